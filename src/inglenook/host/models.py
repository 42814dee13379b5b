"""Which models there are, which one answers, and how they come and go."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from inglenook import downloads
from inglenook.catalog import Catalog, Entry, recommend
from inglenook.downloads import Session
from inglenook.errors import BadRequest, ModelMissing, ModelUnusable, NotFound
from inglenook.paths import Paths, bundled_models
from inglenook.store.models import Imported, ModelStore

GET_ONE = "Get one with 'inglenook models get {}', or on the Models page."


@dataclass(frozen=True, slots=True)
class Chosen:
    """The model that is to answer. `named` says that a person asked for this very one."""

    id: str
    path: Path
    named: bool


class Models:
    """The models of one profile: those of the catalog, and those that a person imported."""

    def __init__(
        self,
        paths: Paths,
        catalog: Catalog,
        imported: ModelStore,
        blocked: Callable[[Path], bool],
    ) -> None:
        self._paths = paths
        self._catalog = catalog
        self._imported = imported
        self._blocked = blocked
        self._graphics = False

    def choose(self, wanted: str, preferred: tuple[str, ...]) -> Chosen:
        """The model `wanted` by id or path, else the first of `preferred`, else the best there is.

        Empty names are passed over. Raises ModelMissing with what to do, ModelUnusable for one
        that does not answer.
        """
        name = next(filter(None, (wanted, *preferred)), "")
        if not name:
            return self._best()
        entry = self._entry(name)
        if entry is not None and entry.kind != "chat":
            raise ModelUnusable(
                f"{entry.name} finds passages; it cannot answer.", "Choose a model for chats."
            )
        return Chosen(name, self.find(name), bool(wanted))

    def find(self, model: str) -> Path:
        """Where a model is, by id or by the path of a file. ModelMissing if it is not there."""
        if _is_path(model):
            path = Path(model)
        elif (entry := self._entry(model)) is not None:
            found = self._installed(entry)
            if found is None:
                raise ModelMissing(f"{entry.name} is not installed.", GET_ONE.format(entry.id))
            return found
        elif (own := self._own(model)) is not None:
            path = own.path
        else:
            raise ModelMissing(
                f"There is no model {model!r}.",
                "'inglenook models list' shows those that there are.",
            )
        if not path.is_file():
            raise ModelMissing(
                f"The model file {path} is not there.",
                "Bring it back, connect the drive that it is on, or choose another model.",
            )
        return path

    def listed(self) -> list[dict[str, Any]]:
        """Every model as in `models.list`."""
        best = self.recommended()["id"]
        entries = [self._listed_entry(entry, best) for entry in self._catalog.entries]
        return entries + [self._listed_own(own) for own in self._imported.all()]

    def recommended(self) -> dict[str, str]:
        """The catalog's model for this machine, and why."""
        entry, why = self._suited(self._catalog)
        return {"id": entry.id, "why": why}

    def note_devices(self, devices: Iterable[Mapping[str, Any]]) -> None:
        """Remember whether a graphics processor was found: larger models suit such a machine."""
        self._graphics = any(device.get("kind") in ("gpu", "igpu") for device in devices)

    def fetch(
        self,
        id: str,
        on_progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        session: Session | None = None,
        say: Callable[[str], None] = lambda text: None,
    ) -> Path:
        """Download a model of the catalog; at once if it is installed. See `downloads.fetch`."""
        entry = self._catalog.get(id)
        found = self._installed(entry)
        if found is not None:
            return found
        return downloads.fetch(
            entry, self._paths.models_dir, on_progress, cancelled, session=session, say=say
        )

    def add(self, path: Path, header: dict[str, Any]) -> str:
        """Remember an imported model; returns its id."""
        return self._imported.add(path, header, frozenset(e.id for e in self._catalog.entries))

    def remove(self, id: str) -> None:
        """Delete a downloaded model's files, or forget an imported one, whose file stays.

        Raises BadRequest for a model that ships with the program, NotFound for an unknown one.
        """
        entry = self._entry(id)
        if entry is None:
            if not self._imported.remove(id):
                raise NotFound(
                    f"There is no model {id!r}.",
                    "'inglenook models list' shows those that there are.",
                )
            return
        found = self._installed(entry)
        if found is None:
            raise NotFound(f"{entry.name} is not installed.", "There is nothing to remove.")
        if not found.is_relative_to(self._paths.models_dir):
            raise BadRequest(
                f"{entry.name} ships with the program and cannot be removed.",
                "Choose another model to answer with 'inglenook config model ID'.",
            )
        if found.is_dir():
            shutil.rmtree(found)
        else:
            for name in downloads.files_of(found.name):
                (found.parent / name).unlink(missing_ok=True)

    def check(self) -> list[tuple[Entry, Path, bool]]:
        """Every installed model of the catalog, where it is and whether it is as promised."""
        checked = []
        for entry in self._catalog.entries:
            path = self._installed(entry)
            if path is not None:
                file = path / entry.sha256_of if entry.sha256_of else path
                good = entry.sha256 is None or (
                    file.is_file() and downloads.sha256_of(file) == entry.sha256
                )
                checked.append((entry, path, good))
        return checked

    def missing_own(self) -> list[Imported]:
        """The imported models whose file is not there."""
        return [own for own in self._imported.all() if not own.path.is_file()]

    def starter(self) -> str:
        """The id of a small chat model to begin with."""
        chat = [entry for entry in self._catalog.starters if entry.kind == "chat"]
        return (chat or list(self._catalog.entries))[0].id

    def _best(self) -> Chosen:
        """The best installed model that is not known to kill its worker."""
        here = [(e, p) for e in self._catalog.entries if (p := self._installed(e)) is not None]
        good = {e.id: (e, p) for e, p in here if e.kind == "chat" and not self._blocked(p)}
        if good:
            entry, _ = self._suited(Catalog(tuple(entry for entry, _ in good.values())))
            return Chosen(entry.id, good[entry.id][1], False)
        own = [o for o in self._imported.all() if o.path.is_file()]
        for one in sorted(own, key=lambda o: self._blocked(o.path)):
            return Chosen(one.id, one.path, False)
        for entry, path in here:  # a blocked one: loading it will say so
            if entry.kind == "chat":
                return Chosen(entry.id, path, False)
        raise ModelMissing("No model is installed yet.", GET_ONE.format(self.starter()))

    def _suited(self, catalog: Catalog) -> tuple[Entry, str]:
        memory = psutil.virtual_memory()
        cores = None if self._graphics else psutil.cpu_count(logical=False)
        return recommend(catalog, memory.total, memory.available, cores)

    def _entry(self, id: str) -> Entry | None:
        return next((entry for entry in self._catalog.entries if entry.id == id), None)

    def _own(self, id: str) -> Imported | None:
        return next((own for own in self._imported.all() if own.id == id), None)

    def _installed(self, entry: Entry) -> Path | None:
        for folder in (self._paths.models_dir, bundled_models()):
            if (folder / entry.file).exists():
                return folder / entry.file
        return None

    def _listed_entry(self, entry: Entry, best: str) -> dict[str, Any]:
        path = self._installed(entry)
        return {
            "id": entry.id,
            "name": entry.name,
            "kind": entry.kind,
            "installed": path is not None,
            "path": str(path) if path else None,
            "bytes": entry.bytes,
            "licence": entry.licence,
            "origin": "starter" if entry.starter else "catalog",
            "context": entry.context,
            "parameters": entry.parameters,
            "description": entry.description,
            "recommended": entry.id == best,
            "blocked": path is not None and self._blocked(path),
        }

    def _listed_own(self, own: Imported) -> dict[str, Any]:
        there = own.path.is_file()
        return {
            "id": own.id,
            "name": own.header.get("name") or own.path.stem,
            "kind": "chat",
            "installed": there,
            "path": str(own.path),
            "bytes": own.header.get("bytes"),
            "licence": "",
            "origin": "imported",
            "context": own.header.get("context"),
            "parameters": own.header.get("parameters"),
            "description": "" if there else "Its file is not there.",
            "recommended": False,
            "blocked": self._blocked(own.path),
        }


def _is_path(model: str) -> bool:
    return model.endswith(".gguf") or os.sep in model or "/" in model


def existing_file(path: str) -> Path:
    """The absolute path of a model file that is to be imported. NotFound or BadRequest if not."""
    file = Path(path)
    if not file.is_absolute():
        raise BadRequest(f"{path} is not an absolute path.")
    if file.is_dir():
        raise BadRequest(f"{path} is a folder.", "Name the model's .gguf file in it.")
    if not file.is_file():
        raise NotFound(f"There is no file {path}.", "Check the path.")
    return file
