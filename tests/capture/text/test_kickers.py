"""Where a kicker ends and its teaser begins."""

from plugins.capture.text.kickers import capitalised_kicker, is_label, label_kicker, split_kickers


def test_a_repeated_opening_is_a_kicker():
    """Words that open two lines of one list, a capital after them, label both."""
    found = split_kickers(["Small Hours Father Tom was asked about a bird", "Small Hours Bakers wake at three"])
    assert found == [("Small Hours", "Father Tom was asked about a bird"), ("Small Hours", "Bakers wake at three")]


def test_a_repeated_opening_of_a_sentence_is_none():
    """Two teasers that begin with the same words and go on in small letters have no kicker."""
    lines = ["The council wants one ticket", "The council fears the winter"]
    assert split_kickers(lines) == [(None, line) for line in lines]


def test_a_label_is_known_by_its_last_word():
    """A capitalised opening that closes with a label's word is cut off, a name after it stays whole."""
    assert label_kicker("In the Spotlight Óscar Vidal, chief inspector, has resigned") == "In the Spotlight"
    assert label_kicker("Data Briefing Half of the coast has no owner") == "Data Briefing"
    assert label_kicker("Vladimir Orlov says that he will not resign") is None


def test_a_headline_is_not_cut():
    """Where most words are capitalised there is no teaser to cut off."""
    assert label_kicker("Analysis Shows Big Gains For Small Boats") is None


def test_capitals_tell_where_the_other_lines_have_kickers():
    """Before the last capital of the opening run stands the kicker."""
    assert capitalised_kicker("Big Idea Ministers want one ticket") == "Big Idea"


def test_labels_stand_alone():
    """A section's name or a short line in capitals is a kicker by itself."""
    assert is_label("Opinion")
    assert is_label("CAMBIO CLIMÁTICO")
    assert not is_label("A headline of some length here")
