"""What the converter wrote, kept in the story's `captured` field so that a later update knows what a person changed.

`captured` holds `date` and `hash` (when and from what) and `wrote`: for each field and each paragraph six digits of a
hash, in the form `title=1a2b3c source=4d5e6f body=0a1b2c,3d4e5f`.  A value whose digits differ was changed by hand.
`id` is a feed's own name for the story, `whole: no` says that only a summary of the article was there to capture.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ..stories.header import Value
    from .findings import Capture

# Chosen by the editor when the story is filed: an update changes them only where the editor says so again.
CHOSEN = frozenset({"date", "slug", "category", "rights"})
# What capture itself chooses for a link without a text: the capture that brings the text changes it again.
OF_STUBS = frozenset({"rights", "status"})
# 24 bits: an edit that goes unnoticed once in sixteen million; a longer one would only make the header harder to read.
_DIGITS = 6


def hash_of(raw: bytes) -> str:
    """Name a raw capture by its bytes: 16 hexadecimal digits, enough to tell millions apart and short to read."""
    import hashlib

    return hashlib.sha256(raw).hexdigest()[:16]


def digits(value: Value) -> str:
    """Six digits that stand for a value (or a paragraph)."""
    import hashlib

    plain = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.strip().encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def paragraphs(body: str) -> list[str]:
    """The body cut after its blank lines; joined again the pieces are the body."""
    return [piece for piece in re.split(r"(?<=\n)(?<=\n\n)(?=[^\n])", body.strip("\n")) if piece.strip()]


def record_of(fields: Mapping[str, Value], capture: Capture, day: date, name: str) -> dict[str, str]:
    """The value of `captured` for a story that is written with these fields and the capture's body."""
    left_out = CHOSEN - OF_STUBS if capture.stub else CHOSEN
    wrote = [f"{field}={digits(value)}" for field, value in fields.items() if field not in left_out]
    wrote.append("body=" + ",".join(digits(piece) for piece in paragraphs(capture.body)))
    record = {"date": day.isoformat(), "hash": name}
    if capture.ident:
        record["id"] = capture.ident
    if not capture.whole:
        record["whole"] = "no"
    return {**record, "wrote": " ".join(wrote)}


def written(captured: Mapping[str, str]) -> tuple[dict[str, str], list[str]] | None:
    """What `wrote` says: digits by field, digits of the paragraphs in order; None when there is no usable record."""
    pairs = [pair.partition("=") for pair in captured.get("wrote", "").split()]
    fields = {field: value for field, _, value in pairs if value or field == "body"}
    if "body" not in fields:
        return None
    body = fields.pop("body")
    return fields, body.split(",") if body else []
