"""The tiny models are good for tests: steady, and every token of the prompt counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from llama_cpp import llama_cpp as lib
from tests.raw import raw
from tests.tiny import CHATML

from inglenook.workers.llm import gguf

STORY = " ".join(
    f"On day {n} boat {n * 7 % 31} brought {n * 13 % 97} fish home." for n in range(20)
)
KINDS = ["tiny_llama", "tiny_swa", "tiny_recurrent", "tiny_hybrid", "tiny_hybrid_ssm"]


@pytest.fixture(params=KINDS)
def tiny(request: pytest.FixtureRequest) -> Path:
    path: Path = request.getfixturevalue(request.param)
    return path


def test_the_same_answer_however_the_prompt_is_cut(tiny: Path) -> None:
    with raw(tiny) as model:
        tokens = model.tokenize(STORY)
        whole = model.write(tokens)
        assert len(set(whole)) > 12
        for sequence, cut in ((1, 7), (2, 130)):
            model.read(tokens[:cut], 0, sequence)
            assert model.write(tokens[cut:], cut, sequence) == whole


@pytest.mark.parametrize("changed", [5, 150])
def test_all_of_the_prompt_counts(tiny: Path, changed: int) -> None:
    with raw(tiny) as model:
        tokens = model.tokenize(STORY)
        other = [*tokens[:changed], *range(500, 520), *tokens[changed + 20 :]]
        assert model.write(tokens, sequence=0) != model.write(other, sequence=1)


def test_answers_are_plain_text_without_an_end(tiny: Path) -> None:
    with raw(tiny) as model:
        answer = model.write(model.tokenize(STORY), count=64)
        assert not any(lib.llama_vocab_is_eog(model.vocabulary, token) for token in answer)


def test_headers_are_readable(tiny: Path) -> None:
    header = gguf.read(tiny)
    assert header.chat_template == CHATML
    assert header.name == f"Tiny {header.architecture}"


def test_kinds_of_memory(
    tiny_llama: Path, tiny_swa: Path, tiny_recurrent: Path, tiny_hybrid: Path
) -> None:
    with raw(tiny_llama) as plain, raw(tiny_swa) as sliding:
        assert lib.llama_model_n_swa(plain.model) == 0
        assert lib.llama_model_n_swa(sliding.model) == 32
    with raw(tiny_recurrent) as recurrent, raw(tiny_hybrid) as hybrid:
        assert lib.llama_model_is_recurrent(recurrent.model)
        assert lib.llama_model_is_hybrid(hybrid.model)
