"""Several questions of a batch at a time: the answers come in the order of the questions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.e2e.conftest import Run


def test_the_order_stays_and_one_bad_line_ends_nothing(run: Run, tmp_path: Path) -> None:
    batch = tmp_path / "batch.jsonl"
    asked = ["Tell me a story of the sea.", "Hi.", " ", "Hello?", "Why?"]
    batch.write_text(
        "".join(json.dumps({"id": n, "question": q}) + "\n" for n, q in enumerate(asked))
    )
    options = ("--jobs", "3", "--no-retrieval", "--max-tokens", "8", "--temperature", "0")
    done = run("ask", "--batch", str(batch), *options)
    answers: list[Any] = [json.loads(line) for line in done.out.splitlines()]
    assert [answer["id"] for answer in answers] == [0, 1, 2, 3, 4]
    assert ["error" in answer for answer in answers] == [False, False, True, False, False]
    assert done.code == 1
    assert run("ask", "--batch", str(batch), "--jobs", "0").code == 2
