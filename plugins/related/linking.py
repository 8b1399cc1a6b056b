"""Related stories for the stories of a build."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ..stories.carrying import carry_automatic, every_story, headline_of, is_automatic, language_of, text_of
from ..stories.faults import typed
from ..stories.plain import plain_text
from .choosing import CHOSEN, Related, Wish, listed, same_title, wanted
from .kin import Kin, Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..memory import Memory


def link(generator: Any, memory: Memory, settings: Mapping[str, Any]) -> None:
    """Give every story of Pelican's articles generator `related`, the list of the stories to name beside it.

    Only published stories are listed, and only those in the story's own language are judged; drafts and hidden stories
    get lists, too. A header's `related` comes first, `unrelated` never, `related: []` means none.
    """
    stories = list(every_story(generator))
    published = [*generator.articles, *generator.translations]
    for lang in sorted({language_of(story) for story in stories}):
        shelf = Shelf(lang, (s for s in published if language_of(s) == lang), stories, memory)
        for story in stories:
            if language_of(story) == lang:
                shelf.link(story, settings["RELATED_MOST"], settings["RELATED_LEAST"])


class Shelf:
    """The published stories of one language, ready to be named beside others."""

    def __init__(self, lang: str, published: Iterable[Any], stories: Iterable[Any], memory: Memory) -> None:
        self._published = {key_of(s): s for s in published}
        # A pin may name a story in another language where there is none in this one.
        everyone = list(stories)
        self._slugs = {s.slug: s for s in everyone if s.status == "published"} | {
            s.slug: s for s in self._published.values()
        }
        self._others = {s.slug for s in everyone}
        self._kin = Kin((told(s) for s in self._published.values()), memory)
        own = [s for s in everyone if language_of(s) == lang]
        self._listed = listed(
            self._titles(), {key_of(s): _seen(s) for s in own}, {key_of(s): s.source or "" for s in own}
        )

    def link(self, story: Any, most: int, least: float) -> None:
        """Set `story.related`."""
        if is_automatic(story, "related"):
            carry_automatic(story, "related")
        elif not story.metadata.get("related"):
            story.related = []
            return
        pins = [self._slugs[slug] for slug in self._wanted(story, "related")]
        mutes = [self._slugs[slug] for slug in self._wanted(story, "unrelated")]
        without = {key_of(s) for s in (*pins, *mutes)}
        beside = self._listed.get(key_of(story), {})
        kin = self._kin.of(told(story), least, max(0, most - len(pins)), without=without, certain=beside)
        named = [(pin, CHOSEN) for pin in pins] + [(self._published[key], why) for key, why in kin]
        story.related = [Related(other, why, other.slug) for other, why in named]

    def _wanted(self, story: Any, field: str) -> list[str]:
        slugs = story.metadata.get(field)
        line = getattr(story, "header_lines", {}).get(field, 1)
        wish = Wish(typed(story.source_path), line, field, tuple(map(str, slugs)) if isinstance(slugs, list) else ())
        return wanted(wish, self._slugs, self._others, own=story.slug)

    def _titles(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for key, story in sorted(self._published.items()):
            found.setdefault(same_title(headline_of(story)), []).append(key)
        return found


def told(story: Any) -> Told:
    """Return what is judged of a story."""
    # Tags that a plugin chose say once more what the text says; an editor's are evidence of their own.
    tags = () if is_automatic(story, "tags") else tuple(sorted(str(tag) for tag in getattr(story, "tags", None) or ()))
    # A story that is only linked to may have no text but what an editor wrote about it.
    text = text_of(story) or plain_text(str(story.metadata.get("summary") or ""))
    return Told(key_of(story), headline_of(story), text, language_of(story), _day(story), tags, story.thread or "")


def key_of(story: Any) -> str:
    """Return what settles ties between stories of one day: the slug, and for equal ones the file."""
    return f"{story.slug} {story.relative_source_path}"


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
