"""How nearness grows with the archive: `python -m tests.related.bench [FILE.jsonl]`.

Without a file the archives are made up. With one, JSON Lines as `python -m plugins.related` takes them, it is the archive,
and parts of it are the smaller ones. Seconds are of the processor; what says something on any machine are the ratios.
"""

import json
import resource
import sys
from datetime import date
from time import process_time

from plugins.related.nearness import Archive, Entry
from plugins.related.postings import Bounds
from plugins.related.settings import KNOWN
from plugins.related.terms import terms
from tests.related.archives import made_up

LEAST = KNOWN["RELATED_LEAST"].default
UNBOUNDED = Bounds(holding=10**9, read=10**9, judged=10**9)
# So many stories are asked for exactly.
CHECKED = 500
SIZES = (2_500, 5_000, 10_000, 20_000)


def measured(entries):
    """What an archive costs, and how much of the exact five nearest it finds."""
    start = process_time()
    archive = Archive(entries)
    indexed = process_time()
    found = [_keys(archive, entry) for entry in archive.entries]
    asked = process_time()
    step = max(1, len(entries) // CHECKED)
    exact = Archive(entries, bounds=UNBOUNDED)
    pairs = [(set(found[n]), set(_keys(exact, exact.entries[n]))) for n in range(0, len(entries), step)]
    agreed = sum(len(mine & theirs) for mine, theirs in pairs) / max(1, sum(len(theirs) for _, theirs in pairs))
    return indexed - start, asked - indexed, agreed


def _keys(archive, entry):
    return [near.entry.key for near in archive.near(entry, LEAST, 5)]


def _read(path):
    records = [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]  # noqa: SIM115, PTH123
    days = [date.fromisoformat(r["date"][:10]) if r.get("date") else None for r in records]
    return [
        Entry(f"{r['id']} {n}", terms(r["title"], r["text"]), day)
        for n, (r, day) in enumerate(zip(records, days, strict=True))
    ]


def main(arguments):
    """Print a line for each size."""
    given = _read(arguments[0]) if arguments else made_up(max(SIZES))
    print("stories  index s  ask all s  ms a story  against the size before  exact top five found")
    before = None
    for size in [s for s in SIZES if s < len(given)] + [len(given)]:
        entries = given[:size]
        index, ask, agreed = measured(entries)
        ratio = f"{(index + ask) / before[1]:.2f} for {size / before[0]:.2f}" if before else "-"
        print(f"{size:7} {index:8.2f} {ask:10.2f} {1000 * ask / size:11.2f} {ratio:>24} {100 * agreed:21.1f} %")
        before = (size, index + ask)
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")


if __name__ == "__main__":
    main(sys.argv[1:])
