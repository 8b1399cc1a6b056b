"""Only addresses of the public internet are connected to."""

from __future__ import annotations

import ipaddress
import socket
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.findings import NotConverted
from plugins.capture.networks import Place, is_public, places


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",  # noqa: S104  nobody listens there
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.255.255.255",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:8.8.8.8",
        "::ffff:127.0.0.1",
        "::ffff:0:8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:808:808::",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
        "no address",
        "",
    ],
)
def test_what_is_none_of_the_public_internet(address):
    """Private, loopback, link-local, shared, reserved and multicast networks, and IPv6 that stands for IPv4."""
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "64:ff9b::808:808"]
)
def test_what_is_public(address):
    """Ordinary servers, and an IPv4 server as networks with nothing but IPv6 reach it."""
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_alike_however_it_is_wrapped(address):
    """No public IPv6 form leads to a private IPv4 address."""
    wrapped = [
        f"::ffff:{address}",
        f"64:ff9b::{address}",
        str(ipaddress.IPv6Address((0x2002 << 112) | (int(address) << 80))),
    ]
    assert is_public(str(address)) or not any(map(is_public, wrapped))


def test_one_private_address_spoils_a_name():
    """A name that leads outside and inside is refused: which of them is reached would be chance."""
    answers = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.216.34", "10.0.0.1")]
    with pytest.raises(NotConverted, match=r"mill.example leads to 10.0.0.1, which is no address"):
        places("mill.example", 80, 5, allow_private=False, resolve=lambda *_, **__: answers)
    found = places("mill.example", 80, 5, allow_private=True, resolve=lambda *_, **__: answers)
    assert found == (Place(socket.AF_INET, ("93.184.216.34", 80)), Place(socket.AF_INET, ("10.0.0.1", 80)))


def test_a_resolver_that_hangs_or_fails_is_explained():
    """The system's resolver knows no time limit, and some of its faults are no faults of the network."""
    ended = threading.Event()
    with pytest.raises(NotConverted, match="in time"):
        places("mill.example", 80, 0.01, allow_private=False, resolve=lambda *_, **__: [][: ended.wait(10)])
    ended.set()
    for fault in (socket.gaierror(-2, "Name or service not known"), UnicodeError("label too long"), ValueError("x")):

        def fails(*_, fault=fault, **__):
            raise fault

        with pytest.raises(NotConverted, match="no address is known"):
            places("mill.example", 80, 5, allow_private=False, resolve=fails)
    with pytest.raises(NotConverted, match="no address is known"):
        places("mill.example", 80, 5, allow_private=False, resolve=lambda *_, **__: [])
