"""Where a page's picture lies, whatever it does to load it late, and what is said of it beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

# Attributes that scripts turn into `src`, the whole picture before its thumbnail.
_LATE = (
    "data-full-src data-large-src data-orig-file data-hi-res-src data-original data-lazy-src data-src data-lazy data-url "
    "data-img-src data-image-src data-src-medium data-cfsrc data-runner-src"
).split()
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
# What stands in `src` until the picture comes.
_EMPTY = later(
    r"^\s*(?:data:|about:|blob:|$)|(?:^|/)(?:blank|spacer|placeholder|transparent|pixel|1x1|loading|lazy\w*)[\w-]*\.(?:gif|png|svg|jpe?g|webp)",
    re.IGNORECASE,
)
# A set names a dozen sizes of one picture.
_LONGEST = 5000
_PICTURE = later(r"(?:https?:)?/{0,2}[^\s<>{}\"']+")


def address_in(image: HtmlElement) -> str | None:
    """The address of an `img` as the page has it, also where it is loaded late; None for a mere placeholder."""
    for claim in _claims(image):
        if not _EMPTY.search(claim) and _PICTURE.fullmatch(claim):
            return claim
    return None


def _claims(image: HtmlElement) -> Iterator[str]:
    yield from (claim.strip() for name in _LATE if (claim := image.get(name)))
    yield (image.get("src") or "").strip()
    # The parser puts what follows a <source> inside of it.
    offered = [image, *(source for picture in image.iterancestors("picture") for source in picture.iter("source"))]
    for element in offered:
        for name in _SETS:
            if claim := largest(element.get(name) or ""):
                yield claim


def largest(srcset: str) -> str | None:
    """The address of the largest picture in a `srcset`; commas inside an address do not part it."""
    srcset = srcset[:_LONGEST]
    offers = re.findall(r"\s*,?\s*(\S+?)(?:\s+([0-9.]+)[wx])?\s*(?:,(?=\s)|,?\s*$)", srcset)
    return (
        max(offers, key=lambda offer: float(offer[1]) if re.fullmatch(r"\d+(?:\.\d+)?", offer[1]) else 0.0)[0]
        if offers
        else None
    )
