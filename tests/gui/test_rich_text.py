"""Text to read: it loads nothing, says where links lead, copies as plain words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.text.rich_text import RichText


@pytest.fixture
def text(qtbot: QtBot, themes: ThemeSource) -> RichText:
    widget = RichText(themes.theme)
    qtbot.addWidget(widget)
    widget.height_at(600)
    return widget


@pytest.mark.parametrize(
    "address", ["http://evil.example/a.png", "file:///etc/passwd", r"\\host\share\a.png", "qrc:/a"]
)
def test_nothing_is_ever_loaded(text: RichText, address: str) -> None:
    image = QTextDocument.ResourceType.ImageResource.value
    assert text.loadResource(image, QUrl(address)) is None
    text.document().setHtml(f'<img src="{address}"><p>after')
    text.height_at(500)
    assert text.document().resource(image, QUrl(address)) is None
    text.setSource(QUrl(address))
    assert text.toPlainText().endswith("after")


def test_a_chip_tells_its_number(text: RichText, qtbot: QtBot) -> None:
    text.show_markdown("So it is [2].", frozenset({1, 2}))
    with qtbot.waitSignal(text.cited) as heard:
        text.anchorClicked.emit(QUrl("cite:2"))
    assert heard.args == [2]


def test_a_link_is_handed_over_whole(text: RichText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(text.link_chosen) as heard:
        text.anchorClicked.emit(QUrl("https://example.org/a?b=c"))
    assert heard.args == ["https://example.org/a?b=c"]


def test_copying_gives_plain_words_with_markers(text: RichText) -> None:
    text.show_markdown("One [1] two [2].\n\n- **three**", frozenset({1, 2}))
    text.selectAll()
    data = text.createMimeDataFromSelection()
    assert data.text() == "One [1] two [2].\n•\tthree"
    assert not data.hasHtml()


def test_a_screen_reader_gets_words(text: RichText) -> None:
    text.show_markdown("# Head\n\nOne [1].", frozenset({1}))
    assert text.words == "Head\nOne [1]."


def test_code_can_be_copied(text: RichText, qtbot: QtBot) -> None:
    text.show_markdown("```python\na = 1\nb = 2\n```\n")
    (button,) = text._copy_buttons
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "a = 1\nb = 2"
    assert button.accessibleName() == "Copy this code"


def test_a_long_answer_is_written_in_turns(text: RichText, qtbot: QtBot) -> None:
    long = "Some **words** and `code` in a paragraph of its own.\n\n" * 400
    text.show_markdown(long)
    assert not text.settled
    qtbot.waitUntil(lambda: text.settled, timeout=20_000)
    assert text.document().blockCount() == 400


def test_growing_text_ends_as_if_shown_at_once(
    text: RichText, qtbot: QtBot, themes: ThemeSource
) -> None:
    answer = "# One\n\n- two [1]\n- three\n\n| a |\n|---|\n| b |\n\nfour"
    for end in range(0, len(answer) + 1, 5):
        text.show_markdown(answer[:end], frozenset({1}))
    text.show_markdown(answer, frozenset({1}))
    once = RichText(themes.theme)
    qtbot.addWidget(once)
    once.height_at(600)
    once.show_markdown(answer, frozenset({1}))
    assert text.document().toHtml() == once.document().toHtml()
    assert text.height_at(600) == once.height_at(600)


def test_a_marked_range_stands_out(text: RichText) -> None:
    text.show_plain("before marked after", (7, 13))
    (block,) = text.blocks
    assert [run.text for run in block.runs if run.marked] == ["marked"]
