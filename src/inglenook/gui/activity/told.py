"""A trace in words: what each step of an answer did, and the texts that were in play."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from inglenook.gui.language import marked, tr
from inglenook.gui.look import words

STEPS = {
    "capture": marked("activity", "Take in the question"),
    "attach": marked("activity", "Read attached files"),
    "rewrite": marked("activity", "Reword for the search"),
    "facts": marked("activity", "Look into the records"),
    "route": marked("activity", "Choose the way"),
    "retrieve": marked("activity", "Search"),
    "rerank": marked("activity", "Look at passages again"),
    "choose": marked("activity", "Choose passages"),
    "survey": marked("activity", "Read everything"),
    "assemble": marked("activity", "Put the prompt together"),
    "read": marked("activity", "Read the prompt"),
    "write": marked("activity", "Write"),
    "generate": marked("activity", "Read and write"),
    "guard": marked("activity", "Hold it against the files"),
}
ROUTES = {
    "files": marked("activity", "from your files"),
    "chat": marked("activity", "without files"),
    "survey": marked("activity", "everything was read"),
    "facts": marked("activity", "from the records"),
    "attached": marked("activity", "from attached files"),
}
_SAID = {  # values of a step that are told, in this order
    "route": marked("activity", "way: {value}"),
    "passages": marked("activity", "%n passage(s)"),
    "query": marked("activity", "looked for: {value}"),
    "mode": marked("activity", "by {value}"),
    "candidates": marked("activity", "{value} found"),
    "looked_through": marked("activity", "among {value}"),
    "model": marked("activity", "by {value}"),
    "skipped": marked("activity", "{value}"),
    "chosen": marked("activity", "{value} chosen"),
    "joined": marked("activity", "{value} after joining neighbours"),
    "kind": marked("activity", "{value}"),
    "coverage": marked("activity", "{value}"),
    "notes": marked("activity", "%n note(s)"),
    "tokens": marked("activity", "%n token(s)"),
    "cached_tokens": marked("activity", "%n token(s) known already"),
    "ttft_s": marked("activity", "first word after {value} s"),
    "tokens_per_s": marked("activity", "{value} tokens a second"),
    "stopped": marked("activity", "ended by: {value}"),
    "citations": marked("activity", "%n citation(s)"),
    "error": marked("activity", "failed: {value}"),
}
_COUNTED = {  # values that are lists, of which only how many is told
    "dropped": marked("activity", "%n left out"),
    "unsupported": marked("activity", "%n sentence(s) without support"),
    "too_long": marked("activity", "%n file(s) too long"),
    "filters": marked("activity", "%n filter(s)"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A step on the timeline: seconds from the start of the answer, and how long it took."""

    name: str
    begun: float
    seconds: float
    said: str
    failed: bool = False


def parts(trace: Mapping[str, Any]) -> list[Part]:
    """The steps of a trace one after another; reading and writing stand for themselves."""
    result: list[Part] = []
    at = 0.0
    for step in trace.get("steps") or ():
        detail, seconds = step.get("detail") or {}, float(step.get("seconds") or 0)
        if step["name"] == "generate" and detail.get("read_s") is not None:
            result += _read_and_write(trace, detail, at, seconds)
        else:
            name = tr("activity", STEPS.get(step["name"], step["name"]))
            result.append(Part(name, at, seconds, said(detail), "error" in detail))
        at += seconds
    return result


def said(detail: Mapping[str, Any]) -> str:
    """What a step decided."""
    found = []
    for name, text in _SAID.items():
        value = detail.get(name)
        if value not in (None, "", False, [], {}):
            if "%n" in text:
                found.append(tr("activity", text, n=int(value)))
            else:
                found.append(tr("activity", text).format(value=_value(name, value)))
    for name, text in _COUNTED.items():
        if detail.get(name):
            found.append(tr("activity", text, n=len(detail[name])))
    return words.listed(found)


def route_of(name: str) -> str:
    """The way that an answer took."""
    return tr("activity", ROUTES[name]) if name in ROUTES else name


def _value(name: str, value: Any) -> str:
    if name == "route":
        return route_of(str(value))
    if isinstance(value, float):
        return words.decimal(value)
    return words.number(value) if isinstance(value, int) else str(value)


def _read_and_write(
    trace: Mapping[str, Any], detail: Mapping[str, Any], at: float, seconds: float
) -> Iterator[Part]:
    usage = trace.get("usage") or {}
    read = min(seconds, float(detail["read_s"]))
    of_prompt = {"tokens": usage.get("prompt_tokens"), **detail}
    of_answer = {"tokens": usage.get("completion_tokens"), **detail}
    reading = ("tokens", "cached_tokens", "ttft_s")
    writing = ("tokens", "tokens_per_s", "stopped", "error")
    yield Part(tr("activity", STEPS["read"]), at, read, said(_only(of_prompt, reading)))
    yield Part(
        tr("activity", STEPS["write"]),
        at + read,
        seconds - read,
        said(_only(of_answer, writing)),
        "error" in detail,
    )


def _only(detail: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: detail.get(name) for name in names}


# --- the texts ------------------------------------------------------------------------------------


def prompt_of(trace: Mapping[str, Any]) -> str:
    """The exact prompt, turn by turn."""
    turns = (trace.get("prompt") or {}).get("messages") or ()
    return "\n\n".join(f"[{turn['role']}]\n{turn['text']}" for turn in turns)


def passages_of(trace: Mapping[str, Any]) -> str:
    """Every passage that was looked at, with its score, and why those not used were dropped."""
    dropped = trace.get("dropped") or {}
    blocks = []
    for passage in trace.get("passages") or ():
        state = dropped.get(passage["id"], "") or tr("activity", "used")
        page = passage.get("page")
        where = tr("activity", "page {page}").format(page=page) if page else passage.get("place")
        head = words.listed([f"{passage['score']:.3f}", state, passage["path"], where or ""])
        blocks.append(f"{head}\n{passage['text']}")
    return "\n\n".join(blocks)
