"""Longest gap of the window's event loop in each of the things that make windows stand still.

    python benchmarks/gaps.py [NAME ...]

The real window, offscreen, with a stand-in for the host that answers at once: what is measured is
the window alone. A gap is what happens between two signs of life of the event loop: milliseconds on
the wall, and of the main thread's processor time, which is the one to read on a machine that has
other work. Each is given as a share of the limit of 50 ms. Prints JSON.
"""

from __future__ import annotations

import argparse
import dataclasses
import gc
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from inglenook.gui.app import dress, load_rest
from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import Languages
from inglenook.gui.look.theme import ThemeSource, load_fonts
from inglenook.gui.window import Window
from inglenook.settings import Settings
from inglenook.types import Scope, Text, event_to_json, to_json

LIMIT_MS = 50
BEAT_MS = 5
LIMIT_MB = 150
TOKENS, PER_SECOND, AT_ONCE = 20_000, 200, 16_000  # of an answer; the first come faster
MESSAGES, CHATS, FILES = 2_000, 10_000, 10_000
NOW = 1_790_000_000.0
PARAGRAPH = (
    "The **lease** ends in March [1], unless `notice` is given six months before:\n\n"
    "- in writing, to the address above;\n- with the reason, if there is one.\n\n"
    "```python\nfor month in months:\n    total += rent(month)\n```\n\n"
    "| month | rent |\n|---|--:|\n| May | 900 |\n| June | 910 |\n\n"
)
Answer = dict[str, Any]


class StandIn(Bridge):
    """Answers from a table, each in a turn of its own; `send` tells who follows a request."""

    connection_changed = Signal()
    _answered = Signal(object)

    def __init__(self, answers: dict[str, Callable[[Answer], Answer]]) -> None:
        super().__init__()
        self._answered.connect(lambda answered: answered())
        self._answers = answers
        self._followers: dict[str, Any] = {}
        self._count = 0

    @property
    def connected(self) -> bool:
        """Always."""
        return True

    @property
    def problem(self) -> None:
        """None."""
        return None

    def request(
        self,
        do: str,
        with_: Answer | None = None,
        *,
        on_done: Any = None,
        on_failed: Any = None,
        on_event: Any = None,
    ) -> int:
        """Answer in a later turn; the answer is made on a thread, as the link's reader does it."""
        self._count += 1
        if on_event is not None:
            self._followers[do] = on_event
        if do in self._answers and on_done is not None:
            make, asked = self._answers[do], with_ or {}

            def answer() -> None:
                reply = make(asked)
                self._answered.emit(lambda: on_done(reply))

            threading.Thread(target=answer).start()
        return self._count

    def cancel(self, request: int) -> None:
        """Nothing goes on for long enough."""

    def send(self, do: str, event: Answer) -> None:
        """An event of the last request of that name."""
        self._followers[do](event)


class Gaps:
    """The longest gaps while it is `watching`: `busy` between two signs of life of the dispatcher,
    `wall` beyond what a timer was to wait. Waiting takes no processor time, and on some platforms
    it lies between the same two signs as the work."""

    def __init__(self) -> None:
        self.wall = self.busy = 0.0
        self._busy = self._beat = 0.0
        self._heart = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._beats)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Measure what falls within."""
        dispatcher = QAbstractEventDispatcher.instance()
        self._busy, self._beat = time.thread_time(), time.monotonic()
        dispatcher.awake.connect(self._turn)
        dispatcher.aboutToBlock.connect(self._turn)
        self._heart.start()
        try:
            yield
        finally:
            self._heart.stop()
            dispatcher.awake.disconnect(self._turn)
            dispatcher.aboutToBlock.disconnect(self._turn)

    def _turn(self) -> None:
        now = time.thread_time()
        self.busy = max(self.busy, (now - self._busy) * 1_000)
        self._busy = now

    def _beats(self) -> None:
        now = time.monotonic()
        self.wall = max(self.wall, (now - self._beat) * 1_000 - BEAT_MS)
        self._beat = now


class Bench:
    """One window, and what is done in it."""

    def __init__(self, application: QApplication, home: Path) -> None:
        self._app = application
        self.themes = ThemeSource("light")
        dress(application, self.themes)
        self.themes.changed.connect(lambda: dress(application, self.themes))
        self.bridge = StandIn(_answers())
        (home / "window.json").write_text(json.dumps({"welcomed": True}), encoding="utf-8")
        watch = Watch(self.bridge)
        self.window = Window(self.bridge, watch, self.themes, Languages("en"), home / "window.json")
        self.window.resize(1280, 840)

    def open(self) -> None:
        """From the first frame to the chat."""
        loop = QEventLoop()
        self.window.furnished.connect(loop.quit)
        self.window.furnished.connect(load_rest)
        gc.disable()  # as the program does
        self.window.show()
        loop.exec()
        self.wait(2)

    def wait(self, seconds: float = 0.15) -> None:
        """Let the loop turn as it does in the program."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1_000), loop.quit)
        loop.exec()

    def stream(self) -> None:
        """An answer of 20,000 tokens, the last 4,000 at 200 a second."""
        self.window.new_chat()
        self.window.chat.ask("How does it end?")
        self.wait()
        words = _tokens()
        for _ in range(AT_ONCE // 40):
            self._say("".join(next(words) for _ in range(40)))
            self.wait(0.01)
        began = time.monotonic()
        for n in range(TOKENS - AT_ONCE):
            self._say(next(words))
            late = began + n / PER_SECOND - time.monotonic()
            self.wait(max(late, 0.001)) if late > 0 else self._app.processEvents()

    def _say(self, text: str) -> None:
        self.bridge.send("ask", event_to_json(Text(text)))

    def messages(self) -> None:
        """A chat of 2,000 messages: opened, scrolled, left for its end."""
        self.window.show_chat("long")
        self.wait(0.6)
        bar = self.window.chat.view.verticalScrollBar()
        for n in range(60):
            bar.setValue(bar.maximum() * (60 - n) // 60)
            self.wait(0.03)
        self.window.chat.view.go_to_end()
        self.wait(0.3)

    def chats(self) -> None:
        """10,000 chats: shown, scrolled, searched; one more on top."""
        chats = self.window.chats
        self.window.go("chat")
        chats._limits[""] = CHATS + 1
        chats.reload()
        self.wait(0.5)
        bar = chats.view.verticalScrollBar()
        for n in range(40):
            bar.setValue(bar.maximum() * n // 40)
            self.wait(0.02)
        self.bridge._answers["chats.list"] = _more_chats
        self.bridge.send("watch", {"kind": "chats"})
        self.wait(0.5)
        self.window.search()
        for n in range(1, 7):
            self.window.findChild(_palette()).field.setText("lease a"[:n])
            self.wait(0.1)
        self.window.search()
        self.wait()

    def indexing(self) -> None:
        """10,000 files are read while the library is looked at: 20 states a second for 10 s."""
        self.window.go("library")
        self.wait(0.3)
        for n in range(200):
            done = n * FILES // 200
            job = {
                "id": 1, "kind": "index", "title": "Papers", "collection": "Papers",
                "done": done, "total": FILES, "text": f"{done} of {FILES}", "eta": 60,
            }  # fmt: skip
            self.bridge.send(
                "watch", {"kind": "state", "workers": {}, "model": None, "jobs": [job]}
            )
            if n % 4 == 0:
                self.bridge.send("watch", {"kind": "library"})
            self.wait(0.05)
        self.bridge.send("watch", {"kind": "state", "workers": {}, "model": None, "jobs": []})
        self.wait()

    def pages(self) -> None:
        """Every page, for the first time and again."""
        for name in ("library", "models", "prompts", "activity", "settings") * 2:
            self.window.go(name)
            self.wait(0.3)
        self.window.go("chat")
        self.wait(0.3)

    def theme(self) -> None:
        """Dark and light, with every page made."""
        for choice in ("dark", "light"):
            self.themes.choose(choice)  # type: ignore[arg-type]
            self.wait(0.5)


ORDER = ("open", "messages", "stream", "chats", "indexing", "pages", "theme")


def main() -> int:
    """Do each in one window and print its longest gaps as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help=", ".join(ORDER))
    names = parser.parse_args().names or ORDER
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts()
    with tempfile.TemporaryDirectory() as home:
        bench = Bench(application, Path(home))
        result: dict[str, Any] = {}
        for name in ORDER:
            if name in names or name == "open":
                result[name] = _measured(getattr(bench, name))
        memory = psutil.Process().memory_info().rss / 1e6
        result["memory"] = {"mb": round(memory, 1), "of_limit": round(memory / LIMIT_MB, 2)}
    sys.stdout.write(json.dumps(result, indent=2) + "\n")
    sys.stdout.flush()
    os._exit(0)  # the window's threads need not end in order


def _measured(run: Callable[[], None]) -> dict[str, float]:
    gaps = Gaps()
    with gaps.watching():
        run()
    return {
        "cpu_ms": round(gaps.busy, 1),
        "wall_ms": round(gaps.wall, 1),
        "of_limit": round(gaps.busy / LIMIT_MS, 2),
    }


def _palette() -> Any:
    from inglenook.gui.chats.palette import Palette

    return Palette


def _tokens() -> Iterator[str]:
    """Pieces of three or four characters, as models write them, without end."""
    while True:
        yield from (PARAGRAPH[n : n + 4] for n in range(0, len(PARAGRAPH), 4))


def _chat(n: int) -> Answer:
    when = NOW - n * 3_600
    return {"id": f"c{n}", "title": f"Chat {n} about leases", "created": when, "updated": when,
            "snippet": "", "tags": [], "folder": ""}  # fmt: skip


def _more_chats(with_: Answer) -> Answer:
    return {"chats": [{**_chat(0), "id": "new"}, *map(_chat, range(with_.get("limit", 40) - 1))]}


def _stored(with_: Answer) -> Answer:
    kept = [
        {"id": f"m{n}", "role": ("user", "assistant")[n % 2],
         "text": (PARAGRAPH * 3 if n % 2 else "What of March?"), "state": "done"}
        for n in range(MESSAGES)
    ]  # fmt: skip
    return {"id": with_["id"], "title": "Long", "scope": to_json(Scope()), "messages": kept}


def _files(with_: Answer) -> Answer:
    start = int(with_.get("offset") or 0)
    states = ("indexed", "waiting", "failed")
    listed = [
        {"path": f"/files/Papers/{n:05}.pdf", "state": states[n % 3], "reason": "", "pages": 2,
         "chunks": 9, "bytes": 1000, "modified": NOW}
        for n in range(start, min(FILES, start + int(with_.get("limit") or 200)))
    ]  # fmt: skip
    return {"total": FILES, "files": listed}


def _answers() -> dict[str, Callable[[Answer], Answer]]:
    collection = {"name": "Papers", "roots": ["/files/Papers"], "files": FILES, "failed": 3,
                  "waiting": 5_000, "skipped": 0, "left_out": 0, "chunks": 90_000,
                  "bytes": 10**9, "paused": False, "patterns": [], "embedders": [],
                  "watching": "live", "note": ""}  # fmt: skip
    return {
        "chats.list": lambda with_: {"chats": [_chat(n) for n in range(with_.get("limit", 40))]
                                     if not with_.get("folder") else []},
        "folders.list": lambda _: {"folders": []},
        "chats.create": lambda _: {"id": "made"},
        "chats.change": lambda _: {},
        "chats.get": _stored,
        "chats.search": lambda _: {"hits": []},
        "library.collections": lambda _: {"collections": [collection]},
        "library.files": _files,
        "library.questions": lambda _: {"questions": []},
        "models.list": lambda _: {"models": [], "current": None},
        "personas.list": lambda _: {"personas": []},
        "prompts.list": lambda _: {"prompts": []},
        "settings.get": lambda _: dataclasses.asdict(Settings()),
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
