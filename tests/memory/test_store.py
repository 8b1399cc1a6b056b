"""The memory: what was made once is not made again, and no file can break a build."""

import multiprocessing
import sqlite3
from pathlib import Path

import pytest

from plugins.memory import Memory, build_memory
from plugins.memory import store as store_module


def never():
    """What must not be called."""
    pytest.fail("made again")


def test_value_is_made_once(tmp_path):
    """A second run gets the kept value without making it."""
    with Memory(tmp_path / "memory.sqlite") as memory:
        assert memory.remember("kind", "1", "key", lambda: {"a": [1, None, "é"]}) == {"a": [1, None, "é"]}
        assert memory.remember("kind", "1", "key", never) == {"a": [1, None, "é"]}
    with Memory(tmp_path / "memory.sqlite") as memory:
        assert memory.remember("kind", "1", "key", never) == {"a": [1, None, "é"]}


def test_kind_version_and_key_all_count(tmp_path):
    """Another kind, version or key is another value."""
    with Memory(tmp_path / "memory.sqlite") as memory:
        for n, (kind, version, key) in enumerate([("a", "1", "x"), ("b", "1", "x"), ("a", "2", "x"), ("a", "1", "y")]):
            assert memory.remember(kind, version, key, lambda n=n: n) == n


def test_first_answer_is_like_the_later_ones(tmp_path):
    """What comes back has gone through JSON at once, so that a tuple never works only the first time."""
    with Memory(tmp_path / "memory.sqlite") as memory:
        assert memory.remember("kind", "1", "key", lambda: (1, 2)) == [1, 2]


def test_only_the_last_value_of_a_place_is_kept(tmp_path):
    """A new key or version replaces what was kept for the place; an old one is made again; places don't meet."""
    path = tmp_path / "memory.sqlite"
    for version, key, value in (("1", "x", "a"), ("1", "y", "b"), ("2", "y", "c"), ("1", "x", None)):
        with Memory(path) as memory:
            assert memory.remember_last("kind", version, "place", key, lambda value=value: value) == value
            assert memory.remember_last("kind", version, "place", key, never) == value
    with Memory(path) as memory:
        assert memory.remember_last("kind", "1", "other place", "x", lambda: "d") == "d"
        assert memory.remember_last("kind", "1", "place", "x", never) is None
    kept = sqlite3.connect(path)
    assert kept.execute("SELECT count(*) FROM kept").fetchone() == (2,)
    kept.close()


def test_a_build_s_memory_lies_in_its_cache(tmp_path):
    """All plugins of a build open the same file below CACHE_PATH."""
    with build_memory(str(tmp_path / ".cache")) as memory:
        memory.remember("kind", "1", "key", lambda: 1)
    assert (tmp_path / ".cache" / "newsfold" / "memory.sqlite").is_file()


def test_failure_is_not_kept(tmp_path):
    """What could not be made is tried again."""
    with Memory(tmp_path / "memory.sqlite") as memory:
        with pytest.raises(ZeroDivisionError):
            memory.remember("kind", "1", "key", lambda: 1 // 0)
        assert memory.remember("kind", "1", "key", lambda: 5) == 5


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 400, b"SQLite format 3\0" + b"\xff" * 5000])
def test_damaged_file_is_begun_anew(tmp_path, content):
    """A file that is no memory is replaced by one that works."""
    path = tmp_path / "memory.sqlite"
    path.write_bytes(content)
    with Memory(path) as memory:
        memory.remember("kind", "1", "key", lambda: 1)
    with Memory(path) as memory:
        assert memory.remember("kind", "1", "key", never) == 1


def test_foreign_database_is_set_aside(tmp_path):
    """Somebody else's database is not written to but moved beside."""
    path = tmp_path / "memory.sqlite"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE theirs (x)")
    db.commit()
    db.close()
    with Memory(path) as memory:
        memory.remember("kind", "1", "key", lambda: 1)
    aside = sqlite3.connect(tmp_path / "memory.sqlite.damaged")
    assert aside.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]
    aside.close()


def test_damage_met_on_the_way_costs_only_the_memory(tmp_path):
    """A file that breaks inside is noticed when it is read, and the value is made again."""
    path = tmp_path / "memory.sqlite"
    with Memory(path) as memory:
        for n in range(500):
            memory.remember("kind", "1", str(n), lambda: "x" * 100)
    broken = bytearray(path.read_bytes())
    broken[8192:] = b"\x7f" * (len(broken) - 8192)
    path.write_bytes(bytes(broken))
    with Memory(path) as memory:
        for n in range(500):
            assert memory.remember("kind", "1", str(n), lambda: "x" * 100) == "x" * 100
    with Memory(path) as memory:
        assert memory.remember("kind", "1", "499", never) == "x" * 100


def test_value_that_is_no_json_is_made_again(tmp_path):
    """A value that somebody spoilt is not handed out."""
    path = tmp_path / "memory.sqlite"
    with Memory(path) as memory:
        memory.remember("kind", "1", "key", lambda: 1)
    db = sqlite3.connect(path)
    db.execute("UPDATE kept SET value = '{broken'")
    db.commit()
    db.close()
    with Memory(path) as memory:
        assert memory.remember("kind", "1", "key", lambda: 2) == 2


def test_folder_that_cannot_be_written_only_forgets(tmp_path):
    """Where no file can be, values are made and given all the same."""
    (tmp_path / "file").write_text("in the way")
    with Memory(tmp_path / "file" / "memory.sqlite") as memory:
        assert memory.remember("kind", "1", "key", lambda: 1) == 1


def test_what_nobody_asks_for_is_forgotten(tmp_path, monkeypatch):
    """A value that no build used for more than a month goes; one in use stays."""
    path = tmp_path / "memory.sqlite"
    now = 1_700_000_000
    for days, asked in ((0, ["old", "used"]), (20, ["used"]), (40, ["new", "used"])):
        monkeypatch.setattr(store_module.time, "time", lambda days=days: now + days * 86_400)
        with Memory(path) as memory:
            for key in asked:
                memory.remember("kind", "1", key, lambda: "value")
    db = sqlite3.connect(path)
    assert db.execute("SELECT count(*) FROM kept").fetchone() == (2,)
    db.close()


def test_other_builds_may_write_at_the_same_time(tmp_path):
    """Four processes that begin one memory together all succeed, and it holds what they made."""
    path = tmp_path / "memory.sqlite"
    context = multiprocessing.get_context("spawn")
    builds = [context.Process(target=build, args=(path, number)) for number in range(4)]
    for one in builds:
        one.start()
    for one in builds:
        one.join(60)
    assert [one.exitcode for one in builds] == [0] * 4
    with Memory(path) as memory:
        for number in range(4):
            assert memory.remember("kind", "1", f"{number} 299", never) == number


def build(path: Path, number: int):
    """One build that remembers 300 values."""
    with Memory(path) as memory:
        for n in range(300):
            memory.remember("kind", "1", f"{number} {n}", lambda: number)


def test_killed_build_leaves_a_good_file(tmp_path):
    """What a build had not written when it died is lost, and nothing else."""
    path = tmp_path / "memory.sqlite"
    with Memory(path) as memory:
        memory.remember("kind", "1", "before", lambda: 1)
    dying = Memory(path)
    dying.remember("kind", "1", "unwritten", lambda: 2)
    del dying
    with Memory(path) as memory:
        assert memory.remember("kind", "1", "before", never) == 1
        assert memory.remember("kind", "1", "unwritten", lambda: 3) == 3
