"""Zip files that hold XML parts (DOCX, ODT, EPUB and their kin), opened as hostile input.

No entity is resolved, nothing is fetched, and what is unpacked is counted while it is unpacked:
the sizes that a zip file states are claims.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from types import TracebackType
from typing import Any, BinaryIO
from urllib.parse import unquote

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers.source import Source

MAX_PART = 100_000_000
MAX_TOTAL = 400_000_000
MAX_ENTRIES = 50_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


class Package:
    """An open package. Raises FileUnreadable for whatever is wrong with it."""

    def __init__(self, source: Source, kind: str) -> None:
        """Open; `kind` names the format in messages: "Word document"."""
        self._kind = kind
        self._unpacked = 0
        self._file = source.open()
        try:
            _refuse_ole(self._file, kind)
            self._zip = _zip(self._file, kind)
        except BaseException:
            self._file.close()
            raise
        self._entries = {info.filename.lstrip("/"): info for info in self._zip.infolist()}
        if len(self._entries) > MAX_ENTRIES:
            raise FileUnreadable("Too many parts in one file: it may be made to do harm")

    def __enter__(self) -> Package:
        """The package itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self._zip.close()
        self._file.close()

    def names(self) -> list[str]:
        """The parts, in the order of the zip file."""
        return list(self._entries)

    def read(self, name: str) -> bytes | None:
        """A part's bytes, None if it is not there."""
        info = self._entries.get(name)
        if info is None:
            return None
        if info.flag_bits & 1:
            raise FileUnreadable("Encrypted: needs a password")
        try:
            with self._zip.open(info) as part:
                data = part.read(MAX_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
            raise FileUnreadable(f"Damaged: {name} cannot be unpacked") from error
        self._unpacked += len(data)
        if len(data) > MAX_PART or self._unpacked > MAX_TOTAL:
            raise FileUnreadable("Too large when unpacked: it may be made to do harm")
        return data

    def xml(self, name: str) -> etree._Element | None:
        """A part as a tree, None if it is not there or empty."""
        data = self.read(name)
        if not data:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise FileUnreadable(f"Damaged: {name} is not proper XML") from error
        if _declares_entities(root):
            raise FileUnreadable("It declares entities, which no such file needs: refused")
        return root

    def main(self, kind: str, otherwise: str) -> etree._Element:
        """The part that the package's relations name as `kind` (the end of its type)."""
        name = self.related("", kind).get("", otherwise) or otherwise
        self.main_name = name if name in self._entries else otherwise
        root = self.xml(self.main_name)
        if root is None:
            raise FileUnreadable(f"Damaged: it is not a {self._kind}, its main part is missing")
        return root

    def related(self, source: str, kind: str = "") -> dict[str, str]:
        """Parts related to `source`: relation id to name; with `kind`, the first such under ""."""
        folder, base = posixpath.split(source)
        rels = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, str] = {}
        for relation in () if rels is None else rels:
            target = unquote(relation.get("Target") or "")
            if relation.get("TargetMode") == "External" or not target:
                continue
            name = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            if not kind:
                found[relation.get("Id") or ""] = name
            elif (relation.get("Type") or "").endswith(f"/{kind}"):
                found.setdefault("", name)
        return found


def local(element: etree._Element) -> str:
    """The element's name without its namespace: Strict and Transitional OOXML differ only there."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: etree._Element | None, name: str) -> str | None:
    """An attribute by its name without namespace."""
    if element is None:
        return None
    for key, value in element.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The first child of that name, then its first child of the next name, and so on."""
    for name in names:
        element = None if element is None else next(element.iterchildren(f"{{*}}{name}"), None)
    return element


def _declares_entities(root: etree._Element) -> bool:
    dtd: Any = root.getroottree().docinfo.internalDTD
    return dtd is not None and any(True for _ in dtd.iterentities())


def _zip(file: BinaryIO, kind: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise FileUnreadable(f"Damaged: it is not a {kind}, or its end is missing") from error


def _refuse_ole(file: BinaryIO, kind: str) -> None:
    """Office puts encrypted documents, and those from before 2007, into another container."""
    if file.read(len(_OLE)) != _OLE:
        return
    file.seek(0)
    if _ENCRYPTED_STREAM in file.read(50_000_000):
        raise FileUnreadable(
            "Encrypted: needs a password", "Save a copy without the password and add that."
        )
    raise FileUnreadable(
        f"Damaged: an old Office file under the name of a {kind}",
        "Open it in Office and save it in the current format.",
    )
