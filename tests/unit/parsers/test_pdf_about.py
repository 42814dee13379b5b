"""What a PDF says beside its pages' text."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from tests.unit.parsers import documents
from tests.unit.parsers.documents import pdf
from tests.unit.parsers.test_image import outcome

from inglenook.parsers import pdf as pdf_module
from inglenook.parsers import pdf_about, pdf_file


def form(path: Path) -> Path:
    """A page with a text field, a ticked and an empty box, a note and a link."""
    drawn = b"BT /F 12 Tf 50 700 Td (Membership form) Tj ET"
    box = b"<</Type/Annot/Subtype/Widget/FT/Btn/Rect[50 %d 60 %d]/T(%s)/V/%s/AS/%s/P 10 0 R>>"
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[12 0 R 13 0 R 14 0 R]>>>>",
        2: b"<</Type/Pages/Count 1/Kids[10 0 R]>>",
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        5: b"<</Author(Harbour office)/CreationDate(D:20240203040506+01'00')>>",
        10: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 11 0 R"
        b"/Resources<</Font<</F 3 0 R>>>>/Annots[12 0 R 13 0 R 14 0 R 15 0 R 16 0 R]>>",
        11: b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        12: b"<</Type/Annot/Subtype/Widget/FT/Tx/Rect[50 600 300 620]/T(n1)/TU(Full name)"
        b"/V(Zo\351 Example)/P 10 0 R>>",
        13: box % (560, 570, b"Rowing", b"On", b"On"),
        14: box % (540, 550, b"Sailing", b"Off", b"Off"),
        15: b"<</Type/Annot/Subtype/Text/Rect[400 600 420 620]/Contents(Paid in May.)>>",
        16: b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Contents(nothing to read)>>",
    }
    path.write_bytes(documents._file(objects, b"/Root 1 0 R/Info 5 0 R"))
    return path


def test_fields_and_notes_are_text_of_their_page(tmp_path: Path) -> None:
    (section,), about = outcome(form(tmp_path / "form.pdf"))
    text = "Membership form\n\nFull name: Zoé Example\nRowing: yes\nPaid in May."
    assert section.text == text
    assert (about.author, about.created) == ("Harbour office", 1706929506.0)


@pytest.mark.parametrize(
    ("date", "seconds"),
    [
        ("D:20240203040506Z", 1706933106.0),
        ("D:20240203040506-05'30", 1706952906.0),
        ("D:2024", 1704067200.0),
        ("20240203", 1706918400.0),
        ("D:20249903", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates(date: str, seconds: float | None) -> None:
    class Document:
        def get_metadata_value(self, name: str) -> str:
            return {"CreationDate": date}[name]

    assert pdf_about.created(Document()) == seconds


def test_attached_files_are_named(tmp_path: Path) -> None:
    path = tmp_path / "with.pdf"
    document = pypdfium2.PdfDocument(pdf([[(50, 700, "See the table.")]]))
    document.new_attachment("prices.csv").set_data(b"1,2")
    document.save(path)
    document.close()
    assert outcome(path)[1].note == "An attached file was not read: prices.csv."
    many = pdf_about.attached_note([f"{i}.txt" for i in range(7)])
    assert many == "7 attached files were not read: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 2 more."


def test_pages_beyond_the_most_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_module, "MOST_PAGES", 2)
    monkeypatch.setattr(pdf_file, "MOST_PAGES", 2)
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf([[(50, 700, f"Page {i}")] for i in range(5)]))
    sections, about = outcome(path)
    assert [s.text for s in sections] == ["Page 0", "Page 1"]
    assert (about.pages, about.note) == (5, "Only the first 2 of 5 pages were read.")


def test_damaged_pages_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "torn.pdf"
    data = pdf([[(50, 700, "One")], [(50, 700, "Two")]])
    path.write_bytes(data.replace(b"12 0 R]", b"99 0 R]"))
    sections, about = outcome(path)
    assert [s.text for s in sections] == ["One"]
    assert about.note == "Damaged pages: 1 of 2."
