"""Underlines words that no dictionary of this computer knows, and offers others for them.

Enchant asks whatever the system has (Hunspell, Aspell, the spelling of macOS). Where it is missing,
or has no dictionary for any language of the person's, nothing is checked and nothing is said.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource

log = logging.getLogger(__name__)

SUGGESTIONS = 5
KNOWN = 20_000  # words whose answer is remembered
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# what is no prose: addresses and paths, code, what a sign marks, words with figures in them
_NO_PROSE = re.compile(r"`[^`]*`|\S*(?:://|[/\\@#]|\w\.\w|_|\d)\S*")
_FIRST_OF_ASIA = "\u2e80"  # from here on words are not parted by blanks


class Dictionary(Protocol):
    """The part of `enchant.Dict` that is used."""

    def check(self, word: str) -> bool:
        """Whether the word is spelt right."""
        ...

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first."""
        ...

    def add(self, word: str) -> None:
        """Have it be right from here on, in the person's own word list."""
        ...


class Spelling(QSyntaxHighlighter):
    """Checks one field. Dictionaries are opened on a thread; until then all is right."""

    _opened = Signal()

    def __init__(
        self,
        field: QPlainTextEdit,
        themes: ThemeSource,
        dictionaries: Iterable[Dictionary] | None = None,
    ) -> None:
        super().__init__(field.document())
        self._field, self._themes = field, themes
        self._dictionaries: list[Dictionary] = list(dictionaries or ())
        self._known: dict[str, bool] = {}
        self._typed_in: QTextBlock | None = None  # where the last word was not judged yet
        self._opened.connect(self.rehighlight, Qt.ConnectionType.QueuedConnection)
        field.cursorPositionChanged.connect(self._moved)
        if dictionaries is None:
            wanted = languages()
            threading.Thread(
                target=self._open, args=(wanted,), name="spelling", daemon=True
            ).start()

    def end(self) -> None:
        """Check no more."""
        self._field.cursorPositionChanged.disconnect(self._moved)
        self.setDocument(None)

    def right(self, word: str) -> bool:
        """Whether any dictionary knows the word."""
        if not self._dictionaries or word >= _FIRST_OF_ASIA:
            return True
        if word not in self._known:
            if len(self._known) >= KNOWN:
                self._known.clear()
            plain = word.replace("’", "'")
            self._known[word] = any(d.check(plain) for d in self._dictionaries)
        return self._known[word]

    def offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put first into `menu` what may be meant by the word at `cursor`, if it is underlined."""
        found = self._word_at(cursor)
        if found is None or not menu.actions():
            return
        start, word = found
        first = menu.actions()[0]
        entries = []
        for text in self._suggested(word):
            entries.append(menu.addAction(text))
            entries[-1].triggered.connect(lambda _, text=text: self._put(start, word, text))
        if not entries:
            entries = [menu.addAction(tr("desktop", "No suggestions"))]
            entries[0].setEnabled(False)
        add = menu.addAction(tr("desktop", "Add “{word}” to the dictionary").format(word=word))
        add.triggered.connect(lambda _: self._learn(word))
        for entry in (*entries, add, menu.addSeparator()):
            menu.insertAction(first, entry)  # moves it there

    def highlightBlock(self, text: str) -> None:
        """Underline what is not right, but not the word that is being typed."""
        if not self._dictionaries:
            return
        at = self._place_in(self.currentBlock())
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wrong.setUnderlineColor(self._themes.theme.color("err"))
        for start, word in words(text):
            if start + len(word) == at:
                self._typed_in = self.currentBlock()
            elif not self.right(word):
                # Qt counts UTF-16 units, Python characters
                self.setFormat(_units(text[:start]), _units(word), wrong)

    def _place_in(self, block: QTextBlock) -> int:
        """Which character of `block` the cursor is before; -1 if it is elsewhere."""
        cursor = self._field.textCursor()
        if not self._field.hasFocus() or cursor.block() != block:
            return -1
        return len(_cut(block.text(), cursor.positionInBlock()))

    def _moved(self) -> None:
        block, self._typed_in = self._typed_in, None
        if block is not None and block.isValid():
            self.rehighlightBlock(block)

    def _word_at(self, cursor: QTextCursor) -> tuple[int, str] | None:
        text = cursor.block().text()
        at = len(_cut(text, cursor.positionInBlock()))
        for start, word in words(text):
            if start <= at <= start + len(word) and not self.right(word):
                return cursor.block().position() + _units(text[:start]), word
        return None

    def _suggested(self, word: str) -> list[str]:
        each = [d.suggest(word.replace("’", "'")) for d in self._dictionaries]
        mixed = [row[n] for n in range(SUGGESTIONS) for row in each if n < len(row)]
        return list(dict.fromkeys(mixed))[:SUGGESTIONS]

    def _put(self, start: int, word: str, instead: str) -> None:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(start)
        cursor.setPosition(start + _units(word), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(instead)

    def _learn(self, word: str) -> None:
        self._dictionaries[0].add(word.replace("’", "'"))
        self._known[word] = True
        self.rehighlight()

    def _open(self, wanted: list[str]) -> None:
        """On a thread: what the system has for these languages."""
        found = opened(wanted)
        if found:
            self._dictionaries = found
            self._opened.emit()


def words(text: str) -> Iterator[tuple[int, str]]:
    """The words of prose in a line, each with where it begins: no addresses, no code, no names in
    capitals or with capitals inside."""
    left_out = [match.span() for match in _NO_PROSE.finditer(text)]
    for match in _WORD.finditer(text):
        word, (start, end) = match.group(), match.span()
        prose = word[1:].islower() and len(word) > 1
        if prose and not any(a < end and start < b for a, b in left_out):
            yield start, word


def languages() -> list[str]:
    """The languages that the person may write in: of the keyboard, the window and the system."""
    keyboard = QGuiApplication.inputMethod().locale()
    locales = (QLocale(), keyboard, QLocale.system())
    return list(dict.fromkeys(locale.name() for locale in locales if locale.name() != "C"))


def chosen(wanted: Iterable[str], there: Iterable[str]) -> list[str]:
    """The dictionaries for these languages: of the same country, else any of the language."""
    by_form = {name.replace("-", "_"): name for name in there}
    found = []
    for name in wanted:
        language = name.partition("_")[0]
        near = sorted(form for form in by_form if form.partition("_")[0] == language)
        if name in by_form:
            found.append(by_form[name])
        elif near:
            found.append(by_form[near[0]])
    return list(dict.fromkeys(found))


def opened(wanted: Iterable[str]) -> list[Dictionary]:
    """Dictionaries for these languages; none where the system has no Enchant."""
    try:
        import enchant
    except ImportError:  # the module is here, the library that it speaks to is not
        log.info("spelling is not checked: Enchant is not installed")
        return []
    found: list[Any] = []
    for name in chosen(wanted, enchant.list_languages()):
        try:
            found.append(enchant.Dict(name))
        except enchant.errors.Error as error:
            log.info("the dictionary %s cannot be used: %s", name, error)
    return found


def _units(text: str) -> int:
    """How many UTF-16 units Qt counts for `text`."""
    return len(text) + sum(char > "\uffff" for char in text)


def _cut(text: str, units: int) -> str:
    """The beginning of `text` that takes so many UTF-16 units."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
