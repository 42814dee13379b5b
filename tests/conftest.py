"""Fixtures that every kind of test shares."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests import tiny

STARTER = Path(__file__).resolve().parents[1] / "models" / "starter"


@pytest.fixture(scope="session")
def starter_model() -> Path:
    """The GGUF file of SmolLM2-135M-Instruct."""
    return _present(STARTER / "SmolLM2-135M-Instruct.Q4_1.gguf")


@pytest.fixture(scope="session")
def starter_embedder() -> Path:
    """The sentence-transformers folder of all-MiniLM-L6-v2."""
    return _present(STARTER / "all-MiniLM-L6-v2")


@pytest.fixture(scope="session")
def tiny_folder(starter_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Models with random weights as ARCHITECTURE.gguf: see tests/tiny.py."""
    folder = tmp_path_factory.mktemp("tiny")
    vocabulary = tiny.read_vocabulary(starter_model)
    for name, make in tiny.MODELS.items():
        make(vocabulary).write(folder / f"{name}.gguf")
    tiny.bert().write(folder / "bert.gguf")
    tiny.lora().write(folder / "lora.gguf")
    tiny.projector().write(folder / "projector.gguf")
    return folder


@pytest.fixture(scope="session")
def tiny_llama(tiny_folder: Path) -> Path:
    """Full attention."""
    return tiny_folder / "llama.gguf"


@pytest.fixture(scope="session")
def tiny_swa(tiny_folder: Path) -> Path:
    """Sliding-window attention: 32 tokens in two of three layers."""
    return tiny_folder / "gemma3.gguf"


@pytest.fixture(scope="session")
def tiny_recurrent(tiny_folder: Path) -> Path:
    """Recurrent (mamba)."""
    return tiny_folder / "mamba.gguf"


@pytest.fixture(scope="session")
def tiny_hybrid(tiny_folder: Path) -> Path:
    """Full attention and short convolutions (lfm2)."""
    return tiny_folder / "lfm2.gguf"


@pytest.fixture(scope="session")
def tiny_hybrid_ssm(tiny_folder: Path) -> Path:
    """Full attention and state-space layers (jamba)."""
    return tiny_folder / "jamba.gguf"


@pytest.fixture(scope="session")
def tiny_embedder(tiny_folder: Path) -> Path:
    """An embedder (bert): 64 numbers a text, 128 tokens at most."""
    return tiny_folder / "bert.gguf"


@pytest.fixture(scope="session")
def tiny_lora(tiny_folder: Path) -> Path:
    """A LoRA adapter for `tiny_llama` that changes its answers."""
    return tiny_folder / "lora.gguf"


@pytest.fixture(scope="session")
def tiny_projector(tiny_folder: Path) -> Path:
    """What lets `tiny_llama` see pictures: 16 tokens each."""
    return tiny_folder / "projector.gguf"


PLAIN = 'embedder_backend = "float32"\n'
"""Settings that spare a fresh profile from measuring which backend is the fastest here."""


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh profile folder that INGLENOOK_HOME points to; blanks and accents on purpose."""
    home = tmp_path / "Zoë 田中"
    home.mkdir()
    (home / "settings.toml").write_text(PLAIN)
    monkeypatch.setenv("INGLENOOK_HOME", str(home))
    return home


def _present(path: Path) -> Path:
    if not path.exists():
        pytest.fail(f"{path} is missing: run 'python3 dev.py test', which fetches it.")
    return path
