"""How modules are named and sized, and what starting each side loads."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "inglenook"
MODULES = sorted(PACKAGE.rglob("*.py"))
NATIVE = {"llama_cpp", "torch", "sentence_transformers", "transformers", "lancedb", "pyarrow"}
QT = {"PySide6", "shiboken6"}
HTTP = {"uvicorn", "starlette"}


def name(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_names_say_what_a_module_is_about(path: Path) -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "base", "manager", "service"}
    assert not vague & {part.removesuffix(".py") for part in path.relative_to(PACKAGE).parts}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_module_grows_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 500


def loaded_by(statement: str) -> set[str]:
    """Top-level modules that a fresh interpreter holds after `statement`."""
    script = f"import json, sys; {statement}; print(json.dumps(sorted(sys.modules)))"
    command = [sys.executable, "-c", script]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stderr
    return {module.split(".")[0] for module in json.loads(run.stdout)}


@pytest.mark.parametrize(
    ("statement", "kept_out"),
    [
        ("import inglenook.__main__", NATIVE | QT | HTTP | {"lxml", "pypdfium2", "numpy"}),
        ("import inglenook.cli", NATIVE | QT | HTTP | {"lxml", "pypdfium2", "numpy"}),
        ("import inglenook.host.main", NATIVE | QT | HTTP | {"lxml", "pypdfium2", "numpy"}),
        ("import inglenook.gui.app", NATIVE | {"lxml", "pypdfium2", "numpy"}),
        ("import inglenook.workers.llm.main", NATIVE | QT),
        ("import inglenook.workers.library.main", NATIVE | QT),
    ],
)
def test_starting_a_side_loads_nothing_heavy(statement: str, kept_out: set[str]) -> None:
    assert loaded_by(statement) & kept_out == set()
