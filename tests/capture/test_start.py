"""What a start of the command loads: an ordinary page or text pays for nothing that it has no use for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .conftest import ROOT
from .test_main import TEXT, page

# Each of these takes longer to load than a small page to convert, or comes with something that does.
HEAVY = frozenset(
    "csv dataclasses difflib email html http logging multiprocessing plistlib shutil sqlite3 ssl tomllib trafilatura yaml"
    " zipfile plugins.radar plugins.stories.writing plugins.capture.filing plugins.capture.markdown.converting".split()
)
ASKED = """
import sys
from pathlib import Path
from plugins.capture.__main__ import main
from plugins.capture.converting import convert
assert main(["--json", sys.argv[1]]) == 0
convert(Path(sys.argv[1]).read_bytes())  # here, and not in a process of its own, so that what it loads is seen
print(*sys.modules)
"""
LONG = [
    f"Paragraph {n} tells of the harbour, of its lamp and of the people who notice what the sea does."
    for n in range(12)
]


@pytest.mark.parametrize(
    ("name", "text", "needed"),
    [
        ("a.html", page(paragraphs=LONG, head='<meta property="og:site_name" content="The Bay">'), {"lxml.html"}),
        ("a.txt", TEXT, {"plugins.capture.text.converting", "csv", "dataclasses"}),
    ],
)
def test_a_capture_loads_what_it_needs(tmp_path, name, text, needed):
    """A page loads no word lists, a text no parser of pages, and neither the archive, the writer or other inputs."""
    path = tmp_path / name
    path.write_text(text)
    done = subprocess.run(
        [sys.executable, "-c", ASKED, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    other = {"plugins.capture.text.wording"} if name == "a.html" else {"lxml", "plugins.capture.page.converting"}
    assert needed <= loaded
    assert (HEAVY | other) - needed & loaded == set()
