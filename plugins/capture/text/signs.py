"""What a single line shows by itself: buttons, boxes, legal lines, headings of lists.

Every rule looks at one line and gives a verdict or None; the first that speaks wins.  Rules that need the lines around
stand in `head`, `tail` and `interior`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from .boxes import OWNED, legal, newsletter, pairs, reserved, scripts, tells
from .bylines import is_byline, is_dated_byline, is_person, opening
from .captions import ends_in_credit, is_credit, points_at_picture
from .dates import is_date_line
from .kinds import Kind, Verdict
from .list_headings import heads_stories
from .shapes import (
    ends_like_sentence,
    holds,
    is_address,
    is_counter,
    is_mark,
    is_prose,
    is_quoted,
    is_whole,
    key,
    opens_with,
    speaks_to_reader,
    starts_high,
    words,
)

Sign = Callable[[str], Verdict | None]
_COUNTED = re.compile(r"^[\d.,]{1,9}\s?[kKmM]?\s+(?:\w+\s?){1,3}$")
_FILE = re.compile(r"^\S{1,100}\.(?:jpe?g|png|gif|webp|mp4|pdf)$", re.IGNORECASE)
_PLAYED = re.compile(r"^\d{1,2}:\d\d(?::\d\d)?(?: ?/ ?\d{1,2}:\d\d(?::\d\d)?)?$")
_READING_TIME = re.compile(
    r"^(?:[^\W\d_]{2,12}[ :]{1,3}){0,3}\d{1,3}\s?[- ]?(?:min|mins|minutes?|minuti|minutos|minuten)\b\.?[\w ]{0,20}$",
    re.IGNORECASE,
)


def mark(text: str) -> Verdict | None:
    """A dash, a letter or a rank on a line of its own belongs to the page's layout."""
    if is_mark(text) or (len(text) == 1 and text.isascii() and text.isalpha()):
        return Verdict(Kind.MARK, "a mark without words")
    if is_counter(text) or _PLAYED.match(text[:24]) or _READING_TIME.match(text[:60]):
        return Verdict(Kind.MARK, "a number of the page's layout: a rank, a counter, a reading time")
    if is_address(text) or _FILE.match(text[:120]):
        return Verdict(Kind.BUTTON, "a bare address or file name")
    return None


def hashtags(text: str) -> Verdict | None:
    """A line of nothing but #tags or @accounts links to a social network."""
    parts = text[:300].split()
    if parts and all(part[0] in "#@" and len(part) > 1 for part in parts):
        return Verdict(Kind.BUTTON, "links to a social network")
    return None


def embedded(text: str) -> Verdict | None:
    """The line with which a social network opens or signs an embedded post."""
    if opens_with(text, "embedded") or "pic.twitter.com/" in text[-60:] or is_signature(text):
        return Verdict(Kind.EMBED, "part of a post from a social network that the article embeds")
    return None


def is_signature(text: str) -> bool:
    """The line "— Name (@account) May 3, 2020" closes an embedded post."""
    return len(text) < 200 and bool(_TWEET.match(text))


_TWEET = re.compile(r"^[—–-] ?.{1,60} \(@\w{1,30}\).{0,40}$")


_LONGEST_THANKS = 12  # words: "Ann Roe and Cy Moss contributed."


def note(text: str) -> Verdict | None:
    """A note of the newsroom at the foot: corrections, who contributed, where it first appeared."""
    start = text.lstrip("(*[ ")
    count = len(words(text))
    wired = text[:1] == "(" and text[-1:] == ")" and count > 1  # "(Avec AFP)"
    if count > 90 or (count < 3 and not wired) or is_quoted(text) or is_date_line(text):
        return None
    if holds(text, "notes_inside") and not OWNED.search(text[:200]):
        return Verdict(Kind.NOTE, "an editor's note on how the article came about")
    if count <= _LONGEST_THANKS and key(text).endswith(" contributed"):
        return Verdict(Kind.NOTE, "an editor's note on who else reported")
    opened = opens_with(start, "notes_opening")
    if opened and (len(opened.split()) > 1 or start[len(opened) : len(opened) + 1] in {":", ","}):
        return Verdict(Kind.NOTE, "an editor's note on how the article came about")
    return None


def credit(text: str) -> Verdict | None:
    """A picture's credit or caption is told by the credit that it carries; "By Jo Doe (AFP)" signs the article."""
    if (signed := opening(text)) and not is_whole(signed, "credits") and is_byline(text):
        return None
    if is_date_line(text) or is_dated_byline(text):
        return None  # "Jo Doe / 3 May 2022", "Tuesday, 3 May 2022, by Jo Doe"
    if is_credit(text):
        return Verdict(Kind.CAPTION, "a picture's credit")
    if ends_in_credit(text):
        return Verdict(Kind.CAPTION, "a picture's caption: it ends with the credit")
    return Verdict(Kind.CAPTION, "a picture's caption: it says where to look") if points_at_picture(text) else None


def advert(text: str) -> Verdict | None:
    """Advertising names itself."""
    last = key(text).rpartition(" ")[2]
    named = len(words(text)) <= 3 and last in {
        "advertisement",
        "publicidad",
        "publicité",
        "anzeige",
        "pubblicità",
        "werbung",
    }
    if (
        named
        or is_whole(text, "advertising_alone")
        or (len(words(text)) <= 12 and opens_with(text, "advertising_opening"))
    ):
        return Verdict(Kind.ADVERT, "advertising")
    return None


def list_heading(text: str) -> Verdict | None:
    """A short line such as "Most read" or "Leggi anche" stands above other stories."""
    text = text.rstrip(".… ")
    text = f"À{text[1:]}" if text[:2] == "A " else text  # French capitals often go without their accent
    told = heads_stories(text)
    if not text or (len(words(text)) > 9 and not told) or ends_like_sentence(text):
        return None
    if told or is_whole(text, "listing_alone") or opens_with(text, "listing_opening"):
        inline = opens_with(text, "inline_link")
        colon = text.find(":")
        if inline and 0 < colon < len(text) - 3:
            return None
        return Verdict(Kind.LIST_HEADING, "the heading of a list of other stories")
    return None


def topics(text: str) -> Verdict | None:
    """The line "Topics", "Tags: ...": the page's keywords."""
    opened = opens_with(text, "topics")
    if opened and (
        key(text) == opened or (text[len(opened) : len(opened) + 1] == ":" and not ends_like_sentence(text))
    ):
        return Verdict(Kind.TOPICS, "the page's keywords")
    return None


def contact(text: str) -> Verdict | None:
    """How to reach the writer ("Write to Jo Doe at ...", "Jo Doe: jo@gazette.example"), or the heading of the bio."""
    if is_whole(text, "about_author"):
        return Verdict(Kind.BIO, "heads the author's bio")
    if len(words(text)) > 45 or is_quoted(text):
        return None
    if _REACHED.search(text[-200:]) and speaks_to_reader(text) and not tells(text):
        return Verdict(Kind.BIO, "how to reach the author")
    if "@" not in text[:400]:
        return None
    if opens_with(text, "contact") or is_person(text.partition(":")[0].strip()):
        return Verdict(Kind.BIO, "how to reach the author")
    return None


# "Have a tip? Reach out to me on Signal ...": the writer, or she in the third person, and a way to write.
_REACHED = re.compile(
    r"\b(?:reach|contact|message|email|text|write to|get in touch with|in touch with|reach out to|reach me|kontaktieren|contactez|contacter|contacta)\b"
    r".{0,40}\b(?:via|on|at|by|using|through|über|sur|por|per) (?:[\w-]+ ){0,3}(?:signal|whatsapp|telegram|threema|protonmail|email|e-mail)\b",
    re.IGNORECASE,
)


def teaser(text: str) -> Verdict | None:
    """A line that ends in "More…" or "Read more" is the teaser of another story."""
    if _GOES_ON_ELSEWHERE.search(text[-24:]) and len(words(text)) > 4:
        return Verdict(Kind.LINK, "the teaser of another story: it ends with a link to it")
    return None


_GOES_ON_ELSEWHERE = re.compile(
    r"[.!?…\]] (?:mehr|more|read more|weiterlesen|lire la suite|lire plus|leer más|seguir leyendo|leggi tutto|continua)\s?(?:…|\.\.\.|»|>|→)?$",
    re.IGNORECASE,
)


_COUNT_AT_END = re.compile(r"\s?\(?\d{1,6}\)?$")


def comments(text: str) -> Verdict | None:
    """The comment section's heading or house rules."""
    text = _COUNT_AT_END.sub("", text[-40:]) if len(text) < 40 else text
    if len(words(text)) <= 16 and holds(text, "comments_inside") and not tells(text):
        return Verdict(Kind.COMMENTS, "the page's comment section")
    if is_whole(text, "comments_alone") or opens_with(text, "comments_opening"):
        return Verdict(Kind.COMMENTS, "the page's comment section")
    return None


def button(text: str) -> Verdict | None:
    """A share button, a menu, a control of the player."""
    bare = text.lstrip("-–•*► ")
    if (
        is_whole(bare, "navigation_alone")
        or is_whole(bare, "menus")
        or ("(" in text[-60:] and _NEW_WINDOW.search(text[-60:]))
    ):
        return Verdict(Kind.BUTTON, "a button or menu item of the page")
    if _GALLERY.match(text[:40]) or sum(text[:600].count(char) for char in "•|·") >= 4:
        return Verdict(Kind.BUTTON, "a menu or a gallery's counter")
    crumbs = _CRUMBS.split(text)
    short = len(crumbs) > 2 and all(0 < len(words(crumb)) <= 4 for crumb in crumbs) and not text.endswith(".")
    if short and not is_date_line(text):  # "May 3, 2022 / 6:46 PM / HARBOUR NEWS"
        return Verdict(Kind.BUTTON, "the path of sections to this page")
    short = len(words(bare)) <= 10 and not text.endswith((".", '"', "”"))
    if short and opens_with(bare, "navigation_opening"):
        return Verdict(Kind.BUTTON, "a button or menu item of the page")
    if _COUNTED.match(text[:60]) and set(key(text).split()) & _COUNTABLES:
        return Verdict(Kind.BUTTON, "a counter of shares, comments or readers")
    return None


_NEW_WINDOW = re.compile(
    r"\((?:opens? in (?:an? )?new (?:window|tab)|(?:wird in (?:einem )?)?neue[mns]? (?:fenster|tab)(?: geöffnet)?|öffnet in neuem (?:fenster|tab)"
    r"|(?:s['’]?ouvre dans une |ouvre dans une )?nouvelle fenêtre|se abre en una (?:ventana|pestaña) nueva|abre en (?:una )?nueva ventana"
    r"|si apre in una nuova (?:finestra|scheda))\)?\s?\d*$",
    re.IGNORECASE,
)
_CRUMBS = re.compile(r"\s[>/»›]\s")
_GALLERY = re.compile(
    r"^(?:image|photo|picture|slide|bild|foto|imagen|immagine|video)s? \d{1,3} ?(?:of|/|von|de|di|sur) ?/? ?\d{1,3}$",
    re.IGNORECASE,
)
_COUNTABLES = {
    "shares",
    "share",
    "comments",
    "comment",
    "fans",
    "followers",
    "subscribers",
    "views",
    "likes",
    "kommentare",
    "commentaires",
    "comentarios",
    "commenti",
    "partages",
    "posts",
    "reactions",
    "votes",
}


def ticker(text: str) -> Verdict | None:
    """An entry of a news ticker: the hour, then a headline."""
    if _TICKER.match(text[:12]) and len(words(text)) <= 30 and not ends_in_full_stop(text) and not is_date_line(text):
        return Verdict(Kind.LINK, "an entry of a news ticker")
    return None


_TICKER = re.compile(r"^\d{1,2}[:.h]\d\d (?:Uhr )?[^\W\da-z_]")


def inline_link(text: str) -> Verdict | None:
    """The line "Read more: ..." within the text leads to another story."""
    opened = opens_with(text.lstrip("►▶>•*-–→ "), "inline_link")
    if not opened or len(words(text)) > 35 or ends_in_full_stop(text):
        return None
    rest = text.lstrip("►▶>•*-–→ ")[len(opened) :].lstrip()
    if rest[:1] in {":", "|", ">", "→", "»", "-", "–", "—"} and len(words(rest)) > 2:
        return Verdict(Kind.LINK, "a link to another story within the text")
    if len(opened.split()) > 1 and rest and starts_high(rest) and not is_prose(text):
        return Verdict(Kind.LINK, "a link to another story within the text")
    return None


def ends_in_full_stop(text: str) -> bool:
    """Whether a line closes with a full stop, as headlines and links hardly ever do."""
    return text.rstrip("\"'”’»)")[-1:] == "."


RULES: tuple[Sign, ...] = (
    mark, hashtags, embedded, contact, teaser, ticker, advert, topics, list_heading, inline_link, comments, note, credit, button, scripts, legal, newsletter, reserved, pairs,
)  # fmt: skip


@lru_cache(maxsize=4096)
def sign(text: str) -> Verdict | None:
    """What a line shows by itself; None where only its place can tell."""
    return next((verdict for rule in RULES if (verdict := rule(text))), None)
