"""Other stories that the outlet listed: lists with a mark before each story, and lists under a heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..findings import Listed
from .bylines import is_byline, is_person, opening, reads_like_bio, usual_letters
from .captions import ends_in_credit, is_credit
from .dates import is_clock_line, is_date_line
from .kickers import is_label, split_kickers
from .kinds import Kind, Verdict
from .shapes import ends_like_sentence, is_prose, is_whole, key, opens_with, starts_high, words
from .signs import teaser

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_MARKS = frozenset("-–—•*·►▶▪■+|")
_LONGEST_BLOCK = 5  # lines of one story in a marked list: title, kicker, teaser, byline, date
_ROW = "another story that the outlet listed: "


def marked_lists(page: Page) -> Verdicts:
    """Stories that each stand between two marks on lines of their own: title, kicker and teaser, byline."""
    blocks = [block for at in range(len(page)) if _is_list_mark(page, at) and (block := _block(page, at))]
    signed = {block[0] for block in blocks if opening(page.text(block[-1]))}
    if len(blocks) < 2 and not signed:
        return {}
    usual = max((len(block) for block in blocks[:-1]), default=len(blocks[-1]))
    found: Verdicts = {}
    for block in blocks:
        found[block[0] - 1] = Verdict(Kind.MARK, "the mark before a story in a list of other stories")
        found |= _rows(page, block[: len(block) if block[0] in signed else usual])
    return found


def _is_list_mark(page: Page, at: int) -> bool:
    return page.text(at) in _MARKS


def _block(page: Page, mark: int) -> list[int]:
    """The lines of the story after one mark, to its byline or the next mark; none where an article goes on."""
    lines: list[int] = []
    for at in range(mark + 1, min(mark + 1 + _LONGEST_BLOCK, len(page))):
        if _is_list_mark(page, at):
            break
        lines.append(at)
        if len(lines) > 1 and opening(page.text(at)) and len(words(page.text(at))) <= 16:
            break
    if len(lines) < 2 or _is_paragraph(page.text(lines[0])):
        return []
    return lines


def _is_paragraph(text: str) -> bool:
    return (is_prose(text) and text.endswith(".")) or len(words(text)) > 40


def _rows(page: Page, block: list[int]) -> Verdicts:
    """What each line of one story is."""
    found = {block[0]: Verdict(Kind.LIST_TITLE, _ROW + "its title")}
    for at in block[1:]:
        text = page.text(at)
        if at == block[-1] and opening(text):
            found[at] = Verdict(Kind.LIST_BYLINE, _ROW + "its byline")
        elif is_date_line(text) or is_clock_line(text):
            found[at] = Verdict(Kind.LIST_DATE, _ROW + "its date")
        elif is_label(text) and len(block) > 3:
            found[at] = Verdict(Kind.LIST_KICKER, _ROW + "its kicker")
        else:
            found[at] = Verdict(Kind.LIST_TEASER, _ROW + "its kicker and teaser")
    return found


# --- lists under a heading ---------------------------------------------------------------------------------------


@dataclass
class Walk:
    """Where a walk through the lines after the text stands: what the last heading announced, and what came last."""

    mode: str = "none"
    last: Kind | None = None  # marks aside
    above: Kind | None = None
    title: str = ""


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
_UNHEADED_RUN = 4  # headlines in a row without a heading that make a list; three were seen to be links in the text


def walk(page: Page, start: int, stop: int, taken: Verdicts) -> Verdicts:
    """Verdicts on the lines from `start` to before `stop`, where no text is: lists, keywords, comments, feet."""
    found: Verdicts = {}
    state = Walk()
    for at in range(start, stop):
        verdict = taken.get(at) or _heading(page, at, state) or _row(page, at, stop, state)
        found[at] = verdict
        state.above = verdict.kind
        if verdict.kind is Kind.LIST_TITLE:
            state.title = key(page.text(at))
        elif verdict.kind in {Kind.LIST_HEADING, Kind.LIST_BYLINE} or page.text(at).isdigit():
            state.title = ""
        state.last = verdict.kind if verdict.kind is not Kind.MARK else state.last
    return found


def _heading(page: Page, at: int, state: Walk) -> Verdict | None:
    """A sign that changes what the following lines are; None where the line must be read as a row."""
    shown = page.signs[at]
    if shown is None:
        return None
    if shown.kind in _AFTER:
        if state.mode == "list" and shown.kind is Kind.TOPICS and len(words(page.text(at))) > 5:
            return None
        state.mode = _AFTER[shown.kind]
        return shown
    if shown.kind is Kind.ADVERT:
        # "Advertisement" interrupts a list, "Paid partner" opens one of its own
        twice = at > 0 and key(page.text(at - 1)) == key(page.text(at))
        state.mode = "adverts" if len(words(page.text(at))) > 1 or twice else state.mode
        return shown
    if (
        state.mode == "list"
        and shown.kind in {Kind.CAPTION, Kind.LINK, Kind.NOTE}
        and not _is_true_credit(page.text(at))
    ):
        return None
    return shown


def _is_true_credit(text: str) -> bool:
    """The line "Photo: Jo Doe" credits a picture, "Photos: The pier over the years" is a title."""
    return (ends_in_credit(text) and text[-1] in ")]") or (is_credit(text) and len(words(text)) <= 5)


def _row(page: Page, at: int, stop: int, state: Walk) -> Verdict:
    """A line without a sign of its own, read by what stands above it."""
    if state.mode in {"none", "topics"} and _run(page, at, stop) >= _UNHEADED_RUN:
        state.mode = "list"
    if state.mode in {"none", "adverts", "list"} and _is_section_over_story(page, at, stop):
        state.mode = "list"
        return Verdict(Kind.LIST_HEADING, "the name of a section above other stories")
    text = page.text(at)
    if is_prose(text) and state.above is not Kind.LIST_TITLE and state.mode != "comments" and reads_like_bio(text):
        return Verdict(Kind.BIO, "the author's bio")
    if state.mode != "list":
        return _WHY[state.mode]
    count = len(words(text))
    in_story = state.last in {Kind.LIST_TITLE, Kind.LIST_TEASER, Kind.LIST_DATE}
    if is_date_line(text) or is_clock_line(text):
        return Verdict(Kind.LIST_DATE, _ROW + "its date")
    if in_story and _is_listed_byline(text):
        return Verdict(Kind.LIST_BYLINE, _ROW + "its byline")
    below_title = state.above is Kind.LIST_TITLE
    if key(text) == state.title:
        return Verdict(Kind.OTHER, "repeats the title above")
    if len(page.places[key(text)]) > 2:
        return Verdict(Kind.OTHER, "stands on the page three times: page furniture")
    if page.signs[at] is not None and teaser(text):
        return Verdict(Kind.LIST_TEASER, _ROW + "its teaser")
    if is_whole(text, "by") or is_whole(text, "joining"):
        return Verdict(Kind.MARK, _ROW + "the word before its byline")
    if below_title and count >= 4 and _closes_story(page, at + 1, stop, state):
        return Verdict(Kind.LIST_TEASER, _ROW + "its teaser")
    if count > 40 or (below_title and (count > 25 or (is_prose(text) and _ends_in_stop(text)))):
        return Verdict(Kind.LIST_TEASER, _ROW + "its teaser")
    if count >= 4 or (count == 3 and below_title and at + 1 < stop and _like_headline(page, at + 1)):
        return Verdict(Kind.LIST_TITLE, _ROW + "its title")
    if _short_run(page, at, stop) >= 3:
        state.mode = "none"
        return _WHY["none"]
    return Verdict(Kind.LIST_KICKER, _ROW + "a label") if at + 1 < stop else _WHY["none"]


def _is_section_over_story(page: Page, at: int, stop: int) -> bool:
    """A section's name alone on a line, a headline and its teaser below."""
    if at + 2 >= stop or not is_whole(page.text(at), "sections") or not _like_headline(page, at + 1):
        return False
    return is_prose(page.text(at + 2)) or _run(page, at + 1, stop) >= 3


def _ends_in_stop(text: str) -> bool:
    """A full stop that is no abbreviation's: headlines end in "the U.S."."""
    return text.endswith(".") and text[-3:-2] != "."


def _closes_story(page: Page, at: int, stop: int, state: Walk) -> bool:
    """Whether date, byline or the repeated title follow: what stood between them and the title is the teaser."""
    while at < stop and (shown := page.signs[at]) and shown.kind in {Kind.MARK, Kind.BUTTON}:
        at += 1
    if at >= stop:
        return False
    text = page.text(at)
    return (
        is_date_line(text)
        or is_clock_line(text)
        or key(text) == state.title
        or bool(opening(text))
        or is_whole(text, "by")
    )


def _is_listed_byline(text: str) -> bool:
    """The byline of a listed story; some outlets set names in small letters there."""
    if len(words(text)) > 12:
        return False
    return is_byline(text) or (is_person(usual_letters(text.upper())) and len(words(text)) <= 3 and text.islower())


def _run(page: Page, at: int, stop: int) -> int:
    """How many lines from here on look like headlines; dates, marks, buttons and a single label do not break a run."""
    count, gap = 0, 0
    for n in range(at, min(stop, at + 24)):
        text, shown = page.text(n), page.signs[n]
        if _like_headline(page, n):
            count, gap = count + 1, 0
        elif is_date_line(text) or is_clock_line(text) or (shown and shown.kind in {Kind.MARK, Kind.BUTTON}):
            continue
        elif n > at and gap == 0 and shown is None and len(words(text)) <= 3:
            gap += 1
        else:
            break
    return count if _like_headline(page, at) else 0


def _like_headline(page: Page, at: int) -> bool:
    text = page.text(at)
    return page.signs[at] is None and 5 <= len(words(text)) <= 25 and starts_high(text) and not text.endswith(".")


def _short_run(page: Page, at: int, stop: int) -> int:
    """How many unmarked lines of at most three words stand from here on: menus, keywords."""
    count = 0
    while count < 3 and at + count < stop and page.signs[at + count] is None and len(words(page.text(at + count))) <= 3:
        count += 1
    return count


# --- what the lists say ------------------------------------------------------------------------------------------


def collect(page: Page, verdicts: Verdicts) -> tuple[Listed, ...]:
    """The listed stories in the page's order, kicker, teaser and byline apart, each as it stands in the text."""
    stories: list[dict[Kind, str]] = []
    label: str | None = None
    for at in sorted(verdicts):
        kind, text = verdicts[at].kind, page.text(at)
        if kind is Kind.LIST_TITLE:
            stories.append({kind: text} | ({Kind.LIST_KICKER: label} if label else {}))
            label = None
        elif kind is Kind.LIST_KICKER:
            label = text
            if (
                stories
                and at - 1 in verdicts
                and verdicts[at - 1].kind is Kind.LIST_TITLE
                and _ends_block(verdicts, at)
            ):
                stories[-1].setdefault(kind, text)
                label = None
        elif kind in {Kind.LIST_TEASER, Kind.LIST_BYLINE} and stories:
            stories[-1].setdefault(kind, text)
        elif kind is Kind.LIST_HEADING:
            label = None
    return _kickers_apart(stories)


def _ends_block(verdicts: Verdicts, at: int) -> bool:
    """Whether a label goes on with the story above it: its teaser or byline follows."""
    after = verdicts.get(at + 1)
    return after is not None and after.kind in {Kind.LIST_TEASER, Kind.LIST_BYLINE}


def _kickers_apart(stories: list[dict[Kind, str]]) -> tuple[Listed, ...]:
    """Each story's parts, kickers cut off their teasers by what the whole list shows."""
    glued = [s[Kind.LIST_TEASER] for s in stories if Kind.LIST_TEASER in s and Kind.LIST_KICKER not in s]
    apart = iter(split_kickers(glued))
    found = []
    for story in stories:
        kicker, teaser = story.get(Kind.LIST_KICKER), story.get(Kind.LIST_TEASER)
        if teaser is not None and kicker is None:
            kicker, teaser = next(apart)
        found.append(Listed(story[Kind.LIST_TITLE], kicker, teaser, story.get(Kind.LIST_BYLINE)))
    return tuple(found)


def is_listed_link(text: str) -> bool:
    """Whether a line opens like a link to another story."""
    return bool(opens_with(text, "inline_link")) and not ends_like_sentence(text)
