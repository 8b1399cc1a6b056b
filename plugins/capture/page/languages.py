"""The language that a page states, or else the one that its words or letters show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..patterns import later
from ..text.languages import language_of as by_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .blocks import Block
    from .claims import Claims

_CODE = later(r"([a-z]{2,3})(?:[-_][A-Za-z0-9-]+)?")
_NAMED = {"english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es", "italian": "it", "italiano": "it"}  # fmt: skip


def stated_language(claims: Claims) -> str | None:
    """The language that the page states, as two or three letters."""
    said = [
        claims.tree.get("lang"),
        claims.tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        claims.data.get("inLanguage"),
        *claims.texts(("og:locale", "content-language", "dc.language", "dcterms.language", "language")),
        *(
            each.get("content")
            for each in claims.tree.iter("meta")
            if (each.get("http-equiv") or "").lower() == "content-language"
        ),
    ]
    for claim in said:
        text = str(claim).strip().lower() if isinstance(claim, str) else ""
        if found := _CODE.fullmatch(text):
            return found.group(1)
        if text in _NAMED:
            return _NAMED[text]
    return None


def language_of(stated: str | None, blocks: Sequence[Block]) -> str | None:
    """The stated language, unless the kept blocks are written in another script; else what their words show."""
    return by_text(" ".join(block.text for block in blocks if block.kept), stated)
