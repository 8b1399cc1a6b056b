"""What the command says: of each story at once, of all of them in a table at the end, and a bar while it works."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

from ..stories.faults import Fault, typed
from . import receipt
from .decoding import decoded

if TYPE_CHECKING:
    from .filing import Outcome
    from .findings import Capture
    from .sources import Source
    from .taking import Article

_KINDS = ("written", "updated", "already there", "listed", "failed")
_BAR = 24


class Told:
    """Everything that became of the inputs, in order, and the bar that shows how far the work is."""

    def __init__(self, inputs: int, *, receipts: bool = False) -> None:
        """So many `inputs` are to come; with `receipts` each capture's receipt is shown."""
        self.inputs, self.receipts, self.stopped = inputs, receipts, False
        self.results: list[tuple[Source, str, str]] = []
        self._bar = False
        self._places: dict[Source, int] = {}

    @property
    def status(self) -> int:
        """The exit status: 1 when anything failed."""
        return int(any(kind == "failed" for _, kind, _ in self.results))

    def outcome(self, article: Article, outcome: Outcome, found: Capture | None) -> None:
        """Say what became of one article."""
        self._clear()
        self.results.append((article.source, outcome.kind, typed(outcome.path)))
        print(f"{typed(outcome.path)}: {outcome.what}")
        if outcome.diff:
            print(outcome.diff, end="")
        for note in (*outcome.notes, *([article.entry.left_out] if article.entry and article.entry.left_out else ())):
            print(f"  {note}")
        if found and found.lines:
            print("  " + receipt.summary(found, _unit(article)))
            if self.receipts:
                print(receipt.full(found, decoded(article.raw) if _unit(article) == "text" else None))

    def listed(self, article: Article) -> None:
        """Show the feeds that a list of feeds names."""
        self._clear()
        for title, address in article.feeds:
            print(f"{title}\n  {address}")
        self.results.append((article.source, "listed", f"{len(article.feeds):,} feeds"))

    def failed(self, source: Source, *faults: Fault) -> None:
        """Say on standard error what is wrong with an input or with one article of it."""
        self._clear()
        self.results.append((source, "failed", faults[0].what if faults else ""))
        for fault in faults:
            print(fault, file=sys.stderr)

    def progress(self, article: Article) -> None:
        """Draw the bar, on a terminal only: nobody reads one in a log."""
        number, of = article.place
        if sys.stderr.isatty() and self.inputs * of > 1:
            done = (self._places.setdefault(article.source, len(self._places)) + number / of) / self.inputs
            self._draw(done, f"{number:,}/{of:,} of {article.source.shown}" if of > 1 else article.source.shown)

    def comparing(self, number: int, of: int) -> None:
        """Draw the bar while texts are compared with each other, before the first of them is filed."""
        if sys.stderr.isatty():
            self._draw(number / of, f"comparing texts: {number:,}/{of:,}")

    def _draw(self, done: float, what: str) -> None:
        import shutil

        full = int(_BAR * done)
        line = f"[{'#' * full}{'.' * (_BAR - full)}] {done:4.0%} {what}"
        sys.stderr.write(f"\r\x1b[K{line[: shutil.get_terminal_size().columns - 1]}")
        sys.stderr.flush()
        self._bar = True

    def table(self) -> None:
        """Say in a table what became of each input, when there were several, and in one line how many of each."""
        self._clear()
        if len(self.results) < 2 and not self.stopped:
            return
        counts = Counter(kind for _, kind, _ in self.results)
        what = ", ".join(f"{counts[kind]:,} {kind}" for kind in _KINDS if counts[kind]) or "nothing done"
        print()
        if self.inputs > 1:
            rows = self._rows()
            widths = [max((len(row[column]) for row in rows), default=0) for column in (0, 1)]
            for source, kind, where in rows:
                print(f"{source:<{widths[0]}}  {kind:<{widths[1]}}  {where}".rstrip())
            what = (
                f"{len(rows):,} of {self.inputs:,} inputs: {what}"
                if self.stopped
                else f"{self.inputs:,} inputs: {what}"
            )
        print(f"{what}; stopped: the same command goes on" if self.stopped else what)

    def _rows(self) -> list[tuple[str, str, str]]:
        by_source: dict[str, list[tuple[str, str]]] = {}
        for source, kind, where in self.results:
            by_source.setdefault(source.shown, []).append((kind, where))
        rows = []
        for shown, became in by_source.items():
            kinds = Counter(kind for kind, _ in became)
            many = ", ".join(f"{kinds[kind]:,} {kind}" for kind in _KINDS if kinds[kind])
            rows.append((shown, *became[0]) if len(became) == 1 else (shown, many, ""))
        return rows

    def _clear(self) -> None:
        if self._bar:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._bar = False


def _unit(article: Article) -> str:
    """`text` where the receipt counts lines of the input itself, else what it is made of."""
    if article.entry:
        return "text" if article.entry.form == "text" else "html"
    return article.kind
