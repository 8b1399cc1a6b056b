"""The version of a plugin's code."""

import sys

import pytest

from plugins.memory import code_version


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package of one module, importable under a name of its own."""
    folder = tmp_path / "judging"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "weights.py").write_text("LEAST = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    sys.modules.pop("judging", None)
    code_version.cache_clear()


def test_version_follows_the_sources(package):
    """The same sources have the same version, changed ones another."""
    first = code_version("judging")
    code_version.cache_clear()
    assert code_version("judging") == first
    (package / "weights.py").write_text("LEAST = 2\n")
    code_version.cache_clear()
    assert code_version("judging") != first


def test_readme_changes_nothing(package):
    """What is no code has no part in the version."""
    first = code_version("judging")
    (package / "README.md").write_text("About it.")
    code_version.cache_clear()
    assert code_version("judging") == first


def test_packages_differ():
    """Two packages have two versions."""
    assert code_version("plugins.memory") != code_version("plugins.language")


def test_unknown_package_is_named():
    """A package that is not there is an error that names it."""
    with pytest.raises(ModuleNotFoundError, match="no_such_thing"):
        code_version("no_such_thing")
