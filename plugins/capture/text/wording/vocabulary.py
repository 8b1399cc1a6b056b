"""The shape of a language's word list: what newsrooms of that language call the things around an article."""

from __future__ import annotations

from dataclasses import dataclass

Phrases = tuple[str, ...]


@dataclass(frozen=True)
class Vocabulary:
    """One language's functional words, lower case, without punctuation, as `shapes.key` leaves a line.

    `..._alone`: the whole line; `..._opening`: the line begins so; `..._inside`: anywhere in the line.
    """

    code: str
    common: Phrases  # function words that tell the language
    months: tuple[Phrases, ...]  # twelve, each with its abbreviations
    weekdays: Phrases  # the seven in full from Monday, then abbreviations
    published: Phrases  # labels before the day that an article appeared
    updated: Phrases  # labels before the day that it was changed
    by: Phrases  # what opens a byline
    joining: Phrases  # "and" between two names
    roles: Phrases  # what a byline or bio calls a writer
    no_author: Phrases  # bylines that name nobody
    newsrooms: Phrases  # bylines that name a newsroom, not a person
    bio_verbs: Phrases  # what follows the name in a bio
    outlet_nouns: Phrases  # what newspapers call themselves
    sections: Phrases  # names of sections: never a person, often a kicker
    label_nouns: Phrases  # the last word of a kicker: "The Explainer", "Hot Topic"
    navigation_alone: Phrases
    navigation_opening: Phrases
    advertising_alone: Phrases
    advertising_opening: Phrases
    newsletter_opening: Phrases
    newsletter_inside: Phrases
    legal_inside: Phrases
    comments_alone: Phrases
    comments_opening: Phrases
    comments_inside: Phrases  # in a short line: who may comment
    listing_alone: Phrases  # headings above other stories
    listing_opening: Phrases
    topics: Phrases  # headings above keywords
    inline_link: Phrases  # "Read more": what opens a link to another story, with its colon
    credits: Phrases  # what opens or closes a picture's credit
    notes_opening: Phrases  # an editor's note at the article's foot
    notes_inside: Phrases
    reader: Phrases  # words that address the reader
    about_author: Phrases = ()  # headings above the writer's bio
    contact: Phrases = ()  # what opens a line on how to reach the writer
    embedded: Phrases = ()  # what opens an embedded post
    menus: Phrases = ()  # menu items seen alone on a line
    calls: Phrases = ()  # buttons that close the box of another story or an offer
    calls_opening: Phrases = ()
    polls: Phrases = ()  # a poll's heading, usual answers and buttons
    offers: Phrases = ()  # beginnings of words that calls to readers live on, whole words where they are short
    offers_beside: Phrases = ()  # beginnings of words that calls use as reports do
    imperatives: Phrases = ()  # how calls begin
    outlet_voice: Phrases = ()  # "we" and "our": the outlet speaks of itself
    fillers: Phrases = ()  # longer words that texts on any subject share
