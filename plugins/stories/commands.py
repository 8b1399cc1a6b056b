"""What the command lines have in common: streams in UTF-8, a reader that goes away early, numbers from 1 on."""

from __future__ import annotations

import argparse
import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable


def run(main: Callable[[], int]) -> NoReturn:
    """Run a command line and end the program with the exit status of `main`; 1 when nobody reads on, 130 after Ctrl-C.

    Whatever the terminal's own encoding, all streams are UTF-8. Bytes that are none arrive as lone surrogates, for
    the command to name them; what can't be written comes out as a backslash and its number.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            reads = stream is sys.stdin
            stream.reconfigure(encoding="utf-8", errors="surrogateescape" if reads else "backslashreplace")
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output (`| head`) has seen enough; Python would complain of it once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    except KeyboardInterrupt:
        status = 130  # as a shell calls a program that Ctrl-C ended; nobody needs to read where it was
    sys.exit(status)


def positive(given: str) -> int:
    """Read a number from 1 on, for argparse's `type`; raises ArgumentTypeError, or ValueError for what is no number."""
    if (number := int(given)) < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number
