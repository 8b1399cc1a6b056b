"""What stands in a list of other stories and is none: buttons, a title said again for its picture, markup, jobs, offers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .captions import is_credit
from .kinds import Kind, Verdict
from .shapes import is_counter, is_quoted, key, speaks_to_reader, words

if TYPE_CHECKING:
    from .pages import Page

_LONGEST_BUTTON = 7  # words
_LONGEST_HEADING = 60  # characters
_FORUM = re.compile(r"\b\w{0,20}(?:forums?|foren|foros)\b", re.IGNORECASE)
_THREADS, _CAPTION = 4, 15  # words
_IN_MENU, _WAITING = 3, 2  # words
_NEAR = 4  # lines between a title and the button that says it again
_FEWEST, _MOST_BEFORE = 3, 2  # words of the title; of the button before it
_WORD = re.compile(r"\w{3}|[^\x00-\u024f]{2}")  # a calendar's "M T W T F S S" holds none
_POINTS_ON = re.compile(r"(?:\s[»›→>]|→)$")
_WAITS = re.compile(r"^(?:loading|lade|lädt|chargement|cargando|caricamento|carregando|laden)\b", re.IGNORECASE)
_MARKUP = re.compile(r"^<(?:/?[a-z][a-z0-9]*[ >]|!--)", re.IGNORECASE)
# Advertisements for jobs name the sexes that they address; stories don't.
_JOB = re.compile(r"\((?:[mwfdhx] ?[/|,*] ?){1,3}[mwfdhx]\)|\((?:all genders|mwd|wmd|gn)\)", re.IGNORECASE)
_PLACED_BY = re.compile(
    r"\b(?:outbrain|taboola|zergnet|plista|ligatus|revcontent|adchoices|dianomi|mgid)\b", re.IGNORECASE
)
# Headings over what other sites paid for.
_PAID = re.compile(
    r"(?:\baround the web|^(?:elsewhere on the web|from the web|sponsored (?:stories|content|links|posts|results)|promoted (?:stories|content|links)"
    r"|paid (?:content|stories)|sur le web|ailleurs sur le web|contenus? sponsorisés?|liens sponsorisés|contenidos? patrocinados?|enlaces patrocinados"
    r"|contenut[oi] sponsorizzat[oi]|link sponsorizzati|gesponserte (?:inhalte|beiträge|links)|stellenanzeigen|stellenmarkt|jobbörse))$",
    re.IGNORECASE,
)
_BUTTON = Verdict(Kind.OTHER, "a button in a list of other stories")


def furniture(page: Page, at: int) -> Verdict | None:
    """A line in a list that is no story's, told by its shape or by the title beside it."""
    text = page.text(at)
    short = len(words(text)) <= _LONGEST_BUTTON
    if _MARKUP.match(text[:40]):
        return Verdict(Kind.OTHER, "markup of the page")
    if _JOB.search(text[:200]):
        return Verdict(Kind.ADVERT, "advertises a job")
    if short and _PLACED_BY.search(text[:80]):
        return Verdict(Kind.ADVERT, "names the firm that placed a list of advertising")
    if _over_credit(page, at):
        return Verdict(Kind.CAPTION, "a picture's caption: its credit follows")
    return _BUTTON if _is_button(text, short=short) or _says_title_again(page, at) else None


def _is_button(text: str, *, short: bool) -> bool:
    """A line that points on ("All videos »"), waits ("Loading ..."), counts, holds no word, or is a menu."""
    waits = _WAITS.match(text[:20]) is not None and (len(words(text)) <= _WAITING or text.endswith(("...", "…")))
    points = short and _POINTS_ON.search(text[-3:]) is not None and "«" not in text
    return points or waits or not _WORD.search(text[:200]) or is_counter(text.lstrip("-–•* ")) or _is_bar(text)


def _over_credit(page: Page, at: int) -> bool:
    """Whether a long line stands over a picture's credit."""
    below = page.signs[at + 1] if at + 1 < len(page) else None
    credited = below is not None and below.kind is Kind.CAPTION and is_credit(page.text(at + 1))
    return credited and len(words(page.text(at))) >= _CAPTION


def _is_bar(text: str) -> bool:
    """A menu on one line: three parts or more of at most three words, bars between them."""
    parts = text.split(" | ")
    return len(parts) > 2 and all(len(words(part)) <= _IN_MENU for part in parts)


def in_gallery(page: Page, at: int) -> bool:
    """Whether buttons stand above the line and below or under the next: a picture between "Previous" and "Next"."""
    shown = [page.signs[n] for n in (at - 1, at + 1, at + 2) if 0 <= n < len(page)]
    buttons = [found is not None and found.kind is Kind.BUTTON for found in shown]
    return len(buttons) > 1 and buttons[0] and any(buttons[1:])


def heads_adverts(text: str) -> bool:
    """Whether a line heads a list of other sites' offers, not the outlet's stories."""
    return len(text) <= _LONGEST_HEADING and _PAID.search(text.rstrip(" :»")) is not None


def promotes(text: str) -> bool:
    """Whether a line is a sentence that speaks to the reader: an offer of the outlet's, no title."""
    return text.endswith(("!", ".")) and speaks_to_reader(text) and not is_quoted(text)


def heads_threads(text: str) -> bool:
    """Whether a short line heads threads of the outlet's forum."""
    return len(words(text)) <= _THREADS and _FORUM.search(text) is not None and not text.endswith(("?", "!", "."))


def _says_title_again(page: Page, at: int) -> bool:
    """Whether a title near by ends the line after one or two words more: "Listen to The pier is closed"."""
    have = key(page.text(at))
    for n in range(max(0, at - _NEAR), min(len(page), at + _NEAR + 1)):
        title = key(page.text(n))
        more = len(have.split()) - len(title.split())
        if n != at and 0 < more <= _MOST_BEFORE and len(title.split()) >= _FEWEST and have.endswith(f" {title}"):
            return True
    return False
