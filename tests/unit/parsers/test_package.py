from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from tests.unit.parsers.documents import docx, p, read

from inglenook.errors import FileUnreadable
from inglenook.parsers import package
from inglenook.parsers.package import Package
from inglenook.parsers.source import Source

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def refused(path: Path) -> str:
    with pytest.raises(FileUnreadable) as caught:
        read(path)
    return caught.value.reason


def test_what_is_no_such_package(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"just words")
    assert refused(path).startswith("Damaged: it is not a Word document")
    assert "main part is missing" in refused(zipped(tmp_path / "b.docx", {"x": b"y"}))
    assert "not proper XML" in refused(zipped(tmp_path / "c.docx", {"word/document.xml": b"<a"}))


def test_encrypted_and_old_files_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(OLE + b"\0" * 100 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 100)
    assert refused(path) == "Encrypted: needs a password"
    path.write_bytes(OLE + b"\0" * 1000)
    assert "old Office file" in refused(path)


def test_a_bomb_is_stopped_while_it_unpacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "MAX_PART", 100_000)
    path = zipped(tmp_path / "a.docx", {"word/document.xml": b"<a>" + b" " * 200_000 + b"</a>"})
    assert refused(path).startswith("Too large when unpacked")


def test_many_parts_count_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_TOTAL", 1000)
    path = zipped(tmp_path / "a.docx", {str(i): b"x" * 400 for i in range(3)})
    with Package(Source.file(str(path)), "Word document") as opened:
        assert opened.read("0") == opened.read("1") == b"x" * 400
        with pytest.raises(FileUnreadable, match="Too large when unpacked"):
            opened.read("2")


def test_entities_are_refused_and_nothing_outside_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    for declared in (f'<!ENTITY x SYSTEM "{secret.as_uri()}">', '<!ENTITY x "again">'):
        data = f"<!DOCTYPE a [{declared}]><a>&x;</a>".encode()
        reason = refused(zipped(tmp_path / "a.docx", {"word/document.xml": data}))
        assert reason.startswith("It declares entities")


def test_any_cut_gives_text_or_a_reason(tmp_path: Path) -> None:
    whole = docx(tmp_path / "a.docx", p("Some text") * 50).read_bytes()
    path = tmp_path / "cut.docx"
    for cut in range(1, len(whole), 61):
        path.write_bytes(whole[:cut])
        assert refused(path).startswith("Damaged")


def test_flipped_bytes_give_text_or_a_reason(tmp_path: Path) -> None:
    whole = docx(tmp_path / "a.docx", p("Some text") * 50).read_bytes()
    path = tmp_path / "flipped.docx"
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            read(path)
        except FileUnreadable as error:
            assert error.reason
