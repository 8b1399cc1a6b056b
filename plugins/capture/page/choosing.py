"""Which blocks of a page belong to the story: trafilatura's judgement, put back on the page and rounded off.

trafilatura finds running text better than any other tool that was measured, but its output has lost captions, quotation
marks, list kinds and code.  So its text only vouches for blocks; what stands among vouched blocks in the story's own
container and is no furniture belongs to the story too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .dates import stated_day
from .footnotes import notes_of
from .names import BY
from .wording import length, squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from .blocks import Block
    from .metadata import About

# Names that pages give to what stands around a story, in class and id.  Words of the trade, not of single sites.
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:share|sharing|social|newsletters?|subscri\w*|sign-?up|promo\w*|advert\w*|ads?|sponsor\w*|related|recirc\w*"
    r"|recommend\w*|popular|trending|most-?read|more-(?:from|on|stories)|read-?more|comments?|disqus|respond|nav|navigation|breadcrumbs?"
    r"|menu|toolbar|tools|footer|sidebar|side-?box|rail|widget|cookies?|consent|paywall|login|pagination|pager|tags?-?(?:list|cloud|links)?|topics"
    r"|skip-?link|print-?only|modal|popup|overlay|player|controls?|byline|author-?(?:bio|box|info|card)?|bio|dateline|timestamp|outbrain|taboola"
    r"|hidden|visually-?hidden|sr-only|screen-?reader\w*|teaser|error-?report|edit-?section|editsection|toc|navbox|catlinks|jump-?link|reflist)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OUTSIDE = frozenset({"nav", "aside", "footer", "menu", "form", "address", "dialog"})
_OUTSIDE_ROLES = frozenset(
    {
        "navigation",
        "complementary",
        "contentinfo",
        "banner",
        "search",
        "menu",
        "menubar",
        "dialog",
        "alert",
        "alertdialog",
    }
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# A block this long that is no list of links is prose; shorter ones need a neighbour that vouches for them.
_PROSE = 10
_MOSTLY_LINKS = 0.5
# Fewer words than this, on their own between paragraphs, label a chart or a button; these elements may be that short.
_PHRASE = 3
# A byline with two names, an outlet and a date stays below this; a date with a time and a zone below that.
_LONGEST_LABEL = 18
_LONGEST_DATE = 9
_SHORT = frozenset({"pre", "figcaption", "blockquote", "caption", "dt"})
# The container holds this share of all vouched prose: more, and one stray paragraph elsewhere makes it the whole page.
# Tuned on 130 saved pages (rerun tests/capture/page/test_choosing.py and the page figures): .7 to .9 differ by .002.
_SHARE = 0.9


def choose(blocks: Sequence[Block], vouched: str, about: About) -> None:
    """Say what becomes of every block, and why; `vouched` is the text that trafilatura extracted from the same page."""
    _vouch(blocks, vouched)
    if not any(block.kept and _is_prose(block) for block in blocks):
        _vouch_alone(blocks)
    prose = [block for block in blocks if block.kept and _is_prose(block)]
    container = _container([block for block in prose if not _is_heading(block)] or prose)
    inside = [n for n, block in enumerate(blocks) if container is None or container in block.above()]
    for block in blocks:
        if not block.kept:
            block.leave("not in the story's text")
        elif container is not None and container not in block.above():
            block.leave("outside the story's own part of the page")
    _round_off(blocks, inside, container, about.title)
    for block in blocks:
        if block.kept and not _is_prose(block) and (why := furniture(block, container)):
            block.leave(why)
    _name_parts(blocks, about)
    for block in notes_of(blocks):
        block.take("a note that the text refers to")


def _vouch(blocks: Sequence[Block], vouched: str) -> None:
    """Mark the blocks whose words stand in the vouched text; a short one must stand where the last one ended."""
    text = squeezed(vouched)
    at = 0
    for block in blocks:
        words = squeezed(block.text)
        if not words:
            continue
        short = len(words) < 25
        found = text.find(words, at, at + len(words) + 400 if short else None)
        if found < 0 and not short:
            found = text.find(words)
        if found >= 0:
            block.take("in the story's text")
        if found >= 0 and (short or found - at < 3000):
            at = max(at, found + len(words))


def _is_prose(block: Block) -> bool:
    return length(block.text) >= _PROSE and block.linked < _MOSTLY_LINKS


def _is_heading(block: Block) -> bool:
    return any(element.tag in _HEADINGS for element in block.above())


def _vouch_alone(blocks: Sequence[Block]) -> None:
    """Without trafilatura's word: prose that stands in no furniture, or else whatever stands in none."""
    plain = [block for block in blocks if furniture(block, None) is None]
    for block in [block for block in plain if _is_prose(block)] or plain:
        block.take("the page's prose")


def _container(prose: Sequence[Block]) -> HtmlElement | None:
    """The innermost element that holds nearly all vouched prose."""
    weight: dict[HtmlElement, int] = {}
    total = 0
    for block in prose:
        words = len(block.text)
        total += words
        for element in block.above():
            weight[element] = weight.get(element, 0) + words
    enough = [element for element, words in weight.items() if words >= _SHARE * total]
    return max(enough, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)


def _round_off(blocks: Sequence[Block], inside: Sequence[int], container: HtmlElement | None, title: str) -> None:
    """Take in what stands among the vouched blocks of the container and is no furniture.

    Before the first of them that is only a standfirst (prose below the headline), after the last one only what stands
    in the very same element.
    """
    vouched = [n for n in inside if blocks[n].kept and _is_prose(blocks[n])]
    if not vouched:
        return
    first, last = vouched[0], vouched[-1]
    headline = next((n for n in inside if n < first and squeezed(blocks[n].text) == squeezed(title)), first)
    for n in inside:
        block = blocks[n]
        if block.kept or n <= headline:
            continue
        if (n < first and not _is_prose(block)) or (n > last and not _follows(block, blocks[last])):
            continue
        if why := furniture(block, container):
            block.leave(why)
        elif block.linked >= _MOSTLY_LINKS and not _listed(block):
            block.leave("links only")
        elif length(block.text) < _PHRASE and not _is_heading(block) and not _listed(block) and block.tag not in _SHORT:
            block.leave("a few words on their own")
        else:
            block.take("stands among the story's paragraphs" if n > first else "stands below the headline")


def _follows(block: Block, last: Block) -> bool:
    return block.tag in ("p", "blockquote", "pre") and block.element.getparent() is last.element.getparent()


def _listed(block: Block) -> bool:
    return any(element.tag in ("li", "td", "th", "dd") for element in block.above())


def _name_parts(blocks: Sequence[Block], about: About) -> None:
    """Tell headline, kicker, byline, date and the line that asks for letters from the body."""
    title, authors = squeezed(about.title), {squeezed(name) for name in about.authors}
    begun = 0
    last = max((n for n, block in enumerate(blocks) if block.kept and _is_prose(block) and not _asks(block)), default=0)
    for n, block in enumerate(blocks):
        words = squeezed(block.text)
        begun += block.kept and _is_prose(block)
        if words and words == title and (block.kept or _is_heading(block)):
            block.leave("the headline, kept as the title", "title")
        elif length(block.text) > _LONGEST_LABEL:
            continue
        elif about.kicker and words == squeezed(about.kicker) and not begun:
            block.leave("the kicker", "title")
        elif (
            begun <= 1
            and authors
            and any(name in words for name in authors)
            and (BY.match(block.text) or words in authors)
        ):
            block.leave("the byline", "byline")
        elif begun <= 1 and stated_day(block.text) and length(block.text) <= _LONGEST_DATE and not _quoted(block):
            block.leave("the date", "date")
        elif block.kept and n > last and _asks(block):
            block.leave("how to reach the outlet")


def _quoted(block: Block) -> bool:
    """True for what stands in a quotation: its day is that of the words quoted."""
    return any(element.tag == "blockquote" for element in block.above())


def _asks(block: Block) -> bool:
    """True for a line with an e-mail address to write to."""
    return length(block.text) <= _LONGEST_LABEL and any(
        (s.href or "").lower().startswith("mailto:") for s in block.spans
    )


def furniture(block: Block, container: HtmlElement | None) -> str | None:
    """Why the block is no part of the story (in words for the receipt), judged by what it stands in; None if it may be."""
    for element in block.above():
        if element is container or element.tag in ("body", "html"):
            return None
        if element.tag in _OUTSIDE or element.get("role") in _OUTSIDE_ROLES:
            return f"in <{element.tag}>"
        # An id is often made from a heading ("sharing-with-others"): only a whole one counts.
        classes = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", element.get("class") or "")
        found = _FURNITURE.search(classes) or _FURNITURE.fullmatch(element.get("id") or "")
        if found:
            return f"in a part named {found.group().strip(' _-')!r}"
    return None
