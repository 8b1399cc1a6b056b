"""The figures that may only rise."""

import importlib.util
import json
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def figures():
    """Everything that is measured, once."""
    spec = importlib.util.spec_from_file_location("measures", HERE / "measures.py")
    measures = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(measures)
    return measures.everything()


@pytest.mark.slow
def test_every_figure_has_a_floor(figures):
    """A new measure comes with its floor, and no floor outlives its measure."""
    assert sorted(figures) == sorted(FLOORS)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_no_figure_falls_below_its_floor(figures, name):
    """What was reached once is kept."""
    assert figures[name] >= FLOORS[name]
