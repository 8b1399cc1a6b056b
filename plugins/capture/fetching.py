"""A page fetched from its address: politely, within limits, and never from inside somebody's network.

Nothing is fetched unless an editor gives an address.  Every step of the way (redirects too) is checked: http and https
only, the ports of the web, no names or passwords, public addresses, what robots.txt asks of programs.
"""

from __future__ import annotations

import codecs
import http.client
import socket
import ssl
import threading
import time
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from . import robots
from .answers import Answer, Deadline, Request, ask
from .converting import LARGEST
from .findings import NotConverted
from .kinds import kind_of
from .networks import Answers, places
from .targets import SAVE, Target, onward, shown, target_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import Message

# A reader would have gone after this; robots.txt and redirects count, waiting for one's turn does not.
SECONDS = 20
REDIRECTS = 5
# Between two pages of one site, in seconds: as slow as an editor who clicks.
PAUSE = 1.0
_REDIRECTED = frozenset({301, 302, 303, 307, 308})
# What the bytes may turn out to be and nothing reads.
_NO_PAGE = {
    "pdf": "a PDF",
    "document": "a word processor's document",
    "archive": "a packed archive",
    "zip": "a packed archive",
    "gzip": "a packed file",
    "image": "an image",
}


@dataclass(frozen=True)
class Fetched:
    """What an address gave: the bytes, the address after all redirects, the encoding that the server names.

    The bytes are UTF-8 where they come in an encoding that only the server names.
    """

    raw: bytes
    url: str
    charset: str | None = None


def agent() -> str:
    """The name under which pages are fetched, such as `Newsfold/0.1.0`."""
    try:
        return f"Newsfold/{version('newsfold')}"
    except PackageNotFoundError:  # run from a copy of the files
        return "Newsfold/0"


def headers() -> dict[str, str]:
    """What is sent with every request, and nothing else."""
    return {"User-Agent": agent(), "Accept": "text/html,application/xhtml+xml,*/*;q=0.8", "Connection": "close"}


@dataclass
class Fetcher:
    """Fetches pages one at a time; remembers which sites it has asked, for their rules and to pause between pages."""

    seconds: float = SECONDS
    pause: float = PAUSE
    largest: int = LARGEST
    resolve: Callable[..., Answers] = socket.getaddrinfo
    _rules: dict[str, str] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def fetch(self, address: str, *, allow_private: bool = False) -> Fetched:
        """The page at an address; raises NotConverted with `what is wrong: how to mend it`.

        `allow_private` lifts the limits on networks and ports, for servers of one's own.
        """
        with self._turn:  # one request at a time over all, so that no site is ever asked twice at once
            target = target_of(address, allow_private=allow_private)
            self._wait(target.host)
            try:
                return self._fetched(target, Deadline(self.seconds), allow_private=allow_private)
            finally:
                self._asked[target.host] = time.monotonic()

    def _wait(self, host: str) -> None:
        last = self._asked.get(host)
        if last is not None:
            time.sleep(max(0.0, last + self.pause - time.monotonic()))

    def _fetched(self, target: Target, deadline: Deadline, *, allow_private: bool) -> Fetched:
        for _ in range(REDIRECTS + 1):
            self._heed(target, deadline, allow_private=allow_private)
            answer = self._ask(target, deadline, allow_private=allow_private)
            if answer.status not in _REDIRECTED:
                return _judged(answer, target)
            target = onward(answer.headers.get("Location", ""), target, allow_private=allow_private)
        raise NotConverted(f"it redirects more than {REDIRECTS} times: {SAVE}")

    def _heed(self, target: Target, deadline: Deadline, *, allow_private: bool) -> None:
        """Raise NotConverted where the site's robots.txt asks programs to stay away."""
        if target.site not in self._rules:
            self._rules[target.site] = self._robots(target, deadline, allow_private=allow_private)
        if not robots.may_fetch(self._rules[target.site], "newsfold", target.path):
            raise NotConverted(f"{target.host} asks programs not to fetch this page (robots.txt): {SAVE}")

    def _robots(self, target: Target, deadline: Deadline, *, allow_private: bool) -> str:
        """The text of a site's robots.txt, "" where it has none; redirects are followed as for pages."""
        step = Target(target.scheme, target.host, target.port, "/robots.txt")
        for _ in range(REDIRECTS + 1):
            answer = self._ask(step, deadline, allow_private=allow_private, largest=robots.LARGEST, cut=True)
            if answer.status == http.HTTPStatus.OK:
                return answer.body.decode("utf-8", "replace")
            if answer.status >= http.HTTPStatus.INTERNAL_SERVER_ERROR or answer.status == 429:
                said = f"{answer.status} {shown(answer.reason)}".strip()
                raise NotConverted(
                    f"{step.host} does not say now what programs may fetch ({said}): try later, or {SAVE}"
                )
            if answer.status not in _REDIRECTED:
                return ""
            step = onward(answer.headers.get("Location", ""), step, allow_private=allow_private)
        return ""

    def _ask(
        self, target: Target, deadline: Deadline, *, allow_private: bool, largest: int | None = None, cut: bool = False
    ) -> Answer:
        """One request, its failures put into words."""
        try:
            where = places(target.host, target.port, deadline.left(), allow_private=allow_private, resolve=self.resolve)
            request = Request(target.host, target.port, target.path, where, headers(), secure=target.scheme == "https")
            return ask(request, deadline, largest or self.largest, cut=cut)
        except TimeoutError:
            raise NotConverted(f"{target.host} takes longer than {self.seconds:g} s: try later, or {SAVE}") from None
        except ssl.SSLCertVerificationError as fault:
            said = shown(fault.verify_message or "not valid")
            raise NotConverted(f"the certificate of {target.host} can't be trusted ({said}): {SAVE}") from None
        except ssl.SSLError as fault:
            said = shown(fault.reason or "no TLS")
            raise NotConverted(
                f"no safe connection to {target.host} can be made ({said}): try its http:// address"
            ) from None
        except (http.client.HTTPException, UnicodeError, ValueError) as fault:
            said = shown(f"{type(fault).__name__} {fault}")
            raise NotConverted(f"{target.host} gives an answer that can't be read ({said}): {SAVE}") from None
        except OSError as fault:
            said = fault.strerror or str(fault)
            raise NotConverted(
                f"{target.host} can't be reached ({said}): check the address, and that you are online"
            ) from None


_FETCHER = Fetcher()


def fetch(address: str, *, allow_private: bool = False) -> Fetched:
    """The page at an address, fetched by the one fetcher of this run; see `Fetcher.fetch`."""
    return _FETCHER.fetch(address, allow_private=allow_private)


def _judged(answer: Answer, target: Target) -> Fetched:
    """The page in an answer; raises NotConverted for one that holds none."""
    if answer.status != http.HTTPStatus.OK:
        raise NotConverted(_refusal(answer, target.host))
    if not answer.body.strip():
        raise NotConverted(f"the address gives an empty page: {SAVE}")
    kind = kind_of(answer.body)
    said = shown(answer.headers.get_content_type()) if "Content-Type" in answer.headers else ""
    if kind in _NO_PAGE or kind == "binary":
        what = _NO_PAGE.get(kind, "no text")
        raise NotConverted(f"the address gives {what}{f' ({said})' if said else ''}: name the address of the article")
    charset = _charset(answer.headers)
    return Fetched(_legible(answer.body, charset), target.address, charset)


def _legible(body: bytes, charset: str | None) -> bytes:
    """The body, in UTF-8 (with its mark) where the server alone knows its encoding: whoever reads it need not ask."""
    if charset in (None, "utf-8"):
        return body
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return codecs.BOM_UTF8 + body.decode(charset).encode("utf-8")
        except (UnicodeError, LookupError):
            return body
    return body


def _refusal(answer: Answer, host: str) -> str:
    said = f"{answer.status} {shown(answer.reason)}".strip()
    if answer.status in (401, 402, 403, 451):
        return f"{host} does not give this page to programs ({said}): {SAVE}"
    if answer.status in (404, 410):
        return f"there is no such page ({said}): check the address"
    if answer.status == 429 or answer.status >= http.HTTPStatus.INTERNAL_SERVER_ERROR:
        return f"{host} can't answer now ({said}): try again later"
    return f"{host} answers with no page ({said}): {SAVE}"


def _charset(headers: Message) -> str | None:
    """The encoding that the server names, when Python knows it; UTF-7 hides markup and is never believed."""
    try:
        codec = codecs.lookup(headers.get_content_charset() or "")
    except (LookupError, ValueError):
        return None
    is_text = getattr(codec, "_is_text_encoding", True)  # "zlib" and "rot13" are codecs too
    return codec.name if is_text and codec.name != "utf-7" else None
