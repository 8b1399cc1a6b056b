"""What a sentence needs beside it."""

import pytest

from plugins.summaries.leaning import need, speaks


@pytest.mark.parametrize(
    "sentence",
    [
        "He said so on Friday.",
        "It’s the end of the line.",
        "But the ferry sank.",
        "Where were the lifeboats?",
        "“We were not told.”",
        '"We were not told. And then',
        "We were told on Friday.",
        "“The ferry sank,” she said.",
        "“It sank,” said Ann Reed.",
        "« Le pont est fermé », a-t-il dit.",
    ],
)
def test_a_sentence_that_needs_another_leans(sentence):
    """Pronouns and conjunctions first, questions, quotations without a speaker, and halves of quotations."""
    assert need(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry sank.",
        "“Nobody told the crew,” said Ann Reed.",
        "Heads of state met.",
    ],
)
def test_a_sentence_with_its_own_subject_stands_alone(sentence):
    """Nouns and names first, and quotations with their speaker."""
    assert not need(sentence)


