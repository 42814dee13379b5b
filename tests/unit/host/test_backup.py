"""Backups: one checked file, whole or not at all; a restore that a crash cannot halve."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inglenook import settings
from inglenook.errors import BadRequest, Cancelled, DiskFull, ProfileUnusable
from inglenook.host import backup
from inglenook.host.backup import MANIFEST, Progress, automatic_folder, lay_out, make, put_in_place
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import Database


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "Zoë").ensure()


@pytest.fixture
def database(paths: Paths) -> Iterator[Database]:
    with closing(Database(paths.host_db, schema.STEPS)) as here:
        yield here


def titles(paths: Paths) -> list[str]:
    with closing(sqlite3.connect(paths.host_db)) as db:
        return [row[0] for row in db.execute("SELECT title FROM chats ORDER BY title")]


def saved(paths: Paths, database: Database) -> Path:
    """A backup of one chat and a setting, and another chat after it."""
    settings.save(Settings(passages=9), paths.settings_file)
    ChatStore(database).create("Before")
    made = make(paths, automatic_folder(paths), Progress())
    ChatStore(database).create("Later")
    settings.save(Settings(passages=3), paths.settings_file)
    return made


def test_a_backup_comes_back_whole(paths: Paths, database: Database) -> None:
    made = saved(paths, database)
    lay_out(paths, made, Progress())
    assert titles(paths) == ["Before", "Later"]  # nothing has changed yet
    database.close()
    backup._commit(paths)
    assert put_in_place(paths)
    assert titles(paths) == ["Before"]
    assert settings.load(paths.settings_file).passages == 9
    assert not put_in_place(paths)


def test_a_backup_is_consistent_while_others_write(paths: Paths, database: Database) -> None:
    chats = ChatStore(database)
    for n in range(400):
        chats.create(f"{n:03} {'x' * 2_000}")
    seen: list[int] = []

    def write(done: int, total: int) -> None:
        if len(seen) < 5:
            chats.create("meanwhile")
        seen.append(done)
        assert done <= total

    made = make(paths, automatic_folder(paths), Progress(write))
    assert seen[-1] > 0
    with zipfile.ZipFile(made) as packed:
        packed.extract("inglenook.db", paths.cache_dir)
    with closing(sqlite3.connect(paths.cache_dir / "inglenook.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert db.execute("SELECT count(*) FROM chats").fetchone()[0] == 400


def test_a_crash_while_it_is_put_back_is_gone_over_again(
    paths: Paths, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = saved(paths, database)
    lay_out(paths, made, Progress())
    database.close()
    backup._commit(paths)
    replace, calls = os.replace, iter(range(9))

    def crash(source: Path, target: Path) -> None:
        if next(calls) == 1:
            raise KeyboardInterrupt
        replace(source, target)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(os, "replace", crash)
        put_in_place(paths)
    assert put_in_place(paths)
    assert titles(paths) == ["Before"]
    assert settings.load(paths.settings_file).passages == 9


def test_one_that_was_never_ready_is_thrown_away(paths: Paths, database: Database) -> None:
    lay_out(paths, saved(paths, database), Progress())
    assert not put_in_place(paths)
    assert not (paths.home / "restore").exists()
    assert titles(paths) == ["Before", "Later"]


@pytest.mark.parametrize("damage", ["short", "changed", "other", "missing", "text"])
def test_what_is_no_whole_backup_is_refused(
    paths: Paths, database: Database, damage: str, tmp_path: Path
) -> None:
    made, bad = saved(paths, database), tmp_path / "bad.zip"
    shutil.copy(made, bad)
    if damage == "short":
        bad.write_bytes(made.read_bytes()[:-400])
    elif damage == "changed":
        _rewrite(made, bad, {"settings.toml": b"passages = 99"})
    elif damage == "other":
        _rewrite(made, bad, {MANIFEST: b'{"format": 1, "files": {"../evil": {"bytes": 1}}}'})
    elif damage == "text":
        bad.write_text("no zip")
    else:
        bad.unlink()
    with pytest.raises(BadRequest):
        lay_out(paths, bad, Progress())
    assert not (paths.home / "restore").exists()


@pytest.mark.parametrize("what", ["format", "schema"])
def test_a_newer_version_is_refused_by_name(
    paths: Paths, database: Database, what: str, tmp_path: Path
) -> None:
    made = saved(paths, database)
    with zipfile.ZipFile(made) as packed:
        manifest = json.loads(packed.read(MANIFEST))
    if what == "format":
        manifest["format"] = 99
    else:
        manifest["files"]["inglenook.db"]["schema"] += 1
    _rewrite(made, tmp_path / "new.zip", {MANIFEST: json.dumps(manifest).encode()})
    with pytest.raises(ProfileUnusable, match="newer version"):
        lay_out(paths, tmp_path / "new.zip", Progress())


def test_a_stopped_backup_leaves_nothing(paths: Paths, database: Database) -> None:
    with pytest.raises(Cancelled):
        make(paths, automatic_folder(paths), Progress(stopped=lambda: True))
    assert list(automatic_folder(paths).iterdir()) == []


def test_a_full_disk_is_said_and_leaves_nothing(
    paths: Paths, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_pack", full)
    with pytest.raises(DiskFull):
        make(paths, automatic_folder(paths), Progress())
    assert list(automatic_folder(paths).iterdir()) == []


def test_two_backups_of_one_second_are_two_files(paths: Paths, database: Database) -> None:
    made = {make(paths, automatic_folder(paths), Progress()) for _ in range(3)}
    assert len(made) == 3


def _rewrite(source: Path, target: Path, changed: dict[str, bytes]) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, changed.get(name, old.read(name)))
