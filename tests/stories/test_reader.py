"""Pelican reads stories and pages by our reader: nothing is eaten, nothing leaks, nothing is lost silently."""

import datetime as dt
from pathlib import Path

import pytest
from pelican.contents import Article, SkipStub
from pelican.readers import Readers
from pelican.settings import read_settings

from plugins.stories.faults import Unreadable
from plugins.stories.reader import StoryReader


@pytest.fixture
def content(tmp_path):
    """A content folder with a place for stories and one for pages."""
    for name in ("stories", "pages"):
        (tmp_path / name).mkdir()
    return tmp_path


@pytest.fixture
def readers(content):
    """Pelican's readers with ours among them, set as the digest sets them."""
    settings = read_settings(
        override={
            "PATH": str(content),
            "ARTICLE_PATHS": ["stories"],
            "PAGE_PATHS": ["pages"],
            "TYPOGRIFY": True,
            "TYPOGRIFY_OMIT_FILTERS": ["amp", "caps", "initial_quotes", "widont"],
            "WITH_FUTURE_DATES": False,
            "READERS": {"md": StoryReader},
            "PLUGINS": [],
        }
    )
    return Readers(settings)


def article(readers, content, text, name="stories/a.md"):
    """Read a text as Pelican does."""
    (content / name).write_text(text, encoding="utf-8")
    return readers.read_file(base_path=str(content), path=name, content_class=Article, context={})


def test_pelicans_own_fields_are_processed_as_pelican_does(readers, content):
    """Tags, authors, category, dates, slug and language arrive as Pelican's own objects."""
    read = article(
        readers,
        content,
        "---\ntitle: 1984\ndate: 2022-11-09T18:30:00+01:00\nmodified: 2022/11/10\ntags: [no, 'a, b']\n"
        "authors: Ada Brook, Ben Ford\ncategory: World\nlang: PT_BR\n---\n\nText.\n",
    )
    assert [tag.name for tag in read.tags] == ["no", "a, b"]
    assert [author.name for author in read.authors] == ["Ada Brook", "Ben Ford"]
    assert (read.title, read.slug, read.category.slug, read.lang, read.status) == (
        "1984",
        "1984",
        "world",
        "pt-br",
        "published",
    )
    assert read.date.isoformat() == "2022-11-09T18:30:00+01:00"
    assert read.modified.date() == dt.date(2022, 11, 10)
    assert read.metadata["reader"] == "story"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2022-11-09", "2022-11-09T00:00:00+00:00"),
        ("2022-11-09 18:30", "2022-11-09T18:30:00+00:00"),
        ("2022-11-09T18:30:15", "2022-11-09T18:30:15+00:00"),
        ("2022-11-09T18:30:15.250Z", "2022-11-09T18:30:15.250000+00:00"),
        ("2022-11-09 18:30 UTC", "2022-11-09T18:30:00+00:00"),
        ("2022-11-09 18:30:00 -0500", "2022-11-09T18:30:00-05:00"),
        ("2022-11-09T18:30+02", "2022-11-09T18:30:00+02:00"),
        ("2022/11/9", "2022-11-09T00:00:00+00:00"),
        ("2022_11_09_18:30", "2022-11-09T18:30:00+00:00"),
    ],
)
def test_dates_are_read_in_every_iso_like_form(readers, content, written, read):
    """Days and moments, with and without a zone, mean what they say."""
    assert article(readers, content, f"---\ntitle: a\ndate: {written}\n---\n").date.isoformat() == read


def test_a_title_is_a_text(readers, content):
    """Signs of HTML in a headline are shown, quotes become typographic, and no span is put in."""
    read = article(readers, content, '---\ntitle: "AT&T <b>wins</b>": it\'s over &amp; out\ndate: 2022-11-09\n---\n')
    assert read.title == "&#8220;AT&amp;T &lt;b&gt;wins&lt;/b&gt;&#8221;: it&#8217;s over &amp; out"


def test_a_summary_is_markdown(readers, content):
    """The summary keeps Pelican's convention: Markdown, made typographic; an empty one stays empty."""
    head = "---\ntitle: a\ndate: 2022-11-09\nsummary:"
    assert article(readers, content, f"{head} It's *over*\n---\n").summary == "<p>It&#8217;s <em>over</em></p>"
    assert article(readers, content, f'{head} ""\n---\n\nText.\n').summary == ""


def test_no_line_of_the_body_is_taken_for_a_header(readers, content):
    """`Save_as:` and its like at the top of a body are text, with and without an empty line above."""
    for gap in ("", "\n"):
        read = article(readers, content, f"---\ntitle: a\ndate: 2022-11-09\n---\n{gap}Save_as: x.html\nStatus: draft\n")
        assert read._content == "<p>Save_as: x.html\nStatus: draft</p>"
        assert (read.status, hasattr(read, "override_save_as")) == ("published", False)


def test_what_one_story_defines_stays_in_it(readers, content):
    """References, footnotes and heading ids of one story do not reach the next."""
    head = "---\ntitle: a\ndate: 2022-11-09\n---\n\n"
    first = article(
        readers,
        content,
        f"{head}[Trump] here[^1]\n\n*[UN]: United Nations\n\n[Trump]: http://example.org\n\n[^1]: Note.\n",
    )
    second = article(readers, content, f"{head}[Trump] and the UN[^1]\n")
    assert 'href="http://example.org"' in first._content
    assert second._content == "<p>[Trump] and the UN[^1]</p>"


def test_one_converter_gives_what_a_new_one_gives(readers):
    """Reusing the Markdown object changes no story, whatever was converted before."""
    from markdown import Markdown

    bodies = [
        "# A\n\n## A\n\n[toc]\n",
        "x[^1]\n\n[^1]: y\n",
        "    code\n\n``` python\nx = 1\n```\n",
        "*[UN]: United\n\nUN\n",
        "[a]\n\n[a]: b\n",
        "<div markdown='1'>*a*</div>\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        "term\n: definition\n",
        "a {: #b .c }\n",
    ]
    reader = StoryReader(readers.settings)
    options = {**readers.settings["MARKDOWN"]}
    options["extensions"] = [name for name in options["extensions"] if "meta" not in name]
    for body in [*bodies, *reversed(bodies), *bodies]:
        assert reader._html(body) == Markdown(**options).convert(body)


def test_an_ordinary_story_is_read_as_pelican_reads_it(readers, content):
    """Where Pelican's own reader takes nothing from the body, the HTML and the common fields are the same."""
    from pelican.readers import MarkdownReader

    path = content / "stories" / "a.md"
    path.write_text(
        "Title: A dam\nDate: 2022-11-09 10:00\nTags: a, b\nSummary: so *it* is\nCategory: World\nAuthor: Ada\nSlug: dam\n\n"
        "# Head\n\nText[^1] with *words*.\n\n```python\nx = 1\n```\n\n[^1]: Note.\n",
        encoding="utf-8",
    )
    theirs_content, theirs = MarkdownReader(readers.settings).read(str(path))
    ours_content, ours = StoryReader(readers.settings).read(str(path))
    assert ours_content == theirs_content
    assert {name: ours[name] for name in theirs} == theirs


def test_every_fault_is_reported_before_pelican_drops_the_story(readers, content, caplog):
    """The reasons are said, all of them, with file and line."""
    with pytest.raises(Unreadable):
        article(readers, content, "---\nstatus: publishd\nrights: theirs\n---\n")
    said = [record.getMessage() for record in caplog.records if record.name == "newsfold"]
    assert len(said) == 4
    assert all(message.split(":")[0].endswith("a.md") and message.split(":")[1].isdigit() for message in said)


def test_a_page_needs_only_a_title(readers, content):
    """A page without a date is read, a page without a title is not."""
    assert article(readers, content, "---\ntitle: About\n---\n", "pages/about.md").title == "About"
    with pytest.raises(Unreadable, match="no title"):
        article(readers, content, "---\nkicker: x\n---\n", "pages/about.md")


def test_a_date_in_the_files_name_is_enough(readers, content):
    """Pelican's FILENAME_METADATA gives a story its day, as it always did."""
    read = article(readers, content, "---\ntitle: a\n---\n", "stories/2022-11-09-a.md")
    assert read.date.date() == dt.date(2022, 11, 9)


def test_held_is_what_pelican_skips(readers, content):
    """`status: held` keeps a story out of the site altogether, also without a date."""
    assert isinstance(article(readers, content, "---\ntitle: a\nstatus: held\n---\n"), SkipStub)


def test_a_draft_needs_no_date(readers, content):
    """What is not shown needs no day yet."""
    assert article(readers, content, "---\ntitle: a\nstatus: Draft\n---\n").status == "draft"


@pytest.mark.parametrize(
    ("fields", "save_as", "url"),
    [
        ("save_as: special/x.html", "special/x.html", "special/x.html"),
        ("url: special/", "special/index.html", "special/"),
        ("save_as: a/index.html\nurl: a/", "a/index.html", "a/"),
    ],
)
def test_a_moved_story_is_linked_where_it_is_written(readers, content, fields, save_as, url):
    """One of save_as and url does for both."""
    read = article(readers, content, f"---\ntitle: a\ndate: 2022-11-09\n{fields}\n---\n")
    assert (read.save_as, read.url) == (save_as, url)


@pytest.mark.parametrize("title", ["🕊️🕊️", "Index", "con", "x" * 400, "../../etc/passwd"])
def test_every_title_gives_a_file_name(readers, content, title):
    """Titles that break Pelican's own slugs give one that can be a file everywhere."""
    slug = article(readers, content, f"---\ntitle: {title}\ndate: 2022-11-09\n---\n").slug
    assert slug.replace("-", "").isalnum()
    assert slug not in ("index", "con")
    assert len(slug) <= 80


def test_unknown_fields_pass_through(readers, content):
    """A field of a site's own reaches its templates as it was written."""
    assert article(readers, content, "---\ntitle: a\ndate: 2022-11-09\nmood: [calm, 3.10]\n---\n").mood == [
        "calm",
        "3.10",
    ]


def test_a_paragraph_that_markdown_would_not_finish_is_refused(readers, content):
    """Thousands of opening brackets are a fault with a line, not a build that hangs."""
    with pytest.raises(Unreadable, match=r":8: this paragraph opens more than 2000"):
        article(readers, content, "---\ntitle: a\ndate: 2022-11-09\n---\n\nFirst.\n\n" + "[" * 20_000 + "\n")


def test_bytes_that_are_no_utf_8_are_named_with_their_line(readers, content):
    """A file in another encoding is a fault at the line of its first odd byte."""
    path = Path(content, "stories", "a.md")
    path.write_bytes(b"---\ntitle: Caf\xe9\n---\n")
    with pytest.raises(Unreadable, match=r"a\.md:2: the file is no UTF-8 text \(byte 0xe9\)"):
        readers.read_file(base_path=str(content), path="stories/a.md", content_class=Article, context={})


def test_doubts_are_warnings(readers, content, caplog):
    """What is doubtful but readable is said as a warning, and the story is read."""
    assert article(readers, content, "---\ntitle: a\ndate: 2022-11-09\ntag: x\n---\n").title == "a"
    said = [(one.levelname, one.getMessage().partition("a.md:")[2]) for one in caplog.records if one.name == "newsfold"]
    assert said == [("WARNING", "4: tag is no field that Newsfold knows: did you mean tags?")]
