"""Words that stand beside the names in a byline: beats, bureaus, chairs."""

from __future__ import annotations

BEATS = frozenset(
    "political crime investigative deputy assistant managing foreign medical royal consumer general contributing digital "
    "multimedia guest transport housing courts schools regional weather showbiz royals senior junior economics legal diplomatic defence defense environmental religious social night weekend".split()
)
# Places that follow a writer's name without a comma, as Spanish and Italian papers set them.
BUREAUS = frozenset(
    "madrid barcelona valencia sevilla bilbao londres london paris parís berlin berlín roma rome milano milán bruselas brussels "
    "brüssel bruxelles washington moscú moskau moscow pekín peking jerusalén méxico bogotá lima wien zürich torino napoli".split()
)
AFTER_NAMES = ("roles", "sections", "updated", "published", "weekdays", "contact")  # what ends a name in a byline
# What ends an outlet's name that follows a writer's without a comma: "Jo Doe Harbour News".
NEWS = frozenset(("news", "nachrichten", "noticias"))
# Where scholars work: "Jo Doe, Harbour Institute of Technology" names one writer.
CHAIRS = frozenset(
    "university universität université universidad università institute institut instituto istituto college hochschule "
    "academy foundation laboratory council association".split()
)
AGENCIES_UNNAMED = frozenset("agencias agencies agences agenturen agenzie agências".split())
