"""The evidence panel: the passage in its place, and what is said when that cannot be shown."""

from __future__ import annotations

import base64

import pytest
import shiboken6
from fake import FakeBridge
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inglenook.gui.evidence.panel import EvidencePanel
from inglenook.gui.evidence.picture import without_margins
from inglenook.gui.look.theme import ThemeSource
from inglenook.transcript import Turn
from inglenook.types import Citation, Passage

PDF = Citation(
    1, "p1", "/files/Leith lease.pdf", 4, 100, 120, "Six months in writing.", ("8 Term",)
)
LETTER = Citation(2, "p2", "/files/letter.docx", None, 10, 18, "a letter", ("Notice",))
UNUSED = Passage("p3", "/files/Dundee.pdf", "Three months.", 0, 13, 11)
TURN = Turn("assistant", citations=(PDF, LETTER), retrieved=(UNUSED,))


@pytest.fixture
def panel(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> EvidencePanel:
    widget = EvidencePanel(bridge, themes)  # type: ignore[arg-type]
    widget.resize(404, 900)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def page_reply() -> dict[str, object]:
    image = QImage(200, 280, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setPixelColor(0, 0, Qt.GlobalColor.black)  # ink from edge to edge: nothing is cut off
    image.setPixelColor(199, 279, Qt.GlobalColor.black)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    png = base64.b64encode(data.data()).decode()
    boxes = [[20, 140, 100, 20]]
    return {"png": png, "width": 200, "height": 280, "pages": 22, "boxes": boxes}


def test_a_pdf_shows_its_page_with_the_passage_marked(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_turn(TURN, 1)
    asked = bridge.last("library.page")
    assert asked.with_["page"] == 4
    assert (asked.with_["start"], asked.with_["end"]) == (100, 120)
    assert panel.head.page.plain() == "page 4"
    asked.done(page_reply())
    assert panel.head.page.plain() == "page 4 of 22"
    picture = panel.pages.picture
    assert picture.isVisible()
    shown = picture.grab().toImage()
    ratio = shown.devicePixelRatio()
    scale = picture.width() / 200 * ratio
    assert shown.pixelColor(round(60 * scale), round(150 * scale)).name() == "#fce6a9"
    assert shown.pixelColor(round(60 * scale), round(100 * scale)).name() == "#ffffff"


def test_the_margins_of_a_page_are_cut_off(qapp: QApplication) -> None:
    page = QImage(600, 800, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    assert without_margins(page) == page.rect()
    for y in range(100, 300):
        for x in range(120, 480):
            page.setPixelColor(x, y, Qt.GlobalColor.black)
    assert without_margins(page) == QRect(100, 0, 400, 800)


def test_other_files_show_their_text_with_the_passage_marked(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_turn(TURN, 2)
    reply = {"text": "this is a letter.", "start": 2, "page": None, "pages": None, "heading": None}
    bridge.last("library.context").done(reply)
    (block,) = panel.text.plain.blocks
    assert [run.text for run in block.runs if run.marked] == ["a letter"]
    assert panel.text.place.plain() == "Notice"


def test_the_current_card_is_outlined_and_another_can_be_chosen(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.show_turn(TURN, 1)
    assert [card.current for card in panel.cards.cards] == [True, False]
    with qtbot.waitSignal(panel.chosen) as heard:
        qtbot.mouseClick(panel.cards.cards[1], Qt.MouseButton.LeftButton)
    assert heard.args == [2]
    assert [card.current for card in panel.cards.cards] == [False, True]
    assert bridge.last("library.page").cancelled


def test_an_answer_that_comes_too_late_is_not_shown(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_turn(TURN, 1)
    panel.show_source(LETTER)
    bridge.last("library.page").done(page_reply())
    assert not panel.pages.picture.isVisible()


def test_what_was_read_and_not_used_is_folded_away(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_turn(TURN, 1)
    unused = panel.cards.all[-1]
    assert panel.cards.more.text().startswith("1 ")
    assert not unused.isVisible()
    panel.cards.more.click()
    assert unused.isVisible()
    unused.click()
    assert bridge.last("library.page").with_["path"] == UNUSED.path


def test_an_answer_without_citations_shows_what_was_read(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_turn(Turn("assistant", retrieved=(UNUSED,)), 0)
    assert panel.source == UNUSED
    assert panel.cards.all[0].isVisible()


def test_a_file_that_is_gone_is_told_and_the_passage_stays(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_turn(TURN, 1)
    bridge.last("library.page").fail(
        "file.unreadable", "Leith lease.pdf is gone.", "Check the folder."
    )
    assert panel.notice.words.plain() == "Leith lease.pdf is gone. Check the folder."
    assert panel.text.plain.words == "Six months in writing."


def test_opening_a_file_that_is_gone_is_told(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.show_turn(TURN, 1)
    qtbot.mouseClick(panel.head.open_button, Qt.MouseButton.LeftButton)
    assert panel.notice.words.plain() == "Leith lease.pdf is not there any more."


@pytest.mark.parametrize("png", ["", "not base64!", base64.b64encode(b"GIF89a").decode(), None])
def test_a_picture_that_is_none_is_told(
    panel: EvidencePanel, bridge: FakeBridge, png: str | None
) -> None:
    panel.show_turn(TURN, 1)
    bridge.last("library.page").done({"png": png, "boxes": []})
    assert panel.notice.words.plain() == "The picture of this page could not be shown."


def test_escape_closes(panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot) -> None:
    panel.show_turn(TURN, 1)
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_cards_have_room_from_the_start(
    bridge: FakeBridge, themes: ThemeSource, qtbot: QtBot
) -> None:
    panel = EvidencePanel(bridge, themes)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(404, 900)
    panel.show()
    panel.show_turn(Turn("assistant", citations=(PDF,), retrieved=(UNUSED,) * 5), 1)
    qtbot.waitUntil(panel.cards.more.isVisible)
    cards = panel.cards
    qtbot.waitUntil(lambda: cards.height() >= cards.more.geometry().bottom() + 16)
    assert not cards.verticalScrollBar().isVisible()


def test_a_deleted_panel_no_longer_follows_the_theme(
    bridge: FakeBridge, themes: ThemeSource
) -> None:
    panel = EvidencePanel(bridge, themes)  # type: ignore[arg-type]
    panel.show_turn(TURN, 2)
    shiboken6.delete(panel)
    themes.choose("dark")


def test_cells_and_lines_stand_where_a_page_would(panel: EvidencePanel, bridge: FakeBridge) -> None:
    cells = Citation(1, "p1", "/files/tax.xlsx", None, 0, 9, "1,200 EUR", place="Tax 2024!B5:F60")
    lines = Citation(2, "p2", "/files/boat.py", None, 0, 9, "def sail", place="L12-48")
    panel.show_turn(Turn("assistant", citations=(cells, lines)), 1)
    assert panel.head.page.plain() == "Tax 2024, B5:F60"
    assert panel.cards.cards[1].accessibleName() == "Source 2: boat.py, lines 12–48"


def test_a_picture_is_shown_as_the_page_that_it_is(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    scan = Citation(1, "p1", "/files/Receipt.JPG", 1, 0, 9, "total 12")
    panel.show_turn(Turn("assistant", citations=(scan,)), 1)
    assert bridge.last("library.page").with_["page"] == 1


def test_a_web_page_goes_by_its_address_and_opens_there(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    web = Citation(
        1, "p1", "/w/1/tides-1f.html", None, 0, 9, "7.4 m", origin="https://example.org/tides/"
    )
    panel.show_turn(Turn("assistant", citations=(web,)), 1)
    assert panel.head.name.toolTip() == "https://example.org/tides/"
    assert panel.cards.cards[0].accessibleName() == "Source 1: example.org/tides"
    with qtbot.waitSignal(panel.link) as heard:
        qtbot.mouseClick(panel.head.open_button, Qt.MouseButton.LeftButton)
    assert heard.args == ["https://example.org/tides/"]
