"""The file formats that Inglenook reads, one module each, written out in `PARSERS`.

Importing this package is cheap and loads no native library: a format's module is imported when its
first file is parsed, and that happens only in a disposable process (`inglenook.parsers.sandbox`).

The module of a format has one function, `parse(source: Source) -> Generator[Section, None, About]`.
It takes the bytes from its `Source` (`source.open()`, `source.read(limit, kind)`) and never from a
path, because the document may lie within another one: an attachment, a file of an archive. What
lies within a document is read by `inglenook.parsers.nested`.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Generator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import About
from inglenook.parsers.source import Source
from inglenook.types import Section


@dataclass(slots=True)
class Format:
    """One row of `PARSERS`: file name endings and the module of this package that reads them.

    `version` goes up when text, offsets or places of the format change: its files are read again.
    Files of a format that is read `on_request` must be added by name: found in a folder, they are
    listed but not read. Those `with_pictures` are read again once pictures can be read (OCR).
    """

    module: str
    suffixes: tuple[str, ...]
    version: int = 1
    on_request: bool = False
    with_pictures: bool = False

    @property
    def id(self) -> str:
        """Names this reading of the format: another id, perhaps another text."""
        ocr = "+ocr" if self.with_pictures and _reads_pictures() else ""
        return f"{self.module}-{self.version}{ocr}"

    def parse(self, document: str | Source) -> Generator[Section, None, About]:
        """The sections in order; the generator's return value is what else is known of the file.

        `document` is a path or a source. Raises FileUnreadable, its message being the short reason
        without the file's name.
        """
        module = importlib.import_module(f"{__name__}.{self.module}")
        source = Source.file(document) if isinstance(document, str) else document
        about: About = yield from module.parse(source)
        return about


@lru_cache(maxsize=1)
def _reads_pictures() -> bool:
    """Whether Tesseract is installed, without loading it."""
    return find_spec("tesserocr") is not None


def _endings(names: str) -> tuple[str, ...]:
    return tuple(f".{name}" for name in names.split())


PARSERS: tuple[Format, ...] = (
    Format("text", (".txt", ".text", ".log"), version=2),
    Format("markdown", (".md", ".markdown"), version=2),
    Format("html", (".html", ".htm", ".xhtml"), version=2),
    Format("pdf", (".pdf",), version=3, with_pictures=True),
    Format(
        "image",
        (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif"),
        with_pictures=True,
    ),
    Format("docx", (".docx", ".docm", ".dotx", ".dotm"), version=2),
    Format("doc", (".doc", ".dot")),
    Format("rtf", (".rtf",)),
    Format("ppt", (".ppt", ".pps", ".pot")),
    Format("pptx", (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm")),
    Format("xlsx", (".xlsx", ".xlsm", ".xltx", ".xltm")),
    Format("spreadsheet", (".xls", ".xlt", ".xlsb")),
    Format("delimited", (".csv", ".tsv", ".tab")),
    Format("opendocument", (".odt", ".ott", ".odp", ".otp", ".ods", ".ots")),
    Format("mail", (".eml", ".emlx")),
    Format("mbox", (".mbox", ".mbx")),
    Format("msg", (".msg",)),
    Format("epub", (".epub",)),
    Format(
        "data",
        _endings(
            "rst tex adoc org json jsonl ndjson geojson yaml yml toml ini cfg conf properties "
            "xml rss atom opml srt vtt ics vcf bib diff patch"
        ),
    ),
    Format("notebook", (".ipynb",)),
    Format(
        "code",
        _endings(
            "py pyi pyw js mjs cjs jsx ts mts cts tsx java kt kts scala sc c h cc cpp cxx hh "
            "hpp hxx cs go rs rb php sh bash lua swift sql r jl pl pm hs ml mli fs ex exs erl "
            "clj cljs el lisp dart zig nim groovy gradle m mm vb bas pas f90 f asm s ps1 bat "
            "cmd fish zsh awk vim cmake proto graphql tf css scss less vue svelte v sv vhd vhdl "
            "sol cu glsl"
        ),
    ),
    Format(
        "archive",
        (".zip", ".tar", ".tgz", ".tbz2", ".txz", ".gz", ".bz2", ".xz"),
        on_request=True,
    ),
)

_BY_SUFFIX: dict[str, Format] = {s: parser for parser in PARSERS for s in parser.suffixes}


def supported(path: str | os.PathLike[str]) -> bool:
    """Whether a parser is registered for the ending of this file name."""
    return _suffix(path) in _BY_SUFFIX


def on_request(path: str | os.PathLike[str]) -> bool:
    """Whether files of this name are read only where a person adds the file itself."""
    parser = _BY_SUFFIX.get(_suffix(path))
    return parser is not None and parser.on_request


def parser_for(path: str | os.PathLike[str]) -> Format:
    """The parser for this file name. Raises FileUnreadable where there is none."""
    suffix = _suffix(path)
    if parser := _BY_SUFFIX.get(suffix):
        return parser
    kind = f"{suffix} files are" if suffix else "A file without an ending is"
    raise FileUnreadable(f"Not supported: {kind} not read yet")


def _suffix(path: str | os.PathLike[str]) -> str:
    return Path(path).suffix.lower()
