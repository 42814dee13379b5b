"""The window as a screen reader meets it: AT-SPI over D-Bus, in a session of its own.

`Screen` is an X server and a session bus without anything else on them; `Reader` walks what
programs there tell of themselves, hears what they announce, and acts through the same interface.
"""

from __future__ import annotations

import ctypes
import os
import select
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    Message,
    MessageType,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = float(os.environ.get("INGLENOOK_TEST_PATIENCE", "180"))  # seconds: it may be busy
LOOK_AGAIN = 0.1  # seconds between two looks at the screen
DAEMON = "org.freedesktop.DBus"
A11Y = "org.a11y.atspi."
ACCESSIBLE = A11Y + "Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = A11Y + "Registry"
ROOT = (REGISTRY, "/org/a11y/atspi/accessible/root")
STATES = {
    "busy": 3, "checked": 4, "enabled": 8, "expandable": 9, "expanded": 10, "focusable": 11,
    "focused": 12, "showing": 25, "visible": 30, "checkable": 41,
}  # fmt: skip  # bits, as AT-SPI has them
HEARD = ("object:state-changed:focused", "object:announcement", "object:text-selection-changed")
KEYS = {"Tab": 0xFF09, "Escape": 0xFF1B, "Return": 0xFF0D, "Down": 0xFF54, "Up": 0xFF52}  # keysyms
SHIFT = 50  # its keycode on every X server
DOWN, UP, SYMBOL = 0, 1, 3  # kinds of key events
Call = tuple[DBusAddress, str, str, tuple[Any, ...]]  # method, signature, body


@dataclass
class Screen:
    """A display and a session bus; a context manager."""

    size: str = "1440x900x24"
    env: dict[str, str] = field(default_factory=dict)
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def __enter__(self) -> Screen:
        reading, writing = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            self.size,
            "-nolisten",
            "tcp",
        ]
        self._start(command, pass_fds=(writing,))
        os.close(writing)
        display = _line(reading)
        os.close(reading)
        self.env = {
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        # what the bus starts, as what types keys for us, has to know the display
        bus = self._start(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            pipe=True,
            env={**os.environ, **self.env},
        )
        assert bus.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = _line(bus.stdout.fileno())
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(PATIENCE)
            if process.stdout is not None:
                process.stdout.close()

    def run(self, *arguments: str, env: dict[str, str]) -> subprocess.Popen[bytes]:
        """Start the program here; it is ended with the screen."""
        return self._start([sys.executable, "-m", "inglenook", *arguments], env={**env, **self.env})

    def give_focus(self) -> None:
        """Give the keyboard to the largest window shown, as a window manager would."""
        xcb = ctypes.CDLL("libxcb.so.1")
        for name in ("xcb_connect", "xcb_get_setup", "xcb_query_tree_reply"):
            getattr(xcb, name).restype = ctypes.c_void_p
        xcb.xcb_get_geometry_reply.restype = ctypes.POINTER(_Geometry)
        xcb.xcb_setup_roots_iterator.restype = _Roots
        xcb.xcb_query_tree_children.restype = ctypes.POINTER(ctypes.c_uint32)
        link = ctypes.c_void_p(xcb.xcb_connect(self.env["DISPLAY"].encode(), None))
        roots = xcb.xcb_setup_roots_iterator(ctypes.c_void_p(xcb.xcb_get_setup(link)))
        asked = xcb.xcb_query_tree(link, roots.first[0])
        tree = ctypes.c_void_p(xcb.xcb_query_tree_reply(link, asked, None))
        windows = xcb.xcb_query_tree_children(tree)[: xcb.xcb_query_tree_children_length(tree)]

        def area(window: int) -> int:
            reply = xcb.xcb_get_geometry_reply(link, xcb.xcb_get_geometry(link, window), None)
            return reply[0].width * reply[0].height if reply else 0

        for window in sorted(windows, key=area):  # refused by those that are hidden
            xcb.xcb_set_input_focus(link, 1, window, 0)
            area(window)  # its reply comes when the focus is there
            area(window)  # its reply comes when the focus is there
        xcb.xcb_flush(link)
        xcb.xcb_disconnect(link)

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


class _Roots(ctypes.Structure):
    """`xcb_screen_iterator_t`; the first field of a screen is its root window."""

    _fields_ = (
        ("first", ctypes.POINTER(ctypes.c_uint32)),
        ("left", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class _Geometry(ctypes.Structure):
    """`xcb_get_geometry_reply_t`."""

    _fields_ = (
        ("head", ctypes.c_uint32 * 3),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
    )


def _line(file: int) -> str:
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([file], [], [], PATIENCE)
        assert ready, "it did not say where it is"
        text += os.read(file, 1) or b"\n"
    return text.decode().strip()


@dataclass(frozen=True)
class Event:
    """Something that a program told: `kind` as "Announcement", `what` is its text or state."""

    kind: str
    source: Node
    what: str
    on: bool


@dataclass(frozen=True)
class Node:
    """One accessible object. What a walk found of it is as it was then, all else as it is now."""

    reader: Reader = field(repr=False, compare=False)
    bus: str
    path: str
    _seen: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def name(self) -> str:
        return str(self._told("name"))

    @property
    def role(self) -> str:
        return str(self._told("role"))

    @property
    def now(self) -> Node:
        """The same, to be read anew."""
        return Node(self.reader, self.bus, self.path)

    @property
    def description(self) -> str:
        return str(self._call(*_property("Description"))[0][1])

    def is_(self, state: str) -> bool:
        bits = self._told("states")
        return bool((bits[0] | bits[1] << 32) >> STATES[state] & 1)

    @property
    def interfaces(self) -> list[str]:
        return [name.rsplit(".", 1)[1] for name in self._call("GetInterfaces")[0]]

    @property
    def children(self) -> list[Node]:
        return [child.now for child in self._told("children")]

    @property
    def text(self) -> str:
        """All of its text; empty where it has none."""
        if "Text" not in self.interfaces:
            return ""
        return str(self._call("GetText", "ii", (0, -1), interface=A11Y + "Text")[0])

    def press(self) -> None:
        """Do what a click would."""
        self._call("DoAction", "i", (0,), interface=A11Y + "Action")

    def focus(self) -> None:
        """Put the focus there."""
        assert self._call("GrabFocus", interface=A11Y + "Component")[0], f"no focus for {self}"

    def write(self, text: str) -> None:
        """Replace its text."""
        assert self._call("SetTextContents", "s", (text,), interface=A11Y + "EditableText")[0]

    def choose(self, child: int) -> None:
        """Select one of its children, as in a list."""
        assert self._call("SelectChild", "i", (child,), interface=A11Y + "Selection")[0]

    def calls(self) -> list[Call]:
        """What has to be asked to know it, in the order of `see`."""
        asked = (("GetChildren",), ("GetState",), ("GetRoleName",), _property("Name"))
        return [self._asked(*call) for call in asked]

    def see(self, replies: Sequence[Any]) -> None:
        """Remember what it answered."""
        children, states, role, name = replies
        found = [Node(self.reader, *at) for at in children[0] if not at[1].endswith("/null")]
        self._seen.update(children=found, states=states[0], role=role[0], name=name[0][1])

    def _told(self, what: str) -> Any:
        if what in self._seen:
            return self._seen[what]
        fresh = self.now
        fresh.see([self.reader.call(*call) for call in self.calls()])
        return fresh._seen[what]

    def _asked(
        self,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        interface: str = ACCESSIBLE,
    ) -> Call:
        return DBusAddress(self.path, self.bus, interface), method, signature, body

    def _call(
        self,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        interface: str = ACCESSIBLE,
    ) -> Any:
        return self.reader.call(*self._asked(method, signature, body, interface))


def _property(name: str) -> tuple[str, str, tuple[str, str], str]:
    return "Get", "ss", (ACCESSIBLE, name), PROPERTIES


class Reader:
    """A client of the accessibility bus of a screen; a context manager."""

    def __init__(self, screen: Screen) -> None:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        session = screen.env["DBUS_SESSION_BUS_ADDRESS"]
        with open_dbus_connection(session, auth_timeout=PATIENCE) as bus:
            reply = bus.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=PATIENCE)
        self._bus: DBusConnection = open_dbus_connection(reply.body[0], auth_timeout=PATIENCE)
        self.events: deque[Event] = deque(maxlen=10_000)
        self._listen()

    def _listen(self) -> None:
        daemon = DBusAddress(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
        )
        rule = f"type='signal',interface='{A11Y}Event.Object'"
        self.call(daemon, "AddMatch", "s", (rule,))
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        for event in HEARD:
            self.call(registry, "RegisterEvent", "sass", (event, [], ""))

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self._bus.close()

    # --- asking -------------------------------------------------------------------------------

    def call(self, address: DBusAddress, method: str, signature: str, body: tuple[Any, ...]) -> Any:
        """Call a method; the body of its reply. DBusErrorResponse."""
        [reply] = self.call_all([(address, method, signature, body)])
        if isinstance(reply, DBusErrorResponse):
            raise reply
        return reply

    def call_all(self, calls: Sequence[Call]) -> list[Any]:
        """Call all these at once; the bodies of the replies, or errors, in the same order."""
        waiting = {}
        for n, (address, method, signature, body) in enumerate(calls):
            serial = next(self._bus.outgoing_serial)
            message = new_method_call(address, method, signature or None, body)
            self._bus.send(message, serial=serial)
            waiting[serial] = n
        replies: list[Any] = [None] * len(calls)
        while waiting:
            message = self._receive(PATIENCE)
            n = waiting.pop(message.header.fields.get(HeaderFields.reply_serial), None)
            if n is not None:
                failed = message.header.message_type is MessageType.error
                replies[n] = DBusErrorResponse(message) if failed else message.body
        return replies

    def _receive(self, timeout: float) -> Message:
        message = self._bus.receive(timeout=timeout)
        fields = message.header.fields
        if fields.get(HeaderFields.interface) == A11Y + "Event.Object":
            what, on, _, (_, data), *_ = message.body
            source = Node(self, fields[HeaderFields.sender], fields[HeaderFields.path])
            told = data if isinstance(data, str) and data else what
            self.events.append(Event(fields[HeaderFields.member], source, told, bool(on)))
        return message

    # --- looking ------------------------------------------------------------------------------

    @property
    def programs(self) -> list[Node]:
        """The programs on the screen."""
        return Node(self, *ROOT).children

    def find(self, wanted: Callable[[Node], bool], within: Node | None = None) -> Node:
        """The first shown node that is `wanted`, as soon as there is one. AssertionError if there
        is none in time."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for node in self.walk(within):
                try:
                    if wanted(node):
                        return node
                except DBusErrorResponse:
                    continue  # it went while it was looked at
            time.sleep(LOOK_AGAIN)
        raise AssertionError("it is not there:\n" + self.outline(within))

    def named(self, name: str, role: str = "", within: Node | None = None) -> Node:
        """The first node whose name begins so."""
        return self.find(
            lambda node: node.name.startswith(name) and role in ("", node.role), within
        )

    def gone(self, name: str, within: Node | None = None) -> None:
        """Wait until no name begins so. AssertionError if one stays."""
        deadline = time.monotonic() + PATIENCE
        while any(node.name.startswith(name) for node in self.walk(within)):
            assert time.monotonic() < deadline, "it is still there:\n" + self.outline(within)
            time.sleep(LOOK_AGAIN)

    def outline(self, within: Node | None = None) -> str:
        """What is shown, a line a node: for who reads a failure."""
        lines = []
        for node in self.walk(within):
            states = [state for state in ("focused", "checked", "expanded") if node.is_(state)]
            lines.append(f"  {node.role}: {node.name!r} {' '.join(states)}")
        return "\n".join(lines)

    def walk(self, within: Node | None = None) -> list[Node]:
        """What is shown of `within`, or of everything, from the outside in and as it is read."""
        try:
            starts = [within.now] if within is not None else self.programs
        except DBusErrorResponse:
            return []  # it went while it was walked
        level = list(starts)
        while level:
            for node in self._see(level):
                if node not in starts and not node.is_("showing"):
                    node._seen.clear()
            level = [child for node in level for child in node._seen.get("children", ())]
        return [node for start in starts for node in _flat(start)]

    def _see(self, nodes: list[Node]) -> Iterator[Node]:
        replies = self.call_all([call for node in nodes for call in node.calls()])
        for n, node in enumerate(nodes):
            own = replies[4 * n : 4 * n + 4]
            if not any(isinstance(reply, DBusErrorResponse) for reply in own):
                node.see(own)
                yield node

    # --- hearing and typing -------------------------------------------------------------------

    def hear(self, wanted: Callable[[Event], bool], timeout: float = PATIENCE) -> Event | None:
        """The next event that is `wanted`, among those not heard yet; None if none comes."""
        deadline = time.monotonic() + timeout
        while True:
            while self.events:
                event = self.events.popleft()
                if wanted(event):
                    return event
            try:
                self._receive(max(0.0, deadline - time.monotonic()))
            except TimeoutError:
                return None

    def type_key(self, name: str, *, shift: bool = False) -> None:
        """Press and let go a key, as from a keyboard."""
        if shift:
            self._generate(SHIFT, DOWN)
        self._generate(KEYS[name], SYMBOL)
        if shift:
            self._generate(SHIFT, UP)

    def _generate(self, key: int, kind: int) -> None:
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        keyboard = DBusAddress(path, REGISTRY, A11Y + "DeviceEventController")
        self.call(keyboard, "GenerateKeyboardEvent", "isu", (key, "", kind))


def _flat(node: Node) -> Iterator[Node]:
    if node._seen:
        yield node
        for child in node._seen["children"]:
            yield from _flat(child)
