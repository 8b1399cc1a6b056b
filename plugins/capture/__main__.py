"""`python -m plugins.capture FILE...`: captures become story files; see README.md beside this file."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from ..stories.addresses import clean_url
from ..stories.commands import run
from ..stories.faults import Fault, Unreadable, typed
from ..stories.values import RIGHTS
from . import receipt
from .converting import LARGEST, guarded
from .decoding import decoded
from .duplicates import Archive
from .filing import Outcome, Wishes, file_capture
from .findings import Capture, NotConverted
from .kinds import kind_of
from .updating import update_story


def main(arguments: list[str] | None = None) -> int:
    """Convert each file; 0 when each became a story or is there already, 1 when one failed (the others are done)."""
    options = _options(arguments)
    archive = None if options.json else Archive(options.content)
    failed = 0
    for path in archive.unread if archive else []:
        _say(
            Fault(
                _shown(str(path)),
                1,
                "this story can't be read, so nothing is compared with it",
                "`inv build` names its faults",
            )
        )
    for name in options.files:
        try:
            _one(name, options, archive)
        except NotConverted as refused:
            failed += _say(Fault(_shown(name), 1, *_parts(str(refused))))
        except Unreadable as unreadable:
            for fault in unreadable.faults:
                _say(fault)
            failed += 1
        except BrokenPipeError:
            raise  # no fault of the file: `run` knows what to do
        except OSError as error:
            failed += _say(_unreached(error, name))
    return 1 if failed else 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m plugins.capture", description="Raw captures of articles become story files."
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="a text file or a saved HTML page; - reads standard input"
    )
    parser.add_argument(
        "--json", action="store_true", help="print what was found, one JSON object a file; write nothing"
    )
    parser.add_argument("--receipt", action="store_true", help="show every line of the capture: kept or cut, and why")
    parser.add_argument(
        "--update",
        action="store_true",
        help="convert again the capture of a story that is there; what a person changed stays",
    )
    parser.add_argument("--url", type=_address, help="address of the original")
    parser.add_argument("--category", help="category of the story")
    parser.add_argument("--rights", choices=RIGHTS, default=None, help="what may be shown of it (default: excerpt)")
    parser.add_argument(
        "--date", type=_day, default=None, metavar="YYYY-MM-DD", help="the day it runs in the digest (default: today)"
    )
    parser.add_argument(
        "--content",
        type=Path,
        default=Path("content"),
        metavar="DIR",
        help="the digest's content folder (default: content)",
    )
    options = parser.parse_args(arguments)
    if options.url and len(options.files) > 1:
        parser.error("--url is the address of one original: give one FILE with it")
    if options.json and (options.update or options.receipt):
        parser.error("--json writes nothing and holds the receipt in `lines`: leave --update and --receipt out")
    return options


def _day(text: str) -> date:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2022-10-12")
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: {fault}") from fault


def _address(text: str) -> str:
    if address := clean_url(text):
        return address
    raise argparse.ArgumentTypeError(f"{text!r} is no address that begins with http:// or https://")


def today() -> date:
    """Today in UTC, or the day that SOURCE_DATE_EPOCH pins (the usual variable of reproducible builds)."""
    pinned = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(pinned), UTC).date() if pinned.isdigit() else datetime.now(UTC).date()


def _one(name: str, options: argparse.Namespace, archive: Archive | None) -> None:
    raw = _read(name)
    found = guarded(raw, options.url)
    if archive is None:
        print(json.dumps(receipt.as_json(found), ensure_ascii=False))
        return
    wishes = Wishes(today(), options.date, options.category, options.rights)
    outcome = (update_story if options.update else file_capture)(found, raw, archive, wishes)
    _tell(outcome, found, raw, whole=options.receipt)


def _read(name: str) -> bytes:
    """The capture's bytes; of an endless one only as many as show that it is too large."""
    if name == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    with Path(name).open("rb") as file:
        return file.read(LARGEST + 1)


def _tell(outcome: Outcome, found: Capture, raw: bytes, *, whole: bool) -> None:
    print(f"{_shown(str(outcome.path))}: {outcome.what}")
    if outcome.diff:
        print(outcome.diff, end="")
    for note in outcome.notes:
        print(f"  {note}")
    kind = kind_of(raw)
    print("  " + receipt.summary(found, kind))
    if whole:
        print(receipt.full(found, decoded(raw) if kind == "text" else None))


def _unreached(error: OSError, name: str) -> Fault:
    """Say which file could not be read or written: the capture, or the story's folder where a scratch file is named."""
    if isinstance(error, IsADirectoryError):
        return Fault(_shown(name), 1, "this is a folder", f"name the files in it, such as {_shown(name)}/*")
    if isinstance(error, FileNotFoundError) and re.match(r"(?:https?://|www\.)", name):
        mend = "save the page in a browser, and name the file and its address: inv capture page.html --url https://..."
        return Fault(name, 1, "nothing is fetched from the web", mend)
    where = Path(str(error.filename or name))
    place = where.parent if where.name.startswith(".") and where.suffix == ".tmp" else where
    mend = "check the name and who may read or write it"
    return Fault(_shown(str(place)), 1, error.strerror or str(error), mend)


def _parts(message: str) -> tuple[str, str]:
    what, _, mend = message.rpartition(": ")
    return what or message, mend if what else "see the README of plugins/capture"


def _say(fault: Fault) -> int:
    print(fault, file=sys.stderr)
    return 1


def _shown(name: str) -> str:
    return "<stdin>" if name == "-" else typed(name)


if __name__ == "__main__":
    run(main)
