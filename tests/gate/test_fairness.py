"""Every story has its page, its credit, and shows no more than its rights allow."""

from __future__ import annotations

import json
from html import escape

import pytest

THEIRS = "title: Theirs\ndate: 2022-10-01\nrights: {}\nsource: The Évening Paper\nsource_url: https://paper.example/a?utm_source=x"
CREDIT = '<p>Source: <a href="https://paper.example/a">The <b>Évening</b> Paper</a></p>'
WORDS = [f"word{number}" for number in range(300)]
BODY = " ".join(WORDS)


def test_a_story_without_its_page_is_lost(finished):
    """A published story file must have become a page."""
    finished.story("a", "title: A story\ndate: 2022-10-01", "Text.")
    assert finished.said() == [
        "content/stories/a.md:1: this story has no page in the output (2022/10/a-story.html): build again"
    ]


def test_a_draft_with_a_page_is_named(finished):
    """A page of a draft is a fault in what is published, and none in a preview."""
    finished.story("a", "title: A story\nstatus: draft", BODY)
    finished.page("drafts/a-story.html", BODY)
    assert any("a story that is not to be shown (" in line for line in finished.said())
    assert finished.said(drafts=True) == []


def test_the_text_of_a_draft_is_found_wherever_it_stands(finished):
    """Also in a preview, nothing but the draft's own page may show its text."""
    finished.story("a", "title: A story\ndate: 2099-10-01", BODY)
    finished.file("search.json", json.dumps({"text": " ".join(WORDS[50:90])}))
    (said,) = finished.said(drafts=True)
    what = "40 words of a story that is not to be shown can be read (content/stories/a.md)"
    assert said == f"output/search.json:1: {what}: build again for publishing"


@pytest.mark.parametrize(
    ("page", "missing"),
    [
        (CREDIT, []),
        ("<p>Source: The Évening Paper</p>", ["the link to the original is missing"]),
        ('<p><a href="https://paper.example/a">here</a></p>', ["the source The Évening Paper is not named"]),
        ('<!-- The Évening Paper --><p title="The Évening Paper">x</p>', ["link to the original", "is not named"]),
    ],
)
def test_a_story_from_elsewhere_names_and_links_its_source(finished, page, missing):
    """The name must be seen on the page, and the link must lead to the original, whatever tracking it carried."""
    finished.story("theirs", THEIRS.format("own"), "Text.")
    finished.page("2022/10/theirs.html", page)
    said = finished.said()
    assert len(said) == len(missing)
    for line, part in zip(sorted(said), missing, strict=True):
        assert part in line


def test_of_a_quoted_draft_a_preview_shows_its_excerpt_and_what_is_published_nothing(finished):
    """An unpublished story that is not ours: in the preview as much as its rights allow, published not a sentence."""
    finished.story("theirs", THEIRS.format("excerpt").replace("2022", "2099"), BODY)
    finished.page("drafts/theirs.html", f"{CREDIT}<p>{' '.join(WORDS[:135])}</p>")
    assert finished.said(drafts=True) == []
    finished.page("drafts/theirs.html", f"{CREDIT}<p>{' '.join(WORDS[:136])}</p>")
    assert len(finished.said(drafts=True)) == 1
    (finished.folder / "output" / "drafts" / "theirs.html").unlink()
    finished.page("tag/a.html", f"<p>{' '.join(WORDS[:20])}</p>")
    assert "20 words of a story that is not to be shown" in finished.said()[0]


CARRIERS = {
    "a page": ("2022/10/theirs.html", lambda text: f"<html><body>{CREDIT}<p>{text}</p></body></html>"),
    "an attribute": ("x.html", lambda text: f'<html><body><p title="{text}">x</p></body></html>'),
    "a comment": ("x.html", lambda text: f"<html><body><!-- {text} --></body></html>"),
    "a feed": ("x.xml", lambda text: f"<feed><content>{escape(escape(f'<p>{text}</p>'))}</content></feed>"),
    "data": ("x.json", lambda text: json.dumps({"text": text})),
    "a script": ("x.js", lambda text: f"const text = {json.dumps(text)};"),
    "plain text": ("x.txt", lambda text: text.replace(" ", "\n").upper()),
}


@pytest.mark.parametrize("carrier", CARRIERS)
def test_more_than_the_rights_allow_is_found_in_every_kind_of_file(finished, carrier):
    """The limit holds wherever the words stand, through markup, escapes, entities, line breaks and letter case."""
    finished.story("theirs", THEIRS.format("excerpt"), BODY)
    finished.page("2022/10/theirs.html", CREDIT)
    name, carry = CARRIERS[carrier]
    finished.file(name, carry(" ".join(WORDS[:135])))
    assert finished.said() == []
    finished.file(name, carry(" ".join(WORDS[:140])))
    (said,) = finished.said()
    what = "140 words of content/stories/theirs.md can be read, its rights (excerpt) allow 135"
    assert said.startswith(f"output/{name}:1: {what}")


def test_pieces_in_several_files_are_counted_together(finished):
    """A hundred words here and a hundred others there are two hundred words of the story."""
    finished.story("theirs", THEIRS.format("excerpt"), BODY)
    finished.page("2022/10/theirs.html", f"{CREDIT}<p>{' '.join(WORDS[:100])}</p>")
    finished.page("tag/a.html", f"<p>{' '.join(WORDS[100:200])}</p>")
    assert "200 words of" in finished.said()[0]


def test_a_link_story_shows_its_summary_only(finished):
    """With `rights: link` nothing but a summary may be quoted."""
    finished.story("theirs", THEIRS.format("link"), BODY)
    finished.page("2022/10/theirs.html", f"{CREDIT}<p>{' '.join(WORDS[:61])}</p>")
    assert "61 words of" in finished.said()[0]
    finished.page("2022/10/theirs.html", f"{CREDIT}<p>{' '.join(WORDS[:60])}</p>")
    assert finished.said() == []


def test_the_settings_of_the_site_set_the_limit(finished):
    """RIGHTS_EXCERPT_WORDS and SUMMARIES_MOST_WORDS are those that the build used."""
    finished.settings |= {"RIGHTS_EXCERPT_WORDS": 100, "SUMMARIES_MOST_WORDS": 20}
    finished.story("theirs", THEIRS.format("excerpt"), BODY)
    finished.page("2022/10/theirs.html", f"{CREDIT}<p>{' '.join(WORDS[:120])}</p>")
    assert finished.said() == []
    finished.page("2022/10/theirs.html", f"{CREDIT}<p>{' '.join(WORDS[:121])}</p>")
    assert "its rights (excerpt) allow 120" in finished.said()[0]


def test_what_a_story_of_ours_says_as_well_is_not_counted(finished):
    """A speech that our own story quotes at length is ours to show."""
    finished.story("theirs", THEIRS.format("link"), BODY)
    finished.story("ours", "title: Ours\ndate: 2022-10-01\nrelated: [theirs]", BODY)
    finished.page("2022/10/theirs.html", CREDIT)
    finished.page("2022/10/ours.html", f"<p>{BODY}</p>")
    assert finished.said() == []
