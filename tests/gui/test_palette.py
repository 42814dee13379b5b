"""The palette: what it finds, how it marks it, what Enter does."""

from __future__ import annotations

from typing import Any

import pytest
from answers import chat
from fake import FakeBridge
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.chats.hits import matches, terms_of
from inglenook.gui.chats.palette import Palette
from inglenook.gui.look.theme import ThemeSource

FOUND = {**chat("a", "Leases"), "snippet": "six months’\n notice by post", "message": "m7"}


@pytest.fixture
def room(qtbot: QtBot, themes: ThemeSource) -> QWidget:
    room = QWidget()
    room.resize(900, 640)
    qtbot.addWidget(room)
    room.show()
    return room


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def palette(room: QWidget, bridge: FakeBridge, themes: ThemeSource, ran: list[str]) -> Palette:
    bridge.answers["folders.list"] = {"folders": [{"id": "f1", "name": "Notes", "chats": 2}]}
    bridge.answers["chats.list"] = lambda with_: {
        "chats": [FOUND] if with_.get("query") else [{**FOUND, "tags": ["notary", "two words"]}]
    }
    made = Palette(bridge, themes, room)  # type: ignore[arg-type]
    names = ("page.library", "page.models", "chat.new")
    made.open({name: lambda name=name: ran.append(name) for name in names})
    return made


def _kinds(palette: Palette) -> list[str]:
    return [hit.kind for hit in palette.hits.hits if hit.kind]


def _type(palette: Palette, text: str, qtbot: QtBot, bridge: FakeBridge) -> None:
    asked = bridge.count("chats.list")
    palette.field.selectAll()
    QTest.keyClicks(palette.field, text)
    qtbot.waitUntil(lambda: bridge.count("chats.list") > asked)


def test_before_typing_it_offers_recent_chats_and_places(palette: Palette) -> None:
    assert _kinds(palette) == ["chat", "action", "action"]
    assert palette.hits.hits[0].title == "Recent chats"


def test_typing_finds_chats_folders_tags_commands_and_files(
    palette: Palette, bridge: FakeBridge, qtbot: QtBot
) -> None:
    _type(palette, "no", qtbot, bridge)
    assert bridge.last("chats.list").with_ == {"limit": 40, "query": "no"}
    assert _kinds(palette) == ["folder", "tag", "chat", "library"]
    hit = next(hit for hit in palette.hits.hits if hit.kind == "chat")
    assert hit.detail == "six months’ notice by post"


def test_a_burst_of_keys_is_one_question_and_older_answers_are_dropped(
    palette: Palette, bridge: FakeBridge, qtbot: QtBot
) -> None:
    del bridge.answers["chats.list"]
    asked = bridge.count("chats.list")
    _type(palette, "lea", qtbot, bridge)
    assert bridge.count("chats.list") == asked + 1
    older = bridge.last("chats.list")
    _type(palette, "leases", qtbot, bridge)
    bridge.last("chats.list").done({"chats": [chat("new", "Newer")]})
    older.done({"chats": [chat("old", "Older")]})
    assert [hit.id for hit in palette.hits.hits if hit.kind == "chat"] == ["new"]


def test_enter_opens_the_message_in_which_it_was_found(
    palette: Palette, bridge: FakeBridge, qtbot: QtBot
) -> None:
    _type(palette, "months", qtbot, bridge)
    with qtbot.waitSignal(palette.chosen):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert (palette.chat, palette.message, palette.folder) == ("a", "m7", "")
    assert not palette.isVisible()


def test_arrows_choose_and_what_they_chose_stays(
    palette: Palette, bridge: FakeBridge, qtbot: QtBot, ran: list[str]
) -> None:
    _type(palette, "m", qtbot, bridge)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)  # from the first around to the last
    assert palette._current().kind == "library"  # type: ignore[union-attr]
    palette._search()
    assert palette._current().kind == "library"  # type: ignore[union-attr]
    assert "Search the library" in palette.field.accessibleDescription()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette._current().id == "page.models"  # type: ignore[union-attr]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["page.models"]


def test_folders_tags_and_files_lead_on(palette: Palette, bridge: FakeBridge, qtbot: QtBot) -> None:
    _type(palette, "two", qtbot, bridge)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.field.text() == 'tag:"two words" '
    assert palette.isVisible()
    _type(palette, "notes", qtbot, bridge)
    with qtbot.waitSignal(palette.chosen):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert (palette.chat, palette.folder) == ("", "f1")


def test_escape_and_a_click_beside_it_close_and_give_the_focus_back(
    room: QWidget, palette: Palette, bridge: FakeBridge
) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    field = QLineEdit(room)
    field.show()
    field.setFocus()
    palette.open({})
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()
    assert QApplication.focusWidget() is field


def test_nothing_found_is_said(palette: Palette, bridge: FakeBridge, qtbot: QtBot) -> None:
    bridge.answers["chats.list"] = {"chats": []}
    _type(palette, "tag:zebra", qtbot, bridge)
    assert palette.nothing.isVisible()
    assert "tag:zebra" in palette.nothing.plain()


@pytest.mark.parametrize("size", [(720, 520), (360, 300), (1600, 1000)])
def test_it_stays_inside_a_window_of_any_size(
    room: QWidget, palette: Palette, size: tuple[int, int]
) -> None:
    room.resize(*size)
    palette.grab()
    assert palette.rect().contains(palette._card.geometry())


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("lease notice", ["lease", "notice"]),
        ('tag:work folder:"My folder" lease', ["lease"]),
        ("is:pinned", []),
    ],
)
def test_filters_are_no_words_to_mark(query: str, terms: list[str]) -> None:
    assert terms_of(query) == terms


def test_marks_never_overlap_and_know_no_letter_case() -> None:
    spans: list[Any] = matches("Notice and noticeboard", ["no", "notice"])
    assert spans == [(0, 6), (11, 17)]
    assert matches("a b", ["a"]) == []
    assert matches("租 约", ["约"]) == [(2, 3)]
