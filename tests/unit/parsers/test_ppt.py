from __future__ import annotations

import struct
from pathlib import Path

import pytest
from tests.unit.parsers.offices import ole, whole

from inglenook.errors import FileLocked, FileUnreadable

TITLE, BODY, NOTES, OTHER = 0, 1, 2, 4


def record(kind: int, data: bytes, instance: int = 0) -> bytes:
    return struct.pack("<HHI", instance << 4, kind, len(data)) + data


def text(kind: int, words: str) -> bytes:
    return record(3999, struct.pack("<I", kind)) + record(4000, words.encode("utf-16-le"))


def shape(inner: bytes, *more: bytes) -> bytes:
    return record(0xF004, b"".join(more) + record(0xF00D, inner))


def drawing(*shapes: bytes) -> bytes:
    return record(1036, record(0xF002, record(0xF003, b"".join(shapes))))


def ppt(path: Path, slides: list[tuple[bytes, bytes]], notes: bytes = b"", key: int = 0) -> Path:
    """A presentation: of each slide its outline and its drawing; `notes` are those of the first."""
    objects = [record(1006, inner) for _, inner in slides]
    listed = b"".join(
        record(1011, struct.pack("<IIiII", 2 + i, 0, 0, 256 + i, 0)) + outline
        for i, (outline, _) in enumerate(slides)
    )
    lists = record(4080, listed, 0)
    if notes:
        objects.append(record(1008, record(1009, struct.pack("<II", 256, 0)) + notes))
        listed = record(1011, struct.pack("<IIiII", 2 + len(slides), 0, 0, 1, 0))
        lists += record(4080, listed, 2)
    stream, places = b"", []
    for part in [record(1000, lists), *objects]:
        places.append(len(stream))
        stream += part
    directory = len(stream)
    entries = struct.pack(f"<{len(places) + 1}I", len(places) << 20 | 1, *places)
    stream += record(6002, entries)
    edit = len(stream)
    last = struct.pack("<IIIIIII", 0, 0, 0xFFFFFFFF, directory, 1, 0, 0)
    stream += record(4085, last + struct.pack("<I", key) if key else last)
    user = record(4086, struct.pack("<III", 20, 0xE391C05F, edit))
    return ole(path, {"Current User": user, "PowerPoint Document": stream})


def test_slides_are_pages_with_their_notes(tmp_path: Path) -> None:
    outline = text(TITLE, "Boats") + text(BODY, "Float\rSink")
    reference = record(3998, struct.pack("<I", 1))
    slides = [
        (outline, drawing(shape(text(OTHER, "Boxed")), shape(reference))),
        (b"", drawing(shape(record(3999, struct.pack("<I", OTHER)) + record(4008, b"caf\xe9")))),
    ]
    path = ppt(tmp_path / "a.ppt", slides, drawing(shape(text(NOTES, "Say it"))))
    sections, about = whole(path)
    assert [(s.page, s.heading, s.text) for s in sections] == [
        (1, ("Boats",), "Boats\n\nBoxed\n\nFloat\nSink\n\nNotes: Say it"),
        (2, (), "café"),
    ]
    assert (about.pages, about.title) == (2, "Boats")


def test_tables_by_where_their_cells_stand(tmp_path: Path) -> None:
    def cell(words: str, left: int, top: int, right: int, bottom: int) -> bytes:
        anchor = record(0xF00F, struct.pack("<4i", left, top, right, bottom))
        return shape(text(OTHER, words), anchor)

    marked = record(0xF004, record(0xF122, struct.pack("<HI", 0x039F, 1), 1))
    cells = (
        cell("6", 2, 2, 3, 3) + cell("Year", 0, 0, 1, 1) + cell("Sold", 1, 0, 3, 1)
        + cell("2025", 0, 1, 1, 3) + cell("3", 1, 1, 2, 2) + cell("4", 2, 1, 3, 2)
        + cell("5", 1, 2, 2, 3)
    )  # fmt: skip
    slide = record(1036, record(0xF002, record(0xF003, record(0xF003, marked + cells))))
    (section,) = whole(ppt(tmp_path / "a.ppt", [(b"", slide)]))[0]
    assert (section.kind, section.head) == ("table", 1)
    assert section.text == "Year | Sold | Sold\n2025 | 3 | 4\n2025 | 5 | 6"


def test_encrypted_and_damaged_files(tmp_path: Path) -> None:
    with pytest.raises(FileLocked, match="needs a password"):
        whole(ppt(tmp_path / "a.ppt", [(b"", b"")], key=7))
    with pytest.raises(FileUnreadable, match="main part is missing"):
        whole(ole(tmp_path / "b.ppt", {"Other": b"x"}))
    (tmp_path / "c.ppt").write_bytes(b"neither old nor new")
    with pytest.raises(FileUnreadable, match="Damaged"):
        whole(tmp_path / "c.ppt")


def test_flipped_bytes_give_text_or_a_reason(tmp_path: Path) -> None:
    slide = drawing(shape(text(TITLE, "Boats")), shape(text(OTHER, "Float")))
    intact = ppt(tmp_path / "a.ppt", [(b"", slide)]).read_bytes()
    path = tmp_path / "flipped.ppt"
    for at in range(512, len(intact), 97):
        path.write_bytes(intact[:at] + bytes([intact[at] ^ 0xFF]) + intact[at + 1 :])
        try:
            whole(path)
        except FileUnreadable as error:
            assert error.reason
