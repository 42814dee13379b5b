"""The first steps: the computer in words, a model, files and how far they are, a question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from answers import collection, host, model
from fake import FakeBridge
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.first_steps import FirstSteps, questions_for
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.models.downloads import Downloads
from inglenook.gui.welcome.choice import QuestionButton
from inglenook.gui.welcome.computer import computer, facts, pace, sizes
from inglenook.gui.welcome.page import WelcomePage
from inglenook.gui.welcome.questions import TEXTS, worded

GB = 2**30
EMPTY: dict[str, Any] = {"library.collections": {"collections": []}}


def verdict(state: str, speed: float = 0.0) -> dict[str, Any]:
    return {"state": state, "text": "", "why": "", "write_per_s": speed}


GOOD = model("good", bytes=2.5e9, installed=False, verdict=verdict("well", 24.0))
SMALL = model("small", verdict=verdict("well", 90.0))


class Steps:
    """The page with what is around it."""

    def __init__(self, bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot) -> None:
        self.bridge, self.room = bridge, QWidget()
        qtbot.addWidget(self.room)
        self.watch = Watch(bridge)
        self.downloads = Downloads(bridge, self.watch, Toast(themes, self.room))
        self.page = WelcomePage(bridge, themes, self.watch, self.downloads)
        qtbot.addWidget(self.page)
        self.page.resize(900, 760)
        self.page.show()

    def job(self, **changes: Any) -> None:
        """The host tells of a job, or that there is none."""
        usual = {"id": 1, "what": "index", "title": "Papers", "done": 4, "total": 16}
        jobs = [{**usual, "text": "/p/a.pdf", "left": 130.0, **changes}] if changes else []
        self.bridge.last("watch").event({"kind": "state", "workers": {}, "jobs": jobs})


@pytest.fixture
def steps(bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot) -> Steps:
    rows = {"models": [GOOD, SMALL], "current": "small"}
    bridge.answers = host(**{"models.list": rows}, **EMPTY)
    return Steps(bridge, themes, qtbot)


def test_the_computer_is_told_in_words() -> None:
    probe = {"physical_cores": 8, "ram_total": 16 * GB, "ram_free": 9 * GB, "devices": []}
    assert "16 GB of memory, 9.0 GB of it free · the processor does the work" in computer(probe)
    card = {"kind": "gpu", "description": "Card", "total": 8 * GB, "works": True}
    assert computer({**probe, "devices": [card]}).endswith("Card with 8.0 GB")
    assert computer({**probe, "devices": [{**card, "works": False}]}).endswith("does the work")


def test_the_focus_is_on_what_there_is_to_choose(
    bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot
) -> None:
    steps = Steps(bridge, themes, qtbot)
    qtbot.waitUntil(steps.page.skip.hasFocus)
    bridge.last("probe").done(host()["probe"])
    bridge.last("models.list").done({"models": [GOOD], "current": None})
    qtbot.waitUntil(steps.page.model.good.button.hasFocus)


def test_sizes_that_run_well_go_by_their_speed() -> None:
    slow = model("big", bytes=9e9, verdict=verdict("slow", 3.0))
    parts = model("parts", bytes=12e9, active=1, verdict=verdict("slow", 9.0))
    none = model("none", bytes=40e9, verdict=verdict("no", 9.0))
    good = "Models of up to 2.5 GB answer at a good pace"
    assert sizes([GOOD, slow, parts, none]) == f"{good}, up to 9.0 GB slowly."
    assert sizes([GOOD]) == f"{good}."
    assert sizes([slow]) == "Models of up to 9.0 GB run here, but slowly."
    assert sizes([model("x", verdict=None)]) == ""


def test_a_model_is_told_with_size_speed_and_licence() -> None:
    assert facts(GOOD).startswith("2.5 GB · about 18 ")
    assert facts(GOOD).endswith(" · Apache-2.0")
    assert pace(model("x", verdict=None)) == ""
    assert pace(model("x", verdict=verdict("slow", 0.8))) == "less than a word a second here"


def test_offers_the_good_and_the_small_model(steps: Steps) -> None:
    first = steps.page.model
    assert first.good.title.plain() == "A good fit: GOOD"
    assert first.small.title.plain() == "Start now with SMALL"
    assert first.good.button.accessibleName() == "Download: A good fit: GOOD"


def test_a_download_can_be_paused_and_is_used_when_it_is_whole(steps: Steps) -> None:
    good, bridge = steps.page.model.good, steps.bridge
    good.button.click()
    asked = bridge.last("models.get")
    asked.event({"kind": "download", "done": 1, "total": 4, "text": ""})
    assert good.progress.isVisible()
    assert good.progress.share == pytest.approx(0.25)
    assert (good.button.text(), good.other.text()) == ("Pause", "Cancel")
    good.button.click()
    assert bridge.last("models.pause").with_ == {"id": "good"}
    asked.done({"id": "good", "path": "/m"})
    assert bridge.last("models.use").with_ == {"id": "good"}
    assert steps.page.currentIndex() == 1


def test_a_download_goes_on_while_files_are_added(steps: Steps) -> None:
    steps.page.model.good.button.click()
    steps.page.next.click()
    event = {"kind": "download", "done": 1e9, "total": 2.5e9, "text": ""}
    steps.bridge.last("models.get").event(event)
    assert steps.page.under_way.plain().startswith("GOOD is on its way: 1.0 of 2.5 GB")


def test_a_failed_download_is_told_in_place(steps: Steps) -> None:
    good = steps.page.model.good
    good.button.click()
    steps.bridge.last("models.get").fail("disk.full", "The disk is full.", "Make room.")
    assert good.text.plain() == "The disk is full. Make room."
    assert good.button.text() == "Try again"
    good.button.click()
    assert steps.bridge.count("models.get") == 2


def test_starts_at_once_and_says_where_it_cannot(steps: Steps) -> None:
    small = steps.page.model.small
    small.button.click()
    assert steps.page.currentIndex() == 1
    steps.bridge.last("models.use").fail("model.unusable", "It does not fit.", "Close programs.")
    assert small.text.plain() == "It does not fit. Close programs."
    assert small.button.text() == "Try again"


def test_a_host_that_cannot_be_reached_is_told_and_tried_again(
    bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot
) -> None:
    steps = Steps(bridge, themes, qtbot)
    bridge.last("probe").fail("engine.crashed", "It has ended.", "Try again.")
    good = steps.page.model.good
    assert good.text.plain() == "It has ended. Try again."
    bridge.answers = host(**EMPTY)
    good.button.click()
    assert good.title.plain() == "A good fit: GOOD"


def test_reading_is_shown_with_what_is_left_and_can_be_paused(steps: Steps, tmp_path: Path) -> None:
    folder = tmp_path / "Papers"
    folder.mkdir()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    no = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    steps.page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *no))
    asked = steps.bridge.last("library.index")
    assert asked.with_ == {"paths": [str(folder)], "collection": "Papers"}
    assert steps.page.currentIndex() == 1
    card = steps.page.files.folder
    steps.job(done=4)
    assert card.title.plain() == "Reading Papers"
    assert card.text.plain().startswith("4 of 16 · about 2 ")
    assert card.progress.share == pytest.approx(0.25)
    card.button.click()
    assert steps.bridge.last("library.pause").with_ == {"collection": "Papers"}
    asked.fail("cancelled")
    steps.job()
    assert card.title.plain() == "Reading Papers is paused"
    card.button.click()
    assert steps.bridge.last("library.refresh").with_ == {"collection": "Papers"}


def test_failed_reading_is_told_and_tried_again(steps: Steps) -> None:
    steps.page.add(["/no/such.txt"])
    steps.bridge.last("library.index").fail("disk.full", "The disk is full.", "Make room.")
    card = steps.page.files.folder
    assert card.text.plain() == "The disk is full. Make room."
    card.button.click()
    assert steps.bridge.last("library.index").with_["paths"] == ["/no/such.txt"]
    assert steps.bridge.count("library.index") == 2


def test_questions_come_from_what_was_read_and_a_click_asks(
    steps: Steps, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "Papers"
    folder.mkdir()
    steps.page.add([str(folder)])
    steps.bridge.answers["library.collections"] = {"collections": [collection("Papers")]}
    asked = steps.bridge.last("library.index")
    asked.done({"files": 3, "indexed": 3, "unchanged": 0, "failed": [], "chunks": 9})
    wanted = steps.bridge.last("library.questions")
    assert wanted.with_["scope"]["collections"] == ["Papers"]
    wanted.done(
        {
            "questions": [
                {"kind": "section", "path": "/a", "name": "lease.pdf", "heading": "Rent"},
                {"kind": "of another version", "path": "/b", "name": "b", "heading": ""},
            ]
        }
    )
    files = steps.page.files
    assert [q.words() for q in files.questions] == ["What does lease.pdf say about “Rent”?"]
    assert files.folder.title.plain() == "Papers is ready to be asked"
    with qtbot.waitSignal(steps.page.question_picked):
        files.questions[0].click()
    assert steps.page.question == "What does lease.pdf say about “Rent”?"
    assert steps.page.collection == "Papers"


def test_every_kind_of_question_has_words() -> None:
    said = [worded({"kind": kind, "name": "N", "heading": "H"}) for kind in TEXTS]
    assert all("{" not in text and ("N" in text or "H" in text) for text in said)


def test_each_step_is_skipped_by_button_and_by_escape(steps: Steps, qtbot: QtBot) -> None:
    with qtbot.waitSignal(steps.page.left):
        steps.page.skip.click()
    steps.page.next.click()
    with qtbot.waitSignal(steps.page.left):
        steps.page.end.click()
    with qtbot.waitSignal(steps.page.left):
        qtbot.keyClick(steps.page, Qt.Key.Key_Escape)
    steps.page.back.click()
    assert steps.page.currentIndex() == 0


def test_begins_anew_when_it_is_called_again(steps: Steps) -> None:
    steps.page.next.click()
    probed = steps.bridge.count("probe")
    steps.page.begin()
    assert steps.page.currentIndex() == 0
    assert steps.bridge.count("probe") == probed + 1


def test_all_that_can_be_pressed_is_named_large_enough_and_reached_by_keys(steps: Steps) -> None:
    steps.page.show_step(1)
    steps.page.files._show_questions(["One?", "Two?"])
    for button in steps.page.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.height() >= 30
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_long_questions_run_on(themes: ThemeSource, qtbot: QtBot) -> None:
    button = QuestionButton(themes, "Which dates does a-very-long-name name, and what for? " * 4)
    qtbot.addWidget(button)
    assert button.heightForWidth(300) > 2 * button.heightForWidth(2000)


def test_an_empty_chat_offers_what_the_files_can_answer(
    bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot
) -> None:
    steps = FirstSteps(bridge, themes)  # type: ignore[arg-type]
    qtbot.addWidget(steps)
    reply = {"questions": [{"kind": "dates", "path": "/a", "name": "plan.md", "heading": ""}]}
    steps.show_collections(["Papers"], questions_for("Papers", reply))
    button = steps.findChild(QuestionButton)
    assert button is not None
    assert button.words() == "Which dates does plan.md name, and what for?"
    with qtbot.waitSignal(steps.question_picked):
        button.click()
    assert (steps.question, steps.collection) == (button.words(), "Papers")
    assert len(questions_for("Papers", {"questions": []})) == 3
