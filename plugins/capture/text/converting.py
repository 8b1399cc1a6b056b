"""A judged page as a `Capture`: title, writers, day, outlet, Markdown body, receipt, listed stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..escaping import body as guarded
from ..escaping import paragraph
from ..findings import Capture, Judged
from .bios import bio_names
from .bylines import is_person
from .dates import Stated, first_published, is_clock_line, is_date_line, order_of_figures, stated_dates
from .items import listed_items
from .judge import judge, writers
from .kinds import Kind, Verdict
from .languages import language_of
from .lines import input_lines, read_lines
from .listed import collect
from .outlets import outlet
from .pages import Page
from .shapes import words
from .titles import tidy

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from .known import Known

Verdicts = dict[int, Verdict]
_TITLE_WORDS = 12  # of the first sentence, where the capture has no headline
_LONGEST_TITLE = 400  # characters: the longest headline seen has 180
_SUMMARY_WORDS = (7, 60)  # fewest, most
_ON_SUBJECT = 0.35  # share of words that the text knows: sponsors' lines below a headline were seen at .3
_DATED_LINES = 400  # that are read for the order in which the page writes day and month
_LABELLED_WORDS = 25  # of a line below the text that states its publication
_EMPTY = "an empty line"


def convert(raw: str, url: str | None = None, known: Known | None = None) -> Capture:
    """The whole conversion; see `convert_text`."""
    page = Page(tuple(read_lines(raw)), url, known)
    verdicts = judge(page)
    day = published_day(page, verdicts)
    return Capture(
        title=title_of(page, verdicts),
        authors=authors(page, verdicts),
        date=day.isoformat() if day else None,
        source=outlet(page, verdicts),
        source_url=url,
        kicker=_kicker(page, verdicts),
        body=guarded(markdown(page, verdicts)),
        lines=receipt(raw, page, verdicts),
        related=collect(page, verdicts),
        lang=language(page, verdicts),
        summary=_standfirst(page, verdicts),
    )


def _texts(page: Page, verdicts: Verdicts, kind: Kind) -> list[str]:
    return [page.text(at) for at in sorted(verdicts) if verdicts[at].kind is kind]


def _first(page: Page, verdicts: Verdicts, kind: Kind) -> str | None:
    return next(iter(_texts(page, verdicts, kind)), None)


def _kicker(page: Page, verdicts: Verdicts) -> str | None:
    """The label above the headline, else the one that stands before it on its line ("Opinion | ...")."""
    label = tidy(page, (_first(page, verdicts, Kind.TITLE) or "")[:_LONGEST_TITLE]).kicker
    return _first(page, verdicts, Kind.KICKER) or label


def _standfirst(page: Page, verdicts: Verdicts) -> str | None:
    """The standfirst, where it is long enough and short enough for a summary and speaks of the text's subject."""
    for at in sorted(verdicts):
        text = page.text(at)
        fits = _SUMMARY_WORDS[0] <= len(words(text)) <= _SUMMARY_WORDS[1] and page.kinship(at) >= _ON_SUBJECT
        if verdicts[at].kind is Kind.STANDFIRST and fits:
            return text
    return None


def title_of(page: Page, verdicts: Verdicts) -> str:
    """The headline, else the text's first words, else the page's; "Untitled" for a capture without words."""
    if found := _first(page, verdicts, Kind.TITLE):
        return tidy(page, found[:_LONGEST_TITLE].strip()).text
    first = next((page.text(at) for at in sorted(verdicts) if verdicts[at].kept == "body"), None)
    first = first or next((line.text for line in page.lines), "")
    parts = first[:_LONGEST_TITLE].split()
    if len(words(first)) > 2 * len(parts):  # a script without blanks
        return first[: 2 * _TITLE_WORDS] + ("…" if len(first) > 2 * _TITLE_WORDS else "")
    return " ".join(parts[:_TITLE_WORDS]) + ("…" if len(parts) > _TITLE_WORDS else "") if parts else "Untitled"


def authors(page: Page, verdicts: Verdicts) -> tuple[str, ...]:
    """The writers: those of the bylines, persons before newsrooms; without a byline those of the bio."""
    named = writers(page, verdicts)
    persons = [name for name in named if is_person(name)]
    if persons and not any("/" in text for text in _texts(page, verdicts, Kind.BYLINE)):
        named = persons
    if not named:
        named = [name for text in _texts(page, verdicts, Kind.BIO) for name in bio_names(text)]
    return tuple(dict.fromkeys(named))


def published_day(page: Page, verdicts: Verdicts) -> dt.date | None:
    """The day that the head states, else the one that a line below the text calls its publication.

    What stands below the headline goes before what stands above it: there other stories' dates and the page's own are.
    """
    title = next((at for at in sorted(verdicts) if verdicts[at].kind is Kind.TITLE), -1)
    order = order_of_figures([line.text for line in page.lines[:_DATED_LINES]])
    head = [at for at in sorted(verdicts) if verdicts[at].kind in {Kind.DATE, Kind.BYLINE}]
    below = [one for at in head if at > title for one in _stated(page, at, order)]
    above = [one for at in reversed(head) if at < title for one in _stated(page, at, order)]
    if day := first_published([*below, *above]):
        return day
    loose = [
        one
        for at in sorted(verdicts)
        if verdicts[at].kind in {Kind.OTHER, Kind.LEGAL} and len(words(page.text(at))) <= _LABELLED_WORDS
        for one in _stated(page, at, order)
        if one.label == "published"
    ]
    return first_published(loose)


def _stated(page: Page, at: int, order: int) -> Iterable[Stated]:
    text = page.text(at)
    labels = stated_dates(text, order=order)
    # "Posted at ...", below it "and last updated ...": each line carries its own label
    return labels if is_date_line(text) or not is_clock_line(text) else ()


def markdown(page: Page, verdicts: Verdicts) -> str:
    """The body: paragraphs, sub-headings as `## `, embedded posts quoted, lists; the capture's words in their order."""
    kept = [at for at in sorted(verdicts) if verdicts[at].kept == "body" and paragraph(page.text(at))]
    items = listed_items([page.text(at) if verdicts[at].kind is Kind.BODY else "" for at in kept])
    blocks: list[str] = []
    for n, at in enumerate(kept):
        text = paragraph(page.text(at))
        if n in items:
            joint = "\n" if n - 1 in items and items[n - 1][0][-1] == items[n][0][-1] else ""
            item = f"{items[n][0]} {paragraph(items[n][1])}"
            blocks.append(blocks.pop() + joint + item if joint else item)
        elif verdicts[at].kind is Kind.HEADING:
            blocks.append(f"## {text}")
        elif verdicts[at].kind is Kind.EMBED:
            blocks.append(f"> {text}")
        else:
            blocks.append(text)
    return "\n\n".join(blocks) + ("\n" if blocks else "")


def receipt(raw: str, page: Page, verdicts: Verdicts) -> tuple[Judged, ...]:
    """Every input line, 1-based, with what became of it and why."""
    found: dict[int, Judged] = {}
    for at, verdict in verdicts.items():
        line = page.lines[at]
        for n in range(line.first, line.last + 1):
            found[n] = Judged(n, verdict.kept, verdict.why)
    total = len(input_lines(raw)) if raw else 0
    return tuple(found.get(n) or Judged(n, "cut", _EMPTY) for n in range(1, total + 1))


def language(page: Page, verdicts: Verdicts) -> str | None:
    """The language of the article's own text."""
    return language_of("\n".join(page.text(at) for at in sorted(verdicts) if verdicts[at].kept == "body"))
