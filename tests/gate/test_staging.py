"""The new site takes the old one's place whole, or not at all."""

from __future__ import annotations

import pytest

from plugins.gate.staging import Staging
from plugins.stories.faults import Unreadable


@pytest.fixture
def staging(tmp_path):
    """Give the staging of an output that holds a site."""
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / "index.html").write_text("old")
    return Staging(tmp_path / "output")


def page(staging):
    """Read what readers see."""
    return (staging.output / "index.html").read_text()


def test_the_old_site_stands_until_the_swap(staging, tmp_path):
    """Before the swap readers see the old page, after it the new one, and nothing else is left."""
    staging.prepare(tmp_path / "content")
    (staging.new / "index.html").write_text("new")
    assert page(staging) == "old"
    staging.swap()
    assert page(staging) == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


def test_when_the_second_rename_fails_the_old_site_comes_back(staging, tmp_path):
    """A staging folder that is gone makes the second rename fail: the old site is where it was."""
    staging.prepare(tmp_path / "content")
    staging.new.rmdir()
    with pytest.raises(OSError, match=r"output\.new"):
        staging.swap()
    assert page(staging) == "old"


def test_an_output_that_is_a_link_stays_one(tmp_path):
    """The swap happens where the link leads."""
    (tmp_path / "disk" / "site").mkdir(parents=True)
    (tmp_path / "output").symlink_to(tmp_path / "disk" / "site")
    staging = Staging(tmp_path / "output")
    staging.prepare(tmp_path / "content")
    (staging.new / "index.html").write_text("new")
    staging.swap()
    assert (tmp_path / "output").is_symlink()
    assert (tmp_path / "output" / "index.html").read_text() == "new"


@pytest.mark.parametrize("kind", ["documents", "a checkout", "a file", "the content"])
def test_what_no_build_made_is_refused(tmp_path, kind):
    """A folder of documents, a checkout, a file or the content itself is never replaced."""
    output = tmp_path / "output"
    content = tmp_path / "content"
    if kind == "a file":
        output.write_text("x")
    else:
        output.mkdir()
        (output / "letter.txt").write_text("x")
    if kind == "a checkout":
        (output / "index.html").write_text("x")
        (output / ".git").mkdir()
    if kind == "the content":
        content = output / "content"
    with pytest.raises(Unreadable):
        Staging(output).prepare(content)
    assert not (tmp_path / "output.new").exists()
