"""Bylines that name no person: agencies, newsrooms and outlets."""

from __future__ import annotations

from .shapes import key, words
from .wording import phrases

_AGENCIES = frozenset(
    "afp|ap|associated press|the associated press|reuters|dpa|ansa|efe|cnn|cnn wire|upi|bloomberg|pa media|press association|"
    "agence france presse|europa press|adnkronos|apa|sda|sid|ats|belga|ap news|keystone sda|keystone ats|associated press staff|"
    "pti|ians|ani|xinhua|tass|kyodo|anp|lusa|aap|pa|dpa infocom|afp relaxnews|kna|epd|ddp|askanews|agi|agencia efe|télam|telam|"
    "notimex|cp|the canadian press|canadian press|new york times news service|tribune news service|nna|reuters staff".split(
        "|"
    )
)
_LONGEST = 60  # characters
# First words of places of two words, as they follow a writer's name.
_PLACE_WORDS = frozenset(
    "new los san santa santo saint st buenos hong tel rio abu cape kuala las mexico salt el fort north south east west ciudad "
    "nueva nuevo puerto bad sankt borgo villa vila la le".split()
)

# Countries whose edition an outlet's name ends with; those that are surnames as well ("Jordan", "France") aside.
_EDITIONS = frozenset(
    "uk usa japan india deutschland australia canada europe africa asia international italia españa".split()
)


def is_agency(text: str) -> bool:
    """A news agency's or newsroom's name standing alone."""
    return len(text) < _LONGEST and (key(text) in _AGENCIES or key(text) in phrases("newsrooms"))


def sounds_like_outlet(name: str) -> bool:
    """Whether a name ends in a word that newspapers call themselves: "Valley Herald" beside a writer is no second one."""
    last = key(name).rpartition(" ")[2]
    return last in phrases("outlet_nouns") or last in _EDITIONS


def sounds_like_place(name: str) -> bool:
    """Whether a name of two words or more opens as places do: "New Harbour", "San Telmo"."""
    first, _, rest = key(name).partition(" ")
    return bool(rest) and first in _PLACE_WORDS


def is_shared_with_agency(parts: list[str]) -> bool:
    """Whether a byline's parts are an outlet and the agency that it wrote with: "Le Matinal", "AFP"."""
    return (
        len(parts) > 1
        and any(is_agency(part) for part in parts)
        and all(is_agency(part) or (len(words(part)) <= 4 and part[:1].isupper()) for part in parts)
    )
