"""Readers' comments told by what stands under or over each of them: "Reply", "Jo says:", "Posted by: Jo, 3 May, 11:02"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .shapes import is_prose, words

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST = 3  # an article can end with a single "Reply"; three make a thread
_LONGEST = 120  # characters
# What a reader may do with a comment: on a line of its own, after counts of votes.
_ACTION = re.compile(
    r"^(?:[\d.,]+k? ?){0,3}(?:reply|replies|reply to this|report(?: this)?(?: comment| abuse)?|flag(?:ged)?|upvote|recommend|permalink|like reply"
    r"|répondre|réagir|signaler(?: un abus| ce commentaire)?|alerter|responder|denunciar|reportar|contestar|antworten|antwort|melden|beitrag melden|kommentar melden"
    r"|rispondi|segnala(?: abuso| commento)?|beantwoorden|svar|odpowiedz|odpovědět|回复|举报)(?: ?\(?\d{1,4}\)?| •.{0,40}| ·.{0,40}| \|.{0,40})?$",
    re.IGNORECASE,
)
# Who wrote it, and when: the name or the time alone would be a byline's.
_SIGNED = re.compile(
    r"^(?:posted by|submitted by|comment by|commented by|written by|soumis par|posté par|publié par|écrit par|rédigé par|publicado por|escrito por|enviado por|geschrieben von"
    r"|verfasst von|inviato da|scritto da|pubblicato da)\b.{2,60}\d",
    re.IGNORECASE,
)
# The usual blog's "Jo says:"; reporters write "said".
_SPEAKING = re.compile(
    r"^[^.!?:]{2,40} (?:says|schreibt|sagt|dit|dice)(?: on .{4,40}| am .{4,40}| le .{4,40}| el .{4,40})? ?:$"
)
_NAMED_AGO = re.compile(
    r"^\w.{1,40}?[ (•·-](?:.{0,12}ago|vor .{1,10} (?:minuten?|stunden?|tag(?:en)?)|il y a .{1,16}|hace .{1,16}|.{1,12} fa)\)?$",
    re.IGNORECASE,
)
_LONGEST_NAMED, _TITLE = 60, 4  # characters; words
_SHAPES = (_ACTION, _SIGNED, _SPEAKING)


def comment_stamps(lines: Sequence[str]) -> tuple[int, ...]:
    """The indices of lines that belong to single comments; none where fewer than three of one shape stand there."""
    found: set[int] = set()
    for pattern in _SHAPES:
        stamps = [at for at, line in enumerate(lines) if len(line) <= _LONGEST and pattern.match(line)]
        # "She says:" over each quotation of an interview is one line many times
        different = len({lines[at] for at in stamps}) if pattern is _SPEAKING else len(stamps)
        if different >= _FEWEST:
            found.update(stamps)
    dated = [at for at in range(len(lines) - 1) if _dates_comment(lines, at)]
    found.update(dated if len(dated) >= _FEWEST else ())
    return tuple(sorted(found))


def _dates_comment(lines: Sequence[str], at: int) -> bool:
    """A name and how long ago, over what was said and not below a title, as in lists of other stories."""
    if len(lines[at]) > _LONGEST_NAMED or not _NAMED_AGO.match(lines[at]) or not is_prose(lines[at + 1]):
        return False
    above = lines[at - 1] if at else ""
    return is_prose(above) or len(words(above)) < _TITLE
