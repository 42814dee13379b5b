"""Naming prompts, models, files and collections while a question is typed."""

from __future__ import annotations

import datetime as dt

import pytest
from fake import FakeBridge
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.chat.composer import Composer
from inglenook.gui.chat.mentions import Naming
from inglenook.gui.chat.prompt_form import PromptForm
from inglenook.gui.look.sheet import PlainField
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import rows

LETTER = {
    "id": "l",
    "name": "letter",
    "text": "A {{tone:choice:kind,formal}} letter to {{who}}, {{pages:number}} p., {{day:date}}.\n"
    "{{matter:text}}",
    "variables": [
        {"name": "tone", "type": "choice", "choices": ["kind", "formal"]},
        {"name": "who", "type": "", "choices": []},
        {"name": "pages", "type": "number", "choices": []},
        {"name": "day", "type": "date", "choices": []},
        {"name": "matter", "type": "text", "choices": []},
    ],
}
PLAIN = {"id": "s", "name": "summary", "text": "Summarise in five points.", "variables": []}


@pytest.fixture
def naming(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> Naming:
    bridge.answers = {
        "prompts.list": {"prompts": [LETTER, PLAIN]},
        "models.list": {
            "models": [
                {"id": "q", "name": "Qwen3 4B", "installed": True, "kind": "chat"},
                {"id": "e", "name": "Embedder", "installed": True, "kind": "embedding"},
                {"id": "n", "name": "Not here", "installed": False, "kind": "chat"},
            ]
        },
        "library.collections": {
            "collections": [{"name": "Contracts", "files": 3}, {"name": "Cooking", "files": 1}]
        },
        "library.files": {"total": 1, "files": [{"path": "/files/Leith lease.pdf"}]},
    }
    window = QWidget()
    composer = Composer(themes)
    layout = rows(window)
    layout.addStretch(1)
    layout.addWidget(composer)
    window.resize(700, 500)
    qtbot.addWidget(window)
    made = Naming(bridge, themes, composer)  # type: ignore[arg-type]
    made._window = window  # type: ignore[attr-defined]  # nothing else keeps it
    window.show()
    window.activateWindow()
    composer.field.setFocus()
    qtbot.waitUntil(composer.field.hasFocus)
    return made


def offered(naming: Naming) -> list[str]:
    return [row.title for row in naming.list.model.rows] if naming.list.isVisible() else []


def test_a_collection_is_named_with_the_keys_of_the_field(naming: Naming, qtbot: QtBot) -> None:
    composer = naming.list._anchor
    assert isinstance(composer, Composer)
    field = composer.field
    qtbot.keyClicks(field, "When in #")
    assert offered(naming) == ["Contracts", "Cooking"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert composer.scope.collections == ("Cooking",)
    assert field.toPlainText() == "When in "
    assert offered(naming) == []
    with qtbot.waitSignal(composer.sent):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_letters_narrow_the_list_and_escape_leaves_them(naming: Naming, qtbot: QtBot) -> None:
    field = naming._field
    qtbot.keyClicks(field, "#coo")
    assert offered(naming) == ["Cooking"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert offered(naming) == []
    assert field.toPlainText() == "#coo"
    qtbot.keyClicks(field, "zzz")
    assert offered(naming) == []
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()  # no list holds the key any more


def test_only_models_that_can_answer_are_offered(naming: Naming, qtbot: QtBot) -> None:
    qtbot.keyClicks(naming._field, "@")
    assert offered(naming) == ["Qwen3 4B"]
    with qtbot.waitSignal(naming.model_picked):
        qtbot.keyClick(naming._field, Qt.Key.Key_Tab)
    assert naming.model == ("q", "Qwen3 4B")
    assert naming._field.toPlainText() == ""


def test_a_file_of_the_library_is_attached(naming: Naming, qtbot: QtBot) -> None:
    qtbot.keyClicks(naming._field, "@lease")
    qtbot.waitUntil(lambda: offered(naming) == ["Leith lease.pdf"])
    qtbot.keyClick(naming._field, Qt.Key.Key_Return)
    assert naming._composer.attachments == ("/files/Leith lease.pdf",)


@pytest.mark.parametrize("typed", ["either/or", "a /x", "me@example.org", "C#"])
def test_a_sign_within_words_is_only_a_sign(naming: Naming, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(naming._field, typed)
    assert offered(naming) == []


def test_a_prompt_without_variables_is_inserted(naming: Naming, qtbot: QtBot) -> None:
    qtbot.keyClicks(naming._field, "/sum")
    qtbot.keyClick(naming._field, Qt.Key.Key_Return)
    assert naming._composer.draft == "Summarise in five points."
    assert naming._composer.form is None


def test_variables_of_a_prompt_are_filled_in_in_place(naming: Naming, qtbot: QtBot) -> None:
    composer = naming._composer
    qtbot.keyClicks(naming._field, "/let")
    qtbot.keyClick(naming._field, Qt.Key.Key_Return)
    form = composer.form
    assert form is not None
    assert isinstance(form.fields["tone"], QComboBox)
    assert isinstance(form.fields["day"], QDateEdit)
    assert isinstance(form.fields["matter"], PlainField)
    form.fields["tone"].setCurrentText("formal")
    form.fields["day"].setDate(QDate(2024, 5, 1))
    form.fields["matter"].edit.setPlainText("Roof\nrepair")
    qtbot.keyClicks(form.fields["who"], "the council")
    qtbot.keyClicks(form.fields["pages"], "2x")
    assert isinstance(form.fields["pages"], QLineEdit)
    assert form.fields["pages"].text() == "2"
    qtbot.keyClick(form.fields["who"], Qt.Key.Key_Return)
    day = QLocale().toString(dt.date(2024, 5, 1), QLocale.FormatType.LongFormat)
    assert composer.draft == f"A formal letter to the council, 2 p., {day}.\nRoof\nrepair"
    assert composer.form is None
    assert composer.field.hasFocus()


def test_escape_takes_the_form_away_and_leaves_the_text(
    qtbot: QtBot, themes: ThemeSource, naming: Naming
) -> None:
    composer = naming._composer
    composer.draft = "Before."
    composer.open_prompt(LETTER)
    form = composer.form
    assert isinstance(form, PromptForm)
    qtbot.keyClick(form.fields["who"], Qt.Key.Key_Escape)
    assert composer.form is None
    assert composer.draft == "Before."
