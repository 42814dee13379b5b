"""The watch: what it notices, what it leaves alone, and what it does where nobody tells it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inglenook.store.library import FileRow, LibraryStore
from inglenook.workers.library import watch as module
from inglenook.workers.library.ignore import Rules
from inglenook.workers.library.survey import AWAY, Part, row_of
from inglenook.workers.library.walk import mount_of, walk
from inglenook.workers.library.watch import Watch, _Restless

HOME = "home"


class Seen:
    """A watch in a thread of its own, and what it told."""

    def __init__(self, store: LibraryStore, profile: Path) -> None:
        self.store = store
        self.told: list[tuple[str, list[Part]]] = []
        self.stopped = threading.Event()
        self.watch = Watch(store, profile, lambda name: Rules(store.patterns(name)))
        self.thread = threading.Thread(target=self.watch.run, args=(self.tell, self.stopped))

    def tell(self, name: str, parts: list[Part]) -> None:
        if name:
            self.told.append((name, parts))

    def begin(self) -> None:
        self.thread.start()
        self.until(
            lambda: self.watch.states() and all(w.looked for w in self.watch.states().values())
        )

    def until(self, what: Callable[[], object]) -> None:
        deadline = time.monotonic() + 20
        while not what():
            assert time.monotonic() < deadline, (self.told, self.watch.states())
            time.sleep(0.01)

    def hears_of(self, *folders: Path) -> None:
        """Wait until it told of these folders, then forget what it told."""
        wanted = {str(folder) for folder in folders}
        self.until(lambda: wanted <= {part.folder for _, parts in self.told for part in parts})
        self.told.clear()

    def take_in(self, folder: Path) -> None:
        """Know all files of the folder as they are, without reading them."""
        known = self.store.known_below(HOME, str(folder))
        found = list(walk(str(folder), rules=Rules(self.store.patterns(HOME))))
        self.store.remove_files(HOME, set(known) - {item.path for item in found})
        rows = [row_of(item) for item in found]
        self.store.save_files(
            HOME, [_failed(row) if row.state == "waiting" else row for row in rows]
        )


def _failed(row: FileRow) -> FileRow:
    """Settled without a document."""
    return FileRow(row.path, row.size, row.mtime_ns, "failed", "-", parser=row.parser)


def write(path: Path, text: str = "text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Zoë's files"
    for name in ("a.txt", "sub/b.txt", ".git/c.txt"):
        write(folder / name)
    return folder


@pytest.fixture
def seen(tmp_path: Path, folder: Path) -> Iterator[Seen]:
    store = LibraryStore(tmp_path / "library.db")
    store.add_root(HOME, str(folder), mount_of(str(folder)))
    seen = Seen(store, tmp_path / "profile")
    seen.take_in(folder)
    yield seen
    seen.stopped.set()
    if seen.thread.is_alive():
        seen.thread.join(20)
    assert not seen.thread.is_alive()
    store.close()


def test_the_first_look_finds_what_happened_while_nobody_watched(seen: Seen, folder: Path) -> None:
    write(folder / "a.txt", "changed meanwhile")
    seen.begin()
    assert seen.told == [(HOME, [])]
    assert seen.watch.states()[HOME].state == "live"


def test_every_kind_of_change_is_told_with_its_folder(seen: Seen, folder: Path) -> None:
    seen.begin()
    assert seen.told == []
    write(folder / "sub" / "b.txt", "changed")
    seen.hears_of(folder / "sub")
    seen.take_in(folder)
    part = write(folder / "a.txt.part", "saved in one step")
    os.replace(part, folder / "a.txt")
    seen.hears_of(folder)
    seen.take_in(folder)
    (folder / "sub").rename(folder / "moved")
    seen.hears_of(folder, folder / "moved")
    seen.take_in(folder)
    shutil.rmtree(folder / "moved")
    seen.hears_of(folder)
    seen.take_in(folder)
    write(folder / "new" / "deep" / "d.txt")
    seen.until(lambda: seen.told)


def test_what_nobody_indexes_may_change_as_it_likes(seen: Seen, folder: Path) -> None:
    write(folder / ".gitignore", "build/\n")
    seen.begin()
    for name in (".git/c.txt", "build/x.txt", "node_modules/y.txt", "build/z.bin", "~$a.docx"):
        write(folder / name, "noise")
    write(folder / "sub" / "last.txt")
    seen.until(lambda: seen.told)
    for _, parts in seen.told:  # the noise alone is never told, only along with what matters
        assert str(folder / "sub") in {part.folder for part in parts}


def test_an_ignore_file_that_changes_is_news_itself(seen: Seen, folder: Path) -> None:
    seen.begin()
    write(folder / ".inglenookignore", "sub/\n")
    seen.hears_of(folder)


def test_a_file_that_was_added_by_name_is_watched(
    seen: Seen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_WAIT_MS", 200)
    single = write(tmp_path / "elsewhere" / "single.txt")
    seen.store.add_root(HOME, str(single))
    seen.store.save_files(HOME, [_failed(row_of(next(walk(str(single)))))])
    seen.begin()
    write(single, "changed")
    seen.hears_of(single)


def test_a_paused_collection_is_left_alone_and_looked_at_when_it_goes_on(
    seen: Seen, folder: Path
) -> None:
    seen.store.pause(None, paused=True)
    seen.thread.start()
    seen.until(seen.watch.states)
    write(folder / "a.txt", "changed meanwhile")
    assert seen.watch.states()[HOME].state == "paused"
    assert seen.told == []
    seen.store.pause(HOME, paused=False)
    seen.watch.look_again()
    seen.until(lambda: seen.told == [(HOME, [])])


def test_an_unplugged_disk_is_no_news_until_it_is_back(
    seen: Seen, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_REPLAN", 0.2)
    monkeypatch.setattr(module, "_POLL", 0.2)
    monkeypatch.setattr(module, "_WAIT_MS", 200)
    outside = folder.parent
    seen.store.add_root(HOME, str(folder / "sub"), mount_of(str(folder)))
    seen.begin()
    folder.rename(outside / "away")
    seen.until(lambda: seen.watch.states()[HOME].note == AWAY)
    (outside / "away").rename(folder)
    seen.until(lambda: seen.watch.states()[HOME].state == "live")
    write(folder / "a.txt", "changed after that")
    seen.until(lambda: seen.told)


def test_restless_files_are_given_more_and_more_time() -> None:
    restless = _Restless()
    delays = [restless.delay("log.txt", 1000.0 + n) for n in range(9)]
    assert delays == [0, 0, 0, 0, 0, 1, 2, 4, 8]
    assert restless.delay("note.txt", 1010.0) == 0
    assert restless.delay("log.txt", 2000.0) == 0


WITHOUT = """
import sys, threading, time
from pathlib import Path
Path("/proc/sys/user/max_inotify_watches").write_text("3")
from inglenook.store.library import LibraryStore
from inglenook.workers.library import watch as module
from inglenook.workers.library.ignore import Rules
module._POLL = 0.3
folder = Path(sys.argv[1])
store = LibraryStore(folder / "library.db")
store.add_root("home", str(folder / "in"))
told, stopped = [], threading.Event()
watch = module.Watch(store, folder / "profile", lambda name: Rules())
thread = threading.Thread(target=watch.run, args=(lambda n, p: told.append(n), stopped))
thread.start()
deadline = time.monotonic() + 20
def until(what):
    while not what():
        assert time.monotonic() < deadline, (told, watch.states())
        time.sleep(0.02)
until(lambda: watch.states() and watch.states()["home"].state == "polled")
assert "no watches left" in watch.states()["home"].note
(folder / "in" / "d1" / "new.txt").write_text("new")
until(lambda: "home" in told)
stopped.set()
thread.join()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts watches")
def test_without_watches_left_folders_are_looked_at_from_time_to_time(tmp_path: Path) -> None:
    for n in range(8):
        (tmp_path / "in" / f"d{n}").mkdir(parents=True)
    inside = ["unshare", "--user", "--map-root-user"]
    if subprocess.run([*inside, "true"], check=False, capture_output=True).returncode:
        pytest.skip("user namespaces are not allowed here")
    command = [*inside, sys.executable, "-c", WITHOUT, str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
