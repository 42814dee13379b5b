"""library.db: files, documents, scopes, and what is left when something goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.store.library import ChunkRow, Document, FileRow, LibraryStore
from inglenook.types import Scope, Section


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    store = LibraryStore(tmp_path / "library.db")
    store.add_root("home", "/d")
    yield store
    store.close()


def document(text: str, sha: str = "", chunks: int = 2) -> Document:
    size = max(1, len(text) // chunks)
    rows = tuple(
        ChunkRow(f"{sha or text[:8]}-{i}", i * size, (i + 1) * size, 1, ("A", "B"), "A > B")
        for i in range(chunks)
    )
    sections = (Section(text, 0, 1, ("A", "B")),)
    return Document(sha or text[:8], ".txt", "1", "1", "Title", 1, text, sections, chunks=rows)


def put(store: LibraryStore, path: str, doc: Document, collection: str = "home") -> int:
    return store.save_document(collection, FileRow(path, 1, 1, parser="1"), doc)


def test_a_document_comes_back_as_it_was(store: LibraryStore) -> None:
    doc = document("Ebb und Flut 🌊 " * 9_000)
    number = put(store, "/d/a.txt", doc)
    assert store.document(number) == doc


@pytest.mark.parametrize(("start", "end"), [(0, 5), (32_760, 32_780), (65_535, 99_999), (9, 9)])
def test_any_piece_of_a_long_text_can_be_read(store: LibraryStore, start: int, end: int) -> None:
    text = "".join(chr(0x4E00 + i % 20_000) for i in range(100_000))
    number = put(store, "/d/a.txt", document(text))
    assert store.text(number, start, end) == text[start:end]


def test_copies_share_a_document_until_the_last_is_gone(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    store.save_files("home", [FileRow("/d/b.txt", document=number)])
    assert store.total(Scope()) == 2
    store.remove_files("home", ["/d/a.txt"])
    assert store.total(Scope()) == 2
    assert store.removed() == []
    store.remove_files("home", ["/d/b.txt"])
    assert store.total(Scope()) == 0
    assert store.removed() == [number]


def test_a_file_that_changed_lets_go_of_its_old_document(store: LibraryStore) -> None:
    old = put(store, "/d/a.txt", document("before"))
    new = put(store, "/d/a.txt", document("after"))
    assert store.removed() == [old]
    assert store.documents_in(Scope()) == [new]


def test_a_new_reading_of_the_same_content_keeps_the_copies(store: LibraryStore) -> None:
    old = put(store, "/d/a.txt", document("same"))
    store.save_files("home", [FileRow("/d/b.txt", document=old)])
    again = document("same, read better", sha="same")
    new = put(store, "/d/a.txt", again)
    assert new != old
    assert store.documents_in(Scope(paths=("/d/b.txt",))) == [new]


def test_a_scope_is_the_union_of_its_parts(store: LibraryStore) -> None:
    store.add_root("work", "/w")
    one = put(store, "/d/x/a.txt", document("one"))
    two = put(store, "/d/xy.txt", document("two"))
    three = put(store, "/w/b.txt", document("three"), "work")
    assert store.documents_in(Scope()) == [one, two, three]
    assert store.documents_in(Scope(paths=("/d/x",))) == [one]
    assert store.documents_in(Scope(paths=("/d/x/a.txt",))) == [one]
    assert store.documents_in(Scope(paths=("/",))) == [one, two, three]
    assert store.documents_in(Scope(collections=("work",))) == [three]
    assert store.documents_in(Scope(collections=("work",), paths=("/d/x",))) == [one, three]
    assert store.documents_in(Scope(collections=("nobody's",))) == []


def test_a_passage_is_shown_under_a_path_of_the_scope(store: LibraryStore) -> None:
    doc = document("tide tables")
    number = put(store, "/d/a.txt", doc)
    store.save_files("home", [FileRow("/d/x/b.txt", document=number)])
    wanted = doc.chunks[0]
    found = store.passages([wanted.id, "unknown"], Scope(paths=("/d/x",)))
    assert list(found) == [wanted.id]
    assert found[wanted.id].path == "/d/x/b.txt"
    assert found[wanted.id].text == doc.text[wanted.start : wanted.end]
    assert found[wanted.id].heading == ("A", "B")


def test_forgetting_a_collection_keeps_what_another_one_holds(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    put(store, "/d/b.txt", document("ebb"))
    store.add_root("work", "/d/a.txt")
    store.save_files("work", [FileRow("/d/a.txt", document=number)])
    assert store.forget("home")
    assert not store.forget("home")
    assert list(store.known_files()) == ["/d/a.txt"]
    assert store.roots("home") is None


def test_a_file_of_a_collection_that_was_forgotten_meanwhile_is_not_kept(
    store: LibraryStore,
) -> None:
    store.forget("home")
    put(store, "/d/a.txt", document("tide"))
    assert store.known_files() == {}
    assert store.total(Scope()) == 0


def test_files_are_found_in_any_letter_case_and_counted(store: LibraryStore) -> None:
    put(store, "/d/Überblick_100%.txt", document("tide"))
    store.save_files("home", [FileRow("/d/broken.pdf", 3, 0, "failed", "Damaged")])
    store.save_files("home", [FileRow("/d/odd.xyz", 3, 0, "skipped", "Not supported")])
    assert store.files("home")[0] == 3
    total, (row,) = store.files("home", "ÜBERBLICK_100%")
    assert (total, row["state"], row["chunks"]) == (1, "waiting", 2)
    (collection,) = store.collections()
    assert (collection["files"], collection["failed"], collection["chunks"]) == (2, 1, 2)


def test_a_file_counts_as_indexed_once_its_document_is(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    assert store.unindexed("mini") == [number]
    store.mark_indexed([number], "mini")
    store.mark_files("mini")
    assert store.unindexed("mini") == []
    assert store.known_files()["/d/a.txt"].state == "indexed"
    assert store.unindexed("another embedder") == [number]


def test_a_file_being_read_again_goes_on_waiting(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    store.save_files("home", [FileRow("/d/a.txt", 2, 2, document=number, attempts=1)])
    store.mark_indexed([number], "mini")
    store.mark_files("mini")
    assert store.known_files()["/d/a.txt"].state == "waiting"


def test_a_file_is_kept_whose_document_went_while_it_was_read(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    store.remove_files("home", ["/d/a.txt"])
    store.save_files("home", [FileRow("/d/a.txt", 2, 2, document=number, attempts=1)])
    assert store.known_files()["/d/a.txt"].document is None
