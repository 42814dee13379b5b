"""Time to the first word after Enter with a long file attached: read ahead, against read at Enter.

    python benchmarks/read_ahead.py --server LLAMA-SERVER [--model MODEL.gguf] [--tokens 3000]
                                    [--runs 3] [--threads N] [--limit 0.2]

Both sides get the same prompt, the same model file, context and threads, by turns in one run; every
run has another file, so that nothing is left in a cache from the run before. Ours: a real host; the
file is attached, read ahead, then the question is sent. The peer: llama.cpp's own server, which
gets the whole prompt when the question is sent. Exit code 1 if the ratio of the medians is above
the limit.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths

STARTER = Path(__file__).parents[1] / "models" / "starter" / "SmolLM2-135M-Instruct.Q4_1.gguf"
CONTEXT = 8192
QUESTION = "Which room does rule 7 name, and who looks after it?"
TOKENS_A_RULE = 40
READY_WITHIN = 300.0  # seconds


def main() -> int:
    options = _options()
    threads = options.threads or _physical_cores()
    ours: list[float] = []
    peer: list[float] = []
    with _host(threads) as host, _server(options.server, options.model, threads) as port:
        host.call("models.load", {"id": str(options.model)})
        for run in range(options.runs + 1):  # the first one pages both in and does not count
            first, messages, usage = _ask_ours(host, options.model, run, options.tokens)
            other = _ask_peer(port, messages)
            counted = "" if run else "   (not counted)"
            print(
                f"{usage['prompt_tokens']:,} tokens, {usage['cached_tokens']:,} read ahead: "
                f"ours {first:.3f} s, llama-server {other:.3f} s{counted}",
                flush=True,
            )
            if run:
                ours.append(first)
                peer.append(other)
    ratio = statistics.median(ours) / statistics.median(peer)
    print(f"{threads} threads, load {os.getloadavg()[0]:.1f}, {options.model.name}")
    print(f"first word after Enter: {ratio:.3f} of llama-server's time; limit {options.limit}")
    return 0 if ratio <= options.limit else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=STARTER)
    parser.add_argument("--tokens", type=int, default=3000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--limit", type=float, default=0.2)
    return parser.parse_args()


def _physical_cores() -> int:
    import psutil

    return psutil.cpu_count(logical=False) or os.cpu_count() or 1


def _rules(run: int, tokens: int) -> str:
    """A text of about `tokens` tokens that no other run has."""
    rooms = ("kitchen", "hall", "library", "workshop", "garden", "cellar", "attic", "office")
    people = ("caretaker", "treasurer", "secretary", "engineer", "harbour master")
    rules = [f"House rules, edition {run + 1}."]
    for n in range(1, max(8, tokens // TOKENS_A_RULE)):
        room, person = rooms[(n * 7 + run) % len(rooms)], people[(n * 3 + run) % len(people)]
        rules.append(
            f"Rule {n}. The {person} looks after the {room}, checks it on day {n * 11 % 28 + 1} "
            f"of every month and writes the result into book {n * 13 % 97}."
        )
    return "\n\n".join(rules)


# --- ours -----------------------------------------------------------------------------------------


@contextlib.contextmanager
def _host(threads: int) -> Iterator[Client]:
    with tempfile.TemporaryDirectory() as home:
        paths = Paths(Path(home))
        try:
            with launch.connect(paths) as client:
                for name, value in (
                    ("read_ahead", "on"),
                    ("threads", threads),
                    ("context_size", CONTEXT),
                ):
                    client.call("settings.set", {"name": name, "value": value})
                yield client
        finally:
            launch.stop(paths)


def _ask_ours(
    host: Client, model: Path, run: int, tokens: int
) -> tuple[float, list[dict[str, Any]], dict[str, int]]:
    """Seconds from Enter to the first word; the messages that the model read; its token counts."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "house rules.txt"
        file.write_text(_rules(run, tokens), encoding="utf-8")
        about = {"attachments": [str(file)], "model": str(model)}
        if not host.call("prepare", about)["tokens"]:
            raise SystemExit("nothing was read ahead")
        began, first, done = time.perf_counter(), 0.0, {}
        asked = {**about, "question": QUESTION, "max_tokens": 16, "temperature": 0.0}
        for message in host.stream("ask", asked):
            if message.get("event", {}).get("kind") == "text" and not first:
                first = time.perf_counter() - began
            done = message.get("done", done)
    trace = host.call("trace", {"id": done["trace"]})
    messages = [{"role": m["role"], "content": m["text"]} for m in trace["prompt"]["messages"]]
    return first, messages, done["usage"]


# --- the peer -------------------------------------------------------------------------------------


@contextlib.contextmanager
def _server(binary: Path, model: Path, threads: int) -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [str(binary), "-m", str(model), "-c", str(CONTEXT), "-np", "1", "--port", str(port)]
    command += ["-t", str(threads), "-tb", str(threads), "--host", "127.0.0.1"]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=quiet, stderr=quiet, stdin=quiet)
    try:
        _wait_until_ready(process, port)
        yield port
    finally:
        process.terminate()
        process.wait()


def _wait_until_ready(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), _connection(port) as connection:
            connection.request("GET", "/health")
            if connection.getresponse().status == 200:
                return
        time.sleep(0.2)
    raise SystemExit("llama-server did not start")


def _ask_peer(port: int, messages: list[dict[str, Any]]) -> float:
    """Seconds from sending the whole conversation to the first word."""
    body = {"messages": messages, "stream": True, "max_tokens": 16, "temperature": 0.0}
    with _connection(port) as connection:
        began = time.perf_counter()
        headers = {"Content-Type": "application/json"}
        connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
        first = 0.0
        for line in connection.getresponse():
            if not first and _has_text(line):
                first = time.perf_counter() - began
    if not first:
        raise SystemExit("llama-server wrote nothing")
    return first


def _has_text(line: bytes) -> bool:
    if not line.startswith(b"data: {"):
        return False
    choices = json.loads(line[6:]).get("choices") or [{}]
    return bool((choices[0].get("delta") or {}).get("content"))


def _connection(port: int) -> contextlib.closing[http.client.HTTPConnection]:
    return contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=READY_WITHIN))


if __name__ == "__main__":
    sys.exit(main())
