"""The command line: what it writes, what it says, and how it ends."""

from __future__ import annotations

import json
import signal

from plugins.stories.story import parse

PROSE = [
    "The ferry to the island ran an hour late on Monday because a swan would not leave the landing stage.",
    "The captain, Marta Lind, waited; the passengers fed the bird, which did not help to make it leave.",
    "A ranger came at noon with a net and a long speech about the rights of swans on public landing stages.",
]
TEXT = "\n".join(["Swan stops ferry", "By Marta Quist", *PROSE]) + "\n"


def page(title="Swan stops ferry", paragraphs=PROSE, head=""):
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<!doctype html><html lang='en'><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>"


def test_a_capture_becomes_a_story_file_and_says_where(desk):
    """The story lies under the month of the day it runs, with rights of an excerpt, and its path is printed."""
    ran = desk.capture("--category", "World", desk.write("a.txt", TEXT))
    assert ran.code == 0
    assert ran.out.startswith("content/stories/2022/10/swan-stops-ferry.md: written\n")
    (text,) = desk.stories().values()
    story = parse(text)
    assert (story.title, story.category, story.rights) == ("Swan stops ferry", "World", "excerpt")
    assert story.published is None
    assert text.startswith("---\ntitle: Swan stops ferry\ndate: 2022-10-12\n")


def test_the_date_given_is_the_day_it_runs(desk):
    """--date chooses the day and with it the folder; the day it was captured stays today."""
    desk.capture("--date", "2021-03-04", "--rights", "own", desk.write("a.txt", TEXT))
    ((path, text),) = desk.stories().items()
    assert path == "2021/03/swan-stops-ferry.md"
    assert "\ndate: 2021-03-04\n" in text
    assert "\nrights: own\n" in text
    assert "\n  date: 2022-10-12\n" in text


def test_json_prints_one_object_a_file_and_writes_nothing(desk):
    """With --json stdout holds one JSON object per input and nothing else, and no story is written."""
    ran = desk.capture("--json", desk.write("a.txt", TEXT), desk.write("b.html", page()))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["title"] for answer in answers] == ["Swan stops ferry", "Swan stops ferry"]
    assert list(answers[0]) == [
        "title",
        "authors",
        "date",
        "source",
        "source_url",
        "kicker",
        "lang",
        "section",
        "image",
        "summary",
        "tags",
        "note",
        "id",
        "via",
        "via_url",
        "whole",
        "stub",
        "body",
        "lines",
        "related",
    ]
    assert answers[0]["authors"] == ["Marta Quist"]
    assert (ran.code, ran.err, desk.stories()) == (0, "", {})


def test_standard_input_is_a_file_too(desk):
    """A dash reads the capture from standard input."""
    ran = desk.capture("-", stdin=TEXT.encode())
    assert ran.code == 0
    assert list(desk.stories()) == ["2022/10/swan-stops-ferry.md"]


def test_one_bad_file_does_not_stop_the_rest(desk):
    """Every failure is one line that names the file and how to mend it; the good files are done; the status is 1."""
    bad = [
        desk.write("feed.xml", '<?xml version="1.0"?><rss version="2.0"></rss>'),
        desk.write("empty.txt", ""),
        desk.folder / "none.txt",
    ]
    ran = desk.capture(*bad, desk.write("good.txt", TEXT))
    assert ran.code == 1
    assert [line.split(":")[0] for line in ran.err.splitlines()] == ["feed.xml", "empty.txt", "none.txt"]
    assert all(line.count(":") >= 3 for line in ran.err.splitlines())
    assert "Traceback" not in ran.err
    assert list(desk.stories()) == ["2022/10/swan-stops-ferry.md"]


def test_the_same_capture_twice_is_one_story(desk):
    """A capture that is there already is named with its file and not written; that is no failure."""
    path = desk.write("a.txt", TEXT)
    desk.capture(path)
    before = desk.stories()
    ran = desk.capture(path)
    assert ran.code == 0
    assert ran.out.startswith(
        "content/stories/2022/10/swan-stops-ferry.md: already there: it was made from this very capture"
    )
    assert desk.stories() == before


def test_the_same_capture_twice_in_one_run_is_one_story(desk):
    """What was filed a moment ago counts as there."""
    desk.capture(desk.write("a.txt", TEXT), desk.write("b.txt", TEXT + "\n"))
    assert len(desk.stories()) == 1


def test_a_different_story_with_the_same_headline_gets_a_number(desk):
    """Nothing is ever overwritten: another story of the same slug is filed beside the first, with a slug of its own."""
    desk.capture(desk.write("a.txt", TEXT))
    other = "\n".join(["Swan stops ferry", *(" ".join(reversed(text.split())) for text in PROSE)])
    desk.capture(desk.write("b.txt", other), "--date", "2022-11-01")
    assert list(desk.stories()) == ["2022/10/swan-stops-ferry.md", "2022/11/swan-stops-ferry-2.md"]
    assert parse(desk.stories()["2022/11/swan-stops-ferry-2.md"]).slug == "swan-stops-ferry-2"


def test_a_file_in_the_way_is_never_overwritten(desk):
    """A file that is no story but has the name wanted stays byte for byte."""
    kept = desk.write("content/stories/2022/10/swan-stops-ferry.md", "not a story: at all\n[")
    desk.capture(desk.write("a.txt", TEXT))
    assert kept.read_text() == "not a story: at all\n["
    assert len(desk.stories()) == 2


def test_the_receipt_shows_every_line(desk):
    """--receipt prints number, verdict, reason and first words of each line; without it one line sums them up."""
    path = desk.write("a.txt", TEXT + "Sign up for our newsletter\n")
    short = desk.capture(path)
    assert "`--receipt` shows each" in short.out
    full = desk.capture("--receipt", path).out
    assert "| Sign up for our newsletter" in full
    assert "byline" in full
    assert "| By Marta Quist" in full


def test_the_receipt_of_a_page_names_what_was_left_out(desk):
    """For a page the receipt says what was left out, why, and its first words."""
    html = page().replace(
        "</article>", "</article><nav><a href='/'>Home</a> <a href='/w'>The weather in the bay</a></nav>"
    )
    out = desk.capture("--receipt", desk.write("a.html", html)).out
    assert "The weather in the bay" in out


def test_wrong_options_are_named(desk):
    """A day that is none, an unknown right and one address for two files are refused before anything is read."""
    path = desk.write("a.txt", TEXT)
    for wrong in (
        ["--date", "2022-13-01"],
        ["--date", "yesterday"],
        ["--rights", "mine"],
        ["--url", "ftp://x.example/a"],
        ["--url", "https://x.example/", path],
    ):
        assert desk.capture(*wrong, path).code == 2
    assert desk.stories() == {}


def test_the_address_given_goes_into_the_story(desk):
    """--url is the original's address, without its tracking; a capture of the same address is the same story."""
    desk.capture("--url", "https://Ferry.example/swan?utm_source=x", desk.write("a.txt", TEXT))
    (text,) = desk.stories().values()
    assert parse(text).source_url == "https://ferry.example/swan"
    other = desk.write(
        "b.txt", "Another headline\n" + " ".join(reversed(PROSE[0].split())) + "\nAnd a second line of text."
    )
    ran = desk.capture("--url", "http://www.ferry.example/swan/#comments", other)
    assert "already there: it has the same address" in ran.out


def test_what_a_page_writes_into_its_headline_stays_a_headline(desk):
    """Line ends, YAML signs and paths in a title change neither the header nor the file's place."""
    html = page("../../x: # [y]&#10;Save_as: ../../z.html &amp;quot;'")
    desk.capture(desk.write("a.html", html))
    ((path, text),) = desk.stories().items()
    assert path.startswith("2022/10/x-y-save-as")
    story = parse(text)
    assert "\n" not in story.title
    assert "Save_as: ../../z.html" in story.title
    assert "save_as" not in story.fields


def test_it_starts_as_a_command(desk):
    """`python -m plugins.capture` runs in any folder and speaks UTF-8 whatever the terminal says."""
    path = desk.write("a.txt", TEXT.replace("swan", "swän"))
    ran = desk.start("--json", path)
    assert (ran.code, ran.err) == (0, "")
    assert "swän" in json.loads(ran.out)["body"]
    assert desk.start(path).out.startswith("content/stories/2022/10/swan-stops-ferry.md: written")


def test_an_endless_input_is_refused(desk):
    """Of a capture without end only so much is read as shows that it is none."""
    ran = desk.capture("/dev/zero")
    assert ran.code == 1
    assert "more than 20 MB are no story: cut the story out of it" in ran.err


def test_the_archives_own_warnings_are_not_repeated(desk):
    """Whoever captures a story hears nothing about the fields of others."""
    desk.write("content/stories/2022/10/old.md", "---\ntitle: Old\ndate: 2022-10-01\nsorce: Typo\n---\n\nText.\n")
    assert desk.capture(desk.write("a.txt", TEXT)).err == ""


def test_a_folder_stands_for_the_files_in_it(desk):
    """A folder is read however deep, its own files first; what begins with a dot is passed over."""
    desk.write("inbox/b.txt", TEXT)
    desk.write("inbox/a/other.txt", "Another headline\n" + "\n".join(" ".join(reversed(t.split())) for t in PROSE))
    desk.write("inbox/.hidden", "x")
    desk.write("inbox/.git/c.txt", "x")
    ran = desk.capture("inbox/")
    assert (ran.code, ran.err) == (0, "")
    assert list(desk.stories()) == ["2022/10/another-headline.md", "2022/10/swan-stops-ferry.md"]
    assert ran.out.index("swan-stops-ferry.md: written") < ran.out.index("another-headline.md: written")


def test_a_story_with_a_broken_header_is_known_again(desk):
    """A header that no build can read hides no story: its capture is not filed a second time."""
    desk.capture(desk.write("a.txt", TEXT))
    ((name, story),) = desk.stories().items()
    desk.write(f"content/stories/{name}", story.replace("title:", "title: [\ntitle:", 1))
    ran = desk.capture(desk.write("b.txt", TEXT + "\n"))
    assert ran.code == 0
    assert "already there: its text is nearly the same (100%)" in ran.out


def test_the_same_event_at_another_outlet_is_offered_as_a_thread(desk):
    """A report of what another outlet told within days is filed, and the line says which story it may join."""
    earlier = "---\ntitle: {}\ndate: 2022-10-11\nsource: Mercury\nthread: The Anna Marie\n---\n\n{}\n"
    title, text = (
        "Anna Marie aground",
        "The ferry Anna Marie struck a bank off Bellhaven; captain Lorne Vance was steering.",
    )
    desk.write("content/stories/2022/10/anna.md", earlier.format(title, text))
    report = (
        "Captain Vance brings the Anna Marie home\n12 October 2022\n\nThe ferry Anna Marie is back in Bellhaven, with "
        "her captain, Lorne Vance, on the bridge.\n\nShe had run on a bank two days before, and nobody was hurt.\n"
    )
    ran = desk.capture(desk.write("b.txt", report))
    assert len(desk.stories()) == 2
    assert "tells of the same event as content/stories/2022/10/anna.md: `thread: The Anna Marie` joins it" in ran.out


def test_a_changed_capture_of_a_story_that_is_there_points_to_update(desk):
    """The same text with a correction is not written twice, and the editor learns how to take the correction over."""
    desk.capture(desk.write("a.txt", TEXT))
    again = desk.capture(desk.write("a.txt", TEXT.replace("an hour late", "two hours late")))
    assert "nothing written\n  `--update` takes over what has changed since\n" in again.out
    assert "--update" not in desk.capture(desk.write("b.txt", TEXT)).out


def test_ctrl_c_leaves_nothing_half_written(desk):
    """What was filed stays whole, the rest is not begun, the end is said, and the same command goes on."""
    for number in range(12):
        letter = "abcdefghijkl"[number]
        told = [" ".join(f"{word.strip(',.;')}{letter}" for word in text.split()) + "." for text in PROSE]
        desk.write(f"in/{number:02}.html", page(f"Ferry {number}", told))
    running = desk.begin("in")
    assert running.stdout is not None
    assert b": written" in running.stdout.readline()
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert out.decode().endswith("; stopped: the same command goes on\n")
    assert err == b""
    left = [path.name for path in (desk.folder / "content").rglob("*") if path.is_file()]
    assert all(name.endswith(".md") for name in left)
    assert 0 < len(left) < 12
    assert all(parse(text).title for text in desk.stories().values())
    ran = desk.capture("in")
    assert ran.out.count("already there: it was made from this very capture") == len(left)
    assert len(desk.stories()) == 12


def test_a_content_folder_that_nobody_made_is_a_slip(desk):
    """Another --content than the usual one must be there; the message says how to mend it, and nothing is made."""
    path = desk.write("a.txt", TEXT)
    desk.write("stories-of-mine/.keep", "")
    ran = desk.capture("--content", "story-of-mine", path)
    assert ran.code == 2
    assert "--content story-of-mine: there is no such folder: did you mean stories-of-mine?" in ran.err
    assert "create it with `mkdir -p elsewhere/content`" in desk.capture("--content", "elsewhere/content", path).err
    assert "is no folder" in desk.capture("--content", "a.txt", path).err
    assert not (desk.folder / "story-of-mine").exists()
    assert desk.capture("--content", "stories-of-mine", path).code == 0
    assert list((desk.folder / "stories-of-mine" / "stories").rglob("*.md"))


def test_an_address_is_fetched_and_filed(desk, site):
    """The page that an address gives becomes the story; known already, it is not asked for again."""
    site.page("/swan", page().encode(), content_type="text/html")
    ran = desk.capture("--allow-private", f"{site.address}/swan?utm_source=mail")
    assert (ran.code, ran.err) == (0, "")
    assert parse(next(iter(desk.stories().values()))).source_url == f"{site.address}/swan"
    asked = len(site.asked)
    assert "already there: it has the same address" in desk.capture("--allow-private", f"{site.address}/swan").out
    assert len(site.asked) == asked


def test_what_cannot_be_fetched_is_one_line(desk, site):
    """A private network, a missing page and an address that is none are named with the way to mend it."""
    ran = desk.capture(f"{site.address}/swan")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert ran.err.startswith(f"{site.address}/swan:1: ")
    assert "--allow-private" in ran.err
    assert "no such page (404 Not Found)" in desk.capture("--allow-private", f"{site.address}/none").err
    ran = desk.capture("https://:x/")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "no address" in ran.err


def test_an_encoding_that_only_the_server_names_is_believed(desk, site):
    """A page that does not say how it is written is read as its server says."""
    told = page(title="Šla labuť přes přívoz").replace("Lind", "Lindová")
    site.page("/swan", told.encode("iso-8859-2"), content_type="text/html; charset=iso-8859-2")
    desk.capture("--allow-private", f"{site.address}/swan")
    (story,) = desk.stories().values()
    assert parse(story).title == "Šla labuť přes přívoz"
    assert "Lindová" in story


def test_a_feed_read_again_renews_what_it_brought(desk):
    """Without --update a changed item renews its story, an unchanged one is known, a new one is filed."""
    items = [
        {"id": str(n), "url": f"https://bay.example/{n}", "title": f"Story {n}", "content_html": ""} for n in (1, 2)
    ]
    for item, words in zip(items, (PROSE, [" ".join(reversed(text.split())) for text in PROSE]), strict=True):
        item["content_html"] = "".join(f"<p>{text} It was early.</p>" for text in words * 3)
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "The Bay", "home_page_url": "https://bay.example/"}
    path = desk.write("feed.json", json.dumps({**feed, "items": items}))
    desk.capture(path)
    items[0] |= {"title": "Story one", "content_html": items[0]["content_html"].replace("early", "on time")}
    items.append({"id": "3", "url": "https://bay.example/3", "title": "Story 3"})
    desk.write("feed.json", json.dumps({**feed, "items": items}))
    ran = desk.capture(path)
    assert (ran.code, ran.err) == (0, "")
    assert "story-1.md: updated (it has the same id in its feed)" in ran.out
    assert "story-2.md: already there: it was made from this very capture" in ran.out
    assert "story-3.md: written" in ran.out
    assert parse(desk.stories()["2022/10/story-1.md"]).title == "Story one"
    assert "on time" in desk.stories()["2022/10/story-1.md"]
