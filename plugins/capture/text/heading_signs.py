"""What stands around a line that may be the headline: the head's byline and date below it, a menu around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .bylines import opening
from .dates import is_clock_line, is_date_line
from .kinds import Kind
from .shapes import is_whole, words

if TYPE_CHECKING:
    from .pages import Page

_PASSED = 3
_REACH = 12  # lines below a headline in which its byline and date are looked for


@dataclass(frozen=True)
class Below:
    """How many unmarked lines part a line from its byline ("By Jo Doe"), a bare name and a date below; None without one."""

    byline: int | None
    name: int | None
    date: int | None

    @property
    def signed(self) -> bool:
        """Whether anybody signs."""
        return self.byline is not None or self.name is not None

    @property
    def next(self) -> bool:
        """Whether byline, name or date follow at once, buttons and captions aside."""
        return 0 in {self.byline, self.name, self.date}

    @property
    def near(self) -> bool:
        """Whether byline, name or date follow after one line."""
        return 1 in {self.byline, self.name, self.date}


def below(page: Page, at: int) -> Below:
    """Where byline and date stand below a line, before the second paragraph and the fourth unmarked line."""
    byline = name = date = None
    passed = paragraphs = 0
    for n in range(at + 1, min(at + 1 + _REACH, len(page))):
        text, shown = page.text(n), page.signs[n]
        signs, dated = _signs(page, n), is_date_line(text)
        if dated and date is None:
            date = passed
        if signs and byline is None and name is None:
            byline, name = (passed, None) if opening(text) or is_whole(text, "by") else (None, passed)
        passed += not (dated or signs or shown or is_clock_line(text))
        paragraphs += page.prose[n]
        if passed > _PASSED or paragraphs > 1:
            break
    return Below(byline, name, date)


def _signs(page: Page, at: int) -> bool:
    """Whether a line is a byline, or the "By" above one; a picture's credit may look like one, and counts."""
    shown = page.signs[at]
    return (shown is None or shown.kind is Kind.CAPTION) and (page.is_byline(at) or is_whole(page.text(at), "by"))


def stands_in_menu(page: Page, at: int) -> bool:
    """Whether the lines above and below are as short and as unmarked: items of a menu, titles of a list."""
    if not 0 < at < len(page) - 1:
        return False
    count = len(words(page.text(at)))
    above, under = page.text(at - 1), page.text(at + 1)
    if any(page.signs[n] is not None or page.prose[n] or is_date_line(page.text(n)) for n in (at - 1, at + 1)):
        return False
    return len(words(above)) <= count + 4 and len(words(under)) <= count + 2 and not page.is_byline(at + 1)
