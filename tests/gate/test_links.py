"""Links between files are followed in the sources, as Pelican will follow them."""

from __future__ import annotations

import pytest


@pytest.fixture
def linked(site):
    """Give a digest with a story, a page, an image and a file with a space in its name."""
    site.story("2022/10/there", "title: There\ndate: 2022-10-01")
    (site.folder / "content" / "images").mkdir(parents=True)
    (site.folder / "content" / "images" / "a b.png").write_bytes(b"x")
    (site.folder / "content" / "images" / "a&b.png").write_bytes(b"x")
    return site


FINE = (
    "{filename}/stories/2022/10/there.md",
    "{filename}../10/there.md#more",
    "{static}/images/a%20b.png",
    "{static}/images/a&b.png",
    "{attach}/images/a%20b.png",
    "|filename|/stories/2022/10/there.md",
    "{tag}Peace",
    "{index}",
)
BROKEN = {
    "{filename}/stories/2022/11/there.md": "did you mean /stories/2022/10/there.md?",
    "{filename}gone.md": "write the path of a file, from the content folder with a leading /",
    "{static}/images/A%20b.png": "did you mean /images/a b.png?",
}


def test_what_pelican_resolves_is_fine(linked):
    """Paths from the content folder and from the story, quoted, with entities, and the old form with bars."""
    body = "\n\n".join(f"See [this]({link})." for link in FINE)
    linked.story("2022/10/here", "title: Here\ndate: 2022-10-02\ntags: [Peace]", body)
    built = linked.build()
    assert built.returncode == 0, built.stderr
    assert not [link for link in FINE if link in linked.page("2022/10/here.html")]


def test_what_leads_nowhere_is_named_with_its_line(linked):
    """The line is that of the link in the source, and a near file is offered."""
    linked.story("2022/10/here", "title: Here\ndate: 2022-10-02", "\n".join(f"See [this]({link})." for link in BROKEN))
    built = linked.build()
    assert built.returncode == 1
    assert built.stderr.splitlines()[:-1] == [
        f"content/stories/2022/10/here.md:{line}: the link {link} leads nowhere: {mend}"
        for line, (link, mend) in enumerate(BROKEN.items(), 6)
    ]


BARE = {
    "there.md": "{filename}/stories/2022/10/there.md",
    "/stories/2022/10/there.md#more": "{filename}/stories/2022/10/there.md",
    "images/a%20b.png": "{static}/images/a%20b.png",
    "/images/a%20b.png": "{static}/images/a%20b.png",
}


def test_a_link_to_a_file_as_it_lies_in_the_folder_is_named_with_the_right_one(linked):
    """People write paths as their editor shows them; on the site the file is elsewhere. Code may speak of them."""
    lines = [f"See ![it]({link})." if "png" in link else f"See [it]({link})." for link in BARE]
    fine = ["`[it](there.md)` [out](https://a.example/there.md) [else](other.md) [up](#there.md) `<a href='there.md'>`"]
    linked.story("2022/10/here", "title: Here\ndate: 2022-10-02", "\n".join(lines + fine))
    built = linked.build()
    assert built.stderr.splitlines()[:-1] == [
        f"content/stories/2022/10/here.md:{line}: the link {link} names a file of content/,"
        f" which readers have elsewhere: write {right}"
        for line, (link, right) in enumerate(BARE.items(), 6)
    ]


def test_every_broken_link_is_named_however_many_there_are(linked):
    """Pelican falls silent after five alike; here each one is told."""
    links = "\n".join(f"- [{n}]({{filename}}gone-{n}.md)" for n in range(12))
    linked.story("2022/10/here", "title: Here\ndate: 2022-10-02", links)
    built = linked.build()
    assert built.stderr.count("leads nowhere") == 12
    assert "12 faults in 1 file" in built.stderr


def test_images_without_a_description_are_warned_about(linked):
    """Every such image is named with its line, and the site is built."""
    linked.story("2022/10/here", "title: Here\ndate: 2022-10-02", "A harbour:\n\n![]({static}/images/a%20b.png)")
    built = linked.build()
    assert built.returncode == 0
    assert "content/stories/2022/10/here.md:8: " in built.stderr
    assert "has no description: say in the brackets of ![...] what can be seen (a warning)" in built.stderr
