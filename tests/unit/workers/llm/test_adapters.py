"""Adapters change answers, come off again without a trace, and say so when they do not fit."""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests import tiny
from tests.raw import Raw, raw

from inglenook.errors import BadRequest, ModelUnusable
from inglenook.workers.llm import gguf
from inglenook.workers.llm.adapters import NONE, Adapters
from inglenook.workers.llm.native import Library, Model


class Opened:
    """A model by its handle, as `Adapters` takes it, and the context that answers come from."""

    def __init__(self, path: Path, library: Library, opened: Raw) -> None:
        self.raw = opened
        self.model = Model.__new__(Model)
        self.model.handle, self.model.library = opened.model, library
        self.adapters = Adapters(self.model, gguf.read(path))

    def answer(self) -> list[int]:
        self.raw.forget(0)
        return self.raw.write(self.raw.tokenize("Tell me about the harbour."))


@pytest.fixture
def opened(tiny_llama: Path, library: Library) -> Iterator[Opened]:
    with raw(tiny_llama) as model:
        opened = Opened(tiny_llama, library, model)
        yield opened
        opened.adapters.close()


def test_an_adapter_acts_by_its_scale_and_comes_off(opened: Opened, tiny_lora: Path) -> None:
    adapters, context = opened.adapters, opened.raw.context
    plain = opened.answer()
    answers = []
    for scale in (1.0, 0.5):
        adapters.apply(context, adapters.key([(tiny_lora, scale)]))
        answers.append(opened.answer())
    assert answers[0] != plain != answers[1] != answers[0]
    adapters.apply(context, adapters.key([(tiny_lora, 1.0)]))
    assert opened.answer() == answers[0]
    adapters.apply(context, NONE)
    assert opened.answer() == plain


def test_two_at_once(opened: Opened, tiny_lora: Path, tmp_path: Path) -> None:
    other = tiny.lora(seed=8).write(tmp_path / "other.gguf")
    adapters, answers = opened.adapters, []
    for wanted in ([tiny_lora], [other], [tiny_lora, other]):
        adapters.apply(opened.raw.context, adapters.key((path, 1.0) for path in wanted))
        answers.append(tuple(opened.answer()))
    assert len(set(answers)) == 3


def test_a_key_names_the_set(opened: Opened, tiny_lora: Path, tmp_path: Path) -> None:
    key = opened.adapters.key
    other = tiny.lora(seed=8).write(tmp_path / "other.gguf")
    assert key([]) == key([(tiny_lora, 0.0)]) == NONE
    assert key([(tiny_lora, 1), (other, 2)]) == key([(other, 2.0), (tiny_lora, 1.0)])
    assert key([(tiny_lora, 1)]) != key([(tiny_lora, 2)])
    before = key([(other, 1)])
    os.utime(other, (1, 1))
    assert key([(other, 1)]) != before  # another file by the same name


def test_a_replaced_file_is_loaded_anew(opened: Opened, tiny_lora: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.gguf"
    shutil.copy(tiny_lora, path)
    opened.adapters.apply(opened.raw.context, opened.adapters.key([(path, 1.0)]))
    first = opened.answer()
    tiny.lora(seed=8).write(path)
    os.utime(path, (1, 1))
    opened.adapters.apply(opened.raw.context, opened.adapters.key([(path, 1.0)]))
    assert opened.answer() != first


def test_what_does_not_fit_is_named(
    opened: Opened, tiny_lora: Path, tiny_llama: Path, tmp_path: Path
) -> None:
    adapters = opened.adapters
    foreign = tiny.lora("qwen2").write(tmp_path / "foreign.gguf")
    with pytest.raises(ModelUnusable, match=r"foreign.gguf does not fit Tiny llama.*qwen2"):
        adapters.key([(foreign, 1.0)])
    with pytest.raises(ModelUnusable, match=r"llama.gguf is not a LoRA adapter"):
        adapters.key([(tiny_llama, 1.0)])
    with pytest.raises(ModelUnusable, match=r"gone.gguf cannot be read"):
        adapters.key([(tmp_path / "gone.gguf", 1.0)])
    for wanted in ([(tiny_lora, math.nan)], [(tiny_lora, 1.0)] * 2, [(tiny_lora, 1e9)]):
        with pytest.raises(BadRequest):
            adapters.key(wanted)


def test_tensors_that_do_not_fit_change_nothing(
    opened: Opened, tiny_lora: Path, tmp_path: Path
) -> None:
    deeper = tiny.lora(layers=5).write(tmp_path / "deeper.gguf")
    adapters = opened.adapters
    adapters.apply(opened.raw.context, adapters.key([(tiny_lora, 1.0)]))
    before = opened.answer()
    with pytest.raises(ModelUnusable, match=r"deeper.gguf does not fit Tiny llama.*base model"):
        adapters.apply(opened.raw.context, adapters.key([(tiny_lora, 1.0), (deeper, 1.0)]))
    assert opened.answer() == before
