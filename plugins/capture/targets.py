"""An address taken apart, and whether anything may be fetched from it: the way in, and every redirect."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

from .findings import NotConverted

# The mend of most refusals: what a browser shows can always be saved.
SAVE = "open it in a browser, save the page, and name the file with --url"
_PORTS = {"http": 80, "https": 443}
# What may stand unquoted in the path that is asked for.
_SAFE = "/:@!$&'()*+,;=-._~%"


@dataclass(frozen=True)
class Target:
    """One step of the way: an address taken apart."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def site(self) -> str:
        """Scheme, host and port: what a robots.txt speaks for."""
        port = "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}{port}"

    @property
    def address(self) -> str:
        """The whole address, without a fragment."""
        return self.site + self.path


def target_of(address: str, *, allow_private: bool) -> Target:
    """An address taken apart; raises NotConverted for one that nothing is fetched from."""
    try:
        parts = urlsplit(re.sub(r"[\t\r\n]", "", address.strip()))
        port = parts.port or _PORTS.get(parts.scheme, 0)
        host = (parts.hostname or "").rstrip(".")
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except ValueError:  # UnicodeError too
        raise NotConverted("this is no address: copy it anew from the browser") from None
    if parts.scheme not in _PORTS:
        raise NotConverted(
            f"{shown(parts.scheme or 'this')} is no address of the web: only http:// and https:// are fetched"
        )
    if not host or not re.fullmatch(r"[A-Za-z0-9._:-]+", host):
        raise NotConverted("the address names no host: copy it anew from the browser")
    if "@" in parts.netloc:
        raise NotConverted("the address holds a name or password: leave out what stands before the @")
    if port not in _PORTS.values() and not allow_private:
        raise NotConverted(f"port {port} is none of the web's: if it is a server of your own, add --allow-private")
    _direct(parts.scheme, host)
    path = quote(parts.path, safe=_SAFE) or "/"
    return Target(
        parts.scheme, host.lower(), port, path + (f"?{quote(parts.query, safe=_SAFE + '?[]')}" if parts.query else "")
    )


def _direct(scheme: str, host: str) -> None:
    """Refuse to go through a proxy: it looks names up itself, and nobody could check what it finds."""
    if (
        scheme in getproxies()
        and host != "localhost"
        and not re.fullmatch(r"127\.[\d.]+|::1", host)
        and not proxy_bypass(host)
    ):
        mend = f"name the host in no_proxy if it can be reached directly, or {SAVE}"
        raise NotConverted(f"a proxy is set ({scheme}_proxy), and what it connects to can't be checked: {mend}")


def onward(place: str, target: Target, *, allow_private: bool) -> Target:
    """Where a redirect leads that names `place`; raises NotConverted where nothing is fetched from there."""
    try:
        # Header bytes are read as Latin-1; sites send UTF-8 there.
        place = place.encode("latin-1").decode("utf-8", "replace")
        address = urlunsplit(urlsplit(urljoin(target.address, place))._replace(fragment=""))
    except ValueError:
        place = address = ""
    if not place:
        raise NotConverted(f"{target.host} redirects without saying where to: {SAVE}")
    try:
        return target_of(address, allow_private=allow_private)
    except NotConverted as refused:
        raise NotConverted(f"it redirects to {shown(address)}, but {refused}") from None


def shown(text: str) -> str:
    """A server's words for a message: one line, short, nothing that moves the terminal's cursor."""
    words = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return words if len(words) <= 120 else words[:119] + "…"
