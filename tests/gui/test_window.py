"""The frame at every size, navigation, actions, what is remembered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from answers import chat, host
from fake import FakeBridge
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui import actions
from inglenook.gui import state as remembered
from inglenook.gui.bridge import Watch
from inglenook.gui.chats.palette import Palette
from inglenook.gui.dropping import DropFields
from inglenook.gui.frame import arrange
from inglenook.gui.language import Languages
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.notices import Skeleton
from inglenook.gui.look.theme import ThemeSource, load_theme
from inglenook.gui.opening import OpeningList, OpeningPage
from inglenook.gui.settings.fields import GROUPS
from inglenook.gui.state import WindowState
from inglenook.gui.window import Window

MakeWindow = Callable[..., Window]


@pytest.fixture
def make(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource, tmp_path: Path) -> MakeWindow:
    def build(width: int = 1280, height: int = 800, **answers: object) -> Window:
        bridge.answers = host(**answers)
        window = Window(bridge, Watch(bridge), themes, Languages("en"), tmp_path / "window.json")  # type: ignore[arg-type]
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitSignal(window.furnished, timeout=60_000):
            window.show()
        return window

    return build


@pytest.mark.parametrize("width", [720, 799, 800, 1099, 1100, 1440, 2560])
@pytest.mark.parametrize("evidence", [False, True])
def test_parts_fill_the_window_and_stay_inside(width: int, evidence: bool) -> None:
    scale = load_theme(dark=False).scale
    spot = arrange(width, 520, scale, list_open=True, list_over=False, evidence_open=evidence)
    assert spot.content.width() >= 360
    assert spot.content.right() < width
    assert spot.rail.width() == 60
    assert spot.side.isEmpty() == (width < 800)
    if evidence:
        assert spot.evidence.right() == width - 1
        beside = width >= 1100
        assert spot.content.intersects(spot.evidence) != beside


def test_called_list_lies_over_a_narrow_content() -> None:
    scale = load_theme(dark=False).scale
    spot = arrange(720, 520, scale, list_open=True, list_over=True, evidence_open=False)
    assert spot.side_floats
    assert spot.side.intersects(spot.content)


def test_every_page_opens_by_its_shortcut(make: MakeWindow) -> None:
    window = make()
    for name in ("library", "models", "activity", "settings", "chat"):
        key = QKeySequence(actions.find(f"page.{name}").shortcut)
        QTest.keySequence(window, key)
        assert window.page == name
        assert window.content.currentWidget() is window.content_of(name)


def test_search_opens_the_palette_from_everywhere_and_leads_on(
    make: MakeWindow, qtbot: QtBot
) -> None:
    window = make()
    window.go("models")
    QTest.keySequence(window, QKeySequence("Ctrl+K"))
    palette = window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.field
    qtbot.waitUntil(lambda: any(hit.id == "c1" for hit in palette.hits.hits))
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.page == "chat"
    assert window.chat.chat_id == "c1"
    QTest.keySequence(window, QKeySequence("Ctrl+K"))
    QTest.keySequence(window, QKeySequence("Ctrl+K"))
    assert not palette.isVisible()


def test_list_folds_and_is_remembered(make: MakeWindow, tmp_path: Path) -> None:
    window = make()
    assert window.list_shown
    QTest.keySequence(window, QKeySequence("Ctrl+B"))
    assert not window.list_shown
    window.close()
    assert not remembered.load(tmp_path / "window.json").list_open


def test_narrow_window_folds_the_list_and_calls_it_over(make: MakeWindow) -> None:
    window = make(width=720, height=520)
    assert not window.list_shown
    assert window._rail.list_button.isVisible()
    window.toggle_list()
    assert window.list_shown
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.list_shown
    window.resize(1200, 700)
    assert window.list_shown


def test_page_chat_and_size_come_back(make: MakeWindow, tmp_path: Path) -> None:
    window = make(width=1000, height=640)
    window.chats.choose("c1")
    window.chats.opened.emit()
    window.go("models")
    window.close()
    state = remembered.load(tmp_path / "window.json")
    assert (state.page, state.chat) == ("models", "c1")
    assert (state.width, state.height) == (1000, 640)
    again = make(width=1000, height=640)
    assert again.page == "models"
    assert again.chat.chat_id == "c1"


def test_the_open_chat_is_called_as_the_list_calls_it(make: MakeWindow, bridge: FakeBridge) -> None:
    window = make()
    window.show_chat("c1")
    for title in ("When does the lease end?", "The end of the lease"):  # first words, then a model
        bridge.answers["chats.list"] = {"chats": [chat("c1", title), chat("c2", "")]}
        window.chats.reload()
        assert window.chat.header.title.text() == title


@pytest.mark.parametrize("text", ["", "[]", "{", '{"page": 7, "width": "wide", "what": 1}'])
def test_unreadable_state_gives_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text)
    assert remembered.load(path) == WindowState()


def test_state_survives_a_round_trip(tmp_path: Path) -> None:
    state = WindowState(width=900, height=700, page="library", chat="c", list_open=False)
    remembered.save(state, tmp_path / "window.json")
    assert remembered.load(tmp_path / "window.json") == state
    assert json.loads((tmp_path / "window.json").read_text())["page"] == "library"


def test_first_page_is_shown_when_there_is_nothing_yet(make: MakeWindow, qtbot: QtBot) -> None:
    empty = {"chats.list": {"chats": []}, "library.collections": {"collections": []}}
    window = make(**empty)
    qtbot.waitUntil(lambda: window.page == "welcome")
    window.content_of("welcome").skip.click()  # type: ignore[attr-defined]
    assert window.page == "chat"
    window.close()
    QApplication.processEvents()
    assert make(**empty).page == "chat"


def test_first_steps_come_again_from_help_and_ask_what_is_picked(
    make: MakeWindow, bridge: FakeBridge
) -> None:
    window = make()
    window._rail.help_button.click()
    menu = window._rail.findChild(QMenu)
    assert menu is not None
    entries = {action.objectName(): action for action in menu.actions()}
    assert list(entries) == ["welcome", "help"]
    entries["welcome"].trigger()
    menu.close()
    assert window.page == "welcome"
    bridge.last("library.questions").done(
        {"questions": [{"kind": "table", "path": "/a", "name": "costs.csv", "heading": ""}]}
    )
    page: Any = window.content_of("welcome")
    page.next.click()
    page.files.questions[0].click()
    assert window.page == "chat"
    bridge.last("chats.create").done({"id": "c9"})
    asked = bridge.last("ask").with_
    assert asked["question"] == "What does the table costs.csv list?"
    assert asked["scope"]["collections"] == ["Contracts"]


def test_what_is_dropped_on_any_page_goes_where_it_is_dropped(
    make: MakeWindow, bridge: FakeBridge
) -> None:
    window = make()
    window.go("settings")
    fields = window.findChild(DropFields)
    assert fields is not None
    fields.paths, fields.place = ["/f/a.txt"], "library"
    fields.dropped.emit()
    assert window.page == "library"
    assert bridge.last("library.index").with_["paths"] == ["/f/a.txt"]
    window.go("settings")
    fields.place = "chat"
    fields.dropped.emit()
    assert window.page == "chat"
    assert list(window.chat.composer.attachments) == ["/f/a.txt"]


def test_ask_this_collection_begins_a_chat_about_it(make: MakeWindow) -> None:
    window = make()
    window.go("library")
    window.content_of("library").view.ask_button.click()  # type: ignore[attr-defined]
    assert window.page == "chat"
    assert window.chat.composer.scope.collections == ("Contracts",)


def test_found_passage_is_shown_in_its_file(make: MakeWindow, bridge: FakeBridge) -> None:
    window = make()
    window.go("library")
    library = window.content_of("library")
    passage = {"id": "p", "path": "/f/a.txt", "text": "Six months.", "start": 0, "end": 11}
    library.results.show_passages("notice", [passage])  # type: ignore[attr-defined]
    library.results.choose(passage)  # type: ignore[attr-defined]
    assert bridge.last("library.context").with_["path"] == "/f/a.txt"
    panel = window._evidence
    assert panel is not None
    assert panel.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window._evidence is window.chat.evidence
    assert not window.chat.evidence.isVisible()


def test_everything_that_can_be_clicked_has_a_name(make: MakeWindow) -> None:
    window = make()
    for page in ("chat", "library", "models", "activity", "settings"):
        window.go(page)
        seen = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
        assert len(seen) >= 5
        for button in seen:
            assert button.accessibleName() or button.text(), button


def test_every_choice_is_told_with_what_it_is_for(make: MakeWindow) -> None:
    window = make()
    for page in ("models", "prompts", "activity", "settings"):
        window.go(page)
    settings = window.content_of("settings")
    for group in GROUPS:
        settings.show_group(group.id)
    window.content_of("prompts").editor("personas")
    seen = window.findChildren(ChoiceBox)
    assert len(seen) >= 12
    for choice in seen:
        labels = QAccessible.queryAccessibleInterface(choice).relations(
            QAccessible.RelationFlag.Label
        )
        assert labels or choice.accessibleDescription(), choice.accessibleName()


def test_theme_changes_while_the_window_is_open(make: MakeWindow, themes: ThemeSource) -> None:
    window = make()
    window.go("library")
    light = window.grab().toImage().pixelColor(window.width() - 4, window.height() - 4)
    themes.choose("dark")
    dark = window.grab().toImage().pixelColor(window.width() - 4, window.height() - 4)
    assert light == load_theme(dark=False).color("bg")
    assert dark == load_theme(dark=True).color("bg")


def test_first_frame_stands_where_the_real_things_will(
    themes: ThemeSource, tmp_path: Path, qtbot: QtBot
) -> None:
    bridge = FakeBridge(connected=False)
    window = Window(bridge, Watch(bridge), themes, Languages("en"), tmp_path / "window.json")  # type: ignore[arg-type]
    qtbot.addWidget(window)
    first: dict[str, QRect] = {}

    def measure() -> None:
        page = window.findChild(OpeningPage)
        bars = window.findChild(OpeningList).findChild(Skeleton)  # type: ignore[union-attr]
        first["composer"] = _in(window, page, page.composer)  # type: ignore[union-attr]
        first["bars"] = _in(window, bars, bars.rect())  # type: ignore[union-attr]
        QTest.keyClicks(QApplication.focusWidget(), "Who?")

    window.painted.connect(measure)
    with qtbot.waitSignal(window.furnished, timeout=60_000):
        window.show()
        window.activateWindow()
    composer, bars = window.chat.composer, window.chats.findChild(Skeleton)
    qtbot.waitUntil(lambda: first["composer"] == _in(window, composer, composer.rect()))
    assert composer.draft == "Who?"
    assert bars is not None
    assert first["bars"].topLeft() == bars.mapTo(window, QPoint())
    assert window.findChild(OpeningPage) is None or not window.findChild(OpeningPage).isVisible()


def _in(window: Window, widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapTo(window, rect.topLeft()), rect.size())


def test_first_frame_needs_neither_chat_nor_markdown() -> None:
    code = (
        "import sys, inglenook.gui.app, inglenook.gui.bridge, inglenook.gui.window\n"
        "late = {'markdown_it', 'pygments', 'inglenook.types', 'inglenook.link',"
        "'inglenook.gui.chat.page', 'inglenook.gui.text.document',"
        "'inglenook.gui.look.rowlist'}\n"
        "print(sorted(late & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"


def test_lost_host_is_said_in_place(make: MakeWindow, bridge: FakeBridge, qtbot: QtBot) -> None:
    window = make()
    bridge.set_connected(False)
    qtbot.waitUntil(window.foot.isVisible)
    assert window.foot.title.text() == "Getting ready"
    bridge.set_connected(True)
    assert not window.foot.isVisible()


def test_actions_are_unique() -> None:
    ids = [action.id for action in actions.ACTIONS]
    assert len(ids) == len(set(ids))
    for where in ("window", "page"):
        keys = [action.shortcut for action in actions.of(where) if action.shortcut]
        assert len(keys) == len(set(keys))


def test_without_a_display_it_says_so_and_names_the_command(profile: Path) -> None:
    env = {k: v for k, v in os.environ.items() if k not in _DISPLAY}
    done = subprocess.run(
        [sys.executable, "-m", "inglenook"],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "inglenook ask" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_window_loads_nothing_native_but_qt() -> None:
    code = (
        "import sys, inglenook.gui.app, inglenook.gui.window, inglenook.gui.library.page,"
        "inglenook.gui.models.page, inglenook.gui.settings.page, inglenook.gui.activity.page,"
        "inglenook.gui.welcome.page\n"
        "heavy = {'torch', 'llama_cpp', 'lancedb', 'pyarrow', 'numpy', 'sentence_transformers',"
        "'pypdfium2', 'lxml', 'PySide6.QtNetwork', 'PySide6.QtWebEngineCore', 'sqlite3'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"


_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
