"""Which models there are, which one answers, and how they come and go.

Four kinds of them: those of the catalog, fetched into the profile or shipped with the program;
those that a person imported or fetched from the hub by address; those that other programs hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psutil

from inglenook import downloads
from inglenook.catalog import (
    Catalog,
    Entry,
    HubSource,
    local_name,
    projector_name,
    recommend,
)
from inglenook.downloads import Session, hub
from inglenook.errors import (
    BadRequest,
    HubUnreachable,
    ModelMissing,
    ModelUnusable,
    NotFound,
)
from inglenook.host import listing
from inglenook.host.elsewhere import FOLDER
from inglenook.host.found import Found, Shelf
from inglenook.host.listing import Judge
from inglenook.host.modelfiles import delete_folder, is_path
from inglenook.host.templates import text_of
from inglenook.paths import Paths, bundled_models
from inglenook.store.models import Imported, ModelStore

GET_ONE = "Get one with 'inglenook models get {}', or on the Models page."
SHOWN = "'inglenook models list' shows those that there are."
_NOT_CHAT = {
    "embedding": "finds passages; it cannot answer",
    "rerank": "sorts passages; it cannot answer",
    "projector": "turns pictures into input for a model; it cannot answer by itself",
    "adapter": "changes another model; it cannot answer by itself",
    "other": "is no model that answers in words",
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """The model that is to answer. `named` says that a person asked for this very one.

    `projector` is the file that turns pictures into input for it, where there is one; `template`
    replaces its own chat template.
    """

    id: str
    path: Path
    named: bool
    projector: Path | None = None
    template: str = ""


class Models:
    """The models of one profile."""

    def __init__(
        self,
        paths: Paths,
        catalog: Catalog,
        imported: ModelStore,
        blocked: Callable[[Path], bool],
        shelf: Shelf | None = None,
    ) -> None:
        self._paths = paths
        self._catalog = catalog
        self._imported = imported
        self._blocked = blocked
        self.shelf = shelf
        self._graphics = False

    def choose(self, wanted: str, preferred: tuple[str, ...]) -> Chosen:
        """The model `wanted` by id or path, else the first of `preferred`, else the best there is.

        Empty names are passed over. Raises ModelMissing with what to do, ModelUnusable for one
        that does not answer.
        """
        name = next(filter(None, (wanted, *preferred)), "")
        if not name:
            return self._best()
        told, kind = self._about(name)
        if kind not in ("", "chat"):
            raise ModelUnusable(
                f"{told} {_NOT_CHAT.get(kind, _NOT_CHAT['other'])}.", "Choose a model for chats."
            )
        path = self.find(name)
        return Chosen(name, path, bool(wanted), self.projector_of(path), self.template_of(path))

    def name_of(self, id: str) -> str:
        """What the list calls a model; nothing where it is not listed."""
        own = None if self._entry(id) is not None else self._own(id)
        if own is not None:
            return str(own.header.get("name") or own.path.stem)
        name = self._about(id)[0]
        return "" if name == id else name

    def set_template(self, model: Path, source: str) -> None:
        """Use `source` as the chat template of the model at `model`; "" undoes that."""
        self._imported.set_template(model, source)

    def options(self, model: Path) -> dict[str, Any]:
        """What a person set for the model at `model` alone: see `host/options.py`."""
        return self._imported.options(model)

    def set_options(self, model: Path, values: dict[str, Any]) -> None:
        """Set `values` for the model at `model`, in place of earlier ones."""
        self._imported.set_options(model, values)

    def has_own_template(self, model: Path) -> bool:
        """Whether a person gave the model at `model` a template of their own."""
        return bool(self._imported.template(model))

    def embedder(self, wanted: str) -> tuple[str, Path]:
        """Id and file of the embedding model `wanted`, by id or path, else of the first there is.

        Raises ModelMissing, ModelUnusable for one that makes no vectors.
        """
        if wanted:
            return self._embedder(wanted)
        for row in self.listed():
            if row["kind"] == "embedding" and str(row["path"] or "").endswith(".gguf"):
                return row["id"], Path(row["path"])
        raise ModelMissing(
            "No embedding model in GGUF format is installed.",
            "Get one, or bring in a file with 'inglenook models import PATH'.",
        )

    def _embedder(self, wanted: str) -> tuple[str, Path]:
        told, kind = self._about(wanted)
        path = self.find(wanted)
        if kind not in ("", "embedding") or path.is_dir():
            raise ModelUnusable(
                f"{told} is no embedding model in GGUF format.", "Name one that is."
            )
        return wanted, path

    def find(self, model: str) -> Path:
        """Where a model is, by id or by the path of a file. ModelMissing if it is not there."""
        if (entry := self._entry(model)) is not None:
            found = self._installed(entry)
            if found is None:
                raise ModelMissing(f"{entry.name} is not installed.", GET_ONE.format(model))
            return found
        if (own := self._own(model)) is not None:
            path = own.path
        elif (other := self._other(model)) is not None:
            if trouble := other.trouble:
                raise ModelMissing(
                    f"{other.name} ({other.origin}) cannot be used: {trouble}",
                    "Choose another model, or bring its files back.",
                )
            path = other.path
        elif hub.address(model) is not None and not Path(model).exists():
            raise ModelMissing(f"{model} is not installed.", GET_ONE.format(model))
        elif is_path(model):
            path = Path(model)
        else:
            raise ModelMissing(f"There is no model {model!r}.", SHOWN)
        if not path.is_file():
            raise ModelMissing(
                f"The model file {path} is not there.",
                "Bring it back, connect the drive that it is on, or choose another model.",
            )
        return path

    def projector_of(self, model: Path) -> Path | None:
        """The file that turns pictures into input for the model at `model`: as a person set it,
        else the one that is there."""
        own = self.options(model).get("projector")
        if own:
            return None if own == "none" else Path(own)
        return self.projector_beside(model)

    def projector_beside(self, model: Path) -> Path | None:
        """The projector that came with the model at `model`, if one is there."""
        other = self._other(str(model))
        if other is not None:
            return other.projector
        beside = model.with_name(projector_name(model.name))
        return beside if beside.is_file() else None

    def template_of(self, model: Path) -> str:
        """The chat template that a person gave the model at `model`, else the one that the catalog
        gives it; "" for its own."""
        if own := self._imported.template(model):
            return own
        for entry in self._catalog.entries:
            if entry.template and model.name in (
                entry.file,
                *(Path(f.file).name for f in entry.files),
            ):
                return text_of(entry)
        return ""

    def listed(self, judge: Judge | None = None, *, every: bool = False) -> list[dict[str, Any]]:
        """Every model as in `models.list`; `every` includes what is for other models."""
        best = self.recommended()["id"]
        rows = [
            listing.entry(entry, self._installed(entry), self._quantizations(entry))
            | {"recommended": entry.id == best}
            for entry in self._catalog.entries
        ]
        rows += [
            listing.imported(own)
            | {"capabilities": ["vision"] if self.projector_of(own.path) else []}
            for own in self._imported.all()
        ]
        rows += [listing.found(other) for other in self._others()]
        for row in rows:
            row["blocked"] = row["path"] is not None and self._blocked(Path(row["path"]))
            row["verdict"] = judge(row) if judge is not None else None
        return [row for row in rows if every or row["kind"] in ("chat", "embedding", "rerank")]

    def row(self, id: str, judge: Judge | None = None) -> dict[str, Any]:
        """One model as in `models.list`, by its id, address or path. NotFound if there is none."""
        own, other = self._own(id), self._other(id)
        entry = self._entry(id)
        known = entry.id if entry is not None else own.id if own else other.id if other else id
        known = known if entry is None or known in self._ids() else known.rpartition(":")[0]
        for row in self.listed(judge, every=True):
            if row["id"] == known:
                return row
        raise NotFound(f"There is no model {id!r}.", SHOWN)

    def has(self, id: str) -> bool:
        """Whether a model is here, by any of its names."""
        try:
            return self.find(id).exists()
        except (ModelMissing, NotFound):
            return False

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
        """Download a model of the catalog, or "owner/name:FILE" of the hub; at once if it is here.

        What turns pictures into input for it comes along. See `downloads.fetch`.
        """
        entry, from_hub = self._wanted(id, session)
        path = self._installed(entry)

        def bring(what: Entry) -> Path:
            return downloads.fetch(
                what,
                self._paths.models_dir,
                on_progress,
                cancelled,
                session=session,
                say=say,
                asked_as=id,
            )

        path = path or bring(entry)
        if from_hub:
            self._imported.add(path, listing.header_of(entry), self._ids())
        projector = entry.projector_entry()
        if projector is not None and path.is_relative_to(self._paths.models_dir):
            bring(replace(projector, file=projector_name(path.name)))
        return path

    def _wanted(self, id: str, session: Session | None) -> tuple[Entry, bool]:
        """What is to be fetched, and whether only the hub knows it. NotFound for an unknown one."""
        entry = self._entry(id)
        if entry is not None:
            return self._filled(entry, session), False
        address = hub.address(id)
        if address is None or session is None:
            self._catalog.get(id)  # says which there are
            raise NotFound(f"There is no model {id!r}.", SHOWN)
        found = hub.repository(session, address.repo, address.revision)
        return hub.entry(found, hub.choose(found, address)), True

    def _filled(self, entry: Entry, session: Session | None) -> Entry:
        """With the facts that the catalog left out, if the hub tells them."""
        sources = [source for source in entry.sources if isinstance(source, HubSource)]
        if session is None or not sources or (entry.bytes and entry.sha256):
            return entry
        try:
            found = hub.repository(session, sources[0].repo, sources[0].revision)
        except (HubUnreachable, NotFound):
            return entry  # the download itself will say why, or use another source
        return hub.with_facts(entry, found)

    def reads(self, id: str) -> tuple[str, str] | None:
        """Of a model that reads the library, its kind and the name that settings know it by."""
        entry = self._entry(id)
        if entry is None or entry.kind == "chat" or entry.file.endswith(".gguf"):
            return None
        return entry.kind, entry.file

    def add(self, path: Path, header: dict[str, Any]) -> str:
        """Remember an imported model; returns its id."""
        return self._imported.add(path, header, self._ids())

    def remove(self, id: str) -> None:
        """Delete a downloaded model's files, or forget an imported one, whose file stays.

        Raises BadRequest for a model that ships with the program or belongs to another one,
        NotFound for an unknown one.
        """
        entry = self._entry(id)
        if entry is not None:
            found = self._installed(entry)
            if found is None:
                raise NotFound(f"{entry.name} is not installed.", "There is nothing to remove.")
            if not self._is_ours(found):
                raise BadRequest(
                    f"{entry.name} ships with the program and cannot be removed.",
                    "Choose another model to answer with 'inglenook config model ID'.",
                )
            self._delete(found)
        elif (own := self._own(id)) is not None:
            self._imported.remove(own.id)
            if self._is_ours(own.path):
                self._delete(own.path)
        elif (other := self._other(id)) is not None:
            if other.origin == FOLDER:
                raise BadRequest(
                    f"{other.path} is a file of yours, which is only used where it is.",
                    "Delete the file yourself, or take its folder off the list with "
                    f"'inglenook models folders remove {other.root}'.",
                )
            raise BadRequest(
                f"{other.name} belongs to {other.origin}; its file {other.path} is not ours.",
                f"Remove it in {other.origin}.",
            )
        else:
            raise NotFound(f"There is no model {id!r}.", SHOWN)

    def _is_ours(self, path: Path) -> bool:
        return path.is_relative_to(self._paths.models_dir)

    def _delete(self, model: Path) -> None:
        if model.is_dir():
            delete_folder(model)
            return
        for name in (*downloads.files_of(model.name), projector_name(model.name)):
            model.with_name(name).unlink(missing_ok=True)

    def check(self) -> list[tuple[Entry, Path, bool]]:
        """Every installed model of the catalog, where it is and whether it is as promised."""
        checked = []
        for entry in self._catalog.entries:
            path = self._installed(entry)
            if path is not None:
                file = path / entry.sha256_of if entry.sha256_of else path
                promised = {local_name(f.file): f.sha256 for f in entry.files}
                sha256 = promised.get(path.name, entry.sha256)
                good = sha256 is None or (file.is_file() and downloads.sha256_of(file) == sha256)
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
            here_only = (replace(entry, default=False) for entry, _ in good.values())
            entry, _ = self._suited(Catalog(tuple(here_only)))
            path = good[entry.id][1]
            return Chosen(entry.id, path, False, self.projector_of(path), self.template_of(path))
        own = [o for o in self._imported.all() if o.path.is_file() and listing.answers(o)]
        for one in sorted(own, key=lambda o: self._blocked(o.path)):
            own_template = self.template_of(one.path)
            return Chosen(one.id, one.path, False, self.projector_of(one.path), own_template)
        for entry, path in here:  # a blocked one: loading it will say so
            if entry.kind == "chat":
                return Chosen(entry.id, path, False)
        raise ModelMissing("No model is installed yet.", GET_ONE.format(self.starter()))

    def _suited(self, catalog: Catalog) -> tuple[Entry, str]:
        memory = psutil.virtual_memory()
        cores = None if self._graphics else psutil.cpu_count(logical=False)
        return recommend(catalog, memory.total, memory.available, cores)

    # --- by name --------------------------------------------------------------------------------

    def _ids(self) -> frozenset[str]:
        return frozenset(entry.id for entry in self._catalog.entries)

    def _entry(self, id: str) -> Entry | None:
        """A model of the catalog, by its id or as "ID:QUANTIZATION"."""
        known = self._catalog.entries
        entry = next((entry for entry in known if id in (entry.id, _folder_name(entry))), None)
        if entry is None and ":" in id:
            base, _, quantization = id.rpartition(":")
            entry = self._entry(base)
            return entry and entry.quantized(quantization)
        return entry

    def _own(self, id: str) -> Imported | None:
        """An imported model, by its id or by the hub's address that it was fetched from."""
        for own in self._imported.all():
            from_hub = str(own.header.get("hub") or "")
            if id == own.id or (from_hub and id in (from_hub, from_hub.partition(":")[0])):
                return own
        return None

    def _other(self, id: str) -> Found | None:
        return self.shelf.get(id) if self.shelf is not None else None

    def _others(self) -> list[Found]:
        """What other programs hold, but for what was imported as well."""
        imported = {own.path for own in self._imported.all()}
        known = self.shelf.listed() if self.shelf is not None else []
        return [other for other in known if other.path not in imported]

    def _about(self, name: str) -> tuple[str, str]:
        """What to call a model, and what it is for: "" where that is not known."""
        if (entry := self._entry(name)) is not None:
            return entry.name, entry.kind
        if (own := self._own(name)) is not None:
            return own.path.name, str(own.header.get("kind") or "")
        other = self._other(name)
        return (other.name, other.kind) if other is not None else (name, "")

    def _installed(self, entry: Entry) -> Path | None:
        """Where a model of the catalog is: the quantization that is fetched, else any other."""
        names = [entry.file]
        if entry.id in self._ids():  # not one quantization by name
            names += [local_name(file.file) for file in entry.files]
        for name in names:
            for folder in (self._paths.models_dir, bundled_models()):
                if (folder / name).exists():
                    return folder / name
        return None

    def _quantizations(self, entry: Entry) -> dict[str, bool]:
        """Which quantizations of a model are here."""
        folder = self._paths.models_dir
        return {f.quantization: (folder / local_name(f.file)).exists() for f in entry.files}


def _folder_name(entry: Entry) -> str:
    """What settings call a model that is a folder; the id of others."""
    return entry.id if entry.file.endswith(".gguf") else entry.file
