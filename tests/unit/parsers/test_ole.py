from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from tests.unit.parsers.documents import docx, p
from tests.unit.parsers.offices import ole, whole, xlsx

from inglenook.errors import FileLocked, FileUnreadable
from inglenook.parsers.ole import Container
from inglenook.parsers.source import Source

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def encrypt(path: Path, password: str) -> Path:
    with zipfile.ZipFile(path, "a") as archive:  # the library asks for it
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{TYPES}"/>')
        archive.writestr("filling", random.Random(5).randbytes(8192))  # it writes no small ones
    locked = io.BytesIO()
    with path.open("rb") as file:
        OOXMLFile(file).encrypt(password, locked)
    path.write_bytes(locked.getvalue())
    return path


def test_streams_and_what_is_missing(tmp_path: Path) -> None:
    path = ole(tmp_path / "a.doc", {"One": b"x" * 5000, "Two": b"y"})
    with Container(Source.file(str(path)), "thing") as container:
        assert container.read("One").rstrip(b"\0") == b"x" * 5000
        assert container.read("Two").rstrip(b"\0") == b"y"
        assert (container.read("Three"), container.has("One")) == (b"", True)
        assert container.about().title == ""


def test_office_files_open_with_their_password(tmp_path: Path) -> None:
    path = encrypt(docx(tmp_path / "a.docx", p("Secret")), "open sesame")
    with pytest.raises(FileLocked, match="needs a password"):
        whole(path)
    with pytest.raises(FileLocked, match="the password is wrong"):
        whole(path, "close sesame")
    assert whole(path, "open sesame")[0][0].text == "Secret"


def test_excel_files_that_only_ask_not_to_be_changed_open_without(tmp_path: Path) -> None:
    rows = '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'
    path = encrypt(xlsx(tmp_path / "a.xlsx", {"S": rows}), "VelvetSweatshop")
    assert whole(path)[0][0].text == "5"


def test_rights_management_is_told(tmp_path: Path) -> None:
    path = ole(tmp_path / "a.doc", {"\tDRMContent": b"", "WordDocument": b""})
    with pytest.raises(FileUnreadable, match="rights management"):
        whole(path)


def test_any_cut_gives_a_reason(tmp_path: Path) -> None:
    data = ole(tmp_path / "a.doc", {"WordDocument": b"x" * 5000}).read_bytes()
    path = tmp_path / "cut.doc"
    for cut in range(8, len(data), 501):
        path.write_bytes(data[:cut])
        with pytest.raises(FileUnreadable, match="Damaged"):
            whole(path)
