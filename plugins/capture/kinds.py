"""What kind of thing a capture is, judged by its bytes: names lie, and what comes through a pipe has none."""

from __future__ import annotations

import json
import re
from typing import Any

from .decoding import decoded
from .exports import json_kind, packed_kind, page_kind, shortcut_kind, text_kind
from .patterns import later

# What the kinds that are not read are called in messages; all others are ("text" and "html" here, the rest in `inputs`).
NOT_READ = {
    "json": "JSON",
    "xml": "XML",
    "pdf": "a PDF",
    "document": "a word processor's document",
    "archive": "a packed archive",
    "image": "an image",
    "binary": "no text",
}
_MAGIC = (
    (b"%PDF-", "pdf"),
    (b"WARC/", "warc"),
    (b"{\\rtf", "document"),
    (b"\xd0\xcf\x11\xe0", "document"),
    (b"PK\x03\x04", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"bplist00", "webarchive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\x00", "archive"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
)
_HTML = later(r"<(?:!doctype\s+html|html|head|body|title|meta|link|base)\b", re.IGNORECASE)
_FRAGMENT = later(
    r"<(?:article|section|main|div|p|h[1-6]|span|header|nav|aside|figure|table|[ou]l|blockquote|script|style|a|img|center|font)\b[^>]{0,2000}>",
    re.IGNORECASE,
)
_CLOSED = later(r"</(?:article|section|main|div|p|h[1-6]|body|html|table|[ou]l|blockquote)\s*>", re.IGNORECASE)
_PROLOGUE = later(r"\s*(?:<\?xml[^>]{0,300}\?>\s*|<!--.{0,5000}?-->\s*)*", re.DOTALL)
_MAIL_LINE = later(
    r"(?:From|To|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|DKIM-Signature):\s",
    re.IGNORECASE,
)
_MAIL_SIGN = later(r"(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|DKIM-Signature):\s", re.IGNORECASE)
_HEADER = later(r"[A-Za-z][A-Za-z0-9-]{0,60}:")
# A page saved as MHTML is built as a mail that nobody sent.
_RELATED = later(r"^Content-Type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_SAVED = later(r"^Snapshot-Content-Location:", re.IGNORECASE | re.MULTILINE)
_SENT = later(
    r"^(?:To|Received|Return-Path|Delivered-To|Message-ID|DKIM-Signature|List-[\w-]+):", re.IGNORECASE | re.MULTILINE
)
# A browser's view of a feed's source, saved as a page: the feed stands in it as text, or as elements.
_UNSEEN = later(
    r"(?:\s|<(?:head|script|style|title)\b.{0,8000}?</(?:head|script|style|title)\s*>|<[^<>]{0,1000}>)+",
    re.DOTALL | re.IGNORECASE,
)
_FEED = later(r"(?:<\?xml\b[^>]{0,300}\?>)?\s*<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE)
_FEED_IN_PAGE = later(
    r"(?:<body\b[^<>]{0,500}>|\bid=.webkit-xml-viewer-source-xml.[^<>]{0,100}>)\s*<(?:rss|feed|rdf:RDF)\b",
    re.IGNORECASE,
)
_CONTROL = later(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Of random bytes one in ten is a control character that no text holds, of compressed ones the same; a text that came
# through an old terminal has a few in a page.
_NOISE = 0.03
_HEAD = 20_000


def kind_of(raw: bytes) -> str:
    """`text`, `html`, a kind that `inputs` reads, or a key of `NOT_READ`; an empty input is text."""
    if shortcut := shortcut_kind(raw):
        return shortcut
    for magic, kind in _MAGIC:
        if raw.startswith(magic):
            return packed_kind(raw) if kind == "zip" else kind
    head = decoded(raw[:_HEAD] if len(raw) <= _HEAD else _whole_characters(raw))
    if head.count("\x00") > len(head) // 100 or head.count("\ufffd") > len(head) // 4 > 0 or _is_noise(head):
        return "binary"
    if head.lstrip().startswith("<"):
        return _marked_up(head)
    if head.lstrip().startswith(("{", "[")) and (data := _json(raw)) is not None:
        return "json_feed" if _is_json_feed(data) else json_kind(data) or "json"
    return _headed(head) or text_kind(head, raw) or "text"


def _is_noise(head: str) -> bool:
    return len(_CONTROL.findall(head)) > max(2, _NOISE * len(head))


def _whole_characters(raw: bytes) -> bytes:
    """The head of the input, cut after a line or a blank, so that no character is cut in two."""
    cut = max(raw.rfind(b"\n", 0, _HEAD), raw.rfind(b" ", 0, _HEAD))
    even = cut + 1 + (cut + 1) % 2  # keeps the pairs of UTF-16 together
    return raw[:even] if cut > _HEAD // 2 else raw[:_HEAD]


def _marked_up(head: str) -> str:
    start = head[_PROLOGUE.match(head).end() :] if _PROLOGUE.match(head) else head  # type: ignore[union-attr]
    lower = start[:2000].lower()
    if lower.startswith("<!doctype netscape-bookmark"):
        return "bookmarks"
    if _HTML.match(start) or (_FRAGMENT.match(start) and _CLOSED.search(head)):
        return "feed" if _shows_feed(head) else page_kind(head) or "html"
    for sign, kind in (
        ("<opml", "opml"),
        ("<rss", "feed"),
        ("<feed", "feed"),
        ("<rdf:rdf", "feed"),
        ("<channel", "feed"),
    ):
        if lower.startswith(sign) or (lower.startswith("<!doctype") and sign in lower):
            return kind
    if head.lstrip().lower().startswith(("<?xml", "<!doctype")):
        return "html" if _HTML.search(head) else "xml"
    return "html" if _HTML.search(head) and _CLOSED.search(head) else "text"


def _shows_feed(head: str) -> bool:
    """True for a page that shows nothing but the source of a feed."""
    unseen = _UNSEEN.match(head)
    shown = head[unseen.end() : unseen.end() + 400] if unseen else ""
    if "&" in shown:
        import html

        shown = html.unescape(shown)
    return bool(_FEED.match(shown) or _FEED_IN_PAGE.search(head))


def _json(raw: bytes) -> dict[str, Any] | list[Any] | None:
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict | list) else None


def _is_json_feed(data: dict[str, Any] | list[Any]) -> bool:
    return isinstance(data, dict) and "jsonfeed.org/version/" in str(data.get("version"))


def _headed(head: str) -> str | None:
    """`mail` or `mhtml` for what begins with such headers; a memo's `Subject:` and `From:` are not enough."""
    if not _is_mail(head):
        return None
    block = head.lstrip("\n").split("\n\n", 1)[0]
    return "mhtml" if _SAVED.search(block) or (_RELATED.search(block) and not _SENT.search(block)) else "mail"


def _is_mail(head: str) -> bool:
    """True when the first block is mail headers; two lines such as `Subject:` in a pasted note are not enough."""
    block = head.lstrip("\n").split("\n\n", 1)[0].split("\n")
    if block and block[0].startswith("From "):
        block = block[1:]
    named = [line for line in block if _MAIL_LINE.match(line)]
    return len(named) >= 3 and any(_MAIL_SIGN.match(line) for line in named) and bool(_HEADER.match(block[0]))
