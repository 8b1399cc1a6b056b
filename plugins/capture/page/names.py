"""Names as a byline gives them: people, without role words, publishers, addresses and markup."""

from __future__ import annotations

import re

from ..patterns import later
from .months import MONTHS
from .wording import squeezed

BY = later(
    r"^\s*(?:(?:written|posted|published|story|text|words|reported|report|review|by-?line)\s+)?(?:by|von|par|por|di|door|av|af|od|przez)\b[:\s]+|^\s*(?:作者|记者|記者|文|撰文|撰稿)\s*[:：/／]\s*|^\s*(?:author|autor|auteur|autore)\s*:\s*",
    re.IGNORECASE,
)
_ROLE_WORD = (
    r"(?:staff|senior|junior|chief|lead|deputy|associate|assistant|contributing|national|foreign|political|science|business|technology|tech|health"
    r"|sports?|news|special|guest|freelance|managing|executive|international|diplomatic|white\s+house|washington|us|uk|world|our)"
)
_ROLE = later(
    rf"\s*(?:,|\||–|—|-|·|•|\(|\bin\b)?\s*(?:\b{_ROLE_WORD}\s+)*\b(?:reporters?|writers?|editors?|correspondents?|columnists?|contributors?|journalists?"
    r"|producers?|engineers?|managers?|directors?|developers?|advocates?|scientists?|researchers?|president|ceo|cto|founders?|co-founders?|fellows?|strategists?|consultants?|analysts?|critics?|bureau\s+chief|editor-in-chief|professor|lecturer|agencies|redaktion|redakteur(?:in)?|envoyée?s?\s+spécia(?:le?s?|ux)|correspondante?s?|journalistes?|chroniqueu(?:r|se)s?|korrespondent(?:in)?(?:en)?|reporterin|autorin|corresponsal(?:es)?|enviad[oa]s?\s+especial(?:es)?|periodista|redactor[ae]?|inviat[oaie]|giornalista|corrispondente|anchor|presenter|video\s+journalist)\b.*$",
    re.IGNORECASE,
)
_SPLIT = later(
    r"\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b(?=\s+[A-ZÀ-Þ])|\bwith\b|\bmit\b|\bavec\b|\bcon\b|\bgemeinsam mit\b|\be\b(?=\s+[A-ZÀ-Þ])|\s/\s|\s[-–—]\s|、|\n)\s*"
)
_AFTER = later(
    r"\s*(?:\b(?:for|at|of|published|updated|posted|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october"
    r"|november|december)\b|\s(?:[-–—]\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?=\s*(?:$|\d))|@|\bhttps?:|\(|\d).*$",
    re.IGNORECASE | re.DOTALL,
)
_NO_PERSON = later(
    r"\d|[<>{}\[\]@/\\=:|_#]|\b(?:staff|editors?|editorial|desk|team|newsroom|news|press|agency|agencies|media|magazine|times|post|redaktion|admin(?:istrator)?"
    r"|webmaster|reuters|associated|afp|dpa|ansa|bloomberg|getty|guest|anonymous|unknown|contributors?|reporters?|correspondents?|inc|ltd|llc|gmbh|org"
    r"|com|www|developers?|contributor|projects?|contact|archive|profile|biography|comments?|updated|ediciones|redacci[oó]n|rédaction|redazione|redacție|bureau|network|company|corporation|university|institute|foundation|wire|services?|read|more|follow|subscribe|view|all|posts?|share)\b",
    re.IGNORECASE,
)
_DEGREE = later(r",?\s+(?:Ph\.?D|M\.?D|Jr|Sr|MA|MSc|BSc|RN|Esq)\.?(?=,|\s|$)")
_LONGEST = 5
# The bylines of a paper by three dozen researchers; the patterns above would take their time over longer ones.
_LONGEST_BYLINE = 2000


_DAYS = frozenset(
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split()
)
# Words that end a byline's name when they are left over: "Ann Lee on", "Ann Lee in".
_LOOSE = later(r"\s+(?:on|in|at|via|from|for|a|à|en|in|le|am|vom)$", re.IGNORECASE)
# An outlet set beside the name without a comma: "Ann Lee CNBC", "Ann Lee ESPN.com Archive".
_BESIDE = later(r"\s+(?:[A-Z]{2,}\b(?!\.)|\S+\.(?:com|org|net|de|fr|it|es|co)\b).*$")


def people(texts: list[str], *outlets: str | None) -> tuple[str, ...]:
    """The people named in bylines or metadata, in order, each once, spelt as they stand there.

    A name has at most five words, no figures and no signs; an outlet (`outlets`: how the page calls itself), agency or
    desk is no author.
    """
    found: dict[str, str] = {}
    for text in texts:
        line = " ".join(text.strip().split("\n")[0].split("(")[0][:_LONGEST_BYLINE].split())
        # Behind a bar stand the place, the day, the outlet.
        byline = BY.sub("", re.split(r"\s[|｜]\s", line)[0])
        byline = re.sub(r"\S+@\S+", "", byline)
        byline = _ROLE.sub("", _DEGREE.sub("", byline))
        for part in _SPLIT.split(byline):
            name = _bare(part)
            # "Ann Lee, USA TODAY": what is set in capitals beside a name that is not is an outlet.
            shouted = name.isupper() and any(not other.isupper() for other in found.values())
            # "Ann Lee, Skarvik": one word after a full name is a place or an outlet.
            place = " " not in name and name.isascii() and any(" " in other for other in found.values())
            if _is_person(name, outlets) and not shouted and not place:
                found.setdefault(name.casefold(), name)
    return tuple(found.values())


def _bare(part: str) -> str:
    name = " ".join(_AFTER.sub("", BY.sub("", part)).split()).strip(" .,-–—·•'\"")
    name = _LOOSE.sub("", name)
    words = name.split()
    return _BESIDE.sub("", name) if len(words) > 2 and not name.isupper() and not words[0].isupper() else name


def _is_person(name: str, outlets: tuple[str | None, ...]) -> bool:
    parts = name.split()
    if (
        not parts
        or len(parts) > _LONGEST
        or _NO_PERSON.search(name)
        or (not any(char.isupper() for char in name if char.isalpha()) and name.isascii())
        or all(part.casefold().strip(".") in _DAYS or part.casefold().strip(".") in MONTHS for part in parts)
        or (len(parts) == 1 and name.isupper() and name.isascii())
        or (not name.isascii() and _HAN.search(name) is not None and not _HAN_NAME.fullmatch(name))
    ):
        return False
    bare = squeezed(name)
    same = any(
        told
        and (
            bare in (told, f"the{told}")
            or f"the{bare}" == told
            or (not bare.isascii() and told.startswith(bare))
            or (len(told) >= _TELLING and told in bare)
        )
        for told in (squeezed(outlet or "") for outlet in outlets)
    )
    return not same and sum(char.isalpha() for char in name) >= 2


# A name in Chinese signs has two to four of them; with kana, or parted by a point, more. Outlets end like these.
_HAN = later("[\u4e00-\u9fff]")
_HAN_NAME = later(
    r"(?!.*(?:网|網|报|報|社|台|新闻|新聞|科技|财经|日报|周刊|传媒|发布|综合|频道|信息|在线|消息|编辑部?|編輯部?|记者|記者|未知|佚名|公司|中心|部|局|編集|編集部)$)"
    r"(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff\u3040-\u30ff]{2,8}|[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff]{1,8}|[\u4e00-\u9fff]{1,4}\s[\u4e00-\u9fff\u3040-\u30ff]{1,5})"
)
# An outlet's name as short as this may be part of a person's.
_TELLING = 5
