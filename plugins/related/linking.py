"""Related stories for the stories of a build."""

from __future__ import annotations

import hashlib
from datetime import date
from html import unescape
from typing import TYPE_CHECKING, Any

from ..memory import Memory, code_version
from ..stories.carrying import carry_automatic, every_story, is_automatic, text_of
from ..stories.faults import typed
from ..stories.plain import plain_text
from .choosing import CHOSEN, Related, Wish, listed, same_title, wanted
from .nearness import Archive, Entry
from .reasons import why
from .terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def link(generator: Any, memory: Memory, settings: Mapping[str, Any]) -> None:
    """Give every story of Pelican's articles generator `related`, the list of the stories to name beside it.

    Only published stories are listed, and only those in the story's own language are judged; drafts and hidden stories
    get lists, too. A header's `related` comes first, `unrelated` never, `related: []` means none.
    """
    stories = list(every_story(generator))
    published = [*generator.articles, *generator.translations]
    for lang in sorted({_lang(story) for story in stories}):
        shelf = Shelf(lang, (s for s in published if _lang(s) == lang), stories, memory)
        for story in stories:
            if _lang(story) == lang:
                shelf.link(story, settings["RELATED_MOST"], settings["RELATED_LEAST"])


class Shelf:
    """The published stories of one language, ready to be named beside others."""

    def __init__(self, lang: str, published: Iterable[Any], stories: Iterable[Any], memory: Memory) -> None:
        self._memory = memory
        self._published = {_key(s): s for s in published}
        # A pin may name a story in another language where there is none in this one.
        everyone = list(stories)
        self._slugs = {s.slug: s for s in everyone if s.status == "published"} | {
            s.slug: s for s in self._published.values()
        }
        self._others = [s.slug for s in everyone]
        self._archive = Archive([_entry(s, memory) for s in self._published.values()])
        own = [s for s in everyone if _lang(s) == lang]
        self._listed = listed(self._titles(), {_key(s): _seen(s) for s in own}, {_key(s): s.source or "" for s in own})

    def link(self, story: Any, most: int, least: float) -> None:
        """Set `story.related`."""
        if is_automatic(story, "related"):
            carry_automatic(story, "related")
        elif not story.metadata.get("related"):
            story.related = []
            return
        pins = [self._slugs[slug] for slug in self._wanted(story, "related")]
        mutes = [self._slugs[slug] for slug in self._wanted(story, "unrelated")]
        found = [Related(pin, CHOSEN, pin.slug) for pin in pins]
        entry, beside = _entry(story, self._memory), self._listed.get(_key(story), {})
        without = {_key(s) for s in (*pins, *mutes)}
        for near in self._archive.near(entry, least, max(0, most - len(pins)), without=without, certain=beside):
            key = near.entry.key
            reason = why(self._archive, entry, near.entry, known=beside.get(key, ""))
            found.append(Related(self._published[key], reason, self._published[key].slug))
        story.related = found

    def _wanted(self, story: Any, field: str) -> list[str]:
        slugs = story.metadata.get(field)
        line = getattr(story, "header_lines", {}).get(field, 1)
        wish = Wish(typed(story.source_path), line, field, tuple(map(str, slugs)) if isinstance(slugs, list) else ())
        return wanted(wish, self._slugs, self._others, own=story.slug)

    def _titles(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for key, story in sorted(self._published.items()):
            found.setdefault(same_title(_title(story)), []).append(key)
        return found


def _entry(story: Any, memory: Memory) -> Entry:
    """Return what nearness needs of a story; its terms are worked out only if its words were not met before."""
    # Tags that a plugin chose say once more what the text says; an editor's are evidence of their own.
    tags = () if is_automatic(story, "tags") else tuple(sorted(str(tag) for tag in getattr(story, "tags", None) or ()))
    found = remembered(_title(story), _text(story), _lang(story), memory)
    return Entry(_key(story), found, _day(story), tags, story.thread or "")


def remembered(title: str, text: str, lang: str, memory: Memory) -> Terms:
    """Return the terms of a plain title and text, worked out only if they were not met before."""

    def make() -> dict[str, Any]:
        from .terms import terms

        return terms(title, text, lang).as_json()

    content = hashlib.sha256(f"{lang}\0{title}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()
    return Terms(**memory.remember("related", code_version(__package__ or ""), content, make))


def _key(story: Any) -> str:
    """Return what settles ties between stories of one day: the slug, and for equal ones the file."""
    return f"{story.slug} {story.relative_source_path}"


def _text(story: Any) -> str:
    """Return the text of a story, or what an editor wrote about one that is only linked to."""
    return text_of(story) or plain_text(str(story.metadata.get("summary") or ""))


def _title(story: Any) -> str:
    return unescape(story.title)


def _lang(story: Any) -> str:
    """Return the language without its region: "en-gb" and "en" are read alike."""
    return str(getattr(story, "lang", "") or "en").lower().split("-")[0]


def _day(story: Any) -> date | None:
    """Return the day of the original, else the day on which it ran."""
    published = getattr(story, "published", None)
    if isinstance(published, date):
        return published
    ran = getattr(story, "date", None)
    return ran.date() if ran is not None else None


def _seen(story: Any) -> list[str]:
    seen = story.metadata.get("seen_with")
    return [str(s.get("title", "")) for s in seen if isinstance(s, dict)] if isinstance(seen, list) else []
