"""Mailboxes in one file (MBOX): one message after the other, read as a stream."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from typing import BinaryIO

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import About
from inglenook.parsers.mail import opened, written
from inglenook.parsers.nested import Members
from inglenook.parsers.source import Source
from inglenook.types import Section

MAX_MESSAGE = 50_000_000
MAX_TEXT = 200_000_000  # characters of all messages
_LINE = 1 << 20
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_BEGIN = re.compile(
    rb"From [^\n]*\d\d:\d\d"
)  # an address alone would be a sentence that says "From"


def parse(source: Source) -> Generator[Section, None, About]:
    """The messages in the order of the file, each below its subject."""
    members = Members(source)
    count = large = length = 0
    remarks: list[str] = []
    with source.open() as file:
        for data in _messages(file):
            if len(data) > MAX_MESSAGE:
                large += 1
                continue
            if length > MAX_TEXT:
                remarks.append(f"Only the first {count} messages were read.")
                break
            letter = opened(data)
            for section in written(letter, members):
                length += len(section.text)
                yield section
            remarks += [f"{letter.subject}: {remark}" for remark in letter.remarks[:1]]
            count += 1
            source.given.beat(file.tell(), source.size)
    if not count and not large:
        raise FileUnreadable("Damaged: it is not a mailbox, no message begins in it")
    if large:
        remarks.insert(0, f"{large} of {count + large} messages are too large.")
    return About(note=" ".join([*remarks[:12], members.note]).strip())


def _messages(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of each message; of one that is too large more than `MAX_MESSAGE`, not all."""
    lines: list[bytes] = []
    size, begun, blank = 0, False, True
    while line := file.readline(_LINE):
        if blank and _BEGIN.match(line):
            if begun:
                yield _unquoted(lines)
            lines, size, begun = [], 0, True
        elif begun and size <= MAX_MESSAGE:
            lines.append(line)
            size += len(line)
        blank = not line.strip(b"\r\n")
    if begun:
        yield _unquoted(lines)


def _unquoted(lines: list[bytes]) -> bytes:
    """The message as it was before its lines that begin with "From " were marked."""
    return _QUOTED.sub(rb"\1", b"".join(lines))
