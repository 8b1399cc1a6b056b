"""What a page says about itself in JSON-LD: the article it describes, read without trust."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_ARTICLE = later(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|NewsItem|Review)")
_DEEPEST = 6


def article_of(tree: HtmlElement) -> dict[str, Any]:
    """The first object of the page's JSON-LD that describes an article, {} when there is none or it can't be read."""
    found = [node for node in _nodes(tree) if any(_ARTICLE.fullmatch(kind) for kind in _kinds(node))]
    return max(
        found, key=lambda node: ("headline" in node) + ("datePublished" in node) + ("author" in node), default={}
    )


def body_of(tree: HtmlElement) -> str:
    """The article's text as the page states it, without markup; "" when it states none."""
    said = article_of(tree).get("articleBody")
    return re.sub(r"<[^<>]*>", " ", _decoded(said)) if isinstance(said, str) else ""


def names(value: Any, depth: int = 0) -> list[tuple[str, bool]]:
    """Names in an `author` or `publisher` value, each with whether it is said to be an organisation."""
    if isinstance(value, list) and depth < _DEEPEST:
        return [pair for each in value for pair in names(each, depth + 1)]
    if isinstance(value, dict):
        return [(name, "Organization" in " ".join(_kinds(value))) for name, _ in names(value.get("name"), depth + 1)]
    return [(text, False)] if (text := as_text(value)) else []


def as_text(value: Any) -> str | None:
    """A text value with its entities decoded; None for anything else, and for markup."""
    if not isinstance(value, str):
        return None
    text = _decoded(value).strip()
    return text if text and not re.search(r"<\s*/?\s*[a-zA-Z!]", text) else None


def _decoded(text: str) -> str:
    """The text with its entities decoded."""
    if "&" not in text:
        return text
    import html

    return html.unescape(text)


def first(value: Any) -> Any:
    """The value, or the first one of a list."""
    return value[0] if isinstance(value, list) and value else value


def _kinds(node: dict[str, Any]) -> list[str]:
    kinds = node.get("@type")
    return [
        kind.rsplit("/", 1)[-1] for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)
    ]


def _nodes(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json":
            text = re.sub(
                r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$", "", script.text or ""
            )
            try:
                yield from _unpacked(json.loads(text, strict=False), 0)
            except (ValueError, RecursionError):
                continue


def _unpacked(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _unpacked(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _unpacked(value.get(key), depth + 1)


def sites(tree: HtmlElement) -> list[str]:
    """The names of the web site that JSON-LD describes beside the article."""
    kinds = ("WebSite", "NewsMediaOrganization")
    found = (node for node in _nodes(tree) if any(kind in kinds for kind in _kinds(node)))
    return [name for node in found for name, _ in names(node.get("name"))]


def crumbs(tree: HtmlElement) -> list[str]:
    """The names in the page's first BreadcrumbList, in order."""
    for node in _nodes(tree):
        items = node.get("itemListElement")
        if "BreadcrumbList" in _kinds(node) and isinstance(items, list):
            parts = [item for item in items if isinstance(item, dict)]
            inner = (item.get("item") if isinstance(item.get("item"), dict) else item for item in parts)
            return [name for item, part in zip(inner, parts, strict=True) if (name := _name_of(item, part))]
    return []


def _name_of(item: Any, part: dict[str, Any]) -> str | None:
    return as_text(part.get("name")) or (as_text(item.get("name")) if isinstance(item, dict) else None)


def pictures(value: Any, depth: int = 0) -> list[dict[str, Any]]:
    """The pictures in an `image` value, each as a mapping with its `url`."""
    if isinstance(value, list) and depth < _DEEPEST:
        return [picture for each in value for picture in pictures(each, depth + 1)]
    if isinstance(value, dict):
        address = first(value.get("url")) or value.get("contentUrl") or value.get("@id")
        return [{**value, "url": address.strip()}] if isinstance(address, str) and address.strip() else []
    return [{"url": value.strip()}] if isinstance(value, str) and value.strip() else []
