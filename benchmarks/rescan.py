"""How long it takes to see that 10,000 files are as they were, and to make a saved file searchable.

    .venv/bin/python benchmarks/rescan.py [--files 10000] [--runs 5] [--saves 5]

Works in a profile of its own in a temporary folder, with the real parser process and embedder. The
files are known to the library before anything is timed: short notes, 40 to a folder, indexed once.
A re-scan is a whole run (`refresh`) in a process that is warm; a look is what the watch does every
quarter of an hour. A saved file is searched for by a word that only it holds, from the moment its
writing ended, with the models warm, through the watch as the host uses it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

from inglenook.paths import Paths
from inglenook.types import Scope
from inglenook.workers.library.library import Library
from inglenook.workers.library.survey import Part

FILES_A_FOLDER = 40


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--saves", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "files"
        library = Library(Paths(Path(temporary) / "profile"))
        write(folder, options.files)
        print(f"load average {os.getloadavg()[0]:.1f}")
        print(f"indexing {options.files} files: {timed(lambda: index(library, folder)):.1f} s")
        report("re-scan", [timed(lambda: index(library, folder)) for _ in range(options.runs)])
        report("look", [timed(lambda: look(library)) for _ in range(options.runs)])
        report("verify", [timed(lambda: verify(library))])
        report("saved file searchable", searchable(library, folder, options.saves))
        library.close()
    return 0


def write(folder: Path, files: int) -> None:
    """Short notes, no two the same."""
    for number in range(files):
        path = folder / f"{number // FILES_A_FOLDER:04}" / f"{number:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Note {number}: boat {number * 7} lies at berth {number % 97}.\n")


def index(library: Library, folder: Path) -> None:
    """One run over everything."""
    library.index([str(folder)], "notes", lambda _: None, lambda: False)


def verify(library: Library) -> None:
    """One run that compares the content of every file."""
    library.keeping.refresh("notes", lambda _: None, lambda: False, verify=True)


def look(library: Library) -> None:
    """A look without reading, as the watch does it."""
    from inglenook.workers.library.ignore import Rules
    from inglenook.workers.library.survey import survey

    roots = library.store.roots("notes") or []
    assert not survey(library.store, "notes", roots, Rules()).has_news(retry=True)


def searchable(library: Library, folder: Path, saves: int) -> list[float]:
    """Seconds from the end of each save until a search finds it."""
    stopped = threading.Event()

    def tell(name: str, parts: list[Part]) -> None:
        if name:
            library.keeping.refresh(
                name, lambda _: None, lambda: False, parts=parts, background=True
            )

    watching = threading.Thread(target=library.keeping.watch, args=(tell, stopped))
    watching.start()
    while not all(w["watching"] == "live" for w in library.keeping.states().values()):
        time.sleep(0.05)
    time.sleep(2.0)  # the first look
    library.warm()
    times = []
    for number in range(saves):
        word = f"zyx{number}quux"
        (folder / "0000" / "00000.txt").write_text(f"The keeper said {word} and left.\n")
        times.append(timed(lambda word=word: wait_for(library, word)))  # type: ignore[misc]
        time.sleep(3.0)
    stopped.set()
    watching.join()
    return times


def wait_for(library: Library, word: str) -> None:
    """Until a search for the word finds a passage that holds it."""
    while True:
        (found,) = library.candidates([word], Scope(), 5)
        if any(word in passage.text for passage in found.lexical):
            return
        time.sleep(0.02)


def timed(what: object) -> float:
    """Seconds that a call takes."""
    assert callable(what)
    begun = time.perf_counter()
    what()
    return time.perf_counter() - begun


def report(name: str, times: list[float]) -> None:
    """Median and range."""
    print(
        f"{name}: median {statistics.median(times):.2f} s,"
        f" {min(times):.2f} to {max(times):.2f}, n = {len(times)}"
    )


if __name__ == "__main__":
    sys.exit(main())
