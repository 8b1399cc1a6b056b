"""One capture's bytes to what it says: picks the converter by kind; an input of several articles is taken apart first."""

from __future__ import annotations

from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING

from ..stories.addresses import clean_url
from ..stories.endless import endless
from . import escaping
from .decoding import decoded
from .doors import is_door
from .findings import Capture, Entry, NotConverted
from .guarding import Work, guarded
from .inputs import READERS, entries
from .kinds import NOT_READ, kind_of
from .patterns import compile_waiting

if TYPE_CHECKING:
    from .lessons import Lessons
    from .text.known import Known

# No article comes near it.
LARGEST = 20 * 1024 * 1024
# Years of letters in one mailbox, or a site's pages in one archive.
LARGEST_OF_MANY = 100 * 1024 * 1024
LONGEST_LINE = 200_000
# Beyond this length a line of text is mostly letters; what is not is data, or meant to choke whoever reads it.
WORDY_LINE = 5_000
# From this many inputs on it is cheaper to make everything ready once than in every process that asks for it.
_FEW = 3
_INPUTS = count(1)


def convert(raw: bytes, url: str | None = None, known: Known | None = None) -> Capture:
    """What one text or page says, its body guarded for a Markdown file; `url` is the address that the editor knows.

    `known` tells which lines of a text stood in other captures of its outlet.  Raises NotConverted with a message for
    the editor: wrong kind, no text, too large, too slow.
    """
    kind = known_kind(raw)
    if kind == "html":
        from .page import convert_page

        return _whole(convert_page(raw, url))
    return _whole(_text(decoded(raw), clean_url(url) if url else None, known))


def convert_taught(raw: bytes, url: str | None, name: str, lessons: Lessons, first: Capture | None = None) -> Capture:
    """As `convert`, for a text: once more where lines of it are known from other captures of the outlet that it names.

    `name` is the text's hash, `first` what `convert` made of it if that was done already.
    """
    first = first or convert(raw, url)
    known = lessons.taught(first, name, decoded(raw))
    return convert(raw, url, known) if known else first


def known_kind(raw: bytes) -> str:
    """The kind of an input that can be read; raises NotConverted for one that can't."""
    kind = kind_of(raw[:LARGEST])
    if len(raw) > LARGEST_OF_MANY and kind in READERS:
        raise NotConverted(f"it has more than {LARGEST_OF_MANY // 2**20} MB: split it, or export less at once")
    if len(raw) > LARGEST and kind not in READERS:
        raise NotConverted(f"more than {LARGEST // 2**20} MB are no story: cut the story out of it")
    if kind in NOT_READ:
        raise NotConverted(f"this is {NOT_READ[kind]}, which is not read: save the story as text or as an HTML page")
    return kind


def entries_of(kind: str, raw: bytes) -> tuple[Entry, ...]:
    """The articles of an input that holds several, taken apart in a process of its own; raises NotConverted."""
    found: tuple[Entry, ...] = guarded(Work(entries, (kind, raw)))
    if not found:
        raise NotConverted("it holds no article: see what is in it")
    return found


def convert_entry(entry: Entry) -> Capture:
    """What the text or page of an entry says by itself; raises NotConverted as `convert` does."""
    if entry.form == "text":
        return _whole(_text(decoded(entry.raw), entry.url), entry.title)
    if entry.form == "markdown":
        from .markdown import convert_markdown

        return _whole(convert_markdown(entry.raw, entry.url, entry.title), entry.title)
    from .fragments import convert_fragment, is_page
    from .page import convert_page

    found = convert_page(entry.raw, entry.url) if is_page(entry.raw) else convert_fragment(entry)
    return _whole(found, entry.title)


def prepare(kind: str) -> None:
    """Import before processes are forked what they will need, so that many files and entries pay for it once.

    trafilatura takes as long to import as a page to convert, and two pages in three do without it.
    """
    for module in (".text.converting",) if kind == "text" else (".page.converting", ".fragments"):
        import_module(module, __package__)
    if next(_INPUTS) > _FEW:
        compile_waiting()
        for module in ("lxml.html", "trafilatura") if kind == "html" else ():
            import_module(module)


def _whole(found: Capture, title: str | None = None) -> Capture:
    """The capture, if it holds headline and text, with its body made safe for a story file."""
    title = (title or found.title).strip()
    if not title or not found.body.strip():
        missing = "story text" if title else "headline"
        raise NotConverted(f"no {missing} was found in it: see what it holds; paste the story as text")
    if is_door(found.title, found.body):
        raise NotConverted(
            "this is no story but a page before it that checks who reads: open the story in a browser, save it from there"
        )
    if too_much := endless(found.body):
        raise NotConverted(f"{too_much[1]}, more than a story has: cut the story out of it")
    return found._replace(body=escaping.body(found.body))


def _text(text: str, url: str | None, known: Known | None = None) -> Capture:
    from .text import convert_text

    if not text.strip():
        raise NotConverted("the input is empty: nothing to capture")
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE or (len(line) > WORDY_LINE and sum(map(str.isalpha, line)) < len(line) / 3):
            raise NotConverted(
                f"line {number} has {len(line):,} characters and is no text of a story: cut the story out of it"
            )
    return convert_text(text, url, known)
