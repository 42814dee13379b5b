"""Windows without a screen: offscreen platform, our own fonts, one theme source a test."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from inglenook.gui.app import dress
from inglenook.gui.language import Languages
from inglenook.gui.look.theme import ThemeSource, load_fonts

HERE = Path(__file__).parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(HERE))  # for `fake` and `answers`, whatever pytest's import mode

from fake import FakeBridge  # noqa: E402
from watchdog import LIMIT_MS, Watchdog, slowness  # noqa: E402


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every second call that it cannot do it; that is no news."""
    quiet = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(quiet)


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> Languages:
    """Texts as they stand in the source, with their plurals."""
    return Languages("en")


@pytest.fixture(autouse=True)
def watchdog(qapp: QApplication) -> Watchdog:
    """Measures the turns of the event loop within the test: see `pytest_runtest_call`."""
    return Watchdog()


@pytest.hookimpl(wrapper=True, trylast=True)  # within what pytest-qt does around a test
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Fail a test in which the event loop stood still, unless it says why that must be."""
    dog: Watchdog = item.funcargs["watchdog"]  # type: ignore[attr-defined]
    with dog.watching():
        yield
    if dog.longest <= LIMIT_MS or item.get_closest_marker("long_turn") is not None:
        return
    if dog.longest > LIMIT_MS * slowness():  # no test fails for what else the machine does
        pytest.fail(f"The event loop stood still for {dog.longest:.0f} ms.", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Widgets of one test must not be there in the next: each change of style would visit them."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def themes(qapp: QApplication) -> ThemeSource:
    """The light theme, applied to the application as the program does it."""
    load_fonts()
    source = ThemeSource("light")
    dress(qapp, source)
    source.changed.connect(lambda: dress(qapp, source))
    return source


@pytest.fixture
def bridge(qapp: QApplication) -> FakeBridge:
    """A bridge that records requests."""
    return FakeBridge()
