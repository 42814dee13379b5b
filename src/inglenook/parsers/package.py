"""Zip files that hold XML parts (DOCX, ODT, EPUB and their kin), opened as hostile input.

No entity is resolved, nothing is fetched, and what is unpacked is counted while it is unpacked:
the sizes that a zip file states are claims.
"""

from __future__ import annotations

import contextlib
import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, BinaryIO
from urllib.parse import unquote

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import About, headline
from inglenook.parsers.ole import MAGIC, unlocked
from inglenook.parsers.source import Source

MAX_PART = 100_000_000
MAX_TOTAL = 400_000_000
MAX_ENTRIES = 50_000
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


class Package:
    """An open package. Raises FileUnreadable for whatever is wrong with it."""

    def __init__(self, source: Source, kind: str) -> None:
        """Open; `kind` names the format in messages: "Word document"."""
        self._kind = kind
        self._unpacked = 0
        self._file = _decrypted(source, kind).open()
        try:
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
        data = self.beginning(name)
        if data is not None and len(data) > MAX_PART:
            raise FileUnreadable("Too large when unpacked: it may be made to do harm")
        return data

    def beginning(self, name: str) -> bytes | None:
        """A part's first bytes, one more than `MAX_PART` where it is larger than that."""
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
        if self._unpacked > MAX_TOTAL:
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
        _refuse_entities(root)
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
        if kind:
            return dict(zip([""], self.all_related(source, kind), strict=False))
        return {key: name for key, _, name in self._relations(source)}

    def all_related(self, source: str, kind: str) -> list[str]:
        """The parts that `source` names as `kind`, in its order."""
        return [name for _, type_, name in self._relations(source) if type_ == kind]

    def about(self) -> About:
        """Title, author and time of creation, as Office's programs write them down."""
        name = self.related("", "core-properties").get("", "docProps/core.xml")
        with contextlib.suppress(FileUnreadable):  # the text does not need it
            root = self.xml(name)
            return About(
                title=headline(said(root, "title")),
                author=headline(said(root, "creator")),
                created=moment(said(root, "created")),
            )
        return About()

    def _relations(self, source: str) -> Iterator[tuple[str, str, str]]:
        """Id, kind (the end of its type) and part of each relation of `source`."""
        folder, base = posixpath.split(source)
        rels = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        for relation in () if rels is None else rels:
            target = unquote(relation.get("Target") or "")
            if relation.get("TargetMode") == "External" or not target:
                continue
            name = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = (relation.get("Type") or "").rpartition("/")[2]
            yield relation.get("Id") or "", kind, name


def elements(data: bytes, name: str, *tags: str) -> Generator[etree._Element, None, bool]:
    """The elements of these local names in a part, one at a time, each emptied after its turn.

    Returns whether the part was read to its end: a damaged one, or the beginning of a large one,
    gives what stands before that. Raises FileUnreadable where nothing could be read.
    """
    parsing = etree.iterparse(
        io.BytesIO(data),
        tag=[f"{{*}}{tag}" for tag in tags],
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )
    given = 0
    try:
        for _, element in parsing:
            if not given:
                _refuse_entities(element)
            given += 1
            yield element
            element.clear()
            above = element.getparent()
            if above is not None:
                del above[: above.index(element)]
    except etree.XMLSyntaxError as error:
        if not given:
            raise FileUnreadable(f"Damaged: {name} is not proper XML") from error
        return False
    return True


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


def said(element: etree._Element | None, name: str) -> str:
    """The text of the first child of that name, "" if there is none."""
    found = child(element, name)
    return "" if found is None else str(found.text or "")


def moment(text: str) -> float | None:
    """The Unix time of an ISO 8601 date and time, in UTC if it names no zone; None for others."""
    try:
        # Python 3.11 knows no more than six digits of a second, LibreOffice writes nine
        then = datetime.fromisoformat(re.sub(r"(\.\d{6})\d+", r"\1", text.strip()))
        return then.replace(tzinfo=then.tzinfo or UTC).timestamp()
    except (ValueError, OverflowError):
        return None


def _refuse_entities(root: etree._Element) -> None:
    dtd: Any = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise FileUnreadable("It declares entities, which no such file needs: refused")


def _zip(file: BinaryIO, kind: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise FileUnreadable(f"Damaged: it is not a {kind}, or its end is missing") from error


def _decrypted(source: Source, kind: str) -> Source:
    """Office puts encrypted documents, and those from before 2007, into another container."""
    with source.open() as file:
        if file.read(len(MAGIC)) != MAGIC:
            return source
        file.seek(0)
        if _ENCRYPTED_STREAM in file.read(50_000_000):
            return unlocked(source)
    raise FileUnreadable(
        f"Damaged: an old Office file under the name of a {kind}",
        "Open it in Office and save it in the current format.",
    )
