"""Words answers and errors as OpenAI's chat completions do: whole, or as server-sent events."""

from __future__ import annotations

import base64
import contextlib
import json
import secrets
import struct
import time
from collections.abc import AsyncGenerator
from typing import Any

import inglenook
from inglenook.errors import EngineCrashed, HostUnreachable, InglenookError

Json = dict[str, Any]

FINISH = {"end": "stop", "length": "length", "tools": "tool_calls", "cancelled": "stop"}
END = b"data: [DONE]\n\n"
WORTH_A_RETRY = (EngineCrashed.code, HostUnreachable.code)


class Answer:
    """One answer on its way to a client; `model` is the name that the client knows it by."""

    def __init__(self, model: str) -> None:
        self._frame = {
            "id": f"chatcmpl-{secrets.token_hex(12)}",
            "created": int(time.time()),
            "model": model,
            "system_fingerprint": f"inglenook-{inglenook.__version__}",
        }

    async def whole(self, messages: AsyncGenerator[Json, None]) -> Json:
        """The answer in one piece, from the messages of the host's `generate`."""
        parts: dict[str, list[str]] = {"text": [], "reasoning": []}
        done: Json = {}
        async with contextlib.aclosing(messages):
            async for message in messages:
                event = message.get("event", {})
                if event.get("kind") in parts:
                    parts[event["kind"]].append(event["text"])
                done = message.get("done", done)
        calls, text = done.get("tool_calls") or [], "".join(parts["text"])
        told: Json = {"role": "assistant", "content": text if text or not calls else None}
        if parts["reasoning"]:
            told["reasoning_content"] = "".join(parts["reasoning"])
        if calls:
            told["tool_calls"] = [_call(call) for call in calls]
        choice = {"index": 0, "message": told, "logprobs": _logprobs(done), **_finish(done)}
        return {
            **self._frame,
            "object": "chat.completion",
            "choices": [choice],
            "usage": _usage(done),
            "timings": done.get("timings"),
        }

    async def streamed(
        self, messages: AsyncGenerator[Json, None], include_usage: bool
    ) -> AsyncGenerator[bytes, None]:
        """The answer piece by piece, each ready to be sent; the first once it will be answered.

        Before the first one errors are raised; later ones are for the caller to tell.
        """
        begun = False
        async with contextlib.aclosing(messages):
            async for message in messages:
                if not begun and message.get("event", {}).get("stage") != "loading":
                    begun = True
                    yield self._chunk({"role": "assistant", "content": ""})
                for piece in self._pieces(message, include_usage):
                    yield piece

    def _pieces(self, message: Json, include_usage: bool) -> list[bytes]:
        if "done" in message:
            return self._ending(message["done"], include_usage)
        told = message["event"]
        if told["kind"] == "text":
            return [self._chunk({"content": told["text"]})]
        if told["kind"] == "reasoning":
            return [self._chunk({"reasoning_content": told["text"]})]
        return []

    def _ending(self, done: Json, include_usage: bool) -> list[bytes]:
        calls = [{"index": n, **_call(c)} for n, c in enumerate(done.get("tool_calls") or [])]
        pieces = [self._chunk({"tool_calls": [call]}) for call in calls]
        if probabilities := _logprobs(done):
            pieces.append(self._chunk({}, logprobs=probabilities))
        pieces.append(self._chunk({}, **_finish(done)))
        if include_usage:
            last: Json = {"choices": [], "usage": _usage(done), "timings": done.get("timings")}
            pieces.append(self._event(last))
        return [*pieces, END]

    def _chunk(self, delta: Json, **more: Any) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": None, **more}
        return self._event({"choices": [choice]})

    def _event(self, data: Json) -> bytes:
        return event({**self._frame, "object": "chat.completion.chunk", **data})


def event(data: Json) -> bytes:
    """One server-sent event."""
    return b"data: " + json.dumps(data, separators=(",", ":")).encode("ascii") + b"\n\n"


def error(failure: InglenookError, status: int | None = None) -> Json:
    """A failure in OpenAI's shape."""
    return {
        "error": {
            "message": f"{failure} {failure.next_step}".strip(),
            "type": _kind(status or failure.http_status),
            "param": getattr(failure, "param", None),
            "code": failure.code,
        }
    }


def headers(failure: InglenookError) -> dict[str, str]:
    """Tell clients that try again by themselves whether that makes sense."""
    retry = failure.code in WORTH_A_RETRY
    return {} if retry else {"x-should-retry": "false"}


def vectors(done: Json, *, packed: bool) -> Json:
    """Embeddings from the host's `embed`; `packed` as base64 of little-endian 32-bit floats."""
    told = [
        {"object": "embedding", "index": n, "embedding": _packed(v) if packed else v}
        for n, v in enumerate(done["vectors"])
    ]
    read = sum(done["tokens"])
    usage = {"prompt_tokens": read, "total_tokens": read}
    return {"object": "list", "data": told, "model": done["model"], "usage": usage}


def model(id: str, created: int) -> Json:
    """One entry of the list of models."""
    return {"id": id, "object": "model", "created": created, "owned_by": "inglenook"}


def _packed(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode("ascii")


def _kind(status: int) -> str:
    if status == 401:
        return "authentication_error"
    if status == 403:
        return "permission_error"
    return "invalid_request_error" if status < 500 else "server_error"


def _finish(done: Json) -> Json:
    if done.get("tool_calls"):
        return {"finish_reason": "tool_calls"}
    return {"finish_reason": FINISH.get(done.get("stopped", "end"), "stop")}


def _call(call: Json) -> Json:
    arguments = json.dumps(call.get("arguments") or {}, ensure_ascii=False)
    id = call.get("id") or f"call_{secrets.token_hex(12)}"
    function = {"name": call["name"], "arguments": arguments}
    return {"id": id, "type": "function", "function": function}


def _usage(done: Json) -> Json:
    usage = done.get("usage") or {}
    read, wrote = usage.get("prompt_tokens", 0), usage.get("completion_tokens", 0)
    return {
        "prompt_tokens": read,
        "completion_tokens": wrote,
        "total_tokens": read + wrote,
        "prompt_tokens_details": {"cached_tokens": usage.get("cached_tokens", 0)},
    }


def _logprobs(done: Json) -> Json | None:
    found = done.get("logprobs")
    if found is None:
        return None
    return {"content": [{**_likely(t), "top_logprobs": [*map(_likely, t["top"])]} for t in found]}


def _likely(token: Json) -> Json:
    text = token["text"]
    bytes_ = list(text.encode("utf-8", "surrogatepass"))
    return {"token": text, "logprob": token["logprob"], "bytes": bytes_, "id": token["token"]}
