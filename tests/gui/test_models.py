"""The models page, the picker, the first page, settings: what they show and what they ask for."""

from __future__ import annotations

import pytest
from answers import GB, PROBE, host, model
from fake import FakeBridge
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.picker import ModelPicker
from inglenook.gui.look import words
from inglenook.gui.look.notices import EmptyState, Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.models.downloads import Downloads
from inglenook.gui.models.machine import computer, fit, why
from inglenook.gui.models.page import ModelsPage

THREE = {
    "models": [
        model("good", installed=False, recommended=True),
        model("small"),
        model("reader", kind="embedding"),
        model("sorter", kind="rerank", installed=False),
    ],
    "current": "small",
}


@pytest.fixture
def room(qtbot: QtBot, themes: ThemeSource, bridge: FakeBridge) -> QWidget:
    bridge.answers = host(**{"models.list": THREE})
    room = QWidget()
    room.resize(900, 700)
    qtbot.addWidget(room)
    return room


@pytest.fixture
def page(room: QWidget, bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot) -> ModelsPage:
    watch, toast = Watch(bridge), Toast(themes, room)
    page = ModelsPage(bridge, themes, watch, toast, Downloads(bridge, watch, toast, room), room)
    qtbot.addWidget(page.side)
    page.resize(900, 700)
    room.show()
    return page


@pytest.mark.parametrize(
    ("size", "said"),
    [(1, "Fits well"), (8, "Fits with programs closed"), (14, "Does not fit"), (None, None)],
)
def test_fit_follows_the_memory_of_this_computer(size: float | None, said: str | None) -> None:
    found = fit(model("m", bytes=size and size * GB), PROBE)
    assert (found and found[0]) == said


@pytest.mark.parametrize(
    ("state", "said"), [("well", "Fits well"), ("slow", "Fits, slowly"), ("no", "Does not fit")]
)
def test_the_verdict_of_the_host_counts(state: str, said: str) -> None:
    verdict = {"state": state, "why": "It would write about 5 tokens a second."}
    judged = model("m", bytes=1 * GB, verdict=verdict)
    found = fit(judged, PROBE)
    assert found and found[0] == said
    numbers = {**verdict, "needs": 10 * GB, "free": 8 * GB, "context": 8192, "write_per_s": 5.0}
    said = why({**judged, "verdict": numbers}, PROBE)
    assert said[:2] == [
        "Needs about 10 GB of memory with 8,192 tokens of context.",
        "8.0 GB of 16 GB are free now.",
    ]
    assert said[2].startswith("It would write about 5.0 tokens a second")
    assert len(said) == (4 if state == "no" else 5 if state == "slow" else 4)


def test_computer_is_told_in_plain_lines() -> None:
    gpu = {"description": "Radeon", "backend": "Vulkan", "kind": "gpu", "total": 4 * GB}
    assert computer({**PROBE, "devices": [gpu]}) == [
        "Some Processor · 8 cores · AVX2",
        "16 GB of memory, 8.0 GB free",
        "Radeon · Vulkan · 4.0 GB",
    ]


def test_lists_are_filtered_by_what_is_chosen(page: ModelsPage) -> None:
    assert list(page.view.cards) == ["good", "small", "reader", "sorter"]
    page.side.view.choose("here")
    page.side.view.opened.emit()
    assert list(page.view.cards) == ["small", "reader"]


def test_each_card_offers_the_next_step(page: ModelsPage) -> None:
    texts = {name: card.button.text() for name, card in page.view.cards.items()}
    assert (texts["good"], texts["small"], texts["sorter"]) == ("Download", "In use", "Download")
    assert page.view.cards["reader"].button.isHidden()


def test_download_shows_progress_and_offers_the_model(page: ModelsPage, bridge: FakeBridge) -> None:
    card = page.view.cards["good"]
    card.button.click()
    asked = bridge.last("models.get")
    figures = {"done": 25_000_000, "total": 100_000_000, "rate": 5_000_000, "eta": 15}
    asked.event({"kind": "download", "text": "", **figures})
    assert card.first.plain() == "25 of 100 MB · 5 MB/s · 15 s"
    assert card.progress.share == pytest.approx(0.25)
    assert (card.button.isHidden(), card.pause.isHidden(), card.stop.isHidden()) == (
        True,
        False,
        False,
    )
    asked.done({"id": "good", "path": "/m"})
    page._toast.undo()
    assert bridge.last("models.use").with_ == {"id": "good"}


def test_failed_download_says_why_on_its_card(page: ModelsPage, bridge: FakeBridge) -> None:
    page.download("good")
    bridge.last("models.get").fail("download.failed", "The network is off.", "Try again later.")
    card = page.view.cards["good"]
    assert card.error.plain() == "The network is off. Try again later."
    assert card.button.text() == "Try again"
    card.button.click()
    assert bridge.count("models.get") == 2
    assert card.error.isHidden()


def test_a_paused_download_can_go_on_or_be_dropped(page: ModelsPage, bridge: FakeBridge) -> None:
    card = page.view.cards["good"]
    card.button.click()
    asked = bridge.last("models.get")
    asked.event({"kind": "download", "done": 25_000_000, "total": 100_000_000, "note": "Slow."})
    assert card.error.plain() == "Slow."
    card.pause.click()
    assert bridge.last("models.pause").with_ == {"id": "good"}
    asked.fail("cancelled", "It is paused.")
    left = {"state": "paused", "name": "Good", "done": 25_000_000, "total": 100_000_000}
    paused = model("good", installed=False, partial=left)
    bridge.answers["models.list"] = {"models": [paused], "current": None}
    page.reload()
    card = page.view.cards["good"]
    assert card.first.plain() == "25 of 100 MB · paused"
    assert (card.button.text(), card.pause.isHidden()) == ("Resume", True)
    assert card.progress.share == pytest.approx(0.25)
    card.stop.click()
    assert bridge.last("models.cancel").with_ == {"id": "good"}
    card.button.click()
    assert bridge.last("models.get").with_ == {"id": "good"}
    assert card.first.plain() == "25 of 100 MB"
    bridge.answers["models.list"] = {"models": [model("good", installed=False)], "current": None}
    bridge.last("models.get").fail("cancelled", "It was cancelled.")
    page.reload()
    assert page.view.cards["good"].button.text() == "Download"


def test_a_download_that_runs_already_is_followed(page: ModelsPage, bridge: FakeBridge) -> None:
    left = {"state": "running", "name": "Good", "done": 5_000_000, "total": 100_000_000}
    running = model("good", installed=False, partial=left)
    bridge.answers["models.list"] = {"models": [running], "current": None}
    state = {"kind": "state", "workers": {}, "jobs": [], "partial": [{"id": "good", **left}]}
    bridge.last("watch").event(state)
    page.reload()
    assert bridge.last("models.get").with_ == {"id": "good", "follow": True}
    card = page.view.cards["good"]
    assert (card.first.plain(), card.pause.isHidden()) == ("5 of 100 MB", False)
    bridge.answers["models.list"] = {"models": [model("good", installed=False)], "current": None}
    bridge.last("watch").event({**state, "partial": []})
    bridge.last("models.get").fail("not_found", "There is no download.")
    page.reload()
    assert (card.button.text(), card.error.plain()) == ("Download", "")


def test_stopped_download_is_no_failure(page: ModelsPage, bridge: FakeBridge) -> None:
    page.download("good")
    bridge.last("models.get").fail("cancelled", "Stopped.")
    assert page.view.cards["good"].error.plain() == ""


def test_blocked_model_is_explained(page: ModelsPage, bridge: FakeBridge) -> None:
    bridge.answers["models.list"] = {"models": [model("bad", blocked="It crashed.")], "current": ""}
    page.reload()
    assert page.view.cards["bad"].error.plain().startswith("It crashed. It is not loaded by itself")


def test_no_model_at_all_offers_the_import(page: ModelsPage, bridge: FakeBridge) -> None:
    bridge.answers["models.list"] = {"models": [], "current": None}
    page.reload()
    assert page.currentWidget() is page._empty
    page.import_file("/x/own.gguf")
    bridge.last("models.import").fail("model.unusable", "own.gguf is not a model.", "Choose one.")
    assert page._toast.text() == "own.gguf is not a model. Choose one."


def test_picker_lists_models_that_are_here(
    room: QWidget, bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot
) -> None:
    picker = ModelPicker(bridge, themes, Watch(bridge), room)
    assert picker.name == "SMALL"
    menu = picker.menu()
    assert [a.text() for a in menu.actions() if a.text()] == ["SMALL", "All models …"]
    with qtbot.waitSignal(picker.failed):
        picker.use("small")
        bridge.last("models.use").fail("model.too_large", "It does not fit.", "Close programs.")
    assert picker.problem == "It does not fit. Close programs."
    menu.deleteLater()


def test_picker_says_the_state_of_the_engine(
    room: QWidget, bridge: FakeBridge, themes: ThemeSource
) -> None:
    picker = ModelPicker(bridge, themes, Watch(bridge), room)
    state = {"workers": {"llm": {"state": "busy", "pid": 1, "text": ""}}, "model": None, "jobs": []}
    bridge.last("watch").event({"kind": "state", **state})
    assert picker.accessibleName() == "Model: SMALL, answering"


@pytest.mark.parametrize(
    ("amount", "text"),
    [(None, "–"), (98_362_432, "98 MB"), (2.5e9, "2.5 GB"), (14e9, "14 GB"), (1200, "1 kB")],
)
def test_sizes(amount: float | None, text: str) -> None:
    assert words.size(amount) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(4.4, "4 s"), (271, "4 min 31 s"), (7260, "2 h 1 min")]
)
def test_durations(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


def test_what_reads_files_is_not_offered_for_answers(page: ModelsPage, bridge: FakeBridge) -> None:
    page.view.cards["sorter"].button.click()
    bridge.last("models.get").done({"id": "sorter", "path": "/sorter"})
    assert page._toast.text() == "SORTER is here"
    assert page._toast._undo is None


def test_what_a_removal_means_is_said(page: ModelsPage, bridge: FakeBridge) -> None:
    page.remove("reader")
    bridge.last("models.remove").done({"note": "Words find them meanwhile."})
    assert page._toast.text() == "Removed READER: 100 MB are free again. Words find them meanwhile."


def test_models_that_cannot_be_listed_are_asked_for_again(
    room: QWidget, bridge: FakeBridge, themes: ThemeSource
) -> None:
    del bridge.answers["models.list"]
    watch, toast = Watch(bridge), Toast(themes, room)
    page = ModelsPage(bridge, themes, watch, toast, Downloads(bridge, watch, toast, room), room)
    asked = [one for one in bridge.asked if one.do == "models.list" and not one.ended]
    asked[-1].fail("profile.unusable", "The disk is full.", "Make room.")
    shown = page.currentWidget()
    assert isinstance(shown, EmptyState)
    assert (shown.title.plain(), shown.text.plain()) == ("The disk is full.", "Make room.")
    bridge.answers["models.list"] = THREE
    shown.button.click()
    assert page.currentWidget() is page.view
