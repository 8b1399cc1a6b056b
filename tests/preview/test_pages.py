"""What the preview adds to a page."""

from plugins.preview.pages import from_anywhere, with_reload


def test_the_script_stands_at_the_end_of_the_body():
    """The page is whole before the script runs, and the script knows its build."""
    page = with_reload(b"<body><p>Text</p></body></html>", 7)
    assert page.index(b"<p>Text</p>") < page.index(b"<script>") < page.index(b"</body>")
    assert b"const shown = 7;" in page


def test_a_page_without_a_body_end_gets_the_script_too():
    """HTML allows leaving `</body>` out."""
    assert b"<script>" in with_reload(b"<p>Text", 1)


def test_a_404_page_finds_its_links_from_any_depth():
    """The base comes before every link of the head."""
    assert from_anywhere(b'<head lang="en"><link href="theme/a.css">', "/digest/") == (
        b'<head lang="en"><base href="/digest/"><link href="theme/a.css">'
    )
