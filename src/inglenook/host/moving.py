"""Moves the data folder: copy while one works on, catch up once all files are closed, then switch.

Until the switch, which is one file written whole (`paths.MOVED` in the old folder), the old folder
is in force, whole and unchanged; from then on the new one is, whole and checked. A crash at any
place leaves one of the two. The old files go once a host has started from the new folder.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from inglenook.errors import BadRequest, DiskFull, InglenookError
from inglenook.host.backup import Progress
from inglenook.host.context import Host
from inglenook.link.server import Reply
from inglenook.paths import CAME, MOVED, Paths

log = logging.getLogger(__name__)

_WISH = "moving.json"  # in the old folder: a move that waits for all files to be closed
_BEGUN = "arriving.json"  # in the new folder: not whole yet
_STAY = ("run", "cache", "restore", MOVED, CAME, _WISH, _BEGUN)  # made anew, or about the place
_LIVE = (".db", ".db-wal", ".db-shm")  # copied only when nobody writes them any more
_PIECE = 1 << 20
_SPARE = 64 << 20  # bytes that have to be left on the new disk
Step = Callable[[str], object]


def data_move(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`data.move` of the protocol. The host ends; the next one starts in the new folder."""
    value = with_["path"]
    if not isinstance(value, str) or not Path(value).is_absolute():
        raise BadRequest("'path' must be an absolute path.")

    def tell(done: int, total: int) -> None:
        reply.event({"kind": "move", "done": done, "total": total})

    prepare(host.paths, Path(value), Progress(tell, reply.cancelled))
    host.stop()
    return {"path": value}


METHODS: dict[str, Callable[[Host, dict[str, Any], Reply], dict[str, Any]]] = {
    "data.move": data_move
}


# --- while the host runs --------------------------------------------------------------------------


def prepare(paths: Paths, target: Path, progress: Progress, step: Step = lambda name: None) -> None:
    """Check the new folder and copy what can be copied by now; `finish` does the rest.

    Raises BadRequest for a folder that will not do, DiskFull, Cancelled.
    """
    check(paths, target)
    progress.total = sum(path.stat().st_size for path in _files(paths.home))
    try:
        target.mkdir(parents=True, exist_ok=True)
        _write(target / _BEGUN, {"from": str(paths.home)})
        step("begun")
        for path in _files(paths.home):
            if not path.name.endswith(_LIVE):
                _copy_if_other(path, target / path.relative_to(paths.home), progress)
                step("copied")
        _write(paths.home / _WISH, {"to": str(target)})
        step("wished")
    except InglenookError:
        raise
    except OSError as error:
        raise BadRequest(
            f"{target} cannot be used: {error.strerror or error}.", "Choose another folder."
        ) from error


def check(paths: Paths, target: Path) -> None:
    """BadRequest, or DiskFull, if the data cannot be moved to `target`."""
    home, there = paths.home.resolve(), target.resolve()
    if there == home:
        raise BadRequest(f"The data folder is {target} already.")
    if there.is_relative_to(home):
        raise BadRequest(f"{target} lies in the data folder itself.", "Choose another folder.")
    if there.exists() and not there.is_dir():
        raise BadRequest(f"{target} is a file.", "Choose a folder.")
    if there.is_dir() and not _may_fill(there):
        raise BadRequest(f"{target} is not empty.", "Choose an empty folder, or make a new one.")
    parent = next(p for p in (there, *there.parents) if p.exists())
    if not os.access(parent, os.W_OK):
        raise BadRequest(f"{target} cannot be written to.", "Choose another folder.")
    needed = sum(path.stat().st_size for path in _files(paths.home)) + _SPARE
    if shutil.disk_usage(parent).free < needed:
        raise DiskFull(f"There is no room in {target}: {needed / 1e9:.1f} GB are needed.")


def _may_fill(folder: Path) -> bool:
    """Empty, begun by an earlier attempt, or left by a move from here."""
    if (folder / _BEGUN).is_file():
        return True
    return all(path.name in (MOVED, "run") for path in folder.iterdir())


# --- when all its files are closed ----------------------------------------------------------------


def finish(paths: Paths, step: Step = lambda name: None) -> None:
    """Catch up and switch, if a move waits for that. On failure the old folder stays in force."""
    wish = _read(paths.home / _WISH)
    if not wish:
        return
    target = Path(wish["to"])
    try:
        _catch_up(paths.home, target, step)
        _switch(paths.home, target, step)
        log.info("the data folder was moved")
    except (OSError, sqlite3.Error, InglenookError):
        log.exception("the data folder could not be moved")
    (paths.home / _WISH).unlink(missing_ok=True)


def _catch_up(home: Path, target: Path, step: Step) -> None:
    here = {path.relative_to(home) for path in _files(home)}
    for path in sorted(here):
        _copy_if_other(home / path, target / path, Progress(), live=True)
        step("caught up")
    for path in list(_files(target)):
        if path.relative_to(target) not in here:
            path.unlink()
    for path in sorted(target.glob("*.db")):
        _rename_within(path, str(home), str(target))
        step("renamed")
    _rename_in_settings(target / "settings.toml", str(home), str(target))


def _switch(home: Path, target: Path, step: Step) -> None:
    names = [path.name for path in home.iterdir() if path.name not in (MOVED, CAME, _WISH)]
    _write(target / CAME, {"from": str(home), "names": names})
    step("signed")
    (target / MOVED).unlink(missing_ok=True)  # the data lay here before, and comes back
    step("whole")
    _write(home / MOVED, {"to": str(target)})
    step("switched")
    (target / _BEGUN).unlink(missing_ok=True)  # last: until the switch another attempt needs it


def abandon(paths: Paths) -> None:
    """Forget a move that was cut short; what was copied is used by the next attempt."""
    for name in (_WISH, _BEGUN):
        (paths.home / name).unlink(missing_ok=True)


def tidy(paths: Paths) -> None:
    """Delete the files in the folder that the data came from, if that names this one by now."""
    came = _read(paths.home / CAME)
    names = came.get("names") or []
    old = Path(came.get("from") or paths.home)
    if not names or Path(_read(old / MOVED).get("to") or old) != paths.home:
        return
    for name in names:
        path = old / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    _write(paths.home / CAME, {"from": str(old), "names": []})
    log.info("the files in the former data folder were deleted")


# --- files ----------------------------------------------------------------------------------------


def _files(folder: Path) -> Iterator[Path]:
    """Every file that moves. Links are moved as what they are."""
    for top in sorted(folder.iterdir()):
        if top.name in _STAY:
            continue
        if top.is_symlink() or top.is_file():
            yield top
        else:
            for path in sorted(top.rglob("*")):
                if path.is_symlink() or path.is_file():
                    yield path


def _copy_if_other(source: Path, target: Path, progress: Progress, *, live: bool = False) -> None:
    """Copy a file unless a whole copy is there, and compare what was written with what was read."""
    try:
        here = source.lstat()
    except FileNotFoundError:
        return  # gone meanwhile
    if not source.is_symlink() and not live and _same(here, target):
        progress.add(here.st_size)
        return
    if live and not source.name.endswith(_LIVE) and _same(here, target):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    if source.is_symlink():
        target.symlink_to(source.readlink())
        return
    part = target.with_name(f"{target.name}.moving")
    written = _copy(source, part, progress)
    if written != _digest(part):
        part.unlink()
        raise BadRequest(f"{part} does not keep what is written to it.", "Choose another disk.")
    shutil.copystat(source, part)
    os.utime(part, ns=(here.st_atime_ns, here.st_mtime_ns))
    os.replace(part, target)


def _same(here: os.stat_result, target: Path) -> bool:
    try:
        there = target.lstat()
    except OSError:
        return False
    return (here.st_size, here.st_mtime_ns) == (there.st_size, there.st_mtime_ns)


def _copy(source: Path, target: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    with source.open("rb") as here, target.open("wb") as there:
        while piece := here.read(_PIECE):
            digest.update(piece)
            there.write(piece)
            progress.add(len(piece))
        there.flush()
        os.fsync(there.fileno())
    return digest.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: Path, value: dict[str, Any]) -> None:
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8") as file:
        json.dump(value, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)


# --- paths within the data ------------------------------------------------------------------------


def _rename_within(database: Path, old: str, new: str) -> None:
    """Have a database name files of the data folder where they lie now: models, web pages."""
    pairs = [(f"{old}{os.sep}", f"{new}{os.sep}")]
    pairs += [(_escaped(a), _escaped(b)) for a, b in pairs if _escaped(a) != a]
    with closing(sqlite3.connect(database, isolation_level=None)) as db:
        db.execute("BEGIN")
        for table, column in list(_text_columns(db)):
            for was, now in pairs:
                db.execute(
                    f'UPDATE "{table}" SET "{column}" = replace("{column}", ?, ?)'  # noqa: S608
                    f' WHERE instr("{column}", ?)',
                    (was, now, was),
                )
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _text_columns(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    plain = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    for (table,) in db.execute(plain).fetchall():
        if not table.startswith("sqlite_"):
            for column in db.execute(f'PRAGMA table_info("{table}")').fetchall():
                if column[2].upper() == "TEXT":
                    yield table, column[1]


def _rename_in_settings(path: Path, old: str, new: str) -> None:
    if path.is_file():
        text = path.read_text(encoding="utf-8")
        was, now = (json.dumps(f"{p}{os.sep}", ensure_ascii=False)[1:-1] for p in (old, new))
        path.write_text(text.replace(was, now), encoding="utf-8")


def _escaped(text: str) -> str:
    return json.dumps(text)[1:-1]
