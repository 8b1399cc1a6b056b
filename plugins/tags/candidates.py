"""The things that a story speaks of: its names and noun phrases, one form for each."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from ..language.names import names
from ..language.phrases import EMPTY_NOUNS, noun_phrases
from ..language.words import stems, stopwords, words

Key = tuple[str, ...]

# A bare surname belongs to the full name that is said at least this many times as often as the next full name with the
# same ending ("Gandhi" where Indira, Rajiv and Sanjay all occur stays bare).
_CLEARLY: Final = 2

# No phrase of words is as long; what is more would be the name of a page, for which disks have 255 bytes.
_LONGEST: Final = 80

# How English makes adjectives of peoples and places.
_PEOPLES: Final = re.compile(r"^\w+(?:an|ish|ese|ch|sh|qi|ni|li|ic|tch)$")


@dataclass(frozen=True)
class Thing:
    """One thing: its stems, the form to show, where it is mentioned, and whether it is a name."""

    key: Key
    form: str
    starts: tuple[int, ...]
    name: bool


@dataclass
class _Mentions:
    forms: Counter[str] = field(default_factory=Counter)
    starts: set[int] = field(default_factory=set)
    name: bool = False


def key_of(phrase: str, lang: str = "en") -> Key:
    """Return what two forms of one thing have in common: the stems of its words ("Oil spills" and "oil spill")."""
    return tuple(stems(words(phrase.replace("_", " "), lang), lang))


class _Keys(dict[str, Key]):
    """The keys of the forms met in one story, which says most of them more than once."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang

    def __missing__(self, form: str) -> Key:
        self[form] = key_of(form, self._lang)
        return self[form]


def things(title: str, text: str, lang: str = "en") -> list[Thing]:
    """Return the things that a story speaks of, each once and in its fullest form, in no particular order.

    Places count from the start of the headline. What only the headline says is left out where there is a text, since
    capitals and clipped grammar make its phrases unreliable.
    """
    whole = f"{title}\n\n{text}" if title else text
    body = len(whole) - len(text) if text.strip() else 0
    phrases = noun_phrases(whole, lang)
    longer = {phrase.start for phrase in phrases if phrase.text.split()[-1][:1].islower()}
    found: dict[Key, _Mentions] = {}
    keys = _Keys(lang)
    for name in names(whole, lang):
        if _useful_name(name.text, lang):
            _add(found, keys[name.text], name.text, name.start, name=True)
    found = {key: mentions for key, mentions in found.items() if not _describes(mentions, longer, lang)}
    named = set(found)
    for phrase in phrases:
        key = keys[phrase.text]
        if key in named or not _ends_in(key, named):
            _add(found, key, phrase.text, phrase.start, name=key in named)
    _join_bare_names(found)
    told = ((key, _form(mentions), mentions) for key, mentions in found.items() if max(mentions.starts) >= body)
    return [
        Thing(key, form, tuple(sorted(mentions.starts)), mentions.name)
        for key, form, mentions in told
        if _says_something(key, form, lang)
    ]


def _add(found: dict[Key, _Mentions], key: Key, form: str, start: int, *, name: bool) -> None:
    if key:
        mentions = found.setdefault(key, _Mentions(name=name))
        if start not in mentions.starts:
            mentions.forms[form] += 1
            mentions.starts.add(start)


def _useful_name(name: str, lang: str) -> bool:
    """Tell whether a name stands for a thing: "Belarus" does, the adjective "Belarusian" only describes one."""
    if " " in name or lang[:2] != "en":
        return True
    from ..language.speech import part_of

    return part_of(name) != "JJ" and name.lower() not in EMPTY_NOUNS


def _describes(mentions: _Mentions, longer: set[int], lang: str) -> bool:
    """Tell whether a name is a people's adjective: mostly with a noun after it ("Danish waters", "the Ukrainian army")."""
    if lang[:2] != "en" or not all(_PEOPLES.search(form) for form in mentions.forms):
        return False
    return 2 * len(mentions.starts & longer) >= len(mentions.starts)


def _ends_in(key: Key, named: set[Key]) -> bool:
    """Tell whether a phrase is a name with words before it ("tanker Exxon Valdez", "President Kennedy")."""
    return any(key[cut:] in named for cut in range(1, len(key)))


def _join_bare_names(found: dict[Key, _Mentions]) -> None:
    """Give the mentions of a bare name ("Putin") to the full one ("Vladimir Putin"); keep the bare where that is open."""
    named = sorted((key for key, mentions in found.items() if mentions.name), key=len)
    for bare in named:
        full = sorted((k for k in named if len(k) > len(bare) and k[-len(bare) :] == bare and k in found), key=len)
        if not full:
            continue
        said = len(found[bare].starts)
        often = sorted((len(found[k].starts) for k in full), reverse=True)
        open_which = len(full) > 1 and often[0] < _CLEARLY * often[1]
        # A name of two words that is said at least as often alone is whole: "Giorgia Meloni", and not the fuller
        # "Quirinal Palace Giorgia Meloni", which two names without a comma between them made.
        if open_which or (len(bare) > 1 and said >= often[0]):
            for key in full:
                found[bare].starts |= found.pop(key).starts
        else:
            fullest = max(full, key=lambda k: len(found[k].starts))
            found[fullest].starts |= found.pop(bare).starts


def _form(mentions: _Mentions) -> str:
    """Return the form to show: the commonest, small letters and singular before capitals and plural where it is open."""
    quiet = {form: n for form, n in mentions.forms.items() if not (len(form) > 5 and form.isupper())} or mentions.forms
    return max(quiet, key=lambda form: (quiet[form], form[:1].islower(), -len(form), form))


def _says_something(key: Key, form: str, lang: str) -> bool:
    letters = sum(c.isalpha() for c in form)
    if letters < 2 or (letters == 2 and not form.isupper()) or len(form) > _LONGEST:
        return False
    return len(key) > 1 or not (form.lower() in EMPTY_NOUNS or form.lower() in stopwords(lang))
