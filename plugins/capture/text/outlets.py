"""Which outlet ran it, out of what the page says about itself: bio, boxes, listed bylines, copyright, masthead, address.

Each saying is a vote for one name, and one vote is not enough: a single mention may speak of another outlet.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from .bylines import byline_names, is_person
from .kinds import Kind, Verdict
from .newsrooms import is_agency
from .shapes import is_caps, key, words
from .wording import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .pages import Page

Verdicts = dict[int, Verdict]
_WORD = r"[A-ZÀ-Þ](?:[\w&'’-]|\.(?=\w)){1,24}"
_NAME = rf"((?:(?:[Tt]he|La|Le|Il|El|Der|Die|Das|Los|Las|Les|L')\s?)?{_WORD}(?:\s(?:(?:of|de|del|della|di|von|für)\s(?:la\s)?)?{_WORD}){{0,3}})"
_SAYINGS = (
    (Kind.BIO, re.compile(rf"\b(?:at|for|of|bei|beim|chez|pour|à|en|per|para|di|für)\s{_NAME}")),
    (Kind.BIO, re.compile(rf"\b(?:joined|edits|is|was)\s{_NAME}(?:['’]s?\b|\s(?:in|as)\b)")),
    (
        Kind.NEWSLETTER,
        re.compile(rf"\b(?i:subscribe to|sign up for|abonnez-vous à|suscríbete a|abbonati a|abonnieren sie|join|support)\s{_NAME}"),
    ),
    (Kind.LEGAL, re.compile(rf"(?:©|(?i:copyright))\s?(?:(?i:copyright)\s)?(?:\d{{4}}(?:-\d{{4}})?\s)?{_NAME}")),
    (Kind.NOTE, re.compile(rf"\b(?:published (?:on|by|in)|appeared (?:on|in))\s{_NAME}")),
    (Kind.LIST_BYLINE, re.compile(rf"^(?:By|Von|Par|Por|Di)\s(?:[^,]{{2,60}},\s)?{_NAME}")),
    (Kind.CAPTION, re.compile(rf"\b(?:for|pour|per|para|für)\s{_NAME}$")),
)  # fmt: skip
# What only the outlet says of itself, wherever it stands.
_OWN_WORDS = (
    re.compile(rf"^{_NAME}\s(?i:is supported by|may earn|has partnered with|uses cookies|delivered to your)\b"),
    re.compile(rf"\b(?i:reflect the (?:views|opinions|policy) of|opinions of|why you can trust|elsewhere on|welcome to)\s{_NAME}"),
    re.compile(rf"\b(?i:download|get) the {_NAME}\s(?i:app)\b"),
    re.compile(rf"\b(?i:follow|like)\s{_NAME}\s(?i:on (?:facebook|twitter|instagram|x|google|linkedin|flipboard))\b"),
    re.compile(rf"\b(?i:folgen sie|suivez|sigue a|segui)\s{_NAME}\s(?i:auf|sur|en|su)\b"),
)  # fmt: skip
_DATED = re.compile(rf"(?:^|,\s|\|\s){_NAME}(?=,|\s[|-]|$)")
_AFTER_NAME = re.compile(
    rf"^\s?(?:,|\||-|–|·|•|/)\s?{_NAME}(?=\s?(?:$|,|\||\s[-–·•])|\s(?:[Pp]ublished|[Uu]pdated|UPDATED))"
)
_BEFORE_ROLE = re.compile(
    rf"^{_NAME}\s(?:[a-z]+\s)?(?i:reporter|contributor|staff|correspondent|editor|columnist|writer)\b"
)
_ANY_NAME = re.compile(rf"(?<!\w){_NAME}")
_DOMAIN = re.compile(r"(?:@|//)(?:www\.)?([\w-]{3,40})\.(?:co\.uk|com|org|net|example|[a-z]{2,3})\b")
_HOSTS = frozenset({"gmail", "hotmail", "outlook", "yahoo", "facebook", "twitter", "instagram", "youtube", "email"})
_ENDINGS = frozenset(
    {"uk", "us", "usa", "staff", "international", "online", "digital", "magazine", "team", "last"}
    | {"ltd", "inc", "llc", "gmbh", "ag", "plc", "group", "media", "limited", "co"}
)
_NOT = frozenset(
    {"getty", "getty images", "shutterstock", "amazon", "google", "apple news", "facebook", "twitter", "medium"}
    | {"today", "today's", "the", "free", "our", "all", "copyright", "newsletter", "newsletters", "breaking"}
)
_MASTHEAD = 12  # lines in which a page's masthead was seen
_LINES_READ = 400
_ENOUGH = 2  # places on the page that must agree


def outlet(page: Page, verdicts: Verdicts) -> str | None:
    """The outlet that at least two of the page's own sayings name; None where they don't."""
    votes: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    signing = {
        key(name)
        for at, verdict in verdicts.items()
        if verdict.kind in {Kind.BYLINE, Kind.BIO}
        for name in byline_names(page.text(at))
        if is_person(name)
    }
    for found, weight in (*_said(page, verdicts), *_named_like_domain(page)):
        if (name := _outlet_name(found)) and _bare(name) not in signing:
            votes[_bare(name)] += weight
            spelt.setdefault(_bare(name), name)
    _take_in_longer(votes)
    best = votes.most_common(1)
    return _usual_form(page, spelt[best[0][0]]) if best and best[0][1] >= _ENOUGH else None


def _bare(name: str) -> str:
    """A name without its article, as votes are counted."""
    return key(name).removeprefix("the ")


def _said(page: Page, verdicts: Verdicts) -> Iterator[tuple[str, int]]:
    """Every name that a saying of the page gives, with its weight."""
    for at, verdict in verdicts.items():
        text = page.text(at)[:600]
        for kind, pattern in _SAYINGS:
            if verdict.kind is kind:
                yield from ((_named(match), 1) for match in list(pattern.finditer(text))[:4])
        if verdict.kept != "body":
            yield from ((match.group(1), _ENOUGH) for pattern in _OWN_WORDS for match in pattern.finditer(text))
        if verdict.kind is Kind.BYLINE:
            yield from _signed_for(text)
        if verdict.kind is Kind.OTHER and at < _MASTHEAD and len(words(text)) <= 5 and _sounds_like_outlet(text):
            yield text, 1
        if verdict.kind in {Kind.DATE, Kind.BYLINE}:
            yield from ((m.group(1), _ENOUGH) for m in _DATED.finditer(text[:200]) if _sounds_like_outlet(m.group(1)))


def _named(match: re.Match[str]) -> str:
    """The name that a saying gives, whichever of its forms it has."""
    return next(group for group in match.groups() if group)


def _signed_for(text: str) -> Iterator[tuple[str, int]]:
    """The outlet in a byline: after the writer's name, or before a role ("Harbour Times business reporter")."""
    names = byline_names(text)
    if names and is_person(names[0]):
        end = text.lower().find(names[-1].lower()) + len(names[-1])
        for match in list(_AFTER_NAME.finditer(text[end:]))[:1]:
            # "By Jo Doe, HNN": beside a name in usual letters
            yield match.group(1), _ENOUGH if is_caps(match.group(1)) and not is_caps(text[:end]) else 1
    else:
        yield from ((match.group(1), 1) for match in list(_BEFORE_ROLE.finditer(text))[:1])


def _sounds_like_outlet(name: str) -> bool:
    """Whether a name holds a word that newspapers call themselves: Gazette, Tageblatt, Courrier."""
    return len(words(name)) > 1 and bool(set(key(name).split()) & phrases("outlet_nouns"))


def _named_like_domain(page: Page) -> Iterator[tuple[str, int]]:
    """The name on the page that spells the domain of its address or e-mail: "The Harbour Gazette", harbourgazette.example."""
    texts = [line.text[:600] for line in page.lines[:_LINES_READ]]
    domains = [match.group(1) for text in [page.url or "", *texts] for match in _DOMAIN.finditer(text)]
    labels = {
        re.sub(r"[^a-z]", "", domain.lower()).removeprefix("the") for domain in domains if len(domain) > 5
    } - _HOSTS
    if not labels:
        return
    names = Counter(match.group(1) for text in texts for match in _ANY_NAME.finditer(text))
    for name, _ in names.most_common():
        if re.sub(r"[^a-z]", "", name.lower()).removeprefix("the") in labels:
            yield name, _ENOUGH


def _take_in_longer(votes: Counter[str]) -> None:
    """Votes for "The Courier North" count for "The Courier" where the page knows both."""
    for name in list(votes):
        longer = [
            other for other in votes if other.startswith(name + " ") and len(other.split()) == len(name.split()) + 1
        ]
        votes[name] += sum(votes.pop(other) for other in longer)


def _usual_form(page: Page, name: str) -> str:
    """The name with or without its article, as the page writes it more often; capitals only where there is nothing else."""
    forms = Counter(
        match.group(1) for line in page.lines[:_LINES_READ] for match in _ANY_NAME.finditer(line.text[:600])
    )
    wanted = [(count, form) for form, count in forms.items() if _bare(form) == _bare(name) and not is_caps(form)]
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
    return name if name.lower() != name else None
