"""A backup put back, and the data folder moved, by real hosts that end and start again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths


def titles(paths: Paths) -> list[str]:
    with launch.connect(paths) as host:
        return sorted(chat["title"] for chat in host.call("chats.list")["chats"])


def test_a_restore_takes_effect_through_a_restart(
    host: Client, paths: Paths, until: Callable[..., None], gone: Callable[[int], bool]
) -> None:
    host.call("chats.create", {"title": "Before"})
    made = host.call("backup.make")
    host.call("chats.create", {"title": "Later"})
    listed = host.call("backup.list")
    assert [row["path"] for row in listed["backups"]] == [made["path"]]
    note = host.call("backup.restore", {"path": made["path"]})["note"]
    until(lambda: gone(host.peer["pid"]))
    assert titles(paths) == ["Before"]
    with launch.connect(paths) as again:
        kept = [r["path"] for r in again.call("backup.list")["backups"] if r["path"] in note]
        pid = again.peer["pid"]
        again.call("backup.restore", {"path": kept[0]})  # and back again
    until(lambda: gone(pid))
    assert titles(paths) == ["Before", "Later"]


def test_the_data_folder_is_moved_through_a_restart(
    host: Client,
    paths: Paths,
    tmp_path: Path,
    until: Callable[..., None],
    gone: Callable[[int], bool],
) -> None:
    host.call("chats.create", {"title": "Leases"})
    host.call("data.move", {"path": str(tmp_path / "there")})
    until(lambda: gone(host.peer["pid"]))
    assert titles(paths) == ["Leases"]
    assert Paths.of_user().home == tmp_path / "there"
    until(lambda: not paths.host_db.exists())
    launch.stop(Paths.of_user())
    assert titles(paths) == ["Leases"]
    launch.stop(Paths.of_user())
