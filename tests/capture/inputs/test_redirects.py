"""Redirects give the address that they carry, and no address that names a reader is handed on."""

from __future__ import annotations

import base64
import json
import zlib
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.inputs.redirects import public, target

GOAL = "https://bay.example/sea-wall-vote"


def in_base64(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


WRAPPED = {
    "search": f"https://www.google.com/url?sa=t&q={quote(GOAL, '')}&usg=AOvVaw1",
    "mail filter": f"https://eur01.safelinks.protection.outlook.com/?url={quote(GOAL, '')}&data=05%7Cann%40bay.example",
    "mail filter, second form": "https://urldefense.proofpoint.com/v2/url?u=https-3A__bay.example_sea-2Dwall-2Dvote&d=DwMFaQ",
    "mail filter, third form": f"https://urldefense.com/v3/__{GOAL}__;!!Abc!x$",
    "social": f"https://l.facebook.com/l.php?u={quote(GOAL, '')}&h=AT0",
    "step of a path": f"https://tracking.letter.example/CL0/{quote(GOAL, '')}/1/0100018-aaaa/x=42",
    "whole path": f"https://click.letter.example/r/{GOAL}",
    "Base64 in the path": f"https://click.letter.example/abc123/{in_base64(GOAL.encode())}",
    "signed, in Base64 of JSON": f"https://substack.com/redirect/2/{in_base64(json.dumps({'e': GOAL, 'p': 1}).encode())}.sig",
    "packed": f"https://email.letter.example/c/{in_base64(zlib.compress(f'l={GOAL}'.encode()))}",
    "twice": "https://www.google.com/url?q=" + quote(f"https://l.facebook.com/l.php?u={quote(GOAL, '')}", ""),
}


@pytest.mark.parametrize("how", WRAPPED)
def test_a_redirect_gives_what_it_carries(how):
    """The address is found in parameters, paths, Base64 and packed, however often it is wrapped."""
    assert target(WRAPPED[how]) == GOAL


@pytest.mark.parametrize(
    "address",
    [
        GOAL,
        "https://web.archive.org/web/2022/https://bay.example/x",
        "https://bay.example/login?next=https://bay.example/x",
        "https://click.letter.example/aGVsbG8gd29ybGQgaGVsbG8",
        "javascript:alert(1)",
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://urldefense.proofpoint.com/v2/url?u=",
        "http://[",
    ],
)
def test_any_other_address_is_none(address):
    """A page may have an address in its own; what carries none gives none."""
    assert target(address) is None


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        (GOAL + "?utm_source=x&mc_eid=ab12&e=5f0c2a9d7b", GOAL),
        (GOAL + "?email=ann%40bay.example&page=2", GOAL + "?page=2"),
        (GOAL + "?x=ann@bay.example#ann@bay.example", GOAL),
        (GOAL + "?gift=ZXlKaGJHY2lPaUpJVXpJMU5pSjk3", GOAL),
        ("https://bay.example/watch?v=a1b2c3d4e5f", "https://bay.example/watch?v=a1b2c3d4e5f"),
        (WRAPPED["mail filter"], GOAL),
        ("https://news.us1.list-manage.com/track/click?u=1a2b&id=3c4d&e=SECRET", "https://news.us1.list-manage.com/track/click?u=1a2b&id=3c4d"),
        ("https://u123.ct.sendgrid.net/ls/click?upn=u001.SECRETsecret0123456789abcdef", None),
        ("https://click.letter.example/?qs=5f0c2a9d7be41c335f0c2a9d7be41c33", None),
        ("https://links.letter.example/e3t/Ctc/SECRET0123456789SECRETab", None),
        ("https://bay.example/confirm/ann@bay.example", None),
        ("https://bay.example/@ragna/the-wall?source=email-5ee0", "https://bay.example/@ragna/the-wall"),
        (GOAL + "?title=the-wall-of-2022-and-its-cracks", GOAL + "?title=the-wall-of-2022-and-its-cracks"),
        ("https://link.journal.example/doi/10.1103/JournRevLett.129.160501", "https://link.journal.example/doi/10.1103/JournRevLett.129.160501"),
        (GOAL + "1" * 500_000, None),
        ("mailto:ann@bay.example", None),
    ],
)  # fmt: skip
def test_what_names_a_reader_is_taken_away(address, clean):
    """Numbers of readers go; an address that is nothing but one is none."""
    assert public(address) == clean


@given(
    st.text(max_size=80)
    | st.sampled_from(list(WRAPPED.values())).flatmap(lambda url: st.integers(0, len(url)).map(lambda n: url[:n]))
)
def test_nothing_makes_it_fail(text):
    """Any text has a public address or none."""
    assert (public(text) or "https://").startswith("http")
    assert (target(text) or "https://").lower().startswith("http")
