"""What may be fetched at all, judged by the address alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.capture.findings import NotConverted
from plugins.capture.targets import onward, shown, target_of


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("https://Mill.Example", "https://mill.example/"),
        ("https://mill.example:443/a?b=c#d", "https://mill.example/a?b=c"),
        ("http://mill.example./a b/%20", "http://mill.example/a%20b/%20"),
        ("https://mühle.example/ü", "https://xn--mhle-0ra.example/%C3%BC"),
        ("http://[2606:2800:220:1::1]/", "http://[2606:2800:220:1::1]/"),
        (" https://mill.example/\n", "https://mill.example/"),
    ],
)
def test_an_address_is_made_ready(address, asked):
    """What is asked for is the address, quoted, without its fragment; tracking is left to the server's judgement."""
    assert target_of(address, allow_private=False).address == asked


@pytest.mark.parametrize(
    "address",
    [
        "",
        "mill.example",
        "ftp://mill.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://",
        "http:///etc",
        "https://user:secret@mill.example/",
        "https://user@mill.example/",
        "https://mill.example:22/",
        "https://mill.example:99999/",
        "https://mill.example:x/",
        "http://mill .example/",
        "http://mill.example\\@inside/",
        "http://[::1/",
        "http://" + "a" * 70 + ".example/",
        "http://a..b/",
    ],
)
def test_an_address_is_refused(address):
    """Other schemes, names and passwords, ports of other services, what is no host; each with its mend."""
    with pytest.raises(NotConverted, match=": "):
        target_of(address, allow_private=False)


def test_other_ports_need_the_flag():
    """A server of one's own may listen anywhere."""
    assert target_of("http://localhost:8000/", allow_private=True).port == 8000


def test_a_redirect_is_resolved_and_checked():
    """Relative places start from the page; UTF-8 in the header is read as such; what may not be fetched is refused."""
    here = target_of("https://mill.example/a/b?c", allow_private=False)
    assert onward("../d#e", here, allow_private=False).address == "https://mill.example/d"
    assert onward("//other.example/", here, allow_private=False).address == "https://other.example/"
    assert onward("/mühle".encode().decode("latin-1"), here, allow_private=False).path == "/m%C3%BChle"
    for place in ("", "ftp://x/", "https://a:b@x/", "http://[x"):
        with pytest.raises(NotConverted):
            onward(place, here, allow_private=False)


def test_a_servers_words_are_shown_in_one_short_line():
    """Nothing that a server says moves the cursor or fills the screen."""
    assert shown("a\x1b[2J\r\nb\u202e" + "c" * 500) == "a [2J b " + "c" * 111 + "…"


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_address_makes_it_fail(address, place):
    """Any text is an address or is refused, and so is any redirect."""
    for text in (address, f"http://{address}", f"https://mill.example/{address}"):
        try:
            onward(
                place.encode("utf-8", "replace").decode("latin-1"),
                target_of(text, allow_private=True),
                allow_private=True,
            )
        except NotConverted:
            continue
