"""Right-to-left: what is painted or wrapped stands at the side where lines begin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.look.notices import ProgressLine, Skeleton
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Chip, Elided, Label
from inglenook.gui.opening import OpeningList

BOTH = pytest.mark.parametrize(
    "direction",
    [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft],
    ids=["ltr", "rtl"],
)


def painted(widget: QWidget, ground: QColor | None = None) -> tuple[int, int]:
    """The first and the last column in which something else than the ground is painted."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    plain = (ground or image.pixelColor(image.width() // 2, 0)).rgb()
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != plain for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def leans_right(widget: QWidget) -> bool:
    """Whether there is more room at the left of what is painted than at its right."""
    first, last = painted(widget)
    return first > widget.width() - 1 - last


@BOTH
@pytest.mark.parametrize("text", ["Short words.", "מילים קצרות."], ids=["latin", "hebrew"])
@pytest.mark.parametrize("wrap", [False, True])
def test_labels_begin_where_lines_do(
    qtbot: QtBot, themes: ThemeSource, direction: Qt.LayoutDirection, text: str, wrap: bool
) -> None:
    label = Label(themes, text, type_="body", wrap=wrap)
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)  # after it was made: a child learns it from its parent
    label.resize(400, 40)
    assert leans_right(label) == (direction == Qt.LayoutDirection.RightToLeft)


@BOTH
def test_elided_lines_and_chips_lean_alike(
    qtbot: QtBot, themes: ThemeSource, direction: Qt.LayoutDirection
) -> None:
    line = Elided(themes, "Short words.")
    qtbot.addWidget(line)
    line.setLayoutDirection(direction)
    line.resize(400, 30)
    assert leans_right(line) == (direction == Qt.LayoutDirection.RightToLeft)
    chip = Chip(themes, "Paused", "warn")
    qtbot.addWidget(chip)
    chip.setLayoutDirection(direction)
    chip.resize(chip.sizeHint())
    first, last = painted(chip, themes.theme.tint("warn"))
    assert abs(first - (chip.width() - 1 - last)) <= 12


@BOTH
def test_progress_fills_from_where_lines_begin(
    qtbot: QtBot, themes: ThemeSource, direction: Qt.LayoutDirection
) -> None:
    line = ProgressLine(themes)
    qtbot.addWidget(line)
    line.setLayoutDirection(direction)
    line.resize(200, 6)
    line.set(1, 4)
    image = line.grab().toImage()
    filled = [image.pixelColor(x, 3) == themes.theme.color("accent") for x in (25, 175)]
    assert filled == ([False, True] if line.isRightToLeft() else [True, False])


@BOTH
def test_icons_stand_clear_of_the_words(
    qtbot: QtBot, themes: ThemeSource, direction: Qt.LayoutDirection
) -> None:
    button = Button(themes, "Words", icon="square")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    image = button.icon().pixmap(22, 18).toImage()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).alpha() > 30 for y in range(image.height()))
    ]
    left, right = inked[0], image.width() - 1 - inked[-1]
    assert (left > right) == button.isRightToLeft()


@BOTH
def test_what_stands_in_for_rows_is_mirrored(
    qtbot: QtBot, themes: ThemeSource, direction: Qt.LayoutDirection
) -> None:
    bars = Skeleton(themes)
    qtbot.addWidget(bars)
    bars.setLayoutDirection(direction)
    bars.resize(300, bars.height())
    assert leans_right(bars) == bars.isRightToLeft()


@BOTH
def test_the_opening_list_is_mirrored(
    qtbot: QtBot, themes: ThemeSource, direction: Qt.LayoutDirection
) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    opening = OpeningList(themes, room, chat=True)
    opening.setLayoutDirection(direction)
    opening.resize(264, 500)
    image = opening.grab().toImage()
    at = [image.pixelColor(x, 34) == themes.theme.color("accent") for x in (40, 223)]
    assert at == ([False, True] if opening.isRightToLeft() else [True, False])
