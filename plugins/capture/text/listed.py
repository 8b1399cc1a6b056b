"""Other stories that the outlet listed with a mark before each, and what all listed stories say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Listed
from .bylines import opening
from .dates import is_clock_line, is_date_line
from .glued import apart
from .kickers import is_label, split_kickers
from .kinds import Kind, Verdict
from .shapes import is_prose, words

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
_MARKS = frozenset("-–—•*·►▶▪■+|")
_LONGEST_BLOCK = 5  # lines of one story in a marked list: title, kicker, teaser, byline, date
ROW = "another story that the outlet listed: "


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
    if page.text(mark) == "|" and is_date_line(page.text(lines[0])):
        return []  # the bar parts the day from a name above it
    return lines


def _is_paragraph(text: str) -> bool:
    return (is_prose(text) and text.endswith(".")) or len(words(text)) > 40


def _rows(page: Page, block: list[int]) -> Verdicts:
    """What each line of one story is."""
    found = {block[0]: Verdict(Kind.LIST_TITLE, ROW + "its title")}
    for at in block[1:]:
        text = page.text(at)
        if at == block[-1] and opening(text):
            found[at] = Verdict(Kind.LIST_BYLINE, ROW + "its byline")
        elif is_date_line(text) or is_clock_line(text):
            found[at] = Verdict(Kind.LIST_DATE, ROW + "its date")
        elif is_label(text) and len(block) > 3:
            found[at] = Verdict(Kind.LIST_KICKER, ROW + "its kicker")
        else:
            found[at] = Verdict(Kind.LIST_TEASER, ROW + "its kicker and teaser")
    return found


def collect(page: Page, verdicts: Verdicts) -> tuple[Listed, ...]:
    """The listed stories in the page's order, kicker, teaser and byline apart, each as it stands in the text."""
    stories: list[dict[Kind, str]] = []
    lists: list[int] = []  # in which list each story stands
    label: str | None = None
    heading = -1
    for at in sorted(verdicts):
        kind, text = verdicts[at].kind, page.text(at)
        if kind is Kind.LIST_TITLE:
            stories.append({kind: text} | ({Kind.LIST_KICKER: label} if label else {}))
            lists.append(heading)
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
            label, heading = None, at
    _titles_apart(stories, lists)
    return _kickers_apart(stories)


def _titles_apart(stories: list[dict[Kind, str]], lists: list[int]) -> None:
    """What is glued to the titles of each list goes: dates, and names, which are the stories' bylines."""
    for heading in dict.fromkeys(lists):
        own = [story for story, number in zip(stories, lists, strict=True) if number == heading]
        for story, (title, by) in zip(own, apart([story[Kind.LIST_TITLE] for story in own]), strict=True):
            story[Kind.LIST_TITLE] = title
            if by:
                story.setdefault(Kind.LIST_BYLINE, by)


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
