"""What is glued to a headline's line: the outlet's name, sections, a label before a bar, a count of shares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .kickers import is_label
from .mastheads import is_own_name
from .newsrooms import sounds_like_outlet
from .shapes import key, words
from .window_titles import parts_of
from .wording import phrases

if TYPE_CHECKING:
    from .pages import Page

SEPARATOR = re.compile(r"\s+(?:[|·•»›~]|::|[-–—]{1,2})\s+")
_BAR = re.compile(r"\s?[|│]\s")
_COUNT = re.compile(
    r"\s\(?\d[\d.,]{0,8}\s?[kKmM]?\s(?:shares?|comments?|likes?|views?|Kommentare?|Mal geteilt|commentaires?|partages?|comentarios?|commenti|condivisioni|reacties)\)?$",
    re.IGNORECASE,
)
_SHOUT = re.compile(r"[^.?:]{1,40}! (?=\S+(?: \S+){3})")
_LONGEST_SECTION = 2  # words between headline and outlet
_LONGEST_NAME, _TELLING, _LINES_READ = 3, 4, 400  # words, letters, lines
_FEWEST = 3  # words that a headline keeps


class Title(NamedTuple):
    """A headline as it is filed, and the label that stood before it."""

    text: str
    kicker: str | None


def tidy(page: Page, line: str) -> Title:
    """A headline's line without what is glued to it; what is left has three words at least, else the line stays.

    A last part goes only if the page knows it as its own name (`mastheads.py`): "... | Tech Review" may be the headline's.
    """
    text = _without_outlet(page, _COUNT.sub("", line))
    if (shout := _shout_before(page, text)) is not None:
        return Title(text[len(shout) :].strip(), shout)
    bar = _BAR.search(text[:60])
    label = text[: bar.start()].strip() if bar else ""
    rest = text[bar.end() :].strip() if bar else ""
    if is_label(label) and len(words(rest)) >= _FEWEST:
        return Title(rest, label)
    return Title(text if len(words(text)) >= _FEWEST else line, None)


def _closes_window_title(page: Page, line: str, cut: re.Match[str]) -> bool:
    """Whether the capture's first line ends in a name that sounds like an outlet's ("- Isle Courier").

    Or, behind a bar, in one whose first word the page goes on using ("| Isle online").
    """
    name = line[cut.end() :].split()
    named = line == page.text(0) and 1 < len(name) <= _LONGEST_NAME and all(word[:1].isupper() for word in name)
    if named and sounds_like_outlet(" ".join(name)) and key(name[-1]) not in phrases("label_nouns"):
        return True
    first = key(name[0]) if name else ""
    told = "|" in cut.group() and line == page.text(0) and len(name) <= _LONGEST_NAME and len(first) >= _TELLING
    if not told or any(first in phrases(field) for field in ("sections", "label_nouns", "common")):
        return False
    return sum(first in words(other.text[:400].lower()) for other in page.lines[1:_LINES_READ]) > 1


def _shout_before(page: Page, text: str) -> str | None:
    """The few words with an exclamation mark before the headline that the browser's title names without them."""
    shout = _SHOUT.match(text)
    named = shout is not None and key(text[shout.end() :]) in parts_of(page.text(0))[:1]
    return shout.group().rstrip() if shout and named else None


def _without_outlet(page: Page, line: str) -> str:
    """The line before the outlet's name that ends it; sections between go with it."""
    cuts = list(SEPARATOR.finditer(line))
    if not cuts or not (is_own_name(page, line[cuts[-1].end() :]) or _closes_window_title(page, line, cuts[-1])):
        return line
    kept = line[: cuts.pop().start()]
    while cuts and len(words(kept[cuts[-1].end() :])) <= _LONGEST_SECTION:
        shorter = kept[: cuts.pop().start()]
        if len(words(shorter)) < _FEWEST:
            break
        kept = shorter
    return kept if len(words(kept)) >= _FEWEST else line
