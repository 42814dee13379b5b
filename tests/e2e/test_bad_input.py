"""Unlucky and hostile input: a sentence that says what to do, and nothing is lost."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.conftest import BROKEN, Ran, Run

from inglenook.link import launch
from inglenook.paths import Paths

# A background job of a shell, as a check may be, inherits that Ctrl-C is ignored.
HEARS_CTRL_C = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("inglenook", run_name="__main__", alter_sys=True)
"""
ENDS_AT_ONCE = ("--max-tokens", "3", "--temperature", "0")


def test_a_two_megabyte_question_is_refused_with_numbers(run: Run, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    questions = ("why is it so? " * 150_000, "x" * 2_000_000, "Say hello.")
    batch.write_text(
        "".join(json.dumps({"id": i, "question": q}) + "\n" for i, q in enumerate(questions))
    )
    done = run("ask", "--batch", str(batch), *ENDS_AT_ONCE)
    assert done.code == 1
    *refused, answered = map(json.loads, done.out.splitlines())
    for line in refused:
        assert line["error"]["code"] == "question.too_long"
        assert any(c.isdigit() for c in line["error"]["message"])
        assert line["error"]["next_step"]
    assert answered["answer"]


def test_a_model_cut_short_is_refused_and_does_not_answer_later(
    run: Run, tmp_path: Path, starter_model: Path
) -> None:
    whole = starter_model.read_bytes()
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(whole[: len(whole) // 2])
    asked = run("ask", "Hi", "--model", str(cut), "--json")
    assert (asked.code, asked.json["error"]["code"]) == (1, "model.unusable")
    assert "cut.gguf" in asked.json["error"]["message"]
    assert run("models", "import", str(cut), "--json").json["error"]["code"] == "model.unusable"
    assert run("ask", "Hi", *ENDS_AT_ONCE, "--json").json["model"] == "smollm2-135m"


@pytest.mark.parametrize("seed", range(3))
def test_a_model_with_a_damaged_header_harms_nobody(
    run: Run, tmp_path: Path, starter_model: Path, seed: int
) -> None:
    chance = random.Random(seed)
    damaged = tmp_path / "damaged.gguf"
    shutil.copyfile(starter_model, damaged)
    with damaged.open("r+b") as file:
        for _ in range(30):
            file.seek(chance.randrange(24, 1_500_000))
            file.write(bytes([chance.randrange(256)]))
    asked = run("ask", "Hi", "--model", str(damaged), *ENDS_AT_ONCE, "--json")
    assert asked.code == 0 or asked.json["error"]["next_step"]
    assert run("ask", "Hi", *ENDS_AT_ONCE, "--json").code == 0


def test_an_imported_model_that_vanished_is_told_by_doctor(
    run: Run, tmp_path: Path, starter_model: Path
) -> None:
    mine = tmp_path / "mine.gguf"
    shutil.copyfile(starter_model, mine)
    assert run("models", "import", str(mine), "--json").json == {"id": "mine"}
    mine.unlink()
    asked = run("ask", "Hi", "--model", "mine", "--json")
    assert (asked.code, asked.json["error"]["code"]) == (1, "model.missing")
    report = run("doctor", "--json")
    assert report.code == 1
    (bad,) = [check for check in report.json["checks"] if not check["ok"]]
    assert bad["name"] == "model mine"
    assert "inglenook models remove mine" in bad["next_step"]
    assert run("models", "remove", "mine", "--json").code == 0
    assert run("doctor", "--json").json["ok"] is True


def test_a_damaged_library_is_named_and_harms_no_chat(
    run: Run, tmp_path: Path, profile: Path
) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "a.txt").write_text("The lighthouse keeper is called Odalys.")
    assert run("index", str(notes), "--json").code == 0
    run("stop")
    with (profile / "library.db").open("r+b") as file:
        file.write(b"nonsense" * 1000)
    for part in profile.glob("library.db-*"):
        part.unlink()
    searched = run("search", "keeper", "--json")
    assert (searched.code, searched.json["error"]["code"]) == (1, "profile.unusable")
    assert "library.db" in searched.json["error"]["message"]
    (bad,) = [check for check in run("doctor", "--json").json["checks"] if not check["ok"]]
    assert "library.db" in bad["text"]
    assert "move it away" in bad["next_step"]
    assert run("ask", "Hi", "--no-retrieval", *ENDS_AT_ONCE, "--json").code == 0
    run("stop")
    (profile / "library.db").rename(tmp_path / "moved away")
    assert run("index", str(notes), "--json").json["indexed"] == 1
    (found,) = run("search", "keeper", "--json").json["results"]
    assert found["path"] == str(notes / "a.txt")


def test_what_is_deleted_or_changed_is_not_found_any_more(run: Run, tmp_path: Path) -> None:
    def found(query: str) -> list[str]:
        results = run("search", query, "--json").json["results"]
        return [r["text"] for r in results]

    for name in ("gone", "changed", "same"):
        (tmp_path / f"{name}.txt").write_text(f"The {name} keeper counts the boats.")
    run("index", str(tmp_path), "--json")
    (tmp_path / "gone.txt").unlink()
    (tmp_path / "changed.txt").write_text("The gardener waters the roses.")
    again = run("index", str(tmp_path), "--json").json
    # the watch may have read the change before this run did
    assert (again["files"], again["indexed"] + again["unchanged"]) == (2, 2)
    assert found("keeper who counts the boats") == [
        "The same keeper counts the boats.",
        "The gardener waters the roses.",
    ]


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    """A folder with a file that can be read, one that cannot, and a folder that cannot."""
    folder = tmp_path / "documents"
    inner = folder / "closed"
    inner.mkdir(parents=True)
    (folder / "open.txt").write_text("The open drawer holds a peach.")
    (folder / "secret.txt").write_text("The secret drawer holds a plum.")
    (inner / "deep.txt").write_text("The deep drawer holds a walnut.")
    (folder / "secret.txt").chmod(0)
    inner.chmod(0)
    yield folder
    inner.chmod(0o700)


@pytest.fixture
def run_unprivileged(run: Run) -> Run:
    """Commands whose host may read only what permissions allow, for root too."""
    if os.geteuid() != 0:
        return run
    drop = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]
    if not shutil.which("setpriv") or subprocess.run([*drop, "true"], check=False).returncode:
        pytest.skip("root reads everything here")

    def inglenook(*arguments: str) -> Ran:
        done = subprocess.run(
            [*drop, sys.executable, "-m", "inglenook", *arguments],
            capture_output=True, encoding="utf-8", timeout=300, check=False,
        )  # fmt: skip
        return Ran(done.returncode, done.stdout, done.stderr)

    return inglenook


def test_what_may_not_be_read_is_listed_and_read_once_it_may(
    run_unprivileged: Run, closed: Path
) -> None:
    first = run_unprivileged("index", str(closed), "--json")
    assert first.code == 0, first.err
    assert first.json["indexed"] == 1
    failed = {Path(f["path"]).name: f["reason"] for f in first.json["failed"]}
    assert set(failed) == {"secret.txt", "closed"}
    assert all("permission" in reason for reason in failed.values())
    (closed / "closed").chmod(0o700)
    (closed / "secret.txt").chmod(0o600)
    second = run_unprivileged("index", str(closed), "--json").json
    # the watch may have read them before this run did
    assert second["indexed"] + second["unchanged"] == 3
    assert second["failed"] == []
    (closed / "closed").chmod(0)
    third = run_unprivileged("index", str(closed), "--json").json
    assert [Path(f["path"]).name for f in third["failed"]] == ["closed"]
    found = run_unprivileged("search", "walnut", "-k", "1", "--json").json["results"]
    assert [Path(r["path"]).name for r in found] == ["deep.txt"]  # closed is not deleted


def test_a_batch_ended_by_ctrl_c_or_killed_goes_on(run: Run, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    batch.write_text(
        "".join(f'{{"id": {n}, "question": "Say the number {n}."}}\n' for n in range(6))
    )
    options = ("ask", "--batch", str(batch), "--no-retrieval", *ENDS_AT_ONCE)
    first: dict[str, Any] = {}
    for end in (signal.SIGINT, signal.SIGKILL):
        with subprocess.Popen(
            [sys.executable, "-c", HEARS_CTRL_C, *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        ) as command:  # fmt: skip
            assert command.stdout
            lines = [json.loads(command.stdout.readline()) for _ in range(2)]
            command.send_signal(end)
            command.communicate(timeout=60)
            assert command.returncode == (1 if end == signal.SIGINT else -signal.SIGKILL)
        first = first or lines[0]
        assert lines[0] == first  # not answered a second time
    done = run(*options)
    assert done.code == 0, done.err
    replies = [json.loads(line) for line in done.out.splitlines()]
    assert [r["id"] for r in replies] == list(range(6))
    assert replies[0] == first


def test_every_citation_is_the_text_of_the_file_at_its_span(run: Run) -> None:
    sample = BROKEN.parent / "sample"
    run("index", str(sample), "--json")
    queries = ("When does the lease end?", "How is the pump serviced?", "Zoë", "insurance sum")
    with launch.connect(Paths.of_user()) as host:
        for passages in host.call("library.search", {"queries": queries, "k": 10})["results"]:
            assert passages
            for p in passages:
                span = {key: p[key] for key in ("path", "start", "end")}
                shown = host.call("library.context", {**span, "around": 0})
                assert (shown["text"], shown["start"], shown["page"]) == (
                    p["text"], p["start"], p["page"],
                )  # fmt: skip
        asked = {"question": queries[0], "max_tokens": 20, "temperature": 0.0}
        for citation in host.call("ask", asked)["citations"]:
            span = {key: citation[key] for key in ("path", "start", "end")}
            shown = host.call("library.context", {**span, "around": 0})
            assert shown["text"] == citation["text"]
