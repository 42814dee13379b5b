"""Pages that are pictures: which they are, what is read of them, what is told."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from tests.unit.parsers.documents import pdf
from tests.unit.parsers.pictures import page, save
from tests.unit.parsers.test_image import outcome

from inglenook.parsers import ocr, parser_for
from inglenook.parsers.given import Given
from inglenook.parsers.pdf_scan import is_usable
from inglenook.parsers.source import Source

FIRST = ("The lease begins on the first day of May", "and ends with the year after the next.")
SECOND = ("Repairs are paid for by the town alone.",)
PROSE = (
    "The tenant pays the rent on the third working day of each month. Repairs of the roof are paid "
    "for by the town, those of the boats by the club. "
)


@pytest.mark.parametrize(
    ("text", "usable"),
    [
        ("", False),
        (" \n ", False),
        ("7", True),
        (PROSE, True),
        ("B7 4411 XKCD", True),
        ("ГОСТ 2.105 устанавливает общие требования", True),
        ("会議は明日の午後に開かれる", True),
        ("\ue001\ue002\ue003 \ue004\ue005 a", False),
        ("\ufffd\ufffd\ufffd\ufffd The", False),
        ("".join(chr(ord(c) - 29) if c.islower() else c for c in PROSE), False),
        ("".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.islower() else c for c in PROSE), False),
    ],
)  # fmt: skip
def test_what_is_usable_text(text: str, usable: bool) -> None:
    assert is_usable(text) == usable


def test_a_scanned_document_is_read_page_by_page(tmp_path: Path) -> None:
    path = save(tmp_path / "lease.pdf", [page(*FIRST), page(), page(*SECOND)])
    sections, about = outcome(path)
    assert [(s.text, s.page) for s in sections] == [("\n".join(FIRST), 1), (SECOND[0], 3)]
    assert sections[1].start == len(sections[0].text) + 2
    for section in sections:
        assert [section.text[w.start : w.end] for w in section.words] == section.text.split()
    assert about.note == "Pages read from pictures: 2 of 3."


def test_pages_with_text_stay_as_they_are_beside_scanned_ones(tmp_path: Path) -> None:
    path = tmp_path / "mixed.pdf"
    scanned = save(tmp_path / "scan.pdf", [page(*FIRST)])
    path.write_bytes(pdf([[(50, 700, "Typed page.")]]))
    with (
        closing(pypdfium2.PdfDocument(path)) as typed,
        closing(pypdfium2.PdfDocument(scanned)) as scan,
    ):
        typed.import_pages(scan)
        typed.save(tmp_path / "both.pdf")
    sections, about = outcome(tmp_path / "both.pdf")
    assert [s.text for s in sections] == ["Typed page.", "\n".join(FIRST)]
    assert [bool(s.words) for s in sections] == [False, True]
    assert about.note == "Pages read from pictures: 1 of 2."


def test_without_tesseract_scanned_pages_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save(tmp_path / "lease.pdf", [page(*FIRST), page(*SECOND)])
    monkeypatch.setattr(ocr, "available", lambda folders: False)
    sections, about = outcome(path)
    assert sections == []
    assert about.note == "Scanned pages, without OCR here: 2 of 2."


def test_each_page_is_a_sign_of_life(tmp_path: Path) -> None:
    path = save(tmp_path / "lease.pdf", [page(*SECOND), page(*SECOND)])
    beats: list[tuple[int, int]] = []
    given = Given(beat=lambda done, total: beats.append((done, total)))
    list(parser_for(path).parse(Source.file(str(path), given)))
    assert beats == [(0, 2), (1, 2)]
