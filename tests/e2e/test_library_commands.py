"""`inglenook library …` as a person types it: pause, patterns, retry, rebuild, leave."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.e2e.conftest import Run

from inglenook import settings
from inglenook.paths import Paths


def test_a_collection_is_kept_as_a_person_wishes(
    run: Run, tmp_path: Path, starter_embedder: Path
) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    for name in ("tide.txt", "draft.txt"):
        (folder / name).write_text(f"What {name} says about the harbour.", "utf-8")
    plainly = settings.Settings(embedder=starter_embedder.name, embedder_backend="float32")
    settings.save(plainly, Paths.of_user().ensure().settings_file)

    def library(*arguments: str, code: int = 0) -> Any:
        done = run("library", *arguments, "--json")
        assert done.code == code, done.err
        return done.json

    def listed() -> Any:
        return library("list")["collections"][0]

    assert run("index", str(folder), "--collection", "harbour", "--json").json["indexed"] == 2
    library("pause", "harbour")
    assert listed()["paused"]
    assert "paused" in run("library", "list").out
    library("resume")
    assert not listed()["paused"]

    assert library("ignore", "harbour", "draft*", "*.tmp")["files"] == 1
    assert library("ignore", "harbour") == {"patterns": ["draft*", "*.tmp"]}
    assert library("ignore", "harbour", "--drop", "draft*")["files"] == 2
    missing = library("ignore", "harbour", "--drop", "draft*", code=1)
    assert missing["error"]["code"] == "not_found"

    assert library("retry", "harbour", str(folder / "tide.txt"))["failed"] == []
    assert library("rebuild") == library("rebuild", "--missing") == {"documents": 2, "chunks": 2}
    library("leave", "harbour", str(folder))
    assert listed()["files"] == 0
    for command in ("pause", "resume", "retry", "ignore"):
        failed = library(command, "nobody's", code=1)
        assert failed["error"]["code"] == "not_found", command
