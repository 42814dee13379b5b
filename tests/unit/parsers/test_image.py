from __future__ import annotations

import base64
import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from tests.unit.parsers.pictures import page, save

from inglenook.errors import FileUnreadable
from inglenook.parsers import image, ocr, parser_for
from inglenook.parsers.assembly import About
from inglenook.parsers.marks import Wanted
from inglenook.parsers.source import Source
from inglenook.types import Section, WordBox

TEXT = ("The oars are kept in the dry shed", "behind the club house all winter.")


def outcome(path: Path) -> tuple[list[Section], About]:
    parsing, sections = parser_for(path).parse(str(path)), []
    while True:
        try:
            sections.append(next(parsing))
        except StopIteration as end:
            assert isinstance(end.value, About)
            return sections, end.value


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "webp", "gif"])
def test_words_on_pictures(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"shed.{suffix}"
    page(*TEXT).save(path)
    (section,), about = outcome(path)
    assert section.text == "\n".join(TEXT)
    assert (section.start, section.page) == (0, 1)
    assert [section.text[w.start : w.end] for w in section.words] == section.text.split()
    assert (about.pages, about.note) == (1, "Read from a picture.")


def test_frames_of_a_tiff_are_pages(tmp_path: Path) -> None:
    path = save(tmp_path / "fax.tif", [page(*TEXT), page(), page(TEXT[1], TEXT[0])])
    sections, about = outcome(path)
    assert [(s.page, s.start) for s in sections] == [(1, 0), (3, len(sections[0].text) + 2)]
    assert sections[1].text == f"{TEXT[1]}\n{TEXT[0]}"
    assert about.pages == 3


@pytest.mark.parametrize("mode", ["1", "P", "RGBA", "LA", "CMYK", "I;16", "RGB"])
def test_kinds_of_colours(tmp_path: Path, mode: str) -> None:
    drawn = page(*TEXT)
    if mode == "I;16":
        twice = bytes(value for value in drawn.tobytes() for _ in range(2))
        drawn = Image.frombytes("I;16", drawn.size, twice)
    elif mode in ("RGBA", "LA"):  # words on nothing
        clear = Image.new(mode, drawn.size)
        clear.putalpha(drawn.point(lambda value: 255 - value))
        drawn = clear
    else:
        drawn = drawn.convert(mode)
    path = tmp_path / "shed.tif"
    drawn.save(path)
    assert outcome(path)[0][0].text == "\n".join(TEXT)


def test_a_picture_without_words_says_so(tmp_path: Path) -> None:
    path = tmp_path / "sky.png"
    Image.new("RGB", (300, 200), "lightblue").save(path)
    assert outcome(path) == ([], About(1, note="No text was found in the picture."))


def test_without_tesseract_the_picture_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shed.png"
    page(*TEXT).save(path)
    monkeypatch.setattr(ocr, "available", lambda folders: False)
    sections, about = outcome(path)
    assert sections == []
    assert "not available" in about.note


def test_who_and_when(tmp_path: Path) -> None:
    path = tmp_path / "shed.jpg"
    drawn = page(*TEXT)
    tags = Image.Exif()
    tags[0x013B], tags[0x0132] = "Harbour office", "2024:02:03 04:05:06"
    drawn.save(path, exif=tags)
    about = outcome(path)[1]
    assert about.author == "Harbour office"
    assert about.created == 1706933106.0


def bomb(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )  # fmt: skip


@pytest.mark.parametrize("size", [(40_000, 40_000), (13_000, 13_000)])
def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(bomb(*size))
    with pytest.raises(FileUnreadable, match="Too large: a picture of more than 150 megapixels"):
        outcome(path)


@pytest.mark.parametrize(
    "data", [b"no picture", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"II*\0\x08\0\0\0"]
)
def test_damaged_pictures_say_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(data)
    with pytest.raises(FileUnreadable, match="Damaged"):
        outcome(path)


def test_a_picture_that_is_cut_off_gives_text_or_a_reason(tmp_path: Path) -> None:
    whole = io.BytesIO()
    page(*TEXT).save(whole, "PNG")
    for cut in range(8, len(whole.getvalue()), 700):
        path = tmp_path / "cut.png"
        path.write_bytes(whole.getvalue()[:cut])
        with pytest.raises(FileUnreadable, match="Damaged"):
            outcome(path)


def test_a_page_is_shown_with_the_words_of_the_span(tmp_path: Path) -> None:
    path = save(tmp_path / "fax.tif", [page(*TEXT), page(TEXT[1])])
    words = (WordBox(10, 14, 0.1, 0.2, 0.1, 0.05), WordBox(15, 20, 0.21, 0.2, 0.1, 0.05))
    shown = shown_page(path, Wanted(2, 12, 16, 500, words=words))
    with Image.open(io.BytesIO(base64.b64decode(shown["png"]))) as png:
        assert png.size == (500, 350) == (shown["width"], shown["height"])
    assert shown["pages"] == 2
    assert shown["boxes"] == [[50, 70, 105, 18]]
    with pytest.raises(FileUnreadable, match="no page 3"):
        shown_page(path, Wanted(3))


def shown_page(path: Path, wanted: Wanted) -> dict[str, Any]:
    return image.picture(Source.file(str(path)), wanted)
