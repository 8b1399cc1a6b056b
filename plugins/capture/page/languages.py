"""The language that a page states, or else the one that its words or letters show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..text.wording import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .blocks import Block
    from .claims import Claims

_CODE = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z0-9-]+)?")
_NAMED = {"english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es", "italian": "it", "italiano": "it"}  # fmt: skip
# Scripts that one language writes above all, and the languages that share them.
_SCRIPTS = (
    (re.compile("[\u3040-\u30ff]"), 0.1, "ja", {"ja"}),
    (re.compile("[\uac00-\ud7af]"), 0.3, "ko", {"ko"}),
    (re.compile("[\u3400-\u9fff]"), 0.3, "zh", {"zh", "ja", "yue", "wuu", "cmn"}),
    (re.compile("[\u0600-\u06ff]"), 0.3, "ar", {"ar", "fa", "ur", "ps", "ug", "ckb", "sd", "prs"}),
    (re.compile("[\u0590-\u05ff]"), 0.3, "he", {"he", "iw", "yi"}),
    (
        re.compile("[\u0400-\u04ff]"),
        0.3,
        "ru",
        {"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "uz"},
    ),
    (re.compile("[\u0370-\u03ff]"), 0.3, "el", {"el"}),
    (re.compile("[\u0e00-\u0e7f]"), 0.3, "th", {"th"}),
)
_LEAST, _CLEAR = 5, 1.5


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
    text = " ".join(block.text for block in blocks if block.kept)[:8000]
    letters = sum(map(str.isalpha, text)) or 1
    for letter, share, code, shared in _SCRIPTS:
        if len(letter.findall(text)) >= share * letters:
            return stated if stated in shared else code
    return stated or _by_words(text)


def _by_words(text: str) -> str | None:
    """The language of which the text holds clearly the most common words."""
    spoken = re.findall(r"[^\W\d_]+", text.casefold())
    counts = sorted(((sum(word in each.common for word in spoken), each.code) for each in LANGUAGES), reverse=True)
    (most, code), (second, _) = counts[0], counts[1]
    return code if most >= _LEAST and most >= _CLEAR * second else None
