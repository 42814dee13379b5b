"""Vectors of texts, by an embedding model in GGUF format.

The model has a context of its own, beside that of the chat model. Texts are packed into batches as
sequences; each must fit into one batch, because most embedders look in both directions.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

from inglenook.errors import BadRequest, Cancelled, ModelUnusable
from inglenook.workers.llm import gguf
from inglenook.workers.llm.native import Library, Model, NativeError

LONGEST = 2048  # tokens of one text, also where the model was trained for more: memory goes with it
_BATCH = 512  # tokens read at once, if no single text is longer: the work grows with the square
_SEQUENCES = 64
_POOLING = {"mean": 1, "cls": 2, "last": 3}  # llama.h, llama_pooling_type

Vectors = NDArray[np.float32]


class Embedder:
    """One embedding model. Safe from any thread; one call is worked on at a time."""

    def __init__(self, library: Library, path: Path, *, threads: int, pooling: str = "") -> None:
        """Load the model at `path`. `pooling` is "mean", "cls" or "last", else as the file says.

        A file that says nothing gets the mean. Raises ModelUnusable.
        """
        header = gguf.read(path)
        pooling = pooling or (header.pooling if header.pooling != "none" else "") or "mean"
        if pooling not in _POOLING:
            raise ModelUnusable(f"{header.name} gives no vectors of texts (pooling: {pooling}).")
        self.name, self.pooling, self.path = header.name, pooling, path
        self.limit = min(header.context, LONGEST)
        self._lock = threading.Lock()
        try:
            self._model = Model(library, path)
            try:
                self._context = _context(self._model, self.limit, threads, _POOLING[pooling])
            except BaseException:
                self._model.close()
                raise
        except NativeError as error:
            raise ModelUnusable(f"{header.name} cannot be loaded: {error}.") from error
        self._memory = lib.llama_get_memory(self._context)
        self._batch = lib.llama_batch_init(self.limit, 0, 1)
        self.dimensions = int(lib.llama_model_n_embd_out(self._model.handle))

    def embed(
        self,
        texts: Sequence[str],
        *,
        truncate: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Vectors, list[int]]:
        """One row of length 1 for each text, and how many tokens each was.

        A text of more than `limit` tokens is cut off if `truncate`, else it is a BadRequest that
        names it. Also raises BadRequest for an empty text and Cancelled.
        """
        tokens = [self._tokens(number, text, truncate) for number, text in enumerate(texts, 1)]
        vectors = np.zeros((len(texts), self.dimensions), np.float32)
        with self._lock:
            for group in _groups([len(t) for t in tokens], min(_BATCH, self.limit)):
                if cancelled():
                    raise Cancelled("The embedding was stopped.")
                vectors[group] = self._run([tokens[i] for i in group])
        return vectors, [len(t) for t in tokens]

    def close(self) -> None:
        """Give the memory back."""
        with self._lock:
            if self._context:
                lib.llama_batch_free(self._batch)
                lib.llama_free(self._context)
                self._context = None
                self._model.close()

    def _tokens(self, number: int, text: str, truncate: bool) -> list[int]:
        tokens = self._model.tokenize(text, bos=True)
        if not tokens:
            raise BadRequest(f"Text {number} is empty.")
        if len(tokens) <= self.limit:
            return tokens
        if not truncate:
            raise BadRequest(
                f"Text {number} has {len(tokens):,} tokens; {self.name} takes {self.limit:,}.",
                "Split it, or allow texts to be cut off.",
            )
        return tokens[: self.limit - 1] + tokens[-1:]  # the last one closes the text

    def _run(self, texts: Sequence[list[int]]) -> Vectors:
        """Vectors of texts that fit into one batch."""
        batch, at = self._batch, 0
        for sequence, tokens in enumerate(texts):
            for position, token in enumerate(tokens):
                batch.token[at], batch.pos[at] = token, position
                batch.n_seq_id[at], batch.seq_id[at][0] = 1, sequence
                batch.logits[at] = True
                at += 1
        batch.n_tokens = at
        if self._memory:
            lib.llama_memory_clear(self._memory, False)
            result = lib.llama_decode(self._context, batch)
        else:
            result = lib.llama_encode(self._context, batch)
        if result:
            raise ModelUnusable(f"{self.name} failed on a text (llama.cpp says {result}).")
        rows = [self._row(sequence) for sequence in range(len(texts))]
        return np.stack([row / max(float(np.linalg.norm(row)), 1e-12) for row in rows])

    def _row(self, sequence: int) -> Vectors:
        pointer = lib.llama_get_embeddings_seq(self._context, sequence)
        return np.ctypeslib.as_array(pointer, (self.dimensions,)).copy()


class Embedders:
    """Keeps the embedding model that was asked for last. Safe from any thread."""

    def __init__(self, library: Library, threads: int) -> None:
        self._library, self._threads = library, threads
        self._lock = threading.Lock()
        self._last: tuple[tuple[Path, int], Embedder] | None = None

    def embed(
        self,
        path: Path,
        texts: Sequence[str],
        *,
        truncate: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Vectors, list[int]]:
        """As `Embedder.embed`, by the model at `path`, which takes the place of the one before."""
        with self._lock:
            return self._open(path).embed(texts, truncate=truncate, cancelled=cancelled)

    def close(self) -> None:
        """Give the memory back."""
        with self._lock:
            if self._last is not None:
                self._last[1].close()
            self._last = None

    def _open(self, path: Path) -> Embedder:
        asked = (path, path.stat().st_mtime_ns if path.exists() else 0)
        if self._last is not None and self._last[0] == asked:
            return self._last[1]
        if self._last is not None:
            self._last[1].close()
            self._last = None
        self._last = asked, Embedder(self._library, path, threads=self._threads)
        return self._last[1]


def _context(model: Model, size: int, threads: int, pooling: int) -> Any:
    params = lib.llama_context_default_params()
    # less than a whole text at once would be asserted away or cut it up (see the peers' trackers)
    params.n_ctx = params.n_batch = params.n_ubatch = size
    params.n_seq_max = min(_SEQUENCES, size)
    params.kv_unified = True  # else each sequence gets a fraction of the context
    params.n_threads = params.n_threads_batch = threads
    params.embeddings = True
    params.pooling_type = pooling
    model.library.forget_log()
    context = lib.llama_init_from_model(model.handle, params)
    if not context:
        raise NativeError(model.library.errors() or "no reason given")
    return context


def _groups(lengths: Sequence[int], room: int) -> Iterator[list[int]]:
    """Numbers of the texts that are read together, short ones first; a long one goes alone."""
    group: list[int] = []
    total = 0
    for number in sorted(range(len(lengths)), key=lambda i: lengths[i]):
        if group and (total + lengths[number] > room or len(group) == _SEQUENCES):
            yield group
            group, total = [], 0
        group.append(number)
        total += lengths[number]
    if group:
        yield group
