"""The settings of related."""

from __future__ import annotations

from ..stories.settings import Setting

KNOWN: dict[str, Setting] = {
    # As many as stand side by side under a story on a desktop screen.
    "RELATED_MOST": Setting(4, int, "most related stories chosen for a story, 0 for none", lambda n: n >= 0),
    # A season: inquiries, second rounds and next steps come within weeks or a few months, and readers of the first story
    # want them. An older page is settled: no new story changes it.
    "RELATED_NEWER": Setting(
        90,
        int,
        "days that a story may have run later than the one beside which it is named, 0 for the same day",
        lambda n: n >= 0,
    ),
    # The likeness below which two stories are strangers. Calibrated on stories of 26 events, each alone among the
    # others (random picks, archives of 8 to 26) and all with their kin: at .155 2 to 3 % of lone stories get a link and
    # 98 % of those with kin find one; .145 and .17 move either figure by 1 to 2 points. The pairs of two other sets
    # (short wire stories; five sections) were read around it. Rerun `score.py lone`.
    "RELATED_LEAST": Setting(
        0.155, float, "likeness, from 0 to 1, below which stories are not related", lambda x: 0 < x <= 1
    ),
}
