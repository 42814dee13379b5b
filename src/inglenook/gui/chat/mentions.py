"""What can be named behind / @ and #: prompts, models, files of the library, collections."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.gui.bridge import Bridge
from inglenook.gui.chat.completion import Completion, Suggestion
from inglenook.gui.chat.composer import Composer
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource

SETTLE_MS = 120  # after the last letter, before files are searched by name
FILES = 8
COLLECTIONS = 12  # that are looked through for a file's name
LEAST = 2  # letters, before files are looked for


class Mentions(QObject):
    """Finds what fits the letters typed so far. `found`: read `suggestions`; it comes again where
    files turn up later. Lists are read anew each time a sign is typed."""

    found = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._mark, self._word = "", ""
        self._lists: dict[str, list[Suggestion]] = {}
        self._files: dict[str, Suggestion] = {}
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._look_for_files)

    @property
    def suggestions(self) -> list[Suggestion]:
        """What fits, best first."""
        kinds = {"/": ("prompt",), "@": ("model",), "#": ("collection",)}[self._mark or "#"]
        every = [s for kind in kinds for s in self._lists.get(kind, ())]
        named = [s for s in every if self._word.casefold() in s.title.casefold()]
        named.sort(key=lambda s: not s.title.casefold().startswith(self._word.casefold()))
        return named + (list(self._files.values())[:FILES] if self._mark == "@" else [])

    @property
    def nothing(self) -> str:
        """What is said where nothing fits; empty for silence, since a sign may be just a sign."""
        if self._word:
            return ""
        if self._mark == "/" and "prompt" in self._lists:
            return tr("chat", "No prompts yet: they are made under Prompts.")
        if self._mark == "#" and "collection" in self._lists:
            return tr("chat", "No collections yet: add a folder in the library.")
        return ""

    def look(self, mark: str, word: str) -> None:
        """Look for what fits `word` behind `mark`."""
        fresh, self._mark, self._word = mark != self._mark, mark, word
        if not mark or not self._bridge.connected:
            return
        if fresh:
            self._read(mark)
        self._files = {}
        if mark == "@":
            self._settle.start()
        self.found.emit()

    def end(self) -> None:
        """The list was closed: the next sign reads anew."""
        self._mark = ""
        self._settle.stop()

    def _read(self, mark: str) -> None:
        request = self._bridge.request
        if mark == "/":
            request("prompts.list", on_done=self._take_prompts)
        elif mark == "@":
            request("models.list", on_done=self._take_models)
        if mark in "@#":
            request("library.collections", on_done=self._take_collections)

    def _take_prompts(self, reply: dict[str, Any]) -> None:
        self._take("prompt", [_prompt(row) for row in reply.get("prompts") or ()])

    def _take_models(self, reply: dict[str, Any]) -> None:
        usable = [
            row
            for row in reply.get("models") or ()
            if row.get("installed") and row.get("kind") == "chat" and not row.get("blocked")
        ]
        named = [Suggestion("model", str(r["id"]), str(r["name"]), _size(r)) for r in usable]
        self._take("model", named)

    def _take_collections(self, reply: dict[str, Any]) -> None:
        named = []
        for row in reply.get("collections") or ():
            files = tr("chat", "%n file(s)", n=int(row.get("files") or 0))
            named.append(Suggestion("collection", str(row["name"]), str(row["name"]), files))
        self._take("collection", named)

    def _take(self, kind: str, named: list[Suggestion]) -> None:
        self._lists[kind] = named
        if self._mark:
            self.found.emit()

    def _look_for_files(self) -> None:
        word = self._word
        if self._mark != "@" or len(word) < LEAST:
            return
        for collection in self._lists.get("collection", [])[:COLLECTIONS]:
            self._bridge.request(
                "library.files",
                {"collection": collection.key, "query": word, "limit": FILES},
                on_done=lambda reply: self._take_files(word, reply),
            )

    def _take_files(self, word: str, reply: dict[str, Any]) -> None:
        if (self._mark, self._word) != ("@", word):
            return
        for row in reply.get("files") or ():
            path = str(row["path"])
            folder = words.home(str(PurePath(path).parent))
            self._files[path] = Suggestion("file", path, PurePath(path).name, folder)
        self.found.emit()


class Naming(QObject):
    """Ties the field of a composer to the list over it. `model_picked`: read `model`, its id and
    name; everything else that is chosen goes into the composer."""

    model_picked = Signal()

    def __init__(self, bridge: Bridge, themes: ThemeSource, composer: Composer) -> None:
        super().__init__(composer)
        self._composer, self._field = composer, composer.field
        self.mentions = Mentions(bridge, self)
        self.list = Completion(themes, composer)
        self.model = ("", "")
        self._field.marked.connect(self._look)
        self._field.list_key.connect(self.list.take_key)
        self._field.focus_changed.connect(self._focus_changed)
        self.mentions.found.connect(self._show)
        self.list.chosen.connect(self._chosen)
        self.list.closed.connect(self._closed)

    def _look(self) -> None:
        if self._field.mark:
            self.mentions.look(self._field.mark, self._field.word)
        else:
            self.list.close_list()
            self.mentions.end()

    def _show(self) -> None:
        here = self._field.window().focusWidget() is self._field
        if not self._field.mark or not here:
            return
        self.list.show_these(self.mentions.suggestions, self.mentions.nothing)
        self._field.completing = not self.list.isHidden() and bool(self.list.model.rows)

    def _closed(self) -> None:
        self._field.completing = False

    def _focus_changed(self) -> None:
        if not self._field.hasFocus():
            self.list.close_list()

    def _chosen(self) -> None:
        choice = self.list.choice
        assert choice is not None
        self._field.take_mark()
        self.mentions.end()
        if choice.kind == "prompt":
            self._composer.open_prompt(choice.data)
        elif choice.kind == "collection":
            self._composer.add_collection(choice.key)
        elif choice.kind == "file":
            known = self._composer.attachments
            self._composer.set_attachments(tuple(dict.fromkeys((*known, choice.key))))
        else:
            self.model = (choice.key, choice.title)
            self.model_picked.emit()


def _prompt(row: dict[str, Any]) -> Suggestion:
    first = " ".join(str(row.get("text") or "").split())[:120]
    return Suggestion("prompt", str(row["id"]), str(row["name"]), first, row)


def _size(row: dict[str, Any]) -> str:
    return words.size(row.get("bytes")) if row.get("bytes") else ""
