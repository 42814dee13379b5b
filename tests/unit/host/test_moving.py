"""The data folder is moved whole or not at all, wherever the process is killed."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.errors import BadRequest, Cancelled, DiskFull, ProfileUnusable
from inglenook.host import moving
from inglenook.host.backup import Progress
from inglenook.paths import MOVED, Paths
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import Database
from inglenook.store.models import ModelStore


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    here = Paths(tmp_path / "Zoë").ensure()
    with closing(Database(here.host_db, schema.STEPS)) as database:
        ChatStore(database).create("Leases")
        ModelStore(database).add(here.models_dir / "own.gguf", {})
    (here.models_dir / "own.gguf").write_bytes(b"GGUF" * 100_000)
    (here.models_dir / "deep" / "er").mkdir(parents=True)
    (here.models_dir / "deep" / "er" / "ü.txt").write_text("ü")
    here.settings_file.write_text(f'model_folders = ["{here.models_dir}", "/elsewhere"]\n')
    (here.cache_dir / "junk").write_text("junk")
    return here


def titles(paths: Paths) -> list[str]:
    with closing(sqlite3.connect(paths.host_db)) as db:
        return [row[0] for row in db.execute("SELECT title FROM chats ORDER BY title")]


def whole(paths: Paths) -> bool:
    """Whether all that must not be lost is there."""
    chats = titles(paths)
    model = (paths.models_dir / "own.gguf").read_bytes()
    deep = paths.models_dir / "deep" / "er" / "ü.txt"
    return chats == ["Leases"] and model == b"GGUF" * 100_000 and deep.read_text() == "ü"


def moved(paths: Paths, target: Path) -> Paths:
    moving.prepare(paths, target, Progress())
    moving.finish(paths)
    return paths.followed()


def test_the_data_lies_there_from_the_next_start(paths: Paths, tmp_path: Path) -> None:
    there = moved(paths, tmp_path / "new" / "place")
    assert (there.home, there.origin) == (tmp_path / "new" / "place", paths.home)
    assert whole(there.ensure())
    assert whole(paths)  # until a host has started from there
    moving.tidy(there)
    assert {path.name for path in paths.home.iterdir()} == {MOVED}
    assert whole(there)
    assert not (there.cache_dir / "junk").exists()


def test_what_the_data_says_of_itself_moves_with_it(paths: Paths, tmp_path: Path) -> None:
    there = moved(paths, tmp_path / "new")
    with closing(Database(there.host_db, schema.STEPS)) as database:
        assert ModelStore(database).all()[0].path == there.models_dir / "own.gguf"
    text = there.settings_file.read_text(encoding="utf-8")
    assert f'"{there.models_dir}"' in text
    assert '"/elsewhere"' in text


def test_it_can_be_moved_on_and_back(paths: Paths, tmp_path: Path) -> None:
    second = moved(paths, tmp_path / "second")
    moving.tidy(second)
    third = moved(second, tmp_path / "third")
    moving.tidy(third)
    assert paths.followed().home == tmp_path / "third"
    home = moved(third, paths.home)
    assert paths.followed().home == paths.home
    moving.tidy(home)
    assert whole(home)


def test_what_is_written_while_it_is_copied_comes_along(paths: Paths, tmp_path: Path) -> None:
    moving.prepare(paths, tmp_path / "new", Progress())
    with closing(Database(paths.host_db, schema.STEPS)) as database:
        ChatStore(database).create("Late")
    (paths.models_dir / "deep" / "er" / "ü.txt").unlink()
    moving.finish(paths)
    there = paths.followed()
    assert titles(there) == ["Late", "Leases"]
    assert not (there.models_dir / "deep" / "er" / "ü.txt").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_kill_at_any_step_loses_nothing(paths: Paths, tmp_path: Path) -> None:
    target, step = tmp_path / "new", 0
    while not _killed_at(paths, target, step):
        found = paths.followed()
        assert whole(found.ensure())
        if found.home == target:
            break  # the switch was made: what came after could not do harm
        moving.abandon(paths)
        step += 1
    assert step >= 8
    assert whole(paths.followed())
    assert paths.followed().home == target


def _killed_at(paths: Paths, target: Path, step: int) -> bool:
    """Move in a process that is killed at a step; whether it came to its end before."""
    child = os.fork()
    if child == 0:
        left = iter(range(step, -1, -1))

        def count(_: str) -> None:
            if next(left) == 0:
                os._exit(9)

        try:
            moving.prepare(paths, target, Progress(), count)
            moving.finish(paths, count)
            os._exit(0)
        finally:
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 9)
    return code == 0


def test_folders_that_will_not_do_are_refused(paths: Paths, tmp_path: Path) -> None:
    full, file = tmp_path / "full", tmp_path / "file"
    full.mkdir()
    (full / "thesis.doc").write_text("mine")
    file.write_text("in the way")
    for bad in (paths.home, paths.models_dir / "x", full, file, file / "x", tmp_path):
        with pytest.raises(BadRequest):
            moving.prepare(paths, bad, Progress())
    assert whole(paths)
    assert paths.followed() == paths
    assert [path.name for path in full.iterdir()] == ["thesis.doc"]


def test_without_room_nothing_is_begun(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "_SPARE", 1 << 60)
    with pytest.raises(DiskFull):
        moving.prepare(paths, tmp_path / "new", Progress())
    assert not (tmp_path / "new").exists()


def test_a_stopped_move_can_be_begun_again(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        moving.prepare(paths, tmp_path / "new", Progress(stopped=lambda: True))
    moving.finish(paths)
    assert paths.followed() == paths
    assert whole(moved(paths, tmp_path / "new"))


def test_a_disk_that_is_not_connected_is_said(paths: Paths, tmp_path: Path) -> None:
    there = moved(paths, tmp_path / "new")
    (tmp_path / "new").rename(tmp_path / "unplugged")
    with pytest.raises(ProfileUnusable, match="is not there") as failure:
        paths.followed().ensure()
    assert "Connect the disk" in failure.value.next_step
    assert not there.home.exists()


def test_a_copy_does_not_delete_what_it_was_not_made_from(paths: Paths, tmp_path: Path) -> None:
    there = moved(paths, tmp_path / "new")
    (paths.home / MOVED).unlink()  # somebody went back to the old folder by hand
    moving.tidy(there)
    assert whole(paths)
