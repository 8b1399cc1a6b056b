"""`python -m plugins.gate.start`: Pelican's own command line, except that settings which can't be used are one line.

Pelican reads its settings before any plugin or class of ours is there, and ends with a trace when they are broken.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..stories.commands import run
from ..stories.faults import Fault, typed

if TYPE_CHECKING:
    from collections.abc import Mapping

# Settings that Pelican refuses, by the word of its message that tells which one.
_REFUSED = {"theme": "THEME", "path containing the content": "PATH"}


def broken_settings(error: Exception, path: Path) -> Fault:
    """Give the fault for what a settings file raised while it was read, with the line in it or in one that it imports."""
    if isinstance(error, FileNotFoundError) and not path.is_file():
        return Fault(typed(path), 1, "there is no such settings file", "name it with --settings")
    said, place = str(error), (str(path), _line_of_setting(error, path))
    if isinstance(error, SyntaxError) and error.filename and error.lineno:
        said, place = error.msg, (error.filename, error.lineno)
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            if Path(frame.filename).parent == path.absolute().parent:  # it, or one that it imports
                place = frame.filename, frame.lineno or 1
    what = f"the settings can't be read ({type(error).__name__}: {' '.join(said.split())})"
    return Fault(typed(place[0]), place[1], what, "mend that line")


def _line_of_setting(error: Exception, path: Path) -> int:
    name = next((name for word, name in _REFUSED.items() if word in str(error).lower()), "")
    lines = path.read_text("utf-8", errors="replace").splitlines() if name and path.is_file() else []
    return max((number for number, line in enumerate(lines, 1) if re.match(rf"{name}\s*=", line)), default=1)


def settings_fault(path: Path, override: Mapping[str, Any]) -> Fault | None:
    """Read the settings as Pelican will; the fault if it can't."""
    from pelican.settings import read_settings

    logging.disable(logging.CRITICAL)  # what Pelican warns of it says when it reads them itself
    try:
        read_settings(str(path), override=override)
    except Exception as error:  # noqa: BLE001  a settings file is a program: anything can happen in it
        return broken_settings(error, path)
    finally:
        logging.disable(logging.NOTSET)
    return None


def main(arguments: list[str] | None = None) -> int:
    """Build as `pelican ARGUMENTS` does; exit status 1 and one line when the settings are broken."""
    from pelican import get_config, parse_arguments
    from pelican import main as build

    sys.argv[0] = "inv build"
    given = parse_arguments(arguments)
    if fault := settings_fault(Path(given.settings or "pelicanconf.py"), get_config(given)):
        print(fault, file=sys.stderr)
        return 1
    build(arguments)
    return 0


if __name__ == "__main__":
    run(main)
