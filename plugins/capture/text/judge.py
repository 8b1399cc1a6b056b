"""Every paragraph of a capture judged once: headline and head, text, what stands between and after."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from .above import lists_above
from .body import paragraphs
from .bylines import byline_names, opening
from .closing_list import closing_list
from .dates import is_date_line
from .foot import BIO, bios, judge_foot
from .head import judge_head, signed_below
from .headline import headline
from .insets import insets
from .interior import TEXT, judge_gap, judge_opening
from .kinds import Kind, Verdict
from .listed import marked_lists
from .newsrooms import is_agency, sounds_like_outlet
from .quotes import DOUBLED, PULL_QUOTE, doubled, pull_quotes
from .shapes import holds, is_whole
from .signatures import joins_names, tells_role
from .signed import written_by
from .teased import teased
from .walking import walk

if TYPE_CHECKING:
    from .pages import Page

Verdicts = dict[int, Verdict]
# More names than the longest list of writers seen; every one is looked for in every line.
_MOST_NAMES = 30
_BEFORE = Verdict(Kind.OTHER, "stands above the article: page furniture")
_STRANGER = Verdict(Kind.OTHER, "stood in other captures of this outlet: page furniture")
_UNSURE = Verdict(Kind.BODY, "kept: the capture has no sentences that could tell text from page furniture")


def judge(page: Page) -> Verdicts:
    """What each paragraph is; every index of the page has its verdict."""
    listed = teased(page) if page.core[1] >= 0 else {}
    if listed and replace(page, boxed=frozenset(listed)).core[1] < 0:
        listed = {}  # nothing else is left: the page is what looks like a list
    found = _boxed(page, listed)
    if listed and not any(verdict.kept == "body" for verdict in found.values()):
        # a post of one paragraph, which stands where standfirsts do, above other posts
        found |= {at: TEXT for at, verdict in found.items() if verdict.kind is Kind.STANDFIRST}
        found = found if TEXT in found.values() else _boxed(page, {})
    return found | {at: _STRANGER for at in page.strangers if found[at].kept == "body"}


def _boxed(page: Page, listed: Verdicts) -> Verdicts:
    """The page judged with these stories and with other boxes amid its text set apart."""
    if page.core[1] >= 0:
        page = replace(page, boxed=frozenset(listed)) if listed else page
        boxes = insets(page, paragraphs(page, judge_head(page, headline(page))[1]))
        page = replace(page, boxed=page.boxed | boxes)
    return _judged(page, listed)


def _judged(page: Page, listed: Verdicts) -> Verdicts:
    title = headline(page)
    if page.core[1] < 0:
        return _without_prose(page, title)
    found = marked_lists(page) | listed
    head, end = judge_head(page, title)
    found |= {at: verdict for at, verdict in head.items() if at not in found}
    own = [at for at in paragraphs(page, end) if at not in found]
    names = writers(page, found)
    found |= dict.fromkeys(pull_quotes(page, own), PULL_QUOTE)
    own = [at for at in own if at not in found]
    found |= dict.fromkeys(doubled(page, own), DOUBLED)
    own = [at for at in own if at not in found]
    for at in bios(page, own, names):
        found[at] = BIO
        own.remove(at)
    if not own:
        return found | _rest(page, found)
    found |= judge_opening(page, end, own[0], found)
    for before, after in pairwise(own):
        found |= judge_gap(page, before, after, found)
    found |= dict.fromkeys(own, TEXT)
    closing = {at: verdict for at, verdict in closing_list(page, own[-1]).items() if at not in found}
    found |= closing
    last = max(closing, default=own[-1])
    found |= signed_below(page, last, found)
    found |= written_by(page, last, found)
    found |= judge_foot(page, last, names, found)
    found |= walk(page, _next_open(found, last + 1), len(page), found)
    found |= lists_above(page, min(head, default=own[0]), found)
    return found | _rest(page, found)


def _next_open(found: Verdicts, at: int) -> int:
    while at in found:
        at += 1
    return at


def _rest(page: Page, found: Verdicts) -> Verdicts:
    """Lines that nothing has claimed: what stands above the article."""
    listed = {Kind.LIST_HEADING, Kind.LINK}
    rest: Verdicts = {}
    for at in range(len(page)):
        if at not in found:
            shown = page.signs[at]
            rest[at] = shown if shown and shown.kind not in listed else _BEFORE
    return rest


def writers(page: Page, found: Verdicts) -> list[str]:
    """The names in the bylines, each once."""
    names: list[str] = []
    signed = False
    for at in sorted(found):
        text = page.text(at)
        # "Gazette business reporter" under a name tells what she is
        if found[at].kind is Kind.BYLINE and not (
            names and (holds(text, "roles") or tells_role(text)) and not opening(text)
        ):
            below_by = at > 0 and is_whole(page.text(at - 1), "by")
            if signed and not (opening(text) or below_by or joins_names(page.text(at - 1))):
                continue  # below "By Jo Doe" stand her outlet and buttons
            signed = signed or (opening(text) is not None and bool(byline_names(text)))
            found_here = byline_names(text) if below_by or page.is_byline(at) or is_date_line(text) else []
            for name in found_here:
                if name not in names and len(names) < _MOST_NAMES:
                    bare = not (opening(text) or below_by or is_agency(name))
                    outlet = _is_outlet(page, name) if names else bare and sounds_like_outlet(name)
                    names += [] if outlet else [name]
    return list(dict.fromkeys(names))


def _is_outlet(page: Page, name: str) -> bool:
    """Whether a name beside a writer's is the outlet's: it sounds so, or the page sets an article or "©" before it."""
    told = re.compile(rf"(?:\b[Tt]he|©|© ?\d{{4}}|[Cc]opyright \d{{4}}) {re.escape(name)}\b")
    return sounds_like_outlet(name) or any(told.search(line.text[:600]) for line in page.lines)


def _without_prose(page: Page, title: int | None) -> Verdicts:
    """A capture without sentences: its signs speak, the first other line is the headline, the rest is kept."""
    found: Verdicts = dict(marked_lists(page))
    free = [at for at in range(len(page)) if at not in found and page.signs[at] is None]
    first = title if title is not None else free[0] if free else None
    for at in range(len(page)):
        if at == first:
            found[at] = Verdict(Kind.TITLE, "the headline: the first line of a capture without sentences")
        elif at not in found:
            found[at] = page.signs[at] or _UNSURE
    return found
