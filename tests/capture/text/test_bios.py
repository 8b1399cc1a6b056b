"""Whom a bio is about."""

import pytest

from plugins.capture.text.bios import bio_names, reads_like_bio


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Roe has worked as a staff writer at The Courier since 2017.", ["Ann Roe"]),
        ("Andrés Vila es politólogo. Martín Gil es abogado y columnista", ["Andrés Vila", "Martín Gil"]),
        ("Hanna Brückl ist Redakteurin des Anzeigers.", ["Hanna Brückl"]),
        ("Jeanne Morvan est journaliste et vit à Lyon.", ["Jeanne Morvan"]),
    ],
)
def test_a_bio_names_its_writers(line, names):
    """Each sentence of a bio that opens with a name and a verb gives that name."""
    assert reads_like_bio(line)
    assert bio_names(line) == names


def test_a_quotation_is_no_bio():
    """What somebody says of a reporter in quotation marks is the story's text."""
    assert not reads_like_bio('"Ann Roe is a reporter," he said.')
