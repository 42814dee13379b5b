"""The window in other languages: nothing is left in English, and it stands the other way round."""

from __future__ import annotations

import dataclasses
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from answers import host
from fake import FakeBridge
from pseudo import CLOSE, OPEN, Pseudo
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.talks import Talks
from inglenook.gui.language import NAMES, Languages, tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.window import Window
from inglenook.types import Citation, Passage, Scope, Text, event_to_json, to_json

sys.path.insert(0, str(Path(__file__).parents[2] / "devtools"))
import translations

CITATION = Citation(1, "p1", "/files/lease.pdf", 4, 0, 11, "Six months.", ("8 Term",))
PASSAGE = Passage("p1", "/files/lease.pdf", "Six months.", 0, 11, 4)
CHAT: dict[str, Any] = {
    "chats.get": {
        "id": "c1",
        "title": "Leases",
        "scope": to_json(Scope()),
        "messages": [
            {"id": "m1", "role": "user", "text": "When?", "state": "done"},
            {
                "id": "m2",
                "role": "assistant",
                "text": "In March [1].",
                "state": "done",
                "citations": [to_json(CITATION)],
                "retrieved": [to_json(PASSAGE)],
                "usage": {"prompt_tokens": 2000, "cached_tokens": 0, "completion_tokens": 310},
            },
        ],
    },
}
PAGES = ("chat", "library", "models", "prompts", "activity", "settings", "welcome")
MakeWindow = Callable[..., Window]
_TEXTS = ("text", "title", "toolTip", "placeholderText", "accessibleName", "accessibleDescription")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_TRANSLATED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{3,}")
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_KEYS = {"Ctrl", "Shift", "Alt", "Esc", "Del", "Tab", "Return", "Enter", "Space"}


@pytest.fixture
def make(
    qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource, english: Languages, tmp_path: Path
) -> MakeWindow:
    def build(languages: Languages = english, talks: Talks | None = None, **answers: Any) -> Window:
        bridge.answers = host(**answers)
        kept = tmp_path / "window.json"
        window = Window(bridge, Watch(bridge), themes, languages, kept, talks)  # type: ignore[arg-type]
        window.resize(1280, 800)
        with qtbot.waitSignal(window.furnished):
            window.show()
        return window

    return build


@pytest.fixture
def pseudo() -> Iterator[Pseudo]:
    language = Pseudo()
    language.install()
    yield language
    language.remove()


# --- nothing is left in English -------------------------------------------------------------------


def _texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that is to be seen or heard in `window`, and whose it is."""
    for widget in window.findChildren(QWidget):
        for text in (*_of(widget), *_of_items(widget), *_of_menu(widget)):
            if text:
                yield f"{type(widget).__name__} {widget.accessibleName()!r}", text


def _of(widget: QWidget) -> Iterator[str]:
    typed = isinstance(widget, QLineEdit | QPlainTextEdit)
    for name in _TEXTS[1 if typed else 0 :]:
        value = widget.property(name)
        if isinstance(value, str):
            yield re.sub(r"<[^<>]*>", "", value)


def _of_items(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    listed = isinstance(model, QAbstractListModel)  # of one column, and it hides how many
    columns = range(1 if listed else model.columnCount(QModelIndex()))
    found = [] if listed else [model.headerData(at, Qt.Orientation.Horizontal) for at in columns]
    rows = range(model.rowCount(QModelIndex()))
    found += [model.index(y, x).data(role) for y in rows for x in columns for role in _ROLES]
    yield from (value for value in found if isinstance(value, str))


def _of_menu(widget: QWidget) -> Iterator[str]:
    for action in widget.actions():
        yield from (action.text(), action.toolTip())


def _words(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        for value in (*data.keys(), *data.values()):
            yield from _words(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _words(value)
    elif isinstance(data, str):
        yield from _WORD.findall(data)


def _left(text: str, data: set[str]) -> list[str]:
    """The words of `text` that are neither translated nor data."""
    while (shorter := _TRANSLATED.sub(" ", text)) != text:
        text = shorter
    return [word for word in _WORD.findall(text) if word not in data]


def _data() -> set[str]:
    """Words that need no translation: of the host's answers, of keys, names and months."""
    answers = {key: value for key, value in (host() | CHAT).items() if not callable(value)}
    months = [QLocale("en").monthName(n) for n in range(1, 13)]
    months += [QLocale("en").monthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13)]
    return {*_KEYS, "Inglenook", *months, *_words([answers, list(NAMES.values())])}


def _untranslated(window: QWidget) -> list[tuple[str, str]]:
    data = _data()
    return [(whose, text) for whose, text in _texts(window) if _left(text, data)]


@pytest.mark.long_turn("a translator in Python is asked for every text of a page at once")
@pytest.mark.parametrize("page", PAGES)
def test_no_text_is_left_in_english(make: MakeWindow, pseudo: Pseudo, page: str) -> None:
    window = make()
    window.go(page)
    assert len(list(_texts(window))) > 50
    assert not _untranslated(window)


def test_no_text_of_an_answer_is_left_in_english(make: MakeWindow, pseudo: Pseudo) -> None:
    window = make(**CHAT)
    window.chats.choose("c1")
    window.chats.opened.emit()
    window.chat.header.evidence.click()
    window.search()
    window._help()
    assert not _untranslated(window)
    window.chats.commands.menu("c1", window.pos())
    assert not _untranslated(window)


def test_refusals_are_told_in_the_language(make: MakeWindow, pseudo: Pseudo) -> None:
    names = ("chats.list", "library.collections", "models.list", "settings.get", "probe")
    window = make(**dict.fromkeys(names, None))
    for page in PAGES:
        window.go(page)
    for asked in window.host.asked:  # type: ignore[attr-defined]
        if asked.do in names and not asked.ended:
            asked.fail("engine.down", "The model could not be used.", "Try again.")
    data = {*_data(), *_words("The model could not be used. Try again.")}
    assert not [(whose, text) for whose, text in _texts(window) if _left(text, data)]


# --- the files of the languages -------------------------------------------------------------------


def test_translations_are_there_and_complete(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["--check"]) == 0, capsys.readouterr().out


def test_counts_have_the_forms_of_their_language(english: Languages) -> None:
    alike = {"en": [0, 1, 0, 0], "de": [0, 1, 0, 0], "es": [0, 1, 0, 0], "fr": [1, 1, 0, 0]}
    for code in NAMES:
        spoken = Languages(code)
        said = [tr("library", "%n file(s)", n=n) for n in (0, 1, 2, 5)]
        spoken.choose("en")
        assert all(str(n) in text for n, text in zip((0, 1, 2, 5), said, strict=True))
        forms = [re.sub(r"\d", "", text) for text in said]
        assert [int(form == forms[1]) for form in forms] == alike.get(code, [1, 1, 1, 1]), code
        assert not any("(s)" in text for text in said), code


def test_wrong_translations_are_found() -> None:
    one, many = (translations.Source("a", text) for text in ("{n} of {all}", "%n file(s)"))
    many = dataclasses.replace(many, plural=True)
    assert translations.wrong("de", one, ("{n} von {all}",)) == []
    assert translations.wrong("de", one, ("{n} von allen",))
    assert translations.wrong("de", one, ())
    assert translations.wrong("de", many, ("%n Datei", "%n Dateien")) == []
    assert translations.wrong("de", many, ("%n Dateien",))
    assert translations.wrong("zh", many, ("%n 个文件",)) == []


# --- another language while it runs ---------------------------------------------------------------


@pytest.mark.long_turn("Qt tells every widget of another language before the window is made anew")
def test_another_language_keeps_chat_draft_page_and_answer(
    make: MakeWindow, bridge: FakeBridge
) -> None:
    languages = Languages("en")
    old = make(languages, **CHAT)
    old.chats.choose("c1")
    old.chats.opened.emit()
    before = old.chat.composer.field.accessibleName()
    old.chat.composer.draft = "Who signed it?"
    QTest.keyClick(old.chat.composer.field, Qt.Key.Key_Return)
    old.chat.composer.draft = "And when"
    asked = bridge.last("ask")
    asked.event(event_to_json(Text("Ms ")))
    old.go("models")
    QApplication.processEvents()
    languages.choose("de")
    old.give_way()
    QApplication.processEvents()
    new = make(languages, talks=old.talks, **CHAT)
    languages.choose("en")
    assert (new.page, new.chat.chat_id) == ("models", "c1")
    new.go("chat")
    assert new.chat.composer.draft == "And when"
    assert [turn.text for turn in new.chat.conversation.transcript.turns][-1] == "Ms "
    asked.event(event_to_json(Text("Young")))
    assert [turn.text for turn in new.chat.conversation.transcript.turns][-1] == "Ms Young"
    assert new.chat.composer.field.accessibleName() != before


# --- from the right -------------------------------------------------------------------------------


def test_window_is_mirrored_where_one_writes_from_the_right(make: MakeWindow) -> None:
    plain = [_across(part) for part in _parts(make(**CHAT))]
    language = Pseudo(right_to_left=True)
    language.install()
    try:
        window = make(**CHAT)
        width = window.width()
        mirrored = [(width - right, width - left) for left, right in plain]
        for part, (left, right) in zip(_parts(window), mirrored, strict=True):  # but for a hairline
            assert _across(part) == (pytest.approx(left, abs=1), pytest.approx(right, abs=1))
    finally:
        language.remove()


def _parts(window: Window) -> list[QWidget]:
    window.chats.choose("c1")
    window.chats.opened.emit()
    view, composer = window.chat.view, window.chat.composer
    return [window._rail, window.side, window.content, window.chats.view, view, composer]


def _across(part: QWidget) -> tuple[int, int]:
    left = part.mapTo(part.window(), QPoint()).x()
    return left, left + part.width()


def test_words_keep_their_own_direction(make: MakeWindow) -> None:
    hebrew = "\u05de\u05ea\u05d9?"
    language = Pseudo(right_to_left=True)
    language.install()
    try:
        window = make(**CHAT)
        field = window.chat.composer.field
        for text, direction in (("When?", LTR), (hebrew, RTL), ("When?", LTR)):
            window.chat.composer.draft = text
            assert field.document().firstBlock().textDirection() == direction
    finally:
        language.remove()
    window.chat.composer.draft = hebrew
    assert field.document().firstBlock().textDirection() == RTL
