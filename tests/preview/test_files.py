"""Addresses are answered as GitHub Pages answers them."""

import pytest

from plugins.preview.files import find, type_of


@pytest.fixture
def output(tmp_path):
    site = tmp_path / "output"
    (site / "2022" / "10").mkdir(parents=True)
    (site / "index.html").write_text("front")
    (site / "404.html").write_text("lost")
    (site / "about.html").write_text("about")
    (site / "2022" / "10" / "index.html").write_text("october")
    (tmp_path / "secret.txt").write_text("secret")
    (site / "way-out.txt").symlink_to(tmp_path / "secret.txt")
    return site


@pytest.mark.parametrize(
    ("base", "address", "status", "body"),
    [
        ("/", "/", 200, b"front"),
        ("/", "/about.html", 200, b"about"),
        ("/", "/about", 200, b"about"),
        ("/", "/about?from=mail#top", 200, b"about"),
        ("/", "/2022/10/", 200, b"october"),
        ("/digest/", "/digest/", 200, b"front"),
        ("/digest/", "/digest/about.html", 200, b"about"),
        ("/", "/About.html", 404, b"lost"),
        ("/", "/nowhere/at/all.html", 404, b"lost"),
        ("/", "/2022/", 404, b"lost"),
        ("/digest/", "/about.html", 404, b"lost"),
        ("/", "/../secret.txt", 404, b"lost"),
        ("/", "/%2e%2e/secret.txt", 404, b"lost"),
        ("/", "/..%5csecret.txt", 404, b"lost"),
        ("/", "/way-out.txt", 404, b"lost"),
        ("/", "/about%00.html", 404, b"lost"),
    ],
)
def test_answers(output, base, address, status, body):
    """Index pages, addresses without extension, exact case, 404.html; nothing outside the folder."""
    answer = find(output, base, address)
    assert (answer.status, answer.body) == (status, body)


@pytest.mark.parametrize(
    ("base", "address", "there"), [("/", "/2022/10", "/2022/10/"), ("/digest/", "/digest", "/digest/")]
)
def test_a_folder_without_its_slash_is_redirected(output, base, address, there):
    """Relative links of a folder's page only work behind the slash."""
    answer = find(output, base, address)
    assert (answer.status, answer.location) == (301, there)


def test_without_a_404_page_the_answer_still_says_404(tmp_path):
    """A site without 404.html gets a plain text, never an empty reply."""
    answer = find(tmp_path, "/", "/nowhere")
    assert answer.status == 404
    assert b"nowhere" in answer.body


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.html", "text/html; charset=utf-8"),
        ("a.xml", "application/xml; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.png", "image/png"),
        ("a.unknown", "application/octet-stream"),
    ],
)
def test_content_types(tmp_path, name, kind):
    """Texts are sent as UTF-8, unknown files as bytes."""
    assert type_of(tmp_path / name) == kind
