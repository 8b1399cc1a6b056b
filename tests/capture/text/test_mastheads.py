"""The outlet's own name as the page sets it."""

from plugins.capture.text.lines import read_lines
from plugins.capture.text.mastheads import claims_copyright, domains, is_own_name, squeezed
from plugins.capture.text.pages import Page


def page(*lines: str, url: str | None = None) -> Page:
    """A capture of these lines."""
    return Page(tuple(read_lines("\n".join(lines))), url)


def test_a_copyright_line_bears_out_a_name():
    """With a year, a "by" and an article between, too; another's copyright doesn't."""
    shown = page("© 2019–2022 by The Lowmere Islander")
    assert claims_copyright(shown, "Lowmere Islander")
    assert not claims_copyright(shown, "Wexcombe Islander")


def test_an_outlet_s_noun_alone_on_a_line_is_a_masthead():
    """A section that stands alone is none."""
    shown = page("Lowmere Gazette", "Ferries", "Council keeps the ferry")
    assert is_own_name(shown, "Lowmere Gazette")
    assert not is_own_name(shown, "Ferries")


def test_domains_are_read_from_addresses():
    """Mail services name nobody's outlet."""
    shown = page("desk@lowmereislander.example", "jo.doe@gmail.com", url="https://www.wexcombe.example/a")
    assert domains(shown) == {"lowmereislander", "wexcombe"}
    assert is_own_name(shown, "The Lowmere Islander")


def test_names_are_squeezed_as_domains_spell_them():
    """Letters only, without the article."""
    assert squeezed("The Lowmere Islander") == "lowmereislander"
