"""What kind of thing a capture is, judged by its bytes: names lie, and what comes through a pipe has none."""

from __future__ import annotations

import json
import re

from .decoding import decoded

# What the kinds that are not read yet are called in messages; "text" and "html" are read.
NOT_YET = {
    "feed": "a feed",
    "json": "JSON",
    "opml": "a list of feeds (OPML)",
    "bookmarks": "a bookmarks file",
    "mail": "an e-mail",
    "warc": "a web archive (WARC)",
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
    (b"[InternetShortcut]", "bookmarks"),
    (b"PK\x03\x04", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\x00", "archive"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|title|meta|link|base)\b", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"<(?:article|section|main|div|p|h[1-6]|span|header|nav|aside|figure|table|[ou]l|blockquote|script|style|a|img|center|font)\b[^>]{0,2000}>",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"</(?:article|section|main|div|p|h[1-6]|body|html|table|[ou]l|blockquote)\s*>", re.IGNORECASE)
_PROLOGUE = re.compile(r"\s*(?:<\?xml[^>]{0,300}\?>\s*|<!--.{0,5000}?-->\s*)*", re.DOTALL)
_MAIL_LINE = re.compile(
    r"(?:From|To|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Content-Type|DKIM-Signature):\s",
    re.IGNORECASE,
)
_MAIL_SIGN = re.compile(
    r"(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|DKIM-Signature):\s", re.IGNORECASE
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Of random bytes one in ten is a control character that no text holds, of compressed ones the same; a text that came
# through an old terminal has a few in a page.
_NOISE = 0.03
_HEAD = 20_000


def kind_of(raw: bytes) -> str:
    """`text`, `html`, or a key of `NOT_YET`; an empty input is text."""
    for magic, kind in _MAGIC:
        if raw.startswith(magic):
            return kind
    head = decoded(raw[:_HEAD] if len(raw) <= _HEAD else _whole_characters(raw))
    if head.count("\x00") > len(head) // 100 or head.count("\ufffd") > len(head) // 4 > 0 or _is_noise(head):
        return "binary"
    if head.lstrip().startswith("<"):
        return _marked_up(head)
    if head.lstrip().startswith(("{", "[")) and _is_json(raw):
        return "json"
    return "mail" if _is_mail(head) else "text"


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
        return "html"
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


def _is_json(raw: bytes) -> bool:
    try:
        return isinstance(json.loads(raw), dict | list)
    except (ValueError, RecursionError):
        return False


def _is_mail(head: str) -> bool:
    """True when the first block is mail headers; two lines such as `Subject:` in a pasted note are not enough."""
    block = head.lstrip("\n").split("\n\n", 1)[0].split("\n")
    if block and block[0].startswith("From "):
        block = block[1:]
    named = [line for line in block if _MAIL_LINE.match(line)]
    return len(named) >= 3 and any(_MAIL_SIGN.match(line) for line in named) and bool(_MAIL_LINE.match(block[0]))
