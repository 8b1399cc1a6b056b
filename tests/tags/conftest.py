"""A small archive of our own that an editor tagged, and stories that nobody did."""

import subprocess
import sys
from pathlib import Path

import pytest

from plugins.tags.told import Told

ROOT = Path(__file__).resolve().parents[2]

TOPICS = {
    "Harbour": "The ferry left the harbour late. Ships, cranes and containers wait at the quay for the tide and a pilot.",
    "Schools": "Pupils and teachers came back to the classrooms. Parents had asked for smaller classes and better lunches.",
    "Football": "The striker scored twice before half-time. The coach praised the goalkeeper, the fans and the referee.",
}
PLACES = ("Lisbon", "Kharkiv", "Oslo", "Dakar", "Lima", "Busan", "Turin", "Leeds")


@pytest.fixture(scope="session")
def archive() -> list[Told]:
    """Twenty-four stories on three topics from eight towns; each has its topic and its town as tags."""
    return [
        Told(f"News from {place} number {n}", f"{text} People in {place} talked of it.", "en", (topic, place))
        for n, (topic, text) in enumerate(TOPICS.items())
        for place in PLACES
    ]


@pytest.fixture
def run_check():
    """Give the function that runs the gate on a built site and returns what it complains of."""

    def run(site):
        command = [sys.executable, "-m", "plugins.gate", "-s", str(site.folder / "siteconf.py")]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        return done.stderr

    return run
