"""Outlook messages (MSG): the properties of the compound file, then as any other e-mail.

[MS-OXMSG] says where a property lies, [MS-OXPROPS] what it means, [MS-OXRTFCP] how RTF is packed.
"""

from __future__ import annotations

import struct
from collections.abc import Generator, Iterator
from datetime import UTC, datetime

import olefile

from inglenook.errors import FileUnreadable
from inglenook.parsers import mail
from inglenook.parsers.assembly import About, headline, one_line
from inglenook.parsers.encoding import decode
from inglenook.parsers.mail import NO_SUBJECT, Attached, Letter, written
from inglenook.parsers.nested import Members
from inglenook.parsers.source import Source
from inglenook.types import Section

MAX_BYTES = 300_000_000
_MAX_ATTACHED = 1000
_MAX_DEPTH = 8  # storages: four messages in one another
_UNICODE, _STRING8, _BINARY, _TIME, _OBJECT = "001F", "001E", "0102", 0x0040, "000D"
_SUBJECT, _BODY, _HTML, _RTF = "0037", "1000", "1013", "1009"
_FROM_NAME, _FROM_SMTP, _FROM_ADDRESS = "0C1A", "5D01", "0C1F"
_TO, _CC = "0E04", "0E03"
_FILE_LONG, _FILE_SHORT, _SHOWN, _DATA = "3707", "3704", "3001", "3701"
_NAME, _SMTP, _ADDRESS = "3001", "39FE", "3003"
_SENT, _RECEIVED, _CREATED, _CODE_PAGE, _INTERNET_CODE_PAGE = 0x0039, 0x0E06, 0x3007, 0x3FFD, 0x3FDE
_KIND = 0x0C15  # of a recipient: 1 To, 2 Cc
_EPOCH = 11_644_473_600  # seconds from 1601, where Windows' clock begins, to 1970
_MAX_UNPACKED = 50_000_000
_PRELUDE = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n" rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)  # fmt: skip

Place = tuple[str, ...]


def parse(source: Source) -> Generator[Section, None, About]:
    """The message below its subject, then its attachments."""
    if source.size > MAX_BYTES:
        raise FileUnreadable(f"Too large: a message of more than {MAX_BYTES / 1e6:.0f} MB")
    with source.open() as file:
        if file.read(len(olefile.MAGIC)) != olefile.MAGIC:  # some programs name any e-mail so
            return (yield from mail.parse(source))
        file.seek(0)
        try:
            ole = olefile.OleFileIO(file)
        except (OSError, ValueError, IndexError, struct.error, TypeError) as error:
            raise FileUnreadable("Damaged: it is not an Outlook message") from error
        with ole:
            folder = _Folder(ole, ())
            if not ole.exists("__properties_version1.0"):
                raise FileUnreadable("Damaged: it is not an Outlook message")
            letter = _letter(folder)
            members = Members(source)
            yield from written(letter, members)
            note = " ".join([*letter.remarks, members.note]).strip()
            return About(
                title=headline(letter.subject),
                author=headline(letter.sender),
                created=letter.created,
                note=note,
            )


class _Folder:
    """A storage with properties: a message, a recipient or an attachment."""

    def __init__(self, ole: olefile.OleFileIO, place: Place, code_page: int = 0) -> None:
        self._ole = ole
        self.place = place
        self._numbers = self._fixed()
        self._code_page = self.number(_CODE_PAGE) or code_page or self.number(_INTERNET_CODE_PAGE)

    def text(self, *properties: str) -> str:
        """The first of these properties that has a text."""
        for name in properties:
            if data := self._stream(name, _UNICODE):
                return data.decode("utf-16-le", "replace").rstrip("\0")
            if data := self._stream(name, _STRING8):
                return self.decoded(data).rstrip("\0")
        return ""

    def data(self, name: str) -> bytes:
        """A property's bytes."""
        return self._stream(name, _BINARY)

    def number(self, name: int) -> int:
        """A property that is a number or a time, 0 if it is not there."""
        return self._numbers.get(name, 0)

    def decoded(self, data: bytes, page: int = 0) -> str:
        """Text in a code page, the message's own if none is given."""
        page = page or self._code_page
        try:
            return data.decode("utf-8" if page == 65001 else f"cp{page}", "replace")
        except LookupError:
            return data.decode("cp1252", "replace")

    def inner(self, prefix: str) -> Iterator[_Folder]:
        """The storages in this one whose names begin so."""
        depth = len(self.place)
        names = {
            place[depth]
            for place in self._ole.listdir(streams=True, storages=True)
            if len(place) > depth and tuple(place[:depth]) == self.place
        }
        for name in sorted(name for name in names if name.startswith(prefix)):
            yield _Folder(self._ole, (*self.place, name), self._code_page)

    def _fixed(self) -> dict[int, int]:
        data = self._read("__properties_version1.0")
        head = 8 if "#" in "".join(self.place[-1:]) else 24 if self.place else 32
        rows = data[head : head + (len(data) - head) // 16 * 16]
        return {
            name: value if kind == _TIME else value & 0xFFFFFFFF
            for kind, name, _, value in struct.iter_unpack("<HHIQ", rows)
        }

    def _stream(self, name: str, kind: str) -> bytes:
        return self._read(f"__substg1.0_{name}{kind}")

    def _read(self, name: str) -> bytes:
        place = [*self.place, name]
        if not self._ole.exists(place):
            return b""
        try:
            with self._ole.openstream(place) as stream:
                return bytes(stream.read())
        except (OSError, struct.error):
            return b""


def _letter(message: _Folder) -> Letter:
    sent = message.number(_SENT) or message.number(_RECEIVED) or message.number(_CREATED)
    created = sent / 10_000_000 - _EPOCH if sent else None
    subject = one_line(message.text(_SUBJECT))
    sender = _person(message.text(_FROM_NAME), message.text(_FROM_SMTP, _FROM_ADDRESS))
    shown = (
        ("From", sender),
        ("To", _recipients(message, 1) or message.text(_TO)),
        ("Cc", _recipients(message, 2) or message.text(_CC)),
        ("Date", _written_time(created)),
        ("Subject", subject),
    )
    headers = [(name, one_line(text)) for name, text in shown if text.strip()]
    letter = Letter(subject or NO_SUBJECT, headers, sender, created)
    _add_body(message, letter)
    for attached in list(message.inner("__attach_version1.0_"))[:_MAX_ATTACHED]:
        _attach(attached, letter)
    return letter


def _written_time(created: float | None) -> str:
    return "" if created is None else f"{datetime.fromtimestamp(created, UTC):%Y-%m-%d %H:%M} UTC"


def _recipients(message: _Folder, kind: int) -> str:
    found = (r for r in message.inner("__recip_version1.0_") if r.number(_KIND) == kind)
    return ", ".join(_person(r.text(_NAME), r.text(_SMTP, _ADDRESS)) for r in found)


def _person(name: str, address: str) -> str:
    """Name and address; addresses within an Exchange server ("/O=…") say nothing to a person."""
    if "@" not in address or address == name:
        return one_line(name)
    return one_line(f"{name} <{address}>" if name else address)


def _attach(attached: _Folder, letter: Letter) -> None:
    inner = next(attached.inner(f"__substg1.0_{_DATA}{_OBJECT}"), None)
    if inner is not None and len(inner.place) <= _MAX_DEPTH:
        letter.enclosed.append(_letter(inner))
        return
    name = one_line(attached.text(_FILE_LONG, _FILE_SHORT, _SHOWN)) or "attachment"
    letter.attached.append(Attached(name, attached.data(_DATA)))


def _add_body(message: _Folder, letter: Letter) -> None:
    """HTML before plain text; RTF, which Outlook writes beside one of them, where there is none."""
    html = message.data(_HTML)
    text = decode(html, _charset(message)) if html else message.text(_HTML)
    if text.strip():
        letter.bodies.append((text, True))
    elif (text := message.text(_BODY)).strip():
        letter.bodies.append((text, False))
    elif packed := message.data(_RTF):
        letter.attached.insert(0, Attached("message.rtf", _unpacked(packed)))


def _charset(message: _Folder) -> str:
    page = message.number(_INTERNET_CODE_PAGE)
    return {0: "", 65001: "utf-8", 20127: "ascii", 28591: "latin-1"}.get(page, f"cp{page}")


def _unpacked(data: bytes) -> bytes:
    """RTF that was packed with LZFu: literals, and references into a ring of 4096 bytes."""
    if len(data) < 16:
        return b""
    size, kind = struct.unpack_from("<4xI4s", data)
    if kind == b"MELA":
        return data[16 : 16 + size]
    ring = bytearray(_PRELUDE.ljust(4096, b"\0"))
    at, place, out = len(_PRELUDE), 16, bytearray()
    while place < len(data) and len(out) < min(size, _MAX_UNPACKED):
        flags, place = data[place], place + 1
        for bit in range(8):
            if not flags >> bit & 1:
                piece, place = data[place : place + 1], place + 1
            else:
                reference, place = int.from_bytes(data[place : place + 2], "big"), place + 2
                start, length = reference >> 4, (reference & 15) + 2
                if start == at or place > len(data):
                    return bytes(out)
                piece = b""
                for i in range(length):  # what is being written may be referred to
                    byte = ring[(start + i) % 4096]
                    ring[(at + i) % 4096] = byte
                    piece += bytes([byte])
            for i, byte in enumerate(piece):
                ring[(at + i) % 4096] = byte
            at, out = (at + len(piece)) % 4096, out + piece
    return bytes(out)
