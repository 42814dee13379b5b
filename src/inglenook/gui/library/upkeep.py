"""What the library page asks of the host to keep collections up, and what comes of it in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from inglenook.gui.activity.jobs import bare
from inglenook.gui.bridge import Bridge
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.notices import Toast
from inglenook.gui.told import told

OnReply = Callable[[dict[str, Any]], None]


class Upkeep(QObject):
    """`changed`: the lists are to be read anew; `progressed`: files are being read meanwhile."""

    changed = Signal()
    progressed = Signal()

    def __init__(self, bridge: Bridge, toast: Toast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._toast = bridge, toast
        self._under_way = 0

    @property
    def adding(self) -> bool:
        """Whether files are being added just now."""
        return self._under_way > 0

    # --- reading files ------------------------------------------------------------------------

    def index(self, paths: Sequence[str], collection: str) -> None:
        """Take folders and files into a collection."""
        self._under_way += 1

        def ended(then: OnReply, body: dict[str, Any]) -> None:
            self._under_way -= 1
            then(body)

        self._bridge.request(
            "library.index",
            {"paths": list(paths), "collection": collection},
            on_event=self._progress,
            on_done=lambda summary: ended(self.say_read, summary),
            on_failed=lambda error: ended(self.fail, error),
        )

    def check(self, collection: str) -> None:
        """Look for files that changed."""
        self._read("library.refresh", {"collection": collection})

    def retry(self, collection: str, paths: Sequence[str] | None = None) -> None:
        """Read failed files again, or only those at `paths`."""
        with_: dict[str, Any] = {"collection": collection}
        self._read("library.retry", with_ if paths is None else {**with_, "paths": list(paths)})

    def ignore(self, collection: str, patterns: Sequence[str]) -> None:
        """Have a collection leave out what these patterns say."""
        self._read("library.ignore", {"collection": collection, "patterns": list(patterns)})

    def rebuild(self) -> None:
        """Make the search index anew."""
        self._read("library.rebuild", {}, self._rebuilt)

    def check_source(self, source: dict[str, Any]) -> None:
        """Fetch what has changed of a web source."""
        self._read("library.sources.check", {"id": source["id"]}, self.say_fetched)

    # --- changes that are at once -------------------------------------------------------------

    def pause(self, collection: str) -> None:
        """Keep a collection up no longer."""
        self._change("library.pause", {"collection": collection})

    def resume(self, collection: str) -> None:
        """Keep a collection up again."""
        self._change("library.resume", {"collection": collection})

    def leave(self, collection: str, path: str) -> None:
        """Let a collection no longer take in a folder or file; the toast takes it back."""
        text = tr("library", "{path} is out of “{name}”. The files themselves are untouched.")
        text = text.format(path=words.home(path), name=collection)
        self._change(
            "library.leave",
            {"collection": collection, "path": path},
            lambda: self._toast.say(text, lambda: self.index([path], collection)),
        )

    def forget(self, collection: str, roots: Sequence[str], undo: Callable[[], object]) -> None:
        """Remove a collection, never the user's files; the toast takes it back."""
        self._bridge.request("library.forget", {"collection": collection}, on_failed=self.fail)
        text = tr("library", "“{name}” is out of the library. The files themselves are untouched.")
        self._toast.say(text.format(name=collection), undo if roots else None)

    def remove_source(self, source: dict[str, Any]) -> None:
        """Remove a web source and its copies; the toast fetches it again."""
        order = {key: source[key] for key in ("address", "kind", "collection", "depth", "most")}
        text = tr("library", "{address} and its copies are out of the library.")
        self._change(
            "library.sources.remove",
            {"id": source["id"]},
            lambda: self._toast.say(
                text.format(address=bare(str(source["address"]))),
                lambda: self._read("library.sources.add", order, self.say_fetched),
            ),
        )

    # --- outcomes -----------------------------------------------------------------------------

    def say_read(self, summary: dict[str, Any]) -> None:
        """Say how many files were read."""
        failed, read = len(summary.get("failed") or []), int(summary.get("indexed") or 0)
        kept = int(summary.get("unchanged") or 0)
        parts = [tr("library", "%n file(s) read", n=read)]
        if not read:
            parts = [tr("library", "Nothing new to read")]
        if kept:
            parts.append(tr("library", "%n unchanged", n=kept))
        if failed:
            parts.append(tr("library", "%n cannot be read", n=failed))
        self._toast.say(words.listed(parts))
        self.changed.emit()

    def say_fetched(self, summary: dict[str, Any]) -> None:
        """Say how many pages were fetched."""
        sources = summary.get("sources") or []
        new, gone = (sum(int(s.get(key) or 0) for s in sources) for key in ("new", "gone"))
        left = [f for s in sources for f in s.get("failed") or ()]
        parts = [tr("library", "%n page(s) fetched", n=new)]
        if not new:
            parts = [tr("library", "Nothing has changed there")]
        if gone:
            parts.append(tr("library", "%n gone", n=gone))
        if len(left) == 1:
            said = tr("library", "left out {address}: {reason}")
            parts.append(
                said.format(address=bare(str(left[0]["path"])), reason=told(left[0]["reason"]))
            )
        elif left:
            parts.append(tr("library", "%n left out", n=len(left)))
        self._toast.say(words.listed(parts))
        self.changed.emit()

    def fail(self, error: dict[str, Any]) -> None:
        """Say what went wrong. A run that a person ended is no failure: the page shows it."""
        if error.get("code") != "cancelled":
            self._toast.say(words.failure(error))
        self.changed.emit()

    def _rebuilt(self, summary: dict[str, Any]) -> None:
        count = int(summary.get("chunks") or 0)
        self._toast.say(tr("library", "The search index is new, with %n passage(s)", n=count))
        self.changed.emit()

    def _read(self, do: str, with_: dict[str, Any], then: OnReply | None = None) -> None:
        self._bridge.request(
            do,
            with_,
            on_event=self._progress,
            on_done=then or self.say_read,
            on_failed=self.fail,
        )

    def _change(
        self, do: str, with_: dict[str, Any], then: Callable[[], object] | None = None
    ) -> None:
        def done(_: dict[str, Any]) -> None:
            if then is not None:
                then()
            self.changed.emit()

        self._bridge.request(do, with_, on_done=done, on_failed=self.fail)

    def _progress(self, _: dict[str, Any]) -> None:
        self.progressed.emit()
