"""Addresses: the same article gives the same string, and what may be written is safe."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.stories.addresses import clean_url, host_of, normal_url


@pytest.mark.parametrize(
    "other",
    [
        "http://example.org/news/a",
        "https://www.example.org/news/a/",
        "HTTPS://Example.ORG:443/news/a#top",
        "https://example.org/news/a?utm_source=x&utm_medium=y&fbclid=z",
        "https://m.example.org/news/a?gclid=1",
        "https://amp.example.org/news/a",
        "https://example.org/news/a/amp/",
        "https://example.org/news/a?amp=1",
        "https://example.org/amp/news/a",
        "https://www.google.com/amp/s/example.org/news/a",
        "https://example-org.cdn.ampproject.org/c/s/example.org/news/a/amp",
        " https://example.org//news/a/index.html ",
        "https://example.org./news/a",
    ],
)
def test_addresses_of_one_article_are_equal(other):
    """Scheme, www, port, fragment, tracking, AMP and a trailing slash do not count."""
    assert normal_url(other) == normal_url("https://example.org/news/a")


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/news/b",
        "https://example.org/news/A",
        "https://example.com/news/a",
        "https://example.org/news/a?id=2",
        "https://example.org/news/a?page=2",
        "https://example.org:8080/news/a",
        "https://example.org/",
    ],
)
def test_addresses_of_two_articles_differ(other):
    """Path, host, port and parameters that choose the article count."""
    assert normal_url(other) != normal_url("https://example.org/news/a")


def test_the_order_of_parameters_does_not_count():
    """The same parameters in another order are the same article."""
    assert normal_url("https://example.org/?b=2&a=1") == normal_url("https://example.org?a=1&b=2")


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://Example.org/a?utm_source=x&id=7#b", "https://example.org/a?id=7#b"),
        ("http://example.org:80", "http://example.org/"),
        ('https://example.org/a"onclick="x', "https://example.org/a%22onclick=%22x"),
        ("https://example.org/a b<c>", "https://example.org/a%20b%3Cc%3E"),
        ("https://example.org/a%20b?q=%C3%A9", "https://example.org/a%20b?q=%C3%A9"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://example.org/?s=kherson", "https://example.org/?s=kherson"),
        ("https://example.org/?s=20", "https://example.org/"),
    ],
)
def test_a_clean_address_keeps_what_counts(url, clean):
    """Tracking goes, parameters stay, signs that would end an attribute are encoded."""
    assert clean_url(url) == clean


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "//example.org/a",
        "www.example.org",
        "ftp://example.org/",
        "https://",
        "https://user:word@example.org/",
        "http://[::1",
        "https://exa mple.org/",
        "https://example.org:x/",
        "",
    ],
)
def test_what_is_no_web_address_is_none(url):
    """Only http and https with a host may be written."""
    assert clean_url(url) is None


@settings(deadline=None, derandomize=True)
@given(st.text())
def test_any_text_is_survived(text):
    """No text makes these functions fail; a clean address stays clean, and none of its signs ends an attribute."""
    for url in (text, f"https://example.org/{text}", f"https://{text}/"):
        normal_url(url)
        clean = clean_url(url)
        if clean is not None:
            assert clean_url(clean) == clean
            assert not set(clean) & set('"<> \n\\')


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.News.example:443/a", "news.example"),
        ("https://www.bay.example/a", "bay.example"),
        ("https://www.google.com/amp/s/news.example/a", "news.example"),
        ("no address", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_an_address_has_the_name_of_its_site(url, host):
    """The host is given as addresses are compared; what has none gives an empty text."""
    assert host_of(url) == host
