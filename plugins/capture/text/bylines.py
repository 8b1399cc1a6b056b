"""Who wrote it: names out of a byline or out of the writer's bio."""

from __future__ import annotations

import re

from .dates import AGO, stated_dates
from .shapes import PARTICLES, holds, is_caps, is_name, is_whole, key, opens_with, words
from .wording import month_of, phrases

_READ = 300
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
_PHONE = re.compile(r"(?:\(\d{2,5}\) ?)?\d[\d ./-]{5,16}")
_AFTER_NAMES = ("roles", "sections", "updated", "published", "weekdays", "contact")  # what ends a name in a byline
_LEADING_MARKS = "/|-–—•·*> "
_PARTS = re.compile(r"\s[|•·]\s")
_SMALL = {"De", "La", "Le", "Van", "Von", "Der", "Den", "Del", "Della", "Di", "Da", "Dos", "Du", "Bin", "Al"}


def opening(text: str) -> str | None:
    """The word that opens a byline ("By", "Von", "Par", "Di"), as the line spells it; None without one."""
    parts = text[:_READ].lstrip(_LEADING_MARKS).split()
    skipped = 1 if len(parts) > 2 and key(parts[0]) in phrases("label_nouns") | phrases("sections") else 0
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
    rest = _signed_part(text[:_READ]).lstrip(_LEADING_MARKS)
    if found := opening(rest):
        rest = rest[len(found) :].lstrip(" :")
    for stated in reversed(stated_dates(rest)):
        # the date usually follows the name; a line that opens with it has the name after
        rest = rest[: stated.start] if stated.start > 3 else rest[stated.end :]
    rest = _PHONE.sub(" ", _BRACKETS.sub(" ", _MAIL.sub(" ", AGO.sub(" ", rest)))).strip(" -–—|,.:")
    if "/" in rest and any(key(part) in _AGENCIES for part in rest.split("/")):
        return [part for part in (_trimmed(part) for part in rest.split("/")) if part]
    parts = [_trimmed(part) for part in _JOINT.split(rest) if part]
    persons = [part for part in parts if is_person(part)]
    if persons:
        return list(dict.fromkeys(usual_letters(part) for part in persons))
    if (lead := _leading_name(rest)) is not None:
        return [usual_letters(lead)]
    return [part for part in parts[:1] if key(part) in _AGENCIES and len(part) > 2]


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
            or any(plain in phrases(field) for field in _AFTER_NAMES)
        ):
            break
        kept.append(word)
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
    if count > 25 or text.endswith(("?", "!")) or len(text) > _READ:
        return False
    if opening(text) or opening(_signed_part(text)):
        return bool(byline_names(text)) and (count <= 14 or bool(stated_dates(text)))
    return is_bare_byline(text)


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
    covered = sum(len(name.split()) for name in names)
    parts = [part for part in _JOINT.split(text) if part.strip()]
    return (covered * 2 >= len(words(text)) and is_person(usual_letters(_trimmed(_MAIL.sub("", parts[0]))))) or (
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
