"""The language of a text."""

from __future__ import annotations

import pytest

from plugins.capture.text import convert_text
from plugins.capture.text.languages import language_of

ITALIAN = (
    "Agnese tiene la chiave nella borsa della spesa, tra le cipolle e la frutta. La lampada continuerà a girare: la "
    "convenzione con la Marina vale fino al 2031, e la maestra ha pagato la casa con la liquidazione del marito."
)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The keeper said that the lamp is on and that it will be on for the whole of the night.", "en"),
        ("Der Turm ist nicht hoch, aber das Licht ist von der Stadt und von dem Meer aus zu sehen.", "de"),
        ("La mairie a dit que les habitants de la vallée et les élus du bourg sont pour le pont.", "fr"),
        ("La maestra guarda la llave de la torre en una caja, y los niños del pueblo la buscan por las tardes.", "es"),
        (ITALIAN, "it"),
        ("O farol da ilha não vai apagar, disse a prefeita, e os pescadores foram até o cais para ver.", "pt"),
        ("De vuurtoren van het eiland blijft branden, en de vissers liepen naar de haven om het te zien.", "nl"),
        ("船长今年六十四岁，在这条河上开了三十八年船。", "zh"),
        ("灯台を守る人が町にいる。灯台の光は海まで届く。", "ja"),
        ("في الساعة الثانية عشرة يضيء عمر المصباح الوحيد في الشارع.", "ar"),
        ("Маяк стоит на берегу моря.", "ru"),
        ("Lamp lamp lamp.", None),
        ("", None),
    ],
)
def test_letters_or_small_words_tell(text, lang):
    """Words that several languages share count for all of them, so that the words of one's own decide."""
    assert language_of(text) == lang


def test_what_is_stated_goes_first_where_the_letters_allow_it():
    """Other letters than those of the stated language say more than the statement."""
    assert language_of(ITALIAN, "fr") == "fr"
    assert language_of("Маяк стоїть на березі моря.", "uk") == "uk"
    assert language_of("Маяк стоит на берегу моря.", "en") == "ru"


def test_a_pasted_text_says_its_language():
    """A story in another script would otherwise count as English, and be set from left to right."""
    assert convert_text("مكتبة الحي\n\nفي الساعة الثانية عشرة يضيء عمر المصباح الوحيد في شارع الصفصاف.").lang == "ar"
    assert convert_text("老渡口\n\n船长今年六十四岁，在这条河上开了三十八年船。他想走一遍那座桥。").lang == "zh"
