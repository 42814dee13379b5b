"""Keeping collections up from the window: pausing, retrying, rules, passwords, web pages, jobs."""

from __future__ import annotations

from typing import Any

import pytest
from answers import collection, file, host
from fake import FakeBridge
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.activity.jobs import ending_of, how_far, time_left, title_of
from inglenook.gui.bridge import Watch
from inglenook.gui.foot import FootCard
from inglenook.gui.library.files import FileModel, link_area, page_name
from inglenook.gui.library.page import LibraryPage
from inglenook.gui.library.sheets import IgnoreSheet, UnlockSheet, WebSheet
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource

LOCKED = file("/files/Contracts/minutes.pdf", "failed", "Encrypted: needs a password")
SITE = {
    "id": 3,
    "address": "https://example.org/news/",
    "kind": "site",
    "collection": "Contracts",
    "depth": 2,
    "most": 50,
    "checked": None,
    "pages": 12,
    "path": "/home/web/3",
}
WHOLE = {
    **collection("Contracts", files=5, failed=2),
    "waiting": 1,
    "skipped": 4,
    "left_out": 7,
    "paused": False,
    "patterns": ["*.log"],
    "note": "",
}


@pytest.fixture
def library(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> LibraryPage:
    bridge.answers = host(**{"library.collections": {"collections": [WHOLE]}})
    room = QWidget()
    room.resize(1000, 700)
    qtbot.addWidget(room)
    page = LibraryPage(bridge, themes, Watch(bridge), Toast(themes, room), room)
    qtbot.addWidget(page.side)
    page.resize(1000, 700)
    room.show()
    return page


def sheet(library: LibraryPage, kind: type[Any]) -> Any:
    found = library.window().findChildren(kind)
    assert len(found) == 1
    return found[0]


def test_pausing_and_resuming(library: LibraryPage, bridge: FakeBridge) -> None:
    assert library.view.paused.isHidden()
    library.view.pause_button.click()
    asked = bridge.last("library.pause")
    assert asked.with_ == {"collection": "Contracts"}
    bridge.answers["library.collections"] = {"collections": [{**WHOLE, "paused": True}]}
    asked.done()
    assert not library.view.paused.isHidden()
    assert library.view.pause_button.text() == "Resume"
    library.view.pause_button.click()
    assert bridge.last("library.resume").with_ == {"collection": "Contracts"}


def test_files_are_counted_and_listed_by_state(library: LibraryPage, bridge: FakeBridge) -> None:
    buttons = library.view.states.buttons
    shown = [b.text() for b in buttons.values()]
    assert shown == ["All  9", "Indexed  2", "Waiting  1", "Failed  2", "Skipped  4"]
    buttons["failed"].click()
    assert bridge.last("library.files").with_["state"] == "failed"
    buttons[""].click()
    assert "state" not in bridge.last("library.files").with_


def test_states_are_not_offered_where_all_files_are_fine(
    library: LibraryPage, bridge: FakeBridge
) -> None:
    library.view.states.show_counts(collection("Contracts"))
    assert library.view.states.isHidden()


def test_failed_files_are_read_again(library: LibraryPage, bridge: FakeBridge) -> None:
    library.view.states.retry.click()
    asked = bridge.last("library.retry")
    assert asked.with_ == {"collection": "Contracts"}
    asked.done({"indexed": 1, "failed": [{"path": "a", "reason": "b"}]})
    assert library._toast.text() == "1 file read · 1 cannot be read"


def test_a_run_that_a_person_ended_is_no_failure(library: LibraryPage, bridge: FakeBridge) -> None:
    library.check()
    bridge.last("library.refresh").fail("cancelled", "It was stopped.")
    assert library._toast.text() == ""


def test_rules_are_shown_and_sent_line_by_line(library: LibraryPage, bridge: FakeBridge) -> None:
    library.view.ignore_button.click()
    rules: IgnoreSheet = sheet(library, IgnoreSheet)
    assert rules.field.edit.toPlainText() == "*.log"
    assert rules.field.edit.accessibleName() == "Patterns"
    rules.field.edit.setPlainText("*.log\n\ndrafts/  \n")
    rules.do.click()
    asked = bridge.last("library.ignore").with_
    assert asked == {"collection": "Contracts", "patterns": ["*.log", "drafts/"]}
    assert rules.closed


def test_on_a_narrow_page_the_rules_are_in_the_menu(library: LibraryPage) -> None:
    view = library.view
    view.resize(640, 500)
    assert view.ignore_button.isHidden()
    used = sum(button.sizeHint().width() + 10 for button in view._buttons if not button.isHidden())
    assert used <= 640 - 72 + 10
    view._show_more()
    menu = view.findChild(QMenu)
    assert menu is not None
    names = [action.objectName() for action in menu.actions()]
    assert names == [
        "collection.ignore", "collection.retry", "index.rebuild", "collection.forget"
    ]  # fmt: skip
    menu.close()
    view.resize(1000, 500)
    assert not view.ignore_button.isHidden()


def test_a_wrong_password_is_told_in_place(library: LibraryPage, bridge: FakeBridge) -> None:
    library.unlock(LOCKED["path"])
    ask: UnlockSheet = sheet(library, UnlockSheet)
    assert ask.field.echoMode() == QLineEdit.EchoMode.Password
    ask.do.click()
    assert "Type the password" in ask.problem.plain()
    ask.field.setText("wrong")
    ask.do.click()
    assert ask.waiting
    assert bridge.last("library.unlock").with_ == {"path": LOCKED["path"], "password": "wrong"}
    bridge.last("library.unlock").fail("file.locked", "…: the password is wrong.")
    assert not ask.waiting
    assert "does not open the file" in ask.problem.plain()
    ask.field.setText("right")
    ask.do.click()
    bridge.last("library.unlock").done({"indexed": 1, "failed": []})
    assert ask.closed


def test_an_answer_after_the_sheet_was_closed_does_no_harm(
    library: LibraryPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    library.unlock(LOCKED["path"])
    ask: UnlockSheet = sheet(library, UnlockSheet)
    ask.field.setText("x")
    ask.do.click()
    with qtbot.waitSignal(ask.destroyed):
        ask.reject()
    bridge.last("library.unlock").fail("file.locked")


def test_a_click_beside_the_state_asks_for_the_password(
    library: LibraryPage, bridge: FakeBridge, qtbot: QtBot, themes: ThemeSource
) -> None:
    library.view.model.show([LOCKED], 1)
    table = library.view.table
    cell = table.visualRect(library.view.model.index(0, 1))
    spot = link_area(themes.theme, cell, LOCKED).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert sheet(library, UnlockSheet).windowTitle() == "Unlock minutes.pdf"


def test_menu_of_a_locked_file_that_was_added_by_itself(library: LibraryPage) -> None:
    library.view.collection = {**WHOLE, "roots": [LOCKED["path"]]}
    library.view.model.show([LOCKED], 1)
    library.view._show_menu(LOCKED["path"], QPoint(1, 1))
    menu = library.view.findChild(QMenu)
    assert menu is not None
    names = {action.objectName() for action in menu.actions()}
    assert {"file.unlock", "file.retry", "file.leave"} <= names
    menu.close()


def test_a_web_page_is_added_and_its_address_checked_in_place(
    library: LibraryPage, bridge: FakeBridge
) -> None:
    library.side.web_button.click()
    web: WebSheet = sheet(library, WebSheet)
    web.do.click()
    assert "address" in web.problem.plain()
    web.address.setText("example.org")
    web.do.click()
    asked = bridge.last("library.sources.add")
    assert asked.with_ == {"address": "example.org", "kind": "page", "collection": "Contracts"}
    asked.fail("web.unavailable", "It was not fetched.", "Check the address.")
    assert web.problem.plain() == "It was not fetched. Check the address."
    assert web.address.isEnabled()


def test_a_site_is_bounded_and_goes_on_without_its_sheet(
    library: LibraryPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    library.add_page()
    web: WebSheet = sheet(library, WebSheet)
    web.address.setText("https://example.org/news/")
    web.kind.setCurrentIndex(1)
    web.more.click()
    web.links.setText("2")
    web.do.click()
    asked = bridge.last("library.sources.add")
    assert (asked.with_["depth"], asked.with_["most"]) == (2, 200)
    with qtbot.waitSignal(web.destroyed):
        asked.event({"kind": "web", "done": 1, "total": 0, "text": "https://example.org/news/"})
    assert not asked.cancelled
    asked.done({"sources": [{**SITE, "new": 12, "gone": 0, "failed": []}]})
    assert library._toast.text() == "12 pages fetched"


def test_stopping_the_sheet_stops_the_fetching(library: LibraryPage, bridge: FakeBridge) -> None:
    library.add_page()
    web: WebSheet = sheet(library, WebSheet)
    web.address.setText("example.org")
    web.do.click()
    web.cancel.click()
    assert bridge.last("library.sources.add").cancelled


def test_web_sources_and_folders_are_listed_with_what_can_be_done(
    library: LibraryPage, bridge: FakeBridge
) -> None:
    bridge.answers["library.sources"] = {"sources": [SITE, {**SITE, "collection": "Other"}]}
    both = {**WHOLE, "roots": ["/files/Contracts", "/files/More", SITE["path"]]}
    bridge.answers["library.collections"] = {"collections": [both]}
    library.reload()
    names = [row.name.text() for row in library.view.places.rows]
    assert names == ["example.org/news", "/files/Contracts", "/files/More"]
    site, folder, _ = library.view.places.rows
    assert site.accessibleName() == "example.org/news, site · 12 pages · never fetched"
    site.buttons[0].click()
    assert bridge.last("library.sources.check").with_ == {"id": 3}
    folder.buttons[0].click()
    asked = bridge.last("library.leave")
    assert asked.with_ == {"collection": "Contracts", "path": "/files/Contracts"}
    asked.done()
    library._toast.undo()
    assert bridge.last("library.index").with_["paths"] == ["/files/Contracts"]


def test_a_removed_source_can_be_had_again(library: LibraryPage, bridge: FakeBridge) -> None:
    library.upkeep.remove_source(SITE)
    bridge.last("library.sources.remove").done()
    library._toast.undo()
    again = bridge.last("library.sources.add").with_
    assert (again["address"], again["kind"], again["most"]) == (SITE["address"], "site", 50)


def test_copies_of_web_pages_go_without_their_tag() -> None:
    path = "/home/web/3/example.org-news-a-5ed7d40b.html"
    assert page_name(path) == "example.org-news-a"
    assert page_name("/home/pages/example.org-news-a-5ed7d40b.html") == ""
    model = FileModel(lambda _: None)
    model.show([file(path)], 1)
    assert model.index(0, 0).data() == "example.org-news-a"


JOB = {"id": 7, "what": "index", "title": "Contracts", "done": 412, "total": 640,
       "text": "/files/Contracts/lease.pdf", "left": 350.0}  # fmt: skip


def test_the_card_of_a_job_says_how_far_it_is_and_ends_it(
    qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource
) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    card = FootCard(bridge, Watch(bridge), themes, room)
    room.show()
    new = {**JOB, "id": 8, "done": 0, "total": 0}
    bridge.last("watch").event({"kind": "state", "workers": {}, "jobs": [new, JOB]})
    qtbot.waitUntil(card.isVisible)
    assert card.title.text() == "Reading Contracts"
    assert card.line.text() == "412 of 640 · about 6 minutes"
    assert card.at.text() == "lease.pdf"
    assert card.end.text() == "Pause"
    card.end.click()
    assert bridge.last("jobs.cancel").with_ == {"id": 7}
    bridge.last("watch").event({"kind": "state", "workers": {}, "jobs": []})
    assert card.isHidden()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(3, "under a minute"), (61, "about 1 minute"), (7200, "about 2 hours")],
)
def test_time_left_is_an_estimate(seconds: float, text: str) -> None:
    assert time_left(seconds) == text


def test_jobs_in_words() -> None:
    site = {"what": "web", "title": "https://example.org/news/", "done": 12, "total": 0}
    assert (title_of(site), how_far(site)) == ("Fetching example.org/news", "12 pages")
    assert ending_of(site) == "Stop"
    index = {"what": "index", "title": "Search index"}
    assert (title_of(index), ending_of(index)) == ("Building the search index", "Stop")
    model = {"what": "download", "title": "Qwen", "done": 5e6, "total": 10e6}
    assert (how_far(model), ending_of(model)) == ("5 MB of 10 MB", "")
