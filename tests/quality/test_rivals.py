"""The project beside the tools that people use for the same; the table is printed."""

import pytest

from tests.quality.rivals import compared, table

# What each matter is judged by first; eleven summaries by an editor are too few for their ROUGE-1 to order tools.
FIRST = {"tags": "tags accepted", "related": "related links right", "summaries": "lean on nothing"}


@pytest.fixture(scope="module")
def figures():
    """All tools measured once."""
    return compared()


@pytest.mark.slow
def test_the_table_is_shown(figures, capsys):
    """`inv quality` prints what the README says of the tools."""
    with capsys.disabled():
        print(f"\n\n{table(figures)}\n")
    assert set(figures) == set(FIRST)


@pytest.mark.slow
@pytest.mark.parametrize("matter", sorted(FIRST))
def test_no_other_tool_is_better(figures, matter):
    """In what counts first for a reader, no tool comes before ours."""
    rows = {name: row[FIRST[matter]] for name, row in figures[matter].items()}
    assert max(rows, key=rows.__getitem__).startswith("Newsfold")
    assert len(rows) > 2
