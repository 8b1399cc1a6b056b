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
    # Of two, only such as are sure (see threads.SURE).
    "RELATED_THREADS_FEWEST": Setting(
        2, int, "fewest stories that make a thread by themselves, 0 for named threads alone", lambda n: n >= 0
    ),
    # The likeness with which a story joins a thread, on average to its stories. Calibrated on 128 stories of 27 events
    # alone, on halves of them, and among 250 others: from .15 to .19 BCubed F1 is 95.8 to 97.4 and 93.6 to 94.7; higher
    # splits events, lower joins neighbours. Threads of two collections over years were read at .17. Rerun
    # `python tests/quality/measures.py` and see the README for the sets that are not ours.
    "RELATED_THREADS_LEAST": Setting(
        0.17, float, "likeness, from 0 to 1, with which a story joins a thread", lambda x: 0 < x <= 1
    ),
    "RELATED_THREAD_URL": Setting(
        "thread/{slug}.html",
        str,
        "address of a thread's page, with `{slug}`; empty for no pages",
        lambda url: not url or "{slug}" in url,
    ),
    "RELATED_THREADS_URL": Setting("threads.html", str, "address of the page of all threads; empty for none"),
}
