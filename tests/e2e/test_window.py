"""Stories in a real window on a real display, told through what a screen reader is told.

One window with the real host, model and files goes through most of them, as a person would; who
sees nothing can do each step, since each is done through the accessibility bus.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.conftest import SAMPLE
from tests.hub import Hub, serve

from inglenook.link import launch
from inglenook.paths import Paths, bundled
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import Database

if sys.platform != "linux":
    pytest.skip("AT-SPI is of Linux", allow_module_level=True)

from jeepney import DBusErrorResponse
from tests.e2e.reader import PATIENCE, Node, Reader, Screen

pytestmark = pytest.mark.stories
QUESTION = "When does the lease of the club house end?"
BUTTONS = ("push button", "check box", "toggle button", "radio button")
PAGES = ("Library", "Models", "Prompts", "Activity", "Settings", "Chat")
ROWS = ("list item", "table cell", "cell", "table row", "tree item")  # one goes there by arrows
MANY = 10_000
PLAIN = 'embedder_backend = "float32"\ntemperature = 0.0\nlanguage = "en"\n'


@dataclass
class Room:
    """A window on a screen of its own, its profile, and who reads it."""

    screen: Screen
    reader: Reader
    program: subprocess.Popen[bytes]
    paths: Paths

    def button(self, name: str, within: Node | None = None) -> Node:
        return self.reader.find(lambda n: n.role in BUTTONS and n.name.startswith(name), within)

    def press(self, name: str) -> None:
        """Press a button, and the one in its place if it goes at that moment."""
        for _ in range(20):
            with contextlib.suppress(DBusErrorResponse):
                return self.button(name).press()
        raise AssertionError(f"{name} never stays")

    def take_keys(self) -> None:
        """Have the keys go to the window."""
        deadline = time.monotonic() + PATIENCE
        while not self.focused():
            assert time.monotonic() < deadline, "no focus:\n" + self.reader.outline()
            self.screen.give_focus()
            time.sleep(0.1)

    def focused(self) -> list[Node]:
        """What has the focus, from the outside in, but for rows: the current one says it has."""
        nodes = self.reader.walk()
        return [node for node in nodes if node.is_("focused") and node.role not in ROWS]

    def go(self, page: str) -> None:
        """Go to a page by its button on the rail."""
        place = self.button(page)
        if not place.is_("checked"):
            place.press()
        self.reader.find(lambda n: n.role in BUTTONS and n.name == page and n.is_("checked"))

    def ask(self, question: str) -> None:
        """Write a question and send it."""
        self.reader.named("Your question", "text").write(question)
        self.press("Send")

    def answer(self) -> Node:
        """The last answer, once it is whole and nothing is done for the chat any more."""
        self.button("Send")
        return self.reader.named("Answer: ", "section")

    def host(self, do: str, with_: dict[str, Any] | None = None) -> dict[str, Any]:
        """Ask the host beside the window."""
        client = launch.connect(self.paths)
        try:
            return client.call(do, with_ or {})
        finally:
            client.close()


@contextmanager
def opened(home: Path, settings: str = "") -> Iterator[Room]:
    """A window on the profile in `home`; its host is ended with it."""
    (home / "settings.toml").write_text(PLAIN + settings)
    env = {**os.environ, "INGLENOOK_HOME": str(home), "LC_ALL": "C.UTF-8"}
    with Screen() as screen:
        program = screen.run(env=env)
        with Reader(screen) as reader:
            room = Room(screen, reader, program, Paths(home))
            try:
                yield room
            finally:
                program.kill()  # before its host, which it would start anew
                program.wait()
                launch.stop(room.paths)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with opened(tmp_path_factory.mktemp("home")) as room:
        yield room


# --- one person's first hour ----------------------------------------------------------------------


def test_the_first_run_leads_to_a_chat(room: Room) -> None:
    room.reader.named("Everything stays on this computer")
    room.press("Next")
    room.press("Choose")
    name = room.reader.named("Directory:", "text")
    name.write(str(SAMPLE))
    room.button("Choose", room.reader.named("Add a folder", "dialog")).press()
    room.reader.named("sample is ready to be asked")
    room.press("To the chat")
    room.reader.named("Your question", "text")


def test_an_answer_is_read_with_its_evidence(room: Room) -> None:
    room.reader.events.clear()
    room.ask(QUESTION)
    assert "31 October 2031" in room.answer().name
    heard = room.reader.hear(lambda e: e.kind == "Announcement" and "2031" in e.what)
    assert heard is not None, "the answer was not announced"
    room.press("Source 1: clubhouse-lease.pdf")
    page = room.reader.find(lambda n: n.name.startswith("Page 4") and n.is_("focusable"))
    assert "31 October 2031" in page.description.split("\n")[0], "the marked passage comes first"


def test_a_question_is_changed_and_its_first_version_stays(room: Room) -> None:
    room.press("Edit this question")
    room.reader.named("Change the question", "text").write("Who owns the club house?")
    room.press("Ask this instead")
    room.reader.named("Version 2 of 2")
    room.reader.named("You: Who owns the club house?")
    room.answer()
    room.press("Earlier version")
    room.reader.named("Version 1 of 2")
    room.reader.named("You: " + QUESTION)
    assert "31 October 2031" in room.answer().name
    room.press("Later version")
    room.reader.named("You: Who owns")


def test_an_engine_that_dies_is_said_and_the_answer_can_be_had_again(room: Room) -> None:
    room.press("New chat")
    room.ask("Tell me a long story of a lighthouse and the sea, with many chapters.")
    begun = room.reader.find(lambda n: n.name == "Answer" and len(n.text) > 40).text
    os.kill(int(room.host("state")["workers"]["llm"]["pid"]), signal.SIGKILL)
    room.button("Try again")
    kept = room.reader.find(lambda n: n.name == "Answer").text
    assert kept.startswith(begun[:40])
    room.press("Try again")
    room.reader.find(lambda n: n.name == "Answer" and len(n.text) > 40)
    room.press("Stop")
    room.answer()


def test_everything_that_takes_the_focus_has_a_name(room: Room) -> None:
    """On every page, whoever walks the controls is told what each one is."""
    nameless = []
    for page in PAGES:
        room.go(page)
        nameless += [
            f"{page}: {node.role} in {trail}"
            for node, trail in _with_trail(room.reader.walk())
            if node.is_("focusable") and not node.name
        ]
    assert nameless == []


def _with_trail(nodes: list[Node]) -> Iterator[tuple[Node, str]]:
    """Each node, and the last names that were read before it."""
    names: list[str] = []
    for node in nodes:
        yield node, " > ".join(names[-3:])
        names += [node.name] if node.name else []


@pytest.mark.parametrize("page", PAGES)
def test_the_tab_key_goes_everywhere_and_back(room: Room, page: str) -> None:
    room.go(page)
    room.take_keys()
    there = _tabbed(room)
    assert len(there) > 3
    left_out = [
        f"{node.role}: {node.name!r}"
        for node in room.reader.walk()
        if node.is_("focusable") and node.is_("enabled") and node.role not in ROWS
        and there.isdisjoint(room.reader.walk(node))
    ]  # fmt: skip
    assert left_out == []
    back = _tabbed(room, shift=True)
    assert {n for n in back if n.role not in ROWS} == {n for n in there if n.role not in ROWS}


def _tabbed(room: Room, *, shift: bool = False) -> set[Node]:
    """What the focus reaches by Tab, until it comes round."""
    room.take_keys()
    reached: list[Node] = []
    silent = 0  # times that nothing was told: within a text the focus goes from link to link
    room.reader.events.clear()
    while len(reached) < 300 and silent < 9:
        room.reader.type_key("Tab", shift=shift)
        moved = room.reader.hear(lambda e: e.what == "focused" and e.on, timeout=1)
        if moved is None:
            silent += 1
            assert room.focused(), "the focus is lost after:\n" + _trail(reached)
        elif moved.source in reached[:-1]:
            return set(reached)
        elif moved.source not in reached[-1:]:
            reached.append(moved.source)
    raise AssertionError("the focus is trapped:\n" + _trail(reached))


def _trail(nodes: list[Node]) -> str:
    return "\n".join(f"  {node.role}: {node.name!r}" for node in nodes[-20:])


def test_another_language_is_there_at_once(room: Room) -> None:
    german = _german("actions", "Library")
    room.go("Settings")
    room.take_keys()
    room.reader.named("English", "combo box").press()
    room.reader.named("Deutsch", "list item")
    room.reader.type_key("Down")
    room.reader.type_key("Return")
    room.reader.find(lambda n: n.role in BUTTONS and n.name == german)


def _german(context: str, source: str) -> str:
    root = ET.parse(bundled("assets", "languages", "de.ts")).getroot()
    for each in root.iter("context"):
        if each.findtext("name") == context:
            for message in each.iter("message"):
                if message.findtext("source") == source:
                    return message.findtext("translation") or source
    return source


# --- years later ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def hub(tiny_llama: Path) -> Iterator[Hub]:
    with serve() as hub:
        hub.files = {"tiny-Q4_0.gguf": tiny_llama.read_bytes()}
        hub.found = [{"id": "x/y", "tags": ["gguf"]}]
        yield hub


@pytest.fixture(scope="module")
def old_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with more chats than anybody scrolls through."""
    paths = Paths(tmp_path_factory.mktemp("old"))
    paths.ensure()
    database = Database(paths.host_db, schema.STEPS)
    chats = ChatStore(database)
    for n in range(MANY):
        chats.create(f"Letter {n} to the harbour master")
    database.close()
    return paths.home


def test_one_chat_of_ten_thousand_is_found_and_a_download_outlives_its_program(
    old_home: Path, hub: Hub
) -> None:
    """One after the other, since both need a profile and a window of their own."""
    hub.pace = 0.3  # 55 kB/s and connection
    settings = f'hub_endpoint = "{hub.url}"\nproxy = "none"\n'
    with opened(old_home, settings) as room:
        _find_a_chat(room)
        _begin_a_download(room)
        _until((room.paths.models_dir / "tiny-Q4_0.gguf.part.json").exists)
        room.program.kill()
        os.kill(_host_of(room), signal.SIGKILL)
    asked_before = len(hub.pieces())
    hub.pace = 0
    with opened(old_home, settings) as room:
        room.press("Resume: ")
        room.reader.find(lambda n: "whole and checked" in n.name or "is here" in n.name)
    size = len(hub.files["tiny-Q4_0.gguf"])
    again = sum(last + 1 - first for first, last in filter(None, hub.pieces()[asked_before:]))
    assert again < size


def _until(there: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < deadline, f"{there} never came true"
        time.sleep(0.05)


def _host_of(room: Room) -> int:
    address = launch.read_address(room.paths)
    assert address is not None
    return address.pid


def _find_a_chat(room: Room) -> None:
    room.press("Search chats")
    room.reader.named("Search chats, folders and commands", "text").write("7777")
    room.reader.find(lambda n: n.role == "list item" and "Letter 7777" in n.name)
    room.take_keys()
    room.reader.type_key("Return")
    room.reader.find(lambda n: n.name == "Title of the chat" and n.text.startswith("Letter 7777"))


def _begin_a_download(room: Room) -> None:
    room.go("Models")
    _open_row(room, "Models", "Search the hub")
    room.reader.named("Search the hub", "text").write("tiny")
    room.press("Search")
    _open_row(room, "Repositories that were found", "x/y")
    room.press("Download: ")
    room.reader.find(lambda n: re.search(r"[1-9][\d.,]* [kM]B of", n.name) is not None)


def _open_row(room: Room, rows: str, row: str) -> None:
    """Go down a list with the keys to the row that begins so, and open it."""
    for _ in range(40):
        room.take_keys()
        room.reader.named(rows, "list").focus()
        if room.reader.named(row, "list item").is_("focused"):
            break
        room.reader.events.clear()
        room.reader.type_key("Down")
        room.reader.hear(lambda e: e.what == "focused" and e.on, timeout=2)
    room.reader.type_key("Return")
