"""What a page shows by other means than running words, put into words and plain elements before it is cut into blocks.

Quotation marks that a browser draws, readings above signs, formulas, numbered listings, verse in `pre`, pictures that are
letters, speakers of quotations: each step changes the tree in place and knows nothing of the others.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..patterns import later
from .blocks import FORMULA, MARK, is_hidden

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

# What browsers draw around <q>, by language; English where none is stated.
_QUOTES = {
    "de": "„“", "da": "»«", "cs": "„“", "pl": "„”", "sv": "””", "fi": "””", "nl": "“”", "en": "“”", "fr": "«»", "es": "«»", "it": "«»",
    "pt": "«»", "ru": "«»", "uk": "«»", "el": "«»", "ja": "「」", "zh": "“”",
}  # fmt: skip
_INNER = {"“”": "‘’", "„“": "‚‘", "„”": "‚’"}
_QUOTED = later(r"\s*[\"'“”„«»‘’‚‹›「『]")
_DASHED = later(r"\s*[-–—―~]")
_NUMBERED = later(
    r"(?:^|[\s_-])(?:line-?nos?|line-?numbers?|linenumber|linenodiv|ln-num|gutter|rouge-gutter|blob-num|hljs-ln-numbers|hljs-ln-n|crayon-nums)(?:$|[\s_-])",
    re.IGNORECASE,
)
_VERSE = later(r"(?:^|[\s_-])(?:verse|poem|poetry|lyrics|stanza)(?:$|[\s_-])", re.IGNORECASE)
_EMOJI = later(r"(?:^|[\s_-])(?:emoji|wp-smiley|smiley|twemoji|emojione|joypixels)(?:$|[\s_-])", re.IGNORECASE)
_FORMULA = later(r"(?:^|[\s_-])(?:tex|latex|math|mwe-math\S*|ql-img-\S*|mathjax\S*)(?:$|[\s_-])", re.IGNORECASE)
_INITIAL = later(r"drop-?cap|first-?letter|initial|lettrine|lead-?letter", re.IGNORECASE)
_LONGEST_SIGN = 12


def prepare(tree: HtmlElement) -> None:
    """Put into words what the page shows otherwise; changes the tree."""
    steps: tuple[Callable[[HtmlElement], None], ...] = (
        _speakers,
        _quotations,
        _initials,
        _readings,
        _formulas,
        _listings,
        _verses,
        _letters,
    )
    for step in steps:
        step(tree)


def _speakers(tree: HtmlElement) -> None:
    """Who is quoted stands in the quotation, as its last paragraph after a dash."""
    for quotation in list(tree.iter("blockquote")):
        for footer in list(quotation.iter("footer")):
            _say_who(footer)
        figure = quotation.getparent()
        if figure is None or figure.tag != "figure" or any(True for _ in figure.iter("img", "video", "iframe")):
            continue
        for caption in [each for each in figure if each.tag == "figcaption"]:
            caption.tail = None
            quotation.append(caption)
            _say_who(caption)
        figure.tag = "div"


def _say_who(element: HtmlElement) -> None:
    element.tag = "p"
    if not _DASHED.match(element.text_content()) and element.text_content().strip():
        element.text = "— " + (element.text or "").lstrip()


def _quotations(tree: HtmlElement) -> None:
    for quoted in tree.iter("q"):
        if not _QUOTED.match(quoted.text_content()):
            stated = next((each.get("lang") for each in (quoted, *quoted.iterancestors()) if each.get("lang")), "")
            drawn = _QUOTES.get((stated or "").lower()[:2], _QUOTES["en"])
            if any(each.tag == "q" for each in quoted.iterancestors()):
                drawn = _INNER.get(drawn, drawn)
            _around(quoted, drawn[0], drawn[1])


def _initials(tree: HtmlElement) -> None:
    """A paragraph's first letter is set large, not stressed."""
    for letter in list(tree.iter("span", "b", "strong", "em", "i", "font")):
        if _INITIAL.search(letter.get("class") or "") and len(letter.text_content().strip()) <= 2:
            for inner in list(letter.iter("b", "strong", "em", "i")):
                inner.tag = "span"


def _readings(tree: HtmlElement) -> None:
    """How a word is read, in brackets after it, where the page brings none for old browsers."""
    for ruby in tree.iter("ruby"):
        if not any(True for _ in ruby.iter("rp")):
            for reading in ruby.iter("rt"):
                if reading.text_content().strip():
                    _around(reading, "(", ")")


def _around(element: HtmlElement, opening: str, closing: str) -> None:
    element.text = opening + (element.text or "").lstrip()
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip() + closing
    else:
        element.text = element.text.rstrip() + closing


def _formulas(tree: HtmlElement) -> None:
    """A formula as its source in TeX, where the page brings it, else as its signs."""
    for formula in list(tree.iter("math")):
        stated = [
            each.text or "" for each in formula.iter("annotation") if "tex" in (each.get("encoding") or "").lower()
        ]
        source = _tex(next(iter(stated), "") or formula.get("alttext") or "")
        signs = "".join(formula.xpath(".//*[not(self::annotation or self::annotation-xml or self::semantics)]/text()"))
        _as_formula(formula, source, signs)
    for script in list(tree.iter("script")):
        if (script.get("type") or "").lower().startswith("math/tex"):
            _as_formula(script, _tex(script.text or ""))
    for image in list(tree.iter("img")):
        alt = image.get("alt") or ""
        if alt and _FORMULA.search(image.get("class") or ""):
            _as_formula(image, _tex(alt))


def _as_formula(element: HtmlElement, source: str, signs: str = "") -> None:
    """An element that says a formula to the writer only: other tools read none there, and paragraphs are compared."""
    said = source or " ".join(signs.split())
    if said and element.getparent() is not None:
        new = _instead(element, "code" if source else "span", "")
        new.set(MARK, FORMULA)
        new.set("data-said", said)


def _tex(source: str) -> str:
    source = " ".join(source.split())
    inner = re.fullmatch(r"\{\\(?:display|text)style\s*(.*)\}", source)
    return inner.group(1).strip() if inner else source


def _listings(tree: HtmlElement) -> None:
    """Code without its line numbers; a table of numbers and code is the code."""
    for grid in list(tree.iter("table")):
        numbers = [each for each in grid.iter("td", "th") if _numbers(each)]
        if not numbers or any(True for _ in grid.iter("table") if _ is not grid):
            continue
        rows = [[cell for cell in row if cell.tag in ("td", "th") and cell not in numbers] for row in grid.iter("tr")]
        if all(len(row) <= 1 for row in rows):
            _as_code(grid, [cell for row in rows for cell in row])
    for number in list(tree.iter("span", "div", "a", "td", "pre", "ol")):
        if _numbers(number) and number.getparent() is not None and any(map(_holds_code, number.iterancestors())):
            _drop(number)


def _holds_code(element: HtmlElement) -> bool:
    return element.tag in ("pre", "code", "figure") or "highlight" in (element.get("class") or "")


def _numbers(element: HtmlElement) -> bool:
    """True for what is named after line numbers and holds nothing but figures (or states them for a style sheet)."""
    named = f"{element.get('class') or ''} {'line-number' if element.get('data-line-number') else ''}"
    return bool(_NUMBERED.search(named)) and bool(re.fullmatch(r"[\d\s|.:]*", element.text_content()))


def _as_code(grid: HtmlElement, cells: list[HtmlElement]) -> None:
    """A table of one column of code as a `pre`, with the classes that may name its language."""
    held = [next(cell.iter("pre"), None) for cell in cells]
    if len(cells) == 1 and held[0] is not None:
        text = held[0]
        classes = " ".join(each.get("class") or "" for each in (grid, text, *text.iter("code")))
        source = _lines_of(text)
    else:
        classes = grid.get("class") or ""
        source = "\n".join(cell.text_content().strip("\n") for cell in cells)
    _instead(grid, "pre", source, classes)


def _lines_of(element: HtmlElement) -> str:
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            parts += [] if _numbers(child) else ["\n"] if child.tag == "br" else [_lines_of(child)]
        parts.append(child.tail or "")
    return "".join(parts)


def _verses(tree: HtmlElement) -> None:
    """Verse in `pre` is no code: a paragraph with broken lines."""
    for verse in list(tree.iter("pre")):
        if not _VERSE.search(verse.get("class") or "") or any(True for _ in verse.iter("code")):
            continue
        verse.tag = "p"
        for element in [verse, *verse.iterdescendants()]:
            if element is not verse and element.tail:
                _break(element, element.tail, after=True)
            if element.text:
                _break(element, element.text, after=False)


def _break(element: HtmlElement, text: str, *, after: bool) -> None:
    """Put a line break for each line end of an element's text (or of what stands after it)."""
    first, *rest = text.strip("\n").split("\n") if element.tag == "p" and len(element) == 0 else text.split("\n")
    parent = element.getparent() if after else element
    if parent is None:
        return
    at = parent.index(element) + 1 if after else 0
    if after:
        element.tail = first
    else:
        element.text = first
    for n, line in enumerate(rest):
        broken = parent.makeelement("br")
        broken.tail = line
        parent.insert(at + n, broken)


def _letters(tree: HtmlElement) -> None:
    """A picture that stands for a sign is the sign that its `alt` gives."""
    for image in list(tree.iter("img")):
        alt = (image.get("alt") or "").strip()
        sign = bool(alt) and len(alt) <= _LONGEST_SIGN and not is_hidden(image)
        if sign and (_EMOJI.search(image.get("class") or "") or not (alt.isascii() or any(c.isalnum() for c in alt))):
            _instead(image, "span", alt)


def _instead(element: HtmlElement, tag: str, text: str, classes: str = "") -> HtmlElement:
    """Put an element with a text where another one stood."""
    new = element.makeelement(tag, {"class": classes} if classes else {})
    new.text, new.tail = text, element.tail
    parent = element.getparent()
    if parent is not None:
        parent.replace(element, new)
    return new


def _drop(element: HtmlElement) -> None:
    """Take an element out, not what stands after it."""
    parent = element.getparent()
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)
