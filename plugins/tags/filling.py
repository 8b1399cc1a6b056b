"""Tags for the stories of a build that have none, and one form for each tag over all of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..stories.carrying import carry_automatic, every_story, headline_of, is_automatic, language_of, text_of
from ..stories.faults import Fault, Unreadable, report, typed
from ..stories.plain import plain_text
from .authority import Authority, letters
from .judging import Judgement
from .learning import Archive
from .told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..memory import Memory

Article = Any  # Pelican ships no types


def fill(generator: Any, memory: Memory, settings: Mapping[str, Any]) -> Authority:
    """Give every story of Pelican's articles generator whose header has no `tags` some, by the TAGS_ settings.

    All tags are shown in the form that `tags.yaml` or else most stories have for them; the tags of that file are
    returned. A story that stands on no tag page itself (draft, hidden, translation) gets only tags that have a page.
    """
    stories = list(every_story(generator))
    authority = _authority(generator)
    for story in stories:
        _show_written(story, authority)
    bare = [story for story in stories if is_automatic(story, "tags")]
    listed = {id(story) for story in generator.articles}
    if settings["TAGS_MOST"]:
        _choose(stories, listed, authority, memory, settings)
    _one_name_a_page(stories, authority)
    pages = {tag.slug for story in generator.articles for tag in story.tags}
    for story in bare:
        if id(story) not in listed:
            story.tags = [tag for tag in story.tags if tag.slug in pages]
        carry_automatic(story, "tags")
    _describe(stories, authority)
    return authority


def _authority(generator: Any) -> Authority:
    """Read the editor's list; what is wrong in it is reported, and then there is none."""
    from .authority_file import NAME, read_authority

    # The gate takes for a stray what lies below content/ and no plugin says that it reads.
    generator.context.setdefault("desk_files", set()).add(NAME)
    try:
        return read_authority(Path(generator.settings["PATH"], NAME))
    except Unreadable as refusal:
        for fault in refusal.faults:
            report(fault)
        return Authority()


def _show_written(story: Article, authority: Authority) -> None:
    """Show the tags that a person wrote in the form of the editor's list; the file stays as it is."""
    if is_automatic(story, "tags"):
        return
    for place, tag in enumerate(story.tags):
        if authority.forbids(tag.name):
            from logging import WARNING

            what = f"“{tag.name}” is never to be used, says tags.yaml, and is written here; it is shown"
            line = story.header_lines.get("tags", 1)
            report(Fault(typed(story.source_path), line, what, "take it out of one of the two"), WARNING)
        if (shown := authority.shown(tag.name)) != tag.name:
            story.tags[place] = type(tag)(shown, tag.settings)


def _choose(
    stories: Sequence[Article], listed: set[int], authority: Authority, memory: Memory, settings: Mapping[str, Any]
) -> None:
    """Give every story without the field its tags, and where a story is asked about, its account of them."""
    from pelican.urlwrappers import Tag

    most = settings["TAGS_MOST"]
    bare = [story for story in stories if is_automatic(story, "tags")]
    written = [_told(story) for story in stories if not is_automatic(story, "tags")]
    archive = Archive(written, memory)
    judgement = Judgement([_told(story) for story in stories], archive, authority, memory)
    told = [_told(story) for story in bare]
    shown = [id(story) in listed for story in bare]
    chosen, without = judgement.settled(told, shown, written, most, settings["TAGS_FEWEST"])
    for story, tags in zip(bare, chosen, strict=True):
        story.tags = [tag for name in tags if (tag := Tag(name, story.settings)).slug]
        if getattr(story, "explained", None) is not None:
            from .explaining import explained

            choices = judgement.weighed(_told(story), most, without)
            story.explained["tags"] = explained(choices, archive, _told(story), authority)


def _describe(stories: Iterable[Article], authority: Authority) -> None:
    """Give every tag what the editor's list says of it, for its page."""
    for story in stories:
        for tag in story.tags:
            entry = authority.entry(tag.name)
            tag.kind, tag.note = (entry.kind, entry.note) if entry else ("", "")
            others = [alias.name for alias in entry.aliases] if entry else []
            tag.aliases = [name for name in others if letters(name) != letters(tag.name)]


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


def _one_name_a_page(stories: Sequence[Article], authority: Authority) -> None:
    """Give tags that share an address one name, and every story each tag once.

    The editor's list wins, then a name that a person wrote, then the commonest. Different tags that people wrote and that only happen to share
    an address ("C++" and "C") keep their names, so that the gate can say so.
    """
    names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for story in stories:
        weight = 1 if is_automatic(story, "tags") else 1_000_000
        for tag in story.tags:
            names[tag.slug][tag.name] += weight * (len(stories) if authority.entry(tag.name) else 1)
    for story in stories:
        by_hand = not is_automatic(story, "tags")
        once: dict[str, Any] = {}
        for tag in story.tags:
            name = names[tag.slug].most_common(1)[0][0]
            if name != tag.name and not (by_hand and letters(name) != letters(tag.name)):
                tag = type(tag)(name, tag.settings)  # noqa: PLW2901  Pelican may share the old one
            once.setdefault(f"{tag.slug}\0{letters(tag.name)}" if by_hand else tag.slug, tag)
        story.tags = list(once.values())
