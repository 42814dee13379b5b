"""Dataclasses as plain JSON data and back, with a check of the shape."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from typing import Any, Literal, TypeVar

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """Turn a dataclass, however nested, into what `json.dumps` takes."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(k): to_json(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(v) for v in value]
    return value


def from_json(cls: type[T], data: Any) -> T:
    """Build a `cls` from `to_json` output. Unknown keys are ignored: an older peer stays readable.

    Raises TypeError or ValueError where the data does not have the shape of `cls`.
    """
    return typing.cast(T, _build(cls, data))


def _build(hint: Any, data: Any) -> Any:
    if hint is Any:
        return data
    origin = typing.get_origin(hint)
    if origin is Literal:
        return _one_of(hint, data)
    if origin in (typing.Union, types.UnionType):
        return _build_optional(hint, data)
    if origin is tuple:
        return tuple(_build(typing.get_args(hint)[0], item) for item in _expect(data, list, tuple))
    if origin is not None:  # a Mapping: keys are strings, values are checked
        value_hint = typing.get_args(hint)[1]
        return {str(k): _build(value_hint, v) for k, v in _expect(data, dict).items()}
    if dataclasses.is_dataclass(hint):
        return _build_dataclass(typing.cast(type, hint), data)
    return _scalar(hint, data)


def _build_dataclass(cls: type, data: Any) -> Any:
    data = _expect(data, dict)
    hints = typing.get_type_hints(cls)
    known = {f.name for f in dataclasses.fields(cls)}
    return cls(**{k: _build(hints[k], v) for k, v in data.items() if k in known})


def _build_optional(hint: Any, data: Any) -> Any:
    if data is None:
        return None
    return _build(next(a for a in typing.get_args(hint) if a is not type(None)), data)


def _one_of(hint: Any, data: Any) -> Any:
    if data not in typing.get_args(hint):
        raise ValueError(f"{data!r} is not one of {typing.get_args(hint)}")
    return data


def _scalar(hint: type, data: Any) -> Any:
    if hint is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if hint is int and isinstance(data, bool):
        raise TypeError("expected int, got bool")
    return _expect(data, hint)


def _expect(data: Any, *kinds: type) -> Any:
    if not isinstance(data, kinds):
        raise TypeError(f"expected {kinds[0].__name__}, got {type(data).__name__}")
    return data
