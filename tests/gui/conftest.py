"""Windows without a screen: offscreen platform, our own fonts, one theme source a test."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inglenook.gui.theme import ThemeSource, load_fonts, palette, stylesheet

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))  # for `fake`, whatever pytest's import mode

from fake import FakeBridge


@pytest.fixture
def themes(qapp: QApplication) -> ThemeSource:
    """The light theme, applied to the application as the program does it."""
    load_fonts()
    source = ThemeSource("light")
    _apply(qapp, source)
    source.changed.connect(lambda: _apply(qapp, source))
    return source


@pytest.fixture
def bridge(qapp: QApplication) -> FakeBridge:
    """A bridge that records requests."""
    return FakeBridge()


def _apply(app: QApplication, source: ThemeSource) -> None:
    app.setFont(source.theme.font("list"))
    app.setPalette(palette(source.theme))
    app.setStyleSheet(stylesheet(source.theme))
