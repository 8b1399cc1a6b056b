"""HTML is read as a stream, in one pass whatever stands there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.inputs.tags import Tag, tags


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("a &amp; b", ["a & b"]),
        ("1 < 2 <b>x</B>", ["1 < 2 ", Tag("b"), "x", Tag("b", closes=True)]),
        ("<A HREF='x' b=\"y > z\" c=d e>t", [Tag("a", attributes={"href": "x", "b": "y > z", "c": "d", "e": ""}), "t"]),
        ("<a href=x&amp;y href=z>", [Tag("a", attributes={"href": "x&y"})]),
        ("<!doctype x><!-- <b> -->y<?z?>", ["y"]),
        ("<!-- open <b>y", ["y"]),
        ('<a href="x>y', [Tag("a", attributes={"href": "", "x": ""}), "y"]),
        ("x <a href='y", ["x <a href='y"]),
        ("<![CDATA[x]]>y", ["y"]),
    ],
)
def test_tags_and_words_come_in_their_order(text, pieces):
    """Attributes in either quotation mark or none, entities made letters, comments left out, broken tags as words."""
    assert list(tags(text)) == pieces


@pytest.mark.parametrize(
    "piece", ["<a ", '<a href="', "<!--", "<", "<a '\"", "</", "<a b=", "&", "<a>", "<!-- >", "<!-->", "<a '>"]
)
def test_a_megabyte_of_broken_tags_is_read_in_one_pass(piece):
    """Nothing is looked for twice."""
    assert all(isinstance(found, Tag | str) for found in tags(piece * 200_000))


@given(
    st.lists(st.sampled_from("< > </ <a = \" ' x <!-- --> &lt; <![ ]]> href".split())).map("".join)
    | st.text(max_size=80)
)
def test_no_text_makes_it_fail(text):
    """Any text is tags and words."""
    assert all(isinstance(piece, Tag | str) and piece for piece in tags(text))
