"""The bare engine from the command line: adapters, pictures, tools, schemas, vectors, templates."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.e2e.conftest import Run
from tests.pictures import png

GREEDY = ("--temperature", "0", "--repeat-penalty", "1", "--max-tokens", "6")


@pytest.fixture
def seeing(tmp_path: Path, tiny_llama: Path, tiny_projector: Path) -> str:
    """A model beside its projector."""
    shutil.copy(tiny_projector, tmp_path / "mmproj-seeing.gguf")
    return str(shutil.copy(tiny_llama, tmp_path / "seeing.gguf"))


def test_generating(run: Run, seeing: str, tiny_lora: Path, tmp_path: Path) -> None:
    asked = ("generate", "Tell me of boats.", "--model", seeing, *GREEDY)
    plain = run(*asked)
    assert plain.code == 0, plain.err
    assert plain.out.strip()
    document = run(*asked, "--logprobs", "1", "--json").json
    assert document["text"].strip() == plain.out.strip()
    assert len(document["logprobs"]) == 6
    assert run("generate", "--model", seeing, *GREEDY, stdin="Tell me of boats.").out == plain.out
    assert run(*asked, "--lora", f"{tiny_lora}:4").out != plain.out
    picture = str(png(tmp_path / "é.png", 1))
    looked = run(*asked, "--image", picture, "--json").json
    assert looked["usage"]["prompt_tokens"] >= document["usage"]["prompt_tokens"] + 16
    bias = document["record"]["answer_tokens"][0]
    other = run(*asked, "--logit-bias", f"{bias}=-100", "--json").json
    assert other["record"]["answer_tokens"][0] != bias


def test_what_is_written_under_rules(run: Run, starter_model: Path, tmp_path: Path) -> None:
    schema, grammar, tools = (tmp_path / n for n in ("s.json", "g.gbnf", "tools.json"))
    schema.write_text('{"enum": ["red", "blue"]}')
    grammar.write_text('root ::= "yes" | "no"')
    parameters = {"type": "object", "properties": {"to": {"enum": ["Bern"]}}, "required": ["to"]}
    tools.write_text(json.dumps([{"name": "travel", "parameters": parameters}]))
    asked = ("generate", "Go.", "--model", str(starter_model), "--max-tokens", "40")
    assert run(*asked, "--schema", str(schema)).out.strip() in ('"red"', '"blue"')
    assert run(*asked, "--grammar", str(grammar)).out.strip() in ("yes", "no")
    called = run(*asked, "--tools", str(tools), "--tool-choice", "required")
    assert called.out == 'travel {"to": "Bern"}\n', called.err


def test_asking_with_an_adapter_and_a_picture(
    run: Run, seeing: str, tiny_lora: Path, tmp_path: Path
) -> None:
    asked = ("ask", "What is this?", "--model", seeing, "--temperature", "0", "--max-tokens", "6")
    plain = run(*asked).out
    adapted = run(*asked, "--lora", f"{tiny_lora}:4").out
    assert adapted != plain
    replayed = run("replay", "--last")
    assert replayed.code == 0
    assert replayed.out.startswith(adapted.rstrip("\n"))
    assert run(*asked, "--image", str(png(tmp_path / "a.png", 1))).out != plain
    assert run(*asked, "--lora", "gone.gguf", "--json").json["error"]["code"] == "not_found"


def test_vectors_and_templates(run: Run, seeing: str, tiny_embedder: Path, tmp_path: Path) -> None:
    found = run("embed", "hello", "and more", "--model", str(tiny_embedder), "--json").json
    assert [len(vector) for vector in found["vectors"]] == [64, 64]
    assert run("embed", "hello", "--json").json["error"]["code"] == "model.missing"
    own = tmp_path / "own.jinja"
    own.write_text("{% for m in messages %}<{{ m['content'] }}>{% endfor %}")
    used = run("models", "template", seeing, "--use", str(own))
    assert used.code == 0, used.err
    assert own.read_text() in run("models", "template", seeing).out
    own.write_text("{% for %}")
    assert run("models", "template", seeing, "--use", str(own)).code == 1
    assert run("models", "template", seeing, "--reset").code == 0
    assert "im_start" in run("models", "template", seeing).out
