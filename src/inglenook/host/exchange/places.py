"""The files that may hold chats: one by itself, or those of a folder or of a ZIP archive."""

from __future__ import annotations

import contextlib
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from inglenook.errors import BadRequest, FileUnreadable, NotFound
from inglenook.host.exchange.stream import Broken

MOST_FILES = 50_000
MOST_BYTES = 4 << 30  # of one file, unpacked
_JSON = (".json", ".jsonl")
_NOT_OURS = ("__MACOSX/", "._")


@dataclass(frozen=True, slots=True)
class Source:
    """A file; `name` is its path within what was given, with slashes."""

    name: str
    size: int
    _open: Callable[[], BinaryIO]

    @contextlib.contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Its bytes. Broken if they cannot be had, also while the body reads them."""
        if self.size > MOST_BYTES:
            raise Broken(f"It is larger than {MOST_BYTES >> 30} GiB.")
        try:
            with self._open() as file:
                yield file
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise Broken("The archive is damaged.") from error
        except (NotImplementedError, RuntimeError) as error:
            raise Broken("The archive is encrypted, or packed in an unknown way.") from error
        except OSError as error:
            raise Broken(f"It cannot be read: {error.strerror}.") from error


@contextlib.contextmanager
def sources(path: Path) -> Iterator[dict[str, Source]]:
    """The JSON files at `path` by name, in order. NotFound, FileUnreadable, BadRequest."""
    if not path.exists():
        raise NotFound(f"There is no file or folder {path}.", "Check the path.")
    if path.is_dir():
        yield _checked(_of_folder(path), path)
    elif zipfile.is_zipfile(path):
        with _archive(path) as archive:
            yield _checked(_of_archive(archive), path)
    else:
        beside = [path.with_name("messages.jsonl")] if path.name == "thread.json" else []
        there = [path, *filter(Path.is_file, beside)]
        yield {file.name: _of_file(file, file.name) for file in there}


def _checked(found: Iterator[Source], path: Path) -> dict[str, Source]:
    kept: dict[str, Source] = {}
    for source in found:
        kept[source.name] = source
        if len(kept) > MOST_FILES:
            raise BadRequest(
                f"{path} holds more than {MOST_FILES:,} files.", "Choose a folder inside it."
            )
    return dict(sorted(kept.items()))


def _of_folder(path: Path) -> Iterator[Source]:
    for folder, _, names in os.walk(path):
        for name in names:
            file = Path(folder) / name
            if name.lower().endswith(_JSON) and not name.startswith(_NOT_OURS) and file.is_file():
                yield _of_file(file, file.relative_to(path).as_posix())


def _of_file(path: Path, name: str) -> Source:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise FileUnreadable(f"{path} cannot be read: {error.strerror}.") from error
    return Source(name, size, lambda: path.open("rb"))


@contextlib.contextmanager
def _archive(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, NotImplementedError) as error:
        raise FileUnreadable(f"{path} is damaged.", "Fetch the archive again.") from error
    with archive:
        yield archive


def _of_archive(archive: zipfile.ZipFile) -> Iterator[Source]:
    for info in archive.infolist():
        junk = info.filename.startswith(_NOT_OURS) or PurePosixPath(info.filename).name[:2] == "._"
        if info.filename.lower().endswith(_JSON) and not junk:
            yield Source(info.filename, info.file_size, _opener(archive, info))


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
    def opened() -> BinaryIO:
        file: BinaryIO = archive.open(info)  # type: ignore[assignment]
        return file

    return opened
