"""What the capture tests share: a pinned day, the command line, and the option that renews the expected stories."""

from __future__ import annotations

import io
import socket
import subprocess
import sys
import threading
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# 12 October 2022: the day on which every captured story of the tests is filed.
DAY = "1665532800"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew-cases",
        action="store_true",
        help="write the expected.md and expected.html of cases that differ; then read them",
    )


@dataclass(frozen=True)
class Ran:
    """What a run of the command line gave."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Desk:
    """A digest's folder to capture into, and the command line run from inside it."""

    folder: Path

    def capture(self, *arguments: str | Path, stdin: bytes = b"") -> Ran:
        """Run the command in this folder on the pinned day, within this process: starting Python costs a second."""
        from plugins.capture.__main__ import main

        out, err = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as here, redirect_stdout(out), redirect_stderr(err):
            here.chdir(self.folder)
            here.setenv("SOURCE_DATE_EPOCH", DAY)
            here.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            try:
                code = main(["--content", "content", *map(str, arguments)])
            except SystemExit as ended:
                code = int(ended.code or 0)
        return Ran(code, out.getvalue(), err.getvalue())

    def start(self, *arguments: str | Path) -> Ran:
        """Run the command as an editor would, in a process of its own whose terminal knows ASCII only."""
        begun = self.begin(*arguments)
        out, err = begun.communicate()
        return Ran(begun.returncode, out.decode(), err.decode())

    def begin(self, *arguments: str | Path) -> subprocess.Popen[bytes]:
        """Begin such a run; gives the process."""
        environment = {
            "PYTHONPATH": str(ROOT),
            "SOURCE_DATE_EPOCH": DAY,
            "PATH": "/usr/bin:/bin",
            "PYTHONIOENCODING": "ascii",
            "PYTHONUNBUFFERED": "1",
        }
        command = [sys.executable, "-m", "plugins.capture", *map(str, arguments)]
        return subprocess.Popen(
            command, cwd=self.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file below the folder; gives its path."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def stories(self) -> dict[str, str]:
        """Text of every story file, by its path below content/stories."""
        root = self.folder / "content" / "stories"
        return {path.relative_to(root).as_posix(): path.read_bytes().decode() for path in sorted(root.rglob("*.md"))}


@pytest.fixture
def desk(tmp_path):
    """A folder of its own with nothing in it yet."""
    return Desk(tmp_path)


@pytest.fixture
def renew(request):
    """True when expected files shall be written anew."""
    return bool(request.config.getoption("--renew-cases", default=False))


@pytest.fixture(scope="session")
def render():
    """Markdown to HTML with the site's own settings, and the body taken as a whole document as Pelican would."""
    import runpy

    from markdown import Markdown

    settings = runpy.run_path(str(ROOT / "pelicanconf.py"))["MARKDOWN"]
    settings = {**settings, "extension_configs": {**settings["extension_configs"], "markdown.extensions.meta": {}}}
    return lambda source: Markdown(extensions=list(settings["extension_configs"]), **settings).convert(source)


@dataclass(frozen=True)
class Shown:
    """What a reader gets of an HTML fragment: the words, the elements' names, and the attributes that could act."""

    words: str
    elements: set[str]
    attributes: set[tuple[str, str]]


@pytest.fixture(scope="session")
def shown():
    """A function that looks at rendered HTML as a browser would."""
    import lxml.html

    def look(html: str) -> Shown:
        # An empty comment parts two lists; any other would be one that nobody wrote here.
        tree = lxml.html.fragment_fromstring(html.replace("<!-- -->", ""), create_parent="body")
        inside = [element for element in tree.iter() if element is not tree]
        attributes = {(name, value) for element in inside for name, value in element.attrib.items()}
        return Shown(" ".join(tree.text_content().split()), {str(element.tag) for element in inside}, attributes)

    return look


class Site:
    """A web server on the loopback that answers a path with the very bytes that a test gives it."""

    def __init__(self):
        self.answers = {}
        self.asked = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def page(self, path, body, status="200 OK", **headers):
        """Answer a path with a body and headers (`content_type="..."`)."""
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.answers[path] = "\r\n".join([*lines, "", ""]).encode("latin-1") + body

    def close(self):
        """Stop; whoever is being answered is left to it."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(5)

    def _serve(self):
        while True:
            try:
                connected, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connected,), daemon=True).start()

    def _answer(self, connected):
        with connected, suppress(OSError):
            request = b""
            while b"\r\n\r\n" not in request and (more := connected.recv(4096)):
                request += more
                if request.startswith(b"\x16"):  # a greeting in TLS, which this server does not speak
                    break
            path = request.decode("latin-1").split(" ")[1] if b" " in request else ""
            self.asked.append((path, request.decode("latin-1")))
            answer = self.answers.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
            if callable(answer):
                answer(connected)
            else:
                connected.sendall(answer)


@pytest.fixture
def site():
    """A web server of the test's own."""
    made = Site()
    yield made
    made.close()
