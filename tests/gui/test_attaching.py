"""Files beside a question: what fits, what does not, what is pasted, and who has the context."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake import FakeBridge
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.asking import Asking
from inglenook.gui.chat.composer import Composer
from inglenook.gui.chat.conversation import Conversation
from inglenook.gui.chat.field import PASTE_LIMIT
from inglenook.gui.chat.meter import ContextCard, what_of, why_of
from inglenook.gui.chat.names import Names
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label
from inglenook.types import Context, Dropped

NOTE, BOOK = "/files/note.txt", "/files/book.pdf"
WEIGHED = {
    "files": [
        {"path": NOTE, "tokens": 820, "fits": True},
        {"path": BOOK, "tokens": 12_400, "fits": False},
    ],
    "room": 4096,
}


@pytest.fixture
def asking(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource, tmp_path: Path) -> Asking:
    composer = Composer(themes)
    composer.resize(720, 200)
    qtbot.addWidget(composer)
    watch, names = Watch(bridge), Names(bridge, composer)  # type: ignore[arg-type]
    made = Asking(bridge, themes, watch, composer, names, tmp_path / "pasted")  # type: ignore[arg-type]
    chat = Conversation(bridge, parent=composer)  # type: ignore[arg-type]
    chat.told.connect(made.show_particulars)
    made.show_chat(chat)
    made.take_settings({"context_size": 8192})
    composer.show()
    return made


def details(asking: Asking) -> list[str]:
    return [pill.detail for pill in asking._composer.chips.pills]


def choose(asking: Asking, name: str) -> None:
    next(b for b in asking._composer.question.buttons if b.text() == name).click()


def attach(asking: Asking, bridge: FakeBridge, *paths: str) -> None:
    asking._composer.add_paths(paths)
    bridge.last("weigh").done(WEIGHED)


def test_chips_say_how_much_of_the_context_a_file_takes(asking: Asking, bridge: FakeBridge) -> None:
    attach(asking, bridge, NOTE)
    assert bridge.last("weigh").with_ == {"attachments": [NOTE]}
    assert details(asking)[0].endswith("· 10%") and details(asking)[0].startswith("820")
    assert not asking._composer.question.isVisible()
    asking.show_particulars()
    assert bridge.count("weigh") == 1


def test_what_does_not_fit_is_asked_about_once(asking: Asking, bridge: FakeBridge) -> None:
    attach(asking, bridge, NOTE, BOOK)
    strip = asking._composer.question
    assert strip.isVisible()
    assert strip.words.plain() == "“book.pdf” has 12,400 tokens. There is room for 4,096."
    choose(asking, "Use the best passages")
    assert asking._composer.attachments == (NOTE, BOOK)
    asking._weighed()
    assert not strip.isVisible()


def test_what_was_attached_before_is_not_asked_about(asking: Asking, bridge: FakeBridge) -> None:
    bridge.answers["weigh"] = WEIGHED
    asking._chat.attach((BOOK,))
    assert details(asking)[0].endswith("· 151%")
    assert not asking._composer.question.isVisible()
    asking._composer.set_attachments((BOOK, NOTE))
    assert not asking._composer.question.isVisible()  # the note fits


def test_of_what_does_not_fit_as_much_as_fits_can_be_read(
    asking: Asking, bridge: FakeBridge
) -> None:
    attach(asking, bridge, NOTE, BOOK)
    choose(asking, "Read as much as fits")
    assert asking._chat.openings == (BOOK,)
    assert details(asking)[1].endswith("as much as fits")
    assert bridge.last("prepare").with_["openings"] == [BOOK]
    asking._chat.ask("What is it about?")
    bridge.last("chats.create").done({"id": "c1"})
    assert bridge.last("chats.change").with_["openings"] == [BOOK]
    assert bridge.last("ask").with_["openings"] == [BOOK]
    asking._composer.set_attachments((NOTE,))
    assert bridge.last("chats.change").with_["openings"] == []
    assert "openings" not in asking._chat._places


def test_what_does_not_fit_can_be_taken_out(asking: Asking, bridge: FakeBridge) -> None:
    attach(asking, bridge, NOTE, BOOK)
    choose(asking, "Take it out")
    assert asking._composer.attachments == (NOTE,)


def test_a_picture_that_is_pasted_becomes_a_file(
    asking: Asking, bridge: FakeBridge, qtbot: QtBot, tmp_path: Path
) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(image)
    assert asking._composer.field.canInsertFromMimeData(data)
    with qtbot.waitSignal(asking._composer.paths_added):
        asking._composer.field.insertFromMimeData(data)
    (path,) = asking._composer.attachments
    assert Path(path).parent == tmp_path / "pasted"
    assert QImage(path).pixelColor(0, 0) == QColor("red")
    assert bridge.last("library.index").with_["paths"] == [path]


def test_a_temporary_chat_puts_no_file_into_the_library(
    asking: Asking, bridge: FakeBridge, qtbot: QtBot, tmp_path: Path
) -> None:
    asking._chat.temporary = True
    attach(asking, bridge, NOTE)
    assert bridge.count("library.index") == 0
    assert bridge.last("weigh").with_["temporary"] is True
    asking.read_ahead()
    assert bridge.last("prepare").with_["temporary"] is True
    with qtbot.waitSignal(asking._composer.paths_added):
        asking._composer.text_to_file.emit("For nobody else")
    path = Path(asking._composer.attachments[-1])
    assert path.is_file() and not (tmp_path / "pasted").exists()
    asking._chat.end()
    assert not path.exists() and not path.parent.exists()


def test_files_that_are_pasted_are_attached(asking: Asking, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/files/a.pdf"), QUrl("https://example.org/b.pdf")])
    asking._composer.field.insertFromMimeData(data)
    assert asking._composer.attachments == ("/files/a.pdf",)


def test_a_long_text_can_become_a_file(asking: Asking, qtbot: QtBot) -> None:
    text = "wörd " * PASTE_LIMIT
    data = QMimeData()
    data.setText(text)
    asking._composer.field.insertFromMimeData(data)
    assert asking._composer.draft == text
    with qtbot.waitSignal(asking._composer.paths_added):
        choose(asking, "Attach as a file")
    assert asking._composer.draft == ""
    (path,) = asking._composer.attachments
    assert Path(path).read_text(encoding="utf-8") == text


def test_the_card_says_who_has_the_tokens_and_what_was_left_out(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dropped = (Dropped("Turns 1 to 4", 1250, "no room for the whole conversation"),)
    context = Context(8192, 420, 3100, 1800, 0, 64, 2808, dropped)
    card = ContextCard(themes, context, parent)
    said = [label.plain() for label in card.findChildren(Label)]
    assert "Files read whole" in said and "3,100" in said
    assert "Passages found" not in said  # nobody has those
    assert any(words.startswith("Turns 1 to 4, 1") for words in said)
    assert "no room for the whole conversation" in said


@pytest.mark.parametrize(
    ("dropped", "what", "why"),
    [
        (Dropped("x", 0, "y", "file", "pages", "a.pdf", 12, 80), "a.pdf", "12 of 80 page"),
        (Dropped("x", 0, "y", "file", "too_long", "a.pdf"), "a.pdf", "best passages"),
        (Dropped("x", 9, "y", "history", "no_room", count=4), "4 oldest", "no room"),
        (Dropped("x", 9, "y", "passages", "no_room", count=2), "2 passage", "no room"),
        (Dropped("x {odd}", 0, "y {odd}"), "x {odd}", "y {odd}"),  # by an older version
    ],
)
def test_what_was_left_out_is_worded_here(dropped: Dropped, what: str, why: str) -> None:
    assert what in what_of(dropped)
    assert why in why_of(dropped)
