"""Settings of a plugin: their table, their defaults, and what is said about a wrong one."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .faults import Fault, report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Pelican's own settings that may begin with a plugin's word (TAGS_SAVE_AS) end so.
PELICANS = ("_SAVE_AS", "_URL")


def always(_value: Any) -> bool:
    """Take every value: for settings whose type is all there is to check."""
    return True


@dataclass(frozen=True)
class Setting:
    """One setting: its default, the type or types it may have, its meaning, and a test of its value."""

    default: object
    kind: type | tuple[type, ...]
    meaning: str
    valid: Callable[[Any], bool] = always


def checked(settings: Mapping[str, Any], prefix: str, known: Mapping[str, Setting]) -> dict[str, Any]:
    """Give every known setting its value, the default where none or a wrong one is given.

    A wrong type or value, and an unknown name that begins with `prefix` and an underscore, is reported as a fault of
    the settings file with the nearest known name.
    """
    word = prefix.rstrip("_") + "_"
    for name in sorted(name for name in settings if name.startswith(word) and name not in known):
        if not name.endswith(PELICANS):
            near = difflib.get_close_matches(name, list(known), n=1, cutoff=0)
            mend = f"did you mean {near[0]}?" if near else "take it out"
            report(Fault("pelicanconf.py", 1, f"{name} is no setting that Newsfold knows", mend))
    values: dict[str, Any] = {}
    for name, setting in known.items():
        value = settings.get(name, setting.default)
        if not _fits(value, setting):
            mend = f"{setting.meaning}; the default is {setting.default!r}"
            report(Fault("pelicanconf.py", 1, f"{name} can't be {value!r}", mend))
            value = setting.default
        values[name] = value
    return values


def _fits(value: Any, setting: Setting) -> bool:
    kinds = setting.kind if isinstance(setting.kind, tuple) else (setting.kind,)
    # True is an int to Python, but never what a person means by a number.
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        return False
    return setting.valid(value)
