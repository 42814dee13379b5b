"""Writes an answer again from its record: the same tokens in, the same draws, the same words out.

With the same model file, engine and machine the answer is the same but for floating-point ties; a
different one says that one of these has changed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from inglenook.errors import BadRequest, ModelMissing, ModelUnusable
from inglenook.host.context import Host
from inglenook.host.engine import Loaded
from inglenook.host.remote import call
from inglenook.link.server import Reply


def replay(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`replay` of the protocol. Raises NotFound for a trace that is not there, BadRequest for one
    without a record, ModelMissing and ModelUnusable where the model is not what it was."""
    id = str(with_.get("trace") or host.traces.newest())
    trace = host.kept(id).traces.get(id)
    record, model = trace.get("record") or {}, str(trace.get("model") or "")
    if not record.get("prompt_tokens"):
        raise BadRequest(
            "This answer cannot be replayed: how it was written was not recorded.",
            "Answers that were given without the model, or by an earlier version, have no record.",
        )
    if any(token < 0 for token in record["prompt_tokens"]):
        raise BadRequest(
            "This answer cannot be replayed: the model looked at pictures, which are not recorded.",
            "Ask the question again.",
        )
    _check_adapters_are_there(record)
    room = len(record["prompt_tokens"]) + len(record["answer_tokens"]) + 1
    context = max(room, host.settings.get().context_size)
    with (
        host.ahead.put_off(),
        host.using(model, "", reply, context=context) as loaded,
        host.library.held(),
    ):
        _check_files(loaded, record, reply)
        return _written_again(loaded, record, trace["id"], reply)


def _check_adapters_are_there(record: dict[str, Any]) -> None:
    for adapter in record.get("adapters") or ():
        if not Path(adapter["path"]).is_file():
            raise ModelMissing(
                f"The adapter {adapter['path']} that this answer was written with is not there.",
                "Bring it back, or ask the question again.",
            )


def _check_files(loaded: Loaded, record: dict[str, Any], reply: Reply) -> None:
    """Read the prompt, which has to be done anyway, and see what files read it."""
    read = _generate(loaded, record, 0, lambda event: None, reply)
    _check_same(str(loaded.path), record.get("model_sha256"), read.get("model_sha256"))
    now = {adapter["path"]: adapter["sha256"] for adapter in read.get("adapters") or ()}
    for adapter in record.get("adapters") or ():
        _check_same(adapter["path"], adapter["sha256"], now.get(adapter["path"]))


def _check_same(file: str, was: str | None, now: str | None) -> None:
    if was and now and was != now:
        raise ModelUnusable(
            f"{file} is not the file that wrote this answer: its SHA-256 was {was}, "
            f"now it is {now}.",
            "Put the former file back, or ask the question again.",
        )


def _written_again(
    loaded: Loaded, record: dict[str, Any], trace: str, reply: Reply
) -> dict[str, Any]:
    pieces: list[str] = []

    def follow(event: dict[str, Any]) -> None:
        if event.get("kind") == "text":
            pieces.append(event["text"])
        reply.event(event)

    length = len(record["answer_tokens"])
    now = _generate(loaded, record, length, follow, reply) if length else {"answer_tokens": []}
    difference = _first_difference(record["answer_tokens"], now.get("answer_tokens") or [])
    return {
        "trace": trace,
        "same": difference is None,
        "first_difference": difference,
        "answer": "".join(pieces),
    }


def _generate(
    loaded: Loaded, record: dict[str, Any], tokens: int, on_event: Any, reply: Reply
) -> dict[str, Any]:
    """The record of a generation of at most `tokens` tokens from the recorded prompt."""
    with_ = {
        "tokens": record["prompt_tokens"],
        "begun": record.get("begun", 0),
        "adapters": record.get("adapters") or [],
        "sampling": {**record["sampling"], "seed": record["seed"], "max_tokens": tokens},
    }
    done = call(loaded.client, "generate", with_, reply.on_cancel, on_event)
    return dict(done.get("record") or {})


def _first_difference(was: list[int], now: list[int]) -> int | None:
    """The place, counted from 0, of the first token that differs; None if all are the same."""
    if was == now:
        return None
    pairs = zip(was, now, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(was), len(now)))
