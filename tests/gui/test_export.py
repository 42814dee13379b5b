"""Chats into files and out of them: the sheets, and PDF files that are made here."""

from __future__ import annotations

from pathlib import Path

import pytest
from answers import chat
from fake import FakeBridge
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.chats.export import ExportSheet, file_name
from inglenook.gui.chats.importing import ImportSheet
from inglenook.gui.chats.pdf import pieces
from inglenook.gui.look.theme import ThemeSource


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    room = QWidget()
    room.resize(900, 640)
    qtbot.addWidget(room)
    return room


def _export(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget, ids: list[str] | None
) -> ExportSheet:
    titles = {id_: f"Chat {id_}" for id_ in ids or ()}
    sheet = ExportSheet(bridge, themes, ids, titles, room)  # type: ignore[arg-type]
    sheet.show()
    return sheet


def test_one_chat_is_written_by_the_host(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget, tmp_path: Path
) -> None:
    sheet = _export(bridge, themes, room, ["a"])
    sheet.pills["html"].click()
    sheet.do.click()
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(tmp_path / "a.html"))
    asked = bridge.last("chats.export")
    path = str(tmp_path / "a.html")
    assert asked.with_ == {"format": "html", "path": path, "replace": True, "ids": ["a"]}
    assert sheet.waiting
    asked.event({"kind": "export", "done": 1, "total": 4})
    assert sheet.progress.share == 0.25
    asked.done({"path": str(tmp_path / "a.html"), "chats": 1})
    assert str(tmp_path) in sheet.status.plain()
    assert sheet.do.text() == "Show in folder"


def test_all_chats_need_no_list_of_them(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget, tmp_path: Path
) -> None:
    sheet = _export(bridge, themes, room, None)
    sheet.choose("json")
    sheet.write_to(tmp_path / "all.json")
    assert "ids" not in bridge.last("chats.export").with_


def test_what_goes_wrong_is_said_in_the_sheet_and_can_be_tried_again(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget, tmp_path: Path
) -> None:
    sheet = _export(bridge, themes, room, ["a", "b"])
    sheet.write_to(tmp_path)
    bridge.last("chats.export").fail("disk.full", "No room left.", "Free some space.")
    assert sheet.problem.plain() == "No room left. Free some space."
    assert sheet.do.isEnabled()


def test_pdf_files_are_made_here_one_for_each_chat(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    bridge.answers["chats.list"] = {"chats": [chat("a", "Same"), chat("b", "Same"), chat("c", "C")]}
    bridge.answers["chats.text"] = lambda with_: {
        "text": f"<h1>{with_['id']}</h1><p>Text</p><img src='file:///etc/passwd'>"
    }
    sheet = _export(bridge, themes, room, ["a", "b"])
    sheet.choose("pdf")
    sheet.write_to(tmp_path)
    with qtbot.waitSignal(sheet.exporter.ended, timeout=20_000):
        pass
    assert sheet.exporter.problem == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Same (2).pdf", "Same.pdf"]
    assert (tmp_path / "Same.pdf").read_bytes().startswith(b"%PDF-")
    assert sheet.exporter.written == 2


def test_pdf_that_cannot_be_written_is_told_with_its_name(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    bridge.answers["chats.text"] = {"text": "<p>Text</p>"}
    sheet = _export(bridge, themes, room, ["a"])
    sheet.choose("pdf")
    sheet.write_to(tmp_path / "missing" / "lease.pdf")
    qtbot.waitUntil(lambda: bool(sheet.problem.plain()))
    assert "lease.pdf could not be written" in sheet.problem.plain()


def test_a_long_chat_is_read_message_by_message() -> None:
    body = "<h1>T</h1>\n<article>a</article>\n<article>b</article>"
    page = f"<html><head>x</head><body><main>{body}</main></body></html>"
    assert pieces(page) == ["<h1>T</h1>\n", "<article>a</article>\n", "<article>b</article>"]
    assert pieces("<p>plain</p>") == ["<p>plain</p>"]
    # a cell that is aligned by a style has no frame in Qt
    assert pieces('<td style="text-align:right">1</td>') == ['<td align="right">1</td>']


def test_closing_stops_the_writing(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget, tmp_path: Path
) -> None:
    sheet = _export(bridge, themes, room, None)
    sheet.choose("json")
    sheet.write_to(tmp_path / "all.json")
    sheet.cancel.click()
    assert bridge.last("chats.export").cancelled


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lease: dates/notice?", "Lease dates notice.md"),
        ("  ..  ", "Chat.md"),
        ("x" * 200, "x" * 80 + ".md"),
        ("租约", "租约.md"),
    ],
)
def test_titles_become_names_of_files(title: str, name: str) -> None:
    assert file_name(title, "md") == name


def test_import_says_what_came_in_and_what_did_not_and_undoes_it(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget, tmp_path: Path
) -> None:
    sheet = ImportSheet(bridge, themes, room)  # type: ignore[arg-type]
    sheet.show()
    sheet.read(str(tmp_path / "chats.zip"))
    asked = bridge.last("chats.import")
    asked.event({"kind": "import", "done": 1, "total": 2})
    assert sheet.progress.share == 0.5
    skipped = [{"title": "Old", "reason": "It is here already."}]
    asked.done({"source": "ChatGPT", "chats": ["1", "2"], "skipped": skipped})
    assert "ChatGPT" in sheet.status.plain()
    assert sheet.reasons.isVisible()
    sheet.cancel.click()  # says Undo now
    assert [a.with_ for a in bridge.asked if a.do == "chats.delete"] == [{"id": "1"}, {"id": "2"}]


def test_import_of_something_else_is_told_in_place(
    bridge: FakeBridge, themes: ThemeSource, room: QWidget
) -> None:
    sheet = ImportSheet(bridge, themes, room)  # type: ignore[arg-type]
    sheet.show()
    sheet.read("/files/song.mp3")
    bridge.last("chats.import").fail("request.bad", "These are no chats.", "Choose another file.")
    assert sheet.problem.plain() == "These are no chats. Choose another file."
    assert sheet.folder.isEnabled()
