"""Starts the window: shown at once, the background part brought up behind it."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from inglenook import log as logs
from inglenook import settings as setting
from inglenook.errors import InglenookError
from inglenook.gui.desktop import wish as wishes
from inglenook.gui.desktop.wish import Wish
from inglenook.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from inglenook.gui.bridge import Link
    from inglenook.gui.look.theme import ThemeSource

log = logging.getLogger(__name__)

NO_DISPLAY = """\
There is no display here, so the window cannot open.
The same from the command line:

    inglenook ask "your question" --in FOLDER

With a display, start Inglenook in a graphical session, or set DISPLAY.
"""
NO_QT = """\
The window cannot open: {reason}.
'python3 dev.py run' names the missing system parts. The same from the command line:

    inglenook ask "your question" --in FOLDER
"""


def main(
    paths: Paths, args: Sequence[str] = (), *, on_first_frame: Callable[[], object] | None = None
) -> int:
    """Show the window until it is closed, or have the one that is open do what `args` say; returns
    the exit code.

    `on_first_frame` is called once the first frame has been painted.
    """
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 1
    try:
        paths.ensure()
        chosen = setting.load(paths.settings_file)
    except InglenookError as error:
        sys.stderr.write(f"{error}\n{error.next_step}\n")
        return error.exit_code
    wish = wishes.of_arguments(args)
    if wishes.hand_over(paths, wish):
        return 0
    logs.start(paths.logs_dir, "window")
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:  # a system library that Qt needs is missing
        log.exception("Qt could not be loaded")
        sys.stderr.write(NO_QT.format(reason=error))
        return 1
    return _run(QApplication, paths, chosen, wish, on_first_frame)


def has_display() -> bool:
    """Whether a window can be shown at all, asked without Qt, which would abort."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(
    application: type[QApplication],
    paths: Paths,
    chosen: setting.Settings,
    wish: Wish,
    on_first_frame: Callable[[], object] | None,
) -> int:
    gc.disable()  # until all is loaded: see `load_rest`
    from PySide6.QtCore import qInstallMessageHandler

    from inglenook.gui import actions
    from inglenook.gui.bridge import HostBridge
    from inglenook.gui.desktop.door import STARTING, Door
    from inglenook.gui.language import Languages
    from inglenook.gui.look import roles
    from inglenook.gui.look.theme import Look, ThemeSource, load_fonts
    from inglenook.gui.showing import Windows

    qInstallMessageHandler(_to_log)
    door = Door(paths)
    if not door.own() and wishes.hand_over(paths, wish, within=STARTING):
        return 0
    application.setApplicationName("Inglenook")
    application.setDesktopFileName("inglenook")
    app = application(sys.argv[:1])
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)  # the window says itself when it goes for good
    load_fonts()
    roles.install()
    languages = Languages(chosen.language)
    themes = ThemeSource(look=Look.of(chosen))
    actions.bind(chosen.shortcuts)
    dress(app, themes)
    themes.changed.connect(lambda: dress(app, themes))
    bridge = HostBridge(lambda: _connect(paths))
    windows = Windows(bridge, themes, languages, paths, door, wish, chosen)
    first = windows.show()
    first.furnished.connect(load_rest)
    first.furnished.connect(bridge.start)
    if on_first_frame is not None:
        first.painted.connect(on_first_frame)
    bridge.connection_changed.connect(lambda: bridge.connected and bridge.request("warm"))
    code = app.exec()
    windows.end()
    door.close()
    bridge.close()
    return code


def dress(app: QApplication, themes: ThemeSource) -> None:
    """Give the application the fonts and colours of the theme in force."""
    from inglenook.gui.look.theme import palette, stylesheet

    app.setFont(themes.theme.font("list"))
    app.setPalette(palette(themes.theme))
    sheet = stylesheet(themes.theme)
    if sheet != app.styleSheet():  # setting it makes every widget anew, even if nothing changes
        app.setStyleSheet("")  # Qt takes three times as long to put one sheet in another's place
        app.setStyleSheet(sheet)


def load_rest() -> None:
    """Load what the first frame and the chat did without; from there on garbage is looked for, but
    not in all that is there by then: it stays, and visiting it takes longer than a frame.
    """
    from inglenook.gui.pages import OTHER_MODULES, load

    def collect() -> None:
        gc.freeze()
        gc.enable()

    load(OTHER_MODULES, then=collect)


def _connect(paths: Paths) -> Link:
    """Reach the host, starting it if need be. On a thread: its modules are loaded there too."""
    from inglenook.link.launch import connect

    return connect(paths)


def _to_log(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    """What Qt has to say goes where everything else goes."""
    from PySide6.QtCore import QtMsgType

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", text)
