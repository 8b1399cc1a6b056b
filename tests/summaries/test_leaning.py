"""What a sentence needs beside it."""

import pytest

from plugins.summaries.leaning import introduces, need, speaks


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


@pytest.mark.parametrize(
    ("lang", "sentence", "whom"),
    [
        ("en", "The bridge is closed, the minister said.", "the minister said"),
        ("en", "“We closed the bridge,” said the mayor.", "said the mayor"),
        ("en", "Nobody crosses the bridge, she added.", "she added"),
        ("fr", "« Le pont est fermé », a-t-il dit.", "a-t-il"),
        ("fr", "La ministre a précisé que le pont fermerait.", "La ministre a précisé"),
        ("es", "«El puente está cerrado», dijo.", "dijo"),
        ("es", "El ministro afirmó que el puente cerrará.", "El ministro afirmó"),
        ("de", "„Wir haben kein Geld“, sagte er.", "sagte er"),
        ("de", "„Wir haben kein Geld“, so der Minister.", "so der Minister"),
        ("it", "«Il ponte è chiuso», ha detto.", "ha detto"),
        ("it", "Il ministro ha spiegato che il ponte chiuderà.", "Il ministro ha spiegato"),
    ],
)
def test_a_speaker_without_a_name_is_found(lang, sentence, whom):
    """A pronoun, a bare role or no subject at all: somebody must be named before, and the reason says who is not."""
    found = need(sentence, lang)
    assert found.why == f"names its speaker only as “{whom}”"
    assert found.before
    assert found.person


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "The bridge is closed, said the mayor, Ida Kolar."),
        ("en", "Ida Kolar said he would close the bridge."),
        ("en", "Police said the bridge was closed."),
        ("en", "This week the bridge opens."),
        ("en", "“We closed it,” said Ann Reed."),
        ("fr", "« Le pont, a dit Ida Kolar, est fermé depuis lundi. »"),
        ("fr", "Lundi, il faut fermer le pont."),
        ("es", "«El puente está cerrado», dijo la alcaldesa de Brunn, Ida Kolar."),
        ("es", "Este lunes abre el puente."),
        ("de", "„Wir haben kein Geld“, sagte Bürgermeisterin Ida Kolar."),
        ("de", "Das neue Becken fasst 2,5 Millionen Liter."),
        ("it", "«Il ponte – ha detto Ida Kolar – è chiuso da lunedì»."),
    ],
)
def test_a_named_speaker_and_a_day_need_nobody(lang, sentence):
    """A name beside the saying, also inside the quotation, and words that point to the calendar."""
    assert not need(sentence, lang)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "On Thursday he owned the building."),
        ("en", "At that price nobody buys."),
        ("fr", "Lundi, il a fermé le pont."),
        ("es", "A esa velocidad nadie llega."),
        ("de", "Am Montag stand er im Wasser."),
        ("de", "Das dauert noch Jahre."),
        ("it", "A quella velocità nessuno arriva."),
    ],
)
def test_a_pronoun_behind_an_opening_leans_as_well(lang, sentence):
    """A day or a place before the pronoun does not say who is meant."""
    assert need(sentence, lang).before


@pytest.mark.parametrize(
    ("sentence", "before", "after"),
    [
        ("“We wrote the play.", False, True),
        ("Nobody came,” said Ann Reed.", True, False),
        ('"We wrote the play.', False, True),
        ('Nobody came," said Ann Reed.', True, False),
        ("„Wir haben es geschrieben.", False, True),
        ("Niemand kam“, sagte Jonas Beck.", True, False),
        ("« Nous l’avons écrit.", False, True),
        ("»Wir haben es geschrieben.", False, True),
        ("Niemand kam«, sagte Jonas Beck.", True, False),
        ("Personne n’est venu », a dit Jonas Beck.", True, False),
        ("The play (it is long.", False, True),
    ],
)
def test_half_of_a_quotation_needs_its_other_half(sentence, before, after):
    """Where it opens, the sentence after; where it closes, the one before."""
    found = need(sentence)
    assert (found.before, found.after) == (before, after)


def test_who_is_named_and_who_speaks():
    """A full name or a role introduces somebody; a place or a day does not. A pronoun that speaks is no speaker."""
    assert introduces("Minister Agnes Holt opened the station.")
    assert introduces("A farmer met the mayor.")
    assert not introduces("Rain had fallen on the fields of Sund.")
    assert not introduces("Auf die Felder von Sund fiel Regen.", "de")
    assert speaks("Ida Kolar said so.")
    assert not speaks("The bridge is closed, she said.")
