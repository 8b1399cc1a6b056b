"""Kinds of values that a field can take: how each is brought into form, and what can be wrong with it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from .addresses import clean_url
from .faults import brief
from .slugs import is_good_slug

if TYPE_CHECKING:
    from collections.abc import Callable

    from .shapes import Value

STATUSES = ("published", "draft", "hidden", "held")
# Whose whole text may not be shown, and all rights there are.
NOT_OURS = ("excerpt", "link")
RIGHTS = ("own", "licensed", "public-domain", *NOT_OURS)
# What is said of a picture.
IMAGE = ("url", "alt", "credit")
# Kinds whose texts are read by people: several values where one is meant are joined instead of cut.
_READ = frozenset({"text"})

Wrong = list[tuple[str, str]]

_DATE = re.compile(
    r"(\d{4})([-/._])(\d{1,2})\2(\d{1,2})"
    r"(?:(?:[T_]|\s+(?:at\s+)?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6})\d*)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?",
    re.IGNORECASE,
)


def settle(kind: str, value: Value) -> Value:
    """Bring a value into the form of its kind: one value for a list, a list for one value, `a, b` for a list."""
    if kind in ("list", "slugs"):
        return _texts(value)
    if kind == "records":
        return _records(value)
    if kind == "record":
        return value if isinstance(value, dict) else {}
    if kind == "picture":
        return _picture(value)
    return value if kind == "any" else _one(kind, value)


def moment(text: str) -> datetime | None:
    """Read a date with or without time and zone (2022-11-09, 2022-11-09 18:30, 2022-11-09T18:30:00+01:00); else None."""
    found = _DATE.fullmatch(text.strip())
    if not found:
        return None
    year, _, month, day, hour, minute, second, fraction, zone = found.groups()
    try:
        return datetime(  # without a zone it is the digest's own (Pelican's TIMEZONE)
            int(year),
            int(month),
            int(day),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            int((fraction or "0").ljust(6, "0")),
            tzinfo=_zone(zone),
        )
    except ValueError:
        return None


def day(text: str) -> date | None:
    """Read a day; the time of a moment is left out, anything else gives None."""
    read = moment(text)
    return read.date() if read else None


def _zone(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if zone[0] not in "+-":
        return UTC
    digits = zone[1:].replace(":", "").ljust(4, "0")
    away = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-away if zone[0] == "-" else away)


def _text(value: Value) -> str:
    """Give a value as it was typed: `Ukraine: war` below `title:` is a mapping to YAML, but a text to its writer."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(_text(item) for item in value)
    return ", ".join(f"{key}: {_text(item)}" if _text(item) else f"{key}:" for key, item in value.items())


def _one(kind: str, value: Value) -> str:
    if isinstance(value, list) and kind not in _READ:
        value = value[0] if value else ""
    text = _text(value)
    return text if kind in _READ else text.strip()


def _texts(value: Value) -> Value:
    if isinstance(value, str):
        value = list(value.split(";" if ";" in value else ","))
    items = value if isinstance(value, list) else [value]
    return list(dict.fromkeys(text for text in (_text(item).strip() for item in items) if text))


def _records(value: Value) -> Value:
    if isinstance(value, str):
        return [_record(value)] if value.strip() else []
    items = value if isinstance(value, list) else [value]
    return [_record(item) for item in items]


def _record(item: Value) -> Value:
    """Give one record; a day and a text (`2022-11-10: The year was wrong.`) are short for `date` and `text`."""
    if isinstance(item, dict) and len(item) != 1:
        return item
    key, text = next(iter(item.items())) if isinstance(item, dict) else (str(_text(item)), "")
    if not isinstance(item, dict):
        key, _, text = key.partition(": ")
    if moment(key):
        return {"date": key, "text": text}
    return item if isinstance(item, dict) else {"text": _text(item)}


def _picture(value: Value) -> Value:
    """Give a picture as a mapping; an address alone is short for its `url`."""
    given = value[0] if isinstance(value, list) and value else value
    if isinstance(given, dict):
        return {name: _text(part).strip() for name, part in given.items()}
    return {"url": _text(given).strip()} if given else {}


def _unlike(known: tuple[str, ...]) -> Callable[[str, Value], Wrong]:
    def judge(name: str, value: Value) -> Wrong:
        word = str(value).lower()
        if word in known or (not word and name == "status"):
            return []
        import difflib

        near = difflib.get_close_matches(word, known, n=1)
        mend = f"did you mean {near[0]}?" if near else f"write one of {', '.join(known)}"
        return [(f"{name} can't be {_shown(value)}" if word else f"{name} is empty", mend)]

    return judge


def _status(name: str, value: Value) -> Wrong:
    # `skip` is what Pelican calls held.
    return [] if str(value).lower() == "skip" else _unlike(STATUSES)(name, value)


def _moment(name: str, value: Value) -> Wrong:
    if not value or moment(str(value)):
        return []
    return [(f"{name} can't be {_shown(value)}", "write a day of the calendar, like 2022-11-09 or 2022-11-09 18:30")]


def _address(name: str, value: Value) -> Wrong:
    if not value or clean_url(str(value)):
        return []
    return [(f"{name} is no web address: {_shown(value)}", "write the whole address, beginning with https://")]


def _image(name: str, value: Value) -> Wrong:
    given = value if isinstance(value, dict) else {}
    strange = [part for part in given if part not in IMAGE]
    if strange:
        return [(f"{name} has a part `{strange[0]}` that nobody reads", f"its parts are {', '.join(IMAGE)}")]
    if given and not given.get("url"):
        return [(f"{name} has no `url`", "write the picture's address after `url:`")]
    return _address(f"{name}'s url", given.get("url", ""))


def _slug(name: str, value: Value) -> Wrong:
    if not value or is_good_slug(str(value)):
        return []
    mend = "use letters, digits and hyphens, and no name that a server keeps (index, con)"
    return [(f"{name} can't be {_shown(value)}", mend)]


def _slugs(name: str, value: Value) -> Wrong:
    return [wrong for item in value for wrong in _slug(name, item)]


def _lang(name: str, value: Value) -> Wrong:
    if not value or re.fullmatch(r"[a-zA-Z]{2,3}([-_][A-Za-z0-9]{2,8})*", str(value)):
        return []
    return [(f"{name} can't be {_shown(value)}", "write the language's short name, such as en or pt-br")]


def _place(name: str, value: Value) -> Wrong:
    text = str(value)
    steps = re.split(r"[/\\]", text)
    if ".." not in steps and text[:1] not in ("/", "\\") and not re.match(r"[\w+.-]*:|[\x00-\x1f]", text):
        return []
    return [
        (f"{name} leads out of the site: {_shown(value)}", "write a path inside the output, such as special/page.html")
    ]


def _template(name: str, value: Value) -> Wrong:
    if not value or re.fullmatch(r"[\w-]+(/[\w-]+)*", str(value)):
        return []
    return [(f"{name} can't be {_shown(value)}", "name a template of the theme without its suffix, such as article")]


def _corrections(name: str, value: Value) -> Wrong:
    if name != "corrections" or not isinstance(value, list):
        return []
    found: Wrong = []
    for item in value:
        given = item if isinstance(item, dict) else {}
        if not str(given.get("text", "")).strip():
            found.append(("a correction has no text", "write what was wrong and what is right after `text:`"))
        if (written := str(given.get("date", ""))) and not moment(written):
            found += _moment("date", written)
    return found


def _shown(value: Value) -> str:
    """Quote a value in a message."""
    return f"`{brief(str(value), 60)}`"


JUDGES: dict[str, Callable[[str, Value], Wrong]] = {
    "moment": _moment,
    "day": _moment,
    "status": _status,
    "rights": _unlike(RIGHTS),
    "address": _address,
    "picture": _image,
    "slug": _slug,
    "slugs": _slugs,
    "lang": _lang,
    "place": _place,
    "template": _template,
    "records": _corrections,
}
