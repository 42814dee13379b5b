"""The log file: uncaught errors reach it, its level can be chosen, no log is no failure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from inglenook import log
from inglenook.link.launch import child_environment

PROGRAM = """
import sys, pathlib, threading, logging
from inglenook import log
log.start(pathlib.Path(sys.argv[1]), "here")
logging.getLogger("inglenook.x").debug("a detail")
thread = threading.Thread(target=lambda: 1 / 0)
thread.start(); thread.join()
raise KeyError("in main")
"""


def run(folder: Path, level: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        env=child_environment({"INGLENOOK_LOG": level}),
        capture_output=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize("level", ["debug", "info", "nonsense"])
def test_what_nobody_caught_is_in_the_log(tmp_path: Path, level: str) -> None:
    assert run(tmp_path, level).returncode == 1
    text = (tmp_path / "here.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "KeyError: 'in main'" in text
    assert ("a detail" in text) == (level == "debug")


def test_without_a_folder_it_goes_to_stderr(tmp_path: Path) -> None:
    done = run(tmp_path / "nowhere", "info")
    assert b"ZeroDivisionError" in done.stderr


def test_the_tail_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "a.log"
    file.write_text("\n".join(str(n) for n in range(100)), encoding="utf-8")
    assert log.tail(file, 2) == "98\n99"
    assert log.tail(tmp_path / "nothing") == ""
