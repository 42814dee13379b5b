"""Places to fill in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.ask.variables import Variable, filled, variables


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{topic}}", Variable("topic")),
        ("{{ topic }}", Variable("topic")),
        ("{{how many:number}}", Variable("how many", "number")),
        ("{{day:date}}", Variable("day", "date")),
        ("{{body:text}}", Variable("body", "text")),
        ("{{tone:choice:dry, warm}}", Variable("tone", "choice", ("dry", "warm"))),
        ("{{größe:number}}", Variable("größe", "number")),
        ("{{tone:choice:}}", Variable("tone")),
    ],
)
def test_each_kind_is_read(text: str, expected: Variable) -> None:
    assert variables(f"before {text} after") == (expected,)


@pytest.mark.parametrize(
    "text", ["{topic}", "{{}}", "{{a:b}}", "{{1}}", "{{a\nb}}", "{{{}}}", "{{"]
)
def test_what_is_no_variable_stays(text: str) -> None:
    assert variables(text) == ()
    assert filled(text, {"a": "x", "topic": "x", "1": "x"}) == text


def test_each_is_asked_for_once_in_its_first_place() -> None:
    found = variables("{{a}} {{b:date}} {{a:number}} {{a}}")
    assert found == (Variable("a", "number"), Variable("b", "date"))


def test_values_are_put_in_everywhere_and_not_read_again() -> None:
    assert filled("{{a}}-{{a:number}}-{{b}}", {"a": "{{b}}"}) == "{{b}}-{{b}}-{{b}}"


@given(st.text(alphabet="{}ab:,1 choicenumber\n", max_size=60))
def test_any_text_can_be_read_and_filled(text: str) -> None:
    names = {v.name for v in variables(text)}
    assert variables(filled(text, dict.fromkeys(names, "x"))) == ()
    assert filled(text, {}) == text
