"""Nothing of the machine that built the site goes out with it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "name", ["pelicanconf.py", ".env", "a/id_rsa", "key.pem", "x.md~", "a/.DS_Store", "plugins/x.pyc"]
)
def test_private_files_are_named(finished, name):
    """Sources of the site, keys and what systems leave behind are not for readers."""
    finished.file(name, "x")
    assert finished.said() == [
        f"output/{name}:1: this file is not for readers: take it out of content/ or the theme's static files"
    ]


def test_a_path_of_this_machine_is_named_with_its_line(finished):
    """The project's own folder in any text is a leak."""
    finished.file("build.txt", f"made\nin {finished.folder}/output\n")
    assert len(finished.said()) == 1
    assert finished.said()[0].startswith("output/build.txt:2: a path of this machine can be read")


def test_an_address_of_this_machine_in_data_is_a_leak_and_in_a_story_is_none(finished):
    """A story may speak of http://localhost; a search index that points there was built wrongly."""
    finished.page("a.html", "<p>Open http://localhost:8000/ to see it.</p>")
    assert finished.said() == []
    finished.file("index.json", '{"base": "http://127.0.0.1:8000/x"}')
    assert any("http://127.0.0.1:8000/x" in line for line in finished.said())


def test_a_link_out_of_the_output_is_named(finished):
    """A symbolic link to a file elsewhere would publish that file."""
    secret = finished.folder / "secret.txt"
    secret.write_text("mine")
    (finished.folder / "output" / "notes.txt").symlink_to(secret)
    assert "output/notes.txt:1: this is a link to a file outside the output" in finished.said()[0]
