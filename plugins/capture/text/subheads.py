"""Sub-headings: short lines over a paragraph that speak of the text's subject, long ones in its own words, questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .bylines import is_person, opening
from .dates import AGO
from .items import ITEM, is_title_case
from .kinds import Kind, Verdict
from .pages import COUNTED
from .shapes import ends_like_sentence, is_caps, is_quoted, is_whole, key, speaks_to_reader, starts_high, words
from .wording import phrases

if TYPE_CHECKING:
    from .pages import Page

_HEADING = 12  # words: longer lines without a full stop are captions and links far more often than sub-headings
_PAIR_ON_SUBJECT = 0.5
_PAIRED = 7  # words: links to other stories are longer
_SKIPPED = 2
_BETWEEN = {Kind.ADVERT, Kind.MARK}
_CAPTION = 13  # words
_LONGEST_HEADING_QUESTION = 9
# Links to other stories have seven words and more, and name things that the text doesn't.
_LINKS_BEGIN, _HEADS_ON_SUBJECT = 7, 0.55
_BOXES, _LONGEST_BUTTON = {Kind.NEWSLETTER, Kind.OTHER}, 4  # words
_ODD_QUESTION, _INTERVIEW = 4, 3  # words; questions on a page
_STRANGERS, _STRANGE = 5, 0.2  # words; share of known words
_LONGEST_HEADING, _LONG_ON_SUBJECT = 20, 0.75
# "IN TEXAS: Family waits", "MORE: ...": a label in capitals before another story's headline.
_LABELLED = re.compile(r"^[A-ZÀ-Þ][A-ZÀ-Þ' -]{3,30}: ?[A-ZÀ-Þ\"“'‘]\S*(?: \S+){2,}$")
_BELOW_LINK = 0.5  # share of known words: a cluster of links ends in a title that looks like a sub-heading
# words, as in "3. Ann Roe, warden of the pier (400 followers): keep it short"; numbers before and after
_LONGEST_COUNTED, _COUNTED_NEAR = 30, 2
_EXCLAIMED = 3  # words: "Thanks!" answers a form
# Not what a section is called: a line in brackets (a link, a remark), a picture's counter, an arrow, a domain.
_FURNISHED = re.compile(r"^\(.*\)$|^\[.*\]$|^\W?\d+/\d+\b|^[←→^»›+►▶>]|[←→]$|^\S+\.[a-z]{2,8}$|\d \d .*\b[Pp]age\b")


def heading(page: Page, at: int, before: int, after: int) -> Verdict | None:
    """A short line without a full stop that heads a paragraph, below another one, below a box or in a pair."""
    if not _may_head(page.text(at)) or not (_over_text(page, at, after) or _first_of_two(page, at, before, after)):
        return None
    if (
        at - 1 > before
        and _is_unmarked_line(page, at - 1)
        and not _first_of_two(page, at - 1, before, after)
        and not (_leads_elsewhere(page, at - 1) and page.telling(at) >= _BELOW_LINK)
    ):
        return None
    if _leads_elsewhere(page, at) or _names_somebody_else(page, at, after) or _signs(page, at):
        return None
    return Verdict(Kind.HEADING, "a sub-heading: a short line that heads a paragraph")


def _signs(page: Page, at: int) -> bool:
    """A byline with its "By", or the word alone: another story's, whatever follows."""
    text = page.text(at)
    return is_whole(text, "by") or (opening(text) is not None and page.is_byline(at))


def _leads_elsewhere(page: Page, at: int) -> bool:
    """A link to another story, which the text's words don't cover, or the button of a box above."""
    count = len(words(page.text(at)))
    if at and (shown := page.signs[at - 1]) and shown.kind in _BOXES and _is_button(page, at):
        return True
    if ITEM.match(page.text(at)) or is_quoted(page.text(at)):
        return False
    if _LABELLED.match(page.text(at)) and not is_caps(page.text(at)):
        return True
    strange = count >= _STRANGERS and page.telling(at) < _STRANGE
    return strange or (count > _LINKS_BEGIN and page.kinship(at) < _HEADS_ON_SUBJECT)


def _may_head(text: str) -> bool:
    if not starts_high(text) or text.endswith((",", ";", "...", "…", ":")) or AGO.search(text):
        return False
    if text.endswith("!") and len(words(text)) <= _EXCLAIMED:
        return False
    return len(words(text)) <= _HEADING and not _FURNISHED.search(text)


def _is_button(page: Page, at: int) -> bool:
    """Few words that the text doesn't know, below a box: the button that closes it."""
    text = page.text(at)
    calls = is_caps(text) or len(words(text)) <= 2 or key(text).partition(" ")[0] in phrases("imperatives")
    return calls and len(words(text)) <= _LONGEST_BUTTON and page.kinship(at) == 0


def _names_somebody_else(page: Page, at: int, after: int) -> bool:
    """A bare name whose paragraph tells of other people: a caption's or a credit's."""
    text = page.text(at)
    if not is_person(text) or not page.is_byline(at) or at + 1 > min(after, len(page) - 1):
        return False
    return key(text).split()[-1] not in key(page.text(at + 1)).split()


def long_heading(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A line longer than most sub-headings, alone between two paragraphs, in the text's own words and small letters."""
    text = page.text(at)
    alone = at > 0 and at + 1 < len(page) and page.prose[at - 1] and page.prose[at + 1]
    if not alone or not _HEADING < len(words(text)) <= _LONGEST_HEADING or ":" in text or is_title_case(text):
        return None
    if page.kinship(at) < _LONG_ON_SUBJECT or not starts_high(text) or text.endswith((",", ";")) or is_quoted(text):
        return None
    return Verdict(Kind.HEADING, "a long sub-heading: it stands between two paragraphs and speaks in their words")


def numbered(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A line of whatever length over a paragraph, counted on by others of the page: the parts of a list of ten."""
    found = COUNTED.match(page.text(at)[:4])
    if not found or at + 1 >= len(page) or not page.prose[at + 1] or len(words(page.text(at))) > _LONGEST_COUNTED:
        return None
    number = int(found[1])
    others = {n for n in page.counted if abs(n - number) <= _COUNTED_NEAR and n != number}
    if len(others) < _COUNTED_NEAR or ITEM.match(page.text(at + 1)):
        return None
    return Verdict(Kind.HEADING, "a numbered sub-heading: others of the page count on")


def question(page: Page, at: int) -> Verdict | None:
    """A question heads what follows, or is the text's if it is long; where no sentence follows it leads elsewhere."""
    if at + 1 >= len(page) or page.signs[at + 1] is not None or not ends_like_sentence(page.text(at + 1)):
        return None
    if _is_odd_question(page, at) or (_is_unmarked_line(page, at - 1) and page.telling(at) < _BELOW_LINK):
        return None
    if len(words(page.text(at))) > _LONGEST_HEADING_QUESTION:
        return Verdict(Kind.BODY, "a question of the text")
    return Verdict(Kind.HEADING, "a question that heads the next paragraphs")


def _is_odd_question(page: Page, at: int) -> bool:
    """A question on something else, where the page doesn't ask many as interviews do: a poll, a quiz, a link."""
    text = page.text(at)
    if len(words(text)) < _ODD_QUESTION or page.telling(at) >= _STRANGE or not text.endswith("?"):
        return False
    over_text = at + 1 < len(page) and page.prose[at + 1] and not speaks_to_reader(text)
    return not over_text and sum(line.text.endswith("?") for line in page.lines) < _INTERVIEW


def _over_text(page: Page, at: int, after: int) -> bool:
    """Whether a sentence or a list's item follows, an advertisement between aside."""
    below = at + 1
    while below < after and below <= at + _SKIPPED and (shown := page.signs[below]) and shown.kind in _BETWEEN:
        below += 1
    if below >= len(page):
        return False
    if page.prose[below] or (below == at + 1 and ITEM.match(page.text(below))):
        return True
    told = ends_like_sentence(page.text(below)) and not _is_odd_question(page, below)
    return below < after and told and page.signs[below] is None


def _first_of_two(page: Page, at: int, before: int, after: int) -> bool:
    """A part's heading directly above a section's: both short, a paragraph above and below."""
    pair = (page.text(at), page.text(at + 1)) if at + 1 < after else ()
    if not pair or not all(_may_head(text) and len(words(text)) <= _PAIRED for text in pair):
        return False
    if any(speaks_to_reader(text) or len(words(text)) < 2 for text in pair):
        return False
    if max(page.kinship(at), page.kinship(at + 1)) < _PAIR_ON_SUBJECT:
        return False
    alone = at - 1 <= before or not _is_unmarked_line(page, at - 1)
    return alone and _is_unmarked_line(page, at) and _is_unmarked_line(page, at + 1) and _over_text(page, at + 1, after)


def _is_unmarked_line(page: Page, at: int) -> bool:
    """A line of neither sentence nor sign that is too short for a caption: beside another it makes a list of links."""
    text = page.text(at)
    if page.prose[at] or page.signs[at] is not None:
        return False
    told = ends_like_sentence(text) and not _is_odd_question(page, at)
    return not told and len(words(text)) < _CAPTION
