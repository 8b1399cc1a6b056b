"""Heads of news texts: the agency and the place before the first sentence, which belong to no sentence."""

import re
from typing import Final

from ..language.words import stopwords

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
# Places, days and agencies before a bracket: "New Delhi, Jul 26", "Madrid, 3 mar", "Paris, le 3 mars", "Berlin/Kiel".
_HEAD_WORDS: Final = rf"(?:(?:[{_UPPER}\d][\w.'’/-]*|le|de|del|la|am|den)[,:]?\s+(?:\d{{1,2}}(?:er|\.)?\s+[a-zéûäí]{{3,10}}\.?[,:]?\s+)?){{0,7}}"
# What such a bracket holds: a name with a capital, or one of the agencies that write themselves small.
_BRACKET: Final = (
    rf"\(\s?(?:[{_UPPER}][\w ./+-]{{1,30}}|(?:dpa|epd|kna|sid|ots|afp|efe|ansa|reuters|ap|cnn)(?:[/-]\w+)*)\s?\)"
)
_RULE: Final = r"\s*\.?\s*[-–—]{1,2}\s*"
# "(CNN) --", "New Delhi, Jul 26 (PTI)", "KYIV, Ukraine (AP) —", "Madrid, 3 mar (EFE).-"; what follows a head begins
# like a sentence. Without a rule the bracket must hold capitals. Only a bare "(cnn)" is known before small letters, so
# that "Keir Starmer (Labour) - the favourite" keeps its subject.
_AGENCY: Final = re.compile(
    rf"^{_HEAD_WORDS}{_BRACKET}(?:{_RULE}|:?\s+)(?=[{_UPPER}\"“„«'‘\d¿¡])|^\(\s?(?:cnn|ap|afp|reuters)\s?\)\s*(?:[-–—]{{1,2}}\s*)?"
)
# "PARIS —", "PARIS, France, Oct. 3 —", "ROMA, 3 MAR -", "NEW DELHI:".
_PLACE: Final = re.compile(
    rf"^[{_UPPER}][{_UPPER} .'’/-]{{2,30}}(?:, [{_UPPER}][\w. ]{{1,20}})?(?:, (?:le )?(?:[{_UPPER}][a-z]{{2,8}}\.? \d{{1,2}}"
    rf"|\d{{1,2}}\.? [{_UPPER}a-z]\w{{2,8}}\.?))?(?:\s+[–—-]{{1,2}}\s+|\.-\s*|:\s+(?=[{_UPPER}\"“]))(?=\S)"
)
# "Berlin — Die Fähre", "Madrid.- El puente": a place in small letters is known by the small word with a capital after it.
_TOWN: Final = re.compile(
    rf"^[{_UPPER}][\w’'-]+(?:[ /][{_UPPER}][\w’'-]+){{0,2}}(?:\s[–—-]{{1,2}}\s|\.-\s?)(?=([{_UPPER}]\w*)[ ’'])"
)
# The rest of a head that was taken for a sentence of its own.
_LEFT_OVER: Final = re.compile(rf"^\.?[-–]{{1,2}}\s+(?=[{_UPPER}\"“„«¿¡])")


def without_head(sentence: str, lang: str = "en") -> str:
    """Return the sentence without an agency's or a place's head, which belongs to no sentence; what is left is verbatim."""
    bare = _AGENCY.sub("", _LEFT_OVER.sub("", sentence, count=1), count=1)
    bare = _LEFT_OVER.sub("", _PLACE.sub("", bare, count=1), count=1)
    town = _TOWN.match(bare)
    if town and town[1].lower() in stopwords(lang) and not re.match(r"[^.!?]{0,90}\s[–—-]\s", bare[town.end() :]):
        return bare[town.end() :]
    return bare
