"""The models page: what is here, what can be had, whether this computer can run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.look.notices import EmptyState, Skeleton, Toast
from inglenook.gui.look.rowlist import Row, RowList, RowModel
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import (
    Button,
    Card,
    Label,
    ScrollColumn,
    SectionLabel,
    columns,
    rows,
)
from inglenook.gui.models.card import Download, ModelCard
from inglenook.gui.models.machine import computer

SETTLE_MS = 150
_READERS = "Embedders find passages by what they mean, rerankers read them with your question."


class ModelsPage(QStackedWidget):
    """The content of the page; `side` holds the choice of list and this computer's facts."""

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._toast = bridge, themes, toast
        self.models: list[dict[str, Any]] | None = None
        self.current: str | None = None
        self.probe: dict[str, Any] | None = None
        self._downloads: dict[str, Download] = {}
        self._loading = ""
        self._errors: dict[str, str] = {}
        self.side = ModelsSide(themes)
        self.side.view.opened.connect(self._show)
        self.view = _View(themes)
        self.view.import_button.clicked.connect(self.choose_file)
        self._empty = EmptyState(
            themes,
            "box",
            "No model is here yet",
            "A model writes the answers. The list of models could not be read, or the small one "
            "that comes with Inglenook could not be fetched. Import a GGUF file that you have.",
            button="Import a file",
            on_click=self.choose_file,
        )
        waiting = QWidget()
        rows(waiting, 0, (36, 30, 36, 28)).addWidget(Skeleton(themes, 6), 0, _TOP)
        for page in (waiting, self.view, self._empty):
            self.addWidget(page)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        watch.models_changed.connect(self._settle.start)
        self.reload()

    def reload(self) -> None:
        """Read the models anew, and this computer's facts if they are not known yet."""
        if not self._bridge.connected:
            return
        self._bridge.request("models.list", on_done=self._take_models)
        if self.probe is None:
            self._bridge.request("probe", on_done=self._take_probe)

    # --- what the cards ask for ---------------------------------------------------------------

    def use(self, model: str) -> None:
        """Have this model answer from now on."""
        self._loading = model
        self._errors.pop(model, None)
        self._bridge.request(
            "models.use",
            {"id": model},
            on_done=lambda _: self._used(model),
            on_failed=lambda error: self._failed(model, error),
        )
        self._show()

    def download(self, model: str, *, follow: bool = False) -> None:
        """Fetch a model, or go on with it; `follow` only watches a download that runs already."""
        self._errors.pop(model, None)
        left = self._partial(model)
        download = Download(left.get("done", 0), left.get("total", 0))
        self._downloads[model] = download
        download.request = self._bridge.request(
            "models.get",
            {"id": model, "follow": True} if follow else {"id": model},
            on_event=lambda event: self._progress(model, event),
            on_done=lambda _: self._fetched(model),
            on_failed=lambda error: self._stopped(model, error),
        )
        self._show()

    def pause(self, model: str) -> None:
        """Stop a download; what has arrived is kept."""
        self._bridge.request(
            "models.pause", {"id": model}, on_failed=lambda error: self._stopped(model, error)
        )

    def cancel(self, model: str) -> None:
        """Stop a download and throw away what has arrived."""
        self._bridge.request(
            "models.cancel", {"id": model}, on_failed=lambda error: self._stopped(model, error)
        )

    def remove(self, model: str) -> None:
        """Delete a model's file; the toast fetches it again."""
        name = self._name(model)
        self._bridge.request(
            "models.remove",
            {"id": model},
            on_done=lambda done: self._toast.say(
                " ".join(filter(None, (f"Removed {name} from this computer.", done.get("note"))))
            ),
            on_failed=lambda error: self._failed(model, error),
        )

    def choose_file(self) -> None:
        """Let the person choose a GGUF file to import."""
        dialog = QFileDialog(self.window(), "Import a model", str(Path.home()), "Models (*.gguf)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def import_file(self, path: str) -> None:
        """Make a GGUF file of the person's known as a model."""
        self._bridge.request(
            "models.import",
            {"path": path},
            on_done=lambda _: self._toast.say(f"Imported {Path(path).name}"),
            on_failed=lambda error: self._toast.say(_sentence(error)),
        )

    # --- answers ------------------------------------------------------------------------------

    def _take_models(self, reply: dict[str, Any]) -> None:
        self.models, self.current = list(reply["models"]), reply.get("current")
        self._downloads = {id: d for id, d in self._downloads.items() if not d.ended}
        for model in self.models:
            state = (model.get("partial") or {}).get("state", "paused")
            if state != "paused" and model["id"] not in self._downloads:
                self.download(model["id"], follow=True)
        self._show()

    def _take_probe(self, reply: dict[str, Any]) -> None:
        self.probe = reply
        self.side.show_computer(reply)
        self._show()

    def _progress(self, model: str, event: dict[str, Any]) -> None:
        download = self._downloads.get(model)
        if download is not None:
            done, total = float(event.get("done") or 0), float(event.get("total") or 0)
            download.update(done, total, str(event.get("note") or ""))
            self.view.update_card(model, self._facts(model))

    def _fetched(self, model: str) -> None:
        self._downloads.pop(model, None)
        if self._kind(model) == "chat":
            self._toast.say(f"{self._name(model)} is here", lambda: self.use(model), "Use it")
        else:  # the library takes it up by itself
            self._toast.say(f"{self._name(model)} is here")
        self.reload()

    def _used(self, model: str) -> None:
        self._loading = ""
        self.current = model
        self.reload()
        self._show()

    def _stopped(self, model: str, error: dict[str, Any]) -> None:
        """A download ended that a person paused or dropped; or it failed."""
        if error["code"] not in ("cancelled", "not_found"):
            self._failed(model, error)
        elif model in self._downloads:  # shown as it was until the list says what is left of it
            self._downloads[model].ended = True
        self._settle.start()

    def _failed(self, model: str, error: dict[str, Any]) -> None:
        self._downloads.pop(model, None)
        if self._loading == model:
            self._loading = ""
        if error["code"] != "cancelled":
            self._errors[model] = _sentence(error)
        self._show()

    # --- showing ------------------------------------------------------------------------------

    def _show(self) -> None:
        if self.models is None:
            return
        self.side.show_counts(self.models)
        shown = [m for m in self.models if self.side.wants(m)]
        self.setCurrentWidget(self.view if self.models else self._empty)
        self.view.show_models(self, shown, self.side.heading())
        for model in shown:
            self.view.update_card(model["id"], self._facts(model["id"]))

    def _facts(self, model: str) -> dict[str, Any]:
        """What a card has to know beside the model itself."""
        return {
            "current": model == self.current,
            "loading": model == self._loading,
            "download": self._downloads.get(model) or self._paused(model),
            "error": self._errors.get(model, ""),
            "probe": self.probe,
        }

    def _partial(self, model: str) -> dict[str, Any]:
        """What has arrived of a model, as the host listed it last."""
        found = (m.get("partial") for m in self.models or [] if m["id"] == model)
        return next(found, None) or {}

    def _paused(self, model: str) -> Download | None:
        left = self._partial(model)
        return Download(left["done"], left["total"], paused=True) if left else None

    def _kind(self, model: str) -> str:
        found = (m["kind"] for m in self.models or [] if m["id"] == model)
        return str(next(found, "chat"))

    def _name(self, model: str) -> str:
        found = (m["name"] for m in self.models or [] if m["id"] == model)
        return str(next(found, model))


class ModelsSide(QWidget):
    """The choice between all models and those that are here, and this computer."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        heading = SectionLabel(themes, "Models")
        heading.setContentsMargins(10, 0, 0, 0)
        self.model = RowModel()
        self.view = RowList(themes, self.model, "Models")
        self._computer = Card()
        self._facts = Label(themes, "", type_="secondary", role="muted", wrap=True)
        inner = rows(self._computer, 4, (14, 12, 14, 14))
        inner.addWidget(Label(themes, "This computer", type_="emphasis"))
        inner.addWidget(self._facts)
        self._computer.hide()
        layout = rows(self, 0, (12, 28, 11, 12))
        layout.addWidget(heading)
        layout.addSpacing(10)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._computer)
        self.show_counts([])
        self.view.choose("all")

    def wants(self, model: dict[str, Any]) -> bool:
        """Whether the chosen list has this model."""
        match self.view.current:
            case "here":
                return bool(model["installed"])
            case "reading":
                return model["kind"] in ("embedding", "rerank")
            case _:
                return bool(model["kind"] == "chat")

    def heading(self) -> tuple[str, str]:
        """Title and subtitle of the chosen list."""
        match self.view.current:
            case "here":
                return "On this computer", "These work without a network."
            case "reading":
                return "Models that read your files", _READERS
            case _:
                return "Models for this computer", "A model writes the answers, here, offline."

    def show_counts(self, models: list[dict[str, Any]]) -> None:
        """Say how many models are here."""
        chosen = self.view.current
        here = sum(1 for m in models if m["installed"])
        self.model.show(
            [
                Row("For answers", "all", icon="sparkles"),
                Row("For reading files", "reading", icon="file-text"),
                Row("On this computer", "here", icon="hard-drive", count=str(here or "")),
            ]
        )
        self.view.choose(chosen or "all")

    def show_computer(self, probe: dict[str, Any]) -> None:
        """Show processor, memory and devices."""
        self._facts.set_text("\n".join(computer(probe)))
        self._computer.show()


class _View(QWidget):
    """Title, Import, and a card for each model."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.cards: dict[str, ModelCard] = {}
        self.title = Label(themes, type_="heading")
        self.about = Label(themes, type_="body", role="muted", wrap=True)
        self.import_button = Button(themes, "Import a file", icon="upload")
        area = ScrollColumn(14, (0, 0, 0, 28))
        self._column = area.column
        self._column.addStretch(1)
        head = columns(space=16)
        words_ = rows(space=8)
        words_.addWidget(self.title)
        words_.addWidget(self.about)
        head.addLayout(words_, 1)
        head.addWidget(self.import_button, 0, _TOP)
        layout = rows(self, 20, (36, 30, 36, 0))
        layout.addLayout(head)
        layout.addWidget(area, 1)

    def show_models(
        self, page: ModelsPage, models: list[dict[str, Any]], heading: tuple[str, str]
    ) -> None:
        """Show these models; cards that stay are kept."""
        self.title.set_text(heading[0])
        self.about.set_text(heading[1])
        wanted = [str(m["id"]) for m in models]
        if wanted != list(self.cards):
            for card in self.cards.values():
                self._column.removeWidget(card)
                card.deleteLater()
            self.cards = {m: ModelCard(self._themes, page) for m in wanted}
            for n, card in enumerate(self.cards.values()):
                self._column.insertWidget(n, card)
        for model in models:
            self.cards[str(model["id"])].show_model(model)

    def update_card(self, model: str, facts: dict[str, Any]) -> None:
        """Show what changed about one model."""
        if model in self.cards:
            self.cards[model].show_facts(facts)


def _sentence(error: dict[str, Any]) -> str:
    return f"{error['message']} {error['next_step']}".strip()


_TOP = Qt.AlignmentFlag.AlignTop
