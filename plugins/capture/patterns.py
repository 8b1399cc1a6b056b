"""Regular expressions that are compiled when they are first used: all together they take longer than a page to convert.

Of some 240 an ordinary page uses a third, and Python compiles each anew in every program.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_USED = ("search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn", "pattern", "flags")
_waiting: list[_Later] = []


class _Later:
    """What stands for a compiled pattern until one of its methods is asked for; from then on it has them itself."""

    def __init__(self, pattern: Any, flags: int) -> None:
        self._given = pattern, flags
        _waiting.append(self)

    def __getattr__(self, name: str) -> Any:
        if name not in _USED:
            raise AttributeError(name)
        self.compile()
        return self.__dict__[name]

    def compile(self) -> None:
        """Take over the compiled pattern's methods."""
        compiled = re.compile(*self._given)
        self.__dict__ |= {used: getattr(compiled, used) for used in _USED}


def later(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Give the pattern as `re.compile` does; one that can't be compiled says so when it is first used."""
    return cast("re.Pattern[AnyStr]", _Later(pattern, flags))


def compile_waiting() -> None:
    """Compile whatever waits, before processes are forked that would each do so again."""
    while _waiting:
        _waiting.pop().compile()
