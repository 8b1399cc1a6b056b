"""The day that a line states."""

from datetime import date

import pytest

from plugins.capture.text.dates import first_published, is_clock_line, is_date_line, order_of_figures, stated_dates


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published 11:26 pm EST, Tuesday, May 4, 2021", date(2021, 5, 4)),
        ("Tue 4 May 2021 18.54 BST", date(2021, 5, 4)),
        ("05/04/21 6:38 AM", date(2021, 5, 4)),
        ("04/05/2021", date(2021, 5, 4)),
        ("Posted at 2021-05-04T14:42:01-0700", date(2021, 5, 4)),
        ("Publié le 4 mai 2021 à 10h32 - Mis à jour le 5 mai 2021 à 08h15", date(2021, 5, 4)),
        ("Veröffentlicht am 4. Mai 2021, 18.20 Uhr", date(2021, 5, 4)),
        ("04.05.2021 12:46", date(2021, 5, 4)),
        ("Actualizado:04/05/2021 18:46h", date(2021, 5, 4)),
        ("mayo 4 de 2021", date(2021, 5, 4)),
        ("Puerto Viejo - 04 may 2021 - 19:45 CEST", date(2021, 5, 4)),
        ("Pubblicato il 4 Maggio 2021 Ultima modifica 5 Maggio 2021 12:02", date(2021, 5, 4)),
        ("Updated 5:01 PM, May 5, 2021. First published May 4, 2021", date(2021, 5, 4)),
    ],
)
def test_the_day_of_publication_is_read_in_five_languages(line, day):
    """A line that is there to state a date gives the day of publication, not that of an update."""
    assert is_date_line(line)
    assert first_published(stated_dates(line)) == day


@pytest.mark.parametrize(
    "line",
    [
        "On 4 May 2021 the council voted to close the pier for good.",
        "The storm of May 4, 2021 took the roof off",
        "Today's cartoons",
        "Monday",
        "Updated 9:15 am",
        "32 May 2021",
    ],
)
def test_a_date_told_in_a_sentence_states_nothing(line):
    """Dates within sentences, relative days, and days that do not exist make no date line."""
    assert not is_date_line(line)


def test_a_time_without_a_day_is_no_date():
    """A clock with a weekday is known as such, and a bare number is neither."""
    assert is_clock_line("Updated Monday 9:15 am")
    assert not is_clock_line("148")


@pytest.mark.parametrize(
    "line", ["3 hours ago", "vor 2 Tagen", "il y a 5 min", "hace una hora", "2 ore fa", "Publié hier à 12:30"]
)
def test_a_relative_time_is_no_date(line):
    """How long ago it was is about time in every language, and states no day."""
    assert is_clock_line(line)
    assert not stated_dates(line)


def test_a_date_may_be_glued_to_the_outlet():
    """The day is read where a page lets the outlet's name run into the month."""
    assert first_published(stated_dates("Harbour GazetteMay 4, 2021")) == date(2021, 5, 4)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Posted 04/05/2021", "Seen 12/30/2020 by the coast guard"], date(2021, 4, 5)),
        (["Posted Monday 04/05/2021 by the desk of the paper"], date(2021, 4, 5)),
        (["https://gazette.example/2021/05/04/ferry", "04/05/2021"], date(2021, 5, 4)),
        (["04/05/2021 14:30", "The council met on 3 May 2021 and voted for it."], date(2021, 5, 4)),
        (["Publicado 04/05/2021 6:46 p.m.", "El consejo votó el lunes que no se cierre el puerto."], date(2021, 5, 4)),
        (["04/05/2021 6:46 pm", "The council voted on Monday that the pier stays."], date(2021, 4, 5)),
    ],
)
def test_the_page_tells_how_figures_are_read(lines, day):
    """Other dates, weekdays, the address, the language and the clock say whether the month comes first."""
    order = order_of_figures(lines)
    dated = next(line for line in lines if "04/05/2021" in line)
    assert stated_dates(dated, order=order)[0].day == day


@pytest.mark.parametrize(
    "line", ["发布时间：2021年5月4日 12:30", "2021년 5월 4일", "4 de maio de 2021 às 18h46", "4 mei 2021 om 12:30"]
)
def test_other_languages_days(line):
    """Chinese, Korean, Portuguese and Dutch dates are read."""
    assert first_published(stated_dates(line)) == date(2021, 5, 4)


def test_an_update_named_beside_the_first_day_is_the_update():
    """The label that ends right before the date counts, of two that end alike the longer."""
    assert first_published(stated_dates("4. Mai 2021, 17:35 Uhr Aktualisiert am 6. Mai 2021, 8:12 Uhr")) == date(
        2021, 5, 4
    )


@pytest.mark.parametrize("line", ["3 мая 2022, 17:35", "3 травня 2022", "3 Μαΐου 2022", "3 مايو 2022"])
def test_months_of_other_scripts_are_read(line: str):
    """Russian, Ukrainian, Greek and Arabic dates in words are dates, though no other words of theirs are known."""
    assert is_date_line(line)
    assert [stated.day.isoformat() for stated in stated_dates(line)] == ["2022-05-03"]
