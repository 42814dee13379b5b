"""A small model that drafts for a large one: speculative decoding (Leviathan et al., 2023).

It proposes what it would write itself at temperature 0. Checked by the large model like any draft,
it changes the time that an answer takes and nothing else. Worth it where the large model is many
times slower than the small one and both cut text into the same tokens.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from inglenook.errors import ModelUnusable
from inglenook.types import Sampling
from inglenook.workers.llm.native import Context, Library, Model, NativeError
from inglenook.workers.llm.sampling import Sampler
from inglenook.workers.llm.slots import common_prefix

_BATCH = 256
_GREEDY = Sampling(temperature=0, repeat_penalty=1.0)
_COMPARED = 64  # tokens whose texts are compared, spread over the vocabulary


class Drafter:
    """The small model with a sequence of its own. For the decode thread alone."""

    def __init__(self, library: Library, path: Path, main: Model, size: int, threads: int) -> None:
        """`size` is the context in tokens. Raises ModelUnusable naming the file."""
        try:
            self._model = Model(library, path, gpu_layers=0 if main.on_processor else -1)
        except NativeError as error:
            raise _unusable(path, str(error)) from error
        try:
            _require_same_tokens(path, self._model, main)
            self._context = Context(
                self._model, size=size, sequences=1, batch=_BATCH, threads=threads
            )
        except NativeError as error:
            self._model.close()
            raise _unusable(path, str(error)) from error
        except BaseException:
            self._model.close()
            raise
        self._sampler = Sampler(self._model, _GREEDY, 0)
        self._tokens: list[int] = []
        self.seconds = 0.0  # that one drafted token takes

    def propose(self, tokens: Sequence[int], most: int) -> list[int]:
        """Up to `most` tokens that may follow; none where this model cannot go on."""
        drafted: list[int] = []
        row = self._read(tokens)
        began = time.monotonic()
        while row is not None and len(drafted) < most:
            token = self._sampler.draw(self._context, row).token
            if self._model.ends(token):
                break
            drafted.append(token)
            row = self._decode([token]) if len(drafted) < most else None
        if drafted:
            seconds = (time.monotonic() - began) / len(drafted)
            self.seconds = seconds if not self.seconds else 0.8 * self.seconds + 0.2 * seconds
        return drafted

    def use_threads(self, count: int) -> None:
        """Compute with `count` threads from now on."""
        self._context.use_threads(count)

    def close(self) -> None:
        """Give the memory back."""
        self._sampler.close()
        self._context.close()
        self._model.close()

    def _read(self, tokens: Sequence[int]) -> int | None:
        """Have exactly `tokens` in the cache; the row of the last one's logits."""
        if len(tokens) >= self._context.size:
            return None
        shared = min(common_prefix(self._tokens, tokens), len(tokens) - 1)
        if not self._context.truncate(0, shared):
            self._context.clear()
            shared = 0
        del self._tokens[shared:]
        row = None
        for start in range(shared, len(tokens), _BATCH):
            row = self._decode(tokens[start : start + _BATCH])
            if row is None:
                return None
        return row

    def _decode(self, tokens: Sequence[int]) -> int | None:
        start, last = len(self._tokens), len(tokens) - 1
        if start + len(tokens) > self._context.size:
            return None
        rows = [(token, start + i, 0, i == last) for i, token in enumerate(tokens)]
        if self._context.decode(rows):
            self._context.clear()
            self._tokens.clear()
            return None
        self._tokens.extend(tokens)
        return last


def _require_same_tokens(path: Path, small: Model, main: Model) -> None:
    step = max(1, main.vocabulary // _COMPARED)
    # vocabularies are padded differently by size of model; what follows the end is never drawn
    several = range(0, min(small.vocabulary, main.vocabulary), step)
    if small.bos != main.bos or any(small.piece(t) != main.piece(t) for t in several):
        raise _unusable(path, "it cuts text into other tokens than the model it is to draft for.")


def _unusable(path: Path, why: str) -> ModelUnusable:
    return ModelUnusable(
        f"{path.name} cannot draft: {why}",
        "Choose a small model of the same family, or none.",
    )
