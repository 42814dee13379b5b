"""Against the real thing, where this computer has it: a session bus, an X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from pytestqt.qtbot import QtBot

from inglenook.gui.desktop import xkeys
from inglenook.gui.desktop.notes import Notes


def need(*programs: str) -> None:
    """Skip where one of these is not installed."""
    if missing := [name for name in programs if shutil.which(name) is None]:
        pytest.skip(f"needs {', '.join(missing)}")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of our own."""
    need("dbus-daemon")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


class Server(threading.Thread):
    """A desktop that shows notifications: the first is clicked at once."""

    def __init__(self) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        super().__init__(daemon=True)
        self.shown: list[Any] = []
        self._bus = open_dbus_connection(bus="SESSION")
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))

    def run(self) -> None:
        from jeepney import DBusAddress, HeaderFields, new_method_return, new_signal

        here = DBusAddress(
            "/org/freedesktop/Notifications", interface="org.freedesktop.Notifications"
        )
        while len(self.shown) < 2:
            message = self._bus.receive()
            if message.header.fields.get(HeaderFields.member) != "Notify":
                continue
            self.shown.append(message.body)
            self._bus.send(new_method_return(message, "u", (7,)))
            if len(self.shown) == 1:
                self._bus.send(new_signal(here, "ActionInvoked", "us", (99, "default")))
                self._bus.send(new_signal(here, "ActivationToken", "us", (7, "leave")))
                self._bus.send(new_signal(here, "ActionInvoked", "us", (7, "default")))
        self._bus.close()


def test_notification_goes_through_the_bus_and_its_click_comes_back(
    bus: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    server = Server()
    server.start()
    notes = Notes()
    with qtbot.waitSignal(notes.clicked):
        notes.show("chat:c1", "An answer is ready", "a < b")
    assert notes.chosen == "chat:c1"
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "leave"
    notes.show("chat:c1", "Again", "")
    qtbot.waitUntil(lambda: len(server.shown) == 2)
    (_, first, _, title, text, *_), (_, second, *_) = server.shown
    assert (first, title, text) == (0, "An answer is ready", "a &lt; b")
    assert second == 7  # it takes the place of the one before
    server.join()
    notes.close()


def test_desktop_without_notifications_is_no_error(bus: str, qtbot: QtBot) -> None:
    notes = Notes()
    failed: list[object] = []
    notes._by_icon = failed.append  # type: ignore[method-assign,assignment]
    notes.show("chat:c1", "One", "text")
    qtbot.waitUntil(lambda: failed == [("chat:c1", "One", "text")])
    notes.show("chat:c1", "Two", "text")
    assert failed[1:] == [("chat:c1", "Two", "text")]
    notes.close()


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An X server of our own."""
    need("Xvfb", "xdotool")
    out, into = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(into), "-screen", "0", "640x480x24"],
        pass_fds=(into,),
        stderr=subprocess.DEVNULL,
    )
    os.close(into)
    with os.fdopen(out) as told:
        monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
    yield
    server.terminate()
    server.wait()


def test_keys_are_held_over_other_programs_and_given_back(display: None) -> None:
    wanted = QKeyCombination(
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Space
    )
    heard = threading.Event()
    first = xkeys.hold(wanted, heard.set)
    assert first is not None
    assert xkeys.hold(wanted, heard.set) is None  # somebody else has them
    subprocess.run(["xdotool", "key", "ctrl+alt+space"], check=True)
    assert heard.wait(20)
    heard.clear()
    first.end()
    second = xkeys.hold(wanted, heard.set)
    assert second is not None
    second.end()


def test_x_server_that_is_not_there_holds_no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("needs the libraries of X")
    monkeypatch.setenv("DISPLAY", ":4711")
    wanted = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_F9)
    assert xkeys.hold(wanted, lambda: None) is None
