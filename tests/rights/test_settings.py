"""Settings that would break the rights."""

import logging

from plugins.rights.settings import faults


def test_whole_sources_may_not_be_published(caplog):
    """Pelican's OUTPUT_SOURCES would copy the whole text of every story; without it nothing is said."""
    with caplog.at_level(logging.ERROR, "newsfold"):
        faults({"OUTPUT_SOURCES": False})
        assert not caplog.messages
        faults({"OUTPUT_SOURCES": True})
    assert ["OUTPUT_SOURCES" in message for message in caplog.messages] == [True]
