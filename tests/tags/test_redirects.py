"""What an old name of a tag leads to, in real builds."""

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ATOM = "{http://www.w3.org/2005/Atom}"
LIST = "tags:\n  Alma Torres:\n    kind: person\n    aliases: [Torres, alma torres, Mayor Torres]\n    note: Mayor & more.\n"


@pytest.fixture
def renamed(site):
    """A digest in which the tag Torres was renamed to Alma Torres, and a tag that nobody uses was, too."""
    site.story("a", "title: A\ndate: 2022-10-01\nslug: a\ntags: [Torres]", "The mayor spoke.")
    site.story("b", "title: B\ndate: 2022-10-02\nslug: b\ntags: [Alma Torres]", "The mayor was silent.")
    (site.folder / "content" / "tags.yaml").write_text(LIST + "  Oslo: {aliases: [Christiania]}\n", "utf-8")
    return site


def test_old_address_leads_to_the_tag(renamed):
    """The old page sends readers on, names the new one as canonical, has a plain link, and is in no index."""
    assert renamed.build().returncode == 0
    page = renamed.page("tag/torres.html")
    assert '<meta http-equiv="refresh" content="0; url=../tag/alma-torres.html">' in page
    assert '<link rel="canonical" href="../tag/alma-torres.html">' in page
    assert '<a href="../tag/alma-torres.html">Stories about Alma Torres</a>' in page
    assert '<meta name="robots" content="noindex">' in page
    assert "2 stories" in renamed.page("tag/alma-torres.html")


def test_addresses_below_a_path_are_whole(renamed):
    """With a SITEURL the page leads to the whole address below it."""
    renamed.settings |= {"SITEURL": "https://example.org/digest", "RELATIVE_URLS": False}
    assert renamed.build().returncode == 0
    assert 'content="0; url=https://example.org/digest/tag/alma-torres.html"' in renamed.page("tag/mayor-torres.html")


@pytest.mark.parametrize(("kind", "entry"), [("atom", f"{ATOM}entry"), ("rss", "channel/item")])
def test_old_feed_delivers_the_tag_s_stories(renamed, kind, entry):
    """Whoever reads the old feed gets the new tag's stories, in Atom and RSS."""
    renamed.settings[f"TAG_FEED_{kind.upper()}"] = f"feeds/tag/{{slug}}.{kind}.xml"
    assert renamed.build().returncode == 0
    old, new = (ET.fromstring(renamed.page(f"feeds/tag/{slug}.{kind}.xml")) for slug in ("torres", "alma-torres"))
    assert len(old.findall(entry)) == 2
    assert ET.tostring(old) == ET.tostring(new)


def test_only_names_that_lead_somewhere_have_pages(renamed):
    """No page for another spelling at the tag's own address, none for a tag without stories."""
    assert renamed.build().returncode == 0
    written = {path.name for path in (renamed.output / "tag").iterdir()}
    assert written == {"alma-torres.html", "torres.html", "mayor-torres.html"}


def test_tag_page_says_what_the_tag_is(renamed):
    """Kind, note and other names stand on the tag's page."""
    assert renamed.build().returncode == 0
    page = renamed.page("tag/alma-torres.html")
    assert '<p class="kicker">Person</p>' in page
    assert "Mayor &amp; more." in page
    assert "Also called: Torres, Mayor Torres" in page


def test_an_old_name_may_not_take_another_s_page(renamed):
    """An old name whose address is that of a tag or story is a fault of tags.yaml, with its line."""
    renamed.story("c", "title: C\ndate: 2022-10-03\ntags: [Mayor Torres+]")
    done = renamed.build()
    assert done.returncode == 1
    assert "content/tags.yaml:4: its page would replace the page of the tag “Mayor Torres+”" in done.stderr


def test_theme_pages_of_old_names_pass_the_check(renamed, run_check):
    """`inv check` follows the links of these pages and finds nothing wrong."""
    assert renamed.build().returncode == 0
    assert run_check(renamed) == ""


def test_a_theme_without_the_template_stops_nothing(renamed):
    """Another theme's readers keep the feeds; what has no page is said."""
    theme = renamed.folder / "plain"
    shutil.copytree(ROOT / "theme", theme)
    (theme / "templates" / "redirect.html").unlink()
    renamed.settings |= {"THEME": str(theme), "TAG_FEED_ATOM": "feeds/tag/{slug}.atom.xml"}
    done = renamed.build()
    assert done.returncode == 0
    assert "the theme has no template `redirect`" in " ".join((done.stdout + done.stderr).split())
    assert "<title>A</title>" in renamed.page("feeds/tag/torres.atom.xml")
    assert not (renamed.folder / "output" / "tag" / "torres.html").exists()
