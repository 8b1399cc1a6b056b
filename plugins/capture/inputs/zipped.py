"""A zip archive read in memory: nothing is ever unpacked to disk, and no more comes out of it than is reasonable."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from ..findings import NotConverted

# The largest page worth reading, as for files (LARGEST in ../converting.py); and what all of them may hold together
# within the memory that a reader is given, counted while unpacking: what the archive says of sizes is not believed.
_LARGEST = 20 * 1024 * 1024
_ALL = 100 * 1024 * 1024
_MOST = 50_000


def is_zip(raw: bytes) -> bool:
    """True for bytes that begin as a zip archive."""
    return raw.startswith(b"PK\x03\x04")


class Zip:
    """The members of an archive by name."""

    def __init__(self, raw: bytes) -> None:
        """Open it; raises NotConverted for one that is broken or holds far too many files."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as fault:
            raise NotConverted(f"the archive is broken ({_short(fault)}): export it anew") from None
        if len(self._zip.namelist()) > _MOST:
            raise NotConverted(f"the archive holds more than {_MOST:,} files: unpack it and name the files")
        self._left = _ALL
        # By folder and name: programs put everything into one more folder, or don't.
        self._places = {"/".join(name.split("/")[-2:]): name for name in reversed(self._zip.namelist())}

    def at(self, place: str) -> str | None:
        """The member that lies at `folder/name`, in whatever folder that lies; None for none."""
        return self._places.get(place)

    def names(self, pattern: str) -> list[str]:
        """The members whose whole name fits the regular expression, numbers in them in their order."""
        fitting = [name for name in self._zip.namelist() if re.fullmatch(pattern, name)]
        return sorted(dict.fromkeys(fitting), key=_counted)

    def read(self, name: str) -> bytes:
        """One member; raises NotConverted for a member that is locked, broken or too large."""
        try:
            with self._zip.open(name) as member:
                found = member.read(min(_LARGEST, self._left) + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            RuntimeError,
            NotImplementedError,
            OSError,
            EOFError,
            ValueError,
        ) as fault:
            raise NotConverted(
                f"{_short(name)} in the archive can't be read ({_short(fault)}): export it anew"
            ) from None
        if len(found) > _LARGEST or len(found) > self._left:
            raise NotConverted(f"{_short(name)} in the archive is too large: unpack it and name the files")
        self._left -= len(found)
        return found


def _counted(name: str) -> list[tuple[int, str]]:
    """A key that puts 2 before 10, whatever folder the file lies in."""
    return [(len(part), part) for part in re.split(r"(\d+)", name.rpartition("/")[2])]


def _short(what: object) -> str:
    words = "".join(char for char in str(what) if char.isprintable())
    return words if len(words) <= 80 else words[:79] + "…"
