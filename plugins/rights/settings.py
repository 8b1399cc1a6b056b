"""The settings of rights, and the one setting of Pelican that would break them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..stories.faults import Fault, report
from ..stories.settings import Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

KNOWN: dict[str, Setting] = {
    # 75 words are about three sentences of news prose (the median of 24 to 26 words a sentence): enough to tell
    # what a story is about, far from enough to do without it. Change it and run `inv check`: it uses the same setting.
    "RIGHTS_EXCERPT_WORDS": Setting(75, int, "most words of the quoted lead of an `excerpt` story", lambda n: n >= 0),
    # A note of eighty words quoted with seventy-five would be republished, not quoted: half is the most that leaves
    # the original worth the click.
    "RIGHTS_EXCERPT_SHARE": Setting(
        0.5, (float, int), "most that the lead may be of the whole text, 0 to 1", lambda share: 0 <= share <= 1
    ),
    "RIGHTS_OUTLET_URL": Setting(
        "source/{slug}.html", str, "address of an outlet's page, with `{slug}`", lambda url: "{slug}" in url
    ),
    "RIGHTS_OUTLETS_URL": Setting("sources.html", str, "address of the page of all outlets; empty for none"),
}


def faults(settings: Mapping[str, Any]) -> None:
    """Report OUTPUT_SOURCES: it copies whole source files into the site, whatever a story's rights are."""
    if settings.get("OUTPUT_SOURCES"):
        what = "OUTPUT_SOURCES publishes the whole source of every story, also of those that are not yours"
        report(Fault("pelicanconf.py", 1, what, "remove OUTPUT_SOURCES"))
