"""What is underlined, what is offered, and that nothing happens where there is no dictionary."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from inglenook.gui.desktop import spelling
from inglenook.gui.desktop.spelling import Spelling, chosen, words
from inglenook.gui.look.theme import ThemeSource


class Few:
    """A dictionary of a few words."""

    def __init__(self, *known: str) -> None:
        self.known = set(known)

    def check(self, word: str) -> bool:
        return word.lower() in self.known

    def suggest(self, word: str) -> list[str]:
        return sorted(known for known in self.known if known[0] == word[0].lower())

    def add(self, word: str) -> None:
        self.known.add(word)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    made = QPlainTextEdit()
    qtbot.addWidget(made)
    yield made


def underlined(field: QPlainTextEdit) -> list[str]:
    """The words that are underlined, as a person sees them."""
    found = []
    block = field.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            if part.format.underlineStyle() == QTextCharFormat.UnderlineStyle.SpellCheckUnderline:
                found.append(
                    units[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
                )
        block = block.next()
    return found


def test_unknown_words_are_underlined_and_known_ones_of_any_language_are_not(
    field: QPlainTextEdit, themes: ThemeSource
) -> None:
    field.setPlainText("The notise 🙂 in the Vertrag\nis nott here 契約書")
    checked = Spelling(field, themes, [Few("the", "in", "is", "here"), Few("vertrag")])
    checked.rehighlight()
    assert underlined(field) == ["notise", "nott"]


def test_only_prose_is_looked_at() -> None:
    line = (
        "see `fo bar` at https://exmple.org/pge or /usr/lbi, @modl #colection NASA iPhone x2 don’t"
    )
    assert [word for _, word in words(line)] == ["see", "at", "or", "don’t"]


def test_other_words_are_offered_and_put_in_its_place(
    field: QPlainTextEdit, themes: ThemeSource
) -> None:
    field.setPlainText("🙂 the notise is")
    checked = Spelling(field, themes, [Few("the", "is", "notice")])
    menu, cursor = QMenu(field), QTextCursor(field.document())
    menu.addAction("Copy")
    cursor.setPosition(9)
    checked.offer(menu, cursor)
    assert [entry.text() for entry in menu.actions() if not entry.isSeparator()] == [
        "notice",
        "Add “notise” to the dictionary",
        "Copy",
    ]
    menu.actions()[0].trigger()
    assert field.toPlainText() == "🙂 the notice is"


def test_word_that_was_added_is_right(field: QPlainTextEdit, themes: ThemeSource) -> None:
    field.setPlainText("inglenook")
    checked = Spelling(field, themes, [Few("the")])
    checked.rehighlight()
    assert underlined(field) == ["inglenook"]
    menu = QMenu(field)
    menu.addAction("Copy")
    checked.offer(menu, QTextCursor(field.document()))
    next(entry for entry in menu.actions() if "Add" in entry.text()).trigger()
    assert underlined(field) == []


def test_word_under_way_is_judged_once_it_is_left(
    field: QPlainTextEdit, themes: ThemeSource, qtbot: QtBot
) -> None:
    checked = Spelling(field, themes, [Few("the")])
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.insertPlainText("the nott")
    checked.rehighlight()
    assert underlined(field) == []
    field.insertPlainText(" ")
    assert underlined(field) == ["nott"]


def test_nothing_is_checked_without_dictionaries(
    field: QPlainTextEdit, themes: ThemeSource
) -> None:
    field.setPlainText("notise")
    checked = Spelling(field, themes, [])
    checked.rehighlight()
    menu = QMenu(field)
    menu.addAction("Copy")
    checked.offer(menu, QTextCursor(field.document()))
    assert underlined(field) == []
    assert len(menu.actions()) == 1
    checked.end()
    field.setPlainText("else")


def test_dictionaries_are_those_of_the_languages() -> None:
    there = ["de_AT", "de_DE", "en", "en_GB", "fr-FR"]
    assert chosen(["de_DE", "en_US"], there) == ["de_DE", "en"]
    assert chosen(["fr_FR", "de_CH", "zh_CN"], there) == ["fr-FR", "de_AT"]


def test_system_without_the_library_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "enchant", None)
    assert spelling.opened(["en_US"]) == []
