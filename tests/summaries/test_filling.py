"""Summaries in a build."""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

from plugins.memory import Memory
from plugins.summaries.filling import paragraph, remembered

BODY = """The ferry "Nordstern" ran aground off Hald & Sons' pier on Sunday with 212 people on board.

It was calm. Lifeboats from <three> harbours brought the people of the ferry Nordstern ashore, the coast guard of Hald said.

    code that nobody reads

Nobody was hurt on the ferry Nordstern."""
SETTINGS = {"SUMMARIES_SENTENCES": 2, "SUMMARIES_MOST_WORDS": 60}


def shown(site, slug):
    """What the page of a story shows of its summary, and which fields it counts as automatic."""
    found = re.fullmatch(r'<main data-automatic="(.*?)">(.*)</main>', site.page(f"{slug}.html"), re.DOTALL)
    return found[2], found[1].split()


def test_a_story_without_a_summary_gets_one(plain_site):
    """It is an HTML paragraph of whole sentences, escaped, with the quotation marks that Typogrify made of the text's."""
    plain_site.story("ferry", "title: A ferry\ndate: 2022-10-04", BODY)
    built = plain_site.build()
    assert built.returncode == 0, built.stderr
    summary, automatic = shown(plain_site, "a-ferry")
    assert summary.startswith("<p>The ferry “Nordstern” ran aground off Hald &amp; Sons’ pier on Sunday")
    assert summary.endswith(".</p>")
    assert "code that nobody reads" not in summary
    assert "summary" in automatic


def test_what_a_person_wrote_stays(plain_site):
    """A written summary is shown as written, and an empty one means none; neither counts as automatic."""
    plain_site.story("one", "title: One\ndate: 2022-10-04\nsummary: My *own* words", BODY)
    plain_site.story("two", 'title: Two\ndate: 2022-10-04\nsummary: ""', BODY)
    built = plain_site.build()
    assert built.returncode == 0, built.stderr
    assert shown(plain_site, "one") == ("<p>My <em>own</em> words</p>", ["related", "tags", "thread"])
    assert shown(plain_site, "two") == ("", ["related", "tags", "thread"])


def test_a_story_without_text_gets_an_empty_summary(plain_site):
    """Pelican would else cut one out of nothing."""
    plain_site.story("none", "title: None\ndate: 2022-10-04", "")
    assert plain_site.build().returncode == 0
    assert shown(plain_site, "none")[0] == ""


def test_drafts_get_summaries_too(plain_site):
    """An editor sees on a draft's page what will be published."""
    plain_site.story("draft", "title: Draft\ndate: 2022-10-04\nstatus: draft", BODY)
    plain_site.settings["DRAFT_SAVE_AS"] = "{slug}.html"
    assert plain_site.build().returncode == 0
    assert shown(plain_site, "draft")[0].startswith("<p>The ferry")


def test_the_settings_decide_how_long_it_is(plain_site):
    """One sentence when one is asked for; an unknown setting is named with the nearest known one."""
    plain_site.story("ferry", "title: A ferry\ndate: 2022-10-04", BODY)
    plain_site.settings |= {"SUMMARIES_SENTENCES": 1, "SUMMARIES_MOST_WORD": 9}
    built = plain_site.build()
    assert shown(plain_site, "a-ferry")[0].count(".") == 1
    assert "did you mean SUMMARIES_MOST_WORDS?" in built.stdout + built.stderr


def test_an_unchanged_story_is_not_read_twice(tmp_path):
    """The second time the answer comes from memory, and no analysis is imported."""
    path = tmp_path / "memory.sqlite"
    with Memory(path) as memory:
        first = remembered("The ferry of Hald sails again.", "en", memory, SETTINGS)
    code = f"""
import sys
from pathlib import Path
from plugins.memory import Memory
from plugins.summaries.filling import remembered
with Memory(Path({str(path)!r})) as memory:
    print(remembered("The ferry of Hald sails again.", "en", memory, {SETTINGS!r}))
print([name for name in sys.modules if name.startswith(("plugins.language", "nupunkt", "numpy", "snowball"))])
"""
    again = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert again.stdout.splitlines() == [first, "[]"]


def test_other_settings_are_another_question(tmp_path):
    """What was remembered for one length is not given for another."""
    with Memory(tmp_path / "memory.sqlite") as memory:
        text = "The ferry of Hald sails again. The ferry of Hald sails to Torhaven."
        both = remembered(text, "en", memory, SETTINGS)
        one = remembered(text, "en", memory, SETTINGS | {"SUMMARIES_SENTENCES": 1})
    assert (both, one) == (text, "The ferry of Hald sails again.")
    assert sqlite3.connect(tmp_path / "memory.sqlite").execute("SELECT count(*) FROM kept").fetchone() == (2,)


def test_a_paragraph_shows_the_same_characters():
    """Signs of HTML are escaped, quotation marks are not, and no text is no paragraph."""
    assert paragraph("A <b> & “c”") == "<p>A &lt;b&gt; &amp; “c”</p>"
    assert paragraph("") == ""
