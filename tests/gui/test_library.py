"""The library page: adding, the table in words, search without a model, removing with Undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from answers import collection, file, host
from fake import FakeBridge
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.library.collection import about
from inglenook.gui.library.files import FileModel, state_chip
from inglenook.gui.library.page import LibraryPage
from inglenook.gui.look.notices import EmptyState, Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label


@pytest.fixture
def library(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> LibraryPage:
    bridge.answers = host()
    room = QWidget()
    qtbot.addWidget(room)
    page = LibraryPage(bridge, themes, Watch(bridge), Toast(themes, room), room)
    qtbot.addWidget(page.side)
    page.resize(900, 700)
    page.side.resize(264, 700)
    page.side.show()
    room.show()
    return page


def test_shows_the_first_collection_and_its_files(library: LibraryPage) -> None:
    assert library.current == "Contracts"
    assert library.currentWidget() is library.view
    assert library.view.title.plain() == "Contracts"
    assert [f["path"] for f in library.view.model.files] == ["/files/Contracts/lease.pdf"]


@pytest.mark.parametrize(
    ("state", "reason", "text", "role"),
    [
        ("indexed", "", "Indexed", "ok"),
        ("waiting", "", "Read, joins the index", "accent"),
        ("skipped", "A picture without text.", "A picture without text", "muted"),
        ("failed", "It needs a password.", "It needs a password", "warn"),
        ("failed", "Can't be read: file ends at byte 20,480", None, "err"),
        ("failed", "", "Can't be read", "err"),
    ],
)
def test_states_are_said_in_words(state: str, reason: str, text: str | None, role: str) -> None:
    assert state_chip(file("/x.pdf", state, reason)) == (text or reason, role)


def test_what_nobody_has_read_yet_waits() -> None:
    assert state_chip({**file("/x.pdf", "waiting"), "chunks": 0}) == ("Waiting", "muted")


def test_a_web_page_goes_by_its_address() -> None:
    model = FileModel(lambda _: None)
    page = {**file("/web/1/example.org-news-0a1b2c3d.html"), "origin": "https://example.org/news"}
    model.show([page], 1)
    assert model.index(0, 0).data() == "example.org/news"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "https://example.org/news"


def test_reading_is_shown_over_the_collection_and_ended_there(
    library: LibraryPage, bridge: FakeBridge
) -> None:
    bar = library.view.reading
    assert bar.isHidden()
    job = {"id": 7, "what": "index", "title": "Contracts", "done": 5, "total": 20, "left": 130.0}
    state = {"kind": "state", "workers": {}}
    bridge.last("watch").event({**state, "jobs": [{**job, "text": "/f/lease.pdf"}]})
    assert bar.title.plain() == "Reading Contracts"
    assert bar.far.plain() == "5 of 20 · about 2 minutes"
    assert bar.at.text() == "lease.pdf"
    assert bar.progress.share == pytest.approx(0.25)
    assert library._progress.isActive()
    bar.button.click()
    assert bridge.last("jobs.cancel").with_ == {"id": 7}
    bridge.last("watch").event({**state, "jobs": [{**job, "title": "Others"}]})
    assert bar.isHidden()
    bridge.last("watch").event({**state, "jobs": [{**job, "title": "Search index"}]})
    assert bar.title.plain() == "Building the search index"


def test_a_paused_collection_says_so_and_is_resumed_in_place(
    library: LibraryPage, bridge: FakeBridge
) -> None:
    paused = {"collections": [{**collection("Contracts"), "paused": True}]}
    bridge.answers["library.collections"] = paused
    library.reload()
    bar = library.view.reading
    assert bar.title.plain() == "Reading is paused"
    assert bar.progress.isHidden()
    bar.button.click()
    assert bridge.last("library.resume").with_ == {"collection": "Contracts"}


def test_about_names_place_counts_and_failures() -> None:
    text = about(
        {
            **collection("C", files=48, failed=2),
            "chunks": 3912,
            "roots": ["/a", "/b", "/c"],
            "bytes": 12e6,
            "embedders": ["small-reader", "small-reader-0123456789ab-bf16"],
        }
    )
    parts = ["/a, /b, 1 more place", "48 files", "3,912 passages", "12 MB", "read by small-reader"]
    assert text == " · ".join([*parts, "2 cannot be read"])


def test_added_folder_becomes_a_collection_of_its_name(
    library: LibraryPage, bridge: FakeBridge, tmp_path: Path
) -> None:
    folder = tmp_path / "Papers"
    folder.mkdir()
    library.add([str(folder)])
    asked = bridge.last("library.index")
    assert asked.with_ == {"paths": [str(folder)], "collection": "Papers"}
    both = {"collections": [collection("Contracts"), collection("Papers")]}
    bridge.answers["library.collections"] = both
    failed = [{"path": "x", "reason": "y"}]
    asked.done({"files": 3, "indexed": 2, "unchanged": 0, "failed": failed, "chunks": 9})
    assert library.current == "Papers"
    assert library._toast.text() == "2 files read · 1 cannot be read"


def test_another_folder_of_the_same_name_gets_a_number(
    library: LibraryPage, bridge: FakeBridge, tmp_path: Path
) -> None:
    folder = tmp_path / "Contracts"
    folder.mkdir()
    library.add([str(folder)])
    assert bridge.last("library.index").with_["collection"] == "Contracts (2)"


def test_a_first_folder_is_named_until_its_files_are_known(
    library: LibraryPage, bridge: FakeBridge, tmp_path: Path
) -> None:
    bridge.answers["library.collections"] = {"collections": []}
    library.reload()
    folder = tmp_path / "Papers"
    folder.mkdir()
    library.add([str(folder)])
    shown = [label.plain() for label in library.findChildren(Label) if label.isVisible()]
    assert shown == ["Papers", "Looking for files …"]


def test_dropped_folders_and_files_are_added(
    library: LibraryPage, bridge: FakeBridge, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(note)), QUrl("https://example.org/page")])
    library.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert bridge.last("library.index").with_ == {"paths": [str(note)], "collection": "Contracts"}


def test_failure_of_indexing_is_said_with_the_next_step(
    library: LibraryPage, bridge: FakeBridge
) -> None:
    library.add(["/not/there.txt"])
    bridge.last("library.index").fail("disk.full", "No room left.", "Free some space.")
    assert library._toast.text() == "No room left. Free some space."


def test_removing_is_at_once_and_undo_reads_it_again(
    library: LibraryPage, bridge: FakeBridge
) -> None:
    library.forget()
    assert bridge.last("library.forget").with_ == {"collection": "Contracts"}
    assert library.currentWidget() is library._empty
    library._toast.undo()
    again = bridge.last("library.index").with_
    assert again == {"paths": ["/files/Contracts"], "collection": "Contracts"}


def test_search_without_a_model_shows_passages(library: LibraryPage, bridge: FakeBridge) -> None:
    library.side.search.line.setText("notice")
    library.search()
    passage = {"path": "/f/lease.pdf", "text": "Six  months.", "page": 4, "heading": ["8 Term"]}
    bridge.last("library.search").done({"results": [[passage]]})
    assert library.currentWidget() is library.results
    assert library.results.cards[0].accessibleName() == "lease.pdf, p. 4 · 8 Term"
    library.results.choose(passage)
    assert library.passage is passage
    library.side.search.clear()
    assert library.currentWidget() is library.view


def test_answer_to_an_older_search_is_dropped(library: LibraryPage, bridge: FakeBridge) -> None:
    library.side.search.line.setText("first")
    library.search()
    library.side.search.line.setText("second")
    library.search()
    older, newer = bridge.asked[-2:]
    newer.done({"results": [[]]})
    older.done({"results": [[{"path": "/a", "text": "t", "page": None, "heading": []}]]})
    assert library.results.cards == []


def test_failed_search_says_why(library: LibraryPage, bridge: FakeBridge) -> None:
    library.side.search.line.setText("x")
    library.search()
    bridge.last("library.search").fail("engine.crashed", "The library stopped.", "Try again.")
    assert library.results.about.plain() == "The library stopped. Try again."


def test_empty_library_offers_the_first_step(
    library: LibraryPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    bridge.answers["library.collections"] = {"collections": []}
    bridge.last("watch").event({"kind": "library"})
    qtbot.waitUntil(lambda: library.currentWidget() is library._empty)
    assert library._empty.button.text() == "Add folder"


def test_files_are_fetched_as_they_are_scrolled_to(qtbot: QtBot) -> None:
    asked: list[int] = []
    model = FileModel(asked.append)
    model.show([file(f"/{n}.txt") for n in range(200)], total=450)
    assert model.canFetchMore(model.index(-1, -1))
    model.fetchMore(model.index(-1, -1))
    assert asked == [200]
    assert not model.canFetchMore(model.index(-1, -1))
    model.add([file(f"/{n}.txt") for n in range(200, 400)], total=450)
    assert model.rowCount() == 400
    assert model.canFetchMore(model.index(-1, -1))


def test_menu_of_a_file_copies_its_path(library: LibraryPage, qtbot: QtBot) -> None:
    library.view._show_menu("/f/a b.pdf", QPoint(1, 1))
    from PySide6.QtWidgets import QApplication, QMenu

    menu = library.view.findChild(QMenu)
    assert menu is not None
    entry = next(a for a in menu.actions() if a.objectName() == "file.copy")
    entry.trigger()
    assert QApplication.clipboard().text() == "/f/a b.pdf"
    menu.close()


def test_a_library_that_cannot_be_listed_says_why_and_tries_again(
    bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot
) -> None:
    bridge.answers.clear()
    room = QWidget()
    qtbot.addWidget(room)
    page = LibraryPage(bridge, themes, Watch(bridge), Toast(themes, room), room)
    bridge.last("library.collections").fail("profile.unusable", "The disk is full.", "Make room.")
    shown = page.currentWidget()
    assert isinstance(shown, EmptyState)
    assert (shown.title.plain(), shown.text.plain()) == ("The disk is full.", "Make room.")
    shown.button.click()
    bridge.last("library.collections").done({"collections": [collection("Papers")]})
    assert page.currentWidget() is page.view
