"""The list of chats: groups, search, rename, delete with Undo, ten thousand rows."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from answers import DAY, chat
from fake import FakeBridge
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chats import shown
from inglenook.gui.chats.list import ChatList
from inglenook.gui.chats.sheets import TagSheet
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.rowlist import MIME, Row
from inglenook.gui.look.rowpaint import more_spot
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.slices import PAUSE_MS

NOON = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)
FOLDERS: list[dict[str, Any]] = [
    {"id": "f1", "name": "Allotment", "chats": 2, "unread": 1},
    {"id": "f2", "name": "Thesis", "chats": 0, "unread": 0},
]
THREE = [chat("a", "Leases"), chat("b", "Soup"), chat("c", "Thesis")]


@pytest.fixture
def room(qtbot: QtBot, themes: ThemeSource) -> QWidget:
    room = QWidget()
    room.resize(264, 800)
    qtbot.addWidget(room)
    return room


def answer_chats(with_: dict[str, Any]) -> dict[str, Any]:
    """Two folders' worth of chats, as the host would list them."""
    if with_.get("archived") or with_.get("deleted"):
        return {"chats": [chat("z", "Put away")]}
    inside = {"f1": [chat("x", "Water rates"), chat("y", "Minutes")]}
    return {"chats": inside.get(with_["folder"], []) if with_["folder"] else THREE}


@pytest.fixture
def chats(room: QWidget, bridge: FakeBridge, themes: ThemeSource) -> ChatList:
    bridge.answers["chats.list"] = answer_chats
    bridge.answers["folders.list"] = {"folders": FOLDERS}
    made = ChatList(bridge, themes, Watch(bridge), Toast(themes, room), room)
    made.resize(264, 800)
    room.show()
    return made


def _titles(chats: ChatList) -> list[str]:
    return [row.title for row in chats.model.rows if shown.is_chat(row.id)]


def _asked_of(bridge: FakeBridge, do: str) -> list[dict[str, Any]]:
    return [asked.with_ for asked in bridge.asked if asked.do == do]


@pytest.mark.parametrize(
    ("days", "group"),
    [(0, "Today"), (1, "Yesterday"), (3, "Last week"), (10, "Last month"), (60, "September")],
)
def test_groups_by_day(days: int, group: str) -> None:
    assert shown.group_of(NOON.timestamp() - days * DAY, NOON)[0] == group


def test_group_of_another_year_names_it() -> None:
    assert shown.group_of(dt.datetime(2024, 5, 1, tzinfo=dt.UTC).timestamp(), NOON)[0] == "May 2024"


def test_every_group_has_one_heading() -> None:
    at = NOON.timestamp()
    rows = shown.Grouping().rows(
        [chat("a", "A", at), chat("b", "B", at), chat("c", "C", at - DAY)], NOON
    )
    assert [row.title for row in rows] == ["Today", "A", "B", "Yesterday", "C"]


def test_lists_chats_and_opens_one(chats: ChatList, qtbot: QtBot) -> None:
    assert _titles(chats) == ["Leases", "Soup", "Thesis"]
    with qtbot.waitSignal(chats.opened):
        spot = chats.view.visualRect(chats.model.find("b")).center()
        QTest.mouseClick(chats.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chats.current == "b"


def test_answer_to_an_older_search_is_dropped(chats: ChatList, bridge: FakeBridge) -> None:
    del bridge.answers["chats.list"]
    chats.reload()
    older = bridge.last("chats.list")
    chats.reload()
    newer = bridge.last("chats.list")
    newer.done({"chats": THREE[:1]})
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
    with qtbot.waitSignal(chats.renamed) as told:
        bridge.last("chats.change").done()
    assert told.args == ["b", "Broth"]


def test_empty_name_changes_nothing(chats: ChatList, bridge: FakeBridge) -> None:
    assert not chats.model.setData(chats.model.find("b"), "   ")
    assert bridge.count("chats.change") == 0


def test_delete_is_at_once_and_can_be_undone(
    chats: ChatList, bridge: FakeBridge, qtbot: QtBot
) -> None:
    chats.choose("a")
    QTest.keyClick(chats.view, Qt.Key.Key_Delete)
    assert chats.gone == "a"
    assert _titles(chats) == ["Soup", "Thesis"]
    assert bridge.last("chats.delete").with_ == {"id": "a"}
    bridge.answers["chats.restore"] = {}
    _toast(chats).undo()
    assert bridge.last("chats.restore").with_ == {"id": "a"}
    qtbot.waitUntil(lambda: _titles(chats) == ["Leases", "Soup", "Thesis"])


def test_heading_goes_with_its_last_chat(chats: ChatList) -> None:
    for id_ in ("a", "b", "c"):
        chats.delete([id_])
    assert [row.title for row in chats.model.rows] == ["Folders", "Allotment", "Thesis"]


def test_failed_delete_brings_the_row_back_and_says_why(
    chats: ChatList, bridge: FakeBridge, qtbot: QtBot
) -> None:
    chats.delete(["a"])
    bridge.last("chats.delete").fail("disk.full", "No room left.", "Free some space.")
    assert "Free some space." in _toast(chats).text()
    qtbot.waitUntil(lambda: "Leases" in _titles(chats))


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


def _toast(chats: ChatList) -> Toast:
    toast = chats.window().findChild(Toast)
    assert toast is not None
    return toast


def test_ten_thousand_chats_are_shown_as_asked_for_and_only_drawn_where_seen(
    chats: ChatList, bridge: FakeBridge, qtbot: QtBot
) -> None:
    many = [chat(str(n), f"Chat {n}", NOON.timestamp() - n * 3600) for n in range(10_000)]
    bridge.answers["chats.list"] = lambda with_: {"chats": many[: with_["limit"]]}
    chats.reload()
    assert len(_titles(chats)) == 40
    chats.choose("0")
    for _ in range(4):
        _press(chats, shown.OLDER)
        assert chats.view.verticalScrollBar().value() > 0  # not back to the marked one
    qtbot.waitUntil(lambda: len(_titles(chats)) == 10_000)
    assert not chats.model.find(shown.OLDER).isValid()
    seen = _Seen(chats.model.rows)
    chats.model.rows = seen
    chats.view.scrollToBottom()
    chats.view.grab()
    assert 10 < len(seen.places) < 200


def test_of_thousands_of_chats_only_the_newest_answer_is_listed(
    chats: ChatList, bridge: FakeBridge, qtbot: QtBot
) -> None:
    many = [chat(str(n), f"Chat {n}", NOON.timestamp() - n * 3600) for n in range(3_000)]
    bridge.answers["chats.list"] = {"chats": many}
    with qtbot.waitSignal(chats.loaded):
        chats.reload()  # takes several turns, before which the next answer is there
        bridge.answers["chats.list"] = {"chats": many[1:]}
        chats.reload()
    qtbot.waitUntil(lambda: not [t for t in chats.findChildren(QTimer) if t.interval() == PAUSE_MS])
    assert _titles(chats) == [f"Chat {n}" for n in range(1, 3_000)]


class _Seen(list[Row]):
    """Remembers which rows were looked at."""

    def __init__(self, rows: list[Row]) -> None:
        super().__init__(rows)
        self.places: set[int] = set()

    def __getitem__(self, place: Any) -> Any:
        self.places.add(place)
        return super().__getitem__(place)


def _press(chats: ChatList, row_id: str) -> None:
    chats.view.setCurrentIndex(chats.model.find(row_id))
    QTest.keyClick(chats.view, Qt.Key.Key_Return)


def test_keys_move_and_open(chats: ChatList, qtbot: QtBot) -> None:
    chats.view.setFocus(Qt.FocusReason.TabFocusReason)
    chats.choose("a")
    QTest.keyClick(chats.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(chats.opened):
        QTest.keyClick(chats.view, Qt.Key.Key_Return)
    assert chats.current == "b"


def test_folders_open_in_place_with_their_chats(chats: ChatList, bridge: FakeBridge) -> None:
    _press(chats, "folder:f1")
    assert _titles(chats) == ["Leases", "Soup", "Thesis", "Water rates", "Minutes"]
    row = chats.model.row("x")
    assert row is not None
    assert row.depth == 1
    said = chats.model.data(chats.model.find("folder:f1"), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Allotment, folder, open, 2"
    assert chats.view.current == "folder:f1"  # the keys are still where they were
    _press(chats, "folder:f1")
    assert _titles(chats) == ["Leases", "Soup", "Thesis"]
    said = chats.model.data(chats.model.find("folder:f1"), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Allotment, folder, closed, 2, unread"


def test_pinned_come_first_and_marks_are_said(chats: ChatList, bridge: FakeBridge) -> None:
    pinned = {**THREE[2], "pinned": True}
    marked = {**THREE[0], "unread": True, "tags": ["home", "2026"]}
    bridge.answers["chats.list"] = {"chats": [pinned, marked]}
    chats.reload()
    assert [row.title for row in chats.model.rows][:2] == ["Pinned", "Thesis"]
    said = chats.model.data(chats.model.find("a"), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Leases, unread, home, 2026"


def _choose_all(chats: ChatList, *ids: str) -> None:
    chats.choose(ids[0])
    for id_ in ids[1:]:
        spot = chats.view.visualRect(chats.model.find(id_)).center()
        control = Qt.KeyboardModifier.ControlModifier
        QTest.mouseClick(chats.view.viewport(), Qt.MouseButton.LeftButton, control, spot)


def test_several_are_chosen_and_changed_together(chats: ChatList, bridge: FakeBridge) -> None:
    bridge.answers["chats.change"] = {}
    assert not chats.bar.isVisible()
    _choose_all(chats, "a", "c")
    assert chats.bar.isVisible()
    assert chats.view.chosen == ["a", "c"]
    QTest.keyClick(chats.view, Qt.Key.Key_P)
    assert _asked_of(bridge, "chats.change") == [
        {"id": "a", "pinned": True},
        {"id": "c", "pinned": True},
    ]
    chats.bar.buttons["chat.archive"].click()
    assert bridge.last("chats.change").with_ == {"id": "c", "archived": True}
    _toast(chats).undo()
    assert bridge.last("chats.change").with_ == {"id": "c", "archived": False}
    chats.bar.close_button.click()
    assert not chats.bar.isVisible()


def test_chats_are_dropped_on_a_folder_and_undone(chats: ChatList, bridge: FakeBridge) -> None:
    bridge.answers["chats.change"] = {}
    _choose_all(chats, "a", "b")
    data = chats.model.mimeData(chats.view.selectedIndexes())
    assert json.loads(data.data(MIME).data()) == ["a", "b"]
    move, target = Qt.DropAction.MoveAction, chats.model.find("folder:f2")
    assert not _moved_over(chats, data, chats.model.find("c"))
    assert _moved_over(chats, data, target)
    place = chats.view.visualRect(target).topLeft().toPointF() + QPointF(20, 2)  # near its edge
    button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(chats.view.viewport(), QDropEvent(place, move, data, button, plain))
    assert _asked_of(bridge, "chats.change") == [
        {"id": "a", "folder": "f2"},
        {"id": "b", "folder": "f2"},
    ]
    assert "Thesis" in _toast(chats).text()
    _toast(chats).undo()
    assert bridge.last("chats.change").with_ == {"id": "b", "folder": ""}


def _moved_over(chats: ChatList, data: QMimeData, row: QModelIndex) -> bool:
    """Whether what is dragged over a row may be dropped there."""
    place = chats.view.visualRect(row).center()
    button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(place, Qt.DropAction.MoveAction, data, button, plain)
        QApplication.sendEvent(chats.view.viewport(), event)
    return event.isAccepted()


def test_new_folder_is_named_in_place(chats: ChatList, bridge: FakeBridge, qtbot: QtBot) -> None:
    bridge.answers["folders.create"] = {"id": "f3"}
    bridge.answers["folders.change"] = {}
    made = {"id": "f3", "name": "New folder", "chats": 0, "unread": 0}
    bridge.answers["folders.list"] = {"folders": [*FOLDERS, made]}
    chats.top.folder.click()
    assert bridge.last("folders.create").with_ == {"name": "New folder"}
    editor = chats.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Garden")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bridge.count("folders.change") == 1)
    assert bridge.last("folders.change").with_ == {"id": "f3", "name": "Garden"}


def test_deleted_folder_comes_back_with_its_chats(chats: ChatList, bridge: FakeBridge) -> None:
    bridge.answers |= {"folders.delete": {}, "folders.create": {"id": "f9"}, "chats.change": {}}
    chats.view.setCurrentIndex(chats.model.find("folder:f1"))
    QTest.keyClick(chats.view, Qt.Key.Key_Delete)
    assert bridge.last("folders.delete").with_ == {"id": "f1"}
    _toast(chats).undo()
    assert bridge.last("folders.create").with_ == {"name": "Allotment"}
    assert _asked_of(bridge, "chats.change") == [
        {"id": "x", "folder": "f9"},
        {"id": "y", "folder": "f9"},
    ]


def test_archive_and_trash(chats: ChatList, bridge: FakeBridge) -> None:
    bridge.answers |= {"chats.change": {}, "chats.purge": {}, "chats.restore": {}}
    chats.show_place("archive")
    assert bridge.last("chats.list").with_["archived"] is True
    assert _titles(chats) == ["Put away"]
    chats.choose("z")
    chats.commands.run("chat.archive")
    assert bridge.last("chats.change").with_ == {"id": "z", "archived": False}
    chats.show_place("trash")
    assert bridge.last("chats.list").with_["deleted"] is True
    _press(chats, "z")
    assert bridge.last("chats.restore").with_ == {"id": "z"}
    chats.top.empty.click()
    assert bridge.count("chats.purge") == 0  # nothing brings them back: it is asked in place
    chats.top.empty.click()
    assert bridge.last("chats.purge").with_ == {}
    chats.top.back.click()
    assert _titles(chats) == ["Leases", "Soup", "Thesis"]


def test_temporary_chat_and_one_in_a_folder_are_made_and_opened(
    chats: ChatList, bridge: FakeBridge, qtbot: QtBot
) -> None:
    bridge.answers["chats.create"] = {"id": "t1"}
    with qtbot.waitSignal(chats.opened):
        chats.commands.begin_temporary()
    assert bridge.last("chats.create").with_ == {"temporary": True}
    assert chats.current == "t1"
    chats.commands.begin(folder="f1")
    assert bridge.last("chats.create").with_ == {"folder": "f1"}


def test_tags_of_all_are_shown_and_only_these_change(
    chats: ChatList, bridge: FakeBridge, themes: ThemeSource
) -> None:
    bridge.answers["chats.change"] = {}
    records = [{**THREE[0], "tags": ["home", "old"]}, {**THREE[1], "tags": ["home"]}]
    sheet = TagSheet(themes, records, chats.window())
    assert sheet.field.text() == "home"
    sheet.field.setText("#garden,  new   year ,")
    chats.changes.tag(records, *sheet.changed())
    assert _asked_of(bridge, "chats.change") == [
        {"id": "a", "tags": ["old", "garden", "new year"]},
        {"id": "b", "tags": ["garden", "new year"]},
    ]


def test_reading_anew_disturbs_neither_name_being_typed_nor_choice(
    chats: ChatList, bridge: FakeBridge
) -> None:
    _choose_all(chats, "a", "b")
    chats.view.edit_row("b")
    editor = chats.view.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Broth")
    bridge.answers["chats.list"] = {"chats": [chat("n", "Newest"), *THREE]}
    chats.reload()
    assert chats.view.chosen == ["a", "b"]
    assert editor.text() == "Broth"
    assert editor.isVisible()


def test_ring_turns_only_where_things_may_move(chats: ChatList, themes: ThemeSource) -> None:
    chats.set_busy({"b"})
    assert chats.view._ring.isActive() == (themes.theme.motion_ms > 0)
    chats.set_busy(set())
    assert not chats.view._ring.isActive()


def test_right_to_left_mirrors_the_row() -> None:
    area = QRect(0, 0, 240, 38)
    assert more_spot(area).x() > 200
    assert more_spot(area, Qt.LayoutDirection.RightToLeft).x() < 40


def test_a_list_that_cannot_be_had_says_why(
    room: QWidget, bridge: FakeBridge, themes: ThemeSource
) -> None:
    made = ChatList(bridge, themes, Watch(bridge), Toast(themes, room), room)
    bridge.last("chats.list").fail("profile.unusable", "The disk is full.", "Make room.")
    assert made._nothing.plain() == "The disk is full. Make room."
    assert not made._nothing.isHidden()
    bridge.answers["folders.list"] = {"folders": []}
    bridge.answers["chats.list"] = answer_chats
    made.reload()
    assert made._nothing.isHidden()
