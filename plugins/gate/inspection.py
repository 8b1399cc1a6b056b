"""The check of a finished output: every question asked, all answers together."""

from __future__ import annotations

import runpy
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..radar.doubles import doubles
from ..stories.faults import Fault, Unreadable, typed
from .fairness import lost, overshown, uncredited
from .following import Follower
from .leaks import leaks
from .originals import originals
from .output import Output
from .start import broken_settings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# The same fault in more files than this is one fault of a template: it is told once.
TOLD_SEPARATELY = 3


@dataclass
class Report:
    """What a check found: the faults, sorted by file and line, hints that stop nothing, and how much was looked at."""

    output: Path
    faults: list[Fault] = field(default_factory=list)
    hints: list[Fault] = field(default_factory=list)
    files: int = 0
    pages: int = 0
    links: int = 0
    stories: int = 0

    def lines(self) -> list[str]:
        """The report for people: one line a fault, the same fault of many files once; hints; last the account."""
        alike: dict[tuple[str, str], list[Fault]] = defaultdict(list)
        for fault in self.faults:
            alike[fault.what, fault.mend].append(fault)
        told = []
        for faults in alike.values():
            files = len({fault.path for fault in faults})
            told += (
                [str(fault) for fault in faults] if files <= TOLD_SEPARATELY else [f"{faults[0]} (in {files} files)"]
            )
        place = typed(self.output)
        stories = "1 story" if self.stories == 1 else f"{self.stories} stories"
        looked = f"{self.files} files, {self.pages} pages, {self.links} links, {stories}"
        number = len(self.faults)
        found = f"{number} fault{'' if number == 1 else 's'}" if number else "all is well"
        hints = [f"{hint} (a hint)" for hint in self.hints]
        return [*told, *hints, f"{place}: {found} ({looked})"]

    def record(self) -> dict[str, Any]:
        """The report for machines."""
        counted = {"files": self.files, "pages": self.pages, "links": self.links, "stories": self.stories}
        told = {"faults": [fault._asdict() for fault in self.faults], "hints": [hint._asdict() for hint in self.hints]}
        return {"output": typed(self.output), **told, **counted}


def settings_of(path: Path) -> dict[str, Any]:
    """Names and values of a settings file, without the half second that importing Pelican costs.

    Raises Unreadable when the file is not there or breaks.
    """
    try:
        return {name: value for name, value in runpy.run_path(str(path)).items() if name.isupper()}
    except Exception as error:  # noqa: BLE001  a settings file is a program: anything can happen in it
        raise Unreadable([broken_settings(error, path)]) from None


def inspect(folder: Path, content: Path, settings: dict[str, Any], base: str = "/", *, drafts: bool = False) -> Report:
    """Check a finished output against the story files it was made from.

    BASE is the path it is served below; with DRAFTS, pages of drafts may be there (a preview), but their text
    nowhere else.
    """
    report = Report(folder)
    try:
        output = Output.at(folder)
    except Unreadable as refusal:
        report.faults = list(refusal.faults)
        return report
    stories, unreadable = originals(content, settings)
    found = doubles(content)
    follower = Follower(output, str(settings.get("SITEURL", "")), base)
    checks: Iterable[Iterable[Fault]] = (
        unreadable,
        found.doubled,
        follower.faults(),
        lost(output, stories, drafts=drafts),
        uncredited(output, stories),
        overshown(output, stories, settings, drafts=drafts),
        leaks(output, (content, content.parent, folder)),
    )
    report.faults = sorted({fault for check in checks for fault in check})
    report.hints = found.hints
    report.files, report.stories = len(output.files), len(stories)
    report.pages = sum(name.endswith(".html") for name in output.files)
    report.links = sum(len(document.references) for document in output.documents.values())
    return report
