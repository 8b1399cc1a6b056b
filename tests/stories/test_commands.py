"""What the command lines have in common."""

import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.stories.commands import positive

ROOT = Path(__file__).parents[2]


def run(body, **streams):
    """Run a program whose `main` has the BODY, under an encoding that is not UTF-8; the finished process, in bytes."""
    code = f"import sys\nfrom plugins.stories.commands import run\ndef main():\n    {body}\nrun(main)\n"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONIOENCODING": "latin-1", "PYTHONPATH": str(ROOT)},
        check=False,
        **streams,
    )


def test_streams_are_utf_8():
    """Letters of every script pass through, whatever the terminal's own encoding is."""
    done = run("print(sys.stdin.read())", input="Київ".encode(), capture_output=True)
    assert done.stdout.decode().strip() == "Київ"


def test_what_can_not_be_written_ends_nothing():
    """Half a character comes out as its number."""
    done = run(r"print('\ud800'); return 0", capture_output=True)
    assert (done.returncode, done.stdout.strip()) == (0, rb"\ud800")


def test_the_status_is_main_s():
    """What `main` returns is the program's exit status."""
    assert run("return 3", capture_output=True).returncode == 3


def test_an_interrupt_is_no_crash():
    """Ctrl-C ends the program with a shell's status for it, and without a traceback."""
    done = run("raise KeyboardInterrupt", capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_a_reader_that_goes_away_is_no_crash():
    """When nobody reads the output any more, the program ends with status 1 and without a traceback."""
    code = "import sys; sys.stdin.close()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE) as reader:
        reader.wait()
        done = run("print('x' * 1_000_000); return 0", stdout=reader.stdin, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (1, b"")


def test_numbers_begin_with_1():
    """Zero and less are refused with a reason."""
    assert positive("2") == 2
    with pytest.raises(argparse.ArgumentTypeError, match="at least 1"):
        positive("0")
