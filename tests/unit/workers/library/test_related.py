"""Related documents by mean vectors and by words, with the real database."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from inglenook.errors import NotFound
from inglenook.link.server import Reply
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.store.documents import ChunkRow, Document
from inglenook.store.library import FileRow, LibraryStore
from inglenook.types import Section
from inglenook.workers.library.backends import Model
from inglenook.workers.library.embed import Embedder
from inglenook.workers.library.library import Library
from inglenook.workers.library.main import methods
from inglenook.workers.library.related import Relations, packed_means
from inglenook.workers.library.sketch import sketch

SIZE = 32
CUT = "3/mini"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LibraryStore]:
    with closing(LibraryStore(tmp_path / "library.db")) as opened:
        opened.add_root("files", "/d")
        yield opened


def put(store: LibraryStore, name: str, text: str, cut: str = CUT) -> int:
    chunk = ChunkRow(f"{name}-0", 0, len(text), None, (), "")
    document = Document(
        name, ".txt", "text-1", cut, "", None, text, (Section(text, 0),),
        sketch=sketch(text), chunks=(chunk,),
    )  # fmt: skip
    return store.save_document("files", FileRow(f"/d/{name}.txt", state="indexed"), document)


def pointing(*towards: int) -> np.ndarray:
    vector = np.zeros(SIZE, np.float32)
    vector[list(towards)] = 1
    return vector / np.linalg.norm(vector)


def no_words(text: str, k: int) -> Sequence[tuple[str, float]]:
    return ()


def test_the_nearest_in_meaning_come_first(store: LibraryStore) -> None:
    numbers = [put(store, f"n{i}", f"text number {i}") for i in range(4)]
    vectors = [pointing(0, 1), pointing(0, 2, 3), pointing(0, 1, 2), pointing(9)]
    store.kinship.put_means(CUT, packed_means(numbers, np.stack(vectors)))
    found = Relations(store, no_words).related(numbers[:1], [], {}, 5)
    assert [r.path for r in found] == ["/d/n2.txt", "/d/n1.txt"]
    assert found[0].cosine == pytest.approx(2 / 6**0.5, abs=0.02)
    assert found[0].score > found[1].score


def test_the_mean_is_of_all_chunks(store: LibraryStore) -> None:
    a, b, c = (put(store, name, f"text {name}") for name in "abc")
    vectors = np.stack([pointing(0), pointing(1), pointing(0, 1), pointing(0)])
    store.kinship.put_means(CUT, packed_means([a, a, b, c], vectors))
    first, second = Relations(store, no_words).related([a], [], {}, 5)
    assert (first.path, second.path) == ("/d/b.txt", "/d/c.txt")
    assert first.cosine == pytest.approx(1, abs=0.02)


def test_words_bring_in_what_means_something_else(store: LibraryStore) -> None:
    own = put(store, "own", "The Fairweather boiler was mended. Fairweather came twice.")
    other = put(store, "other", "Invoice of Fairweather & Sons for the boiler")
    put(store, "third", "Nothing of the kind")
    store.kinship.put_means(CUT, packed_means([own, other], np.stack([pointing(0), pointing(5)])))
    asked = []

    def match(text: str, k: int) -> Sequence[tuple[str, float]]:
        asked.append(text)
        return [("own-0", 9.0), ("other-0", 4.0), ("gone-0", 1.0)]

    (found,) = Relations(store, match).related([own], [], {}, 5)
    assert asked[0].split()[0] == "Fairweather"
    assert found.path == "/d/other.txt"
    assert found.cosine is None
    assert found.words == ("Fairweather", "boiler")


def test_versions_of_a_file_are_not_related_to_it(store: LibraryStore) -> None:
    text = " ".join(f"clause {n} of the lease" for n in range(50))
    numbers = [put(store, "a", text), put(store, "b", text + " and more"), put(store, "c", "x")]
    store.kinship.put_means(CUT, packed_means(numbers, np.stack([pointing(0)] * 3)))
    assert [r.path for r in Relations(store, no_words).related(numbers[:1], [], {}, 5)] == [
        "/d/c.txt"
    ]


def test_texts_are_compared_by_each_cut_in_its_own_vectors(store: LibraryStore) -> None:
    one, two = put(store, "one", "text"), put(store, "two", "Text", "3/other")
    store.kinship.put_means(CUT, packed_means([one], pointing(0)[None]))
    store.kinship.put_means("3/other", packed_means([two], np.ones((1, 8), np.float32)))
    vectors = {CUT: pointing(0)[None], "3/other": np.ones((1, 8), np.float32)}
    found = Relations(store, no_words).related([], ["what is it?"], vectors, 5)
    assert {r.path for r in found} == {"/d/one.txt", "/d/two.txt"}


def test_nothing_is_related_in_an_empty_library(store: LibraryStore) -> None:
    vectors = {CUT: pointing(0)[None]}
    assert Relations(store, no_words).related([], ["what is it?"], vectors, 5) == []


def test_a_library_tells_versions_and_related_files(
    profile: Path, tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Embedder, "_model", model)
    folder = tmp_path / "papers"
    folder.mkdir()
    lease = " ".join(f"Clause {n}: the tenant keeps mooring {n} clean and dry." for n in range(12))
    for name, text, day in (
        ("lease v1.txt", lease, 1),
        ("lease v2.txt", lease.replace("mooring 3", "berth 3"), 2),
        ("moorings.txt", "Who rents a mooring of the harbour pays before the tenant moves in.", 3),
        ("cake.txt", "Beat four eggs with sugar, fold in the flour, bake for forty minutes.", 4),
    ):
        (folder / name).write_text(text, encoding="utf-8")
        os.utime(folder / name, (day * 86_400, day * 86_400))
    plainly = Settings(embedder_backend="float32")  # nothing is measured first
    with closing(Library(Paths.of_user(), lambda: plainly)) as library:
        ask = methods(library)
        reply = cast(Reply, SimpleNamespace(event=lambda e: None, cancelled=lambda: False))
        ask["index"]({"paths": [str(folder)], "collection": "papers"}, reply)
        old, new = (str(folder / f"lease v{n}.txt") for n in (1, 2))
        versions = ask["versions"]({"path": old}, reply)["versions"]
        assert [(v["path"], v["newest"]) for v in versions] == [(new, True), (old, False)]
        related = ask["related"]({"paths": [old]}, reply)["files"]
        assert related[0]["path"] == str(folder / "moorings.txt")
        assert {"mooring", "tenant"} <= {word.casefold() for word in related[0]["words"]}
        assert old not in [r["path"] for r in related]
        asked = ask["related"]({"paths": [], "texts": ["How is a cake baked?"]}, reply)["files"]
        assert asked[0]["path"] == str(folder / "cake.txt")
        (found,) = ask["candidates"]({"queries": ["mooring clean"], "k": 5}, reply)["results"]
        assert found["newest"] == {old: new}
        for do in ("versions", "related"):
            with pytest.raises(NotFound):
                ask[do]({"path": "/no/such.txt", "paths": ["/no/such.txt"]}, reply)
