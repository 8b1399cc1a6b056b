"""Words of a story are found again whatever an output file does to them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plugins.gate.shown import RUN, body_words, readable, words_shown

SENTENCE = "The Dutch prime minister said on Tuesday that the dykes would hold through the winter."


def shown(markdown: str, *outputs: str) -> int:
    """Count the words of the text that the outputs show."""
    return words_shown(markdown, [readable(output) for output in outputs], set())


def test_markup_addresses_and_attributes_of_the_source_are_no_words():
    """Only what a reader sees of the Markdown is compared."""
    markdown = 'The *Dutch* [prime minister](https://a.example/b "c") said{: .x } &amp; <b>left</b>.\n\n[x]: https://d.example\n'
    assert body_words(markdown) == ["the", "dutch", "prime", "minister", "said", "left"]


def test_typographic_quotes_soft_hyphens_and_entities_are_the_same_words():
    """Typogrify and browsers' hyphenation change no word."""
    assert (
        shown(
            "It isn't the min\u00adister's own word, he said at last today.",
            "It isn&#8217;t the minister’s own word, he said at last today.",
        )
        == 11
    )


def test_a_refrain_is_counted_once():
    """A text that repeats itself is not shown more often than it is."""
    assert shown(f"{SENTENCE} " * 5, SENTENCE) == len(SENTENCE.split())


def test_fewer_words_than_a_run_are_nobodys():
    """Names and set phrases are not quotations."""
    assert shown(SENTENCE, " ".join(SENTENCE.split()[: RUN - 1])) == 0


@given(st.lists(st.from_regex(r"[a-z]{2,9}", fullmatch=True), min_size=RUN, max_size=60, unique=True), st.data())
def test_any_passage_of_a_run_or_more_is_counted_in_full(words, data):
    """A passage of N words, wherever it is cut out, counts N words."""
    start = data.draw(st.integers(0, len(words) - RUN))
    length = data.draw(st.integers(RUN, len(words) - start))
    passage = "</p><p class='x'>".join(words[start : start + length])
    assert shown(" ".join(words), f"<html><p>{passage}</p></html>") == length


def test_a_word_with_hyphens_is_one_word():
    """A limit of so many words is counted as the plugins that keep it count: between blanks."""
    sentence = "A little before dawn in Sharm el-Sheikh the seventy-year-old chairman lowered the hammer for good."
    assert shown(sentence, f"<p>{sentence.replace('-', '&#8209;')}</p>") == len(sentence.split())
