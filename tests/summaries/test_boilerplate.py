"""What tells nothing of a story's matter."""

import pytest

from plugins.summaries.boilerplate import boilerplate


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Read more about the ferries of Hald.", "speaks to the reader"),
        ("Have you seen the whale in the sound? Write to us.", "speaks to the reader"),
        ("À lire aussi : le pont de l’Aller.", "speaks to the reader"),
        ("Suivez-nous sur tous les réseaux.", "speaks to the reader"),
        ("Lee también: el puente del Aller.", "speaks to the reader"),
        ("Síguenos en todas las redes.", "speaks to the reader"),
        ("Melden Sie sich für den Newsletter an.", "speaks to the reader"),
        ("Dieser Text erschien zuerst am Montag.", "speaks to the reader"),
        ("Leggi anche: il ponte di Aller.", "speaks to the reader"),
        ("Riproduzione riservata in ogni sua parte.", "speaks to the reader"),
        ("Foto: Straßenbahnen vor dem Bahnhof.", "a caption or a credit"),
        ("A worker plants elms on Varn. Ida Kolar/AFP", "a caption or a credit"),
        ("Le pont, un soir de mars. (Photo Ida Kolar)", "a caption or a credit"),
        ("See https://hald.example for times.", "an address or data, no prose"),
    ],
)
def test_boilerplate_is_told_with_its_kind(sentence, why):
    """Calls to readers, captions and addresses, in each language as its outlets write them."""
    assert boilerplate(sentence) == why


@pytest.mark.parametrize(
    "sentence",
    [
        "Fewer people subscribe to newspapers than ten years ago.",
        "The photo shows the minister on the bridge.",
        "El alcalde se inscribió en la carrera.",
        "Der Newsletter der Stadt hat viele Leser.",
        "Il museo vende le foto del ponte.",
        "Les lecteurs s’abonnent moins.",
    ],
)
def test_reports_about_the_same_things_are_reports(sentence):
    """The words alone make no boilerplate; it is whom they speak to, and where they stand."""
    assert boilerplate(sentence) == ""
