"""Indexing through a real host and library worker: it outlives its client and a killed worker."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import BadRequest, Cancelled, EngineCrashed, InglenookError, NotFound
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths


@pytest.fixture
def folder(tmp_path: Path, starter_embedder: Path) -> Path:
    """Forty short files."""
    here = tmp_path / "notes"
    here.mkdir()
    for n in range(40):
        (here / f"note {n}.txt").write_text(f"Note {n}: the tide was {n} cm high.\n" * 20)
    return here


def begun(host: Client, folder: Path) -> Any:
    """An indexing stream whose first file has been reached."""
    stream = host.stream("library.index", {"paths": [str(folder)], "collection": "notes"})
    for message in stream:
        if message["event"]["total"]:
            return stream
    raise AssertionError


def test_without_files_nothing_is_started(host: Client) -> None:
    assert host.call("library.collections") == {"collections": []}
    assert host.call("library.search", {"queries": ["tide"]}) == {"results": [[]], "filters": [[]]}
    with pytest.raises(NotFound):
        host.call("library.files", {"collection": "notes"})
    assert host.call("state")["workers"]["library"]["state"] == "off"


@pytest.mark.parametrize(
    ("do", "with_"),
    [
        ("library.index", {"paths": []}),
        ("library.index", {"paths": ["relative/path"]}),
        ("library.index", {"paths": [5]}),
        ("library.search", {"queries": "tide"}),
        ("library.search", {"queries": ["tide"], "k": 0}),
        ("library.search", {"queries": ["tide"], "scope": {"paths": 3}}),
    ],
)
def test_wrong_arguments_are_said(host: Client, do: str, with_: dict[str, Any]) -> None:
    with pytest.raises(BadRequest):
        host.call(do, with_)


def test_a_job_goes_on_when_its_client_has_left(paths: Paths, folder: Path, until: Any) -> None:
    with launch.connect(paths) as leaving:
        kept = begun(leaving, folder)  # a dropped stream would cancel
    with launch.connect(paths) as host:
        (job,) = host.call("state")["jobs"]
        assert (job["what"], job["title"]) == ("index", "notes")
        until(lambda: not host.call("state")["jobs"], 120)
        (notes,) = host.call("library.collections")["collections"]
        assert (notes["name"], notes["files"], notes["failed"]) == ("notes", 40, 0)
        (found,) = host.call("library.search", {"queries": ["tide 17 cm"], "k": 3})["results"]
        assert len(found) == 3
        assert found[0]["score"] >= found[1]["score"]
    with pytest.raises(EngineCrashed):
        list(kept)


def test_a_killed_library_worker_fails_the_job_and_the_next_run_goes_on(
    host: Client, folder: Path
) -> None:
    stream = begun(host, folder)
    os.kill(host.call("state")["workers"]["library"]["pid"], signal.SIGKILL)
    with pytest.raises(EngineCrashed, match="library"):
        list(stream)
    assert host.call("state")["jobs"] == []
    again = host.call("library.index", {"paths": [str(folder)], "collection": "notes"})
    assert again["files"] == 40
    assert again["failed"] == []
    files = host.call("library.files", {"collection": "notes", "limit": 100})["files"]
    assert {file["state"] for file in files} == {"indexed"}
    (notes,) = host.call("library.collections")["collections"]
    assert notes["chunks"] == sum(file["chunks"] for file in files)


def test_a_job_can_be_stopped(host: Client, folder: Path, until: Any) -> None:
    stream = begun(host, folder)
    stream.close()
    until(lambda: not host.call("state")["jobs"], 60)
    assert host.call("state")["workers"]["library"]["state"] == "ready"


def test_an_answer_is_written_while_files_are_read(host: Client, folder: Path) -> None:
    stream = begun(host, folder)
    done = host.call("ask", {"question": "Say hello.", "retrieval": False, "max_tokens": 3})
    assert done["answer"]
    try:
        summary = list(stream)[-1]["done"]
    except (Cancelled, InglenookError) as error:
        pytest.fail(f"the answer stopped the indexing: {error}")
    assert summary["files"] == 40


def test_a_model_that_is_there_is_got_at_once(host: Client) -> None:
    done = host.call("models.get", {"id": "smollm2-135m"})
    assert Path(done["path"]).is_file()
    with pytest.raises(NotFound):
        host.call("models.get", {"id": "nothing"})
