"""The settings name a function that makes the Pelican of this house."""

from __future__ import annotations

import types

import plugins.gate
import plugins.gate.pressroom


def test_no_module_takes_the_place_of_the_function_that_the_settings_import():
    """`from plugins.gate import newspaper` gives the function also after all modules have been imported."""
    assert isinstance(plugins.gate.newspaper, types.FunctionType)


def test_the_gate_knows_itself_by_the_name_that_settings_use():
    """Its absence from PLUGINS is noticed by this name, here and installed under another package."""
    assert plugins.gate.pressroom.GATE == "plugins.gate"
