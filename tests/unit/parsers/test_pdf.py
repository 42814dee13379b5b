from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.documents import Line, pdf, read

from inglenook.errors import FileLocked, FileUnreadable
from inglenook.parsers import parser_for
from inglenook.parsers.assembly import About
from inglenook.parsers.given import Given
from inglenook.parsers.sandbox import Document
from inglenook.parsers.source import Source
from inglenook.types import Section


def column(x: float, top: float, *lines: str) -> list[Line]:
    return [(x, top - 14 * i, line) for i, line in enumerate(lines)]


def write(folder: Path, data: bytes) -> Path:
    path = folder / "file.pdf"
    path.write_bytes(data)
    return path


def outcome(path: Path) -> tuple[list[Section], About]:
    parsing, sections = parser_for(path).parse(str(path)), []
    while True:
        try:
            sections.append(next(parsing))
        except StopIteration as end:
            assert isinstance(end.value, About)
            return sections, end.value


def test_pages_and_offsets(tmp_path: Path) -> None:
    pages = [column(50, 700, "First page."), [], column(50, 700, "Third (page)", "goes on.")]
    sections, about = outcome(write(tmp_path, pdf(pages, title="A report")))
    assert [(s.text, s.start, s.page) for s in sections] == [
        ("First page.", 0, 1),
        ("Third (page)\ngoes on.", 13, 3),
    ]
    assert about == About(3, "A report")


def test_pages_without_text_are_counted(tmp_path: Path) -> None:
    assert outcome(write(tmp_path, pdf([[], []]))) == ([], About(2, ""))


def test_the_outline_gives_headings(tmp_path: Path) -> None:
    pages = [
        column(50, 700, "Preface text.", "1 Boats", "Boats float."),
        column(50, 700, "Still boats.", "2. Oars", "Oars are long."),
    ]
    data = pdf(pages, outline=[("Boats", 1), ("Oars", 2)])
    sections, _ = outcome(write(tmp_path, data))
    assert [(s.heading, s.text, s.page) for s in sections] == [
        ((), "Preface text.", 1),
        (("Boats",), "1 Boats\nBoats float.", 1),
        (("Boats",), "Still boats.", 2),
        (("Oars",), "2. Oars\nOars are long.", 2),
    ]
    whole = Document(tuple(sections)).text
    assert all(whole[s.start : s.start + len(s.text)] == s.text for s in sections)


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = column(50, 700, "Left one", "left two", "left three")
    right = column(350, 700, "Right one", "right two", "right three")
    (section,) = read(write(tmp_path, pdf([left + right])))
    words = section.text.split()
    assert words.index("three") < words.index("Right")


def test_paragraphs_stand_apart(tmp_path: Path) -> None:
    lines = column(50, 700, "One a", "one b", "one c", "one d") + column(50, 620, "Two a", "two b")
    (section,) = read(write(tmp_path, pdf([lines])))
    assert section.text == "One a\none b\none c\none d\n\nTwo a\ntwo b"


def test_an_encrypted_file_says_so(tmp_path: Path) -> None:
    path = write(tmp_path, pdf([column(50, 700, "secret")], encrypted=True))
    with pytest.raises(FileLocked, match="Encrypted: needs a password") as caught:
        read(path)
    assert "unlock" in caught.value.next_step
    source = Source.file(str(path), Given(password="no"))
    with pytest.raises(FileLocked, match="Encrypted: the password is wrong"):
        list(parser_for(path).parse(source))


@pytest.mark.parametrize("data", [b"not a pdf at all", b"%PDF-1.7\n", b"\x00" * 2000])
def test_damaged_files_say_so(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(FileUnreadable, match="Damaged"):
        read(write(tmp_path, data))


def test_any_cut_gives_text_or_a_reason(tmp_path: Path) -> None:
    data = pdf([column(50, 700, "Some text."), column(50, 700, "More text.")])
    for cut in range(1, len(data), 97):
        try:
            read(write(tmp_path, data[:cut]))
        except FileUnreadable as error:
            assert error.reason.startswith("Damaged")
