"""What the command says of many inputs."""

from __future__ import annotations

import io
import json
import os
import signal
import sys

import pytest

from plugins.capture.__main__ import main
from plugins.capture.placing import place
from plugins.capture.sources import Source
from plugins.capture.taking import Article
from plugins.capture.telling import Told

from .test_main import PROSE, TEXT

FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "The Bay", "home_page_url": "https://bay.example/"}


def feed(count):
    items = [{"id": str(n), "url": f"https://bay.example/{n}", "title": f"Story {n}"} for n in range(count)]
    return json.dumps({**FEED, "items": items})


def test_a_table_ends_the_run_of_several_inputs(desk):
    """Each input has a row: its name, what became of it, its story; the last line counts."""
    desk.write("in/a.txt", TEXT)
    desk.write("in/b.txt", TEXT)
    desk.write("in/c.pdf", "%PDF-1.7")
    desk.write("in/feed.json", feed(3))
    ran = desk.capture("in")
    assert ran.code == 1
    assert ran.out.split("\n\n")[-1] == (
        "in/a.txt      written        content/stories/2022/10/swan-stops-ferry.md\n"
        "in/b.txt      already there  content/stories/2022/10/swan-stops-ferry.md\n"
        "in/c.pdf      failed         this is a PDF, which is not read\n"
        "in/feed.json  3 written\n"
        "4 inputs: 4 written, 1 already there, 1 failed\n"
    )


def test_one_input_of_several_articles_is_counted(desk):
    """A feed alone needs no table, but a count."""
    ran = desk.capture(desk.write("feed.json", feed(3)))
    assert ran.out.count(": written (a link without its text: a draft)\n") == 3
    assert ran.out.endswith("\n\n3 written\n")


def test_one_story_needs_no_table(desk):
    """The single capture says what it always said."""
    assert "\n\n" not in desk.capture(desk.write("a.txt", TEXT)).out


def test_nothing_is_drawn_where_nobody_looks(desk):
    """Standard error holds no bar unless it is a terminal."""
    desk.write("in/a.txt", TEXT)
    desk.write("in/b.txt", "Another headline\n" + PROSE[1])
    assert desk.capture("in").err == ""


class Terminal(io.StringIO):
    """A stream that says of itself that somebody looks at it."""

    def isatty(self):
        """True, as of a terminal."""
        return True


def test_a_bar_is_drawn_on_a_terminal(monkeypatch):
    """On a terminal a bar shows how far the work is, also within one input, and is gone before anything is said."""
    monkeypatch.setattr("sys.stderr", Terminal())
    told = Told(2)
    told.progress(Article(Source("a.txt")))
    told.progress(Article(Source("feed.xml"), place=(1, 2)))
    told.table()
    drawn = sys.stderr.getvalue().split("\r\x1b[K")
    assert drawn == ["", "[############............]  50% a.txt", "[##################......]  75% 1/2 of feed.xml", ""]


def test_the_comparing_of_texts_is_shown(desk, monkeypatch):
    """Texts that share lines are read before the first is filed; a hundred take long enough to wonder."""
    for name in ("a", "b"):
        desk.write(f"in/{name}.txt", f"Headline {name}\nThe line that stands in both\n{PROSE[ord(name) - ord('a')]}")
    drawn: list[tuple[int, int]] = []
    monkeypatch.setattr(Told, "comparing", lambda _, number, of: drawn.append((number, of)))
    desk.capture("in")
    assert drawn == [(1, 2), (2, 2)]
    monkeypatch.undo()
    monkeypatch.setattr("sys.stderr", Terminal())
    Told(2).comparing(1, 2)
    assert sys.stderr.getvalue() == "\r\x1b[K[############............]  50% comparing texts: 1/2"


def test_what_was_filed_when_ctrl_c_came_is_counted(desk, monkeypatch, capsys):
    """The file that was being written is finished, said and counted, then the work stops."""
    for name in ("a", "b"):
        desk.write(f"in/{name}.txt", f"Headline {name}\n{PROSE[ord(name) - ord('a')]}")

    def pressed_within(*arguments, **options):
        os.kill(os.getpid(), signal.SIGINT)
        return place(*arguments, **options)

    monkeypatch.setattr("plugins.capture.archiving.place", pressed_within)
    monkeypatch.chdir(desk.folder)
    with pytest.raises(KeyboardInterrupt):
        main(["in"])
    out = capsys.readouterr().out
    assert out.endswith("1 of 2 inputs: 1 written; stopped: the same command goes on\n")
    assert len(desk.stories()) == 1


def test_an_empty_folder_is_named(desk):
    """An inbox without a file is no failure, but silence would leave the editor in doubt."""
    (desk.folder / "in box").mkdir()
    ran = desk.capture("in box")
    assert (ran.code, ran.out, ran.err) == (0, "", "in box: no file in it; nothing to capture\n")


def test_a_list_of_feeds_is_shown(desk):
    """OPML holds no story: titles and addresses are printed, and that is no failure."""
    opml = '<opml version="2.0"><body><outline text="The Bay" xmlUrl="https://bay.example/feed"/></body></opml>'
    ran = desk.capture(desk.write("feeds.opml", opml))
    assert (ran.code, ran.out, desk.stories()) == (0, "The Bay\n  https://bay.example/feed\n", {})
    answer = json.loads(desk.capture("--json", desk.folder / "feeds.opml").out)
    assert answer == {"title": "The Bay", "feed": "https://bay.example/feed"}
