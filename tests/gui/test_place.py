"""Where a window stands again: on the same screens, on others, maximised, full screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.desktop import place
from inglenook.gui.desktop.place import Place, fitted

LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 984)


@pytest.mark.parametrize(
    "kept",
    [QRect(100, 100, 1280, 800), QRect(2000, 60, 900, 700), QRect(1500, 80, 1000, 700)],
    ids=["left", "right", "across"],
)
def test_what_can_be_taken_hold_of_stays(kept: QRect) -> None:
    assert fitted(kept, [LEFT, RIGHT]) == kept


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (QRect(2000, 60, 900, 700), QRect(1020, 60, 900, 700)),
        (QRect(-5000, -5000, 900, 700), QRect(0, 0, 900, 700)),
        (QRect(300, -200, 900, 700), QRect(300, 0, 900, 700)),
        (QRect(300, 1030, 900, 700), QRect(300, 340, 900, 700)),
        (QRect(1900, 100, 900, 700), QRect(1020, 100, 900, 700)),
        (QRect(-10, -10, 4000, 3000), QRect(0, 0, 1920, 1040)),
    ],
    ids=["screen gone", "far away", "top above", "top below", "a sliver", "too large"],
)
def test_what_cannot_be_seen_is_brought_back(kept: QRect, expected: QRect) -> None:
    assert fitted(kept, [LEFT]) == expected


def test_newest_arrangements_of_screens_are_remembered() -> None:
    places: dict[str, object] = {}
    for n in range(place.LAYOUTS + 3):
        places = place.remembered(places, f"layout {n}", {"at": [n, 0, 800, 600]})
    places = place.remembered(places, "layout 5", {"at": [9, 9, 800, 600]})
    assert len(places) == place.LAYOUTS
    assert list(places)[-1] == "layout 5"
    assert "layout 0" not in places
    assert places["layout 5"] == {"at": [9, 9, 800, 600]}


def test_size_and_state_come_back_and_the_normal_size_survives_them(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stand = Place(window)
    stand.restore({"at": [40, 30, 500, 300], "state": "maximized"}, QSize(640, 480))
    stand.show()
    assert window.isMaximized()
    assert stand.as_json() == {"at": [40, 30, 500, 300], "state": "maximized"}
    stand.toggle_full_screen()
    assert stand.as_json()["state"] == "full"
    stand.toggle_full_screen()
    assert window.isMaximized()
    with qtbot.waitSignal(stand.changed):
        window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(520, 310)
    assert stand.as_json()["at"][2:] == [520, 310]
    assert stand.as_json()["state"] == ""


@pytest.mark.parametrize("kept", [{}, {"at": "here"}, {"at": [1, 2, 3]}, {"at": [0, 0, -5, 9]}])
def test_what_cannot_be_understood_gives_the_usual_size(
    qtbot: QtBot, kept: dict[str, object]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Place(window).restore(kept, QSize(640, 480))
    assert window.size() == QSize(640, 480)
