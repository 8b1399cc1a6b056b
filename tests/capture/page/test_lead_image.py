"""The picture over a story."""

from __future__ import annotations

import json

import pytest

from plugins.capture.findings import Image
from plugins.capture.page.blocks import blocks_of
from plugins.capture.page.claims import Claims
from plugins.capture.page.inline import resolver
from plugins.capture.page.lead_image import lead_image
from plugins.capture.page.tree import tree_of

PROSE = "<p>The keeper said that a lamp can be automatic but that somebody has to notice when the sea does something new.</p>"
URL = "https://bay.example/img/lamp.jpg"


def told(head="", body=""):
    tree = tree_of(f"<html><head>{head}</head><body><h1>The lamp</h1>{body}{PROSE * 3}</body></html>".encode())
    claims = Claims(tree, blocks_of(tree), "https://bay.example/2022/lamp")
    return lead_image(claims, "The lamp", resolver(claims.base))


def og(address):
    return f"<meta property='og:image' content='{address}'>"


@pytest.mark.parametrize(
    ("head", "body", "image"),
    [
        (og(URL + "?utm_source=x"), "", Image(URL)),
        (og("/img/lamp.jpg") + "<meta property='og:image:alt' content='The lamp by night'>", "", Image(URL, "The lamp by night")),
        (og(URL), "<figure><img src='/img/lamp-640x400.jpg' alt='The lamp by night'><figcaption>Seen from the quay. Photo: Ann Lee</figcaption></figure>", Image(URL, "The lamp by night", "Ann Lee")),
        (og(URL), "<figure><img src='/img/lamp.jpg' alt='DSC_1234.jpg'><figcaption>Seen from the quay (Foto: Ann Lee/Bay)</figcaption></figure>", Image(URL, "Seen from the quay", "Ann Lee/Bay")),
        (og(URL), "<figure><img data-src='/img/lamp.jpg'><figcaption>The quay <span class=credit>Credit: Ann Lee</span></figcaption></figure>", Image(URL, "The quay", "Ann Lee")),
        (f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'image': [{'url': URL, 'caption': 'By night', 'creditText': 'Ann Lee'}]})}</script>", "", Image(URL, "By night", "Ann Lee")),
        ("", "<figure><img src='/img/lamp.jpg' alt='By night'></figure>", Image(URL, "By night")),
        (og("https://bay.example/static/logo.png"), "<figure><img src='/img/lamp.jpg' alt=''></figure>", Image(URL)),
        (og("javascript:alert(1)"), "", None),
        (og("data:image/png;base64,x"), "", None),
        ("", "<img src='/img/lamp.jpg'>", None),
        ("", "<figure><img src='/img/lamp.jpg' width=60></figure>", None),
        ("", "<aside><figure><img src='/img/ad.jpg'></figure></aside>", None),
        ("", PROSE * 2 + "<figure><img src='/img/late.jpg'></figure>", None),
    ],
)  # fmt: skip
def test_the_picture_is_the_storys_own(head, body, image):
    """Stated in meta tags or JSON-LD, or set above the text in a figure; with what it shows and whose it is; no logos."""
    assert told(head, body) == image


def test_an_alternative_text_that_repeats_the_headline_says_nothing():
    """What a picture shows is more than the headline."""
    assert told(og(URL), "<figure><img src='/img/lamp.jpg' alt='The lamp'></figure>") == Image(URL)
