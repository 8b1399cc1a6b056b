"""One list out of two sources."""

from plugins.tags.choosing import Found, Known, choose, ends_alike, full_names, in_archive, weigh


def thing(form, weight=1.0, *, name=True, person=False):
    """A thing found in a story; its key is its small letters."""
    return Found(tuple(form.lower().split()), form, weight, name, person)


def test_archive_comes_first():
    """Known tags stand before what the story newly speaks of."""
    assert choose([Known("Space", ("space",))], [thing("Orion")], 5) == ["Space", "Orion"]


def test_archive_spells_its_tags():
    """A thing that the archive has a tag for is spelt as the tag."""
    assert choose([], [thing("nobel prizes")], 5, {("nobel", "prizes"): "Nobel Prize"}) == ["Nobel Prize"]


def test_no_name_twice():
    """Neither a part of a name nor a longer form of it is added."""
    known = [Known("Lula", ("lula",))]
    found = [thing("Lula da Silva"), thing("President Lula"), thing("Brazil"), thing("Brazil vote", name=False)]
    assert choose(known, found, 5) == ["Lula", "Brazil"]


def test_initials_are_the_name():
    """An abbreviation and the name that it stands for are one tag."""
    assert choose([], [thing("United Nations"), thing("UN"), thing("U.N."), thing("NATO")], 5) == [
        "United Nations",
        "NATO",
    ]


def test_most_is_a_limit():
    """No more tags than asked for."""
    assert choose([Known("A", ("a",)), Known("B", ("b",))], [thing("C")], 1) == ["A"]


def test_rejected_tags_come_with_the_reason():
    """Whatever was considered is there, and says why it was not taken."""
    choices = weigh([Known("Lula", ("lula",), 0.7)], [thing("Lula da Silva"), thing("Brazil"), thing("Oslo")], 2)
    assert {choice.tag: choice.why_not for choice in choices} == {
        "Lula": "",
        "Lula da Silva": "the same as Lula, or a part of it",
        "Brazil": "",
        "Oslo": "2 better ones were found",
    }


def test_surname_gets_the_full_name_of_the_archive():
    """A surname alone is the one full name that other stories have; two people of that name leave it open."""
    stories = [[thing("Torres", person=True)], [thing("Alma Torres", person=True)]]
    assert full_names(stories)[("torres",)].form == "Alma Torres"
    assert full_names([*stories, [thing("Raul Torres", person=True)]]) == {}


def test_archive_prefers_what_leads_on():
    """What other stories speak of comes first; passing mentions go."""
    found = [thing("Lisbon", 2.0), thing("Oslo", 1.9), thing("Leeds", 0.01)]
    fit = in_archive(found, {}, {("oslo",): 2})
    assert [(one.form, why_not) for one, why_not in fit] == [
        ("Oslo", ""),
        ("Lisbon", ""),
        ("Leeds", "a passing mention"),
    ]


def test_archive_takes_no_common_noun_or_people():
    """Common nouns of one word, phrases said once and peoples make no new tag; what is a tag already does."""
    found = [
        thing("island", name=False),
        thing("laborious step", name=False),
        Found(("tax", "cut"), "tax cuts", 1.0, name=False, times=2),
        thing("Belarusian"),
        thing("bank", name=False),
    ]
    fit = in_archive(found, {("bank",): "banks"}, {})
    assert [one.form for one, why_not in fit if not why_not] == ["bank", "tax cuts"]


def test_one_of_two_forms():
    """Things that end in each other's words are the same; others are not."""
    assert ends_alike(("spill",), ("oil", "spill"))
    assert ends_alike(("oil", "spill"), ("spill",))
    assert not ends_alike(("oil",), ("oil", "spill"))
