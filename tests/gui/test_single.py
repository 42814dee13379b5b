"""One window a profile: who comes second hands over what it wants."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.__main__ import main
from inglenook.gui.desktop import wish as wishes
from inglenook.gui.desktop.door import Door
from inglenook.gui.desktop.wish import Wish, for_the_window, hand_over, of_arguments
from inglenook.host.main import _clear_sockets
from inglenook.paths import Paths

HOLDS = """\
import sys, pathlib
from PySide6.QtCore import QCoreApplication
from inglenook.gui.desktop.door import Door
from inglenook.paths import Paths
app = QCoreApplication([])
door = Door(Paths(pathlib.Path(sys.argv[1])))
assert door.own()
door.open()
print("open", flush=True)
app.exec()
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "home").ensure()


@pytest.fixture
def door(qapp: object, paths: Paths) -> Iterator[Door]:
    made = Door(paths)
    assert made.own()
    made.open()
    yield made
    made.close()


def test_second_start_hands_over_and_ends(door: Door, paths: Paths, qtbot: QtBot) -> None:
    file = paths.home / "a b.gguf"
    file.write_bytes(b"GGUF")
    with qtbot.waitSignal(door.knocked):
        done = subprocess.run(
            [sys.executable, "-m", "inglenook", str(file)],
            env={**os.environ, "INGLENOOK_HOME": str(paths.home), "XDG_ACTIVATION_TOKEN": "t"},
            timeout=60,
            check=False,
        )
    assert done.returncode == 0
    assert door.take() == Wish((str(file),), token="t")
    assert door.take() is None


def test_lock_and_door_survive_a_crash_of_the_first(qapp: object, paths: Paths) -> None:
    first = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(paths.home)], stdout=subprocess.PIPE, text=True
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"
    second = Door(paths)
    assert not second.own()
    first.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    first.wait()
    first.stdout.close()
    assert not hand_over(paths, Wish(quick=True))
    assert second.own()
    second.close()


def test_host_that_starts_later_leaves_the_door_alone(
    door: Door, paths: Paths, qtbot: QtBot
) -> None:
    qtbot.waitUntil(wishes.window_file(paths).exists)
    _clear_sockets(paths.socket_address("host"))
    assert hand_over(paths, Wish())


def test_another_profile_is_another_window(door: Door, tmp_path: Path) -> None:
    other = Paths(tmp_path / "other").ensure()
    assert not hand_over(other, Wish())
    second = Door(other)
    assert second.own()
    second.close()


def test_only_who_can_read_the_profile_reaches_the_window(
    door: Door, paths: Paths, qtbot: QtBot
) -> None:
    file = wishes.window_file(paths)
    qtbot.waitUntil(file.exists)
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600
    told = json.loads(file.read_text())
    file.write_text(json.dumps({**told, "key": "00" * 32}))
    assert not hand_over(paths, Wish(quick=True))
    file.write_text("{")
    assert not hand_over(paths, Wish(quick=True))
    assert door.take() is None


def test_closed_door_leaves_nothing(qapp: object, paths: Paths, qtbot: QtBot) -> None:
    door = Door(paths)
    assert door.own()
    door.open()
    qtbot.waitUntil(wishes.window_file(paths).exists)
    door.close()
    assert not wishes.window_file(paths).exists()
    assert not hand_over(paths, Wish())


def test_arguments_of_the_window_are_told_from_commands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ask").mkdir()
    (tmp_path / "m.gguf").touch()
    assert for_the_window(["m.gguf"])
    assert for_the_window(["./ask"])
    assert for_the_window(["--quick"])
    assert for_the_window([(tmp_path / "m.gguf").as_uri()])
    for args in (["ask", "what.is"], ["ask"], ["--json", "probe"], ["gone.gguf"], ["-h"]):
        assert not for_the_window(args)
    named = of_arguments(["m.gguf", (tmp_path / "ask").as_uri(), "gone.txt", "--new-chat"])
    assert named.paths == (str(tmp_path / "m.gguf"), str(tmp_path / "ask"))
    assert named.new_chat
    assert not named.quick


def test_a_name_that_is_no_file_is_still_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-thing.gguf"]) == 2
    assert "no-such-thing.gguf" in capsys.readouterr().err


def test_nothing_of_qt_is_loaded_to_hand_over() -> None:
    code = (
        "import sys, inglenook.gui.desktop.wish, inglenook.link.client\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
