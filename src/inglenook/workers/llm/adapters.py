"""LoRA adapters: small files that change what a model says.

Adapters act on a whole context, so requests with different ones are never read in one batch, and
what was read with one set of adapters is of no use to another: the key of a set tells them apart.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from llama_cpp import llama_cpp as lib

from inglenook.errors import BadRequest, ModelUnusable
from inglenook.workers.llm import gguf
from inglenook.workers.llm.native import Model

Key = tuple[tuple[Path, int, float], ...]
"""A set of adapters: path, time of change in nanoseconds, scale; in the order of the paths."""

NONE: Key = ()
MOST = 8  # adapters at once


class Adapters:
    """The adapters of one loaded model. All but `key` and `told` belongs to the decode thread."""

    def __init__(self, model: Model, header: gguf.Header) -> None:
        self._model, self._header = model, header
        self._loaded: dict[tuple[Path, int], Any] = {}
        self._digests: dict[tuple[Path, int], str] = {}

    def key(self, wanted: Iterable[tuple[Path, float]]) -> Key:
        """The set of these files with their scales; `NONE` if none of them has an effect.

        Reads the files' headers only; may be called from any thread. Raises ModelUnusable that
        names adapter and model if they do not fit, and BadRequest for an impossible set.
        """
        scales = [(path.resolve(), float(scale)) for path, scale in wanted]
        if len(scales) > MOST or len({path for path, _ in scales}) < len(scales):
            raise BadRequest(f"Give at most {MOST} adapters, each of them once.")
        for path, scale in scales:
            if not -100 <= scale <= 100:  # also refuses what is not a number
                raise BadRequest(f"The scale of {path.name} must lie between -100 and 100.")
            self._check(path)
        return tuple(sorted((p, p.stat().st_mtime_ns, scale) for p, scale in scales if scale))

    def told(self, key: Key) -> list[dict[str, Any]]:
        """The set as the record of an answer has it; reads each file once for its SHA-256."""
        return [
            {"path": str(path), "scale": scale, "sha256": self._digest(path, changed)}
            for path, changed, scale in key
        ]

    def apply(self, context: Any, key: Key) -> None:
        """Let the adapters of `key`, and no others, act on the llama.cpp context from now on.

        Loads what is not loaded yet. Raises ModelUnusable, and changes nothing, if llama.cpp
        refuses one: its tensors do not fit, or the file has gone.
        """
        handles = [self._load(path, changed) for path, changed, _ in key]
        scales = (ctypes.c_float * len(key))(*(scale for *_, scale in key))
        pointers = (lib.llama_adapter_lora_p_ctypes * len(key))(*handles)
        if lib.llama_set_adapters_lora(context, pointers, len(key), scales):
            raise ModelUnusable(f"The adapters could not be set on {self._header.name}.")

    def close(self) -> None:
        """Free them all; call it after the context was closed and before the model is."""
        for handle in self._loaded.values():
            lib.llama_adapter_lora_free(handle)
        self._loaded.clear()

    def _digest(self, path: Path, changed: int) -> str:
        """Empty for a file that has gone or changed since it was used."""
        known = self._digests.get((path, changed))
        if known is None:
            known = _sha256(path, changed)
            self._digests[path, changed] = known
        return known

    def _check(self, path: Path) -> None:
        header = gguf.read(path)
        if header.kind != "adapter":
            raise ModelUnusable(
                f"{path.name} is not a LoRA adapter.", "Choose an adapter in GGUF format."
            )
        if header.architecture != self._header.architecture:
            raise self._misfit(path, f"it was made for {header.architecture or 'another'} models")

    def _load(self, path: Path, changed: int) -> Any:
        handle = self._loaded.get((path, changed))
        if handle is not None:
            return handle
        self._model.library.forget_log()
        handle = lib.llama_adapter_lora_init(self._model.handle, os.fsencode(path))
        if not handle:
            raise self._misfit(path, self._model.library.errors() or "no reason given")
        if lib.llama_adapter_get_alora_n_invocation_tokens(handle):
            lib.llama_adapter_lora_free(handle)
            raise self._misfit(path, "it is of the kind that is switched on by words in the text")
        self._loaded[path, changed] = handle
        return handle

    def _misfit(self, path: Path, why: str) -> ModelUnusable:
        return ModelUnusable(
            f"The adapter {path.name} does not fit {self._header.name}: {why}.",
            "Choose an adapter that was trained for this very model.",
        )


def _sha256(path: Path, changed: int) -> str:
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return digest if path.stat().st_mtime_ns == changed else ""
    except OSError:
        return ""
