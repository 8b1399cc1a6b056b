"""Two things that want one address are named before anything is written; what may share one is left in peace."""

from __future__ import annotations


def said(site):
    """Build; the messages without the line that counts them."""
    built = site.build()
    return [line for line in built.stderr.splitlines() if " in " not in line or ": " in line]


def test_letter_case_does_not_make_two_addresses(site):
    """About.html and about.html are one file on a Mac and on Windows."""
    site.story("a", "title: A\ndate: 2022-10-01\nsave_as: special/About.html\nurl: special/About.html")
    site.story("b", "title: B\ndate: 2022-10-01\nsave_as: special/about.html\nurl: special/about.html")
    (line,) = said(site)
    assert line.startswith("content/stories/b.md:4: its page would replace content/stories/a.md (special/about.html)")
    assert line.endswith("give it another `save_as:`")


def test_a_story_may_not_take_the_place_of_what_the_site_makes(site):
    """Pages of tags, categories, sources and numbered pages are all reserved."""
    site.settings["PAGINATED_TEMPLATES"] = {"tag": 1}
    header = (
        "title: Story {0}\ndate: 2022-10-01\ntags: [Peace]\ncategory: World\nsource: The Paper\nsave_as: {1}\nurl: {1}"
    )
    taken = [
        "tag/peace.html",
        "tag/peace/page/2.html",
        "category/world.html",
        "source/the-paper.html",
        "feeds/all.atom.xml",
    ]
    for number, place in enumerate(taken):
        site.story(f"{number}", header.format(number, place))
    lines = said(site)
    assert len(lines) == len(taken)
    for line, place in zip(lines, taken, strict=True):
        assert "its page would replace " in line
        assert f"({place})" in line


def test_a_translation_may_have_the_slug_of_its_original(site):
    """One slug once in each language is no clash."""
    site.story("a", "title: Peace\nslug: peace\ndate: 2022-10-01")
    site.story("b", "title: Frieden\nslug: peace\nlang: de\ndate: 2022-10-01")
    assert said(site) == []


def test_spellings_of_one_tag_are_one_tag(site):
    """Case, dots and accents do not make two tags that would have to be kept apart."""
    site.story("a", "title: A\ndate: 2022-10-01\ntags: [U.S., Café, new york]")
    site.story("b", "title: B\ndate: 2022-10-02\ntags: [US, Cafe, New York]")
    assert said(site) == []


def test_a_category_without_a_letter_has_no_page(site):
    """A category that leaves no slug is named like such a tag."""
    site.story("a", 'title: A\ndate: 2022-10-01\ncategory: "???"')
    assert said(site) == ["content/stories/a.md:4: no address can be made of the category “???”: write it in letters"]
