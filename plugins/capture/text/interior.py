"""What stands between two paragraphs of an article: sub-headings, short sentences, lists, pull quotes, boxes, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .body import in_box
from .bylines import opening
from .dates import is_clock_line, is_date_line
from .items import alike, announced, leads_on, listing, marked, table
from .kinds import Kind, Verdict
from .quotes import PULL_QUOTE, is_pull_quote
from .shapes import ends_like_sentence, is_quoted, key, speaks_to_reader, starts_high, words
from .signs import is_signature
from .subheads import heading, long_heading, numbered, question
from .walking import walk
from .wording import phrases

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_FIRST_LINES = 3
_HEAD_LINES = 10  # where date and byline stand together: below standfirst, picture and caption
_CAPTION = 13
_OPENS, _SENTENCE = 0.4, 6  # share of known words; words
_SHORT_TITLE = 4  # words
_LONGEST_BOX_TITLE = 8  # words
_REFRAIN = 4  # a sentence said so often is the page's
_FEWEST_BROKEN, _BROKEN_ON_SUBJECT = 4, 0.3  # words; share of known words
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
    if verdict.kind is not Kind.HEADING and (len(words(text)) >= _SENTENCE or page.prose[at + 1]):
        return True
    return verdict.kind is not Kind.HEADING and page.kinship(at) >= _OPENS


def _line(page: Page, at: int, before: int, after: int) -> Verdict:
    """One line between two paragraphs, by the first rule that fits."""
    text = page.text(at)
    shown = page.signs[at]
    if shown is not None:
        if text.startswith("#") and _embedded(page, at, before, after):
            return Verdict(Kind.EMBED, "part of a post that the article embeds")
        return table(page, at, before, after) or _shown(page, at, shown)
    rules = (
        _dated,
        _signed,
        _boxed,
        _embedded,
        _repeated,
        alike,
        marked,
        table,
        announced,
        _broken,
        _sentence,
        leads_on,
        heading,
        long_heading,
        numbered,
        _dialogue,
        listing,
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
    heads = _heads_box(page, at)
    return (
        Verdict(Kind.NEWSLETTER, "stands in a box that invites readers to subscribe")
        if heads or in_box(page, at)
        else None
    )


def _heads_box(page: Page, at: int) -> bool:
    """A short call in words that the text doesn't know, directly above an invitation to subscribe."""
    below = page.signs[at + 1] if at + 1 < len(page) else None
    text = page.text(at)
    calls = key(text).partition(" ")[0] in phrases("imperatives") and len(words(text)) <= _LONGEST_BOX_TITLE
    return below is not None and below.kind is Kind.NEWSLETTER and calls and page.telling(at) == 0


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
    text = page.text(at)
    told = ends_like_sentence(text) and page.prose[at - 1] and not speaks_to_reader(text)
    if told and at + 1 < len(page) and page.prose[at + 1] and len(page.places[key(text)]) < _REFRAIN:
        return None
    if len(page.places.get(key(text), ())) > 1 and len(key(text)) >= 12:
        return Verdict(Kind.OTHER, "repeats a line of the page")
    return None


def _broken(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """Part of a sentence that the page breaks at a link or a column: one line stops short, the next begins small."""
    text = page.text(at)
    if len(words(text)) < _FEWEST_BROKEN or page.kinship(at) < _BROKEN_ON_SUBJECT or text.count(" , ") > 1:
        return None
    below = page.text(at + 1) if at + 1 < len(page) else ""
    stops_short = (
        not ends_like_sentence(text)
        and text[-1:] not in ":)"
        and _begins_small(below)
        and not is_clock_line(below)
        and page.kinship(at + 1) > 0
    )
    goes_on = (
        at > 0 and _begins_small(text) and not ends_like_sentence(page.text(at - 1)) and page.signs[at - 1] is None
    )
    if (stops_short and len(words(below)) >= _FEWEST_BROKEN) or (
        goes_on and len(words(page.text(at - 1))) >= _FEWEST_BROKEN
    ):
        return Verdict(Kind.BODY, "part of a sentence that goes on in the next line")
    return None


def _begins_small(text: str) -> bool:
    return text[:1].islower() or text[:1] in {",", ";"}


def _sentence(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A short sentence with its full stop."""
    text = page.text(at)
    count = len(words(text))
    if ends_like_sentence(text) and starts_high(text) and (count >= 3 or is_quoted(text)):
        if text.endswith("?") and not is_quoted(text):
            return question(page, at)
        if page.prose[at] and _under_title(page, at):
            return Verdict(Kind.LINK, "the teaser of another story: it stands under its title")
        return Verdict(Kind.BODY, "a short sentence of the text")
    return None


def _under_title(page: Page, at: int) -> bool:
    """Whether a line above a sentence that goes on with nothing reads like a title: no sign, no stop, no colon."""
    above = page.text(at - 1) if at else ""
    free = at > 0 and page.signs[at - 1] is None and not page.prose[at - 1]
    return free and len(words(above)) >= _SHORT_TITLE and starts_high(above) and above[-1] not in ".:,;"


def _dialogue(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A quotation on a line of its own that no paragraph repeats."""
    text = page.text(at)
    if is_quoted(text) and text[-1] in "\"”»“'’," and len(words(text)) >= 5:
        return Verdict(Kind.BODY, "a quotation of the text")
    return None


def _caption(page: Page, at: int, before: int, after: int) -> Verdict | None:  # noqa: ARG001
    """A long line without a full stop, alone amid paragraphs, tells of a picture."""
    if len(words(page.text(at))) >= _CAPTION:
        return Verdict(Kind.CAPTION, "a long line without a full stop amid paragraphs: a picture's caption or a link")
    return None
