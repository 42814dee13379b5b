"""What holds where request and chat say nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from inglenook.errors import NotFound
from inglenook.host.standing import Standing, standing
from inglenook.store import schema
from inglenook.store.database import Database
from inglenook.store.folders import FolderStore
from inglenook.store.personas import PersonaStore

SEA = {"collections": ["sea"], "paths": []}
LAND = {"collections": ["land"], "paths": []}
ALL: dict[str, Any] = {"collections": [], "paths": []}


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Any]:
    """As much of a host as is asked here."""
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as database:
        yield SimpleNamespace(folders=FolderStore(database), personas=PersonaStore(database))


@pytest.fixture
def captain(host: Any) -> str:
    fields = {"name": "Captain", "system": " Be brief. ", "model": "big", "scope": LAND}
    return str(host.personas.save({**fields, "sampling": {"temperature": 0.1}}))


def folder(host: Any, **fields: Any) -> str:
    return str(host.folders.create({"name": "Sea", **fields}))


def test_without_either_there_is_what_the_chat_has(host: Any) -> None:
    about = {"model": "own", "scope": SEA, "attachments": ["/a"], "folder": "", "persona": ""}
    assert standing(host, {}, about) == Standing("own", SEA, ["/a"])
    about = {**about, "openings": ["/a"]}
    assert standing(host, {}, about).openings == ["/a"]
    assert standing(host, {"openings": []}, about).openings == []
    assert standing(host, {"scope": LAND}, about).scope == LAND
    assert standing(host, {"scope": ALL, "attachments": [], "openings": []}, about) == Standing(
        "own"
    )


def test_a_folder_hands_down_what_the_chat_has_not(host: Any, captain: str) -> None:
    sea = {"instructions": "Mind the tides.", "scope": SEA, "attachments": ["/b"]}
    id = folder(host, **sea, persona=captain)
    found = standing(host, {"scope": ALL}, {"folder": id, "model": "", "scope": {}})
    assert (found.model, found.scope, found.attachments) == ("big", SEA, ["/b"])
    assert found.instructions == "Mind the tides.\n\nBe brief."
    assert found.sampling == {"temperature": 0.1}
    assert standing(host, {}, {"folder": id, "model": "own"}).model == "own"


def test_a_chats_own_persona_comes_before_its_folder(host: Any, captain: str) -> None:
    about = {"folder": folder(host, scope=SEA, model="small"), "persona": captain}
    assert (standing(host, {}, about).scope, standing(host, {}, about).model) == (LAND, "big")
    other = host.personas.save({"name": "Other", "system": "Sing."})
    found = standing(host, {"persona": other}, about)
    assert (found.instructions, found.model, found.scope) == ("Sing.", "small", SEA)


def test_who_was_deleted_since_says_nothing(host: Any) -> None:
    assert standing(host, {}, {"folder": "gone", "persona": "gone"}) == Standing()
    with pytest.raises(NotFound):
        standing(host, {"persona": "gone"})
