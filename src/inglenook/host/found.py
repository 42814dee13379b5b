"""Models that other programs hold, or that lie in folders which a person named: used in place.

Looking happens on a thread of its own, when somebody wants the list; what was found is remembered
in the cache folder, with the header of each file as long as its size and time stay the same. So the
list is there at once, and a model on a drive that is not connected is still known. Nothing here
ever writes to, moves or deletes a file of another program.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from inglenook.errors import InglenookError, ModelUnusable
from inglenook.host import elsewhere
from inglenook.host.elsewhere import Spotted

log = logging.getLogger(__name__)

FORMAT = 1
TELL = 2.0  # seconds between two tellings while headers are read
Inspect = Callable[[Path], dict[str, Any]]
"""What a file's header says, asked of the llm worker; raises ModelUnusable that names a fault."""


@dataclass(frozen=True, slots=True)
class Found:
    """A model that is somebody else's. `root` is the folder that it was found through.

    `header` is what the llm worker told of the file, empty before it was asked; `fault` is why the
    file cannot be used. `bytes` and `mtime` (nanoseconds) belong to the file when it was read.
    """

    id: str
    origin: str
    name: str
    path: Path
    root: Path
    projector: Path | None = None
    missing: tuple[str, ...] = ()
    bytes: int = 0
    mtime: int = 0
    header: dict[str, Any] = field(default_factory=dict)
    fault: str = ""

    @property
    def here(self) -> bool:
        """Whether its file is there now."""
        try:
            return self.path.is_file()
        except OSError:
            return False

    @property
    def kind(self) -> str:
        """What it is for: "chat", "embedding", "projector" …; "" before its header was read."""
        return str(self.header.get("kind") or "")

    @property
    def trouble(self) -> str:
        """Why it cannot be used now; "" if it can."""
        if self.missing:
            return f"Parts of it are missing: {', '.join(self.missing)}."
        if self.fault:
            return self.fault
        if not self.here:
            connected = self.root.is_dir()
            return "Its file is not there." if connected else "Its drive is not connected."
        return ""


class Shelf:
    """What was found, and the looking for it."""

    def __init__(
        self,
        memory: Path,
        folders: Callable[[], Iterable[str]],
        inspect: Inspect,
        own: Callable[[Path], bool] = lambda path: False,
        on_change: Callable[[], None] = lambda: None,
        places: Callable[[], Iterable[tuple[str, Path]]] | None = None,
    ) -> None:
        """`memory` is a file in the cache folder; `own` says that a path is one of ours."""
        self._memory = memory
        self._folders, self._inspect, self._own = folders, inspect, own
        self._on_change = on_change
        self._places = places or _usual_places
        self._lock = threading.Lock()
        self._known: list[Found] | None = None
        self._looking: threading.Thread | None = None
        self._wants_headers = False

    def listed(self) -> list[Found]:
        """What is known so far, at once."""
        with self._lock:
            if self._known is None:
                self._known = _load(self._memory)
            return list(self._known)

    def get(self, id: str) -> Found | None:
        """The model of that id, or at that path."""
        return next((m for m in self.listed() if id in (m.id, str(m.path))), None)

    def refresh(self, wait: float = 0.0, *, headers: bool = False) -> None:
        """Look again, on another thread; wait for it at most `wait` seconds.

        `headers` has the headers of new files read, which may start the llm worker.
        """
        with self._lock:
            self._wants_headers = self._wants_headers or headers
            if self._looking is None or not self._looking.is_alive():
                self._looking = threading.Thread(target=self._look, name="found", daemon=True)
                self._looking.start()
            looking = self._looking
        if wait:
            looking.join(wait)

    # --- looking --------------------------------------------------------------------------------

    def _look(self) -> None:
        try:
            before = self.listed()
            spotted = self._spot(before)
            self._take(spotted)
            self._tell(before)
            if self._wants_headers:
                self._wants_headers = False
                self._read_all(spotted)
        except Exception:
            log.exception("looking for models failed")  # the edge of a thread

    def _spot(self, before: list[Found]) -> list[Found]:
        found: dict[str, Found] = {}
        old = {str(model.path): model for model in before}
        for root, spotted in self._all():
            key = os.path.realpath(spotted.path)
            if key not in found and not self._own(spotted.path):
                found[key] = _with_header(spotted, root, old.get(str(spotted.path)))
        wanted = set(self._folders())
        for model in before:  # in a folder that is still wanted, on a drive that is away
            if str(model.root) in wanted and not model.root.is_dir():
                found.setdefault(str(model.path), model)
        return _with_ids(found.values())

    def _all(self) -> Iterable[tuple[Path, Spotted]]:
        for folder in self._folders():
            root = Path(folder)
            yield from ((root, spotted) for spotted in elsewhere.spot_folder(root))
        for origin, root in self._places():
            yield from ((root, spotted) for spotted in elsewhere.spot(origin, root))

    def _read_all(self, spotted: list[Found]) -> None:
        """Read the headers that are not known; tell now and then, not after each of hundreds."""
        told, when = spotted, time.monotonic()
        for model in spotted:
            if model.header or model.fault or model.missing or not model.here:
                continue
            read = self._read(model)
            self._take([read if m.id == read.id else m for m in self.listed()])
            if time.monotonic() - when > TELL:
                self._tell(told)
                told, when = self.listed(), time.monotonic()
        self._tell(told)

    def _read(self, model: Found) -> Found:
        try:
            return replace(model, header=self._inspect(model.path))
        except ModelUnusable as error:
            return replace(model, fault=str(error))
        except InglenookError as error:
            log.info("the header of a model was not read: %s", error.code)
            return model  # the worker's trouble, not the file's: asked again the next time

    def _take(self, now: list[Found]) -> None:
        with self._lock:
            self._known = now

    def _tell(self, before: list[Found]) -> None:
        """Remember what is known now, and say so, if it is not what was known `before`."""
        if (now := self.listed()) != before:
            _save(self._memory, now)
            self._on_change()


def _usual_places() -> list[tuple[str, Path]]:
    return elsewhere.places(sys.platform, Path.home(), os.environ)


def _with_header(spotted: Spotted, root: Path, old: Found | None) -> Found:
    """The header is kept while size and time of the file are those that it was read from."""
    try:
        about = spotted.path.stat()
        size, mtime = about.st_size, about.st_mtime_ns
    except OSError:
        size = mtime = 0
    model = Found(
        id="",
        origin=spotted.origin,
        name=spotted.name,
        path=spotted.path,
        root=root,
        projector=spotted.projector,
        missing=spotted.missing,
        bytes=size,
        mtime=mtime,
    )
    if old is not None and (old.bytes, old.mtime, old.missing) == (size, mtime, model.missing):
        return replace(model, header=old.header, fault=old.fault)
    return model


def _with_ids(models: Iterable[Found]) -> list[Found]:
    """Ids that stay the same as long as program and name do."""
    taken: set[str] = set()
    named = []
    for model in models:
        stem = f"{re.sub(r'[^a-z0-9]+', '-', model.origin.lower())}:{model.name}"
        id, number = stem, 1
        while id in taken:
            number += 1
            id = f"{stem}-{number}"
        taken.add(id)
        named.append(replace(model, id=id))
    return named


def _save(memory: Path, models: list[Found]) -> None:
    data = {"format": FORMAT, "models": [asdict(model) for model in models]}
    part = memory.with_suffix(".part")
    try:
        part.write_text(json.dumps(data, default=str), encoding="utf-8")
        os.replace(part, memory)
    except OSError as error:
        log.info("what was found is not remembered: %s", error.strerror)


def _load(memory: Path) -> list[Found]:
    """What was remembered; nothing if the file is missing, damaged or of another version."""
    try:
        data = json.loads(memory.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            return []
        return [_from_json(item) for item in data["models"]]
    except (OSError, ValueError, TypeError, KeyError):
        return []


def _from_json(item: dict[str, Any]) -> Found:
    projector = item["projector"]
    return Found(
        **{
            **item,
            "path": Path(item["path"]),
            "root": Path(item["root"]),
            "projector": Path(projector) if projector else None,
            "missing": tuple(item["missing"]),
        }
    )
