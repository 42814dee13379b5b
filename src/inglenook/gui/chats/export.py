"""Writes chats into files: one, several or all, in four formats."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.chats.pdf import PdfFile
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.outside import open_path
from inglenook.gui.look.sheet import Sheet
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, columns

ALL = 1_000_000  # more chats than anybody has
LONGEST_NAME = 80


class Format(NamedTuple):
    """One way to write chats down."""

    name: str
    suffix: str
    about: str


FORMATS = {
    "markdown": Format(
        "Markdown", "md", marked("chats", "Plain text for notes and editors, with the sources.")
    ),
    "html": Format("HTML", "html", marked("chats", "For any browser, with the sources.")),
    "pdf": Format("PDF", "pdf", marked("chats", "For printing and sending, with the sources.")),
    "json": Format(
        "JSON",
        "json",
        marked("chats", "Everything, with all versions of questions and answers. Can be imported."),
    ),
}


class ExportSheet(Sheet):
    """Asks for format and place, shows how far it is, then where the files are.

    `ids` None means all chats.
    """

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        ids: Sequence[str] | None,
        titles: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(themes, _title(ids, titles), "", tr("chats", "Choose where …"), parent)
        self._ids, self._titles = ids, titles
        self._single = ids is not None and len(ids) == 1
        self.format = "markdown"
        self.path: Path | None = None
        self.about = Label(themes, type_="secondary", role="muted", wrap=True)
        self.progress = ProgressLine(themes)
        self.status = Label(themes, type_="secondary", role="muted", wrap=True)
        self.pills: dict[str, Button] = {}
        self.exporter = Exporter(bridge, themes.theme.font("body"), self)
        self._fill()
        self._connect()
        self.choose("markdown")

    def choose(self, format_: str) -> None:
        """Choose a format."""
        self.format = format_
        self.pills[format_].setChecked(True)
        self.about.set_text(tr("chats", FORMATS[format_].about))
        self.fit()

    def write_to(self, path: Path) -> None:
        """Begin to write."""
        self.path = path
        self.wait(tr("chats", "Writing"))
        self.progress.show()
        self.status.show()
        self._show_progress()
        self.fit()
        if self.format == "pdf":
            self.exporter.write_pdf(self._ids, path, single=self._single)
        else:
            # the dialog has asked whether a file that is there may be replaced
            is_file = self._single or self.format == "json"
            self.exporter.write(self._ids, self.format, path, replace=is_file)

    def _fill(self) -> None:
        line = columns(space=8)
        group = QButtonGroup(self)
        for name, format_ in FORMATS.items():
            pill = Button(self._themes, format_.name, kind="pill")
            pill.be_one_of_several()
            pill.setMinimumHeight(self._themes.theme.scale.target)
            pill.chosen.connect(lambda name=name: self.choose(name))
            group.addButton(pill)
            self.pills[name] = pill
            line.addWidget(pill)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addSpacing(4)
        self.body.addWidget(self.about)
        self.body.addSpacing(8)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.status)
        self.progress.hide()
        self.status.hide()

    def _connect(self) -> None:
        self.sent.connect(self._ask_where)
        self.rejected.connect(self.exporter.stop)
        self.exporter.moved.connect(self._show_progress)
        self.exporter.ended.connect(self._ended)

    def _ask_where(self) -> None:
        suffix = FORMATS[self.format].suffix
        home = Path.home()
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._single or self.format == "json":
            title = next(iter(self._titles.values()), "") if self._single else ""
            name = file_name(title or tr("chats", "Chats"), suffix)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(suffix)
            dialog.setNameFilter(f"{FORMATS[self.format].name} (*.{suffix})")
            dialog.setDirectory(str(home))
            dialog.selectFile(name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setDirectory(str(home))
        dialog.setWindowTitle(tr("chats", "Where to write to"))
        dialog.fileSelected.connect(lambda path: self.write_to(Path(path)))
        dialog.open()

    def _show_progress(self) -> None:
        done, total = self.exporter.done, self.exporter.total
        self.progress.set(done, total)
        text = tr("chats", "{done} of {total} written") if total else tr("chats", "Writing")
        self.status.set_text(text.format(done=words.number(done), total=words.number(total)))

    def _ended(self) -> None:
        if self.closed:
            return
        self.progress.hide()
        if self.exporter.problem:
            self.status.hide()
            self.say_problem(self.exporter.problem)
            return
        where = words.home(str(self.exporter.path))
        text = tr("chats", "%n chat(s) written to {where}", n=self.exporter.written)
        self.status.set_text(text.format(where=where))
        self._offer_folder()
        self.fit()

    def _offer_folder(self) -> None:
        for pill in self.pills.values():
            pill.hide()
        self.about.hide()
        self.cancel.setText(tr("chats", "Close"))
        self.sent.disconnect(self._ask_where)
        self.sent.connect(self._show_folder)
        self.do.setText(tr("chats", "Show in folder"))
        self.do.setEnabled(True)
        self.do.setFocus()

    def _show_folder(self) -> None:
        path = self.exporter.path
        folder = path if path.is_dir() else path.parent
        self.say_problem(open_path(folder))


class Exporter(QObject):
    """Has chats written by the host; PDF files are made here from its HTML.

    `moved`: `done` of `total`. `ended`: `path` and how many were `written`, or a `problem`.
    """

    moved = Signal()
    ended = Signal()

    def __init__(self, bridge: Bridge, font: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._font = bridge, font
        self._request: int | None = None
        self._stopped = False
        self._left: list[tuple[str, Path]] = []
        self._file: PdfFile | None = None
        self.done = self.total = self.written = 0
        self.path = Path()
        self.problem = ""

    def stop(self) -> None:
        """Write no more. Files that are whole stay."""
        self._stopped = True
        if self._request is not None:
            self._bridge.cancel(self._request)

    def write(self, ids: Sequence[str] | None, format_: str, path: Path, *, replace: bool) -> None:
        """Have the host write a file, or a folder of files. `ids` None means all."""
        self._begin(path)
        with_: dict[str, Any] = {"format": format_, "path": str(path), "replace": replace}
        if ids is not None:
            with_["ids"] = list(ids)
        self._request = self._bridge.request(
            "chats.export",
            with_,
            on_event=self._progressed,
            on_done=self._written,
            on_failed=self._failed,
        )

    def write_pdf(self, ids: Sequence[str] | None, path: Path, *, single: bool) -> None:
        """Make one PDF file, or a folder of them."""
        self._begin(path)

        def listed(reply: dict[str, Any]) -> None:
            wanted = None if ids is None else set(ids)
            chats = [c for c in reply["chats"] if wanted is None or str(c["id"]) in wanted]
            if single and ids:
                self._left = [(ids[0], path)]
            else:
                self._left = _numbered(chats, path)
            self.total = len(self._left)
            self._next()

        if single and ids:
            listed({"chats": []})
            return
        self._request = self._bridge.request(
            "chats.list", {"limit": ALL}, on_done=listed, on_failed=self._failed
        )

    def _begin(self, path: Path) -> None:
        self.path, self.problem, self._stopped = path, "", False
        self.done = self.total = self.written = 0

    def _progressed(self, event: dict[str, Any]) -> None:
        if event.get("kind") == "export":
            self.done, self.total = int(event["done"]), int(event["total"])
            self.moved.emit()

    def _written(self, reply: dict[str, Any]) -> None:
        self._request = None
        self.path = Path(str(reply.get("path") or self.path))
        chats = reply.get("chats")
        self.written = len(chats) if isinstance(chats, list) else int(chats or 0)
        self.ended.emit()

    def _failed(self, error: dict[str, Any]) -> None:
        self._request = None
        self.problem = words.failure(error)
        self.ended.emit()

    def _next(self) -> None:
        self.moved.emit()
        if self._stopped:
            return
        if not self._left:
            self.ended.emit()
            return
        id_, path = self._left.pop(0)
        self._request = self._bridge.request(
            "chats.text",
            {"id": id_, "format": "html"},
            on_done=lambda reply: self._make(str(reply["text"]), path),
            on_failed=self._failed,
        )

    def _make(self, html: str, path: Path) -> None:
        file = self._file = PdfFile(html, path.stem, path, self._font, self)
        file.finished.connect(self._made)
        file.start(PdfFile.Priority.LowPriority)

    def _made(self) -> None:
        file, self._file = self._file, None
        if file is None:
            return
        file.wait()  # it has said that it is done
        if file.problem:
            self.problem = file.problem
            self.ended.emit()
        else:
            self.done += 1
            self.written += 1
            self._next()
        file.deleteLater()


def file_name(title: str, suffix: str) -> str:
    """A title as a name that every file system takes."""
    plain = " ".join(re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title).split()).strip(". ")
    return f"{plain[:LONGEST_NAME].strip('. ') or tr('chats', 'Chat')}.{suffix}"


def _numbered(chats: Sequence[Mapping[str, Any]], folder: Path) -> list[tuple[str, Path]]:
    """A file for each chat, with a number where two would have the same name."""
    taken: set[str] = set()
    result = []
    for chat in chats:
        name = file_name(str(chat.get("title") or ""), "pdf")
        stem, n = name.removesuffix(".pdf"), 1
        while name.casefold() in taken or (folder / name).exists():
            n += 1
            name = f"{stem} ({n}).pdf"
        taken.add(name.casefold())
        result.append((str(chat["id"]), folder / name))
    return result


def _title(ids: Sequence[str] | None, titles: Mapping[str, str]) -> str:
    if ids is None:
        return tr("chats", "Export all chats")
    if len(ids) == 1 and titles:
        return tr("chats", "Export “{title}”").format(title=next(iter(titles.values())))
    return tr("chats", "Export %n chat(s)", n=len(ids))
