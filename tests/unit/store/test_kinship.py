"""Versions of documents by sketch and by name, in the real database."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.store.documents import Document
from inglenook.store.kinship import numbered, resemblance, stem
from inglenook.store.library import FileRow, LibraryStore
from inglenook.types import Section
from inglenook.workers.library.sketch import sketch

OLD = Path(__file__).resolve().parents[2] / "data" / "schema"
BASE = " ".join(f"On day {n} the harbour master noted tide {n * 7 % 31}." for n in range(60))
OTHER = " ".join(f"Recipe {n}: take {n * 3} eggs and stir them well." for n in range(60))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    with closing(LibraryStore(tmp_path / "library.db")) as opened:
        opened.add_root("files", "/d")
        yield opened


def put(store: LibraryStore, path: str, text: str, day: int) -> int:
    sections = (Section(text, 0),)
    document = Document(
        f"sha of {text}", ".txt", "text-1", "3/mini", "", None, text, sections, sketch=sketch(text)
    )
    row = FileRow(path, len(text), day * 86_400 * 10**9, "indexed")
    return store.save_document("files", row, document)


def edited(text: str, *words: int) -> str:
    parts = text.split(" ")
    for at in words:
        parts[at] = "changed"
    return " ".join(parts)


def test_versions_are_told_newest_first(store: LibraryStore) -> None:
    put(store, "/d/lease.txt", BASE, 1)
    put(store, "/old/contract.txt", edited(BASE, 5), 3)
    put(store, "/d/recipes.txt", OTHER, 9)
    put(store, "/d/last.txt", edited(BASE, 5, 100), 7)
    found = store.kinship.versions("/d/lease.txt")
    assert [(v.path, v.newest) for v in found] == [
        ("/d/last.txt", True),
        ("/old/contract.txt", False),
        ("/d/lease.txt", False),
    ]
    assert found[-1].resemblance == 1.0
    assert all(0.8 <= v.resemblance < 1 for v in found[:2])
    assert found[0].modified == 7 * 86_400


def test_copies_are_versions_too(store: LibraryStore) -> None:
    put(store, "/d/a.txt", BASE, 1)
    number = put(store, "/d/b.txt", BASE, 2)
    assert [(v.path, v.resemblance, v.newest) for v in store.kinship.versions("/d/a.txt")] == [
        ("/d/b.txt", 1.0, True),
        ("/d/a.txt", 1.0, True),
    ]
    assert store.kinship.newer([number]) == {}


def test_names_make_versions_of_texts_with_less_in_common(store: LibraryStore) -> None:
    changed = edited(BASE, *range(0, 500, 40))
    assert 0.5 <= resemblance(sketch(BASE), sketch(changed)) < 0.8
    put(store, "/d/Lease v1.txt", BASE, 1)
    put(store, "/d/Lease v2 (1).txt", changed, 3)
    put(store, "/d/Lease v3.txt", OTHER, 4)
    found = store.kinship.versions("/d/Lease v1.txt")
    assert [v.path for v in found] == ["/d/Lease v2 (1).txt", "/d/Lease v1.txt"]


def test_a_number_in_the_name_counts_more_than_the_time(store: LibraryStore) -> None:
    put(store, "/d/lease v2.txt", BASE, 1)
    put(store, "/d/lease v10.txt", edited(BASE, 3), 2)
    first = put(store, "/d/lease v1.txt", edited(BASE, 9), 3)
    paths = [v.path for v in store.kinship.versions("/d/lease v1.txt")]
    assert paths == ["/d/lease v10.txt", "/d/lease v2.txt", "/d/lease v1.txt"]
    assert store.kinship.newer([first]) == {first: "/d/lease v10.txt"}


def test_a_chain_of_small_changes_is_one_group(store: LibraryStore) -> None:
    text = BASE
    numbers = []
    for day in range(8):
        numbers.append(put(store, f"/d/{day}.txt", text, day))
        text = edited(text, *range(day * 60, day * 60 + 30, 10))
    ends = sketch(BASE), sketch(text)
    assert resemblance(*ends) < 0.8
    assert len(store.kinship.versions("/d/0.txt")) == 8
    assert store.kinship.newer(numbers) == dict.fromkeys(numbers[:-1], "/d/7.txt")
    assert store.kinship.newest(["/d/3.txt", "/d/7.txt", "/d/none.txt"]) == {"/d/3.txt": "/d/7.txt"}


def test_what_is_gone_is_no_version(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", BASE, 1)
    put(store, "/d/b.txt", edited(BASE, 4), 2)
    assert store.kinship.newer([number]) == {number: "/d/b.txt"}
    store.remove_files("files", ["/d/b.txt"])
    assert store.kinship.newer([number]) == {}
    assert [v.path for v in store.kinship.versions("/d/a.txt")] == ["/d/a.txt"]
    assert store.kinship.versions("/d/b.txt") == []


def test_short_texts_and_unknown_documents_have_no_versions(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", "Buy milk.", 1)
    put(store, "/d/b.txt", "Buy milk!", 2)
    assert store.kinship.newer([number, 999]) == {}


def test_means_are_kept_for_the_cut_that_serves(store: LibraryStore) -> None:
    number = put(store, "/d/a.txt", BASE, 1)
    store.kinship.put_means("3/mini", {number: b"m", 999: b"x"})
    assert store.kinship.means("3/mini") == [(number, b"m")]
    assert store.kinship.means("other") == []
    store.documents.put_cut(number, "3/mini", ())
    assert store.kinship.means("3/mini") == []


@pytest.mark.parametrize(
    ("name", "bare", "version"),
    [
        ("Lease v2.docx", "lease", (2,)),
        ("lease_final.pdf", "lease", ()),
        ("Lease (1).docx", "lease", ()),
        ("Lease - Copy.docx", "lease", ()),
        ("2024-03-01 Lease.docx", "lease", ()),
        ("Lease 01.03.2024 rev 3.1.odt", "lease", (3, 1)),
        ("Lease-20240301.odt", "lease", ()),
        ("Lease 2024.odt", "lease 2024", ()),
        ("chapter 2.md", "chapter 2", ()),
        ("finale.md", "finale", ()),
        ("v2.txt", "", (2,)),
        ("renewal.txt", "renewal", ()),
    ],
)
def test_names_without_version_marks(name: str, bare: str, version: tuple[int, ...]) -> None:
    assert stem(f"/some v7/{name}") == bare
    assert numbered(f"/some v7/{name}") == version


def test_a_library_of_the_second_version_is_taken_over(tmp_path: Path) -> None:
    shutil.copy(OLD / "library-v2.db", tmp_path / "library.db")
    with closing(LibraryStore(tmp_path / "library.db")) as store:
        one, two = (store.documents.find(sha, ".txt", "text-1") for sha in ("s1", "s2"))
        assert one and two
        assert store.kinship.newer([one]) == {}  # no sketches yet
        for number in (one, two):
            store.kinship.put_sketch(number, sketch(store.documents.text(number, 0, 500)))
        assert store.kinship.newer([one, two]) == {one: "/d/lease v2.txt"}
