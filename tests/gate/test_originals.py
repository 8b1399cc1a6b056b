"""The page that a story file must have become is worked out from its header alone."""

from __future__ import annotations

import pytest

from plugins.gate.originals import originals


@pytest.mark.parametrize(
    ("header", "page", "shown"),
    [
        ("title: A Story\ndate: 2022-10-01", "2022/10/a-story.html", True),
        ("title: A Story\ndate: 2022-10-01\nslug: other", "2022/10/other.html", True),
        ("title: A Story\ndate: 2022-10-01\nlang: de", "2022/10/a-story-de.html", True),
        ("title: A Story\ndate: 2022-10-01\nsave_as: special.html", "special.html", True),
        ("title: A Story\ndate: 2022-10-01\nstatus: hidden", "2022/10/a-story.html", True),
        ("title: A Story\ndate: 2022-10-01\nstatus: held", "2022/10/a-story.html", False),
        ("title: A Story\ndate: 2099-10-01", "2099/10/a-story.html", False),
        ("title: A Story\nstatus: draft", "9999/01/a-story.html", False),
    ],
)
def test_place_and_fate_follow_from_the_header(finished, header, page, shown):
    """Slug, language, save_as, status and date decide as they do in the build."""
    finished.settings["ARTICLE_LANG_SAVE_AS"] = "{date:%Y}/{date:%m}/{slug}-{lang}.html"
    finished.story("a", header, "Text.")
    (original,), faults = originals(finished.folder / "content", finished.settings)
    assert (original.page, original.shown, faults) == (page, shown, [])
