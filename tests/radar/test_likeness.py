"""The same wording is known again; another one is not taken for it."""

from __future__ import annotations

import pytest

from plugins.radar.likeness import Wordings, landmarks, resemblance, runs_of_words

COPIES = {
    "the same": lambda text, _: text,
    "a few words changed": lambda text, change: change(text, 0.05),
    "the end cut off": lambda text, _: " ".join(text.split()[:220]),
    "in capitals, with marks": lambda text, _: text.upper().replace(" ", ", "),
    "with links and emphasis": lambda text, _: text.replace("stones", "**stones**").replace("swans ", "[swans](#)\n\n"),
}
OTHERS = {
    "another text": lambda words, _: words(2),
    "a third of the words": lambda words, change: change(words(1), 0.3),
    "a third of the text": lambda words, _: " ".join(words(1).split()[:100]) + " " + words(3, 250),
}


@pytest.mark.parametrize("asked", [0, 20], ids=["looked through", "indexed"])
@pytest.mark.parametrize("name", COPIES)
def test_nearly_the_same_text_is_found(name, asked, words, changed):
    """Small edits leave a text recognisable, whether the texts are looked through or asked by an index."""
    texts = Wordings([words(5), words(1), words(6)])
    for _ in range(asked):
        texts.alike(words(9))
    assert [number for _, number in texts.alike(COPIES[name](words(1), changed))] == [1]


@pytest.mark.parametrize("asked", [0, 20], ids=["looked through", "indexed"])
@pytest.mark.parametrize("name", OTHERS)
def test_another_text_is_another_text(name, asked, words, changed):
    """Texts that share some paragraphs, or the same vocabulary, are two."""
    texts = Wordings([words(1)])
    for _ in range(asked):
        texts.alike(words(9))
    assert texts.alike(OTHERS[name](words, changed)) == []


def test_added_texts_are_found(words):
    """A text that came later is found like the first ones, also once there is an index."""
    texts = Wordings([words(1)])
    for number in range(20):
        texts.add(words(100 + number))
        assert [n for _, n in texts.alike(words(100 + number))] == [number + 1]


def test_every_pair_is_told_once(words, changed):
    """Of many texts exactly those alike are paired, the earlier first."""
    texts = [words(seed) for seed in range(60)]
    texts[40], texts[50] = changed(texts[3], 0.05), texts[7]
    assert [(one, other) for _, one, other in Wordings(texts).pairs()] == [(3, 40), (7, 50)]


def test_a_notice_of_a_line_is_not_compared():
    """Texts of a few words say too little to be called the same."""
    assert Wordings(["The library is closed today."]).alike("The library is closed today.") == []


def test_resemblance_is_the_share_of_runs_in_common():
    """Two thirds of the runs in common is two thirds; nothing in common, or nothing at all, is nought."""
    one = frozenset("abcdef")
    assert resemblance(one, one) == 1
    assert resemblance(one, frozenset("abcd")) == pytest.approx(4 / 6)
    assert resemblance(one, frozenset("xyz")) == 0
    assert resemblance(frozenset(), frozenset()) == 0


def test_runs_and_landmarks_do_not_see_case_and_marks():
    """The runs of a text are the same in capitals and with other punctuation, and landmarks are some of them."""
    plain, marked = "ONE REMARKABLE THREE FOUR FIVE", "One, remarkable – three four. Five!"
    assert runs_of_words(plain) == runs_of_words(marked) != runs_of_words("five four three remarkable one")
    assert landmarks(plain) == landmarks(marked) == {"remarkable three four five"} <= runs_of_words(plain)
