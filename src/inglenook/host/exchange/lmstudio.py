"""Chats as LM Studio keeps them: one `*.conversation.json` each.

Each message has `versions`, of which one was shown. What follows a message followed any version of
it, so everything hangs on the one that was shown.
"""

from __future__ import annotations

from typing import Any

from inglenook.host.exchange.turns import (
    Talk,
    Turn,
    listing,
    mapping,
    split_thoughts,
    text,
    when,
)

SOURCE = "LM Studio"


def fits(value: dict[str, Any]) -> bool:
    """Whether a JSON object is such a chat."""
    told = listing(value.get("messages"))
    return bool(told) and all(isinstance(mapping(m).get("versions"), list) for m in told)


def talk(value: dict[str, Any]) -> Talk:
    """The chat with all versions."""
    model = text(mapping(value.get("lastUsedModel")).get("identifier"))
    turns: list[Turn] = []
    before: str | None = None
    for number, message in enumerate(map(mapping, value["messages"])):
        versions = listing(message.get("versions"))
        chosen = message.get("currentlySelected")
        chosen = chosen if isinstance(chosen, int) and 0 <= chosen < len(versions) else 0
        told = {
            n: _turn(mapping(version), f"{number}.{n}", before, model)
            for n, version in enumerate(versions)
        }
        said = {n: turn for n, turn in told.items() if turn is not None}
        turns += said.values()
        if said:
            before = said.get(chosen, next(iter(said.values()))).key
    first = turns[0].text[:200] if turns else ""
    return Talk(
        source=SOURCE,
        key=f"{value.get('createdAt')} {first}",
        title=text(value.get("name")),
        turns=turns,
        leaf=before,
        created=when(value.get("createdAt")),
        updated=when(value.get("assistantLastMessagedAt")),
        pinned=value.get("pinned") is True,
    )


def _turn(version: dict[str, Any], key: str, before: str | None, model: str) -> Turn | None:
    role = version.get("role")
    if role not in ("user", "assistant"):
        return None
    steps = [mapping(step) for step in listing(version.get("steps"))]
    blocks = [step for step in steps if step.get("type") == "contentBlock"] or [version]
    thought = [_words(block) for block in blocks if _is_thought(block)]
    said = "\n\n".join(filter(None, (_words(b) for b in blocks if not _is_thought(b))))
    more, said = split_thoughts(said)
    if not said.strip():
        return None
    named = text(mapping(version.get("senderInfo")).get("senderName"))
    return Turn(
        key=key,
        parent=before,
        role=role,
        text=said.strip(),
        model=(named or model) if role == "assistant" else "",
        reasoning="\n\n".join(filter(None, [*thought, more])),
    )


def _is_thought(block: dict[str, Any]) -> bool:
    return mapping(block.get("style")).get("type") == "thinking"


def _words(block: dict[str, Any]) -> str:
    content = block.get("content")
    if isinstance(content, str):
        return content
    parts = [mapping(part) for part in listing(content)]
    told = [text(part.get("text")) for part in parts if part.get("type") == "text"]
    told += [
        f"[file: {p['name']}]" for p in parts if p.get("type") == "file" and text(p.get("name"))
    ]
    return "\n\n".join(filter(None, told))
