"""Mails as the standard library parses them, without what breaks it: headers as text, parts as text, mailboxes as mails."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass
from email.header import decode_header
from email.message import Message
from typing import TYPE_CHECKING

from ..decoding import decoded
from ..escaping import words_only
from ..findings import NotConverted
from ..patterns import later

if TYPE_CHECKING:
    from collections.abc import Iterator

# A letter has a dozen parts, a saved page a few hundred.
_MOST = 2_000
# A header that says anything is shorter; lists of a thousand recipients are not.
_LONGEST = 10_000
_SEPARATOR = later(rb"(?:\A|\n\r?\n)From [^\n]{0,500}\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)")
_QUOTED = later(rb"^>(?=>*From )", re.MULTILINE)


@dataclass(frozen=True)
class Part:
    """One part of a mail: what it says it is, its bytes (transfer encoding undone), and how it is called."""

    kind: str
    content: bytes
    charset: str
    name: str
    location: str
    ident: str
    attached: bool

    @property
    def text(self) -> str:
        """The part as text, by the encoding that it states where the bytes bear it out."""
        try:
            self.content.decode("utf-8")
        except UnicodeDecodeError:
            if self.charset.lower().replace("_", "-") not in ("", "utf-8", "us-ascii", "utf-7", "unicode-1-1-utf-7"):
                try:
                    return self.content.decode("cp1252" if self.charset.lower() == "iso-8859-1" else self.charset)
                except (LookupError, UnicodeDecodeError, ValueError):
                    pass
        else:
            # Japanese mail is plain ASCII to look at.
            if self.charset.lower() == "iso-2022-jp":
                return self.content.decode("iso-2022-jp", "replace")
        return decoded(self.content)


def parsed(raw: bytes) -> Message:
    """The mail; raises NotConverted where its parts are nested without end."""
    try:
        return email.message_from_bytes(raw, policy=email.policy.compat32)
    except (RecursionError, ValueError, LookupError) as error:
        raise NotConverted("its parts can't be told apart: paste the letter as text") from error


def header(message: Message, name: str) -> str:
    """A header as text in one line, "" where there is none; what it encodes is decoded, or stands as it is."""
    given = message.get(name)
    if given is None:
        return ""
    raw = str(given) if isinstance(given, str) else given.encode(maxlinelen=0)
    raw = re.sub(r"\r?\n\s*", " ", raw[:_LONGEST])
    try:
        raw.encode("utf-8")
    except UnicodeEncodeError:
        raw = decoded(raw.encode("utf-8", "surrogateescape"))
    return words_only("".join(_decoded(part) for part in _words(raw)))


def _words(raw: str) -> list[tuple[str | bytes, str | None]]:
    try:
        return list(decode_header(raw))
    except Exception:  # noqa: BLE001  the library raises whatever Base64 and its own tables do
        return [(raw, None)]


def _decoded(word: tuple[str | bytes, str | None]) -> str:
    said, charset = word
    if isinstance(said, str):
        return said
    try:
        return said.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError, ValueError):
        return decoded(said)


def parts(message: Message) -> Iterator[Part]:
    """The parts that hold something, in their order; of a mail inside the mail nothing (see `inside`)."""
    for number, part in enumerate(_walked(message)):
        if number > _MOST:
            return
        if part.is_multipart() or part.get_content_maintype() in ("multipart", "message"):
            continue
        yield Part(
            kind=part.get_content_type(),
            content=_payload(part),
            charset=_quietly(part, "charset"),
            name=words_only(_quietly(part, "name")),
            location=re.sub(r"\s+", "", header(part, "Content-Location")),
            ident=header(part, "Content-ID").strip("<> "),
            attached=header(part, "Content-Disposition").lower().startswith("attachment"),
        )


def inside(message: Message) -> list[Message]:
    """The mails that were sent on inside this one, as parts of their own."""
    found: list[Message] = []
    for number, part in enumerate(_walked(message, into_mails=True)):
        if number > _MOST:
            break
        if part is not message and part.get_content_type() == "message/rfc822" and part.is_multipart():
            found += [each for each in part.get_payload() if isinstance(each, Message)]
    return found


def _walked(message: Message, *, into_mails: bool = False) -> Iterator[Message]:
    waiting = [message]
    while waiting:
        part = waiting.pop()
        yield part
        if part.is_multipart() and (into_mails or part.get_content_maintype() != "message"):
            below = part.get_payload()
            waiting += (
                [each for each in reversed(below) if isinstance(each, Message)] if isinstance(below, list) else []
            )


def _payload(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001  a part that is not what it says (uuencode, Base64) is read as it stands
        payload = str(part.get_payload()).encode("utf-8", "surrogateescape")
    return payload if isinstance(payload, bytes) else b""


def _quietly(part: Message, what: str) -> str:
    """The charset or the file name that a part states, "" where it can't be read."""
    try:
        said = part.get_content_charset() if what == "charset" else part.get_filename()
    except Exception:  # noqa: BLE001  the library raises on parameters that are encoded wrongly
        return ""
    return (said or "").encode("utf-8", "replace").decode()


def mails(raw: bytes) -> list[bytes]:
    """The mails of a mailbox file (mbox), or the one mail that it is; lines that were quoted for it are as they were."""
    raw = raw.lstrip(b"\r\n")
    if not raw.startswith(b"From "):
        return [raw]
    starts = list(_SEPARATOR.finditer(raw))
    if not starts:
        return [raw.partition(b"\n")[2]]
    ends = [match.start() for match in starts[1:]] + [len(raw)]
    return [_QUOTED.sub(b"", raw[match.end() : end]) for match, end in zip(starts, ends, strict=True)]
