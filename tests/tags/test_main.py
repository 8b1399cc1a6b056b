"""The command line."""

import json
import subprocess
import sys

STORY = {
    "id": 1,
    "title": "Bridge closed",
    "text": "The mayor, Alma Torres, closed the harbour bridge. The harbour bridge has cracks, Torres said.",
}


def run(*options, records=(STORY,), text=None):
    """Run the command on records; the finished process."""
    stdin = text if text is not None else "".join(json.dumps(record) + "\n" for record in records)
    command = [sys.executable, "-m", "plugins.tags", *map(str, options)]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=False)


def tags_of(done):
    """The tags of each answer, by id."""
    assert done.returncode == 0, done.stderr
    return {answer["id"]: answer["tags"] for answer in map(json.loads, done.stdout.splitlines())}


def write(path, archive):
    """Write an archive as JSON Lines."""
    records = [{"id": n, "title": s.title, "text": s.text, "tags": list(s.tags)} for n, s in enumerate(archive)]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_one_answer_for_each_line():
    """Each story gets one answer with tags of its own, best first, and never two forms of one name."""
    tags = tags_of(run(records=[STORY, {**STORY, "id": "two"}]))
    assert set(tags) == {1, "two"}
    assert "harbour bridge" in tags[1][:2]
    assert "Alma Torres" in tags[1]
    assert "Torres" not in tags[1]


def test_most_is_a_limit():
    """--most limits the number of tags."""
    assert len(tags_of(run("--most", 1))[1]) == 1


def test_archive_teaches_its_words(tmp_path, archive):
    """With an archive its tags come first, and new things follow."""
    known = write(tmp_path / "known.jsonl", archive)
    story = {
        "id": 1,
        "title": "",
        "text": "The ferry Northern Star lies at the quay in Lisbon. Cranes and containers wait for a pilot.",
    }
    tags = tags_of(run("--archive", known, records=[story]))[1]
    assert tags[:2] in (["Harbour", "Lisbon"], ["Lisbon", "Harbour"])
    assert "Northern Star" in tags


def test_known_only_gives_no_new_word(tmp_path, archive):
    """--known-only gives tags of the archive, at least the best one."""
    known = write(tmp_path / "known.jsonl", archive)
    tags = tags_of(run("--archive", known, "--known-only"))[1]
    assert tags
    assert set(tags) <= {tag for story in archive for tag in story.tags}


def test_known_only_needs_an_archive():
    """--known-only without an archive is refused with a reason."""
    done = run("--known-only")
    assert done.returncode == 2
    assert "--archive" in done.stderr


def test_missing_archive_is_named(tmp_path):
    """An archive that can't be read is named, with status 1."""
    done = run("--archive", tmp_path / "none.jsonl")
    assert (done.returncode, done.stdout) == (1, "")
    assert "none.jsonl" in done.stderr


def test_bad_line_is_named():
    """A line that is no JSON is named, with status 1."""
    done = run(text='{"id": 1}\nnonsense\n')
    assert done.returncode == 1
    assert ":2:" in done.stderr


def test_odd_records_are_answered():
    """Records without a text, and texts of odd characters, get an answer too."""
    records = [
        {"id": 1},
        {"id": 2, "title": None, "text": "\u0000 ??? … \ud83d\ude00"},
        {"id": 3, "text": "日本語の文章です。"},
    ]
    assert set(tags_of(run(records=records))) == {1, 2, 3}
