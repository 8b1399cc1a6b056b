"""Threads for a build: each story gets its place in the running story that it belongs to."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from ..memory import code_version
from ..stories.carrying import headline_of, is_automatic, language_of
from .choosing import same_title
from .kin import remembered
from .linking import key_of, told
from .running import Place, RunningStory, address

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..memory import Memory
    from .kin import Told
    from .nearness import Entry
    from .weaving import Weaving


def run_on(generator: Any, memory: Memory, settings: Mapping[str, Any]) -> list[RunningStory]:
    """Give every published story of Pelican's articles generator its thread; return the threads, the newest first.

    `story.thread` is the thread's name and `story.running` its Place; both are None where it is in none, and a thread of
    a single story has no page, so no place. Translations stand with their story; drafts and hidden stories in no thread.
    An empty `thread` in a header keeps a story out, `unrelated` keeps stories apart that no editor put together.
    """
    found = []
    for stories in _by_language(generator.articles):
        archive = Archive(stories, memory, settings["RELATED_THREADS_LEAST"], settings["RELATED_THREADS_FEWEST"])
        found += [(name, automatic, [stories[key] for key in keys]) for name, automatic, keys in archive.threads()]
        for story in stories.values():
            if getattr(story, "explained", None) is not None:
                story.explained["thread"] = archive.reasons(story)
    days = sorted({story.date.date() for story in generator.articles}, reverse=True)
    since = days[1] if len(days) > 1 else None
    running = [RunningStory(name, _newest_first(its), automatic, since) for name, automatic, its in _joined(found)]
    address(running, settings["RELATED_THREAD_URL"])
    for thread in running:
        _carry(thread)
    return sorted(running, key=lambda t: (t.stories[0].date, t.url, t.name), reverse=True)


def _by_language(articles: Iterable[Any]) -> list[dict[str, Any]]:
    """Return the stories that may run on, by key in the order in which they ran, language by language."""
    racks: dict[str, dict[str, Any]] = {}
    for story in sorted(articles, key=lambda s: (s.date, key_of(s))):
        if story.thread or is_automatic(story, "thread"):
            racks.setdefault(language_of(story), {})[key_of(story)] = story
    return [racks[lang] for lang in sorted(racks)]


class Archive:
    """The published stories of one language in the order in which they ran, ready to be asked for their threads."""

    def __init__(self, stories: Mapping[str, Any], memory: Memory, least: float, fewest: int) -> None:
        self._stories = stories
        self._told = [told(story) for story in stories.values()]
        self._apart = _apart(stories)
        self._memory = memory
        self._least = least
        self._fewest = fewest

    def threads(self) -> list[tuple[str, bool, list[str]]]:
        """Return each thread's name, whether nobody named it, and the keys of its stories; remembered until one changes."""

        def make() -> list[list[Any]]:
            from .threads import found

            titles = [headline_of(story) for story in self._stories.values()]
            threads = found(self._woven(), titles, self._fewest)
            return [[thread.name, thread.automatic, list(thread.keys)] for thread in threads]

        asked = repr(([one.digest for one in self._told], sorted(self._apart.items()), self._least, self._fewest))
        state = hashlib.sha256(asked.encode()).hexdigest()
        version, lang = code_version(__package__ or ""), self._told[0].lang
        kept = self._memory.remember_last("related threads", version, lang, state, make)
        return [(name, automatic, keys) for name, automatic, keys in kept]

    def reasons(self, story: Any) -> list[str]:
        """Return lines on how the story came into its thread, or why it is in none."""
        from .thread_reasons import thread_reasons

        slugs = {key: story.slug for key, story in self._stories.items()}
        return list(thread_reasons(self._woven(), key_of(story), slugs, self._least, self._fewest))

    def _woven(self) -> Weaving:
        from .nearness import Entry
        from .weaving import Weaving

        def entry(one: Told) -> Entry:
            return Entry(one.key, remembered(one.title, one.text, one.lang, self._memory), one.day, (), one.thread)

        # No likeness reaches 2: without automatic threads nothing joins one.
        return Weaving(map(entry, self._told), self._least if self._fewest else 2.0, self._apart)


def _apart(stories: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return for each story's key the keys of those that its editor does not want beside it."""
    keys = {story.slug: key for key, story in stories.items()}
    found: dict[str, list[str]] = {}
    for key, story in stories.items():
        slugs = story.metadata.get("unrelated")
        if mutes := sorted(keys[s] for s in map(str, slugs) if s in keys) if isinstance(slugs, list) else []:
            found[key] = mutes
    return found


def _joined(threads: Iterable[tuple[str, bool, list[Any]]]) -> list[tuple[str, bool, list[Any]]]:
    """Return the threads, those of one name in several languages as one; a name that a single story bears makes none."""
    joined: dict[object, tuple[str, bool, list[Any]]] = {}
    for number, (name, automatic, stories) in enumerate(threads):
        joined.setdefault(number if automatic else same_title(name), (name, automatic, []))[2].extend(stories)
    return [thread for thread in joined.values() if len(thread[2]) > 1]


def _newest_first(stories: Iterable[Any]) -> list[Any]:
    return sorted(stories, key=lambda story: (story.date, key_of(story)), reverse=True)


def _carry(thread: RunningStory) -> None:
    """Give the stories of a thread their places in it, and their translations the same."""
    ran = thread.stories[::-1]
    for number, story in enumerate(ran, 1):
        earlier, later = ran[number - 2] if number > 1 else None, ran[number] if number < len(ran) else None
        for told_in in (story, *story.translations):
            told_in.thread = thread.name
            told_in.running = Place(thread, number, earlier, later)
