"""Chats as Claude exports them: `conversations.json`, a list of chats with `chat_messages`.

Newer exports name each message's parent, so that edits are branches; older ones are a plain list.
"""

from __future__ import annotations

from typing import Any

from inglenook.host.exchange.turns import Talk, Turn, fenced, listing, mapping, text, when

SOURCE = "Claude"
_ROLES = {"human": "user", "assistant": "assistant"}


def fits(value: dict[str, Any]) -> bool:
    """Whether a JSON object is such a chat."""
    return isinstance(value.get("chat_messages"), list)


def talk(value: dict[str, Any]) -> Talk:
    """The chat with all its branches."""
    told = [m for m in map(mapping, value["chat_messages"]) if m.get("sender") in _ROLES]
    linear = not any(text(message.get("parent_message_uuid")) for message in told)
    turns: list[Turn] = []
    for number, message in enumerate(told):
        key = text(message.get("uuid")) or str(number)
        before = turns[-1].key if turns else None
        parent = before if linear else text(message.get("parent_message_uuid"))
        turns.append(_turn(message, key, parent, text(value.get("model"))))
    return Talk(
        source=SOURCE,
        key=text(value.get("uuid")) or f"{value.get('created_at')} {value.get('name')}",
        title=text(value.get("name")),
        turns=turns if any(turn.text for turn in turns) else [],
        leaf=text(value.get("current_leaf_message_uuid")),
        created=when(value.get("created_at")),
        updated=when(value.get("updated_at")),
        pinned=value.get("is_starred") is True,
    )


def _turn(message: dict[str, Any], key: str, parent: str | None, model: str) -> Turn:
    role = "user" if message["sender"] == "human" else "assistant"
    blocks = list(map(mapping, listing(message.get("content"))))
    words = [text(block.get("text")) for block in blocks if block.get("type") == "text"]
    thoughts = [text(b.get("thinking")) for b in blocks if b.get("type") == "thinking"]
    said = "\n\n".join(filter(None, words)) or text(message.get("text"))
    return Turn(
        key=key,
        parent=parent,
        role="user" if role == "user" else "assistant",
        text="\n\n".join(filter(None, [said.strip(), *_files(message)])),
        created=when(message.get("created_at")),
        model=model if role == "assistant" else "",
        reasoning="\n\n".join(filter(None, thoughts)),
    )


def _files(message: dict[str, Any]) -> list[str]:
    """What was attached: pasted text whole, of other files the names."""
    told = []
    for file in map(mapping, listing(message.get("attachments"))):
        name, content = text(file.get("file_name")), text(file.get("extracted_content"))
        told.append(f"[file: {name}]" if name else "")
        told.append(fenced(content) if content.strip() else "")
    files = map(mapping, listing(message.get("files")))
    told += [f"[file: {file['file_name']}]" for file in files if text(file.get("file_name"))]
    return list(filter(None, told))
