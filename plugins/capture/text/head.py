"""What stands around the headline: kicker, standfirst, byline, date, buttons, the opening picture's caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bylines import byline_names, is_bare_byline, is_person, opening
from .captions import is_credit
from .dates import is_clock_line, is_date_line, stated_dates
from .kickers import is_label
from .kinds import Kind, Verdict
from .newsrooms import is_agency
from .shapes import ends_like_sentence, is_mark, is_name, is_whole, key, starts_high, words
from .signatures import has_role, is_byline_word, joins_names, tells_role
from .signed import signs_above, signs_beside_date, window_above

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_REACH = 16  # lines below a headline in which its byline and date were seen
_LEADS_IN = 0.3  # share of known words from which a sentence above the main run opens an article without headline
_LONGEST_KICKER = 6  # words
_SIGNED_BELOW = 3  # lines
_BESIDE_SIGNATURE = frozenset({Kind.BUTTON, Kind.MARK, Kind.LEGAL, Kind.NOTE, Kind.ADVERT})
_CLOSING = frozenset({Kind.TOPICS, Kind.COMMENTS, Kind.LIST_HEADING, Kind.NEWSLETTER, Kind.BIO})
_STANDFIRST = 60  # words: the longest standfirst seen has 48


def judge_head(page: Page, title: int | None) -> tuple[Verdicts, int]:
    """Verdicts on the lines around the headline, and the index of the head's last line (-1 without a head)."""
    if title is None:
        return _untitled(page)
    found: Verdicts = {
        title: Verdict(Kind.TITLE, "the headline: it names what the text is about, where headlines stand")
    }
    found |= _above(page, title)
    last = _last_of_head(page, title)
    for at in range(title + 1, last + 1):
        found[at] = _in_head(page, at, title, found)
    found, last = _below(page, last, found)
    return found | _signed_above(page, title, found), last


def _signed_above(page: Page, title: int, found: Verdicts) -> Verdicts:
    """A bare name directly above the headline or beside the date there, where nothing below signs the article."""
    if any(verdict.kind is Kind.BYLINE for verdict in found.values()):
        return {}
    window = window_above(page, title)
    both = [at for at in window if at in found and found[at].kind is Kind.DATE and signs_beside_date(page.text(at))]
    if both:
        return {both[-1]: Verdict(Kind.BYLINE, "names the author and the day")}
    dated = any(at in found and found[at].kind is Kind.DATE for at in window)
    names = [at for at in window if page.signs[at] is None and signs_above(page, at, dated=dated)]
    alone = names == [title - 1] and title > 1 and not page.kinship(title - 1)
    return dict.fromkeys(names[:1], Verdict(Kind.BYLINE, "names the author")) if dated or alone else {}


def _signatures(page: Page, found: Verdicts) -> list[int]:
    """The lines that name whoever wrote the article."""
    return [at for at, verdict in found.items() if verdict.kind is Kind.BYLINE and byline_names(page.text(at))]


def signed_below(page: Page, last: int, found: Verdicts) -> Verdicts:
    """The byline directly below the text's last line, where the head has none: "By Jo Doe", or a name at the end."""
    if _signatures(page, found):
        return {}
    for at in range(last + 1, min(last + 1 + _SIGNED_BELOW, len(page))):
        shown = page.signs[at]
        if shown is not None and shown.kind not in _BESIDE_SIGNATURE:
            return {}
        if shown is None and (page.prose[at] or not page.is_byline(at)):
            return {}
        if shown is None and (opening(page.text(at)) or _stands_last(page, at)):
            return {at: Verdict(Kind.BYLINE, "names the author, below the text")}
    return {}


def _stands_last(page: Page, at: int) -> bool:
    """Whether a bare name below the text closes it: the page ends, or buttons, small print or keywords follow."""
    after = page.signs[at + 1] if at + 1 < len(page) else None
    closed = at + 1 >= len(page) or (after is not None and after.kind in _BESIDE_SIGNATURE | _CLOSING)
    return closed and is_bare_byline(page.text(at))


def _untitled(page: Page) -> tuple[Verdicts, int]:
    """Without a headline only what stands close above the first paragraph can be its byline or date."""
    first, end = page.core
    found: Verdicts = {}
    for at in range(max(0, first - 6), first if end >= 0 else 0):
        text = page.text(at)
        if is_date_line(text):
            found[at] = Verdict(Kind.DATE, "states when it appeared")
        elif opening(text) and page.is_byline(at):
            found[at] = Verdict(Kind.BYLINE, "names the author")
    leading = [at for at in range(first) if page.prose[at] and page.kinship(at) >= _LEADS_IN]
    return found, (leading[0] if leading else first) - 1


def _above(page: Page, title: int) -> Verdicts:
    """Date, byline or kicker that stand directly above the headline."""
    found: Verdicts = {}
    for at in window_above(page, title):
        text = page.text(at)
        if is_date_line(text) or (page.signs[at] is None and stated_dates(text) and page.is_byline(at)):
            found[at] = Verdict(Kind.DATE, "states when it appeared")
        elif page.signs[at] is None and opening(text) and page.is_byline(at):
            found[at] = Verdict(Kind.BYLINE, "names the author")
    at = title - 1
    if at >= 0 and at not in found and page.signs[at] is None and _is_kicker(page, at):
        found[at] = Verdict(Kind.KICKER, "the outlet's label above the headline")
    return found


def _is_kicker(page: Page, at: int) -> bool:
    """A label, not the last item of a menu: it opens the page, or a button, path or long line stands above it."""
    text = page.text(at)
    if at == 0:
        return is_label(text) or _is_topic(page, at)
    above, shown = page.text(at - 1), page.signs[at - 1]
    if shown is not None and shown.kind is Kind.BUTTON:
        return (len(words(text)) <= 4 and starts_high(text) and not ends_like_sentence(text)) or _is_topic(page, at)
    return is_label(text) and (shown is not None or len(words(above)) > 6)


def _is_topic(page: Page, at: int) -> bool:
    """A kicker of a few words that names the subject: "Streit um die Spinnerei"."""
    text = page.text(at)
    fits = 2 <= len(words(text)) <= _LONGEST_KICKER and starts_high(text) and not ends_like_sentence(text)
    return fits and page.kinship(at) >= _LEADS_IN and not (page.is_byline(at) or is_clock_line(text))


def is_meta(page: Page, at: int) -> bool:
    """Date, time or byline: what only heads and feet of articles hold."""
    text = page.text(at)
    if page.signs[at] is not None:
        return False
    return is_date_line(text) or is_clock_line(text) or page.is_byline(at) or is_byline_word(text)


def _last_of_head(page: Page, title: int) -> int:
    """The last byline, date or button below the headline with no more than a standfirst and a caption before it."""
    last, prose = title, 0
    for at in range(title + 1, min(title + 1 + _REACH, len(page))):
        found = page.signs[at]
        if page.prose[at] and not (page.is_byline(at)):
            prose += 1
            if prose > 2 or len(words(page.text(at))) > _STANDFIRST:
                break
        elif found and found.kind is Kind.LIST_HEADING:
            break
        elif (
            is_meta(page, at) and (prose < 2 or not is_bare_byline(page.text(at)) or is_date_line(page.text(at)))
        ) or (
            found and found.kind in {Kind.BUTTON, Kind.COMMENTS, Kind.MARK} and prose < 2 and _is_bar(page, at, title)
        ):
            last = at
    return last


def _is_bar(page: Page, at: int, title: int) -> bool:
    """A share bar or comment counter that closes a head; one button after a paragraph can stand in the text."""
    if not any(page.prose[n] for n in range(title + 1, at)):
        return True
    near = [page.signs[n] for n in range(at, min(at + 3, len(page)))]
    return sum(found is not None and found.kind is Kind.BUTTON for found in near) > 1


def _in_head(page: Page, at: int, title: int, found: Verdicts) -> Verdict:
    """One line between the headline and the end of its head, by the first rule that fits."""
    return _dated(page, at, found) or page.signs[at] or _signed(page, at, found) or _told(page, at, title, found)


def _dated(page: Page, at: int, found: Verdicts) -> Verdict | None:
    """A line that states the day or the hour, with or without the author's name."""
    text = page.text(at)
    if is_date_line(text):
        signed = any(v.kind is Kind.BYLINE and byline_names(page.text(n)) for n, v in found.items())
        if not signed and signs_beside_date(text):
            return Verdict(Kind.BYLINE, "names the author and the day")
        return Verdict(Kind.DATE, "states when it appeared")
    return Verdict(Kind.DATE, "a time without a full date: it states no day") if is_clock_line(text) else None


def _signed(page: Page, at: int, found: Verdicts) -> Verdict | None:
    """A line that names the author, or stands below the name: outlet, role or place."""
    text, before = page.text(at), found.get(at - 1)
    after = page.signs[at + 1] if at + 1 < len(page) else None
    if is_agency(text) and after is not None and after.kind is Kind.CAPTION:
        return Verdict(Kind.CAPTION, "a picture's credit: its caption follows")
    named = at > 0 and is_whole(page.text(at - 1), "by") and bool(byline_names(text))
    if named or (page.is_byline(at) and _may_sign(page, at, found)) or is_byline_word(text):
        return Verdict(Kind.BYLINE, "names the author")
    short = len(words(text)) <= 6 or tells_role(text)
    if before and before.kind is Kind.BYLINE and short and not is_whole(text, "sections"):
        return Verdict(Kind.BYLINE, "belongs to the byline: outlet, role or place")
    return None


def _told(page: Page, at: int, title: int, found: Verdicts) -> Verdict:
    """Any other line of the head: the headline again, a caption, the standfirst, or furniture."""
    text = page.text(at)
    if key(text) == key(page.text(title)):
        return Verdict(Kind.OTHER, "repeats the headline")
    if _captioned(page, at):
        return Verdict(Kind.CAPTION, "a picture's caption: its credit follows")
    if len(words(text)) >= 6 and not any(verdict.kind is Kind.STANDFIRST for verdict in found.values()):
        return Verdict(Kind.STANDFIRST, "the standfirst, between headline and text")
    return Verdict(Kind.OTHER, "stands between headline and text, but belongs to neither")


def _may_sign(page: Page, at: int, found: Verdicts) -> bool:
    """A bare name signs the article if no other does, or beside another name; keywords below a byline look alike."""
    if opening(page.text(at)):
        return True
    signed = [n for n, verdict in found.items() if verdict.kind is Kind.BYLINE and byline_names(page.text(n))]
    if any(opening(page.text(n)) for n in signed):
        return joins_names(page.text(at - 1))  # below "By Jo Doe" a button may look like a name
    between = range(max(signed, default=at - 1) + 1, at)
    if not signed or all(joins_names(page.text(n)) or found[n].kind is Kind.BYLINE for n in between):
        return True
    return has_role(page, at) and any(has_role(page, n) for n in signed)


def _captioned(page: Page, at: int) -> bool:
    """Whether a picture's credit follows on a line of its own."""
    return at + 1 < len(page) and is_credit(page.text(at + 1)) and not is_mark(page.text(at + 1))


def _below(page: Page, last: int, found: Verdicts) -> tuple[Verdicts, int]:
    """Captions, an open-ended standfirst and the lines under a byline that stand before the first paragraph."""
    at = last + 1
    while at < len(page) and at <= last + 6:
        text, shown = page.text(at), page.signs[at]
        before = found.get(at - 1)
        if _captioned(page, at) and shown is None:
            found[at] = Verdict(Kind.CAPTION, "a picture's caption: its credit follows")
        elif page.prose[at] or (shown and shown.kind is Kind.LIST_HEADING):
            break
        elif shown is not None:
            found[at] = shown
        elif (
            before
            and before.kind is Kind.BYLINE
            and len(words(text)) <= 4
            and not is_whole(text, "sections")
            and not ends_like_sentence(text)
        ):
            found[at] = Verdict(Kind.BYLINE, "belongs to the byline: outlet, role or place")
        elif (
            before
            and before.kind in {Kind.TITLE, Kind.BYLINE, Kind.DATE}
            and (_is_open_standfirst(text) or _over_caption(page, at))
        ):
            found[at] = Verdict(Kind.STANDFIRST, "the standfirst, between headline and text")
        elif _opens_text(page, at):
            break
        else:
            found[at] = Verdict(Kind.OTHER, "stands between headline and text, but belongs to neither")
        at += 1
    # what the loop passed without reaching prose within its reach is left to the interior's rules
    return found, at - 1


def _is_open_standfirst(text: str) -> bool:
    """A long line under the headline without a full stop: paragraphs have one."""
    return 8 <= len(words(text)) <= _STANDFIRST and not ends_like_sentence(text) and not text.endswith(":")


def _over_caption(page: Page, at: int) -> bool:
    """A line of a few words without a full stop between headline and opening picture."""
    after = page.signs[at + 1] if at + 1 < len(page) else None
    text = page.text(at)
    return after is not None and after.kind is Kind.CAPTION and len(words(text)) >= 4 and not ends_like_sentence(text)


def _opens_text(page: Page, at: int) -> bool:
    """A short line directly above the first paragraph: a sub-heading or the place that the report comes from."""
    text = page.text(at)
    if at + 1 >= len(page) or not starts_high(text) or (is_name(text) and is_person(text)):
        return False
    goes_on = page.prose[at + 1] or (ends_like_sentence(page.text(at + 1)) and page.signs[at + 1] is None)
    return (len(words(text)) <= 12 and goes_on) or ends_like_sentence(text)
