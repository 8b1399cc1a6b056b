"""The picture that the outlet set over the story: its address, what it shows and whose it is; never a logo."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from ..escaping import words_only
from ..findings import Image
from ..patterns import later
from . import linked_data
from .blocks import is_hidden
from .pictures import address_in
from .wording import squeezed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from .blocks import Block
    from .claims import Claims
    from .inline import Resolve

_METAS = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full", "thumbnailurl", "image")  # fmt: skip
# What stands for the site and not for a story, by the words of its file's path.
_SITES = later(
    r"(?:^|[/_.-])(?:logos?|icons?|favicon|avatars?|default|fallback|placeholder|blank|spacer|pixel|generic|no-?image|share-?(?:image|default|img)|social-?(?:share|default|image|logo|card)|og-?(?:default|logo)|site-?(?:image|logo)|brand(?:ing)?|masthead|apple-touch|manifest|preload|iconos?|spinner|loading|qr-?code|wx|weixin|wechat|code)(?:[/_.-]|\d*\.|$)",
    re.IGNORECASE,
)
_CREDIT = later(
    r"(?:^|[\s_-])(?:credits?|photo-?credits?|copyright|photographer|image-?(?:source|credit|copyright)|media-?credit|bildquelle|bildnachweis|quelle|fotograf|crédit|firma-foto)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CREDITED = later(
    r"(?:^|[\s(|])(?:(?:Photo(?:graph|s|graphy)?|Image|Picture|Pic|Foto|Bild|Fotos|Fotografía|Imagen|Illustration)?\s*(?:Credit|Crédits?|Courtesy(?: of)?|Credits|Quelle|by|par|von|di)\s*(?:photo)?\s*:?"
    r"|(?:Photo(?:graph)?|Foto|Bild|Image|Picture|Illustration|Imagen)\s*:|©|\(c\))\s*([^|()\n]{2,80})\)?\s*$",
    re.IGNORECASE,
)
_OUTSIDE = frozenset({"aside", "nav", "footer"})
_SMALLEST = 200
_LONGEST_ALT, _LONGEST_CAPTION = 300, 1000
# A caption says what a picture shows; an alternative text such as "Keeper_01" or "image" does not.
_NO_ALT = later(
    r"(?:image|photo|picture|img|foto|bild|thumbnail|untitled|null|undefined|none|hero|lead)?[\s\W\d_]*|\S+\.(?:jpe?g|png|gif|webp)|\S*[\d_-]\S*|.*\b(?:shutterstock|gettyimages|istock|article hero|img|dsc)\b.*",
    re.IGNORECASE,
)


def lead_image(claims: Claims, headline: str, resolve: Resolve) -> Image | None:
    """The picture that the page names as the story's own, else the one that stands above its text; None without one."""
    data = linked_data.pictures(claims.data.get("image"))
    stated = [*claims.texts(_METAS), *(str(picture["url"]) for picture in data), *_linked(claims)]
    shown = list(_shown(claims.blocks, claims.tree, headline))
    for claim in stated:
        address = _whole(claim, resolve)
        if address and not _is_sites(address):
            element = next(
                (each for each in claims.tree.iter("img", "amp-img") if _same(address_in(each), address)), None
            )
            picture = next((each for each in data if _same(str(each["url"]), address)), {})
            return _told(address, claims, element, picture, headline)
    for element in shown:
        address = resolve(address_in(element) or "")
        if address and not _is_sites(address) and not re.search(r"\.(?:gif|svg)$", urlsplit(address).path):
            return _told(address, claims, element, {}, headline)
    return None


def _linked(claims: Claims) -> list[str]:
    return [
        link.get("href") or "" for link in claims.tree.iter("link") if "image_src" in (link.get("rel") or "").lower()
    ]


def _whole(claim: str, resolve: Resolve) -> str | None:
    return resolve(claim) if re.match(r"(?:https?:)?//|/|\.{1,2}/|[\w-]+/", claim.strip()) else None


def _is_sites(address: str) -> bool:
    return bool(_SITES.search(unquote(urlsplit(address).path)))


def _told(address: str, claims: Claims, element: HtmlElement | None, data: dict[str, Any], headline: str) -> Image:
    """The picture with what is said of it: beside it on the page, in meta tags, in JSON-LD."""
    figure = next((each for each in element.iterancestors("figure")), None) if element is not None else None
    caption = (
        words_only(" ".join(each.text_content() for each in figure.iter("figcaption"))[:_LONGEST_CAPTION])
        if figure is not None
        else ""
    )
    credit = _credit_in(figure) or _credit_said(caption) or _credit_stated(data)
    said = [
        element.get("alt") if element is not None else None,
        claims.first(("og:image:alt", "twitter:image:alt")),
        _without(caption, credit),
        linked_data.as_text(data.get("caption")),
    ]
    alt = next(
        (
            text
            for each in said
            if each
            and not _NO_ALT.fullmatch(text := words_only(each[:_LONGEST_CAPTION]))
            and squeezed(text) != squeezed(headline)
        ),
        None,
    )
    return Image(address, alt[:_LONGEST_ALT] if alt else None, credit)


def _credit_in(figure: HtmlElement | None) -> str | None:
    """What the picture's box marks as its credit."""
    for element in (
        figure.iter("span", "div", "p", "cite", "small", "em", "i", "a", "figcaption") if figure is not None else ()
    ):
        if (
            _CREDIT.search(f"{element.get('class') or ''} {element.get('itemprop') or ''}")
            and element.tag != "figcaption"
        ):
            words = words_only(element.text_content())
            if 0 < len(words) <= 120:
                return _bare(words)
    return None


def _credit_said(caption: str) -> str | None:
    found = _CREDITED.search(caption) if caption else None
    return _bare(found.group(1)) if found else None


def _credit_stated(data: dict[str, Any]) -> str | None:
    said = [data.get(key) for key in ("creditText", "creator", "author", "copyrightHolder", "copyrightNotice")]
    return next((words_only(name) for each in said for name, _ in linked_data.names(each)), None)


def _bare(credit: str) -> str | None:
    """A credit without the word that announces it and the sign of copyright."""
    told = re.sub(
        r"^\W*(?:(?:photo(?:graph)?|image|picture|foto|bild|illustration|imagen)?\s*(?:credits?|crédits?(?: photo)?|courtesy(?: of)?|quelle|by|source)?\s*:\s*|©\s*|\(c\)\s*)+",
        "",
        credit,
        flags=re.IGNORECASE,
    )
    return told.strip(" .|()[]") or None


def _without(caption: str, credit: str | None) -> str | None:
    """A caption without the credit at its end."""
    if credit and credit in caption:
        caption = re.sub(
            r"[\s(|–—-]*(?:\b(?:photo(?:graph)?|image|picture|foto|bild|credit|crédit|quelle|courtesy(?: of)?|by)\b[\s:]*)*[©\s]*$",
            "",
            caption[: caption.rindex(credit)],
            flags=re.IGNORECASE,
        )
    return caption or None


def _shown(blocks: Sequence[Block], tree: HtmlElement, headline: str) -> Iterator[HtmlElement]:
    """Pictures in the story's head: after the headline, before its second paragraph, large as far as the page says."""
    said = squeezed(headline)
    head = next((block.element for block in blocks if said and squeezed(block.text) == said), None)
    long = {block.element for block in blocks if len(block.text.split()) >= _LONG}
    begun, passed = head is None, 0
    for element in tree.iter():
        begun = begun or element is head
        passed += begun and element in long
        if passed > 1:
            return
        if begun and element.tag in ("img", "amp-img") and address_in(element) and not is_hidden(element):
            small = any(
                re.fullmatch(r"\d+", size) and int(size) < _SMALLEST
                for side in ("width", "height")
                if (size := element.get(side) or "")
            )
            if (
                not small
                and _is_set_large(element)
                and not any(each.tag in _OUTSIDE for each in element.iterancestors())
            ):
                yield element


def _is_set_large(element: HtmlElement) -> bool:
    """True for a picture that the page treats as one: in a figure, in a box named so, or with a width."""
    around = list(element.iterancestors())[:3]
    named = " ".join(each.get("class") or "" for each in (element, *around[:2]))
    wide = re.fullmatch(r"(\d{3,4})(?:px)?", element.get("width") or "")
    return (
        any(each.tag in ("figure", "picture") for each in around)
        or bool(_NAMED.search(named))
        or bool(wide and int(wide.group(1)) >= _WIDE)
    )


_NAMED = later(
    r"(?:^|[\s_-])(?:photos?|images?|img|pictures?|media|hero|lead|gallery|fotos?|bild(?:er)?|featured|figure)(?:$|[\s_-])",
    re.IGNORECASE,
)
_WIDE = 300
_LONG = 20


def _same(one: str | None, address: str) -> bool:
    """True for two addresses of one picture, whatever its size: the names of their files agree."""
    mine, theirs = _file(one or ""), _file(address)
    return bool(mine) and mine == theirs


def _file(address: str) -> str:
    name = unquote(urlsplit(address).path).rstrip("/").rsplit("/", 1)[-1].lower()
    return re.sub(r"(?:[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}w?|scaled|large|medium|small|thumb|[1-4]x))*\.\w{3,4}$", "", name)
