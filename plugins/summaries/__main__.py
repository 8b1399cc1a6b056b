"""`python -m plugins.summaries`: stories as JSON Lines in, their summaries as JSON Lines out."""

import argparse
import sys
from collections.abc import Sequence
from typing import Final

from ..stories.records import read_records, write_record
from .choosing import summary

# Three sentences of news prose are about 75 words; with less room the third is a scrap, with more the figures of
# `score.py summaries` fall again, for human digests are short.
_MOST_WORDS: Final = 75


def main(arguments: Sequence[str] | None = None) -> int:
    """Summarise each record of standard input; return the exit status. Bad lines end the program with status 1."""
    parser = argparse.ArgumentParser(prog="python -m plugins.summaries", description=__doc__)
    parser.add_argument("--sentences", type=_positive, default=2, metavar="N", help="most sentences of a summary (2)")
    parser.add_argument(
        "--words", type=_positive, default=_MOST_WORDS, metavar="N", help=f"most words of a summary ({_MOST_WORDS})"
    )
    options = parser.parse_args(arguments)
    for record in read_records(sys.stdin):
        text, lang = str(record.get("text") or ""), str(record.get("lang") or "en")
        chosen = summary(text, lang, sentences=options.sentences, most_words=options.words)
        write_record(sys.stdout, {"id": record.get("id"), "summary": chosen})
    return 0


def _positive(given: str) -> int:
    if (number := int(given)) < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
