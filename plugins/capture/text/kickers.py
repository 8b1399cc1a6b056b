"""A kicker glued to its teaser ("The Explainer Why it matters"): where the one ends and the other begins.

Three witnesses, the surest first: the same words open several lines of one list; the opening run of capitalised words
closes with a word that newsrooms use for labels; and, where the list's other lines have kickers, capitalisation.
"""

from __future__ import annotations

from collections import Counter

from .shapes import is_caps, key
from .wording import phrases

_LONGEST = 5  # words: "Why everyone's talking about" is four, "Today's Big Question" three
_JOINERS = frozenset(
    "the of in on for and a an to at under le la les de du des el los las der die das und im il lo della di".split()
)


def split_kickers(glued: list[str]) -> list[tuple[str | None, str]]:
    """Each line as (kicker or None, teaser), the lines of one list read together."""
    repeated = _repeated_openings(glued)
    found = [repeated_kicker(line, repeated) or label_kicker(line) for line in glued]
    if sum(kicker is not None for kicker in found) * 2 > len(glued) > 2:
        found = [kicker or capitalised_kicker(line) for kicker, line in zip(found, glued, strict=True)]
    return [
        (kicker, line[len(kicker) :].lstrip(" :|–—-")) if kicker else (None, line)
        for kicker, line in zip(found, glued, strict=True)
    ]


def _repeated_openings(glued: list[str]) -> Counter[str]:
    """How many different lines each opening of up to five words begins."""
    return Counter(
        " ".join(parts[:n]) for parts in map(str.split, set(glued)) for n in range(1, min(_LONGEST, len(parts) - 1) + 1)
    )


def repeated_kicker(line: str, repeated: Counter[str]) -> str | None:
    """The longest opening that at least two lines share, if the teaser after it begins with a capital.

    A shared opening that runs on in small letters ("The ...") is a sentence's beginning, not a label.
    """
    parts = line.split()
    for n in range(min(_LONGEST, len(parts) - 2), 0, -1):
        opening = " ".join(parts[:n])
        if repeated[opening] > 1 and _labels(parts[:n]) and _begins(parts[n]):
            return opening
    return None


def label_kicker(line: str) -> str | None:
    """The shortest capitalised opening that closes with a label's word: "In the Spotlight", "Data Briefing"."""
    parts = line.split()
    nouns = phrases("label_nouns")
    for n in range(1, min(_LONGEST, len(parts) - 2) + 1):
        if not _capitalised(parts[n - 1]) and key(parts[n - 1]) not in _JOINERS:
            return None
        last = key(parts[n - 1]).removesuffix(" s")
        if last in nouns and _labels(parts[:n]) and _begins(parts[n]) and _tells(parts[n:]):
            return _with_capitals(parts, n)
    return None


def _with_capitals(parts: list[str], n: int) -> str:
    """A label whose next word is one as well takes it in ("Big Story Podcast"), if the teaser still begins high."""
    if n < min(_LONGEST, len(parts) - 2) and key(parts[n]) in phrases("label_nouns") and _begins(parts[n + 1]):
        n += 1
    return " ".join(parts[:n])


def _tells(parts: list[str]) -> bool:
    """Whether the rest is a sentence, most words small: after "Analysis Shows Big Gains" no teaser is left."""
    small = sum(part[:1].islower() for part in parts)
    return small * 3 >= len(parts)


def capitalised_kicker(line: str) -> str | None:
    """What stands before the last capital of the opening run: "Big Idea Ministers want" gives "Big Idea"."""
    parts = line.split()
    run = 0
    while run < len(parts) and (_begins(parts[run]) or (run and key(parts[run]) in _JOINERS)):
        run += 1
    while run and not _begins(parts[run - 1]):
        run -= 1
    return (
        " ".join(parts[: run - 1]) if 2 <= run <= _LONGEST and run < len(parts) and _labels(parts[: run - 1]) else None
    )


def _labels(parts: list[str]) -> bool:
    """Words that can be a label: no figure, no end mark, and not an article or preposition alone."""
    text = " ".join(parts)
    return (
        not any(char in '.,;:!?“”"' for char in text)
        and any(key(part) not in _JOINERS for part in parts)
        and parts[0][:1].isupper()
    )


def _capitalised(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit()


def _begins(word: str) -> bool:
    """Whether a teaser can begin with that word: a capital, a figure or a quotation mark."""
    bare = word.lstrip("'\"‘“«¿¡(")
    return bare[:1].isupper() or bare[:1].isdigit()


def is_label(text: str) -> bool:
    """A short line that is a kicker by itself: a section's name or a label."""
    have = key(text).split()
    if not have or len(have) > 4 or len(text) > 40:
        return False
    return (
        key(text) in phrases("sections")
        or have[-1] in phrases("label_nouns")
        or have[-1] in phrases("sections")
        or is_caps(text)
    )
