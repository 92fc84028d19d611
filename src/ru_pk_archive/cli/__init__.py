"""Turns a command line into a build and its report into words: the only part that prints."""

import gc
import os
import sys

from ru_pk_archive.cli.arguments import read_arguments

_WRONG_USAGE = 2
_INTERRUPTED = 130  # as shells say it


def main(arguments: list[str] | None = None) -> int:
    """Runs a command. Returns 0 if clean, 1 for problems in the seeds, 2 for wrong usage or folders."""
    options = read_arguments(arguments)
    from ru_pk_archive.cli.commands import COMMANDS
    from ru_pk_archive.cli.printing import complain, prepare_output
    from ru_pk_archive.records.problem import ArchiveError

    prepare_output()
    # Records cannot form circles: looking for circles as often as is usual takes a quarter of a large build.
    gc.set_threshold(50_000, 20, 100)
    try:
        code = COMMANDS[options.command](options)
        sys.stdout.flush()
        return code
    except ArchiveError as error:
        complain(str(error))
        return _WRONG_USAGE
    except KeyboardInterrupt:
        complain("Stopped. The next build mends what this one left unfinished.")
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is still buffered must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        complain(f"The disk refused: {error}.")
        return _WRONG_USAGE
