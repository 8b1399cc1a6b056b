"""constraints.txt agrees with pyproject.toml and with what is installed."""

import tomllib
from importlib.metadata import distribution, version
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
ALWAYS = Marker("python_version >= '3'")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def pins() -> dict[str, str]:
    lines = [line for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    return {canonicalize_name(name): pinned for name, _, pinned in (line.partition("==") for line in lines)}


def wanted() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"].values()
    return [Requirement(line) for group in [PROJECT["dependencies"], *extras] for line in group]


def closure() -> set[str]:
    """Every package that the project and its test extra bring, by their own metadata."""
    found: set[str] = set()
    open_ = [(requirement.name, requirement.extras) for requirement in wanted()]
    while open_:
        name, extras = open_.pop()
        if (key := canonicalize_name(name)) in found and not extras:
            continue
        found.add(key)
        for line in distribution(name).requires or []:
            requirement = Requirement(line)
            applies = any((requirement.marker or ALWAYS).evaluate({"extra": extra}) for extra in extras or {""})
            if applies and canonicalize_name(requirement.name) not in found:
                open_.append((requirement.name, requirement.extras))
    return found


def test_pins_satisfy_the_project():
    """Every requirement of pyproject.toml is pinned, to a version that it allows."""
    pinned = pins()
    wrong = [str(r) for r in wanted() if not r.specifier.contains(pinned.get(canonicalize_name(r.name), "0"))]
    assert wrong == []


def test_everything_installed_is_pinned():
    """What the requirements bring in turn is pinned as well, and nothing else is."""
    assert closure() - set(pins()) == set()
    assert set(pins()) - closure() == set()


def test_the_environment_is_the_pinned_one():
    """Tests run with the versions that the file states."""
    assert {name: version(name) for name in pins()} == pins()


def test_no_address_in_the_pins():
    """Which registry serves the packages is the user's business."""
    text = (ROOT / "constraints.txt").read_text("utf-8")
    assert "://" not in text
    assert "@" not in text
