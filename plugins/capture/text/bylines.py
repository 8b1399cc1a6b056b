"""Who wrote it: the names in a byline.

A byline is read part by part: what opens it, then persons, joined by commas and "and"; a role, an outlet, a place, an
address or a date ends the list, and only an "and" or a slash takes it up again.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .dates import AGO, stated_dates
from .newsrooms import is_agency, is_shared_with_agency, sounds_like_outlet, sounds_like_place
from .shapes import PARTICLES, holds, is_caps, is_name, is_whole, key, opens_with, words
from .wording import month_of, phrases

_READ = 300
_LABEL_READ = 80
_NAME_BEFORE = 3  # characters: from here on a name can stand before a date
_LONGEST = 25  # words of a byline with several names, outlet and date
_AND = r"(?:and|und|et|y|e|en|with|mit|con|avec|met|com)"
_JOINT = re.compile(rf"\s*,\s*{_AND}\s|\s*(?:[,;|·•&]|/|\s{_AND}\s|\s[-–—]\s)\s*", re.IGNORECASE)
_ENDING = re.compile(r"[|·•]|\s[-–—]\s")  # after these an outlet, a section or a place follows, no second writer
_JOINED = re.compile(r"^(?:and|und|et|y|e|with|mit|con|avec)\s(?=[A-ZÀ-Þ])")
_MAIL = re.compile(r"\[email[^\]]{0,12}protected\]|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}|@\w{2,40}")
_BRACKETS = re.compile(r"\((?!(?:[A-Z]\.){1,3}\))[^()]{0,60}\)")
_PHONE = re.compile(r"(?:\(\d{2,5}\) ?)?\d(?:[ ./-]?\d){6,14}")
_CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d\d\b|\b(?:[AaPp]\.?[Mm]\.?|[ECMPBW]?[SD]T|[ECMP]T|GMT|UTC|CES?T|[AN]Z?[ES][SD]T|IST|SGT|HKT|WAT|SAST)(?=$|[\s,|/)-])"
)
# "in Berlin", "à Paris", "for MailOnline": where the writer is, and whom for.
_PLACE = r"[A-ZÀ-Þ][\w.’'-]{2,20}"
_FROM = re.compile(
    rf"\s(?:in|at|from|à|aus|IN|AT)\s{_PLACE}(?:\s{_PLACE})?(?=\s?(?:$|,|\||\s(?:and|und|et|y|e)\s))"
    rf"|\sen\s(?:{_PLACE}|(?:Nueva|Nuevo|San|Santa|Buenos|Los|Las|Ciudad|Puerto)\s{_PLACE})(?=\s?(?:$|,|\||\s(?:y|e|et)\s))"
)
_FOR = re.compile(r"\s(?:[Ff]or|FOR|[Ss]pecial [Tt]o|SPECIAL TO)\s(?:[Tt]he\s|THE\s)?[A-Z].{2,40}$")
_LONGEST_NAME = 3
# Labels that sign only with a colon ("Author: Jo Doe"), and longer openings of a byline.
_LABELLED = re.compile(
    r"(?:authors?|words|reporters?|auteure?s?|autor(?:[ae]s?|es|i)?|texte?|testo|texto|redacción|redazione|redaktion|reportagem|tekst)\s?:\s(?=\w)"
    r"|(?:an?|eine?|une?|una?)\s[^\W\d_]{4,20}\s(?:by|von|par|de|por|di)\s(?=[A-ZÀ-Þ])"
    r"|(?:by|von|par|de|por|da|dal|dalla)\s(?:our|unser\w{0,2}|notre|nuestr[oa]|nostr[oa])\s[\w-]{4,25}\s(?:(?:sp[eé]cial\w*|especial|inviat\w)\s)?(?=[A-ZÀ-Þ])"
    r"|de notre envoyée? spéciale? (?:à|en|au|aux) [\w-]{3,25},\s(?=[A-ZÀ-Þ])"
    r"|aus\s[\w-]{3,20}\sbericht(?:et|en)\s(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_SIGNED_INSIDE = re.compile(r"(?<=[\s|•·–—-])(?:By|Von|Par|Por|Di|Door)[: ]\s?(?=[A-ZÀ-Þ])")
_BEATS = frozenset(
    "political crime investigative deputy assistant managing foreign medical royal consumer general contributing digital "
    "multimedia guest transport housing courts schools regional weather showbiz royals senior junior economics legal diplomatic defence defense environmental religious social night weekend".split()
)
# Places that follow a writer's name without a comma, as Spanish and Italian papers set them.
_BUREAUS = frozenset(
    "madrid barcelona valencia sevilla bilbao londres london paris parís berlin berlín roma rome milano milán bruselas brussels "
    "brüssel bruxelles washington moscú moskau moscow pekín peking jerusalén méxico bogotá lima wien zürich torino napoli".split()
)
_AFTER_NAMES = ("roles", "sections", "updated", "published", "weekdays", "contact")  # what ends a name in a byline
_DOTS, _MOST_BESIDE = re.compile(r"\s[·•]\s"), 2  # of two names between dots the second may be an outlet's
_AGENCIES_UNNAMED = frozenset("agencias agencies agences agenturen agenzie agências".split())
_INITIALS = 4  # characters of a name that may be an abbreviation
_EDGES = " -–—|,.:•·/"
_SHORT = 14  # words
_LEADING_MARKS = "/|-–—•·*> "
_PARTS = re.compile(r"\s[|•·]\s")
_SMALL = {"De", "La", "Le", "Van", "Von", "Der", "Den", "Del", "Della", "Di", "Da", "Dos", "Du", "Bin", "Al"}
_GLUED = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ])")


@lru_cache(maxsize=8192)
def opening(text: str) -> str | None:
    """The word that opens a byline ("By", "Von", "Par", "Di"), as the line spells it; None without one."""
    parts = text[:_READ].lstrip(_LEADING_MARKS).split()
    skipped = 1 if len(parts) > 2 and key(parts[0]) in phrases("label_nouns") | phrases("sections") else 0
    if labelled := _LABELLED.match(" ".join(parts)[:_LABEL_READ]):
        return " ".join(parts)[: labelled.end()].rstrip(" :")
    phrase = opens_with(" ".join(parts[skipped:]), "by")
    if not phrase and skipped:
        skipped, phrase = 0, opens_with(text[:_READ], "by")
    if not phrase or (key(text) == phrase):
        return None
    return " ".join(parts[: skipped + len(phrase.split())])


def byline_names(text: str) -> list[str]:
    """The writers that a byline names: persons first, a newsroom only where no person stands; maybe none.

    Outlets, roles, addresses and dates after the names fall away; capitals become a name's usual letters.
    """
    rest = text.partition(",")[0] if len(words(text)) > _LONGEST and _signs_with_bio(text) else text
    rest = _signed_part(rest[:_READ]).lstrip(_LEADING_MARKS)
    if (first := stated_dates(rest)[:1]) and first[0].start <= _NAME_BEFORE:
        rest = rest[first[0].end :].lstrip(_EDGES)
    if found := opening(rest):
        rest = rest[len(found) :].lstrip(" :")
    for stated in reversed(stated_dates(rest)):
        # the date usually follows the name; a line that opens with it has the name after
        rest = rest[: stated.start] if stated.start > _NAME_BEFORE else rest[stated.end :]
    rest = _bare(_FOR.sub(" ", _unglued(_unlabelled(rest))))
    parts = _parts(rest)
    plain = [part for _, part in parts]
    if is_shared_with_agency(plain) and len(parts) == len(rest.split("/")):
        named = [part for part in plain if key(part) not in _AGENCIES_UNNAMED]
        return [part for part in named if not holds(part, "roles") or is_agency(part)]
    if len(dotted := _DOTS.split(rest)) > _MOST_BESIDE and all(map(is_person, dotted)):
        return [usual_letters(person) for person in dotted]
    if persons := _persons(parts):
        return list(dict.fromkeys(usual_letters(person) for person in persons))
    if (lead := _leading_name(rest)) is not None:
        return [usual_letters(lead)]
    if is_shared_with_agency(plain):
        return plain
    return [part for part in plain[:1] if is_agency(part) and len(part) > 1]


def _parts(rest: str) -> list[tuple[str, str]]:
    """A byline's parts, each with the joint before it ("" for the first)."""
    found, joint, start = [], "", 0
    for match in [*_JOINT.finditer(rest), None]:
        part = _placeless(_trimmed(_JOINED.sub("", rest[start : match.start() if match else None])))
        if part:
            found.append((joint.strip(), part))
        if match:
            joint, start = match.group(), match.end()
    return found


def _persons(parts: list[tuple[str, str]]) -> list[str]:
    """The persons among a byline's parts, up to the first role, outlet or place; an "and" or a slash goes on."""
    found: list[str] = []
    over = False
    for joint, part in parts:
        goes_on = bool(re.search(r"\w|&|/", joint))
        named = part if is_person(part) else _leading_name(part)
        if is_whole(part, "credits") or (opens_with(part, "credits") and ":" in part):
            break  # "Text: Jo Doe, Photos: Ann Roe"
        if named and (
            not found or ((not over or goes_on) and not _ENDING.search(f" {joint} ") and _joins(named, found))
        ):
            found.append(named)
            over = named != part
        else:
            over = over or bool(found)
    return found


def _joins(name: str, found: list[str]) -> bool:
    """Whether a name after another is a second writer's, not an outlet's, a desk's or a place's.

    "Jo Doe, USA TODAY": beside a name in usual letters capitals are an outlet's.
    """
    first = name.partition(" ")[0]
    if is_caps(name) and not is_caps(found[0]):
        return False
    if first.isupper() and len(first) > 1 and "." not in first and not is_caps(name):
        return False  # "LR Lindach"
    return not (sounds_like_outlet(name) or sounds_like_place(name))


def _unglued(text: str) -> str:
    """A byline whose role or agency runs into the name, parted again: "Jo DoeStaff Reporter"."""
    pieces = []
    for word in text.split(" "):
        head, *tail = _GLUED.split(word)
        known = tail and key("".join(tail)) in phrases("roles") | phrases("sections")
        pieces.append(f"{head} {''.join(tail)}" if known else word)
    return " ".join(pieces)


def _bare(text: str) -> str:
    """A byline without addresses, telephone numbers, brackets, relative times and places."""
    bare = _PHONE.sub(" ", _BRACKETS.sub(" ", _MAIL.sub(" ", AGO.sub(" ", _CLOCK.sub(" ", text)))))
    return _FROM.sub(" ", bare.strip(" -–—|,.:")).strip(" -–—|,.:")


def _placeless(part: str) -> str:
    """A name of two words or more without the bureau's place that follows it."""
    name, _, place = part.rpartition(" ")
    return name if " " in name and key(place) in _BUREAUS else part


def _undated(text: str) -> str:
    """Of a line that states a date the part before it, or after it where it opens the line; else the line."""
    stated = stated_dates(text)
    if not stated:
        return text
    return _unlabelled(text[: stated[0].start]) if stated[0].start > _NAME_BEFORE else text[stated[-1].end :]


def _unlabelled(text: str) -> str:
    """A line up to the word that announces its date: "Jo Doe, HARBOUR TODAY Published 10:02 a.m."."""
    for match in re.finditer(r"[^\W\d_]{5,}", text):
        if match.start() > _NAME_BEFORE and key(match.group()) in phrases("published") | phrases("updated"):
            return text[: match.start()]
    return text


def _signed_part(text: str) -> str:
    """Of a line such as "Gazette | 4 May 2021 | By Jo Doe" the part that opens like a byline; else the line."""
    if found := next((part for part in _PARTS.split(text) if opening(part)), None):
        return found
    inside = _SIGNED_INSIDE.search(text)
    return text[inside.start() :] if inside and stated_dates(text[: inside.start()]) else text


def _trimmed(part: str) -> str:
    return part.strip(" -–—|,;:").rstrip(".") if not part.endswith(("Jr.", "Sr.")) else part.strip()


def is_person(text: str) -> bool:
    """A name that is no newsroom's ("The Week UK" begins with an article)."""
    return (
        is_name(text)
        and not is_agency(text)
        and key(text).split()[0] not in {"the", "la", "le", "il", "el", "der", "die", "das"}
    )


def _leading_name(rest: str) -> str | None:
    """The name at the start of "Jo Doe Chief Reporter" or "Jo Doe Updated 3 May": words up to the first role."""
    kept: list[str] = []
    for word in rest.split()[:6]:
        plain = key(word)
        if word[:1].islower() and plain not in PARTICLES:
            break
        if (
            month_of(word)
            or not plain.replace(" ", "").isalpha()
            or plain in _BEATS
            or (len(kept) > 1 and len(word) > 2 and word.isupper() and not kept[0].isupper())
            or (len(kept) > 1 and len(word) > 2 and is_caps(" ".join(kept)) and not is_caps(word))
            or any(plain in phrases(field) for field in _AFTER_NAMES)
        ):
            break
        kept.append(word)
    while kept and kept[-1].islower():
        kept.pop()
    name = " ".join(kept)
    return name if len(kept) < len(rest.split()) and is_person(name) else None


def usual_letters(name: str) -> str:
    """A name set in capitals as names are written, or its surname alone; every other name as it stands."""
    first, _, rest = name.partition(" ")
    if is_caps(rest) and len(rest) > _INITIALS and not is_caps(first):
        return f"{first} {usual_letters(rest)}"  # "Jo DOE"
    if not is_caps(name) or len(name) <= _INITIALS or is_agency(name):
        return name
    lowered = re.sub(r"(?<![^\W_])[^\W_]", lambda first: first.group().upper(), name.lower())
    return " ".join(word.lower() if word in _SMALL and at else word for at, word in enumerate(lowered.split()))


@lru_cache(maxsize=8192)
def is_byline(text: str) -> bool:
    """A line that names writers and nothing else: "By JO DOE and ANN ROE", "Von Jo Doe, Berlin", "Staff Reports"."""
    count = len(words(text))
    if count > _LONGEST or text.endswith(("?", "!")) or len(text) > _READ:
        return _signs_with_bio(text)
    signed = _signed_part(text)
    if opened := opening(text) or opening(signed):
        nameless = is_whole(signed.lstrip(_LEADING_MARKS)[len(opened) :], "no_author")
        named = bool(byline_names(text)) and (count <= _SHORT or bool(stated_dates(text)))
        return nameless or named or _signs_with_bio(text)
    undated = _undated(text).strip(_EDGES)
    if is_bare_byline(text) or text.endswith(".") or len(words(undated)) > _SHORT:
        return is_bare_byline(text)
    return undated not in {"", text} and is_byline(undated)


def _signs_with_bio(text: str) -> bool:
    """A long line that opens "By Jo Doe, a reporter who ...": byline and bio in one."""
    found, (name, comma, rest) = opening(text), text[:_READ].partition(",")
    return bool(found and comma) and rest[1:2].islower() and is_person(name[len(found or "") :].strip(" :"))


def _many_words(name: str) -> bool:
    """More capitalised words than a name alone on its line has, initials and particles aside."""
    return sum(len(part) > 2 and part.casefold() not in PARTICLES for part in name.split()) > _LONGEST_NAME


@lru_cache(maxsize=8192)
def is_bare_byline(text: str) -> bool:
    """A line that is a name, names joined by "and", or a name with its outlet or role, without a "By"."""
    if is_agency(text) or is_whole(text, "no_author"):
        return True
    names = byline_names(text)
    if not names or len(words(text)) > 12 or text.endswith(".") or (names == [text] and sounds_like_outlet(text)):
        return False
    if "&" in text and not all(is_person(part.strip()) for part in text.split("&")):
        return False
    if _leading_name(text) and holds(text, "roles"):
        return True
    covered, bare = sum(len(name.split()) for name in names), _bare(text)
    if _FOR.search(text) or any(_many_words(name) for name in names):
        return False  # headlines in capitals look alike: "Finding Inspiration Through Design Constraints"
    first = next((part for _, part in _parts(bare)), "")
    signed = is_person(usual_letters(first)) or covered == len(words(first)) or is_shared_with_agency(names)
    return (covered * 2 >= len(words(bare)) and signed) or ("/" in text[:60] and covered >= 1)
