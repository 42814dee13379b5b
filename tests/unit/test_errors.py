"""Expected failures: stable codes, a next step, and the way over the link."""

from __future__ import annotations

import inspect
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook import errors
from inglenook.errors import InglenookError

CLASSES = [
    cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, InglenookError)
]


def test_every_code_is_used_once() -> None:
    codes = [cls.code for cls in CLASSES]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_codes_stand_for_an_exit_code_and_a_status(cls: type[InglenookError]) -> None:
    assert cls.exit_code in (1, 2)
    assert 400 <= cls.http_status < 600
    assert cls.__doc__


@given(st.sampled_from(CLASSES), st.text(), st.text())
def test_a_failure_arrives_as_the_class_that_left(
    cls: type[InglenookError], message: str, step: str
) -> None:
    sent = cls(message, step)
    arrived = errors.from_json(json.loads(json.dumps(sent.to_json())))
    assert type(arrived) is cls
    assert (str(arrived), arrived.next_step) == (message, sent.next_step)


def test_the_next_step_of_the_class_stands_where_none_is_given() -> None:
    assert errors.DiskFull("No room.").next_step == errors.DiskFull.next_step != ""
    assert errors.DiskFull("No room.", "Buy a disk.").next_step == "Buy a disk."


@pytest.mark.parametrize("data", [{}, {"code": "from.the.future", "message": "?"}, {"code": None}])
def test_an_unknown_code_is_still_an_expected_failure(data: dict[str, str]) -> None:
    assert type(errors.from_json(data)) is InglenookError
