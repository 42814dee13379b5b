"""Values that a column holds as JSON. Reading is tolerant: what is broken becomes a default."""

from __future__ import annotations

import json
from typing import Any, TypeVar

T = TypeVar("T")


def packed(value: Any) -> str:
    """The text for a column."""
    return json.dumps(value, ensure_ascii=False)


def unpacked(text: str | None, otherwise: T) -> T:
    """The value of a column, `otherwise` where it is of another kind or cannot be read."""
    try:
        value = json.loads(text or "")
    except ValueError:
        return otherwise
    return value if isinstance(value, type(otherwise)) else otherwise
