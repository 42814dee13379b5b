"""The list of chats: groups, search, rename, delete with Undo, ten thousand rows."""

from __future__ import annotations

import datetime as dt

import pytest
from answers import DAY, chat
from fake import FakeBridge
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chats.list import ChatList, group_of, grouped
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource

NOON = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)
THREE = [chat("a", "Leases"), chat("b", "Soup"), chat("c", "Thesis")]


@pytest.fixture
def room(qtbot: QtBot, themes: ThemeSource) -> QWidget:
    room = QWidget()
    room.resize(264, 800)
    qtbot.addWidget(room)
    return room


@pytest.fixture
def chats(room: QWidget, bridge: FakeBridge, themes: ThemeSource) -> ChatList:
    bridge.answers["chats.list"] = {"chats": THREE}
    made = ChatList(bridge, themes, Watch(bridge), Toast(themes, room), room)
    made.resize(264, 800)
    room.show()
    return made


def _titles(chats: ChatList) -> list[str]:
    return [row.title for row in chats.model.rows if row.id]


@pytest.mark.parametrize(
    ("days", "group"),
    [(0, "Today"), (1, "Yesterday"), (3, "Last week"), (10, "Last month"), (60, "September")],
)
def test_groups_by_day(days: int, group: str) -> None:
    assert group_of(NOON.timestamp() - days * DAY, NOON) == group


def test_group_of_another_year_names_it() -> None:
    assert group_of(dt.datetime(2024, 5, 1, tzinfo=dt.UTC).timestamp(), NOON) == "May 2024"


def test_every_group_has_one_heading() -> None:
    at = NOON.timestamp()
    rows = grouped([chat("a", "A", at), chat("b", "B", at), chat("c", "C", at - DAY)], NOON)
    assert [row.title for row in rows] == ["Today", "A", "B", "Yesterday", "C"]


def test_lists_chats_and_opens_one(chats: ChatList, qtbot: QtBot) -> None:
    assert _titles(chats) == ["Leases", "Soup", "Thesis"]
    with qtbot.waitSignal(chats.opened):
        spot = chats.view.visualRect(chats.model.find("b")).center()
        QTest.mouseClick(chats.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chats.current == "b"


def test_typing_searches_once_after_a_pause(
    chats: ChatList, bridge: FakeBridge, qtbot: QtBot
) -> None:
    before = bridge.count("chats.list")
    bridge.answers["chats.list"] = {"chats": [{**THREE[1], "snippet": "of  forty\npeople"}]}
    QTest.keyClicks(chats.search.line, "forty")
    qtbot.waitUntil(lambda: _titles(chats) == ["Soup"])
    assert bridge.count("chats.list") == before + 1
    assert bridge.last("chats.list").with_["query"] == "forty"
    assert chats.model.rows[0].snippet == "of forty people"
    QTest.keyClick(chats.search.line, Qt.Key.Key_Escape)
    assert "query" not in bridge.last("chats.list").with_


def test_answer_to_an_older_search_is_dropped(chats: ChatList, bridge: FakeBridge) -> None:
    del bridge.answers["chats.list"]
    chats.reload()
    older = bridge.last("chats.list")
    chats.reload()
    bridge.last("chats.list").done({"chats": THREE[:1]})
    older.done({"chats": THREE})
    assert _titles(chats) == ["Leases"]


def test_rename_in_place(chats: ChatList, bridge: FakeBridge, qtbot: QtBot) -> None:
    chats.view.edit_row("b")
    editor = chats.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("  Broth  ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bridge.count("chats.change") == 1)
    assert bridge.last("chats.change").with_ == {"id": "b", "title": "Broth"}
    assert "Broth" in _titles(chats)


def test_empty_name_changes_nothing(chats: ChatList, bridge: FakeBridge) -> None:
    assert not chats.model.setData(chats.model.find("b"), "   ")
    assert bridge.count("chats.change") == 0


def test_delete_is_at_once_and_can_be_undone(chats: ChatList, bridge: FakeBridge) -> None:
    chats.choose("a")
    QTest.keyClick(chats.view, Qt.Key.Key_Delete)
    assert chats.gone == "a"
    assert _titles(chats) == ["Soup", "Thesis"]
    assert bridge.last("chats.delete").with_ == {"id": "a"}
    bridge.answers["chats.restore"] = {}
    chats._toast.undo()
    assert bridge.last("chats.restore").with_ == {"id": "a"}
    assert _titles(chats) == ["Leases", "Soup", "Thesis"]


def test_heading_goes_with_its_last_chat(chats: ChatList) -> None:
    for id_ in ("a", "b", "c"):
        chats.delete(id_)
    assert chats.model.rows == []


def test_failed_delete_brings_the_row_back_and_says_why(
    chats: ChatList, bridge: FakeBridge
) -> None:
    chats.delete("a")
    bridge.last("chats.delete").fail("disk.full", "No room left.", "Free some space.")
    assert "Leases" in _titles(chats)
    assert "Free some space." in chats._toast.text()


def test_change_told_by_the_host_is_read_once(
    chats: ChatList, bridge: FakeBridge, qtbot: QtBot
) -> None:
    before = bridge.count("chats.list")
    for _ in range(5):
        bridge.last("watch").event({"kind": "chats"})
    qtbot.waitUntil(lambda: bridge.count("chats.list") > before)
    assert bridge.count("chats.list") == before + 1


def test_being_written_is_marked_and_said(chats: ChatList) -> None:
    chats.set_busy({"b"})
    said = chats.model.data(chats.model.find("b"), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Soup, in work"


def test_ten_thousand_chats_are_fetched_and_drawn_as_needed(
    chats: ChatList, bridge: FakeBridge, qtbot: QtBot
) -> None:
    many = [chat(str(n), f"Chat {n}") for n in range(10_000)]
    bridge.answers["chats.list"] = lambda with_: {"chats": many[: with_["limit"]]}
    chats.reload()
    assert len(_titles(chats)) == 200
    for _ in range(4):
        chats.view.scrollToBottom()
        qtbot.wait(10)
    assert len(_titles(chats)) == 10_000
    chats.view.grab()


def test_keys_move_and_open(chats: ChatList, qtbot: QtBot) -> None:
    chats.search.left.emit()
    assert chats.current == "a"
    QTest.keyClick(chats.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(chats.opened):
        QTest.keyClick(chats.view, Qt.Key.Key_Return)
    assert chats.current == "b"
