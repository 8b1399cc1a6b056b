"""The command line of related."""

import json
import subprocess
import sys
from pathlib import Path

from plugins.stories.story import read

HERE = Path(__file__).parent


def run(lines, *options):
    """Run the command as a person would."""
    return subprocess.run(
        [sys.executable, "-m", "plugins.related", *options],
        cwd=HERE.parents[1],
        input=lines,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def lines(order=1):
    """The archive as JSON Lines."""
    stories = [(path.stem, read(path)) for path in sorted((HERE / "stories").glob("*.md"))][::order]
    records = (
        {"id": k, "title": s.title, "text": s.body, "date": str(s.date.date()), "tags": s.tags} for k, s in stories
    )
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def answers(done):
    """Each answer by its id."""
    assert done.returncode == 0, done.stderr
    return {record["id"]: record["related"] for record in map(json.loads, done.stdout.splitlines())}


def test_one_answer_for_each_story():
    """Best first with score and reason, and an empty list where nothing is related."""
    found = answers(run(lines()))
    assert len(found) == 10
    (bees,) = found["bees-die"]
    assert (bees["id"], bees["why"]) == ("bees-on-roofs", "both on Lund, Karin Alm, hives; same week")
    assert 0 < bees["score"] < 1
    assert found["library-boat"] == []


def test_a_thread_in_a_record_links():
    """Records of one thread come first in each other's answers, and the reason says so."""
    records = [
        {"id": 1, "title": "Rain", "text": "It rained on the hills.", "thread": "Weather"},
        {"id": 2, "title": "Sun", "text": "Bathers filled every beach.", "thread": "Weather"},
        {"id": 3, "title": "Chess", "text": "The final ended in a draw."},
    ]
    found = answers(run("".join(json.dumps(record) + "\n" for record in records)))
    assert [(r["id"], r["why"]) for r in found[1]] == [(2, "part of the running story Weather")]
    assert found[3] == []


def test_the_order_of_the_lines_changes_nothing():
    """The same archive read backwards gives the same answers."""
    assert answers(run(lines())) == answers(run(lines(order=-1)))


def test_the_options_decide_how_many_and_how_near():
    """--most is the most of each, --least the threshold."""
    assert max(map(len, answers(run(lines(), "--most", "1")).values())) == 1
    assert not any(answers(run(lines(), "--least", "0.9")).values())


def test_how_much_newer_is_an_option():
    """Any number of days, unless --newer says how many."""
    assert [r["id"] for r in answers(run(lines()))["bees-die"]] == ["bees-on-roofs"]
    found = answers(run(lines(), "--newer", "0"))
    assert (found["bees-die"], [r["id"] for r in found["bees-on-roofs"]]) == ([], ["bees-die"])


def test_equal_and_odd_records_are_answered():
    """Equal ids, missing fields, numbers for ids and dates that are none break nothing."""
    odd = [{"id": 1, "title": "A", "text": "Bees of Lund"}, {"id": 1, "text": None, "date": "soon", "tags": "x"}, {}]
    done = run("".join(json.dumps(record) + "\n" for record in odd))
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [1, 1, None]


def test_a_bad_line_ends_it():
    """A line that is no JSON object is named on standard error, with status 1."""
    done = run("[]\n")
    assert done.returncode == 1
    assert ":1:" in done.stderr


def test_threads_are_answered_by_their_first_story(told_events):
    """With --threads each record gets the id of the first story of its thread and the thread's name, or null."""
    records = [story | {"date": str(story["date"])} for story in told_events[::-1]]
    given = "".join(json.dumps(record) + "\n" for record in records)
    done = run(given, "--threads")
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in found] == [record["id"] for record in records]
    threads = {answer["id"]: (answer["thread"], answer["name"]) for answer in found}
    assert threads["skarn-towed"] == threads["skarn-aground"]
    assert threads["skarn-towed"][0] == "skarn-aground"
    assert threads["bus-strike"] == (None, None)
    assert {
        answer["thread"] for answer in map(json.loads, run(given, "--threads", "--fewest", "5").stdout.splitlines())
    } == {None}
    assert {
        answer["thread"] for answer in map(json.loads, run(given, "--threads", "--least", "1").stdout.splitlines())
    } == {None}


def test_a_named_thread_is_a_thread_of_one_record():
    """What `thread` says of a record is answered; here each language is for itself."""
    records = [
        {"id": 1, "title": "Rain", "thread": "Weather"},
        {"id": 2, "title": "Sun", "thread": "weather", "lang": "de"},
        {"id": 3},
    ]
    done = run("".join(json.dumps(record) + "\n" for record in records), "--threads")
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"id": 1, "thread": 1, "name": "Weather"},
        {"id": 2, "thread": 2, "name": "weather"},
        {"id": 3, "thread": None, "name": None},
    ]
