"""What follows the last paragraph: closing sentences, editor's notes, the writer's bio; then the page goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bios import bio_names, reads_like_bio
from .boxes import tells
from .bylines import byline_names, is_byline, is_person
from .kinds import Kind, Verdict
from .shapes import (
    ends_like_sentence,
    holds,
    is_caps,
    is_prose,
    is_whole,
    key,
    opens_with,
    speaks_to_reader,
    starts_high,
    words,
)

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_LAST_PARAGRAPHS = 3  # a bio was never seen further from the end
_NAMED_HEADING = 4  # words: "About Jo"
_REACH = 12  # lines below the text in which bios and notes were seen
_SOURCES = {"source", "quelle", "fuente", "fonte"}
_SEE = frozenset({"see", "view", "voir", "siehe", "ver", "vedi", "zie"})
_LONGEST_POINTER, _POINTED_AT = 10, 0.5  # words; share of words that the text knows
BIO = Verdict(Kind.BIO, "the author's bio")


def bios(page: Page, found: list[int], bylines: list[str]) -> list[int]:
    """The paragraphs that tell of the writer, not of the story: the very last ones, and the first."""
    taken: list[int] = []
    for at in reversed(found[-_LAST_PARAGRAPHS:]):
        if not _is_bio(page, at, found, bylines):
            break
        taken.append(at)
    if len(found) > _LAST_PARAGRAPHS and _opens_with_writer(page.text(found[0]), bylines):
        taken.append(found[0])
    return taken if len(taken) < len(found) else []


def _opens_with_writer(text: str, bylines: list[str]) -> bool:
    """Whether the first paragraph tells of whoever signs the article: a box on her below the byline."""
    return any(text[: len(name) + 1] == f"{name} " and is_person(name) for name in bylines)


def _is_bio(page: Page, at: int, found: list[int], bylines: list[str]) -> bool:
    """A bio's person signs the article, or appears nowhere else in it."""
    text = page.text(at)
    names = bio_names(text)
    if names and key(names[0]) in {key(name) for name in bylines}:
        return True
    if _headed(page, at, found[0], bylines):
        return True
    if _by_first_name(text, bylines):
        return True
    if not reads_like_bio(text):
        return False
    earlier = " ".join(key(page.text(n)[:4000]) for n in found if n < at)
    return not any(key(name.split()[-1]) in earlier.split() for name in names)


def _headed(page: Page, at: int, first: int, bylines: list[str]) -> bool:
    """Whether "About the author", the writer's name or that of the line's person stands alone above, below text."""
    signing = {key(name) for name in bylines}
    first_names = {name.partition(" ")[0] for name in signing}
    above = [page.text(n) for n in range(max(at - 2, first + 1), at) if not page.prose[n]]
    opened = key(page.text(at)).partition(" ")[0]
    return any(
        is_whole(text, "about_author")
        or key(text) in signing
        or (is_person(text) and key(text).partition(" ")[0] == opened)
        or (opened in first_names and opened in key(text).split() and len(words(text)) <= _NAMED_HEADING)
        for text in above
    )


def _by_first_name(text: str, bylines: list[str]) -> bool:
    """The line "David is a reporter ...": a writer's first name with a bio's verb."""
    first, _, rest = text.partition(" ")
    return first in {name.split()[0] for name in bylines} and bool(opens_with(rest, "bio_verbs"))


def judge_foot(page: Page, last: int, bylines: list[str], taken: Verdicts) -> Verdicts:
    """Verdicts on the lines that directly follow the text and still belong to it; stops at the first that does not."""
    found: Verdicts = {}
    for at in range(last + 1, len(page)):
        verdict = taken.get(at) or _still(page, at, last, found, bylines)
        if verdict is None or (verdict.kind in {Kind.LIST_HEADING, Kind.TOPICS, Kind.COMMENTS, Kind.LIST_TITLE}):
            break
        found[at] = verdict
    while found and found[max(found)].kind is Kind.OTHER:
        del found[max(found)]
    return found


def _still(page: Page, at: int, last: int, found: Verdicts, bylines: list[str]) -> Verdict | None:
    """What a line shortly after the text is, if it still belongs to the article; None where the page takes over."""
    if at - last > _REACH:
        return None
    if page.signs[at] is not None:
        return _shown(page, at, last)
    return _about_author(page, at, found, bylines) or _still_text(page, at, last, found)


def _shown(page: Page, at: int, last: int) -> Verdict | None:
    """A line with a sign of its own; "Source: ..." directly below the text is the newsroom's note, not a picture's."""
    shown = page.signs[at]
    sourced = shown is not None and shown.kind is Kind.CAPTION and key(page.text(at)).split()[0] in _SOURCES
    return Verdict(Kind.NOTE, "names the text's source") if sourced and at == last + 1 else shown


def _about_author(page: Page, at: int, found: Verdicts, bylines: list[str]) -> Verdict | None:
    """The author's name, bio or address below the text."""
    text = page.text(at)
    signing = {key(name) for name in bylines}
    if key(text) in signing or (bylines and is_byline(text) and set(byline_names(text)) <= set(bylines)):
        return Verdict(Kind.BIO, "the author's name, above the bio")
    names = bio_names(text)
    if _by_first_name(text, bylines) or (names and key(names[0]) in signing) or reads_like_bio(text):
        return BIO
    if found.get(at - 1) is BIO and len(words(text)) <= 25 and _contacts(text):
        return Verdict(Kind.BIO, "how to reach the author")
    return None


def _still_text(page: Page, at: int, last: int, found: Verdicts) -> Verdict | None:
    """A closing sentence, or the sub-heading of one, with nothing but text above it."""
    above = all(verdict.kind in {Kind.BODY, Kind.HEADING, Kind.NOTE} for verdict in found.values())
    if not above or at != last + 1 + len(found):
        return None
    if _is_closing(page, at):
        return Verdict(Kind.BODY, "a closing sentence of the text")
    if _heads_closing(page, at):
        return Verdict(Kind.HEADING, "a sub-heading: a short line that heads a paragraph")
    return None


def _heads_closing(page: Page, at: int) -> bool:
    """A short line directly above a closing sentence."""
    text = page.text(at)
    if at + 1 >= len(page) or page.signs[at + 1] is not None or not starts_high(text) or len(words(text)) > 10:
        return False
    return (
        not text.endswith((".", ",", ";"))
        and page.text(at + 1).endswith((".", '."', ".”"))
        and _is_closing(page, at + 1)
    )


def _contacts(text: str) -> bool:
    return "@" in text[:300] or holds(text, "roles") or "twitter" in key(text)


def _points_elsewhere(text: str) -> bool:
    """A short sentence such as "See the week in pictures." or "More Jo Doe." leads to other pages of the outlet."""
    return opens_with(text, "inline_link") is not None or key(text).partition(" ")[0] in _SEE


def _is_closing(page: Page, at: int) -> bool:
    """A short sentence, or a long one without its full stop, directly below the text."""
    text = page.text(at)
    count = len(words(text))
    if page.prose[at] or (speaks_to_reader(text) and not tells(text)):
        return False  # a sentence that the text's own rules refused, or a call
    if _points_elsewhere(text) and count <= _LONGEST_POINTER and page.telling(at) < _POINTED_AT:
        return False
    if (
        text.endswith((".", '."', ".”", ".»", '!"', "!”", '?"', "?”"))
        and starts_high(text)
        and count >= 2
        and not is_caps(text)
    ):
        return True
    return count >= 18 and page.kinship(at) >= 0.5 and not is_prose(text) and not ends_like_sentence(text)
