"""Which sentences are the article's own, from its first paragraph to its last, across the boxes between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .boxes import tells
from .feet import foreign
from .head import is_meta
from .kinds import Kind
from .shapes import content_keys, ends_like_sentence, speaks_to_reader, starts_high, telling_keys, words
from .subject import by_chance

if TYPE_CHECKING:
    from .pages import Page

# How much of a later paragraph's longer words the article must know, and how long it must be, by what stands between.
# Chosen on labelled captures (line F1 of plain text captures); rerun it after a change.
_FREELY = (0.15, 40)
_FAR = (0.3, 80)
_FAR_AND_LONG = (0.1, 250)
_AFTER_BOX = (0.0, 250)  # directly after a box of one to three stories
_AFTER_LIST = (0.35, 100)
_IN_RUN_AFTER_LIST = (0.2, 60)  # teasers alternate with titles, paragraphs follow each other
_AFTER_TOPICS = (0.5, 150)
_AFTER_LEGAL = (0.55, 150)
_AFTER_TITLES = ((0.0, 150), (0.2, 100), (0.3, 60))  # after a box of two to five titles without teasers
_BESIDE = (0.0, 60)  # next to a paragraph, or with one line between
_AFTER_TERMS = (0.3, 180)
_NAME_INSIDE = re.compile(r"(?<=[^\W\d_A-Z,] )[^\W\d_a-z]")
_LONGEST_NAMELESS = 120
_BOXED_NAMELESS = 0.6
_LONGEST_CALL, _BOXED = 160, 0.2  # characters; share of its words that other sentences hold
_RESUMED = 0.15
_UNBROKEN, _TAKES_UP = 3, 0.35  # readers' comments have names and times between them
_AWAY = (0.4, 80)
_AWAY_LINES, _LOOKED_AT = 12, 60
_FAR_ABOVE = 16  # lines: menus of other stories stand so far above the main run
_LONGEST_TEASER = 350  # characters
_GALLERY = {Kind.CAPTION, Kind.BUTTON, Kind.MARK, Kind.ADVERT}
_FAR_LINES, _BOX_LINES, _RUN = 4, 4, 3


def paragraphs(page: Page, head_end: int) -> list[int]:
    """The indices of the article's own sentences below its head, in order."""
    first, last = page.core
    if last < 0:
        return []
    subject = set(page.subject)
    found: list[int] = []
    for at in range(head_end + 1, len(page)):
        if not page.prose[at] or in_box(page, at):
            continue
        if at > last and not _goes_on(page, at, found[-1] if found else head_end, subject):
            continue
        if at < first and not _leads_in(page, at, subject):
            continue
        found.append(at)
        subject |= content_keys(page.text(at))
    return found[: len(found) - foreign(page, found)]


def in_box(page: Page, at: int) -> bool:
    """A short sentence between two lines of a newsletter box: without names, or in words that the article never uses."""
    near = [page.signs[n] for n in (at - 1, at + 1) if 0 <= n < len(page)]
    boxed = len(near) == 2 and all(shown is not None and shown.kind is Kind.NEWSLETTER for shown in near)
    text = page.text(at)
    if not boxed or len(text) > _LONGEST_CALL or tells(text):
        return False
    nameless = len(text) <= _LONGEST_NAMELESS and not _NAME_INSIDE.search(text) and not any(map(str.isdigit, text))
    return page.kinship_beside(at) < (_BOXED_NAMELESS if nameless else _BOXED)


def _leads_in(page: Page, at: int, subject: set[str]) -> bool:
    """Whether a sentence before the main run, below the headline, is the article's: it shares the subject."""
    have = content_keys(page.text(at))
    far = page.core[0] - at > _FAR_ABOVE
    asked = 0.5 if far or speaks_to_reader(page.text(at)) else 0.2
    return bool(have) and len(have & subject) / len(have) >= asked


def _goes_on(page: Page, at: int, last: int, subject: set[str]) -> bool:
    """Whether a sentence after the main run goes on with the article.

    The more between speaks for the end (comments, legal lines, lists of stories, sheer distance), the more must speak
    for going on: words that the article used before, and length.
    """
    between = page.breaks_between(last, at)
    text = page.text(at)
    if any(last < stamp < at for stamp in page.stamps):
        return False
    if Kind.COMMENTS in between and not (_only_button(page, last, at) or _takes_up(page, at, subject)):
        return False
    if between and Kind.COMMENTS not in between and _resumes(page, at, subject):
        return True
    if between and (not ends_like_sentence(text) or speaks_to_reader(text)):
        return False
    if at - last > 1 and ((text.endswith("?") and len(text) < 150) or _is_framed(page, at)):
        return False
    have = content_keys(text)
    kin = max(0.0, len(have & subject) / len(have) - by_chance(len(subject))) if have else 0.0
    return any(kin >= share and len(text) >= length for share, length in _demands(page, at, last, between))


def _resumes(page: Page, at: int, subject: set[str]) -> bool:
    """Whether two unbroken paragraphs on the subject begin here: in lists titles stand between teasers."""
    run = page.unbroken(at, 2)
    if len(run) < 2 or any(speaks_to_reader(page.text(n)) for n in run):
        return False
    have = [telling_keys(page.text(n)) for n in run]
    shares = [len(keys & subject) / len(keys) - by_chance(len(subject)) for keys in have if keys]
    return len(shares) == len(run) and sum(shares) >= _RESUMED * len(run) and not _is_framed(page, at)


def _takes_up(page: Page, at: int, subject: set[str]) -> bool:
    """Whether unbroken paragraphs on the subject follow a sign of comments: a button or a question amid the text."""
    run = page.unbroken(at, _UNBROKEN)
    if len(run) < _UNBROKEN or any(speaks_to_reader(page.text(n)) for n in run):
        return False
    have = [content_keys(page.text(n)) for n in run]
    shares = [len(keys & subject) / len(keys) - by_chance(len(subject)) for keys in have if keys]
    return sum(shares) >= _TAKES_UP * _UNBROKEN


def _demands(page: Page, at: int, last: int, between: dict[Kind, int]) -> list[tuple[float, int]]:
    """What is asked of the paragraph, as (share of known words, length); one of them must be met."""
    if Kind.LEGAL in between:
        return [_AFTER_LEGAL, *([] if speaks_to_reader(page.text(at)) else [_AFTER_TERMS])]
    if Kind.TOPICS in between:
        return [_AFTER_TOPICS]
    if Kind.LIST_HEADING in between:
        return _demands_of_list(page, at, between[Kind.LIST_HEADING])
    if at - last <= 2 and page.signs[at - 1] is None:
        return [_BESIDE]
    if at - last > _AWAY_LINES and _is_away(page, last, at):
        return [_AWAY]
    return [_FAR, _FAR_AND_LONG] if page.distance(last, at) > _FAR_LINES else [_FREELY]


def _is_away(page: Page, last: int, at: int) -> bool:
    """Whether a dozen lines part the paragraph from the text, pictures and buttons of a gallery aside."""
    between = page.signs[last + 1 : min(at, last + _LOOKED_AT)]
    return sum(found is None or found.kind not in _GALLERY for found in between) > _AWAY_LINES


def _demands_of_list(page: Page, at: int, heading: int) -> list[tuple[float, int]]:
    """What is asked of a paragraph below the heading of other stories: it may be a teaser."""
    if _is_box_of_titles(page, heading, at):
        return list(_AFTER_TITLES)
    if _alternates(page, heading, at):
        return []
    if _before_title(page, at):
        return []
    close = at - heading <= _BOX_LINES
    asked = [_AFTER_BOX] if close else []
    asked += [_AFTER_LIST] if close or sum(page.prose[max(0, at - 1) : at + 2]) > 1 else []
    asked += [_IN_RUN_AFTER_LIST] if all(page.prose[at : at + _RUN]) and len(page) - at >= _RUN else []
    return asked


def _is_framed(page: Page, at: int) -> bool:
    """Whether a title stands directly above the line and its byline, date or hour below: a listed story's teaser."""
    above = page.text(at - 1)
    titled = (
        page.signs[at - 1] is None and not page.prose[at - 1] and 4 <= len(words(above)) <= 25 and starts_high(above)
    )
    return titled and at + 1 < len(page) and is_meta(page, at + 1)


def _is_box_of_titles(page: Page, heading: int, at: int) -> bool:
    """Whether nothing but two to five titles stands between a list's heading and the line: they have no teasers."""
    rows = range(heading + 1, at)
    return 2 <= len(rows) <= 5 and all(page.signs[n] is None and not page.prose[n] for n in rows)


def _alternates(page: Page, heading: int, at: int) -> bool:
    """Whether titles and single sentences stand in turn from the list's heading to the line and another sign after it.

    An article that goes on after a box has a paragraph beside its first.
    """
    rows = range(heading + 1, at + 1)
    last = at + 1 >= len(page) or page.signs[at + 1] is not None
    if len(rows) < 4 or len(rows) % 2 or not last:
        return False
    return all(page.signs[n] is None and page.prose[n] is ((n - heading) % 2 == 0) for n in rows)


def _before_title(page: Page, at: int) -> bool:
    """Whether date or byline follow, or a headline and a sentence after it: teasers alternate with titles."""
    if at + 1 < len(page) and is_meta(page, at + 1):
        return True
    if at + 2 >= len(page) or page.prose[at + 1] or page.signs[at + 1] is not None:
        return False
    return page.prose[at + 2] and len(words(page.text(at + 1))) > 3


def _only_button(page: Page, last: int, at: int) -> bool:
    """Whether the comment sign between two paragraphs is a single button, not the section's heading."""
    near = page.signs[last + 1 : at] if at - last <= 3 else ()
    return sum(found is not None and found.kind is Kind.COMMENTS for found in near) == 1
