"""What fits is loaded, what nearly fits gets a shorter context, what cannot fit is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inglenook.errors import Cancelled, ModelTooLarge, ModelUnusable
from inglenook.workers.llm import gguf, ladder
from inglenook.workers.llm.native import Library

GB = 10**9


@pytest.fixture
def header(starter_model: Path) -> gguf.Header:
    return gguf.read(starter_model)


def test_room_enough_gives_what_was_asked(header: gguf.Header) -> None:
    need = ladder.plan(header, 4096, 4, 8 * GB)
    assert need.context == 4096
    assert need.cache == header.kv_bytes(4096)
    assert need.total < 0.6 * GB


def test_no_more_context_than_the_model_was_trained_for(header: gguf.Header) -> None:
    assert ladder.plan(header, 1 << 20, 4, 8 * GB).context == header.context


def test_short_memory_shortens_the_context(header: gguf.Header) -> None:
    large = replace(header, kv_values=header.kv_values * 20)
    full = ladder.estimate(large, 8192, 4).total
    shorter = ladder.plan(large, 8192, 4, int(full * 0.6))
    assert shorter.context < 8192
    assert shorter.total <= full * 0.6


def test_a_model_larger_than_memory_is_refused_with_the_numbers(header: gguf.Header) -> None:
    with pytest.raises(ModelTooLarge, match=r"needs about 40\.\d GB.*8\.0 GB are free") as caught:
        ladder.plan(replace(header, bytes=40 * GB), 8192, 4, 8 * GB)
    assert "smaller model" in caught.value.next_step


def test_a_load_tells_its_progress_and_what_it_changed(
    header: gguf.Header, library: Library
) -> None:
    parts: list[float] = []
    loaded = ladder.load(
        library,
        header,
        context=16384,
        sequences=4,
        threads=1,
        free=8 * GB,
        on_progress=lambda part: not parts.append(part),  # type: ignore[func-returns-value]
    )
    try:
        assert loaded.context.size == 8192
        assert loaded.notes == (
            "The context is 8,192 tokens instead of 16,384: the model knows no more.",
        )
        assert parts[-1] == 1.0
    finally:
        loaded.close()


def test_a_load_can_be_stopped(header: gguf.Header, library: Library) -> None:
    with pytest.raises(Cancelled):
        ladder.load(
            library,
            header,
            context=512,
            sequences=1,
            threads=1,
            free=8 * GB,
            on_progress=lambda _: False,
        )


def test_what_llama_cpp_says_is_passed_on(
    header: gguf.Header, library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "strange.gguf"
    data = bytearray(header.path.read_bytes())
    at = data.find(b"llama.block_count")
    data[at : at + 17] = b"llama.block_c0unt"
    path.write_bytes(data)
    with pytest.raises(ModelUnusable, match=r"strange\.gguf could not be loaded.*block_count"):
        ladder.load(
            library,
            replace(header, path=path),
            context=512,
            sequences=1,
            threads=1,
            free=8 * GB,
        )
