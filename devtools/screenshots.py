"""Pictures of every page: light and dark, at 100 and 200 %, in English, German and a made-up
language from the right, filled, empty and failing; and one sheet with all of them.

    python3 dev.py screenshots [--to FOLDER] [--only PAGE] [--quick]

The filled pages are those of a real host with the sample documents and the starter model, the empty
ones of one without anything; for the failing ones every request is refused. `--quick` takes only
the light theme at 100 %. A scale needs a process of its own: Qt reads it when it starts.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "gui"))

from pseudo import Pseudo  # noqa: E402
from PySide6.QtCore import QEventLoop, QRect, QSize, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from inglenook.gui.app import dress  # noqa: E402
from inglenook.gui.bridge import Bridge, HostBridge, Watch  # noqa: E402
from inglenook.gui.language import Languages  # noqa: E402
from inglenook.gui.look.theme import ThemeSource, load_fonts  # noqa: E402
from inglenook.gui.window import Window  # noqa: E402
from inglenook.link.launch import connect  # noqa: E402
from inglenook.paths import Paths  # noqa: E402

SIZE = QSize(1280, 800)
NARROW = QSize(720, 520)
LANGUAGES = ("en", "de", "rtl")
STATES = ("full", "empty", "error")
PAGES = ("welcome", "chat", "evidence", "narrow", "library", "models", "prompts", "activity",
         "settings")  # fmt: skip
QUESTION = "When does the Leith lease end, and how much notice does it need?"
THUMB = QSize(320, 200)
PATIENCE = 60.0  # seconds for one page to be there


@dataclass(frozen=True)
class Shot:
    """One picture."""

    page: str
    state: str
    language: str
    theme: str
    scale: int

    @property
    def name(self) -> str:
        """The name of its file."""
        return f"{self.page}-{self.state}-{self.language}-{self.theme}-{self.scale}00.png"


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures; the exit code."""
    options = _parse(arguments)
    if options.take:
        return _take(options)
    folder = options.to.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="inglenook-") as home:
        _furnish(Path(home) / "full")
        for scale in (1,) if options.quick else (1, 2):
            for state in STATES:
                _run(
                    options,
                    folder,
                    Path(home) / ("full" if state == "full" else "empty"),
                    scale,
                    state,
                )
    _application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])  # fonts need one
    shots = [path for path in sorted(folder.glob("*-*.png")) if path.name != "sheet.png"]
    sheet(shots, folder / "sheet.png")
    print(f"{len(shots)} pictures and sheet.png in {folder}")
    return 0


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py screenshots")
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--only", choices=PAGES)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--take", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--state", choices=STATES, default="full", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _run(options: argparse.Namespace, folder: Path, home: Path, scale: int, state: str) -> None:
    env = {
        **os.environ,
        "INGLENOOK_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
    }
    command = [
        sys.executable,
        __file__,
        "--take",
        str(scale),
        "--state",
        state,
        "--to",
        str(folder),
    ]
    command += ["--only", options.only] if options.only else []
    command += ["--quick"] if options.quick else []
    subprocess.run(command, env=env, check=True)


# --- what there is to see -------------------------------------------------------------------------


def _furnish(home: Path) -> None:
    """A profile with a library, chats, a folder of chats, a persona and a prompt."""
    os.environ["INGLENOOK_HOME"] = str(home)
    paths = Paths.of_user()
    paths.ensure()
    client = connect(paths)
    try:
        client.call(
            "library.index", {"paths": [str(ROOT / "tests/data/sample")], "collection": "Contracts"}
        )
        folder = client.call("folders.create", {"name": "Allotment society"})["id"]
        for title in (
            "Summarise the survey report",
            "Letter to the council",
            "Soup for forty people",
        ):
            client.call("chats.create", {"title": title})
        client.call("chats.create", {"title": "Water rota", "folder": folder})
        pinned = client.call("chats.create", {"title": "House purchase"})["id"]
        client.call("chats.change", {"id": pinned, "pinned": True, "tags": ["house"]})
        client.call("personas.save", {"name": "Plain words", "system": "Answer in plain words."})
        client.call(
            "prompts.save",
            {"name": "letter", "text": "Write a letter to {{name}} about {{subject:text}}."},
        )
        chat = client.call("chats.create", {"title": "", "scope": {}})["id"]
        client.call("ask", {"chat": chat, "question": QUESTION, "seed": 1, "temperature": 0})
    finally:
        client.call("shutdown")
        client.close()


class Refusing(Bridge):
    """A host that refuses everything."""

    connected = True
    problem = None

    def request(self, do: str, with_: Any = None, *, on_failed: Any = None, **_: Any) -> int:  # type: ignore[override]
        """Say that it cannot be done."""
        error = {
            "code": "profile.unusable",
            "message": "The search index cannot be written to.",
            "next_step": "Give yourself write permission to the folder 'index' of the profile, "
            "then try again.",
        }
        if on_failed is not None:
            QTimer.singleShot(0, lambda: on_failed(error))
        return 0

    def cancel(self, request: int) -> None:
        """There is nothing to end."""


# --- the pictures ---------------------------------------------------------------------------------


def _take(options: argparse.Namespace) -> int:
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    load_fonts()
    paths = Paths.of_user()
    paths.ensure()
    bridge = Refusing() if options.state == "error" else HostBridge(lambda: connect(paths))
    if isinstance(bridge, HostBridge):
        bridge.start()
        _until(lambda: bridge.connected)
    taken = 0
    for theme in ("light",) if options.quick else ("light", "dark"):
        for language in LANGUAGES:
            taken += _pages(app, bridge, options, theme, language)
    if isinstance(bridge, HostBridge):
        bridge.request("shutdown")
        _until(lambda: not bridge.connected)
        bridge.close()
    return 0 if taken else 1


def _pages(
    app: QApplication, bridge: Bridge, options: argparse.Namespace, theme: str, language: str
) -> int:
    themes = ThemeSource("dark" if theme == "dark" else "light")
    dress(app, themes)
    spoken = "en" if language == "rtl" else language
    for name, value in (("theme", theme), ("language", spoken)):  # the page puts them in force
        bridge.request("settings.set", {"name": name, "value": value})
    with _speaking(language) as languages, tempfile.TemporaryDirectory() as folder:
        window = Window(bridge, Watch(bridge), themes, languages, Path(folder) / "window.json")
        window.resize(SIZE)
        window.show()
        furnished: list[bool] = []
        window.furnished.connect(lambda: furnished.append(True))
        _until(lambda: bool(furnished))
        taken = 0
        for page in [options.only] if options.only else PAGES:
            shot = Shot(page, options.state, language, theme, options.take)
            if _show(window, shot):
                _settle(bridge)
                window.grab().save(str(options.to / shot.name))
                taken += 1
        window.give_way()
        _settle(bridge)
    return taken


def _show(window: Window, shot: Shot) -> bool:
    """Bring a page to the front; whether there is such a page in this state."""
    window.resize(NARROW if shot.page == "narrow" else SIZE)
    if shot.page == "evidence":
        return shot.state == "full" and _show_evidence(window)
    window.chat.close_evidence()
    name = "chat" if shot.page == "narrow" else shot.page
    if name != window.page:  # going to where one is would call the folded list
        window.go(name)
    if name == "chat" and shot.state == "full":
        _open_newest(window)
    return True


def _open_newest(window: Window) -> None:
    asked: list[str] = []
    window.bridge.request(
        "chats.list",
        {"query": "Leith"},
        on_done=lambda reply: asked.extend(chat["id"] for chat in reply["chats"]),
    )
    _until(lambda: bool(asked))
    window.chat.open_chat(asked[0])
    _until(lambda: bool(window.chat.conversation.transcript.turns))


def _show_evidence(window: Window) -> bool:
    window.go("chat")
    _open_newest(window)
    window.chat.header.evidence.click()
    return True


@contextmanager
def _speaking(language: str) -> Iterator[Languages]:
    languages = Languages("en" if language == "rtl" else language)
    pseudo = Pseudo(right_to_left=True)
    if language == "rtl":
        pseudo.install()
    try:
        yield languages
    finally:
        pseudo.remove()
        languages.choose("en")


def _settle(bridge: Bridge) -> None:
    """Wait until nothing that was asked for is outstanding, and everything is painted."""
    quiet = 0
    until = time.monotonic() + 15
    while quiet < 6 and time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.05)
        asked = getattr(bridge, "_requests", {}).values()
        quiet = quiet + 1 if all(request.do in ("watch", "warm") for request in asked) else 0


def _until(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.02)
        if time.monotonic() > until:
            raise TimeoutError("the page did not come")


# --- the sheet ------------------------------------------------------------------------------------


def sheet(pictures: list[Path], to: Path) -> None:
    """All pictures, small, with their names: a row a page and state."""
    rows: dict[str, list[Path]] = {}
    for path in pictures:
        rows.setdefault("-".join(path.stem.split("-")[:2]), []).append(path)
    if not rows:
        return
    across = max(map(len, rows.values()))
    cell = QSize(THUMB.width() + 12, THUMB.height() + 30)
    image = QImage(cell.width() * across, cell.height() * len(rows), QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    painter.setFont(QFont("Inter", 9))
    painter.setPen(QColor("#ffffff"))
    for y, paths in enumerate(rows.values()):
        for x, path in enumerate(paths):
            _put(painter, path, x * cell.width(), y * cell.height())
    painter.end()
    image.save(str(to))


def _put(painter: QPainter, path: Path, x: int, y: int) -> None:
    mode = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    picture = QImage(str(path)).scaled(THUMB, *mode)
    painter.drawText(QRect(x + 6, y, THUMB.width(), 24), Qt.AlignmentFlag.AlignVCenter, path.stem)
    painter.drawImage(x + 6, y + 24, picture)


if __name__ == "__main__":
    sys.exit(main())
