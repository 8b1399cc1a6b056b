"""Words that say of which country something is."""

import pytest

from plugins.related.nationalities import is_nationality


@pytest.mark.parametrize("word", ["Russian", "Ukrainians", "british", "Swiss", "Western"])
def test_nationalities_are_known(word):
    """In the singular and the plural, whatever the letter case."""
    assert is_nationality(word)


@pytest.mark.parametrize("word", ["Russia", "Brian", "Kherson", "Washington", ""])
def test_names_are_none(word):
    """Countries, towns and people are names."""
    assert not is_nationality(word)
