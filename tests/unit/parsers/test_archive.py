from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pytest
from tests.unit.parsers.documents import read, read_with_about

from inglenook.errors import FileUnreadable
from inglenook.parsers import on_request, parser_for, source
from inglenook.workers.library.walk import walk


def zipped(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(files: dict[str, bytes], mode: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


FILES = {
    "notes/boat.md": b"# Boat\n\nSold.",
    "../up.txt": b"still read",
    "__MACOSX/x.txt": b"no",
    "photo.xyz": b"no",
    "empty.txt": b"",
}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", zipped(FILES)),
        ("a.tar", tarred(FILES, "w")),
        ("a.tgz", tarred(FILES, "w:gz")),
        ("a.tar.bz2", tarred(FILES, "w:bz2")),
        ("a.tar.xz", tarred(FILES, "w:xz")),
    ],
)
def test_each_file_by_its_own_parser(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    sections, about = read_with_about(path)
    assert [s.heading for s in sections] == [("notes/boat.md", "Boat"), ("../up.txt",)]
    assert about.note == ("Not read: photo.xyz (not supported); empty.txt (empty file (0 bytes)).")


def test_a_packed_file(tmp_path: Path) -> None:
    path = tmp_path / "system.log.gz"
    path.write_bytes(gzip.compress(b"one\ntwo"))
    assert [(s.heading, s.text) for s in read(path)] == [(("system.log",), "one\ntwo")]


def test_archives_in_archives_only_so_deep(tmp_path: Path) -> None:
    data = b"words"
    for i in range(4):
        data = zipped({f"{i}.txt" if i == 0 else f"{i}.zip": data})
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    with pytest.raises(FileUnreadable, match=r"2\.zip.*1\.zip \(nested too deeply\)"):
        read(path)


def test_bombs_do_not_go_off(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"bomb.txt": b"a" * 30_000_000, "ok.txt": b"fine"}))
    sections, about = read_with_about(path)
    assert [s.text for s in sections] == ["fine"]
    assert "bomb.txt (it unpacks to far more than it is" in about.note


def test_many_files_count_together(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({f"{i}.txt": b"words" for i in range(5)}))
    inner = source.Source("a.zip", path.read_bytes(), allowance=source.Allowance(3, 100))
    assert len(list(parser_for("a.zip").parse(inner))) == 3


def test_an_encrypted_member_is_told(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": b"secret"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(data))
    with pytest.raises(FileUnreadable, match=r"a\.txt \(encrypted: needs a password\)"):
        read(path)


def test_damaged_archives(tmp_path: Path) -> None:
    whole = tarred({f"{i}.txt": bytes(range(48, 58)) * 300 for i in range(9)}, "w")
    (tmp_path / "cut.tar").write_bytes(whole[: len(whole) // 2])
    sections, about = read_with_about(tmp_path / "cut.tar")
    assert 3 <= len(sections) <= 5
    assert "Not read:" in about.note
    (tmp_path / "no.zip").write_bytes(b"PK\x03\x04 not at all")
    with pytest.raises(FileUnreadable, match="Damaged"):
        read(tmp_path / "no.zip")


def test_archives_are_read_only_where_they_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.txt": b"words"}))
    assert on_request(path)
    (in_folder,) = walk(str(tmp_path))
    assert in_folder.state == "skipped"
    assert "add the archive itself" in in_folder.reason
    (named,) = walk(str(path))
    assert named.state == "readable"
