"""The reranker beside plain sentence-transformers, and what it does when time is short."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from sentence_transformers import CrossEncoder
from tests.unit.workers.library import models

from inglenook.errors import ModelMissing, ModelUnusable
from inglenook.workers.library.embedders import is_embedder
from inglenook.workers.library.rerank import MOST, Reranker, find_reranker, is_reranker

QUERY = "Who services the boiler?"
TEXTS = [f"Paragraph {i} about the boiler and its engineer." * (i % 3 + 1) for i in range(40)]


@pytest.fixture(scope="module")
def folder(starter_embedder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return models.reranker(tmp_path_factory.mktemp("models") / "tiny-reranker", starter_embedder)


class Clock:
    """Each look at it takes so long."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def test_scores_are_those_of_sentence_transformers(folder: Path) -> None:
    plain = CrossEncoder(str(folder), device="cpu", local_files_only=True)
    pairs = [(QUERY, text) for text in TEXTS[:MOST]]
    expected = plain.predict(pairs, activation_fn=torch.nn.Sigmoid())
    found = Reranker(folder, seconds=60).rerank(QUERY, TEXTS)
    assert found.model == "tiny-reranker"
    assert not found.skipped
    np.testing.assert_allclose(found.scores, expected, atol=1e-5)


def test_a_long_text_is_cut_to_what_the_model_reads(folder: Path) -> None:
    found = Reranker(folder, seconds=60).rerank(QUERY, ["boiler " * 5_000, "short"])
    assert len(found.scores) == 2


def test_fewer_are_read_where_time_is_short_and_none_where_it_is_not_worth_it(
    folder: Path,
) -> None:
    some = Reranker(folder, seconds=2.0, clock=Clock(0.4)).rerank(QUERY, TEXTS)
    assert 0 < len(some.scores) < MOST
    slow = Reranker(folder, seconds=2.0, clock=Clock(3.0))
    assert slow.rerank(QUERY, TEXTS).scores  # how slow it is has to be seen once
    again = slow.rerank(QUERY, TEXTS)
    assert again.scores == ()
    assert "passages a second" in again.skipped


def test_models_are_found_by_what_they_are(
    folder: Path, starter_embedder: Path, tmp_path: Path
) -> None:
    places = (starter_embedder.parent, folder.parent)
    assert is_reranker(folder)
    assert not is_reranker(starter_embedder)
    assert not is_embedder(folder)
    assert find_reranker("auto", (starter_embedder.parent,)) is None
    assert find_reranker("off", places) is None
    for wish in ("auto", "Tiny-Reranker"):
        found = find_reranker(wish, places)
        assert found is not None
        assert found.folder == folder
    with pytest.raises(ModelMissing, match="nothing"):
        find_reranker("nothing", places)
    broken = tmp_path / "broken"
    broken.mkdir()
    for path in folder.iterdir():
        (broken / path.name).write_bytes(path.read_bytes())
    (broken / "model.safetensors").write_bytes(b"not weights")
    with pytest.raises(ModelUnusable, match="cannot be loaded"):
        Reranker(broken).warm()
