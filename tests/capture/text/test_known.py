"""Lines that stood in other captures of an outlet are told from the article's text."""

from plugins.capture.text import convert_text
from plugins.capture.text.known import fingerprint, stood_before

STORY = """Harbour clock stops for the third time
By Ada Quill
The harbour clock of Port Ellery stopped on Monday for the third time this year, the harbour master said.
Mornings begin better with the Lantern and a pot of tea on the kitchen table.
The clock was built in 1871 and strikes the hours for the ferries that leave the harbour.
A clockmaker from the mainland will climb the tower on Friday to look at the works.
The harbour clock is wound by hand every Monday by the harbour master and her son."""
SLOGAN = "Mornings begin better with the Lantern and a pot of tea on the kitchen table."


def kept(raw: str, known=None) -> list[str]:
    """The lines kept as body."""
    texts = raw.split("\n")
    return [texts[line.n - 1] for line in convert_text(raw, known=known).lines if line.kept == "body"]


def test_a_fingerprint_is_the_line_s_words_without_their_figures():
    """Punctuation, letter case and figures change from page to page, the words of a box don't."""
    assert fingerprint("  “124 Comments” – JOIN the talk!") == fingerprint("98 comments, join the talk")


def test_a_line_that_stood_in_another_capture_is_cut():
    """What the outlet prints beside every story is no story, though it looks like a paragraph."""
    assert SLOGAN in kept(STORY)
    assert SLOGAN not in kept(STORY, {fingerprint(SLOGAN)})
    assert len(kept(STORY, {fingerprint(SLOGAN)})) == len(kept(STORY)) - 1


def test_the_archive_may_answer_itself():
    """A function is asked with each line's fingerprint."""
    assert SLOGAN not in kept(STORY, lambda mark: mark == fingerprint(SLOGAN))


def test_a_paragraph_on_the_subject_stays_though_it_stood_before():
    """Outlets quote their own paragraphs in boxes elsewhere; here it is the article's."""
    last = STORY.rpartition("\n")[2]
    assert last in kept(STORY, {fingerprint(last)})


def test_a_story_captured_again_keeps_its_text():
    """Where nearly all of the prose stood before, it is the same story."""
    assert kept(STORY, {fingerprint(line) for line in STORY.split("\n")}) == kept(STORY)


def test_short_lines_say_nothing():
    """Two words can stand in any article; Chinese is counted by its characters."""
    lines = ("Read more", "Read more here", "相关新闻", "订阅我们的新闻通讯")
    assert [stood_before(line, lambda _: True) for line in lines] == [False, True, False, True]
