"""The ways to compute a model's vectors on this machine, and which of them is the best.

torch in float32 is the measure of all. torch in bfloat16 is faster where the processor has
instructions for it. Files for ONNX Runtime and OpenVINO are used where a model's folder holds them
and the package is installed (extras `onnx` and `openvino`), never made here; they are run directly,
because Optimum, which sentence-transformers wants for that, cannot be installed beside
huggingface-hub 2 and the newest transformers. Which is best is measured once on sentences of our
own: the fastest whose vectors are those of float32.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np
import numpy.typing as npt
import psutil

from inglenook.errors import ModelUnusable

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer
    from tokenizers import Tokenizer

Vectors = npt.NDArray[np.float32]
Name = Literal["float32", "bfloat16", "onnx", "openvino"]

_log = logging.getLogger(__name__)
_LEAST_COSINE = 0.99  # to the float32 vector of the same sentence, for the worst of them
_LEAST_GAIN = 1.15  # what is hardly faster is not worth other vectors
_ROUNDS = 3
_QUANTIZED = ("int8", "quantized", "_O4", "fp16", "bf16")

SENTENCES = (
    "The landlord must return the deposit within thirty days of the end of the lease.",
    "Bees find their way home by the position of the sun, even behind clouds.",
    "To descale the coffee machine, fill the tank with water and citric acid.",
    "Quarterly revenue rose by four percent, while the cost of freight fell slightly.",
    "The patient was given ten milligrams twice a day and felt no side effects.",
    "def read(path): return open(path, encoding='utf-8').read()",
    "In 1648 the peace was signed in two towns, thirty miles apart.",
    "Mix the flour with cold butter, rest the dough, then bake it for forty minutes.",
    "The bridge carries two tracks and was strengthened after the flood.",
    "Please find attached the minutes of our meeting and the list of open points.",
    "Glaciers in the northern valleys lost a third of their volume in a generation.",
    "The warranty covers faults in material, but not wear or improper use.",
)
"""What backends and models are judged by; no two are about the same thing."""


@dataclass(frozen=True, slots=True)
class Backend:
    """One way to compute vectors. `file` is the exported model, a path within the folder."""

    name: Name
    file: str = ""

    @property
    def variant(self) -> str:
        """What tells its vectors from those of float32; "" where only rounding does."""
        if self.name == "bfloat16":
            return "bf16"
        quantized = any(mark in self.file for mark in _QUANTIZED)
        return f"{self.name}-{Path(self.file).stem}" if quantized else ""


FLOAT32 = Backend("float32")
_EXPORTS: dict[Name, tuple[str, str]] = {
    "onnx": ("onnxruntime", "**/*.onnx"),
    "openvino": ("openvino", "**/openvino*.xml"),
}


class Model(Protocol):
    """A loaded embedding model."""

    def encode(self, texts: Sequence[str], prompt: str = "") -> Vectors:
        """One L2-normalised row a text, `prompt` put before each."""
        ...


@dataclass(frozen=True, slots=True)
class Measured:
    """A backend as it was seen here. `rate` counts texts a second, `cosine` is the worst."""

    backend: Backend
    rate: float
    cosine: float

    @property
    def sound(self) -> bool:
        """Whether its vectors can stand for those of float32."""
        return self.cosine >= _LEAST_COSINE


def usable(folder: Path) -> list[Backend]:
    """The backends that can be tried with a model, float32 first."""
    found = [FLOAT32, Backend("bfloat16")]
    for name, (package, pattern) in _EXPORTS.items():
        if find_spec(package) is not None and _is_plain(folder):
            files = sorted(path.relative_to(folder).as_posix() for path in folder.glob(pattern))
            found += [Backend(name, file) for file in files]
    return found


def load(folder: Path, backend: Backend = FLOAT32) -> Model:
    """The model in `folder`. ModelUnusable if it cannot be loaded so. Nothing is fetched."""
    make = _Torch if backend.name in ("float32", "bfloat16") else _Exported
    try:
        return make(folder, backend)
    except _faults() as error:
        raise ModelUnusable(
            f"The embedding model in {folder} cannot be loaded: {error}",
            f"Remove it, then run 'inglenook models get {folder.name}'.",
        ) from error


def prepare() -> None:
    """Import torch so that it stays offline and leaves room for others."""
    # read when the libraries are imported
    os.environ |= {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    # Threads that wait by spinning keep others from working: with two busy neighbours on two
    # cores a question took 400 ms without this bound and 37 ms with it.
    os.environ.setdefault("GOMP_SPINCOUNT", "500")
    import torch  # seconds of import: not before a text needs it
    from transformers.utils import logging as reports

    reports.disable_progress_bar()  # type: ignore[no-untyped-call]
    if torch.get_num_threads() != threads():
        torch.set_num_threads(threads())


def threads() -> int:
    """How many threads compute: one a physical core, since two on one only wait for each other."""
    return psutil.cpu_count(logical=False) or 1


def machine() -> str:
    """What a measurement holds for: this processor and these versions."""
    import platform

    packages = ("torch", "sentence-transformers", "onnxruntime", "openvino")
    versions = [f"{name} {found}" for name in packages if (found := _version(name))]
    return " ".join((platform.machine(), platform.processor(), f"{threads()} cores", *versions))


def measure(folder: Path, backends: Sequence[Backend]) -> list[Measured]:
    """Each backend's speed and how near its vectors are to float32's, which is the first.

    One that cannot be loaded is left out. ModelUnusable if float32 cannot.
    """
    models: dict[Backend, Model] = {FLOAT32: load(folder)}
    for backend in backends:
        if backend not in models:
            try:
                models[backend] = load(folder, backend)
            except ModelUnusable as error:
                _log.warning("%s of %s is left out: %s", backend.name, folder.name, error)
    rows = {backend: model.encode(SENTENCES) for backend, model in models.items()}
    texts = [" ".join(SENTENCES[i:] + SENTENCES[:i])[:600] for i in range(8)]
    best = dict.fromkeys(models, float("inf"))
    for _ in range(_ROUNDS):  # in turns, so that a busy moment hits all alike
        for backend, model in models.items():
            begun = time.perf_counter()
            model.encode(texts)
            best[backend] = min(best[backend], time.perf_counter() - begun)
    plain = rows[FLOAT32]
    return [
        Measured(backend, len(texts) / best[backend], float((found * plain).sum(axis=1).min()))
        for backend, found in rows.items()
    ]


def best_of(measured: Sequence[Measured], allowed: Sequence[Backend]) -> Backend:
    """The fastest of those allowed that is sound. float32, the first of `measured`, unless another
    is clearly faster, and where none of those allowed is sound."""
    plain = measured[0]
    least = plain.rate * _LEAST_GAIN if FLOAT32 in allowed else 0.0
    sound = [m for m in measured if m.sound and m.backend in allowed and m.rate >= least]
    return max(sound, key=lambda m: m.rate, default=plain).backend


def unit(rows: Any) -> Vectors:
    """Rows of length 1, computed in float32 whatever they came in."""
    found = np.asarray(rows, dtype=np.float32)
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True).clip(1e-12))


def read_json(path: Path) -> Any:
    """What a configuration file says; an empty dictionary where there is none."""
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


class _Torch:
    """sentence-transformers on torch."""

    def __init__(self, folder: Path, backend: Backend) -> None:
        prepare()
        from sentence_transformers import SentenceTransformer

        model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        self._model: SentenceTransformer = model.bfloat16() if backend.name == "bfloat16" else model

    def encode(self, texts: Sequence[str], prompt: str = "") -> Vectors:
        rows = self._model.encode(
            list(texts), prompt=prompt, batch_size=len(texts), show_progress_bar=False,
            convert_to_numpy=True,
        )  # fmt: skip
        return unit(rows)


class _Exported:
    """A transformer and its pooling, run by ONNX Runtime or OpenVINO without torch."""

    def __init__(self, folder: Path, backend: Backend) -> None:
        self._tokenizer = _tokenizer(folder)
        pooling = read_json(folder / "1_Pooling" / "config.json")
        self._first_token = bool(pooling.get("pooling_mode_cls_token"))
        run = _openvino if backend.name == "openvino" else _onnxruntime
        self._names, self._run = run(folder / backend.file)

    def encode(self, texts: Sequence[str], prompt: str = "") -> Vectors:
        found = self._tokenizer.encode_batch([prompt + text for text in texts])
        mask = np.array([e.attention_mask for e in found], dtype=np.int64)
        columns = {
            "input_ids": np.array([e.ids for e in found], dtype=np.int64),
            "attention_mask": mask,
            "token_type_ids": np.array([e.type_ids for e in found], dtype=np.int64),
        }
        states = self._run({name: columns[name] for name in self._names})
        if self._first_token:
            return unit(states[:, 0])
        weights = mask[:, :, None].astype(np.float32)
        return unit((states * weights).sum(axis=1) / weights.sum(axis=1).clip(1e-9))


_Run = Callable[[Mapping[str, npt.NDArray[np.int64]]], Vectors]


def _tokenizer(folder: Path) -> Tokenizer:
    from tokenizers import Tokenizer

    limit = int(read_json(folder / "sentence_bert_config.json").get("max_seq_length") or 512)
    pad = int(read_json(folder / "config.json").get("pad_token_id") or 0)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(limit)
    tokenizer.enable_padding(pad_id=pad)
    return tokenizer


def _onnxruntime(file: Path) -> tuple[list[str], _Run]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads()
    session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])

    def run(columns: Mapping[str, npt.NDArray[np.int64]]) -> Vectors:
        return np.asarray(session.run(None, dict(columns))[0], dtype=np.float32)

    return [given.name for given in session.get_inputs()], run


def _openvino(file: Path) -> tuple[list[str], _Run]:
    import openvino

    config = {"INFERENCE_NUM_THREADS": threads(), "PERFORMANCE_HINT": "LATENCY"}
    model = openvino.Core().compile_model(str(file), "CPU", config)

    def run(columns: Mapping[str, npt.NDArray[np.int64]]) -> Vectors:
        return np.asarray(model(dict(columns))[0], dtype=np.float32)

    return [given.get_any_name() for given in model.inputs], run


def _is_plain(folder: Path) -> bool:
    """Whether a model is a transformer, pooled by mean or first token, and nothing else."""
    kinds = [str(module.get("type", "")).rsplit(".", 1)[-1] for module in _modules(folder)]
    pooling = read_json(folder / "1_Pooling" / "config.json")
    modes = {
        mode for mode, on in pooling.items() if mode.startswith("pooling_mode_") and on is True
    }
    known = modes in ({"pooling_mode_mean_tokens"}, {"pooling_mode_cls_token"})
    return known and kinds[:2] == ["Transformer", "Pooling"] and kinds[2:] in ([], ["Normalize"])


def _modules(folder: Path) -> list[dict[str, Any]]:
    found = read_json(folder / "modules.json")
    return found if isinstance(found, list) else []


def _faults() -> tuple[type[Exception], ...]:
    from safetensors import SafetensorError

    return (OSError, ValueError, KeyError, TypeError, RuntimeError, ImportError, SafetensorError)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
