"""One line in a list of other stories, read by what came before it: title, kicker, teaser, byline, date, or none of them.

`ROWS` are the rules; the first that speaks wins.  `Walk` remembers what came before.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .bylines import byline_names, is_byline, is_person, opening
from .dates import is_clock_line, is_date_line
from .kickers import is_label
from .kinds import Kind, Verdict
from .list_furniture import furniture, in_gallery, promotes
from .listed import ROW
from .name_letters import usual_letters
from .rows import ends_in_stop, is_menu, like_headline, signs_and_dates
from .shapes import holds, is_prose, is_whole, key, words
from .signs import teaser as goes_on_elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pages import Page

NONE = Verdict(Kind.OTHER, "stands after the text and belongs to no list: page furniture")
_ONE_LIST = 4  # lines: a title may stand in three lists of a page, but only once in each
_FEWEST_BARE = 2  # bare titles before one of three words
_BARE_TITLES = 4  # lists of titles alone have five to ten; a first teaser never came later than the third title
_KICKER, _SHORT_TITLE = 6, 4  # words
_TEASER, _CUT_SHORT = 8, 14  # words; a headline cut short has fewer
_CUT = ("...", "…", "[…]", "[...]")
_NAMED = 0.6  # share of a byline's words that are names
_HOUR = re.compile(r"^\d{1,2}[:.h]\d\d$")
_OF_STORY = {Kind.LIST_TITLE, Kind.LIST_TEASER, Kind.LIST_BYLINE, Kind.LIST_DATE}
_SIGNED = {Kind.LIST_BYLINE, Kind.LIST_DATE}


@dataclass
class Walk:
    """Where the walk stands: what the last heading announced, and what came last."""

    page: Page
    stop: int
    mode: str = "none"
    last: Kind | None = None  # marks aside
    above: Kind | None = None
    title: str = ""  # the last listed title's words, while its story may go on
    stopped: bool = False  # a listed title ended in a full stop
    cut: bool = False  # a listed title was cut short
    bare: int = 0  # titles without a teaser since the heading or the last teaser
    story: tuple[Kind, ...] = ()  # what the lines of the last story are so far, marks and buttons aside
    usual: tuple[Kind, ...] = ()  # what the lines of the story before it were

    def opens_list(self) -> None:
        """A new list begins: what the last one's stories looked like says nothing about its own."""
        self.mode, self.bare, self.story, self.usual = "list", 0, (), ()

    def passes(self, at: int, verdict: Verdict) -> None:
        """Remember what a line was."""
        self.above = verdict.kind
        self.last = verdict.kind if verdict.kind is not Kind.MARK else self.last
        self.bare = 0 if verdict.kind in {Kind.LIST_HEADING, Kind.LIST_TEASER} else self.bare
        if verdict.kind is Kind.LIST_TITLE:
            self.usual, self.story = self.story or self.usual, ()
        if verdict.kind is Kind.LIST_HEADING:
            self.usual = self.story = ()
        elif verdict.kind in _OF_STORY:
            self.story += (verdict.kind,)
        if verdict.kind is Kind.LIST_TITLE:
            self.bare += 1
            self.stopped = self.stopped or ends_in_stop(self.page.text(at))
            self.cut = self.cut or self.page.text(at).endswith(_CUT)
            self.title = key(self.page.text(at))
        elif verdict.kind in {Kind.LIST_HEADING, Kind.LIST_BYLINE} or self.page.text(at).isdigit():
            self.title = ""


def date(state: Walk, at: int) -> Verdict | None:
    """A date in a list is a listed story's, never the article's."""
    text = state.page.text(at)
    return Verdict(Kind.LIST_DATE, ROW + "its date") if is_date_line(text) or is_clock_line(text) else None


def byline(state: Walk, at: int) -> Verdict | None:
    """Names below a listed title are its byline; some outlets set them in small letters there."""
    text = state.page.text(at)
    if is_whole(text, "by") or is_whole(text, "joining"):
        return Verdict(Kind.MARK, ROW + "the word before its byline")
    if state.above is Kind.LIST_TITLE and signs_and_dates(state.page, at):
        return Verdict(Kind.LIST_BYLINE, ROW + "its byline and date")
    if state.last not in {Kind.LIST_TITLE, Kind.LIST_TEASER, Kind.LIST_DATE} or len(words(text)) > 12:
        return None
    if not opening(text) and not is_date_line(text) and _says_more(text):
        return None
    small = text.islower() and len(words(text)) <= 3 and is_person(usual_letters(text.upper()))
    return Verdict(Kind.LIST_BYLINE, ROW + "its byline") if small or is_byline(text) else None


def _says_more(text: str) -> bool:
    """Whether a line of names without "By" goes on like a headline: most of its words name nobody and no role."""
    named = sum(len(words(name)) for name in byline_names(text))
    return named < _NAMED * len(words(text)) and not holds(text, "roles")


def none_of_them(state: Walk, at: int) -> Verdict | None:
    """A button, a title said again, markup, a job: lines that no list means to list."""
    return furniture(state.page, at)


def repeated(state: Walk, at: int) -> Verdict | None:
    """A title that a story repeats for its picture, and a line that stands all over the page, are furniture."""
    words_of_line = key(state.page.text(at))
    if words_of_line == state.title:
        return Verdict(Kind.OTHER, "repeats the title above")
    places = state.page.places[words_of_line]
    near = in_gallery(state.page, at) or _stands_beside(state.page, at, places)
    if len(places) > 2 and (near or not like_headline(state.page, at)):
        return Verdict(Kind.OTHER, "stands on the page three times: page furniture")
    return None


def teaser(state: Walk, at: int) -> Verdict | None:
    """A sentence below a title, or what stands between a title and its date or byline, is the teaser."""
    text = state.page.text(at)
    count = len(words(text))
    below = state.above is Kind.LIST_TITLE
    linked = state.page.signs[at] is not None and goes_on_elsewhere(text) is not None
    cut = not state.cut and count >= _CUT_SHORT and text.endswith(_CUT)
    told = below and (count > 25 or cut or (is_prose(text) and ends_in_stop(text)))
    framed = below and count >= 4 and _closes_story(state, at + 1)
    return Verdict(Kind.LIST_TEASER, ROW + "its teaser") if linked or told or framed or count > 40 else None


def _stands_beside(page: Page, at: int, places: list[int]) -> bool:
    """Whether one of the places where a line stands is close to it, no other list's heading between."""
    first = bisect_left(places, at - _ONE_LIST)
    for n in places[first : first + 3]:
        between = page.signs[min(n, at) + 1 : max(n, at)]
        if 0 < abs(n - at) <= _ONE_LIST and not any(one and one.kind is Kind.LIST_HEADING for one in between):
            return True
    return False


def signed_teaser(state: Walk, at: int) -> Verdict | None:
    """The teaser below a title's date or byline: a sentence, one cut short, or what the story before it has there."""
    text = state.page.text(at)
    if state.above not in _SIGNED or Kind.LIST_TITLE not in state.story or Kind.LIST_TEASER in state.story:
        return None
    count = len(words(text))
    alike = state.usual[: len(state.story) + 1] == (*state.story, Kind.LIST_TEASER)
    longer = count >= _TEASER and count > len(state.title.split())
    told = is_prose(text) and ends_in_stop(text) and (alike or _titles_next(state, at + 1))
    cut = not state.cut and count >= _CUT_SHORT and text.endswith(_CUT)
    return Verdict(Kind.LIST_TEASER, ROW + "its teaser") if told or cut or (alike and longer) else None


def _titles_next(state: Walk, at: int) -> bool:
    """Whether another story follows: small print stands below the last one."""
    return at < state.stop and state.page.signs[at] is None and not is_prose(state.page.text(at))


def after_list(state: Walk, at: int) -> Verdict | None:
    """A sentence after four titles without a teaser is none either: the list is over."""
    text = state.page.text(at)
    if state.above is Kind.MARK:
        return None  # a rank stands above: one more title
    signed = state.above is Kind.LIST_TITLE and Kind.LIST_BYLINE in state.usual and at + 1 < state.stop
    if signed and (is_person(state.page.text(at + 1)) or _closes_story(state, at + 1)):
        return None  # the story's own teaser, its byline below
    if state.bare < _BARE_TITLES or not is_prose(text) or not ends_in_stop(text) or state.page.signs[at] is not None:
        return None
    state.mode = "none"
    return NONE


def promo(state: Walk, at: int) -> Verdict | None:
    """A call to the reader that stands where a title might."""
    said = promotes(state.page.text(at)) and not state.stopped
    return Verdict(Kind.NEWSLETTER, "speaks to the reader amid a list of other stories") if said else None


def sentence(state: Walk, at: int) -> Verdict | None:
    """A sentence that stands under no title is no title either, unless the list's titles end in full stops."""
    text = state.page.text(at)
    if state.above in {Kind.LIST_HEADING, Kind.LIST_TITLE, Kind.MARK} or state.stopped or not is_prose(text):
        return None
    return NONE if ends_in_stop(text) and state.page.signs[at] is None else None


def title(state: Walk, at: int) -> Verdict | None:
    """Any other line of at least four words in a list is a story's title; three do beside another title."""
    count = len(words(state.page.text(at)))
    beside = state.above is Kind.LIST_TITLE and at + 1 < state.stop and like_headline(state.page, at + 1)
    beside = beside or (
        state.above is Kind.LIST_TITLE and state.bare >= _FEWEST_BARE and _names_story(state.page.text(at))
    )
    return Verdict(Kind.LIST_TITLE, ROW + "its title") if count >= 4 or (count == 3 and beside) else None


def _names_story(text: str) -> bool:
    """Whether a short line is three words and no label."""
    return len(key(text).split()) > 2 and not is_label(text)  # "Health & Money" is a section


def kicker(state: Walk, at: int) -> Verdict | None:
    """A few words over a title, its teaser and its date are the story's kicker, also where a title may be as short."""
    page, text = state.page, state.page.text(at)
    if state.above not in _SIGNED | {Kind.LIST_HEADING} or len(words(text)) > _KICKER or at + 3 >= state.stop:
        return None
    closed = is_date_line(page.text(at + 3)) or is_clock_line(page.text(at + 3))
    told = closed and is_prose(page.text(at + 2)) and len(words(page.text(at + 1))) >= _SHORT_TITLE
    return Verdict(Kind.LIST_KICKER, ROW + "its kicker") if told and not is_prose(page.text(at + 1)) else None


def label(state: Walk, at: int) -> Verdict:
    """A short line in a list labels the story below it; three in a row are a menu, which ends the list."""
    if is_menu(state.page, at, state.stop) or at + 1 >= state.stop:
        state.mode = "none"
        return NONE
    return Verdict(Kind.LIST_KICKER, ROW + "a label")


def _closes_story(state: Walk, at: int) -> bool:
    """Whether date, byline or the repeated title follow: what stood between them and the title is the teaser."""
    page = state.page
    while at < state.stop and (shown := page.signs[at]) and shown.kind in {Kind.MARK, Kind.BUTTON}:
        if _HOUR.match(page.text(at)):
            return True
        at += 1
    if at >= state.stop:
        return False
    text = page.text(at)
    stamped = is_date_line(text) or is_clock_line(text) or (Kind.LIST_BYLINE in state.usual and page.is_byline(at))
    return stamped or key(text) == state.title or bool(opening(text)) or is_whole(text, "by")


ROWS: tuple[Callable[[Walk, int], Verdict | None], ...] = (
    date, kicker, byline, none_of_them, repeated, signed_teaser, after_list, teaser, promo, sentence, title, label,
)  # fmt: skip
