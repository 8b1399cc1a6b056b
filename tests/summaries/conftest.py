"""A site built by the real Pelican with the reader of stories, this plugin, and nothing else."""

import pytest

ARTICLE = """<main data-automatic="{{ article.automatic|sort|join(' ') }}">{{ article.summary }}</main>"""


@pytest.fixture
def plain_site(site_with):
    """An empty digest, whose quotation marks are set as in the shipped one."""
    omitted = ["amp", "caps", "initial_quotes", "widont"]
    return site_with("plugins.summaries", ARTICLE, TYPOGRIFY=True, TYPOGRIFY_OMIT_FILTERS=omitted)
