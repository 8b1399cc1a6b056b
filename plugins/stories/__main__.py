"""Command line of the stories: `python -m plugins.stories keep FILE [tags|summary|related ...]`, `... explain FILE`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .carrying import CHOSEN
from .commands import run
from .faults import Unreadable, typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit status: 0 done, 1 something is wrong (said on stderr)."""
    given = _parser().parse_args(arguments)
    path: Path = given.file
    settings = given.settings or _settings_for(path)
    if settings is None:
        return _refuse(f"{typed(path)}:1: no pelicanconf.py is found here or above the file: name it with -s")
    for needed in (path, settings):
        if not needed.is_file():
            return _refuse(f"{typed(needed)}:1: there is no such file: check the name")
    try:
        for line in _lines(given, path, settings):
            print(line)
    except (Unreadable, ValueError) as error:
        faults = error.faults if isinstance(error, Unreadable) else [f"{typed(path)}:1: {error}"]
        return _refuse(*(str(fault) for fault in faults))
    except BrokenPipeError:
        raise  # no fault of the file: `run` knows what to do
    except OSError as error:
        return _refuse(f"{typed(path)}:1: {error.strerror}: see who may write it and into its folder")
    return 0


def _lines(given: argparse.Namespace, path: Path, settings: Path) -> Iterator[str]:
    """Do what the command says, and give what it says about it."""
    if given.command == "explain":
        from .explaining import explain

        return explain(path, settings)
    from .keeping import keep

    return keep(path, settings, given.field or CHOSEN)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m plugins.stories", description="Work on one story file.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    keep = commands.add_parser("keep", help="write what the plugins chose into a story's header")
    explain = commands.add_parser(
        "explain", help="say how the plugins chose tags, related stories and summary of a story"
    )
    for command in (keep, explain):
        command.add_argument("file", type=Path, metavar="FILE", help="the story file")
        command.add_argument(
            "-s",
            "--settings",
            type=Path,
            metavar="FILE",
            help="Pelican's settings (default: pelicanconf.py here or above the file)",
        )
    keep.add_argument(
        "field", nargs="*", type=_field, default=[], metavar="FIELD", help="tags, summary, related (default: all three)"
    )
    return parser


def _field(name: str) -> str:
    """Take the name of a field that plugins choose."""
    if name not in CHOSEN:
        raise argparse.ArgumentTypeError(f"{name} is none of the fields that plugins choose: {', '.join(CHOSEN)}")
    return name


def _settings_for(path: Path) -> Path | None:
    places = [Path.cwd(), *path.absolute().parents]
    return next((place / "pelicanconf.py" for place in places if (place / "pelicanconf.py").is_file()), None)


def _refuse(*messages: str) -> int:
    for message in messages:
        print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    run(main)
