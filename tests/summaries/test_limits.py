"""How long a summary may be."""

from plugins.summaries.limits import Limits, limits

VALUES = {"SUMMARIES_SENTENCES": 2, "SUMMARIES_FEWEST_WORDS": 25, "SUMMARIES_MOST_WORDS": 60}


def test_our_own_stories_are_quoted_as_the_settings_say():
    """What may be shown whole has no other limit."""
    for rights in ("own", "licensed", "public-domain"):
        assert limits(VALUES, rights, {}) == Limits(2, 25, 60)


def test_an_excerpt_gives_its_quoted_lead_alone():
    """Its words and share are those of the plugin rights, by default or as the site sets them."""
    assert limits(VALUES, "excerpt", {}) == Limits(2, 25, 60, 75, 0.5)
    assert limits(VALUES, "excerpt", {"RIGHTS_EXCERPT_WORDS": 40, "RIGHTS_EXCERPT_SHARE": 1}) == Limits(
        2, 25, 60, 40, 1.0
    )


def test_a_link_gives_at_most_the_share():
    """A short note is not republished by its summary."""
    assert limits(VALUES, "link", {}) == Limits(2, 25, 60, None, 0.5)
    assert limits(VALUES, "link", {}).of("word " * 30) == Limits(2, 15, 15, None, 0.5)
