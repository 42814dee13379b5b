"""Blocks of Markdown written into a QTextDocument, and kept in step with a list that grows.

Each block stands on its own: `DocumentWriter` remembers where each one ends, leaves those that did
not change alone, and writes the rest anew. So a streaming answer costs what its last block costs,
and the outcome is the same as if the whole had been written at once.
"""

from __future__ import annotations

import dataclasses
import itertools
import time
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QTextTable,
)

from inglenook.gui.look.theme import Theme
from inglenook.gui.text.formulas import Key, formulas
from inglenook.gui.text.ground import (
    CODE_HEAD,
    CODE_PADDING,
    KIND,
    LANGUAGE,
    QUOTE,
    QUOTE_INDENT,
)
from inglenook.gui.text.markdown import Block, Run, all_runs, plain
from inglenook.gui.text.measures import (
    cut_text,
    from_right,
    gap,
    length_of,
    role_of,
    room_below,
)
from inglenook.gui.text.objects import (
    CHIP,
    DISPLAY,
    FORMULA,
    NUMBER,
    OBJECT,
    TEX,
    ChipObject,
    FormulaObject,
    key_of,
)
from inglenook.gui.text.tables import Fit, TableWriter, leave_below, room_after

INDENT = 24  # of a list level, pixels
RULE_ROOM = 13  # height of the line in whose middle a rule is drawn
BREAK = "\u2028"  # a line break within a block


class DocumentWriter:
    """Keeps a document equal to a list of blocks."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document = document
        self._written: list[Block] = []
        self._ends: list[int] = []  # the position behind each block
        self._chips = ChipObject(theme, document)
        self._formulas = FormulaObject(theme, document)
        self._tables = TableWriter(document, theme, self._run)
        self._set: dict[int, tuple[QTextTable, Fit]] = {}  # by their places among the blocks
        self._drawn: set[Key] = set()  # formulas that stand here as pictures
        self._waiting: set[Key] = set()  # and those that stand here as text until they can
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.documentLayout().registerHandler(CHIP, self._chips)
        document.documentLayout().registerHandler(FORMULA, self._formulas)
        self._dress(theme)

    @property
    def count(self) -> int:
        """How many blocks the document shows."""
        return len(self._written)

    @property
    def theme(self) -> Theme:
        """The look that it writes in."""
        return self._chips.theme

    @property
    def overhang(self) -> int:
        """Pixels that the card of code at the end reaches below what Qt measures."""
        return CODE_PADDING if self._written and self._written[-1].kind == "code" else 0

    @property
    def waits(self) -> bool:
        """Whether formulas stand here as text that may yet be drawn."""
        return bool(self._waiting)

    @property
    def current(self) -> int:
        """The citation that stands out; 0 for none."""
        return self._chips.current

    @current.setter
    def current(self, number: int) -> None:
        self._chips.current = number

    def restyle(self, theme: Theme) -> None:
        """Forget what was written: the next `write` does it in the new look."""
        self._drop(0)  # first, so that nothing is laid out once more in vain
        self._dress(theme)

    def write(self, blocks: Sequence[Block], seconds: float = float("inf")) -> bool:
        """Make the document show `blocks`, for about `seconds`. True when some remain to write."""
        deadline = time.monotonic() + seconds
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()  # so that it is laid out once, at the end
        try:
            same = _same(self._written, blocks)
            while self._retone(cursor, same, blocks):
                same += 1 + _same(self._written[same + 1 :], blocks[same + 1 :])
            if same < min(len(blocks), len(self._written)) and self._grow(
                cursor, same, blocks[same]
            ):
                same += 1
            self._drop(same)
            for block in blocks[len(self._written) :]:
                self._append(cursor, block)
                if time.monotonic() >= deadline:
                    break
        finally:
            cursor.endEditBlock()
        return len(self._written) < len(blocks)

    def _retone(self, cursor: QTextCursor, index: int, blocks: Sequence[Block]) -> bool:
        """Give code that is the same its colours; False where more differs than these."""
        if index >= min(len(blocks), len(self._written)):
            return False
        old, block = self._written[index], blocks[index]
        if block.kind != "code" or plain(old) != plain(block):
            return False
        if dataclasses.replace(old, runs=block.runs, pale=block.pale) != block:
            return False
        base, same = self._base_format(block), _same(old.runs, block.runs)
        kept = "".join(run.text for run in block.runs[:same])
        cursor.setPosition(self.block_at(index).position() + length_of(kept))
        for run in block.runs[same:]:
            end = cursor.position() + length_of(run.text)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._char_format(run, base))
            cursor.setPosition(end)
        self._written[index] = block
        return True

    def block_at(self, index: int) -> QTextBlock:
        """The document's block for one of the blocks that were written, none of a table."""
        return self._document.findBlock(self._ends[index])

    def code(self) -> list[QTextBlock]:
        """The blocks of code."""
        found = (n for n, block in enumerate(self._written) if block.kind == "code")
        return [self.block_at(n) for n in found]

    def settle(self) -> bool:
        """Put pictures in the place of formulas that are drawn by now; whether there were any."""
        done = {key for key in self._waiting if not formulas().pending(key)}
        self._waiting -= done
        self._drawn |= (drawn := {key for key in done if formulas().drawn(key)})
        if not drawn:
            return False
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for index, block in enumerate(self._written):
            if any(run.math and self._key(run) in drawn for run in all_runs(block)):
                self._replace(cursor, index, drawn)
        cursor.endEditBlock()
        return True

    def _replace(self, cursor: QTextCursor, index: int, drawn: set[Key]) -> None:
        start = self._ends[index - 1] if index else 0
        block = self._document.findBlock(start)
        found: list[tuple[int, int, QTextCharFormat]] = []
        while block.isValid() and block.position() < self._ends[index]:
            found += [f for f in _formula_pieces(block) if key_of(f[2], self.theme) in drawn]
            block = block.next()
        shorter = 0
        for at, length, format in reversed(found):
            cursor.setPosition(at)
            cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(OBJECT, self._as_picture(format))
            shorter += length - 1
        self._ends[index:] = [end - shorter for end in self._ends[index:]]

    def _key(self, run: Run) -> Key:
        return Key(run.math, self.theme.types["body"].size + 2, run.display)

    def _formula(self, cursor: QTextCursor, run: Run, base: QTextCharFormat) -> None:
        key = self._key(run)
        if key not in self._drawn and key not in self._waiting:
            waits = formulas().pending(key) or not formulas().drawn(key)
            (self._waiting if waits else self._drawn).add(key)
        format = self._char_format(run, base)
        format.setProperty(TEX, run.math)
        format.setProperty(DISPLAY, run.display)
        if key in self._drawn:
            cursor.insertText(OBJECT, self._as_picture(format))
        else:
            format.setFont(self.theme.font("code"))
            cursor.insertText(run.text.replace("\n", BREAK), format)

    def _as_picture(self, format: QTextCharFormat) -> QTextCharFormat:
        format.setFont(self.theme.font("body"))
        format.setObjectType(FORMULA)
        format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        return format

    def _shown(self, run: Run) -> str:
        """The characters that stand in the document for a run."""
        drawn = run.math and self._key(run) in self._drawn
        return OBJECT if run.cite or drawn else run.text

    def between(self, start: int, end: int) -> list[Block]:
        """What stands between two positions: blocks cut to it, tables whole."""
        found, at = [], 0
        for block, last in zip(self._written, self._ends, strict=True):
            if start < last and at < end:
                found.append(self._cut(block, start - at, end - at))
            at = last if block.kind == "table" else last + 1
        return found

    def _cut(self, block: Block, start: int, end: int) -> Block:
        if block.kind == "table":
            return block
        at = len(block.marker) + 1 if block.marker else 0
        marker = block.marker if start <= 0 else ""
        runs = []
        for run in block.runs:
            shown = self._shown(run)
            length = length_of(shown)
            if start < at + length and at < end:
                cut = cut_text(shown, start - at, end - at) if shown == run.text else run.text
                runs.append(dataclasses.replace(run, text=cut))
            at += length
        return dataclasses.replace(block, runs=tuple(runs), marker=marker)

    def _dress(self, theme: Theme) -> None:
        self._tables.dress(theme)
        self._chips.theme = self._formulas.theme = theme
        self._document.setDefaultFont(theme.font("body"))

    def _grow(self, cursor: QTextCursor, index: int, block: Block) -> bool:
        """Change only the end of a block, if that is all that differs."""
        grow = self._grow_table if block.kind == "table" else self._grow_text
        old = self._written[index]
        if old.kind != block.kind or not grow(cursor, index, block):
            return False
        self._written[index] = block
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._ends[index] = cursor.position()
        return True

    def _grow_text(self, cursor: QTextCursor, index: int, block: Block) -> bool:
        old = self._written[index]
        turned = from_right(old) != from_right(block)
        if turned or dataclasses.replace(old, runs=block.runs, pale=block.pale) != block:
            return False
        same = _same(old.runs, block.runs)
        self._drop(index + 1)
        cursor.setPosition(self._ends[index])
        kept = "".join(map(self._shown, block.runs[:same]))
        marker = len(block.marker) + 1 if block.marker else 0
        cursor.setPosition(cursor.block().position() + marker + length_of(kept))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._write_runs(cursor, block, same)
        return True

    def _grow_table(self, cursor: QTextCursor, index: int, block: Block) -> bool:
        old, (table, before) = self._written[index], self._set[index]
        fit = self._tables.fit(block, first=not index)
        self._drop(index + 1)
        if not self._tables.grow(table, old, block, (before, fit)):
            return False
        self._set[index] = table, fit
        return True

    def refit(self) -> bool:
        """Set the tables for the width that the document has by now; whether any changed."""
        changed = False
        for index, (table, before) in self._set.items():
            block = self._written[index]
            fit = self._tables.fit(block, first=not index)
            if fit != before:
                length = self._document.characterCount()
                self._tables.refit(table, block, (before, fit))
                longer = self._document.characterCount() - length
                self._ends[index:] = [end + longer for end in self._ends[index:]]
                self._set[index] = table, fit
                changed = True
        return changed

    def _drop(self, keep: int) -> None:
        if keep == len(self._written):
            return
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._ends[keep - 1] if keep else 0)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        del self._written[keep:], self._ends[keep:]
        self._set = {index: set_ for index, set_ in self._set.items() if index < keep}
        if keep - 1 in self._set:
            leave_below(self._set[keep - 1][0], room_after(None, self._written[-1]))
        if cursor.block().length() == 1:  # an empty block takes on the format of what was behind
            cursor.setBlockFormat(self._format_at(keep - 1))
            cursor.setBlockCharFormat(QTextCharFormat())

    def _format_at(self, index: int) -> QTextBlockFormat:
        """The format of the block in which the block at `index` ends."""
        if index < 0 or self._written[index].kind == "table":
            return QTextBlockFormat()
        above = self._written[index - 1] if index else None
        return self._block_format(self._written[index], above)

    def _append(self, cursor: QTextCursor, block: Block) -> None:
        above = self._written[-1] if self._written else None
        cursor.movePosition(QTextCursor.MoveOperation.End)
        format = self._block_format(block, above)
        if above is None or above.kind == "table":
            cursor.setBlockFormat(format)  # the empty block that is always there
        else:
            cursor.insertBlock(format, QTextCharFormat())
        if above is None:
            self._leave_room(block)
        elif above.kind == "table":
            leave_below(self._set[len(self._written) - 1][0], room_after(block, above))
        if block.kind == "table":
            fit = self._tables.fit(block, first=above is None)
            self._set[len(self._written)] = self._tables.insert(cursor, block, fit), fit
        else:
            self._runs(cursor, block)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._written.append(block)
        self._ends.append(cursor.position())

    def _leave_room(self, first: Block) -> None:
        """Qt leaves out the margin of a document's first block, where the head of a card stands."""
        frame = self._document.rootFrame()
        format = frame.frameFormat()
        wanted = CODE_HEAD if first.kind == "code" else 0
        if format.topMargin() != wanted:
            format.setTopMargin(wanted)
            frame.setFrameFormat(format)

    def _block_format(self, block: Block, above: Block | None) -> QTextBlockFormat:
        format = QTextBlockFormat()
        if block.kind == "table":
            return format
        if above and above.kind != "table":  # whose own margin is what Qt takes
            format.setTopMargin(gap(block, above) + room_below(above))
        margin = INDENT * block.indent + QUOTE_INDENT * block.quote
        if from_right(block):
            format.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            format.setRightMargin(margin)
        else:
            format.setLeftMargin(margin)
        format.setHeadingLevel(block.level)
        line = self.theme.line_height(role_of(block))
        format.setLineHeight(line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if block.quote:
            format.setProperty(QUOTE, block.quote)
        if block.marker:
            format.setTextIndent(-INDENT)
            format.setTabPositions([QTextOption.Tab(INDENT, QTextOption.TabType.LeftTab)])
        if len(block.runs) == 1 and block.runs[0].display:
            format.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if block.kind in ("code", "rule"):
            format.setProperty(KIND, block.kind)
        if block.kind == "rule":
            height = QTextBlockFormat.LineHeightTypes.FixedHeight.value
            format.setLineHeight(RULE_ROOM, height)
        if block.kind == "code":
            self._frame_code(format, block)
        return format

    def _frame_code(self, format: QTextBlockFormat, block: Block) -> None:
        format.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        format.setProperty(LANGUAGE, block.language or "code")
        format.setLeftMargin(format.leftMargin() + CODE_PADDING)
        format.setRightMargin(CODE_PADDING)
        format.setTopMargin(format.topMargin() + CODE_HEAD)
        format.setBottomMargin(CODE_PADDING)

    def _runs(self, cursor: QTextCursor, block: Block) -> None:
        if block.marker:
            cursor.insertText(f"{block.marker}\t", self._base_format(block))
        self._write_runs(cursor, block, 0)

    def _write_runs(self, cursor: QTextCursor, block: Block, start: int) -> None:
        base = self._base_format(block)
        for run in block.runs[start:]:
            self._run(cursor, run, base)
        if not block.runs and not block.marker:
            cursor.insertText(" ", base)  # Qt gives an empty block behind a table no room

    def _run(self, cursor: QTextCursor, run: Run, base: QTextCharFormat) -> None:
        if run.cite:
            cursor.insertText(OBJECT, self._chip_format(run.cite, base))
        elif run.math:
            self._formula(cursor, run, base)
        else:
            cursor.insertText(run.text.replace("\n", BREAK), self._char_format(run, base))

    def _base_format(self, block: Block) -> QTextCharFormat:
        format = QTextCharFormat()
        font = self.theme.font(role_of(block))
        if block.kind == "heading" and block.level >= 3:
            font = self.theme.font("strong" if block.level > 3 else "bar")
        format.setFont(font)
        quiet = block.quote and block.kind == "text"
        format.setForeground(self.theme.color("muted" if quiet else "text"))
        return format

    def _char_format(self, run: Run, base: QTextCharFormat) -> QTextCharFormat:
        format = QTextCharFormat(base)
        if run.code:
            format.setFont(self.theme.font("code"))
            format.setBackground(self.theme.mix("text", "bg", 0.07))
        if run.bold:
            format.setFontWeight(QFont.Weight.DemiBold)
        if run.italic:
            format.setFontItalic(True)
        if run.strike:
            format.setFontStrikeOut(True)
        if run.quiet:
            format.setForeground(self.theme.color("muted"))
        if run.marked:
            format.setBackground(self.theme.color("mark"))
        if run.tone:
            format.setForeground(self.theme.tone(run.tone))
            format.setFontItalic(run.tone == "comment")
        if run.link:
            self._link(format, run.link)
        return format

    def _link(self, format: QTextCharFormat, address: str) -> None:
        format.setAnchor(True)
        format.setAnchorHref(address)
        format.setForeground(self.theme.color("accent"))
        format.setFontUnderline(True)

    def _chip_format(self, number: int, base: QTextCharFormat) -> QTextCharFormat:
        format = QTextCharFormat(base)
        format.setObjectType(CHIP)
        format.setProperty(NUMBER, number)
        format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        format.setAnchor(True)
        format.setAnchorHref(f"cite:{number}")
        return format


def _formula_pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of the formulas that stand in a block as text."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        format = fragment.charFormat()
        if format.hasProperty(TEX) and not format.objectType():
            found.append((fragment.position(), fragment.length(), format))
        piece += 1
    return found


def _same(old: Sequence[object], new: Sequence[object]) -> int:
    """How many items two sequences begin with in common."""
    pairs = zip(old, new, strict=False)
    return sum(1 for _ in itertools.takewhile(_equal, pairs))


def _equal(pair: tuple[object, object]) -> bool:
    return pair[0] is pair[1] or pair[0] == pair[1]
