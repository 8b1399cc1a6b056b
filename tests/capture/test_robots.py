"""robots.txt is read as RFC 9309 says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.robots import may_fetch


@pytest.mark.parametrize(
    ("text", "target", "may"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("user-AGENT:*\ndisALLOW:/a # with a remark", "/ab", False),
        ("User-agent: *\r\nDisallow: /a\r\n", "/b", True),
        ("\ufeffUser-agent: *\nDisallow: /a", "/a", False),
        # the longest rule wins, wherever it stands; of two as long the one that allows
        ("User-agent: *\nDisallow: /\nAllow: /news/", "/news/mill", True),
        ("User-agent: *\nAllow: /news/\nDisallow: /news/print", "/news/print/1", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        # our own group counts alone, also with a version behind the name; a group may have several names
        ("User-agent: *\nDisallow: /\n\nUser-agent: newsfold\nDisallow: /b", "/a", True),
        ("User-agent: Newsfold/0.1\nDisallow: /", "/a", False),
        ("User-agent: other\nUser-agent: newsfold\nDisallow: /", "/a", False),
        ("User-agent: other\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", True),
        (
            "User-agent: newsfold\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: newsfold\nDisallow: /c",
            "/c",
            False,
        ),
        ("User-agent: newsfolder\nDisallow: /", "/a", True),
        # groups are not ended by empty lines or by lines that nobody knows
        ("User-agent: *\n\nCrawl-delay: 3\nSitemap: https://a.example/s.xml\nDisallow: /a", "/a", False),
        ("Disallow: /a", "/a", True),
        # patterns
        ("User-agent: *\nDisallow: /*?print=", "/mill?print=1", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/mill.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/mill.pdf?x", True),
        ("User-agent: *\nDisallow: /a$", "/ab", True),
        ("User-agent: *\nDisallow: /a*b*c", "/aXbYc", False),
        ("User-agent: *\nDisallow: /a*b*c", "/acb", True),
        ("User-agent: *\nDisallow: *", "/a", False),
        ("User-agent: *\nDisallow: /a*a$", "/a", True),
        # letters are the same however they are quoted; a quoted slash is another letter than a slash
        ("User-agent: *\nDisallow: /mühle", "/m%C3%BChle/1", False),
        ("User-agent: *\nDisallow: /%6Dill", "/mill", False),
        ("User-agent: *\nDisallow: /a/b", "/a%2Fb", True),
    ],
)
def test_a_rule_is_heeded(text, target, may):
    """Each line of the table is a robots.txt, an address and what it means for us."""
    assert may_fetch(text, "newsfold", target) is may


@given(st.text(max_size=300), st.text(max_size=50))
def test_no_text_makes_it_fail(text, target):
    """Whatever stands there, there is an answer."""
    assert may_fetch(text, "newsfold", "/" + target) in (True, False)


def test_many_stars_take_no_time():
    """A rule of nothing but stars is matched in one go."""
    assert may_fetch("User-agent: *\nDisallow: /" + "*a" * 5000 + "b$", "newsfold", "/" + "a" * 50_000) is True
