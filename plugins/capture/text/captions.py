"""Pictures' captions and credits, told by the credit that they carry."""

from __future__ import annotations

import re

from .bylines import is_person
from .newsrooms import is_agency
from .shapes import ends_like_sentence, is_whole, key, opens_with, words

_CREDIT = (
    r"(?:photo(?:graph(?:s|y)?|s| illustration)?|images?|picture|foto(?:s|graf[ií]a)?|bild(?:er|quelle)?|illustration"
    r"|credits?|cr[eé]dit(?:o|os|s|i)?|graphic|grafik|composite|courtesy(?: of)?|imag(?:en|o)|immagine|quelle|fuente)"
)
_AGENCY = (
    r"(?:AP|AFP|EPA|EFE|ANSA|dpa|Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|Alamy|iStock|NASA|"
    r"Associated Press|ASSOCIATED PRESS|AAP|PA|Bloomberg|Imago|IMAGO|Sipa|Xinhua|LaPresse|Rex|REX|Corbis|Unsplash|Pixabay)"
)
# A caption's last words; every quantifier is bounded, because this runs on any line's end.
_CREDIT_AT_END = re.compile(
    rf"(?:^|[\s(\[|.©]){_CREDIT}(?: credit)?(?: by)?\s?[:©/|]\s?(?P<who>[^:]{{0,90}})$", re.IGNORECASE
)
_AGENCY_IN_BRACKETS = re.compile(
    rf"[(\[](?:[^()\[\]]{{0,60}}[\s/,©:])?{_AGENCY}(?:[\s/,:][^()\[\]]{{0,60}})?[)\]]\s?(?:less|more)?\.?$"
)
_CREDIT_IN_BRACKETS = re.compile(rf"[(\[]{_CREDIT}(?: credit)?(?: by)?\s?[:©/ ][^()\[\]]{{0,80}}[)\]]$", re.IGNORECASE)
_AGENCY_AT_END = re.compile(
    rf"[/|,©–—]\s?{_AGENCY}(?: Images| Photo| via [\w .]{{2,30}})?(?: \(\w{{0,20}}\))?\.?$|\bvia {_AGENCY}$"
)
# The credit's word glued to the caption before it or to the name after it: "... in May.CreditJo Doe".
_GLUED = re.compile(
    r"(?:^|[\w.,)”\"’'…])(?: ?Credit(?:\.{3}|…)(?=[A-ZÀ-Þ])|Credits?(?=[A-ZÀ-Þ])|(?:Credit|Crédit|Crédito|Photo|Foto|Bild|Image|Picture)s?: ?(?=[A-ZÀ-Þ©]))"
    r"[^:]{2,80}$"
)
_WORD_AT_END = re.compile(
    r"(?:submitted|file|handout|courtesy) (?:photo|image)\.?$|\.\.\. more$|\b(?:photo|image) by [\w .'’-]{3,40}$",
    re.IGNORECASE,
)


# A chart names where its figures come from and who drew it: "Data: NOAA; Chart: Jo Doe".
_CHARTED = re.compile(
    r"^(?:data|source|daten|quelle|données|datos|fuente|dati|fonte|note)s?: [^.;|]{2,80}[.;|] ?"
    r"(?:chart|map|graphic|table|visuals?|graph|grafik|karte|infogra\w+|gr[aá]fic[oa]|mapp?a|carte|elaborazione|cartographie)s?\b",
    re.IGNORECASE,
)
_LONGEST_OWNER = 6  # words


def is_bracketed_credit(text: str) -> bool:
    """A credit in brackets on a line of its own: it closes the caption above it."""
    return text[:1] in "([" and text[-1:] in ")]" and is_credit(text)


def is_credit(text: str) -> bool:
    """A line that only says whose picture it was: "Photo: Jo Doe", "(Image: © ESO)", "Jo Doe/AFP", "AFP via Getty"."""
    if len(words(text)) > 12 or len(text) > 120 or "@" in text or "email" in text:
        return False
    bare = text.strip("()[] ")
    whole = is_whole(bare, "credits") and key(bare) not in {"video", "related", "file", "source", "illustration"}
    if whole or _names_photographer(bare) or _opens_credit(text, bare) or _CHARTED.match(text):
        return True
    return not ends_like_sentence(text) and bool(
        _AGENCY_AT_END.search(text) or _AGENCY_IN_BRACKETS.search(text) or _CREDIT_IN_BRACKETS.search(text)
    )


def _names_photographer(bare: str) -> bool:
    """A person's name with its outlet or agency after a slash."""
    photographer, _, owner = bare.partition("/")
    return is_person(photographer.strip()) and 1 <= len(words(owner)) <= 3 and not ends_like_sentence(bare)


def _opens_credit(text: str, bare: str) -> bool:
    """A line that opens with a credit's word and says whose: "Photo:", "Courtesy of", "Credit Jo Doe"."""
    opened = opens_with(bare, "credits")
    if opened is None:
        return False
    if bare[len(opened) : len(opened) + 3].lstrip()[:1] in {":", "©", "/", "|"}:
        return not ends_like_sentence(text) or len(words(text)) <= 6
    if opened.endswith((" by", "courtesy", "courtesy of")):
        return True
    return opened in {"credit", "credits", "crédit", "crédits"} and is_person(bare[len(opened) :].strip(" :"))


def ends_in_credit(text: str) -> bool:
    """A caption: any line whose end credits a picture."""
    tail = text[-160:]
    return _signed(text) or bool(
        _CREDIT_IN_BRACKETS.search(tail)
        or _AGENCY_IN_BRACKETS.search(tail)
        or _WORD_AT_END.search(tail)
        or _GLUED.search(tail)
        or _names_owner(_CREDIT_AT_END.search(tail))
        or (_AGENCY_AT_END.search(tail) and not ends_like_sentence(text))
    )


def _names_owner(found: re.Match[str] | None) -> bool:
    """Whether a credit's word is followed by whom to credit: "Photo: Jo Doe", not "a photo: it was of the pier"."""
    if found is None or found["who"].endswith(("?", '"', "”")):
        return False
    return not found["who"] or found["who"][0].isupper() or found["who"][0] in "©@("


def _signed(text: str) -> bool:
    """A caption that closes with the photographer: "... near the pier. Jo Doe", "... (Jo Doe / The Gazette)"."""
    if text.endswith(")") and not ends_like_sentence(text[: text.rfind("(")]):
        owner = text[text.rfind("(") + 1 : -1]
        if is_whole(owner, "credits") and len(words(text)) > 3:
            return True
    if ends_like_sentence(text):
        return False
    if text.endswith(")"):
        photographer = text[text.rfind("(") + 1 : -1].split("/")
        return len(photographer) > 1 and is_person(photographer[0].strip())
    _, slash, photographer_at_end = text[-80:].rpartition(" / ")
    before = text[-80:].rpartition(" / ")[0].rpartition(". ")[2]
    if slash and len(words(text)) > 6 and (is_person(photographer_at_end) or is_person(before)):
        return True
    _, stop, last = text[-80:].rpartition(". ")
    who = last.partition(", ")[0] if len(words(last)) <= _LONGEST_OWNER else last  # "Jo Doe, Author provided"
    return bool(stop) and len(words(text)) > 6 and (is_person(who) or is_agency(who))


# "Jo Doe/Getty Images The pier in May": the credit glued before the caption.
_CREDITED_FIRST = re.compile(
    rf"^(?:[A-ZÀ-Þ][\w.'’-]+ ){{1,3}}?[A-ZÀ-Þ][\w.'’-]+ ?/ ?(?:{_AGENCY}|[A-Z][\w]+ (?:Images|Photo|Pictures|News)|[A-Z]{{2,}}[\w-]*(?: [A-Z]{{2,}})?)\b[ :.]"
)


_LOCATION = re.compile(
    r"^(?:(?:media|image) (?:caption|copyright)\b|(?:pictured|from left|from right|clockwise|left|right|above|below|top|bottom|file photo|im bild|zu sehen)\b(?: (?:from|to) \w{3,10})?[,:])",
    re.IGNORECASE,
)


def points_at_picture(text: str) -> bool:
    """A caption without credit that says where to look: "From left: ...", "Above, the pier ..."."""
    return len(words(text)) > 5 and bool(_LOCATION.match(text[:120]) or _CREDITED_FIRST.match(text[:120]))
