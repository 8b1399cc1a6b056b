"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import plugins.capture
from plugins.capture import patterns
from plugins.capture.patterns import compile_waiting, later


def test_it_does_what_a_compiled_pattern_does():
    """Searching, replacing and splitting give the same, for texts and for bytes."""
    vowel, at_once = later(r"[aeiou]", re.IGNORECASE), re.compile(r"[aeiou]", re.IGNORECASE)
    assert vowel.sub("-", "A swan") == at_once.sub("-", "A swan") == "- sw-n"
    assert vowel.split("A swan") == at_once.split("A swan")
    assert (vowel.pattern, vowel.flags) == (at_once.pattern, at_once.flags)
    assert later(rb"\d+").findall(b"1 swan, 22 frogs") == [b"1", b"22"]


def test_it_is_compiled_when_it_is_used(monkeypatch):
    """Until then even a broken one does no harm; what a pattern does not have is refused as usual."""
    monkeypatch.setattr(patterns, "_waiting", [])
    broken = later("(")
    with pytest.raises(AttributeError):
        broken.nothing  # noqa: B018  to ask for it is the test
    with pytest.raises(re.error):
        broken.search("x")


def test_those_that_wait_are_compiled_at_once(monkeypatch):
    """Before many processes are forked each pattern is compiled, and only once."""
    monkeypatch.setattr(patterns, "_waiting", [])
    swan = later("swan")
    compile_waiting()
    assert "search" in vars(swan)
    assert patterns._waiting == []


def test_every_pattern_of_capture_can_be_compiled():
    """A slip in one that is seldom used is found here, and not by an editor."""
    for module in pkgutil.walk_packages(plugins.capture.__path__, "plugins.capture."):
        importlib.import_module(module.name)
    compile_waiting()
