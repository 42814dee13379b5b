"""What is written under a grammar: drawn at random from it, and by a real model when it is hot."""

from __future__ import annotations

import json
import random
import re
from decimal import Decimal, localcontext
from typing import Any

import jsonschema
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.unit.workers.llm.grammars import Walk

from inglenook.errors import BadRequest
from inglenook.types import Sampling
from inglenook.workers.llm.native import Context, Model
from inglenook.workers.llm.sampling import NOTHING, Sampler
from inglenook.workers.llm.schema import compile as compile_schema
from inglenook.workers.llm.schema.automaton import Dfa, words
from inglenook.workers.llm.schema.pattern import pattern

SHORT = {"type": "string", "maxLength": 12}
EXTRACTIONS: dict[str, Any] = {
    "person": {
        "type": "object",
        "properties": {
            "name": SHORT,
            "age": {"type": "integer", "minimum": 0, "maximum": 120},
            "mood": {"enum": ["glad", "gloomy", "grim"]},
        },
        "required": ["name", "age", "mood"],
        "additionalProperties": False,
    },
    "dates": {
        "type": "array",
        "items": {"type": "string", "format": "date"},
        "minItems": 1,
        "maxItems": 2,
    },
    "price": {
        "type": "object",
        "properties": {
            "amount": {"type": "number", "minimum": 0, "exclusiveMaximum": 1000},
            "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
        },
        "required": ["amount"],
    },
    "choice": {"oneOf": [{"const": "yes"}, {"const": "no"}, {"type": "null"}]},
}


def judged(schema: Any, text: str) -> None:
    """Fails unless the text is JSON that the schema allows."""
    value = json.loads(text)
    jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    ).validate(value)


@pytest.mark.parametrize("name", EXTRACTIONS)
def test_a_hot_model_writes_nothing_else(model: Model, name: str) -> None:
    schema = EXTRACTIONS[name]
    grammar = compile_schema(schema)
    prompt = model.tokenize("Anna is 34 and glad; she paid 12.50 on 3 May 2024.\nAs JSON: ")
    context = Context(model, size=512, sequences=1, batch=128, threads=2)
    try:
        for seed in range(2):
            judged(schema, _written(model, context, prompt, grammar, seed))
    finally:
        context.close()


def _written(model: Model, context: Context, prompt: list[int], grammar: str, seed: int) -> str:
    """One answer at temperature 1.5, by way of everything but a limit of the tokens."""
    sampling = Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, repeat_penalty=1.0)
    sampler = Sampler(model, sampling, seed, grammar)
    context.clear()
    rows = [(token, n, 0, n == len(prompt) - 1) for n, token in enumerate(prompt)]
    written = b""
    try:
        for at in range(len(prompt), 400):
            assert context.decode(rows) == 0
            token = sampler.draw(context, len(rows) - 1).token
            assert token != NOTHING
            if model.ends(token):
                return written.decode()
            written += model.piece(token)
            rows = [(token, at, 0, True)]
    finally:
        sampler.close()
    pytest.fail(f"no end after 400 tokens: {written.decode(errors='replace')}")


NAMES = st.sampled_from(["a", "b", "cd", "é", 'q"'])
SMALL = st.integers(0, 3)
LEAVES = st.one_of(
    st.booleans(),
    st.sampled_from(["string", "integer", "number", "boolean", "null", "array", "object"]).map(
        lambda t: {"type": t}
    ),
    st.fixed_dictionaries(
        {"type": st.just("string")},
        optional={
            "minLength": SMALL,
            "maxLength": st.integers(2, 5),
            "pattern": st.sampled_from(["^[a-c]*$", "x", "^[a-z]+-[0-9]$", "[^a]$"]),
        },
    ),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={
            "minimum": st.integers(-30, 30),
            "exclusiveMaximum": st.integers(10, 400) | st.sampled_from([0.5, 99.25]),
            "multipleOf": st.sampled_from([1, 3, 0.5, 10]),
        },
    ),
    st.lists(st.sampled_from([1, "a", "ab", None, True, 2.5, [], {"a": 1}]), min_size=1).map(
        lambda values: {"enum": values}
    ),
)


def _nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    few = st.lists(inner, min_size=1, max_size=3)
    objects = st.fixed_dictionaries(
        {"type": st.just("object")},
        optional={
            "properties": st.dictionaries(NAMES, inner, max_size=3),
            "required": st.lists(NAMES, unique=True, max_size=2),
            "additionalProperties": inner,
            "patternProperties": st.dictionaries(st.sampled_from(["^a", "d$"]), inner),
            "minProperties": SMALL,
            "maxProperties": SMALL,
            "dependentRequired": st.dictionaries(NAMES, st.lists(NAMES, max_size=1), max_size=1),
        },
    )
    arrays = st.fixed_dictionaries(
        {"type": st.just("array")},
        optional={
            "items": inner,
            "prefixItems": few,
            "contains": inner,
            "minItems": SMALL,
            "maxItems": SMALL,
        },
    )
    mixed = st.one_of(
        st.tuples(st.sampled_from(["allOf", "anyOf", "oneOf"]), few).map(lambda t: {t[0]: t[1]}),
        inner.map(lambda schema: {"not": schema}),
        st.tuples(inner, inner, inner).map(lambda t: {"if": t[0], "then": t[1], "else": t[2]}),
    )
    return st.one_of(objects, arrays, mixed)


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(LEAVES, _nested, max_leaves=6), st.booleans(), st.randoms(use_true_random=False)
)
def test_all_that_a_grammar_holds_is_valid(
    schema: Any, open_objects: bool, draw: random.Random
) -> None:
    try:
        walk = Walk(compile_schema(schema, open_objects=open_objects))
    except BadRequest:
        assume(False)
    for _ in range(8):
        text = walk.text(draw)
        value = json.loads(text, parse_float=Decimal)
        with localcontext(prec=250):  # for remainders of 1e99
            jsonschema.Draft202012Validator(_exact(schema)).validate(value)


def _exact(value: Any) -> Any:
    """For the judge: decimals as they are written, `$` as ECMA-262 has it, only at the very end."""
    if isinstance(value, dict):
        return {_ecma(name): _exact(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_exact(item) for item in value]
    if isinstance(value, str):
        return _ecma(value)
    return Decimal(str(value)) if isinstance(value, float) else value


def _ecma(text: str) -> str:
    return text.replace("$", r"$(?!\n)") if text.endswith("$") else text


EXPRESSIONS = [
    "a*b", "^a+$", "^(a|b1)*-?$", "b$|^1", "^[^a]{2,}", "a.b", "(^a|-$)", "^$", "a{2}",
    "^(?=.*1)a", "^(?!ab)[ab]+$",
]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.text("ab1-", max_size=6), st.sampled_from(EXPRESSIONS))
def test_patterns_match_as_in_python(text: str, expression: str) -> None:
    assert pattern(expression).accepts(text) == bool(re.search(expression, text))


@given(st.sets(st.text("abc", max_size=4)), st.sets(st.text("abc", max_size=4)))
def test_languages_are_sets(left: set[str], right: set[str]) -> None:
    a, b = words(left), words(right)
    assert _all(a & b) == left & right
    assert _all(a | b) == left | right
    assert _all(a - b) == left - right
    assert (a == b) == (left == right)


def _all(dfa: Dfa) -> set[str]:
    return set(dfa.texts(1000) or [])
