"""Facts about files through a real host and a real library worker, with no model installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inglenook.errors import BadRequest, NotFound
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three files."""
    docs = tmp_path_factory.mktemp("files") / "docs"
    (docs / "taxes").mkdir(parents=True)
    (docs / "lease.txt").write_text("The lease ends on 14 March 2027. Dogs are welcome.")
    (docs / "boiler.md").write_text("# Boiler\n\nThe boiler is serviced every May.")
    (docs / "taxes" / "costs.csv").write_text("name,amount\nrent,500\n")
    return docs


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory, docs: Path) -> Iterator[Client]:
    """A host whose library holds them: one for the module, so that they are read once."""
    paths = Paths(tmp_path_factory.mktemp("profile é"))
    with launch.connect(paths) as client:
        client.call("library.index", {"paths": [str(docs)]})
        yield client
    launch.stop(paths)


def test_questions_about_files_need_no_model(indexed: Client) -> None:
    chat = indexed.call("chats.create", {})["id"]
    asked = {"question": "How many files do I have?", "chat": chat, "model": "none-such"}
    done = indexed.call("ask", asked)
    assert done["answer"].startswith("There are 3 files in your library")
    assert [Path(c["path"]).name for c in done["citations"]] == [
        "boiler.md",
        "lease.txt",
        "costs.csv",
    ]
    assert (done["model"], done["coverage"]["files"]) == ("", 3)
    stored = indexed.call("chats.get", {"id": chat})["messages"]
    assert [m["state"] for m in stored] == ["done", "done"]
    assert indexed.call("trace", {"id": done["trace"]})["steps"][0]["detail"]["route"] == "facts"
    assert indexed.call("state")["workers"]["llm"]["state"] == "off"


def test_facts_by_their_own_message(indexed: Client) -> None:
    done = indexed.call("library.facts", {"question": "list my spreadsheets"})
    assert done["understood"]
    assert [Path(r["path"]).name for r in done["facts"]["rows"]] == ["costs.csv"]
    other = indexed.call("library.facts", {"question": "When does the lease end?"})
    assert (other["understood"], other["answer"]) == (False, "")
    with pytest.raises(BadRequest):
        indexed.call("library.facts", {"question": " "})


def test_a_search_reads_filters(indexed: Client) -> None:
    done = indexed.call("library.search", {"queries": ["rent file:costs", "dogs -boiler"]})
    assert done["filters"][0] == [{"kind": "file", "value": "costs"}]
    assert done["filters"][1] == [{"kind": "without", "value": "boiler"}]
    first, second = done["results"]
    assert {Path(p["path"]).name for p in first} == {"costs.csv"}
    assert "boiler.md" not in {Path(p["path"]).name for p in second}
    assert Path(second[0]["path"]).name == "lease.txt"


def test_questions_for_a_start_come_from_the_files(indexed: Client, docs: Path) -> None:
    assert indexed.call("library.questions", {}) == {"questions": []}  # they say too little
    lease = docs / "terms.md"
    rent = "The rent is paid on the third day of each month, into the account of the harbour. " * 3
    lease.write_text(f"# Terms\n\n## Rent and deposit\n\n{rent}\n\n## Notice\n\n{rent}")
    indexed.call("library.refresh", {"collection": "files"})
    first = indexed.call("library.questions", {"scope": {"collections": ["files"]}})["questions"][0]
    assert (first["kind"], first["path"]) == ("section", str(lease))
    with pytest.raises(NotFound):
        indexed.call("library.questions", {"scope": {"collections": ["none"]}})
