"""Pelican's feeds in, feeds that credit the source and name their language out.

Texts come as rights left them; a feed never holds more of a story than its page.
"""

from __future__ import annotations

from typing import Any


def complete(context: dict[str, Any], feed: Any) -> None:
    """Finish a feed just before it is written: its language, plain titles, the credit under every story."""
    from .items import complete_feed

    complete_feed(context, feed)


def register() -> None:
    """Connect to Pelican."""
    from pelican import signals

    signals.feed_generated.connect(complete)
