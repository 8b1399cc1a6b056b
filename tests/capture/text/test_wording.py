"""The word lists."""

from dataclasses import fields

import pytest

from plugins.capture.text.shapes import key
from plugins.capture.text.wording import LANGUAGES, Vocabulary, month_of


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_phrases_are_written_as_lines_are_read(language):
    """A phrase with capitals or punctuation would never be found."""
    for field in fields(Vocabulary):
        values = getattr(language, field.name)
        for phrase in values if field.name not in {"code", "months"} else ():
            assert phrase == key(phrase), f"{field.name}: {phrase}"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_has_twelve_months(language):
    """Each month has at least its full name, and the name gives its number."""
    assert [month_of(names[0]) for names in language.months] == list(range(1, 13))
