"""The page of personas and prompts: saved as one types, never lost, never saved out of order."""

from __future__ import annotations

from typing import Any

import pytest
from fake import FakeBridge
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.personas.page import EXAMPLES, PromptsPage
from inglenook.gui.personas.persona import NUMBERS, NumberField, PersonaEditor
from inglenook.gui.personas.prompt import PromptEditor, plain_name

PERSONA = {
    "id": "e",
    "name": "Editor",
    "system": "You edit.",
    "model": "gone",
    "scope": {"collections": ["Contracts"], "types": ["pdf"]},
    "sampling": {"temperature": 0.5, "min_p": 0.1},
}
PROMPT = {"id": "r", "name": "reply", "text": "Reply to {{letter:text}}", "variables": []}


@pytest.fixture
def page(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> PromptsPage:
    bridge.answers |= {
        "personas.list": {"personas": [PERSONA]},
        "prompts.list": {"prompts": [PROMPT]},
        "models.list": {"models": [{"id": "small", "name": "Small", "installed": True}]},
        "library.collections": {"collections": [{"name": "Contracts"}, {"name": "Notes"}]},
        "personas.delete": {},
        "prompts.delete": {},
    }
    room = QWidget()
    room.resize(1000, 800)
    qtbot.addWidget(room)
    made = PromptsPage(bridge, themes, Toast(themes, room), room)  # type: ignore[arg-type]
    made.resize(1000, 800)
    room.show()
    return made


def _persona(page: PromptsPage) -> PersonaEditor:
    editor = page.editor("personas")
    assert isinstance(editor, PersonaEditor)
    return editor


def _prompt(page: PromptsPage) -> PromptEditor:
    editor = page.editor("prompts")
    assert isinstance(editor, PromptEditor)
    return editor


def _titles(page: PromptsPage) -> list[str]:
    return [row.title for row in page.side.model.rows if row.id and row.id != EXAMPLES]


def _saves(bridge: FakeBridge, kind: str) -> list[dict[str, Any]]:
    return [asked.with_ for asked in bridge.asked if asked.do == f"{kind}.save"]


def test_lists_both_and_finds_by_what_they_say(page: PromptsPage, qtbot: QtBot) -> None:
    assert _titles(page) == ["/reply", "Editor"]
    QTest.keyClicks(page.side.search.line, "you edit")
    qtbot.waitUntil(lambda: _titles(page) == ["Editor"])


def test_showing_one_changes_nothing_and_keeps_what_has_no_field(
    page: PromptsPage, bridge: FakeBridge
) -> None:
    page.open("personas:e")
    page.flush()
    assert _saves(bridge, "personas") == []
    editor = _persona(page)
    assert "not there any more" in editor.model.currentText()
    assert editor.values() == {k: v for k, v in PERSONA.items() if k != "id"}


def test_typing_is_saved_by_itself_once_it_pauses(
    page: PromptsPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    page.open("personas:e")
    QTest.keyClicks(_persona(page).name, " of letters")
    assert _persona(page).state.plain() == "Not saved yet"
    qtbot.waitUntil(lambda: bool(_saves(bridge, "personas")))
    assert [(s["id"], s["name"]) for s in _saves(bridge, "personas")] == [
        ("e", "Editor of letters")
    ]
    bridge.last("personas.save").done({"id": "e"})
    assert _persona(page).state.plain() == "Saved"


def test_a_save_waits_for_the_one_before_and_knows_its_id(
    page: PromptsPage, bridge: FakeBridge
) -> None:
    page.new("prompts")
    QTest.keyClicks(_prompt(page).name, "sum up")
    page.flush()
    QTest.keyClicks(_prompt(page).text.edit, "Sum up.")
    page.flush()
    assert _saves(bridge, "prompts") == [{"name": "sum-up", "text": ""}]
    bridge.last("prompts.save").done({"id": "s"})
    assert _saves(bridge, "prompts")[1:] == [{"name": "sum-up", "text": "Sum up.", "id": "s"}]


def test_without_a_name_it_is_not_kept_and_says_so(page: PromptsPage, bridge: FakeBridge) -> None:
    page.new("personas")
    QTest.keyClicks(_persona(page).system.edit, "You are kind.")
    page.flush()
    assert _saves(bridge, "personas") == []
    assert "needs a name" in _persona(page).problem.plain()
    QTest.keyClicks(_persona(page).name, "Kind")
    assert _persona(page).problem.isHidden()
    page.flush()
    assert _saves(bridge, "personas")[0]["system"] == "You are kind."


def test_a_name_that_is_taken_is_said_in_place_and_the_next_change_tries_again(
    page: PromptsPage, bridge: FakeBridge
) -> None:
    page.open("prompts:r")
    QTest.keyClicks(_prompt(page).name, "x")
    page.flush()
    bridge.last("prompts.save").fail("request.bad", "There is one already.", "Choose another name.")
    assert _prompt(page).problem.plain() == "There is one already. Choose another name."
    QTest.keyClicks(_prompt(page).name, "y")
    page.flush()
    assert _saves(bridge, "prompts")[-1]["name"] == "replyxy"


def test_going_elsewhere_saves_what_was_typed_last(page: PromptsPage, bridge: FakeBridge) -> None:
    page.open("prompts:r")
    QTest.keyClicks(_prompt(page).name, "2")
    page.open("personas:e")
    assert _saves(bridge, "prompts")[-1]["name"] == "reply2"
    QTest.keyClicks(_persona(page).name, "2")
    page.hide()
    assert _saves(bridge, "personas")[-1]["name"] == "Editor2"


def test_delete_is_at_once_and_undone(page: PromptsPage, bridge: FakeBridge) -> None:
    page.open("prompts:r")
    bridge.answers["prompts.list"] = {"prompts": []}
    QTest.keyClick(page.side.view, Qt.Key.Key_Delete)  # nothing is marked: nothing happens
    assert bridge.count("prompts.delete") == 0
    _prompt(page).delete.click()
    assert bridge.last("prompts.delete").with_ == {"id": "r"}
    assert _titles(page) == ["Editor"]
    assert page.currentWidget() is page.starters
    page._toast.undo()
    assert bridge.last("prompts.save").with_ == {"name": "reply", "text": PROMPT["text"]}


def test_a_copy_gets_a_free_name_and_is_opened(page: PromptsPage, bridge: FakeBridge) -> None:
    page.open("personas:e")
    _persona(page).copy.click()
    assert bridge.last("personas.save").with_["name"] == "Editor 2"
    copied = {**PERSONA, "id": "e2", "name": "Editor 2"}
    bridge.answers["personas.list"] = {"personas": [PERSONA, copied]}
    bridge.last("personas.save").done({"id": "e2"})
    assert _persona(page).name.text() == "Editor 2"


def test_the_form_follows_the_text(page: PromptsPage) -> None:
    page.open("prompts:r")
    editor = _prompt(page)
    assert editor.preview is not None
    assert list(editor.preview.fields) == ["letter"]
    before = editor.preview
    QTest.keyClicks(editor.text.edit, "Dear ")
    assert editor.preview is before  # the same variables: nothing flickers
    editor.text.edit.setPlainText("In {{tone:choice:warm,cool}} words by {{day:date}}")
    assert list(editor.preview.fields) == ["tone", "day"]
    editor.text.edit.setPlainText("No places here, only {braces}")
    assert not editor.form_card.isVisible()


def test_manner_and_temperature_are_one_thing(page: PromptsPage) -> None:
    page.open("personas:e")
    editor = _persona(page)
    assert editor.manner.currentText() == "Balanced"
    editor.numbers["temperature"].edit.setText("0.75")
    editor._take_number()
    assert editor.manner.currentText() == "Temperature 0.75"
    editor.manner.setCurrentIndex(0)
    editor._take_manner()
    assert editor.values()["sampling"] == {"min_p": 0.1}


@pytest.mark.parametrize(
    ("text", "value", "fault"),
    [("", None, False), ("0.5", 0.5, False), ("3", None, True), ("warm", None, True)],
)
def test_numbers_that_cannot_be_are_said_under_their_field(
    themes: ThemeSource, qtbot: QtBot, text: str, value: float | None, fault: bool
) -> None:
    field = NumberField(themes, NUMBERS[0])
    qtbot.addWidget(field)
    field.edit.setText(text)
    assert field.value == value
    assert field.fault.isHidden() != fault


def test_examples_are_added_when_asked_for_and_only_once(
    page: PromptsPage, bridge: FakeBridge
) -> None:
    button = page.starters.buttons["summary"]
    assert button.isEnabled()
    assert not page.starters.buttons["reply"].isEnabled()
    button.click()
    saved = bridge.last("prompts.save")
    assert "{{sentences:number}}" in saved.with_["text"]
    bridge.answers["prompts.list"] = {"prompts": [PROMPT, {**PROMPT, "id": "s", "name": "summary"}]}
    saved.done({"id": "s"})
    assert not button.isEnabled()


def test_names_are_as_they_stand_behind_the_slash() -> None:
    assert plain_name(" /sum up  this ") == "sum-up-this"
