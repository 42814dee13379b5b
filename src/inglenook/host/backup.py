"""Backups: chats, settings and the library's record in one checked file, and putting one back.

A restore is laid out beside the data and takes effect at the next start of the host, before any
file is opened: what was laid out is complete and checked, and each file replaces the old one whole,
so that a crash at any place is gone over again at the start after.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
import sqlite3
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import inglenook
from inglenook.errors import BadRequest, Cancelled, DiskFull, InglenookError, ProfileUnusable
from inglenook.host.context import Host
from inglenook.link.server import Reply
from inglenook.paths import Paths
from inglenook.store import library_schema, schema

FORMAT = 1
MANIFEST = "inglenook-backup.json"
SUFFIX = ".inglenook.zip"
_READY = "ready.json"
_PIECE = 1 << 20  # bytes copied between two looks at whether to stop
_PAGES = 512  # of a database copied at once
_SCHEMAS = {"inglenook.db": len(schema.STEPS), "library.db": len(library_schema.STEPS)}
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass
class Progress:
    """How far the work is, in bytes; raises Cancelled at the next piece once somebody said stop."""

    tell: Callable[[int, int], None] = lambda done, total: None
    stopped: Callable[[], bool] = lambda: False
    total: int = 0
    done: int = field(default=0, init=False)

    def add(self, amount: int) -> None:
        """Note that so much more is done."""
        if self.stopped():
            raise Cancelled("The backup was stopped. Nothing was changed.")
        self.done += amount
        self.tell(min(self.done, self.total), self.total)


# --- messages -------------------------------------------------------------------------------------


def backup_make(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`backup.make` of the protocol."""
    path = make(host.paths, _folder(host, with_.get("path")), _progress(reply))
    return {"path": str(path), "bytes": path.stat().st_size}


def backup_list(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`backup.list` of the protocol."""
    folder = _folder(host, None)
    places = dict.fromkeys((folder, automatic_folder(host.paths)))
    found = [path for place in places for path in place.glob(f"*{SUFFIX}")]
    listed = [
        {"path": str(path), "created": path.stat().st_mtime, "bytes": path.stat().st_size}
        for path in found
    ]
    newest = sorted(listed, key=lambda row: str(row["path"]), reverse=True)
    return {"backups": newest, "folder": str(folder), "home": str(host.paths.home)}


def backup_restore(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`backup.restore` of the protocol; the host ends, and starts with the data put back."""
    path, progress = _path(with_["path"]), _progress(reply)
    lay_out(host.paths, path, progress)
    kept = make(host.paths, automatic_folder(host.paths), Progress(stopped=progress.stopped))
    _commit(host.paths)
    host.stop()
    return {"note": f"What was here before is kept in {kept}."}


Method = Callable[[Host, dict[str, Any], Reply], dict[str, Any]]
METHODS: dict[str, Method] = {
    "backup.make": backup_make,
    "backup.list": backup_list,
    "backup.restore": backup_restore,
}


def _progress(reply: Reply) -> Progress:
    def tell(done: int, total: int) -> None:
        reply.event({"kind": "backup", "done": done, "total": total})

    return Progress(tell, reply.cancelled)


def _folder(host: Host, wished: Any) -> Path:
    if wished is not None:
        return _path(wished)
    chosen = host.settings.get().backup_folder
    return Path(chosen).expanduser() if chosen else automatic_folder(host.paths)


def _path(value: Any) -> Path:
    if not isinstance(value, str) or not Path(value).is_absolute():
        raise BadRequest("'path' must be an absolute path.")
    return Path(value)


# --- making ---------------------------------------------------------------------------------------


def automatic_folder(paths: Paths) -> Path:
    """Where backups go if no other folder was chosen."""
    return paths.home / "backups"


def make(paths: Paths, folder: Path, progress: Progress) -> Path:
    """Write a backup into `folder`, whole or not at all; returns its path.

    Raises Cancelled, DiskFull, or ProfileUnusable where the folder cannot be written.
    """
    files = [p for p in (paths.host_db, paths.library_db, paths.settings_file) if p.is_file()]
    progress.total = 2 * sum(path.stat().st_size for path in files)
    stamp = time.strftime("%Y-%m-%d-%H%M%S")
    target = _free(folder, f"inglenook-{stamp}")
    part = target.with_name(f"{target.name}.part")
    copies = target.with_name(f"{target.name}.tmp")
    with _told(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            copies.mkdir()
            _copy_all(files, copies, progress)
            _pack(copies, part, progress)
            os.replace(part, target)
        finally:
            shutil.rmtree(copies, ignore_errors=True)
            part.unlink(missing_ok=True)
    return target


def _copy_all(files: Sequence[Path], folder: Path, progress: Progress) -> None:
    for path in files:
        if path.suffix == ".db":
            copy_database(path, folder / path.name, progress)
        else:
            shutil.copyfile(path, folder / path.name)
            progress.add(path.stat().st_size)


def copy_database(source: Path, target: Path, progress: Progress) -> None:
    """Copy a database as it is at one moment, whoever else reads or writes it."""
    with (
        closing(sqlite3.connect(source, isolation_level=None)) as here,
        closing(sqlite3.connect(target, isolation_level=None)) as there,
    ):
        size = here.execute("PRAGMA page_size").fetchone()[0]
        # with a read transaction open the source stays as it is, and the copy never starts over
        here.execute("BEGIN")
        here.execute("SELECT count(*) FROM sqlite_master").fetchone()
        left = [here.execute("PRAGMA page_count").fetchone()[0]]

        def step(status: int, remaining: int, total: int) -> None:
            progress.add(max(0, left[0] - remaining) * size)
            left[0] = remaining

        here.backup(there, pages=_PAGES, progress=step)
        there.execute("PRAGMA journal_mode = DELETE")


def _pack(folder: Path, part: Path, progress: Progress) -> None:
    manifest: dict[str, Any] = {
        "format": FORMAT,
        "version": inglenook.__version__,
        "created": time.time(),
        "files": {},
    }
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for path in sorted(folder.iterdir()):
            with path.open("rb") as here, packed.open(path.name, "w", force_zip64=True) as there:
                digest = _copy(here, there, progress)
            about = {"bytes": path.stat().st_size, "sha256": digest}
            manifest["files"][path.name] = about | _schema_of(path)
        packed.writestr(MANIFEST, json.dumps(manifest, indent=1))
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _schema_of(path: Path) -> dict[str, int]:
    if path.suffix != ".db":
        return {}
    with closing(sqlite3.connect(path)) as db:
        return {"schema": int(db.execute("PRAGMA user_version").fetchone()[0])}


def _copy(here: IO[bytes], there: IO[bytes], progress: Progress) -> str:
    digest = hashlib.sha256()
    while piece := here.read(_PIECE):
        digest.update(piece)
        there.write(piece)
        progress.add(len(piece))
    return digest.hexdigest()


def _free(folder: Path, stem: str) -> Path:
    names = (f"{stem}{n}{SUFFIX}" for n in ("", *(f"-{n}" for n in range(2, 1_000))))
    return next(folder / name for name in names if not (folder / name).exists())


# --- putting back ---------------------------------------------------------------------------------


def lay_out(paths: Paths, backup: Path, progress: Progress) -> None:
    """Unpack a backup beside the data and check it; nothing of the data is touched.

    Raises BadRequest for what is no whole backup, ProfileUnusable for one of a newer version.
    """
    staging = _staging(paths)
    shutil.rmtree(staging, ignore_errors=True)
    try:
        with _told(paths.home), zipfile.ZipFile(backup) as packed:
            manifest = _manifest(packed, backup)
            progress.total = sum(int(about["bytes"]) for about in manifest["files"].values())
            staging.mkdir(parents=True)
            for name, about in manifest["files"].items():
                with packed.open(name) as here, (staging / name).open("wb") as there:
                    digest = _copy(here, there, progress)
                    os.fsync(there.fileno())
                if digest != about["sha256"]:
                    raise _damaged(backup, f"{name} is not as it was")
                _check_database(staging / name, backup)
    except (zipfile.BadZipFile, KeyError, EOFError, zlib.error) as error:
        shutil.rmtree(staging, ignore_errors=True)
        raise _damaged(backup, "the file is not whole") from error
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def put_in_place(paths: Paths) -> bool:
    """Finish a restore that is ready; whether there was one. Before any file of the data is open.

    Gone over again after a crash: what is in its place already is no longer in the staging folder.
    """
    staging = _staging(paths)
    if not (staging / _READY).is_file():
        shutil.rmtree(staging, ignore_errors=True)  # one that was never finished
        return False
    if (staging / "library.db").exists():
        shutil.rmtree(paths.index_dir, ignore_errors=True)  # made again from library.db
    for path in sorted(staging.iterdir()):
        if path.name in (*_SCHEMAS, paths.settings_file.name):
            for rest in ("-wal", "-shm"):
                (paths.home / f"{path.name}{rest}").unlink(missing_ok=True)
            os.replace(path, paths.home / path.name)
    (staging / _READY).unlink()
    shutil.rmtree(staging, ignore_errors=True)
    return True


def _commit(paths: Paths) -> None:
    part = _staging(paths) / "ready.part"
    part.write_text("{}", encoding="utf-8")
    os.replace(part, _staging(paths) / _READY)


def _staging(paths: Paths) -> Path:
    return paths.home / "restore"


def _manifest(packed: zipfile.ZipFile, backup: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads(packed.read(MANIFEST))
        files = manifest["files"]
        newer = manifest["format"] > FORMAT
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(backup, "it is no backup of Inglenook") from error
    for name, about in files.items():
        newer = newer or int(about.get("schema") or 0) > _SCHEMAS.get(name, 0)
    if newer:
        raise ProfileUnusable(
            f"{backup.name} was made by a newer version of Inglenook ({manifest.get('version')}).",
            "Install that version or a later one, then restore it there.",
        )
    if not files or not set(files) <= {*_SCHEMAS, "settings.toml"}:
        raise _damaged(backup, "it is no backup of Inglenook")
    return manifest


def _check_database(path: Path, backup: Path) -> None:
    if path.suffix != ".db":
        return
    try:
        with closing(sqlite3.connect(path)) as db:
            found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise _damaged(backup, f"{path.name} cannot be read") from error
    if found != "ok":
        raise _damaged(backup, f"{path.name}: {found}")


def _damaged(backup: Path, why: str) -> BadRequest:
    return BadRequest(
        f"{backup.name} cannot be restored: {why}.", "Choose another backup; nothing was changed."
    )


@contextlib.contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Say what the disk complains about."""
    try:
        yield
    except InglenookError:
        raise
    except FileNotFoundError as error:
        raise BadRequest(f"{error.filename} is not there.") from error
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(f"There is no room left in {folder}.") from error
        raise ProfileUnusable(
            f"{folder} cannot be used: {error.strerror or error}.", "Choose another folder."
        ) from error
    except sqlite3.OperationalError as error:
        if "full" in str(error):
            raise DiskFull(f"There is no room left in {folder}.") from error
        raise ProfileUnusable(
            f"A database could not be copied to {folder}: {error}.", "Try again."
        ) from error
