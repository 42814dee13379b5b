"""The activity page: engine, jobs, speeds, traces as timelines, logs, the report."""

from __future__ import annotations

from typing import Any

import pytest
from fake import FakeBridge
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.activity import told
from inglenook.gui.activity.answers import PAGE
from inglenook.gui.activity.now import badge_of
from inglenook.gui.activity.page import ActivityPage
from inglenook.gui.activity.trace import SLICE, TraceView
from inglenook.gui.bridge import Watch
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource

GB = 2**30


def traced(n: int, **more: Any) -> dict[str, Any]:
    row = {"id": f"t{n}", "created": 1e9 - n, "question": f"Question {n}?", "model": "smol"}
    return {**row, "chat": "c1", "seconds": 4.0, "route": "files", "tokens_per_s": 10.0 + n, **more}


TRACE = {
    "id": "t0",
    "question": "Question 0?",
    "model": "smol",
    "steps": [
        {"name": "capture", "seconds": 0.0, "detail": {}},
        {"name": "retrieve", "seconds": 0.5, "detail": {"query": "rent", "candidates": 27}},
        {
            "name": "generate",
            "seconds": 4.0,
            "detail": {"read_s": 3.0, "tokens_per_s": 18.4, "stopped": "end"},
        },
        {"name": "guard", "seconds": 0.1, "detail": {"citations": 2, "unsupported": ["x"]}},
    ],
    "prompt": {
        "messages": [
            {"role": "system", "text": "Be exact."},
            {"role": "user", "text": "z" * 30_000},
        ]
    },
    "passages": [
        {"id": "a", "path": "/lease.pdf", "page": 3, "score": 0.5, "text": "The rent is 900."},
        {"id": "b", "path": "/old.pdf", "page": None, "score": 0.1, "text": "Old rent."},
    ],
    "dropped": {"b": "older version"},
    "usage": {"prompt_tokens": 369, "completion_tokens": 18},
    "raw_answer": "900 [1]",
    "reasoning": "",
    "record": {"prompt_tokens": [1, 2]},
}


@pytest.fixture
def page(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> ActivityPage:
    bridge.answers |= {
        "traces.list": {"traces": [traced(n) for n in range(3)]},
        "trace": TRACE,
        "state": {"workers": {}, "jobs": []},
    }
    room = QWidget()
    qtbot.addWidget(room)
    watch = Watch(bridge, room)  # type: ignore[arg-type]
    made = ActivityPage(bridge, themes, watch, Toast(themes, room), room)  # type: ignore[arg-type]
    room.resize(900, 700)
    made.resize(900, 700)
    room.show()
    return made


def test_workers_and_jobs_are_shown(page: ActivityPage, bridge: FakeBridge) -> None:
    job = {"id": 1, "what": "index", "title": "Papers", "done": 1, "total": 4, "text": "a.pdf"}
    workers = {"library": {"state": "busy", "pid": 7, "text": "", "memory": 3 * GB}}
    event = {"kind": "state", "workers": workers, "model": None, "jobs": [job]}
    bridge.last("watch").event(event)
    card = page.now.workers["library"]
    assert card.chip.text() == "At work"
    assert card.taken.plain() == "3.0 GB of memory · process 7"
    assert page.now.jobs["1"].title.text() == "Reading Papers"
    page.now.jobs["1"].end.click()
    assert bridge.last("jobs.cancel").with_ == {"id": 1}
    bridge.last("watch").event({"kind": "state", "workers": {}, "model": None, "jobs": []})
    assert page.now.jobs == {}


@pytest.mark.parametrize(
    ("loaded", "said"),
    [
        ({"device": "cpu", "gpu_layers": 0, "layers": 30}, "Processor"),
        ({"device": "Vulkan0", "gpu_layers": 31, "layers": 31}, "Graphics processor"),
        ({"device": "CUDA0", "gpu_layers": 9, "layers": 31}, "Graphics processor, 9 of 31 layers"),
    ],
)
def test_where_the_model_computes_is_said(
    page: ActivityPage, bridge: FakeBridge, loaded: dict[str, Any], said: str
) -> None:
    assert badge_of(loaded)[0] == said
    state = {"kind": "state", "workers": {}, "jobs": [], "loaded": {"id": "smol", **loaded}}
    bridge.last("watch").event(state)
    assert page.now.workers["llm"].badge.text() == said


def test_speeds_are_drawn_oldest_first_and_said_in_words(page: ActivityPage) -> None:
    assert page.now.plot.speeds == [12.0, 11.0, 10.0]
    said = page.now.plot.accessibleDescription()
    assert said == "3 answers, from 10.0 to 12.0 tokens a second, 10.0 at the last one."
    assert not page.now.plot.grab().isNull()


def test_answers_are_listed_and_more_is_read_at_the_end(
    page: ActivityPage, bridge: FakeBridge
) -> None:
    bridge.answers["traces.list"] = lambda with_: {
        "traces": [traced(n) for n in range(PAGE)] if "before" not in with_ else [traced(PAGE)]
    }
    page.show_tab("answers")
    model = page.answers.model
    model.fetchMore(model.index(0))
    assert bridge.last("traces.list").with_["before"] == traced(PAGE - 1)["created"]
    assert model.rowCount() == PAGE + 1
    assert model.complete
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Question 0?" in said
    assert "from your files" in said


def opened(page: ActivityPage) -> TraceView:
    page.show_tab("answers")
    page.answers.view.setCurrentIndex(page.answers.model.index(0))
    QTest.keyClick(page.answers.view, Qt.Key.Key_Return)
    assert page.answers.trace is not None
    return page.answers.trace


def test_a_trace_is_a_timeline(page: ActivityPage) -> None:
    trace = opened(page)
    steps = [step.part for step in trace.steps]
    assert [step.name for step in steps] == [
        "Take in the question",
        "Search",
        "Read the prompt",
        "Write",
        "Hold it against the files",
    ]
    assert [step.begun for step in steps] == [0.0, 0.0, 0.5, 3.5, 4.5]
    assert "looked for: rent" in steps[1].said
    assert steps[2].said == "369 tokens"
    assert "18.4 tokens a second" in steps[3].said
    assert "without support" in steps[4].said


def test_the_prompt_is_shown_in_slices(page: ActivityPage) -> None:
    trace = opened(page)
    text = trace.text
    assert text.whole.startswith("[system]\nBe exact.\n\n[user]\nzzz")
    assert len(text.view.toPlainText()) == SLICE
    for _ in range(20):
        text.view.verticalScrollBar().setValue(text.view.verticalScrollBar().maximum())
        text._more(text.view.verticalScrollBar().maximum())
    assert text.view.toPlainText() == text.whole
    trace.copy.click()
    assert QGuiApplication.clipboard().text() == text.whole


def test_passages_say_what_became_of_them(page: ActivityPage) -> None:
    trace = opened(page)
    trace.pills["Passages"].click()
    assert "0.500 · used · /lease.pdf · page 3\nThe rent is 900." in trace.text.whole
    assert "0.100 · older version · /old.pdf" in trace.text.whole
    trace.pills["Thoughts"].click()
    assert trace.text.whole == "There is none."


def test_an_answer_is_written_again(page: ActivityPage, bridge: FakeBridge) -> None:
    trace = opened(page)
    trace.again.click()
    assert bridge.last("replay").with_ == {"trace": "t0"}
    bridge.last("replay").done({"same": False, "first_difference": 4, "answer": ""})
    assert "from token 5 on" in trace.outcome.plain()
    trace.again.click()
    bridge.last("replay").fail("model.missing", "It is gone.", "Bring it back.")
    assert trace.problem.plain() == "It is gone. Bring it back."
    trace.again.click()
    trace.again.click()
    assert bridge.last("replay").cancelled


def test_the_chat_of_an_answer_opens(qtbot: QtBot, page: ActivityPage, bridge: FakeBridge) -> None:
    trace = opened(page)
    with qtbot.waitSignal(page.chat_wanted):
        trace.open.click()
    assert page.chat == "c1"
    trace.left.emit()
    assert page.answers.trace is None


def test_a_trace_that_is_gone_is_said(page: ActivityPage, bridge: FakeBridge) -> None:
    del bridge.answers["trace"]
    trace = opened(page)
    bridge.last("trace").fail("not_found", "There is no trace.", "It may be too old.")
    assert trace.problem.plain() == "There is no trace. It may be too old."


def test_unknown_steps_and_values_do_no_harm() -> None:
    found = told.parts({"steps": [{"name": "new", "seconds": 1, "detail": {"odd": {"a": 1}}}]})
    assert [(part.name, part.said) for part in found] == [("new", "")]
    assert told.prompt_of({"prompt": None}) == ""


def test_logs_are_shown_and_the_report_is_copied(page: ActivityPage, bridge: FakeBridge) -> None:
    log = {"name": "host.log", "path": "/p/logs/host.log", "bytes": 1200, "modified": 1.0}
    bridge.answers["logs"] = lambda with_: (
        {"logs": [log]} | ({"text": "one\ntwo"} if "name" in with_ else {})
    )
    bridge.answers["diagnostics"] = {"text": "the report"}
    page.show_tab("logs")
    assert page.logs.files.currentText() == "host.log, 1 kB"
    assert page.logs.text.toPlainText() == "one\ntwo"
    page.logs.report.click()
    assert QGuiApplication.clipboard().text() == "the report"
    bridge.answers["logs"] = {"logs": []}


def test_a_page_that_is_shown_before_the_host_is_there_is_filled_later(
    page: ActivityPage, bridge: FakeBridge
) -> None:
    page.now.plot.show_speeds(())
    bridge.set_connected(False)
    assert page.now.plot.speeds == []
    bridge.set_connected(True)
    assert page.now.plot.speeds == [12.0, 11.0, 10.0]
