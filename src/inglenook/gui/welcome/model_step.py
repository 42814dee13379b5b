"""The first step: what this computer can do, and the model to begin with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import Label, rows
from inglenook.gui.models.downloads import Download, Downloads
from inglenook.gui.welcome.choice import Choice
from inglenook.gui.welcome.computer import computer, facts, sizes


class ModelStep(QWidget):
    """`ready`: there is something to choose. `done`: a model is chosen. `models_wanted`: all of
    them are to be shown."""

    ready = Signal()
    done = Signal()
    models_wanted = Signal()

    def __init__(
        self, bridge: Bridge, themes: ThemeSource, watch: Watch, downloads: Downloads
    ) -> None:
        super().__init__()
        self._bridge, self._downloads = bridge, downloads
        self._models: list[dict[str, Any]] | None = None
        self._probe: dict[str, Any] | None = None
        self._problem: dict[str, Any] | None = None
        self._refused: dict[str, dict[str, Any]] = {}  # models that could not be used, and why
        self._fetched = ""  # the model whose download was begun here
        self.computer = Label(themes, type_="secondary", role="muted", wrap=True)
        self.good = Choice(themes, "cpu", "ok", title=tr("welcome", "Looking at this computer …"))
        self.small = Choice(themes, "flame-kindling", "accent", kind="quiet")
        self.setProperty("surface", "none")
        body = rows(self, 14)
        body.addWidget(self.computer)
        body.addWidget(self.good)
        body.addWidget(self.small)
        self.computer.hide()
        self.small.hide()
        self.good.button.clicked.connect(self._choose_good)
        self.good.other.clicked.connect(self._choose_other)
        self.small.button.clicked.connect(self._choose_small)
        downloads.changed.connect(self._follow)
        watch.models_changed.connect(self._load_models)

    def reload(self) -> None:
        """Look at the computer and the models anew."""
        self._problem = None
        self._refused.clear()
        self._show()
        self._bridge.request("probe", on_done=self._take_probe, on_failed=self._fail)
        self._load_models()

    # --- answers ------------------------------------------------------------------------------

    def _load_models(self) -> None:
        self._bridge.request("models.list", on_done=self._take_models, on_failed=self._fail)

    def _take_models(self, reply: dict[str, Any]) -> None:
        self._models = [m for m in reply["models"] if m["kind"] == "chat"]
        self._show()

    def _take_probe(self, reply: dict[str, Any]) -> None:
        self._probe = reply
        self._show()

    def _fail(self, error: dict[str, Any]) -> None:
        self._problem = error
        self._show()

    @property
    def recommended(self) -> dict[str, Any] | None:
        """The model that suits this computer best."""
        wanted = (self._probe or {}).get("recommended", {}).get("id")
        by_probe = (m for m in self._models or () if m["id"] == wanted)
        by_list = (m for m in self._models or () if m.get("recommended"))
        return next(by_probe, None) or next(by_list, None)

    @property
    def smallest(self) -> dict[str, Any] | None:
        """The smallest model that is here already."""
        here = [m for m in self._models or () if m["installed"]]
        return min(here, key=lambda m: m.get("bytes") or 0, default=None)

    # --- what is shown ------------------------------------------------------------------------

    def _show(self) -> None:
        if self._probe is not None:
            parts = (computer(self._probe), sizes(self._models or ()))
            self.computer.set_text("\n".join(part for part in parts if part))
            self.computer.show()
        if self._models is not None and self._probe is not None:
            self._show_good()
            self._show_small()
            self.ready.emit()
        elif self._problem is not None:
            title = tr("welcome", "This computer could not be looked at")
            again = tr("welcome", "Try again")
            self.good.say(title, words.failure(self._problem), again, "quiet", role="err")
        else:
            self.good.say(tr("welcome", "Looking at this computer …"), "", "")

    def _show_good(self) -> None:
        good = self.recommended
        if good is None:
            title, button = tr("welcome", "Choose a model"), tr("welcome", "All models")
            about = tr("welcome", "The models page shows which ones suit this computer.")
            self.good.say(title, about, button, "primary")
            return
        download = self._downloads.get(str(good["id"]))
        if download is not None and download.state != "done":
            self._show_download(str(good["name"]), download)
            return
        title = tr("welcome", "A good fit: {name}").format(name=good["name"])
        ready = bool(good["installed"])
        button = tr("welcome", "Start") if ready else tr("welcome", "Download")
        self._offer(self.good, good, title, facts(good), button)
        self.good.button.set_kind("primary")

    def _show_download(self, name: str, download: Download) -> None:
        cancel = tr("welcome", "Cancel")
        if download.state == "failed":
            title = tr("welcome", "{name} is not here yet").format(name=name)
            again = tr("welcome", "Try again")
            self.good.say(title, download.error, again, "quiet", role="err")
            return
        button = tr("welcome", "Go on") if download.paused else tr("welcome", "Pause")
        title = tr("welcome", "Downloading {name}").format(name=name)
        self.good.say(title, str(download), button, "quiet", other=cancel)
        self.good.show_far(download.done, download.total)

    def _show_small(self) -> None:
        small = self.smallest
        self.small.setVisible(small is not None and small is not self.recommended)
        if small is not None:
            title = tr("welcome", "Start now with {name}").format(name=small["name"])
            about = tr("welcome", "Already here. Quick and simple; change at any time.")
            self._offer(self.small, small, title, about, tr("welcome", "Start"))

    def _offer(
        self, card: Choice, model: dict[str, Any], title: str, about: str, button: str
    ) -> None:
        refused = self._refused.get(str(model["id"]))
        if refused is None:
            card.say(title, about, button)
        else:
            card.say(title, words.failure(refused), tr("welcome", "Try again"), role="err")

    # --- what is chosen -----------------------------------------------------------------------

    def _choose_good(self) -> None:
        good = self.recommended
        if self._problem is not None and (self._models is None or self._probe is None):
            self.reload()
        elif good is None:
            self.models_wanted.emit()
        elif good["installed"]:
            self._use(str(good["id"]))
        else:
            self._fetch(good)

    def _fetch(self, model: dict[str, Any]) -> None:
        id_ = str(model["id"])
        download = self._downloads.get(id_)
        if download is not None and download.active:
            self._downloads.pause(id_)
            return
        self._fetched = id_
        self._downloads.start(id_, str(model["name"]), model.get("partial"))

    def _choose_other(self) -> None:
        if good := self.recommended:
            self._fetched = ""
            self._downloads.cancel(str(good["id"]))

    def _choose_small(self) -> None:
        if small := self.smallest:
            self._use(str(small["id"]))

    def _follow(self) -> None:
        """Use a model that was chosen here as soon as it is whole, while somebody is here."""
        download = self._downloads.get(self._fetched)
        if download is not None and download.state == "done":
            id_, self._fetched = self._fetched, ""
            if self.window().isVisible() and self.isVisibleTo(self.window()):
                self._use(id_)
        if self._models is not None and self._probe is not None:
            self._show_good()

    def _use(self, id_: str) -> None:
        self._refused.pop(id_, None)
        self._bridge.request(
            "models.use", {"id": id_}, on_failed=lambda error: self._not_used(id_, error)
        )
        self.done.emit()

    def _not_used(self, id_: str, error: dict[str, Any]) -> None:
        self._refused[id_] = error
        self._show()
