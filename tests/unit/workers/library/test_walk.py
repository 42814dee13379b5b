"""What a walk lists and what it leaves alone."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from inglenook.workers.library.ignore import Rules
from inglenook.workers.library.walk import (
    normal_path,
    only_in_the_cloud,
    real_path,
    safe_path,
    walk,
    walk_part,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX file system")


def write(path: Path, text: str = "text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def listed(root: Path) -> dict[str, str]:
    return {Path(f.path).relative_to(root).as_posix(): f.state for f in walk(str(root))}


def test_files_are_listed_in_order_and_hidden_ones_left_out(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/b/c.txt", ".hidden.txt", ".git/x.txt", "node_modules/y.txt"):
        write(tmp_path / name)
    write(tmp_path / "~$report.docx")
    assert list(listed(tmp_path)) == ["a/b/c.txt", "a/z.md", "b.txt"]


def test_an_unknown_format_is_skipped_in_a_folder_and_fails_when_named(tmp_path: Path) -> None:
    odd = write(tmp_path / "model.xyz")
    (inside,) = walk(str(tmp_path))
    (named,) = walk(str(odd))
    assert inside.state == "skipped"
    assert ".xyz" in inside.reason
    assert named.state == "failed"


def test_a_path_that_is_not_there_fails(tmp_path: Path) -> None:
    (found,) = walk(str(tmp_path / "gone"))
    assert (found.state, found.reason) == ("failed", "There is no such file or folder.")


@posix
def test_loops_pipes_sockets_and_dead_links_are_named_and_stop_nothing(tmp_path: Path) -> None:
    write(tmp_path / "note.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dead.txt").symlink_to(tmp_path / "nothing")
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(tmp_path / "s.txt"))
        found = {Path(f.path).name: f for f in walk(str(tmp_path))}
    assert found["note.txt"].state == "readable"
    assert found["loop"].reason.startswith("A link to a folder")
    assert found["dead.txt"].reason == "A link that leads nowhere."
    assert found["self.txt"].state == "failed"
    assert found["pipe.txt"].reason == "Not a file but a named pipe."
    assert found["s.txt"].reason == "Not a file but a socket."


@posix
def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link.txt").symlink_to(write(tmp_path / "real.txt"))
    assert listed(tmp_path / "in") == {"link.txt": "readable"}


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_closed_folder_is_named(tmp_path: Path) -> None:
    closed = write(tmp_path / "closed" / "a.txt").parent
    closed.chmod(0)
    try:
        (found,) = walk(str(tmp_path))
    finally:
        closed.chmod(0o700)
    assert (found.state, found.folder, found.reason) == (
        "failed",
        True,
        "No permission to read it.",
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps such names")
def test_a_name_that_is_not_utf8_can_be_written_down_and_opened_again(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text("text", encoding="utf-8")
    (found,) = walk(str(tmp_path))
    assert found.path.endswith("caf\\xe9.txt")
    found.path.encode("utf-8")
    assert real_path(found.path).read_text(encoding="utf-8") == "text"


def test_what_is_excluded_is_not_entered(tmp_path: Path) -> None:
    write(tmp_path / "docs" / "a.txt")
    write(tmp_path / "home" / "log.txt")
    found = [Path(f.path).name for f in walk(str(tmp_path), tmp_path / "home")]
    assert found == ["a.txt"]


def test_one_path_has_one_form(tmp_path: Path) -> None:
    assert normal_path(f"{tmp_path}/a/../b/") == safe_path(tmp_path / "b")


def test_a_file_that_is_only_in_the_cloud_is_known_by_its_attributes() -> None:
    online, recall = SimpleNamespace(st_file_attributes=0x20), 0x400000
    assert not only_in_the_cloud(online, "win32")
    for flag in (recall, 0x1000, 0x40000):
        assert only_in_the_cloud(SimpleNamespace(st_file_attributes=0x20 | flag), "win32")
    for flags, size, blocks, away in (
        (0, 9, 8, 0),
        (0, 0, 0, 0),
        (0x40000000, 9, 8, 1),
        (0, 9, 0, 1),
    ):
        info = SimpleNamespace(st_flags=flags, st_size=size, st_blocks=blocks)
        assert only_in_the_cloud(info, "darwin") == bool(away)
    assert not only_in_the_cloud(SimpleNamespace(st_size=9, st_blocks=0), "linux")


def test_a_file_only_in_the_cloud_is_skipped_and_never_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "far.txt")
    monkeypatch.setattr("inglenook.workers.library.walk.only_in_the_cloud", lambda info: True)
    for root in (tmp_path, tmp_path / "far.txt"):
        (found,) = walk(str(root))
        assert (found.state, found.cloud, found.size) == ("skipped", True, 4)
        assert "cloud" in found.reason


def test_a_part_is_listed_as_the_whole_walk_would(tmp_path: Path) -> None:
    for name in ("a.txt", "sub/b.txt", "sub/deep/c.txt", "out/d.txt", ".git/e.txt"):
        write(tmp_path / name)
    write(tmp_path / ".gitignore", "out/\n")

    def part(folder: str, *, deep: bool) -> list[str]:
        found = walk_part(str(tmp_path), str(tmp_path / folder), None, Rules(), deep=deep)
        return [Path(f.path).name + ("/" if f.folder else "") for f in found]

    assert part("", deep=True) == ["a.txt", "b.txt", "c.txt"]
    assert part("", deep=False) == ["a.txt", "sub/"]
    assert part("sub", deep=False) == ["b.txt", "deep/"]
    assert part("sub/deep", deep=False) == ["c.txt"]
    assert part("out", deep=True) == part(".git", deep=True) == part("gone", deep=True) == []
