"""llama.cpp's C API as a few small objects: model, context, log.

Nothing here decides anything. A `Model` may be read from any thread; a `Context` belongs to one
thread, but for `interrupt`. Whoever makes one of these objects must `close` it.
"""

from __future__ import annotations

import ctypes
import os
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

from inglenook.workers.llm import probe

NO_ROOM = 1  # llama_decode: no free cells in the KV cache; nothing was changed
INTERRUPTED = 2  # llama_decode: told to stop; the tokens of this batch are not in the cache
_LOG_DEBUG, _LOG_ERROR, _LOG_CONTINUED = 1, 4, 5
_LOG_LINES = 200

KV_TYPES = {"f16": 1, "q8_0": 8}  # ggml_type

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
        _load_back_ends()
        lib.llama_backend_init()

    def forget_log(self) -> None:
        """Start the log afresh, so that `errors` tells of what comes next."""
        self._lines.clear()

    def errors(self) -> str:
        """The last lines that llama.cpp logged as errors, oldest first."""
        lines = [text for level, text in list(self._lines) if level == _LOG_ERROR]
        return "; ".join(lines[-3:])

    def lines(self) -> list[str]:
        """The end of the log, oldest first."""
        return [text for _, text in list(self._lines)]

    def _take_line(self, level: int, text: bytes, _data: Any) -> None:
        line = text.decode("utf-8", "replace").strip()
        if line and level not in (_LOG_DEBUG, _LOG_CONTINUED):
            self._lines.append((level, line))


class Model:
    """The weights and the vocabulary."""

    def __init__(
        self,
        library: Library,
        path: Path,
        *,
        gpu_layers: int = 0,
        device: int | None = None,
        on_progress: Callable[[float], bool] = lambda _part: True,
    ) -> None:
        """Map the file into memory. `on_progress` gets 0 to 1 and says whether to go on.

        `gpu_layers` go to the ggml `device`; -1 is all of them. Raises NativeError.
        """
        self.library = library
        params = lib.llama_model_default_params()
        params.n_gpu_layers = gpu_layers
        self.on_processor = gpu_layers == 0 or device is None
        # a list without an entry: llama.cpp else gives large batches to any device that it finds
        devices = (ctypes.c_void_p * 2)(None if self.on_processor else device, None)
        params.devices = ctypes.cast(devices, ctypes.c_void_p)
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
        self.vocab = self._vocab = lib.llama_model_get_vocab(self.handle)
        self._shown: frozenset[int] = frozenset()
        self._piece = ctypes.create_string_buffer(256)
        self.vocabulary = int(lib.llama_vocab_n_tokens(self._vocab))
        self.trained_context = int(lib.llama_model_n_ctx_train(self.handle))
        self.bos = self._text_of(lib.llama_vocab_bos(self._vocab))
        self.eos = self._text_of(lib.llama_vocab_eos(self._vocab))
        self.adds_bos = bool(lib.llama_vocab_get_add_bos(self._vocab))
        self.splits_anywhere = lib.llama_vocab_type(self._vocab) == lib.LLAMA_VOCAB_TYPE_BPE
        self.window = int(lib.llama_model_n_swa(self.handle))
        self.forgets_in_part = not (
            lib.llama_model_is_recurrent(self.handle) or lib.llama_model_is_hybrid(self.handle)
        )
        self.goes_back = self.forgets_in_part and not self.window  # to any place at any time

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

    def show(self, texts: Iterable[str]) -> None:
        """Let `piece` give the texts of these control tokens: they mark parts of an answer."""
        wanted = set(texts)
        is_control = lib.llama_vocab_is_control
        tokens = range(self.vocabulary)
        self._shown = frozenset(
            t for t in tokens if is_control(self._vocab, t) and self._text_of(t) in wanted
        )

    def piece(self, token: int) -> bytes:
        """The bytes that `token` stands for; nothing for control tokens, but for those to show."""
        size = len(self._piece)
        shown = token in self._shown
        count = lib.llama_token_to_piece(self._vocab, token, self._piece, size, 0, shown)
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
        self,
        model: Model,
        *,
        size: int,
        sequences: int,
        batch: int,
        threads: int,
        outputs: int = 0,
        kv_type: str = "f16",
    ) -> None:
        """Reserve the memory. Raises NativeError where there is not enough.

        `outputs` is how many tokens of one batch may have their logits wanted; 0 is one a sequence.
        """
        self.model = model
        # llama.cpp asks this before each operation whether to stop. Written in Python the answer
        # would wait for the interpreter; strlen of a text of one character or none needs none.
        self._stop = ctypes.create_string_buffer(2)
        asked = lib.ggml_abort_callback(_address_of_strlen())
        params = lib.llama_context_default_params()
        params.n_ctx = size
        params.n_batch = params.n_ubatch = batch
        params.n_seq_max = sequences
        params.n_outputs_max = max(sequences, outputs)
        params.n_threads = params.n_threads_batch = threads
        params.kv_unified = True
        params.swa_full = True  # else a sliding window forgets what a follow-up goes on from
        params.abort_callback = asked
        params.abort_callback_data = ctypes.addressof(self._stop)
        if model.on_processor and kv_type == "f16":
            # its flash attention is slow for the small batches that keep Stop quick: a prompt read
            # 16 tokens at a time behind 512 others went three times faster without it
            params.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
        params.type_k = params.type_v = KV_TYPES[kv_type]
        model.library.forget_log()
        self.handle = lib.llama_init_from_model(model.handle, params)
        if not self.handle:
            raise NativeError(model.library.errors() or "no reason given")
        self._memory = lib.llama_get_memory(self.handle)
        self._batch = lib.llama_batch_init(batch, 0, 1)
        self.size = int(lib.llama_n_ctx(self.handle))
        self.sequences = sequences
        self.outputs = max(sequences, outputs)
        self.batch = batch
        self.threads = threads

    def decode(self, rows: Sequence[Row]) -> int:
        """Run `rows` through the model: 0 done, NO_ROOM, INTERRUPTED, or a negative number for a
        failure. After INTERRUPTED a part of the rows may be in the cache: `truncate` for certainty.
        """
        batch = self._batch
        batch.n_tokens = len(rows)
        for i, (token, position, sequence, wanted) in enumerate(rows):
            batch.token[i] = token
            batch.pos[i] = position
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = sequence
            batch.logits[i] = wanted
        return int(lib.llama_decode(self.handle, batch))

    def interrupt(self, stop: bool) -> None:
        """Have `decode` end early, now and until this is taken back. Safe from any thread.

        The processor stops within one operation; graphics processors finish their batch.
        """
        self._stop[0] = b"x" if stop else b"\0"

    def use_threads(self, count: int) -> None:
        """Compute with `count` threads from now on."""
        if count != self.threads:
            self.threads = count
            lib.llama_set_n_threads(self.handle, count, count)

    def logits(self, row: int) -> NDArray[np.float32]:
        """The logits of batch row `row`, one a token of the vocabulary; valid until `decode`."""
        address = lib.llama_get_logits_ith(self.handle, row)
        return np.ctypeslib.as_array(address, shape=(self.model.vocabulary,))

    def reaches(self, sequence: int, length: int) -> bool:
        """Whether the first `length` tokens of a sequence can be gone on from.

        A sliding window's cells behind it are given to other sequences and not saved; llama.cpp
        cuts there all the same, and what it says afterwards is wrong.
        """
        if not self.model.window or not length:
            return True
        first = int(lib.llama_memory_seq_pos_min(self._memory, sequence))
        return 0 <= first <= max(0, length - self.model.window + 1)

    def truncate(self, sequence: int, length: int) -> bool:
        """Forget a sequence from position `length` on. False: this model can only forget all."""
        if not self.reaches(sequence, length):
            return False
        return bool(lib.llama_memory_seq_rm(self._memory, sequence, length, -1))

    def share(self, source: int, target: int, length: int) -> None:
        """Give the empty sequence `target` the first `length` cells of `source` as well."""
        lib.llama_memory_seq_cp(self._memory, source, target, 0, length)

    def state_size(self, sequence: int) -> int:
        """Bytes that `state` would give."""
        return int(lib.llama_state_seq_get_size(self.handle, sequence))

    def state(self, sequence: int) -> bytearray:
        """What the memory holds of a sequence, for `restore`; empty where it cannot be had."""
        size = self.state_size(sequence)
        data = bytearray(size)
        if size:
            view = (ctypes.c_uint8 * size).from_buffer(data)
            size = int(lib.llama_state_seq_get_data(self.handle, view, size, sequence))
        return data if size == len(data) else bytearray()

    def restore(self, sequence: int, state: bytearray) -> bool:
        """Put back what `state` gave. False, and the sequence is empty, if it does not fit in."""
        self.truncate(sequence, 0)
        view = (ctypes.c_uint8 * len(state)).from_buffer(state)
        if lib.llama_state_seq_set_data(self.handle, view, len(state), sequence):
            return True
        self.truncate(sequence, 0)
        return False

    def clear(self) -> None:
        """Forget everything."""
        lib.llama_memory_clear(self._memory, True)

    def close(self) -> None:
        """Give the memory back."""
        if self.handle:
            lib.llama_batch_free(self._batch)
            lib.llama_free(self.handle)
            self.handle = None


def _address_of_strlen() -> int:
    library = ctypes.CDLL("msvcrt" if os.name == "nt" else None)
    return ctypes.cast(library.strlen, ctypes.c_void_p).value or 0


def _load_back_ends() -> None:
    """Load the back ends that are plug-ins of this build: docs/gpu.md.

    llama.cpp itself would look for them beside Python and in the current folder, where anybody may
    have put a file. A build with its back ends linked in takes one more that is named to it.
    """
    if not probe.function("ggml_backend_reg_count", ctypes.c_size_t)():
        load_all = probe.function("ggml_backend_load_all_from_path", None, ctypes.c_char_p)
        load_all(os.fsencode(Path(lib._lib._name).parent))
    elif named := os.environ.get("GGML_BACKEND_PATH"):
        load = probe.function("ggml_backend_load", ctypes.c_void_p, ctypes.c_char_p)
        load(os.fsencode(named))
