"""How the tags of one story were chosen, in words for its editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .authority import letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .authority import Authority
    from .choosing import Choice
    from .learning import Archive
    from .told import Told

# What was rejected is told up to this many: beyond it only passing mentions follow.
_MOST_REJECTED: Final = 10


def explained(choices: Sequence[Choice], archive: Archive, story: Told, authority: Authority) -> list[str]:
    """Return a line for each tag that was chosen, and for the best that were considered and rejected."""
    judged, least = archive.judged(story)
    taken = [choice for choice in choices if not choice.why_not]
    chosen = {letters(choice.tag) for choice in taken}  # the text names them, too: nothing was rejected
    out = (choice for choice in choices if choice.why_not and letters(choice.tag) not in chosen)
    rejected = sorted(out, key=lambda choice: -choice.score)
    told = {letters(choice.tag) for choice in choices if choice.known or not choice.why_not}
    below = [(tag, share) for tag, share in judged if share < least and letters(tag) not in told]
    return [
        *(f"{choice.tag}: {_source(choice, least, authority)}" for choice in taken),
        *(["none"] if not taken else []),
        "considered and rejected:",
        *[*_rejected(rejected, least, authority), *_improbable(below, least)][: 2 * _MOST_REJECTED],
    ]


def _source(choice: Choice, least: float, authority: Authority) -> str:
    """Say where a tag comes from, and its score."""
    if choice.known or not choice.thing:
        return f"a tag of the archive, probability {choice.score:.2f} (for this story given from {least:.2f} on)"
    thing = choice.thing
    times = "once" if thing.times == 1 else f"{thing.times} times"
    said = f"a {'name' if thing.name else 'phrase'} that the story says {times}, score {choice.score:.2f}"
    entry = authority.entry(choice.tag)
    if not entry:
        return said
    meant = f"tags.yaml, line {entry.line}"
    return f"{said} ({meant}{f', says it for “{thing.said}”' if thing.said else ''})"


def _rejected(choices: Sequence[Choice], least: float, authority: Authority) -> Iterator[str]:
    for choice in choices[:_MOST_REJECTED]:
        yield f"{choice.tag}: {choice.why_not}; {_source(choice, least, authority)}"


def _improbable(below: Sequence[tuple[str, float]], least: float) -> Iterator[str]:
    """Give the archive's best tags that did not reach the threshold."""
    for tag, share in below[: _MOST_REJECTED // 2]:
        yield f"{tag}: a tag of the archive, probability {share:.2f} only (for this story given from {least:.2f} on)"
