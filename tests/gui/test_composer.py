"""Writing a question: keys, limits, drafts, large pastes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from inglenook.gui.chat.chips import SHOWN
from inglenook.gui.chat.composer import Composer
from inglenook.gui.chat.draft import Draft
from inglenook.gui.chat.field import LINES, PASTE_LIMIT
from inglenook.gui.look.theme import ThemeSource
from inglenook.types import Scope


@pytest.fixture
def composer(qtbot: QtBot, themes: ThemeSource) -> Composer:
    widget = Composer(themes)
    widget.resize(700, widget.sizeHint().height())
    qtbot.addWidget(widget)
    widget.show()
    return widget


def press(qtbot: QtBot, composer: Composer, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    modifier = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(composer.field, key, modifier)


def pills(composer: Composer) -> list[str]:
    return [pill.text() for pill in composer.chips.pills]


def paste(composer: Composer, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    composer.field.insertFromMimeData(data)


def test_enter_sends_what_was_written(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.field, "When does it end?")
    with qtbot.waitSignal(composer.sent):
        press(qtbot, composer, Qt.Key.Key_Return)
    assert composer.take() == "When does it end?"
    assert composer.draft == ""


def test_shift_enter_breaks_the_line(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.field, "a")
    press(qtbot, composer, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.field, "b")
    assert composer.draft == "a\nb"


def test_nothing_is_not_sent(composer: Composer, qtbot: QtBot) -> None:
    qtbot.keyClicks(composer.field, "  ")
    with qtbot.assertNotEmitted(composer.sent):
        press(qtbot, composer, Qt.Key.Key_Return)
    assert not composer.send.isEnabled()


def test_send_is_stop_while_an_answer_is_written(composer: Composer, qtbot: QtBot) -> None:
    composer.set_writing(True)
    assert composer.send.accessibleName() == "Stop (Esc)"
    with qtbot.waitSignal(composer.stopped):
        qtbot.mouseClick(composer.send, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(composer.stopped):
        press(qtbot, composer, Qt.Key.Key_Escape)
    assert not composer.later.isVisible()
    qtbot.keyClicks(composer.field, "and then?")
    assert composer.later.isVisible()
    with qtbot.waitSignal(composer.sent):  # it waits for its turn, see test_chat
        press(qtbot, composer, Qt.Key.Key_Return)


def test_up_recalls_the_last_question_into_an_empty_field(composer: Composer, qtbot: QtBot) -> None:
    composer.set_last("When?")
    press(qtbot, composer, Qt.Key.Key_Up)
    assert composer.draft == "When?"
    composer.draft = "other"
    press(qtbot, composer, Qt.Key.Key_Up)
    assert composer.draft == "other"


def test_it_grows_with_its_lines_and_then_scrolls(composer: Composer, qtbot: QtBot) -> None:
    one = composer.field.height()
    composer.draft = "a\nb\nc"
    three = composer.field.height()
    composer.draft = "a\n" * 50
    assert one < three < composer.field.height() < one * (LINES + 1)


def test_a_large_paste_is_kept_beside_the_field(composer: Composer) -> None:
    book = "word " * 400_000
    composer.draft = "Summarise:"
    paste(composer, book)
    assert composer.field.toPlainText() == "Summarise:"
    assert pills(composer) == ["Pasted text, 2,000,000 characters"]
    assert composer.take() == f"Summarise:\n\n{book}"
    assert pills(composer) == []


def test_a_small_paste_is_plain_text(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='http://evil.example/a.png'>")
    data.setText("bold")
    composer.field.insertFromMimeData(data)
    assert composer.draft == "bold"


def test_a_large_draft_comes_back_as_a_paste(composer: Composer) -> None:
    composer.draft = "x" * (PASTE_LIMIT + 1)
    assert composer.field.toPlainText() == ""
    assert len(composer.draft) == PASTE_LIMIT + 1


def test_limits_are_shown_and_removed(composer: Composer, qtbot: QtBot, tmp_path: Path) -> None:
    composer.scope = Scope(collections=("Contracts",))
    composer.add_paths([str(tmp_path)])
    assert composer.added == (str(tmp_path),)
    assert pills(composer) == ["Contracts", tmp_path.name]
    pill = composer.chips.pills[0]
    assert pill.accessibleName() == "Remove Contracts"
    with qtbot.waitSignal(composer.scope_changed):
        qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert composer.scope == Scope(paths=(str(tmp_path),))


def test_many_limits_do_not_push_send_away(composer: Composer) -> None:
    composer.scope = Scope(collections=tuple(f"Collection {n}" for n in range(9)))
    assert len(pills(composer)) == SHOWN + 1
    assert pills(composer)[-1] == f"{9 - SHOWN} more"
    right = max(pill.geometry().right() for pill in composer.chips.pills)
    assert right <= composer.chips.width()


def test_the_same_path_is_added_once(composer: Composer, qtbot: QtBot) -> None:
    composer.add_paths(["/a", "/b"])
    with qtbot.assertNotEmitted(composer.paths_added):
        composer.add_paths(["/a"])
    assert composer.attachments == ("/a", "/b")


def test_files_are_attached_and_folders_limit_the_question(
    composer: Composer, tmp_path: Path
) -> None:
    composer.add_paths([str(tmp_path), "/files/lease.pdf"])
    assert composer.attachments == ("/files/lease.pdf",)
    assert composer.scope.paths == (str(tmp_path),)
    assert pills(composer) == ["lease.pdf", tmp_path.name]


def test_a_file_that_is_too_long_says_so(composer: Composer, qtbot: QtBot) -> None:
    composer.add_paths(["/files/book.pdf", "/files/note.txt"])
    composer.set_too_long(("/files/book.pdf",))
    book, note = composer.chips.pills
    assert "too long" in book.toolTip().lower()
    assert "too long" not in note.toolTip().lower()
    with qtbot.waitSignal(composer.attachments_changed):
        qtbot.mouseClick(book, Qt.MouseButton.LeftButton)
    assert composer.attachments == ("/files/note.txt",)


def test_the_switch_tells_only_of_the_person(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.only_from_files_changed):
        composer.set_only_from_files(True)
    assert composer.only.isChecked()
    with qtbot.waitSignal(composer.only_from_files_changed):
        qtbot.mouseClick(composer.only, Qt.MouseButton.LeftButton)
    assert not composer.only.isChecked()


def test_keys_lead_through_the_composer_in_reading_order(composer: Composer, qtbot: QtBot) -> None:
    composer.scope = Scope(collections=("Contracts", "Letters"))
    composer.field.setPlainText("When?")
    qtbot.waitUntil(lambda: composer.isActiveWindow() or composer.isVisible())
    first = composer.chips.pills[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met = []
    for _ in range(7):
        focused = composer.focusWidget()
        met.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert met == [
        "Remove Contracts",
        "Remove Letters",
        "Your question",
        "Add files or a folder",
        "Only from files",
        "Choose a persona",
        "Send (Enter)",
    ]


def test_on_a_short_page_what_waits_makes_room(composer: Composer) -> None:
    draft = Draft(lambda _: None, composer)
    draft.put("And then?")
    composer.queue.show_draft(draft)
    composer.fit_into(500)
    assert composer.queue.isVisible()
    composer.question.ask("Too long.", (("Close", lambda: None),))
    assert not composer.queue.isVisible()
    composer.fit_into(900)
    assert composer.queue.isVisible()
    composer.fit_into(500)
    composer.question.buttons[0].click()
    assert composer.queue.isVisible()


@pytest.mark.parametrize("width", [760, 420, 300])
def test_what_can_be_asked_is_said_whole_at_every_width(composer: Composer, width: int) -> None:
    composer.resize(width, composer.height())
    field = composer.field
    hint = field.placeholderText()
    assert hint.startswith("Ask")
    assert field.fontMetrics().horizontalAdvance(hint) <= field.viewport().width()
    assert ("@" in hint) == (width == 760)


def test_a_row_of_the_queue_outlives_the_press_of_its_button(
    composer: Composer, qtbot: QtBot
) -> None:
    draft = Draft(lambda _: None, composer)
    draft.queue_changed.connect(lambda: composer.queue.show_draft(draft))
    for n in range(40):
        draft.put(f"message {n}")
    rows = composer.queue._rows
    first = rows.itemAt(0).widget()
    for _ in range(39):
        qtbot.mouseClick(rows.itemAt(0).widget().remove, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert rows.itemAt(0).widget() is first
    assert first.accessibleName() == "message 39"
    assert rows.count() == 1
