"""An archive's own tags."""

import pytest

from plugins.tags.told import Told
from plugins.tags.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def vocabulary(archive):
    """What the small archive teaches."""
    return Vocabulary(archive)


def fitting(vocabulary, story):
    """The tags that fit a story."""
    return [tag for tag, share in vocabulary.judge([story])[0] if share >= vocabulary.least]


def test_topic_is_known_by_its_words(vocabulary):
    """A story on a topic gets its tag, though the tag's own word does not occur."""
    assert "Football" in fitting(
        vocabulary, Told("A late win", "The goalkeeper and the striker thanked the coach and the fans.")
    )


def test_place_is_known_by_its_name(vocabulary):
    """A tag whose word occurs in the story is given."""
    assert "Kharkiv" in fitting(
        vocabulary, Told("Kharkiv opens", "The pupils of Kharkiv met their teachers in Kharkiv.")
    )


def test_stranger_gets_nothing(vocabulary):
    """A story on none of the topics gets no tag."""
    assert fitting(vocabulary, Told("A comet", "Astronomers watched a comet of ice and dust.")) == []


def test_best_comes_first(vocabulary):
    """Tags come in the order of their shares, which lie between 0 and 1."""
    (judged,) = vocabulary.judge([Told("Ferry", "The ferry waits at the quay in Lisbon, says a pilot of the harbour.")])
    shares = [share for _, share in judged]
    assert shares == sorted(shares, reverse=True)
    assert all(0 < share <= 1 for share in shares)


def test_commonest_spelling_is_used():
    """Spellings that differ in case or hyphen are one tag, spelt as most stories spell it."""
    spellings = ["Open Data", "open-data", "Open Data", "open data"]
    known = [
        Told(f"Day {n}", f"Some figures about budgets, part {n}.", "en", (tag,)) for n, tag in enumerate(spellings)
    ]
    assert Vocabulary(known).tags == ["Open Data"]


def test_judging_nothing_gives_nothing(vocabulary):
    """No stories, no answers."""
    assert vocabulary.judge([]) == []


def test_archive_without_tags_is_refused():
    """Stories without tags teach nothing, and that is said."""
    with pytest.raises(ValueError, match="no known story has a tag"):
        Vocabulary([Told("A", "b")])


def test_archive_of_one_story_works():
    """Even one known story may be learned from."""
    assert Vocabulary([Told("Moon", "The moon rose.", "en", ("Moon",))]).judge([Told("Moon", "The moon again.")])[0]


def test_people_speak_for_their_country():
    """A story that only says "Norwegian" gets the archive's tag of the country."""
    names = ("Norway", "Peru", "Kenya", "Japan")
    told = "The minister of {} spoke on fish, and {} listened."
    known = [Told(f"{name} speaks {n}", told.format(name, name), "en", (name,)) for name in names for n in range(5)]
    (judged,) = Vocabulary(known).judge([Told("A Norwegian view", "The Norwegian minister spoke.")])
    assert judged[0][0] == "Norway"


def test_as_many_as_promise_most(vocabulary):
    """A sure tag beside a doubtful one is given alone; of two doubtful ones both may be right."""
    assert vocabulary.cut([("a", 0.95), ("b", 0.1)]) == 0.95
    assert vocabulary.cut([("a", 0.5), ("b", 0.45)]) == 0.45


def test_nothing_judged_is_never_enough(vocabulary):
    """Without a tag in question the least probability is certainty."""
    assert vocabulary.cut([]) == 1.0
