"""Fixtures that every kind of test shares."""

from __future__ import annotations

from pathlib import Path

import pytest

STARTER = Path(__file__).resolve().parents[1] / "models" / "starter"


@pytest.fixture(scope="session")
def starter_model() -> Path:
    """The GGUF file of SmolLM2-135M-Instruct."""
    return _present(STARTER / "SmolLM2-135M-Instruct.Q4_1.gguf")


@pytest.fixture(scope="session")
def starter_embedder() -> Path:
    """The sentence-transformers folder of all-MiniLM-L6-v2."""
    return _present(STARTER / "all-MiniLM-L6-v2")


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh profile folder that INGLENOOK_HOME points to; blanks and accents on purpose."""
    home = tmp_path / "Zoë 田中"
    home.mkdir()
    monkeypatch.setenv("INGLENOOK_HOME", str(home))
    return home


def _present(path: Path) -> Path:
    if not path.exists():
        pytest.fail(f"{path} is missing: run 'python3 dev.py test', which fetches it.")
    return path
