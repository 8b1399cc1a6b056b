"""Defaults that one plugin must repeat, because it may not import the other."""

from types import SimpleNamespace

from plugins.gate import claims, fairness
from plugins.related.settings import KNOWN as RELATED
from plugins.rights.settings import KNOWN as RIGHTS
from plugins.summaries import settings as summaries
from plugins.summaries.settings import KNOWN as SUMMARIES


def test_the_gate_allows_what_rights_and_summaries_show():
    """The check counts with the same number of words as the plugins that make the excerpt and the summary."""
    assert RIGHTS["RIGHTS_EXCERPT_WORDS"].default == fairness.EXCERPT_WORDS
    assert SUMMARIES["SUMMARIES_MOST_WORDS"].default == fairness.SUMMARY_WORDS


def test_summaries_quote_no_more_than_rights_allow():
    """A chosen summary keeps to the same quoted lead as the excerpt on the page."""
    assert RIGHTS["RIGHTS_EXCERPT_WORDS"].default == summaries.EXCERPT_WORDS
    assert RIGHTS["RIGHTS_EXCERPT_SHARE"].default == summaries.EXCERPT_SHARE


def test_the_gate_knows_the_page_of_all_outlets():
    """Without a setting, the page that rights writes is the one that the gate expects; with an empty one there is none."""
    made = claims._of_plugins({"outlets": []})
    assert [claim.address for claim in made] == [RIGHTS["RIGHTS_OUTLETS_URL"].default]
    assert list(claims._of_plugins({"outlets": [], "RIGHTS_OUTLETS_URL": ""})) == []


def test_the_gate_knows_the_pages_of_threads():
    """Every thread with a page is expected, where it stood before too, and the page of all as related would write it."""
    threads = [
        SimpleNamespace(
            name="Ferry", url="thread/ferry.html", save_as="thread/ferry.html", moved="thread/aground.html"
        ),
        SimpleNamespace(name="No page", url="", save_as="", moved=""),
    ]
    pages = ["thread/ferry.html", "thread/aground.html"]
    made = [claim.address for claim in claims._of_plugins({"threads": threads})]
    assert made == [*pages, RELATED["RELATED_THREADS_URL"].default]
    made = [claim.address for claim in claims._of_plugins({"threads": threads, "RELATED_THREADS_URL": ""})]
    assert made == pages
    assert list(claims._of_plugins({"threads": threads[1:]})) == []
