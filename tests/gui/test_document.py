"""Blocks in a QTextDocument: the same whether written at once or piece by piece."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from inglenook.gui.look.theme import Theme, load_theme
from inglenook.gui.text.document import DocumentWriter
from inglenook.gui.text.ground import LANGUAGE, code_card
from inglenook.gui.text.markdown import Stream, blocks

SAMPLE = """# Leases

They 🔥 end [1] soon 🦀 [1] **now**:

| Office | Ends |
|--------|-----:|
| Leith  | 14 March 2027 [1] |
| Perth  | 1 June |

| Second |
|---|

- a
  - b
  1. c

> quoted

```python
def f(): return "x"
```

---

The `end` of **it**.
"""


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return load_theme(dark=False)


def written_at_once(theme: Theme, text: str) -> str:
    document = QTextDocument()
    DocumentWriter(document, theme).write(blocks(text, frozenset({1})))
    return shape(document)


def shape(document: QTextDocument) -> str:
    """Everything that can be seen of a document."""
    return f"{document.toHtml()}\n{document.size().toTuple()}\n{document.blockCount()}"


def streamed(theme: Theme, text: str, cuts: list[int]) -> str:
    document, stream = QTextDocument(), Stream()
    writer = DocumentWriter(document, theme)
    for cut in [*sorted(cuts), len(text)]:
        stream.update(text[:cut], frozenset({1}))
        while stream.step():
            pass
        writer.write(stream.blocks)
    return shape(document)


def test_writing_by_the_letter_equals_writing_at_once(theme: Theme) -> None:
    cuts = list(range(0, len(SAMPLE), 3))
    assert streamed(theme, SAMPLE, cuts) == written_at_once(theme, SAMPLE)


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40
)
@given(st.permutations(SAMPLE.split("\n\n")), st.lists(st.integers(0, 400), max_size=8))
def test_any_order_of_blocks_streams_exactly(
    theme: Theme, parts: list[str], cuts: list[int]
) -> None:
    text = "\n\n".join(parts)
    assert streamed(theme, text, cuts) == written_at_once(theme, text)


def test_writing_goes_on_where_time_ran_out(theme: Theme) -> None:
    document = QTextDocument()
    writer = DocumentWriter(document, theme)
    wanted = blocks(SAMPLE, frozenset({1}))
    turns = 0
    while writer.write(wanted, seconds=0):
        turns += 1
    assert turns == len(wanted) - 1
    assert shape(document) == written_at_once(theme, SAMPLE)


def test_blocks_that_did_not_change_are_left_alone(theme: Theme) -> None:
    document = QTextDocument()
    writer = DocumentWriter(document, theme)
    writer.write(blocks("One.\n\nTwo."))
    changes: list[int] = []
    document.contentsChange.connect(lambda position, gone, added: changes.append(position))
    writer.write(blocks("One.\n\nTwo. And more."))
    assert min(changes) >= len("One.")


def test_a_growing_table_keeps_its_rows(theme: Theme) -> None:
    document = QTextDocument()
    writer = DocumentWriter(document, theme)
    rows = "".join(f"| {n} | [1] |\n" for n in range(30))
    writer.write(blocks(f"|a|b|\n|-|-|\n{rows}| half", frozenset({1})))
    (before,) = document.rootFrame().childFrames()
    text = f"|a|b|\n|-|-|\n{rows}| half | way |\n| new |\n\nafter"
    writer.write(blocks(text, frozenset({1})))
    assert document.rootFrame().childFrames() == [before]
    assert shape(document) == written_at_once(theme, text)


def test_another_look_is_written_anew(theme: Theme) -> None:
    document = QTextDocument()
    writer = DocumentWriter(document, theme)
    writer.write(blocks(SAMPLE, frozenset({1})))
    dark = load_theme(dark=True)
    writer.restyle(dark)
    writer.write(blocks(SAMPLE, frozenset({1})))
    assert shape(document) == written_at_once(dark, SAMPLE)


def test_a_table_has_its_rows(theme: Theme) -> None:
    document = QTextDocument()
    DocumentWriter(document, theme).write(blocks("|a|b|\n|-|-|\n|c|d|\n"))
    (table,) = document.rootFrame().childFrames()
    assert isinstance(table, QTextTable)
    assert (table.rows(), table.columns()) == (2, 2)


def test_text_has_the_direction_of_its_first_letter(theme: Theme) -> None:
    document = QTextDocument()
    writer = DocumentWriter(document, theme)
    for text in ("- 1", "- 1 \u0648", "- 1 \u0648\n\n```\n\u0648\n```\n\nEnd"):
        writer.write(blocks(text))
    item, code, end = (document.findBlockByNumber(n).blockFormat() for n in range(3))
    assert item.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert (item.leftMargin(), item.rightMargin()) == (0, 24)
    assert code.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert end.rightMargin() == 0
    assert shape(document) == written_at_once(theme, text)


def test_the_head_of_code_that_begins_a_text_has_room(theme: Theme) -> None:
    document = QTextDocument()
    writer = DocumentWriter(document, theme)
    for text in ("``", "```python", "```python\na\n```\n\nEnd"):
        writer.write(blocks(text))
    assert code_card(document.firstBlock(), 600).top() >= 0
    assert shape(document) == written_at_once(theme, text)
    writer.write(blocks("Words"))
    assert shape(document) == written_at_once(theme, "Words")


def lines_of(document: QTextDocument, words: str) -> QRectF:
    """Where the lines of the block that begins so stand."""
    block = document.find(words).block()
    return document.documentLayout().blockBoundingRect(block)


@pytest.mark.parametrize("after", ["```\ncode\n```", "---", "## Words", "> words", "```\n```"])
def test_nothing_overlaps_the_table_above_it(theme: Theme, after: str) -> None:
    document = QTextDocument()
    document.setTextWidth(600)
    writer = DocumentWriter(document, theme)
    for text in ("|a|b|\n|-|-|\n|c|last|", f"|a|b|\n|-|-|\n|c|last|\n\n{after}\n\nEnd"):
        writer.write(blocks(text))
    table_ends = lines_of(document, "last").bottom() + 7
    block = document.find("last").block().next()
    top = document.documentLayout().blockBoundingRect(block).top()
    assert lines_of(document, "End").top() >= top + 25
    code = block.blockFormat().hasProperty(LANGUAGE)
    assert (code_card(block, 600).top() if code else top) >= table_ends + 7


def test_a_table_that_begins_a_text_stands_at_its_top(theme: Theme) -> None:
    document = QTextDocument()
    DocumentWriter(document, theme).write(blocks("|first|b|\n|-|-|\n|c|d|"))
    assert lines_of(document, "first").top() < 4


MONTHS = ["January", "February", "March", "April", "September", "October", "November"]
WIDE = (
    f"| Region | {' | '.join(MONTHS)} |\n|---|{'--:|' * len(MONTHS)}\n"
    + f"| Northumberland | {' | '.join(['12,900.50'] * len(MONTHS))} |\n" * 2
)


def unbroken(document: QTextDocument) -> bool:
    """Whether every line but the last of each block ends at a blank."""
    block = document.begin()
    while block.isValid():
        for n in range(block.layout().lineCount() - 1):
            line = block.layout().lineAt(n)
            if not block.text()[line.textStart() + line.textLength() - 1].isspace():
                return False
        block = block.next()
    return True


@pytest.mark.parametrize("width", [1000, 664, 420, 280])
def test_no_word_of_a_wide_table_is_broken(theme: Theme, width: int) -> None:
    document = QTextDocument()
    document.setTextWidth(width)
    DocumentWriter(document, theme).write(blocks(f"{WIDE}\nAfter"))
    assert document.size().width() <= width
    assert unbroken(document)


def test_a_table_is_set_anew_for_another_width(theme: Theme) -> None:
    text = f"Before\n\n{WIDE}\nAfter\n\n{WIDE}\nEnd"
    document = QTextDocument()
    document.setTextWidth(1000)
    writer = DocumentWriter(document, theme)
    writer.write(blocks(text))
    shapes = []
    for width in (420, 1000, 420):
        document.setTextWidth(width)
        assert writer.refit()
        shapes.append(shape(document))
    assert not writer.refit()
    assert shapes[0] == shapes[2] != shapes[1]
    writer.write(blocks(f"{text} of it"))  # the places of all blocks are still known
    fresh = QTextDocument()
    fresh.setTextWidth(420)
    DocumentWriter(fresh, theme).write(blocks(f"{text} of it"))
    assert shape(document) == shape(fresh)


def test_numbers_stand_at_the_right_where_it_says_so(theme: Theme) -> None:
    document = QTextDocument()
    DocumentWriter(document, theme).write(blocks("|a|b|\n|-|-:|\n|c|12|"))
    format = document.find("12").block().blockFormat()
    assert format.alignment() & Qt.AlignmentFlag.AlignRight
