"""Marks and blank lines of nested lists and quotations."""

from __future__ import annotations

from plugins.capture.page.layout import QUOTE, Frame, Layout
from plugins.capture.page.tree import tree_of


def items(html):
    return [element for element in tree_of(html.encode()).iter() if element.tag in ("li", "blockquote")]


def laid(*contents):
    layout = Layout()
    for content, frames in contents:
        layout.put(content, layout.settled(tuple(frames)))
    return layout.text()


def test_items_of_a_short_list_stand_close():
    """Items of one line follow each other without a blank one, a list inside an item as well."""
    one, inner, two = items("<ul><li>a<ul><li>b</ul><li>c</ul>")
    frames = [Frame(one, "-")], [Frame(one, "-"), Frame(inner, "-")], [Frame(two, "-")]
    assert laid((["a"], frames[0]), (["b"], frames[1]), (["c"], frames[2])) == "- a\n    - b\n- c"


def test_an_item_with_two_paragraphs_makes_the_list_loose():
    """A second paragraph is indented, and the next item stands apart from it."""
    one, two = items("<ol><li>a<li>b</ol>")
    assert (
        laid((["a"], [Frame(one, "1.")]), (["more"], [Frame(one, "1.")]), (["b"], [Frame(two, "2.")]))
        == "1. a\n\n    more\n\n2. b"
    )


def test_a_quotation_runs_on_between_its_paragraphs():
    """The blank line within a quotation is quoted, the one after it is not."""
    (quote,) = items("<blockquote>a</blockquote>")
    assert laid((["a"], [Frame(quote, QUOTE)]), (["b"], [Frame(quote, QUOTE)]), (["c"], [])) == "> a\n>\n> b\n\nc"


def test_an_item_never_begins_with_a_quotation():
    """A quotation at the beginning of an item gives its words to the item."""
    item, quote = items("<ul><li><blockquote>a</blockquote></ul>")
    assert laid((["a"], [Frame(item, "-"), Frame(quote, QUOTE)])) == "- a"


def test_what_comes_between_ends_the_list():
    """After content at the margin the same item begins anew instead of being read as code."""
    (item,) = items("<ul><li>a</ul>")
    assert laid((["a"], [Frame(item, "-")]), (["| t |"], []), (["b"], [Frame(item, "-")])) == "- a\n\n| t |\n\n- b"
