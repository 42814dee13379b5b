"""The window as a screen reader meets it: AT-SPI over D-Bus, in a session of its own.

`Screen` is an X server and a session bus without anything else on them; `Reader` walks what
programs there tell of themselves, and acts through the same interface.
"""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 180.0  # seconds: the machine may be busy
ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
STATES = {"focusable": 11, "focused": 12, "showing": 25, "visible": 30}  # bits, as AT-SPI has them


@dataclass
class Screen:
    """A display and a session bus; a context manager."""

    size: str = "1440x900x24"
    env: dict[str, str] = field(default_factory=dict)
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def __enter__(self) -> Screen:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", self.size, "-nolisten", "tcp"]
        self._start(command, pass_fds=(writing,))
        os.close(writing)
        display = _line(reading)
        os.close(reading)
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address"], pipe=True)
        assert bus.stdout is not None
        self.env = {
            "DISPLAY": f":{display}",
            "DBUS_SESSION_BUS_ADDRESS": _line(bus.stdout.fileno()),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(PATIENCE)
            if process.stdout is not None:
                process.stdout.close()

    def run(self, *arguments: str, env: dict[str, str]) -> subprocess.Popen[bytes]:
        """Start the program here; it is ended with the screen."""
        return self._start(
            [sys.executable, "-m", "inglenook", *arguments], env={**env, **self.env}
        )

    def _start(
        self,
        command: list[str],
        *,
        pipe: bool = False,
        pass_fds: tuple[int, ...] = (),
        env: dict[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE if pipe else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=pass_fds,
            env=env,
        )
        self._running.append(process)
        return process


def _line(file: int) -> str:
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([file], [], [], PATIENCE)
        assert ready, "it did not say where it is"
        text += os.read(file, 1) or b"\n"
    return text.decode().strip()


@dataclass(frozen=True)
class Node:
    """One accessible object. What is read from it is as it is at that moment."""

    reader: Reader = field(repr=False, compare=False)
    bus: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def role(self) -> str:
        return str(self._call("GetRoleName")[0])

    def is_(self, state: str) -> bool:
        bits = self._call("GetState")[0]
        number = bits[0] | bits[1] << 32
        return bool(number >> STATES[state] & 1)

    @property
    def interfaces(self) -> list[str]:
        return [name.rsplit(".", 1)[1] for name in self._call("GetInterfaces")[0]]

    @property
    def children(self) -> list[Node]:
        found = self._call("GetChildren")[0]
        return [Node(self.reader, bus, path) for bus, path in found if not path.endswith("/null")]

    @property
    def text(self) -> str:
        """All of its text; empty where it has none."""
        if "Text" not in self.interfaces:
            return ""
        return str(self._call("GetText", "ii", (0, -1), interface="org.a11y.atspi.Text")[0])

    def press(self) -> None:
        """Do what a click would."""
        self._call("DoAction", "i", (0,), interface="org.a11y.atspi.Action")

    def write(self, text: str) -> None:
        """Replace its text."""
        assert self._call(
            "SetTextContents", "s", (text,), interface="org.a11y.atspi.EditableText"
        )[0]

    def walk(self) -> Iterator[Node]:
        """This node and all below it that are being shown."""
        yield self
        for child in self.children:
            if child.is_("showing"):
                yield from child.walk()

    def _property(self, name: str) -> Any:
        reply = self._call("Get", "ss", (ACCESSIBLE, name), interface=PROPERTIES)
        return reply[0][1]

    def _call(
        self, method: str, signature: str = "", body: tuple[Any, ...] = (), *, interface: str = ACCESSIBLE
    ) -> Any:
        return self.reader.call(DBusAddress(self.path, self.bus, interface), method, signature, body)


class Reader:
    """A client of the accessibility bus of a screen; a context manager."""

    def __init__(self, screen: Screen) -> None:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with open_dbus_connection(screen.env["DBUS_SESSION_BUS_ADDRESS"]) as session:
            self._bus = open_dbus_connection(_call(session, address, "GetAddress")[0])

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self._bus.close()

    def call(self, address: DBusAddress, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        """Call a method; the body of its reply."""
        return _call(self._bus, address, method, signature, body)

    @property
    def programs(self) -> list[Node]:
        """The programs on the screen."""
        return Node(self, *REGISTRY).children

    def window(self) -> Node:
        """The window, once its pages are there."""
        return self.find(lambda node: node.role != "application" and node.name == "Inglenook")

    def find(self, wanted: Callable[[Node], bool], within: Node | None = None) -> Node:
        """The first shown node that is `wanted`, as soon as there is one. AssertionError if there
        is none in time."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for node in self._nodes(within):
                try:
                    if wanted(node):
                        return node
                except DBusErrorResponse:
                    continue  # it went while it was looked at
            time.sleep(0.1)
        raise AssertionError("it is not there:\n" + self.outline(within))

    def named(self, name: str, role: str = "", within: Node | None = None) -> Node:
        """The first node whose name begins so."""
        return self.find(
            lambda node: node.name.startswith(name) and role in ("", node.role), within
        )

    def outline(self, within: Node | None = None) -> str:
        """What is shown, a line a node: for who reads a failure."""
        return "\n".join(f"  {node.role}: {node.name!r}" for node in self._nodes(within))

    def _nodes(self, within: Node | None) -> Iterator[Node]:
        try:
            for start in [within] if within is not None else self.programs:
                yield from start.walk()
        except DBusErrorResponse:
            return  # it went while it was walked


def _call(
    bus: DBusConnection,
    address: DBusAddress,
    method: str,
    signature: str = "",
    body: tuple[Any, ...] = (),
) -> Any:
    reply = bus.send_and_get_reply(
        new_method_call(address, method, signature or None, body), timeout=PATIENCE
    )
    if reply.header.message_type is MessageType.error:
        raise DBusErrorResponse(reply)
    return reply.body
