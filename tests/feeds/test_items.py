"""Feeds in whole builds, read by an XML parser."""

from xml.etree import ElementTree as ET

import pytest

ATOM = "{http://www.w3.org/2005/Atom}"
HEADER = "title: It's the “lock”\ndate: 2022-10-11\nslug: lock\nsource: Canal Post\nsummary: A key was kept."


def test_the_atom_feed_names_its_language_and_credits(site):
    """Titles are plain text, every story from elsewhere names its source, the feed its language."""
    site.settings["SITEURL"] = "https://paper.example/digest"
    site.settings["RELATIVE_URLS"] = False
    site.story("lock", HEADER)
    done = site.build()
    assert done.returncode == 0, done.stdout + done.stderr
    feed = ET.fromstring(site.page("feeds/all.atom.xml"))
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    entry = feed.find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "It’s the “lock”"
    assert entry.find(f"{ATOM}link").get("href") == "https://paper.example/digest/2022/10/lock.html"
    assert "Source: Canal Post" in entry.findtext(f"{ATOM}content")


@pytest.mark.parametrize("name", ["feeds/all.atom.xml", "feeds/section/news.atom.xml", "news.atom.xml"])
def test_links_of_a_local_build_lead_from_the_feed_to_the_page(site, name):
    """Without a SITEURL a link is relative to the folder of the very feed that it stands in."""
    if name != "feeds/all.atom.xml":
        site.settings["CATEGORY_FEED_ATOM"] = name.replace("news", "{slug}")
    site.story("lock", HEADER)
    done = site.build()
    assert done.returncode == 0, done.stdout + done.stderr
    link = ET.fromstring(site.page(name)).find(f"{ATOM}entry/{ATOM}link").get("href")
    assert ((site.output / name).parent / link).resolve() == (site.output / "2022/10/lock.html").resolve()


def test_rss_ids_are_no_addresses(site):
    """RSS 2.0 asks for isPermaLink="false" where a guid can't be opened."""
    site.settings["FEED_ALL_RSS"] = "feeds/all.rss.xml"
    site.story("lock", HEADER)
    done = site.build()
    assert done.returncode == 0, done.stdout + done.stderr
    feed = ET.fromstring(site.page("feeds/all.rss.xml"))
    assert feed.find("channel/item/guid").get("isPermaLink") == "false"
    assert feed.findtext("channel/language") == "en"
