"""Names that an editor gave to few stories as tags."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from plugins.related.nearness import Archive, Entry
from plugins.related.rare_tags import RareTags
from plugins.related.reasons import why
from plugins.related.settings import KNOWN
from plugins.related.terms import terms
from plugins.stories.story import read

LEAST = KNOWN["RELATED_LEAST"].default
BEGIN = date(2022, 10, 3)


def prize(name):
    """A story of tests/related/prizes, untagged."""
    told = read(Path(__file__).parent / "prizes" / f"{name}.md")
    return Entry(name, terms(told.title, told.body))


def story(key, text="", tags=(), days=0):
    """A story of some day after the first."""
    return Entry(key, terms("", text), BEGIN + timedelta(days=days), tags)


def others(number, every=1, tags=("weather",)):
    """So many tagged stories that share nothing, one every few days; each with a tag of its own besides."""
    return [story(f"o{n:03}", f"Xa{n}b met Yo{n}c.", (*tags, f"own {n}"), n * every) for n in range(number)]


def medal(*tags, apart=4):
    """Two stories that share the name of a prize and no other matter."""
    return [
        replace(prize(key), tags=tags, day=BEGIN + timedelta(days=n)) for key, n in (("bones", 0), ("songs", apart))
    ]


def mates(entries, of=0):
    """The keys of the stories that share a rare tag with one."""
    tags = RareTags()
    for place, entry in enumerate(entries):
        tags.add(place, entry)
    return {entries[place].key for place in tags.mates(entries[of], len(entries))}


def linked(entries):
    """Whether the first story gets the second."""
    return [n.entry.key for n in Archive(entries).near(entries[0], LEAST, 5)] == [entries[1].key]


def test_a_rare_name_links_what_the_text_does_not():
    """Two stories of one prize find each other by their tag, with the tag as the reason; untagged they are strangers."""
    assert not linked([*medal(), *others(10)])
    tagged = [*medal("Hald Medal"), *others(10)]
    assert linked(tagged)
    assert why(Archive(tagged), *tagged[:2]) == "both tagged Hald Medal; same week"


def test_the_text_has_its_say():
    """A tag lowers the threshold and does not remove it: stories that share no word at all stay apart."""
    one, other = medal("Hald Medal")
    silent = [one, replace(other, terms=terms("", other.key + " of the sea and the quay" * 40)), *others(10)]
    assert mates(silent) == {"bones", "songs"}
    assert not linked(silent)


@pytest.mark.parametrize(("carriers", "rare"), [(2, True), (5, True), (6, False)])
def test_a_tag_on_more_than_a_fourth_is_a_section(carriers, rare):
    """With twenty hand-tagged stories, a tag on six of them links nothing."""
    more = [story(f"m{n}", "It rained.", ("Hald Medal",), n) for n in range(carriers - 2)]
    archive = [*medal("Hald Medal"), *more, *others(20 - carriers)]
    assert len(archive) == 20
    assert bool(mates(archive)) is rare


def test_in_a_very_small_archive_no_tag_is_rare():
    """Two of six tagged stories with one tag show nothing; untagged stories show nothing either."""
    untagged = [story(f"u{n}", "It rained.", (), n) for n in range(50)]
    assert mates([*medal("Hald Medal"), *others(4), *untagged]) == set()


def test_a_subject_is_no_event():
    """A name that goes on for months ("Russia") links nothing by itself, however few of the stories carry it."""
    more = [story(f"m{n}", "It rained in Hald.", ("Hald Medal",), 30 + 20 * n) for n in range(10)]
    assert mates([*medal("Hald Medal"), *more, *others(150)]) == set()


def test_the_prizes_of_other_years_do_not_count_against_it():
    """A name that comes back once a year stays rare while the rest of the archive grows."""
    more = [story(f"m{n}", "It rained in Hald.", ("Hald Medal",), 365 + n) for n in range(3)]
    assert mates([*medal("Hald Medal"), *more, *others(400)]) == {"bones", "songs"}


def test_a_common_noun_is_no_event():
    """What is tagged elections in two countries is two matters: only what a text holds as a name is one."""
    assert mates([*medal("medal"), *others(10)]) == set()
    assert mates([*medal("prizes"), *others(10)]) == set()


@pytest.mark.parametrize(("apart", "near"), [(21, True), (22, False)])
def test_only_within_three_weeks(apart, near):
    """Further apart the tag is evidence as any shared word is, and no more."""
    assert ("songs" in mates([*medal("Hald Medal", apart=apart), *others(10)])) is near


def test_letter_case_makes_no_other_tag():
    """An editor who types it otherwise means the same."""
    one, other = medal("Hald Medal")
    assert "songs" in mates([one, replace(other, tags=("hald medal",)), *others(10)])
