"""A walk through the lines where no text is: what each heading announces, and the stories that stand under it.

`RULES` read one line without a sign of its own; the first that speaks wins.  Rows of lists are read in `listing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bios import reads_like_bio
from .captions import ends_in_credit, is_credit
from .kinds import Kind, Verdict
from .list_furniture import heads_adverts, heads_threads
from .listing import NONE, ROWS, Walk
from .rows import DATED, UNHEADED_CARDS, cards, dated, like_headline, run
from .shapes import is_prose, is_whole, key, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from .pages import Page

Verdicts = dict[int, Verdict]
_CAPTION = 15  # words: a longer line that ends in a credit is a picture's caption, no title
_UNHEADED_RUN = 4  # headlines in a row without a heading that make a list; three were seen to be links in the text
_LINKED_ADVERTS = {"anzeige", "anzeigen"}  # German outlets set links to advertisers like headlines
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
    "threads": Verdict(Kind.COMMENTS, "a thread of the page's forum"),
    "adverts": Verdict(Kind.ADVERT, "stands under a heading of advertising"),
    "none": NONE,
}


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
    if shown.kind is Kind.LIST_HEADING and heads_adverts(text):
        state.mode = "adverts"
    return shown


def _is_true_credit(text: str) -> bool:
    """The line "Photo: Jo Doe" credits a picture, "Photos: The pier over the years" is a title."""
    ended = ends_in_credit(text) and (text[-1] in ")]" or len(words(text)) > _CAPTION)
    return ended or (is_credit(text) and len(words(text)) <= 5)


def section(state: Walk, at: int) -> Verdict | None:
    """A run of headlines makes a list without a heading; a section's name above a headline and its teaser is one."""
    if heads_adverts(state.page.text(at)) or _below_adverts(state, at):
        state.mode = "adverts"
    elif heads_threads(state.page.text(at)):
        state.mode = "threads"
    if _opens_list(state, at):
        state.opens_list()
    if state.mode not in {"none", "adverts", "list"} or not _is_section_over_story(state, at):
        return None
    state.opens_list()
    return Verdict(Kind.LIST_HEADING, "the name of a section above other stories")


def _below_adverts(state: Walk, at: int) -> bool:
    """Whether headlines stand directly below a sign of advertising, no list announced before."""
    above = state.page.text(at - 1) if at else ""
    return state.mode == "none" and key(above) in _LINKED_ADVERTS and run(state.page, at, state.stop) > 1


def _opens_list(state: Walk, at: int) -> bool:
    """Whether stories stand here without a heading; among comments only dated ones are surely stories."""
    page, stop = state.page, state.stop
    if state.mode in {"comments", "legal"}:
        return dated(page, at, stop) >= DATED
    if state.mode not in {"none", "topics"}:
        return False
    return (
        run(page, at, stop) >= _UNHEADED_RUN
        or cards(page, at, stop) >= UNHEADED_CARDS
        or dated(page, at, stop) >= DATED
    )


def bio(state: Walk, at: int) -> Verdict | None:
    """A sentence on a writer below the text is the author's bio, unless a listed title stands directly above."""
    text = state.page.text(at)
    if state.above is Kind.LIST_TITLE or state.mode == "comments" or not is_prose(text) or not reads_like_bio(text):
        return None
    return Verdict(Kind.BIO, "the author's bio")


def outside(state: Walk, at: int) -> Verdict | None:  # noqa: ARG001  every rule is called alike
    """Where no list was announced, the last heading tells what a line is."""
    return _WHY[state.mode] if state.mode != "list" else None


def _is_section_over_story(state: Walk, at: int) -> bool:
    """A section's name alone on a line, a headline and its teaser below."""
    if at + 2 >= state.stop or not is_whole(state.page.text(at), "sections") or not like_headline(state.page, at + 1):
        return False
    return is_prose(state.page.text(at + 2)) or run(state.page, at + 1, state.stop) >= 3


RULES: tuple[Callable[[Walk, int], Verdict | None], ...] = (section, bio, outside, *ROWS)
