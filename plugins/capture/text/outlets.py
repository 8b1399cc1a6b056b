"""Which outlet ran it, out of what the page says about itself: bio, boxes, listed bylines, copyright, masthead, address.

Each saying is a vote for one name, and one vote is not enough: a single mention may speak of another outlet.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from ..patterns import later
from .bylines import byline_names, is_person
from .kinds import Kind, Verdict
from .mastheads import bare, claims_copyright, domains, squeezed
from .newsrooms import is_agency, sounds_like_outlet
from .shapes import is_caps, is_whole, key, words
from .titles import SEPARATOR, tidy
from .wording import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .pages import Page

Verdicts = dict[int, Verdict]
_WORD = r"[A-ZÀ-Þ](?:[\w&'’-]|\.(?=\w)){1,24}"
_NAME = rf"((?:(?:[Tt]he|La|Le|Il|El|Der|Die|Das|Los|Las|Les|L')\s?)?{_WORD}(?:\s(?:(?:of|de|del|della|di|von|für)\s(?:la\s)?)?{_WORD}){{0,3}})"
_SAYINGS = (
    (Kind.BIO, later(rf"\b(?:at|for|of|bei|beim|chez|pour|à|en|per|para|di|für)\s{_NAME}")),
    (Kind.BIO, later(rf"\b(?:joined|edits|is|was)\s{_NAME}(?:['’]s?\b|\s(?:in|as)\b)")),
    (
        Kind.NEWSLETTER,
        later(rf"\b(?i:subscribe to|sign up for|abonnez-vous à|suscríbete a|abbonati a|abonnieren sie|join|support)\s{_NAME}"),
    ),
    (Kind.NOTE, later(rf"\b(?:published (?:on|by|in)|appeared (?:on|in))\s{_NAME}")),
    (Kind.LIST_BYLINE, later(rf"^(?:By|Von|Par|Por|Di)\s(?:[^,]{{2,60}},\s)?{_NAME}")),
    (Kind.CAPTION, later(rf"\b(?:for|pour|per|para|für)\s{_NAME}$")),
)  # fmt: skip
_COPYRIGHT = later(
    rf"(?:©|\([Cc]\)|(?i:copyright))\s?(?:(?i:copyright|by)\s)?(?:©\s?)?(?:\d{{4}}(?:\s?[-–]\s?\d{{4}})?,?\s)?(?:(?i:by)\s)?{_NAME}"
)
# What only the outlet says of itself, wherever it stands; and what is said of writers, programs and shops as well.
_OWN_WORDS = (
    later(rf"^{_NAME}\s(?i:is supported by|may earn|has partnered with|uses cookies)\b"),
    later(rf"\b(?i:reflect the (?:views|opinions|policy) of|opinions of|why you can trust)\s{_NAME}"),
)
_CALLS = (
    later(rf"^(?:Get\s)?{_NAME}\s(?i:delivered to your)\b"),
    later(rf"\b(?i:elsewhere on|welcome to|download the|get the)\s{_NAME}(?=$|\s(?i:app)\b)"),
    later(rf"\b(?i:follow|like)\s{_NAME}\s(?i:on (?:facebook|twitter|instagram|x|google|linkedin|flipboard))\b"),
    later(rf"\b(?i:folgen sie|suivez|sigue a|segui)\s{_NAME}\s(?i:auf|sur|en|su)\b"),
)
_RIGHTS = frozenset(
    "rights reserved riservata riservati riproduzione diritti droits derechos reservados rechte vorbehalten notice choices".split()
)
_COMPANY = later(
    r"\b(?:Media|Group|Networks?|Holdings?|Digital|Company|Corporation|Corp|Interactive|Communications|Publishing|Verlag|Editore|Editoriale|Groupe|Grupo|Gruppo)\b"
)
_DATED = later(rf"(?:^|,\s|\|\s){_NAME}(?=,|\s[|-]|$)")
_AFTER_NAME = later(
    rf"^\s?(?:,|\||-|–|·|•|/)\s?{_NAME}(?=\s?(?:$|,|\||\s[-–·•])|\s(?:[Pp]ublished|[Uu]pdated|UPDATED))"
)
_BEFORE_ROLE = later(rf"^{_NAME}\s(?:[a-z]+\s)?(?i:reporter|contributor|staff|correspondent|editor|columnist|writer)\b")
_ANY_NAME = later(rf"(?<!\w){_NAME}")
_WHOLE_NAME = later(rf"(?:{_NAME}|[\w-]{{2,30}}\.[a-z]{{2,6}})$")
_HOST = later(r"//(?:www\.|m\.)?([\w-]{3,40})\.")
_ENDINGS = frozenset(
    {"uk", "us", "usa", "staff", "international", "online", "digital", "magazine", "team", "last"}
    | {"ltd", "inc", "llc", "gmbh", "ag", "plc", "group", "media", "limited", "co"}
)
_NOT = frozenset(
    {"getty", "getty images", "shutterstock", "amazon", "google", "apple news", "facebook", "twitter", "medium"}
    | {"today", "today's", "the", "free", "our", "all", "copyright", "newsletter", "newsletters", "breaking"}
)
_MASTHEAD, _UNDER_MENU = 12, 60  # lines in which a page's masthead was seen, and one below its menu
_LINES_READ = 400
_ENOUGH = 2  # places on the page that must agree
_STRONG = "its own words"  # a sign that is enough alone


def outlet(page: Page, verdicts: Verdicts) -> str | None:
    """The outlet that two of the page's own sayings name, or one that only the outlet says of itself; None without."""
    votes: dict[str, set[str]] = {}
    spelt: dict[str, str] = {}
    signing = {
        bare(name)
        for at, verdict in verdicts.items()
        if verdict.kind in {Kind.BYLINE, Kind.BIO}
        for name in byline_names(page.text(at))
        if is_person(name)
    }
    for found, sign in (*_said(page, verdicts), *_behind_headline(page, verdicts), *_named_like_domain(page)):
        if (name := _outlet_name(found)) and bare(name) not in signing:
            votes.setdefault(bare(name), set()).add(sign)
            spelt.setdefault(bare(name), name)
    _take_in_longer(votes)
    for name, signs in votes.items():
        if _stands_high(page, name, _MASTHEAD):
            signs.add("masthead")
        if "copyright" in signs and (sounds_like_outlet(name) or _stands_high(page, name, _UNDER_MENU)):
            signs.add("alone")
    best = max(votes, key=lambda name: _weight(votes[name]), default=None)
    return _usual_form(page, spelt[best]) if best and _weight(votes[best]) >= _ENOUGH else None


def _stands_high(page: Page, name: str, before: int) -> bool:
    """Whether a name is a line of its own, with or without its article, before that line of the page."""
    return any(at < before for place in (name, f"the {name}") for at in page.places.get(place, ()))


def _weight(signs: set[str]) -> int:
    """How much a name's signs say together: one of its own words as much as two others."""
    return len(signs) + sum(sign.startswith(_STRONG) for sign in signs)


def _said(page: Page, verdicts: Verdicts) -> Iterator[tuple[str, str]]:
    """Every name that a saying of the page gives, with what says it: one line says a thing once."""
    for at, verdict in verdicts.items():
        text = page.text(at)[:600]
        told = verdict.kind in {Kind.BIO, Kind.NOTE}  # a writer's other outlets stand there as well
        sign = "told" if told else f"{verdict.kind.value} {key(text)[:80]}"
        for kind, pattern in _SAYINGS:
            if verdict.kind is kind:
                yield from ((_named(match), sign) for match in list(pattern.finditer(text))[:4])
        claimed = _COPYRIGHT.search(text) if verdict.kept != "body" and verdict.kind is not Kind.CAPTION else None
        if claimed and not _COMPANY.search(claimed.group(1)):  # the publisher's name is seldom the outlet's
            yield claimed.group(1), "copyright"
        if verdict.kept != "body":
            yield from ((match.group(1), "call") for pattern in _CALLS for match in pattern.finditer(text))
            yield from ((match.group(1), _STRONG) for pattern in _OWN_WORDS for match in pattern.finditer(text))
        if verdict.kind is Kind.BYLINE:
            yield from _signed_for(text)
        if verdict.kind is Kind.OTHER and at < _MASTHEAD and len(words(text)) <= 5 and _sounds_like_outlet(text):
            yield text, "masthead"
        if verdict.kind in {Kind.DATE, Kind.BYLINE}:
            yield from ((m.group(1), _STRONG) for m in _DATED.finditer(text[:200]) if _sounds_like_outlet(m.group(1)))


def _named(match: re.Match[str]) -> str:
    """The name that a saying gives, whichever of its forms it has."""
    return next(group for group in match.groups() if group)


def _signed_for(text: str) -> Iterator[tuple[str, str]]:
    """The outlet in a byline: after the writer's name, or before a role ("Harbour Times business reporter")."""
    names = byline_names(text)
    if names and is_person(names[0]):
        end = text.lower().find(names[-1].lower()) + len(names[-1])
        for match in list(_AFTER_NAME.finditer(text[end:]))[:1]:
            # "By Jo Doe, HNN": beside a name in usual letters
            yield match.group(1), _STRONG if is_caps(match.group(1)) and not is_caps(text[:end]) else "byline"
    else:
        yield from ((match.group(1), "byline") for match in list(_BEFORE_ROLE.finditer(text))[:1])


def _sounds_like_outlet(name: str) -> bool:
    """Whether a name holds a word that newspapers call themselves: Gazette, Tageblatt, Courrier."""
    return len(words(name)) > 1 and bool(set(key(name).split()) & phrases("outlet_nouns"))


def _behind_headline(page: Page, verdicts: Verdicts) -> Iterator[tuple[str, str]]:
    """The name that ends a line which opens with the headline: "Ferry is saved - The Harbour Gazette"."""
    title = next((page.text(at) for at in sorted(verdicts) if verdicts[at].kind is Kind.TITLE), "")
    headline = tidy(page, title).text
    for line in page.lines[:_MASTHEAD] if headline else ():
        cuts = list(SEPARATOR.finditer(line.text)) if line.text.startswith(headline) else []
        if cuts and cuts[0].start() >= len(headline) and (name := _WHOLE_NAME.match(line.text[cuts[-1].end() :])):
            again = key(headline) in page.places and not is_whole(name.group(), "sections")
            yield name.group(), f"{_STRONG} behind the headline" if again else "behind the headline"


def _named_like_domain(page: Page) -> Iterator[tuple[str, str]]:
    """The name on the page that spells the domain of its address or e-mail: "The Harbour Gazette", harbourgazette.example."""
    if not (labels := domains(page)):
        return
    names = Counter(
        match.group(1) for line in page.lines[:_LINES_READ] for match in _ANY_NAME.finditer(line.text[:600])
    )
    own = {squeezed(match.group(1)) for match in _HOST.finditer(page.url or "")}
    for name, count in names.most_common():
        if (
            squeezed(name) in labels
            and not _COMPANY.search(name)
            and (count > 1 or squeezed(name) in own or claims_copyright(page, name))
        ):
            yield name, f"{_STRONG} address" if squeezed(name) in own else "address"
            if claims_copyright(page, name):
                yield name, "copyright"


def _take_in_longer(votes: dict[str, set[str]]) -> None:
    """Votes for "The Courier North" count for "The Courier" where the page knows both."""
    for name in list(votes):
        longer = [
            other for other in votes if other.startswith(name + " ") and len(other.split()) == len(name.split()) + 1
        ]
        for other in longer if name in votes else ():
            votes[name] |= votes.pop(other)


def _usual_form(page: Page, name: str) -> str:
    """The name with or without its article, as the page writes it more often; capitals only where there is nothing else."""
    forms = Counter(
        match.group(1) for line in page.lines[:_LINES_READ] for match in _ANY_NAME.finditer(line.text[:600])
    )
    wanted = [(count, form) for form, count in forms.items() if bare(form) == bare(name) and not is_caps(form)]
    upper = [(count, form) for count, form in wanted if not form.startswith("the ")]
    return max(upper, key=lambda counted: counted[0])[1] if upper else name.removeprefix("the ")


def _outlet_name(found: str) -> str | None:
    """The outlet in a saying: possessives, regions, legal forms fall away; agencies and bare words don't count."""
    parts = re.split(r"['’]s\b", found)[0].split()
    dropped = _ENDINGS | phrases("published") | phrases("updated")
    while parts and key(parts[-1]) in dropped:
        parts.pop()
    name = " ".join(parts).rstrip(".,")
    if len(name) < 3 or key(name) in _NOT or is_agency(name) or key(name).split()[0] in {"university", "columbia"}:
        return None
    return name if name.lower() != name and not _RIGHTS & set(key(name).split()) else None
