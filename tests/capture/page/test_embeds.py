"""Players and posts as links."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.embeds import link_players, take_players
from plugins.capture.page.tree import tree_of


def linked(html):
    tree = tree_of(html.encode())
    link_players(tree)
    return [(link.text, link.get("href")) for link in tree.iter("a")]


@pytest.mark.parametrize(
    ("html", "text", "href"),
    [
        ("<iframe src='//www.youtube-nocookie.com/embed/abc123_-x?start=7'>", "▶", "https://www.youtube.com/watch?v=abc123_-x"),
        ("<iframe src='https://www.youtube.com/embed/videoseries?list=PL1'>", "▶", "https://www.youtube.com/playlist?list=PL1"),
        ("<iframe data-src='https://player.vimeo.com/video/12345' title='The lamp'>", "▶ The lamp", "https://vimeo.com/12345"),
        ("<iframe src='https://open.spotify.com/embed/episode/4rOo'>", "▶", "https://open.spotify.com/episode/4rOo"),
        ("<iframe src='https://geo.dailymotion.com/player.html?video=x8abc'>", "▶", "https://www.dailymotion.com/video/x8abc"),
        ("<iframe src='https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Flamp%2Fvideos%2F1'>", "↗", "https://www.facebook.com/lamp/videos/1"),
        ("<object><param name=movie value='http://www.youtube.com/v/abc123'><embed src='http://www.youtube.com/v/abc123'></object>", "▶", "https://www.youtube.com/watch?v=abc123"),
        ("<amp-youtube data-videoid=abc123></amp-youtube>", "▶", "https://www.youtube.com/watch?v=abc123"),
        ("<video><source src='https://m.example/v.mp4'></video>", "▶", "https://m.example/v.mp4"),
        ("<iframe id=twitter-widget-0 data-tweet-id=99 title='X Post' src='about:blank'>", "↗", "https://twitter.com/i/status/99"),
        ("<iframe src='https://flo.uri.sh/x'></iframe><iframe src='https://public.flourish.studio/visualisation/7/embed' title='Votes'>", "↗ Votes", "https://public.flourish.studio/visualisation/7/embed"),
    ],
)  # fmt: skip
def test_a_player_is_a_link_to_its_work(html, text, href):
    """The address is the one that people open; the words are a sign and the player's title."""
    assert linked(html) == [(text, href)]


@pytest.mark.parametrize(
    "html",
    [
        "<iframe src='https://ads.example/x'>",
        "<iframe src='https://www.youtube.com/embed/abc123' height=1>",
        "<div style='display:none'><iframe src='https://www.youtube.com/embed/abc123'></iframe></div>",
        "<iframe src='https://www.google.com/recaptcha/api2'>",
        "<iframe src='javascript:alert(1)'>",
        "<iframe srcdoc='<b>x</b>'>",
        "<iframe src='https://[broken'>",
        "<video src='blob:https://m.example/1'></video>",
        "<lite-youtube videoid='\"><script>'></lite-youtube>",
    ],
)
def test_what_shows_nothing_leaves_nothing(html):
    """Advertising, points, hidden players, riddles for robots and broken addresses."""
    assert linked(html) == []


def test_only_what_the_story_embeds_is_taken():
    """Players among the kept paragraphs and right beside them are; those of side columns and of the page's foot are none."""
    player = "<iframe src='https://www.youtube.com/embed/abc12{}'></iframe>"
    html = (
        f"<div id=story><div class=video>{player.format(1)}</div><p>one</p>{player.format(2)}<aside>{player.format(3)}</aside>"
        f"<div class=related>{player.format(4)}</div><p>two</p></div><div>{player.format(5)}</div>"
    )
    tree = tree_of(html.encode())
    link_players(tree)
    blocks = blocks_of(tree)
    for block in blocks:
        if block.text in ("one", "two"):
            block.take("text")
    take_players(blocks)
    kept = [block.spans[0].href or block.text for block in blocks if block.kept]
    assert [text[-1] for text in kept] == ["1", "e", "2", "o"]


@given(st.sampled_from(["youtube.com", "player.vimeo.com", "w.soundcloud.com", "google.de"]), st.text(max_size=60))
def test_no_address_makes_it_fail(host, rest):
    """Whatever a frame's address holds, the page can be read."""
    quoted = rest.replace("'", "")
    linked(f"<iframe src='https://{host}/{quoted}'>")
