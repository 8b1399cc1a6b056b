"""What the command line names: files, folders with files in them, addresses, standard input; each read as bytes."""

from __future__ import annotations

import errno
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..stories.addresses import clean_url
from ..stories.faults import Fault, typed
from .converting import LARGEST_OF_MANY
from .decoding import in_utf8
from .patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Also what nobody fetches (`ftp://`), so that it is refused as an address and not missed as a file.
_ADDRESS = later(r"(?:[a-z][a-z0-9+.-]{1,20}://|https?:|www\.)", re.IGNORECASE)
# How a fault of the disk is mended; any other one by a look at the name.
_MENDS = {
    errno.ENOSPC: "make room on the disk of the content folder; the same command then goes on",
    errno.EDQUOT: "make room on the disk of the content folder; the same command then goes on",
    errno.EROFS: "name a content folder that can be written with --content",
}


class Source(NamedTuple):
    """One input as the command line or its folder names it; `address` is set for one that has to be fetched."""

    name: str
    address: str | None = None

    @property
    def shown(self) -> str:
        """The name as an editor would type it."""
        return "<stdin>" if self.name == "-" else self.address or typed(self.name)


def sources(names: Iterable[str]) -> list[Source]:
    """Every input once, in the order given; a folder stands for the files in it, however deep, sorted by name."""
    found: dict[str, Source] = {}
    for name in names:
        path = Path(name)
        if name != "-" and path.is_dir():
            found |= {str(file): Source(str(file)) for file in _files(path)}
        elif _ADDRESS.match(name) and not path.exists():
            address = name if ":" in name.partition(".")[0] else f"https://{name}"
            found.setdefault(name, Source(name, clean_url(address) or address))  # fetching says what is wrong with it
        else:
            found.setdefault(name, Source(name))
    return list(found.values())


def _files(folder: Path) -> Iterator[Path]:
    """The files of a folder; names that begin with a dot are the system's or an editor's own and passed over.

    So are pipes, sockets and devices, which would be waited for without end.
    """
    for here, inside, names in os.walk(folder):
        inside[:] = sorted(name for name in inside if not name.startswith("."))
        for path in (Path(here, name) for name in sorted(names) if not name.startswith(".")):
            if path.is_file() or not path.exists():  # a link to nothing is named as such when it is read
                yield path


def read_bytes(source: Source, *, allow_private: bool = False) -> tuple[bytes, str | None]:
    """The bytes of an input, and for one that was fetched the address that it has after all redirects.

    Of an endless file only as many as show that it is too large.  Raises OSError where a file can't be read,
    NotConverted where an address can't be fetched.
    """
    if source.name == "-":
        return sys.stdin.buffer.read(LARGEST_OF_MANY + 1), None
    if source.address:
        from .fetching import fetch

        page = fetch(source.address, allow_private=allow_private)
        return in_utf8(page.raw, page.charset), page.url
    with Path(source.name).open("rb") as file:
        return file.read(LARGEST_OF_MANY + 1), None


def unreached(error: OSError, name: str) -> Fault:
    """Say which file could not be read or written: the capture, or the story's folder where a scratch file is named."""
    where = Path(str(error.filename or name))
    place = where.parent if where.name.startswith(".") and where.suffix == ".tmp" else where
    return Fault(
        typed(place) if name != "-" else "<stdin>",
        1,
        error.strerror or str(error),
        _MENDS.get(error.errno or 0, "check the name and who may read or write it"),
    )
