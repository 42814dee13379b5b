"""The values that everything passes around survive the way through JSON."""

from __future__ import annotations

import dataclasses
import inspect
import json
import types as builtin_types
import typing
from collections.abc import Mapping
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inglenook import types
from inglenook.types import Done, Message, Passage, Question, Scope, Status

VALUES = [cls for _, cls in inspect.getmembers(types, dataclasses.is_dataclass)]
TEXT = st.text(max_size=20)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | FLOATS | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


def instances(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that stands in `inglenook.types`."""
    plain = {Any: JSON, str: TEXT, int: st.integers(), float: FLOATS, bool: st.booleans()}
    if hint in plain:
        return plain[hint]
    if hint is type(None):
        return st.none()
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (typing.Union, builtin_types.UnionType):
        return st.one_of([instances(argument) for argument in arguments])
    if origin is tuple:
        return st.lists(instances(arguments[0]), max_size=2).map(tuple)
    if origin is Mapping:
        return st.dictionaries(TEXT, instances(arguments[1]), max_size=2)
    hints = typing.get_type_hints(hint)
    return st.builds(hint, **{name: instances(inner) for name, inner in hints.items()})


@pytest.mark.parametrize("cls", VALUES, ids=lambda cls: cls.__name__)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_value_survives_the_way_through_json(cls: type, data: st.DataObject) -> None:
    value = data.draw(instances(cls))
    text = json.dumps(types.to_json(value))
    assert types.from_json(cls, json.loads(text)) == value


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(sorted(types.EVENTS)).flatmap(lambda kind: instances(types.EVENTS[kind])))
def test_every_event_survives_with_its_kind(event: Any) -> None:
    data = json.loads(json.dumps(types.event_to_json(event)))
    assert types.EVENTS[data["kind"]] is type(event)
    assert types.event_from_json(data) == event


def test_unknown_fields_of_a_newer_peer_are_ignored() -> None:
    assert types.from_json(Message, {"role": "user", "text": "hi", "mood": 1}) == Message(
        "user", "hi"
    )


def test_missing_fields_take_their_defaults() -> None:
    assert types.from_json(Question, {"text": "why"}) == Question("why")


@pytest.mark.parametrize(
    ("cls", "data"),
    [
        (Message, {"role": "robot", "text": ""}),
        (Message, {"role": "user", "text": 3}),
        (Message, {"role": "user"}),
        (Message, "user: hi"),
        (Scope, {"paths": "/home"}),
        (Passage, {"id": "1", "path": "p", "text": "t", "start": "0", "end": 1}),
        (Passage, {"id": "1", "path": "p", "text": "t", "start": 0, "end": 1, "scores": []}),
        (Done, {"answer": "a", "citations": [{"n": 1}]}),
        (Status, {"stage": "sleeping"}),
    ],
)
def test_data_of_another_shape_is_refused(cls: type, data: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        types.from_json(cls, data)


@pytest.mark.parametrize("data", [{}, {"kind": "song"}, {"kind": None}])
def test_an_event_of_an_unknown_kind_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="unknown event kind"):
        types.event_from_json(data)


@pytest.mark.parametrize("cls", VALUES, ids=lambda cls: cls.__name__)
def test_values_are_frozen(cls: Any) -> None:
    assert cls.__dataclass_params__.frozen
