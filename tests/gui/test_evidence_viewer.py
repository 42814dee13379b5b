"""The viewer of the evidence: pages with words, zoom and cache; search; long texts; letters."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from fake import FakeBridge
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inglenook.gui.evidence.pages import Cache
from inglenook.gui.evidence.panel import EvidencePanel
from inglenook.gui.evidence.picture import Page, page_of
from inglenook.gui.evidence.rendered import located
from inglenook.gui.look.theme import ThemeSource
from inglenook.transcript import Turn
from inglenook.types import Citation, Passage

PDF = Passage("p", "/f/lease.pdf", "Rent is due on Monday.", 100, 122, 2)
WORDS = ["Rent", "is", "due", "on", "Monday."]


@pytest.fixture
def panel(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> EvidencePanel:
    widget = EvidencePanel(bridge, themes)  # type: ignore[arg-type]
    widget.resize(404, 900)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def png(width: int = 200, height: int = 280) -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setPixelColor(0, 0, QColor("black"))
    image.setPixelColor(width - 1, height - 1, QColor("black"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(data.data()).decode()


def page(start: int = 100, **more: Any) -> dict[str, Any]:
    """A page of five words on two lines."""
    words: list[list[Any]] = []
    for n, word in enumerate(WORDS):
        x, y = (20 + 50 * n, 40) if n < 3 else (20 + 50 * (n - 3), 60)
        words.append([word, x, y, 40, 12, start])
        start += len(word) + 1
    boxes = [[20, 40, 100, 12]]
    return {"png": png(), "width": 200, "height": 280, "pages": 9, "boxes": boxes, "words": words,
            "file": "there", **more}  # fmt: skip


def text_reply(text: str, start: int = 0, **more: Any) -> dict[str, Any]:
    told = {"text": text, "start": start, "page": None, "pages": None, "heading": []}
    return {**told, "length": start + len(text), "file": "there", **more}


# --- pages ----------------------------------------------------------------------------------------


def test_text_on_a_page_is_selected_and_copied_by_keys_and_mouse(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").done(page())
    picture = panel.pages.picture
    qtbot.keyClick(picture, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(picture, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Rent is due\non Monday."
    scale = picture.width() / 200
    start, end = (QPoint(round(x * scale), round(46 * scale)) for x in (85, 130))
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(picture, end)
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=end)
    picture._select(1, 2)  # offscreen, a move comes without the button
    qtbot.keyClick(picture, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert picture.selection.startswith("is due\non")
    assert (
        picture.accessibleDescription() == "Marked: Rent is due on Monday.\nRent is due\non Monday."
    )


def test_pages_are_turned_and_kept(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").done(page())
    panel.tools.after.click()
    assert bridge.last("library.page").with_["page"] == 3
    bridge.last("library.page").done(page(start=500))
    assert panel.head.page.plain() == "page 3 of 9"
    asked = bridge.count("library.page")
    panel.tools.before.click()
    assert panel.head.page.plain() == "page 2 of 9"
    assert bridge.count("library.page") == asked
    panel.tools.number.setText("7")
    panel.tools.number.returnPressed.emit()
    assert bridge.last("library.page").with_["page"] == 7


def test_the_wheel_goes_over_the_end_of_a_page(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").done(page())
    bar = panel.pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    none = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(panel.pages.viewport(), wheel)
    assert panel.pages.number == 3


def test_the_place_in_a_page_outlives_another_size(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").done(page())
    bar = panel.pages.verticalScrollBar()
    panel.resize(panel.width(), 420)
    qtbot.waitUntil(lambda: bar.maximum() > 20)
    bar.setValue(bar.maximum() // 2)
    size, before = panel.size(), bar.value()
    panel.resize(size.width(), 4_000)
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    panel.resize(size)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert abs(bar.value() - before) <= 2


def test_a_larger_page_is_drawn_anew_and_sharp(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.show_source(PDF)
    first = bridge.last("library.page")
    first.done(page())
    narrow = panel.pages.picture.width()
    qtbot.keyClick(panel.pages.picture, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(panel.pages.picture, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert panel.pages.picture.width() > 1.4 * narrow

    def drawn() -> list[int]:
        asked = [a.with_ for a in bridge.asked if a.do == "library.page"]
        return [with_["width"] for with_ in asked if with_["page"] == 2]

    qtbot.waitUntil(lambda: len(drawn()) == 2)
    assert drawn()[1] > drawn()[0]
    panel.tools.fit.click()
    assert panel.pages.zoom == "width"
    assert panel.pages.picture.width() == narrow


def test_few_pages_are_kept() -> None:
    cache = Cache(most=1_000_000)
    for n in range(20):
        cache.put(("/f", n), Page(QImage(200, 200, QImage.Format.Format_RGB32)), 200)
    assert cache.bytes <= 1_000_000
    assert cache.get(("/f", 0)) is None
    assert cache.get(("/f", 19)) is not None


@pytest.mark.parametrize("junk", [None, 7, [[1]], [["x", 1, 2, 3, "4", 5]], [[1, 2, 3, 4, 5, 6]]])
def test_odd_words_and_boxes_are_left_out(qapp: QApplication, junk: object) -> None:
    shown = page_of({"png": png(), "words": junk, "boxes": junk, "pages": "many"})
    assert (shown.words, shown.boxes, shown.pages) == ((), (), 0)


def test_another_passage_on_a_page_that_is_there_is_marked_by_its_words(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").done(page())
    panel.show_source(Passage("q", PDF.path, "on", 112, 114, 2))
    assert bridge.count("library.page") == 1
    ((x, y),) = [(box.x(), box.y()) for box in panel.pages.picture._marks]
    assert (x, y) == (20, 60)


def test_a_citation_without_a_passage_opens_unmarked(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    fact = Citation(1, "", "/f/lease.pdf", None, 0, 0, "lease.pdf, 9 pages")
    panel.show_turn(Turn("assistant", citations=(fact,)), 1)
    asked = bridge.last("library.page")
    assert (asked.with_["page"], "start" in asked.with_) == (1, False)


@pytest.mark.parametrize(("state", "told"), [("changed", "changed"), ("there", ""), ("gone", "")])
def test_a_file_that_changed_since_is_told(
    panel: EvidencePanel, bridge: FakeBridge, state: str, told: str
) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").done(page(file=state))
    assert told in panel.notice.words.plain()
    assert panel.notice.isVisible() == (state != "there")


def test_a_page_that_cannot_be_drawn_gives_way_to_the_kept_text(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").fail("file.unreadable", "lease.pdf is gone.", "Look for it.")
    bridge.last("library.context").done(text_reply("before Rent is due on Monday. after", 93))
    assert panel.notice.words.plain() == "lease.pdf is gone. Look for it."
    assert panel.text.plain.words == "before Rent is due on Monday. after"
    panel.notice.again.click()
    assert bridge.count("library.page") == 2


# --- the search within a file ---------------------------------------------------------------------


def test_hits_in_a_file_are_counted_and_gone_through(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").done(page())
    qtbot.keyClick(panel.pages.picture, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.finder.isVisible()
    panel.finder.field.line.setText("rent")
    panel.finder.field.edited.emit()
    asked = bridge.last("library.find")
    assert (asked.with_["path"], asked.with_["text"]) == (PDF.path, "rent")
    asked.done({"total": 3, "hits": [[5, 9, 1], [100, 104, 2], [900, 904, 6]]})
    assert panel.finder.count.plain() == "2 of 3"
    assert [box.x() for box in panel.pages.picture._hits] == [20]
    panel.finder.after.click()
    assert panel.finder.count.plain() == "3 of 3"
    assert bridge.last("library.page").with_["page"] == 6
    qtbot.keyClick(panel.finder.field.line, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert panel.finder.count.plain() == "2 of 3"
    panel.finder.done.click()
    assert panel.pages.picture._hits == []
    assert not panel.finder.isVisible()


def test_a_hit_elsewhere_in_a_long_text_is_loaded(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(Passage("p", "/f/long.txt", "tide", 10, 14))
    bridge.last("library.context").done(text_reply("x" * 10 + "tide", length=90_000))
    panel.open_find()
    panel.finder.field.line.setText("oars")
    panel.finder.field.edited.emit()
    bridge.last("library.find").done({"total": 1, "hits": [[70_000, 70_004, None]]})
    asked = bridge.last("library.context")
    assert (asked.with_["start"], asked.with_["end"]) == (70_000, 70_004)
    asked.done(text_reply("the oars", 69_996, length=90_000))
    (hit,) = panel.text.plain.extraSelections()
    assert hit.cursor.selectedText() == "oars"


def test_nothing_found_is_told(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(PDF)
    panel.open_find()
    panel.finder.field.line.setText("whale")
    panel.finder.field.edited.emit()
    bridge.last("library.find").done({"total": 0, "hits": []})
    assert panel.finder.count.plain() == "Not found"
    assert not panel.finder.after.isEnabled()


# --- texts ----------------------------------------------------------------------------------------


def test_a_long_text_comes_piece_by_piece(panel: EvidencePanel, bridge: FakeBridge) -> None:
    lines = [f"{n:04d} the pump ran\n" for n in range(9_000)]
    whole = "".join(lines)
    start = whole.index("4000")
    panel.show_source(Passage("p", "/f/log.txt", "4000", start, start + 4))
    piece = whole[start - 1_200 : start + 1_200]
    bridge.last("library.context").done(text_reply(piece, start - 1_200, length=len(whole)))
    for _ in range(6):
        bar = panel.text.verticalScrollBar()
        bar.setValue(bar.maximum())
        asked = bridge.last("library.context")
        first, last = asked.with_["start"], asked.with_["end"]
        assert last - first <= 6_000
        asked.done(text_reply(whole[first:last], first, length=len(whole)))
    assert len(panel.text.plain.words) <= 24_000
    assert panel.text.plain.words in whole
    assert "4800 the pump" in panel.text.plain.words


def test_markdown_is_rendered_with_the_passage_marked(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    text = "# Boats\n\nThe **coaching** launch 🚤 takes petrol.\n\n- The launch is *old*.\n"
    start = text.index("The launch is")
    panel.show_source(Passage("p", "/f/boats.md", "", start, start + 20, place="L5-5"))
    bridge.last("library.context").done(text_reply(text))
    qtbot.waitUntil(lambda: panel.text.plain.settled)
    assert "**" not in panel.text.plain.toPlainText()
    (mark,) = panel.text.plain.extraSelections()
    assert mark.cursor.selectedText() == "The launch is old"


def test_a_passage_that_occurs_twice_is_told_apart() -> None:
    source = "**one** two\n\none [two](http://x.org/two) three"
    shown = "one two\none two three"
    second = source.index("one [")
    assert located(shown, source, (second, len(source))) == (8, 21)
    assert located(shown, source, (0, 11)) == (0, 7)
    assert located(shown, "***", (0, 3)) is None
    assert located(shown, "whale", (0, 5)) is None


def test_a_letter_shows_its_head_wherever_the_passage_is(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.show_source(Passage("p", "/f/fees.eml", "480 pounds", 5_000, 5_010))
    bridge.last("library.context").done(text_reply("480 pounds", 5_000))
    head = "From: Ada <ada@example.org>\nSubject: Fees\n\nDear Bob"
    bridge.last("library.context").done(text_reply(head))
    assert panel.text.letter.isVisible()
    assert [label.plain() for label in panel.text.letter._labels] == [
        "From", "Ada <ada@example.org>", "Subject", "Fees",
    ]  # fmt: skip


# --- what can be done with the file ---------------------------------------------------------------


def test_the_passage_is_copied_with_its_source(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(PDF)
    bridge.last("library.page").done(page())
    panel.copy_passage()
    copied = "Rent is due on Monday.\n\nlease.pdf, p. 2\n"
    assert QGuiApplication.clipboard().text() == copied


def test_sources_are_gone_through_by_keys(panel: EvidencePanel, bridge: FakeBridge) -> None:
    cited = tuple(Citation(n, f"p{n}", f"/f/{n}.txt", None, 0, 4, "text") for n in (1, 2, 3))
    panel.show_turn(Turn("assistant", citations=cited), 1)
    panel.step(1)
    assert panel.source == cited[1]
    panel.step(-1)
    panel.step(-1)
    assert panel.source == cited[2]


def test_escape_closes_the_search_first(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.show_source(PDF)
    panel.open_find()
    with qtbot.assertNotEmitted(panel.closed):
        qtbot.keyClick(panel.finder, Qt.Key.Key_Escape)
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
