"""TextBlob's word lists, read without TextBlob."""

import subprocess
import sys
from pathlib import Path

from textblob.en import lexicon

from plugins.language.lists import english, textblob, word_set


def test_a_list_is_what_the_library_reads():
    """Every word has the value that TextBlob gives it, and there is none beside."""
    assert english("lexicon") == dict(lexicon.items())


def test_a_list_that_is_not_there_is_empty():
    """Another TextBlob may carry other lists."""
    assert english("no-such-list") == {}


def test_the_library_is_not_imported():
    """Neither TextBlob nor the NLTK that it brings is loaded to read its lists."""
    code = (
        "import sys; from plugins.language.lists import english; english('spelling'); print('textblob' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    assert textblob().is_dir()


def test_our_own_lists_are_read_as_text():
    """Words stand between blanks and line ends, each once."""
    assert word_set("\n le la\n les le ") == {"le", "la", "les"}
