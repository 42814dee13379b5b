"""The story of the first day, with the real model: add a folder, ask, read the right page."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from tests.e2e.conftest import BROKEN, SAMPLE, Run

QUESTIONS = tomllib.loads((SAMPLE.parent / "questions.toml").read_text(encoding="utf-8"))


def test_answers_from_a_pdf_at_the_right_page_with_the_network_cut_off(
    run: Run, network_log: Path
) -> None:
    answered = run(
        "ask", "--in", str(SAMPLE), "--json", "--temperature", "0", "--max-tokens", "60",
        "When does the lease of the club house end?",
    )  # fmt: skip
    assert answered.code == 0, answered.err
    reply = answered.json
    assert reply["answer"]
    assert reply["model"] == "smollm2-135m"
    cited = [(Path(c["path"]).name, c["page"]) for c in reply["citations"]]
    assert ("clubhouse-lease.pdf", 4) in cited
    assert any("31 October 2031" in c["text"] for c in reply["citations"])
    assert reply["usage"]["prompt_tokens"] > 50
    assert reply["usage"]["completion_tokens"] > 0
    assert 0 < reply["timings"]["ttft_s"] <= reply["timings"]["total_s"]
    assert not network_log.exists(), network_log.read_text()


def test_search_finds_the_page_and_indexing_is_incremental(run: Run, tmp_path: Path) -> None:
    first = run("index", str(SAMPLE), "--collection", "Club", "--json")
    assert first.code == 0, first.err
    assert set(first.json) == {"files", "indexed", "unchanged", "failed", "chunks", "seconds"}
    assert first.json["failed"] == []
    assert first.json["files"] == first.json["indexed"] > 5

    again = run("index", str(SAMPLE), "--collection", "Club", "--json").json
    assert (again["indexed"], again["unchanged"]) == (0, first.json["files"])
    assert again["chunks"] == first.json["chunks"]

    batch = tmp_path / "queries.jsonl"
    asked = QUESTIONS["question"]
    lines = [json.dumps({"id": i, "query": q["ask"]}) for i, q in enumerate(asked)]
    batch.write_text("\n".join(lines))
    found = run("search", "--batch", str(batch), "-k", "3", "--collection", "Club")
    replies = [json.loads(line) for line in found.out.splitlines()]
    assert [r["id"] for r in replies] == list(range(len(asked)))
    missed = [q["ask"] for q, r in zip(asked, replies, strict=True) if not _right(q, r["results"])]
    assert missed == []

    nowhere = run("search", "lease", "--collection", "No such", "--json")
    assert nowhere.code == 1
    assert nowhere.json["error"]["code"] == "not_found"


def _right(question: dict[str, object], results: list[dict[str, object]]) -> bool:
    return any(
        str(r["path"]).endswith(str(question["file"]))
        and r["page"] == question.get("page")
        and str(question["holds"]) in " ".join(str(r["text"]).split())
        for r in results
    )


def test_broken_files_are_listed_with_a_reason_and_stop_nothing(run: Run) -> None:
    documents = [p for p in sorted(BROKEN.iterdir()) if p.suffix != ".gguf"]
    done = run("index", *map(str, documents), str(SAMPLE), "--json")
    assert done.code == 0, done.err
    failed = {Path(f["path"]).name: f["reason"] for f in done.json["failed"]}
    assert set(failed) == {p.name for p in documents}
    assert "password" in failed["encrypted.pdf"]
    assert done.json["indexed"] > 5


@pytest.mark.parametrize("name", ["text.gguf", "truncated.gguf", "absurd.gguf"])
def test_a_broken_model_is_refused_by_name(run: Run, name: str) -> None:
    refused = run("ask", "Hello", "--model", str(BROKEN / name), "--json")
    assert refused.code == 1
    assert refused.json["error"]["code"] == "model.unusable"
    assert name in refused.json["error"]["message"]
    assert run("ask", "Hello", "--max-tokens", "5", "--json").code == 0


def test_ask_without_json_streams_text_and_shows_its_sources(run: Run) -> None:
    told = run("ask", "--in", str(SAMPLE), "--max-tokens", "40", "--temperature", "0",
               "Who has the spare key?")  # fmt: skip
    assert told.code == 0, told.err
    assert "keys-and-numbers.txt" in told.out


def test_a_batch_goes_on_where_it_was_stopped(run: Run, tmp_path: Path, profile: Path) -> None:
    batch = tmp_path / "questions.jsonl"
    batch.write_text(
        '{"id": "a", "question": "Say hello."}\n'
        '{"id": "b", "question": "   "}\n'
        '{"id": "c", "question": "Say goodbye."}\n'
    )
    options = ("ask", "--batch", str(batch), "--max-tokens", "5", "--temperature", "0")
    first = run(*options)
    assert first.code == 1
    by_id = {r["id"]: r for r in map(json.loads, first.out.splitlines())}
    assert by_id["b"]["error"]["code"] == "question.empty"
    second = run(*options)
    again = {r["id"]: r for r in map(json.loads, second.out.splitlines())}
    # the same trace: it was not answered a second time
    assert again["a"]["trace"] == by_id["a"]["trace"]
    assert again["c"] == by_id["c"]


def test_seed_and_temperature_decide_the_answer(run: Run) -> None:
    def said(*options: str) -> str:
        done = run("ask", "Name a bird.", "--json", "--max-tokens", "12", *options)
        return str(done.json["answer"])

    assert said("--temperature", "1.5", "--seed", "7") == said(
        "--temperature", "1.5", "--seed", "7"
    )
    assert said("--temperature", "0") == said("--temperature", "0", "--seed", "3")


def test_doctor_probe_models_and_stop(run: Run) -> None:
    report = run("doctor", "--json")
    assert report.code == 0, report.out + report.err
    assert report.json["ok"] is True
    probe = run("probe", "--json").json
    assert probe["physical_cores"] >= 1
    assert probe["recommended"]["why"]
    models = run("models", "list", "--json").json
    installed = {m["id"] for m in models["models"] if m["installed"]}
    assert {"smollm2-135m", "all-minilm-l6-v2"} <= installed
    assert run("stop", "--json").json == {"stopped": True}
    assert run("stop", "--json").json == {"stopped": False}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("ask",), 2),
        (("search",), 2),
        (("nonsense",), 2),
        (("index",), 2),
        (("index", "/no/such/folder"), 1),
        (("ask", ""), 1),
        (("models", "get", "no-such-model"), 1),
        (("models", "import", "/no/such/model.gguf"), 1),
    ],
)
def test_wrong_use_has_a_sentence_and_a_code(
    run: Run, arguments: tuple[str, ...], code: int
) -> None:
    failed = run(*arguments)
    assert failed.code == code
    assert failed.out == ""
    assert failed.err.strip()
    assert "Traceback" not in failed.err
