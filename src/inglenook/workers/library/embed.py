"""Turns texts into unit vectors with a sentence-transformers model in a local folder.

Nothing here goes near the network. The model is loaded with the first text that no cache knows;
tokenizer and limits are known without it.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import numpy as np

from inglenook.errors import ModelMissing
from inglenook.store.database import told
from inglenook.workers.library.backends import FLOAT32, Backend, Model, Vectors, load, read_json
from inglenook.workers.library.chunk import Ruler

_log = logging.getLogger(__name__)
_BATCH = 32  # texts; about a second of work on two cores, after which a question gets its turn
_EDGE = 1 << 20  # bytes at each end of the weights that stand for the whole
_MOST_OF_A_QUERY = 4_000  # characters; no embedder reads more
# What models of a family want before questions and before texts, where their folders do not say.
_PROMPTS = (("multilingual-e5", "query: ", "passage: "), ("e5-", "query: ", "passage: "))


class Embedder:
    """One embedding model. Safe to use from several threads; questions go before documents."""

    def __init__(self, folder: Path, cache: VectorCache, backend: Backend = FLOAT32) -> None:
        """The model in `folder`. ModelMissing if there is none."""
        if not (folder / "modules.json").is_file():
            raise ModelMissing(
                f"The embedding model {folder.name}, which searches your files, is not installed.",
                f"Run 'inglenook models get {folder.name}', or open the model page.",
            )
        self.folder = folder
        self.backend = backend
        self._cache = cache
        self._turn = threading.Condition()
        self._busy = False
        self._urgent = 0

    @cached_property
    def id(self) -> str:
        """Names the vectors: the folder's name, a digest of configuration and weights, and the
        backend where its vectors differ from those of float32."""
        name = f"{self.folder.name}-{digest_of(self.folder)}"
        return "-".join(filter(None, (name, self.backend.variant)))

    @cached_property
    def ruler(self) -> Ruler:
        """Measures texts as this model does, a prompt for documents included."""
        limit = int(
            read_json(self.folder / "sentence_bert_config.json").get("max_seq_length") or 512
        )
        return Ruler.of_folder(self.folder / "tokenizer.json", limit, self._prompts[1])

    @cached_property
    def _prompts(self) -> tuple[str, str]:
        """What goes before a question and before a text."""
        known = read_json(self.folder / "config_sentence_transformers.json").get("prompts") or {}
        question = known.get("query") or ""
        text = known.get("document") or known.get("passage") or ""
        if not question and not text:
            name = self.folder.name.casefold()
            family = (pair for start, *pair in _PROMPTS if name.startswith(start))
            question, text = next((p for p in family if "instruct" not in name), ("", ""))
        return str(question), str(text)

    def warm(self) -> None:
        """Load the model now. ModelUnusable if the folder does not hold a sound one."""
        with self._its_turn(urgent=True):
            self._model.encode(["warm"])

    def queries(self, texts: Sequence[str]) -> Vectors:
        """One L2-normalised row a query."""
        clean = [_encodable(text[:_MOST_OF_A_QUERY]) for text in texts]
        rows = []
        for i in range(0, len(clean), _BATCH):
            with self._its_turn(urgent=True):
                rows.append(self._model.encode(clean[i : i + _BATCH], self._prompts[0]))
        return np.concatenate(rows)

    def texts(self, texts: Sequence[str]) -> Vectors:
        """One L2-normalised row a text, computed now whatever the cache knows."""
        with self._its_turn(urgent=True):
            return self._model.encode(texts, self._prompts[1])

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
                rows = self._model.encode(batch, self._prompts[1])
            self._cache.put(self.id, batch, rows)
            fresh.update(zip(batch, rows, strict=True))
        rows_of = zip(texts, vectors, strict=True)
        return np.stack([fresh[t] if v is None else v for t, v in rows_of]).astype(np.float32)

    @cached_property
    def _model(self) -> Model:
        return load(self.folder, self.backend)

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
        except sqlite3.OperationalError:  # no room, no permission: that is no damage
            raise
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
        """Drop the oldest vectors until the file uses at most `most` bytes."""
        with self._lock, told(self._path), self._db:
            pages = self._pragma("page_count") - self._pragma("freelist_count")
            used = pages * self._pragma("page_size")
            (count,) = self._db.execute("SELECT count(*) FROM vectors").fetchone()
            if used > most and count:
                surplus = count * (used - most) // used + 1
                sql = "DELETE FROM vectors WHERE n IN (SELECT n FROM vectors ORDER BY n LIMIT ?)"
                self._db.execute(sql, (surplus,))

    def _pragma(self, name: str) -> int:
        return int(self._db.execute(f"PRAGMA {name}").fetchone()[0])

    def close(self) -> None:
        """Close the file if it was opened."""
        with self._lock:
            if "_db" in self.__dict__:
                self._db.close()


def find_embedder(name: str, folders: Sequence[Path], cache: VectorCache) -> Embedder:
    """The model called `name` in the first of `folders` that has it. ModelMissing if none has."""
    found = [folder / name for folder in folders if (folder / name / "modules.json").is_file()]
    return Embedder(found[0] if found else folders[-1] / name, cache)


def digest_of(folder: Path) -> str:
    """Tells a model from every other: a digest of its configuration and of its weights' ends."""
    digest = hashlib.blake2b(digest_size=6)
    for path in sorted(folder.rglob("*.json")):
        digest.update(path.read_bytes())
    for path in sorted(folder.glob("*.safetensors")):
        digest.update(_edges(path))
    return digest.hexdigest()


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
