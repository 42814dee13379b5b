from __future__ import annotations

import argparse
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from inglenook.cli import generating
from inglenook.cli.inputs import adapter
from inglenook.errors import BadRequest, FileUnreadable, NotFound
from inglenook.types import Sampling, from_json


def request(*arguments: str) -> dict[str, Any]:
    parser = argparse.ArgumentParser(exit_on_error=False)
    generating.generate_arguments(parser)
    return generating._request(parser.parse_args(arguments))


def test_a_bare_prompt_leaves_everything_to_the_host() -> None:
    message = {"role": "user", "text": "Hello", "images": []}
    assert request("Hello") == {"messages": [message], "sampling": {}, "priority": 0}


def test_every_field_of_sampling_has_an_option(tmp_path: Path) -> None:
    schema, grammar = tmp_path / "s.json", tmp_path / "g.gbnf"
    schema.write_text('{"type": "integer"}')
    grammar.write_text('root ::= "a"')
    arguments = ["Hello", "--schema", str(schema), "--grammar", str(grammar)]
    arguments += ["--stop", "x", "--stop", "y", "--logit-bias", "5=-2.5"]
    for name, *_ in generating._numbers():
        arguments += [f"--{name.replace('_', '-')}", "3"]
    sampling = request(*arguments)["sampling"]
    assert sampling.keys() == {field.name for field in fields(Sampling)}
    made = from_json(Sampling, sampling)
    assert (made.stop, made.logit_bias, made.seed) == (("x", "y"), {"5": -2.5}, 3)
    assert (made.json_schema, made.grammar) == ({"type": "integer"}, 'root ::= "a"')


def test_what_goes_with_the_prompt(tmp_path: Path) -> None:
    picture, tools = tmp_path / "é.png", tmp_path / "tools.json"
    picture.touch()
    tools.write_text(json.dumps([{"name": "weather"}]))
    made = request(
        *("What?", "--system", "Be brief.", "--image", str(picture), "--lora", f"{picture}:0.5"),
        *("--tools", str(tools), "--tool-choice", "required", "--thinking", "off"),
    )
    assert [m["role"] for m in made["messages"]] == ["system", "user"]
    assert made["messages"][1]["images"] == [str(picture)]
    assert made["adapters"] == [{"path": str(picture), "scale": 0.5}]
    assert (made["tool_choice"], made["thinking"]) == ("required", False)
    assert made["tools"] == [{"name": "weather"}]


def test_the_scale_of_an_adapter(tmp_path: Path) -> None:
    file, odd = tmp_path / "a.gguf", tmp_path / "b:2"
    file.touch()
    odd.touch()
    assert adapter(str(file)) == {"path": str(file), "scale": 1.0}
    assert adapter(f"{file}:-2") == {"path": str(file), "scale": -2.0}
    assert adapter(str(odd)) == {"path": str(odd), "scale": 1.0}
    assert adapter(f"{odd}:3") == {"path": str(odd), "scale": 3.0}
    for missing in ("gone.gguf", "gone.gguf:2", f"{file}:much", ":2", ""):
        with pytest.raises(NotFound):
            adapter(missing)


@pytest.mark.parametrize("bias", ["word=1", "5", "5=nan", "=1"])
def test_a_bias_that_is_none(bias: str) -> None:
    with pytest.raises(argparse.ArgumentError):
        request("Hello", "--logit-bias", bias)


def test_files_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("[")
    with pytest.raises(BadRequest, match=r"bad\.json is not JSON"):
        request("Hello", "--schema", str(bad))
    bad.write_text("[]")
    with pytest.raises(BadRequest, match="must hold an object"):
        request("Hello", "--schema", str(bad))
    with pytest.raises(FileUnreadable, match=r"gone\.gbnf"):
        request("Hello", "--grammar", str(tmp_path / "gone.gbnf"))
    with pytest.raises(BadRequest, match="empty"):
        request("  ")
