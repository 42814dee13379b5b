"""Text to read: it loads nothing, says where links lead, copies as plain words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.text import document, objects, rich_text
from inglenook.gui.text import formulas as drawing
from inglenook.gui.text.export import as_html, as_markdown
from inglenook.gui.text.formulas import Formulas, Key
from inglenook.gui.text.ground import code_card
from inglenook.gui.text.markdown import blocks
from inglenook.gui.text.objects import OBJECT
from inglenook.gui.text.rich_text import RichText
from inglenook.link.launch import self_command


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


def test_a_sentence_without_support_has_a_wave_under_it(text: RichText) -> None:
    text.show_markdown("- It ends in **May** [1].\n- The roof leaks.", frozenset({1}))
    text.doubt(("- The roof leaks.",))
    assert [mark.cursor.selectedText() for mark in text.extraSelections()] == ["The roof leaks."]
    text.mark_found("ends", 0)
    assert len(text.extraSelections()) == 2
    text.mark_found("", -1)
    text.doubt(())
    assert text.extraSelections() == []


def test_copying_gives_plain_words_with_markers(text: RichText) -> None:
    text.show_markdown("One [1] two [2].\n\n- **three**", frozenset({1, 2}))
    text.selectAll()
    data = text.createMimeDataFromSelection()
    assert data.text() == "One [1] two [2].\n•\tthree"
    assert bytes(data.data("text/markdown").data()).decode() == "One [1] two [2].\n\n- **three**"
    assert "<b>three</b>" in data.html()
    assert "color" not in data.html()


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
    qtbot.waitUntil(lambda: text.settled and once.settled, timeout=20_000)
    assert text.document().toHtml() == once.document().toHtml()
    assert text.height_at(600) == once.height_at(600)


def test_a_marked_range_stands_out(text: RichText) -> None:
    text.show_plain("before marked after", (7, 13))
    (block,) = text.blocks
    assert [run.text for run in block.runs if run.marked] == ["marked"]


def test_a_part_that_is_copied_keeps_its_marks(text: RichText) -> None:
    text.show_markdown("a 🔥 **bold** word [1] *x*", frozenset({1}))
    cursor = text.textCursor()
    start = text.toPlainText().index("ld w") + 1  # the flame counts twice
    cursor.setPosition(start)
    cursor.setPosition(start + 9, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    data = text.createMimeDataFromSelection()
    assert bytes(data.data("text/markdown").data()).decode() == "**ld** word [1]"


@pytest.mark.parametrize(
    "source",
    [
        "# Head\n\nwords *and* **more** `code`",
        "- a\n  - b\n\n1. c",
        "> quoted\n> more",
        "```python\na = 1\n```",
        "| a | b |\n|---|--:|\n| c | d |",
        "a $x^2$ b\n\n---",
        "[a](https://example.org/b)",
    ],
)
def test_markdown_written_back_means_the_same(source: str) -> None:
    once = blocks(source)
    again = blocks(as_markdown(once))
    assert as_html(again) == as_html(once)
    assert [b.kind for b in again] == [b.kind for b in once]


def test_html_holds_no_markup_of_the_text() -> None:
    assert "<script>" not in as_html(blocks("a <script>alert(1)</script> `<b>`"))


def test_tab_goes_from_chip_to_chip(text: RichText, qtbot: QtBot) -> None:
    text.show_markdown("One [1] and [2].", frozenset({1, 2}))
    text.resize(600, 40)
    text.show()
    text.activateWindow()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(text.hasFocus)
    for number in (1, 2):
        with qtbot.waitSignal(text.pointed) as heard:
            qtbot.keyClick(text, Qt.Key.Key_Tab)
        assert heard.args[0] == number
        assert text.focused_link is not None
    with qtbot.waitSignal(text.cited) as chosen:
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_words_that_were_found_are_marked(text: RichText) -> None:
    text.show_markdown("Lease, **lease** and more.")
    assert len(text.mark_found("lease", 1)) == 2
    assert len(text.extraSelections()) == 2
    assert text.mark_found("", 0) == []
    assert text.extraSelections() == []


@pytest.fixture
def made(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Formulas]:
    """Formulas with a process of their own, which ends with the test."""
    result = Formulas([*self_command(), "--formulas"])
    for module in (drawing, document, objects, rich_text):
        monkeypatch.setattr(module, "formulas", lambda: result)
    yield result
    result.close()


def test_formulas_take_the_place_of_their_source(
    made: Formulas, text: RichText, qtbot: QtBot
) -> None:
    source = "Costs $5, $E = mc^2$ and $\\frac{$ too.\n\n$$\nx\n+ y\n$$\n\nEnd."
    text.show_markdown(source)
    assert "$E = mc^2$" in text.toPlainText()
    qtbot.waitUntil(lambda: text.toPlainText().count(OBJECT) == 2, timeout=60_000)
    assert "$5" in text.toPlainText()
    assert "$\\frac{$" in text.toPlainText()
    text.selectAll()
    assert "$E = mc^2$" in text.createMimeDataFromSelection().text()
    text.show_markdown(source + " More.")
    assert text.toPlainText().endswith("End. More.")
    assert text.toPlainText().count(OBJECT) == 2


def test_a_formula_without_end_is_refused(
    made: Formulas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing, "FORMULA_MS", 200)
    hostile = Key(r"\frac{1}{" * 60 + "x" + "}" * 60, 17, True)
    good = Key("x", 17, False)
    assert made.pending(hostile) and made.pending(good)
    qtbot.waitUntil(lambda: not made.pending(good), timeout=60_000)
    assert made.drawn(hostile) is None
    assert made.drawn(good) is not None


def test_a_matrix_may_have_an_exponent(made: Formulas, qtbot: QtBot) -> None:
    inverse = Key(r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}^{-1}", 17, True)
    assert made.pending(inverse)
    qtbot.waitUntil(lambda: not made.pending(inverse), timeout=60_000)
    assert made.drawn(inverse) is not None


def test_the_card_of_code_at_the_end_is_shown_whole(text: RichText, qtbot: QtBot) -> None:
    text.height_at(400)
    text.show_markdown("Code:\n\n```\nlast\n```")
    qtbot.waitUntil(lambda: text.settled)
    block = text.document().lastBlock()
    assert text.height_at(400) >= code_card(block, 400).bottom()
    text.show_markdown("Code:\n\n```\nlast\n```\n\nEnd")
    qtbot.waitUntil(lambda: text.settled)
    assert text.height_at(400) == round(text.document().size().height())


def test_code_is_coloured_once_its_language_is_loaded(text: RichText, qtbot: QtBot) -> None:
    text.show_markdown("```lua\nlocal x = 1\n```")
    qtbot.waitUntil(lambda: not any(block.pale for block in text.blocks))
    tones = {run.tone for block in text.blocks for run in block.runs}
    assert "keyword" in tones
    cursor = text.document().find("local")
    assert cursor.charFormat().foreground().color() == text._writer.theme.tone("keyword")
