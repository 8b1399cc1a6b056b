"""Letters as mail programs save them (.eml, mbox): a newsletter's links as stubs, or its own article as a story.

Nothing that names the reader is kept: addresses lose their numbers, counters are passed where they carry the target,
and what a letter says to its reader (greeting, ways to leave) is no text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parseaddr
from typing import TYPE_CHECKING

from ...stories.addresses import normal_url
from ..escaping import words_only
from ..findings import Entry, NotConverted
from ..page.dates import stated_day
from ..patterns import later
from .letter_links import own_page
from .letter_text import sent_on, title_of, whole_text
from .letters import is_article, linked, links_of
from .messages import header, inside, mails, parsed, parts
from .plain_letters import as_html
from .redirects import is_counted, public

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from email.message import Message

    from lxml.html import HtmlElement

    from ..page.blocks import Block
    from .messages import Part

# A mailbox of a year's newsletters holds some hundred letters.
_MOST = 5_000
# Mails inside mails inside mails: nobody sends a letter on so often.
_DEEPEST = 5
_PREFIX = later(r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|i|doorst|vs|sv)\s*:\s*)+", re.IGNORECASE)
_LIST_NAME = later(r"^\s*\[[^\]]{1,40}\]\s*")
_SERVICE = later(r"\s+(?:via|on)\s+\w+$", re.IGNORECASE)
_PERSON_OF = later(r"(.+?)\s+(?:from|at|of|von|de|da|van)\s+(.+)")
_MAIL = later(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_UNSEEN = later(r"max-height\s*:\s*0|mso-hide\s*:\s*all|opacity\s*:\s*0(?![.\d])", re.IGNORECASE)
# An HTML part with fewer words only carries a counter; the text part is the letter.
_WORDS = 20
_NAMED = 5
# Of recipients as many characters are looked at as a dozen of them have.
_LONGEST = 1000


@dataclass(frozen=True)
class _Letter:
    """One letter: who sent it, when, about what, its own public address, and its blocks."""

    sender: str
    day: str | None
    subject: str
    address: str | None
    lang: str | None
    readers: tuple[str, ...]
    note: str
    blocks: Sequence[Block]


def entries(raw: bytes) -> Iterator[Entry]:
    """The articles of one letter, or of every letter in a mailbox, each address once.

    Raises NotConverted where no letter holds or links to an article.
    """
    found: dict[str, Entry] = {}
    left_out: list[str] = []
    letters = mails(raw)
    for mail in letters[:_MOST]:
        for entry in _entries(parsed(mail), left_out, 0):
            found.setdefault(normal_url(entry.url) if entry.url else f"{entry.form} {entry.title}", entry)
    if not found:
        which = "no letter in it holds an article or" if len(letters) > 1 else "the letter holds no article and"
        none = "one" if len(letters) > 1 else "none"
        raise NotConverted(f"{which} links to {none}: paste its text, if there is any")
    for n, entry in enumerate(found.values()):
        yield entry if n else entry._replace(left_out="; ".join(dict.fromkeys(left_out)))


def _entries(message: Message, left_out: list[str], depth: int) -> list[Entry]:
    found: list[Entry] = []
    for other in inside(message) if depth < _DEEPEST else ():
        found += _entries(other, left_out, depth + 1)
    letter = _read(message, left_out)
    if letter is None:
        return found
    if is_article(letter.blocks):
        return [*found, *_story(letter)]
    stubs = [_stub(letter, each.address, each.title, each.summary) for each in linked(letter.blocks)]
    if unknown := sum(not stub.url for stub in stubs):
        left_out.append(f"the address of {unknown} of its links is known to the sender's counter alone: look it up")
    if counted := sum(is_counted(stub.url) for stub in stubs):
        left_out.append(f"{counted} of its links lead through the sender's counter, which alone knows where")
    return [*found, *stubs]


def _read(message: Message, left_out: list[str]) -> _Letter | None:
    """What a mail says, None for one without a text."""
    all_parts = list(parts(message))
    attached = [
        re.split(r"[\\/]", part.name)[-1]
        for part in all_parts
        if part.name and (part.attached or not part.kind.startswith("text/"))
    ]
    if attached:
        more = f" and {len(attached) - _NAMED} more" if len(attached) > _NAMED else ""
        left_out.append(f"not read: what is attached ({', '.join(name[:60] for name in attached[:_NAMED])}{more})")
    try:
        tree, blocks = _blocks([part for part in all_parts if not part.attached])
    except NotConverted:
        return None
    sender, date, subject = header(message, "From"), header(message, "Date"), header(message, "Subject")
    readers = [header(message, name) for name in ("To", "Delivered-To", "X-Original-To")]
    note = ""
    if first := sent_on(blocks):
        sender, date, subject = first.sender, first.date or "", first.subject or subject
        note, blocks = first.note, first.blocks
        readers.append(first.reader)
    subject = _PREFIX.sub("", subject)
    if header(message, "List-Id"):
        subject = _LIST_NAME.sub("", subject)
    return _Letter(
        sender=_name(sender),
        day=stated_day(date),
        subject=subject.strip(),
        address=_address(message, blocks),
        lang=tree.get("lang") if tree is not None else None,
        readers=tuple(address.lower() for said in readers for address in _MAIL.findall(said[:_LONGEST])),
        note=note,
        blocks=blocks,
    )


def _blocks(own: Sequence[Part]) -> tuple[HtmlElement | None, Sequence[Block]]:
    """The letter's blocks: of its HTML, or of its plain text where the HTML says hardly anything."""
    from ..page.blocks import blocks_of
    from ..page.tree import tree_of

    for part in own:
        if part.kind == "text/html":
            tree = tree_of(part.text.encode("utf-8", "replace"))
            for element in [each for each in tree.iter() if _UNSEEN.search(each.get("style") or "")]:
                element.set("hidden", "")
            blocks = blocks_of(tree)
            if sum(len(block.text.split()) for block in blocks) >= _WORDS or all(p.kind != "text/plain" for p in own):
                return tree, blocks
    plain = "\n\n".join(part.text for part in own if part.kind == "text/plain")
    return None, blocks_of(tree_of(as_html(plain).encode("utf-8", "replace"))) if plain.strip() else []


def _name(sender: str) -> str:
    """The sender's name, or the site of the address."""
    try:
        name, address = parseaddr(sender[:_LONGEST])
    except RecursionError:  # brackets in brackets, for each of which the parser calls itself
        name, address = "", ""
    name = _SERVICE.sub("", words_only(name).strip("'\" "))
    if "@" in name or not name:
        name = (address or sender).rpartition("@")[2].strip("<> ")
    return name


def _address(message: Message, blocks: Sequence[Block]) -> str | None:
    """Where anybody can read the letter: its archived address, the link to open it in a browser, or its headline's."""
    if archived := public(header(message, "Archived-At").strip("<> ")):
        return archived
    links = [(link, block) for block in blocks for link in links_of(block)]
    opened = next((address for link, _ in links if (address := own_page(link.said, link.href))), None)
    return opened or next((link.address for link, block in links if link.address and _is_headline(block)), None)


def _is_headline(block: Block) -> bool:
    return block.stands_in({"h1"})


def _story(letter: _Letter) -> list[Entry]:
    """The letter as one article of its sender's."""
    title = title_of(letter.blocks, letter.subject)
    text, standfirst = whole_text(letter.blocks, title, letter.readers)
    if not text:
        return []
    person = _PERSON_OF.fullmatch(letter.sender)
    return [
        Entry(
            name=title or "the letter",
            form="html",
            raw=text.encode(),
            title=title or None,
            authors=(person.group(1),) if person else (),
            date=letter.day,
            source=person.group(2) if person else letter.sender or None,
            url=letter.address,
            lang=letter.lang,
            summary=standfirst,
            note=letter.note or None,
        )
    ]


def _stub(letter: _Letter, address: str, title: str, teaser: str | None) -> Entry:
    """An article that the letter links to; the letter pointed to it."""
    named = any(reader and reader in f"{title} {teaser}".lower() for reader in letter.readers)
    return Entry(
        name=title,
        form="stub",
        title=title,
        source=letter.sender or None if is_counted(address) else None,
        url=address or None,
        summary=None if named else teaser,
        note=letter.note or None,
        via=letter.sender or None,
        via_url=letter.address,
    )
