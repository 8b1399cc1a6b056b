"""Captures that run at the same time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from plugins.capture.turns import Turn, interruptible, uninterrupted

from .conftest import ROOT
from .test_main import TEXT


def test_captures_at_the_same_time_write_one_story(desk):
    """Of four programs that capture one text at once one writes it; the others find it there."""
    desk.write("a.txt", TEXT)
    desk.write("content/.keep", "")
    programs = [desk.begin("a.txt") for _ in range(4)]
    said = [program.communicate()[0].decode() for program in programs]
    assert list(desk.stories()) == ["2022/10/swan-stops-ferry.md"]
    assert sorted(": written" in out for out in said) == [False, False, False, True]
    assert [program.returncode for program in programs] == [0, 0, 0, 0]


def test_whoever_is_killed_holds_nobody_up(tmp_path):
    """The right to file ends with the program that holds it."""
    code = (
        "import sys, time; from pathlib import Path; from plugins.capture.turns import Turn;"
        "Turn(Path(sys.argv[1]), lambda: None).take(); print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE)
    assert holder.stdout.readline() == b"held\n"
    holder.kill()
    holder.wait()
    Turn(tmp_path, lambda: None).take()


def test_others_are_looked_for_when_somebody_filed(tmp_path):
    """What is there is looked at anew when the right was another's meanwhile, and only then; no lock stays behind."""
    gained = []
    turn = Turn(tmp_path / "stories", lambda: gained.append(1))
    other = Turn(tmp_path / "stories", lambda: None)
    turn.take()
    turn.take()
    turn.rest()
    turn.rest()
    turn.take()
    turn.rest()
    assert len(gained) == 1
    other.take()
    other.rest()
    turn.take()
    assert len(gained) == 2
    turn.rest()
    assert list((tmp_path / "stories").iterdir()) == []


def test_ctrl_c_waits_for_what_is_begun():
    """An interruption takes effect when the step is done, not in the middle of it."""
    done = []

    def step():
        with uninterrupted():
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.01)
            done.append("the rest of the step")

    with pytest.raises(KeyboardInterrupt):
        step()
    assert done == ["the rest of the step"]


def test_a_lost_interruption_is_asked_for():
    """Python drops an exception that is raised inside a finalizer; the next step learns of Ctrl-C all the same."""
    with interruptible() as ask:
        ask()
        with suppress(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.01)
        with pytest.raises(KeyboardInterrupt):
            ask()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
