"""`python -m plugins.summaries`: stories as JSON Lines in, their summaries as JSON Lines out."""

import argparse
import sys
from collections.abc import Sequence
from typing import Final

from ..stories.commands import positive, run
from ..stories.records import read_records, write_record
from .choosing import summary
from .limits import Limits

# Three sentences of news prose are about 75 words; with less room the third is a scrap, with more the figures of
# `score.py summaries` fall again, for human digests are short.
_MOST_WORDS: Final = 75


def main(arguments: Sequence[str] | None = None) -> int:
    """Summarise each record of standard input; return the exit status. Bad lines end the program with status 1."""
    parser = argparse.ArgumentParser(prog="python -m plugins.summaries", description=__doc__)
    parser.add_argument("--sentences", type=positive, default=2, metavar="N", help="most sentences of a summary (2)")
    parser.add_argument(
        "--words", type=positive, default=_MOST_WORDS, metavar="N", help=f"most words of a summary ({_MOST_WORDS})"
    )
    parser.add_argument(
        "--fewest", type=int, default=0, metavar="N", help="take more sentences while it has fewer words than this (0)"
    )
    options = parser.parse_args(arguments)
    limits = Limits(options.sentences, options.fewest, options.words)
    for record in read_records(sys.stdin):
        write_record(sys.stdout, {"id": record.id, "summary": summary(record.text, record.lang, limits)})
    return 0


if __name__ == "__main__":
    run(main)
