"""Faults while files are indexed: killed at any moment, read-only, no room, files that change.

Afterwards the library equals a fresh one, chunk for chunk.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from inglenook.link import launch

MOMENTS = 50

# One process imports everything and loads the model, once; each life is a fork of it, ended by
# SIGKILL at a random moment. Between two lives files change, move, are copied and go.
LIVES = """
import json, os, random, shutil, signal, sys, time
from pathlib import Path
import lancedb, pyarrow, torch
torch.set_num_threads(1)  # no pool of threads, which would not live on in a fork
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.workers.library import backends
from inglenook.workers.library.embed import Embedder
from inglenook.workers.library.library import Library

folder, home, fresh, embedder = map(Path, sys.argv[1:5])
moments = int(sys.argv[5])
chance = random.Random(7)
Embedder._model = backends.load(embedder)

def opened(home):
    return Library(Paths(home), lambda: Settings(embedder_backend="float32"))

def index(library):
    return library.index([str(folder)], "home", lambda _: None, lambda: False)

def write(path, words):
    path.write_text("\\n\\n".join(f"Boat {w} lies at berth {w * 7}." for w in words))

def meddle(n):
    files = sorted(folder.glob("*.txt"))
    write(folder / f"new{n}.txt", [n, n + 1, n + 2])
    write(chance.choice(files), [n, 1000 + n])
    chance.choice(files).rename(folder / f"moved{n}.txt")
    shutil.copy(folder / f"new{n}.txt", folder / f"copy{n}.txt")
    chance.choice(sorted(folder.glob("*.txt"))).unlink()

def life(seconds):
    child = os.fork()
    if child == 0:
        library = opened(home)
        while True:
            index(library)
            write(folder / "again.txt", [time.time_ns() % 10**6])
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)

def contents(library):
    checks = library.check()
    assert checks[1]["text"] == "It agrees with library.db.", checks
    shown = {}
    for path, row in library.store.known_files().items():
        assert row.state == "indexed", row
        chunks = library.store.documents.chunks(row.document)
        texts = [library.store.documents.text(row.document, c.start, c.end) for c in chunks]
        shown[path] = [[c.id, text] for c, text in zip(chunks, texts)]
    return shown

for n in range(10):
    write(folder / f"{n}.txt", [n, n + 100])
for n in range(moments):
    meddle(n)
    life(chance.uniform(0.02, 0.8))
library = opened(home)
before = [row.state for row in library.store.known_files().values()]
summary = index(library)
other = opened(fresh)
index(other)
same = contents(library) == contents(other)
files = len(list(folder.glob("*.txt")))
left = {state: before.count(state) for state in ("indexed", "waiting")}
told = {"failed": summary["failed"], "files": [summary["files"], files]}
print(json.dumps({"left": left, "same": same, **told}))
library.close()
other.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_killed_at_many_moments_the_library_ends_as_a_fresh_one(
    tmp_path: Path, starter_embedder: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    places = [folder, tmp_path / "home", tmp_path / "fresh", starter_embedder]
    command = [sys.executable, "-c", LIVES, *map(str, places), str(MOMENTS)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=600)
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    told = json.loads(done.stdout)
    assert sum(told["left"].values()) > 0, told  # they got somewhere before they died
    assert told["same"]
    assert told["failed"] == []
    assert told["files"][0] == told["files"][1] > MOMENTS


# A real worker on a small file system of its own that fills up, is emptied and made read-only.
ON_A_SMALL_DISK = """
import json, os, shutil, subprocess, sys
from pathlib import Path
from inglenook.errors import InglenookError
from inglenook.paths import Paths
from inglenook.settings import Settings, save
from inglenook.workers.library.library import Library
from tests.process.library_worker import Worker, contents

disk, files, fresh = map(Path, sys.argv[1:4])
paths, filler = Paths(disk / "profile").ensure(), disk / "filler"
settings = Settings(embedder_backend="float32")
save(settings, paths.settings_file)
os.environ["INGLENOOK_HOME"] = str(paths.home)
told = {"full": [], "readonly": []}

def write(numbers):
    for n in numbers:
        lines = (f"Boat {n} lay at berth {n * 7 + line} in winter {line}." for line in range(30))
        (files / f"{n}.txt").write_text("\\n\\n".join(lines))

def fill(spare):
    filler.unlink(missing_ok=True)
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, shutil.disk_usage(disk).free - spare)

def attempt(what):
    try:
        return {"done": what()}
    except InglenookError as error:
        return error.to_json()

def index():
    return attempt(lambda: worker.index(files)["failed"])

def mount(*options):
    subprocess.run(["mount", *map(str, options)], check=True)

write(range(6))
worker = Worker()
worker.index(files)
write(range(3, 12))
for spare in range(0, 1_000_000, 50_000):  # the more room, the further it gets
    fill(spare)
    told["full"].append([index(), sorted(set(worker.found("Boat 1 at berth 7 in winter 0.")))])
    if "done" in told["full"][-1][0]:
        break
filler.unlink()
told["emptied"] = index()

write(range(12, 14))
mount("--bind", paths.index_dir, paths.index_dir)
mount("-o", "remount,bind,ro", paths.index_dir)
told["readonly"].append(index())
told["served"] = sorted(set(worker.found("Boat 1 at berth 7 in winter 0.")))
told["check"] = [check["ok"] for check in worker.client.call("check")["checks"]]
subprocess.run(["umount", "--lazy", paths.index_dir], check=True)
told["writable"] = index()
worker.close()

(files / "0.txt").rename(files / "moved.txt")
(files / "1.txt").unlink()
mount("-o", "remount,ro", disk)
worker = Worker()
told["readonly"].append(index())
mount("-o", "remount,rw", disk)
told["again"] = index()
worker.close()

shutil.copytree(paths.cache_dir, Paths(fresh).ensure().cache_dir, dirs_exist_ok=True)  # saves time
library, other = (Library(p, lambda: settings) for p in (paths, Paths(fresh)))
other.index([str(files)], "home", lambda _: None, lambda: False)
told["same"] = contents(library) == contents(other)
told["files"] = len(contents(library))
library.close()
other.close()
print(json.dumps(told))
"""


@pytest.fixture
def on_a_small_disk(tmp_path: Path, starter_embedder: Path) -> dict[str, Any]:
    """What happens on it."""
    enter = ["unshare", "--user", "--map-root-user", "--mount"]
    if not shutil.which("unshare") or subprocess.run([*enter, "true"], check=False).returncode:
        pytest.skip("no small file system can be mounted here")
    places = [tmp_path / name for name in ("disk", "files", "fresh")]
    for place in places:
        place.mkdir()
    script = 'mount -t tmpfs -o size=8m tmpfs "$1" && exec "$4" -c "$5" "$1" "$2" "$3"'
    inside = ["sh", "-c", script, "sh", *map(str, places), sys.executable, ON_A_SMALL_DISK]
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(
        [*enter, *inside],
        env={**launch.child_environment(), "PYTHONPATH": root},
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_a_full_or_readonly_disk_is_named_and_nothing_is_lost(
    on_a_small_disk: dict[str, Any],
) -> None:
    told = on_a_small_disk
    *full, (last, _) = told["full"]
    assert len(full) > 2
    assert {error["code"] for error, _ in full} == {"disk.full"}
    assert len({error["message"] for error, _ in full}) == 2  # the record, then the index
    assert all(error["next_step"] for error, _ in full)
    assert all("1.txt" in found for _, found in told["full"])  # it serves as before
    nothing_failed: dict[str, list[str]] = {"done": []}
    assert last == told["emptied"] == nothing_failed
    assert {error["code"] for error in told["readonly"]} == {"profile.unusable"}
    assert all(error["next_step"] for error in told["readonly"])
    assert "1.txt" in told["served"]
    assert told["check"] == [True, False]
    assert told["writable"] == told["again"] == nothing_failed
    assert told["same"]
    assert told["files"] == 13
