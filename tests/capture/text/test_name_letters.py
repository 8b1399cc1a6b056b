"""Names set in capitals or run together with a role."""

from plugins.capture.text.name_letters import unglued, usual_letters


def test_capitals_become_usual_letters():
    """A surname alone as well, particles small; short names may be abbreviations."""
    assert usual_letters("ANN VAN ROE") == "Ann van Roe"
    assert usual_letters("Ann ROESSLER") == "Ann Roessler"
    assert usual_letters("ROE") == "ROE"


def test_a_role_that_runs_into_the_name_is_parted():
    """Only a known role or section is."""
    assert unglued("Jo DoeReporter") == "Jo Doe Reporter"
    assert unglued("Jo MacDoe") == "Jo MacDoe"
