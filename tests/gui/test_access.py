"""What a screen reader is told: the role of what is no standard control, what it can do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake import FakeBridge
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot
from watchdog import Watchdog

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.answer import AnswerTurn
from inglenook.gui.chat.question import QuestionTurn
from inglenook.gui.frame import Frame
from inglenook.gui.language import Languages
from inglenook.gui.look import roles
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button
from inglenook.gui.window import Window
from inglenook.transcript import Turn


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """As if a screen reader ran."""
    roles.install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def told(widget: QWidget) -> tuple[QAccessible.Role, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(QAccessible.Text.Name)


def test_the_window_is_one(qtbot: QtBot, themes: ThemeSource) -> None:
    frame = Frame(themes)
    qtbot.addWidget(frame)
    frame.setWindowTitle("Inglenook")
    frame.show()
    assert told(frame) == (QAccessible.Role.Window, "Inglenook")


def test_a_question_and_its_answer_are_told_apart(qtbot: QtBot, themes: ThemeSource) -> None:
    question, answer = QuestionTurn(themes), AnswerTurn(themes)
    for widget in (question, answer):
        qtbot.addWidget(widget)
    question.show_turn(Turn("user", "Why?"), last=False)
    answer.show_turn(Turn("assistant", "So."), last=True)
    assert told(question) == (QAccessible.Role.Section, "You: Why?")
    assert told(answer) == (QAccessible.Role.Section, "Answer: So.")


@pytest.mark.parametrize("grouped", [True, False])
def test_one_of_several_is_chosen_in_every_way(
    qtbot: QtBot, themes: ThemeSource, grouped: bool
) -> None:
    """A screen reader switches a checkable button, which Qt does not take for a click."""
    room = QWidget()
    qtbot.addWidget(room)
    group, chosen = QButtonGroup(room), list[str]()
    one, other = (Button(themes, name, parent=room) for name in ("one", "other"))
    for button, name in ((one, "one"), (other, "other")):
        button.be_one_of_several()
        button.chosen.connect(lambda name=name: chosen.append(name))
        if grouped:
            group.addButton(button)
    one.setChecked(True)
    assert chosen == []  # the program itself did it
    actions = QAccessible.queryAccessibleInterface(other).actionInterface()
    actions.doAction(actions.actionNames()[0])
    assert chosen == ["other"]
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(other if grouped else one, Qt.MouseButton.LeftButton)
    assert chosen == ["other", "one", "other" if grouped else "one"]


def test_tab_goes_through_the_whole_chat_page(
    qtbot: QtBot, themes: ThemeSource, bridge: FakeBridge, tmp_path: Path, watchdog: Watchdog
) -> None:
    """From the list of chats by the head of the chat and its turns to the field, and on."""
    window = Window(bridge, Watch(bridge), themes, Languages("en"), tmp_path / "window.json")  # type: ignore[arg-type]
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    window.chats.setFocus()
    header, reached = window.chat.header, set[QWidget | None]()
    with watchdog.resting():
        for _ in range(40):
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            reached.add(window.focusWidget())
    assert {header.temporary, window.chat.composer.field, window.chats.view} <= reached
