"""Pictures beside a question: looked at by a model that sees, read for their words by another."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from fake import FakeBridge
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.page import ChatPage
from inglenook.gui.chat.pictures import PictureRow, Thumbnails, is_picture
from inglenook.gui.chat.question import QuestionTurn
from inglenook.gui.chat.talks import Talks
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import rows
from inglenook.transcript import Turn, Written

BOAT, NOTE = "/files/boat.PNG", "/files/note.txt"
MODELS = {
    "models": [
        {"id": "sees", "name": "Sees", "capabilities": ["vision"]},
        {"id": "blind", "name": "Blind", "capabilities": []},
    ],
    "current": "sees",
}


def drawn(colour: str = "red", width: int = 160, height: int = 40) -> dict[str, Any]:
    """An answer to `library.page`."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    png = base64.b64encode(buffer.data().data()).decode()
    return {"png": png, "width": width, "height": height, "pages": 1, "boxes": [], "words": []}


@pytest.fixture
def page(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource, tmp_path: Path) -> ChatPage:
    bridge.answers["models.list"] = MODELS
    around = QWidget()
    qtbot.addWidget(around)
    talks, watch = Talks(bridge, bridge), Watch(bridge)  # type: ignore[arg-type]
    toast = Toast(themes, around)
    made = ChatPage(bridge, themes, watch, talks, toast, tmp_path, around)  # type: ignore[arg-type]
    rows(around).addWidget(made)
    around.resize(900, 700)
    made._around = around  # type: ignore[attr-defined]  # nothing else keeps it
    around.show()
    watch.models_changed.emit()
    return made


def test_a_model_that_sees_looks_at_pictures(page: ChatPage, bridge: FakeBridge) -> None:
    page.composer.add_paths([BOAT, NOTE])
    assert page.composer.attachments == (NOTE,)
    assert page.conversation.pictures == (BOAT,)
    assert bridge.last("library.index").with_["paths"] == [NOTE]
    assert [pill.text() for pill in page.composer.chips.pills] == ["boat.PNG", "note.txt"]
    asked = bridge.last("library.page")
    assert (asked.with_["path"], asked.with_["page"]) == (BOAT, 1)
    asked.done(drawn())

    page.composer.draft = "What is in it?"
    page._send()
    bridge.last("chats.create").done({"id": "c1"})
    assert bridge.last("ask").with_["images"] == [BOAT]
    assert page.conversation.pictures == ()  # the next question goes without
    assert [pill.text() for pill in page.composer.chips.pills] == ["note.txt"]
    assert page.conversation.transcript.turns[0].images == (BOAT,)
    assert bridge.count("library.page") == 1


def test_with_a_model_that_does_not_see_they_are_files(page: ChatPage, bridge: FakeBridge) -> None:
    page.conversation.use_model("blind")
    page.composer.add_paths([BOAT])
    assert page.composer.attachments == (BOAT,)
    assert page.conversation.pictures == ()
    [_, chip] = page.composer.chips.pills
    assert chip.detail == "words only"
    assert "does not see" in chip.toolTip()


def test_pictures_become_files_when_another_model_is_chosen(
    page: ChatPage, bridge: FakeBridge
) -> None:
    page.composer.add_paths([BOAT])
    page.conversation.use_model("blind")
    assert page.conversation.pictures == ()
    assert page.conversation.attachments == (BOAT,)
    assert bridge.last("library.index").with_["paths"] == [BOAT]


def test_the_model_of_a_persona_decides(page: ChatPage, bridge: FakeBridge) -> None:
    personas = [{"id": "p", "name": "Captain", "model": "blind"}]
    bridge.answers["personas.list"] = {"personas": personas}
    page.conversation.choose(persona="p")
    page.composer.add_paths([BOAT])
    assert page.composer.attachments == (BOAT,)


def test_pictures_wait_with_their_message_and_come_back_with_it(
    page: ChatPage, bridge: FakeBridge
) -> None:
    page.composer.draft = "First"
    page._send()
    page.composer.add_paths([BOAT])
    page.composer.draft = "And this?"
    page._send()
    assert page.composer.pictures == ()
    page.composer.queue._edit(0)
    assert page.composer.draft == "And this?"
    assert page.composer.pictures == (BOAT,)
    page._send()
    bridge.last("chats.create").done({"id": "c1"})
    bridge.last("ask").done({"answer": "Yes."})
    assert bridge.last("ask").with_["images"] == [BOAT]


def test_what_could_not_be_sent_keeps_its_pictures(page: ChatPage, bridge: FakeBridge) -> None:
    page.composer.add_paths([BOAT])
    page.composer.draft = "What is in it?"
    page._send()
    bridge.last("chats.create").fail("profile.unusable")
    assert page.composer.draft == "What is in it?"
    assert page.composer.pictures == (BOAT,)


def test_a_question_shows_its_pictures_and_says_which_are_gone(
    qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource
) -> None:
    turn = QuestionTurn(themes)
    qtbot.addWidget(turn)
    turn.pictures.watch(Thumbnails(bridge, turn))  # type: ignore[arg-type]
    asked = Turn("user", Written("What?"))
    turn.show_turn(asked, last=True)
    low = turn.height_at(600)
    turn.show_turn(Turn("user", Written("What?"), images=(BOAT, "/gone.png")), last=True)
    high = turn.height_at(600)
    assert high >= low + turn.pictures.height_needed > low
    turn.resize(600, high)
    turn.show()
    turn.grab()
    first, second = [a for a in bridge.asked if a.do == "library.page"]
    first.done(drawn("red"))
    second.fail("file.unreadable")
    row = turn.pictures
    assert row.accessibleName() == "2 pictures: boat.PNG, gone.png (not there any more)"
    seen = row.grab().toImage()
    assert seen.pixelColor(36, 36) == QColor("red")
    assert not turn.text.geometry().intersects(row.geometry())


def test_many_pictures_take_as_many_lines_as_they_need(qtbot: QtBot, themes: ThemeSource) -> None:
    row = PictureRow(themes)
    qtbot.addWidget(row)
    row.show_pictures([f"/{n}.png" for n in range(7)])
    assert row.width_at(250) == 3 * 80 - 8
    assert row.height_needed == 3 * 80 - 8


def test_what_failed_for_want_of_a_host_is_asked_again(bridge: FakeBridge) -> None:
    thumbnails = Thumbnails(bridge)  # type: ignore[arg-type]
    assert thumbnails.of(BOAT) is None and thumbnails.of(BOAT) is None
    assert bridge.count("library.page") == 1
    bridge.last("library.page").fail("host.gone")
    assert thumbnails.of(BOAT) is None
    assert bridge.count("library.page") == 2


def test_what_a_model_can_be_given_is_known_by_its_ending() -> None:
    assert is_picture("/a/B.JPEG") and not is_picture("/a/b.pdf") and not is_picture("/a/b.tiff")
