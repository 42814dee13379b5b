"""Blocks in a QTextDocument: the same whether written at once or piece by piece."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from inglenook.gui.look.theme import Theme, load_theme
from inglenook.gui.text.document import DocumentWriter
from inglenook.gui.text.ground import code_card
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


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
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
