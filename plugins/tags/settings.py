"""The settings of tags."""

from __future__ import annotations

from ..stories.settings import Setting

KNOWN: dict[str, Setting] = {
    # Editors of news sites give two to three tags a story, readers scan one line of them: six fill it on a telephone.
    "TAGS_MOST": Setting(6, int, "most tags chosen for a story without any, 0 for none", lambda n: n >= 0),
    # A page with one story leads nowhere. More than two would take names away that two stories share and nobody else.
    "TAGS_FEWEST": Setting(
        2, int, "stories that must carry a tag that no person knows, else none does", lambda n: n >= 1
    ),
}
