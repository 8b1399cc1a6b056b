"""Pelican's log messages in the house's words: where, what is wrong, and how to mend it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..stories.faults import Fault, Unreadable, typed

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable
    from pathlib import Path

# What the gate finds by looking itself (links.py, images, equal slugs), with lines and without Pelican's limit of
# five alike, and what it says at the end of a run that it has stopped.
SAID_ELSEWHERE = (
    "Unable to find '%s', skipping url replacement.",
    "Other resources were not found",
    "Replacement Indicator %r not recognized",
    "Empty alt attribute for image %s in %s",
    "Other images have empty alt attributes",
    "There are %s items",
    "There are %s original (not translated) items",
    "Cannot get modification stamp for %s",
    "Unable to generate valid slug for %s",
    "Cannot load plugin `%s`",
    "Cannot register plugin `%s`",
    'Caught exception:\n"%s".',
)
# With --fatal Pelican turns each line of its log into an exception; what was wrong has been said in that line.
FATAL = "Warning or error encountered"


def reworded(record: logging.LogRecord, content: Path) -> list[Fault] | str | None:
    """Give one record as faults; as a sentence where no file is known; None where the gate says it itself.

    CONTENT is the folder that relative file names in Pelican's messages start from.
    """
    args = record.args if isinstance(record.args, tuple) else ()
    found = [fault for arg in args for fault in _faults_in(arg)]
    if found:
        return found
    template = str(record.msg)
    if template.startswith(SAID_ELSEWHERE):
        return None
    for beginning, words in WORDS.items():
        if template.startswith(beginning):
            return words(content, *args)
    return f"Pelican: {record.getMessage()}"


def _faults_in(arg: object) -> tuple[Fault, ...]:
    if isinstance(arg, Fault):
        return (arg,)
    return arg.faults if isinstance(arg, Unreadable) else ()


def _unprocessed(content: Path, path: str) -> list[Fault]:
    """`logger.exception` is called inside `except`: what was raised can still be asked for."""
    error = sys.exc_info()[1]
    if isinstance(error, Unreadable):
        return list(error.faults)
    if str(error) == FATAL:
        return []
    if isinstance(error, UnicodeDecodeError):
        what, mend = "the file is not UTF-8 text", "save it with the encoding UTF-8"
    elif isinstance(error, OSError):
        what, mend = f"the file can't be read ({error.strerror or error})", "see who may read it"
    else:
        what = f"the file can't be read ({type(error).__name__}: {error})"
        mend = "put the header and the text right; plugins/stories/README.md shows a file that works"
    return [Fault(_typed(content, path), 1, what, mend)]


def _typed(content: Path, path: object) -> str:
    """Pelican names files now by their full path, now from the content folder."""
    return typed(content / str(path))


def _missing(content: Path, story: object, field: object) -> list[Fault]:
    return [Fault(_typed(content, story), 1, f"there is no `{field}`", f"add a line `{field}:` to the header")]


def _outside(content: Path, story: object, save_as: object) -> list[Fault]:
    what = f"the page would be written outside the output folder ({save_as})"
    return [Fault(_typed(content, story), 1, what, "take `..` and a leading `/` out of `slug` or `save_as`")]


def _status(content: Path, status: object, story: object, allowed: tuple[str, ...]) -> list[Fault]:
    return [Fault(_typed(content, story), 1, f"`status: {status}` is none", f"write one of {', '.join(allowed)}")]


def _uncopied(content: Path, source: object, _destination: object, error: object) -> list[Fault]:
    return [
        Fault(
            _typed(content, source), 1, f"the file could not be copied ({error})", "see that it exists and can be read"
        )
    ]


def _not_static(content: Path, target: object, story: object) -> list[Fault]:
    what = f"{{filename}} links to {target}, which is no story or page"
    return [Fault(_typed(content, story), 1, what, "write {static} instead")]


WORDS: dict[str, Callable[..., list[Fault]]] = {
    "Could not process %s": _unprocessed,
    "Skipping %s: could not find information about '%s'": _missing,
    "Skipping %s: file %r would be written outside output path": _outside,
    "Unknown status '%s' for file %s": _status,
    "A problem occurred copying file %s to %s": _uncopied,
    "{filename} used for linking to static": _not_static,
}
