"""One HTTP request and its answer, within limits of time and size, over a connection to an address that was checked."""

from __future__ import annotations

import http
import http.client
import io
import socket
import ssl
import time
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .findings import NotConverted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .networks import Place

_PIECE = 64 * 1024


@dataclass(frozen=True)
class Answer:
    """What a server answered: the status with its phrase, the headers, and the body as it was before compression."""

    status: int
    reason: str
    headers: http.client.HTTPMessage
    body: bytes


class Deadline:
    """A moment after which nothing is waited for any more."""

    def __init__(self, seconds: float) -> None:
        """Begin to count."""
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds left; raises TimeoutError when there are none, because sockets take 0 for "don't wait"."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class _Incoming(io.RawIOBase):
    """The bytes of a connection; each wait is only as long as the whole answer may still take.

    A socket's own time limit begins anew with every byte, so that a server that drips holds it for ever.
    """

    def __init__(self, connected: socket.socket, deadline: Deadline) -> None:
        super().__init__()
        self._socket = connected
        self._deadline = deadline

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer with what has come."""
        self._socket.settimeout(self._deadline.left())
        return self._socket.recv_into(buffer)


class _Timed:
    """What `http.client` needs of a socket, with a time limit on the whole."""

    def __init__(self, connected: socket.socket, deadline: Deadline) -> None:
        self._socket = connected
        self._deadline = deadline

    def sendall(self, data: bytes) -> None:
        self._socket.settimeout(self._deadline.left())
        self._socket.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Incoming(self._socket, self._deadline))

    def close(self) -> None:
        """Leave it open: `http.client` lets go of it while the body is still to be read, and `ask` closes it."""


@dataclass(frozen=True)
class Request:
    """What is asked: path and query of the page, under which name, of which of its addresses, with which headers."""

    host: str
    port: int
    path: str
    where: Sequence[Place]
    headers: Mapping[str, str]
    secure: bool


def ask(request: Request, deadline: Deadline, largest: int, *, cut: bool = False) -> Answer:
    """Send one GET request to the first place that takes a connection, and read the answer.

    At most `largest` bytes of the body are taken, counted after decompression: more are refused, or left with `cut`.
    An answer other than 200 is taken without its body.
    Raises NotConverted for an answer that is too large, cut off or unreadable; OSError and http.client.HTTPException
    where the connection or what comes over it fails.
    """
    plain = _connected(request.where, deadline)
    with plain, _secured(plain, request, deadline) as connected:
        http_connection = http.client.HTTPConnection(request.host, request.port)
        if request.secure:
            http_connection.default_port = 443  # left out of the Host header where it is the usual one
        http_connection.sock = _Timed(connected, deadline)
        headers = {**request.headers, "Accept-Encoding": "gzip, deflate"}
        http_connection.request("GET", request.path, headers=headers)
        response = http_connection.getresponse()
        body = _body(response, largest, cut=cut) if response.status == http.HTTPStatus.OK else b""
        return Answer(response.status, response.reason, response.headers, body)


def _connected(where: Sequence[Place], deadline: Deadline) -> socket.socket:
    """A connection to the first place that takes one."""
    fault: OSError = ConnectionError("no place to connect to")
    for place in where:
        opened = socket.socket(place.family, socket.SOCK_STREAM)
        try:
            opened.settimeout(deadline.left())
            opened.connect(place.address)
        except OSError as failed:
            opened.close()
            fault = failed
        else:
            return opened
    raise fault


def _secured(plain: socket.socket, request: Request, deadline: Deadline) -> socket.socket:
    if not request.secure:
        return plain
    plain.settimeout(deadline.left())
    return ssl.create_default_context().wrap_socket(plain, server_hostname=request.host)


def _body(response: http.client.HTTPResponse, largest: int, *, cut: bool) -> bytes:
    """The body, decompressed piece by piece, so that a small answer can't become a huge one unnoticed."""
    unpack = _unpacker(response.headers.get("Content-Encoding", ""))
    out = bytearray()
    while piece := response.read(_PIECE):
        out += unpack(piece, largest + 1 - len(out))
        if len(out) > largest:
            if cut:
                return bytes(out[:largest])
            raise NotConverted(
                f"the answer is larger than {largest // 2**20} MB: open it in a browser and cut the story out of it"
            )
    if response.length or (isinstance(unpack, _Unzip) and out and not unpack.ended):
        raise NotConverted("the connection broke off in the middle of the answer: try again")
    return bytes(out)


class _Unzip:
    """gzip or deflate, never more than is asked for; several gzip streams one after the other are one body."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(wbits=47)  # gzip or zlib, by its first bytes
        self._begun = False
        self.ended = False

    def __call__(self, piece: bytes, most: int) -> bytes:
        out = bytearray()
        while piece and len(out) < most:
            if self._stream.eof:
                self._stream = zlib.decompressobj(wbits=47)
            try:
                out += self._stream.decompress(piece, most - len(out))
            except zlib.error as fault:
                if self.ended:
                    break  # padding after the end
                if self._begun:
                    mend = "open it in a browser and save the page"
                    raise NotConverted(f"its compression can't be undone: {mend}") from fault
                self._stream, self._begun = zlib.decompressobj(wbits=-15), True  # "deflate" without zlib's header
                continue
            self._begun = True
            self.ended = self.ended or self._stream.eof
            piece = self._stream.unused_data or self._stream.unconsumed_tail
        return bytes(out)


def _as_it_is(piece: bytes, most: int) -> bytes:
    return piece[:most]


def _unpacker(coding: str) -> Callable[[bytes, int], bytes]:
    named = coding.strip().lower()
    if named in ("", "identity"):
        return _as_it_is
    if named in ("gzip", "x-gzip", "deflate"):
        return _Unzip()
    raise NotConverted(f"the answer is compressed in a way that was not asked for ({named[:40]}): save the page")
