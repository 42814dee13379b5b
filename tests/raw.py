"""llama.cpp without anything of ours: what the engine's answers are held against in tests."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

BATCH = 256


class Raw:
    """One model and one context; a token's position is its place in the sequence."""

    def __init__(self, path: Path, *, size: int = 2048, sequences: int = 4, **options: Any) -> None:
        """`options` are fields of llama.cpp's context parameters."""
        loading = lib.llama_model_default_params()
        loading.use_extra_bufts = False  # some of its kernels crash on some machines
        self.model = lib.llama_model_load_from_file(os.fsencode(path), loading)
        assert self.model, path
        self.vocabulary = lib.llama_model_get_vocab(self.model)
        params = lib.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = size, BATCH, BATCH
        params.n_seq_max, params.kv_unified = sequences, True
        params.n_threads = params.n_threads_batch = 1
        for name, value in options.items():
            setattr(params, name, value)
        self.context = lib.llama_init_from_model(self.model, params)
        assert self.context, path
        self.memory = lib.llama_get_memory(self.context)

    def tokenize(self, text: str) -> list[int]:
        """Tokens of `text`, control tokens included."""
        data = text.encode()
        room = (lib.llama_token * (len(data) + 8))()
        count = lib.llama_tokenize(self.vocabulary, data, len(data), room, len(room), False, True)
        return list(room[:count])

    def read(self, tokens: Sequence[int], start: int = 0, sequence: int = 0) -> NDArray[np.float32]:
        """Decode `tokens` from position `start` on; the logits behind the last one."""
        batch = lib.llama_batch_init(BATCH, 0, 1)
        for first in range(0, len(tokens), BATCH):
            part = tokens[first : first + BATCH]
            batch.n_tokens = len(part)
            for i, token in enumerate(part):
                batch.token[i], batch.pos[i] = token, start + first + i
                batch.n_seq_id[i], batch.seq_id[i][0] = 1, sequence
                batch.logits[i] = i == len(part) - 1
            assert lib.llama_decode(self.context, batch) == 0
        lib.llama_batch_free(batch)
        size = lib.llama_vocab_n_tokens(self.vocabulary)
        logits = lib.llama_get_logits_ith(self.context, -1)
        return np.ctypeslib.as_array(logits, (size,)).copy()

    def write(
        self, tokens: Sequence[int], start: int = 0, sequence: int = 0, count: int = 24
    ) -> list[int]:
        """The `count` likeliest tokens, one by one, after `tokens` at position `start`."""
        answer: list[int] = []
        logits, at = self.read(tokens, start, sequence), start + len(tokens)
        for _ in range(count):
            answer.append(int(logits.argmax()))
            logits, at = self.read(answer[-1:], at, sequence), at + 1
        return answer

    def save(self, sequence: int = 0, flags: int = 0) -> bytes:
        """The state of one sequence, as llama.cpp writes it."""
        size = lib.llama_state_seq_get_size_ext(self.context, sequence, flags)
        room = (ctypes.c_uint8 * size)()
        assert lib.llama_state_seq_get_data_ext(self.context, room, size, sequence, flags) == size
        return bytes(room)

    def restore(self, state: bytes, sequence: int = 0, flags: int = 0) -> int:
        """Put a state into a sequence; how many bytes llama.cpp took, 0 if it refused."""
        room = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        return int(
            lib.llama_state_seq_set_data_ext(self.context, room, len(state), sequence, flags)
        )

    def forget(self, sequence: int, start: int = 0) -> bool:
        """Drop a sequence from position `start` on."""
        return bool(lib.llama_memory_seq_rm(self.memory, sequence, start, -1))

    def close(self) -> None:
        """Give the memory back."""
        lib.llama_free(self.context)
        lib.llama_model_free(self.model)


@contextmanager
def raw(path: Path, **options: Any) -> Iterator[Raw]:
    """A `Raw` that is closed in the end."""
    opened = Raw(path, **options)
    try:
        yield opened
    finally:
        opened.close()
