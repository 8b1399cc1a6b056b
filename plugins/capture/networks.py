"""Which network addresses a fetch may connect to: those of the public internet, whatever a name or a redirect says."""

from __future__ import annotations

import ipaddress
import socket
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .findings import NotConverted

if TYPE_CHECKING:
    from collections.abc import Callable

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
# As `socket.getaddrinfo` answers: family, type, protocol, canonical name, the address to connect to.
Answers = list[tuple[Any, Any, int, str, tuple[Any, ...]]]

# NAT64 (RFC 6052): the last 32 bits are the IPv4 address that is really reached.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
# Networks that wrap or stand for others, besides those that `ipaddress` itself calls private, from IANA's registries of
# special addresses: shared (CGNAT), benchmarking, documentation, discard, 6to4 and its relays, Teredo, local NAT64,
# IPv4-compatible, segment routing, site-local.
_SPECIAL = tuple(
    ipaddress.ip_network(text)
    for text in (
        "0.0.0.0/8 100.64.0.0/10 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 "
        "192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 "
        "::/96 ::ffff:0:0/96 ::ffff:0:0:0/96 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/23 2001:db8::/32 2002::/16 "
        "3fff::/20 5f00::/16 fec0::/10"
    ).split()
)


@dataclass(frozen=True)
class Place:
    """Where to connect: the family of the socket and the checked address, as `connect` takes it."""

    family: int
    address: tuple[Any, ...]


def is_public(text: str) -> bool:
    """True for an address of the public internet; an IPv4 address behind NAT64 is judged as itself.

    False for what is private, loopback, link-local, multicast, reserved or shared, and for IPv6 addresses that stand
    for an IPv4 one in a way that nobody routes any more (mapped, compatible, 6to4, Teredo).
    """
    try:
        address: _Address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if address.version == 6 and address in _NAT64:
        address = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if any(address.version == network.version and address in network for network in _SPECIAL):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


def places(
    host: str, port: int, seconds: float, *, allow_private: bool, resolve: Callable[..., Answers] = socket.getaddrinfo
) -> tuple[Place, ...]:
    """Every address of the host, checked; the name is looked up here and never again, so that it can't change its mind.

    Raises NotConverted where the host has none, where one of them is of no public network (unless `allow_private`), and
    where the answer takes longer than `seconds`.
    """
    found = [Place(each[0], each[4]) for each in _answers(host, port, seconds, resolve)]
    if not found:
        raise NotConverted(f"no address is known for {host}: check how it is written")
    if not allow_private:
        inside = next((str(place.address[0]) for place in found if not is_public(str(place.address[0]))), None)
        if inside:
            named = host if host == inside else f"{host} leads to {inside}, which"
            raise NotConverted(
                f"{named} is no address of the public internet: "
                "if it is a server of your own that you trust, add --allow-private"
            )
    return tuple(found)


def _answers(host: str, port: int, seconds: float, resolve: Callable[..., Answers]) -> Answers:
    """What the system's resolver says; asked in a thread, because it knows no time limit."""
    answers: Answers = []
    faults: list[str] = []

    def ask() -> None:
        try:
            answers.extend(resolve(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError, ValueError) as fault:
            faults.append(getattr(fault, "strerror", None) or str(fault))

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(max(0.0, seconds))
    if faults:
        raise NotConverted(
            f"no address is known for {host} ({faults[0]}): check how it is written, and that you are online"
        )
    if asking.is_alive():
        raise NotConverted(f"the name {host} could not be looked up in time: check that you are online, and try again")
    return answers
