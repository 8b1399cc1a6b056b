"""Lists in quotations in lists: the marks at the beginning of each line, and the blank lines between."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

QUOTE = ">"
DEFINITION = ":"
# Parts two lists or quotations that follow each other; without it Markdown takes them for one.
_APART = "<!-- -->"


class Frame(NamedTuple):
    """One level that a block stands in: a quotation, or an item of a list (the item and its mark), or a footnote."""

    element: HtmlElement
    mark: str

    @property
    def kind(self) -> str:
        """The mark, the same for all numbers."""
        return "1" if self.mark[0].isdigit() else self.mark

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
        self._term = False
        self._dropped: set[HtmlElement] = set()

    def settled(self, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
        """The frames without quotations that would begin an item of a list, and definitions of no term."""
        begun = self._begun()
        kept: list[Frame] = []
        for frame in frames:
            if frame.mark == QUOTE and kept and kept[-1].mark != QUOTE and kept[-1].element not in begun:
                self._dropped.add(frame.element)
            if frame.mark == DEFINITION and not self._term and not self._goes_on(frame):
                self._dropped.add(frame.element)
            if frame.element not in self._dropped:
                kept.append(frame)
        return tuple(kept)

    def _goes_on(self, frame: Frame) -> bool:
        """True for a definition that is open, or the next one of the same term."""
        last = self._before[0] if self._before else None
        alike = last is not None and last.mark == frame.mark
        return alike and last is not None and last.element.getparent() is frame.element.getparent()

    def holds_no_code(self, frames: tuple[Frame, ...]) -> bool:
        """True where indented code would be read as text: at the beginning of an item, or right below a list."""
        return self.begins_item(frames) or (bool(frames) and len(self._before) > len(frames))

    def begins_item(self, frames: tuple[Frame, ...]) -> bool:
        """True when the next content is the first of a list item."""
        return bool(frames) and frames[-1].mark != QUOTE and frames[-1].element not in self._begun()

    def put(self, content: list[str], frames: tuple[Frame, ...], *, term: bool = False) -> None:
        """Add lines within their (settled) frames, nothing for no lines; a `term` is what the next ones define."""
        if not content:
            return
        shared = 0
        for mine, theirs in zip(frames, self._before, strict=False):
            if mine.element is not theirs.element:
                break
            shared += 1
        if self._out and not self._tight(frames, shared) and not (term and self._term):
            margin = "".join(frame.prefix for frame in frames[:shared])
            self._out.append(margin.rstrip())
            if self._begins_anew(frames, shared):
                self._out += [margin + _APART, margin.rstrip()]
        begun = self._begun()
        first = "".join(f.prefix if f.mark == QUOTE or f.element in begun else f"{f.mark} " for f in frames)
        rest = "".join(frame.prefix for frame in frames)
        # One item with several paragraphs makes the whole list loose: the next items must stand apart from them.
        self._loose = not self.begins_item(frames) or (self._loose and _same_list(frames, self._before))
        for number, line in enumerate(content):
            prefix = rest if number else first
            self._out.append(prefix + line if line else prefix.rstrip())
        self._before = frames
        self._term = term

    def text(self) -> str:
        """All that was put."""
        return "\n".join(self._out)

    def _begins_anew(self, frames: tuple[Frame, ...], shared: int) -> bool:
        """True when a list or quotation follows right after another of its kind."""
        if len(frames) <= shared or len(self._before) <= shared:
            return False
        mine, theirs = frames[shared], self._before[shared]
        if mine.kind == theirs.kind == QUOTE:
            return True
        return (
            mine.kind == theirs.kind
            and mine.kind in ("-", "1")
            and mine.element.getparent() is not theirs.element.getparent()
        )

    def _begun(self) -> set[HtmlElement]:
        """The levels that are open: whatever stood outside of them has ended them."""
        return {frame.element for frame in self._before}

    def _tight(self, frames: tuple[Frame, ...], shared: int) -> bool:
        """True when the line follows the one before without a blank one: the next item of a list of short items."""
        new = frames[shared:]
        if new and new[0].mark == DEFINITION and (self._term or len(self._before) > shared):
            return self._term or not self._loose
        if not new or self._loose or any(frame.mark == QUOTE for frame in new) or new[0].mark.startswith("["):
            return False
        if len(self._before) == shared:  # a list inside the item that was just begun
            return bool(self._before) and self._before[-1].mark != QUOTE
        last = self._before[shared]
        return last.mark != QUOTE and last.element.getparent() is new[0].element.getparent()


def _same_list(one: tuple[Frame, ...], other: tuple[Frame, ...]) -> bool:
    """True when the outermost levels of both are the same, or items of one list."""
    while one and other and one[0].mark == QUOTE and one[0].element is other[0].element:
        one, other = one[1:], other[1:]
    return bool(one and other) and (
        one[0].element is other[0].element or one[0].element.getparent() is other[0].element.getparent()
    )
