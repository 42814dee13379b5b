"""How fast the engine reads and writes on this machine, against the same llama.cpp called barely.

    python benchmarks/engine_smoke.py [MODEL.gguf] [THREADS]

Prints tokens a second for reading 512 tokens and writing 96, once with bare decode calls and once
through the scheduler, and what a follow-up costs with its past in the cache.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("GOMP_SPINCOUNT", "500")  # as the worker does

from inglenook.ask.ports import Generation
from inglenook.types import Sampling
from inglenook.workers.llm.job import Request
from inglenook.workers.llm.ladder import BATCH
from inglenook.workers.llm.native import Context, Library, Model
from inglenook.workers.llm.sampling import Sampler
from inglenook.workers.llm.probe import physical_cores
from inglenook.workers.llm.scheduler import SEQUENCES, Scheduler

STARTER = Path(__file__).parents[1] / "models" / "starter" / "SmolLM2-135M-Instruct.Q4_1.gguf"
READ, WRITE = 512, 96
GREEDY = Sampling(temperature=0, repeat_penalty=1.0, max_tokens=WRITE)


def main(path: Path, threads: int) -> None:
    model = Model(Library(), path)
    text = " ".join(f"Item {n} costs {n * 7 % 101} coins." for n in range(READ))
    tokens = model.tokenize(text)[:READ]
    context = Context(model, size=2048, sequences=SEQUENCES, batch=BATCH, threads=threads)
    for _ in range(2):  # the first round pages the weights in
        context.clear()
        read, write = bare(model, context, tokens)
    print(f"bare       read {read:7.1f} tokens/s   write {write:6.1f} tokens/s")
    context.clear()
    scheduler = Scheduler(context)
    end = run(scheduler, tokens)
    print(
        f"scheduler  read {READ / end.timings['read_s']:7.1f} tokens/s   "
        f"write {end.timings['tokens_per_s']:6.1f} tokens/s"
    )
    end = run(scheduler, [*tokens, *tokens[:16]])
    print(
        f"follow-up  first token after {end.timings['ttft_s'] * 1000:.0f} ms, "
        f"{end.usage.cached_tokens} of {end.usage.prompt_tokens} tokens cached"
    )
    scheduler.close()
    context.close()
    model.close()


def bare(model: Model, context: Context, tokens: list[int]) -> tuple[float, float]:
    began = time.perf_counter()
    for start in range(0, len(tokens), BATCH):
        piece = tokens[start : start + BATCH]
        rows = [(t, start + i, 0, start + i == READ - 1) for i, t in enumerate(piece)]
        if code := context.decode(rows):
            raise SystemExit(f"llama_decode returned {code}")
    read = time.perf_counter()
    sampler = Sampler(model, GREEDY, 1)
    row = len(rows) - 1
    for n in range(WRITE):
        token = sampler.draw(context, row).token
        context.decode([(token, READ + n, 0, True)])
        row = 0
    sampler.close()
    return READ / (read - began), WRITE / (time.perf_counter() - read)


def run(scheduler: Scheduler, tokens: list[int]) -> Generation:
    *_, end = scheduler.submit(Request(tokens, "", GREEDY)).events()
    if not isinstance(end, Generation):
        raise SystemExit("the answer did not end")
    return end


if __name__ == "__main__":
    main(
        Path(sys.argv[1]) if len(sys.argv) > 1 else STARTER,
        int(sys.argv[2]) if len(sys.argv) > 2 else physical_cores(),
    )
