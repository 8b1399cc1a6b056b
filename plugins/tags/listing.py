"""What an editor may want to settle in tags.yaml: rare tags, near-duplicates, tags that nobody has explained."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .authority import Authority, Entry, letters
from .candidates import key_of
from .choosing import ends_alike, initials
from .kinds import likely_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Spelt as alike as this, two names of more than a few letters mostly are one: "Zelensky" and "Zelenskiy" are .94, "Iran"
# and "Iraq" .75.
_ALIKE: Final = 0.88
_FEW_LETTERS: Final = 6
# YAML takes such a name as it is; any other needs quotation marks.
_PLAIN: Final = re.compile(r"[\w(“][\w’.&/+()“” -]*")


@dataclass(frozen=True)
class Used:
    """A tag, the stories that carry it, and whether it has a page: one that too few stories would carry has none."""

    name: str
    stories: tuple[str, ...]
    shown: bool = True


def listing(used: Sequence[Used], authority: Authority, texts: Sequence[str]) -> Iterator[str]:
    """Give the lines of the listing; those that begin with two blanks can stand below `tags:` in tags.yaml as they are.

    `texts` are those of all stories: they tell what kind of thing a name is.
    """
    pairs = list(_pairs(used, authority))
    settled = {one.name for pair in pairs for one in pair[:2]}
    rest = [one for one in used if one.name not in settled]
    rare = [one for one in rest if len(one.stories) == 1 and not _explained(one, authority)]
    many = [one for one in rest if len(one.stories) > 1 and not _explained(one, authority)]
    yield from _part(
        "Near-duplicates: if they are one thing, one of them is another name of the other",
        (_merged(one, other, why, authority, texts) for one, other, why in pairs),
    )
    yield from _part(
        "Rare, carried by one story: say what they are, or write them among the aliases of a wider tag",
        (_described(one, authority, texts, one.stories[0]) for one in rare if one.shown),
    )
    yield from _part(
        "Found, but one story alone would carry them, so they have no page: a line here gives them one",
        (_described(one, authority, texts, one.stories[0]) for one in rare if not one.shown),
    )
    yield from _part(
        "Unexplained: they lack a kind or a note",
        (_described(one, authority, texts, f"{len(one.stories)} stories") for one in many),
    )
    yield f"# {sum(one.shown for one in used)} tags, {len(authority.entries)} of them in tags.yaml"


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield f"# {heading} ({len(found)})"
        yield from found
        yield ""


def _pairs(used: Sequence[Used], authority: Authority) -> Iterator[tuple[Used, Used, str]]:
    """Give pairs of tags that may be one thing, the name to keep first, and why; each tag in one pair at most."""
    order = sorted(used, key=lambda one: (-len(one.stories), one.name))
    keys = {one.name: key_of(one.name) for one in order}
    gone: set[str] = set()
    for place, one in enumerate(order):
        for other in order[place + 1 :]:
            if gone & {one.name, other.name} or not (one.shown or other.shown):
                continue
            if why := _alike(one.name, other.name, keys[one.name], keys[other.name]):
                # The fuller name is the one to show, unless the editor's list has the other already.
                fuller = len(other.name) > len(one.name) and why in ("a part of the name", "initials")
                swap = fuller and not authority.entry(one.name)
                gone |= {one.name, other.name}
                yield (other, one, why) if swap else (one, other, why)


def _alike(one: str, other: str, key: tuple[str, ...], other_key: tuple[str, ...]) -> str:
    """Say how two tags may be one thing; empty where they seem to be two."""
    if key == other_key:
        return "singular and plural, or another ending"
    if initials(one, other) or initials(other, one):
        return "initials"
    if one[:1].isupper() and other[:1].isupper() and ends_alike(key, other_key) and _is_whole(one, other):
        return "a part of the name"
    folded = letters(one), letters(other)
    if min(map(len, folded)) > _FEW_LETTERS and difflib.SequenceMatcher(None, *folded).ratio() >= _ALIKE:
        return "nearly one spelling"
    return ""


def _is_whole(one: str, other: str) -> bool:
    """Tell whether the shorter name may stand for the longer: "Putin" does, "China" not for "Communist Party of China"."""
    short, long = sorted((one.split(), other.split()), key=len)
    return len(short) < len(long) and long[-len(short) - 1][:1].isupper()


def _explained(one: Used, authority: Authority) -> bool:
    """Tell whether the list says what a tag is: kind and note, or for a rare one the kind."""
    entry = authority.entry(one.name)
    return bool(entry and entry.kind and (entry.note or len(one.stories) == 1))


def _merged(one: Used, other: Used, why: str, authority: Authority, texts: Sequence[str]) -> str:
    entry = authority.entry(one.name) or Entry(one.name)
    names = [alias.name for alias in entry.aliases] + [other.name]
    counted = f"{one.name} {len(one.stories)}, {other.name} {len(other.stories)}"
    return _line(entry, entry.kind or likely_kind(one.name, texts), names, f"{why}: {counted}")


def _described(one: Used, authority: Authority, texts: Sequence[str], why: str) -> str:
    entry = authority.entry(one.name) or Entry(one.name)
    kind = entry.kind or likely_kind(one.name, texts)
    return _line(entry, kind, [alias.name for alias in entry.aliases], why)


def _line(entry: Entry, kind: str, aliases: Sequence[str], why: str) -> str:
    parts = [f"kind: {kind}"]
    if aliases:
        parts.append(f"aliases: [{', '.join(map(_quoted, aliases))}]")
    parts.append(f"note: {json.dumps(entry.note, ensure_ascii=False)}")
    return f"  {_quoted(entry.name)}: {{{', '.join(parts)}}}  # {why}"


def _quoted(name: str) -> str:
    return name if _PLAIN.fullmatch(name) and not name.endswith(" ") else json.dumps(name, ensure_ascii=False)
