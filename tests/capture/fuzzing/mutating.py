"""Inputs changed at random, mostly at places that mean something: between words, at line starts, in fields and tags."""

from __future__ import annotations

import base64
import gzip
import json
import re
import zlib
from typing import TYPE_CHECKING, Any

from .snippets import ACTIVE, ODD, PUMPED

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

# Large enough to show what grows with the square of its length, small enough for thousands of inputs an hour.
_MOST = 120_000
_PACKED = 2_000_000
_PLACES = (
    re.compile(r"(?<=\s)(?=\w)"),  # before a word
    re.compile(r"(?m)^"),  # at the start of a line
    re.compile(r"(?<=>)(?=[^<\s])"),  # in an element's text
    re.compile(r"(?<=[\"'])(?=[^\"'<>\n]{1,80}[\"'])"),  # in an attribute or a JSON text
    re.compile(r"(?m)(?<=: )(?=\S)"),  # in a header field
    re.compile(r"(?=<)"),  # between elements
)
_SWAPPED = "p div span h1 h2 li td th pre code blockquote q b i em a sup sub figure figcaption table caption dl dt dd article section aside template noscript svg math style script title textarea select option details summary iframe object form button title item entry link description content author name".split()
_ODD_NUMBERS = ("0", "-1", "99999", "1e999", "0000-00-00", "9999-12-31T99:99:99Z", "4294967296", "9" * 5000, "٣", "NaN")
_ENCODINGS = (
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-7",
    "cp1252",
    "latin-1",
    "shift_jis",
    "iso2022_jp",
    "gb18030",
    "cp037",
    "koi8-r",
)


def mutant(random: Random, seeds: list[bytes]) -> bytes:
    """One input made of one or two seeds and one to four changes."""
    raw = random.choice(seeds)
    inner = _unpacked(raw)
    for _ in range(random.choice((1, 1, 2, 2, 3, 4))):
        inner = random.choices(_CHANGES, _WEIGHTS)[0](random, inner, seeds)[:_PACKED]
    return (
        gzip.compress(inner, mtime=0)
        if inner is not raw and raw[:2] == b"\x1f\x8b" and random.random() < 0.9
        else inner
    )


def _unpacked(raw: bytes) -> bytes:
    try:
        return gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
    except (OSError, EOFError, zlib.error):
        return raw


def _as_text(change: Callable[[Random, str], str]) -> Callable[[Random, bytes, list[bytes]], bytes]:
    def changed(random: Random, raw: bytes, seeds: list[bytes]) -> bytes:
        del seeds
        return change(random, raw.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")

    return changed


def _place(random: Random, text: str) -> int:
    found = [match.start() for match in random.choice(_PLACES).finditer(text)]
    return random.choice(found) if found else random.randint(0, len(text))


@_as_text
def insert(random: Random, text: str) -> str:
    """A dangerous text at one or several places."""
    for _ in range(random.choice((1, 1, 2, 5))):
        at = _place(random, text)
        gap = random.choice(("", "", " ", "\n", "\n\n"))
        text = f"{text[:at]}{gap}{random.choice(ACTIVE)}{gap}{text[at:]}"
    return text


@_as_text
def odd(random: Random, text: str) -> str:
    """Odd characters at a few places."""
    for _ in range(random.choice((1, 3, 10))):
        at = random.choice((_place(random, text), random.randint(0, len(text))))
        text = text[:at] + random.choice(ODD) + text[at:]
    return text


@_as_text
def pump(random: Random, text: str) -> str:
    """One or two short things again and again."""
    at, piece = _place(random, text), random.choice(PUMPED)
    piece += random.choice(("", "", random.choice(PUMPED)))
    times = random.choice((20, 300, 3000, 30_000)) // len(piece) + 1
    return text[:at] + piece * times + random.choice(("", "\n", random.choice(PUMPED))) + text[at:]


@_as_text
def nest(random: Random, text: str) -> str:
    """A part of the input within many elements, quotations, lists or brackets."""
    start = _place(random, text)
    end = min(len(text), start + random.choice((0, 10, 200, 5000)))
    deep = random.choice((5, 50, 500, 5000, 30_000))
    tag = random.choice((*_SWAPPED, "div", "blockquote", "ul><li", "table><tr><td"))
    opened, closed = random.choice(
        (
            (f"<{tag}>", f"</{tag.split('>')[0]}>"),
            ("[", "]"),
            ("{", "}"),
            ("> ", ""),
            ("(", ")"),
            ('{"a":[', "]}"),
            ("**", "**"),
        )
    )
    deep = min(deep, _MOST // len(opened))
    return text[:start] + opened * deep + text[start:end] + random.choice((closed * deep, "")) + text[end:]


@_as_text
def swap_tag(random: Random, text: str) -> str:
    """Some elements renamed."""
    found = list(re.finditer(r"<(/?)([A-Za-z][\w:]*)", text))
    for match in sorted(random.sample(found, min(len(found), random.choice((1, 2, 8)))), key=lambda m: -m.start()):
        text = f"{text[: match.start()]}<{match[1]}{random.choice(_SWAPPED)}{text[match.end() :]}"
    return text


@_as_text
def replace_value(random: Random, text: str) -> str:
    """What stands between quotation marks, in an element, or after a field's name becomes something dangerous."""
    found = list(re.finditer(r"(?<==\")[^\"]*(?=\")|(?<==')[^']*(?=')|(?<=>)[^<>\s][^<>]*(?=<)|(?m:(?<=: ).+$)", text))
    for match in sorted(random.sample(found, min(len(found), random.choice((1, 1, 3)))), key=lambda m: -m.start()):
        kept = random.choice(("", match[0], match[0]))
        value = random.choice(
            (random.choice(ACTIVE), random.choice(ODD), random.choice(_ODD_NUMBERS), random.choice(PUMPED) * 2000, "")
        )
        text = text[: match.start()] + random.choice((kept + value, value + kept)) + text[match.end() :]
    return text


@_as_text
def swap_lines(random: Random, text: str) -> str:
    """Lines in another order, doubled, joined or left out."""
    lines = text.split("\n")
    for _ in range(random.choice((1, 3, 10))):
        one, other = random.randrange(len(lines)), random.randrange(len(lines))
        match random.randrange(4):
            case 0:
                lines[one], lines[other] = lines[other], lines[one]
            case 1:
                lines.insert(one, lines[other])
            case 2:
                lines[one] += random.choice((" ", "")) + lines.pop(other) if one < other else ""
            case 3:
                lines[one] = lines[one][: random.randint(0, len(lines[one]))]
    return random.choice(("\n", "\n", "\n", "\r\n", "\r", " ", "\u2028", "\n\n")).join(lines)


def flip(random: Random, raw: bytes, seeds: list[bytes]) -> bytes:
    """Some bytes changed."""
    del seeds
    changed = bytearray(raw or b"x")
    for _ in range(random.choice((1, 4, 32))):
        changed[random.randrange(len(changed))] = random.choice((random.randrange(256), *b"<>&\"'\n\0[]*_`|:-"))
    return bytes(changed)


def cut(random: Random, raw: bytes, seeds: list[bytes]) -> bytes:
    """The input ended early, or with a hole in it."""
    del seeds
    start = random.randint(0, len(raw))
    return raw[:start] + random.choice((b"", raw[min(len(raw), start + random.choice((1, 50, 1000))) :]))


def splice(random: Random, raw: bytes, seeds: list[bytes]) -> bytes:
    """The beginning of one input and the end of another, or one in the middle of the other."""
    other = _unpacked(random.choice(seeds))
    at, there = random.randint(0, len(raw)), random.randint(0, len(other))
    return raw[:at] + other[there:] + random.choice((b"", raw[at:]))


def repeat(random: Random, raw: bytes, seeds: list[bytes]) -> bytes:
    """A part of the input many times."""
    del seeds
    start = random.randint(0, len(raw))
    part = raw[start : start + random.choice((10, 100, 2000))]
    return raw[:start] + part * min(random.choice((2, 20, 500)), _MOST // (len(part) or 1)) + raw[start:]


def encode(random: Random, raw: bytes, seeds: list[bytes]) -> bytes:
    """The input, or its end, in another encoding."""
    del seeds
    at = random.choice((0, 0, random.randint(0, len(raw))))
    return raw[:at] + raw[at:].decode("utf-8", "replace").encode(random.choice(_ENCODINGS), "replace")


def json_value(random: Random, raw: bytes, seeds: list[bytes]) -> bytes:
    """A value of JSON of another type; of what is no JSON a part in Base64."""
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        start = random.randint(0, len(raw))
        return raw[:start] + base64.encodebytes(random.choice(seeds)[:500]) + raw[start:]
    return json.dumps(_altered(random, data), ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


def _altered(random: Random, data: Any) -> Any:
    if isinstance(data, dict | list) and data and random.random() < 0.85:
        keys = list(data) if isinstance(data, dict) else list(range(len(data)))
        key = random.choice(keys)
        changed = dict(data) if isinstance(data, dict) else list(data)
        changed[key] = _altered(random, data[key])
        return changed
    choices = (
        None,
        True,
        0,
        -1.5,
        10**400,
        float("inf"),
        "",
        [],
        {},
        [[]],
        [None],
        {"": None},
        "\ud800",
        data,
        [data],
        {"name": data},
    )
    return random.choice(
        (*choices, random.choice(ACTIVE), random.choice(ACTIVE), random.choice(ODD), random.choice(PUMPED) * 5000)
    )


_CHANGES = (insert, odd, pump, nest, swap_tag, replace_value, swap_lines, flip, cut, splice, repeat, encode, json_value)
_WEIGHTS = (8, 4, 5, 3, 3, 6, 3, 2, 2, 3, 2, 2, 2)
