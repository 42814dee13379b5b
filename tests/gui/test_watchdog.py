"""A turn of the event loop that takes too long is caught, whatever began it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from watchdog import LIMIT_MS, Watchdog

ON_PURPOSE = pytest.mark.long_turn("it tries out the watchdog")


def compute(milliseconds: float) -> None:
    until = time.thread_time() + milliseconds / 1_000
    while time.thread_time() < until:
        pass


@ON_PURPOSE
def test_a_handler_that_computes_is_caught(qtbot: QtBot, watchdog: Watchdog) -> None:
    QTimer.singleShot(0, lambda: compute(LIMIT_MS + 20))
    qtbot.wait(1)
    qtbot.wait(1)
    assert watchdog.longest > LIMIT_MS


@ON_PURPOSE
def test_what_a_test_calls_counts_as_a_handler_would(
    qapp: QApplication, watchdog: Watchdog
) -> None:
    qapp.processEvents()
    compute(LIMIT_MS + 20)
    qapp.processEvents()
    assert watchdog.longest > LIMIT_MS


def test_waiting_and_what_a_test_computes_for_itself_do_not_count(
    qtbot: QtBot, watchdog: Watchdog
) -> None:
    qtbot.wait(LIMIT_MS + 20)
    with watchdog.resting():
        compute(LIMIT_MS + 20)
    qtbot.wait(1)
    assert watchdog.longest < LIMIT_MS


BLOCKS = """
import time
def test_it_blocks(qapp):
    qapp.processEvents()
    until = time.thread_time() + 0.9
    while time.thread_time() < until:
        pass
    qapp.processEvents()
"""


def test_a_test_in_which_the_loop_stands_still_fails(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = long_turn(reason)\n")
    (tmp_path / "test_blocks.py").write_text(BLOCKS)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "conftest", "-p", "no:cacheprovider", "."],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "The event loop stood still" in done.stdout
