"""Our engine beside llama.cpp's own server: same model, same flags, by turns in one run.

    python benchmarks/engine.py --server LLAMA-SERVER [--model MODEL.gguf] [--rounds 3]
                                [--threads N] [--only NAME ...]

LLAMA-SERVER is built from the sources inside the llama-cpp-python release that pyproject.toml pins
(docs/performance.md has the commands). Both are driven by the same client over OpenAI's HTTP API,
ours through `inglenook serve`, so that everything of ours is in the figure. Every figure is the
median of the rounds, as a ratio; the exit code is the number of figures that miss their limit.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import json
import multiprocessing
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).parents[1]
STARTER = ROOT / "models" / "starter" / "SmolLM2-135M-Instruct.Q4_1.gguf"
CONTEXT = 8192
READY_WITHIN = 300.0
GREEDY = {"temperature": 0, "repeat_penalty": 1.0}

Message = dict[str, str]


@dataclass(frozen=True)
class Reply:
    """One answer: its text, seconds to its first and last piece, tokens."""

    text: str
    first: float
    last: float
    tokens: int
    cached: int

    @property
    def pace(self) -> float:
        """Tokens a second, from the first to the last."""
        return (self.tokens - 1) / max(self.last - self.first, 1e-9)


@dataclass(frozen=True)
class Door:
    """An OpenAI API under a name, and the process that computes."""

    name: str
    port: int
    token: str
    computing: Callable[[], psutil.Process]

    def ask(self, messages: Sequence[Message], max_tokens: int, **more: Any) -> Reply:
        """One streamed answer."""
        body = {**GREEDY, "messages": list(messages), "max_tokens": max_tokens, "stream": True}
        body |= {"stream_options": {"include_usage": True}, **more}
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}"}
        address = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        with contextlib.closing(address) as connection:
            began = time.perf_counter()
            connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
            response = connection.getresponse()
            if response.status != 200:
                raise SystemExit(f"{self.name}: {response.status} {response.read(500)!r}")
            return _reply(response, began)


def _reply(lines: Any, began: float) -> Reply:
    text, first, last, usage = "", 0.0, 0.0, {}
    for line in lines:
        if not line.startswith(b"data: {"):
            continue
        event = json.loads(line[6:])
        if "error" in event:
            raise SystemExit(str(event["error"]))
        usage = event.get("usage") or usage
        piece = "".join((c.get("delta") or {}).get("content") or "" for c in event["choices"])
        if piece:
            last = time.perf_counter() - began
            first, text = first or last, text + piece
    cached = (usage.get("prompt_tokens_details") or {}).get("cached_tokens", 0)
    return Reply(text, first, last, usage["completion_tokens"], cached)


# --- the two sides --------------------------------------------------------------------------------


@contextlib.contextmanager
def peer(options: argparse.Namespace, *flags: str) -> Iterator[Door]:
    """llama.cpp's server."""
    port = _free_port()
    command = [str(options.server), "-m", str(options.model), "-c", str(CONTEXT)]
    command += ["-t", str(options.threads), "-tb", str(options.threads), *flags]
    command += ["--host", "127.0.0.1", "--port", str(port)]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=quiet, stderr=quiet, stdin=quiet)
    try:
        _wait_for(port, process)
        yield Door("llama-server", port, "", lambda: psutil.Process(process.pid))
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def ours(options: argparse.Namespace, home: Path) -> Iterator[Door]:
    """`inglenook serve` with a profile of its own."""
    inglenook = [sys.executable, "-m", "inglenook"]
    environment = {**os.environ, "INGLENOOK_HOME": str(home)}
    for name, value in (("threads", options.threads), ("context_size", CONTEXT)):
        command = [*inglenook, "config", name, str(value)]
        subprocess.run(command, env=environment, check=True, capture_output=True)
    port, token = _free_port(), home / "token"
    command = [*inglenook, "serve", "--port", str(port), "--model", str(options.model)]
    command += ["--token-file", str(token)]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet, stdin=quiet)
    try:
        _wait_for(port, process)
        key = token.read_text(encoding="ascii").strip()
        yield Door("inglenook", port, key, lambda: _worker(home))
    finally:
        process.terminate()
        process.wait()
        subprocess.run([*inglenook, "stop"], env=environment, check=False, capture_output=True)


def _worker(home: Path) -> psutil.Process:
    for process in psutil.process_iter(["cmdline"]):
        command = process.info["cmdline"] or []
        if "--worker" in command and "llm" in command:
            with contextlib.suppress(psutil.Error):
                if process.environ().get("INGLENOOK_HOME") == str(home):
                    return process
    raise SystemExit("our llm worker is not there")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline and process.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        with contextlib.suppress(OSError), contextlib.closing(connection):
            connection.request("GET", "/health")
            if connection.getresponse().status == 200:
                return
        time.sleep(0.2)
    raise SystemExit(f"{process.args[0]!r} did not start")  # type: ignore[index]


# --- what is said ---------------------------------------------------------------------------------


def says(*texts: str) -> list[Message]:
    """A conversation of user and assistant by turns."""
    return [{"role": ("user", "assistant")[n % 2], "content": t} for n, t in enumerate(texts)]


def story(seed: int, sentences: int) -> str:
    """Plain sentences that no other seed has."""
    who = ("The caretaker", "A sailor", "The librarian", "My neighbour", "An old clerk")
    what = ("opened", "painted", "counted", "carried", "mended")
    which = ("the green door", "seven boxes", "the long ladder", "a brass clock", "two maps")
    return " ".join(
        f"{who[(n + seed) % 5]} {what[(n * 3 + seed) % 5]} {which[(n * 2 + seed) % 5]} "
        f"on day {n * 7 % 28 + 1} of year {1900 + (n * 13 + seed * 31) % 99}."
        for n in range(sentences)
    )


def record(seed: int) -> str:
    """A note from which facts are to be taken."""
    return (
        f"Invoice {4000 + seed * 17} was sent to Harbour Works number {seed} on "
        f"{seed % 27 + 1} May 2031 and amounts to {seed * 37 + 120} crowns, due in 30 days."
    )


INSTRUCTION = (
    "You take facts from notes. Answer with one short line: number, customer, date, amount. "
    "Write nothing else, no explanation and no greeting. If a fact is missing, write a dash. "
    "Dates are written as they stand in the note. Amounts keep their currency."
)
SCHEMA = {
    "type": "object",
    "properties": {
        "number": {"type": "integer"},
        "customer": {"type": "string", "maxLength": 40},
        "amount": {"type": "number"},
        "currency": {"enum": ["crowns", "pounds", "dollars"]},
    },
    "required": ["number", "customer", "amount", "currency"],
    "additionalProperties": False,
}

# --- the figures ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Figure:
    """A ratio, and the limit that it is held to: at least it if `least`, else at most."""

    name: str
    value: float
    limit: float
    least: bool
    detail: str

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.value >= self.limit if self.least else self.value <= self.limit

    def __str__(self) -> str:
        sign = "≥" if self.least else "≤"
        kept = "" if self.holds else "   MISSED"
        return f"{self.name:<44} {self.value:7.2f}  {sign} {self.limit:<5} {self.detail}{kept}"


def mid(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)


def decode(options: argparse.Namespace, home: Path) -> Iterator[Figure]:
    """Writing on one stream, and the memory after it."""
    mine, other = [], []
    with ours(options, home) as us, peer(options, "-np", "1") as them:
        for n in range(options.rounds + 1):
            messages = says(f"Write a long story about a lighthouse, chapter {n + 1}.")
            for door, found in ((us, mine), (them, other)):
                found.append(door.ask(messages, 96).pace)
        memory = [door.computing().memory_info().rss for door in (us, them)]
    del mine[0], other[0]  # the first round pages the weights in
    ratio = mid([a / b for a, b in zip(mine, other, strict=True)])
    yield Figure("decode, one stream", ratio, 0.97, True, f"{mid(mine):.0f} tokens/s")
    detail = f"{memory[0] / 1e6:.0f} MB against {memory[1] / 1e6:.0f}"
    yield Figure("memory of the worker", memory[0] / memory[1], 1.05, False, detail)


def growing_chat(options: argparse.Namespace, home: Path) -> Iterator[Figure]:
    """First token of the sixth turn, and of the seventh after a restart."""
    turns = [story(50 + n, 6) + " Sum that up in a sentence." for n in range(5)]
    mine, other, later, anew = [], [], [], []
    for n in range(options.rounds):
        past: dict[str, list[str]] = {}
        with ours(options, home) as us, peer(options, "-np", "1") as them:
            for door, found in ((us, mine), (them, other)):
                said = past.setdefault(door.name, [])
                key = {"prompt_cache_key": f"chat {n}"}
                for turn in (story(n, 30), *turns):
                    said.append(turn)
                    reply = door.ask(says(*said), 32, **key)
                    said.append(reply.text)
                found.append(reply.first)
            _wait_for_disk(home)
        with ours(options, home) as us, peer(options, "-np", "1") as them:
            for door, found in ((us, later), (them, anew)):
                door.ask(says("Hello."), 4)  # pages the weights in
                reply = door.ask(says(*past[door.name], "And then?"), 8, **key)
                found.append(reply.first)
    yield Figure(
        "first token, sixth turn", mid(mine) / mid(other), 1.0, False, f"{mid(mine):.2f} s"
    )
    times = mid([b / a for a, b in zip(later, anew, strict=True)])
    yield Figure(
        "first token after a restart, times faster", times, 20, True, f"{mid(later):.2f} s"
    )


def _wait_for_disk(home: Path) -> None:
    deadline = time.monotonic() + 30
    while not list((home / "cache" / "kv").rglob("*.kv")) and time.monotonic() < deadline:
        time.sleep(0.2)
    time.sleep(2)  # for the newest one


def jobs(options: argparse.Namespace, home: Path) -> Iterator[Figure]:
    """16 short extraction jobs, 8 at a time."""
    notes = [record(n) for n in range(16)]

    def run(door: Door, at_once: int, round_: int) -> float:
        def one(note: str) -> int:
            system = {"role": "system", "content": f"Batch {round_}. {INSTRUCTION}"}
            return door.ask([system, *says(note)], 24).tokens

        began = time.perf_counter()
        with ThreadPoolExecutor(at_once) as pool:
            tokens = sum(pool.map(one, notes))
        return tokens / (time.perf_counter() - began)

    mine, other, single = [], [], []
    with ours(options, home) as us, peer(options, "-np", "8") as them:
        for n in range(options.rounds + 1):
            mine.append(run(us, 8, 3 * n))
            other.append(run(them, 8, 3 * n))
            single.append(run(us, 1, 3 * n + 1))
    del mine[0], other[0], single[0]
    against = mid([a / b for a, b in zip(mine, other, strict=True)])
    yield Figure("16 jobs, 8 at a time", against, 1.0, True, f"{mid(mine):.0f} tokens/s")
    alone = mid([a / b for a, b in zip(mine, single, strict=True)])
    yield Figure("the same against one at a time", alone, 2.0, True, f"{mid(single):.0f} tokens/s")


def quoting(options: argparse.Namespace, home: Path) -> Iterator[Figure]:
    """An answer that quotes a long passage."""
    ratios, paces, same = [], [], []
    with ours(options, home) as us, peer(options, "-np", "1") as them:
        for n in range(options.rounds + 1):
            text = story(200 + n, 12)
            messages = says(f"{text}\n\nCopy the text above word for word.")
            mine, other = us.ask(messages, 200), them.ask(messages, 200)
            ratios.append(mine.pace / other.pace)
            paces.append(mine.pace)
            same.append(mine.text == other.text)
    detail = f"{mid(paces[1:]):.0f} tokens/s; same text in {sum(same)} of {len(same)}"
    yield Figure("quoting a long passage", mid(ratios[1:]), 1.3, True, detail)


def structured(options: argparse.Namespace, home: Path) -> Iterator[Figure]:
    """JSON by a schema: valid, and how fast against free text."""
    form = {"type": "json_schema", "json_schema": {"name": "invoice", "schema": SCHEMA}}
    free, held, valid = [], [], []
    with ours(options, home) as us:
        for n in range(2 * options.rounds + 1):
            asked = says(f"{record(n)}\n\nGive number, customer, amount and currency as JSON.")
            free.append(us.ask(asked, 48).pace)
            reply = us.ask(asked, 200, response_format=form)
            held.append(reply.pace)
            valid.append(_is_valid(reply.text))
    ratio = mid([a / b for a, b in zip(held[1:], free[1:], strict=True)])
    yield Figure("JSON by a schema against free text", ratio, 0.85, True, "")
    share = sum(valid) / len(valid)
    yield Figure("valid by the schema", share, 1.0, True, f"{sum(valid)} of {len(valid)}")


def _is_valid(text: str) -> bool:
    import jsonschema

    try:
        jsonschema.validate(json.loads(text), SCHEMA)
    except (ValueError, jsonschema.ValidationError):
        return False
    return True


def busy(options: argparse.Namespace, home: Path) -> Iterator[Figure]:
    """Writing while something else keeps the processor busy."""
    idle, neighbour, peers, indexing = [], [], [], []
    with ours(options, home) as us, peer(options, "-np", "1") as them:
        us.ask(says("Hello."), 8)
        them.ask(says("Hello."), 8)
        for n in range(options.rounds):
            messages = says(f"Write a long story about a mill, part {n}.")
            idle.append(us.ask(messages, 64).pace)
            with _spinning():
                us.ask(messages, 32)  # the load has to be seen first
                neighbour.append(us.ask(messages, 64).pace)
                peers.append(them.ask(messages, 64).pace)
            with _indexing(home, n):
                indexing.append(us.ask(messages, 64).pace)
    kept = mid([a / b for a, b in zip(neighbour, idle, strict=True)])
    detail = f"{mid(neighbour):.0f} tokens/s; llama-server {mid(peers):.0f}"
    yield Figure("decode with one busy neighbour, of idle", kept, 0.6, True, detail)
    kept = mid([a / b for a, b in zip(indexing, idle, strict=True)])
    yield Figure("decode while indexing, of idle", kept, 0.7, True, f"{mid(indexing):.0f} tokens/s")


def _spin() -> None:
    while True:
        pass


@contextlib.contextmanager
def _spinning() -> Iterator[None]:
    process = multiprocessing.get_context("spawn").Process(target=_spin, daemon=True)
    process.start()
    time.sleep(1)
    try:
        yield
    finally:
        process.kill()
        process.join()


@contextlib.contextmanager
def _indexing(home: Path, number: int) -> Iterator[None]:
    """A long run of indexing by our own library worker."""
    folder = Path(tempfile.mkdtemp(prefix="inglenook-documents-"))
    for n in range(400):
        (folder / f"{n}.txt").write_text(story(1000 * number + n, 60), encoding="utf-8")
    environment = {**os.environ, "INGLENOOK_HOME": str(home)}
    command = [sys.executable, "-m", "inglenook", "index", str(folder)]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
    time.sleep(15)  # until the embedder is loaded and at work
    try:
        if process.poll() is not None:
            raise SystemExit("indexing ended before it could be measured")
        yield
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(folder)


FIGURES: dict[str, Callable[[argparse.Namespace, Path], Iterator[Figure]]] = {
    "decode": decode,
    "growing-chat": growing_chat,
    "jobs": jobs,
    "quoting": quoting,
    "structured": structured,
    "busy": busy,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server", type=Path, required=True)
    parser.add_argument("--model", type=lambda p: Path(p).resolve(), default=STARTER)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=psutil.cpu_count(logical=False) or 1)
    parser.add_argument("--only", nargs="*", choices=list(FIGURES), default=list(FIGURES))
    options = parser.parse_args()
    print(f"{options.model.name}, {options.threads} threads, load {os.getloadavg()[0]:.1f}")
    missed = 0
    for name in options.only:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            for figure in FIGURES[name](options, Path(home)):
                print(figure, flush=True)
                missed += not figure.holds
    return missed


if __name__ == "__main__":
    sys.exit(main())
