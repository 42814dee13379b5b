"""From the messages of another program to a chat of ours, with every branch as a version."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from inglenook.host.exchange.stream import Broken
from inglenook.store.whole import Details, WholeChat, WholeMessage

_THOUGHT = re.compile(r"\A\s*<think(?:ing)?>(.*?)(?:</think(?:ing)?>|\Z)\s*", re.DOTALL)
_MILLISECONDS = 1e11  # larger times are not in seconds


@dataclass(slots=True)
class Turn:
    """A message as the other program has it; `parent` is the key of the one before."""

    key: str
    parent: str | None
    role: Literal["user", "assistant"]
    text: str
    created: float | None = None
    model: str = ""
    reasoning: str = ""
    stopped: bool = False


@dataclass(slots=True)
class Talk:
    """A chat as the other program has it. `key` names it there for good; `leaf` is the key of the
    last turn that it shows, the last one of all if it is not among them."""

    source: str
    key: str
    title: str
    turns: list[Turn] = field(default_factory=list)
    leaf: str | None = None
    created: float | None = None
    updated: float | None = None
    pinned: bool = False
    archived: bool = False

    def chat(self, now: float) -> WholeChat:
        """The chat; the same talk always gets the same ids. Broken if nothing was said in it."""
        turns = _ordered(self.turns)
        if not turns:
            raise Broken("Nothing was said in it.")
        id = self._id("")
        created = self.created or next((t.created for t in turns if t.created), None) or now
        ids = {turn.key: self._id(turn.key) for turn in turns}
        messages, time = [], created
        for turn in turns:
            time = turn.created or time
            messages.append(_message(turn, ids, time))
        leaf = ids.get(self.leaf or "", messages[-1].id)
        updated = self.updated or max(m.created for m in messages)
        return WholeChat(
            id=id,
            title=" ".join(self.title.split()) or _title(turns),
            created=created,
            updated=updated,
            messages=tuple(messages),
            leaf=leaf,
            pinned=self.pinned,
            archived=self.archived,
        )

    def _id(self, key: str) -> str:
        name = "\n".join((self.source, self.key, key))
        return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:16]


def _ordered(turns: Sequence[Turn]) -> list[Turn]:
    """Each turn after the one that it follows; one that follows none, or itself, is a first one."""
    known = {turn.key: turn for turn in turns}
    placed: dict[str, Turn] = {}
    for turn in known.values():
        chain: dict[str, Turn] = {}
        at: Turn | None = turn
        while at is not None and at.key not in placed and at.key not in chain:
            chain[at.key] = at
            if at.parent not in known or at.parent in chain:
                at.parent = None  # it follows nothing, or closes a ring
            at = known[at.parent] if at.parent is not None else None
        placed.update({one.key: one for one in reversed(chain.values())})
    return list(placed.values())


def _message(turn: Turn, ids: Mapping[str, str], created: float) -> WholeMessage:
    return WholeMessage(
        id=ids[turn.key],
        parent=ids[turn.parent] if turn.parent is not None else None,
        role=turn.role,
        text=turn.text,
        created=created,
        state="stopped" if turn.stopped else "done",
        model=turn.model,
        details=Details(reasoning=turn.reasoning),
    )


def _title(turns: Iterable[Turn]) -> str:
    words = next((t.text for t in turns if t.role == "user" and t.text.strip()), "").split()
    return " ".join(words)[:60] or "Chat"


# --- what formats share ---------------------------------------------------------------------------


def split_thoughts(text: str) -> tuple[str, str]:
    """What a model thought in `<think>` at the beginning, and what it said."""
    if match := _THOUGHT.match(text):
        return match[1].strip(), text[match.end() :]
    return "", text


def fenced(text: str, language: str = "") -> str:
    """`text` as a block of code, whatever backticks it holds."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def when(value: Any) -> float | None:
    """A time in seconds, from seconds, milliseconds or ISO 8601; None for anything else."""
    if isinstance(value, str):
        try:
            parsed = datetime.fromisoformat(value)
        except ValueError:
            return None
        return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not 0 < value < _MILLISECONDS * 1000:  # nor is it a number, perhaps
        return None
    return value / 1000 if value > _MILLISECONDS else float(value)


def mapping(value: Any) -> dict[str, Any]:
    """`value` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def listing(value: Any) -> list[Any]:
    """`value` if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def text(value: Any) -> str:
    """`value` if it is a text, else an empty one."""
    return value if isinstance(value, str) else ""
