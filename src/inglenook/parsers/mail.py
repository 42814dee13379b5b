"""E-mail (RFC 5322 and MIME): headers and body as text, attachments by the parser of their format.

Of alternative bodies the last one that gives text is taken, as the standard asks; replies that it
quotes are kept. Mail is often not built as the standard asks, and is read all the same.
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parsedate_to_datetime

from inglenook.errors import FileUnreadable
from inglenook.parsers import html, supported
from inglenook.parsers.assembly import About, Assembly, headline, one_line
from inglenook.parsers.encoding import decode
from inglenook.parsers.nested import Members
from inglenook.parsers.source import Source
from inglenook.types import Section

MAX_BYTES = 150_000_000
NO_SUBJECT = "(no subject)"
_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature"})
_SIGNATURES |= {"application/x-pkcs7-signature"}
_SECRET = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_HEADER = re.compile(rb"^[!-9;-~]+:", re.MULTILINE)
_MAX_PARTS = 1000
_MAX_HEADER = 20_000  # characters: some name hundreds of people


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a message."""

    name: str
    data: bytes


@dataclass(slots=True)
class Letter:
    """A message taken apart; `headers` are those that are shown.

    A body is a text and whether that is HTML; `enclosed` messages were taken apart already.
    """

    subject: str
    headers: list[tuple[str, str]]
    sender: str = ""
    created: float | None = None
    bodies: list[tuple[str, bool]] = field(default_factory=list)
    attached: list[Attached] = field(default_factory=list)
    enclosed: list[Letter] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def parse(source: Source) -> Generator[Section, None, About]:
    """The message below its subject, then its attachments."""
    data = source.read(MAX_BYTES, "a message")
    if source.suffix == ".emlx":
        data = _apple(data)
    if b"\0" in data[:200]:  # saved as text by an editor
        data = decode(data).encode("utf-8", "surrogateescape")
    if not _HEADER.search(data[:20_000]):
        raise FileUnreadable("Damaged: it is not an e-mail message")
    letter = opened(data)
    members = Members(source)
    yield from written(letter, members)
    note = " ".join([*letter.remarks, members.note]).strip()
    return About(
        title=headline(letter.subject), author=letter.sender, created=letter.created, note=note
    )


def opened(data: bytes) -> Letter:
    """Take the message apart."""
    message = BytesParser(policy=compat32).parsebytes(data.lstrip(b"\r\n"))
    headers = [(name, text) for name in _SHOWN if (text := _header(message, name))]
    letter = Letter(
        _header(message, "Subject") or NO_SUBJECT,
        headers,
        _header(message, "From"),
        _time(_header(message, "Date")),
    )
    _collect(message, letter, [_MAX_PARTS])
    return letter


def written(letter: Letter, members: Members, above: tuple[str, ...] = ()) -> Iterator[Section]:
    """The sections of a message: headers and body first, then the attachments."""
    above = (*above, letter.subject)
    yield from members.join(_own(letter), above)
    for attached in letter.attached:
        name = headline(attached.name)
        yield from members.read(name, attached.data, (*above, f"Attachment: {name}"))
    for inner in letter.enclosed:
        yield from written(inner, members, above)


def _own(letter: Letter) -> Iterator[Section]:
    assembly = Assembly()
    for name, text in letter.headers:
        assembly.block(f"{name}: {text}", tight=True)
    if letter.attached:
        names = ", ".join(headline(attached.name) for attached in letter.attached)
        assembly.block(f"Attachments: {names}", tight=True)
    for text, is_html in letter.bodies:
        if not is_html:
            assembly.block(text.replace("\r\n", "\n").replace("\r", "\n"))
            continue
        try:
            yield from html.Walk(assembly).sections(text)
        except FileUnreadable as error:
            letter.remarks.append(f"The message cannot be read: {error.reason}.")
    yield from assembly.flush()


# --- parts ---------------------------------------------------------------------------------------


def _collect(part: Message, letter: Letter, left: list[int]) -> None:
    """Sort a part and what is in it into bodies and attachments."""
    left[0] -= 1
    if left[0] < 0:
        letter.remarks[:] = [f"Only {_MAX_PARTS} parts of the message were read."]
        return
    kind = part.get_content_type()
    if kind == "multipart/alternative":
        _choose(part, letter, left)
    elif kind == "multipart/encrypted" or kind in _SECRET:
        letter.remarks.append("The message is encrypted.")
    elif part.is_multipart() and kind != "message/rfc822":
        for inner in _parts(part):
            _collect(inner, letter, left)
    elif kind not in _SIGNATURES:
        _leaf(part, kind, letter)


def _parts(part: Message) -> list[Message]:
    payload = part.get_payload()
    return (
        [inner for inner in payload if isinstance(inner, Message)]
        if isinstance(payload, list)
        else []
    )


def _choose(part: Message, letter: Letter, left: list[int]) -> None:
    """Of alternatives the last one that says something; attachments of any of them."""
    chosen: list[tuple[str, bool]] = []
    for inner in _parts(part):
        seen = Letter("", [])
        _collect(inner, seen, left)
        letter.attached += seen.attached
        letter.remarks += seen.remarks
        if any(_says_something(*body) for body in seen.bodies):
            chosen = seen.bodies
    letter.bodies += chosen


def _says_something(text: str, is_html: bool) -> bool:
    if not is_html:
        return bool(text.strip())
    try:
        return next(html.Walk(Assembly()).sections(text), None) is not None
    except FileUnreadable:
        return False


def _leaf(part: Message, kind: str, letter: Letter) -> None:
    name = _file_name(part)
    is_body = part.get_content_disposition() != "attachment" and kind != "text/calendar"
    if kind.startswith("text/") and is_body and not name:
        letter.bodies.append((_text(part), kind == "text/html"))
        return
    if kind == "message/rfc822":
        inner = next(iter(_parts(part)), None)
        data = inner.as_bytes() if inner else b""
        name = name or f"{_header(inner, 'Subject') if inner else 'message'}.eml"
    else:
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
    letter.attached.append(Attached(_readable_name(name, kind), data))


def _file_name(part: Message) -> str:
    """The name that the part gives its file, however it is encoded; "" without one."""
    try:
        return one_line(_decoded(part.get_filename() or ""))
    except (LookupError, TypeError, ValueError):
        return "attachment"


def _readable_name(name: str, kind: str) -> str:
    """The name with the ending that its type asks for, where it has none that is known."""
    if name and (supported(name) or kind == "application/octet-stream"):
        return name
    ending = ".eml" if kind == "message/rfc822" else mimetypes.guess_extension(kind) or ""
    name = name or "attachment"
    return name if name.lower().endswith(ending) else name + ending


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = str(part.get_param("charset") or "")
    try:
        if charset.lower().startswith(("utf-16", "utf-32", "utf-7")):
            return data.decode(charset, "replace")
        return decode(data, charset)
    except (FileUnreadable, LookupError):
        return data.decode("utf-8", "replace")


# --- headers -------------------------------------------------------------------------------------


def _header(message: Message, name: str) -> str:
    values = (str(value) for key, value in message.raw_items() if key.lower() == name.lower())
    return one_line(_decoded(next(values, "")[:_MAX_HEADER], message.get_content_charset() or ""))


def _decoded(value: str, charset: str = "") -> str:
    """A header's text, encoded words resolved; other bytes are taken to be encoded as the body."""
    raw = value.encode("utf-8", "surrogateescape")
    if not raw.isascii():
        try:
            value = decode(raw, charset)
        except FileUnreadable:
            value = raw.decode("utf-8", "replace")
    try:
        pieces = decode_header(value)
    except (ValueError, MessageError):
        return value
    return "".join(_piece(*piece) for piece in pieces)


def _piece(text: str | bytes, charset: str | None) -> str:
    if isinstance(text, str):
        return text
    if charset is None:
        return text.decode("raw-unicode-escape", "replace")
    try:
        return text.decode(charset, "replace")
    except LookupError:
        return text.decode("utf-8", "replace")


def _time(date: str) -> float | None:
    try:
        return parsedate_to_datetime(date).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _apple(data: bytes) -> bytes:
    """The message of Apple's format: its length on a line before it, a property list behind it."""
    line, _, rest = data.partition(b"\n")
    return rest[: int(line)] if line.strip().isdigit() else data
