"""Lists in quotations in lists: the marks at the beginning of each line, and the blank lines between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

QUOTE = ">"


@dataclass(frozen=True)
class Frame:
    """One level that a block stands in: a quotation, or an item of a list (the item and its mark), or a footnote."""

    element: HtmlElement
    mark: str

    @property
    def prefix(self) -> str:
        """What stands before a line that belongs to the level but does not begin it."""
        return "> " if self.mark == QUOTE else "    "


class Layout:
    """Puts contents one after the other and knows what separates them.

    It writes only what Python-Markdown reads as meant: there an item can't begin with a quotation or with code, what
    belongs to an item is indented by four, and the item after one with several paragraphs stands apart.
    """

    def __init__(self) -> None:
        """Begin an empty text."""
        self._out: list[str] = []
        self._before: tuple[Frame, ...] = ()
        self._loose = False
        self._dropped: set[HtmlElement] = set()

    def settled(self, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
        """The frames without quotations that would begin an item of a list."""
        begun = self._begun()
        kept: list[Frame] = []
        for frame in frames:
            if frame.mark == QUOTE and kept and kept[-1].mark != QUOTE and kept[-1].element not in begun:
                self._dropped.add(frame.element)
            if frame.element not in self._dropped:
                kept.append(frame)
        return tuple(kept)

    def holds_no_code(self, frames: tuple[Frame, ...]) -> bool:
        """True where indented code would be read as text: at the beginning of an item, or right below a list."""
        return self.begins_item(frames) or (bool(frames) and len(self._before) > len(frames))

    def begins_item(self, frames: tuple[Frame, ...]) -> bool:
        """True when the next content is the first of a list item."""
        return bool(frames) and frames[-1].mark != QUOTE and frames[-1].element not in self._begun()

    def put(self, content: list[str], frames: tuple[Frame, ...]) -> None:
        """Add lines within their (settled) frames; nothing for no lines."""
        if not content:
            return
        shared = 0
        for mine, theirs in zip(frames, self._before, strict=False):
            if mine.element is not theirs.element:
                break
            shared += 1
        if self._out and not self._tight(frames, shared):
            self._out.append("".join(frame.prefix for frame in frames[:shared]).rstrip())
        begun = self._begun()
        first = "".join(f.prefix if f.mark == QUOTE or f.element in begun else f"{f.mark} " for f in frames)
        rest = "".join(frame.prefix for frame in frames)
        # One item with several paragraphs makes the whole list loose: the next items must stand apart from them.
        self._loose = not self.begins_item(frames) or (self._loose and _same_list(frames, self._before))
        for number, line in enumerate(content):
            prefix = rest if number else first
            self._out.append(prefix + line if line else prefix.rstrip())
        self._before = frames

    def text(self) -> str:
        """All that was put."""
        return "\n".join(self._out)

    def _begun(self) -> set[HtmlElement]:
        """The levels that are open: whatever stood outside of them has ended them."""
        return {frame.element for frame in self._before}

    def _tight(self, frames: tuple[Frame, ...], shared: int) -> bool:
        """True when the line follows the one before without a blank one: the next item of a list of short items."""
        new = frames[shared:]
        if not new or self._loose or any(frame.mark == QUOTE for frame in new) or new[0].mark.startswith("["):
            return False
        if len(self._before) == shared:  # a list inside the item that was just begun
            return bool(self._before) and self._before[-1].mark != QUOTE
        last = self._before[shared]
        return last.mark != QUOTE and last.element.getparent() is new[0].element.getparent()


def _same_list(one: tuple[Frame, ...], other: tuple[Frame, ...]) -> bool:
    """True when the outermost levels of both are the same, or items of one list."""
    return bool(one and other) and (
        one[0].element is other[0].element or one[0].element.getparent() is other[0].element.getparent()
    )
