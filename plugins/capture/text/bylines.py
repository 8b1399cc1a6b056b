"""Who wrote it: the names in a byline.

A byline is read part by part: what opens it, then persons, joined by commas and "and"; a role, an outlet, a place, an
address or a date ends the list, and only an "and" or a slash takes it up again.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .byline_days import NAME_BEFORE, tells_time, undated, unlabelled
from .byline_words import AFTER_NAMES, AGENCIES_UNNAMED, BEATS, BUREAUS, CHAIRS, NEWS
from .dates import AGO, stated_dates
from .name_letters import unglued, usual_letters
from .newsrooms import is_agency, is_shared_with_agency, sounds_like_outlet, sounds_like_place
from .shapes import PARTICLES, holds, is_caps, is_name, is_whole, key, opens_with, words
from .wording import month_of, phrases

_READ = 300
_LABEL_READ = 80
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
_DOTS, _MOST_BESIDE = re.compile(r"\s[·•]\s"), 2  # of two names between dots the second may be an outlet's
_EDGES = " -–—|,.:•·/"
_MISREAD_BLANK = re.compile(r"Â(?=\s)")  # a blank that keeps words together, read in the wrong encoding
_ROLE_WITHIN = 3  # words before a name
_WITH_OTHERS = re.compile(r"\s?\((and|und|et|y|e|with|mit|con|avec) ([^()]{3,80})\)")
_BEFORE_DATE = re.compile(r"\s(?:on|at|am|um|le|el|il|vom|du|alle)$", re.IGNORECASE)
_SENTENCE_INSIDE = re.compile(r"[^\W_]{4}\. ")
_SHORT = 14  # words
_LEADING_MARKS = "/|-–—•·*> "
_PARTS = re.compile(r"\s[|•·]\s")


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
    text = _MISREAD_BLANK.sub("", text[:_READ])
    rest = text.partition(",")[0] if len(words(text)) > _LONGEST and _signs_with_bio(text) else text
    rest = _WITH_OTHERS.sub(r" \1 \2", _signed_part(rest[:_READ]).lstrip(_LEADING_MARKS))
    if (first := stated_dates(rest)[:1]) and first[0].start <= NAME_BEFORE:
        rest = rest[first[0].end :].lstrip(_EDGES)
    if found := opening(rest):
        rest = _unroled(rest[len(found) :].lstrip(" :"))
    for stated in reversed(stated_dates(rest)):
        # the date usually follows the name; a line that opens with it has the name after
        rest = rest[: stated.start] if stated.start > NAME_BEFORE else rest[stated.end :]
    rest = _bare(_FOR.sub(" ", unglued(unlabelled(rest))))
    parts = _parts(rest)
    plain = [part for _, part in parts]
    if is_shared_with_agency(plain) and len(parts) == len(rest.split("/")):
        named = [part for part in plain if key(part) not in AGENCIES_UNNAMED]
        return [part for part in named if not holds(part, "roles") or is_agency(part)]
    if len(dotted := _DOTS.split(rest)) > _MOST_BESIDE and all(map(is_person, dotted)):
        return [usual_letters(person) for person in dotted]
    if persons := _persons(parts):
        return list(dict.fromkeys(usual_letters(person) for person in persons))
    if (lead := _leading_name(rest)) is not None:
        return [usual_letters(lead)]
    if is_shared_with_agency(plain):
        return [part for part in plain if key(part) not in BUREAUS]
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
        if found and CHAIRS & set(key(part).split()):
            over = True  # "by Jo Doe, Harbour Institute of Technology"
            continue
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


def _bare(text: str) -> str:
    """A byline without addresses, telephone numbers, brackets, relative times and places."""
    bare = _PHONE.sub(" ", _BRACKETS.sub(" ", _MAIL.sub(" ", AGO.sub(" ", _CLOCK.sub(" ", text)))))
    return _FROM.sub(" ", _BEFORE_DATE.sub("", bare.strip(" -–—|,.:"))).strip(" -–—|,.:")


def _placeless(part: str) -> str:
    """A name of two words or more without the bureau's place that follows it."""
    name, _, place = part.rpartition(" ")
    return name if " " in name and key(place) in BUREAUS else part


def _signed_part(text: str) -> str:
    """Of a line such as "Gazette | 4 May 2021 | By Jo Doe" the part that opens like a byline; else the line."""
    if found := next((part for part in _PARTS.split(text) if opening(part)), None):
        return found
    if (stated := stated_dates(text)) and tells_time(text[: stated[0].start]):
        after = _CLOCK.sub(" ", text[stated[-1].end :]).lstrip(_EDGES)
        if opening(after):
            return after  # "Tuesday, 3 May 2022, by Jo Doe"
    inside = _SIGNED_INSIDE.search(text)
    return text[inside.start() :] if inside and stated_dates(text[: inside.start()]) else text


def _unroled(text: str) -> str:
    """What follows a "By" without the role before the name: "By political reporter Jo Doe"."""
    parts = text.split(" ", _ROLE_WITHIN)
    for at, word in enumerate(parts[:_ROLE_WITHIN], start=1):
        rest = " ".join(parts[at:])
        if key(word).rpartition(" ")[2] in phrases("roles") and (is_person(rest) or _leading_name(rest)):
            return rest
    return text


def _trimmed(part: str) -> str:
    return part.strip(" -–—|,;:").rstrip(".") if not part.endswith(("Jr.", "Sr.")) else part.strip()


def is_person(text: str) -> bool:
    """A name that is no newsroom's ("The Week UK" begins with an article)."""
    return (
        is_name(text)
        and not is_agency(text)
        and any(len(word.rstrip(".,")) > 1 for word in text.split())
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
            or plain in BEATS
            or (len(kept) > 1 and len(word) > 2 and word.isupper() and not kept[0].isupper())
            or (len(kept) > 1 and len(word) > 2 and is_caps(" ".join(kept)) and not is_caps(word))
            or any(plain in phrases(field) for field in AFTER_NAMES)
        ):
            if len(kept) > _MOST_BESIDE and plain in NEWS:
                kept.pop()  # "Jo Doe Harbour News, Wexcombe"
            break
        kept.append(word)
    while kept and kept[-1].islower():
        kept.pop()
    name = " ".join(kept)
    return name if len(kept) < len(rest.split()) and is_person(name) else None


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
    if text.endswith(":"):
        return False  # "Episode Description:"
    rest = undated(text).strip(_EDGES)
    if is_bare_byline(text) or text.endswith(".") or len(words(rest)) > _SHORT:
        return is_bare_byline(text)
    return rest not in {"", text} and is_byline(rest)


def is_dated_byline(text: str) -> bool:
    """A line of a day and a byline that opens like one: "Tuesday, 3 May 2022, by Jo Doe"."""
    return len(text) <= _READ and bool(stated_dates(text) and opening(_signed_part(text))) and is_byline(text)


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
    if (
        not names
        or len(words(text)) > 12
        or text.endswith((".", ":"))
        or _SENTENCE_INSIDE.search(text)
        or (names == [text] and sounds_like_outlet(text))
    ):
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
