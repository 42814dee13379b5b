from __future__ import annotations

import struct
from pathlib import Path
from typing import Union

import pytest
from tests.unit.parsers.documents import read, read_with_about

from inglenook.errors import FileUnreadable

Storage = dict[str, Union[bytes, "Storage"]]
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound(root: Storage) -> bytes:
    """A compound file [MS-CFB] of streams shorter than 4096 bytes, which share the mini stream."""
    entries: list[bytes] = []
    mini = bytearray()
    mini_fat: list[int] = []

    def put(data: bytes) -> int:
        first, count = len(mini_fat), -(-len(data) // 64)
        mini.extend(data.ljust(count * 64, b"\0"))
        mini_fat.extend([*range(first + 1, first + count), _END] if count else [])
        return first if count else _END

    def add(name: str, value: bytes | Storage, right: int) -> int:
        """Append an entry and what is below it; siblings form a chain to the right."""
        place = len(entries)
        entries.append(b"")
        if isinstance(value, bytes):
            entries[place] = entry(name, 2, right, _FREE, put(value), len(value))
            return place
        below = _FREE
        for inner, content in reversed(list(value.items())):
            below = add(inner, content, below)
        entries[place] = entry(name, 1, right, below, 0, 0)
        return place

    below = _FREE
    entries.append(b"")
    for inner, content in reversed(list(root.items())):
        below = add(inner, content, below)
    parts = [bytes(mini), numbers(mini_fat), b""]
    starts = [0, sectors(parts[0]), sectors(parts[0]) + sectors(parts[1])]
    entries[0] = entry("Root Entry", 5, _FREE, below, 0, len(mini))
    parts[2] = b"".join(entries)
    fat: list[int] = []
    for part in parts:
        fat += [*range(len(fat) + 1, len(fat) + sectors(part)), _END]
    fat.append(_FAT)
    assert len(fat) <= 128
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<5H6x3I", 62, 3, 0xFFFE, 9, 6, 0, 1, starts[2])
    head += struct.pack("<6I", 0, 4096, starts[1], sectors(parts[1]), _END, 0)
    head += numbers([len(fat) - 1, *[_FREE] * 108])[:436]
    body = b"".join(part.ljust(512 * sectors(part), b"\0") for part in parts)
    return head + body + numbers(fat)


def entry(name: str, kind: int, right: int, below: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<HBBIII36xIQ", len(raw), kind, 1, _FREE, right, below, start, size)
    return raw.ljust(64, b"\0") + links


def numbers(values: list[int]) -> bytes:
    """The numbers, filled up to whole sectors."""
    values = values + [_FREE] * (-len(values) % 128)
    return struct.pack(f"<{len(values)}I", *values)


def sectors(data: bytes) -> int:
    return -(-len(data) // 512)


def text(name: str, value: str) -> Storage:
    return {f"__substg1.0_{name}001F": value.encode("utf-16-le")}


def properties(head: int, **values: tuple[int, int]) -> Storage:
    rows = [
        struct.pack("<HHIQ", kind, int(name[1:], 16), 6, v) for name, (kind, v) in values.items()
    ]
    return {"__properties_version1.0": bytes(head) + b"".join(rows)}


def saved(folder: Path, storage: Storage) -> Path:
    path = folder / "a.msg"
    path.write_bytes(compound(storage))
    return path


SENT = (0x40, (1704182400 + 11_644_473_600) * 10_000_000)
MESSAGE: Storage = {
    **properties(32, p0039=SENT),
    **text("0037", "Größe"),
    **text("0C1A", "Zoë"),
    **text("5D01", "zoe@example.org"),
    "__recip_version1.0_#00000000": {
        **properties(8, p0C15=(3, 1)), **text("3001", "Office"), **text("39FE", "o@example.org"),
    },
}  # fmt: skip


def test_headers_body_and_attachments(tmp_path: Path) -> None:
    inner: Storage = {**properties(24), **text("0037", "Inner"), **text("1000", "Deep.")}
    message: Storage = {
        **MESSAGE,
        **text("1000", "Plain."),
        "__substg1.0_10130102": "<p>It is <b>süß</b>.</p>".encode(),
        "__attach_version1.0_#00000000": {
            **properties(8), **text("3707", "n.md"), "__substg1.0_37010102": b"# Notes\n\nA buoy.",
        },
        "__attach_version1.0_#00000001": {**properties(8), "__substg1.0_3701000D": inner},
    }  # fmt: skip
    sections, about = read_with_about(saved(tmp_path, message))
    assert [s.heading for s in sections] == [
        ("Größe",),
        ("Größe", "Attachment: n.md", "Notes"),
        ("Größe", "Inner"),
    ]
    assert sections[0].text == (
        "From: Zoë <zoe@example.org>\nTo: Office <o@example.org>\nDate: 2024-01-02 08:00 UTC\n"
        "Subject: Größe\nAttachments: n.md\n\nIt is süß."
    )
    assert sections[2].text == "Subject: Inner\n\nDeep."
    assert (about.author, about.created) == ("Zoë <zoe@example.org>", 1704182400.0)


def test_plain_text_in_a_code_page(tmp_path: Path) -> None:
    message: Storage = {
        **properties(32, p3FFD=(3, 1251)),
        "__substg1.0_0037001E": "Лодка".encode("cp1251"),
        "__substg1.0_1000001E": "Продана.".encode("cp1251"),
    }
    (section,) = read(saved(tmp_path, message))
    assert section.text == "Subject: Лодка\n\nПродана."


def test_what_is_no_outlook_message(tmp_path: Path) -> None:
    path = saved(tmp_path, {"WordDocument": b"x"})
    with pytest.raises(FileUnreadable, match="not an Outlook message"):
        read(path)
    path.write_bytes(path.read_bytes()[:600])
    with pytest.raises(FileUnreadable, match="not an Outlook message"):
        read(path)
    path.write_bytes(b"Subject: s\n\nText")  # some programs name any e-mail so
    assert read(path)[0].text == "Subject: s\n\nText"
