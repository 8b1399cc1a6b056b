"""A slug for every headline."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.stories.slugs import TAKEN, is_good_slug, slug_of


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Ukraine: Kherson is free again", "ukraine-kherson-is-free-again"),
        ("It's the U.S. midterms—don't look", "its-the-us-midterms-dont-look"),
        ("Żółć & Übermut", "zolc-ubermut"),
        ("Київ", "kiyiv"),
        ("Index", "index-story"),
        ("CON", "con-story"),
        ("1984", "1984"),
        ("word " * 40, "-".join(["word"] * 16)),
        ("x" * 400, "x" * 80),
    ],
)
def test_headlines_give_readable_slugs(title, slug):
    """Words in ASCII joined by hyphens, cut between words, names that systems keep avoided."""
    assert slug_of(title) == slug


def test_headlines_without_a_letter_differ():
    """Two headlines of signs only get two slugs."""
    assert slug_of("🕊️") != slug_of("!!!")


@settings(deadline=None, derandomize=True)
@given(st.text())
def test_every_headline_gives_a_good_slug(title):
    """Whatever the headline, the slug can be a file name and part of an address."""
    slug = slug_of(title)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= 80
    assert slug not in TAKEN
    assert is_good_slug(slug)


@pytest.mark.parametrize(
    "slug", ["../x", "a/b", "a\\b", ".hidden", "a b", "index", "Con.txt", "a?b", "x" * 200, "a..b"]
)
def test_slugs_that_lead_elsewhere_are_refused(slug):
    """A slug that a person wrote can't leave its folder or be a name that systems keep."""
    assert not is_good_slug(slug)


@pytest.mark.parametrize("slug", ["a-b", "Foo_Bar", "v1.2", "żółć"])
def test_slugs_of_other_sites_are_taken(slug):
    """Capitals, underscores, dots and accents are a person's choice."""
    assert is_good_slug(slug)
