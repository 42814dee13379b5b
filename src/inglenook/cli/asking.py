"""`inglenook ask`: one question or a batch of them; `inglenook replay`: an answer once more."""

from __future__ import annotations

import argparse
import functools
import queue
from collections import deque
from collections.abc import Callable, Iterator, Sequence

from inglenook import errors
from inglenook.cli import journal
from inglenook.cli.console import Console, Json, place
from inglenook.cli.facts import narrowed, told
from inglenook.cli.inputs import (
    absolute,
    adapter,
    existing,
    host,
    is_there,
    json_lines,
    model_name,
    read_in,
    scope_of,
)
from inglenook.errors import BadRequest, EmptyQuestion, InglenookError
from inglenook.link.client import Client
from inglenook.paths import Paths

ATTACHED = "Attached"
"""The collection that holds what `--in` brought in."""


def ask(options: argparse.Namespace, console: Console) -> int:
    """`inglenook ask QUESTION` or `ask --batch FILE`."""
    _find_question(options)
    if (options.question is None) == (options.batch is None):
        raise BadRequest("Give either a question or --batch FILE.")
    connection = host()
    if options.batch is not None:
        return _ask_batch(connection, options, console)
    request = _ask_request(connection, options, options.question, options.paths, console)
    if console.as_json:
        done = connection.call("ask", request, on_event=console.progress)
        thought = {"reasoning": done["reasoning"]} if options.verbose else {}
        console.line({**_answer(done), **thought})
        return 0
    return _ask_streaming(connection, request, console, verbose=options.verbose)


def replay(options: argparse.Namespace, console: Console) -> int:
    """`inglenook replay TRACE-ID` or `replay --last`: write an answer again, token by token; exit
    code 1 if it is not the same."""
    if (options.trace is None) == (not options.last):
        raise BadRequest("Give either the id of a trace or --last.")
    request = {} if options.last else {"trace": options.trace}
    done: Json = {}
    for message in host().stream("replay", request):
        event = message.get("event", {})
        if not console.as_json and event.get("kind") == "text":
            console.text(event["text"])
        done = message.get("done", done)
    same = done["same"]
    verdict = "The same answer, token by token."
    if not same:
        verdict = f"Another answer from token {done['first_difference'] + 1:,} on."
    if console.as_json:
        console.line(done)
    else:
        console.text(f"\n\n{verdict}\n")
    return 0 if same else 1


def _find_question(options: argparse.Namespace) -> None:
    """`--in PATH ... QUESTION`: the question was taken for the last of the paths."""
    if options.question is None and options.batch is None and len(options.paths) > 1:
        last = options.paths[-1]
        if not last or not is_there(last):
            options.question = options.paths.pop()


def _ask_request(
    host: Client,
    options: argparse.Namespace,
    question: str,
    paths: Sequence[str],
    console: Console,
) -> Json:
    """The `ask` message; what it is to look at is indexed first."""
    if not question.strip():
        raise EmptyQuestion("The question is empty.")  # before files are read for nothing
    scope = narrowed(scope_of(options), options)
    attached = [existing(path) for path in options.attach]
    if paths and options.retrieval:
        scope["paths"] = [existing(p) for p in paths]
        for failed in read_in(host, paths, ATTACHED, console)["failed"]:
            console.say(f"Not read: {failed['path']}: {failed['reason']}")
    chosen = {
        "model": model_name(options.model),
        "max_tokens": options.max_tokens,
        "seed": options.seed,
        "temperature": options.temperature,
        "adapters": [adapter(text) for text in options.lora] or None,
        "images": [existing(file) for file in options.image] or None,
    }
    given = {k: v for k, v in chosen.items() if v is not None}
    return {
        "question": question,
        "scope": scope,
        "attachments": attached,
        "retrieval": options.retrieval,
        **given,
    }


def _answer(done: Json) -> Json:
    """What `ask --json` prints, from the host's `done`. An answer that the files do not support
    says so in its own text: a script may read no further."""
    unsupported = done["support"] == "none" and done["note"] not in done["answer"]
    keys = ("n", "path", "page", "start", "end", "text")
    return {
        "answer": f"{done['answer']}\n\n{done['note']}" if unsupported else done["answer"],
        "citations": [{key: c[key] for key in keys} for c in done["citations"]],
        "support": done["support"],
        "note": done["note"],
        "model": done["model"],
        "usage": done["usage"],
        "timings": done["timings"],
        "stopped": done["stopped"],
        "trace": done["trace"],
        "filters": done["filters"],
        "coverage": done["coverage"],
    }


def _ask_streaming(host: Client, request: Json, console: Console, *, verbose: bool) -> int:
    done: Json = {}
    for message in host.stream("ask", request):
        event = message.get("event", {})
        if event.get("kind") == "reasoning" and verbose:
            console.aside(event["text"])
        elif event.get("kind") == "text":
            console.text(event["text"])
        elif event.get("kind") == "status":
            console.progress(event)
        done = message.get("done", done)
    console.text("\n")
    if done["note"]:
        console.text(f"\n{done['note']}\n")
    for citation in done["citations"]:
        quoted = " ".join(citation["text"].split())
        says = f"    “{quoted[:300]}”\n" if quoted else ""
        console.text(f"\n[{citation['n']}] {place(citation)}\n{says}")
    if coverage := told(done):
        console.text(f"\n{coverage}\n")
    return 0


def _ask_batch(host: Client, options: argparse.Namespace, console: Console) -> int:
    """One answer a line. A batch that was stopped goes on where it was when it is started again:
    the answers that were there already are written first."""
    asked = list(json_lines(options.batch, "question"))
    key = [asked, options.model, options.max_tokens, options.seed, options.temperature]
    key += [
        options.retrieval,
        options.collection,
        [str(absolute(p)) for p in options.paths],
    ]
    key += [[str(absolute(p)) for p in options.attach]] if options.attach else []
    if narrowed({}, options):
        key.append(narrowed({}, options))
    for more in (options.lora, options.image):
        key += [[str(absolute(p)) for p in more]] if more else []
    with journal.opened(Paths.of_user().cache_dir / "batches", key) as finished:
        failures = 0
        for item, end in _under_way(host, options, asked, finished, console):
            answer = end()
            if "error" not in answer and finished.get(item["id"]) is None:
                finished.add(item["id"], answer)
            failures += "error" in answer
            console.line({"id": item["id"], **answer})
        if not failures:
            finished.complete()
    return 1 if failures else 0


def _under_way(
    host: Client,
    options: argparse.Namespace,
    asked: Sequence[Json],
    finished: journal.Journal,
    console: Console,
) -> Iterator[tuple[Json, Callable[[], Json]]]:
    """Each question, in order, with what waits for its answer; `--jobs` are worked on at a time."""
    begun: deque[tuple[Json, Callable[[], Json]]] = deque()
    for item in asked:
        known = finished.get(item["id"])
        if known is None:
            begun.append((item, _begin(host, options, item, console)))
        else:
            begun.append((item, functools.partial(dict, known)))
        if len(begun) >= options.jobs:
            yield begun.popleft()
    yield from begun


def _begin(
    host: Client, options: argparse.Namespace, item: Json, console: Console
) -> Callable[[], Json]:
    """Send one question of a batch; what waits for its answer, or for its error."""
    paths = item.get("in", options.paths)
    try:
        paths = [paths] if isinstance(paths, str) else paths
        request = _ask_request(host, options, item["question"], paths, console)
    except InglenookError as error:
        return functools.partial(_failed, item, error, console)
    inbox: queue.SimpleQueue[Json] = queue.SimpleQueue()
    host.send("ask", request, inbox.put)
    return functools.partial(_end, item, inbox, console)


def _end(item: Json, inbox: queue.SimpleQueue[Json], console: Console) -> Json:
    while "event" in (message := inbox.get()):
        pass  # progress
    if "done" in message:
        return _answer(message["done"])
    return _failed(item, errors.from_json(message["failed"]), console)


def _failed(item: Json, error: InglenookError, console: Console) -> Json:
    """The error of one line: one bad question does not end the batch."""
    if error.code.startswith(("host.", "profile.", "disk.", "model.", "engine.down")):
        raise error  # not this question's fault: every other one would fail alike
    console.say(f"{item['id']}: {error}")
    return {"error": error.to_json()}
