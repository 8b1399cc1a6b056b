"""The text of a letter that is an article: what it tells, without greeting, buttons, and how to leave."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..escaping import words_only
from ..page.wording import length, squeezed
from ..patterns import later
from .letter_links import FOOT, is_business
from .letters import links_of
from .redirects import public

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..page.blocks import Block, Span

_PROSE = 8
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_GREETING = later(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|liebe[rs]?|hallo|guten (?:morgen|tag)|sehr geehrte\w*|bonjour|ch[eè]re?s?|bonsoir|hola|querid[oa]s?|estimad[oa]s?|buenos d[íi]as"
    r"|ciao|gentile|car[oaie]|buongiorno|beste|hej)\b[^.!?]{0,50}[,!]?",
    re.IGNORECASE,
)
_FORWARDED = later(
    r"[-_>\s]*(?:(?:begin )?forwarded message|original message|weitergeleitete nachricht|urspr[üu]ngliche nachricht|message transf[ée]r[ée]|message d['’]origine|mensaje reenviado|mensaje original|messaggio inoltrato|messaggio originale|doorgestuurd bericht)\s*:?[-_\s]*",
    re.IGNORECASE,
)
_FIELDS = {
    "sender": later(r"(?:from|von|de|da|van|fr[åa]n)\s*:\s*(.+)", re.IGNORECASE),
    "date": later(
        r"(?:date|sent|datum|gesendet|envoy[ée]|fecha|enviado|data|inviato|verzonden)\s*:\s*(.+)", re.IGNORECASE
    ),
    "subject": later(r"(?:subject|betreff|objet|asunto|oggetto|onderwerp)\s*:\s*(.+)", re.IGNORECASE),
    "to": later(r"(?:to|an|[àa]|para|aan|cc|reply-to)\s*:\s*(.*)", re.IGNORECASE),
}
# The lines of a letter that was sent on stand at the top, below what the sender wrote.
_TOP = 15
_NOTE = 60


@dataclass(frozen=True)
class SentOn:
    """What a letter that was sent on says of the first one: its headers, its blocks, and the words set above it."""

    sender: str
    reader: str
    date: str
    subject: str
    note: str
    blocks: Sequence[Block]


def sent_on(blocks: Sequence[Block]) -> SentOn | None:
    """The letter that was sent on inside this one's text, None where there is none."""
    said: dict[str, str] = {}
    begins = ends = 0
    marked = False
    for n, block in enumerate(blocks[: _TOP + 6]):
        if not said and n > _TOP:
            break
        if _FORWARDED.match(block.text) and not said:
            marked, begins, ends = True, n, n
        fields = {
            name: found.group(1)
            for line in _lines(block)
            for name, pattern in _FIELDS.items()
            if (found := pattern.fullmatch(line))
        }
        if fields:
            begins = begins if said or marked else n
            said = {**fields, **said}
            ends = n
        elif said:
            break
    if not said.get("sender") or len(said) < (2 if marked else 3):
        return None
    note = words_only(" ".join(block.text for block in blocks[:begins]))
    return SentOn(
        said["sender"],
        said.get("to", ""),
        said.get("date", ""),
        said.get("subject", ""),
        note if length(note) <= _NOTE else "",
        blocks[ends + 1 :],
    )


def _lines(block: Block) -> list[str]:
    return [
        words_only(line).lstrip("*> ").rstrip("* ") for line in "".join(span.text for span in block.spans).split("\n")
    ]


def title_of(blocks: Sequence[Block], subject: str) -> str:
    """The letter's own headline where it has one that the subject bears out, else the subject."""
    heads = [block.text for block in blocks if block.stands_in({"h1"})]
    wanted = set(re.findall(r"\w{3,}", subject.lower()))
    for head in heads[:3]:
        shared = wanted & set(re.findall(r"\w{3,}", head.lower()))
        if not subject or (wanted and len(shared) >= len(wanted) / 2):
            return words_only(head)
    return subject


def whole_text(blocks: Sequence[Block], title: str, readers: Sequence[str]) -> tuple[str, str | None]:
    """The article's text as HTML, and its standfirst; `readers` are the addresses of whom the letter was sent to."""
    kept = [block for block in blocks if not _is_personal(block, readers) and not _is_button(block)]
    prose = [n for n, block in enumerate(kept) if _is_prose(block)]
    if not prose:
        return "", None
    first, last = prose[0], prose[-1]
    head = [block for block in kept[:first] if _heading(block) and squeezed(block.text) != squeezed(title)]
    tail = []
    for block in kept[last + 1 :]:
        if block.linked >= 0.5 or FOOT.search(block.text):
            break
        tail.append(block)
    standfirst = head[0].text if len(head) == 1 and length(head[0].text) > 3 else None
    body = [*([] if standfirst else head[-1:]), *kept[first : last + 1], *tail]
    return "\n".join(_elements([block for block in body if squeezed(block.text) != squeezed(title)])), standfirst


def _is_prose(block: Block) -> bool:
    told = length(block.text) >= _PROSE and block.linked < 0.5
    return told and not _heading(block) and not FOOT.search(block.text)


def _is_personal(block: Block, readers: Sequence[str]) -> bool:
    """True for a greeting, and for what names the reader's address."""
    named = any(reader and reader in block.text.lower() for reader in readers)
    return named or bool(_GREETING.fullmatch(block.text))


def _is_button(block: Block) -> bool:
    """True for links only that are the letter's own business."""
    links = links_of(block)
    return bool(links) and block.linked > 0.7 and all(is_business(link.said, link.href) for link in links)


def _heading(block: Block) -> str | None:
    return next((str(element.tag) for element in block.above() if element.tag in _HEADINGS), None)


def _elements(blocks: Sequence[Block]) -> list[str]:
    """The blocks as HTML of their own: headings, items, quotations and paragraphs, whatever tables arranged them."""
    out: list[str] = []
    inside: str | None = None
    for block in blocks:
        above = [element for element in block.above() if isinstance(element.tag, str)]
        kind = (
            next((str(element.tag) for element in above if element.tag in ("ul", "ol")), None)
            if any(e.tag == "li" for e in above)
            else None
        )
        if inside and kind != inside:
            out.append(f"</{inside}>")
        if kind and kind != inside:
            out.append(f"<{kind}>")
        inside = kind
        words = _inline(block.spans)
        if level := _heading(block):
            out.append(f"<{level if level != 'h1' else 'h2'}>{words}</{level if level != 'h1' else 'h2'}>")
        elif kind:
            out.append(f"<li>{words}</li>")
        elif any(element.tag == "pre" for element in above):
            out.append(f"<pre>{words}</pre>")
        else:
            quoted = any(element.tag == "blockquote" for element in above)
            out.append(f"<blockquote><p>{words}</p></blockquote>" if quoted else f"<p>{words}</p>")
    return [*out, f"</{inside}>"] if inside else out


def _inline(spans: Sequence[Span]) -> str:
    out = []
    for span in spans:
        words = "<br>" if span.text == "\n" else html.escape(span.text, quote=False)
        for style in ("code", "em", "strong"):
            if style in span.styles and span.text.strip():
                words = f"<{style}>{words}</{style}>"
        if span.href and (address := public(span.href)):
            words = f'<a href="{html.escape(address)}">{words}</a>'
        out.append(words)
    return "".join(out).strip()
