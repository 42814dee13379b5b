"""Reads found passages together with the question, where a cross-encoder is installed.

A cross-encoder looks at question and passage at once, which is surer than comparing two vectors
and costs a run of the model for each passage. So only the likeliest are read, in the order in which
they come, a few at a time, until the time is up; a machine that would manage too few of them is
told so and is not tried again and again.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.ask.ports import Reranking
from inglenook.errors import ModelMissing, ModelUnusable
from inglenook.workers.library.backends import prepare, read_json

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

OFF, AUTO = "off", "auto"
MOST = 30
"""Passages that are read at most."""

_log = logging.getLogger(__name__)
_TIME = 1.5  # seconds that a question may wait for this
_FEWEST = 6  # passages: fewer in that time change too little
_AT_ONCE = 6  # pairs
_LIMIT = 512  # tokens of question and passage together
_MOST_OF_A_QUERY = 1_000  # characters
_FORGET = 600.0  # seconds after which a slow machine is tried again


class Reranker:
    """One cross-encoder. Safe to use from several threads, one question at a time."""

    def __init__(
        self, folder: Path, *, seconds: float = _TIME, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """The model in `folder`, which may make a question wait for `seconds`."""
        self.folder = folder
        self._seconds = seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._rate: float | None = None  # passages a second, as last seen
        self._seen = 0.0

    def warm(self) -> None:
        """Load the model. ModelUnusable if the folder does not hold a sound one."""
        with self._lock:
            self._model.predict([("warm", "warm")], show_progress_bar=False)

    def rerank(self, query: str, texts: Sequence[str]) -> Reranking:
        """A score from 0 to 1 for each of the first texts, as many as the time allows."""
        if not self._lock.acquire(timeout=self._seconds):
            return self._skipped("Other questions are being looked up.")
        try:
            if self._too_slow():
                return self._skipped(f"This computer reads {self._rate:.1f} passages a second.")
            self._model  # loading does not count: it happens once  # noqa: B018
            return self._read(query[:_MOST_OF_A_QUERY], texts[:MOST])
        finally:
            self._lock.release()

    def _read(self, query: str, texts: Sequence[str]) -> Reranking:
        from torch.nn import Sigmoid

        begun, scores = self._clock(), list[float]()
        for i in range(0, len(texts), _AT_ONCE):
            pairs = [(query, text) for text in texts[i : i + _AT_ONCE]]
            found = self._model.predict(pairs, activation_fn=Sigmoid(), show_progress_bar=False)
            scores += [float(score) for score in found]
            spent = self._clock() - begun
            self._rate, self._seen = len(scores) / max(spent, 1e-6), self._clock()
            if spent + _AT_ONCE / self._rate > self._seconds:
                break
        return Reranking(tuple(scores), self.folder.name)

    def _too_slow(self) -> bool:
        fresh = self._clock() - self._seen < _FORGET
        return self._rate is not None and fresh and self._rate * self._seconds < _FEWEST

    def _skipped(self, why: str) -> Reranking:
        return Reranking((), self.folder.name, why)

    @cached_property
    def _model(self) -> CrossEncoder:
        prepare()
        from safetensors import SafetensorError
        from sentence_transformers import CrossEncoder

        try:
            model: CrossEncoder = CrossEncoder(
                str(self.folder),
                device="cpu",
                local_files_only=True,
                num_labels=1,
                max_length=_limit(self.folder),
            )
            return model
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
            raise ModelUnusable(
                f"The reranker in {self.folder} cannot be loaded: {error}",
                f"Remove it, then run 'inglenook models get {self.folder.name}'.",
            ) from error


def find_reranker(wish: str, folders: Sequence[Path]) -> Reranker | None:
    """The reranker that is wished for, None for `OFF` and where `AUTO` finds none. ModelMissing
    for a name that is not installed."""
    if wish == OFF:
        return None
    places = (place for folder in folders for place in sorted(folder.glob("*")))
    found = [place for place in places if is_reranker(place)]
    if wish != AUTO:
        found = [place for place in found if place.name.casefold() == wish.casefold()]
        if not found:
            raise ModelMissing(
                f"The reranker {wish} is not installed.",
                f"Run 'inglenook models get {wish}', or set 'reranker' to auto.",
            )
    return Reranker(found[0]) if found else None


def is_reranker(folder: Path) -> bool:
    """Whether a folder holds a cross-encoder that gives one score."""
    about = read_json(folder / "config.json") if (folder / "tokenizer.json").is_file() else {}
    kinds = about.get("architectures") or [""]
    labels = about.get("id2label") or {}
    return str(kinds[0]).endswith("ForSequenceClassification") and len(labels) == 1


def _limit(folder: Path) -> int:
    about = read_json(folder / "config.json")
    positions = int(about.get("max_position_embeddings") or _LIMIT)
    # RoBERTa counts positions from behind the number of its padding
    offset = int(about.get("pad_token_id") or 0) + 1 if "oberta" in str(about) else 0
    return min(_LIMIT, positions - offset)
