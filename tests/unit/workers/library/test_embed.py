"""The embedder beside plain sentence-transformers, its cache, and models that are not there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from sentence_transformers import SentenceTransformer
from tests.unit.workers.library import models

from inglenook.errors import Cancelled, ModelMissing, ModelUnusable
from inglenook.workers.library.chunk import Ruler
from inglenook.workers.library.embed import Embedder, VectorCache, find_embedder

TEXTS = ["The tide turns at noon.", "Bees need water.", "The tide turns at noon.", "x " * 200]


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[VectorCache]:
    cache = VectorCache(tmp_path / "cache" / "vectors.db")
    yield cache
    cache.close()


def go_on() -> None:
    """A pause that does not."""


def test_vectors_are_those_of_sentence_transformers(
    starter_embedder: Path, cache: VectorCache
) -> None:
    plain = SentenceTransformer(str(starter_embedder), device="cpu", local_files_only=True)
    embedder = Embedder(starter_embedder, cache)
    expected = plain.encode(TEXTS, normalize_embeddings=True)
    vectors = embedder.documents(TEXTS, go_on)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(vectors, expected, atol=1e-5)
    np.testing.assert_allclose(embedder.queries(TEXTS), expected, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    # the ruler counts as the model does
    assert embedder.ruler.limit == plain.max_seq_length
    counted = [int(n) for n in plain.preprocess(TEXTS)["attention_mask"].sum(axis=1)]
    assert embedder.ruler.lengths(TEXTS) == counted


def test_a_known_text_needs_no_model(
    starter_embedder: Path, cache: VectorCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    vectors = Embedder(starter_embedder, cache).documents(TEXTS, go_on)
    monkeypatch.setattr(Embedder, "_model", None)
    again = Embedder(starter_embedder, cache).documents(TEXTS, go_on)
    np.testing.assert_array_equal(again, vectors)


def test_what_was_embedded_before_a_stop_is_kept(
    starter_embedder: Path, cache: VectorCache
) -> None:
    calls: list[int] = []

    def stop_at_the_third() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled("stopped")

    embedder = Embedder(starter_embedder, cache)
    texts = [f"note {i}" for i in range(100)]
    with pytest.raises(Cancelled):
        embedder.documents(texts, stop_at_the_third)
    assert sum(v is not None for v in cache.get(embedder.id, texts)) == 64


def test_the_cache_drops_the_oldest(cache: VectorCache) -> None:
    for i in range(10):
        cache.put("toy", [str(i)], np.full((1, 10_000), i, dtype=np.float32))
    cache.trim(1 << 20)
    assert all(v is not None for v in cache.get("toy", [str(i) for i in range(10)]))
    cache.trim(250_000)
    kept = [v is not None for v in cache.get("toy", [str(i) for i in range(10)])]
    assert kept == sorted(kept)  # the newest
    assert 3 <= sum(kept) <= 6
    assert cache.get("another", ["9"]) == [None]


def test_other_weights_are_another_embedder(
    starter_embedder: Path, cache: VectorCache, tmp_path: Path
) -> None:
    copy = tmp_path / starter_embedder.name
    shutil.copytree(starter_embedder, copy)
    assert Embedder(copy, cache).id == Embedder(starter_embedder, cache).id
    with (copy / "model.safetensors").open("r+b") as file:
        file.seek(-4, 2)
        file.write(b"\x01\x02\x03\x04")
    assert Embedder(copy, cache).id != Embedder(starter_embedder, cache).id


def test_a_missing_and_a_broken_model_are_told_apart(
    starter_embedder: Path, cache: VectorCache, tmp_path: Path
) -> None:
    with pytest.raises(ModelMissing, match="not installed"):
        find_embedder("nothing", (tmp_path,), cache)
    broken = tmp_path / "broken"
    shutil.copytree(starter_embedder, broken)
    (broken / "model.safetensors").write_bytes(b"not weights")
    with pytest.raises(ModelUnusable, match="cannot be loaded"):
        find_embedder("broken", (tmp_path,), cache).warm()


def test_a_prompt_for_documents_takes_its_place(starter_embedder: Path) -> None:
    tokenizer = starter_embedder / "tokenizer.json"
    assert Ruler.of_folder(tokenizer, 256, "passage: ").limit == 254


def test_the_prompts_of_e5_are_used_where_its_folder_says_nothing(
    starter_embedder: Path, cache: VectorCache, tmp_path: Path
) -> None:
    folder = models.embedder(tmp_path / "multilingual-e5-small", starter_embedder)
    (folder / "config_sentence_transformers.json").unlink()
    plain = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    embedder = Embedder(folder, cache)
    for found, prompt in (
        (embedder.queries(TEXTS[:2]), "query: "),
        (embedder.documents(TEXTS[:2], go_on), "passage: "),
    ):
        expected = plain.encode([prompt + t for t in TEXTS[:2]], normalize_embeddings=True)
        np.testing.assert_allclose(found, expected, atol=1e-5)
