"""Archives (ZIP, TAR, GZIP and the like): the files within, each read by its own parser.

Sizes that an archive states are claims: what is unpacked is counted while it is unpacked, and the
allowance of the outermost file bounds it all. Nothing is written, so names can do no harm.
"""

from __future__ import annotations

import bz2
import contextlib
import gzip
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import IO, Any, BinaryIO

from inglenook.errors import FileUnreadable
from inglenook.parsers import supported
from inglenook.parsers.assembly import About
from inglenook.parsers.nested import Members
from inglenook.parsers.source import Source
from inglenook.types import Section

MAX_MEMBER = 100_000_000
MAX_ENTRIES = 20_000
MAX_PASSED = 4_000_000_000  # bytes of a tar file, read or only passed over
_RATIO = 200  # text packs to a tenth, a log to a hundredth of its size
_HARMLESS = 10_000_000  # bytes, however well they were packed
_PASSED_OVER = frozenset({"__MACOSX", "node_modules", "__pycache__"})
_BROKEN = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, gzip.BadGzipFile,
    EOFError, NotImplementedError, ValueError, OSError,
)  # fmt: skip
_OPENERS: dict[bytes, Callable[[IO[bytes]], Any]] = {
    b"\x1f\x8b": gzip.open,
    b"BZ": bz2.open,
    b"\xfd7": lzma.open,
}
_TOO_LARGE = "Too large when unpacked"
_BOMB = "It unpacks to far more than it is: it may be made to do harm"


def parse(source: Source) -> Generator[Section, None, About]:
    """The sections of all files that can be read, below the file's path in the archive."""
    members = Members(source)
    with source.open() as file:
        start = file.read(4)
        file.seek(0)
        if start[:2] in _OPENERS:
            yield from _packed(source, file, members, start[:2])
        elif source.suffix == ".tar":
            yield from _tar(file, members)
        else:
            yield from _zip(file, members)
    if not members.read_count:
        raise FileUnreadable(f"Nothing in it could be read. {members.note}".rstrip(". "))
    return About(note=members.note)


def _zip(file: BinaryIO, members: Members) -> Iterator[Section]:
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN as error:
        raise FileUnreadable("Damaged: it is not an archive, or its end is missing") from error
    with archive:
        entries = [info for info in archive.infolist() if not info.is_dir()]
        for info in entries[:MAX_ENTRIES]:
            name = _name(info)
            if not _passed_over(name):
                yield from _member(name, members, partial(_unzipped, archive, info))
        _say_rest(len(entries), members)


def _name(info: zipfile.ZipInfo) -> str:
    """The path in the archive; old programs write UTF-8 without saying so."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _unzipped(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.flag_bits & 1:
        raise FileUnreadable("Encrypted: needs a password")
    with archive.open(info) as packed:
        return _bounded(packed, info.compress_size)


def _tar(file: IO[bytes], members: Members) -> Iterator[Section]:
    passed = count = 0
    with _opened_tar(file) as archive:
        while (info := _next(archive, members)) is not None:
            passed, count = passed + info.size, count + 1
            if passed > MAX_PASSED or count > MAX_ENTRIES:
                members.leave_out("everything after that", _TOO_LARGE)
                return
            if info.isreg() and not _passed_over(info.name):
                yield from _member(info.name, members, partial(_untarred, archive, info))


def _opened_tar(file: IO[bytes]) -> tarfile.TarFile:
    try:
        return tarfile.open(fileobj=file, mode="r|")
    except _BROKEN as error:
        raise FileUnreadable("Damaged: it is not an archive, or its end is missing") from error


def _next(archive: tarfile.TarFile, members: Members) -> tarfile.TarInfo | None:
    """The next entry. A damaged archive is read up to the damage."""
    try:
        return archive.next()
    except _BROKEN:
        members.leave_out("the rest of the archive", "Damaged")
        return None


def _untarred(archive: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    if info.size > MAX_MEMBER:
        raise FileUnreadable(_TOO_LARGE)
    unpacked = archive.extractfile(info)
    return _bounded(unpacked, info.size) if unpacked else b""


def _packed(source: Source, file: BinaryIO, members: Members, mark: bytes) -> Iterator[Section]:
    """A packed tar file, or one packed file, whose name is the archive's without its ending."""
    inner = PurePosixPath(source.name).stem
    with contextlib.closing(_OPENERS[mark](file)) as unpacked:
        if source.suffix in (".tgz", ".tbz2", ".txz") or inner.lower().endswith(".tar"):
            yield from _tar(unpacked, members)
        else:
            yield from _member(inner, members, partial(_bounded, unpacked, source.size))


def _member(name: str, members: Members, unpack: Callable[[], bytes]) -> Iterator[Section]:
    try:
        if not supported(name):
            raise FileUnreadable("Not supported")
        data = unpack()
    except FileUnreadable as error:
        members.leave_out(name, error.reason)
    except _BROKEN:
        members.leave_out(name, "Damaged: it cannot be unpacked")
    else:
        yield from members.read(name, data, (name,))


def _bounded(unpacked: IO[bytes], packed_size: int) -> bytes:
    """What is unpacked, unless it is too much, by itself or for what it was packed into."""
    limit = min(MAX_MEMBER, max(_HARMLESS, _RATIO * packed_size))
    data = unpacked.read(limit + 1)
    if len(data) > limit:
        raise FileUnreadable(_TOO_LARGE if limit == MAX_MEMBER else _BOMB)
    return data


def _passed_over(name: str) -> bool:
    """Whether a walk through a folder would pass this over in silence as well."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any(part in _PASSED_OVER or (part.startswith(".") and part.strip(".")) for part in parts)


def _say_rest(count: int, members: Members) -> None:
    if count > MAX_ENTRIES:
        members.leave_out(f"{count - MAX_ENTRIES} further files", "More than is read of one file")
