"""The settings of related."""

from __future__ import annotations

from ..stories.settings import Setting

KNOWN: dict[str, Setting] = {
    # As many as stand side by side under a story on a desktop screen.
    "RELATED_MOST": Setting(4, int, "most related stories chosen for a story, 0 for none", lambda n: n >= 0),
    # The likeness below which two stories are strangers. Calibrated on stories of 26 events (alone among strangers, and
    # with their kin), in archives of 4 to 128 stories and among 200 strangers: at .16 2 to 5 % of lone stories got a
    # link and 94 to 98 % of those with kin found one; at .14 and .18 both figures move by about 1 point. Pairs of two
    # other sets read around it: below .15 mostly strangers, above .17 mostly kin. Rerun `score.py lone`.
    "RELATED_LEAST": Setting(
        0.16, float, "likeness, from 0 to 1, below which stories are not related", lambda x: 0 < x <= 1
    ),
}
