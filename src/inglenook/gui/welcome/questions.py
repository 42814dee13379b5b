"""The words of the questions that the host suggests, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inglenook.gui.language import marked, tr

TEXTS = {
    "section": marked("welcome", "What does {name} say about “{heading}”?"),
    "letter": marked("welcome", "What is the e-mail “{heading}” about?"),
    "money": marked("welcome", "Which amounts of money does {name} name, and what for?"),
    "dates": marked("welcome", "Which dates does {name} name, and what for?"),
    "table": marked("welcome", "What does the table {name} list?"),
    "points": marked("welcome", "What are the main points of {name}?"),
    "code": marked("welcome", "What does the program {name} do?"),
}


def worded(question: Mapping[str, Any]) -> str:
    """A question of `library.questions` as a person would ask it; "" for a kind not known here."""
    text = TEXTS.get(str(question.get("kind")), "")
    said = {key: str(question.get(key) or "") for key in ("name", "heading")}
    return tr("welcome", text).format(**said) if text else ""
