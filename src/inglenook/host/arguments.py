"""What messages carry, looked over: BadRequest names what is wrong with which argument."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from inglenook.errors import BadRequest


def text(with_: Mapping[str, Any], name: str) -> str:
    """A text that has to be there."""
    value = with_[name]
    if not isinstance(value, str):
        raise BadRequest(f"{name!r} must be a text.")
    return value


def optional_text(with_: Mapping[str, Any], name: str) -> str | None:
    """A text, or None where there is none."""
    return None if with_.get(name) is None else text(with_, name)


def optional_paths(with_: Mapping[str, Any], name: str) -> list[str] | None:
    """A list of absolute paths, or None where there is none."""
    value = with_.get(name)
    if value is not None and not (
        isinstance(value, list) and all(isinstance(p, str) and Path(p).is_absolute() for p in value)
    ):
        raise BadRequest(f"{name!r} must be a list of absolute paths.")
    return value
