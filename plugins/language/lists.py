"""Word lists: our own, written as text, and those that TextBlob carries, read from their files.

Importing TextBlob would load NLTK as well.
"""

from importlib.util import find_spec
from pathlib import Path


def word_set(text: str) -> frozenset[str]:
    """Return the words of a list that is written as running text."""
    return frozenset(text.split())


def textblob() -> Path | None:
    """Return the folder of TextBlob's package; None where it is not installed."""
    package = find_spec("textblob")
    return Path(package.origin).parent if package and package.origin else None


def english(name: str) -> dict[str, str]:
    """Return an English list of TextBlob: each word with what stands beside it; empty where there is no such list.

    The library's own reader takes three times as long for the same.
    """
    folder = textblob()
    path = folder / "en" / f"en-{name}.txt" if folder else None
    if path is None or not path.is_file():
        return {}
    pairs = map(str.split, path.read_text(encoding="utf-8").splitlines())
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2 and pair[0] != ";;;"}
