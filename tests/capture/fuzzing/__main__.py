"""`python -m tests.capture.fuzzing --minutes 10 --seed 1`: random inputs from all capture cases; finds are kept as files."""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

from .corpus import seeds
from .guard import ENDED, looked_at
from .mutating import mutant

# Looked at in one process: enough that starting one costs little, few enough that progress is seen.
_AT_ONCE = 100
# A mutant is small; what takes so long is on its way to taking too long.
_SLOW, _SMALL = 3.0, 20_000


def main() -> int:
    """Fuzz for so many minutes; 1 when something was found."""
    options = _options()
    random, known = Random(options.seed), list(seeds().values())
    until, count, found, slowest, ended = time.monotonic() + 60 * options.minutes, 0, Counter[str](), 0.0, 0
    print(f"{len(known)} seeds", flush=True)
    while time.monotonic() < until:
        batch = [mutant(random, known) for _ in range(_AT_ONCE)]
        for number, wrong, seconds in looked_at(batch):
            count += 1
            slowest = max(slowest, seconds)
            ended += ENDED in wrong
            slow = [f"took {seconds:.1f} s"] if seconds > _SLOW and not wrong and len(batch[number]) < _SMALL else []
            for what in dict.fromkeys([*(what for what in wrong if what != ENDED), *slow]):
                _keep(options.finds, batch[number], what, found)
            if time.monotonic() > until:
                break
    print(
        f"seed {options.seed}: {count} inputs, slowest {slowest:.1f} s, {ended} ended by their guard, {sum(found.values())} finds of {len(found)} kinds"
    )
    for kind, times in found.most_common():
        print(f"{times:6} {kind}")
    return int(bool(found))


def _keep(folder: Path, raw: bytes, what: str, found: Counter[str]) -> None:
    """Keep the first few inputs of each kind of find, and say so at the first."""
    kind = re.sub(r"'.*|\".*|\d+", "", what)[:90]
    found[kind] += 1
    if found[kind] <= 3:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{hashlib.sha256(raw).hexdigest()[:12]}.bin"
        path.write_bytes(raw)
        print(f"{path} ({len(raw)} bytes): {what[:300]}", flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.capture.fuzzing", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="another number gives other inputs (default: %(default)s)")
    parser.add_argument("--finds", type=Path, default=Path("finds"), help="folder for the inputs that show something")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
