from __future__ import annotations

import struct
from pathlib import Path

import pytest
from tests.unit.parsers.documents import docx, p
from tests.unit.parsers.offices import ole, whole

from inglenook.errors import FileLocked, FileUnreadable

Line = tuple[str, int, bytes]
"""Text with its mark, the index of its style, further properties."""
ROW_END = struct.pack("<HB", 0x2417, 1)
IN_TABLE = struct.pack("<HB", 0x2416, 1)


def outline(level: int) -> bytes:
    return struct.pack("<HB", 0x2640, level)


def doc(path: Path, lines: list[Line], margins: str = "", flags: int = 0) -> Path:
    """A Word 97 document, half in UTF-16, half in bytes; styles 1 to 3 are headings."""
    text = "".join(line for line, _, _ in lines) + margins
    half = len(text) // 2
    first = text[:half].encode("utf-16-le")
    start = 0x400
    second = start + len(first)
    ends, at = [], 0
    for line, _, _ in lines:
        at += len(line)
        ends.append(start + 2 * at if at <= half else second + at - half)
    main = bytearray(start) + first + text[half:].encode("cp1252")
    page = -(-len(main) // 512)
    main = main.ljust(page * 512, b"\0") + _properties(ends, lines)
    pieces = struct.pack("<3I", 0, half, len(text))
    pieces += struct.pack("<HIH", 0, start, 0)
    pieces += struct.pack("<HIH", 0, second * 2 | 0x40000000, 0)
    clx = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    styles = _styles()
    runs = struct.pack("<3I", 0, 0xFFFFFF, page)
    struct.pack_into("<HH", main, 0, 0xA5EC, 0x00C1)
    struct.pack_into("<H", main, 0x0A, 0x0200 | flags)
    struct.pack_into("<3I", main, 0x4C, len(text) - len(margins), 0, len(margins))
    table = b""
    for place, data in ((0xA2, styles), (0x0102, runs), (0x01A2, clx)):
        struct.pack_into("<2I", main, place, len(table), len(data))
        table += data
    return ole(path, {"WordDocument": bytes(main), "1Table": table})


def _properties(ends: list[int], lines: list[Line]) -> bytes:
    block = bytearray(512)
    struct.pack_into(f"<{len(ends) + 1}I", block, 0, 0x400, *ends)
    at = 500
    for i, (_, style, more) in enumerate(lines):
        papx = struct.pack("<H", style) + more
        papx += b"\0" * (1 - len(papx) % 2)
        at -= (len(papx) + 2) // 2 * 2
        block[at] = (len(papx) + 1) // 2
        block[at + 1 : at + 1 + len(papx)] = papx
        block[4 * (len(ends) + 1) + 13 * i] = at // 2
    block[511] = len(ends)
    return bytes(block)


def _styles() -> bytes:
    sheet = struct.pack("<HHH", 4, 4, 10)
    for built_in, base in ((0, 0xFFF), (1, 0), (2, 1), (0xFFE, 1)):
        std = struct.pack("<HHHHH", built_in, base << 4 | 1, 0, 0, 0) + b"\0\0\0\0\0\0"
        sheet += struct.pack("<H", len(std)) + std
    return sheet


def test_headings_by_style_and_level(tmp_path: Path) -> None:
    lines = [
        ("The club\r", 1, b""), ("Größe\r", 0, b""), ("Boats\r", 2, b""), ("Float.\r", 0, b""),
        ("Own\r", 3, b""), ("Deep\r", 0, outline(1)), ("flat\r", 1, outline(9)),
    ]  # fmt: skip
    sections, about = whole(doc(tmp_path / "a.doc", lines))
    assert [(s.heading, s.text) for s in sections] == [
        (("The club",), "The club\n\nGröße"),
        (("The club", "Boats"), "Boats\n\nFloat."),
        (("Own",), "Own"),
        (("Own", "Deep"), "Deep\n\nflat"),
    ]
    assert about.title == "The club"


def test_tables_fields_and_margins(tmp_path: Path) -> None:
    lines = [
        ("Name\x07", 0, b""), ("Age\x07", 0, b""), ("\x07", 0, ROW_END),
        ("Ann\r", 0, IN_TABLE), ("May\x07", 0, b""), ("5\x07", 0, b""), ("\x07", 0, ROW_END),
        ("See \x13 LINK \x14the \x13 A \x14page\x15\x15\x01, non\x1ebreaking.\r", 0, b""),
    ]  # fmt: skip
    sections, _ = whole(doc(tmp_path / "a.doc", lines, "Harbour Office\r3\r"))
    assert [(s.kind, s.head, s.text) for s in sections] == [
        ("table", 1, "Name | Age\nAnn May | 5"),
        ("text", 0, "See the page, non-breaking."),
        ("text", 0, "Harbour Office"),
    ]


def test_what_else_goes_by_that_name(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.doc", p("New"))
    assert whole(path)[0][0].text == "New"
    path.write_bytes(rb"{\rtf1 Rich}")
    assert whole(path)[0][0].text == "Rich"
    path.write_bytes(b"<html><p>Web")
    assert whole(path)[0][0].text == "Web"


def test_encrypted_and_damaged_files(tmp_path: Path) -> None:
    with pytest.raises(FileLocked, match="needs a password"):
        whole(doc(tmp_path / "a.doc", [("x\r", 0, b"")], flags=0x0100))
    with pytest.raises(FileUnreadable, match="main part is missing"):
        whole(ole(tmp_path / "b.doc", {"Other": b""}))
    with pytest.raises(FileUnreadable, match="Damaged"):
        whole(ole(tmp_path / "c.doc", {"WordDocument": b"\0" * 600}))


def test_flipped_bytes_give_text_or_a_reason(tmp_path: Path) -> None:
    lines = [("Head\r", 1, b""), ("Text\r", 0, b""), ("a\x07", 0, b""), ("\x07", 0, ROW_END)]
    intact = doc(tmp_path / "a.doc", lines).read_bytes()
    path = tmp_path / "flipped.doc"
    for at in range(512, len(intact), 101):
        path.write_bytes(intact[:at] + bytes([intact[at] ^ 0xFF]) + intact[at + 1 :])
        try:
            whole(path)
        except FileUnreadable as error:
            assert error.reason
