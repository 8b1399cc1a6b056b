"""What a feed says of one article, judged: a whole text, a summary, or nothing but a link; and whose it is."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...stories.addresses import normal_url
from ..escaping import words_only
from ..findings import Entry
from ..page.dates import stated_day
from ..page.wording import length, squeezed
from ..patterns import later
from .markup import anchored, fragment, source_of, words
from .redirects import target
from .sites import absolute, outlet, site

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# A text of so many words that does not break off is the article; summaries in feeds have 20 to 80.
_WHOLE = 120
# A text that ends in dots breaks off, unless it is long: then the writer ends so.
_BROKEN_OFF = 300
_DOTS = later(r"(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\])[\s\])»\">]*$")
_READ_ON = later(
    r"\[?\b(?:(?:continue|keep) reading|read (?:the )?(?:more|full|rest|whole|on|article|story)|more|weiterlesen|mehr(?: lesen)?|lire (?:la suite|plus)"
    r"|leer más|sigue leyendo|leggi (?:tutto|di più)|lees (?:verder|meer)|leia mais|läs mer|les mer|læs mere)\b.{0,80}$",
    re.IGNORECASE,
)
# The same as bare words behind a text's last sentence.
_READ_ON_HERE = later(
    r"(?:(?<=[.!?…»”\"])\s+|\s*\[|^\s*)(?:(?:continue|keep) reading|read (?:more|on|the (?:full|whole) (?:story|article))|weiterlesen|mehr lesen"
    r"|lire la suite|lire plus|leer más|sigue leyendo|leggi tutto|leggi di più|lees (?:verder|meer)|leia mais|läs mer|les mere?|læs mere)[\s.…→»>\])]*$",
    re.IGNORECASE,
)
# "The post X appeared first on Y": a paragraph of this length at most, with a link to the article and one to its site.
_FOOT = 40
_FEET = 3
_ASKING = 6
# Fewer words than these beside title and links ("Comments", "submitted by") are no text, unless a link has so many.
_NO_TEXT = 4
_LINKED_TEXT = 12
_BEGINNING = 12


@dataclass(frozen=True)
class Feed:
    """What a feed says of itself; `address` is its site's, which its links start from."""

    title: str = ""
    address: str | None = None
    lang: str | None = None
    authors: tuple[str, ...] = ()


@dataclass(frozen=True)
class Item:
    """What a feed says of one article: texts are HTML, whose links start from `base`; addresses as they stand there.

    `linked` is what a post of links points to, `discussed` where the feed itself speaks of it, `credited` the outlet
    that the feed names as the source (name, address), `pointed` who pointed to it (name, address).
    """

    title: str = ""
    link: str = ""
    ident: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    lang: str | None = None
    text: str = ""
    summary: str = ""
    base: str | None = None
    linked: str = ""
    discussed: str = ""
    credited: tuple[str, str] | None = None
    pointed: tuple[str, str] | None = None


def entry_of(item: Item, feed: Feed, number: int) -> Entry | None:
    """The entry for one item, None for one that says nothing to file (neither an address nor a text)."""
    link, linked, discussed, permanent = _addresses(item, feed)
    credited = words_only(item.credited[0]) if item.credited else ""
    text = _Text(anchored(item.text or item.summary, item.base), words_only(item.title), credited, link, feed.address)
    if not text.words and not (linked and linked != link):
        linked = absolute(text.pointed, feed.address)
    address = link if text.words or not linked else linked
    if not address and not text.words:
        return None
    whole = text.is_whole(given=bool(item.text))
    # An article on another site, which the feed only points to: who posted the link and when says nothing of it.
    others = address != link or bool(link and feed.address and site(link) != site(feed.address) and not whole)
    posted = others and not text.words and not credited
    source, via, via_url = _credit(item, feed, others=others)
    if via and not item.pointed:
        own = [each for each in (link, discussed, permanent) if each and site(each) == site(feed.address)]
        via_url = next((each for each in own if each.split("#")[0] != address), feed.address)
    title = _without(words_only(item.title), credited) or text.beginning
    return Entry(
        name=title or address or f"entry {number}",
        form="html" if text.words else "stub",
        raw=text.source(linked if linked != address else None).encode() if text.words else b"",
        title=title or None,
        authors=() if posted else item.authors or (() if others or credited else feed.authors),
        date=None if posted else stated_day(item.date),
        source=source,
        url=address,
        ident=words_only(item.ident) or None,
        lang=item.lang or feed.lang,
        summary=_standfirst(item, text),
        via=via,
        via_url=via_url,
        whole=whole or not text.words,
    )


def _addresses(item: Item, feed: Feed) -> tuple[str | None, ...]:
    """The addresses that an item names (its own, what it links to, its discussion, its id), past redirects."""
    named = item.ident if item.ident.startswith("http") else ""
    return tuple(
        absolute(target(each) or each, feed.address) for each in (item.link, item.linked, item.discussed, named)
    )


def _credit(item: Item, feed: Feed, *, others: bool) -> tuple[str | None, str | None, str | None]:
    """Outlet, and who pointed to it (name, address): the feed itself, where it carries what is another's."""
    own = outlet(feed.title, feed.address)
    source = own
    via: tuple[str | None, str | None] = (None, None)
    if item.credited and squeezed(item.credited[0]) != squeezed(own or ""):
        source = outlet(item.credited[0], absolute(item.credited[1])) or None
        via = (own, feed.address)
    elif others:
        source, via = None, (own, feed.address)
    if item.pointed and (address := absolute(item.pointed[1])):
        name = words_only(item.pointed[0]) or re.sub(r"^https?://(?:www\.)?([^/]+).*", r"\1", address)
        via = (name, address)
    return source, *via


def _without(title: str, source: str) -> str:
    """A headline without the outlet that search engines set behind it."""
    behind = next((mark + source for mark in (" - ", " – ", " | ") if source and title.endswith(mark + source)), "")
    return title.removesuffix(behind).strip()


def _standfirst(item: Item, text: _Text) -> str | None:
    """The summary where the feed gives one beside the text and it says more than the text's own beginning."""
    if not item.text or not item.summary:
        return None
    summary = _Text(item.summary, words_only(item.title), "", text.link, text.home)
    said = squeezed(summary.words)
    if not said or summary.breaks_off or said[:60] in squeezed(text.words) or length(summary.words) > _WHOLE:
        return None
    return summary.words


class _Text:
    """An article's HTML while it is judged, freed of what only points to the page that it comes from."""

    def __init__(self, source: str, title: str, outlet_name: str, link: str | None, home: str | None) -> None:
        self.link, self.home = link, home
        self._holder = fragment(source)
        self.breaks_off = False
        self._drop_feet()
        self.words = words(source_of(self._holder))
        self.breaks_off |= bool(_DOTS.search(self.words)) and length(self.words) < _BROKEN_OFF
        links = [a for a in self._holder.iter("a") if words_only(a.text_content()).strip("[]").lower() == "link"]
        self.pointed = links[0].get("href") if links else None
        own = words_only(" ".join(_outside_links(self._holder)))
        for known in filter(None, (title, outlet_name)):
            own = own.replace(known, " ")
        linked = self._holder.find(".//a") is not None
        if length(own) < (_NO_TEXT if linked else 1) and length(self.words) < length(title) + _LINKED_TEXT:
            self.words = ""

    @property
    def beginning(self) -> str:
        """The first words, to call it by where it has no title."""
        first = self.words.split()
        return " ".join(first[:_BEGINNING]) + "…" * (len(first) > _BEGINNING)

    def is_whole(self, *, given: bool) -> bool:
        """True for the whole article: the feed gives it as such, or it is long; and it does not break off."""
        return not self.breaks_off and (given or length(self.words) >= _WHOLE)

    def source(self, linked: str | None) -> str:
        """The text as HTML, with the address that the post is about where the text itself does not lead there."""
        source = source_of(self._holder)
        there = {normal_url(a.get("href") or "") for a in self._holder.iter("a")}
        if linked and normal_url(linked) not in there:
            shown = html.escape(re.sub(r"^https?://(?:www\.)?", "", linked))
            source += f'\n<p><a href="{html.escape(linked)}">{shown}</a></p>'
        return source

    def _drop_feet(self) -> None:
        """Take away from the end what points to the article's own page, or back to the feed."""
        for mark in self._holder.xpath(".//*[contains(@class, 'feedflare')]"):
            mark.drop_tree()
        for _ in range(_FEET):
            last, link = _last_block(self._holder), _last_link(self._holder)
            if last is not None and self._appeared_first(last):
                last.drop_tree()
            elif link is not None and self._reads_on(link):
                self.breaks_off = True
                link.drop_tree()
            elif self._reads_on_here():
                self.breaks_off = True
            else:
                return

    def _reads_on_here(self) -> bool:
        """Take the words that ask to read on from the end of the text; False where there are none."""
        said = [part for part in self._holder.xpath(".//text()") if part.strip()]
        kept = _READ_ON_HERE.sub("", said[-1]) if said else ""
        if not said or kept == said[-1]:
            return False
        if said[-1].is_tail:
            said[-1].getparent().tail = kept
        else:
            said[-1].getparent().text = kept
        return True

    def _appeared_first(self, block: HtmlElement) -> bool:
        """True for "The post X appeared first on Y" in any language: a link to the article and one to its site."""
        targets = [normal_url(a.get("href") or "") for a in block.iter("a")]
        own = normal_url(self.link or "")
        home = site(self.home or self.link)
        return (
            own in targets
            and any(each != own and site(each) == home for each in targets)
            and length(words_only(block.text_content())) <= _FOOT
        )

    def _reads_on(self, link: HtmlElement) -> bool:
        """True for a link at the very end that leads to the article itself, or asks to read on."""
        said = words_only(link.text_content()).strip(" …→»>[]().")
        leads_home = self.link is not None and normal_url(link.get("href") or "") == normal_url(self.link)
        return length(said) <= _ASKING and (leads_home or bool(_READ_ON.fullmatch(said)))


def _last_block(holder: HtmlElement) -> HtmlElement | None:
    """The last child that says something, where nothing follows it."""
    for child in reversed(holder):
        if (child.tail or "").strip():
            return None
        if child.text_content().strip():
            return child
    return None


def _last_link(holder: HtmlElement) -> HtmlElement | None:
    """The link that the text ends with, however deep it stands."""
    element: HtmlElement | None = holder
    while element is not None and element.tag != "a":
        element = _last_block(element)
    return element


def _outside_links(element: HtmlElement, depth: int = 0) -> list[str]:
    parts = [element.text or ""] if element.tag != "a" else []
    for child in element:
        if isinstance(child.tag, str) and depth < 250 and child.tag != "a":
            parts += _outside_links(child, depth + 1)
        parts.append(child.tail or "")
    return parts
