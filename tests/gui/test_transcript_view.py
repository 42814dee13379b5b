"""The conversation: cheap however long, following only at its end, complete under each answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inglenook.gui.chat.answer import AnswerTurn
from inglenook.gui.chat.figures import figures_of, note_of
from inglenook.gui.chat.progress import Pace, status_words
from inglenook.gui.chat.question import QuestionTurn
from inglenook.gui.chat.speech import Speaker
from inglenook.gui.chat.thought import Thought, words_of
from inglenook.gui.chat.transcript import TranscriptView
from inglenook.gui.chat.turns import TurnWidget
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


QUESTION = Turn("user", Written("When?"), id="q1", versions=("q0", "q1", "q2"))
ANSWER = Turn("assistant", Written("In **March** [1]."), id="a1", citations=(CITATION,))
STORED = Transcript((QUESTION, ANSWER))


def question_of(view: TranscriptView, index: int = 0) -> QuestionTurn:
    widget = view.widget_at(index)
    assert isinstance(widget, QuestionTurn)
    return widget


def entry(widget: TurnWidget, text: str) -> Callable[[], object]:
    return next(e[2] for e in widget.menu_entries() if e and e[0] == text)


def test_versions_are_gone_through_by_buttons_and_keys(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(STORED)
    settled(view, qtbot)
    question = question_of(view)
    pager = question._actions.pager
    assert pager.place.plain() == "2 / 3"
    assert answer_of(view)._actions.pager.isHidden()
    with qtbot.waitSignal(view.version_chosen) as heard:
        qtbot.mouseClick(pager.before, Qt.MouseButton.LeftButton)
    assert heard.args == [0, "q0"]
    with qtbot.waitSignal(view.version_chosen) as heard:
        qtbot.keyClick(question.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert heard.args == [0, "q2"]


def test_no_other_version_is_offered_while_an_answer_is_written(
    view: TranscriptView, qtbot: QtBot
) -> None:
    writing = Turn("assistant", Written("In"), state="writing")
    view.show_new(Transcript((QUESTION, writing), open=1))
    settled(view, qtbot)
    question = question_of(view)
    pager = question._actions.pager
    assert pager.isVisible() and not (pager.before.isEnabled() or pager.after.isEnabled())
    heard: list[object] = []
    view.version_chosen.connect(lambda *said: heard.append(said))
    qtbot.keyClick(question.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    view.show_transcript(STORED)
    assert pager.before.isEnabled() and pager.after.isEnabled()
    assert heard == []


def test_a_question_is_changed_in_its_bubble(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(STORED)
    settled(view, qtbot)
    question = question_of(view)
    before = question.height()
    qtbot.mouseClick(question._actions.edit, Qt.MouseButton.LeftButton)
    settled(view, qtbot)
    editor = question._editor
    assert editor is not None and editor.text == "When?"
    assert question.height() > before
    editor.field.insertPlainText("\n")
    view._arrange()
    assert editor.isVisible(), "what is hidden, if only until it is measured, loses the focus"
    editor.field.undo()
    qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not question.editing
    view.edit(0)
    assert question._editor is not None
    question._editor.field.setPlainText("Where?")
    with qtbot.waitSignal(view.edited) as heard:
        qtbot.keyClick(
            question._editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert heard.args == [0, "Where?"]


def test_what_is_being_changed_is_kept_however_far_it_is(
    view: TranscriptView, qtbot: QtBot
) -> None:
    pair = (QUESTION, dataclasses.replace(ANSWER, written=Written("Because.\n\n" * 30)))
    view.show_new(Transcript(pair * 30))
    settled(view, qtbot)
    view.edit(0)
    widget = question_of(view)
    view.go_to_end()
    settled(view, qtbot)
    assert view.widget_at(0) is widget
    assert view.widget_at(2) is None


def test_the_menu_has_all_that_can_be_done(view: TranscriptView, qtbot: QtBot) -> None:
    early = dataclasses.replace(ANSWER, stopped="length")
    view.show_new(Transcript((QUESTION, early)))
    settled(view, qtbot)
    answer = answer_of(view)
    for text, signal in (
        ("Answer again", view.again_chosen),
        ("Continue this answer", view.continue_chosen),
        ("Go on from here in a new chat", view.fork_chosen),
        ("Delete this message", view.remove_chosen),
    ):
        with qtbot.waitSignal(signal) as heard:
            entry(answer, text)()
        assert heard.args == [1]
    entry(answer, "Copy as text")()
    assert QGuiApplication.clipboard().text() == "In March [1]."
    entry(answer, "Copy as Markdown")()
    assert QGuiApplication.clipboard().text() == "In **March** [1]."
    assert answer._note is not None
    with qtbot.waitSignal(view.continue_chosen):
        qtbot.mouseClick(answer._note.go_on, Qt.MouseButton.LeftButton)


def test_while_an_answer_is_written_nothing_is_changed(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(STORED)
    settled(view, qtbot)
    view.show_transcript(asked(STORED, "And?"))
    settled(view, qtbot)
    offered = {e[0] for e in question_of(view).menu_entries() if e}
    assert offered == {"Copy as text", "Copy as Markdown"}


def test_buttons_of_earlier_messages_show_on_hover_and_focus(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_new(Transcript((*STORED.turns, *STORED.turns)))
    settled(view, qtbot)
    row = answer_of(view)._actions
    place = row.copy.geometry()
    assert answer_of(view, 3)._actions.copy.revealed
    assert not row.copy.revealed
    row.copy.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: row.more.revealed)
    assert row.copy.geometry() == place


def test_tab_goes_through_a_chat_as_it_is_read(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(STORED)
    settled(view, qtbot)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    names = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        focused.focusNextPrevChild(True)
        names.append(QApplication.focusWidget().accessibleName())
    pairs = ("Your question", "Edit this question"), ("Your question", "Answer")
    assert all(names.index(a) < names.index(b) for a, b in pairs)
    assert names.index("Answer") < names.index("Source 1: Leith lease.pdf, p. 4 · 8 Term")


def test_a_chip_shows_its_passage_beside_it(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(STORED)
    settled(view, qtbot)
    text = answer_of(view).text
    text.pointed.emit(1, QRect(80, 0, 19, 19))
    card = view._passage
    qtbot.waitUntil(card.isVisible)
    assert card._name.text() == "Leith lease.pdf"
    assert "Six months." in card._words.plain()
    assert view.rect().contains(card.geometry())
    assert not card.hasFocus()
    text.pointed.emit(0, QRect())
    assert not card.isVisible()


def test_words_are_found_marked_and_gone_through(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(long_chat(400))
    settled(view, qtbot)
    view.open_find()
    qtbot.keyClicks(view._bar.line, "BECAUSE")
    qtbot.keyClick(view._bar.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(view._finder.hits) == 1_600, timeout=20_000)
    assert view._bar.count.plain() == "1,600 of 1,600"
    qtbot.keyClick(view._bar.line, Qt.Key.Key_Return)
    assert view._bar.count.plain() == "1 of 1,600"
    qtbot.waitUntil(lambda: len(answer_of(view).text.extraSelections()) == 8)
    qtbot.keyClick(view._bar.line, Qt.Key.Key_Escape)
    assert not view._bar.isVisible()
    assert not answer_of(view).text.extraSelections()


def test_suggested_questions_stand_under_the_last_answer(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_new(STORED)
    view.show_followups(("And Perth?", "w " * 200))
    settled(view, qtbot)
    followups = answer_of(view)._followups
    assert followups is not None and followups.isVisible()
    assert all(chip.geometry().right() <= followups.width() for chip in followups.chips)
    with qtbot.waitSignal(view.followup_chosen) as heard:
        qtbot.mouseClick(followups.chips[0], Qt.MouseButton.LeftButton)
    assert heard.args == ["And Perth?"]
    view.show_transcript(asked(STORED, "And Perth?"))
    settled(view, qtbot)
    assert followups.isHidden()


def test_the_time_left_is_told_from_the_speed_seen() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.left(Status("reading", 0, 4000)) is None
    now[0] = 2.0
    left = pace.left(Status("reading", 1000, 4000))
    assert left == pytest.approx(6.0)
    told = status_words(Status("reading", 1000, 4000), left)
    assert told == "Reading 1,000 of 4,000 tokens, 6 s left"
    assert pace.left(Status("reading", 10, 4000, left=3.0)) == 3.0
    assert pace.left(Status("indexing", 0, 9)) is None


def test_progress_is_a_bar_where_the_end_is_known(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_new(fold(asked(Transcript(), "When?"), Status("reading", 1, 4)))
    settled(view, qtbot)
    status = answer_of(view)._status
    assert status.share == 0.25
    view.show_transcript(fold(asked(Transcript(), "When?"), Text("In")))
    qtbot.waitUntil(lambda: status.words.plain() == "Writing")
    assert status.share is None


def test_sentences_are_told_once_as_they_end() -> None:
    told: list[str] = []
    speaker = Speaker(told.append)
    for text in ("It en", "It ends. In Ma", "It ends. In March. And", "It ends. In March. And so"):
        speaker.grow(text)
    assert told == ["It ends.", "In March."]
    speaker.end("It ends. In March. And so on")
    assert told[-1] == "And so on"
    speaker.end("It ends. In March. And so on")
    assert len(told) == 3


def test_a_window_from_right_to_left_mirrors_what_is_placed_by_hand(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_new(STORED)
    settled(view, qtbot)
    question, answer = question_of(view), answer_of(view)
    assert question._bubble.left() == 0
    (card,) = answer._sources.cards
    assert card.geometry().right() == answer._sources.rect().right()


def test_what_stands_without_support_leads_to_how_it_was_looked_for(
    view: TranscriptView, qtbot: QtBot
) -> None:
    done = Done("In March.", note="One sentence has no support in your files.", trace="t1")
    view.show_new(fold(asked(Transcript(), "When?"), done))
    settled(view, qtbot)
    note = answer_of(view)._note
    assert note is not None and note.why.isVisible()
    with qtbot.waitSignal(view.why_chosen) as heard:
        qtbot.mouseClick(note.why, Qt.MouseButton.LeftButton)
    assert heard.args == [1]
    view.show_new(fold(asked(Transcript(), "When?"), dataclasses.replace(done, trace="")))
    settled(view, qtbot)
    note = answer_of(view)._note
    assert note is not None and not note.why.isVisible()


@pytest.mark.parametrize("width", [800, 360])
def test_the_answer_follows_its_question_closely(
    view: TranscriptView, qtbot: QtBot, width: int
) -> None:
    view.resize(width, 600)
    view.show_new(
        fold(asked(Transcript(), "When does the lease of the office end? " * 3), Done("x"))
    )
    settled(view, qtbot)
    question, answer = view.widget_at(0), answer_of(view)
    assert isinstance(question, QuestionTurn)
    bubble, row = question._bubble, question._actions.geometry()
    assert not bubble.intersects(row)
    air = answer.y() - question.y() - bubble.height()
    assert air <= (20 if row.right() < bubble.left() else 36)
    assert (row.right() < bubble.left()) == (width == 800)
