"""Lines that stand over something else than the story: lists of other stories, and comments."""

from __future__ import annotations

import re

from ..patterns import later
from .wording import length

# What outlets write above a list of other stories.
_LIST = later(
    r"\W*(?:related(?:\s+(?:stories|articles|news|content|coverage|topics|links|reading|posts))?|more (?:from|on|in|stories|news|like)\b.{0,40}"
    r"|most (?:read|popular|viewed|shared)(?:\s.{0,20})?|read (?:more|next|also)|also (?:read|on)\b.{0,30}|see also|recommended(?:\s.{0,20})?|trending(?:\s.{0,20})?"
    r"|you (?:may|might) (?:also )?(?:like|be interested).{0,20}|popular(?:\s.{0,20})?|latest(?:\s(?:stories|news|headlines))?|don.t miss|up next|editors?.{1,2}\s?picks?"
    r"|mehr zum thema|lesen sie auch|meistgelesen(?:e.{0,15})?|auch interessant|(?:das )?könnte (?:dir|dich|sie|ihnen) auch .{0,20}|ähnliche (?:beiträge|artikel)"
    r"|à lire aussi|lire aussi|sur le même sujet|les plus lus|articles similaires|le più lette|leggi anche|articoli correlati"
    r"|lo más leído|lee también|te puede interesar|artículos relacionados|leia (?:também|mais)|mais lidas|lees ook|meest gelezen"
    r"|相关(?:新闻|阅读|推荐|文章)|延伸閱讀|相關(?:新聞|文章)|推荐阅读|関連(?:記事|リンク|ニュース)|관련\s?기사)\W*",
    re.IGNORECASE,
)
_LONGEST_LIST = 9
# What stands above readers' comments, or above the form for one.
_COMMENTS = later(
    r"\W*(?:(?:\d+|no|keine?|schreibe?|post|leave|write|add|show|view|hinterlass\w*|laissez?|laisser|ajouter|join|see|all|dejar?|deja|\d+ gedanken)\b.{0,25}\s)?"
    r"(?:comments?|kommentare?n?|commentaires?|comentarios?|commenti|reacties|responses?|discussion|diskussion|repl(?:y|ies)|trackbacks?|pingbacks?"
    r"|antworten|留言列表|留言|评论|网友评论|網友評論|コメント|댓글|комментар\w+)"
    r"\W*(?:\(?\s?\d+\s?\)?|(?:to|on|zu|sur|feed|closed|are closed|deaktiviert|erstellen|hinzufügen|schreiben|verfassen)\b.{0,80})?\W*"
    r"|\d+ (?:thoughts on|gedanken zu) .{1,120}|cancel reply|antwort abbrechen",
    re.IGNORECASE,
)
_LONGEST_COMMENTS = 18


def heads_list(text: str) -> bool:
    """True for what stands over a list of other stories: "Most read", "Leggi anche"."""
    return length(text) <= _LONGEST_LIST and bool(_LIST.fullmatch(text))


def heads_comments(text: str) -> bool:
    """True for what stands over readers' comments: "12 Comments", "Schreibe einen Kommentar"."""
    return length(text) <= _LONGEST_COMMENTS and bool(_COMMENTS.fullmatch(text))
