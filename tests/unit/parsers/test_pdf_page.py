from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from tests.unit.parsers.documents import pdf, read

from inglenook.errors import FileUnreadable
from inglenook.parsers.marks import Wanted
from inglenook.parsers.pdf_page import picture
from inglenook.parsers.sandbox import Document
from inglenook.parsers.source import Source


def write(folder: Path) -> Path:
    path = folder / "file.pdf"
    first = [(50.0, 700.0, "The first page has words.")]
    second = [(100.0, 600.0, "Rent is due on the third"), (100.0, 586.0, "working day of a month.")]
    path.write_bytes(pdf([first, [], second]))
    return path


def shown_page(
    path: Path, page: int, start: int | None, end: int | None, width: int
) -> dict[str, Any]:
    return picture(Source.file(str(path)), Wanted(page, start, end, width))


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and the rows of an RGB picture, with nothing but the standard library."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    at, data, size = 8, b"", (0, 0)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, body = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", png[at + 8 + length : at + 12 + length])
        assert check == zlib.crc32(kind + body)
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
            assert body[8:10] == b"\x08\x02"
        data += body if kind == b"IDAT" else b""
        at += 12 + length
    raw, stride = zlib.decompress(data), 1 + 3 * size[0]
    assert len(raw) == stride * size[1]
    return *size, [raw[y * stride + 1 : (y + 1) * stride] for y in range(size[1])]


def ink(rows: list[bytes], box: list[int]) -> int:
    x, y, w, h = box
    return sum(v < 100 for row in rows[y : y + h] for v in row[3 * x : 3 * (x + w)])


def test_boxes_lie_on_the_words_of_the_span(tmp_path: Path) -> None:
    path = write(tmp_path)
    text = Document(tuple(read(path))).text
    start, end = text.index("third"), text.index("third") + len("third\nworking")
    shown = shown_page(path, 3, start, end, 600)
    width, height, rows = pixels(base64.b64decode(shown["png"]))
    assert (width, height, shown["pages"]) == (shown["width"], shown["height"], 3)
    assert len(shown["boxes"]) == 2
    upper, lower = shown["boxes"]
    assert upper[0] > 200  # the end of the first line
    assert lower[0] == pytest.approx(100, abs=3)
    assert upper[1] < lower[1]
    assert all(ink(rows, box) > 50 for box in shown["boxes"])
    above = [0, 0, width, min(upper[1], 150)]
    assert ink(rows, above) == 0


def test_a_page_without_a_span_has_no_boxes(tmp_path: Path) -> None:
    shown = shown_page(write(tmp_path), 2, None, None, 300)
    assert shown["boxes"] == []
    assert shown["width"] in (300, 301)


@pytest.mark.parametrize("page", [0, -1, 4])
def test_a_page_that_is_not_there(tmp_path: Path, page: int) -> None:
    with pytest.raises(FileUnreadable, match="It has no page"):
        shown_page(write(tmp_path), page, 0, 5, 600)


def test_the_width_is_kept_within_reason(tmp_path: Path) -> None:
    shown = shown_page(write(tmp_path), 1, 0, 10**9, 10**9)
    assert shown["width"] <= 4001
    assert shown["width"] * shown["height"] < 25_000_000
    assert len(shown["boxes"]) == 1


def test_the_words_of_a_page_stand_where_they_are_seen(tmp_path: Path) -> None:
    path = write(tmp_path)
    text = Document(tuple(read(path))).text
    shown = shown_page(path, 3, text.index("Rent"), text.index("Rent") + 4, 600)
    words = shown["words"]
    assert " ".join(w[0] for w in words) == "Rent is due on the third working day of a month."
    for word, x, y, w, h, start in words:
        assert text[start : start + len(word)] == word
        assert 0 < x < x + w <= shown["width"]
        assert 0 < y < y + h <= shown["height"]
    assert words[0][1:5] == shown["boxes"][0]


def test_words_have_no_offsets_where_nobody_knows_where_the_page_begins(tmp_path: Path) -> None:
    shown = shown_page(write(tmp_path), 3, None, None, 300)
    assert {word[5] for word in shown["words"]} == {None}
