"""What never belongs on a public site: paths and addresses of this machine, secrets, sources of the site itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..stories.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from .output import Output

LOCAL = re.compile(
    r"\b(?:https?|wss?)://(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])\b[^\s\"'<>]*|\bfile:///?[^\s\"'<>]+"
)
# Files of the project or of its maker that a careless STATIC_PATHS would publish.
PRIVATE = re.compile(
    r"(^|/)(pelicanconf\.py|publishconf\.py|tasks\.py|\.env[^/]*|\.netrc|\.htpasswd|\.DS_Store|Thumbs\.db|id_(rsa|ed25519|ecdsa)"
    r"[^/]*|[^/]+\.(pem|p12|pfx|kdbx|pyc|sqlite|swp|bak)|[^/]+~|__pycache__/.*|\.git/.*|\.git)$"
)
# Data and style that hold addresses of this machine were made on it; in pages and feeds only links count (following.py),
# because a story may speak of http://localhost.
MADE = (".json", ".css", ".js", ".mjs", ".txt", ".webmanifest", ".ics")


def leaks(output: Output, folders: Iterable[Path]) -> Iterator[Fault]:
    """Name private files, paths below FOLDERS (of the project) in any text, and addresses of this machine in data."""
    paths = sorted({str(folder.resolve()) for folder in folders if len(folder.resolve().parts) > 2}, key=len)
    for name in output.files:
        if PRIVATE.search(name):
            yield Fault(
                output.shown(name),
                1,
                "this file is not for readers",
                "take it out of content/ or the theme's static files",
            )
    for name, text in output.texts.items():
        if place := next((path for path in paths if path in text), None):
            line = text.count("\n", 0, text.index(place)) + 1
            yield Fault(
                output.shown(name), line, f"a path of this machine can be read ({place})", "mend what writes it"
            )
        if name.endswith(MADE) and (found := LOCAL.search(text)):
            line = text.count("\n", 0, found.start()) + 1
            yield Fault(
                output.shown(name),
                line,
                f"an address of this machine can be read ({found[0]})",
                "build with publishconf.py",
            )
    yield from _links_out(output)


def _links_out(output: Output) -> Iterator[Fault]:
    """A symbolic link to a file outside the output would publish that file."""
    inside = output.folder.resolve()
    for name, path in output.files.items():
        if path.is_symlink() and not path.resolve().is_relative_to(inside):
            what = f"this is a link to a file outside the output ({path.resolve()})"
            yield Fault(output.shown(name), 1, what, "put the file itself there, or take the link out")
