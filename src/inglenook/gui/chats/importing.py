"""The sheet that takes over chats from files of ours or of other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import ProgressLine
from inglenook.gui.look.sheet import Sheet
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, ScrollColumn
from inglenook.gui.told import told as in_words

REASONS_HEIGHT = 150
MOST_REASONS = 200


class ImportSheet(Sheet):
    """Asks for a file or a folder, shows how far it is, then what came in and what did not."""

    def __init__(self, bridge: Bridge, themes: ThemeSource, parent: QWidget) -> None:
        text = tr(
            "chats",
            "Choose the export of ChatGPT or Claude (the .zip file or conversations.json), the "
            "folder with the threads of Jan or the conversations of LM Studio, or a JSON file that "
            "Inglenook wrote. Nothing leaves this computer, and what is here already is skipped.",
        )
        title = tr("chats", "Import chats")
        super().__init__(themes, title, text, tr("chats", "Choose a file …"), parent)
        self._bridge = bridge
        self._request: int | None = None
        self.imported: list[str] = []
        self.folder = Button(themes, tr("chats", "Choose a folder …"))
        self.progress = ProgressLine(themes)
        self.status = Label(themes, type_="body", wrap=True)
        self.reasons = ScrollColumn(space=6)
        self._fill()

    def read(self, path: str) -> None:
        """Begin to import a file or a folder."""
        self.forget_problem()
        self.wait(tr("chats", "Reading"))
        self.folder.setEnabled(False)
        self.progress.set(0, 0)
        self.progress.show()
        self.fit()
        self._request = self._bridge.request(
            "chats.import",
            {"path": path},
            on_event=self._progressed,
            on_done=self._done,
            on_failed=self._failed,
        )

    def undo(self) -> None:
        """Put everything that came in into the trash."""
        for id_ in self.imported:
            self._bridge.request("chats.delete", {"id": id_})
        self.accept()

    def _fill(self) -> None:
        for widget in (self.folder, self.progress, self.status, self.reasons):
            self.body.addWidget(widget, 0)
        self.body.setAlignment(self.folder, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.progress, self.status, self.reasons):
            widget.hide()
        self.folder.clicked.connect(lambda: self._choose(QFileDialog.FileMode.Directory))
        self.sent.connect(self._choose_file)
        self.rejected.connect(self._stop)

    def _choose_file(self) -> None:
        self._choose(QFileDialog.FileMode.ExistingFile)

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, tr("chats", "Import chats"), str(Path.home()))
        dialog.setFileMode(mode)
        if mode == QFileDialog.FileMode.ExistingFile:
            exports, every = tr("chats", "Exported chats"), tr("chats", "All files")
            dialog.setNameFilters([f"{exports} (*.zip *.json *.jsonl)", f"{every} (*)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.read)
        dialog.open()

    def _stop(self) -> None:
        if self._request is not None:
            self._bridge.cancel(self._request)

    def _progressed(self, event: dict[str, Any]) -> None:
        if event.get("kind") == "import" and not self.closed:
            self.progress.set(float(event["done"]), float(event["total"]))

    def _failed(self, error: dict[str, Any]) -> None:
        self._request = None
        if self.closed:
            return
        self.progress.hide()
        self.folder.setEnabled(True)
        self.say_problem(words.failure(error))

    def _done(self, reply: dict[str, Any]) -> None:
        self._request = None
        self.imported = [str(id_) for id_ in reply["chats"]]
        if self.closed:
            return
        self.progress.hide()
        self.folder.hide()
        self._show_result(reply)
        self.cancel.setText(tr("chats", "Undo"))
        self.cancel.setVisible(bool(self.imported))
        self.cancel.clicked.disconnect()
        self.cancel.clicked.connect(self.undo)
        self.sent.disconnect(self._choose_file)
        self.sent.connect(self.accept)
        self.do.setText(tr("chats", "Done"))
        self.do.setEnabled(True)
        self.do.setFocus()
        self.fit()

    def _show_result(self, reply: dict[str, Any]) -> None:
        skipped = list(reply.get("skipped") or ())
        source = str(reply.get("source") or "")
        text = tr("chats", "%n chat(s) came in from {source}.", n=len(self.imported))
        parts = [text.format(source=source)]
        if skipped:
            parts.append(tr("chats", "%n chat(s) skipped:", n=len(skipped)))
        self.status.set_text(" ".join(parts))
        self.status.show()
        for row in skipped[:MOST_REASONS]:
            title = str(row.get("title") or tr("chats", "Without a title"))
            told = tr("chats", "{title}: {reason}").format(
                title=title, reason=in_words(row["reason"])
            )
            label = Label(self._themes, told, type_="secondary", role="muted", wrap=True)
            self.reasons.column.addWidget(label)
        if len(skipped) > MOST_REASONS:
            more = words.number(len(skipped) - MOST_REASONS)
            text = tr("chats", "And {count} more.").format(count=more)
            self.reasons.column.addWidget(Label(self._themes, text, type_="secondary"))
        self.reasons.column.addStretch(1)
        self.reasons.setVisible(bool(skipped))
        self.reasons.setFixedHeight(min(REASONS_HEIGHT, 28 * len(skipped)))
