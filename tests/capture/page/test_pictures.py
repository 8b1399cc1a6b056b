"""Where pictures lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.page.pictures import address_in, largest
from plugins.capture.page.tree import tree_of

DOT = "data:image/gif;base64,R0lGOD"


@pytest.mark.parametrize(
    ("html", "address"),
    [
        ("<img src=/a.jpg>", "/a.jpg"),
        (f"<img src='{DOT}' data-src=/a.jpg>", "/a.jpg"),
        ("<img src=/spacer.gif data-original=/a.jpg>", "/a.jpg"),
        (f"<img src='{DOT}' srcset='/s.jpg 300w, /l.jpg 900w'>", "/l.jpg"),
        (f"<picture><source srcset='/s.webp 1x, /l.webp 2x'><img src='{DOT}'></picture>", "/l.webp"),
        ("<img src=/t.jpg data-large-src=/l.jpg>", "/l.jpg"),
        (f"<img src='{DOT}'>", None),
        ("<img alt=x>", None),
        ("<img src='/placeholder.png'>", None),
        ("<img src='{{ picture }}'>", None),
    ],
)
def test_a_late_picture_is_found(html, address):
    """The address that a script would load, not the placeholder."""
    assert address_in(next(tree_of(html.encode()).iter("img"))) == address


@pytest.mark.parametrize(
    ("srcset", "address"),
    [("a.jpg", "a.jpg"), ("a.jpg 1x, b.jpg 2.5x", "b.jpg"), ("c_fill,w_1/a.jpg 100w, c_fill,w_2/b.jpg 90w", "c_fill,w_1/a.jpg"), ("", None)],
)  # fmt: skip
def test_the_largest_of_a_set(srcset, address):
    """By width or density; commas inside of an address do not part it."""
    assert largest(srcset) == address


@given(st.text(alphabet="a ,.x1w/\n", max_size=200))
def test_no_set_makes_it_fail(srcset):
    """Any text gives an address without blanks, or none."""
    assert " " not in (largest(srcset) or "")
