"""The embedding models that are installed, and which of them reads what.

One model, the setting's or the starter, reads everything; where the setting is "auto" and another
is installed that knows a document's language and the main one does not, that one reads it. A model
is tried before anything depends on it, and the way to compute it is chosen then and remembered,
since other vectors are another index: what serves a library already is kept.
"""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from inglenook.errors import InglenookError, ModelMissing, ModelUnusable
from inglenook.settings import Settings
from inglenook.workers.library import backends
from inglenook.workers.library.backends import FLOAT32, Backend, read_json
from inglenook.workers.library.embed import Embedder, VectorCache, digest_of

STARTER = "all-MiniLM-L6-v2"
AUTO = "auto"

_log = logging.getLogger(__name__)
_MANY_WORDS = 100_000  # vocabularies of models for one language have a third of that
_USUAL = 0.1  # cosine that unrelated texts may have without being shifted


class Embedders:
    """Safe to use from several threads. `fault` says why the wished model is not in use."""

    def __init__(
        self,
        folders: Sequence[Path],
        cache: VectorCache,
        memory: Path,
        settings: Callable[[], Settings],
        serving: Callable[[], Iterable[str]],
    ) -> None:
        """Models in `folders`; `memory` is a file for what was measured, `serving` gives the ids
        whose vectors a library is searched by."""
        self._folders = folders
        self._cache = cache
        self._memory = _Memory(memory)
        self._settings = settings
        self._wishes = settings()
        self._serving = serving
        self._lock = threading.RLock()
        self._known: dict[tuple[Path, Backend], Embedder] = {}
        self._chosen: dict[tuple[str, str, str], Embedder] = {}
        self._by_id: dict[str, Embedder | None] = {}
        self.fault: InglenookError | None = None

    def look_again(self) -> None:
        """See which models there are now, and which are wished for."""
        with self._lock:
            self._wishes = self._settings()
            self._chosen.clear()
            self._by_id.clear()

    def main(self) -> Embedder:
        """The model that reads what no other reads better; where the wished one cannot, the one
        that serves. ModelMissing or ModelUnusable where there is none."""
        return self._choose("")

    def suited(self, language: str) -> Embedder:
        """The model for documents in this language."""
        return self._choose(language)

    def alone(self) -> bool:
        """Whether one model reads everything."""
        with self._lock:
            return self._wishes.embedder != AUTO or len(self._installed()) == 1

    def named(self, id: str) -> Embedder | None:
        """The installed model with these vectors, None if it is gone or was changed."""
        with self._lock:
            if id not in self._by_id:
                self._by_id[id] = self._find(id)
            return self._by_id[id]

    def _find(self, id: str) -> Embedder | None:
        for folder in self._installed():
            if id.startswith(f"{folder.name}-{digest_of(folder)}"):
                for backend in backends.usable(folder):
                    if (found := self._of(folder, backend)).id == id:
                        return found
        return None

    def likeness(self, embedder: Embedder, cosine: float) -> float:
        """A cosine on a scale that models share: unrelated texts have about 0, the same have 1.

        Models whose unrelated texts are near each other anyway (E5: 0.7) say little with 0.8.
        """
        known = self._memory.get(embedder.id)
        if "unrelated" not in known:
            known = {**known, "unrelated": _unrelated(embedder)}
            self._memory.put(embedder.id, known)
        shift = max(0.0, float(known["unrelated"]) - _USUAL)
        return (cosine - shift) / (1 - shift)

    # --- choosing ---

    def _choose(self, language: str) -> Embedder:
        with self._lock:
            now = self._wishes
            key = (now.embedder, now.embedder_backend, language)
            if key not in self._chosen:
                self._chosen[key] = self._for(language) if language else self._main(now.embedder)
            return self._chosen[key]

    def _main(self, wish: str) -> Embedder:
        self.fault = None
        try:
            return self._tried(self._folder_of(wish))
        except (ModelMissing, ModelUnusable) as error:
            others = (self.named(id) for id in self._serving())
            if (old := next((e for e in others if e), None)) is None:
                raise
            _log.warning("%s cannot be used, %s goes on: %s", wish, old.folder.name, error)
            self.fault = error
            return old

    def _for(self, language: str) -> Embedder:
        main = self._choose("")
        if self.alone() or speaks(main.folder, language):
            return main
        for folder in self._installed():
            if speaks(folder, language):
                try:
                    return self._tried(folder)
                except ModelUnusable as error:
                    _log.warning("%s is passed over: %s", folder.name, error)
        return main

    def _folder_of(self, wish: str) -> Path:
        installed = self._installed()
        name = STARTER if wish == AUTO else wish
        found = [folder for folder in installed if folder.name.casefold() == name.casefold()]
        if wish == AUTO:
            found += installed
        return found[0] if found else self._folders[-1] / name

    def _installed(self) -> list[Path]:
        """Folders with an embedder, of those with one name the first."""
        found: dict[str, Path] = {}
        for place in self._folders:
            for folder in sorted(place.glob("*")):
                if is_embedder(folder):
                    found.setdefault(folder.name, folder)
        return list(found.values())

    def _tried(self, folder: Path) -> Embedder:
        """The model in the way that suits this machine, seen to work."""
        wish = self._wishes.embedder_backend
        usable = [b for b in backends.usable(folder) if wish in (AUTO, b.name)] or [FLOAT32]
        serving = set(self._serving())
        for backend in usable:
            if (embedder := self._of(folder, backend)).id in serving and wish == AUTO:
                return embedder
        return self._of(folder, self._measured(folder, usable))

    def _measured(self, folder: Path, usable: Sequence[Backend]) -> Backend:
        plain = self._of(folder, FLOAT32)
        key = f"{plain.id} {backends.machine()}"
        names = [_title(backend) for backend in usable]
        known = self._memory.get(key)
        if known.get("of") != names:
            measured = []
            if usable == [FLOAT32]:
                plain.warm()
            else:
                measured = backends.measure(folder, usable)
            best = backends.best_of(measured, usable) if measured else FLOAT32
            known = {
                "of": names,
                "backend": [best.name, best.file],
                "measured": {_title(m.backend): [m.rate, m.cosine] for m in measured},
            }
            self._memory.put(key, known)
            _log.info("%s is computed with %s", folder.name, known)
        return Backend(*known["backend"])

    def _of(self, folder: Path, backend: Backend) -> Embedder:
        key = (folder, backend)
        if key not in self._known:
            self._known[key] = Embedder(folder, self._cache, backend)
        return self._known[key]


def is_embedder(folder: Path) -> bool:
    """Whether a folder holds an embedding model of sentence-transformers."""
    if not (folder / "modules.json").is_file():
        return False
    about = read_json(folder / "config_sentence_transformers.json")
    return bool(about.get("model_type", "SentenceTransformer") == "SentenceTransformer")


def speaks(folder: Path, language: str) -> bool:
    """Whether a model was made for texts in this language, as far as its folder tells: by its
    card, else by the size of its vocabulary."""
    languages = _card_languages(folder)
    if languages and "multilingual" not in languages:
        return language in languages
    if "multilingual" in languages or "multilingual" in folder.name.casefold():
        return True
    words = int(read_json(folder / "config.json").get("vocab_size") or 0)
    return words >= _MANY_WORDS or language == "en"


def _card_languages(folder: Path) -> list[str]:
    """The `language` of the header of README.md, which is YAML of one text or a list."""
    card = folder / "README.md"
    if not card.is_file():
        return []
    found: list[str] = []
    inside = False
    lines = card.read_text(encoding="utf-8", errors="replace").splitlines()
    for line in lines[1:] if lines[:1] == ["---"] else []:
        if line.strip() == "---":
            break
        if line.startswith("language:"):
            inside = True
            found += line.removeprefix("language:").strip(" []").split(",")
        elif inside and line.lstrip().startswith("- "):
            found.append(line.lstrip()[2:])
        else:
            inside = False
    return [name for item in found if (name := item.strip(" '\""))]


def _unrelated(embedder: Embedder) -> float:
    """The mean cosine of questions and texts that have nothing to do with each other."""
    sentences = backends.SENTENCES
    cosines = embedder.queries(sentences) @ embedder.texts(sentences).T
    count = len(sentences)
    return float((cosines.sum() - np.trace(cosines)) / (count * (count - 1)))


def _title(backend: Backend) -> str:
    return f"{backend.name} {backend.file}".strip()


class _Memory:
    """A JSON file of what was measured; it may be deleted at any time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, key: str) -> dict[str, Any]:
        return dict(self._all.get(key) or {})

    def put(self, key: str, value: dict[str, Any]) -> None:
        self._all[key] = value
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._all, indent=1), encoding="utf-8")
            os.replace(part, self._path)
        except OSError as error:  # it is measured again next time
            _log.warning("what was measured could not be kept: %s", error)

    @cached_property
    def _all(self) -> dict[str, Any]:
        try:
            found = read_json(self._path)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}
