"""What whole builds are compared by."""

from __future__ import annotations

import pytest


def snapshot(folder):
    """Every file below a folder with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def files_of():
    """Give the function that reads a folder with all its files."""
    return snapshot


@pytest.fixture
def digest(site):
    """A digest of three stories: one of our own, one quoted, one scheduled; built once."""
    site.story("2022/10/own", "title: A story of our own\ndate: 2022-10-01\ntags: [Peace Prize]", "We wrote this.")
    site.story(
        "2022/10/quoted",
        "title: A quoted story\ndate: 2022-10-02\nrights: excerpt\nsource: The Paper\n"
        "source_url: https://paper.example/a\nsummary: A summary of it.\ntags: [Peace Prize]",
        "Somebody else wrote this.",
    )
    site.story("2099/01/later", "title: A story for later\ndate: 2099-01-01", "Nobody may read this yet.")
    return site
