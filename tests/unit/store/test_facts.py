"""What is recorded of files, and what stands around chunks, in the real database."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.ask.facts import Wanted
from inglenook.ask.ports import Around
from inglenook.store.documents import ChunkRow, Document
from inglenook.store.library import FileRow, LibraryStore
from inglenook.types import Scope, Section

DAY = 86_400


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    with closing(LibraryStore(tmp_path / "library.db")) as opened:
        opened.add_root("files", "/d")
        put(opened, "/d/lease.pdf", 3, 300, pages=12, author="Anna Keller")
        put(opened, "/d/taxes/costs.pdf", 5, 100, pages=2)
        put(opened, "/d/taxes/costs.xlsx", 4, 900, author="Anna Hume")
        opened.save_files(
            "files",
            [
                FileRow("/d/broken.pdf", 50, 9 * DAY * 10**9, "failed", "It is damaged."),
                FileRow("/d/film.mov", 10**9, DAY * 10**9, "skipped", "Not read."),
            ],
        )
        yield opened


def put(store: LibraryStore, path: str, day: int, size: int, **about: object) -> int:
    text = f"The text of {path}."
    document = Document(
        f"sha of {path}", Path(path).suffix, "p-1", "3/mini", "", None, text, (Section(text, 0),)
    )
    row = FileRow(path, size, day * DAY * 10**9, "indexed")
    return store.save_document("files", row, dataclasses.replace(document, **about))  # type: ignore[arg-type]


def names(store: LibraryStore, wanted: Wanted) -> list[str]:
    return [Path(row.path).name for row in store.facts.about(wanted).rows]


def test_counts_are_those_of_the_files_that_are_kept(store: LibraryStore) -> None:
    found = store.facts.about(Wanted("count", kind="pdf"))
    assert (found.total, found.bytes, found.pages) == (3, 450, 14)
    assert (found.files, found.skipped, found.failed, found.waiting) == (4, 1, 1, 0)
    assert store.facts.about(Wanted("count")).total == 4


def test_order(store: LibraryStore) -> None:
    assert names(store, Wanted("newest"))[0] == "broken.pdf"
    assert names(store, Wanted("oldest"))[0] == "lease.pdf"
    assert names(store, Wanted("largest"))[0] == "costs.xlsx"
    assert names(store, Wanted("smallest", kind="pdf"))[:2] == ["broken.pdf", "costs.pdf"]


def test_author_name_folder_type_and_time(store: LibraryStore) -> None:
    assert names(store, Wanted("list", author="anna")) == ["lease.pdf", "costs.xlsx"]
    assert names(store, Wanted("pages", name="LEASE")) == ["lease.pdf"]
    assert names(store, Wanted("list", Scope(folders=("taxes",)), "pdf")) == ["costs.pdf"]
    assert names(store, Wanted("list", kind="spreadsheet")) == ["costs.xlsx"]
    assert names(store, Wanted("list", Scope(after=4 * DAY, before=6 * DAY))) == [
        "costs.pdf",
        "costs.xlsx",
    ]
    row = store.facts.about(Wanted("pages", name="lease")).rows[0]
    assert (row.pages, row.author, row.modified) == (12, "Anna Keller", 3 * DAY)


def test_files_know_when_they_came(store: LibraryStore) -> None:
    now = time.time()
    lately = Scope(after=now - DAY, before=now + DAY)
    assert store.facts.about(Wanted("list", lately, added=True)).total == 4
    before = Scope(after=now - 3 * DAY, before=now - DAY)
    assert store.facts.about(Wanted("list", before, added=True)).total == 0
    [came] = [r.added for r in store.facts.about(Wanted("list", kind="xlsx")).rows]
    put(store, "/d/taxes/costs.xlsx", 8, 950)
    assert [r.added for r in store.facts.about(Wanted("list", kind="xlsx")).rows] == [came]


def test_totals_are_those_of_the_place_without_filters(store: LibraryStore) -> None:
    found = store.facts.about(Wanted("list", Scope(paths=("/d/taxes",), types=("pdf",))))
    assert (found.total, found.files, found.failed) == (1, 2, 0)
    assert store.facts.extent(Scope()) == 3
    assert store.facts.extent(Scope(paths=("/d/taxes",))) == 2


def test_what_stands_around_a_chunk_ends_with_its_page(store: LibraryStore) -> None:
    text = "One two. Three four. Five six. Seven."
    at = [(0, 9, 1, ""), (9, 21, 1, ""), (21, 31, 1, ""), (31, 37, 2, ""), (31, 37, 2, "S!A1:B2")]
    chunks = tuple(
        ChunkRow(f"c{n}", start, end, page, (), "", place)
        for n, (start, end, page, place) in enumerate(at)
    )
    document = Document("s", ".pdf", "p-1", "3/mini", "", 2, text, (Section(text, 0),))
    store.save_document(
        "files",
        FileRow("/d/a.pdf", 1, 1, "indexed"),
        dataclasses.replace(document, chunks=chunks),
    )
    assert store.around(["c1", "c2", "c0", "c4", "gone"]) == {
        "c0": Around("", "Three four. "),
        "c1": Around("One two. ", "Five six. "),
        "c2": Around("Three four. ", ""),
    }
