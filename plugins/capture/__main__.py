"""`python -m plugins.capture FILE...`: captures become story files; see README.md beside this file."""

from __future__ import annotations

import argparse
import difflib
import json
import os
import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..radar.archive import Archive
from ..stories.addresses import clean_url
from ..stories.commands import run
from ..stories.faults import Fault, Unreadable, typed
from ..stories.values import RIGHTS
from . import receipt
from .decoding import decoded
from .filing import Wishes
from .findings import Capture, NotConverted
from .guarding import side_by_side
from .lessons import Lessons, marks_of
from .placing import already, place
from .sources import Source, sources, unreached
from .stating import stated, stub
from .taking import FEEDS, Article, Known, Taking
from .teaching import teach_each_other
from .telling import Told
from .turns import Turn, interruptible, uninterrupted

if TYPE_CHECKING:
    from collections.abc import Callable

_CONTENT = Path("content")
# Beside the content folder, where builds keep what they have worked out.
_LESSONS = Path(".cache", "newsfold", "lines.sqlite")
# As many at once as there are processors, and no more than a few: each may take its share of memory.
_WIDTH = min(4, os.cpu_count() or 1)


def main(arguments: list[str] | None = None) -> int:
    """Convert each input; 0 when each became a story or is there already, 1 when one failed (the others are done)."""
    options = _options(arguments)
    given = sources(options.files)
    if not given:  # an inbox may be empty: that is no failure, but is said
        print(f"{', '.join(map(typed, options.files))}: no file in it; nothing to capture", file=sys.stderr)
    return _answer(given, options) if options.json else _file(given, options)


def _answer(given: list[Source], options: argparse.Namespace) -> int:
    """Print what was found, one JSON object a story, and write nothing; the answer depends on these inputs alone."""
    told = Told(len(given))
    for article, answer in side_by_side(_taking(given, options, None, told).articles(given), _WIDTH):
        if fault := _fault(article, answer):
            told.failed(article.source, fault)
        elif article.feeds:
            for title, address in article.feeds:
                print(json.dumps({"title": title, "feed": address}, ensure_ascii=False))
        else:
            print(json.dumps(receipt.as_json(_found(article, answer)), ensure_ascii=False), flush=True)
    return told.status


def _file(given: list[Source], options: argparse.Namespace) -> int:
    """File what was found, each as it is converted, in the order of the inputs."""
    archive = Archive(options.content)
    turn = Turn(options.content / "stories", archive.refresh)
    told = Told(len(given), receipts=options.receipt)
    wishes = Wishes(today(), options.date, options.category, options.rights, options.update)
    taking: Taking | None = None

    def filed(found: Capture, article: Article) -> None:
        turn.take()
        with uninterrupted():  # what is filed is also said and counted
            told.outcome(article, place(found, article.name, archive, wishes, feed=article.kind in FEEDS), found)

    try:
        with interruptible() as ask:
            taking = _taking(given, options, archive, told)
            for article, answer in side_by_side(taking.articles(given), _WIDTH, turn.rest):
                ask()
                told.progress(article)
                _settle(article, answer, told, filed)
                if article.kind == "text" and isinstance(answer, Capture):
                    taking.lessons.learn(answer, article.name, marks_of(decoded(article.raw)))
    except KeyboardInterrupt:
        told.stopped = True
        raise
    finally:
        turn.rest()
        if taking:
            taking.lessons.keep()
        told.table()
    return told.status


def _taking(given: list[Source], options: argparse.Namespace, archive: Archive | None, told: Told) -> Taking:
    """How these inputs are taken; texts that share lines have taught each other."""
    # Whoever wants a receipt or a new conversion wants the work done again.
    known = Known(None if options.update or options.receipt else archive)
    lessons = Lessons(options.content.absolute().parent / _LESSONS if archive else None)
    firsts = teach_each_other(given, known, lessons, _WIDTH, told.comparing)
    return Taking(known, options.url, options.allow_private, lessons, firsts)


def _settle(article: Article, answer: object, told: Told, filed: Callable[[Capture, Article], None]) -> None:
    """Say what became of one article, after filing it where there is something to file."""
    if fault := _fault(article, answer):
        told.failed(article.source, fault)
    elif article.same:
        told.outcome(article, already(article.same.path, article.same.why), None)
    elif article.feeds:
        told.listed(article)
    else:
        try:
            filed(_found(article, answer), article)
        except NotConverted as refused:
            told.failed(article.source, article.refused(str(refused)))
        except Unreadable as unreadable:
            told.failed(article.source, *unreadable.faults)
        except BrokenPipeError:
            raise  # no fault of the file: `run` knows what to do
        except OSError as error:
            told.failed(article.source, unreached(error, article.source.name))
        except ValueError as error:
            told.failed(article.source, article.refused(f"{error}: change the story's file by hand"))


def _fault(article: Article, answer: object) -> Fault | None:
    return article.refused(str(answer)) if isinstance(answer, NotConverted) else article.fault


def _found(article: Article, answer: object) -> Capture:
    """The capture: what was found, and before it what the input states."""
    found = answer if isinstance(answer, Capture) else None
    if article.entry:
        return stated(article.entry, found) if found else stub(article.entry)
    return found or Capture("", (), None, None, None, None, "", (), ())


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m plugins.capture", description="Raw captures of articles become story files."
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


def _misnamed(content: Path) -> str | None:
    """What is wrong with --content: a folder that nobody made is a slip, but for the usual one of a new digest."""
    if content.is_dir() or (content == _CONTENT and not content.exists()):
        return None
    if content.exists():
        return f"--content {typed(content)} is no folder: name the digest's content folder"
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
