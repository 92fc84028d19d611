"""Printing: a clipping cannot give orders to the terminal."""

import pytest

from ru_pk_archive.cli.printing import Line, complain, say


def test_a_line_is_indented_and_in_a_log_never_wrapped(capsys):
    say([Line("word " * 100, indent=2)])
    assert capsys.readouterr().out == "  " + "word " * 100 + "\n"


@pytest.mark.parametrize("order", ["\x1b[2J", "\x07", "\x9b31m", "a\nb", "\r", "\u202egpj.exe"])
def test_what_a_terminal_would_obey_is_shown_instead(capsys, order):
    say([Line(f"clippings/{order}.txt")])
    complain(f"clippings/{order}.txt")
    captured = capsys.readouterr()
    for printed in (captured.out, captured.err):
        assert printed.count("\n") == 1
        assert "\ufffd" in printed
        assert not set(printed.rstrip("\n")) & set("\x1b\x07\x9b\r\u202e")


def test_letters_of_all_scripts_are_printed_as_they_are(capsys):
    say([Line("Ида Брандт – 井田 – آیدا")])
    assert capsys.readouterr().out == "Ида Брандт – 井田 – آیدا\n"
