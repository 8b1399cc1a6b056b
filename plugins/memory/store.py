"""One sqlite file of JSON values, keyed by kind, version and content."""

import hashlib
import json
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar

T = TypeVar("T")

# Says in the file's header that it is ours: "NFmy" in ASCII. The number after it is the layout of the table.
_APPLICATION: Final = 0x4E466D79
_LAYOUT: Final = 1
# What no build asked for during this many days is forgotten: longer than a holiday, shorter than a season.
_DAYS_KEPT: Final = 30
# Values wait in memory and are written together, since each transaction waits for the disk once (about 5 ms).
# A killed build loses at most this many.
_WRITTEN_TOGETHER: Final = 200
# Seconds that a build waits for another that is writing, before it goes on without storing.
_PATIENCE: Final = 5.0
_DAY: Final = 86_400
# No JSON value, so that `null` may be one.
_ABSENT: Final = object()


def build_memory(cache_path: str | Path) -> "Memory":
    """Open the memory that all plugins share in a build, below Pelican's `CACHE_PATH`."""
    return Memory(Path(cache_path) / "newsfold" / "memory.sqlite")


class Memory:
    """A memory in the file `path`, opened at once; a context manager that writes what is new when it closes.

    A damaged or foreign file is set aside as `NAME.damaged` and a new one begun. Where the folder can't be written to,
    or another build holds the file, everything still works and is only not remembered. Never raises for the file's sake.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._today = int(time.time()) // _DAY
        self._new: dict[str, str] = {}
        self._used: set[str] = set()
        self._db: sqlite3.Connection | None = None
        self._open()

    def remember(self, kind: str, version: str, key: str, make: Callable[[], T]) -> T:
        """Return the value kept for `kind`, `version` and `key`, or make it and keep it.

        `key` may be as long as a story. `make` returns a JSON value; what comes back has gone through JSON on the first
        call, too. Errors of `make` (and TypeError for what JSON can't hold) go to the caller, and nothing is kept.
        """
        name = _hashed(kind, version, key)
        value: T = self._recalled(name)
        if value is _ABSENT:
            value = self._kept(name, make())
        return value

    def remember_last(self, kind: str, version: str, place: str, key: str, make: Callable[[], T]) -> T:
        """Do the same, but keep for each `place` only the value of the last `version` and `key`.

        For what depends on many things at once: every save changes the key, and old values would only fill the disk.
        """
        name, state = _hashed(kind, place), _hashed(version, key)
        value = self._recalled(name)
        if not (isinstance(value, list) and len(value) == 2 and value[0] == state):
            value = self._kept(name, [state, make()])
        last: T = value[1]
        return last

    def close(self) -> None:
        """Write what is new, forget what was not used for long, and close the file. May be called twice."""
        if self._db is not None:
            self._write(prune=True)
        if self._db is not None:
            self._db.close()
            self._db = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _open(self) -> None:
        """Open the file; set aside what is not a memory of ours and begin anew."""
        with suppress(OSError, sqlite3.OperationalError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._db = self._connected()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                self._set_aside()
                with suppress(sqlite3.DatabaseError):
                    self._db = self._connected()

    def _connected(self) -> sqlite3.Connection:
        """Return a connection to a file that is certainly ours. Raises sqlite3.DatabaseError otherwise."""
        db = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            db.execute("PRAGMA synchronous = NORMAL")
            # Two builds may begin a new file at the same moment: the second waits here and finds the first one's table.
            db.execute("BEGIN IMMEDIATE")
            _begin(db)
            db.execute("SELECT name, value, used FROM kept LIMIT 1").fetchall()
            db.execute("COMMIT")
        except BaseException:
            db.close()
            raise
        return db

    def _set_aside(self) -> None:
        """Move the file out of the way; a left-over journal must not be applied to its successor."""
        if self._db is not None:
            self._db.close()
            self._db = None
        for suffix in ("-journal", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))

    def _begin_anew(self) -> None:
        """Go on with a new file after damage was met on the way."""
        with suppress(OSError):
            self._set_aside()
            self._open()

    def _recalled(self, name: str) -> Any:
        """Return the value kept under `name`, or `_ABSENT`."""
        text = self._new.get(name) or self._read(name)
        if text is not None:
            with suppress(ValueError):
                return json.loads(text)
        return _ABSENT

    def _kept(self, name: str, value: object) -> Any:
        """Keep a new value; what comes back has gone through JSON."""
        text = json.dumps(value, ensure_ascii=False)
        self._new[name] = text
        if len(self._new) >= _WRITTEN_TOGETHER:
            self._write()
        return json.loads(text)

    def _read(self, name: str) -> str | None:
        row: Any = None
        if self._db is not None:
            try:
                row = self._db.execute("SELECT value, used FROM kept WHERE name = ?", (name,)).fetchone()
            except sqlite3.OperationalError:
                return None
            except sqlite3.DatabaseError:
                self._begin_anew()
                return None
        if row is None or not isinstance(row[0], str):
            return None
        if row[1] != self._today:
            self._used.add(name)
        return row[0]

    def _write(self, *, prune: bool = False) -> None:
        """Write new values and days of use in one transaction; where that fails, this build just does not remember."""
        if self._db is None or not (self._new or self._used):
            return
        try:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany(
                "INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", [(n, v, self._today) for n, v in self._new.items()]
            )
            self._db.executemany("UPDATE kept SET used = ? WHERE name = ?", [(self._today, n) for n in self._used])
            if prune:
                self._db.execute("DELETE FROM kept WHERE used < ?", (self._today - _DAYS_KEPT,))
            self._db.execute("COMMIT")
        except sqlite3.OperationalError:
            with suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
        except sqlite3.DatabaseError:
            self._begin_anew()
        self._new.clear()
        self._used.clear()


def _hashed(*parts: str) -> str:
    """Return one name for all the parts, in their order."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _begin(db: sqlite3.Connection) -> None:
    """Make the table in an empty file. Raises sqlite3.DatabaseError where the file holds something else."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (layout,) = db.execute("PRAGMA user_version").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if (application, layout) == (_APPLICATION, _LAYOUT):
        return
    if tables or application or layout:
        raise sqlite3.DatabaseError("not a memory of this version")
    db.execute(f"PRAGMA application_id = {_APPLICATION}")
    db.execute(f"PRAGMA user_version = {_LAYOUT}")
    db.execute("CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID")
