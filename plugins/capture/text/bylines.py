"""Who wrote it: names out of a byline or out of the writer's bio."""

from __future__ import annotations

import re

from .dates import AGO, stated_dates
from .shapes import PARTICLES, holds, is_caps, is_name, is_whole, key, opens_with, words
from .wording import month_of, phrases

_READ = 300
_LABEL_READ = 80
_NAME_BEFORE = 3  # characters: from here on a name can stand before a date
_LONGEST = 25  # words of a byline with several names, outlet and date
# Newsrooms without persons: a byline may name them, a person beside them comes first.
_AGENCIES = frozenset(
    "afp|ap|associated press|the associated press|reuters|dpa|ansa|efe|cnn|cnn wire|upi|bloomberg|pa media|"
    "press association|agencies|staff|staff reports|staff report|staff writer|staff writers|wire reports|"
    "news service|agence france presse|europa press|adnkronos|apa|sda|sid|ats|belga|ap news|keystone sda|"
    "web desk|news desk|newsroom|from staff reports|associated press staff|agencias|redazione ansa".split("|")
)
_JOINT = re.compile(r"\s*(?:,|;|\||·|•|&|\s(?:and|und|et|y|e|with|mit|con|avec)\s|\s[-–—]\s)\s*", re.IGNORECASE)
_MAIL = re.compile(r"\[email[^\]]{0,12}protected\]|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}|@\w{2,40}")
_BRACKETS = re.compile(r"\((?!(?:[A-Z]\.){1,3}\))[^()]{0,60}\)")
_PHONE = re.compile(r"(?:\(\d{2,5}\) ?)?\d(?:[ ./-]?\d){6,14}")
# "in Berlin", "à Paris", "for MailOnline": where the writer is, and whom for.
_FROM = re.compile(
    r"\s(?:in|at|from|à|en|aus)\s[A-ZÀ-Þ][\w.’'-]{2,20}(?:\s[A-ZÀ-Þ][\w.’'-]{2,20})?(?=\s?(?:$|,|\||\s(?:and|und|et|y|e)\s))"
)
_FOR = re.compile(r"\s(?:[Ff]or|[Ss]pecial [Tt]o)\s(?:[Tt]he\s)?[A-Z].{2,40}$")
_LONGEST_NAME = 3
# Labels that sign only with a colon ("Author: Jo Doe"), and longer openings of a byline.
_LABELLED = re.compile(
    r"(?:authors?|words|reporters?|auteure?s?|autor(?:[ae]s?|es|i)?|texte|testo|texto|redacción|redazione|redaktion)\s?:\s(?=\w)"
    r"|(?:an?|eine?|une?|una?)\s[^\W\d_]{4,20}\s(?:by|von|par|de|por|di)\s(?=[A-ZÀ-Þ])"
    r"|(?:by|von|par|de|por|da|dal|dalla)\s(?:our|unser\w{0,2}|notre|nuestr[oa]|nostr[oa])\s[\w-]{4,25}\s(?:(?:sp[eé]cial\w*|especial|inviat\w)\s)?(?=[A-ZÀ-Þ])"
    r"|aus\s[\w-]{3,20}\sbericht(?:et|en)\s(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_BEATS = frozenset(
    "political crime investigative deputy assistant managing foreign medical royal consumer general contributing digital "
    "multimedia guest economics legal diplomatic defence defense environmental religious social night weekend".split()
)
# Places that follow a writer's name without a comma, as Spanish and Italian papers set them.
_BUREAUS = frozenset(
    "madrid barcelona valencia sevilla bilbao londres london paris parís berlin berlín roma rome milano milán bruselas brussels "
    "brüssel bruxelles washington moscú moskau moscow pekín peking jerusalén méxico bogotá lima wien zürich torino napoli".split()
)
_AFTER_NAMES = ("roles", "sections", "updated", "published", "weekdays", "contact")  # what ends a name in a byline
_EDGES = " -–—|,.:•·/"
_SHORT = 14  # words
_LEADING_MARKS = "/|-–—•·*> "
_PARTS = re.compile(r"\s[|•·]\s")
_SMALL = {"De", "La", "Le", "Van", "Von", "Der", "Den", "Del", "Della", "Di", "Da", "Dos", "Du", "Bin", "Al"}


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
        rest = rest[: stated.start] if stated.start > 3 else rest[stated.end :]
    rest = _bare(_FOR.sub(" ", rest))
    if "/" in rest and any(key(part) in _AGENCIES for part in rest.split("/")):
        return [part for part in (_trimmed(part) for part in rest.split("/")) if part and not holds(part, "roles")]
    parts = [_placeless(_trimmed(part)) for part in _JOINT.split(rest) if part]
    persons = [part for part in parts if is_person(part)]
    if persons:
        # "Jo Doe, USA TODAY": beside a name in usual letters capitals are an outlet's
        persons = [part for part in persons if is_caps(persons[0]) or not is_caps(part)]
        persons = [part for part in persons if not sounds_like_outlet(part)] or persons[:1]
        return list(dict.fromkeys(usual_letters(part) for part in persons))
    if (lead := _leading_name(rest)) is not None:
        return [usual_letters(lead)]
    return [part for part in parts[:1] if key(part) in _AGENCIES and len(part) > 2]


def _bare(text: str) -> str:
    """A byline without addresses, telephone numbers, brackets, relative times and places."""
    bare = _PHONE.sub(" ", _BRACKETS.sub(" ", _MAIL.sub(" ", AGO.sub(" ", text))))
    return _FROM.sub(" ", bare.strip(" -–—|,.:")).strip(" -–—|,.:")


def _placeless(part: str) -> str:
    """A name of two words or more without the bureau's place that follows it."""
    name, _, place = part.rpartition(" ")
    return name if " " in name and key(place) in _BUREAUS else part


def sounds_like_outlet(name: str) -> bool:
    """Whether a name ends in a word that newspapers call themselves: "Valley Herald" beside a writer is no second one."""
    return key(name).rpartition(" ")[2] in phrases("outlet_nouns")


def _undated(text: str) -> str:
    """Of a line that states a date the part before it, or after it where it opens the line; else the line."""
    stated = stated_dates(text)
    if not stated:
        return text
    return text[: stated[0].start] if stated[0].start > _NAME_BEFORE else text[stated[-1].end :]


def _signed_part(text: str) -> str:
    """Of a line such as "Gazette | 4 May 2021 | By Jo Doe" the part that opens like a byline; else the line."""
    return next((part for part in _PARTS.split(text) if opening(part)), text)


def _trimmed(part: str) -> str:
    return part.strip(" -–—|,;:").rstrip(".") if not part.endswith(("Jr.", "Sr.")) else part.strip()


def is_agency(text: str) -> bool:
    """A news agency's or newsroom's name standing alone."""
    return len(text) < 60 and key(text) in _AGENCIES


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
            or any(plain in phrases(field) for field in _AFTER_NAMES)
        ):
            break
        kept.append(word)
    while kept and kept[-1].islower():
        kept.pop()
    name = " ".join(kept)
    return name if len(kept) < len(rest.split()) and is_person(name) else None


def usual_letters(name: str) -> str:
    """A name set in capitals as names are written; every other name as it stands."""
    if not is_caps(name) or len(name) <= 4:
        return name
    lowered = re.sub(r"(?<![^\W_])[^\W_]", lambda first: first.group().upper(), name.lower())
    return " ".join(word.lower() if word in _SMALL and at else word for at, word in enumerate(lowered.split()))


def is_byline(text: str) -> bool:
    """A line that names writers and nothing else: "By JO DOE and ANN ROE", "Von Jo Doe, Berlin", "Staff Reports"."""
    count = len(words(text))
    if count > _LONGEST or text.endswith(("?", "!")) or len(text) > _READ:
        return _signs_with_bio(text)
    signed = _signed_part(text)
    if opened := opening(text) or opening(signed):
        nameless = is_whole(signed.lstrip(_LEADING_MARKS)[len(opened) :], "no_author")
        named = bool(byline_names(text)) and (count <= 14 or bool(stated_dates(text)))
        return nameless or named or _signs_with_bio(text)
    if is_bare_byline(text) or count > _SHORT or text.endswith("."):
        return is_bare_byline(text)
    undated = _undated(text)
    return undated != text and bool(undated.strip(_EDGES)) and is_byline(undated.strip(_EDGES))


def _signs_with_bio(text: str) -> bool:
    """A long line that opens "By Jo Doe, a reporter who ...": byline and bio in one."""
    found, (name, comma, rest) = opening(text), text[:_READ].partition(",")
    return bool(found and comma) and rest[1:2].islower() and is_person(name[len(found or "") :].strip(" :"))


def _many_words(name: str) -> bool:
    """More capitalised words than a name alone on its line has, initials and particles aside."""
    return sum(len(part) > 2 and part.casefold() not in PARTICLES for part in name.split()) > _LONGEST_NAME


def is_bare_byline(text: str) -> bool:
    """A line that is a name, names joined by "and", or a name with its outlet or role, without a "By"."""
    if is_agency(text) or is_whole(text, "no_author"):
        return True
    names = byline_names(text)
    if not names or len(words(text)) > 12 or text.endswith("."):
        return False
    if "&" in text and not all(is_person(part.strip()) for part in text.split("&")):
        return False
    if _leading_name(text) and holds(text, "roles"):
        return True
    covered, bare = sum(len(name.split()) for name in names), _bare(text)
    if _FOR.search(text) or any(_many_words(name) for name in names):
        return False  # headlines in capitals look alike: "Finding Inspiration Through Design Constraints"
    first = next((part for part in _JOINT.split(bare) if part.strip()), "")
    return (covered * 2 >= len(words(bare)) and is_person(usual_letters(_placeless(_trimmed(first))))) or (
        "/" in text[:60] and covered >= 1
    )


_BIO_NAME = re.compile(r"(?:^|(?<=[.!?]\s))(?=((?:[^\W\d_][\w'’.\-]*\s){2,5}))")


def bio_names(text: str) -> list[str]:
    """The persons whose bio a line gives: each sentence's opening name with a verb such as "is a", "writes", "est"."""
    found: list[str] = []
    for match in _BIO_NAME.finditer(text[:1500]):
        taken = match.group(1).split()
        for count in range(min(5, len(taken)), 1, -1):
            name = " ".join(taken[:count])
            after = text[match.start(1) + len(name) : match.start(1) + len(name) + 60].lstrip(" ,")
            if is_person(name) and opens_with(after, "bio_verbs"):
                found.append(name)
                break
    return list(dict.fromkeys(found))


def reads_like_bio(text: str) -> bool:
    """A sentence on a writer: opens with a name and a verb, and speaks of a newsroom's or scholar's work."""
    if is_prose_quote(text) or not bio_names(text):
        return False
    have = set(key(text).split()) | set(key(text[200:]).split())
    return (
        bool(have & phrases("roles"))
        or "@" in text[:1000]
        or bool(have & {"university", "universidad", "université", "universität", "università", "book", "twitter"})
    )


def is_prose_quote(text: str) -> bool:
    """A line that begins inside quotation marks speaks for somebody, not about its writer."""
    return text[:1] in "\"“«„‘'"
