"""What earlier captures of an outlet teach about a text."""

from __future__ import annotations

import json

import pytest

from plugins.capture.converting import convert
from plugins.capture.lessons import Lessons, marks_of
from plugins.capture.record import hash_of

# A box that no rule knows: its lines speak of something, to nobody in particular, amid the text.
BOX = "The Harbour Ledger keeps its own beehives on the roof of the printing works in Tallow Street."
FERRY = [
    "The ferry to the island ran an hour late on Monday because a swan would not leave the landing stage.",
    "The captain, Marta Lind, waited; the passengers fed the bird, which did not help to make it leave.",
    "A ranger came at noon with a net and a long speech about the rights of swans on landing stages.",
    "By the evening the ferry ran again, and the swan swam behind it as far as the island's harbour.",
]
BRIDGE = [
    "The council of Tern voted on Tuesday to close the iron bridge for two winters and to paint it red.",
    "The bridge, opened in 1911, carries four thousand people a day from the old town to the station.",
    "Shopkeepers said the closure would ruin them; engineers said that the rivets would not wait for them.",
    "A footbridge of timber is to stand beside the iron bridge until the painters have gone again.",
]


def text(title, prose, box=BOX):
    return "\n".join([title, "By Ann Lee, The Harbour Ledger", *prose[:2], box, *prose[2:]]) + "\n"


@pytest.fixture
def pair(desk):
    """Two texts of one outlet that share nothing but the box; `--url` would name the outlet of one only."""
    return desk.write("a.txt", text("Swan stops ferry", FERRY)), desk.write("b.txt", text("Iron bridge closes", BRIDGE))


def body(desk, name):
    (found,) = [text for path, text in desk.stories().items() if path.endswith(f"{name}.md")]
    return found.partition("\n---\n\n")[2]


def test_a_box_is_known_from_another_capture_of_its_outlet(desk, pair):
    """What no rule tells from the text is cut, because it stood in an earlier capture of the same outlet."""
    first, second = pair
    url = "https://ledger.example/"
    desk.capture("--url", url + "swan", first)
    assert BOX in body(desk, "swan-stops-ferry")
    desk.capture("--url", url + "bridge", second)
    assert BOX not in body(desk, "iron-bridge-closes")
    assert all(line in body(desk, "iron-bridge-closes") for line in BRIDGE)


def test_another_outlets_captures_teach_nothing(desk, pair):
    """An agency's paragraph stands in the pages of many outlets: only the same outlet's captures count."""
    first, second = pair
    first.write_text(first.read_text().replace("The Harbour Ledger", "The Tern Echo"))
    desk.capture("--url", "https://tern.example/swan", first)
    desk.capture("--url", "https://ledger.example/bridge", second)
    assert "beehives" in body(desk, "iron-bridge-closes")


def test_a_lost_cache_costs_no_more_than_the_lesson(desk, pair):
    """Without the file of fingerprints, or with a damaged one, texts are captured as if they were the first."""
    first, second = pair
    desk.capture("--url", "https://ledger.example/swan", first)
    (cache,) = (desk.folder / ".cache").rglob("*.sqlite")
    cache.write_bytes(b"no database")
    ran = desk.capture("--url", "https://ledger.example/bridge", second)
    assert (ran.code, ran.err) == (0, "")
    assert BOX in body(desk, "iron-bridge-closes")


def test_no_text_is_kept_in_the_cache(desk, pair):
    """The file holds fingerprints and the outlet's name; no word of a line can be read from it."""
    desk.capture("--url", "https://ledger.example/swan", pair[0])
    (cache,) = (desk.folder / ".cache").rglob("*.sqlite")
    assert b"beehives" not in cache.read_bytes().lower()
    assert b"ledger.example" in cache.read_bytes()


def test_an_article_captured_again_teaches_nothing_about_itself(desk, pair):
    """A corrected version of a text shares nearly all its lines with the first: none of them is cut for it."""
    first = pair[0]
    desk.capture("--url", "https://ledger.example/swan", first)
    first.write_text(first.read_text().replace("an hour late", "two hours late"))
    desk.capture("--update", "--url", "https://ledger.example/swan", first)
    assert all(line in body(desk, "swan-stops-ferry") for line in FERRY[1:])
    assert "two hours late" in body(desk, "swan-stops-ferry")


def test_the_answer_of_json_depends_on_its_inputs_alone(desk, pair):
    """--json neither reads nor writes what was learnt."""
    desk.capture("--url", "https://ledger.example/swan", pair[0])
    before = {path: path.read_bytes() for path in (desk.folder / ".cache").rglob("*") if path.is_file()}
    answer = json.loads(desk.capture("--json", "--url", "https://ledger.example/bridge", pair[1]).out)
    assert BOX in answer["body"]
    assert {path: path.read_bytes() for path in (desk.folder / ".cache").rglob("*") if path.is_file()} == before


def test_the_latest_captures_of_an_outlet_are_kept(tmp_path):
    """What an outlet's pages looked like long ago is forgotten."""
    found = convert(text("Swan stops ferry", FERRY).encode())._replace(source="The Ledger", source_url=None)
    path = tmp_path / "lines.sqlite"
    for number in range(60):
        lessons = Lessons(path)
        lessons.learn(
            found,
            f"{number:04}",
            marks_of(f"A line of capture {'abcdefghij'[number // 10]} {'abcdefghij'[number % 10]}."),
        )
        lessons.keep()
    old, new = "A line of capture a a.", "A line of capture f j."
    source = f"Headline\n{old}\n{new}\n" + "\n".join(FERRY)
    taught = Lessons(path).taught(found, hash_of(b"x"), source)
    assert taught is not None
    assert taught.marks == marks_of(new)
