"""The set-up commands: what they find missing, what they say, and that they are quick again."""

from __future__ import annotations

import argparse
import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parents[2]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX tools")


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A fresh copy of dev.py, so that a test may turn its constants."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "dev", module)
    spec.loader.exec_module(module)
    return module


def options(command: str, **given: bool) -> argparse.Namespace:
    return argparse.Namespace(
        **{"command": command, "cuda": False, "system_packages": False} | given
    )


def never(*_: object, **__: object) -> NoReturn:
    raise AssertionError("this must not run")


def test_it_needs_nothing_but_python() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"))
    imported = {
        name.split(".")[0]
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [a.name for a in node.names]
        )
    }
    assert imported <= set(sys.stdlib_module_names)


def test_an_old_python_is_told_what_to_do(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    with pytest.raises(dev.SetupError, match=r"This is Python 3\.10\.4; Inglenook needs 3\.11"):
        dev.check_python()


def test_further_arguments_are_passed_on(dev: ModuleType) -> None:
    known, rest = dev._parse(["test", "-k", "pdf", "--system-packages", "tests/unit"])
    assert (known.command, known.system_packages) == ("test", True)
    assert rest == ["-k", "pdf", "tests/unit"]


# --- the system's parts ---------------------------------------------------------------------------


@pytest.fixture
def linux(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """dev.py on a Linux that has everything."""
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev, "MACOS", False)
    monkeypatch.setattr(dev, "WINDOWS", False)
    monkeypatch.setattr(dev, "_loads", lambda library: True)
    monkeypatch.setattr(dev, "_has_font", lambda: True)
    monkeypatch.setattr(dev, "_has_compiler", lambda: True)
    monkeypatch.setattr(dev, "AT_SPI_SERVICE", Path(__file__))
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setenv("DISPLAY", ":1")
    return dev


def lacking(*names: str) -> Callable[[str], str | None]:
    return lambda name: None if name in names else f"/usr/bin/{name}"


def test_a_complete_system_lacks_nothing(linux: ModuleType) -> None:
    assert list(linux.missing_parts("test")) == []


def test_missing_parts_are_named_with_one_command(
    linux: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux, "_loads", lambda library: "xcb-" not in library)
    monkeypatch.setattr(linux, "_has_compiler", lambda: False)
    monkeypatch.setattr(shutil, "which", lacking("git", "Xvfb", "dbus-daemon"))
    monkeypatch.setattr(linux, "AT_SPI_SERVICE", Path(__file__) / "nowhere")
    with pytest.raises(linux.SetupError) as failure:
        linux.check_system("test", install=False)
    text = str(failure.value)
    assert "a C++ compiler" in text
    assert "libxcb-cursor.so.0" in text
    [command] = [line for line in text.splitlines() if "apt-get install" in line]
    for package in ("build-essential", "git", "libxcb-cursor0", "xvfb", "dbus", "at-spi2-core"):
        assert package in command.split()
    assert len(command.split()) == len(set(command.split()))


@pytest.mark.parametrize(
    ("tool", "command"),
    [
        ("dnf", "dnf install gcc-c++ make xcb-util-wm"),
        ("pacman", "pacman -S --needed base-devel xcb-util-wm"),
    ],
)
@POSIX
def test_each_family_has_its_command(
    linux: ModuleType, monkeypatch: pytest.MonkeyPatch, tool: str, command: str
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name if name == tool else None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    icccm = linux.Part("icccm", *linux.QT_LIBRARIES["libxcb-icccm.so.4"])
    assert linux.install_command([linux.COMPILER, icccm]) == f"sudo {command}"
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert linux.install_command([linux.COMPILER, icccm]) == command


def test_the_other_systems_have_their_commands(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "WINDOWS", True)
    assert "winget install Git.Git" in dev.install_command([dev.COMPILER, dev.GIT])
    monkeypatch.setattr(dev, "MACOS", True)
    assert dev.install_command([dev.COMPILER]) == "xcode-select --install"


def test_the_command_line_alone_needs_no_graphics(
    linux: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux, "_loads", lambda library: False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert list(linux.missing_parts("run")) == []
    assert list(linux.missing_parts("test")) != []


def test_a_missing_part_is_found_before_anything_long(
    linux: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux, "_has_compiler", lambda: False)
    monkeypatch.setattr(linux, "_call", never)
    monkeypatch.setattr(subprocess, "call", never)
    with pytest.raises(linux.SetupError, match=r"C\+\+ compiler"):
        linux.set_up(options("run"))


# --- the set-up -----------------------------------------------------------------------------------


@pytest.fixture
def ready(linux: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """dev.py after a set-up that went well, its environment being the one that runs the tests."""
    monkeypatch.setattr(linux, "VENV", tmp_path)
    monkeypatch.setattr(linux, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(linux, "PYTHON", Path(sys.executable))
    linux.STAMP.write_text(linux._fingerprint(cuda=False), encoding="utf-8")
    return linux


def test_nothing_is_done_twice(
    ready: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    starter_model: Path,
    starter_embedder: Path,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(ready, "LANGUAGES", tmp_path)
    for suffix in ("ts", "qm"):  # compiled after the last change
        (tmp_path / f"de.{suffix}").touch()
    monkeypatch.setattr(subprocess, "call", never)
    monkeypatch.setattr(subprocess, "run", never)
    ready.set_up(options("test"))


def test_a_changed_translation_is_compiled(
    ready: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ready, "LANGUAGES", tmp_path)
    source, compiled = tmp_path / "de.ts", tmp_path / "de.qm"
    source.touch()
    assert ready._translations_changed()
    compiled.touch()
    assert not ready._translations_changed()
    os.utime(source, (compiled.stat().st_mtime + 1,) * 2)
    assert ready._translations_changed()


@pytest.mark.parametrize("changed", ["cuda", "python", "place"])
def test_a_change_asks_for_a_new_installation(
    ready: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, changed: str
) -> None:
    before = ready._fingerprint(cuda=False)
    if changed == "python":
        monkeypatch.setattr(sys, "version", "3.99")
    if changed == "place":
        shutil.copy(ROOT / "pyproject.toml", tmp_path)
        monkeypatch.setattr(ready, "ROOT", tmp_path)
    assert ready._fingerprint(cuda=changed == "cuda") != before


def test_an_environment_of_another_python_is_not_kept(ready: ModuleType) -> None:
    assert ready._version_of(Path(sys.executable)) == sys.version_info[:2]
    assert ready._version_of(Path(sys.executable).with_name("gone")) is None


@pytest.mark.parametrize(
    ("found", "wanted", "words"),
    [
        ((True, True), False, "should be a CPU build, but a CUDA build"),
        ((True, False), True, "should be a CUDA build, but a CPU build"),
        ((False, False), False, "does not start"),
    ],
)
def test_the_wrong_build_of_torch_is_refused(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    found: tuple[bool, bool],
    wanted: bool,
    words: str,
) -> None:
    monkeypatch.setattr(dev, "_torch_cuda", lambda: found)
    with pytest.raises(dev.SetupError, match=words):
        dev.verify_torch(wanted)


def test_the_torch_in_use_is_recognised(ready: ModuleType) -> None:
    """The environment that runs this test was made by dev.py or in its way."""
    present, _ = ready._torch_cuda()
    assert present


def test_cuda_without_a_device_means_cpu(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert not dev._cuda_device_present()
    assert "CPU build" in capsys.readouterr().out


def test_the_sources_are_found_by_a_relative_path(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = tmp_path / "Zoë 田中"
    folder = root / ".venv" / "lib" / "python3.11" / "site-packages"
    folder.mkdir(parents=True)
    file = folder / "__editable__.inglenook-0.1.0.pth"
    file.write_text(str(root / "src"), encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", root)
    monkeypatch.setattr(dev, "VENV", root / ".venv")
    dev.relate_to_sources()
    line = file.read_bytes().decode("ascii").strip()
    assert (folder / line).resolve() == (root / "src").resolve()


@POSIX
def test_without_models_the_tests_stop_and_the_window_opens(
    ready: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(ready, "STARTER", tmp_path / "starter")
    monkeypatch.setattr(ready, "PYTHON", "false")
    ready.ensure_models(required=False)
    assert "opens without them" in capsys.readouterr().err
    with pytest.raises(ready.SetupError, match="starter models"):
        ready.ensure_models(required=True)


# --- run and test ---------------------------------------------------------------------------------


def test_without_a_display_the_command_line_is_offered(
    linux: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(subprocess, "call", never)
    assert linux.run([]) == 1
    said = capsys.readouterr().out
    assert "There is no display here" in said
    assert "-m inglenook ask" in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("variable", "value"),
    [("DISPLAY", ":1"), ("WAYLAND_DISPLAY", "wayland-0"), ("QT_QPA_PLATFORM", "offscreen")],
)
def test_any_display_will_do(
    linux: ModuleType, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, value)
    assert linux._has_display()


@POSIX
@pytest.mark.parametrize(("outcome", "code"), [("true", 0), ("false", 1)])
def test_every_check_runs_and_one_failure_is_enough(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    outcome: str,
    code: int,
) -> None:
    monkeypatch.setattr(dev, "PYTHON", outcome)
    assert dev.test([]) == code
    said = capsys.readouterr().out
    checks = ("format", "lint", "types", "imports", "units", "engine")
    for check in checks:
        assert f"\n  {check}" in said
    assert said.count("FAILED") == len(checks) * code


def test_no_test_is_left_out(dev: ModuleType) -> None:
    places = {ROOT / name for name in (*dev.SIDE_BY_SIDE, *dev.ALONE) if name.startswith("tests")}
    assert dev.LLAMA in dev.ALONE
    for path in (ROOT / "tests").rglob("test_*.py"):
        assert places & set(path.parents), path


@POSIX
def test_some_tests_can_be_asked_for(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "PYTHON", "echo")
    assert dev.test(["-k", "pdf"]) == 0
    assert "-m pytest -k pdf\n" in capfd.readouterr().out


@POSIX
def test_ci_runs_the_same_checks() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "dev.py test --system-packages" in script.read_text(encoding="utf-8")
