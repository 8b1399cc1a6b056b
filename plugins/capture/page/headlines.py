"""The headline, from what a page says in its title, its meta tags, its JSON-LD and its headings: agreement decides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...stories.addresses import host_of
from ..escaping import words_only
from ..patterns import later
from . import linked_data
from .wording import squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .blocks import Block
    from .claims import Claims

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title")
# Between a headline and the site's name: a sign between blanks, or one between two signs of a script without blanks.
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_BLANKS = r"\s+(?:[|·•»:~｜›>_]|::|[-–—]{1,2}|/{1,2}|<|«|\|{2})\s+"
_BETWEEN = rf"{_BLANKS}|(?<=[{_CJK}！？）」』”?!…])[-_–—|｜]+(?=[{_CJK}])|\s*[|｜](?=[{_CJK}])"
_SEPARATOR, _UNSPACED_SEPARATOR = later(_BLANKS), later(_BETWEEN)
# A colon of full width stands within headlines, too: it counts only before a name that is known.
_BEFORE_A_NAME = later(_BETWEEN + r"|\s*[：](?=[^：]+$)")
# All signs of those scripts, and that colon, come after it; to compile so large classes takes long.
_LAST_SPACED = "\u3000"
_TRIMMED = " |·•»:~-–—/<«_｜：›>"
# Words of a heading that another statement must share, where neither holds the other.
_SHARED = 0.6
_FEWEST = 4
_TELLING = 8


def headline(claims: Claims, outlet: str | None) -> str:
    """The headline without the site's name: the page's own heading where another statement bears it out."""
    stated = linked_data.as_text(claims.data.get("headline"))
    said = [text for text in (words_only(stated or ""), claims.first(_TITLES) or "") if text]
    title = claims.page_title
    headings = [
        text
        for block in claims.blocks
        if block.stands_in({"h1"})
        and (text := words_only(block.text).rstrip("¶#§").rstrip())
        and not _leads_home(block)
    ]
    own = squeezed(outlet or "")
    site = host_of(claims.address)
    beside = _heading_in(title, claims)
    for bears_out in (_says, _resembles):
        for heading in headings:
            # The site's name in a heading, and the story's in a lesser one: the title has both.
            if beside and _stands_for_site(heading, title):
                continue
            # Beside a stated headline the page's title only repeats the site's name in its logo.
            names_both = bool(said) and squeezed(said[-1]) in squeezed(title).removeprefix(squeezed(heading))
            others = [*said[-1:], *([] if names_both else [title])] if bears_out is _says else [*said, title]
            if squeezed(heading) not in ("", own) and any(bears_out(heading, other) for other in others if other):
                return _without_glued(heading, title)
    if len(headings) == 1 and not said and len(title.split()) < 3 and len(headings[0].split()) >= _FEWEST:
        return headings[0]  # a title such as "Home" contradicts no headline
    for claim in (*said, title):
        if stripped := without_site(claim, outlet, site):
            return beside if beside and claim == title else _cut(stripped) if claim == title else stripped
    later = (words_only(block.text) for block in claims.blocks if block.tag in ("h2", "h3"))
    return next(iter([*headings, *[text for text in (title, *said) if text], *later]), "")


def _without_glued(heading: str, title: str) -> str:
    """A heading without another part of the title that hangs on its end, mostly the site's name, unseen by readers."""
    parts = parts_of(title) if len(parts_of(heading)) == 1 else []
    whole = squeezed(heading)
    for part in parts:
        rest = whole.removeprefix(squeezed(part))
        if rest and rest != whole and len(part.split()) >= _FEWEST and rest in "".join(map(squeezed, parts[1:])):
            return part
    return heading


def _leads_home(block: Block) -> bool:
    """True for a heading that is the site's logo: all of it links to the front page."""
    links = {span.href or "" for span in block.spans if span.text.strip()}
    return (
        len(links) == 1
        and bool(re.fullmatch(r"(?:https?://[^/]+)?/?(?:index\.\w+)?", next(iter(links))))
        and "" not in links
    )


def _says(heading: str, claim: str) -> bool:
    """True when a claim says the heading and little else (a logo's words are a small part of a page's title)."""
    mine, theirs = squeezed(heading), squeezed(claim)
    begins = theirs.startswith(mine) and len(heading.split()) > 2 and len(mine) >= 0.3 * len(theirs)
    return begins or (mine in theirs and len(mine) >= 0.4 * len(theirs)) or (len(theirs) > 15 and theirs in mine)


def _resembles(heading: str, claim: str) -> bool:
    """True when the two share most of the heading's words: a headline was changed in one place and not in the other."""
    mine, theirs = (set(re.findall(r"\w+", text.lower())) for text in (heading, claim))
    return len(mine) >= _FEWEST and len(mine & theirs) >= _SHARED * len(mine)


def _heading_in(title: str, claims: Claims) -> str | None:
    """The part of a title that stands on the page as a heading of its own, the site's and the section's names aside."""
    parts = {squeezed(part) for part in parts_of(title)}
    if len(parts) < 2:
        return None
    longest = max(parts, key=len)
    for block in claims.blocks:
        words = squeezed(block.text)
        if (
            words in parts
            and not _stands_for_site(words, title)
            and (block.tag in ("h2", "h3") or (words == longest and len(words) >= _TELLING))
        ):
            return words_only(block.text)
    return None


def _cut(title: str) -> str:
    """A page's title without a short last part behind a bar or an underscore, which no headline holds."""
    pieces = list(_pieces(title))
    start, _, last = pieces[-1]
    if (
        len(pieces) > 1
        and re.search(r"[|｜_]\s*$", title[:start])
        and 2 * len(squeezed(last)) < len(squeezed(title[:start]))
    ):
        return title[:start].strip(_TRIMMED)
    return title


def _stands_for_site(heading: str, title: str) -> bool:
    """True for a heading that stands where a title names the site: last, or first where the title is a way down."""
    parts = parts_of(title)
    site = parts[0] if re.search(r"\s[»›>]\s", title) else parts[-1]
    return squeezed(heading) == squeezed(site)


def parts_of(title: str) -> list[str]:
    """A page's title cut at its separators."""
    separator = _SEPARATOR if _is_spaced(title) else _UNSPACED_SEPARATOR
    return [part for part in (part.strip() for part in separator.split(title)) if part]


def _is_spaced(title: str) -> bool:
    """True for a title without a sign of the scripts that leave no blanks."""
    return max(title, default="") <= _LAST_SPACED


def without_site(title: str, outlet: str | None, site: str) -> str:
    """A title without the site's name before or after it, sections between included; the rest must be longer."""
    pieces = list(_pieces(title))
    if len(pieces) < 2:
        return title
    names = _names(outlet, site)
    for part, rest in ((pieces[-1][2], title[: pieces[-1][0]]), (pieces[0][2], title[pieces[1][0] :])):
        bare = squeezed(part)
        if bare in names or bare.removeprefix("the") in names or squeezed(re.sub(r"\([^)]*\)", "", part)) in names:
            return rest.strip(_TRIMMED)
    return title


def _pieces(title: str) -> Iterator[tuple[int, int, str]]:
    """The parts of a title, each with where it begins and ends."""
    at = 0
    for found in (_SEPARATOR if _is_spaced(title) else _BEFORE_A_NAME).finditer(title):
        yield at, found.start(), title[at : found.start()].strip()
        at = found.end()
    yield at, len(title), title[at:].strip()


def _names(outlet: str | None, site: str) -> set[str]:
    """How a title may name the site, squeezed."""
    told = outlet or ""
    # "日本経済新聞 電子版" signs as "日本経済新聞".
    begun = told.split()[0] if told and not told.isascii() else ""
    labels = [site, site.rsplit(".", 1)[0], *site.split(".")[-2:-1], site.split(".", maxsplit=1)[0]]
    return {squeezed(name) for name in (told, told.split(".")[0], told.removeprefix("The "), begun, *labels) if name}
