"""Every setting and every option of a command line stands in the README of its plugin."""

import ast
import importlib
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
SETTINGS = {
    "stories": "known.SETTINGS",
    **dict.fromkeys(("tags", "summaries", "related", "rights"), "settings.KNOWN"),
}
COMMANDS = sorted(path.parent.name for path in PLUGINS.glob("*/__main__.py"))


def readme(plugin):
    """The text of a plugin's README."""
    return (PLUGINS / plugin / "README.md").read_text("utf-8")


@pytest.mark.parametrize("plugin", SETTINGS)
def test_every_setting_stands_in_the_readme_and_the_reverse(plugin):
    """The README's table and the code name the same settings with the same defaults."""
    module, name = SETTINGS[plugin].split(".")
    known = getattr(importlib.import_module(f"plugins.{plugin}.{module}"), name)
    told = re.findall(rf"^\| `({plugin.upper()}_\w+)` \| `(.*?)` \|", readme(plugin), re.MULTILINE)
    assert {name: ast.literal_eval(default) for name, default in told} == {
        name: setting.default for name, setting in known.items()
    }


@pytest.mark.parametrize("plugin", SETTINGS)
def test_every_plugin_with_settings_checks_them(plugin):
    """A module of settings that no plugin's `check_settings` reads would be a table for nobody."""
    assert hasattr(importlib.import_module(f"plugins.{plugin}"), "check_settings")


@pytest.mark.parametrize("plugin", COMMANDS)
def test_every_option_stands_in_the_readme(plugin):
    """The options that a command line takes are told where its plugin is described."""
    code = ast.parse((PLUGINS / plugin / "__main__.py").read_text("utf-8"))
    calls = [node for node in ast.walk(code) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    names = [arg.value for call in calls if call.func.attr == "add_argument" for arg in call.args]
    options = [name for name in names if name.startswith("-")]
    text = readme(plugin)
    assert options
    assert [option for option in options if option not in text and option != "--settings"] == []


@pytest.mark.parametrize("plugin", ["tags", "summaries"])
def test_the_example_prints_what_is_shown(plugin):
    """A command line whose README shows an echo and its answer gives that answer."""
    command, answer = re.search(r"^ *\$ (echo .*)\n *(.*)$", readme(plugin), re.MULTILINE).groups()
    command = command.replace("| python ", f"| {shlex.quote(sys.executable)} ")
    done = subprocess.run(["bash", "-c", command], cwd=PLUGINS.parent, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == answer
