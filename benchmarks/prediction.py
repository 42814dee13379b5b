"""How far predictions of memory and speed are off, for the models given.

    python benchmarks/prediction.py MODEL.gguf... [--context N] [--threads N] [--quick]

Measures this machine's processor (20 seconds), plans each model from its header alone, loads it,
and reads and writes with it: predicted, actual and error of weights, cache and buffers (llama.cpp's
own account), of the whole process (resident memory), and of tokens a second. `--quick` measures no
speed. Figures of speed mean something on an idle machine only; the load is printed with them.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

os.environ.setdefault("GOMP_SPINCOUNT", "500")  # as the worker does

import psutil

from inglenook.fit import Wanted, plan
from inglenook.machine import CPU, MB, Machine, Speed
from inglenook.workers.llm import gguf, ladder, planner, probe, speed
from inglenook.workers.llm.native import Context, Library, Model

STARTER = Path(__file__).parents[1] / "models" / "starter" / "SmolLM2-135M-Instruct.Q4_1.gguf"
READ, WRITE, PIECE = 512, 48, 32
SEQUENCES = 9


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", nargs="*", type=Path, default=[STARTER])
    parser.add_argument("--context", type=int, default=8192)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    library = Library()
    threads = options.threads or speed.best_threads()
    speeds = {} if options.quick else {CPU: speed.measure("CPU", threads)}
    print(f"{probe.cpu_name()}, {threads} threads, load {psutil.getloadavg()[0]:.1f}")
    show(speeds)
    for path in options.models:
        compare(library, path, options.context, threads, speeds)


def show(speeds: dict[str, Speed]) -> None:
    for kind, rate in speeds[CPU].rates.items() if speeds else ():
        stream, batch = rate.stream / 1e9, rate.batch / 1e9
        print(f"  {kind:<6} {stream:6.2f} GB/s  {batch:7.1f} billion operations/s")


def compare(
    library: Library, path: Path, context: int, threads: int, speeds: dict[str, Speed]
) -> None:
    header = gguf.read(path)
    machine = Machine.of({**probe.probe(), "devices": []}, speeds)
    wanted = Wanted(context, SEQUENCES, ladder.BATCH, ladder.OUTPUTS)
    made = plan(planner.shape_of(header), machine, wanted)
    loaded = ladder.load(library, header, machine, wanted, threads=threads)
    print(f"\n{path.name}, context {made.context:,}")
    try:
        real = loaded.reality
        line("weights", made.weights / MB, real.weights / MB, "MB")
        line("cache", made.cache / MB, real.cache / MB, "MB")
        line("buffers", made.compute / MB, real.compute / MB, "MB")
        read, write = rates(loaded.model, loaded.context)
        # not all of the cache is touched yet, so this is an upper bound
        line("process, at most", made.ram / MB, psutil.Process().memory_info().rss / MB, "MB")
        if speeds:
            line("reading", made.read_per_s, read, "tokens/s")
            line("writing", made.write_per_s, write, "tokens/s")
        else:
            print(f"  reads {read:.1f}, writes {write:.1f} tokens/s")
    finally:
        loaded.close()


def line(what: str, predicted: float, actual: float, unit: str) -> None:
    error = f"{(predicted / actual - 1) * 100:+6.1f} %" if actual else "     –"
    print(f"  {what:<18} predicted {predicted:9.1f}  actual {actual:9.1f} {unit:<9} {error}")


def rates(model: Model, context: Context) -> tuple[float, float]:
    """Tokens a second for reading in pieces and for writing behind what was read."""
    text = " ".join(f"Item {n} costs {n * 7 % 101} coins." for n in range(READ))
    tokens = model.tokenize(text)[:READ]
    for _ in range(2):  # the first round pages the weights in
        context.clear()
        began = time.perf_counter()
        for start in range(0, READ, PIECE):
            rows = [
                (t, start + i, 0, start + i == READ - 1)
                for i, t in enumerate(tokens[start : start + PIECE])
            ]
            if code := context.decode(rows):
                raise SystemExit(f"llama_decode returned {code}")
        read = time.perf_counter()
    for n in range(WRITE):
        token = int(context.logits(PIECE - 1 if n == 0 else 0).argmax())
        context.decode([(token, READ + n, 0, True)])
    return READ / (read - began), WRITE / (time.perf_counter() - read)


if __name__ == "__main__":
    main()
