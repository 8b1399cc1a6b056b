"""Readwise's table and its files of highlights."""

from __future__ import annotations

from plugins.capture.inputs.readwise import entries, is_highlights

FILE = """# T

## Metadata
- Author: [[Mira Holt]] and [[Jon Rask]]
- Full Title: The whole title
- URL: https://a.example/

## Highlights
- One
  goes on ([View Highlight](https://read.readwise.io/read/1))
    - Note: Mine: all of it
    - Tags: #x
- A [link](https://b.example/) stays ([Location 12](https://readwise.io/to_kindle?x=1))
"""


def test_highlights_are_quoted():
    """Passages with their lines and links; the way back into the program goes, the remark is the collector's."""
    assert is_highlights(FILE)
    (one,) = entries(FILE.encode())
    assert one.raw.decode() == "> One  \n> goes on\n\n<!-- -->\n\n> A [link](https://b.example/) stays"
    assert (one.title, one.note, one.whole, one.form) == ("The whole title", "Mine: all of it", False, "markdown")


def test_highlights_of_a_book_have_no_address():
    """Without an address there is still a text; without a full title the headline is the title."""
    (one,) = entries(
        FILE.replace("- URL: https://a.example/\n", "").replace("- Full Title: The whole title\n", "").encode()
    )
    assert (one.title, one.url) == ("T", None)


def test_nothing_marked_is_a_stub():
    """A file that lists no passage is a link without a text."""
    (one,) = entries(FILE.partition("- One")[0].encode())
    assert (one.form, one.raw, one.url) == ("stub", b"", "https://a.example/")


def test_prose_with_such_headings_is_not_taken_for_it():
    """Both headings are needed."""
    assert not is_highlights("# T\n\n## Highlights\n- x\n")
