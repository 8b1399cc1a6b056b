"""What is said in the log is gathered, sorted, and told once."""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path

import pytest

from plugins.gate.ledger import Ledger, Stopped
from plugins.stories.faults import Fault, Unreadable


@pytest.fixture
def ledger():
    """Give a ledger of its own that hears one logger."""
    made = Ledger()
    made.content = Path("content")
    logger = logging.Logger("test")  # noqa: LOG001  apart from Pelican's own logger class, which limits messages
    logger.addHandler(made)
    made.logger = logger
    yield made
    made.faults, made.warnings, made.remarks = set(), set(), []


def read_badly(logger, faults):
    """Fail to read a story as Pelican does."""
    try:
        raise Unreadable(faults)  # noqa: TRY301  as a reader would
    except Unreadable:
        logger.exception("Could not process %s", "stories/a.md", exc_info=False)  # noqa: LOG007  Pelican's own call
        raise


def test_faults_are_told_by_file_and_line_with_their_number(ledger, capsys):
    """Faults first, warnings after them marked as such, the count last; then all is forgotten."""
    for path, line in (("b.md", 2), ("a.md", 10), ("a.md", 9)):
        ledger.logger.error("%s", Fault(path, line, "what", "mend"))
    ledger.logger.warning("%s", Fault("a.md", 1, "odd", "look"))
    assert ledger.tell() == 3
    assert capsys.readouterr().err.splitlines() == [
        "a.md:9: what: mend",
        "a.md:10: what: mend",
        "b.md:2: what: mend",
        "a.md:1: odd: look (a warning)",
        "3 faults in 2 files; nothing was changed in the output.",
    ]
    assert ledger.tell() == 0
    assert capsys.readouterr().err == ""


def test_a_story_that_could_not_be_read_brings_all_its_faults(ledger):
    """Pelican logs inside `except`: what was raised is still there to be asked."""
    faults = [Fault("a.md", 1, "one", "mend"), Fault("a.md", 2, "two", "mend")]
    with contextlib.suppress(Unreadable):
        read_badly(ledger.logger, faults)
    assert ledger.faults == set(faults)


@pytest.mark.parametrize(
    ("template", "arguments", "said"),
    [
        ("Skipping %s: could not find information about '%s'", ("a.md", "date"), "content/a.md:1: there is no `date`"),
        ("Skipping %s: file %r would be written outside output path", ("a.md", "../x"), "outside the output folder"),
        ("Unknown status '%s' for file %s, skipping it. (Not in %s)", ("x", "a.md", ("draft",)), "`status: x` is none"),
        ("Could not process %s", ("a.rst",), "content/a.rst:1: the file can't be read"),
        (
            "Something new in the next Pelican: %s",
            ("oh",),
            "pelicanconf.py:1: Pelican: Something new in the next Pelican: oh",
        ),
    ],
)
def test_pelicans_errors_become_faults(ledger, template, arguments, said):
    """Known ones in the house's words, unknown ones as they are: an error always stops a build."""
    ledger.logger.error(template, *arguments)
    (fault,) = ledger.faults
    assert said in str(fault)


def test_an_unknown_warning_is_passed_on(ledger, capsys):
    """What Pelican warns of without a file is printed and stops nothing."""
    ledger.logger.warning("Watch %s", "out")
    assert ledger.tell() == 0
    assert capsys.readouterr().err == "Pelican: Watch out\n"


def test_the_end_of_a_stopped_build_is_not_told_again(ledger):
    """Pelican's `main` logs the exception that ends it; everything about it has been said."""
    ledger.logger.critical("%s: %s", "Stopped", "3 faults", exc_info=Stopped("3 faults"))
    assert not ledger.faults
