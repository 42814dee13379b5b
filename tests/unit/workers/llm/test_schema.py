"""JSON Schema as a grammar: what llama.cpp's own engine then lets through."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.unit.workers.llm.grammars import Acceptor

from inglenook.errors import BadRequest
from inglenook.workers.llm.native import Model
from inglenook.workers.llm.schema import compile as compile_schema

PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1, "maxLength": 40},
        "age": {"type": "integer", "minimum": 0, "maximum": 150},
        "kind": {"enum": ["friend", "family", "foe", None, 3]},
    },
    "required": ["name", "kind"],
}
TREE = {
    "$defs": {
        "tree": {
            "type": "object",
            "properties": {
                "value": {"type": "number"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/tree"}},
            },
            "required": ["value"],
        }
    },
    "$ref": "#/$defs/tree",
}
SHAPE = {
    "oneOf": [
        {"properties": {"kind": {"const": "circle"},
                        "r": {"type": "number", "exclusiveMinimum": 0}},
         "required": ["kind", "r"], "type": "object"},
        {"properties": {"kind": {"const": "square"}, "side": {"type": "integer"}},
         "required": ["kind", "side"], "type": "object"},
    ]
}  # fmt: skip

Case = tuple[Any, list[Any], list[Any]]
CASES: dict[str, Case] = {
    "anything": (True, [1, -2.5, "a\n\"ü😀", None, [[], {}], {"a": {"b": [True]}}], []),
    "types": ({"type": ["integer", "null"]}, [0, -7, None], [1.5, "1", True, [], {}]),
    "object": (
        PERSON,
        [{"name": "Zoë", "age": 9, "kind": "foe"}, {"name": "a", "kind": None},
         {"name": "a", "kind": 3}],
        [{"name": "", "kind": "foe"}, {"name": "a", "age": 151, "kind": "foe"}, {"name": "a"},
         {"name": "a", "kind": "fo"}, {"name": "a", "kind": "foe", "more": 1},
         {"name": "x" * 41, "kind": "foe"}],
    ),
    "recursion": (
        TREE,
        [{"value": 1, "children": [{"value": -2.5}, {"value": 1e9, "children": []}]}],
        [{"value": 1, "children": [{"children": []}]}, {"children": []}, 3],
    ),
    "shapes": (
        SHAPE,
        [{"kind": "circle", "r": 0.5}, {"kind": "square", "side": 2}],
        [{"kind": "circle", "r": 0}, {"kind": "circle", "side": 2},
         {"kind": "square", "side": 1.5}],
    ),
    "range": (
        {"type": "integer", "minimum": -17, "exclusiveMaximum": 1203},
        [-17, -9, 0, 5, 999, 1202], [-18, -100, 1203, 2000, 0.5],
    ),
    "decimals": (
        {"type": "number", "exclusiveMinimum": 0.25, "maximum": 10.5},
        [0.251, 1, 9.99, 10, 10.5], [0.25, 0.2, 10.51, 11, -1],
    ),
    "multiples": ({"multipleOf": 0.05, "type": "number"}, [0, 1, 0.05, 2.45, -3.1], [0.01, 2.44]),
    "multiples of 7": ({"multipleOf": 7, "type": "integer"}, [0, 7, -14, 700], [1, 8, 701]),
    "pattern": (
        {"type": "string", "pattern": "^(?=.*[0-9])[A-Z]{2}-\\w+$"},
        ["AB-c1", "XY-_9"], ["AB-c", "aB-1", "AB-1 ", "AB-1\n"],
    ),
    "unanchored": ({"type": "string", "pattern": "a+b"}, ["aab", "x ab y"], ["ba", ""]),
    "pattern and length": (
        {"type": "string", "pattern": "^[a-z]*$", "minLength": 2, "maxLength": 4},
        ["ab", "abcd"], ["a", "abcde", "AB"],
    ),
    "long": ({"type": "string", "maxLength": 3000}, ["", "x" * 2999, "ü" * 3000], ["x" * 3001]),
    "date": (
        {"type": "string", "format": "date"},
        ["2024-02-29", "1999-12-31"], ["2023-02-29", "2024-13-01", "2024-04-31", "24-01-01"],
    ),
    "date-time": (
        {"type": "string", "format": "date-time"},
        ["2024-02-29T23:59:59Z", "2024-01-01T00:00:00.5+05:30"],
        ["2024-01-01", "2024-01-01T24:00:00Z"],
    ),
    "uuid": (
        {"type": "string", "format": "uuid"},
        ["123e4567-e89b-12d3-a456-426614174000"], ["123e4567e89b12d3a456426614174000"],
    ),
    "email": ({"type": "string", "format": "email"}, ["a.b@c-d.example"], ["a@", "@b", "a b@c"]),
    "ipv4": ({"type": "string", "format": "ipv4"}, ["10.0.0.255"], ["256.1.1.1", "01.1.1.1"]),
    "uri": ({"type": "string", "format": "uri"}, ["https://a.example/b?c=d#e"], ["//a", "a b"]),
    "tuple": (
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False,
         "minItems": 1},
        [["a"], ["a", 1]], [[], [1], ["a", 1, 2]],
    ),
    "draft 7 tuple": (
        {"type": "array", "items": [{"type": "string"}], "additionalItems": {"type": "null"}},
        [[], ["a"], ["a", None, None]], [[None], ["a", 1]],
    ),
    "sizes": ({"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 3},
              [[True, False], [True] * 3], [[], [True], [True] * 4]),
    "contains": (
        {"type": "array", "items": {"type": ["integer", "string"]},
         "contains": {"type": "string"}, "minContains": 2, "maxContains": 3},
        [["a", 1, "b"], ["a", "b", "c", 1]], [["a", 1], [1, 2], ["a", "b", "c", "d"]],
    ),
    "unique": (
        {"type": "array", "items": {"enum": ["a", "b", "c"]}, "uniqueItems": True, "minItems": 1},
        [["a"], ["c", "a"], ["b", "c", "a"]], [[], ["a", "a"], ["a", "b", "a"]],
    ),
    "counted": (
        {"type": "object", "properties": {"a": {}, "b": {}, "c": {}},
         "minProperties": 1, "maxProperties": 2},
        [{"a": 1}, {"b": 1, "c": 2}], [{}, {"a": 1, "b": 2, "c": 3}],
    ),
    "names": (
        {"type": "object", "patternProperties": {"^n_": {"type": "integer"}},
         "properties": {"n_a": {"maximum": 5}}, "additionalProperties": {"type": "string"},
         "propertyNames": {"maxLength": 4}},
        [{}, {"n_a": 5, "n_b": 6, "x": "y"}], [{"n_a": 6}, {"n_b": "x"}, {"x": 1}, {"long_": "x"}],
    ),
    "all of": (
        {"allOf": [{"properties": {"a": {"type": "integer"}}, "required": ["a"]},
                   {"properties": {"a": {"minimum": 3}, "b": {"type": "string"}}}],
         "type": "object"},
        [{"a": 3}, {"a": 4, "b": "x"}], [{"a": 2}, {"b": "x"}, {"a": 3, "b": 1}],
    ),
    "not": ({"type": "string", "not": {"enum": ["a", "bc"]}}, ["", "b", "ab"], ["a", "bc"]),
    "not type": ({"not": {"type": ["object", "array", "string"]}}, [1, None], [{}, [], ""]),
    "if": (
        {"type": "object", "properties": {"eu": {"type": "boolean"}, "vat": {"type": "string"}},
         "required": ["eu"], "if": {"properties": {"eu": {"const": True}}},
         "then": {"required": ["vat"]}},
        [{"eu": True, "vat": "x"}, {"eu": False}], [{"eu": True}],
    ),
    "dependent": (
        {"type": "object", "properties": {"a": {}, "b": {}}, "dependentRequired": {"a": ["b"]}},
        [{}, {"b": 1}, {"a": 1, "b": 2}], [{"a": 1}],
    ),
    "unevaluated": (
        {"type": "object", "allOf": [{"properties": {"a": {"type": "integer"}}}],
         "properties": {"b": {}}, "unevaluatedProperties": False},
        [{"b": 1}, {"a": 1}], [{"a": 1, "c": 1}, {"c": 1}],
    ),
    "anchors": (
        {"$defs": {"n": {"$anchor": "num", "type": "integer"}}, "type": "array",
         "items": {"$ref": "#num"}},
        [[1, 2]], [["a"]],
    ),
    "const": ({"const": {"a": [1, {"b": None}]}}, [{"a": [1, {"b": None}]}], [{"a": [1]}, {}]),
    "names to escape": (
        {"type": "object", "properties": {'q"\n\\': {"const": 'v"\t'}}, "required": ['q"\n\\']},
        [{'q"\n\\': 'v"\t'}], [{"q": "v"}],
    ),
}  # fmt: skip


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@pytest.mark.parametrize("name", CASES)
def test_llama_cpp_takes_what_is_valid_and_nothing_else(model: Model, name: str) -> None:
    schema, valid, invalid = CASES[name]
    acceptor = Acceptor(model, compile_schema(schema))
    assert [v for v in valid if not acceptor.accepts(compact(v))] == []
    assert [v for v in invalid if acceptor.accepts(compact(v))] == []
    acceptor.close()


def test_blanks_are_free_but_bounded(model: Model) -> None:
    acceptor = Acceptor(model, compile_schema(PERSON))
    person = {"name": "a", "kind": "foe"}
    assert acceptor.accepts(json.dumps(person))
    assert acceptor.accepts(json.dumps(person, indent=4))
    assert not acceptor.accepts(json.dumps(person, indent=24))
    assert not acceptor.accepts("\n" + compact(person))
    assert not acceptor.accepts(compact(person) + " ")
    acceptor.close()


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        (r'"\u00e9\ud83d\ude00\/"', True),
        (r'"\ud83d"', False),
        (r'"\x41"', False),
        ('"a\nb"', False),
        ('"a\tb"', False),
        ('"unfinished', False),
        ("01", False),
        ("1.", False),
        ("-0.5", True),
        ("12345678901234567890123", False),
        ("{'a':1}", False),
        ('{"a":1,}', False),
        ("[1,]", False),
    ],
)
def test_only_json_is_written(model: Model, text: str, valid: bool) -> None:
    acceptor = Acceptor(model, compile_schema(True))
    assert acceptor.accepts(text) == valid
    acceptor.close()


def test_objects_are_open_where_the_schema_says_so_or_the_caller(model: Model) -> None:
    closed = {"type": "object", "properties": {"a": {"type": "integer"}}}
    extra = compact({"a": 1, "b": {"c": []}})
    for schema, options, wanted in [
        (closed, {}, False),
        (closed, {"open_objects": True}, True),
        ({**closed, "additionalProperties": True}, {}, True),
        ({**closed, "additionalProperties": {"type": "string"}}, {}, False),
        ({"type": "object"}, {}, True),
    ]:
        acceptor = Acceptor(model, compile_schema(schema, **options))
        assert acceptor.accepts(extra) == wanted
        assert not acceptor.accepts('{"a":"x"}') or schema == {"type": "object"}
        acceptor.close()


def test_an_object_is_open_if_only_that_satisfies_it(model: Model) -> None:
    schema = {"type": "object", "properties": {"a": {"const": 1}}, "required": ["b"]}
    acceptor = Acceptor(model, compile_schema(schema))
    assert acceptor.accepts('{"a":1,"b":2}')
    acceptor.close()


@pytest.mark.parametrize(
    ("schema", "keyword", "path"),
    [
        ({"properties": {"a/b": {"nullable": True}}}, "nullable", "#/properties/a~1b"),
        ({"items": {"uniqueItems": True}}, "uniqueItems", "#/items"),
        ({"allOf": [{"pattern": "(a)\\1"}]}, "pattern", "#/allOf/0"),
        ({"pattern": "a(?=b)"}, "pattern", "#"),
        ({"pattern": "["}, "pattern", "#"),
        ({"$ref": "https://example.org/schema"}, "$ref", "#"),
        ({"$ref": "#/$defs/gone"}, "$ref", "#"),
        ({"format": "regex"}, "format", "#"),
        ({"format": "shoe-size"}, "format", "#"),
        ({"type": "strnig"}, "type", "#"),
        ({"minimum": "3"}, "minimum", "#"),
        ({"minLength": -1}, "minLength", "#"),
        ({"enum": "a"}, "enum", "#"),
        ({"multipleOf": 0.000123457}, "multipleOf", "#"),
        ({"type": "object", "minProperties": 2}, "minProperties", "#"),
        ({"$schema": "https://example.org/dialect"}, "$schema", "#"),
        ({"not": {"format": "date"}}, "format", "#/not"),
        ({"not": {"additionalProperties": {"type": "null"}}}, "not", "#/not"),
    ],
)
def test_what_cannot_be_held_to_is_named_with_its_place(
    schema: dict[str, Any], keyword: str, path: str
) -> None:
    with pytest.raises(BadRequest, match="cannot be enforced") as caught:
        compile_schema(schema)
    assert f"'{keyword}' at {path}:" in str(caught.value)


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"enum": []},
        {"not": {}},
        {"not": {"type": "object", "minProperties": 0}, "type": "object"},
        {"not": {"minItems": 0}, "type": "array"},
        {"type": "string", "minLength": 5, "maxLength": 2},
        {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 2},
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
        {"type": "object", "required": ["a"], "properties": {"a": False}},
        {"type": "string", "enum": ["a"], "pattern": "b"},
        {"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]},
    ],
)  # fmt: skip
def test_a_contradiction_is_told(schema: Any) -> None:
    with pytest.raises(BadRequest, match="No value satisfies"):
        compile_schema(schema)


def test_what_leads_nowhere_is_told() -> None:
    with pytest.raises(BadRequest, match="refers to itself"):
        compile_schema({"anyOf": [{"$ref": "#"}, {"type": "null"}]})
    deep: dict[str, Any] = {}
    for _ in range(2000):
        deep = {"items": deep}
    with pytest.raises(BadRequest, match="nested too deeply"):
        compile_schema(deep)
    with pytest.raises(BadRequest, match="too large"):
        compile_schema({"pattern": "(a|b)*a(a|b){20}"})


def test_annotations_change_nothing() -> None:
    noted = {"type": "integer", "title": "t", "description": "d", "default": 1, "examples": [2],
             "deprecated": True, "$comment": "c", "readOnly": True, "x-order": 3}  # fmt: skip
    assert compile_schema(noted) == compile_schema({"type": "integer"})


def test_grammars_stay_small(model: Model) -> None:
    many = [f"item number {i}" for i in range(1000)]
    for schema, most in [
        ({"enum": many}, 1000),
        ({"type": "string", "maxLength": 100_000}, 20_000),
        ({"type": "array", "items": {"type": "integer"}, "maxItems": 5000}, 5000),
    ]:
        grammar = compile_schema(schema)
        assert len(grammar) < most
        Acceptor(model, grammar).close()
