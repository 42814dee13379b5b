"""llama.cpp's C API as a few small objects: the only module that touches ctypes of it.

Nothing here decides anything. A `Model` may be read from any thread; a `Context` and the `Sampler`s
that draw from it belong to one thread. Whoever makes one of these objects must `close` it.
"""

from __future__ import annotations

import ctypes
import os
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from llama_cpp import llama_cpp as lib

from inglenook.types import Sampling

NO_ROOM = 1  # llama_decode: no free cells in the KV cache; nothing was changed
PENALTY_WINDOW = 64  # generated tokens that the repetition penalty looks back on
_LOG_ERROR, _LOG_CONTINUED = 4, 5
_LOG_LINES = 200

Row = tuple[int, int, int, bool]
"""One token of a batch: token, position, sequence, whether its logits are wanted."""


class NativeError(Exception):
    """llama.cpp refused; the text is what it logged."""


class Library:
    """llama.cpp itself, once a process: keeps the end of its log.

    It must outlive everything made with it, because llama.cpp calls back into it to log.
    """

    def __init__(self) -> None:
        self._lines: deque[tuple[int, str]] = deque(maxlen=_LOG_LINES)
        self._callback = lib.llama_log_callback(self._take_line)
        lib.llama_log_set(self._callback, ctypes.c_void_p(0))
        lib.llama_backend_init()

    def forget_log(self) -> None:
        """Start the log afresh, so that `errors` tells of what comes next."""
        self._lines.clear()

    def errors(self) -> str:
        """The last lines that llama.cpp logged as errors, oldest first."""
        lines = [text for level, text in list(self._lines) if level == _LOG_ERROR]
        return "; ".join(lines[-3:])

    def _take_line(self, level: int, text: bytes, _data: Any) -> None:
        line = text.decode("utf-8", "replace").strip()
        if line and level != _LOG_CONTINUED:
            self._lines.append((level, line))


class Model:
    """The weights and the vocabulary."""

    def __init__(
        self,
        library: Library,
        path: Path,
        *,
        gpu_layers: int = 0,
        on_progress: Callable[[float], bool] = lambda _part: True,
    ) -> None:
        """Map the file into memory. `on_progress` gets 0 to 1 and says whether to go on.

        `gpu_layers` -1 is all of them. Raises NativeError.
        """
        self.library = library
        params = lib.llama_model_default_params()
        params.n_gpu_layers = gpu_layers
        self.on_processor = gpu_layers == 0
        params.load_mode = lib.LLAMA_LOAD_MODE_MMAP
        # llama.cpp's AMX kernels end in SIGSEGV from two tokens a batch on (seen with 0.3.36, Q4_1,
        # Sapphire Rapids under a hypervisor); they come with the extra buffers, so these stay off
        params.use_extra_bufts = b"AMX_INT8 = 1" not in lib.llama_print_system_info()
        # kept in a name: ctypes must not drop the callback while llama.cpp runs
        progress = lib.llama_progress_callback(lambda part, _data: on_progress(part))
        params.progress_callback = progress
        library.forget_log()
        self.handle = lib.llama_model_load_from_file(os.fsencode(path), params)
        if not self.handle:
            raise NativeError(library.errors() or "no reason given")
        self._vocab = lib.llama_model_get_vocab(self.handle)
        self._piece = ctypes.create_string_buffer(256)
        self.vocabulary = int(lib.llama_vocab_n_tokens(self._vocab))
        self.bos = self._text_of(lib.llama_vocab_bos(self._vocab))
        self.eos = self._text_of(lib.llama_vocab_eos(self._vocab))
        self.adds_bos = bool(lib.llama_vocab_get_add_bos(self._vocab))
        self.splits_anywhere = lib.llama_vocab_type(self._vocab) == lib.LLAMA_VOCAB_TYPE_BPE
        self.forgets_in_part = not (
            lib.llama_model_is_recurrent(self.handle) or lib.llama_model_is_hybrid(self.handle)
        )

    def control_texts(self) -> list[str]:
        """The texts of all control tokens, such as `<|im_start|>`."""
        is_control = lib.llama_vocab_is_control
        tokens = range(self.vocabulary)
        return [self._text_of(t) for t in tokens if is_control(self._vocab, t)]

    def tokenize(self, text: str, *, bos: bool = False, special: bool = False) -> list[int]:
        """Tokens of `text`; `special` reads the texts of control tokens as those tokens."""
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        tokens = (lib.llama_token * room)()
        count = lib.llama_tokenize(self._vocab, data, len(data), tokens, room, bos, special)
        if count < 0:
            raise NativeError(f"the tokenizer asks for {-count} tokens for {len(data)} bytes")
        return list(tokens[:count])

    def piece(self, token: int) -> bytes:
        """The bytes that `token` stands for; nothing for control tokens."""
        size = len(self._piece)
        count = lib.llama_token_to_piece(self._vocab, token, self._piece, size, 0, False)
        if count < 0:
            self._piece = ctypes.create_string_buffer(-count)
            return self.piece(token)
        return self._piece.raw[:count]

    def ends(self, token: int) -> bool:
        """Whether the model says with `token` that it is done."""
        return bool(lib.llama_vocab_is_eog(self._vocab, token))

    def close(self) -> None:
        """Give the memory back. The model's contexts must be closed already."""
        if self.handle:
            lib.llama_model_free(self.handle)
            self.handle = None

    def _text_of(self, token: int) -> str:
        if token < 0:
            return ""
        text = lib.llama_vocab_get_text(self._vocab, token)
        return text.decode("utf-8", "replace") if text else ""


class Context:
    """A KV cache of `size` cells that `sequences` sequences share, and the means to fill it."""

    def __init__(
        self, model: Model, *, size: int, sequences: int, batch: int, threads: int
    ) -> None:
        """Reserve the memory. Raises NativeError where there is not enough."""
        self.model = model
        params = lib.llama_context_default_params()
        params.n_ctx = size
        params.n_batch = params.n_ubatch = batch
        params.n_seq_max = params.n_outputs_max = sequences
        params.n_threads = params.n_threads_batch = threads
        params.kv_unified = True
        if model.on_processor:
            # its flash attention is slow for the small batches that keep Stop quick: a prompt read
            # 16 tokens at a time behind 512 others went three times faster without it
            params.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        model.library.forget_log()
        self._handle = lib.llama_init_from_model(model.handle, params)
        if not self._handle:
            raise NativeError(model.library.errors() or "no reason given")
        self._memory = lib.llama_get_memory(self._handle)
        self._batch = lib.llama_batch_init(batch, 0, 1)
        self.size = int(lib.llama_n_ctx(self._handle))
        self.sequences = sequences
        self.batch = batch

    def decode(self, rows: Sequence[Row]) -> int:
        """Run `rows` through the model: 0 done, NO_ROOM, or a negative number for a failure."""
        batch = self._batch
        batch.n_tokens = len(rows)
        for i, (token, position, sequence, wanted) in enumerate(rows):
            batch.token[i] = token
            batch.pos[i] = position
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = sequence
            batch.logits[i] = wanted
        return int(lib.llama_decode(self._handle, batch))

    def truncate(self, sequence: int, length: int) -> bool:
        """Forget a sequence from position `length` on. False: this model can only forget all."""
        return bool(lib.llama_memory_seq_rm(self._memory, sequence, length, -1))

    def share(self, source: int, target: int, length: int) -> None:
        """Give the empty sequence `target` the first `length` cells of `source` as well."""
        lib.llama_memory_seq_cp(self._memory, source, target, 0, length)

    def clear(self) -> None:
        """Forget everything."""
        lib.llama_memory_clear(self._memory, True)

    def sample(self, sampler: Sampler, row: int) -> int:
        """Draw the token that follows batch row `row`, whose logits were wanted."""
        return int(lib.llama_sampler_sample(sampler.handle, self._handle, row))

    def close(self) -> None:
        """Give the memory back."""
        if self._handle:
            lib.llama_batch_free(self._batch)
            lib.llama_free(self._handle)
            self._handle = None


class Sampler:
    """llama.cpp's own chain of samplers for one answer."""

    def __init__(self, model: Model, sampling: Sampling, seed: int) -> None:
        """The penalty counts generated tokens only: a prompt's passages are there to be quoted."""
        self.handle = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        if sampling.repeat_penalty != 1:
            self._add(
                lib.llama_sampler_init_penalties(
                    model.vocabulary, PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0
                )
            )
        if sampling.temperature <= 0:
            self._add(lib.llama_sampler_init_greedy())
            return
        self._add(lib.llama_sampler_init_top_k(sampling.top_k))
        self._add(lib.llama_sampler_init_top_p(sampling.top_p, 1))
        self._add(lib.llama_sampler_init_min_p(sampling.min_p, 1))
        self._add(lib.llama_sampler_init_temp(sampling.temperature))
        self._add(lib.llama_sampler_init_dist(seed))

    def close(self) -> None:
        """Free the chain and all that is in it."""
        if self.handle:
            lib.llama_sampler_free(self.handle)
            self.handle = None

    def _add(self, link: Any) -> None:
        lib.llama_sampler_chain_add(self.handle, link)
