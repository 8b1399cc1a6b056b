"""What a letter is: one article, or a list of links to others, each with its headline and teaser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...stories.addresses import normal_url
from ..escaping import words_only
from ..page.dates import stated_day
from ..page.wording import length, squeezed
from ..patterns import later
from .letter_links import CALL, FOOT, article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from ..page.blocks import Block

# A block this long that is no link is prose; a headline is shorter than this, a teaser no longer.
_PROSE = 8
_SENTENCE = 5
_LONGEST_BYLINE = 15
_BEGINNING = 18
_TEASER = 4
_LONGEST_TITLE = 30
_LONGEST_TEASER = 150
# A letter with so many words of its own, and more of them than of teasers, is an article; one that lists nothing needs
# fewer.  Letters that list have teasers of 15 to 80 words; those that tell have 300 and more words between two links.
_TELLS = 250
_TELLS_ALONE = 60
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PAID = later(
    r"\W*(?:sponsor(?:ed)?(?: (?:content|post|by\b.*))?|advertisement|ads?|promoted|(?:presented|brought to you|powered) by\b.*|together with\b.*|a (?:message|word) from\b.*|anzeige|werbung|publicit[ée]|publicidad|patrocinado|pubblicit[àa])\W*",
    re.IGNORECASE,
)
_PAID_BELOW = later(r"\b(?:sponsor(?:ed)?|promoted|anzeige|werbung)\W*$", re.IGNORECASE)
_LABEL = 6
_PAID_LINK = later(r"[\[(](?:sponsor(?:ed)?|ad|anzeige|werbung|promoted)[\])]", re.IGNORECASE)
# "(5 minute read)", "· 3 min": how long it takes is no part of a headline.
_MINUTES = later(
    r"\s*[(\[·|–-]*\s*\d+[\s-]*(?:min(?:ute)?s?|minuten)\b\.?(?:[\s-]*(?:read|lesezeit))?\s*[)\]]?\s*$", re.IGNORECASE
)


@dataclass(eq=False)
class Linked:
    """An article that a letter links to: where it lies ("" where only a counter knows), its headline, its teaser."""

    address: str
    title: str = ""
    teaser: list[str] = field(default_factory=list)

    @property
    def summary(self) -> str | None:
        """The teaser as one text, None where there is none."""
        return " ".join(self.teaser) or None


@dataclass
class Link:
    """One link of a block: its words, where it leads, and the article's address (see `letter_links.article`)."""

    said: str
    href: str
    address: str | None
    first: bool


def links_of(block: Block) -> list[Link]:
    """The links of a block in their order; neighbouring spans of one address are one link."""
    found: list[Link] = []
    before = ""
    last: str | None = None
    for span in block.spans:
        if span.href and span.href == last and found:
            found[-1].said += span.text
        elif span.href and span.text.strip():
            found.append(Link(span.text, span.href, None, first=not before.strip(" \n•·–-—>→*[]()0123456789.")))
        before += span.text
        last = span.href if span.text.strip() or span.href else last
    for link in found:
        link.said = words_only(link.said)
        link.address = article(link.said, link.href)
    return found


def is_article(blocks: Sequence[Block]) -> bool:
    """True for a letter that tells its story itself; False for one that lists others' stories."""
    listed = headlines(blocks)
    teasing = {squeezed(part) for each in listed for part in each.teaser}
    own = other = 0
    for block in blocks:
        words = length(block.text)
        if words < _PROSE or block.linked >= 0.5:
            continue
        if squeezed(block.text) in teasing:
            other += words
        else:
            own += words
    return own >= (_TELLS if len(listed) > 1 else _TELLS_ALONE) and own > other


def headlines(blocks: Sequence[Block]) -> list[Linked]:
    """The articles that stand as items of a list: a headline that is a link, or one with a "Read more" below it."""
    return [each for each, is_item in _read(blocks) if is_item]


def linked(blocks: Sequence[Block]) -> list[Linked]:
    """All articles that a letter links to, in its order, each once: items of its lists and links in its sentences."""
    return [each for each, _ in _read(blocks)]


def _read(blocks: Sequence[Block]) -> list[tuple[Linked, bool]]:
    reader = _Reader()
    for block in blocks:
        reader.take(block)
    return [(each, each in reader.items) for each in reader.found if each.title]


class _Reader:
    """Walks through a letter's blocks and gathers what it links to."""

    def __init__(self) -> None:
        self.found: list[Linked] = []
        self.items: dict[Linked, None] = {}
        self._by_address: dict[str, Linked] = {}
        self._current: Linked | None = None
        self._heading = ""
        self._prose: list[str] = []
        self._paid = False
        self._list_item: HtmlElement | None = None

    def take(self, block: Block) -> None:
        links = links_of(block)
        said = block.text
        leads = [link for link in links if link.address is not None]
        # A label alone stands over what it labels; below an item only where that has no teaser yet.
        above = _PAID.fullmatch(said) and (_is_heading(block) or (self._current and self._current.teaser))
        if self._current and not above and length(said) <= _LABEL and _PAID_BELOW.search(said):
            self._drop(self._current)
        if _PAID.fullmatch(said):
            self._paid, self._current, self._prose = True, None, []
            return
        headline = next((link for link in leads if self._is_headline(link, block)), None)
        if headline and _PAID_LINK.search(said):
            self._paid, self._current = True, None
        elif headline:
            self._begin(headline, block)
        elif _is_heading(block) and not leads:
            self._heading, self._prose, self._current, self._paid = said, [], None, False
        elif leads and all(CALL.fullmatch(link.said) for link in leads):
            self._call(leads[0], block)
        elif leads and self._paid:
            self._paid = False
        elif leads:
            self._in_sentences(leads, block)
        elif length(said) >= _PROSE and not links:
            self._tell(block)

    def _drop(self, one: Linked) -> None:
        if one in self.found:  # another link to the same address may have been left out before
            self.found.remove(one)
        self.items.pop(one, None)
        self._current = None

    def _is_headline(self, link: Link, block: Block) -> bool:
        """True for a link that is its block's beginning and says what an article says of itself."""
        if CALL.fullmatch(link.said) or length(link.said) < 3 or length(link.said) > _LONGEST_TITLE:
            return False
        return _is_heading(block) or block.linked >= 0.6 or (link.first and _is_item(link, block))

    def _begin(self, link: Link, block: Block) -> None:
        said, self._list_item = block.text, _list_item(block)
        if self._paid:
            self._paid = False
            self._current = None
            return
        rest = said.partition(link.said)[2].lstrip(" -–—:|·.").rstrip(" -–—:|·")
        before = self._current
        one = self._one(link.address or "", link.said)
        if one is before and squeezed(link.said) != squeezed(one.title):
            one.teaser = one.teaser or [link.said]  # a standfirst that is part of the link
        self.items[one] = None
        self._current, self._prose, self._heading = one, [], ""
        rest = _MINUTES.sub("", rest) if length(rest) < _PROSE else rest
        if length(rest) >= _TEASER and not one.teaser:
            one.teaser.append(rest)

    def _call(self, link: Link, block: Block) -> None:
        """A "Read more": of the headline above it, which may be no link itself."""
        if self._paid:
            self._paid = False
            return
        own = words_only(block.text.replace(link.said, "")).strip(" -–—:|·")
        prose = [*self._prose, own] if length(own) >= _PROSE else self._prose
        known = self._by_address.get(normal_url(link.address or "")) if link.address else self._current
        if known is None and (self._heading or prose):
            known = self._one(link.address or "", self._heading or _beginning(prose[0]))
        if known and known not in self.items and (self._heading or prose):
            self.items[known] = None
            known.title = self._heading or known.title
            known.teaser = _fitting(prose) or known.teaser
        self._current, self._prose, self._heading = None, [], ""

    def _in_sentences(self, leads: Sequence[Link], block: Block) -> None:
        """Links within prose: each article is called by the link's own words, or by the sentence that it stands in."""
        said = block.text
        if _MINUTES.search(said) and length(said) <= _LONGEST_TITLE:
            return  # who wrote it, and how long it takes to read
        for link in leads:
            sentence = _sentence(said, link.said)
            own = length(link.said) >= 4 and not link.said[0].islower()
            if not own and length(sentence) < _SENTENCE:
                continue
            one = self._one(link.address or "", link.said if own else _beginning(sentence))
            if not one.teaser and one not in self.items and length(sentence) > length(one.title):
                one.teaser.append(sentence)
        of_current = self._current and self._current.address in [link.address for link in leads]
        if not of_current and (block.tag == "li" or (self._current and self._current.teaser)):
            self._current = None
        if length(said) >= _PROSE:
            self._tell(block)

    def _tell(self, block: Block) -> None:
        said = block.text
        if self._list_item is not None and _list_item(block) is not self._list_item:
            self._current = None  # what follows a list is not its last item's
        if FOOT.search(said):
            self._current = None
        if length(said) <= _LONGEST_BYLINE and stated_day(said) and not said.endswith("."):
            return  # who wrote it, and when
        if self._current and not self._paid and sum(map(length, [*self._current.teaser, said])) <= _LONGEST_TEASER:
            if squeezed(said) not in {squeezed(part) for part in self._current.teaser}:
                self._current.teaser.append(said)
        else:
            self._current = None
        self._prose.append(said)

    def _one(self, address: str, title: str) -> Linked:
        """The article of this address: a new one, or the one that is known, with the longer headline of the two."""
        title = _MINUTES.sub("", title).strip()
        key = normal_url(address) if address else "title:" + squeezed(title)
        if key not in self._by_address:
            self._by_address[key] = Linked(address, title)
            self.found.append(self._by_address[key])
        one = self._by_address[key]
        if one not in self.items and length(one.title) < length(title) <= _LONGEST_TITLE:
            one.title = title
        return one


def _is_heading(block: Block) -> bool:
    """True for a heading, also one that only looks so: a few words, all bold."""
    if block.stands_in(_HEADINGS):
        return True
    filled = [span for span in block.spans if span.text.strip()]
    return length(block.text) <= _LONGEST_TITLE // 2 and all("strong" in span.styles for span in filled)


def _list_item(block: Block) -> HtmlElement | None:
    return next((element for element in block.above() if element.tag == "li"), None)


def _is_item(link: Link, block: Block) -> bool:
    """True for a link that opens a block and ends like a headline: a mark, a line's end or a new sentence follows."""
    rest = block.text.partition(link.said)[2].lstrip()
    return not rest or rest[0] in "-–—:|·([" or (rest[0].isupper() and length(link.said) >= 4)


def _fitting(prose: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for part in prose:
        if sum(map(length, kept)) + length(part) > _LONGEST_TEASER:
            break
        kept.append(part)
    return kept


def _sentences(said: str) -> Iterator[str]:
    yield from re.split(r"(?<=[.!?…])[\"”»')]*\s+(?=[\"“«'(]*[A-ZÀ-ÞА-Я0-9])", said)


def _sentence(said: str, link: str) -> str:
    return next((each for each in _sentences(said) if link in each), said)


def _beginning(said: str) -> str:
    words = next(_sentences(said), said).split()
    return " ".join(words[:_BEGINNING]).rstrip(".,;: ") + "…" * (len(words) > _BEGINNING)
