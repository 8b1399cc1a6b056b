"""Pages are fetched within limits, and what can't be fetched is said with its mend; every server here is a real one."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from plugins.capture import fetching
from plugins.capture.fetching import Fetcher, agent
from plugins.capture.findings import NotConverted

PAGE = b"<!doctype html><title>The tide mill turns</title><p>It turns again.</p>"
CERTIFICATE = Path(__file__).parent / "certificate"


@pytest.fixture
def fetcher():
    """A fetcher that waits for nobody, and takes a tenth of a megabyte at most."""
    return Fetcher(seconds=1, pause=0, largest=100_000)


def refusal(fetcher, address, *, allow_private=True):
    with pytest.raises(NotConverted) as refused:
        fetcher.fetch(address, allow_private=allow_private)
    message = str(refused.value)
    assert ": " in message
    assert "\n" not in message
    return message


def test_a_page_is_fetched_under_our_own_name(site, fetcher):
    """The bytes come back with the final address; the request names us and nothing about the editor."""
    site.page("/mill", PAGE, content_type="text/html; charset=UTF-8")
    found = fetcher.fetch(f"{site.address}/mill#part", allow_private=True)
    assert (found.raw, found.url, found.charset) == (PAGE, f"{site.address}/mill", "utf-8")
    request = site.asked[-1][1]
    assert f"User-Agent: {agent()}\r\n" in request
    assert f"Host: 127.0.0.1:{site.port}\r\n" in request
    assert not {"cookie", "referer", "authorization"} & {line.split(":")[0].lower() for line in request.split("\r\n")}


def test_letters_and_blanks_in_an_address_are_quoted(site, fetcher):
    """An address as people type it reaches the server as one that may be sent."""
    site.page("/m%C3%BChle%20alt?q=%C3%BC", PAGE)
    assert fetcher.fetch(f"{site.address}/mühle alt?q=ü", allow_private=True).raw == PAGE


def test_nothing_is_fetched_from_inside_a_network(site, fetcher):
    """Without the flag a server of one's own is refused before anything is sent to it."""
    assert "--allow-private" in refusal(fetcher, f"http://127.0.0.1:{site.port}/", allow_private=False)
    for host in (
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "10.0.0.1",
        "169.254.169.254",
    ):
        assert "public internet" in refusal(fetcher, f"http://{host}/", allow_private=False)
    assert site.asked == []


def test_a_redirect_into_a_network_is_refused(site):
    """A public site that redirects to a private address gets nobody there; the same for a name that leads there."""
    site.page("/", b"", "302 Found", location="http://inside.example/")
    inside = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.168.0.1", 80))]
    loopback = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", site.port))]
    # The one place where the resolver is not the system's: no public name leads to a server of the test.
    fetcher = Fetcher(pause=0, resolve=lambda host, *_, **__: inside if host == "inside.example" else loopback)
    assert "192.168.0.1" in refusal(fetcher, "http://inside.example/", allow_private=False)
    for place in ("file:///etc/passwd", "//u:p@x.example/", "gopher://x/", "javascript:alert(1)"):
        site.page("/", b"", "301 Moved Permanently", location=place)
        assert refusal(Fetcher(pause=0), f"{site.address}/").startswith("it redirects to ")


def test_a_name_is_looked_up_once(site):
    """The address that was checked is the one that is connected to, whatever the name means a moment later."""
    asked = []

    def resolve(host, port, **_):
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    site.page("/", PAGE)
    fetcher = Fetcher(pause=0, resolve=resolve)
    assert fetcher.fetch(f"http://mill.example:{site.port}/", allow_private=True).url.startswith("http://mill.example:")
    assert asked == ["mill.example"] * 2  # robots.txt and the page: once for each connection
    assert f"Host: mill.example:{site.port}" in site.asked[-1][1]


def test_redirects_are_followed_five_times(site, fetcher):
    """Five redirects lead to the page, relative ones too; a sixth or a circle is refused."""
    for number in range(5):
        site.page(f"/{number}", b"", "302 Found", location=f"{number + 1}")
    site.page("/5", PAGE)
    assert fetcher.fetch(f"{site.address}/0", allow_private=True).url == f"{site.address}/5"
    site.page("/5", b"", "307 Temporary Redirect", location="/0")
    assert "more than 5 times" in refusal(fetcher, f"{site.address}/0")
    site.page("/0", b"", "302 Found")
    assert "without saying where to" in refusal(fetcher, f"{site.address}/0")


def test_robots_are_heeded(site, fetcher):
    """What robots.txt closes to us is not asked for, with the mend; a page beside it is fetched."""
    site.page("/robots.txt", b"User-agent: *\nDisallow: /private\n")
    site.page("/private/mill", PAGE)
    site.page("/open", PAGE)
    assert "robots.txt): open it in a browser, save the page" in refusal(fetcher, f"{site.address}/private/mill")
    assert [path for path, _ in site.asked] == ["/robots.txt"]
    assert fetcher.fetch(f"{site.address}/open", allow_private=True).raw == PAGE
    assert [path for path, _ in site.asked] == ["/robots.txt", "/open"]  # asked for once a run


def test_robots_of_a_redirect_count_too(site, fetcher):
    """A redirect to a closed page is not followed."""
    site.page("/robots.txt", b"User-agent: newsfold\nDisallow: /b\n")
    site.page("/a", b"", "302 Found", location="/b")
    assert "robots.txt" in refusal(fetcher, f"{site.address}/a")


@pytest.mark.parametrize("status", ["500 Internal Server Error", "503 Service Unavailable", "429 Too Many Requests"])
def test_a_site_whose_robots_fail_is_left_alone(site, fetcher, status):
    """A server in trouble can't say what may be fetched, so nothing is."""
    site.page("/robots.txt", b"", status)
    site.page("/", PAGE)
    assert "try later" in refusal(fetcher, f"{site.address}/")
    assert [path for path, _ in site.asked] == ["/robots.txt"]


def test_a_page_that_drips_ends_with_the_time(site):
    """A server that sends a byte now and then holds nobody longer than the whole time, in headers and in the body."""
    ended = threading.Event()

    def drip(connected):
        connected.sendall(b"HTTP/1.1 200 OK\r\n")
        while not ended.wait(0.02):
            connected.sendall(b"X")

    def drip_body(connected):
        connected.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not ended.wait(0.02):
            connected.sendall(b"X")

    site.answers |= {"/headers": drip, "/body": drip_body, "/silent": lambda _: ended.wait(10)}
    for path in ("/headers", "/body", "/silent"):
        assert "takes longer than 0.3 s" in refusal(Fetcher(seconds=0.3, pause=0), f"{site.address}{path}")
    ended.set()


def test_a_body_without_end_is_refused(site, fetcher):
    """More than the limit is never taken in, whatever the length that was announced."""

    def endless(connected):
        connected.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            connected.sendall(b"<p>more and more</p>" * 1000)

    site.answers["/"] = endless
    assert "larger than" in refusal(fetcher, f"{site.address}/")


def test_a_compressed_page_is_read_and_a_bomb_is_not(site, fetcher):
    """The limit counts what comes out of the compression."""
    site.page("/page", gzip.compress(PAGE), content_encoding="gzip")
    assert fetcher.fetch(f"{site.address}/page", allow_private=True).raw == PAGE
    site.page("/bomb", gzip.compress(bytes(50_000_000)), content_encoding="gzip")
    assert "larger than" in refusal(fetcher, f"{site.address}/bomb")
    site.page("/broken", b"\x1f\x8b" + PAGE, content_encoding="gzip")
    assert "compression" in refusal(fetcher, f"{site.address}/broken")
    site.page("/odd", PAGE, content_encoding="br")
    assert "not asked for" in refusal(fetcher, f"{site.address}/odd")


def test_a_body_that_breaks_off_is_refused(site, fetcher):
    """A page that is shorter than announced, or a chunk that never comes, is no page to file."""
    site.answers["/short"] = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + PAGE
    assert "broke off" in refusal(fetcher, f"{site.address}/short")
    site.answers["/chunk"] = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFF\r\nabc"
    assert "can't be read" in refusal(fetcher, f"{site.address}/chunk")
    site.answers["/noise"] = b"\x00\x01 no answer at all\r\n\r\n"
    assert "can't be read" in refusal(fetcher, f"{site.address}/noise")
    site.answers["/nothing"] = b""
    assert "can't be read" in refusal(fetcher, f"{site.address}/nothing")
    site.answers["/headers"] = b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n"
    assert "can't be read" in refusal(fetcher, f"{site.address}/headers")


@pytest.mark.parametrize(
    ("body", "said", "what"),
    [
        (b"%PDF-1.7\n", "application/pdf", "a PDF (application/pdf)"),
        (b"\x89PNG\r\n\x1a\n", "text/html", "an image (text/html)"),
        (bytes(range(32)) * 20, "application/octet-stream", "no text"),
        (b"PK\x03\x04" + bytes(50), "application/zip", "a packed archive"),
        (b"  \n", "text/html", "an empty page"),
    ],
)
def test_what_is_no_page_is_refused_after_looking(site, fetcher, body, said, what):
    """The bytes decide, not what the server calls them."""
    site.page("/", body, content_type=said)
    assert what in refusal(fetcher, f"{site.address}/")


def test_a_page_under_a_wrong_name_is_a_page(site, fetcher):
    """HTML that is sent as a download is read."""
    site.page("/", PAGE, content_type="application/octet-stream", content_disposition="attachment")
    assert fetcher.fetch(f"{site.address}/", allow_private=True).raw == PAGE


def test_an_encoding_that_only_the_server_names_is_heeded(site, fetcher):
    """Without it the page's letters would be guessed."""
    text = "<!doctype html><p>Мельница снова крутится.</p>"
    site.page("/", text.encode("koi8-r"), content_type="text/html; charset=KOI8-R")
    found = fetcher.fetch(f"{site.address}/", allow_private=True)
    assert (found.raw.decode("utf-8-sig"), found.charset) == (text, "koi8-r")
    for odd in ("utf-7", "no-such", "zlib", '"', "rot13"):
        site.page("/", PAGE, content_type=f"text/html; charset={odd}")
        assert fetcher.fetch(f"{site.address}/", allow_private=True).charset is None


@pytest.mark.parametrize(
    ("status", "mend"),
    [
        ("403 Forbidden", "save the page"),
        ("401 Unauthorized", "save the page"),
        ("404 Not Found", "check the address"),
        ("410 Gone", "check the address"),
        ("429 Too Many Requests", "try again later"),
        ("503 Service Unavailable", "try again later"),
        ("204 No Content", "save the page"),
        ("300 \x1b[2J Choices", "save the page"),
    ],
)
def test_every_status_has_its_mend(site, fetcher, status, mend):
    """What a server says instead of a page is told with what to do; its words move no cursor."""
    site.page("/", PAGE if status[0] != "2" else b"", status)
    message = refusal(fetcher, f"{site.address}/")
    assert message.endswith(mend) or mend in message.rpartition(": ")[2]
    assert status[:3] in message
    assert "\x1b" not in message


def test_a_connection_that_nobody_takes_is_explained(fetcher):
    """A server that is not there."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert "can't be reached" in refusal(fetcher, f"http://127.0.0.1:{port}/")


def test_a_name_that_nobody_has_is_explained(fetcher):
    """A host that no resolver knows (.invalid is reserved for that)."""
    assert "no address is known for mill.invalid" in refusal(fetcher, "http://mill.invalid/", allow_private=False)


def test_bad_tls_is_explained(site, fetcher):
    """A certificate that nobody vouches for, and a server that speaks no TLS at all."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE / "self-signed.pem")
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def shake():
            connected, _ = listening.accept()
            with connected, suppress(OSError):
                context.wrap_socket(connected, server_side=True)

        thread = threading.Thread(target=shake)
        thread.start()
        message = refusal(fetcher, f"https://127.0.0.1:{listening.getsockname()[1]}/")
        thread.join()
    assert "certificate of 127.0.0.1 can't be trusted (self" in message
    assert "no safe connection" in refusal(Fetcher(pause=0, seconds=5), f"https://127.0.0.1:{site.port}/")


def test_a_proxy_is_explained(fetcher, monkeypatch):
    """Through a proxy nothing can be checked; hosts that no_proxy names are reached directly."""
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    assert "http_proxy" in refusal(fetcher, "http://mill.invalid/", allow_private=False)
    monkeypatch.setenv("no_proxy", "mill.invalid")
    assert "no address is known" in refusal(fetcher, "http://mill.invalid/", allow_private=False)


def test_two_pages_of_one_site_are_a_pause_apart(site):
    """The second request to a site waits; the time that it waits is asked of the clock once."""
    site.page("/", PAGE)
    fetcher = Fetcher(pause=0.05)
    fetcher.fetch(f"{site.address}/", allow_private=True)
    last = fetcher._asked["127.0.0.1"]
    fetcher.fetch(f"{site.address}/", allow_private=True)
    assert fetcher._asked["127.0.0.1"] - last >= 0.05


def test_the_readme_names_the_limits():
    """Seconds, redirects and the pause are what the README says."""
    readme = (Path(fetching.__file__).parent / "README.md").read_text()
    assert f"At most {fetching.SECONDS} seconds, {fetching.LARGEST // 2**20} MB counted" in readme
    assert f"and {fetching.REDIRECTS} redirects" in readme
    assert (fetching.PAUSE, "a second apart" in readme) == (1, True)
