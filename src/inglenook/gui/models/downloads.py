"""The downloads of this window: what runs, waits, is paused or has failed, and what is done of it.

The host runs them; they go on when nobody looks, and what has arrived is there after a restart.
This follows them, whoever began them, and remembers why one failed until it is tried again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import Toast

State = Literal["running", "waiting", "paused", "failed", "done"]


@dataclass(slots=True)
class Download:
    """One download: bytes, bytes a second, seconds left (None: not known), what there is to say."""

    name: str = ""
    done: float = 0.0
    total: float = 0.0
    state: State = "running"
    rate: float = 0.0
    eta: float | None = None
    note: str = ""
    error: str = ""
    request: int = 0

    @property
    def active(self) -> bool:
        """Whether it is under way, or will be by itself."""
        return self.state in ("running", "waiting")

    @property
    def paused(self) -> bool:
        """Whether it waits for the person."""
        return self.state == "paused"

    def update(self, event: dict[str, Any]) -> None:
        """Take the newest figures of the host."""
        self.done, self.total = float(event.get("done") or 0), float(event.get("total") or 0)
        self.note = str(event.get("note") or "")
        self.rate = float(event.get("rate") or 0)
        self.eta = event.get("eta")

    def __str__(self) -> str:
        if self.state == "done":
            return tr("models", "{size} · whole and checked").format(size=words.size(self.total))
        far = self._far()
        if self.state == "paused":
            return tr("models", "{far} · paused").format(far=far) if far else tr("models", "Paused")
        if self.state == "waiting":
            return tr("models", "Waiting for another download")
        if not far:
            return self.note.rstrip(".") or tr("models", "Connecting")
        if not self.rate:
            return far
        speed = tr("models", "{size}/s").format(size=words.size(self.rate))
        left = [] if self.eta is None else [words.duration(self.eta)]
        return " · ".join([far, speed, *left])

    def _far(self) -> str:
        if not self.total:
            return ""
        done, total = words.size(self.done), words.size(self.total)
        if done.rpartition(" ")[2] == total.rpartition(" ")[2]:
            done = done.rpartition(" ")[0]  # one unit is enough
        return tr("models", "{done} of {total}").format(done=done, total=total)


class Downloads(QObject):
    """`changed` comes whenever something there is to show differs."""

    changed = Signal()

    def __init__(
        self, bridge: Bridge, watch: Watch, toast: Toast, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._watch, self._toast = bridge, watch, toast
        self.items: dict[str, Download] = {}
        self._cleared: set[str] = set()  # paused ones that a person wants to see here no more
        watch.state_changed.connect(self._look)

    def get(self, id_: str) -> Download | None:
        """The download of a model, if there is one."""
        return self.items.get(id_)

    def start(self, id_: str, name: str = "", left: dict[str, Any] | None = None) -> None:
        """Fetch a model, go on with it, or try again. `left` is its `partial`, if known."""
        self._request(id_, name, {"id": id_}, None if id_ in self.items else left)

    def pause(self, id_: str) -> None:
        """Stop a download; what has arrived is kept."""
        self._tell("models.pause", id_)

    def cancel(self, id_: str) -> None:
        """Stop a download and throw away what has arrived."""
        self._tell("models.cancel", id_)
        if id_ in self.items and not self.items[id_].active:
            del self.items[id_]
            self.changed.emit()

    def clear(self, id_: str) -> None:
        """Show one no more that is done, or has failed; what has arrived of it is kept."""
        if self.items.pop(id_, None) is not None:
            self._cleared.add(id_)
            self.changed.emit()

    # --- what the host tells ------------------------------------------------------------------

    def _look(self) -> None:
        """Follow what others began, show what is paused, forget what is there no more."""
        told = {str(p["id"]): p for p in self._watch.state.get("partial") or []}
        changed = False
        for id_, partial in told.items():
            known = self.items.get(id_)
            if partial["state"] != "paused" and (known is None or not known.active):
                self._request(id_, str(partial["name"]), {"id": id_, "follow": True}, partial)
            elif partial["state"] == "paused" and known is None and id_ not in self._cleared:
                self.items[id_] = _of(partial)
                changed = True
            elif known is not None and known.active and known.state != partial["state"]:
                known.state = "waiting" if partial["state"] == "waiting" else "running"
                changed = True
        for id_ in [id_ for id_, d in self.items.items() if d.paused and id_ not in told]:
            del self.items[id_]
            changed = True
        if changed:
            self.changed.emit()

    def _request(
        self, id_: str, name: str, with_: dict[str, Any], partial: dict[str, Any] | None = None
    ) -> None:
        before = self.items.get(id_)
        begun = _of(partial) if partial else before or Download()
        kept = Download(name or begun.name or id_, begun.done, begun.total)
        self.items[id_] = kept
        self._cleared.discard(id_)
        self._bridge.request(
            "models.get",
            with_,
            on_event=lambda event: self._progress(id_, kept, event),
            on_done=lambda done: self._fetched(id_, kept, done),
            on_failed=lambda error: self._ended(id_, kept, error),
        )
        self.changed.emit()

    def _progress(self, id_: str, download: Download, event: dict[str, Any]) -> None:
        download.update(event)
        if self.items.get(id_) is download:
            self.changed.emit()

    def _fetched(self, id_: str, download: Download, done: dict[str, Any]) -> None:
        download.state, download.done = "done", download.total
        self.changed.emit()
        self._bridge.request("models.list", on_done=lambda rows: self._offer(id_, done, rows))

    def _offer(self, id_: str, done: dict[str, Any], reply: dict[str, Any]) -> None:
        """Say that a model is here; one that answers can be used at once."""
        rows = [r for r in reply["models"] if r["id"] == id_ or (r["path"] or "") == done["path"]]
        row = rows[0] if rows else {"id": id_, "name": self._name(id_), "kind": ""}
        text = tr("models", "{name} is here").format(name=row["name"])
        if row["kind"] != "chat":  # the library takes it up by itself
            self._toast.say(text)
            return
        self._toast.say(text, lambda: self._use(str(row["id"])), tr("models", "Use it"))

    def _use(self, id_: str) -> None:
        self._bridge.request(
            "models.use", {"id": id_}, on_failed=lambda error: self._toast.say(words.failure(error))
        )

    def _ended(self, id_: str, download: Download, error: dict[str, Any]) -> None:
        """A download that a person paused or dropped is told by the host's state; or it failed."""
        if self.items.get(id_) is not download:
            return
        if error["code"] in ("cancelled", "not_found"):
            del self.items[id_]
            self._look()
        else:
            download.state, download.error = "failed", words.failure(error)
        self.changed.emit()

    def _tell(self, do: str, id_: str) -> None:
        self._bridge.request(
            do, {"id": id_}, on_failed=lambda error: self._toast.say(words.failure(error))
        )

    def _name(self, id_: str) -> str:
        download = self.items.get(id_)
        return download.name if download is not None and download.name else id_


def _of(partial: dict[str, Any]) -> Download:
    state: State = "paused" if partial["state"] == "paused" else "running"
    name = str(partial.get("name") or partial.get("id") or "")
    return Download(name, float(partial["done"]), float(partial["total"]), state)
