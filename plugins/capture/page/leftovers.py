"""The receipt of a page: its blocks one by one where they were kept, and what was left out, grouped, with first words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ..findings import Judged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .blocks import Block

_SHOWN = 70


def account(blocks: Sequence[Block]) -> tuple[Judged, ...]:
    """One line for each kept block and for each run of blocks that were left out for the same reason."""
    out = []
    n = 1
    for (became, why), group in groupby(blocks, key=lambda block: (block.became, block.why)):
        run = list(group)
        if became != "cut":
            out += [Judged(n + i, became, f"{why}: {_begin(block.text)}") for i, block in enumerate(run)]
        else:
            more = f" ({len(run)} blocks)" if len(run) > 1 else ""
            out.append(Judged(n, "cut", f"{why}{more}: {_begin(' · '.join(block.text for block in run[:4]))}"))
        n += len(run)
    return tuple(out)


def _begin(text: str) -> str:
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}”"
