"""One pass over a feed that Pelican has filled."""

from __future__ import annotations

from html import unescape
from typing import Any

from .credit import credit


def complete_feed(context: dict[str, Any], feed: Any) -> None:
    """Set the feed's language and finish every item, in place.

    CONTEXT is Pelican's, FEED a `feedgenerator.SyndicationFeed`. Without a SITEURL (a build for one's own disk)
    links are made relative to the feed, so that they lead somewhere there as well.
    """
    feed.feed["language"] = feed.feed["language"] or context["DEFAULT_LANG"]
    siteurl = context["SITEURL"]
    stories = {_address(siteurl, story.url): story for story in _stories(context)}
    up = "" if siteurl else "../" * str(feed.feed["feed_url"]).count("/")
    for item in feed.items:
        # The id is an opaque name and no address (RSS 2.0, `guid`): readers must not open it.
        item["unique_id_is_permalink"] = False
        item["title"] = unescape(item["title"])
        if story := stories.get(item["link"]):
            _complete(item, story)
        item["link"] = up + item["link"]


def _complete(item: dict[str, Any], story: Any) -> None:
    said = credit(story)
    if item.get("content") is not None:
        item["content"] = "\n".join(filter(None, [item["content"] or item["description"], said]))
    else:
        item["description"] = "\n".join(filter(None, [item["description"], said]))
    if not getattr(story, "authors", []) and story.source:
        item["author_name"] = story.source


def _stories(context: dict[str, Any]) -> list[Any]:
    return [*context["articles"], *(other for story in context["articles"] for other in story.translations)]


def _address(siteurl: str, url: str) -> str:
    return f"{siteurl}/{url}" if siteurl else url
