"""The sentences of a story that may stand in a summary: whole, well-formed, about the story."""

import re
from dataclasses import dataclass
from typing import Final

from ..language.sentences import sentences
from ..language.words import words

# Shorter ones are sub-headings, sign-offs and quoted exclamations. Chosen by reading what 4 to 8 let through; the
# figures of `score.py summaries` hardly move between them.
_FEWEST_WORDS: Final = 6
# A longer one was never written as a sentence: a table, a list, a text without marks. Real ones of 150 words happen.
_MOST_CHARACTERS: Final = 2000
# An agency's or a place's head before the first sentence: "(CNN) --", "New Delhi, Jul 26 (PTI)", "KYIV, Ukraine (AP) —",
# "PARIS —". Places are capitalised words and days; what follows a head begins like a sentence. Only a bare "(cnn)" is
# known in lower case, so that "Keir Starmer (Labour) - the favourite" keeps its subject.
_HEAD_WORDS = r"(?:[A-ZÀ-ÖØ-Þ\d][\w.'’/-]*,?\s+){0,7}"
_AGENCY = re.compile(
    rf"^{_HEAD_WORDS}\(\s?[A-Z][\w ./]{{1,30}}\s?\)(?:\s*[-–—]{{1,2}}\s*|\s+)(?=[A-ZÀ-ÖØ-Þ\"“'‘\d])"
    r"|^\(\s?(?:cnn|ap|afp|reuters)\s?\)\s*(?:[-–—]{1,2}\s*)?"
)
_PLACE = re.compile(
    r"^[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ .'’-]{2,30}(?:, [A-Z][\w. ]{1,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?\s+[–—-]{1,2}\s+(?=\S)"
)
# Where a copying machine lost the space between two sentences: "on Wednesday.Centuries from". Few sentences hold an end
# mark before a capital, and looking for those alone is quick.
_MAYBE_GLUED = re.compile(r"[.!?][\"”]?[A-ZÀ-ÖØ-Þ]")
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ]{2}[.!?])(?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ]*[ ,'’])|(?<=[a-z\d][.!?][\"”])(?=[A-Z][a-z]*[ ,'’])|(?<=\d\d\.)(?=[A-Z][a-z]+[ ,])"
)
_END_MARKS: Final = (".", "!", "?", "…")
_CLOSING: Final = "\"'”’»)]"
# What an outlet says to its reader instead of about the matter. Each stands at the beginning, where it addresses
# the reader; "subscribe" inside a report about newspapers is a report.
_BOILERPLATE = re.compile(
    r"""^[\W_]*(?:
      (?:click|tap)\ (?:here|on|to)\b | scroll\ down | sign\ up\b | subscribe\b | read\ (?:more|also|the\ full) | watch\ (?:more|also|the\ video)
    | follow\ (?:us|him|her|@|\w+\ on) | share\ (?:this|on) | like\ us\ on | join\ (?:us|our|the\ conversation) | see\ also\b | more\ on\ this
    | (?:get|download)\ (?:the|our)\ (?:app|latest|best|newsletter) | for\ (?:confidential\ )?(?:help|support|more\ information|more\ news)\b
    | (?:copyright|©|all\ rights\ reserved) | (?:photo|image|picture|video|credit)s?\ ?(?:by|credit|:|courtesy) | (?:by|von|par|por)\ \.
    | (?:published|updated|posted|last\ updated)\b\s?(?:on|at|:|\d) | \w+(?:\ \w+){0,4}\ contributed\ to\ this\ (?:report|story|article)
    | this\ (?:story|article|post|report)\ (?:was|has\ been|originally|first|is\ part|appeared) | editor[’']s\ note | correction\s?:
    | (?:abonnez|inscrivez)[\ -]vous | lire\ aussi | (?:suscr[ií]b|inscr[ií]b)\w+ | lea\ tambi[eé]n | (?:jetzt\ )?abonnieren | lesen\ sie\ (?:auch|mehr|hier)
    | mehr\ zum\ thema | iscriviti | leggi\ anche
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# Addresses, data and rows of links are no prose; nobody's summary needs them.
_NO_PROSE = re.compile(r"\bhttps?://|\bwww\.|@\w+\.\w|\b(?:e-?mail|contact) us\b|[{}|<>]", re.IGNORECASE)
# First words that point back to a sentence which the summary may not hold.
_POINTS_BACK: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(
        "he she it they his her hers its their theirs him them this that these those here but and or so yet nor then however also meanwhile instead moreover furthermore still thus therefore nevertheless besides otherwise such both neither either another others there because i my we our".split()
    ),
    "fr": frozenset(
        "il elle ils elles son sa ses leur leurs ce cet cette ces celui celle ceux celles cela ça mais et ou donc or ni car puis ensuite cependant pourtant toutefois ainsi aussi".split()
    ),
    "es": frozenset(
        "él ella ellos ellas su sus este esta estos estas ese esa esos esas esto eso aquello pero y e o sino pues luego entonces también además sin embargo así".split()
    ),
    "de": frozenset(
        "er sie es sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dies diese dieser dieses diesem diesen das da aber und oder denn doch dann danach dabei damit dazu davon dagegen jedoch auch so zudem außerdem deshalb daher trotzdem".split()
    ),
    "it": frozenset(
        "lui lei loro egli ella esso essa essi suo sua suoi sue questo questa questi queste quello quella quelli ciò ma e o però quindi poi allora anche inoltre così tuttavia".split()
    ),
}
# "He said", "Mr Smith added": the words before it are missing when such a sentence stands alone.
_SAYING = re.compile(
    r"\b(?:said|says|told|added|tweeted|wrote|asked|explained|according|announced|replied|claimed|declared|sagte|erklärte|schrieb|a déclaré|a dit|affirme|dijo|afirmó|explicó|ha detto|ha dichiarato)\b",
    re.IGNORECASE,
)
# What stands between quotation marks, so that the rest can be asked for a speaker.
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]|``.*?''|^['‘].*?[,.!?…]\s?['’](?=\s|$)")
_SPEAKER_UNNAMED = re.compile(r"\b(?:he|she|they|il|elle|ils|elles|er|sie|él|ella|ellos|lui|lei|loro)\b", re.IGNORECASE)
_OPENS_QUOTE = re.compile(r"^(?:[\"“„«]|''|``|'\s?(?=\w)|‘)")
_PAIRS: Final = (("“", "”"), ("«", "»"), ("(", ")"))


@dataclass(frozen=True)
class Candidate:
    """One sentence that may be chosen: its words verbatim, its place among all sentences, and if it leans on the one before."""

    text: str
    place: int
    length: int  # in words, as a person counts them
    leans: bool  # needs the sentence before it: begins with a pronoun or is a quotation without its speaker


def candidates(text: str, lang: str = "en") -> list[Candidate]:
    """Return what a summary of the plain `text` may be made of, in the story's order; never raises.

    Sentences without an end mark, very short ones and boilerplate are left out; if there is no whole sentence,
    whatever is no boilerplate stands in.
    """
    found = [part for sentence in sentences(text, lang) for part in _parted(sentence)]
    places = {sentence: place for place, sentence in reversed(list(enumerate(found)))}  # a repeated one counts once
    clean = [s for s in places if len(s) <= _MOST_CHARACTERS and not _boilerplate(s)]
    clean.sort(key=places.__getitem__)
    good = [s for s in clean if _whole(s)] or clean
    return [Candidate(s, places[s], len(s.split()), leans(s, lang)) for s in good]


def without_head(sentence: str) -> str:
    """Return the sentence without an agency's or a place's head, which belongs to no sentence; what is left is verbatim."""
    return _PLACE.sub("", _AGENCY.sub("", sentence, count=1), count=1)


def leans(sentence: str, lang: str = "en") -> bool:
    """Tell whether a sentence says too little alone.

    It begins with a pronoun or a conjunction, or is a question or a quotation without its speaker.
    """
    if not _balanced(sentence) or sentence.rstrip("\"”’')").endswith("?"):
        return True
    if _OPENS_QUOTE.match(sentence):
        around = _QUOTED.sub("", sentence)
        if not _SAYING.search(around) or (_SPEAKER_UNNAMED.search(around) is not None and around.islower()):
            return True
    first = next(iter(words(sentence.lower())), "").replace("’", "'").split("'")[0]
    return first in _POINTS_BACK.get(lang[:2].lower(), _POINTS_BACK["en"])


def _parted(sentence: str) -> list[str]:
    """Part sentences that lost the space between them, and take heads off."""
    parts = _GLUED.split(sentence) if _MAYBE_GLUED.search(sentence) else [sentence]
    return [bare for part in parts if (bare := without_head(part.strip()))]


def _whole(sentence: str) -> bool:
    """Tell whether this is a sentence: enough words, an end mark, and a beginning that is none of the middle of another."""
    return _ended(sentence) and sentence[0] not in ",;:)]" and len(words(sentence)) >= _FEWEST_WORDS


def _ended(sentence: str) -> bool:
    """Tell whether an end mark closes the sentence, perhaps with a quotation mark or a bracket after it."""
    if sentence.endswith((*_END_MARKS, "''")):
        return True
    inner = sentence.rstrip(_CLOSING)
    return inner != sentence and inner.rstrip().endswith(_END_MARKS)


def _boilerplate(sentence: str) -> bool:
    return bool(_BOILERPLATE.match(sentence) or _NO_PROSE.search(sentence))


def _balanced(sentence: str) -> bool:
    """Tell whether every quotation and bracket that begins here ends here."""
    return sentence.count('"') % 2 == 0 and all(sentence.count(a) == sentence.count(b) for a, b in _PAIRS)
