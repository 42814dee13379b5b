"""Stories in a real window on a real display, told through what a screen reader is told.

One window with the real host, model and files goes through all of them, as a person would; who
sees nothing can do each step, since each is done through the accessibility bus.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.conftest import SAMPLE
from tests.e2e.reader import Node, Reader, Screen

from inglenook.link import launch
from inglenook.paths import Paths

QUESTION = "When does the lease of the club house end?"
BUTTONS = ("push button", "check box", "toggle button", "radio button")


@dataclass
class Room:
    """A window on a screen of its own, its profile, and who reads it."""

    screen: Screen
    reader: Reader
    program: subprocess.Popen[bytes]
    paths: Paths

    def button(self, name: str, within: Node | None = None) -> Node:
        return self.reader.find(lambda n: n.role in BUTTONS and n.name.startswith(name), within)

    def go(self, page: str) -> None:
        """Go to a page by its button on the rail."""
        self.button(page).press()

    def ask(self, question: str) -> None:
        """Write a question and send it."""
        self.reader.named("Your question", "text").write(question)
        self.button("Send").press()

    def host(self, do: str, with_: dict[str, Any] | None = None) -> dict[str, Any]:
        """Ask the host beside the window."""
        client = launch.connect(self.paths)
        try:
            return client.call(do, with_ or {})
        finally:
            client.close()


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    home = tmp_path_factory.mktemp("home")
    (home / "settings.toml").write_text('embedder_backend = "float32"\ntemperature = 0.0\n')
    env = {**os.environ, "INGLENOOK_HOME": str(home), "LC_ALL": "C.UTF-8"}
    env.pop("LANGUAGE", None)
    with Screen() as screen:
        program = screen.run(env=env)
        with Reader(screen) as reader:
            room = Room(screen, reader, program, Paths(home))
            yield room
            room.host("shutdown")


def test_the_first_run_leads_to_a_chat(room: Room) -> None:
    room.reader.named("Everything stays on this computer")
    room.button("Start").press()
    room.reader.named("Your question", "text")
    room.host("library.index", {"paths": [str(SAMPLE)], "collection": "Sample"})
    room.reader.named("Sample")  # offered to be asked, without being looked for


def test_an_answer_is_read_with_its_evidence(room: Room) -> None:
    room.ask(QUESTION)
    answer = room.reader.find(lambda n: n.name.startswith("Answer: ") and "2031" in n.name)
    assert "31 October 2031" in answer.name
    source = room.reader.find(lambda n: "clubhouse-lease.pdf" in n.name and n.is_("focusable"))
    source.press()
    room.reader.find(lambda n: "31 October 2031" in n.text and "Page" in n.name)


def test_everything_that_takes_the_focus_has_a_name(room: Room) -> None:
    """On every page, whoever walks the controls is told what each one is."""
    for page in ("Library", "Models", "Prompts", "Activity", "Settings", "Chat"):
        room.go(page)
        room.reader.find(lambda n, page=page: n.name == page and n.is_("focusable"))
        nameless = [
            f"{node.role} {node.path}"
            for node in room.reader.window().walk()
            if node.is_("focusable") and not node.name
        ]
        assert nameless == [], page


def test_an_engine_that_dies_is_said_and_the_answer_can_be_had_again(room: Room) -> None:
    room.go("Chat")
    room.button("New chat").press()
    room.ask("Tell me a long story of a lighthouse and the sea, with many chapters.")
    room.reader.find(lambda n: n.name.startswith("Writing"))
    os.kill(int(room.host("state")["workers"]["llm"]["pid"]), signal.SIGKILL)
    again = room.button("Try again")
    room.reader.find(lambda n: "stopped" in n.name.lower() or "crash" in n.name.lower())
    again.press()
    room.reader.find(lambda n: n.name.startswith(("Writing", "Answer: ")))
    room.button("Stop").press()
