"""library.db: files, documents, scopes, and what is left when something goes."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.store.documents import ChunkRow, Document
from inglenook.store.library import FileRow, LibraryStore
from inglenook.types import Scope, Section, WordBox

DATA = Path(__file__).resolve().parents[2] / "data"


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
    assert store.documents.get(number) == doc


@pytest.mark.parametrize(("start", "end"), [(0, 5), (32_760, 32_780), (65_535, 99_999), (9, 9)])
def test_any_piece_of_a_long_text_can_be_read(store: LibraryStore, start: int, end: int) -> None:
    text = "".join(chr(0x4E00 + i % 20_000) for i in range(100_000))
    number = put(store, "/d/a.txt", document(text))
    assert store.documents.text(number, start, end) == text[start:end]


def test_copies_share_a_document_until_the_last_is_gone(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    store.save_files("home", [FileRow("/d/b.txt", document=number)])
    assert store.total(Scope()) == 2
    store.remove_files("home", ["/d/a.txt"])
    assert store.total(Scope()) == 2
    assert store.documents.removed() == []
    store.remove_files("home", ["/d/b.txt"])
    assert store.total(Scope()) == 0
    assert store.documents.removed() == [number]


def test_a_file_that_changed_lets_go_of_its_old_document(store: LibraryStore) -> None:
    old = put(store, "/d/a.txt", document("before"))
    new = put(store, "/d/a.txt", document("after"))
    assert store.documents.removed() == [old]
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


def test_a_copy_of_a_page_knows_its_address_and_a_collection_its_readers(
    store: LibraryStore,
) -> None:
    doc = dataclasses.replace(document("tide"), cut="7/all-mini")
    put(store, "/d/page.html", doc)
    put(store, "/d/a.txt", dataclasses.replace(document("cake"), cut="7/other"))
    store.set_origins("/d", {"/d/page.html": "https://example.org/tide"})
    origins = {row["path"]: row["origin"] for row in store.files("home")[1]}
    assert origins == {"/d/a.txt": "", "/d/page.html": "https://example.org/tide"}
    assert store.collections()[0]["embedders"] == ["all-mini", "other"]


def test_a_file_counts_as_indexed_once_its_document_is(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    assert store.documents.unindexed("1") == [number]
    store.documents.mark_indexed([number], "1")
    store.mark_files()
    assert store.documents.unindexed("1") == []
    assert store.known_files()["/d/a.txt"].state == "indexed"
    assert store.documents.without_cut("another cut") == [number]


def test_a_file_being_read_again_goes_on_waiting(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    store.save_files("home", [FileRow("/d/a.txt", 2, 2, document=number, attempts=1)])
    store.documents.mark_indexed([number], "1")
    store.mark_files()
    assert store.known_files()["/d/a.txt"].state == "waiting"


def test_a_file_is_kept_whose_document_went_while_it_was_read(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide"))
    store.remove_files("home", ["/d/a.txt"])
    store.save_files("home", [FileRow("/d/a.txt", 2, 2, document=number, attempts=1)])
    assert store.known_files()["/d/a.txt"].document is None


def test_another_cut_stands_by_until_its_index_holds_it(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", document("tide tables"))
    store.documents.mark_indexed([number], "1")
    store.mark_files()
    store.documents.put_cut(number, "2", [ChunkRow("new", 0, 4, 1, (), "", "L1-1")])
    store.documents.serve("2")
    assert store.documents.serving() == {"1": 1}
    assert store.total(Scope()) == 2
    assert store.passages(["new"], Scope()) == {}
    store.documents.mark_indexed([number], "2")
    store.documents.serve("2")
    assert store.documents.serving() == {"2": 1}
    assert store.total(Scope()) == 1
    assert store.passages(["new"], Scope())["new"].place == "L1-1"
    assert store.documents.chunks(number, "1") == ()


def test_a_layout_tells_where_words_stand_in_the_whole_text(store: LibraryStore) -> None:
    words = (WordBox(0, 4, 0.1, 0.2, 0.3, 0.04),)
    sections = (Section("first", 0, 1), Section("tide", 7, 2, words=words))
    number = put(
        store, "/d/a.pdf", dataclasses.replace(document("first\n\ntide"), sections=sections)
    )
    assert store.documents.layout(number, 2) == (WordBox(7, 11, 0.1, 0.2, 0.3, 0.04),)
    assert store.documents.layout(number, 1) == ()


def test_sections_come_back_with_their_places(store: LibraryStore) -> None:
    table = Section("a\n1", 0, None, ("Sheet",), "table", "Sheet!A1:A2", 1)
    code = Section("def f(): ...", 5, None, ("f",), "code", line=7)
    text = "a\n1\n\ndef f(): ..."
    number = put(store, "/d/a.xlsx", dataclasses.replace(document(text), sections=(table, code)))
    back = store.documents.get(number)
    assert back is not None
    assert back.sections == (table, code)


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope(types=("PDF",)), {"/d/Tax 2024/a.pdf"}),
        (Scope(types=("pdf", "md")), {"/d/Tax 2024/a.pdf", "/d/b.md"}),
        (Scope(names=("B.",)), {"/d/b.md"}),
        (Scope(folders=("tax",)), {"/d/Tax 2024/a.pdf"}),
        (Scope(after=2.0), {"/d/b.md"}),
        (Scope(before=2.0), {"/d/Tax 2024/a.pdf"}),
        (Scope(phrases=("spring TIDE",)), {"/d/b.md"}),
        (Scope(without=("spring",)), {"/d/Tax 2024/a.pdf"}),
        (Scope(paths=("/d/b.md",), types=("pdf",)), set()),
    ],
)
def test_filters_narrow_a_scope(store: LibraryStore, scope: Scope, found: set[str]) -> None:
    for path, text, time in (("/d/Tax 2024/a.pdf", "neap tide", 1), ("/d/b.md", "spring\ntide", 2)):
        row = FileRow(path, 1, time * 10**9, parser="1")
        store.save_document("home", row, document(text, sha=path, chunks=1))
    passages = store.passages(["/d/Tax 2024/a.pdf-0", "/d/b.md-0"], scope)
    assert {passage.path for passage in passages.values()} == found


def test_a_library_of_the_first_version_is_taken_over(tmp_path: Path) -> None:
    shutil.copy(DATA / "schema" / "library-v1.db", tmp_path / "library.db")
    store = LibraryStore(tmp_path / "library.db")
    found = store.passages(["c1", "c2", "c3"], Scope())
    assert {p.text for p in found.values()} == {
        "The spring tide comes at noon.", "The boiler is old.", "later",
    }  # fmt: skip
    assert found["c2"].page == 2
    assert store.documents.serving() == {"2/mini-1": 2}
    assert len(store.documents.unindexed("2/mini-1")) == 1
    assert store.known_files()["/d/notes.md"].state == "indexed"
    store.close()


def test_what_is_known_below_a_folder_says_whose_it_is(store: LibraryStore) -> None:
    store.add_root("work", "/d/x")
    put(store, "/d/x/a.txt", document("one"))
    store.save_files("work", [FileRow("/d/x/b.txt", 3, 4)])
    store.save_files("home", [FileRow("/d/xy.txt")])
    known = store.known_below("home", "/d/x")
    assert {path: mine for path, (_, mine) in known.items()} == {
        "/d/x/a.txt": True, "/d/x/b.txt": False,
    }  # fmt: skip
    assert known["/d/x/b.txt"][0] == FileRow("/d/x/b.txt", 3, 4)


def test_pauses_patterns_and_disks_are_kept(store: LibraryStore) -> None:
    store.add_root("work", "/m/usb/w", "/m/usb")
    store.add_root("home", "/d")
    store.set_patterns("work", ["*.log", "!a.log"])
    store.set_left_out("work", 7)
    store.pause("work", paused=True)
    about = {c["name"]: c for c in store.collections()}
    assert (about["work"]["patterns"], about["work"]["left_out"]) == (["*.log", "!a.log"], 7)
    assert (about["work"]["paused"], about["home"]["paused"]) == (True, False)
    assert store.mounts("work") == {"/m/usb/w": "/m/usb"}
    store.pause(None, paused=True)
    assert store.paused() == {"home", "work"}
    store.pause(None, paused=False)
    assert store.paused() == set()
    assert store.patterns("work") == ["*.log", "!a.log"]


def test_failed_files_get_a_fresh_start_and_states_are_counted(store: LibraryStore) -> None:
    rows = [FileRow(f"/d/{n}.pdf", state="failed", reason="Damaged", crashes=2) for n in "ab"]
    store.save_files("home", [*rows, FileRow("/d/c.txt"), FileRow("/d/d.xyz", state="skipped")])
    (about,) = store.collections()
    assert [about[name] for name in ("files", "failed", "waiting", "skipped")] == [3, 2, 1, 1]
    total, files = store.files("home", state="failed")
    assert (total, [file["path"] for file in files]) == (2, ["/d/a.pdf", "/d/b.pdf"])
    assert store.retry("home", ["/d/a.pdf", "/d/c.txt"]) == 1
    known = store.known_files()
    assert (known["/d/a.pdf"].crashes, known["/d/a.pdf"].retry) == (0, True)
    assert known["/d/b.pdf"].crashes == 2
    assert store.retry("home") == 2


def test_a_library_of_the_third_version_is_taken_over(tmp_path: Path) -> None:
    shutil.copy(DATA / "schema" / "library-v3.db", tmp_path / "library.db")
    store = LibraryStore(tmp_path / "library.db")
    (about,) = store.collections()
    assert (about["roots"], about["paused"], about["patterns"]) == (["/d"], False, [])
    assert store.mounts(about["name"]) == {"/d": ""}
    store.close()
