"""What must hold of any input: it is refused in words or becomes stories that say what it said and do nothing else."""

from __future__ import annotations

import html
import json
import re
import runpy
import traceback
import unicodedata
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from plugins.capture import escaping, receipt
from plugins.capture.converting import convert, convert_entry, known_kind
from plugins.capture.decoding import decoded
from plugins.capture.filing import Wishes, fields_of
from plugins.capture.findings import NotConverted
from plugins.capture.inputs import LISTS, READERS, entries, listing
from plugins.capture.record import hash_of, record_of
from plugins.capture.stating import stated, stub
from plugins.stories.fields import STORY_NEEDS, settle
from plugins.stories.story import parse
from plugins.stories.writing import compose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from plugins.capture.findings import Capture

ROOT = Path(__file__).resolve().parents[3]
# Of an input that holds many articles, as many are looked at.
MOST_ENTRIES = 6
_DAY = date(2022, 10, 12)
_NAMES = "p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|code|table|thead|tbody|tr|th|td|em|strong|del|ins|mark|sub|sup|a|br|hr|div|span|abbr"
# Python-Markdown writes the alignment of a column as a style; it can say nothing else.
_ATTRIBUTES = (
    r'href="(?P<href>[^"<>]*)"', r'start="\d+"', r'class="[\w -]*"', r'id="fn(?:ref)?\d*:[\w-]+"', r'title="[^"<>]*"', r'role="doc-[a-z]+"',
    r'style="text-align: (?:left|right|center);"',
)  # fmt: skip
_TAG = re.compile(rf"<(?:/(?:{_NAMES})|(?:{_NAMES})(?:\s(?:{'|'.join(_ATTRIBUTES)}))*\s?/?)>|<!-- -->")
# Footnotes' numbers and arrows are Markdown's, not the text's.
_HIDDEN = re.compile(r"[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\xad\x00-\x1f\x7f-\x9f]")


@cache
def renderer() -> Callable[[str], str]:
    """Markdown to HTML as the site's own reader does it."""
    from markdown import Markdown

    settings = runpy.run_path(str(ROOT / "pelicanconf.py"))["MARKDOWN"]
    made = Markdown(extensions=list(settings["extension_configs"]), **settings)
    return lambda source: str(made.reset().convert(source))


def complaints(raw: bytes) -> list[str]:
    """What is wrong with how one input is taken; empty when everything holds."""
    try:
        kind = known_kind(raw)
        if kind in LISTS:
            return [f"feed without an address: {feed}" for feed in listing(kind, raw) if not feed[1].startswith("http")]
        return [
            f"{kind}: {what}"
            for found in _captures(kind, raw)
            for what in _of_one(found, raw if kind == "text" else None)
        ]
    except NotConverted as refused:
        return _of_refusal(str(refused))
    except MemoryError:
        raise
    except BaseException as fault:  # noqa: BLE001  any fault is a find
        ours = [frame for frame in traceback.extract_tb(fault.__traceback__) if "plugins" in frame.filename]
        at = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "the test itself"
        return [f"{type(fault).__name__} at {at}: {str(fault)[:200]}"]


def _captures(kind: str, raw: bytes) -> Iterator[Capture]:
    if kind not in READERS:
        yield convert(raw)
        return
    for entry in entries(kind, raw)[:MOST_ENTRIES]:
        try:
            yield stub(entry) if entry.form == "stub" else stated(entry, convert_entry(entry))
        except NotConverted as refused:
            if said := _of_refusal(str(refused)):
                raise AssertionError(said[0]) from None


def _of_refusal(message: str) -> list[str]:
    good = ": " in message and len(message) < 400 and message.isprintable()
    return [] if good else [f"a refusal that says not what and how to mend it: {message[:300]!r}"]


def _of_one(found: Capture, text: bytes | None) -> Iterator[str]:
    answer = json.dumps(receipt.as_json(found), ensure_ascii=False)
    if re.search("[\ud800-\udfff]", answer):
        yield "a surrogate in the answer"
    yield from _read_back(found)
    rendered = renderer()(found.body)
    yield from (f"body: {what}" for what in living(rendered))
    if text is not None and (word := first_invented(decoded(text), rendered)):
        yield f"body: {word!r} is not in the text, or not there"
    if summary := fields_of(found, Wishes(_DAY)).get("summary"):
        yield from (f"summary: {what}" for what in living(renderer()(str(summary))))


def _read_back(found: Capture) -> Iterator[str]:
    """The story file gives back what was written into it."""
    fields = fields_of(found, Wishes(_DAY))
    fields["captured"] = dict(record_of(fields, found, _DAY, hash_of(b"")))
    written = compose(fields, found.body)
    story = parse(written.encode().decode(), needs=STORY_NEEDS)
    for name, value in fields.items():
        if story.fields.get(name) != settle(name, value):
            yield f"{name}: written {str(value)[:200]!r}, read {str(story.fields.get(name))[:200]!r}"
    if unknown := set(story.fields) - set(fields):
        yield f"fields that nobody wrote: {sorted(unknown)}"
    if story.body.strip("\n") != found.body.strip("\n"):
        yield "the body read is not the one written"
    for warning in story.warnings:
        yield f"warning: {warning.what}"
    for name in ("source_url", "via_url"):
        if (address := fields.get(name)) and urlsplit(str(address)).scheme not in ("http", "https"):
            yield f"{name}: {address}"
    for name in ("title", "kicker", "source", "summary", "via"):
        if (said := str(fields.get(name) or "")) != escaping.words_only(said):
            yield f"{name}: holds what nobody sees or more than one line: {said[:200]!r}"


def living(rendered: str) -> Iterator[str]:
    """Elements, attributes and addresses in rendered HTML that are more than text; what no tag explains must hold no `<`."""
    for tag in _TAG.finditer(rendered):
        address = html.unescape(tag["href"] or "").strip() if tag["href"] is not None else "#"
        if not re.match(r"(?:https?://[^\s]|mailto:[\w.+-]+@|#fn)", address) and address != "#":
            yield f"leads to {address[:100]!r}"
    rest = _TAG.sub("", rendered)
    if "<" in rest:
        at = rest.index("<")
        yield f"lives: {rest[max(0, at - 40) : at + 120]!r}"
    if "\x02" in rendered or "\x03" in rendered:
        yield "Markdown's own marks are left in it"


def words(rendered: str) -> str:
    """What a reader sees of rendered HTML."""
    return html.unescape(_TAG.sub(" ", rendered))


def first_invented(text: str, rendered: str) -> str | None:
    """The first word of the body that does not follow in the text; blanks do not count (drop caps, hyphens)."""
    said, at = squeezed(text), 0
    for word in words(rendered).split():
        bare = squeezed(word)
        found = said.find(bare, at)
        if found < 0:
            return word
        at = found + len(bare)
    return None


def squeezed(text: str) -> str:
    """Letters and digits alone."""
    return re.sub(r"[\W_]+", "", _HIDDEN.sub("", unicodedata.normalize("NFC", text)))
