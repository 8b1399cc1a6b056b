"""What a site's robots.txt asks of programs, read as RFC 9309 says.

The standard library's reader knows neither `*` and `$` nor that the longest rule wins; with it a site that opens one
folder of a closed site is refused, and one that closes its print pages is not heeded.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_to_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# RFC 9309: at least this much must be read, and the rest may be left.
LARGEST = 500 * 1024
_Rules = list[tuple[bool, str]]


def may_fetch(text: str, agent: str, target: str) -> bool:
    """True where the file lets `agent` (the name alone, such as "newsfold") fetch `target` (path and query).

    The rules of the groups that name the agent count, else those of `*`; among those that fit the target the longest
    one, and of two equally long ones the one that allows.
    """
    own: _Rules = []
    everybody: _Rules = []
    for agents, rules in _groups(text):
        if agent.lower() in agents:
            own += rules
        if "*" in agents:
            everybody += rules
    named = any(agent.lower() in agents for agents, _ in _groups(text))
    path = _normal(target)
    fitting = [
        (len(rule), allows) for allows, rule in (own if named else everybody) if rule and _fits(_normal(rule), path)
    ]
    return max(fitting, default=(0, True))[1]


def _groups(text: str) -> Iterator[tuple[set[str], _Rules]]:
    """Each group: the agents that it names (small letters, without a version), and its rules in order."""
    agents: set[str] = set()
    rules: _Rules = []
    begun = False
    for name, value in _lines(text):
        if name == "user-agent":
            if begun:
                yield agents, rules
                agents, rules, begun = set(), [], False
            agents.add("*" if value.startswith("*") else _token(value))
        elif name in ("allow", "disallow") and agents:
            begun = True
            rules.append((name == "allow", value))
    if agents:
        yield agents, rules


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in re.split(r"\r\n?|\n", text.removeprefix("\ufeff")):
        name, colon, value = line.partition("#")[0].partition(":")
        if colon:
            yield name.strip().lower(), value.strip()


def _token(value: str) -> str:
    found = re.match(r"[A-Za-z_-]+", value)
    return found.group().lower() if found else ""


def _normal(path: str) -> str:
    """A path with its letters percent-encoded in one way, so that `/ü` and `/%C3%BC` are the same."""
    kept = re.split(r"(%2[fF])", path)  # a slash that is encoded is another one than a slash that parts the path
    return "".join(
        "%2F" if part.upper() == "%2F" else quote(unquote_to_bytes(part), safe="/*$?&=:;,@!'()+~-._") for part in kept
    )


def _fits(rule: str, path: str) -> bool:
    """True when the path begins as the rule says; `*` stands for anything, `$` at the rule's end for the path's end."""
    ends = rule.endswith("$")
    pieces: Sequence[str] = rule.removesuffix("$").split("*")
    if not path.startswith(pieces[0]):
        return False
    at = len(pieces[0])
    for piece in pieces[1:-1]:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    if len(pieces) == 1:
        return not ends or at == len(path)
    last = pieces[-1]
    return (path.endswith(last) and len(path) - len(last) >= at) if ends else path.find(last, at) >= 0
