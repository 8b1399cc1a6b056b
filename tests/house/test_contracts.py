"""Who may import whom, as pyproject.toml says."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = sorted(path.parent.name for path in (ROOT / "plugins").glob("*/__init__.py"))
MODULES = sorted((ROOT / "plugins").rglob("*.py"))


def test_import_contracts_hold():
    """Import-linter finds every contract kept."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_package_stands_in_a_contract():
    """A new folder under plugins/ can't be forgotten in the contracts."""
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    assert [name for name in PACKAGES if f'"plugins.{name}"' not in settings] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_modules_stay_small(path):
    """A module has at most 300 lines, a plugin's `__init__.py` at most 60."""
    most = 60 if path.name == "__init__.py" and path.parent.parent.name == "plugins" else 300
    assert len(path.read_text("utf-8").splitlines()) <= most


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_of_ours_are_relative(path):
    """The same tree works as `plugins` and as `pelican.plugins.newsfold`: nothing of ours is imported by full name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or ""]
        assert [name for name in names if name.split(".")[0] == "plugins"] == []


@pytest.mark.parametrize(
    "name", [name for name in PACKAGES if name not in {"language", "memory", "radar", "capture", "preview"}]
)
def test_a_plugin_ends_with_register(name):
    """A plugin's `__init__.py` has a docstring of at most three sentences and `register()` as its last function."""
    tree = ast.parse((ROOT / "plugins" / name / "__init__.py").read_text("utf-8"))
    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert ast.get_docstring(tree)
    assert functions[-1] == "register"
