"""The library's figures, all of them or some, each by the script that measures it; and the memory
that indexing takes.

    python benchmarks/library.py --evals FOLDER [--only NAME ...] [--mb 20]

FOLDER holds the public sets in folders of their own, as the scripts below describe them:
`retrieval-*`, `span-*` and `docs-*`. Names: retrieval, spans, citations, extraction, ocr,
embedding, rescan, index, memory.

`memory` writes that many megabytes of mixed files (Markdown, HTML, CSV, text, Python, mail, PDF),
has a real library worker index them, and tells the most that the worker and its parser process held
at any time. A megabyte of text is about 2,000 passages, a minute and a half of embedding on two
cores: a gigabyte takes a day.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

from inglenook.link.launch import child_environment, connect
from inglenook.paths import Paths

HERE = Path(__file__).parent
ROOT = HERE.parent
PDF = ROOT / "tests" / "data" / "sample" / "clubhouse-lease.pdf"
STOCK = 2_000


def main() -> None:
    parser = argparse.ArgumentParser(description="The library's figures.")
    parser.add_argument("--evals", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--mb", type=int, default=20)
    options = parser.parse_args()
    runs = dict(_runs(options.evals))
    for name in options.only or [*runs, "memory"]:
        print(f"\n== {name}  (load {os.getloadavg()[0]:.1f})", flush=True)
        if name == "memory":
            memory(options.mb)
        else:
            for arguments in runs[name]:
                print(f"$ {' '.join(arguments)}", flush=True)
                subprocess.run([sys.executable, *arguments], cwd=ROOT, check=False)


def _runs(evals: Path) -> Iterator[tuple[str, list[list[str]]]]:
    def script(name: str, *arguments: str) -> list[str]:
        return [str((HERE / name).relative_to(ROOT)), *arguments]

    sets = sorted(map(str, evals.glob("retrieval-*")))
    yield "retrieval", [script("retrieval.py", folder) for folder in sets]
    yield "spans", [script("spans.py", str(folder)) for folder in sorted(evals.glob("span-*"))]
    truth = evals / "docs-groundtruth"
    yield "citations", [script("spans.py", "--citations", str(truth))]
    yield "extraction", [script("extraction.py", str(truth))]
    yield "ocr", [script("ocr.py")]
    yield "embedding", [script("embedding.py")]
    yield "rescan", [script("rescan.py")]
    texts = [f"{folder}/corpus.jsonl" for folder in sets]
    place = str(Path(tempfile.gettempdir()) / "inglenook-index-benchmark")
    yield "index", [script("index.py", place, "--texts", *texts)]


# --- memory ---------------------------------------------------------------------------------------


def memory(megabytes: int) -> None:
    """Index mixed files with a real host and print the peak of worker and parser together."""
    with tempfile.TemporaryDirectory() as folder:
        files, home = Path(folder) / "files", Path(folder) / "profile"
        written = write_mixed(files, megabytes * 10**6)
        os.environ |= child_environment({"INGLENOOK_HOME": str(home)})
        watch = _Watch()
        began = time.monotonic()
        with connect(Paths(home)) as host:
            watch.start(host.peer["pid"])
            summary = host.call("library.index", {"paths": [str(files)]})
            minutes = (time.monotonic() - began) / 60
            worker, parser = watch.stop()
            host.call("shutdown")
    print(
        f"{written / 1e6:.0f} MB in {summary['files']:,} files, {summary['chunks']:,} passages, "
        f"{len(summary['failed'])} not read, {minutes:.1f} min: "
        f"worker at most {worker / 1e6:.0f} MB, parser {parser / 1e6:.0f} MB"
    )


class _Watch(threading.Thread):
    """Looks at the host's children four times a second."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._peaks = [0, 0]
        self._ended = threading.Event()

    def start(self, host: int) -> None:  # type: ignore[override]
        self._host = psutil.Process(host)
        super().start()

    def stop(self) -> tuple[int, int]:
        self._ended.set()
        self.join()
        return self._peaks[0], self._peaks[1]

    def run(self) -> None:
        while not self._ended.wait(0.25):
            for process in self._host.children(recursive=True):
                try:
                    line, held = " ".join(process.cmdline()), process.memory_info().rss
                except psutil.Error:
                    continue  # it has just ended
                if "--worker library" in line or "--parser" in line:
                    at = "--parser" in line
                    self._peaks[at] = max(self._peaks[at], held)


def write_mixed(folder: Path, size: int) -> int:
    """Write mixed files of `size` bytes altogether; the same ones each time. Returns the bytes."""
    pick = random.Random(7)  # noqa: S311 - the same files each time, no secret
    stock = [_paragraph(pick) for _ in range(STOCK)]
    pdf = PDF.read_bytes()
    written = number = 0
    while written < size:
        kind = pick.choice(list(KINDS))
        paragraphs = [pick.choice(stock) for _ in range(pick.choice((5, 20, 80, 400)))]
        path = folder / f"{number // 50:04d}" / f"{kind}-{number}.{kind}"
        path.parent.mkdir(parents=True, exist_ok=True)
        body = pdf + b"%%%d\n" % number if kind == "pdf" else KINDS[kind](paragraphs).encode()
        path.write_bytes(body)
        written += len(body)
        number += 1
    return written


WORDS = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").split()


def _paragraph(pick: random.Random) -> str:
    return " ".join(pick.choices(WORDS, k=90)) + "."


def _rows(paragraphs: list[str]) -> str:
    rows = (f'{n},"{p[:60]}",{n * 7 % 1000}' for n, p in enumerate(paragraphs))
    return "number,text,amount\n" + "\n".join(rows) + "\n"


KINDS: dict[str, Callable[[list[str]], str]] = {
    "md": lambda ps: "# Notes\n\n" + "\n\n".join(f"## Part\n\n{p}" for p in ps) + "\n",
    "html": lambda ps: "<h1>Notes</h1>" + "".join(f"<h2>Part</h2><p>{p}</p>" for p in ps),
    "txt": lambda ps: "\n\n".join(ps) + "\n",
    "csv": _rows,
    "py": lambda ps: "\n\n".join(f'def f{n}():\n    """{p}"""' for n, p in enumerate(ps)) + "\n",
    "eml": lambda ps: "Subject: Notes\nFrom: a@example.org\n\n" + "\n\n".join(ps) + "\n",
    "pdf": lambda ps: "",
}


if __name__ == "__main__":
    main()
