"""Galleries and runs of labels with values."""

from plugins.capture.text.galleries import gallery_lines, page_data

TEXT = "The council voted on Tuesday to keep the night ferry running through the winter, councillors said."


def test_what_stands_between_a_gallerys_counters_is_a_caption():
    """Captions need no credit where the counters around them count on."""
    shown = ["1 of 3", "The mayor opens the gate.", "2 of 3", "Children wait", "3 of 3", "A pilot boat at sea"]
    assert gallery_lines([TEXT, *shown, TEXT]) == {2, 4, 6}


def test_an_article_that_is_told_under_counters_stays():
    """Where most sentences of the page stand between counters they are the article."""
    assert not gallery_lines(["Bild 1 von 3", TEXT, "Bild 2 von 3", TEXT, "Bild 3 von 3", TEXT])


def test_a_pages_data_on_itself_is_no_list_of_the_text():
    """Author, section and reading time in a row tell of the page; the line that announces them goes with them."""
    data = ["Article details:", "Author: Jo Doe", "Section: News", "Reading time: 4 minutes", "Location: Millbrook"]
    assert page_data([TEXT, *data, TEXT]) == {1, 2, 3, 4, 5}


def test_labels_of_what_the_text_tells_stay():
    """Doors, price and dress are the article's."""
    assert not page_data(["The evening at a glance:", "Doors: 7 pm", "Price: 5 pounds", "Dress: boots", TEXT])
