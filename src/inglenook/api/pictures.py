"""Pictures that clients send along: files that only this user can read, for as long as an answer
takes."""

from __future__ import annotations

import base64
import binascii
import contextlib
import itertools
import re
import tempfile
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Ask = Callable[[Json], AsyncGenerator[Json, None]]

_HEAD = re.compile(r"data:image/[a-z0-9.+-]{1,40};base64,", re.IGNORECASE)


def readable(url: str) -> bool:
    """Whether `url` holds a picture itself."""
    return _data(url) is not None


async def shown(ask: Ask, request: Json) -> AsyncGenerator[Json, None]:
    """The messages of `ask(request)`, with the pictures of the request written to files first,
    which are removed in the end."""
    if not any(message["images"] for message in request["messages"]):
        async with contextlib.aclosing(ask(request)) as messages:
            async for message in messages:
                yield message
        return
    with tempfile.TemporaryDirectory(prefix="inglenook-") as folder:  # for this user alone
        filed = {**request, "messages": _filed(request["messages"], Path(folder))}
        async with contextlib.aclosing(ask(filed)) as messages:
            async for message in messages:
                yield message


def _filed(messages: list[Json], folder: Path) -> list[Json]:
    filed, numbers = [], itertools.count(1)
    for message in messages:
        paths = [folder / f"picture {next(numbers)}" for _ in message["images"]]
        for path, url in zip(paths, message["images"], strict=True):
            path.write_bytes(_data(url) or b"")
        filed.append({**message, "images": [str(path) for path in paths]})
    return filed


def _data(url: str) -> bytes | None:
    head = _HEAD.match(url)
    if head is None:
        return None
    try:
        return base64.b64decode(url[head.end() :], validate=True) or None
    except binascii.Error:
        return None
