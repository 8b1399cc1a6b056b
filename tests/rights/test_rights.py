"""Rights in whole builds: what may not be shown is in no output file."""

import pytest

SECRET = "Nobody but the keeper knew where the brass key had lain that winter."
BODY = " ".join(f"Sentence number {n} tells a little more of what happened at the lock." for n in range(1, 12))


def everything(site) -> str:
    return "\n".join(path.read_text("utf-8") for path in site.output.rglob("*") if path.suffix in {".html", ".xml"})


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_the_rest_of_the_text_is_in_no_output(site, rights):
    """Pages and feeds of a story that is not ours hold its lead at most, and lead to the original."""
    header = f"""
title: The lock keeper
slug: lock
date: 2022-10-11
source: Canal Post
source_url: https://canalpost.example/lock
authors: [Ada Reed]
summary: A lock keeper kept a key.
rights: {rights}
"""
    site.story("lock", header, f"{BODY}\n\n{SECRET}")
    done = site.build()
    assert done.returncode == 0, done.stdout + done.stderr
    text = everything(site)
    assert SECRET not in text
    assert ("Sentence number 1 tells" in text) == (rights == "excerpt")
    page = site.page("2022/10/lock.html")
    for credit in ("Canal Post", "https://canalpost.example/lock", "Ada Reed", "A lock keeper kept a key."):
        assert credit in page
        assert credit in site.page("feeds/all.atom.xml")


@pytest.mark.parametrize("rights", ["own", "licensed", "public-domain", None])
def test_whole_texts_stay_whole(site, rights):
    """What is ours to show is shown to its last word."""
    lines = "title: The lock keeper\ndate: 2022-10-11\nsource: Canal Post\nslug: lock"
    site.story("lock", lines + (f"\nrights: {rights}" if rights else ""), f"{BODY}\n\n{SECRET}")
    done = site.build()
    assert done.returncode == 0, done.stdout + done.stderr
    assert SECRET in site.page("2022/10/lock.html")


def test_somebody_elses_story_needs_a_source(site):
    """Without `source` nobody would be credited: the build names the file and the line."""
    site.story("lock", "title: The lock keeper\ndate: 2022-10-11\nrights: excerpt", BODY)
    done = site.build()
    assert done.returncode == 1
    assert "content/stories/lock.md:4: `rights: excerpt` without `source`" in done.stdout + done.stderr


def test_a_draft_may_wait_for_its_source(site):
    """A captured link whose outlet is not known yet stops no build; published, or due some day, it does."""
    header = "title: The lock keeper\nrights: link\n"
    site.story("lock", header + "date: 2022-10-11\nstatus: draft", "")
    assert site.build().returncode == 0
    site.story("lock", header + "date: 2099-10-11", "")
    assert "`rights: link` without `source`" in site.build().stderr


def test_sources_are_not_published(site):
    """Pelican's OUTPUT_SOURCES would copy whole stories into the site."""
    site.settings["OUTPUT_SOURCES"] = True
    site.story("lock", "title: The lock keeper\ndate: 2022-10-11", BODY)
    done = site.build()
    assert done.returncode == 1
    assert "OUTPUT_SOURCES" in done.stdout + done.stderr
