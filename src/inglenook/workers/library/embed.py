"""Turns texts into unit vectors with a sentence-transformers model in a local folder.

Nothing here goes near the network. The model is loaded with the first text that no cache knows;
tokenizer and limits are known without it.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import psutil

from inglenook.errors import ModelMissing, ModelUnusable
from inglenook.store.database import told
from inglenook.workers.library.chunk import Ruler

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Vectors = npt.NDArray[np.float32]

_log = logging.getLogger(__name__)
_BATCH = 32  # texts; about a second of work on two cores, after which a question gets its turn
_EDGE = 1 << 20  # bytes at each end of the weights that stand for the whole
_MOST_OF_A_QUERY = 4_000  # characters; no embedder reads more


class Embedder:
    """One embedding model. Safe to use from several threads; questions go before documents."""

    def __init__(self, folder: Path, cache: VectorCache) -> None:
        """The model in `folder`. ModelMissing if there is none."""
        if not (folder / "modules.json").is_file():
            raise ModelMissing(
                f"The embedding model {folder.name} is not installed, so files cannot be searched.",
                f"Run 'inglenook models get {folder.name}', or open the model page.",
            )
        self._folder = folder
        self._cache = cache
        self._turn = threading.Condition()
        self._busy = False
        self._urgent = 0

    @cached_property
    def id(self) -> str:
        """The folder's name and a digest of configuration and weights: another digest, other
        vectors."""
        digest = hashlib.blake2b(digest_size=6)
        for path in sorted(self._folder.rglob("*.json")):
            digest.update(path.read_bytes())
        for path in sorted(self._folder.glob("*.safetensors")):
            digest.update(_edges(path))
        return f"{self._folder.name}-{digest.hexdigest()}"

    @cached_property
    def ruler(self) -> Ruler:
        """Measures texts as this model does, a prompt for documents included."""
        limit = int(self._config("sentence_bert_config.json").get("max_seq_length") or 512)
        prompts = self._config("config_sentence_transformers.json").get("prompts") or {}
        prompt = str(prompts.get("document") or prompts.get("passage") or "")
        return Ruler.of_folder(self._folder / "tokenizer.json", limit, prompt)

    def warm(self) -> None:
        """Load the model now. ModelUnusable if the folder does not hold a sound one."""
        with self._its_turn(urgent=True):
            self._model.encode_query(["warm"])

    def queries(self, texts: Sequence[str]) -> Vectors:
        """One L2-normalised row a query."""
        clean = [_encodable(text[:_MOST_OF_A_QUERY]) for text in texts]
        with self._its_turn(urgent=True):
            return self._encode(self._model.encode_query, clean)

    def documents(self, texts: Sequence[str], pause: Callable[[], None]) -> Vectors:
        """One L2-normalised row a text; what the cache knows costs nothing.

        `pause` is called between batches and may block or raise; what was embedded is kept.
        """
        vectors = self._cache.get(self.id, texts)
        unknown = {text for text, vector in zip(texts, vectors, strict=True) if vector is None}
        order = sorted(unknown, key=lambda text: (len(text), text), reverse=True)
        fresh: dict[str, Vectors] = {}
        for i in range(0, len(order), _BATCH):
            pause()
            batch = order[i : i + _BATCH]
            with self._its_turn(urgent=False):
                rows = self._encode(self._model.encode_document, batch)
            self._cache.put(self.id, batch, rows)
            fresh.update(zip(batch, rows, strict=True))
        rows_of = zip(texts, vectors, strict=True)
        return np.stack([fresh[t] if v is None else v for t, v in rows_of]).astype(np.float32)

    def _encode(self, encode: Callable[..., Any], texts: list[str]) -> Vectors:
        rows = encode(
            texts, batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False,
            convert_to_numpy=True,
        )  # fmt: skip
        return np.asarray(rows, dtype=np.float32)

    @cached_property
    def _model(self) -> SentenceTransformer:
        # read when the libraries are imported
        os.environ |= {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        # Threads that wait by spinning keep others from working: with two busy neighbours on two
        # cores a question took 400 ms without this bound and 37 ms with it.
        os.environ.setdefault("GOMP_SPINCOUNT", "500")
        import torch  # seconds of import: not before a text needs it
        from safetensors import SafetensorError
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as reports

        reports.disable_progress_bar()  # type: ignore[no-untyped-call]
        torch.set_num_threads(psutil.cpu_count(logical=False) or 1)
        try:
            return SentenceTransformer(str(self._folder), device="cpu", local_files_only=True)
        except (OSError, ValueError, KeyError, SafetensorError) as error:
            raise ModelUnusable(
                f"The embedding model in {self._folder} cannot be loaded: {error}",
                f"Remove it, then run 'inglenook models get {self._folder.name}'.",
            ) from error

    def _config(self, name: str) -> dict[str, Any]:
        path = self._folder / name
        return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}

    @contextmanager
    def _its_turn(self, *, urgent: bool) -> Iterator[None]:
        """One user of the model at a time; documents wait while a question does."""
        with self._turn:
            self._urgent += urgent
            self._turn.wait_for(lambda: not self._busy and (urgent or not self._urgent))
            self._urgent -= urgent
            self._busy = True
        try:
            yield
        finally:
            with self._turn:
                self._busy = False
                self._turn.notify_all()


class VectorCache:
    """Vectors by content, in a SQLite file that may be deleted at any time."""

    def __init__(self, path: Path) -> None:
        """Open or create the file; a damaged one is thrown away."""
        self._path = path
        self._lock = threading.Lock()

    @cached_property
    def _db(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _open_cache(self._path)
        except sqlite3.DatabaseError:
            _log.warning("the vector cache was damaged and is made anew")
            for path in self._path.parent.glob(self._path.name + "*"):
                path.unlink()
            return _open_cache(self._path)

    def get(self, embedder: str, texts: Sequence[str]) -> list[Vectors | None]:
        """The vector of each text, or None."""
        with self._lock, told(self._path):
            sql = "SELECT vector FROM vectors WHERE key = ?"
            rows = [self._db.execute(sql, (_key(embedder, t),)).fetchone() for t in texts]
        return [np.frombuffer(row[0], dtype=np.float32) if row else None for row in rows]

    def put(self, embedder: str, texts: Sequence[str], vectors: Vectors) -> None:
        """Keep the vectors of these texts."""
        keys = (_key(embedder, text) for text in texts)
        rows = [(key, v.tobytes()) for key, v in zip(keys, vectors, strict=True)]
        with self._lock, told(self._path), self._db:
            self._db.executemany("INSERT OR REPLACE INTO vectors(key, vector) VALUES (?, ?)", rows)

    def trim(self, most: int) -> None:
        """Drop the oldest vectors beyond `most`."""
        with self._lock, told(self._path), self._db:
            sql = "DELETE FROM vectors WHERE n <= (SELECT max(n) FROM vectors) - ?"
            self._db.execute(sql, (most,))

    def close(self) -> None:
        """Close the file if it was opened."""
        with self._lock:
            if "_db" in self.__dict__:
                self._db.close()


def find_embedder(name: str, folders: Sequence[Path], cache: VectorCache) -> Embedder:
    """The model called `name` in the first of `folders` that has it. ModelMissing if none has."""
    found = [folder / name for folder in folders if (folder / name / "modules.json").is_file()]
    return Embedder(found[0] if found else folders[-1] / name, cache)


def _open_cache(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, check_same_thread=False)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = OFF")
    db.execute(
        "CREATE TABLE IF NOT EXISTS vectors"
        " (n INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, vector BLOB NOT NULL)"
    )
    db.commit()
    return db


def _key(embedder: str, text: str) -> bytes:
    return hashlib.blake2b(f"{embedder}\0{text}".encode(), digest_size=16).digest()


def _edges(path: Path) -> bytes:
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(_EDGE)
        file.seek(max(0, size - _EDGE))
        return str(size).encode() + head + file.read(_EDGE)


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
