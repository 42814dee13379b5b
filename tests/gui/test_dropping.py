"""Files that are dragged onto the window are taken where they are dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.dropping import PLACES, DropFields, Place
from inglenook.gui.look.theme import ThemeSource

COPY = Qt.DropAction.CopyAction
NO = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def fields(qtbot: QtBot, themes: ThemeSource) -> DropFields:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return DropFields(themes, window)


def files(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def enter(fields: DropFields, data: QMimeData) -> None:
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, *NO)
    QApplication.sendEvent(fields.parentWidget(), event)


@pytest.mark.parametrize("place", [name for name, _, _ in PLACES])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_where_files_are_dropped_decides(
    fields: DropFields, qtbot: QtBot, place: Place, direction: Qt.LayoutDirection
) -> None:
    fields.setLayoutDirection(direction)
    data = files("file:///f/a.pdf", "https://example.org/")
    enter(fields, data)
    assert fields.isVisible()
    assert fields.size() == fields.parentWidget().size()
    spot = QPointF(fields.areas()[place].center())
    move = QDragMoveEvent(spot.toPoint(), COPY, data, *NO)
    fields.dragMoveEvent(move)
    assert move.isAccepted()
    with qtbot.waitSignal(fields.dropped):
        fields.dropEvent(QDropEvent(spot, COPY, data, *NO))
    assert (fields.paths, fields.place) == (["/f/a.pdf"], place)
    assert fields.isHidden()


def test_beside_the_fields_nothing_is_taken(fields: DropFields, qtbot: QtBot) -> None:
    data = files("file:///f/a.pdf")
    enter(fields, data)
    with qtbot.assertNotEmitted(fields.dropped):
        fields.dropEvent(QDropEvent(QPointF(1, 1), COPY, data, *NO))
    assert fields.isHidden()


def test_what_is_no_file_is_left_alone(fields: DropFields) -> None:
    enter(fields, files("https://example.org/"))
    assert fields.isHidden()


def test_fields_are_mirrored_and_apart(fields: DropFields) -> None:
    enter(fields, files("file:///f/a.pdf"))
    left = fields.areas()
    assert not left["library"].intersects(left["chat"])
    assert left["library"].left() < left["chat"].left()
    fields.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert fields.areas()["library"].left() > fields.areas()["chat"].left()
