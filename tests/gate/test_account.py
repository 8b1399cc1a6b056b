"""Every file under content/ is counted once, or is a fault."""

from __future__ import annotations


def put(site, name, text=""):
    """Write any file below content/."""
    path = site.folder / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_stories_pages_and_images_are_counted_apart(site):
    """All fates of stories in one line, then pages with theirs, then images."""
    site.story("a", "title: A\ndate: 2022-10-01")
    site.story("b", "title: B\ndate: 2022-10-01\nstatus: hidden")
    site.story("c", "title: C\nstatus: draft")
    site.story("d", "title: D\ndate: 2099-10-01")
    site.story("e", "title: E\ndate: 2022-10-01\nstatus: held")
    site.story("f", "title: F\ndate: 2022-10-01\nstatus: skip")
    put(site, "pages/about.md", "---\ntitle: About\n---\n\nUs.\n")
    put(site, "pages/soon.md", "---\ntitle: Soon\nstatus: draft\n---\n\nUs.\n")
    put(site, "images/a.png")
    built = site.build()
    assert built.returncode == 0, built.stderr
    account = "6 files: 2 published, 1 draft, 1 scheduled, 2 held; apart from them 2 pages (1 draft), 1 image"
    assert account in built.stdout


def test_drafts_that_are_not_rendered_are_counted_all_the_same(site):
    """In a published build drafts and scheduled stories have no page and still their place in the account."""
    site.settings["STORIES_DRAFTS"] = False
    site.story("a", "title: A\ndate: 2022-10-01")
    site.story("c", "title: C\nstatus: draft")
    site.story("d", "title: D\ndate: 2099-10-01")
    assert "3 files: 1 published, 1 draft, 1 scheduled, 0 held" in site.build().stdout


LEFT = (".DS_Store", "images/.DS_Store", "images/Thumbs.db", "stories/.a.md.swp", "stories/a.md~", "stories/#a.md#")
STRAYS = {
    "notes.md": "move it to content/stories/, content/pages/ or content/images/",
    "pages/about.docx": "let its name end in `.md`",
    "stories/2022/no-ending": "let its name end in `.md`",
    "stories/a.csv": "move it to content/images/, or out of content/",
    "stories/a.txt": "let its name end in `.md`",
    "stories/b.MD": "let its name end in `.md`",
}


def test_what_systems_and_editors_leave_behind_is_passed_over(site):
    """Such files are neither published nor a fault."""
    site.story("a", "title: A\ndate: 2022-10-01")
    for name in LEFT:
        put(site, name)
    built = site.build()
    assert built.returncode == 0, built.stderr
    assert "1 file: 1 published, 0 draft, 0 scheduled, 0 held; apart from them 0 pages, 0 images" in built.stdout
    assert not [path for path in site.output.rglob("*") if path.name in {name.rpartition("/")[2] for name in LEFT}]


def test_a_file_that_nothing_is_made_of_is_a_fault(site):
    """The mend says what to do with it."""
    site.story("other", "title: A\ndate: 2022-10-01")
    for name in STRAYS:
        put(site, name)
    built = site.build()
    assert built.returncode == 1
    lines = built.stderr.splitlines()[:-1]
    assert [line.partition(":")[0] for line in lines] == [f"content/{name}" for name in STRAYS]
    assert [line.rpartition(": ")[2] for line in lines] == list(STRAYS.values())
