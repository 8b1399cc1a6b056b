"""A walk through the lines where no text is: what each heading announces, and the stories that stand under it.

`RULES` read one line without a sign of its own; the first that speaks wins, and `Walk` remembers what came before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .bios import reads_like_bio
from .bylines import byline_names, is_byline, is_person, opening
from .captions import ends_in_credit, is_credit
from .dates import is_clock_line, is_date_line
from .kinds import Kind, Verdict
from .listed import ROW
from .name_letters import usual_letters
from .shapes import holds, is_prose, is_whole, key, starts_high, words
from .signs import teaser as goes_on_elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pages import Page

Verdicts = dict[int, Verdict]
_UNHEADED_RUN = 4  # headlines in a row without a heading that make a list; three were seen to be links in the text
_BARE_TITLES = 4  # lists of titles alone have five to ten; a first teaser never came later than the third title
_NAMED = 0.6  # share of a byline's words that are names
_UNHEADED_CARDS = 3
_LONGEST_SIGNATURE = 6  # words
_RUN_READ = 24  # lines read for such a run
_AFTER = {
    Kind.LIST_HEADING: "list",
    Kind.TOPICS: "topics",
    Kind.COMMENTS: "comments",
    Kind.LEGAL: "legal",
    Kind.NEWSLETTER: "none",
}
_WHY = {
    "topics": Verdict(Kind.TOPICS, "one of the page's keywords"),
    "comments": Verdict(Kind.COMMENTS, "part of the comment section"),
    "legal": Verdict(Kind.LEGAL, "stands among the legal lines at the foot"),
    "adverts": Verdict(Kind.ADVERT, "stands under a heading of advertising"),
    "none": Verdict(Kind.OTHER, "stands after the text and belongs to no list: page furniture"),
}


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
    bare: int = 0  # titles without a teaser since the heading or the last teaser

    def passes(self, at: int, verdict: Verdict) -> None:
        """Remember what a line was."""
        self.above = verdict.kind
        self.last = verdict.kind if verdict.kind is not Kind.MARK else self.last
        self.bare = 0 if verdict.kind in {Kind.LIST_HEADING, Kind.LIST_TEASER} else self.bare
        if verdict.kind is Kind.LIST_TITLE:
            self.bare += 1
            self.stopped = self.stopped or _ends_in_stop(self.page.text(at))
            self.title = key(self.page.text(at))
        elif verdict.kind in {Kind.LIST_HEADING, Kind.LIST_BYLINE} or self.page.text(at).isdigit():
            self.title = ""


def walk(page: Page, start: int, stop: int, taken: Verdicts) -> Verdicts:
    """Verdicts on the lines from `start` to before `stop`, where no text is: lists, keywords, comments, feet."""
    found: Verdicts = {}
    state = Walk(page, stop)
    for at in range(start, stop):
        verdict = taken.get(at) or _heading(state, at)
        if verdict is None:
            verdict = next(spoken for rule in RULES if (spoken := rule(state, at)) is not None)
        found[at] = verdict
        state.passes(at, verdict)
    return found


def _heading(state: Walk, at: int) -> Verdict | None:
    """A sign that changes what the following lines are; None where the line must be read as a row."""
    shown, text = state.page.signs[at], state.page.text(at)
    if shown is None:
        return None
    in_list = state.mode == "list"
    if in_list and shown.kind is Kind.TOPICS and len(words(text)) > 5:
        return None
    if in_list and shown.kind in {Kind.CAPTION, Kind.LINK, Kind.NOTE} and not _is_true_credit(text):
        return None
    if shown.kind is Kind.ADVERT:
        # "Advertisement" interrupts a list; twice in a row, or "Paid partner", it opens one of its own
        twice = at > 0 and key(state.page.text(at - 1)) == key(text)
        state.mode = "adverts" if len(words(text)) > 1 or twice else state.mode
    state.mode = _AFTER.get(shown.kind, state.mode)
    return shown


def _is_true_credit(text: str) -> bool:
    """The line "Photo: Jo Doe" credits a picture, "Photos: The pier over the years" is a title."""
    return (ends_in_credit(text) and text[-1] in ")]") or (is_credit(text) and len(words(text)) <= 5)


def section(state: Walk, at: int) -> Verdict | None:
    """A run of headlines makes a list without a heading; a section's name above a headline and its teaser is one."""
    if state.mode in {"none", "topics"} and (_run(state, at) >= _UNHEADED_RUN or _cards(state, at) >= _UNHEADED_CARDS):
        state.mode = "list"
    if state.mode not in {"none", "adverts", "list"} or not _is_section_over_story(state, at):
        return None
    state.mode = "list"
    return Verdict(Kind.LIST_HEADING, "the name of a section above other stories")


def bio(state: Walk, at: int) -> Verdict | None:
    """A sentence on a writer below the text is the author's bio, unless a listed title stands directly above."""
    text = state.page.text(at)
    if state.above is Kind.LIST_TITLE or state.mode == "comments" or not is_prose(text) or not reads_like_bio(text):
        return None
    return Verdict(Kind.BIO, "the author's bio")


def outside(state: Walk, at: int) -> Verdict | None:  # noqa: ARG001  every rule is called alike
    """Where no list was announced, the last heading tells what a line is."""
    return _WHY[state.mode] if state.mode != "list" else None


def date(state: Walk, at: int) -> Verdict | None:
    """A date in a list is a listed story's, never the article's."""
    text = state.page.text(at)
    return Verdict(Kind.LIST_DATE, ROW + "its date") if is_date_line(text) or is_clock_line(text) else None


def byline(state: Walk, at: int) -> Verdict | None:
    """Names below a listed title are its byline; some outlets set them in small letters there."""
    text = state.page.text(at)
    if is_whole(text, "by") or is_whole(text, "joining"):
        return Verdict(Kind.MARK, ROW + "the word before its byline")
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


def repeated(state: Walk, at: int) -> Verdict | None:
    """A title that a story repeats for its picture, and a line that stands all over the page, are furniture."""
    words_of_line = key(state.page.text(at))
    if words_of_line == state.title:
        return Verdict(Kind.OTHER, "repeats the title above")
    if len(state.page.places[words_of_line]) > 2:
        return Verdict(Kind.OTHER, "stands on the page three times: page furniture")
    return None


def teaser(state: Walk, at: int) -> Verdict | None:
    """A sentence below a title, or what stands between a title and its date or byline, is the teaser."""
    text = state.page.text(at)
    count = len(words(text))
    below = state.above is Kind.LIST_TITLE
    linked = state.page.signs[at] is not None and goes_on_elsewhere(text) is not None
    told = below and (count > 25 or (is_prose(text) and _ends_in_stop(text)))
    framed = below and count >= 4 and _closes_story(state, at + 1)
    return Verdict(Kind.LIST_TEASER, ROW + "its teaser") if linked or told or framed or count > 40 else None


def after_list(state: Walk, at: int) -> Verdict | None:
    """A sentence after four titles without a teaser is none either: the list is over."""
    text = state.page.text(at)
    if state.above is Kind.MARK:
        return None  # a rank stands above: one more title
    if state.bare < _BARE_TITLES or not is_prose(text) or not _ends_in_stop(text) or state.page.signs[at] is not None:
        return None
    state.mode = "none"
    return _WHY["none"]


def sentence(state: Walk, at: int) -> Verdict | None:
    """A sentence that stands under no title is no title either, unless the list's titles end in full stops."""
    text = state.page.text(at)
    if state.above in {Kind.LIST_HEADING, Kind.LIST_TITLE, Kind.MARK} or state.stopped or not is_prose(text):
        return None
    return _WHY["none"] if _ends_in_stop(text) and state.page.signs[at] is None else None


def title(state: Walk, at: int) -> Verdict | None:
    """Any other line of at least four words in a list is a story's title; three do beside another title."""
    count = len(words(state.page.text(at)))
    beside = state.above is Kind.LIST_TITLE and at + 1 < state.stop and _like_headline(state, at + 1)
    return Verdict(Kind.LIST_TITLE, ROW + "its title") if count >= 4 or (count == 3 and beside) else None


def label(state: Walk, at: int) -> Verdict:
    """A short line in a list labels the story below it; three in a row are a menu, which ends the list."""
    if _is_menu(state, at) or at + 1 >= state.stop:
        state.mode = "none"
        return _WHY["none"]
    return Verdict(Kind.LIST_KICKER, ROW + "a label")


RULES: tuple[Callable[[Walk, int], Verdict | None], ...] = (
    section, bio, outside, date, byline, repeated, after_list, teaser, sentence, title, label,
)  # fmt: skip


def _is_section_over_story(state: Walk, at: int) -> bool:
    """A section's name alone on a line, a headline and its teaser below."""
    if at + 2 >= state.stop or not is_whole(state.page.text(at), "sections") or not _like_headline(state, at + 1):
        return False
    return is_prose(state.page.text(at + 2)) or _run(state, at + 1) >= 3


def _ends_in_stop(text: str) -> bool:
    """A full stop that is no abbreviation's: headlines end in "the U.S."."""
    return text.endswith(".") and text[-3:-2] != "."


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
    dated = is_date_line(text) or is_clock_line(text)
    return dated or key(text) == state.title or bool(opening(text)) or is_whole(text, "by")


_HOUR = re.compile(r"^\d{1,2}[:.h]\d\d$")


def _run(state: Walk, at: int) -> int:
    """How many lines from here on look like headlines; dates, marks, buttons and a single label do not break a run."""
    if not _like_headline(state, at):
        return 0
    count, gap = 0, 0
    for n in range(at, min(state.stop, at + _RUN_READ)):
        text, shown = state.page.text(n), state.page.signs[n]
        if _like_headline(state, n):
            count, gap = count + 1, 0
        elif is_date_line(text) or is_clock_line(text) or (shown and shown.kind in {Kind.MARK, Kind.BUTTON}):
            continue
        elif gap == 0 and shown is None and len(words(text)) <= 3:
            gap += 1
        else:
            break
    return count


def _cards(state: Walk, at: int) -> int:
    """How many stories follow without a heading, each a title, a sentence and its byline or date."""
    count = 0
    while at + 2 < state.stop and count < _UNHEADED_CARDS and _titles_card(state, at):
        after = next((n for n in range(at + 2, min(at + 5, state.stop)) if not _closes_card(state, n)), state.stop)
        if after == at + 2:
            break
        count, at = count + 1, after
    return count


def _titles_card(state: Walk, at: int) -> bool:
    text, below = state.page.text(at), state.page.text(at + 1)
    return 4 <= len(words(text)) <= 25 and starts_high(text) and not _ends_in_stop(text) and is_prose(below)


def _closes_card(state: Walk, at: int) -> bool:
    """Date, hour or byline below a story's sentence, also "Jo Doe archive page" below "By"."""
    text, page = state.page.text(at), state.page
    if is_date_line(text) or is_clock_line(text) or bool(opening(text)) or is_whole(text, "by"):
        return True
    return len(words(text)) <= _LONGEST_SIGNATURE and (is_byline(text) or is_whole(page.text(at - 1), "by"))


def _like_headline(state: Walk, at: int) -> bool:
    text = state.page.text(at)
    return state.page.signs[at] is None and 5 <= len(words(text)) <= 25 and starts_high(text) and not text.endswith(".")


def _is_menu(state: Walk, at: int) -> bool:
    """Three unmarked lines of at most three words in a row: menus, keywords."""
    near = range(at, min(at + 3, state.stop))
    return len(near) == 3 and all(state.page.signs[n] is None and len(words(state.page.text(n))) <= 3 for n in near)
