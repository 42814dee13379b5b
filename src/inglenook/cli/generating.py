"""`inglenook generate`: the model as it is, without files or citations; `embed`: vectors."""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import sys
from collections.abc import Callable, Iterator
from typing import Any, get_type_hints

from inglenook.cli.console import Console, Json
from inglenook.cli.inputs import adapter, existing, host, model_name, text_of
from inglenook.errors import BadRequest
from inglenook.types import Sampling

BY_HAND = ("stop", "logit_bias", "grammar", "json_schema")
"""The fields of Sampling whose options are no plain numbers."""
STDIN = "-"


def generate_arguments(sub: argparse.ArgumentParser) -> None:
    """What `generate` takes: every field of Sampling has its option."""
    sub.add_argument("prompt", nargs="?", default=STDIN, metavar="PROMPT|-", help="-: from stdin")
    sub.add_argument("--system", metavar="TEXT")
    sub.add_argument("--model", metavar="ID|GGUF-PATH")
    sub.add_argument("--context", type=int, metavar="N", help="tokens, at least")
    sub.add_argument("--image", action="append", default=[], metavar="FILE", help="a picture")
    sub.add_argument("--lora", action="append", default=[], metavar="PATH[:SCALE]")
    sub.add_argument("--tools", metavar="FILE.json", help="a list of tools that may be called")
    sub.add_argument("--tool-choice", metavar="auto|none|required|NAME")
    sub.add_argument("--thinking", choices=("on", "off"), help="where the model knows how")
    sub.add_argument("--verbose", action="store_true", help="what the model thinks, to stderr")
    group = sub.add_argument_group("sampling")
    group.add_argument("--schema", metavar="FILE.json", help="a JSON schema that is enforced")
    group.add_argument("--grammar", metavar="FILE.gbnf", help="a grammar that is enforced")
    group.add_argument("--stop", action="append", metavar="TEXT", help="may be repeated")
    group.add_argument("--logit-bias", action="append", type=_bias, metavar="TOKEN=BIAS")
    for name, kind, default in _numbers():
        shown = "" if default is None else f"({default})"
        option = f"--{name.replace('_', '-')}"
        group.add_argument(option, type=kind, metavar="N", help=shown)


def embed_arguments(sub: argparse.ArgumentParser) -> None:
    """What `embed` takes."""
    sub.add_argument("texts", nargs="+", metavar="TEXT")
    sub.add_argument("--model", metavar="ID|GGUF-PATH")
    sub.add_argument("--truncate", action="store_true", help="cut off texts that are too long")


def generate(options: argparse.Namespace, console: Console) -> int:
    """Have the model write, as it is: nothing is looked up and nothing is kept."""
    request = _request(options)
    done: Json = {}
    pieces: list[str] = []
    thought: list[str] = []
    for message in host().stream("generate", request):
        event = message.get("event", {})
        _tell(event, options, console)
        if event.get("kind") in ("text", "reasoning"):
            (pieces if event["kind"] == "text" else thought).append(event["text"])
        done = message.get("done", done)
    if console.as_json:
        console.line({"text": "".join(pieces), "reasoning": "".join(thought), **done})
        return 0
    console.text("\n" if pieces else "")
    for call in done["tool_calls"]:
        arguments = json.dumps(call["arguments"], ensure_ascii=False)
        console.text(f"{call['name']} {arguments}\n")
    for token in done.get("logprobs") or ():
        console.text(f"{token['logprob']:9.4f}  {token['text']!r}\n")
    for fault in done["faults"]:
        console.say(fault)
    return 0


def embed(options: argparse.Namespace, console: Console) -> int:
    """Turn texts into vectors with an installed GGUF embedder, one line a text."""
    request = {"texts": options.texts, "truncate": options.truncate}
    request |= {"model": model_name(options.model)} if options.model else {}
    done = host().call("embed", request)
    console.result(done, [" ".join(f"{x:.6f}" for x in vector) for vector in done["vectors"]])
    return 0


def _tell(event: Json, options: argparse.Namespace, console: Console) -> None:
    if console.as_json:
        return
    if event.get("kind") == "status":
        console.progress(event)
    elif event.get("kind") == "text":
        console.text(event["text"])
    elif event.get("kind") == "reasoning" and options.verbose:
        console.aside(event["text"])


def _request(options: argparse.Namespace) -> Json:
    """The `generate` message. Somebody waits for the words, so it goes before background work."""
    thinking = None if options.thinking is None else options.thinking == "on"
    given = {
        "model": model_name(options.model),
        "context": options.context,
        "tools": _read_json(options.tools, list),
        "tool_choice": options.tool_choice,
        "thinking": thinking,
        "adapters": [adapter(text) for text in options.lora] or None,
    }
    return {
        "messages": _messages(options),
        "sampling": _sampling(options),
        "priority": 0,
        **{name: value for name, value in given.items() if value is not None},
    }


def _messages(options: argparse.Namespace) -> list[Json]:
    text = sys.stdin.read() if options.prompt == STDIN else options.prompt
    if not text.strip() and not options.image:
        raise BadRequest("The prompt is empty.")
    asked = {"role": "user", "text": text, "images": [existing(file) for file in options.image]}
    return [*([{"role": "system", "text": options.system}] if options.system else []), asked]


def _sampling(options: argparse.Namespace) -> Json:
    """What was given; the host fills in the rest from Sampling's own defaults."""
    values = {name: getattr(options, name) for name, *_ in _numbers()}
    values |= {
        "stop": options.stop,
        "logit_bias": dict(options.logit_bias) if options.logit_bias else None,
        "grammar": text_of(options.grammar) if options.grammar else None,
        "json_schema": _read_json(options.schema, dict),
    }
    return {name: value for name, value in values.items() if value is not None}


def _numbers() -> Iterator[tuple[str, Callable[[str], Any], Any]]:
    """Name, type and default of each field of Sampling that is a number."""
    hints = get_type_hints(Sampling)
    for field in dataclasses.fields(Sampling):
        if field.name not in BY_HAND:
            yield field.name, _real if hints[field.name] is float else int, field.default


def _real(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise argparse.ArgumentTypeError("must be a number")
    return number


def _bias(text: str) -> tuple[str, float]:
    token, equals, bias = text.partition("=")
    if not equals or not token.isdecimal():
        raise argparse.ArgumentTypeError("must be TOKEN=BIAS, the token as its number")
    return token, _real(bias)


def _read_json(name: str | None, kind: type) -> Any:
    if name is None:
        return None
    try:
        value = json.loads(text_of(name))
    except ValueError as error:
        raise BadRequest(f"{name} is not JSON: {error}.") from error
    if not isinstance(value, kind):
        what = "a list" if kind is list else "an object"
        raise BadRequest(f"{name} must hold {what}.")
    return value
