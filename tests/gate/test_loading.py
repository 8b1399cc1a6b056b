"""Plugins that were asked for and did not come are named with the reason."""

from __future__ import annotations

from plugins.gate.loading import plugin_faults

GATE = "plugins.gate"


def what(wanted, loaded):
    """Give what is said."""
    return [fault.what for fault in plugin_faults(wanted, loaded, GATE)]


def test_all_there_is_no_fault():
    """Names, modules, and plugins that Pelican found by their short name in its namespace."""
    import plugins.gate

    assert what(["plugins.stories", plugins.gate, GATE], ["plugins.stories", GATE]) == []
    assert what(["search", GATE], ["pelican.plugins.search", GATE]) == []


def test_a_missing_plugin_comes_with_the_reason():
    """Not found, or without register()."""
    assert what(["plugins.nowhere", GATE], [GATE]) == [
        "the plugin plugins.nowhere did not load (ModuleNotFoundError: No module named 'plugins.nowhere')"
    ]
    assert what(["json", GATE], [GATE]) == ["the plugin json did not load (it has no register())"]


def test_the_gate_itself_must_be_asked_for():
    """PLUGINS without it, or of another type."""
    assert what(["plugins.stories"], ["plugins.stories"]) == ["PLUGINS does not name the gate"]
    assert what(None, []) == ["PLUGINS is no list"]
