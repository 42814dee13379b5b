"""What scripts rely on: exit codes, and with `--json` one document on stdout and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.e2e.conftest import SAMPLE, Run

KEYS = str(SAMPLE / "keys-and-numbers.txt")


FAILURES: tuple[tuple[tuple[str, ...], int, str], ...] = (
    (("--json",), 2, "request.bad"),
    (("nonsense", "--json"), 2, "request.bad"),
    (("--json", "models"), 2, "request.bad"),
    (("models", "list", "--nope", "--json"), 2, "request.bad"),
    (("index", "--json"), 2, "request.bad"),
    (("search", "--json"), 2, "request.bad"),
    (("search", "lease", "-k", "0", "--json"), 2, "request.bad"),
    (("search", "lease", "-k", "many", "--json"), 2, "request.bad"),
    (("ask", "--json"), 2, "request.bad"),
    (("ask", "--json", "Hi", "--temperature", "5"), 2, "request.bad"),
    (("ask", "--json", "--batch", "/no/such/file"), 2, "request.bad"),
    (("ask", "--json", "  "), 1, "question.empty"),
    (("ask", "--json", "Hi", "--in", "/no/such/folder"), 1, "not_found"),
    (("ask", "--json", "Hi", "--model", "no-such-model"), 1, "model.missing"),
    (("ask", "--json", "Hi", "--model", "all-minilm-l6-v2"), 1, "model.unusable"),
    (("search", "lease", "--collection", "No such", "--json"), 1, "not_found"),
    (("index", "/no/such/folder", "--json"), 1, "not_found"),
    (("index", "x" * 5000, "--json"), 1, "not_found"),
    (("models", "get", "no-such-model", "--json"), 1, "not_found"),
    (("models", "remove", "no-such-model", "--json"), 1, "not_found"),
    (("models", "remove", "smollm2-135m", "--json"), 2, "request.bad"),
    (("models", "import", KEYS, "--json"), 1, "model.unusable"),
)


def test_a_failure_is_one_document_with_what_to_do(run: Run) -> None:
    for arguments, code, error in FAILURES:
        failed = run(*arguments)
        assert (failed.code, failed.json["error"]["code"]) == (code, error), arguments
        assert failed.json["error"]["message"] in failed.err
        assert "Traceback" not in failed.err


def test_json_may_stand_before_or_after_the_command(run: Run) -> None:
    orders = (
        ("models", "list", "--json"),
        ("--json", "models", "list"),
        ("models", "--json", "list"),
    )
    answers = [run(*order).json for order in orders]
    for answer in answers:
        for model in answer["models"]:
            model.pop("verdict")  # tells how much memory is free just now
    assert answers[0] == answers[1] == answers[2]
    assert "version" in run("--json", "version").json


def test_the_question_may_follow_the_paths(run: Run, tmp_path: Path) -> None:
    options = ("--json", "--temperature", "0", "--max-tokens", "5")
    first = run("ask", *options, "--in", KEYS, "Who has the spare key?")
    assert first.code == 0, first.err
    assert any(c["path"] == KEYS for c in first.json["citations"])
    assert run("ask", *options, "--in", KEYS, str(tmp_path)).code == 2  # two paths, no question
    assert run("ask", *options, "--in", KEYS, "").json["error"]["code"] == "question.empty"


def test_an_answer_from_an_empty_folder_says_that_no_file_supports_it(
    run: Run, tmp_path: Path
) -> None:
    done = run("ask", "--in", str(tmp_path), "--json", "--max-tokens", "5", "Who has the key?")
    assert done.code == 0, done.err
    assert done.json["citations"] == []
    assert done.json["note"]


def test_a_batch_of_searches_is_one_line_each(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "папка с пробелом"
    folder.mkdir()
    (folder / "Zoë 田中.txt").write_text("The lighthouse keeper is called Odalys.", "utf-8")
    assert run("index", str(folder), "--json").json["indexed"] == 1
    lines = '{"id": "ü", "query": "lighthouse keeper"}\n\n{"id": 2, "query": ""}\n'
    found = run("search", "--batch", "-", "-k", "1", stdin=lines)
    assert found.code == 0, found.err
    replies: list[Any] = [json.loads(line) for line in found.out.splitlines()]
    assert [r["id"] for r in replies] == ["ü", 2]
    assert [Path(p["path"]).name for p in replies[0]["results"]] == ["Zoë 田中.txt"]
