"""The preview as an editor meets it: the real command, real HTTP, a real browser."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STORY = "Title: {title}\nDate: 2022-10-11\n\n{body}\n"
# Generous: it only says when a test gives up.
PATIENCE_MS = 60_000


class Preview:
    """A running `python -m plugins.preview` over a small Pelican site with Pelican's own theme."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.save("Bridge reopens", "First words.")
        (folder / "conf.py").write_text(
            "PATH = 'content'\nOUTPUT_PATH = 'output'\nTHEME = 'simple'\nPLUGINS = []\nRELATIVE_URLS = True\n"
            "DIRECT_TEMPLATES = ['index']\nSITENAME = 'Paper'\nTIMEZONE = 'UTC'\n"
        )
        self.process = subprocess.Popen(
            [sys.executable, "-m", "plugins.preview", "-s", "conf.py", "--port", "0", *options],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout
        said = next(line for line in self.process.stdout if "Preview: " in line)
        self.url = re.search(r"http://127\.0\.0\.1:(\d+)(\S*)", said)[0]
        self.port = int(re.search(r":(\d+)/", self.url)[1])

    def save(self, title: str, body: str, name: str = "bridge") -> None:
        """Write a story as an editor's save does."""
        path = self.folder / "content" / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(STORY.format(title=title, body=body))

    def get(self, path: str, host: str = "localhost") -> tuple[int, str]:
        """Status and text of one answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", path, headers={"Host": host})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

    def end(self) -> int:
        """Interrupt it as Ctrl+C does; its exit status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(30)


@pytest.fixture
def preview(tmp_path):
    running = Preview(tmp_path)
    yield running
    running.end()


@pytest.fixture
def page(browser, preview):
    opened = browser.new_page()
    opened.set_default_timeout(PATIENCE_MS)
    opened.goto(preview.url)
    opened.get_by_text("Bridge reopens").first.wait_for()
    yield opened
    opened.close()


def test_a_save_shows_in_the_browser(preview, page):
    """The page reloads by itself after a save, and an added story appears."""
    preview.save("Bridge closes again", "Second words.")
    page.get_by_text("Bridge closes again").first.wait_for()
    preview.save("Ferry takes over", "Third words.", "ferry")
    page.get_by_text("Ferry takes over").first.wait_for()


def test_a_broken_setting_shows_over_the_last_good_page(preview, page):
    """A failed build keeps the old page and shows the messages until the fault is mended."""
    settings = preview.folder / "conf.py"
    good = settings.read_text()
    settings.write_text(good + "THEME = 'nowhere'\n")
    page.locator("#newsfold-faults").wait_for()
    assert page.get_by_text("Bridge reopens").first.is_visible()
    settings.write_text(good)
    page.locator("#newsfold-faults").wait_for(state="detached")


def test_a_burst_of_saves_ends_with_the_last(preview, page):
    """Saves made while a build runs are not lost."""
    for number in range(30):
        preview.save(f"Take {number}", "Words.")
    page.get_by_text("Take 29").first.wait_for()


def test_foreign_hosts_are_refused(preview):
    """A page elsewhere that points its name at this machine reads nothing."""
    status, body = preview.get("/", host="evil.example:80")
    assert status == 403
    assert "Bridge" not in body


def test_a_missing_page_is_a_real_404(preview):
    """The status is 404 and something readable is sent."""
    status, body = preview.get("/nowhere.html")
    assert status == 404
    assert body


def test_a_sub_path_behaves_as_on_pages(tmp_path):
    """With --base the site lives there and nowhere else."""
    running = Preview(tmp_path, "--base", "/digest/")
    try:
        assert running.url.endswith("/digest/")
        assert running.get("/digest/")[0] == 200
        assert running.get("/")[0] == 404
    finally:
        running.end()


def test_an_interrupt_ends_quietly(tmp_path):
    """Ctrl+C ends the server with status 0."""
    assert Preview(tmp_path).end() == 0


def test_a_port_in_use_is_explained(tmp_path):
    """Without a traceback, and with the way out."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        (tmp_path / "conf.py").write_text("PATH = '.'\n")
        done = start(tmp_path, "--port", str(port))
    assert done.returncode == 1
    assert f"--port {port + 1}" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_none_is_refused(tmp_path):
    """A number too large for a port is a wrong option."""
    done = start(tmp_path, "--port", "80800")
    assert done.returncode == 2
    assert done.stderr.endswith("--port is a number up to 65535, not 80800\n")


def test_broken_settings_end_it_with_the_builds_own_words(tmp_path):
    """Without settings there is nothing to follow: one line says why."""
    (tmp_path / "conf.py").write_text("SITENAME = 'Tom's'\n")
    done = start(tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("conf.py:1: the settings can't be read (SyntaxError: unterminated string literal")
    assert "Traceback" not in done.stdout + done.stderr


def start(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a preview that ends by itself."""
    command = [sys.executable, "-m", "plugins.preview", "-s", "conf.py", *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
