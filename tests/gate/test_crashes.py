"""An exception becomes one line that names the place to look at."""

from __future__ import annotations

import errno
from pathlib import Path

import jinja2
import pytest

from plugins.gate.crashes import crash_fault


def raised(action):
    """Run something that fails; the exception with its trace."""
    with pytest.raises(Exception) as caught:  # noqa: PT011  any kind is what these tests are about
        action()
    return caught.value


def test_a_full_disk_is_said_in_plain_words():
    """Nobody has to know what ENOSPC means."""
    fault = crash_fault(OSError(errno.ENOSPC, "No space left on device", "/srv/output.new/a.html"))
    assert str(fault) == "/srv/output.new/a.html:1: the disk is full: make room and build again"


def test_an_undefined_value_is_found_in_the_included_template(tmp_path):
    """The innermost template is named, with the line in it."""
    (tmp_path / "page.html").write_text("<html>\n{% include 'part.html' %}\n")
    (tmp_path / "part.html").write_text("\n\n{{ story.nothing.at_all }}\n")
    page = jinja2.Environment(autoescape=True, loader=jinja2.FileSystemLoader(tmp_path)).get_template("page.html")
    fault = crash_fault(raised(lambda: page.render(story={})))
    assert (Path(fault.path).name, fault.line) == ("part.html", 3)
    assert "UndefinedError" in fault.what


def test_a_template_that_cannot_be_parsed_is_named(tmp_path):
    """Jinja's own message, file and line."""
    (tmp_path / "page.html").write_text("<html>\n{% if %}\n")
    environment = jinja2.Environment(autoescape=True, loader=jinja2.FileSystemLoader(tmp_path))
    fault = crash_fault(raised(lambda: environment.get_template("page.html")))
    assert (Path(fault.path).name, fault.line) == ("page.html", 2)


def test_elsewhere_the_innermost_line_is_named():
    """An exception that no template is part of is placed where it was raised."""
    fault = crash_fault(raised(lambda: {}["slug"]))
    assert Path(fault.path).name == "test_crashes.py"
    assert "KeyError: 'slug'" in fault.what
    assert fault.mend == "run `pelican content --debug` for the trace"


def test_missing_rights_are_said_with_the_file():
    """Not a line of Python's library, but the file that may not be written."""
    fault = crash_fault(PermissionError(errno.EACCES, "Permission denied", "/srv/output.new"))
    assert str(fault).startswith("/srv/output.new:1: it can't be read or written (Permission denied): ")
