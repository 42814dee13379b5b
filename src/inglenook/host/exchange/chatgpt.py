"""Chats as ChatGPT exports them: `conversations.json`, or `conversations-000.json` and so on.

Every message is a node of `mapping` with a parent; edited questions and regenerated answers are
siblings, and `current_node` ends the branch that was shown. Nodes without words (tools, settings,
thoughts) are left out and what follows them moves up; thoughts become the reasoning of the answer.
"""

from __future__ import annotations

import re
from typing import Any

from inglenook.host.exchange.turns import Talk, Turn, fenced, listing, mapping, text, when

SOURCE = "ChatGPT"
_MARK = re.compile("\ue200[^\ue201]{0,2000}\ue201|[\ue200-\ue206]")  # citations by their own names
_SHOWN = ("all", "python", "")  # who code is written for; the rest are calls of tools


def fits(value: dict[str, Any]) -> bool:
    """Whether a JSON object is such a chat."""
    return isinstance(value.get("mapping"), dict)


def talk(value: dict[str, Any]) -> Talk:
    """The chat with all its branches."""
    tree = _Tree(value["mapping"])
    return Talk(
        source=SOURCE,
        key=text(value.get("conversation_id")) or text(value.get("id")) or _first_key(value),
        title=text(value.get("title")),
        turns=tree.turns,
        leaf=tree.kept.get(text(value.get("current_node"))),
        created=when(value.get("create_time")),
        updated=when(value.get("update_time")),
        pinned=value.get("is_starred") is True,
        archived=value.get("is_archived") is True,
    )


def _first_key(value: dict[str, Any]) -> str:
    return f"{value.get('create_time')} {next(iter(value['mapping']), '')}"


class _Tree:
    """The nodes that say something. `kept` maps every node to the key of the turn that it is, or
    that it follows."""

    def __init__(self, nodes: dict[str, Any]) -> None:
        self._nodes = {key: mapping(node) for key, node in nodes.items()}
        self._children: dict[str | None, list[str]] = {}
        for key, node in self._nodes.items():
            parent = node.get("parent")
            known = parent if isinstance(parent, str) and parent in self._nodes else None
            self._children.setdefault(known, []).append(key)
        self._turns: dict[str, Turn] = {}
        self.kept: dict[str, str | None] = {}
        self._walk()

    @property
    def turns(self) -> list[Turn]:
        return list(self._turns.values())

    def _walk(self) -> None:
        """From the roots down, without recursion: a chat may be thousands of turns deep."""
        waiting: list[tuple[str, str | None, str]] = [(r, None, "") for r in self._below(None)]
        while waiting:
            key, above, thoughts = waiting.pop()
            above, thoughts = self._put(key, above, thoughts)
            self.kept[key] = above
            waiting += [(child, above, thoughts) for child in self._below(key)]

    def _below(self, key: str | None) -> list[str]:
        """The children, the last one first, since they are taken from the end."""
        return self._children.get(key, [])[::-1]

    def _put(self, key: str, above: str | None, thoughts: str) -> tuple[str | None, str]:
        """Take in a node that follows turn `above`; the turn that its children follow, and what
        has been thought and not yet said."""
        message = mapping(self._nodes[key].get("message"))
        role = mapping(message.get("author")).get("role")
        content = mapping(message.get("content"))
        if role == "assistant" and content.get("content_type") == "thoughts":
            return above, "\n\n".join(filter(None, (thoughts, _thoughts(content))))
        said = _said(message, content)
        if role not in ("user", "assistant") or not said:
            return above, thoughts
        before = self._turns.get(above or "")
        if role == "assistant" and before and before.role == role and self._goes_on(key, above):
            before.text += f"\n\n{said}"
            before.reasoning = "\n\n".join(filter(None, (before.reasoning, thoughts)))
            return above, ""
        self._turns[key] = Turn(
            key=key,
            parent=above,
            role=role,
            text=said,
            created=when(message.get("create_time")),
            model=text(mapping(message.get("metadata")).get("model_slug"))
            if role != "user"
            else "",
            reasoning=thoughts if role == "assistant" else "",
            stopped=message.get("status") not in ("finished_successfully", None),
        )
        return key, ""

    def _goes_on(self, key: str, above: str | None) -> bool:
        """Whether nothing branches between `above` and `key`: then both are one answer."""
        while key != above:
            parent = self._nodes[key].get("parent")
            if len(self._below(parent)) != 1:
                return False
            key = str(parent)
        return True


def _thoughts(content: dict[str, Any]) -> str:
    pieces = []
    for thought in map(mapping, listing(content.get("thoughts"))):
        summary, told = text(thought.get("summary")), text(thought.get("content"))
        pieces.append("\n\n".join(filter(None, (f"**{summary}**" if summary else "", told))))
    return "\n\n".join(filter(None, pieces))


def _said(message: dict[str, Any], content: dict[str, Any]) -> str:
    """The words of a message; "" for what a person never saw."""
    about, kind = mapping(message.get("metadata")), content.get("content_type")
    if about.get("is_visually_hidden_from_conversation"):
        return ""
    shown = text(message.get("recipient")) in _SHOWN
    if kind == "code":
        language = text(content.get("language")).removeprefix("unknown")
        return fenced(text(content.get("text")), language) if shown else ""
    if kind not in ("text", "multimodal_text") or not shown:
        return ""
    pieces = [_part(part) for part in listing(content.get("parts"))]
    names = [text(mapping(file).get("name")) for file in listing(about.get("attachments"))]
    pieces += [f"[file: {name}]" for name in names if name]
    return _MARK.sub("", "\n\n".join(filter(None, pieces))).strip()


def _part(part: Any) -> str:
    if isinstance(part, str):
        return part
    kind = text(mapping(part).get("content_type"))
    if kind == "audio_transcription":
        return text(part.get("text"))
    if kind == "image_asset_pointer":
        return "[picture]"
    return "[audio]" if kind.startswith("audio") else ""
