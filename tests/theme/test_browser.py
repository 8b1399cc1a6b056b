"""The paper in a real browser: nothing runs over the edge, everything can be read, in light and dark."""

from __future__ import annotations

import pytest

# What is written on the paper's colour, and on the tint.
WRITTEN = [
    "body",
    ".kicker a",
    ".kicker span",
    ".credit",
    ".standfirst",
    ".facts p",
    ".comment h2",
    ".comment p",
    ".automatic",
    ".reason",
    ".colophon p",
    ".neighbours span",
    "pre .c1",
    "pre .mf",
]

CONTRAST = """
(selectors) => {
  const channels = (colour) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') return colour;
    }
    return 'white';
  };
  const found = {};
  for (const selector of selectors) for (const element of document.querySelectorAll(selector)) {
    const [low, high] = [getComputedStyle(element).color, behind(element)].map(luminance).sort((a, b) => a - b);
    found[selector] = Math.min(found[selector] ?? 21, (high + 0.05) / (low + 0.05));
  }
  return found;
}
"""


@pytest.fixture(params=["light", "dark"])
def scheme(request):
    """Both of a reader's preferences."""
    return request.param


@pytest.fixture
def open_page(browser):
    """Open an address in a window of the given width and scheme."""
    contexts = []

    def opened(address: str, width: int, **context):
        contexts.append(browser.new_context(viewport={"width": width, "height": 800}, **context))
        page = contexts[-1].new_page()
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()


def test_no_page_scrolls_sideways_on_the_smallest_telephone(paper, scheme, open_page):
    """At 320 pixels every kind of page stays inside the window, words of 200 characters included."""
    page = open_page("about:blank", 320, color_scheme=scheme)
    wide = {}
    for kind in paper.kinds:
        page.goto(paper.address(kind))
        needed, given = page.evaluate(
            "(({scrollWidth, clientWidth}) => [scrollWidth, clientWidth])(document.documentElement)"
        )
        if needed > given:
            wide[kind] = (needed, given)
    assert wide == {}


def test_colours_can_be_read(paper, scheme, open_page):
    """Everything written has at least the contrast of 4.5 to 1 that WCAG's level AA asks for."""
    found: dict[str, float] = {}
    for kind in ("front", "whole story", "quoted story", "plain story"):
        page = open_page(paper.address(kind), 1280, color_scheme=scheme)
        for selector, ratio in page.evaluate(CONTRAST, WRITTEN).items():
            found[selector] = min(ratio, found.get(selector, 21))
    assert sorted(found) == sorted(WRITTEN)
    assert {selector: ratio for selector, ratio in found.items() if ratio < 4.5} == {}


def test_the_paper_follows_the_readers_preference(paper, open_page):
    """A reader who asked for dark gets light words on a dark ground, and the other way round."""
    ground = {
        scheme: open_page(paper.address("front"), 800, color_scheme=scheme).evaluate(
            "getComputedStyle(document.documentElement).backgroundColor"
        )
        for scheme in ("light", "dark")
    }
    assert ground == {"light": "rgb(252, 252, 250)", "dark": "rgb(21, 23, 26)"}


@pytest.mark.parametrize("width", [768, 1024, 1440])
def test_a_storys_lines_have_60_to_72_characters(paper, width, open_page):
    """On wide windows the middle one of the text's full lines is as long as lines are read best."""
    page = open_page(paper.address("whole story"), width)
    lines = page.evaluate("""
      () => [...document.querySelectorAll('.body > p')].flatMap((paragraph) => {
        const lines = {}, walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT), range = document.createRange();
        for (let node; (node = walker.nextNode());) for (let i = 0; i < node.length; i++) {
          range.setStart(node, i); range.setEnd(node, i + 1);
          const line = Math.round(range.getBoundingClientRect().bottom / 12);
          lines[line] = (lines[line] ?? 0) + 1;
        }
        return Object.values(lines).slice(0, -1);
      })
    """)
    assert len(lines) > 4
    assert 60 <= sorted(lines)[len(lines) // 2] <= 72


def test_the_first_tab_shows_the_skip_link_and_focus_is_seen(paper, open_page):
    """The skip link appears when a keyboard reaches it, with an outline, and moves to the stories."""
    page = open_page(paper.address("front"), 800)
    page.keyboard.press("Tab")
    focused = "document.activeElement.className + ' ' + getComputedStyle(document.activeElement)"
    assert page.evaluate(f"{focused}.clipPath") == "skip none"
    assert page.evaluate(f"{focused}.outlineStyle") == "skip solid"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_nothing_moves_for_readers_who_asked_for_stillness(paper, open_page):
    """With reduced motion the page jumps instead of gliding."""
    behaviour = "getComputedStyle(document.documentElement).scrollBehavior"
    assert open_page(paper.address("front"), 800, reduced_motion="reduce").evaluate(behaviour) == "auto"
    assert open_page(paper.address("front"), 800, reduced_motion="no-preference").evaluate(behaviour) == "smooth"


def test_print_keeps_the_story_and_drops_the_navigation(paper, open_page):
    """On paper the credit and the way to the original stay, what leads to other pages goes."""
    page = open_page(paper.address("quoted story"), 800, color_scheme="dark")
    page.emulate_media(media="print")
    shown = {
        part: page.locator(part).first.is_visible() for part in (".sections", ".neighbours", ".facts .credit", ".whole")
    }
    assert shown == {".sections": False, ".neighbours": False, ".facts .credit": True, ".whole": True}
    assert "courier.example" in page.evaluate("getComputedStyle(document.querySelector('.whole a'), '::after').content")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"


def test_pages_ask_for_their_own_files_only(paper, open_page):
    """Opening a page fetches the page, its style and its pictures, and nothing from elsewhere."""
    page = open_page("about:blank", 800)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for kind in paper.kinds:
        page.goto(paper.address(kind))
    assert len(asked) > len(paper.kinds)
    assert [url for url in asked if not url.startswith("file:")] == []
