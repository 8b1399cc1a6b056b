"""Which paragraphs are surely the story: asked of the page's own data, of the page itself, and of trafilatura.

What the page states in JSON-LD as its article's text is the best witness, where it is whole.  The page's main run of
prose (see `run`) is as good as trafilatura where it is long, unbroken and in one place, and costs a tenth.  Everywhere
else trafilatura, which knows many more kinds of pages, has the word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .prose import is_prose
from .run import is_clear, is_long, main_run, prose_of
from .wording import length, squeezed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .blocks import Block
    from .furniture import Surroundings

# A stated text is whole when it has this many letters (five sentences), when the page shows this share of it, and when
# it is this share of the main run at least: teasers and cut texts are stated as often as whole ones.
_WHOLE, _SHOWN, _SHARE = 600, 0.85, 0.6
# The run is a story by itself from so many words on; an extraction so many times as long that holds most of it is none.
_ENOUGH, _FAR_MORE, _SAME = 200, 1.8, 0.8
# Letters of a block whose words may stand anywhere in a text by chance; it must stand where the last one ended.
_SHORT, _NEAR, _LEAP = 25, 400, 3000


def vouch(blocks: Sequence[Block], around: Surroundings, stated: str, ask: Callable[[bool], str]) -> None:
    """Take the blocks that are vouched for into the body.

    `stated` is the article's text as the page states it, or ""; `ask` gives the text that trafilatura extracts, and is
    told whether to compare several ways: of 42 pages that it was asked for, that made a difference to the two on which
    hardly any prose was found.
    """
    run = main_run(blocks, around)
    own = prose_of(run, blocks, around)
    if said := _stated(blocks, own, stated):
        _take(said, "in the text that the page states as its article's")
    elif is_clear(run, own, blocks):
        _take(own, "in the page's main run of prose")
    else:
        _match(blocks, ask(not is_long(own)))
        if _overdone([block for block in blocks if block.kept and is_prose(block)], own):
            for block in blocks:
                block.leave("not in the story's text")
            _take(own, "in the page's main run of prose")
    if not any(block.kept and is_prose(block) for block in blocks):
        plain = [block for block in blocks if around.why(block) is None]
        _take([block for block in plain if is_prose(block)] or plain, "the page's prose")


def _take(blocks: Sequence[Block], why: str) -> None:
    for block in blocks:
        block.take(why)


def _overdone(extracted: Sequence[Block], own: Sequence[Block]) -> bool:
    """True where the extraction holds the run and far more: then it took in other stories or comments."""
    mine, theirs = _words(own), _words(extracted)
    shared = {id(block) for block in own} & {id(block) for block in extracted}
    return mine >= _ENOUGH and theirs > _FAR_MORE * mine and len(shared) >= _SAME * len(own)


def _words(blocks: Sequence[Block]) -> int:
    return sum(length(block.text) for block in blocks)


def _stated(blocks: Sequence[Block], own: Sequence[Block], stated: str) -> list[Block]:
    """The paragraphs that stand in the stated text; none where that is but a part of the story, or of another one."""
    text = squeezed(stated)
    if len(text) < _WHOLE:
        return []
    found = [block for block in blocks if is_prose(block) and squeezed(block.text) in text]
    letters = sum(len(squeezed(block.text)) for block in found)
    mine = sum(len(squeezed(block.text)) for block in own)
    return found if letters >= _SHOWN * len(text) and letters >= _SHARE * mine else []


def _match(blocks: Sequence[Block], extracted: str) -> None:
    """Take the blocks whose words stand in the extracted text; a short one must stand where the last one ended."""
    text = squeezed(extracted)
    at = 0
    for block in blocks:
        words = squeezed(block.text)
        if not words:
            continue
        short = len(words) < _SHORT
        found = text.find(words, at, at + len(words) + _NEAR if short else None)
        if found < 0 and not short:
            found = text.find(words)
        if found >= 0:
            block.take("in the story's text as trafilatura finds it")
        if found >= 0 and (short or found - at < _LEAP):
            at = max(at, found + len(words))
