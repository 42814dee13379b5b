"""Vectors of texts: of length 1, the same alone and in company, and nothing is cut off unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tests import tiny

from inglenook.errors import BadRequest, Cancelled, ModelUnusable
from inglenook.workers.llm.embedding import Embedder, Embedders
from inglenook.workers.llm.native import Library

TEXTS = ["the boat is in harbour", "dog", "fish of the night, fish of the town", "cat"]


@pytest.fixture
def embedder(library: Library, tiny_embedder: Path) -> Iterator[Embedder]:
    embedder = Embedder(library, tiny_embedder, threads=1)
    yield embedder
    embedder.close()


def test_vectors_have_length_one_and_tell_texts_apart(embedder: Embedder) -> None:
    vectors, tokens = embedder.embed(TEXTS)
    assert vectors.shape == (4, tiny.WIDTH) and embedder.pooling == "mean"
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1)
    assert (vectors @ vectors.T - np.eye(4)).max() < 0.99
    assert tokens == [7, 3, 11, 3]  # with the two that open and close a text


def test_company_changes_nothing(embedder: Embedder) -> None:
    many = [" ".join(TEXTS[: n % 4 + 1]) + f" {n}" for n in range(150)]
    together, _ = embedder.embed(many)
    alone = np.concatenate([embedder.embed([text])[0] for text in many[:12]])
    assert ((together[:12] * alone).sum(axis=1) > 0.9999).all()


def test_a_text_that_is_too_long_is_named_or_cut(embedder: Embedder) -> None:
    long = "boat " * 200
    with pytest.raises(BadRequest, match=r"Text 2 has 202 tokens; Tiny bert takes 128"):
        embedder.embed(["cat", long])
    vectors, tokens = embedder.embed(["cat", long], truncate=True)
    assert tokens == [3, 128] and np.isfinite(vectors).all()
    assert embedder.embed([])[0].shape == (0, tiny.WIDTH)


def test_can_be_stopped(embedder: Embedder) -> None:
    with pytest.raises(Cancelled):
        embedder.embed(TEXTS, cancelled=lambda: True)


@pytest.mark.parametrize("pooling", ["", "last"])
def test_a_language_model_gives_vectors_too(
    library: Library, tiny_llama: Path, pooling: str
) -> None:
    embedder = Embedder(library, tiny_llama, threads=1, pooling=pooling)
    try:
        vectors, _ = embedder.embed(TEXTS)
        again, _ = embedder.embed(TEXTS[:1])
        assert np.allclose(vectors[:1], again, atol=1e-3)
        assert embedder.pooling == (pooling or "mean")
        with pytest.raises(BadRequest, match="Text 2 is empty"):
            embedder.embed(["cat", ""])
    finally:
        embedder.close()


def test_what_is_no_embedder_is_refused(
    library: Library, tiny_embedder: Path, tiny_lora: Path
) -> None:
    with pytest.raises(ModelUnusable):
        Embedder(library, tiny_lora, threads=1)
    with pytest.raises(ModelUnusable, match="rank"):
        Embedder(library, tiny_embedder, threads=1, pooling="rank")


def test_the_last_model_stays_and_a_replaced_file_is_noticed(
    library: Library, tmp_path: Path
) -> None:
    path = tiny.bert().write(tmp_path / "embedder.gguf")
    embedders = Embedders(library, threads=1)
    try:
        first, _ = embedders.embed(path, ["cat"])
        assert np.array_equal(embedders.embed(path, ["cat"])[0], first)
        other = tiny.bert()
        other.tensors["token_embd.weight"] *= -1
        path.unlink()
        other.write(path)
        assert not np.allclose(embedders.embed(path, ["cat"])[0], first)
        with pytest.raises(ModelUnusable, match="gone"):
            embedders.embed(tmp_path / "gone.gguf", ["cat"])
    finally:
        embedders.close()
