"""Work in processes of its own, and the limits that keep one input from ending the others."""

from __future__ import annotations

import os
import signal
import time

import pytest

from plugins.capture import guarding, spawned
from plugins.capture.findings import NotConverted
from plugins.capture.guarding import Work, guarded, side_by_side


def double(number):
    return 2 * number


def double_slowly(number, seconds):
    time.sleep(seconds)
    return 2 * number


def never():
    while True:
        pass


def much():
    return [bytes(2**20) for _ in range(2000)]


def deep():
    return deep()


def broken():
    raise KeyError("x\ny")


def refused():
    raise NotConverted("it is too blue: paint it")


def killed():
    os.kill(os.getpid(), signal.SIGKILL)


def gone():
    os._exit(0)


def test_the_work_gives_what_its_function_gives():
    """The process of its own changes nothing about the answer."""
    assert guarded(Work(double, (21,))) == 42


def test_an_answer_larger_than_a_pipe_holds_arrives():
    """A long answer is taken while it is written."""
    assert guarded(Work(double, ("ab" * 500_000,))) == "ab" * 1_000_000


def test_work_that_takes_too_long_is_ended(monkeypatch):
    """Work that does not end in its time is refused, and the next one is done."""
    monkeypatch.setattr(guarding, "SECONDS", 1)
    with pytest.raises(NotConverted, match="more than 1 s"):
        guarded(Work(never))
    assert guarded(Work(double, (1,))) == 2


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (much, "MiB"),
        (deep, "nested too deeply"),
        (broken, r"could not be read \(KeyError: 'x\\ny'\): paste the story as text"),
        (refused, "it is too blue: paint it"),
    ],
)
def test_what_goes_wrong_is_one_message(function, said):
    """Too much memory, endless recursion, a fault of ours and a refusal each come back as one line."""
    with pytest.raises(NotConverted, match=said) as fault:
        guarded(Work(function))
    assert "\n" not in str(fault.value)


def test_answers_come_in_the_order_of_the_jobs():
    """A slow first job keeps its place; what needs no work is passed on; a refusal stops nobody."""
    jobs = [
        ("slow", Work(double_slowly, (1, 0.4))),
        ("quick", Work(double, (2,))),
        ("none", None),
        ("bad", Work(refused)),
        *((n, Work(double, (n,))) for n in range(20)),
    ]
    answers = list(side_by_side(jobs, 3))
    assert [label for label, _ in answers] == [label for label, _ in jobs]
    assert [answer for label, answer in answers if isinstance(label, int)] == [2 * n for n in range(20)]
    assert (answers[0][1], answers[1][1], answers[2][1]) == (2, 4, None)
    assert isinstance(answers[3][1], NotConverted)


def test_jobs_are_asked_for_as_they_are_needed():
    """Of an endless source only a few jobs are taken ahead, and leaving early ends the processes."""
    taken = []

    def endless():
        number = 0
        while True:
            taken.append(number)
            yield number, Work(double, (number,))
            number += 1

    answers = side_by_side(endless(), 2)
    assert [next(answers)[1] for _ in range(5)] == [0, 2, 4, 6, 8]
    answers.close()
    assert len(taken) <= 5 + 2 * guarding._AHEAD


def test_somebody_may_act_before_each_wait():
    """`idle` is called when nothing is to be done but to wait, and not for jobs without work."""
    waits = []
    list(side_by_side([("a", None), ("b", None)], 2, lambda: waits.append(1)))
    assert waits == []
    list(side_by_side([("a", Work(double, (1,)))], 2, lambda: waits.append(1)))
    assert waits


@pytest.mark.parametrize("function", [killed, gone])
def test_a_process_that_ends_without_an_answer_is_refused(function):
    """Where the system ends the process, or something in it does, one line says so and nothing waits."""
    with pytest.raises(NotConverted, match="took more than"):
        guarded(Work(function))


def test_half_an_answer_is_none(monkeypatch):
    """What was written before a process was ended is not taken for its answer."""
    monkeypatch.setattr(
        guarding.Process, "listen", lambda process: process._said.extend(b"\x00" * 7 + b"\x09half") or True
    )
    with pytest.raises(NotConverted, match="took more than"):
        guarded(Work(double, (1,)))


def test_where_the_system_cannot_fork_processes_are_started_anew(monkeypatch):
    """The same answers, refusals and limits; function and arguments travel there, the answer travels back."""
    monkeypatch.setattr(guarding, "Process", spawned.Process)
    monkeypatch.setattr(guarding, "wait", spawned.wait)
    assert [answer for _, answer in side_by_side([(n, Work(pow, (2, n))) for n in range(4)], 2)] == [1, 2, 4, 8]
    with pytest.raises(NotConverted, match=r"could not be read \(ZeroDivisionError"):
        guarded(Work(divmod, (1, 0)))
    with pytest.raises(NotConverted, match="took more than"):
        guarded(Work(os._exit, (0,)))
