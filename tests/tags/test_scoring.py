"""Which things matter most."""

from plugins.tags.candidates import things
from plugins.tags.scoring import ranked

TEXT = (
    "The harbour bridge was closed on Monday. Engineers found cracks in the harbour bridge, and Alma Torres, the mayor, "
    "said that the harbour bridge would stay closed. A baker across the river complained. A dog barked at a cyclist."
)


def test_what_comes_first_and_often_matters_most():
    """The story's subject stands before what it mentions in passing."""
    order = [thing.form for thing, _ in ranked(things("", TEXT), "", TEXT, 10)]
    assert order[0] == "harbour bridge"
    assert order.index("Alma Torres") < order.index("cyclist")


def test_no_more_than_asked():
    """The number of things is a limit."""
    assert len(ranked(things("", TEXT), "", TEXT, 2)) == 2


def test_weights_do_not_rise():
    """The list is in the order of its weights: what shares words with a thing chosen before only loses."""
    weights = [weight for _, weight in ranked(things("", TEXT), "", TEXT, 10)]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > weights[-1] > 0
