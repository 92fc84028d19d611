"""Turns a page's model into HTML with the theme's templates, and says what each template rests on."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ru_pk_archive.fingerprint import digest_bytes, fingerprint
from ru_pk_archive.records.source_file import SourceFile
from ru_pk_archive.rendering.web_addresses import linked

# Jinja2 takes longer to import than a rebuild without changes does, so only those who render pay for it.
if TYPE_CHECKING:
    from jinja2 import Environment

# What a mistake in a template's expression can raise, besides Jinja2's own errors.
_MISTAKES = (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError)


class BrokenTemplateError(Exception):
    """A template that cannot be rendered: its name, the line (None if unknown) and what is wrong there."""

    def __init__(self, template: str, line: int | None, reason: str) -> None:
        super().__init__(template, line, reason)
        self.template = template
        self.line = line
        self.reason = reason


class TemplateSet:
    """The templates of a theme by name, UTF-8 each; a template reads its model as `page`, nothing else."""

    def __init__(self, templates: tuple[SourceFile, ...]) -> None:
        self._files = templates
        self._sources = {file.path: file.content.decode("utf-8") for file in templates}
        self._references: dict[str, tuple[str, ...]] = {}
        self._closures: dict[str, str] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return TemplateSet, (self._files,)

    def source(self, name: str) -> str:
        """The template's text, "" if there is no such template."""
        return self._sources.get(name, "")

    def render(self, name: str, model: object) -> str:
        """The text of the page. Raises BrokenTemplateError for a mistake in a template."""
        from jinja2 import TemplateError

        try:
            return self._environment.get_template(name).render(page=model)
        except (TemplateError, *_MISTAKES) as error:
            raise _fault(name, error, self._sources) from error

    def closure_digest(self, name: str) -> str:
        """The digest of the template and all that it extends, includes or imports, however deep."""
        if name not in self._closures:
            content = [
                (part, digest_bytes(self._sources.get(part, "").encode())) for part in self.closure(name)
            ]
            self._closures[name] = fingerprint(tuple(content))
        return self._closures[name]

    def closure(self, name: str) -> tuple[str, ...]:
        """The names that the template rests on, its own included, sorted; they need not all exist.

        A template that chooses another by an expression rests on all of them.
        """
        found: set[str] = set()
        waiting = [name]
        while waiting:
            part = waiting.pop()
            if part not in found:
                found.add(part)
                waiting.extend(self._referenced_by(part))
        return tuple(sorted(found))

    def _referenced_by(self, name: str) -> tuple[str, ...]:
        if name not in self._references:
            self._references[name] = self._find_references(name)
        return self._references[name]

    def _find_references(self, name: str) -> tuple[str, ...]:
        from jinja2 import TemplateSyntaxError, meta

        try:
            tree = self._environment.parse(self.source(name))
        except TemplateSyntaxError:
            return ()  # Whoever renders it is told.
        names = set(meta.find_referenced_templates(tree))
        return tuple(self._sources) if None in names else tuple(sorted(filter(None, names)))

    @cached_property
    def _environment(self) -> "Environment":
        from jinja2 import Environment, FunctionLoader, StrictUndefined

        environment = Environment(
            loader=FunctionLoader(self._load),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            cache_size=-1,
            auto_reload=False,
        )
        environment.filters["linked"] = linked
        environment.filters["thousands"] = "{:,}".format
        return environment

    def _load(self, name: str) -> tuple[str, str, None] | None:
        source = self._sources.get(name)
        return None if source is None else (source, name, None)


def _fault(name: str, error: Exception, sources: dict[str, str]) -> BrokenTemplateError:
    """The innermost template line that the error went through, which is where a curator must look."""
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    if isinstance(error, TemplateSyntaxError):
        return BrokenTemplateError(error.name or name, error.lineno, error.message or "syntax error")
    place: tuple[str, int | None] = (name, None)
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename in sources:
            place = (step.tb_frame.f_code.co_filename, step.tb_lineno)
        step = step.tb_next
    if isinstance(error, TemplateNotFound):
        return BrokenTemplateError(*place, f"there is no template “{error.name}”")
    return BrokenTemplateError(*place, str(error))
