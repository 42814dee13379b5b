"""The window among other programs: news, the tray, leaving, files from outside, the quick field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from answers import host
from fake import FakeBridge
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.talks import Talks
from inglenook.gui.desktop.arrivals import arrive
from inglenook.gui.desktop.desk import Desk
from inglenook.gui.desktop.door import Door
from inglenook.gui.desktop.keys import combination
from inglenook.gui.desktop.leaving import Leaving
from inglenook.gui.desktop.news import LONG, News
from inglenook.gui.desktop.notes import Notes, escaped
from inglenook.gui.desktop.quick import QuickAsk
from inglenook.gui.desktop.tray import Tray
from inglenook.gui.desktop.wish import Wish
from inglenook.gui.desktop.xkeys import _keysym, _mask
from inglenook.gui.language import Languages
from inglenook.gui.look.sheet import Sheet
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label
from inglenook.gui.window import Window
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.types import Citation, Done, Text, event_to_json


class Shown(Notes):
    """Notifications that are only written down."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[tuple[str, str, str]] = []

    def show(self, about: str, title: str, text: str) -> None:
        self.all.append((about, title, text))


@pytest.fixture
def window(
    qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource, tmp_path: Path
) -> Iterator[Window]:
    bridge.answers = host(**{"chats.create": {"id": "c9"}})
    made = Window(bridge, Watch(bridge), themes, Languages("en"), tmp_path / "window.json")  # type: ignore[arg-type]
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.furnished):
        made.show()
    yield made
    made.closing = lambda: True


@pytest.fixture
def talks(bridge: FakeBridge) -> Talks:
    bridge.answers = {"chats.create": {"id": "c9"}, "chats.get": {"id": "c9", "title": "Lease"}}
    return Talks(bridge)  # type: ignore[arg-type]


def answer(bridge: FakeBridge, text: str, *, cited: bool = False, **changes: Any) -> None:
    cites = (Citation(1, "p", "/f/a.txt", None, 0, 3, "Six"),) if cited else ()
    end = Done(text, cites, **{"stopped": "end", **changes})
    bridge.last("ask").done({**event_to_json(end), "chat": "c9", "message": "m2", "question": "m1"})


# --- news -----------------------------------------------------------------------------------------


class Told:
    """News of one set of chats, with a clock of its own."""

    def __init__(self, bridge: FakeBridge, talks: Talks, settings: Settings) -> None:
        self.time, self.front = 0.0, False
        self.notes, self.watch = Shown(), Watch(bridge)  # type: ignore[arg-type]
        self.news = News(self.notes, self.watch, lambda: self.front, clock=lambda: self.time)
        self.news.settings = settings
        talks.ended.connect(self.news.answer_ended)

    def state(self, *jobs: dict[str, Any]) -> None:
        self.watch.state = {"workers": {"llm": {}}, "jobs": list(jobs)}
        self.watch.state_changed.emit()


def test_answer_is_told_without_a_word_of_it(bridge: FakeBridge, talks: Talks) -> None:
    told = Told(bridge, talks, Settings())
    talks.fresh().ask("Is my illness covered?")
    answer(bridge, "It is not covered.")
    assert [note[0] for note in told.notes.all] == ["chat:c9"]
    assert "cover" not in repr(told.notes.all)
    assert "Lease" not in repr(told.notes.all)


def test_setting_lets_the_answer_be_shown_but_not_a_temporary_one(
    bridge: FakeBridge, talks: Talks
) -> None:
    told = Told(bridge, talks, Settings(notify_text=True))
    chat = talks.fresh()
    chat.ask("Is it covered?")
    answer(bridge, "It is\n\nnot. " + "x" * 500)
    _, title, text = told.notes.all[-1]
    assert title == "Lease"
    assert text.startswith("It is not. x")
    assert len(text) == 200
    chat.temporary = True
    chat.ask("And that?")
    bridge.answers["chats.get"] = {"id": "c9", "title": "Lease", "temporary": True}
    answer(bridge, "Secret.")
    assert "Secret" not in told.notes.all[-1][2]


@pytest.mark.parametrize("case", ["in front", "switched off", "stopped"])
def test_nothing_is_told_that_is_known(bridge: FakeBridge, talks: Talks, case: str) -> None:
    told = Told(bridge, talks, Settings(notify=case != "switched off"))
    told.front = case == "in front"
    talks.fresh().ask("Well?")
    answer(bridge, "Yes.", stopped="cancelled" if case == "stopped" else "end")
    assert told.notes.all == []


def test_failed_answer_is_told(bridge: FakeBridge, talks: Talks) -> None:
    told = Told(bridge, talks, Settings())
    talks.fresh().ask("Well?")
    bridge.last("ask").fail("engine.crashed")
    assert [note[1] for note in told.notes.all] == ["An answer could not be written"]


def test_only_long_readings_are_told(bridge: FakeBridge, talks: Talks) -> None:
    told = Told(bridge, talks, Settings())
    job = {"id": 1, "what": "index", "title": "Papers"}
    told.state(job)
    told.time = LONG - 1
    told.state()
    assert told.notes.all == []
    told.state({**job, "id": 2})
    told.time += LONG
    told.state({**job, "id": 2})
    told.state()
    assert [(note[0], note[1]) for note in told.notes.all] == [
        ("page:library", "Reading has ended: Papers")
    ]


def test_lost_host_is_no_end_of_a_reading(bridge: FakeBridge, talks: Talks) -> None:
    told = Told(bridge, talks, Settings())
    told.state({"id": 1, "what": "index", "title": "Papers"})
    told.time = 2 * LONG
    told.watch.state = {"workers": {}, "jobs": []}
    told.watch.state_changed.emit()
    assert told.notes.all == []


def test_download_is_told_once(window: Window, bridge: FakeBridge, talks: Talks) -> None:
    told = Told(bridge, talks, Settings())
    downloads = window.downloads
    downloads.changed.connect(lambda: told.news.downloads_changed(downloads))
    downloads.start("good", "Good")
    bridge.last("models.get").done({"id": "good", "path": "/m/good.gguf"})
    downloads.changed.emit()
    downloads.start("bad", "Bad")
    bridge.last("models.get").fail("hub.unreachable")
    assert [note[1] for note in told.notes.all] == ["Good is here", "Bad could not be fetched"]


def test_markup_of_a_notification_is_text() -> None:
    assert escaped("a <b> & c") == "a &lt;b&gt; &amp; c"


# --- leaving --------------------------------------------------------------------------------------


def test_idle_window_just_closes(window: Window) -> None:
    Leaving(window, lambda: False)
    window.close()
    assert not window.isVisible()


def test_closing_says_what_is_under_way_and_stays(window: Window, bridge: FakeBridge) -> None:
    Leaving(window, lambda: False)
    window.chat.ask("Well?")
    window.downloads.start("good", "Good")
    window.bridge.request("chats.import", {"path": "/c.zip"})
    window.close()
    assert window.isVisible()
    sheet = window.findChild(Sheet)
    assert sheet is not None
    words = " ".join(label.plain() for label in sheet.findChildren(Label))
    assert "1 answer" in words
    assert "1 download" in words
    assert "imported" in words
    sheet.cancel.click()
    assert window.isVisible()
    window.close()
    window.findChildren(Sheet)[-1].do.click()
    assert not window.isVisible()


def test_what_has_ended_does_not_hold_the_window(window: Window, bridge: FakeBridge) -> None:
    leaving = Leaving(window, lambda: False)
    window.chat.ask("Well?")
    window.bridge.request("chats.export", {"path": "/c"})
    assert len(leaving.under_way()) == 2
    answer(bridge, "Yes.")
    bridge.last("chats.export").fail("request.bad")
    assert leaving.under_way() == []


def test_window_goes_into_the_tray_but_quits_for_good(window: Window) -> None:
    Leaving(window, lambda: True)
    window.chat.composer.draft = "not sent"
    window.close()
    assert not window.isVisible()
    window.show()
    assert window.chat.composer.draft == "not sent"
    gone = []
    window.destroyed.connect(lambda: gone.append(1))
    window.quit()
    assert not window.isVisible()
    assert not window.leaving


# --- files from outside ---------------------------------------------------------------------------


def test_model_from_outside_is_taken_in_and_offered(window: Window, bridge: FakeBridge) -> None:
    arrive(window, ["/m/New Model.GGUF"])
    assert window.page == "models"
    asked = bridge.last("models.import")
    assert asked.with_ == {"path": "/m/New Model.GGUF"}
    asked.done({"id": "new"})
    assert "New Model.GGUF" in window.toast.text()
    window.toast.undo()
    assert bridge.last("models.use").with_ == {"id": "new"}


def test_file_that_is_no_model_says_so(window: Window, bridge: FakeBridge) -> None:
    arrive(window, ["/m/broken.gguf"])
    bridge.last("models.import").fail("model.unusable", "It is cut off.", "Fetch it again.")
    assert window.toast.text() == "It is cut off. Fetch it again."


def test_other_files_wait_for_the_person(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Six months.")
    window.go("library")
    arrive(window, [str(file)])
    composer = window.chat.composer
    assert window.page == "chat"
    assert "a.txt" in composer.question.words.text()
    assert composer.attachments == ()
    composer.question.buttons[0].click()
    assert composer.attachments == (str(file),)


# --- the quick field ------------------------------------------------------------------------------


@pytest.fixture
def quick(qtbot: QtBot, themes: ThemeSource, talks: Talks) -> QuickAsk:
    made = QuickAsk(themes, talks)
    qtbot.addWidget(made)
    made.call()
    return made


def test_quick_question_is_answered_below(quick: QuickAsk, bridge: FakeBridge) -> None:
    low = quick.height()
    QTest.keyClicks(quick.field, "When?")
    QTest.keyClick(quick.field, Qt.Key.Key_Return)
    assert quick.field.toPlainText() == ""
    assert quick.view.isVisible()
    assert quick.height() > low
    bridge.last("ask").event(event_to_json(Text("In ")))
    answer(bridge, "In March [1].", cited=True)
    assert quick.chat.transcript.turns[-1].text == "In March [1]."
    opened: list[object] = []
    quick.open_wanted.connect(lambda: opened.append((quick.chat.id, quick.cited)))
    quick.view.cited.emit(1, 1)
    assert opened == [("c9", (1, 1))]
    assert not quick.isVisible()


def test_escape_puts_it_away_and_the_answer_goes_on(quick: QuickAsk, bridge: FakeBridge) -> None:
    quick.field.setPlainText("When?")
    quick.send.click()
    first = quick.chat
    QTest.keyClick(quick.field, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    assert not bridge.last("ask").cancelled
    quick.call()
    assert quick.chat is first
    answer(bridge, "In March.")
    quick.put_away()
    quick.call()
    assert quick.chat is not first
    assert not quick.view.isVisible()


def test_question_that_cannot_be_sent_comes_back(
    quick: QuickAsk, bridge: FakeBridge, talks: Talks
) -> None:
    del bridge.answers["chats.create"]
    quick.field.setPlainText("When?")
    quick.send.click()
    bridge.last("chats.create").fail("host.unreachable", "It is not there.", "Try again.")
    assert quick.field.toPlainText() == "When?"
    assert quick.problem.plain() == "It is not there. Try again."
    assert talks.fresh() is not quick.chat


# --- all together ---------------------------------------------------------------------------------


@pytest.fixture
def desk(window: Window, bridge: FakeBridge, themes: ThemeSource, tmp_path: Path) -> Iterator[Desk]:
    door = Door(Paths(tmp_path / "home").ensure())
    made = Desk(bridge, window.watch, themes, door, Wish())  # type: ignore[arg-type]
    made.notes.show = lambda *_: None  # type: ignore[method-assign]
    made.attach(window)
    yield made
    made.close()
    door.close()


def test_notification_leads_to_its_chat(desk: Desk, window: Window) -> None:
    window.go("models")
    window.hide()
    desk.notes.chosen = "chat:c1"
    desk.notes.clicked.emit()
    assert window.isVisible()
    assert (window.page, window.chat.chat_id) == ("chat", "c1")
    desk.notes.chosen = "page:library"
    desk.notes.clicked.emit()
    assert window.page == "library"


def test_wish_of_a_later_start_is_fulfilled(desk: Desk, window: Window) -> None:
    window.hide()
    desk._door._hear(Wish(new_chat=True).to_json(), None)
    QApplication.processEvents()
    assert window.isVisible()
    assert window.chat.chat_id is None
    desk._door._hear(Wish(quick=True).to_json(), None)
    QApplication.processEvents()
    assert desk.quick is not None
    assert desk.quick.isVisible()


def test_file_opened_by_the_system_arrives(desk: Desk, window: Window, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("The boiler is serviced in May.")
    assert desk.eventFilter(QApplication.instance(), QFileOpenEvent(str(notes)))
    assert "notes.txt" in window.chat.composer.question.words.text()
    assert not desk.eventFilter(QApplication.instance(), QEvent(QEvent.Type.User))


def test_quick_answer_opens_in_the_window(desk: Desk, window: Window, bridge: FakeBridge) -> None:
    said = [
        {"id": "m1", "role": "user", "text": "When?", "state": "done"},
        {"id": "m2", "role": "assistant", "text": "In March [1].", "state": "done"},
    ]
    bridge.answers["chats.get"] = {"id": "c9", "title": "Lease", "messages": said}
    desk.ask_quickly()
    assert desk.quick is not None
    desk.quick.field.setPlainText("When?")
    desk.quick.send.click()
    answer(bridge, "In March [1].", cited=True)
    window.go("models")
    desk.quick.open.click()
    assert (window.page, window.chat.chat_id) == ("chat", "c9")
    assert window.chat.conversation.transcript.turns[-1].text == "In March [1]."


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", extend=True)
def test_tray_pauses_and_resumes_reading(bridge: FakeBridge, qapp: QApplication) -> None:
    bridge.answers = {"library.collections": {"collections": [{"paused": False}]}}
    bridge.answers["library.pause"] = {}
    tray = Tray(bridge)  # type: ignore[arg-type]
    tray.look()
    assert tray.pause.text() == "Pause reading files"
    tray.pause.trigger()
    assert bridge.count("library.pause") == 1
    bridge.answers["library.collections"] = {"collections": [{"paused": True}]}
    tray.look()
    tray.pause.trigger()
    assert bridge.last("library.resume").with_ == {}
    chosen: list[str] = []
    tray.quit.connect(lambda: chosen.append("quit"))
    tray.menu.actions()[-1].trigger()
    assert chosen == ["quit"]
    tray.remove()


@pytest.mark.parametrize("keys", ["", "A", "Shift+A", "Ctrl+A, Ctrl+B", "what", "Ctrl+"])
def test_keys_that_would_take_typing_away_are_not_held(keys: str) -> None:
    assert combination(keys) is None


def test_keys_are_told_to_the_server_in_its_numbers() -> None:
    wanted = combination("Ctrl+Alt+Space")
    assert wanted is not None
    assert (_keysym(wanted.key()), _mask(wanted.keyboardModifiers())) == (0x20, 4 | 8)
    letter, function = combination("Meta+J"), combination("F9")
    assert letter is not None
    assert function is not None
    assert (_keysym(letter.key()), _mask(letter.keyboardModifiers())) == (ord("j"), 64)
    assert _keysym(function.key()) == 0xFFC6
