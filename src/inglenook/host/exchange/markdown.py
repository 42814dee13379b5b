"""A chat as Markdown: the version that is shown, its evidence as footnotes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

_FENCED = re.compile(
    r"(^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\2[`~]*[ \t]*$|\Z)|`[^`\n]+`)", re.M | re.S
)
_MARKER = re.compile(r"\[(\d{1,3})\]")
WHO = {"user": "You", "assistant": "Answer"}


def written(chat: Mapping[str, Any]) -> str:
    """The text of a chat as `chats.get` tells it."""
    parts = [f"# {_line(chat['title']) or 'Chat'}"]
    for number, message in enumerate(chat["messages"], 1):
        parts.append(f"## {heading(message)}")
        parts.append(_cited(message, number))
        parts += filter(None, [_footnotes(message, number), _remark(message)])
    return "\n\n".join(part for part in parts if part) + "\n"


def heading(message: Mapping[str, Any]) -> str:
    """Who says it, with what model, and when."""
    who = " · ".join(filter(None, (WHO[message["role"]], message["model"])))
    return f"{who}, {datetime.fromtimestamp(message['created']):%Y-%m-%d %H:%M}"


def place(citation: Mapping[str, Any]) -> str:
    """The file or page of the web, and where in it."""
    where = str(citation.get("origin") or citation["path"])
    if citation.get("page") is not None:
        return f"{where}, page {citation['page']}"
    return f"{where}, {citation['place']}" if citation.get("place") else where


def ended(message: Mapping[str, Any]) -> str:
    """What is to be said about how an answer ended; "" where it ended well."""
    error = message.get("error") or {}
    if message["state"] == "failed":
        return str(error.get("message") or "It could not be finished.")
    return "It was stopped." if message["state"] == "stopped" else str(message.get("note") or "")


def _cited(message: Mapping[str, Any], number: int) -> str:
    """The text with markers as footnotes, but for those in code."""
    known = {citation["n"] for citation in message["citations"]}

    def footnote(match: re.Match[str]) -> str:
        return f"[^{number}-{match[1]}]" if int(match[1]) in known else match[0]

    pieces = _FENCED.split(message["text"])
    # a split with two groups: text, code, fence, text, code, fence, …
    return "".join(
        _MARKER.sub(footnote, piece or "") if n % 3 == 0 else piece or ""
        for n, piece in enumerate(pieces)
        if n % 3 != 2
    ).strip()


def _footnotes(message: Mapping[str, Any], number: int) -> str:
    return "\n".join(
        f"[^{number}-{c['n']}]: {_line(place(c))}: “{_line(c['text'])}”"
        for c in message["citations"]
    )


def _remark(message: Mapping[str, Any]) -> str:
    remark = _line(ended(message))
    return f"*{remark}*" if remark else ""


def _line(text: str) -> str:
    return " ".join(str(text).split())
