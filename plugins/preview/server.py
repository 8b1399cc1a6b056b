"""The local server: the built site as GitHub Pages would serve it, and a stream of events for reloading."""

from __future__ import annotations

import json
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .files import Answer, find
from .pages import EVENTS, from_anywhere, with_reload

if TYPE_CHECKING:
    from pathlib import Path

    from .builds import Builds

LOCAL = {"localhost", "127.0.0.1", "::1"}
# Often enough that a browser that went away is noticed, seldom enough to cost nothing.
HEARTBEAT_SECONDS = 15.0


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from the output folder, and `/_newsfold/events` with server-sent events (HTML standard)."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *connection: Any, output: Path, base: str, builds: Builds) -> None:
        self.output, self.base, self.builds = output, base, builds
        super().__init__(*connection)

    def do_GET(self) -> None:
        """Answer one request; other sites' pages may not read the preview through this machine's browser."""
        if self._host() not in LOCAL:
            self._send(Answer(403, body=b"403: the preview answers only to localhost\n"))
        elif urlsplit(self.path).path == EVENTS:
            self._stream()
        else:
            self._send(self._page())

    do_HEAD = do_GET  # noqa: N815

    def _host(self) -> str | None:
        return urlsplit("//" + self.headers.get("Host", "")).hostname

    def _page(self) -> Answer:
        number, _ = self.builds.state()
        answer = find(self.output, self.base, self.path)
        if not answer.kind.startswith("text/html"):
            return answer
        html = from_anywhere(answer.body, self.base) if answer.status == 404 else answer.body
        return Answer(answer.status, answer.kind, with_reload(html, number))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Cache-Control", "no-store")
        if answer.location:
            self.send_header("Location", answer.location)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def _stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        state = self.builds.state()
        try:
            while True:
                event = json.dumps({"build": state[0], "faults": state[1]})
                self.wfile.write(f"data: {event}\n\n".encode())
                self.wfile.flush()
                state = self.builds.wait(state, HEARTBEAT_SECONDS)
        except OSError:
            return  # the browser went away

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the signature of http.server
        """Say nothing: the terminal belongs to the builds' messages."""


class Server(ThreadingHTTPServer):
    """One thread a request; threads of waiting browsers do not hold up the end."""

    daemon_threads = True
    block_on_close = False


def serve(output: Path, base: str, builds: Builds, port: int) -> Server:
    """A server on this machine's loopback address, not yet running; PORT 0 takes a free one. Raises OSError."""
    return Server(("127.0.0.1", port), partial(Handler, output=output, base=base, builds=builds))
