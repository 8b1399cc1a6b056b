"""What stands between two paragraphs of an article: sub-headings, short sentences, lists, pull quotes, boxes, links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .body import in_box
from .bylines import is_person, opening
from .dates import AGO, is_date_line
from .kinds import Kind, Verdict
from .pages import shape
from .quotes import PULL_QUOTE, is_pull_quote
from .shapes import ends_like_sentence, is_quoted, key, speaks_to_reader, starts_high, words
from .signs import is_signature
from .walking import walk

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_ITEM = re.compile(r"^(?:[-–•*▪+]\s?|\d{1,3}[.)]\s|[a-z]\)\s|[（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}、)\S")
_PARTED = (";", "；", "; and", "; or")
_HEADING = 12  # words: longer lines without a full stop are captions and links far more often than sub-headings
_PAIR_ON_SUBJECT = 0.5
_PAIRED = 7  # words: links to other stories are longer
_SKIPPED = 2
_BETWEEN = {Kind.ADVERT, Kind.MARK}
_LONGEST_ITEM = 25  # words
_LONGEST_LIST = 40  # lines read to either side
_FEWEST_IN_ITEM = 2
_ON_SUBJECT = 0.6  # share of known words: links beside a text were seen at .5
_FIRST_LINES = 3
_HEAD_LINES = 10  # where date and byline stand together: below standfirst, picture and caption
_CAPTION = 13
_LONGEST_HEADING_QUESTION = 9
_OPENS = 0.4
# Links to other stories have seven words and more, and name things that the text doesn't.
_LINKS_BEGIN, _HEADS_ON_SUBJECT = 7, 0.55
_LONGEST_HEADING, _LONG_ON_SUBJECT = 20, 0.75
_EXCLAIMED = 3  # words: "Thanks!" answers a form
# Not what a section is called: a line in brackets, a picture's counter, an arrow, a domain.
_FURNISHED = re.compile(r"^\(.*\)$|^\W?\d+/\d+\b|^[←→^»«‹›+]|[←→»›]$|^\S+\.[a-z]{2,8}$|\d \d .*\b[Pp]age\b")
_UNOPENED = Verdict(Kind.OTHER, "stands above the first paragraph and doesn't speak of its subject")
TEXT = Verdict(Kind.BODY, "the article's text")


def judge_gap(page: Page, before: int, after: int, taken: Verdicts) -> Verdicts:
    """Verdicts on the lines between two paragraphs (indices of both)."""
    gap = range(before + 1, after)
    if any((shown := page.signs[at]) and shown.kind is Kind.LIST_HEADING for at in gap):
        return _with_list(page, before, after, taken)
    return {at: taken.get(at) or _line(page, at, before, after) for at in gap}


def _with_list(page: Page, before: int, after: int, taken: Verdicts) -> Verdicts:
    """A box of other stories within the text; what stands before its heading is judged as ever."""
    heading = next(at for at in range(before + 1, after) if (s := page.signs[at]) and s.kind is Kind.LIST_HEADING)
    found = {at: taken.get(at) or _line(page, at, before, heading) for at in range(before + 1, heading)}
    return found | walk(page, heading, after, taken)


def judge_opening(page: Page, before: int, after: int, taken: Verdicts) -> Verdicts:
    """Verdicts on the lines between the head and the first paragraph (indices of the head's last line and of it).

    Nothing is headed there and nothing goes on: a line that would be text between two paragraphs is the article's only
    if it speaks of its subject.
    """
    found = judge_gap(page, before, after, taken)
    if len(found) == 1:
        return found  # nothing else stands there: a sub-heading opens the text, or a place
    return {at: verdict if _may_open(page, at, verdict) else _UNOPENED for at, verdict in found.items()}


def _may_open(page: Page, at: int, verdict: Verdict) -> bool:
    if verdict.kept != "body" or verdict.kind is Kind.EMBED:
        return True
    text = page.text(at)
    if speaks_to_reader(text) and not is_quoted(text):
        return False
    if verdict.kind is not Kind.HEADING and at + 1 < len(page) and page.prose[at + 1]:
        return True
    return verdict.kind is not Kind.HEADING and page.kinship(at) >= _OPENS


def _line(page: Page, at: int, before: int, after: int) -> Verdict:
    """One line between two paragraphs, by the first rule that fits."""
    text = page.text(at)
    shown = page.signs[at]
    if shown is not None:
        return _table(page, at, before, after) or _shown(page, at, shown)
    rules = (
        _dated,
        _signed,
        _boxed,
        _embedded,
        _repeated,
        _alike,
        _item,
        _table,
        _enumerated,
        _sentence,
        _leads_on,
        _heading,
        _long_heading,
        _dialogue,
        _listing,
        _caption,
    )
    for rule in rules:
        if (verdict := rule(page, at, before, after)) is not None:
            return verdict
    if len(words(text)) > 4:
        return Verdict(Kind.LINK, "a headline between two paragraphs: a link to another story")
    return Verdict(Kind.OTHER, "a short line that interrupts the text")


def _shown(page: Page, at: int, shown: Verdict) -> Verdict:
    """A line with a sign of its own; a numbered item of a list within the text is text all the same."""
    if shown.kind is Kind.NEWSLETTER and len(words(page.text(at))) > 60:
        return TEXT
    return shown


def _dated(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001  every rule is called alike
    """A line that states a date, among the first lines of the text, is the article's; further down it is not."""
    if not is_date_line(page.text(at)):
        return None
    signed = at <= page.core[0] + _HEAD_LINES and any(page.is_byline(n) for n in (at - 1, at + 1) if 0 <= n < len(page))
    if signed or at <= page.core[0] + _FIRST_LINES:
        return Verdict(Kind.DATE, "states when it appeared")
    return Verdict(Kind.OTHER, "a date amid the text that is not the article's")


def _signed(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A line that opens like a byline and names somebody, among the first lines of the text, signs the article."""
    dated = any(is_date_line(page.text(n)) for n in (at - 1, at + 1) if 0 <= n < len(page))
    near = at <= page.core[0] + (_HEAD_LINES if dated else _FIRST_LINES)
    signs = near and opening(page.text(at)) and page.is_byline(at)
    return Verdict(Kind.BYLINE, "names the author") if signs else None


def _boxed(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A call between two lines of a newsletter box."""
    return Verdict(Kind.NEWSLETTER, "stands in a box that invites readers to subscribe") if in_box(page, at) else None


def _embedded(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001  every rule is called alike
    """A line between the first and the last of an embedded post, or shortly above its signature, is the post's."""
    for n in range(at + 1, min(at + 4, after)):
        if is_signature(page.text(n)):
            return Verdict(Kind.EMBED, "part of a post that the article embeds")
        if page.prose[n] and n > at + 1:
            break
    above = [shown.kind for n in range(max(0, at - 3), at) if (shown := page.signs[n])]
    below = [shown.kind for n in range(at + 1, min(at + 4, after)) if (shown := page.signs[n])]
    return (
        Verdict(Kind.EMBED, "part of a post that the article embeds")
        if Kind.EMBED in above and Kind.EMBED in below
        else None
    )


def _repeated(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A line whose words stand in a paragraph near by is a pull quote; one that stands elsewhere alone is furniture."""
    if is_pull_quote(page, at, range(max(0, at - 30), min(len(page), at + 31))):
        return PULL_QUOTE
    if len(page.places.get(key(page.text(at)), ())) > 1 and len(key(page.text(at))) >= 12:
        return Verdict(Kind.OTHER, "repeats a line of the page")
    return None


def _item(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """An item of a list within the text: at least two lines side by side begin with the same kind of mark."""
    text = page.text(at)
    near = [page.text(n) for n in (at - 1, at + 1) if 0 <= n < len(page)]
    marked = _ITEM.match(text) and any(_ITEM.match(beside) for beside in near)
    parted = text.endswith(_PARTED) and any(beside.endswith(_PARTED) for beside in near)
    return Verdict(Kind.BODY, "an item of a list in the text") if marked or parted else None


def _table(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A row of a table: columns parted by bars, here and on a line near by."""
    near = [page.text(n) for n in range(max(0, at - 2), min(len(page), at + 3)) if n != at]
    if page.text(at).count(" | ") < 2 or not any(text.count(" | ") >= 2 for text in near):
        return None
    return Verdict(Kind.BODY, "a row of a table in the text")


def _enumerated(page: Page, at: int, before: int, after: int) -> Verdict | None:
    """A short line of a run that a paragraph ending in a colon announced, pictures between aside."""
    run = sum(page.signs[n] is None for n in range(before + 1, after))
    for above in range(at - 1, max(before, at - 40) - 1, -1):
        if page.text(above).endswith(":"):
            return Verdict(Kind.BODY, "an item of a list that the text announces") if run >= 3 else None
        if page.prose[above] or (page.signs[above] is None and len(words(page.text(above))) > _LONGEST_ITEM):
            return None
    return None


def _alike(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """One of at least three lines of the page that open alike, figures aside, and go on differently: a table's rows."""
    text = page.text(at)
    opening = shape(text)
    if len(opening.split()) < 3 or len(page.shapes.get(opening, ())) < 3:
        return None
    return Verdict(Kind.BODY, "one of several lines of the text that are built alike")


def _sentence(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A short sentence with its full stop."""
    text = page.text(at)
    count = len(words(text))
    if ends_like_sentence(text) and starts_high(text) and (count >= 3 or is_quoted(text)):
        if text.endswith("?") and not is_quoted(text):
            return _question(page, at)
        return Verdict(Kind.BODY, "a short sentence of the text")
    return None


def _question(page: Page, at: int) -> Verdict | None:
    """A question heads what follows, or is the text's if it is long; where no sentence follows it leads elsewhere."""
    if at + 1 >= len(page) or page.signs[at + 1] is not None or not ends_like_sentence(page.text(at + 1)):
        return None
    if len(words(page.text(at))) > _LONGEST_HEADING_QUESTION:
        return Verdict(Kind.BODY, "a question of the text")
    return Verdict(Kind.HEADING, "a question that heads the next paragraphs")


def _leads_on(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A line that ends with a colon introduces what follows."""
    text = page.text(at)
    leads = at + 1 < after and page.signs[at + 1] is None and not page.prose[at + 1] and len(words(text)) >= 2
    return (
        Verdict(Kind.BODY, "introduces what follows")
        if text.endswith(":") and (leads or len(words(text)) >= 4)
        else None
    )


def _dialogue(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A quotation on a line of its own that no paragraph repeats."""
    text = page.text(at)
    if is_quoted(text) and text[-1] in "\"”»“'’," and len(words(text)) >= 5:
        return Verdict(Kind.BODY, "a quotation of the text")
    return None


def _heading(page: Page, at: int, before: int, after: int) -> Verdict | None:
    """A short line without a full stop that heads a paragraph, below another one, below a box or in a pair."""
    if not _may_head(page.text(at)) or not (_over_text(page, at, after) or _first_of_two(page, at, before, after)):
        return None
    if at - 1 > before and _is_unmarked_line(page, at - 1) and not _first_of_two(page, at - 1, before, after):
        return None
    numbered = _ITEM.match(page.text(at))
    if len(words(page.text(at))) > _LINKS_BEGIN and not numbered and page.kinship(at) < _HEADS_ON_SUBJECT:
        return None
    if _names_somebody_else(page, at, after):
        return None
    return Verdict(Kind.HEADING, "a sub-heading: a short line that heads a paragraph")


def _may_head(text: str) -> bool:
    if not starts_high(text) or text.endswith((",", ";", "...", "…")) or AGO.search(text):
        return False
    if text.endswith("!") and len(words(text)) <= _EXCLAIMED:
        return False
    return len(words(text)) <= _HEADING and not _FURNISHED.search(text)


def _names_somebody_else(page: Page, at: int, after: int) -> bool:
    """A bare name whose paragraph tells of other people: a caption's or a credit's."""
    text = page.text(at)
    if not is_person(text) or not page.is_byline(at) or at + 1 > min(after, len(page) - 1):
        return False
    return key(text).split()[-1] not in key(page.text(at + 1)).split()


def _long_heading(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A line longer than most sub-headings, alone between two paragraphs, in the text's own words and small letters."""
    text = page.text(at)
    alone = at > 0 and at + 1 < len(page) and page.prose[at - 1] and page.prose[at + 1]
    if not alone or not _HEADING < len(words(text)) <= _LONGEST_HEADING or ":" in text or _is_title_case(text):
        return None
    if page.kinship(at) < _LONG_ON_SUBJECT or not starts_high(text) or text.endswith((",", ";")) or is_quoted(text):
        return None
    return Verdict(Kind.HEADING, "a long sub-heading: it stands between two paragraphs and speaks in their words")


def _over_text(page: Page, at: int, after: int) -> bool:
    """Whether a sentence or a list's item follows, an advertisement between aside."""
    below = at + 1
    while below < after and below <= at + _SKIPPED and (shown := page.signs[below]) and shown.kind in _BETWEEN:
        below += 1
    if below >= len(page):
        return False
    if page.prose[below] or (below == at + 1 and _ITEM.match(page.text(below))):
        return True
    return below < after and ends_like_sentence(page.text(below)) and page.signs[below] is None


def _is_unmarked_line(page: Page, at: int) -> bool:
    """A line of neither sentence nor sign that is too short for a caption: beside another it makes a list of links."""
    text = page.text(at)
    if page.prose[at] or page.signs[at] is not None:
        return False
    return not ends_like_sentence(text) and len(words(text)) < _CAPTION


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


def _listing(page: Page, at: int, before: int, after: int) -> Verdict | None:
    """One of at least three lines in a row on the text's subject, written small like sentences: a list of the text."""
    start, end = at, at + 1
    while (
        at - start < _LONGEST_LIST
        and start - 1 > before
        and page.signs[start - 1] is None
        and not page.prose[start - 1]
    ):
        start -= 1
    while end - at < _LONGEST_LIST and end < after and page.signs[end] is None and not page.prose[end]:
        end += 1
    run = range(start, end)
    if len(run) < 3 or any(len(words(page.text(n))) < _FEWEST_IN_ITEM or _is_title_case(page.text(n)) for n in run):
        return None
    if sum(page.kinship(n) for n in run) / len(run) < _ON_SUBJECT:
        return None
    return Verdict(Kind.BODY, "an item of a list in the text: its neighbours are alike and on the subject")


def _is_title_case(text: str) -> bool:
    parts = words(text)[1:]
    return sum(part[:1].isupper() for part in parts) > 0.5 * len(parts)


def _caption(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A long line without a full stop, alone amid paragraphs, tells of a picture."""
    if len(words(page.text(at))) >= _CAPTION:
        return Verdict(Kind.CAPTION, "a long line without a full stop amid paragraphs: a picture's caption or a link")
    return None
