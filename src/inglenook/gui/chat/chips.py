"""What a question goes out with, as chips in as many lines as they need: files, folders,
collections, a model, a persona."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QWidget

from inglenook.gui.chat.pictures import Thumbnails, is_picture
from inglenook.gui.chat.source_card import file_name
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.pill import Pill

SHOWN = 6
GAP = 6


@dataclass(frozen=True, slots=True)
class Chip:
    """`remove` is what a click does; `tip` is said on hover, above what the click does; `picture`
    is the path of one that is shown small in place of the icon."""

    text: str
    icon: str
    remove: Callable[[], object]
    detail: str = ""
    tip: str = ""
    picture: str = ""


def place_chip(path: str, gone: Callable[[], object]) -> Chip:
    """A file or folder that a question is limited to."""
    kind = "folder" if Path(path).is_dir() else "file-text"
    return Chip(file_name(path), kind, gone, tip=words.home(path))


def picture_chip(path: str, gone: Callable[[], object]) -> Chip:
    """A picture that the model looks at."""
    tip = "\n".join((words.home(path), tr("chat", "The model looks at this picture.")))
    return Chip(file_name(path), "image", gone, "", tip, path)


def file_chip(
    path: str, gone: Callable[[], object], *, weight: str, opened: bool, long: bool, sees: bool
) -> Chip:
    """An attached file: what it takes of the context, and whether it is read whole."""
    tip, icon, detail = "", "paperclip", weight
    if opened:
        tip = tr("chat", "Read from its beginning, as far as it fits.")
        detail = " · ".join(filter(None, (detail, tr("chat", "as much as fits"))))
    elif long:
        tip, icon = tr("chat", "Too long to read whole: its best passages are used."), "search"
    picture = path if is_picture(path) else ""
    if picture and not sees:
        tip = tr("chat", "This model does not see pictures: only the words on it are read.")
        detail = " · ".join(filter(None, (detail, tr("chat", "words only"))))
    tip = "\n".join(filter(None, (words.home(path), tip)))
    return Chip(file_name(path), icon, gone, detail, tip, picture)


class ChipRow(QWidget):
    """Removable pills, wrapped. What is beyond `SHOWN` stands behind one more, with a menu."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._pills: list[Pill] = []
        self._pictured: list[tuple[Pill, str]] = []
        self._thumbnails: Thumbnails | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def pills(self) -> list[Pill]:
        """What is shown, in reading order."""
        return list(self._pills)

    def watch(self, thumbnails: Thumbnails) -> None:
        """Take small views of pictures from there."""
        self._thumbnails = thumbnails
        thumbnails.changed.connect(self._show_pictures)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these in place of the last ones."""
        for pill in self._pills:
            pill.hide()
            pill.deleteLater()
        shown, hidden = chips[:SHOWN], chips[SHOWN:]
        self._pills = [self._pill(chip) for chip in shown]
        pairs = zip(self._pills, shown, strict=True)
        self._pictured = [(pill, chip.picture) for pill, chip in pairs if chip.picture]
        self._show_pictures()
        if hidden:
            self._pills.append(self._more(hidden))
        for before, after in pairwise((self, *self._pills)):
            self.setTabOrder(before, after)  # in reading order, before the field
        self.setVisible(bool(chips))
        self._place()

    def sizeHint(self) -> QSize:
        """As high as it was placed."""
        return QSize(100, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again."""
        super().resizeEvent(event)
        self._place()

    def _pill(self, chip: Chip) -> Pill:
        pill = Pill(
            self._themes, chip.text, chip.icon, removable=True, detail=chip.detail, parent=self
        )
        pill.setToolTip("\n".join(filter(None, (chip.tip, pill.toolTip()))))
        pill.clicked.connect(lambda _: chip.remove())
        pill.show()
        return pill

    def _show_pictures(self, _: str = "") -> None:
        for pill, path in self._pictured:
            if self._thumbnails is not None and (picture := self._thumbnails.of(path)) is not None:
                pill.show_picture(picture)

    def _more(self, hidden: Sequence[Chip]) -> Pill:
        pill = Pill(self._themes, tr("chat", "%n more", n=len(hidden)), "ellipsis", parent=self)
        pill.setToolTip("\n".join(chip.text for chip in hidden))
        pill.clicked.connect(lambda _: self._offer(pill, hidden))
        pill.show()
        return pill

    def _offer(self, pill: Pill, hidden: Sequence[Chip]) -> None:
        menu = QMenu(pill)
        for chip in hidden:
            name = tr("look", "Remove {name}").format(name=chip.text)
            menu.addAction(name, chip.remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(pill.mapToGlobal(pill.rect().bottomLeft()))

    def _place(self) -> None:
        x = y = 0
        bottom = 0
        for pill in self._pills:
            size = pill.sizeHint().boundedTo(QSize(max(60, self.width()), 1000))
            if x and x + size.width() > self.width():
                x, y = 0, bottom + GAP
            spot = QRect(x, y, size.width(), size.height())
            pill.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), spot))
            x += size.width() + GAP
            bottom = max(bottom, y + size.height())
        if bottom != self.height():
            self.setFixedHeight(bottom)
