"""Parts of speech by the pattern tagger."""

import subprocess
import sys

from textblob.en import tag

from plugins.language.speech import part_of, parts_of_speech

SENTENCES = [
    "The old harbour was closed because two ships had run aground in the fog .",
    "Nobody expected that the minister would resign so soon after taking office .",
    "Her plans to cut taxes cost more than the ministry had saved in ten years .",
    "In Lisbon the judges read the whole report aloud , and then they voted .",
    "Zelenskyy's pro-market plans , 3,000 pages , were grotesquely unreadable and de-energised 17 Bellhavenites .",
    "A slow train carried the retired conductor to what he called his last concert .",
]


def test_outcome_is_the_library_s_own():
    """Each word has the part that the library's own command gives it."""
    for sentence in SENTENCES:
        assert parts_of_speech(sentence.split()) == [part for _, part in tag(sentence, tokenize=False)]


def test_lexicon_is_asked_for_single_words():
    """A known word has its usual part, an unknown one none."""
    assert part_of("bridge") == "NN"
    assert part_of("Zelenskyy") is None


def test_nltk_is_not_loaded():
    """Tagging a sentence imports neither NLTK nor TextBlob as a package."""
    code = (
        "import sys; from plugins.language.speech import parts_of_speech; parts_of_speech(['a', 'dog']);"
        "sys.exit('nltk' in sys.modules or 'textblob' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
