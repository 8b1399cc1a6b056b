"""What broke inside Pelican, a template or a plugin, as one fault with the line that the editor can look at."""

from __future__ import annotations

import errno
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from ..stories.faults import Fault, typed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

# The project's own tree: a frame in it says more than one inside an installed library.
HOME = Path(__file__).resolve().parents[2]


def crash_fault(error: BaseException, output: str = "output") -> Fault:
    """Give the fault for an exception that ended a build: template and line, the plugin's line, or the full disk.

    OUTPUT is named where the exception does not say which file it was about.
    """
    filename, line = getattr(error, "filename", None), getattr(error, "lineno", None)
    if filename and line:  # a template or a Python file that can't even be parsed
        kind = "the template" if type(error).__module__.startswith("jinja2") else "the Python file"
        said = getattr(error, "message", None) or getattr(error, "msg", "")
        return Fault(typed(filename), line, f"{kind} can't be read ({said})", "mend that line")
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return Fault(typed(filename or output), 1, "the disk is full", "make room and build again")
    if isinstance(error, PermissionError) and error.filename:
        what = f"it can't be read or written ({error.strerror})"
        return Fault(typed(error.filename), 1, what, "see who may read and write there")
    frames = list(traceback.walk_tb(error.__traceback__))
    said = _said(error)
    for frame, number in reversed(frames):
        if "__jinja_template__" in frame.f_globals or frame.f_code.co_filename.endswith((".html", ".xml", ".jinja")):
            what = f"the template breaks{_page(frames)} ({said})"
            return Fault(typed(frame.f_code.co_filename), number, what, "mend that line, or guard it with `{% if %}`")
    what, mend = f"the build broke{_page(frames)} ({said})", "run `pelican content --debug` for the trace"
    where = next(_ours(frames), frames[-1] if frames else None)
    return Fault(
        typed(where[0].f_code.co_filename) if where else "pelicanconf.py", where[1] if where else 1, what, mend
    )


def _said(error: BaseException) -> str:
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _ours(frames: list[tuple[FrameType, int]]) -> Iterator[tuple[FrameType, int]]:
    """Frames of the project itself, innermost first; this package only passes exceptions on."""
    for frame, line in reversed(frames):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(HOME) and path.parent.name != "gate" and "site-packages" not in path.parts:
            yield frame, line


def _page(frames: list[tuple[FrameType, int]]) -> str:
    """The page that was being written, as Pelican's writer knew it."""
    for frame, _ in reversed(frames):
        if frame.f_code.co_name == "write_file" and "name" in frame.f_locals:
            return f" while {frame.f_locals['name']} is written"
    return ""
