"""Inputs become story files: each article is filed as soon as it is converted, in the order of the inputs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..radar.archive import Archive
from ..stories.faults import Unreadable
from .decoding import decoded
from .findings import Capture, NotConverted
from .guarding import WIDTH, side_by_side
from .lessons import Lessons, marks_of
from .placing import already, place
from .sources import unreached
from .taking import FEEDS, Known, Taking, fault_of, found_in
from .teaching import teach_each_other
from .telling import Told
from .turns import Turn, interruptible, uninterrupted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from .filing import Wishes
    from .sources import Source
    from .taking import Article

# Beside the content folder, where builds keep what they have worked out.
_LESSONS = Path(".cache", "newsfold", "lines.sqlite")


def archive_all(given: list[Source], options: argparse.Namespace, wishes: Wishes) -> int:
    """File what is found in the inputs, say what became of each, and give the exit status."""
    archive = Archive(options.content)
    turn = Turn(options.content / "stories", archive.refresh)
    told = Told(len(given), receipts=options.receipt)
    taking: Taking | None = None

    def filed(found: Capture, article: Article) -> None:
        turn.take()
        with uninterrupted():  # what is filed is also said and counted
            told.outcome(article, place(found, article.name, archive, wishes, feed=article.kind in FEEDS), found)

    try:
        with interruptible() as ask:
            taking = _taking(given, options, archive, told)
            for article, answer in side_by_side(taking.articles(given), WIDTH, turn.rest):
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


def _taking(given: list[Source], options: argparse.Namespace, archive: Archive, told: Told) -> Taking:
    """How these inputs are taken; texts that share lines have taught each other."""
    # Whoever wants a receipt or a new conversion wants the work done again.
    known = Known(None if options.update or options.receipt else archive)
    lessons = Lessons(options.content.absolute().parent / _LESSONS)
    firsts = teach_each_other(given, known, lessons, WIDTH, told.comparing)
    return Taking(known, options.url, allow_private=options.allow_private, lessons=lessons, firsts=firsts)


def _settle(article: Article, answer: object, told: Told, filed: Callable[[Capture, Article], None]) -> None:
    """Say what became of one article, after filing it where there is something to file."""
    if fault := fault_of(article, answer):
        told.failed(article.source, fault)
    elif article.same:
        told.outcome(article, already(article.same.path, article.same.why), None)
    elif article.feeds:
        told.listed(article)
    else:
        try:
            filed(found_in(article, answer), article)
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
