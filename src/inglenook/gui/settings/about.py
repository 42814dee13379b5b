"""What this program is, and the licences of what it is made of, readable without a network."""

from __future__ import annotations

import csv
import importlib.metadata
import platform
from collections.abc import Iterator
from email.message import Message
from importlib.metadata import Distribution
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, qVersion

import inglenook
from inglenook.gui.activity.logs import read_only
from inglenook.gui.language import tr
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Button, Card, Label, rows
from inglenook.paths import bundled

_TEXTS = ("LICENSE", "LICENCE", "COPYING", "NOTICE")


class AboutSection(Card):
    """Versions, and on demand every licence."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        said = tr("settings", "Inglenook {version}").format(version=inglenook.__version__)
        parts = f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"
        about = tr("settings", "Answers from your own files, with a model on your own computer.")
        self.show_button = Button(themes, tr("settings", "Licences of what it is made of"))
        self.show_button.clicked.connect(self.show_licences)
        self.text = read_only(themes, tr("settings", "Licences"))
        self.text.setFixedHeight(420)
        self.text.hide()
        self._pieces: Iterator[str] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._more)
        layout = rows(self, 8, (18, 16, 18, 16))
        layout.addWidget(Label(themes, said, type_="bar"))
        layout.addWidget(Label(themes, about, type_="list", wrap=True))
        layout.addWidget(Label(themes, parts, type_="secondary", role="muted"))
        layout.addSpacing(6)
        layout.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.text)

    def show_licences(self) -> None:
        """Read the licences, one a turn of the event loop."""
        self.show_button.hide()
        self.text.show()
        self.text.setFocus()
        self._pieces = licences()
        self._timer.start()

    def _more(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self._timer.stop()
        elif piece:
            self.text.appendPlainText(piece)


def licences() -> Iterator[str]:
    """The licence of each part: fonts and icons, then packages by name. Empty where it took a
    moment to learn a name."""
    for kind in ("fonts", "icons"):
        for path in sorted(bundled("assets", kind).glob("*LICENSE*")):
            yield f"{kind}: {path.stem}\n\n{path.read_text(encoding='utf-8').strip()}\n"
    found: dict[str, Distribution] = {}
    for package in importlib.metadata.distributions():
        found[package.metadata["Name"] or ""] = package
        yield ""
    for name in sorted(filter(None, found), key=str.casefold):
        yield _package(name, found[name])


def _package(name: str, package: Distribution) -> str:
    about: Message = package.metadata  # type: ignore[assignment]
    said = about.get("License-Expression") or _classified(about) or about.get("License") or "?"
    paths = [path for path in map(Path, _named(package)) if path.is_file()]
    texts = [path.read_text(encoding="utf-8", errors="replace").strip() for path in paths]
    head = f"{'─' * 40}\n{name} {package.version}: {said.splitlines()[0]}"
    return "\n\n".join([head, *texts[:3]]) + "\n"


def _named(package: Distribution) -> Iterator[str]:
    """Its files with the name of a licence. `package.files` would make an object of every one of
    tens of thousands."""
    for path, *_ in csv.reader((package.read_text("RECORD") or "").splitlines()):
        if path.rpartition("/")[2].upper().startswith(_TEXTS):
            yield str(package.locate_file(path))


def _classified(about: Message) -> str:
    rows = [row for row in about.get_all("Classifier") or () if row.startswith("License ::")]
    return ", ".join(row.rpartition(" :: ")[2] for row in rows)
