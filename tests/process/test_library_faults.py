"""Faults while files are indexed: killed at any moment, read-only, no room, files that change.

Afterwards the library equals a fresh one, chunk for chunk.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

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
