"""The stream between a reader of files and its parser process: JSON, each with its length before.

Requests: `{"do": "limit", "memory": bytes}` once, then `{"do": "read", "path", "password",
"models"}` and `{"do": "page", "path", "password", "page", "start", "end", "width", "first",
"words"}`. Replies: any number of `{"sections": [Section, …]}` and of `{"beat": [done, total]}`,
after which the parser rests until it hears `{"do": "go"}`, then one `{"done": {…}}` or
`{"failed": {"code", "reason", "next_step", "trace"?}}`. JSON and not pickle, because the parser may
have been taken over by the document that it reads.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

MAX_FRAME = 256 * 1024 * 1024
_LENGTH = struct.Struct(">I")


def send(stream: BinaryIO, message: dict[str, Any]) -> None:
    """Write one message. Raises OSError when the other side is gone."""
    data = json.dumps(message).encode("ascii")
    stream.write(_LENGTH.pack(len(data)) + data)
    stream.flush()


def receive(stream: BinaryIO) -> dict[str, Any] | None:
    """Read one message; None at the end of the stream. Raises ValueError for anything else."""
    header = stream.read(_LENGTH.size)
    if len(header) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(header)
    if length > MAX_FRAME:
        raise ValueError(f"a message of {length} bytes")
    data = stream.read(length)
    if len(data) < length:
        return None
    message = json.loads(data)
    if not isinstance(message, dict):
        raise ValueError("a message that is no object")
    return message
