"""Links without a text, as capture files them, in a whole build."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from plugins.capture.filing import Wishes, file_capture
from plugins.capture.findings import Capture
from plugins.radar.archive import Archive

ROOT = Path(__file__).resolve().parents[2]
LINK = Capture("Swan stops ferry", (), None, "The Bay", "https://bay.example/swan", None, "", (), (), stub=True)


@pytest.fixture
def stub(site):
    """The file of a captured link."""
    (site.folder / "content").mkdir()
    return file_capture(LINK, "0123456789abcdef", Archive(site.folder / "content"), Wishes(date(2022, 10, 12))).path


def run(site, *command):
    """A command, run from where the plugins are."""
    words = [sys.executable, "-m", *command, "-s", str(site.configure())]
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_link_whose_outlet_is_not_known_yet_stops_nothing(site):
    """A draft without a source is the editor's to complete; build and check go on meanwhile."""
    (site.folder / "content").mkdir()
    nobodys = LINK._replace(source=None, source_url=None)
    file_capture(nobodys, "0123456789abcdef", Archive(site.folder / "content"), Wishes(date(2022, 10, 12)))
    built = site.build()
    assert built.returncode == 0, built.stderr
    assert run(site, "plugins.gate").returncode == 0


@pytest.mark.parametrize("published", [False, True], ids=["as it is filed", "published by its editor"])
def test_a_link_passes_every_gate(site, stub, published):
    """Build, check and keep take a story with an empty body; published, it credits its outlet and links to it."""
    if published:
        stub.write_text(stub.read_text().replace("status: draft\n", ""))
    built = site.build()
    assert built.returncode == 0, built.stderr
    checked = run(site, "plugins.gate")
    assert (checked.returncode, checked.stderr) == (0, "")
    kept = run(site, "plugins.stories", "keep", str(stub))
    assert (kept.returncode, kept.stderr) == (0, "")
    if published:
        page = site.page("2022/10/swan-stops-ferry.html")
        assert "The Bay" in page
        assert "https://bay.example/swan" in page
    else:
        assert (site.output / "drafts" / "swan-stops-ferry.html").exists()
