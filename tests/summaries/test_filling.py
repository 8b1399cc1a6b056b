"""Summaries in a build."""

import re
import sqlite3
import subprocess
import sys
from html import unescape
from pathlib import Path
from xml.etree.ElementTree import fromstring

from plugins.memory import Memory
from plugins.summaries.filling import paragraph, remembered
from plugins.summaries.limits import Limits

BODY = """The ferry "Nordstern" ran aground off Hald & Sons' pier on Sunday with 212 people on board.

It was calm. Lifeboats from <three> harbours brought the people of the ferry Nordstern ashore, the coast guard of Hald said.

    code that nobody reads

Nobody was hurt on the ferry Nordstern."""


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
    plain_site.settings |= {"SUMMARIES_SENTENCES": 1, "SUMMARIES_FEWEST_WORDS": 0, "SUMMARIES_MOST_WORD": 9}
    built = plain_site.build()
    assert shown(plain_site, "a-ferry")[0].count(".") == 1
    assert "did you mean SUMMARIES_MOST_WORDS?" in built.stdout + built.stderr


def test_an_unchanged_story_is_not_read_twice(tmp_path):
    """The second time the answer comes from memory, and no analysis is imported."""
    path = tmp_path / "memory.sqlite"
    with Memory(path) as memory:
        first = remembered("The ferry of Hald sails again.", "en", memory, Limits())
    code = f"""
import sys
from pathlib import Path
from plugins.memory import Memory
from plugins.summaries.filling import remembered
from plugins.summaries.limits import Limits
with Memory(Path({str(path)!r})) as memory:
    print(*remembered("The ferry of Hald sails again.", "en", memory, Limits()))
print([name for name in sys.modules if name.startswith(("plugins.language", "nupunkt", "numpy", "snowball"))])
"""
    again = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert again.stdout.splitlines() == [" ".join(first), "[]"]


def test_other_settings_are_another_question(tmp_path):
    """What was remembered for one length is not given for another."""
    with Memory(tmp_path / "memory.sqlite") as memory:
        text = "The ferry of Hald sails again. The ferry of Hald sails to Torhaven."
        both = remembered(text, "en", memory, Limits())
        one = remembered(text, "en", memory, Limits(1))
    assert (both[0], one[0]) == (text, "The ferry of Hald sails again.")
    assert sqlite3.connect(tmp_path / "memory.sqlite").execute("SELECT count(*) FROM kept").fetchone() == (2,)


def test_a_paragraph_shows_the_same_characters():
    """Signs of HTML are escaped, quotation marks are not, and no text is no paragraph."""
    assert paragraph("A <b> & “c”") == "<p>A &lt;b&gt; &amp; “c”</p>"
    assert paragraph("") == ""


def full_site(site, **settings):
    """A digest with the shipped theme and every plugin, its stories one of our own and two of an outlet."""
    site.settings |= settings
    credit = "source: The Paper\nsource_url: https://paper.example/a\ntags: [Hald]"
    site.story("2022/10/own", "title: Ferries\ndate: 2022-10-04\ntags: [Hald]", QUOTING)
    site.story("2022/10/quoted", f"title: A quoted story\ndate: 2022-10-05\nrights: excerpt\n{credit}", NUMBERED)
    site.story("2022/10/linked", f"title: A linked story\ndate: 2022-10-06\nrights: link\n{credit}", NUMBERED.upper())
    built = site.build()
    assert built.returncode == 0, built.stderr
    return site


QUOTING = """The ferry "Nordstern" -- it's the oldest ship of Hald & Sons -- sails again from Monday with 212 people on board.

"We can't wait for the ferry's first journey to Torhaven," said Ida Kolar, who leads the harbour of Hald & Sons."""
SET = (
    "The ferry “Nordstern” — it’s the oldest ship of Hald & Sons — sails again from Monday with 212 people on board. "
    "“We can’t wait for the ferry’s first journey to Torhaven,” said Ida Kolar, who leads the harbour of Hald & Sons."
)
# Each sentence with words of its own, so that every one can be found again.
NUMBERED = "\n\n".join(
    f"The harbour{n} of Hald{n} has ferries{n} for islands{n} that people{n} reach{n} by nothing{n} else{n}."
    for n in range(20)
)


def test_a_summary_is_set_once_and_plain_in_feed_and_meta_tags(site):
    """Quotes and dashes are the story's, set once by Typogrify; the feed and the description hold no markup of them."""
    full_site(site, SITEURL="https://digest.example", RELATIVE_URLS=False)
    assert SET.split(". ", maxsplit=1)[0] in unescape(site.page("index.html"))
    page = site.page("2022/10/ferries.html")
    described = re.search(r'<meta name="description" content="([^"]*)"', page)[1]
    assert described.endswith("…")
    assert SET.startswith(unescape(described)[:-1])
    assert "<" not in described
    assert not re.search(r"&amp;(?:amp|#|\w+;)", described)
    feed = fromstring(site.page("feeds/all.atom.xml"))
    atom = "{http://www.w3.org/2005/Atom}"
    entry = next(found for found in feed.iter(f"{atom}entry") if found.find(f"{atom}title").text == "Ferries")
    summary = entry.find(f"{atom}summary").text
    assert unescape(summary) == f"<p>{SET}</p>"
    assert "<span" not in summary


def test_what_software_quotes_of_an_outlet_stays_within_its_rights(site):
    """The summary of a quoted story adds no word to the lead, that of a linked one is at most half; the check agrees."""
    full_site(site)
    text = site.page("2022/10/a-quoted-story.html") + site.page("index.html") + site.page("feeds/all.atom.xml")
    quoted = {int(n) for n in re.findall(r"harbour(\d+)", text)}
    assert quoted <= set(range(5))
    shown = re.search(r'<p class="summary"[^>]*>(.*?)</p>', site.page("index.html"), re.DOTALL)[1]
    assert shown.count(".") >= 1
    command = [sys.executable, "-m", "plugins.gate", str(site.output), "-s", str(site.folder / "siteconf.py")]
    checked = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert "can be read" not in checked.stdout, checked.stdout


def test_every_story_carries_a_standfirst(plain_site):
    """The first sentence of what a person wrote, the best one where nobody did, none where none is wanted; plain text."""
    plain_site.template = "<main>{{ article.standfirst|e }}</main>"
    plain_site.story("one", "title: One\ndate: 2022-10-04\nsummary: My *own* words. And more.", BODY)
    plain_site.story("two", "title: Two\ndate: 2022-10-04", BODY)
    plain_site.story("three", 'title: Three\ndate: 2022-10-04\nsummary: ""', BODY)
    assert plain_site.build().returncode == 0
    assert plain_site.page("one.html") == "<main>My own words.</main>"
    assert plain_site.page("two.html").startswith("<main>The ferry “Nordstern” ran aground off Hald &amp; Sons’ pier")
    assert plain_site.page("three.html") == "<main></main>"


def test_a_least_above_the_most_is_named(plain_site):
    """No summary could have both."""
    plain_site.settings |= {"SUMMARIES_FEWEST_WORDS": 50, "SUMMARIES_MOST_WORDS": 40}
    built = plain_site.build()
    assert "SUMMARIES_FEWEST_WORDS can't be 50 with SUMMARIES_MOST_WORDS at 40" in built.stdout + built.stderr


def test_the_story_that_is_asked_about_is_explained(site):
    """`inv explain` prints which sentences were taken, and why others were not."""
    path = site.story("2022/10/ferry", "title: A ferry\ndate: 2022-10-04\ntags: [Hald]", BODY)
    command = [sys.executable, "-m", "plugins.stories", "explain", str(path), "-s", str(site.configure())]
    said = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True).stdout
    assert "taken: worth" in said
    assert "left out, fewer than 6 words: It was calm." in said
