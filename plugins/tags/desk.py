"""`python -m plugins.tags archive`: what there is to settle about the tags of a digest, asked of its own build."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ..stories.faults import Fault, Unreadable, typed

if TYPE_CHECKING:
    from collections.abc import Sequence


def archive(arguments: Sequence[str]) -> int:
    """Print the listing; exit status 0, or 1 where the digest can't be read. Nothing is written."""
    parser = argparse.ArgumentParser(
        prog="python -m plugins.tags archive",
        description="List rare, near-duplicate and unexplained tags, each with a line for content/tags.yaml.",
    )
    parser.add_argument(
        "-s", "--settings", type=Path, default=Path("pelicanconf.py"), metavar="FILE", help="Pelican's settings"
    )
    path: Path = parser.parse_args(arguments).settings
    if not path.is_file():
        print(Fault(typed(path), 1, "there is no such settings file", "name it with --settings"), file=sys.stderr)
        return 1
    try:
        for line in _lines(path):
            print(line)
    except Unreadable as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0


def _lines(settings: Path) -> list[str]:
    from pelican.settings import read_settings

    from ..stories.asking import stories_in_build
    from ..stories.carrying import text_of
    from .authority_file import NAME, read_authority
    from .listing import Used, listing

    authority = read_authority(Path(read_settings(str(settings))["PATH"], NAME))
    shown = {tag.name for story in stories_in_build(settings) for tag in story.tags}
    carried: dict[str, list[str]] = {}
    texts = []
    # With a limit of one, tags that one story alone would carry are told as well.
    for story in stories_in_build(settings, TAGS_FEWEST=1):
        texts.append(text_of(story))
        for tag in story.tags if story.status == "published" else ():
            carried.setdefault(tag.name, []).append(story.slug)
    used = [Used(name, tuple(sorted(carried[name])), name in shown) for name in sorted(carried, key=str.casefold)]
    return list(listing(used, authority, texts))
