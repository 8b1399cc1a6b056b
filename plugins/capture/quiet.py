"""trafilatura without its messages: what its trouble with a page means to the editor is in the answer."""

from __future__ import annotations

from typing import Any


def trafilatura() -> Any:
    """Import it, which takes as long as three pages to convert: only where it is asked."""
    import logging

    import trafilatura as module

    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return module
