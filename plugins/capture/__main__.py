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
from ..stories.faults import typed
from ..stories.values import RIGHTS
from .guarding import WIDTH, side_by_side
from .lessons import Lessons
from .receipt import as_json
from .sources import Source, sources
from .taking import Known, Taking, fault_of, found_in
from .teaching import teach_each_other
from .telling import Told

_CONTENT = Path("content")


def main(arguments: list[str] | None = None) -> int:
    """Convert each input; 0 when each became a story or is there already, 1 when one failed (the others are done)."""
    options = _options(arguments)
    given = sources(options.files)
    if not given:  # an inbox may be empty: that is no failure, but is said
        print(f"{', '.join(map(typed, options.files))}: no file in it; nothing to capture", file=sys.stderr)
    if options.json:
        return _answer(given, options)
    from .archiving import archive_all  # the archive and its writer, which an answer does without
    from .filing import Wishes

    wishes = Wishes(today(), options.date, options.category, options.rights, options.update)
    return archive_all(given, options, wishes)


def _answer(given: list[Source], options: argparse.Namespace) -> int:
    """Print what was found, one JSON object a story, and write nothing; the answer depends on these inputs alone."""
    told = Told(len(given))
    known, lessons = Known(None), Lessons(None)
    firsts = teach_each_other(given, known, lessons, WIDTH, told.comparing)
    taking = Taking(known, options.url, allow_private=options.allow_private, lessons=lessons, firsts=firsts)
    for article, answer in side_by_side(taking.articles(given), WIDTH):
        if fault := fault_of(article, answer):
            told.failed(article.source, fault)
        elif article.feeds:
            for title, address in article.feeds:
                print(json.dumps({"title": title, "feed": address}, ensure_ascii=False))
        else:
            print(json.dumps(as_json(found_in(article, answer)), ensure_ascii=False), flush=True)
    return told.status


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m plugins.capture",
        description="Raw captures of articles become story files.",
        formatter_class=_Help,
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a file, a folder of files, or an address to fetch; - reads standard input",
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
    parser.add_argument(
        "--allow-private", action="store_true", help="fetch addresses of private networks too, such as a server at home"
    )
    parser.add_argument("--category", help="category of the story")
    parser.add_argument("--rights", choices=RIGHTS, default=None, help="what may be shown of it (default: excerpt)")
    parser.add_argument(
        "--date", type=_day, default=None, metavar="YYYY-MM-DD", help="the day it runs in the digest (default: today)"
    )
    parser.add_argument(
        "--content",
        type=Path,
        default=_CONTENT,
        metavar="DIR",
        help="the digest's content folder (default: content)",
    )
    options = parser.parse_args(arguments)
    if fault := _misnamed(options.content):
        parser.error(fault)
    if options.url and len(options.files) > 1:
        parser.error("--url is the address of one original: give one FILE with it")
    if options.json and (options.update or options.receipt):
        parser.error("--json writes nothing and holds the receipt in `lines`: leave --update and --receipt out")
    return options


class _Help(argparse.HelpFormatter):
    """Help as wide as usual; argparse itself would load every kind of compression to learn how wide the terminal is."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=100)


def _misnamed(content: Path) -> str | None:
    """What is wrong with --content: a folder that nobody made is a slip, but for the usual one of a new digest."""
    if content.is_dir() or (content == _CONTENT and not content.exists()):
        return None
    if content.exists():
        return f"--content {typed(content)} is no folder: name the digest's content folder"
    import difflib

    near = difflib.get_close_matches(content.name, [p.name for p in content.absolute().parent.glob("*/")], n=1)
    meant = (
        f"did you mean {typed(content.with_name(near[0]))}?" if near else f"create it with `mkdir -p {typed(content)}`"
    )
    return f"--content {typed(content)}: there is no such folder: {meant}"


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


if __name__ == "__main__":
    run(main)
