"""Boxes that speak to the reader: invitations to subscribe, and the small print of the law."""

from __future__ import annotations

import re

from .kinds import Kind, Verdict
from .shapes import ends_like_sentence, holds, is_quoted, key, opens_with, speaks_to_reader, words
from .wording import phrases

_LONGEST_LEGAL = 90  # words: terms of use come in longer paragraphs, but so do paragraphs with a stray sign
_LONGEST_RESERVED = 12  # words
_RESERVED = re.compile(
    r"(?:réservée?s? (?:aux|à nos) abonnés|riservat[oaie] a(?:gli|i nostri) abbonati|(?:available|reserved|open|exclusive) (?:only )?(?:to|for) subscribers(?: only)?"
    r"|nur für abonnent\w*|abonnent\w* vorbehalten|(?:solo|exclusiv\w+) para (?:nuestros )?suscriptores)\W*$",
    re.IGNORECASE,
)
OWNED = re.compile(r"©|\(c\)\s?\d{4}|™|®", re.IGNORECASE)


def newsletter(text: str) -> Verdict | None:
    """An invitation to sign up: it opens with the call, or speaks of inbox and newsletter to the reader.

    A story about newsletters speaks of other people, quotes them, and tells it in sentences.
    """
    if is_quoted(text) or len(words(text)) > 70:
        return None
    opened, inside = opens_with(text, "newsletter_opening"), holds(text, "newsletter_inside")
    called = bool(opened) and not text.endswith((".”", '."', ":"))
    to_reader = speaks_to_reader(text) or not ends_like_sentence(text)
    if inside and (opened or (to_reader and len(words(text)) <= 45)) and not tells(text):
        return Verdict(Kind.NEWSLETTER, "an invitation to subscribe or to get a newsletter")
    longest = 8 if not opened or len(opened.split()) == 1 else 45 if speaks_to_reader(text) else 25
    if len(words(text)) <= 25 and " sign up " in f" {key(text)} " and not ends_like_sentence(text) and not tells(text):
        return Verdict(Kind.NEWSLETTER, "an invitation to subscribe or to get a newsletter")
    last = re.split(r"(?<=[.!?…]) ", text[-120:])[-1]
    if last != text and len(words(last)) <= 6 and opens_with(last, "newsletter_opening") and not tells(text):
        return Verdict(Kind.NEWSLETTER, "ends in an invitation to subscribe")
    if called and len(words(text)) <= longest and not tells(text):
        return Verdict(Kind.NEWSLETTER, "an invitation to subscribe or to get a newsletter")
    return None


_TELLING = re.compile(
    r"\b(?:said|says|told|sued|announced|according to|claimed|a dit|selon|según|dijo|ha detto|secondo|sagte|laut)\b",
    re.IGNORECASE,
)


def tells(text: str) -> bool:
    """Whether the line reports what somebody said."""
    return bool(_TELLING.search(text[:400])) or text[:400].count('"') >= 2 or any(char in text[:400] for char in "“„«")


# A mailing and what to do to get it; comments and what to do to write them; networks and the call to follow there.
_PAIRS = (
    (
        Kind.NEWSLETTER,
        re.compile(r"\b(?:newsletters?|infolettres?|bolet[ií]n(?:es)?|notiziari\w?|postfach|posteingang|bo[iî]te mail|buz[oó]n|inbox)\b"),
        re.compile(
            r"\b(?:subscri\w+|sign(?:ing)? up|abonn\w+|suscr[ií]\w+|iscriv\w+|inscri\w+|anmeld\w+|bestell\w+|regist\w+|recev\w+|ricev\w+|unsub\w+)"
        ),
        "an invitation to subscribe or to get a newsletter",
    ),
    (
        Kind.COMMENTS,
        re.compile(r"\b(?:comment(?:s|ing|ers?)?|comentar\w*|comentarios?|kommentar\w*|kommentier\w*|comment(?:aires?|er|ez)|comment[io]|commentare)\b"),
        re.compile(
            r"\b(?:log(?:ged)? in|sign(?:ed)? in|regist(?:er|rier|r[aá]|rat|rar)\w*|ingresar|inici\w+ sesi[oó]n|anmeld\w+|einlogg\w+|connect(?:er|ez|é)\w*|acced\w+|effettua\w*|"
            r"moderat\w+|moder(?:ad|at|ier)\w+|netiquette|nettiquette|guidelines|community standards|javascript|responsabilidad de|opinions? expressed|charte)\b"
        ),
        "the page's comment section",
    ),
    (
        Kind.NEWSLETTER,
        re.compile(r"\b(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|youtube|tiktok)\b.*\b(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|youtube|tiktok)\b"),
        re.compile(r"\b(?:follow us|follow our|sigue|síguenos|seguir|siga|suivez|retrouvez|folgen sie|folge uns|seguici|segui|find us|like us|join us|auch auf|auch bei|anche su|aussi sur)\b"),
        "an invitation to follow the outlet",
    ),
)  # fmt: skip
_LONGEST_CALL = 45  # words
_HINTS = (
    "letter", "infolet", "bolet", "notizi", "postfach", "posteingang", "mail", "buz", "inbox", "comment", "coment", "komment",
    "facebook", "twitter", "instagram", "whatsapp", "telegram", "linkedin", "youtube", "tiktok",
)  # fmt: skip


def reserved(text: str) -> Verdict | None:
    """The line that says what only subscribers may read or do."""
    fits = len(words(text)) <= _LONGEST_RESERVED and _RESERVED.search(text[-60:]) is not None
    why = "says that something is for subscribers only"
    return Verdict(Kind.NEWSLETTER, why) if fits and not is_quoted(text) and not tells(text) else None


def pairs(text: str) -> Verdict | None:
    """A call told by two things that reports seldom say together, in any of the languages."""
    lowered = text[:600].casefold()
    if not any(hint in lowered for hint in _HINTS):  # most lines: spare them the expressions
        return None
    if len(words(text)) > _LONGEST_CALL or is_quoted(text) or tells(text):
        return None
    return next(
        (Verdict(kind, why) for kind, about, call, why in _PAIRS if about.search(lowered) and call.search(lowered)),
        None,
    )


def legal(text: str) -> Verdict | None:
    """Copyright, terms, who earns what from a link."""
    if is_quoted(text) or text.endswith("?") or len(words(text)) > _LONGEST_LEGAL:
        return None
    if OWNED.match(text.lstrip("™®&. ")[:12]) or text[:1] in "™®":
        return Verdict(Kind.LEGAL, "a legal line")
    hits = sum(f" {phrase} " in f" {key(text)} " for phrase in phrases("legal_inside"))
    to_reader = speaks_to_reader(text) or " we " in f" {key(text)} "
    if hits and (hits > 1 or to_reader or not ends_like_sentence(text) or len(words(text)) <= 8) and not tells(text):
        return Verdict(Kind.LEGAL, "a legal line")
    return None


_LONGEST_NOTICE = 25  # words
# "To view this content, JavaScript must be enabled"
_SCRIPTS = re.compile(
    r"\b(?:java ?script|flash player)\b[^,.;]{0,40}\b(?:(?:must be|is|be) (?:en|dis|in)(?:abled|stalled)|einschalten|aktivier\w+|désactivé|desactivado|disabilitato)\b"
    r"|\b(?:please|you need to|must|bitte|veuillez) (?:en|activ|aktiv|install)\w{2,8} (?:\w+ )?(?:java ?script|flash player)\b",
    re.IGNORECASE,
)


def scripts(text: str) -> Verdict | None:
    """What stands where a film or form would be, were scripts allowed."""
    if len(words(text)) > _LONGEST_NOTICE or tells(text) or not _SCRIPTS.search(text[:240]):
        return None
    return Verdict(Kind.BUTTON, "asks for what the browser lacks")
