"""Keeping up: moves, full checks, pauses, patterns, the cloud; with the real parts."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import Cancelled
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.store.library import FileRow
from inglenook.types import Status
from inglenook.workers.library import walk
from inglenook.workers.library.backends import Model
from inglenook.workers.library.embed import Embedder
from inglenook.workers.library.library import Library
from inglenook.workers.library.sync import Sync


@pytest.fixture
def library(profile: Path, model: Model, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    monkeypatch.setattr(Embedder, "_model", model)
    library = Library(Paths.of_user(), lambda: Settings(embedder_backend="float32"))
    yield library
    library.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    for name in ("tide.txt", "boiler.txt", "sub/cake.txt"):
        write(folder / name, f"This is what {name} says, and nothing else says it.")
    return folder


@pytest.fixture
def parsed(library: Library, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that the parser process was asked to read."""
    names: list[str] = []
    read = library._reading.read

    def noting(path: Path, *given: Any, **named: Any) -> Any:
        names.append(path.name)
        return read(path, *given, **named)

    monkeypatch.setattr(library._reading, "read", noting)
    return names


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def index(library: Library, *paths: Path, **options: Any) -> dict[str, Any]:
    roots = [str(path) for path in paths]
    return library.keeping.index(roots, "home", lambda _: None, lambda: False, **options)


def known(library: Library) -> dict[str, FileRow]:
    return {Path(path).name: row for path, row in library.store.known_files().items()}


def chunk_ids(library: Library, name: str) -> list[str]:
    number = known(library)[name].document
    assert number is not None
    return [chunk.id for chunk in library.store.documents.chunks(number)]


def test_a_moved_renamed_or_copied_file_is_not_parsed_and_keeps_its_chunks(
    library: Library, folder: Path, parsed: list[str]
) -> None:
    index(library, folder)
    parsed.clear()
    document, ids = known(library)["tide.txt"].document, chunk_ids(library, "tide.txt")
    (folder / "tide.txt").rename(folder / "sub" / "Ebb.txt")
    shutil.copy(folder / "boiler.txt", folder / "copy.txt")
    (folder / "sub").rename(folder / "moved")
    index(library, folder)
    assert parsed == []
    assert set(known(library)) == {"Ebb.txt", "boiler.txt", "copy.txt", "cake.txt"}
    assert known(library)["Ebb.txt"].document == document
    assert chunk_ids(library, "Ebb.txt") == ids
    assert all(row.state == "indexed" for row in known(library).values())
    assert library.store.documents.removed() == []


def test_a_change_of_letter_case_alone_is_a_move(
    library: Library, folder: Path, parsed: list[str]
) -> None:
    index(library, folder)
    parsed.clear()
    (folder / "tide.txt").rename(folder / "Tide.TXT")
    index(library, folder)
    assert parsed == []
    assert set(known(library)) == {"Tide.TXT", "boiler.txt", "cake.txt"}


def test_a_change_that_cannot_be_seen_is_found_by_a_full_check(
    library: Library, folder: Path, parsed: list[str]
) -> None:
    path = folder / "tide.txt"
    index(library, folder)
    parsed.clear()
    before = path.stat()
    write(path, path.read_text().replace("nothing", "no thing"[:7]))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert index(library, folder)["indexed"] == 0
    summary = index(library, folder, verify=True)
    assert (summary["indexed"], summary["unchanged"]) == (1, 2)
    assert parsed == ["tide.txt"]


def test_a_clock_that_goes_back_hides_nothing(library: Library, folder: Path) -> None:
    index(library, folder)
    path = write(folder / "tide.txt", "Written on a machine whose clock stands in 1990.")
    os.utime(path, (631152000, 631152000))
    assert index(library, folder)["indexed"] == 1


def test_a_new_date_alone_opens_no_index(
    library: Library, folder: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    index(library, folder)
    os.utime(folder / "tide.txt", (1_000_000_000, 1_000_000_000))
    monkeypatch.setattr(Sync, "settle", None)
    parsed.clear()
    assert index(library, folder)["unchanged"] == 3
    assert parsed == []
    assert {row.state for row in known(library).values()} == {"indexed"}
    assert index(library, folder)["indexed"] == 0


def test_new_files_come_before_changed_ones_and_small_before_large(
    library: Library, folder: Path, parsed: list[str]
) -> None:
    index(library, folder)
    parsed.clear()
    write(folder / "tide.txt", "x")
    write(folder / "large.txt", "many words " * 3_000)
    write(folder / "small.txt", "few words")
    index(library, folder)
    assert parsed == ["small.txt", "large.txt", "tide.txt"]


def test_patterns_of_a_collection_take_files_out_and_let_them_in(
    library: Library, folder: Path, parsed: list[str]
) -> None:
    index(library, folder)
    library.keeping.ignore("home", ["sub/", "boiler.*"])
    assert index(library, folder)["files"] == 1
    (about,) = library.store.collections()
    assert (about["files"], about["left_out"], about["skipped"]) == (1, 2, 0)
    library.keeping.ignore("home", [])
    assert index(library, folder)["files"] == 3


def test_a_file_that_the_cloud_takes_back_stays_searchable(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(library, folder)
    monkeypatch.setattr(walk, "only_in_the_cloud", lambda info: True)
    write(folder / "new.txt", "never seen here")
    summary = index(library, folder)
    assert (summary["unchanged"], summary["indexed"]) == (3, 0)
    assert known(library)["new.txt"].state == "skipped"
    assert "cloud" in known(library)["new.txt"].reason


def test_a_disk_whose_mount_is_gone_deletes_nothing(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(library, folder)
    library.store.add_root("home", str(folder), str(folder))  # as if a disk were mounted there
    for path in [p for p in folder.rglob("*") if p.is_file()]:
        path.unlink()
    library.keeping.refresh("home", lambda _: None, lambda: False)
    assert len(known(library)) == 3


def test_a_pause_ends_a_run_and_the_next_goes_on(
    library: Library, folder: Path, parsed: list[str]
) -> None:
    def tell(status: Status) -> None:
        if status.done == 1:
            library.keeping.pause("home", paused=True)

    library.store.add_root("home", str(folder))
    for _ in range(2):  # it stays so
        with pytest.raises(Cancelled, match="paused"):
            library.keeping.refresh("home", tell, lambda: False, background=True)
    assert len(parsed) <= 2
    assert {row.state for row in known(library).values()} == {"waiting"}
    assert index(library, folder)["files"] == 3  # who asks ends the pause
    assert not library.store.paused()
    assert len(parsed) == 3


def test_a_file_that_failed_is_read_again_when_a_person_asks(
    library: Library, folder: Path, parsed: list[str]
) -> None:
    index(library, folder)
    row = known(library)["tide.txt"]
    aside = FileRow(row.path, row.size, row.mtime_ns, "failed", "Set aside", None, row.parser, 0, 2)
    library.store.save_files("home", [aside])
    assert len(index(library, folder)["failed"]) == 1
    tell: Callable[[Status], None] = lambda _: None  # noqa: E731
    summary = library.keeping.retry("home", [row.path], tell, lambda: False)
    assert (summary["failed"], summary["indexed"]) == ([], 1)
