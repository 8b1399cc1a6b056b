"""The other stories that a page lists."""

from __future__ import annotations

import pytest

from plugins.capture.converting import convert

PROSE = "<p>The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new.</p>"


def related(extra):
    page = f"<html><head><title>Keeper stays</title></head><body><article><h1>Keeper stays</h1>{PROSE * 3}</article>{extra}</body></html>"
    return [other.title for other in convert(page.encode(), "https://bay.example/keeper").related]


@pytest.mark.parametrize(
    "extra",
    [
        "<aside><h2>Most read</h2><ol><li><a href='/a'>Frogs close the pool</a></li><li><a href='/b'>Ferry waits for swan</a></li></ol></aside>",
        "<div class='related-stories'><a href='/a'>Frogs close the pool</a> <a href='/b'>Ferry waits for swan</a></div>",
        "<section><h3>Lesen Sie auch</h3><a href='/a'>Frogs close the pool</a><a href='/b'>Ferry waits for swan</a></section>",
        "<section class=recommended><a href='/a'>Frogs close the pool</a><a href='/a'>Frogs close the pool</a><a href='/b'>Ferry waits for swan</a></section>",
    ],
)
def test_lists_of_other_stories_are_found(extra):
    """A list is known by its heading or its element's name; every title counts once."""
    assert related(extra) == ["Frogs close the pool", "Ferry waits for swan"]


@pytest.mark.parametrize(
    "extra",
    [
        "<nav><a href='/a'>News from the whole bay</a></nav>",
        "<div class=related><a href='/news'>News</a><a href='mailto:a@b.example'>Write to the editor now</a><a href='#top'>Back to the top</a></div>",
        "<div class=related><a href='https://bay.example/keeper'>Keeper stays, as told here</a></div>",
        "<footer><a href='/terms'>Terms and conditions of use</a></footer>",
    ],
)
def test_other_links_are_no_stories(extra):
    """Sections, addresses to write to, links inside the page and the story itself are not listed stories."""
    assert related(extra) == []
