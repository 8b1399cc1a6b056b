"""What each kind of rights leaves of a story."""

from types import SimpleNamespace

import pytest

from plugins.rights.limits import faults, limit

HTML = "<p>One two three. Four five six.</p><p>Seven.</p>"


def story(rights, **given):
    """A story as Pelican hands it over."""
    own = {"rights": rights, "source": None, "source_path": "a.md", "header_lines": {"rights": 5}, "_content": HTML}
    return SimpleNamespace(**own | given)


@pytest.mark.parametrize("rights", ["own", "licensed", "public-domain"])
def test_what_is_ours_to_show_stays_whole(rights):
    """Text and markup stay as they are, and there is no excerpt."""
    given = story(rights)
    limit(given, 3)
    assert (given._content, given.excerpt) == (HTML, None)


def test_an_excerpt_is_all_that_stays():
    """The quoted lead stands for the whole text, for templates that show the one or the other."""
    given = story("excerpt")
    limit(given, 3)
    assert given._content == given.excerpt == "<p>One two three.</p>"


@pytest.mark.parametrize(("rights", "most", "content"), [("link", 3, HTML), ("excerpt", 0, HTML), ("excerpt", 3, "")])
def test_nothing_is_shown_of_what_is_only_linked(rights, most, content):
    """A link, an allowance of no words and a story without text leave an empty text and no excerpt."""
    given = story(rights, _content=content)
    limit(given, most)
    assert (given._content, given.excerpt) == ("", None)


@pytest.mark.parametrize("rights", ["excerpt", "link"])
def test_somebody_else_s_text_needs_a_source(rights):
    """The fault names the line of `rights`; with a source there is none, nor for what is ours."""
    (fault,) = faults(story(rights))
    assert (fault.path, fault.line) == ("a.md", 5)
    assert f"`rights: {rights}` without `source`" in fault.what
    assert faults(story(rights, source="Canal Post")) == faults(story("own")) == []
