"""Builds of the preview, in processes of their own."""

import sys

from plugins.preview.builds import Builds


def test_a_good_build_counts_and_says_what_it_did(capfd):
    """The messages are passed on, without the line that tells how to start the preview."""
    builds = Builds([sys.executable, "-c", "print('41 files'); print('Preview: inv serve')"])
    assert builds.run()
    assert builds.state() == (1, "")
    assert capfd.readouterr().out == "41 files\n"


def test_a_failed_build_keeps_the_number_and_its_messages():
    """Browsers stay on the last good build and are shown what went wrong."""
    builds = Builds([sys.executable, "-c", "raise SystemExit('story.md:3: no date: write one')"])
    assert not builds.run()
    assert builds.state() == (0, "story.md:3: no date: write one")


def test_waiting_ends_when_the_state_changes():
    """Whoever waits with an old state is answered at once, with the new one."""
    builds = Builds([sys.executable, "-c", ""])
    before = builds.state()
    builds.run()
    assert builds.wait(before, 60) == (1, "")
