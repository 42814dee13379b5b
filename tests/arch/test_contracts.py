"""The import contracts hold, know every part of the package, and bite when one is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "inglenook"
LINT = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"
CONTRACTS: dict[str, dict[str, Any]] = {
    contract["id"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package that a test may break, with the contracts beside it."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, tmp_path / "src" / "inglenook", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LINT, "--no-cache", "--no-logo", "--config", "pyproject.toml"]
    env = {**os.environ, "PYTHONPATH": str(root / "src"), "NO_COLOR": "1", "COLUMNS": "300"}
    return subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=False)


def broken(output: str) -> set[str]:
    """Names of the contracts that a run of import-linter calls broken."""
    return {
        line.rsplit(" BROKEN", 1)[0].strip() for line in output.splitlines() if " BROKEN" in line
    }


def inject(root: Path, module: str, statement: str) -> None:
    """Write an import into a module of the copy; a package's `__init__` where it is one."""
    path = root / "src" / Path(*module.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n\ndef _injected() -> None:\n    {statement}\n")


def test_the_contracts_hold(copy: Path) -> None:
    run = lint_imports(copy)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(
    ("contract", "module", "statement"),
    [
        # one step down each edge of the layers, the wrong way
        ("layers", "inglenook.types", "import inglenook.errors"),
        ("layers", "inglenook.errors", "import inglenook.paths"),
        ("layers", "inglenook.paths", "import inglenook.settings"),
        ("layers", "inglenook.settings", "import inglenook.ask.ports"),
        ("layers", "inglenook.ask.ports", "import inglenook.store"),
        ("layers", "inglenook.link", "import inglenook.host"),
        ("layers", "inglenook.host", "import inglenook.gui"),
        # neighbours that must not know each other
        ("layers", "inglenook.settings", "import inglenook.catalog"),
        ("layers", "inglenook.downloads", "import inglenook.link"),
        ("layers", "inglenook.host", "import inglenook.workers"),
        ("layers", "inglenook.cli", "import inglenook.gui"),
        ("layers", "inglenook.api", "import inglenook.host"),
        ("layers", "inglenook.api", "import inglenook.workers"),
        ("workers", "inglenook.workers.library", "import inglenook.workers.llm"),
        ("llama", "inglenook.host", "import llama_cpp"),
        ("llama", "inglenook.workers.library", "from llama_cpp import Llama"),
        ("vectors", "inglenook.workers.llm", "import torch"),
        ("vectors", "inglenook.store", "import lancedb"),
        ("vectors", "inglenook.gui", "import pyarrow"),
        ("vectors", "inglenook.ask", "from sentence_transformers import SentenceTransformer"),
        ("network", "inglenook.host", "import httpx2"),
        ("network", "inglenook.workers.library", "from huggingface_hub import snapshot_download"),
        ("qt", "inglenook.host", "from PySide6 import QtCore"),
        ("qt", "inglenook.transcript", "import PySide6"),
    ],
)
def test_each_contract_bites(copy: Path, contract: str, module: str, statement: str) -> None:
    inject(copy, module, statement)
    run = lint_imports(copy)
    assert run.returncode == 1
    assert CONTRACTS[contract]["name"] in broken(run.stdout), run.stdout


@pytest.mark.parametrize(
    ("contract", "module", "through", "forbidden"),
    [
        ("qt", "inglenook.cli", "inglenook.link", "PySide6"),
        ("llama", "inglenook.gui", "inglenook.host", "llama_cpp"),
        ("vectors", "inglenook.host", "inglenook.store", "torch"),
    ],
)
def test_a_detour_is_noticed(
    copy: Path, contract: str, module: str, through: str, forbidden: str
) -> None:
    """The contract still breaks for `module` if only what it imports reaches the forbidden one."""
    inject(copy, through, f"import {forbidden}")
    inject(copy, module, f"import {through}")
    run = lint_imports(copy)
    assert CONTRACTS[contract]["name"] in broken(run.stdout)
    assert f"{module} is not allowed to import {forbidden}" in run.stdout


def test_a_module_outside_the_layers_is_noticed(copy: Path) -> None:
    (copy / "src" / "inglenook" / "stray.py").write_text('"""Nowhere."""\n', encoding="utf-8")
    assert CONTRACTS["layers"]["name"] in broken(lint_imports(copy).stdout)


@pytest.mark.parametrize(
    ("contract", "exempt"),
    [("llama", {"workers"}), ("vectors", {"workers"}), ("network", {"downloads"}), ("qt", {"gui"})],
)
def test_the_lists_name_every_part(contract: str, exempt: set[str]) -> None:
    listed = {name.split(".")[1] for name in CONTRACTS[contract]["source_modules"]}
    parts = {
        path.stem
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert parts - listed - exempt - {"__init__", "__main__"} == set()
