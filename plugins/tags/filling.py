"""Tags for the stories of a build that have none."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from ..memory import Memory, code_version
from ..stories.carrying import carry_automatic, every_story, headline_of, is_automatic, language_of, text_of
from ..stories.plain import plain_text
from .choosing import Found, choose, full_names, in_archive
from .learning import Archive
from .told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .candidates import Key

Article = Any  # Pelican ships no types


def fill(generator: Any, memory: Memory, most: int) -> None:
    """Give every story of Pelican's articles generator whose header has no `tags` at most `most` of them.

    Tags that make one address become one tag. A story that stands on no tag page itself (draft, hidden, translation)
    gets only tags that have a page.
    """
    from pelican.urlwrappers import Tag

    stories = list(every_story(generator))
    bare = [story for story in stories if is_automatic(story, "tags")]
    if most:
        for story, tags in zip(bare, _chosen(stories, bare, memory, most), strict=True):
            story.tags = [tag for name in tags if (tag := Tag(name, generator.settings)).slug]
    _one_name_a_page(stories)
    pages = {tag.slug for story in generator.articles for tag in story.tags}
    shown = {id(story) for story in generator.articles}
    for story in bare:
        if id(story) not in shown:
            story.tags = [tag for tag in story.tags if tag.slug in pages]
        carry_automatic(story, "tags")


def _chosen(stories: Sequence[Article], bare: Sequence[Article], memory: Memory, most: int) -> list[list[str]]:
    """Return the tags of each story in `bare`."""
    found = [_found(_told(story), memory) for story in stories]
    archive = Archive([_told(story) for story in stories if not is_automatic(story, "tags")], memory)
    full = full_names(found)
    found = [[_in_full(thing, full) for thing in things] for things in found]
    spread = Counter(key for things in found for key in {thing.key for thing in things})
    of_story = {id(story): things for story, things in zip(stories, found, strict=True)}
    spelt = archive.spelt()
    return [
        choose(archive.fitting(_told(story)), in_archive(of_story[id(story)], spelt, spread), most, spelt)
        for story in bare
    ]


def _found(story: Told, memory: Memory) -> list[Found]:
    """Return what a story speaks of, worked out only if this text was not met before."""

    def make() -> list[list[Any]]:
        from .analysis import found_in

        found = found_in(story.title, story.text, story.lang)
        return [[list(one.key), one.form, one.weight, one.name, one.person, one.times] for one in found]

    kept = memory.remember("tags", code_version(__package__ or ""), story.digest, make)
    return [Found(tuple(key), *rest) for key, *rest in kept]


def _in_full(thing: Found, full: Mapping[Key, Found]) -> Found:
    """Return a bare surname as the full name that the archive has for it."""
    name = full.get(thing.key) if thing.person and len(thing.key) == 1 else None
    return Found(name.key, name.form, thing.weight, name=True, person=True, times=thing.times) if name else thing


def _told(story: Article) -> Told:
    """Return what is judged of a story, kept on the article: headline and text without markup, language, hand-given tags."""
    if not hasattr(story, "_tags_told"):
        title, lang = headline_of(story), language_of(story)
        # A story that only links to its source may have no text but the summary that a person wrote.
        summary = "" if is_automatic(story, "summary") else plain_text(str(story.metadata.get("summary") or ""))
        text = "\n\n".join(part for part in (summary, text_of(story)) if part)
        given = () if is_automatic(story, "tags") else tuple(tag.name for tag in story.tags)
        story._tags_told = Told(title, text, lang, given)
    told: Told = story._tags_told
    return told


def _one_name_a_page(stories: Iterable[Article]) -> None:
    """Give tags that share an address one name, and every story each tag once.

    A name that a person wrote wins, then the commonest. Different tags that people wrote and that only happen to share
    an address ("C++" and "C") keep their names, so that the gate can say so.
    """
    names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for story in stories:
        weight = 1 if is_automatic(story, "tags") else 1_000_000
        for tag in story.tags:
            names[tag.slug][tag.name] += weight
    for story in stories:
        by_hand = not is_automatic(story, "tags")
        once: dict[str, Any] = {}
        for tag in story.tags:
            name = names[tag.slug].most_common(1)[0][0]
            if name != tag.name and not (by_hand and _letters(name) != _letters(tag.name)):
                tag = type(tag)(name, tag.settings)  # noqa: PLW2901  Pelican may share the old one
            once.setdefault(f"{tag.slug}\0{_letters(tag.name)}" if by_hand else tag.slug, tag)
        story.tags = list(once.values())


def _letters(name: str) -> str:
    """Return what must differ for two tags to be two: not case, accents or spaces."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in plain if c.isalnum() or c in "+#")
