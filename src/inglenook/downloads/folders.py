"""A model that is a folder: which files of a repository it needs, and how it becomes whole.

The hub says which files there are, with a digest of each: the SHA-256 of large ones, git's id of
those that git holds. They come to `NAME.part/NAME`, a level below where anybody looks for models,
and the folder gets its name when the last of them is there and checked.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
from dataclasses import asdict
from pathlib import Path

from inglenook.catalog import FolderSource
from inglenook.downloads import hub
from inglenook.downloads.hub import Blob
from inglenook.downloads.order import MIB, Item, Order, SourceFailed, flush, sha256_of
from inglenook.downloads.part import Owner, Part, write_note
from inglenook.errors import DownloadDenied, NotFound

_NEEDED = re.compile(
    r"config\.json|modules\.json|tokenizer\.json|tokenizer_config\.json|special_tokens_map\.json"
    r"|added_tokens\.json|vocab\.txt|config_sentence_transformers\.json"
    r"|sentence_\w+_config\.json|README\.md|LICENSE(?:\.\w+)?"
    r"|model(?:-\d{5}-of-\d{5})?\.safetensors|model\.safetensors\.index\.json"
    r"|\d+_\w+/(?:config\.json|model\.safetensors)"
)
_ALWAYS = ("config.json", "tokenizer.json")


class Folder:
    """The plan of one order: what to fetch from `source`, and what to do once it is there."""

    def __init__(self, order: Order, source: FolderSource) -> None:
        self._order = order
        self._source = source
        self.repo = source.repo
        self.revision = source.revision
        self._stage = stage(order.target)
        self._items: list[Item] = []

    def files(self) -> list[Item]:
        """What the hub holds of the model, the largest file first; asks the hub.

        What an earlier call left is thrown away where it is not the same file. Raises SourceFailed,
        HubUnreachable.
        """
        self.revision, found = self._listed()
        wanted = [blob for blob in found if self._wants(blob.path) and blob.size]
        self._require(wanted)
        items = [self._item(blob) for blob in sorted(wanted, key=lambda b: (-b.size, b.path))]
        self._keep_only(items)
        self._items = items
        return items

    def begin(self, total: int) -> Owner | None:
        """Note that the folder is on its way, with `total` bytes in all."""
        entry, target = self._order.entry, self._order.target
        owner = Owner(self._order.asked_as or entry.id, entry.name, (target.name,), total)
        write_note(Part(target).note, {"owner": asdict(owner)})
        for item in self._items:
            item.target.parent.mkdir(parents=True, exist_ok=True)
        return None

    def end(self) -> Path:
        """Give the folder its name."""
        target = self._order.target
        for folder in [self._stage, *(p for p in self._stage.rglob("*") if p.is_dir())]:
            flush(folder)
        os.replace(self._stage, target)
        flush(target.parent)
        throw_away(target)
        return target

    def _listed(self) -> tuple[str, list[Blob]]:
        try:
            return hub.blobs(self._order.session, self.repo, self.revision)
        except (NotFound, DownloadDenied) as error:
            denied = isinstance(error, DownloadDenied)
            raise SourceFailed(str(error).rstrip("."), error.next_step, denied) from error

    def _wants(self, path: str) -> bool:
        return _NEEDED.fullmatch(path) is not None or path in self._source.exports

    def _require(self, wanted: list[Blob]) -> None:
        names = {blob.path for blob in wanted}
        always = (*_ALWAYS, "modules.json") if self._order.entry.kind == "embedding" else _ALWAYS
        missing = [name for name in always if name not in names]
        if not any(re.fullmatch(r"model[\w-]*\.safetensors", name) for name in names):
            missing.append("model.safetensors")
        if missing:
            raise SourceFailed(f"{self.repo} lacks {', '.join(missing)}")

    def _item(self, blob: Blob) -> Item:
        sha256, entry = blob.sha256, self._order.entry
        if blob.path == entry.sha256_of and entry.sha256:
            if sha256 and sha256 != entry.sha256:
                raise SourceFailed(f"{blob.path} of {self.repo} is not the one in the catalog")
            sha256 = entry.sha256
        return Item(blob.path, self._stage / blob.path, blob.size, sha256, blob.id)

    def _keep_only(self, items: list[Item]) -> None:
        """Leave of an earlier call only what is one of these files, whole or on its way."""
        known = {item.target: item for item in items}
        for path in [p for p in self._stage.rglob("*") if p.is_file()]:
            whole = path.with_name(re.sub(r"\.part(?:\.json)?$", "", path.name))
            item = known.get(whole)
            if item is None or (path == whole and not holds(path, item)):
                path.unlink()


def holds(path: Path, item: Item) -> bool:
    """Whether a file is what was promised; where nothing more is promised, by its size."""
    if item.size and path.stat().st_size != item.size:
        return False
    if item.sha256:
        return sha256_of(path) == item.sha256
    return not item.blob or blob_of(path) == item.blob


def blob_of(path: Path) -> str:
    """The id that git gives a file: the SHA-1 of a header with its size, and its content."""
    digest = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
    with path.open("rb") as file:
        while block := file.read(MIB):
            digest.update(block)
    return digest.hexdigest()


def stage(target: Path) -> Path:
    """Where the files of a folder wait for each other."""
    return Part(target).path / target.name


def arrived(target: Path) -> int:
    """Bytes that have come of a folder that is on its way."""
    found = 0
    for path in [p for p in stage(target).rglob("*") if p.is_file()]:
        if path.name.endswith(".part"):
            part = Part(path.with_name(path.name.removesuffix(".part")))
            part.recall()
            found += part.ranges.covered
        elif not path.name.endswith((".part.json", ".part.json.new")):
            found += path.stat().st_size
    return found


def allocated(target: Path) -> int:
    """Bytes of the disk that it takes up already."""
    return sum(p.stat().st_size for p in stage(target).rglob("*") if p.is_file())


def throw_away(target: Path) -> None:
    """Forget what has come of a folder."""
    part = Part(target)
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(part.path)
    part.note.unlink(missing_ok=True)
