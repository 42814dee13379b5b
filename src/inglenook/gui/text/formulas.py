"""Formulas as pictures: drawn by a process of their own, kept, and coloured when painted.

A formula takes some ten milliseconds of pure Python, and a hostile one takes hours, so none is
drawn in the window. What cannot be drawn in time is refused and stays text.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QObject,
    QProcess,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inglenook.gui.text.maths import LONGEST

KEPT = 1_000  # formulas
FORMULA_MS = 2_000  # for one formula, whatever else the computer does
START_MS = 30_000  # for the process to be there
IDLE_MS = 30_000  # after which the process is let go
LARGEST = 4_000  # pixels


@dataclass(frozen=True, slots=True)
class Key:
    """What is to be drawn: TeX, the size of its letters in pixels, as a line of its own or not."""

    source: str
    size: int
    display: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """A formula in pixels; `depth` is how far it reaches below the line of the text."""

    svg: str
    width: float
    height: float
    depth: float


class Formulas(QObject):
    """Formulas by their key. `settled`: some that were pending are drawn or refused now."""

    settled = Signal()

    def __init__(self, command: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._known: OrderedDict[Key, Drawn | None] = OrderedDict()
        self._waiting: list[Key] = []
        self._asked: Key | None = None
        self._ready = False
        self._process: QProcess | None = None
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._give_up)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.close)

    def pending(self, key: Key) -> bool:
        """Whether it has to be waited for; asks for it if nobody has."""
        if key in self._known:
            return False
        if key != self._asked and key not in self._waiting:
            self._waiting.append(key)
            self._go_on()
        return key not in self._known

    def drawn(self, key: Key) -> Drawn | None:
        """The formula; None while it is pending and for good if it was refused."""
        return self._known.get(key)

    def close(self) -> None:
        """End the process; what is drawn stays."""
        self._late.stop()
        self._idle.stop()
        process, self._process, self._ready = self._process, None, False
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1_000)
            process.deleteLater()

    def _go_on(self) -> None:
        if self._asked is not None:
            return
        while self._waiting and len(self._waiting[0].source) > LONGEST:
            self._settle(self._waiting.pop(0), None)
        if not self._waiting:
            self._idle.start()
            return
        self._idle.stop()
        if self._process is None:
            self._start()
        elif self._ready:
            self._ask(self._waiting.pop(0))

    def _start(self) -> None:
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._give_up)
        process.errorOccurred.connect(self._give_up)
        process.start(self._command[0], self._command[1:])
        self._late.start(START_MS)

    def _ask(self, key: Key) -> None:
        assert self._process
        self._asked = key
        wanted = {"source": key.source, "size": key.size, "display": key.display}
        self._process.write(json.dumps(wanted).encode() + b"\n")
        self._late.start(FORMULA_MS)

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            self._late.stop()
            if not self._ready:
                self._ready = True
            elif self._asked is not None:
                key, self._asked = self._asked, None
                self._settle(key, _checked(answer))
            self._go_on()

    def _give_up(self, *_: object) -> None:
        """The process died, or took too long: what it was asked for is refused. A process that
        does not even start is not started again for what waits."""
        refused = [self._asked] if self._asked is not None else self._waiting
        if self._asked is None:
            self._waiting = []
        self._asked = None
        self.close()
        for key in refused:
            self._settle(key, None)
        self._go_on()

    def _settle(self, key: Key, drawn: Drawn | None) -> None:
        self._known[key] = drawn
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
        self.settled.emit()


def _checked(answer: dict[str, Any]) -> Drawn | None:
    """The answer, unless it is none, of no use, or names something outside itself."""
    svg = str(answer.get("svg") or "")
    if not svg or "href=" in svg or "<image" in svg:
        return None
    drawn = Drawn(svg, *(float(answer[name]) for name in ("width", "height", "depth")))
    fits = 0 < drawn.width <= LARGEST and 0 < drawn.height <= LARGEST
    return drawn if fits else None


@cache
def formulas() -> Formulas:
    """Those of this program; its process ends with it."""
    from inglenook.link.launch import self_command

    made = Formulas([*self_command(), "--formulas"])
    QCoreApplication.instance().aboutToQuit.connect(made.close)  # type: ignore[union-attr]
    return made


@lru_cache(maxsize=200)
def picture(svg: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    """A formula in `colour`, `width` x `height` at a density of `ratio`."""
    image = QImage(
        round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    source = svg.replace("currentColor", colour)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(ratio)
    return result
