"""Templates that stories ask for, tried before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..stories.faults import Fault
from .crashes import crash_fault
from .places import place

if TYPE_CHECKING:
    from collections.abc import Iterator


def template_faults(generators: list[Any]) -> list[Fault]:
    """Name every template that is asked for and can't be found or parsed, with the file that asks for it."""
    generator = generators[0]
    faults = []
    for name, asker in _asked(generator).items():
        try:
            generator.get_template(name)
        except Exception as error:  # noqa: BLE001  a missing template, one that can't be parsed, an unreadable file
            if getattr(error, "lineno", None):
                faults.append(crash_fault(error))
                continue
            path, line = place(asker, "template") if asker is not None else ("pelicanconf.py", 1)
            what = f"there is no template called {name!r} in the theme"
            faults.append(Fault(path, line, what, "take the line out, or write the template"))
    return faults


def _asked(generator: Any) -> dict[str, Any]:
    """Template names with one content that asks for each; None where the settings ask."""
    asked: dict[str, Any] = dict.fromkeys(generator.settings["DIRECT_TEMPLATES"])
    for content in _contents(generator.context):
        if isinstance(getattr(content, "template", None), str):
            asked.setdefault(content.template, content)
    return asked


def _contents(context: Any) -> Iterator[Any]:
    return (content for _, content in sorted(context["generated_content"].items()) if content is not None)
