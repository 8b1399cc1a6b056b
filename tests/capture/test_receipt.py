"""What the receipt says."""

from __future__ import annotations

from plugins.capture import receipt
from plugins.capture.findings import Capture, Judged, Listed

FOUND = Capture(
    "T", ("A",), None, None, None, None, "B",
    (Judged(1, "title", "first line"), Judged(2, "body", "prose"), Judged(3, "body", "prose"), Judged(4, "cut", "newsletter")),
    (Listed("O"),),
)  # fmt: skip


def test_the_summary_counts_the_lines():
    """One line says how many lines became what; a page has blocks instead."""
    assert receipt.summary(FOUND, "text") == "4 lines: 1 title, 2 body, 1 cut; `--receipt` shows each"
    assert receipt.summary(FOUND, "html").startswith("4 blocks: ")


def test_the_receipt_shows_the_lines_with_their_words():
    """Every line stands there with number, verdict, reason and its first words."""
    rows = receipt.full(FOUND, "Head\nOne\n" + "x " * 100 + "\nSign up").split("\n")
    assert rows[0].split() == ["1", "title", "first", "line", "|", "Head"]
    assert rows[2].endswith("…")
    assert rows[3].endswith("newsletter | Sign up")


def test_the_answer_in_json_has_the_documented_keys():
    """The JSON answer holds plain values under the names that the README gives."""
    answer = receipt.as_json(FOUND)
    assert answer["authors"] == ["A"]
    assert answer["lines"][3] == {"n": 4, "kept": "cut", "why": "newsletter"}
    assert answer["related"] == [{"title": "O", "kicker": None, "teaser": None, "byline": None}]
