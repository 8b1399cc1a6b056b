"""What one line looks like."""

import pytest

from plugins.capture.text import shapes


@pytest.mark.parametrize("text", ["It rained.", "“It rained.”", "Why?", "Es regnete. (dpa/ab)", "Then it stopped…"])
def test_sentences_close_with_a_mark_inside_or_outside_quotes(text):
    """An end mark counts before closing quotation marks and before a desk's initials."""
    assert shapes.ends_like_sentence(text)


@pytest.mark.parametrize("text", ["A headline", "A headline cut short …", "How to bake (3:05)"])
def test_headlines_do_not_close_like_sentences(text):
    """A headline, also one cut short, has no end mark of its own."""
    assert not shapes.ends_like_sentence(text)


@pytest.mark.parametrize("name", ["Jo Doe", "Léa de la Rue", "Ann-Marie O'Neil", "R. J. Brown", "Óscar Sánchez Gil"])
def test_names_are_two_to_five_capitalised_words(name):
    """Particles, initials, hyphens and apostrophes belong to names."""
    assert shapes.is_name(name)


@pytest.mark.parametrize("text", ["World News", "Senior Reporter", "Doesn't Matter", "Jo", "Read More", "Jo doe went"])
def test_sections_roles_and_headlines_are_no_names(text):
    """Words that newsrooms use for sections, roles and buttons make no name, nor do contractions."""
    assert not shapes.is_name(text)


@pytest.mark.parametrize("text", ["1", "1 of 6", "3 / 12", "(16)"])
def test_counters_are_numbers_of_the_layout(text):
    """A rank or a gallery's counter stands alone."""
    assert shapes.is_counter(text)


def test_german_formal_address_is_told_by_its_capital():
    """The word "Sie" within a sentence speaks to the reader, "sie" speaks of others."""
    assert shapes.speaks_to_reader("Nun lesen Sie weiter")
    assert not shapes.speaks_to_reader("Dann gingen sie weiter")


def test_a_short_question_alone_is_no_prose():
    """A question of a few words may be a headline, so its place must tell."""
    assert not shapes.is_prose("Will the old piers survive another winter storm?")


def test_two_lines_on_one_subject_share_content_keys():
    """Longer words count by their first five letters, so that endings don't matter."""
    assert shapes.content_keys("Der Stadtrat") & shapes.content_keys("Die Stadträte")


def test_note_marks_do_not_take_a_sentence_its_end():
    """A sentence followed by note marks in brackets ends like a sentence; a caption's bracketed place does not."""
    assert shapes.ends_like_sentence("The wall was built in four summers.[3][12]")
    assert not shapes.ends_like_sentence("The wall of the harbour [Ann Roe / Gazette]")


def test_three_sentences_are_prose_without_the_last_full_stop():
    """A long line with two sentence breaks inside is text, though its last full stop is missing."""
    line = "The wall was built in four summers. Nobody had asked for it before the flood took the lower street away. The council paid for it with a loan that the town still carries and will carry for years"
    assert shapes.is_prose(line)


def test_the_united_states_are_no_us():
    """The country's letters do not address the reader."""
    assert not shapes.speaks_to_reader("The US will send two ships to the harbour in March.")
    assert shapes.speaks_to_reader("Send us what was seen at the harbour in March.")


@pytest.mark.parametrize(
    "line",
    [
        "港务局周一表示，港口的钟今年第三次停了下来。",
        "港の時計が今年三度目に止まったと港長が月曜日に話した。",
        "توقفت ساعة الميناء للمرة الثالثة هذا العام، ولم يصلحها أحد قبل أن تعود السفن.",
        "बंदरगाह की घड़ी इस साल तीसरी बार रुक गई है और कोई इसे ठीक नहीं कर रहा है।",
    ],
)
def test_sentences_of_other_scripts_are_prose(line):
    """Scripts without blanks count by characters, and each script closes a sentence with its own mark."""
    assert shapes.is_prose(line)
    assert len(shapes.words(line)) >= 7
    assert shapes.content_keys(line)


def test_a_blank_before_the_closing_mark_hides_no_full_stop():
    """French sets its quotation marks apart by a blank."""
    assert shapes.ends_like_sentence("« Maintenant, on parle bas, comme à l’église. »")
