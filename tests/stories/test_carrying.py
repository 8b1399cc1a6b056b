"""What a story carries when it is rendered, and what is not rendered at all."""

from types import SimpleNamespace

from plugins.stories.carrying import carry_automatic, headline_of, is_automatic, language_of, text_of


def test_a_full_story_carries_its_fields(digest):
    """Every field of the table reaches templates, typed; addresses come without tracking."""
    digest.story(
        "full",
        "title: A dam holds\ndate: 2022-11-09\nsource: The River\nsource_url: https://River.example/a?utm_source=x\n"
        "published: 2022-11-08\nkicker: Water\nimage: {url: 'https://River.example/dam.jpg?utm_source=x', alt: The dam}\nrights: Excerpt\nvia: Ben\nvia_url: https://ben.example\nauthors: Ada\n"
        "comment: Look\nthread: Floods\ntags: []\nsummary: ''\nrelated: [b]\ncorrections:\n  - 2022-11-10: The year.",
        "word " * 714,
    )
    story = digest.told()[0]["stories"]["a-dam-holds"]
    assert story["source_url"] == "https://river.example/a"
    assert (story["published"], story["rights"], story["minutes"]) == ("2022-11-08", "excerpt", "3")
    assert story["image"] == "{'url': 'https://river.example/dam.jpg', 'alt': 'The dam', 'credit': None}"
    assert story["corrections"] == "[{'date': datetime.date(2022, 11, 10), 'text': 'The year.'}]"
    assert (story["tags"], story["authors"], story["automatic"]) == ([], ["Ada"], [])
    assert (story["outlet"], story["excerpt"], story["related"]) == ("None", "None", "[]")


def test_a_bare_story_carries_empty_ones(digest):
    """What nobody wrote is None or empty, never missing; the plugins may choose tags, summary, related stories and thread."""
    digest.story("bare", "title: A dam holds\ndate: 2022-11-09")
    story = digest.told()[0]["stories"]["a-dam-holds"]
    for name in (
        "source",
        "source_url",
        "published",
        "kicker",
        "image",
        "via",
        "via_url",
        "comment",
        "thread",
        "excerpt",
    ):
        assert story[name] == "None"
    assert (story["rights"], story["corrections"], story["minutes"]) == ("own", "[]", "1")
    assert story["automatic"] == ["related", "summary", "tags", "thread"]
    assert story["authors"] == ["The editors"]


def test_every_story_carries_what_the_readme_promises(digest):
    """Published, hidden, draft and scheduled stories all have every attribute of the README's table."""
    digest.a_file_of_each_state()
    stories = digest.told()[0]["stories"]
    assert len(digest.promised()) > 25
    assert {slug: story["lacking"] for slug, story in stories.items()} == {
        "published": [],
        "hidden": [],
        "draft": [],
        "scheduled": [],
    }


def test_another_outlets_story_is_not_credited_to_the_digest(digest):
    """A story from elsewhere without an author has none, instead of the digest's own."""
    digest.story("theirs", "title: A dam holds\ndate: 2022-11-09\nsource: The River")
    assert digest.told()[0]["stories"]["a-dam-holds"]["authors"] == []


def test_an_unknown_template_is_named_before_anything_is_written(digest):
    """A template that the theme lacks is a fault with its line, and the build goes on to find others."""
    digest.story("a", "title: A\ndate: 2022-11-09\ntemplate: artcle")
    built = digest.told()[1]
    said = " ".join((built.stdout + built.stderr).split())
    assert "content/stories/a.md:4: the theme has no template `artcle`: name one that it has" in said
    assert "output/a.html" in digest.files()


def test_a_wrong_setting_is_named(digest):
    """A setting of the wrong type and one that nobody knows are faults."""
    digest.story("a", "title: A\ndate: 2022-11-09")
    said = " ".join(str(digest.told("-e", "STORIES_DRAFTS=3", "STORIES_DRAFT=false")[1]).replace("\\n", " ").split())
    assert "STORIES_DRAFTS can't be 3" in said
    assert "STORIES_DRAFT is no setting that Newsfold knows: did you mean STORIES_DRAFTS?" in said


class Carried:
    """An article as far as these functions look."""

    written = frozenset({"title", "tags"})


def test_a_written_field_is_not_automatic():
    """A field in the header, empty or not, is a person's; the others are the plugins'."""
    article = Carried()
    assert not is_automatic(article, "tags")
    assert is_automatic(article, "summary")
    carry_automatic(article, "summary")
    assert article.automatic == {"summary"}


def test_a_headline_is_plain_text():
    """Signs of HTML, and what Typogrify wraps round capitals, are no part of a headline's words."""
    title = 'AT&amp;T and the <span class="caps">BBC</span>: 1 &lt; 2'
    assert headline_of(SimpleNamespace(title=title)) == "AT&T and the BBC: 1 < 2"


def test_a_region_makes_no_other_language():
    """British and American English are read alike, and a story without a language is English."""
    languages = ("en-GB", "de", "", None)
    assert [language_of(SimpleNamespace(lang=lang)) for lang in languages] == ["en", "de", "en", "en"]


def test_the_text_is_the_body_s():
    """A header's field of any name is not taken for the story's text."""
    assert text_of(SimpleNamespace(plain_text="a field", text="another", _content="<p>The body.</p>")) == "The body."
