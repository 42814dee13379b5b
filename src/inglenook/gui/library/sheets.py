"""The sheets of the library: what to leave out, the password of a file, a web page to add."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from inglenook.gui.bridge import Bridge
from inglenook.gui.language import marked, tr
from inglenook.gui.look import words
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.sheet import PlainField, Sheet, line_field
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Label, rows
from inglenook.gui.told import told

LINES = 7
WRONG = marked("library", "This password does not open the file. Capital and small letters differ.")
OnReply = Callable[[dict[str, Any]], None]
KINDS = {
    "page": (marked("library", "This page"), marked("library", "Only the page at this address.")),
    "site": (
        marked("library", "The site below it"),
        marked("library", "The page, and those below its address that it leads to."),
    ),
    "feed": (
        marked("library", "A feed"),
        marked("library", "The articles that an RSS or Atom feed names."),
    ),
}
DEEPEST, MOST = 10, 2_000  # as the host allows
DEPTH, PAGES = 3, 200


class IgnoreSheet(Sheet):
    """What a collection leaves out, in the language of .gitignore."""

    def __init__(
        self, themes: ThemeSource, collection: str, patterns: Sequence[str], parent: QWidget
    ) -> None:
        text = tr(
            "library",
            "One pattern a line, as in a .gitignore file: *.log leaves out all log files, drafts/ "
            "every folder of that name, !keep.log takes one back. Files that are left out leave "
            "the library; on the disk nothing changes.",
        )
        title = tr("library", "What “{name}” leaves out").format(name=collection)
        super().__init__(themes, title, text, tr("library", "Save"), parent)
        self.field = PlainField(themes, LINES)
        self.field.edit.setPlainText("\n".join(patterns))
        self.add_field(tr("library", "Patterns"), self.field)
        self.field.setFocus()

    def patterns(self) -> list[str]:
        """The lines that say something."""
        lines = self.field.edit.toPlainText().splitlines()
        return [line.rstrip() for line in lines if line.strip()]


class UnlockSheet(Sheet):
    """Asks for the password of a file and has it read. A wrong one is told here."""

    def __init__(self, bridge: Bridge, themes: ThemeSource, path: str, parent: QWidget) -> None:
        text = tr(
            "library",
            "The password is used on this computer, to read the file. It is kept in memory only, "
            "so it is asked for again when the file must be read anew: after it has changed, or "
            "when a new version of Inglenook reads such files better.",
        )
        title = tr("library", "Unlock {file}").format(file=PurePath(path).name)
        super().__init__(themes, title, text, tr("library", "Unlock"), parent)
        self._bridge, self._path = bridge, path
        self.field = line_field(themes)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.add_field(tr("library", "Password"), self.field)
        self.sent.connect(self._unlock)
        self.field.setFocus()

    def _unlock(self) -> None:
        if not self.field.text():
            self.say_problem(tr("library", "Type the password of the file."))
            return
        self.wait(tr("library", "Unlocking"))
        with_ = {"path": self._path, "password": self.field.text()}
        self._bridge.request(
            "library.unlock", with_, on_done=self._unlocked, on_failed=self._failed
        )

    def _unlocked(self, summary: dict[str, Any]) -> None:
        if self.closed:
            return
        failed = {str(f["path"]): told(str(f["reason"])) for f in summary.get("failed") or ()}
        if self._path in failed:
            self._failed({"message": failed[self._path], "next_step": ""})
        else:
            self.accept()

    def _failed(self, error: dict[str, Any]) -> None:
        if self.closed:
            return
        wrong = error.get("code") == "file.locked"
        self.say_problem(tr("library", WRONG) if wrong else words.failure(error))
        self.field.selectAll()
        self.field.setFocus()


class WebSheet(Sheet):
    """A web page, site or feed to add. It stays until the first page is there, so that a mistyped
    address is told here; the job goes on without it. `then` gets the summary of the whole, `failed`
    an error that comes after the sheet has closed.
    """

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        collection: str,
        parent: QWidget,
        *,
        then: OnReply,
        failed: OnReply,
    ) -> None:
        text = tr(
            "library",
            "Inglenook fetches it now, and again only when you ask. The copies are kept on this "
            "computer and searched like your files.",
        )
        title = tr("library", "Add a web page")
        super().__init__(themes, title, text, tr("library", "Add"), parent)
        self._bridge, self._collection = bridge, collection
        self._then, self._late_failure = then, failed
        self._request: int | None = None
        self.address = line_field(themes, "https://")
        self.kind = ChoiceBox(themes)
        self.kind.setFont(themes.theme.font("list"))
        for name, (label, _) in KINDS.items():
            self.kind.addItem(tr("library", label), name)
        self.about = Label(themes, type_="caption", role="muted", wrap=True)
        self.more = Button(themes, tr("library", "More"), kind="text", icon="chevron-down")
        self.links, self.pages = _count(themes, DEPTH, DEEPEST), _count(themes, PAGES, MOST)
        self._limits = QWidget()
        self._status = Label(themes, type_="secondary", role="muted")
        self._fill(themes)
        self.address.textChanged.connect(lambda _: self.forget_problem())
        self.sent.connect(self._add)
        self.rejected.connect(self._stop)
        self.address.setFocus()

    def _fill(self, themes: ThemeSource) -> None:
        self.add_field(tr("library", "Address"), self.address)
        self.add_field(tr("library", "What to fetch"), self.kind)
        self.body.insertWidget(self.body.count() - 1, self.about)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        inner = rows(self._limits, 6, (0, 0, 0, 8))
        links, pages = tr("library", "Links to follow, at most"), tr("library", "Pages")
        for name, field in ((links, self.links), (pages, self.pages)):
            field.setAccessibleName(name)
            inner.addWidget(Label(themes, name, type_="label", role="muted"))
            inner.addWidget(field)
        self.body.addWidget(self._limits)
        self.body.addWidget(self._status)
        self._limits.hide()
        self._status.hide()
        self.more.clicked.connect(self._toggle)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self._kind_chosen()

    def _kind_chosen(self) -> None:
        kind = self.kind.currentData()
        self.about.set_text(tr("library", KINDS[kind][1]))
        self.more.setVisible(kind != "page")
        if kind == "page":
            self._limits.hide()
        self.links.setEnabled(kind == "site")
        self.fit()

    def _toggle(self) -> None:
        self._limits.setVisible(self._limits.isHidden())
        folded = self._limits.isHidden()
        self.more.setText(tr("library", "More") if folded else tr("library", "Less"))
        self.more.set_icon_name("chevron-down" if folded else "chevron-up")
        self.fit()

    def order(self) -> dict[str, Any]:
        """What the fields say, as the host takes it."""
        with_: dict[str, Any] = {
            "address": self.address.text().strip(),
            "kind": self.kind.currentData(),
            "collection": self._collection,
        }
        if with_["kind"] != "page":
            with_["most"] = _whole(self.pages, PAGES)
        if with_["kind"] == "site":
            with_["depth"] = _whole(self.links, DEPTH)
        return with_

    def _add(self) -> None:
        order = self.order()
        if not order["address"]:
            self.say_problem(tr("library", "Type the address of a page, beginning with https://"))
            return
        self.wait(tr("library", "Fetching"))
        self._enable(False)
        self.cancel.setText(tr("library", "Stop"))
        self._status.set_text(tr("library", "Asking for the first page …"))
        self._status.show()
        self.fit()
        self._request = self._bridge.request(
            "library.sources.add",
            order,
            on_event=self._begun,
            on_done=self._added,
            on_failed=self._failed,
        )

    def _begun(self, _: dict[str, Any]) -> None:
        if not self.closed:
            self.accept()

    def _added(self, summary: dict[str, Any]) -> None:
        if not self.closed:
            self.accept()
        self._then(summary)

    def _failed(self, error: dict[str, Any]) -> None:
        if self.closed:
            self._late_failure(error)
            return
        self._request = None
        self._enable(True)
        self.cancel.setText(tr("library", "Cancel"))
        self._status.hide()
        self.say_problem(words.failure(error))
        self.address.setFocus()

    def _enable(self, enabled: bool) -> None:
        for field in (self.address, self.kind, self.more, self.pages):
            field.setEnabled(enabled)
        self.links.setEnabled(enabled and self.kind.currentData() == "site")

    def _stop(self) -> None:
        if self._request is not None:
            self._bridge.cancel(self._request)


def _count(themes: ThemeSource, value: int, most: int) -> QLineEdit:
    field = line_field(themes)
    field.setText(str(value))
    field.setValidator(QIntValidator(0, most))
    field.setMaximumWidth(120)
    return field


def _whole(field: QLineEdit, default: int) -> int:
    return int(field.text()) if field.hasAcceptableInput() else default
