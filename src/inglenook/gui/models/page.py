"""The models page: what is here, what can be had, whether this computer can run it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import EmptyState, Skeleton, Toast
from inglenook.gui.look.outside import open_path
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import rows
from inglenook.gui.models.card import OURS
from inglenook.gui.models.downloads import Download, Downloads
from inglenook.gui.models.shelf import Shelf
from inglenook.gui.models.side import ModelsSide

if TYPE_CHECKING:
    from inglenook.gui.models.memory import MemoryView

SETTLE_MS = 150


class ModelsPage(QStackedWidget):
    """The content of the page; `side` holds the choice of list and this computer's facts."""

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        toast: Toast,
        downloads: Downloads,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._themes, self._watch, self._toast = bridge, themes, watch, toast
        self.downloads = downloads
        self.models: list[dict[str, Any]] | None = None
        self.current: str | None = None
        self.probe: dict[str, Any] | None = None
        self._loading = ""
        self._errors: dict[str, str] = {}
        self.side = ModelsSide(themes)
        self.side.view.opened.connect(self._open_list)
        self.side.measure_wanted.connect(self.measure)
        self.view = Shelf(themes, self)
        self._others: dict[str, QWidget] = {}  # views that are made when they are first wanted
        self.view.import_button.clicked.connect(self.choose_file)
        self.view.folder.clicked.connect(self.choose_folder)
        self.view.look.clicked.connect(lambda: self.reload(look=True))
        self._opened = ""  # the model that is shown by itself
        self._empty = self._make_empty()
        again = tr("models", "Try again")
        self._unlisted = EmptyState(
            themes, "circle-alert", "", "", button=again, on_click=self.reload
        )
        waiting = QWidget()
        rows(waiting, 0, (36, 30, 36, 28)).addWidget(Skeleton(themes, 6), 0, _TOP)
        for page in (waiting, self.view, self._empty, self._unlisted):
            self.addWidget(page)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.reload)
        watch.models_changed.connect(self._settle.start)
        watch.state_changed.connect(self._show_loaded)
        downloads.changed.connect(self._show_downloads)
        self.reload()

    def _make_empty(self) -> EmptyState:
        said = tr("models", "A model writes the answers. The list of models could not be read, or"
                  " the small one that comes with Inglenook could not be fetched. Import a GGUF"
                  " file that you have.")  # fmt: skip
        return EmptyState(
            self._themes,
            "box",
            tr("models", "No model is here yet"),
            said,
            button=tr("models", "Import a file"),
            on_click=self.choose_file,
        )

    def reload(self, *, look: bool = False) -> None:
        """Read the models anew, and this computer's facts if they are not known yet. `look` waits
        until other programs were looked through."""
        if not self._bridge.connected:
            return
        self.view.look.setEnabled(not look)
        asked = {"every": True, "look": True} if look else {"every": True}
        self._bridge.request(
            "models.list", asked, on_done=self._take_models, on_failed=self._not_listed
        )
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

    def download(self, model: str) -> None:
        """Fetch a model, or go on with it."""
        self._errors.pop(model, None)
        self.downloads.start(model, self._name(model), self._row(model).get("partial"))

    def unload(self) -> None:
        """Give the memory of the model back."""
        self._ask_memory("models.unload", {})

    def load(self) -> None:
        """Have the model that would answer in memory."""
        self._ask_memory("models.load", {"id": self.current or ""})

    def remove(self, model: str) -> None:
        """Delete a downloaded model's files, or forget an imported one; says what that frees."""
        row = self._row(model)
        self._bridge.request(
            "models.remove",
            {"id": model},
            on_done=lambda done: self._removed(row, str(done.get("note") or "")),
            on_failed=lambda error: self._failed(model, error),
        )

    def remove_all(self, models: list[str]) -> None:
        """Remove several, one after the other."""
        for model in models:
            self.remove(model)
        self.view.pick.setChecked(False)

    def count_picked(self) -> None:
        """A card was ticked, or no more."""
        self.view.count_picked()

    def open_model(self, model: str, tab: str = "options") -> None:
        """Show one model by itself."""
        from inglenook.gui.models.detail import ModelView

        detail = self._others.get("model")
        if not isinstance(detail, ModelView):
            detail = ModelView(self._bridge, self._themes, self._toast)
            detail.left.connect(self._close_model)
            self._add("model", detail)
        self._opened = model
        detail.open(self._row(model), self.models or [], tab)
        self.setCurrentWidget(detail)
        detail.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> None:
        """Let the person choose GGUF files to import."""
        title, kinds = tr("models", "Import a model"), tr("models", "Models (*.gguf)")
        dialog = QFileDialog(self.window(), title, str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.import_files)
        dialog.open()

    def import_files(self, paths: list[str]) -> None:
        """Make several GGUF files known."""
        for path in paths:
            self.import_file(path)

    def import_file(self, path: str) -> None:
        """Make a GGUF file of the person's known as a model."""
        name = Path(path).name
        self._bridge.request(
            "models.import",
            {"path": path},
            on_done=lambda done: self._toast.say(
                tr("models", "Imported {name}").format(name=name),
                lambda: self.remove(str(done["id"])),
            ),
            on_failed=lambda error: self._toast.say(words.failure(error)),
        )

    def show_folder(self, path: str) -> None:
        """Show the folder that a model's file lies in."""
        if problem := open_path(Path(path).parent):
            self._toast.say(problem)

    def choose_folder(self) -> None:
        """Let the person choose a folder whose models are used where they are."""
        title = tr("models", "Add a folder with models")
        dialog = QFileDialog(self.window(), title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.add_folder)
        dialog.open()

    def add_folder(self, path: str) -> None:
        """Use the models of a folder where they are."""
        self._bridge.request(
            "models.folders",
            {"add": path},
            on_done=lambda _: self._folder_added(path),
            on_failed=lambda error: self._toast.say(words.failure(error)),
        )

    def _folder_added(self, path: str) -> None:
        def undo() -> None:
            self._bridge.request(
                "models.folders", {"remove": path}, on_done=lambda _: self.reload(look=True)
            )

        said = tr("models", "Models in {folder} are used from there")
        self._toast.say(said.format(folder=Path(path).name), undo)
        self.reload(look=True)

    def measure(self) -> None:
        """Find out how fast this computer is."""
        self.side.show_measuring(tr("models", "Measuring, up to 20 s a device"))
        self._bridge.request("measure", on_done=self._measured, on_failed=self._not_measured)

    # --- answers ------------------------------------------------------------------------------

    def _take_models(self, reply: dict[str, Any]) -> None:
        self.models, self.current = list(reply["models"]), reply.get("current")
        self.view.look.setEnabled(True)
        self._show()

    def _not_listed(self, error: dict[str, Any]) -> None:
        """Say why there is no list; one that is there already stays."""
        self.view.look.setEnabled(True)
        self._unlisted.say(str(error.get("message", "")), str(error.get("next_step", "")))
        if self.models is None:
            self.setCurrentWidget(self._unlisted)

    def _take_probe(self, reply: dict[str, Any]) -> None:
        self.probe = reply
        self.side.show_computer(reply)
        self._show()

    def _measured(self, reply: dict[str, Any]) -> None:
        self.side.show_measuring("")
        busy = any(speed.get("busy") for speed in reply["speeds"].values())
        said = tr("models", "The speed of this computer is known now")
        if busy:
            said = tr("models", "Other programs were at work, so this measurement is not kept")
        self._toast.say(said)
        self.reload()

    def _not_measured(self, error: dict[str, Any]) -> None:
        self.side.show_measuring("")
        self._toast.say(words.failure(error))

    def _used(self, model: str) -> None:
        self._loading = ""
        self.current = model
        self.reload()
        self._show()

    def _removed(self, row: dict[str, Any], note: str) -> None:
        name, path = row["name"], str(row.get("path") or "")
        said = tr("models", "Removed {name}: {size} are free again.").format(
            name=name, size=words.size(row.get("bytes"))
        )
        undo, button = (lambda: self.download(row["id"])), tr("models", "Fetch it again")
        if row.get("origin") == "imported":
            said = tr("models", "{name} is off the list; its file stays.").format(name=name)
            undo, button = (lambda: self.import_file(path)), tr("models", "Undo")
        self._toast.say(" ".join(filter(None, (said, note))), undo, button)

    def _failed(self, model: str, error: dict[str, Any]) -> None:
        if self._loading == model:
            self._loading = ""
        if error["code"] != "cancelled":
            self._errors[model] = words.failure(error)
        self._show()

    # --- showing ------------------------------------------------------------------------------

    def _open_list(self) -> None:
        self._opened = ""
        self._show()

    def _close_model(self) -> None:
        model, self._opened = self._opened, ""
        self._show()
        card = self.view.cards.get(model)
        if card is not None:
            card.options.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        if self.models is None:
            return
        self.side.show_counts(self.models, self._watch.state.get("loaded"))
        place = self.side.view.current
        if self._opened:
            return
        if place in ("hub", "memory"):
            self.setCurrentWidget(self._hub() if place == "hub" else self._memory())
            return
        self.setCurrentWidget(self.view if self.models else self._empty)
        sections = self.side.sections(self.models)
        self.view.show_models(sections, self.side.heading(), place)
        for model in self.view.cards:
            self.view.update_card(model, self._facts(model))

    def _show_downloads(self) -> None:
        for model in self.view.cards:
            self.view.update_card(model, self._facts(model))

    def _show_loaded(self) -> None:
        if self.models is not None:
            self.side.show_counts(self.models, self._watch.state.get("loaded"))

    def _hub(self) -> QWidget:
        from inglenook.gui.models.hub import HubView

        if "hub" not in self._others:
            self._add("hub", HubView(self._bridge, self._themes, self.downloads))
        return self._others["hub"]

    def _memory(self) -> MemoryView:
        from inglenook.gui.models.memory import MemoryView

        view = self._others.get("memory")
        if not isinstance(view, MemoryView):
            view = MemoryView(self._themes, self._watch)
            view.unload_wanted.connect(self.unload)
            view.load_wanted.connect(self.load)
            self._add("memory", view)
        view.know(self.probe, self.models or [])
        self._bridge.request("state", on_done=view.show_state)
        return view

    def _ask_memory(self, do: str, with_: dict[str, Any]) -> None:
        view = self._memory()
        view.wait_for(do)

        def look(_: dict[str, Any]) -> None:
            self._bridge.request("state", on_done=view.show_state)

        self._bridge.request(
            do,
            with_,
            on_done=look,
            on_failed=lambda error: view.say_problem(words.failure(error)),
        )

    def _add(self, name: str, view: QWidget) -> None:
        self._others[name] = view
        self.addWidget(view)

    def _facts(self, model: str) -> dict[str, Any]:
        """What a card has to know beside the model itself."""
        loaded = self._watch.state.get("loaded") or {}
        download = self.downloads.get(model)
        whole = download is not None and download.state == "done"
        return {
            "current": model == self.current,
            "loading": model == self._loading,
            "loaded": model == loaded.get("id"),
            "download": None if whole else download or self._paused(model),
            "error": self._errors.get(model, ""),
            "probe": self.probe,
        }

    def _paused(self, model: str) -> Download | None:
        left = self._row(model).get("partial")
        if not left:
            return None
        return Download(left["name"], left["done"], left["total"], "paused")

    def _row(self, model: str) -> dict[str, Any]:
        found = (m for m in self.models or [] if m["id"] == model)
        return next(found, {"id": model, "name": model, "origin": OURS[-1], "kind": "chat"})

    def _name(self, model: str) -> str:
        return str(self._row(model)["name"])


_TOP = Qt.AlignmentFlag.AlignTop
