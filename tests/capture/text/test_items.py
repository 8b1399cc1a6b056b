"""Lists within a text."""

from plugins.capture.text import convert_text
from plugins.capture.text.items import listed_items
from plugins.capture.text.judge import judge
from plugins.capture.text.kinds import Kind
from plugins.capture.text.lines import read_lines
from plugins.capture.text.pages import Page

HEAD = "Island council keeps the night ferry"
FIRST = "The island council voted on Tuesday to keep the night ferry running through the winter, councillors said."
SECOND = "The ferry operator had asked the council to end the crossing, which it called a luxury for the island."
THIRD = "In the spring the council will vote again, and the ferry may yet be replaced by a smaller boat."


def between(*lines: str) -> list[Kind]:
    """The kinds of these lines between two paragraphs of an article."""
    page = Page(tuple(read_lines("\n".join([HEAD, "By Ann Roe", FIRST, *lines, SECOND, THIRD]))))
    verdicts = judge(page)
    return [verdicts[at].kind for at in range(3, 3 + len(lines))]


def test_items_that_end_in_semicolons_are_a_list():
    """Each item of a statute closes with a semicolon, and none has a full stop."""
    assert between("the crossing at ten in the evening;", "the crossing at dawn;") == [Kind.BODY] * 2


def test_a_menu_under_a_word_with_a_colon_is_none_of_the_text_s():
    """A text announces a list in its own words."""
    assert Kind.BODY not in between("Share:", "Mail", "Post", "Pigeon")
    assert between("The crossings of the council are:", "Ten in the evening", "Dawn", "Noon") == [Kind.BODY] * 4


def test_rows_of_a_table_are_text():
    """Columns parted by bars stand in at least two lines near each other."""
    assert between("Ferry | Crew | Year", "Gull | 4 | 1998", "Tern | 3 | 2004") == [Kind.BODY] * 3


def test_items_become_markdown_lists():
    """Marks side by side make a list, numbers keep their start; a lone mark and a gap in the numbers are text."""
    found = listed_items(["- one", "• two", "text", "3. three", "4. four", "9. nine", "- alone", "text"])
    assert found == {0: ("-", "one"), 1: ("-", "two"), 3: ("3.", "three"), 4: ("4.", "four")}


def test_a_list_in_the_body_is_a_list_in_markdown():
    """Items stand close together, paragraphs apart."""
    raw = f"{HEAD}\nBy Ann Roe\n{FIRST}\n{SECOND}\nThe council decided:\n- to keep it\n- to pay\n{THIRD}"
    assert "The council decided:\n\n- to keep it\n- to pay\n\n" in convert_text(raw).body
