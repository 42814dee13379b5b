"""The conversation: cheap however long, following only at its end, complete under each answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from inglenook.gui.chat.thought import Thought, words_of
from inglenook.gui.chat.transcript import TranscriptView
from inglenook.gui.chat.answer import AnswerTurn
from inglenook.gui.chat.figures import figures_of, note_of
from inglenook.gui.chat.question import QuestionTurn
from inglenook.gui.look.theme import ThemeSource
from inglenook.transcript import Transcript, Turn, Written, asked, fold
from inglenook.types import Citation, Done, Failed, Passage, Retrieved, Status, Text

CITATION = Citation(1, "p1", "/files/Leith lease.pdf", 4, 0, 9, "Six months.", ("8 Term",))
PASSAGE = Passage("p1", "/files/Leith lease.pdf", "Six months.", 0, 9, 4)


@pytest.fixture
def view(qtbot: QtBot, themes: ThemeSource) -> TranscriptView:
    widget = TranscriptView(themes)
    widget.resize(800, 600)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def long_chat(turns: int) -> Transcript:
    pair = (Turn("user", Written("Why?")), Turn("assistant", Written("Because.\n\n" * 8)))
    return Transcript(pair * (turns // 2))


def answer_of(view: TranscriptView, index: int = 1) -> AnswerTurn:
    widget = view.widget_at(index)
    assert isinstance(widget, AnswerTurn)
    return widget


def settled(view: TranscriptView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view._fill_later.isActive(), timeout=10_000)


def test_only_turns_near_the_viewport_are_widgets(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(long_chat(2_000))
    settled(view, qtbot)
    assert 0 < view.made < 30
    assert view.widget_at(1_999) is not None
    view.verticalScrollBar().setValue(0)
    settled(view, qtbot)
    assert isinstance(view.widget_at(0), QuestionTurn)
    assert view.widget_at(1_999) is None
    assert view.made < 40


def test_a_streaming_answer_is_followed_at_the_end(view: TranscriptView, qtbot: QtBot) -> None:
    transcript = asked(long_chat(20), "And now?")
    view.show_new(transcript)
    for _ in range(20):
        transcript = fold(transcript, Text("More words.\n\n"))
        view.show_transcript(transcript)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: "More words.\n" * 19 in answer_of(view, 21).text.words, timeout=10_000)
    settled(view, qtbot)
    assert view.following
    assert bar.value() == bar.maximum()


def test_a_reader_who_scrolled_up_stays_where_they_are(view: TranscriptView, qtbot: QtBot) -> None:
    transcript = asked(long_chat(20), "And now?")
    view.show_new(transcript)
    settled(view, qtbot)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() - 400)
    settled(view, qtbot)
    before = bar.value()
    for _ in range(20):
        transcript = fold(transcript, Text("More words.\n\n"))
        view.show_transcript(transcript)
    view._show_open()
    settled(view, qtbot)
    assert not view.following
    assert bar.value() == before
    view.go_to_end()
    assert bar.value() == bar.maximum()


def test_the_status_stands_where_the_answer_will(view: TranscriptView, qtbot: QtBot) -> None:
    transcript = asked(Transcript(), "When?")
    view.show_new(transcript)
    view.show_transcript(fold(transcript, Status("reading", 1200, 4300)))
    words = answer_of(view)._status.words
    qtbot.waitUntil(lambda: words.plain() == "Reading 1,200 of 4,300 tokens")
    with qtbot.waitSignal(view.stop_chosen):
        qtbot.mouseClick(answer_of(view)._status.stop, Qt.MouseButton.LeftButton)


def test_a_finished_answer_shows_sources_note_and_figures(
    view: TranscriptView, qtbot: QtBot
) -> None:
    transcript = fold(asked(Transcript(), "When?"), Retrieved((PASSAGE,), 212))
    done = Done(
        "In March [1].",
        (CITATION,),
        timings={"total_s": 0.42, "tokens_per_s": 18.3},
        note="Nothing in your files supports this.",
    )
    view.show_new(fold(transcript, done))
    settled(view, qtbot)
    answer = answer_of(view)
    (card,) = answer._sources.cards
    assert card.accessibleName() == "Source 1: Leith lease.pdf, p. 4 · 8 Term"
    assert answer._note is not None and answer._note.isVisible()
    assert answer._actions.figures.text() == "1 of 212 passages · 0.4 s · 18 tokens/s"
    assert answer.accessibleName() == "Answer: In March [1]."
    with qtbot.waitSignal(view.cited) as heard:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert heard.args == [1, 1]
    view.set_current(1, 1)
    assert card.current
    assert answer.text.current == 1


def test_a_failed_answer_keeps_its_words_and_offers_another_try(
    view: TranscriptView, qtbot: QtBot
) -> None:
    transcript = fold(asked(Transcript(), "When?"), Text("In Ma"))
    view.show_new(fold(transcript, Failed("engine.crashed", "It died.", "Try again.")))
    settled(view, qtbot)
    answer = answer_of(view)
    assert answer.text.words == "In Ma"
    assert answer._failure is not None
    assert answer._failure.accessibleName() == "It died. Try again."
    with qtbot.waitSignal(view.again_chosen) as heard:
        qtbot.mouseClick(answer._failure.retry, Qt.MouseButton.LeftButton)
    assert heard.args == [1]


def test_only_the_last_answer_can_be_written_again(view: TranscriptView, qtbot: QtBot) -> None:
    transcript = fold(asked(Transcript(), "One?"), Done("One."))
    view.show_new(transcript)
    settled(view, qtbot)
    assert answer_of(view)._actions.again.isVisible()
    transcript = fold(asked(transcript, "Two?"), Done("Two."))
    view.show_transcript(transcript)
    settled(view, qtbot)
    assert not answer_of(view)._actions.again.isVisible()
    assert answer_of(view, 3)._actions.again.isVisible()


def test_the_answer_is_copied_as_it_was_written(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(fold(asked(Transcript(), "One?"), Done("**One** [1].")))
    settled(view, qtbot)
    qtbot.mouseClick(answer_of(view)._actions.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "**One** [1]."


def test_a_pasted_book_is_not_drawn(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(Transcript((Turn("user", Written("word " * 400_000)),)))
    settled(view, qtbot)
    question = view.widget_at(0)
    assert question is not None
    assert question.text.words.endswith("(2,000,000 characters in all)")
    assert len(question.text.words) < 5_000


@pytest.mark.parametrize("width", [320, 500, 720, 1400])
def test_no_part_overlaps_another_at_any_width(
    view: TranscriptView, qtbot: QtBot, width: int
) -> None:
    table = "| one | two | three |\n|---|---|---|\n| aaaa bbbb | " + "long" * 40 + " | c |\n"
    transcript = fold(asked(Transcript(), "Q " * 60), Done(table + "\nEnd [1].", (CITATION,)))
    view.show_new(transcript)
    view.resize(width, 600)
    settled(view, qtbot)
    answer = answer_of(view)
    assert answer.width() <= 720
    assert answer.text.document().size().height() <= answer.text.height()
    assert answer.text.geometry().bottom() < answer._sources.y()
    assert answer._sources.geometry().bottom() < answer._actions.y()
    assert answer._actions.geometry().bottom() <= answer.height()


def test_another_theme_is_taken_at_once(
    view: TranscriptView, qtbot: QtBot, themes: ThemeSource
) -> None:
    view.show_new(fold(asked(Transcript(), "One?"), Done("One `two`.")))
    settled(view, qtbot)
    themes.choose("dark")
    settled(view, qtbot)
    assert themes.theme.hex("text").lower() in answer_of(view).text.document().toHtml()


def test_words_about_an_answer_as_a_whole() -> None:
    assert note_of(Turn("assistant", state="stopped")) == "Stopped before anything was written."
    assert "length limit" in note_of(Turn("assistant", Written("a"), stopped="length"))
    assert note_of(Turn("assistant", Written("a"), note="So.")) == "So."
    assert figures_of(Turn("assistant")) == ""
    assert figures_of(Turn("assistant", citations=(CITATION,))) == "1 passage"


def test_what_the_model_thought_opens_above_the_answer(qtbot: QtBot, themes: ThemeSource) -> None:
    reasoning = Written("First the lease.\n\nThen the *dates*.")
    turn = Turn("assistant", Written("In March."), reasoning, timings={"thought_s": 12.4})
    widget = AnswerTurn(themes)
    qtbot.addWidget(widget)
    widget.show_turn(turn, last=True)
    closed = widget.height_at(600)
    widget.resize(600, closed)
    widget.show()
    thought = widget.findChild(Thought)
    assert thought is not None and not thought.open
    assert thought.line.text() == "Thought for 12 s"
    with qtbot.waitSignal(widget.height_changed):
        qtbot.mouseClick(thought.line, Qt.MouseButton.LeftButton)
    assert thought.open
    assert widget.height_at(600) > closed
    assert thought.geometry().bottom() < widget.text.geometry().top()
    qtbot.mouseClick(thought.line, Qt.MouseButton.LeftButton)
    assert widget.height_at(600) == closed


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (Turn("assistant", reasoning=Written("a"), state="writing"), "Thinking"),
        (Turn("assistant", Written("b"), Written("a")), "Thought first"),
        (Turn("assistant", timings={"thought_s": 0.4}), "Thought for a moment"),
        (Turn("assistant", timings={"thought_s": 75.0}), "Thought for 1 min 15 s"),
    ],
)
def test_how_long_it_thought(turn: Turn, words: str) -> None:
    assert words_of(turn) == words
