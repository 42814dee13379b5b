"""Chats as Jan keeps them: a folder a thread, with `thread.json` and `messages.jsonl`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from inglenook.host.exchange.stream import Broken
from inglenook.host.exchange.turns import (
    Talk,
    Turn,
    listing,
    mapping,
    split_thoughts,
    text,
    when,
)

SOURCE = "Jan"


def fits(value: dict[str, Any]) -> bool:
    """Whether a JSON object is such a thread."""
    return value.get("object") == "thread" or isinstance(value.get("assistants"), list)


def talk(value: dict[str, Any], folder: str, lines: Iterable[str]) -> Talk:
    """The chat of a thread that lies in `folder`, from the lines of its messages. Broken."""
    about = mapping(value.get("metadata"))
    assistant = mapping(next(iter(listing(value.get("assistants"))), None))
    model = text(mapping(assistant.get("model")).get("id"))
    told = sorted(_messages(lines), key=lambda m: when(m.get("created_at")) or 0.0)
    turns: list[Turn] = []
    for number, message in enumerate(told):
        turn = _turn(message, number, turns[-1].key if turns else None, model)
        if turn.text:
            turns.append(turn)
    return Talk(
        source=SOURCE,
        key=text(value.get("id")) or folder,
        title=text(value.get("title")) or text(about.get("title")),
        turns=turns,
        created=when(value.get("created")),
        updated=when(value.get("updated")),
        pinned=about.get("is_favorite") is True,
    )


def _messages(lines: Iterable[str]) -> list[dict[str, Any]]:
    try:
        told = [json.loads(line) for line in lines if line.strip()]
    except (ValueError, RecursionError) as error:
        raise Broken("A line of its messages is damaged.") from error
    return [m for m in told if isinstance(m, dict) and m.get("role") in ("user", "assistant")]


def _turn(message: dict[str, Any], number: int, before: str | None, model: str) -> Turn:
    thoughts, said = split_thoughts(_of(message, "text"))
    answer = message["role"] == "assistant"
    about = mapping(message.get("metadata"))
    return Turn(
        key=text(message.get("id")) or str(number),
        parent=before,
        role="assistant" if answer else "user",
        text=said.strip(),
        created=when(message.get("created_at")),
        model=(text(about.get("modelId")) or model) if answer else "",
        reasoning="\n\n".join(filter(None, (_of(message, "reasoning"), thoughts))),
        stopped=message.get("status") in ("stopped", "error"),
    )


def _of(message: dict[str, Any], kind: str) -> str:
    """The words of one kind; a plain text in place of parts is what was said."""
    content = message.get("content")
    if isinstance(content, str):
        return content if kind == "text" else ""
    parts = [mapping(part) for part in listing(content)]
    words = [
        text(mapping(part.get("text")).get("value")) or text(part.get("text"))
        for part in parts
        if part.get("type") == kind
    ]
    return "\n\n".join(filter(None, words))
