"""Time from process start to the first painted frame of the window, its resident memory, and the
longest gaps of its event loop (`gaps.py`, in a process of its own).

    python benchmarks/window.py [--runs 7]

Each run starts a fresh process, as a person does: the real window with a fresh profile, with a used
one, and a bare PySide6 widget as the measure of what Qt itself costs on this machine. The runs take
turns, so that a busy moment falls on all three alike. Times are seconds from just before the
process is started, on the monotonic clock that all processes of a machine share (Linux, macOS).
The background part is not started: the window never waits for it.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, report)
app = QApplication(sys.argv)
window = Window()
window.resize(1280, 840)
window.show()
app.exec()
"""
REAL = """
from pathlib import Path
import inglenook.gui.app as app
from inglenook.errors import HostUnreachable
from inglenook.paths import Paths
def nobody(paths):
    raise HostUnreachable("not part of this measurement")
app._connect = nobody
app.main(Paths(Path({home!r})), on_first_frame=report)
"""
REPORT = """
import os, time
def report():
    now, busy = time.monotonic(), time.process_time()
    import psutil
    print(now, busy, psutil.Process().memory_info().rss, flush=True)
    os._exit(0)
"""
USED = {"x": 40, "y": 40, "width": 1280, "height": 840, "page": "chat", "welcomed": True}


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds to the first frame, seconds of processor time therein, bytes of resident memory."""

    seconds: float
    busy: float
    memory: int


def main() -> int:
    """Run the three in turn and print medians as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        used = Path(folder) / "used"
        used.mkdir()
        (used / "window.json").write_text(json.dumps(USED), encoding="utf-8")
        taken: dict[str, list[Run]] = {"bare": [], "fresh": [], "used": []}
        for n in range(runs + 1):
            fresh = REAL.format(home=str(Path(folder) / f"fresh {n}"))
            for name, code in (("bare", BARE), ("fresh", fresh), ("used", _real(used))):
                measured = _run(code, Path(folder) / "byte code")
                if n:  # the first round only warms the disk and the byte code
                    taken[name].append(measured)
    sys.stdout.write(json.dumps({**_summary(taken), "gaps": _gaps()}, indent=2) + "\n")
    return 0


def _gaps() -> dict[str, dict[str, float]]:
    script = Path(__file__).with_name("gaps.py")
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=900, check=True
    )
    return dict(json.loads(done.stdout))


def _real(home: Path) -> str:
    return REAL.format(home=str(home))


def _run(code: str, cache: Path) -> Run:
    """Start one process and take its word for what it needed up to the first frame."""
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPYCACHEPREFIX": str(cache)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its byte code beside it
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", REPORT + code],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode or not done.stdout.strip():
        raise SystemExit(f"the window did not come up:\n{done.stderr}")
    at, busy, memory = done.stdout.split()
    return Run(float(at) - start, float(busy), int(memory))


def _summary(taken: dict[str, list[Run]]) -> dict[str, Any]:
    times = {name: statistics.median(run.seconds for run in runs) for name, runs in taken.items()}
    return {
        name: {
            "first_frame_s": round(times[name], 3),
            "times_bare": round(times[name] / times["bare"], 2),
            "cpu_s": round(statistics.median(run.busy for run in runs), 3),
            "rss_mb": round(statistics.median(run.memory for run in runs) / 1e6, 1),
        }
        for name, runs in taken.items()
    }


if __name__ == "__main__":
    sys.exit(main())
