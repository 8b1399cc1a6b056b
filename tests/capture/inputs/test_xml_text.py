"""XML is mended and disarmed before any parser sees it."""

from __future__ import annotations

import lxml.etree
import pytest

from plugins.capture.findings import NotConverted
from plugins.capture.inputs.xml_text import xml_text


@pytest.mark.parametrize(
    ("given", "mended"),
    [
        ("<a>Salt & Sand</a>", "<a>Salt &amp; Sand</a>"),
        ("<a>AT&amp;T &lt;b&gt; &#8211;&#146; &#60; caf&eacute;</a>", "<a>AT&amp;T &lt;b&gt; –’ &#60; café</a>"),
        ("<a>&nosuch; &copyright; &#0;</a>", "<a>&amp;nosuch; &amp;copyright; </a>"),
        ("<a><![CDATA[x & &nbsp; <!-- ]]>&nbsp;</a>", "<a><![CDATA[x & &nbsp; <!-- ]]>\xa0</a>"),
        ("\ufeff\n <?xml version='1.0' encoding='utf-7'?><a>\x01x</a>", "<a>x</a>"),
        ("<!DOCTYPE rss PUBLIC '-//N//DTD RSS 0.91//EN' 'http://a.example/rss.dtd'><rss/>", "<rss/>"),
        ("<!DOCTYPE r [<!ENTITY a 'x'> <!ENTITY b '&a;&a;'>]><r>&b;</r>", "<r>&amp;b;</r>"),
        ("<rss><dc:creator>x</dc:creator></rss>", '<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>x</dc:creator></rss>'),
        ("<rss><p odd:x='1'/></rss>", '<rss xmlns:odd="urn:prefix:odd"><p odd:x=\'1\'/></rss>'),
        ("<a><![CDATA[<p f:x='1'>]]></a>", "<a><![CDATA[<p f:x='1'>]]></a>"),
    ],
)  # fmt: skip
def test_faults_are_mended(given, mended):
    """Each common fault of feeds is made right, and what stands in CDATA stays."""
    assert xml_text(given.encode()) == mended


def test_mended_text_is_well_formed():
    """A strict parser reads the result."""
    text = xml_text(b"<rss><media:title>Salt & Sand&nbsp;</media:title></rss>")
    assert lxml.etree.fromstring(text)[0].text == "Salt & Sand\xa0"


@pytest.mark.parametrize(
    "hidden",
    ["<!DOCTYPE a [<!ENTITY b 'c'>", "<a/>" + " " * 20_000 + "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<!DOCTYPE a []><!ENTITY b 'c'>"],
)  # fmt: skip
def test_entities_declared_elsewhere_are_refused(hidden):
    """A declaration that can't be taken out makes the document no feed."""
    with pytest.raises(NotConverted, match="declares entities"):
        xml_text(hidden.encode())
