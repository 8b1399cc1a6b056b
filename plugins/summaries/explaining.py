"""Why a summary holds the sentences that it holds, in words and numbers for `inv explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .choosing import Judged, chosen_within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .limits import Limits

# The best rejected sentences, and those that could not be chosen: enough to see what the rules cost, few enough to read.
_BEST_REJECTED = 4
_LEFT_OUT = 4
# A sentence this like a chosen one is said to say the same; below it, it is simply worth less.
_SAME_FROM = 0.4
_SHOWN = 110
_METHOD = (
    "worth: closeness to the story and place in it, each 0 to 1; what resembles a sentence already taken loses by it"
)


def explain(text: str, lang: str, limits: Limits) -> list[str]:
    """Return lines that name the chosen sentences with their worth, and the best of the others with the reason against them."""
    judged, chosen = chosen_within(text, lang, limits)
    words = sum(judged.found[at].length for at in chosen)
    said = [f"{len(chosen)} of {len(judged.found) + len(judged.out)} sentences, {words} words; {_METHOD}"]
    if limits.lead is not None:
        said.append(f"rights: excerpt, so only the quoted lead is looked at ({limits.allowed(text)} words)")
    elif limits.strict:
        said.append(f"rights: link, so at most {limits.allowed(text)} words may be quoted")
    said += [f"taken: {_line(at, judged)}" for at in chosen]
    rest = sorted(set(range(len(judged.found))) - set(chosen), key=lambda at: (-judged.worth(at), at))
    most = limits.of(text).most
    said += [f"rejected, {_against(at, judged, chosen, most)}: {_line(at, judged)}" for at in rest[:_BEST_REJECTED]]
    return [*said, *_out(judged)]


def _against(at: int, judged: Judged, chosen: list[int], most: int) -> str:
    """Return why a candidate was not taken."""
    candidate = judged.found[at]
    if candidate.need and judged.runs[at] != (at,):
        without = "" if judged.runs[at] else ", and what it needs is no candidate"
        return f"it {_verb(candidate.need.why)}{without}"
    if candidate.length > most:
        return f"too long with {candidate.length} words"
    if judged.likest(at, chosen) >= _SAME_FROM:
        return f"says the same (likeness {judged.likest(at, chosen):.2f})"
    if sum(judged.found[other].length for other in chosen) + candidate.length > most:
        return "no room"
    return "worth less beside those taken"


def _verb(why: str) -> str:
    return why if why.split(maxsplit=1)[0].endswith("s") else f"is {why}"


def _line(at: int, judged: Judged) -> str:
    numbers = f"worth {judged.worth(at):.2f} (closeness {judged.close[at]:.2f}, place {judged.early[at]:.2f})"
    return f"{numbers}: {_brief(judged.found[at].text)}"


def _out(judged: Judged) -> Iterator[str]:
    for sentence, reason in judged.out[:_LEFT_OUT]:
        yield f"left out, {reason}: {_brief(sentence)}"
    if len(judged.out) > _LEFT_OUT:
        yield f"left out besides: {len(judged.out) - _LEFT_OUT}"


def _brief(sentence: str) -> str:
    text = " ".join(sentence.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rsplit(' ', 1)[0]} …"
