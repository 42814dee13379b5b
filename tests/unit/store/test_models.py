"""Imported models are remembered by path and named by file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from inglenook.store import schema
from inglenook.store.database import Database
from inglenook.store.models import ModelStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ModelStore]:
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as database:
        yield ModelStore(database)


def test_a_model_is_remembered_with_its_header(store: ModelStore) -> None:
    id = store.add(Path("/m/Größtes Modell.Q4_K_M.gguf"), {"context": 8192})
    assert id == "größtes-modell.q4_k_m"
    (model,) = store.all()
    assert (model.id, model.path.name, model.header["context"]) == (
        id,
        "Größtes Modell.Q4_K_M.gguf",
        8192,
    )


def test_the_same_file_keeps_its_id(store: ModelStore) -> None:
    first = store.add(Path("/m/a.gguf"), {})
    assert store.add(Path("/m/a.gguf"), {"context": 5}) == first
    assert [model.header for model in store.all()] == [{"context": 5}]


def test_the_same_name_elsewhere_gets_another_id(store: ModelStore) -> None:
    ids = {store.add(Path(f"/{n}/a.gguf"), {}, frozenset({"a"})) for n in range(3)}
    assert ids == {"a-2", "a-3", "a-4"}


def test_a_removed_model_is_forgotten(store: ModelStore) -> None:
    id = store.add(Path("/m/a.gguf"), {})
    assert store.remove(id)
    assert not store.remove(id)
    assert store.all() == []


def test_a_template_belongs_to_a_file(store: ModelStore) -> None:
    a, b = Path("/models/a é.gguf"), Path("/models/b.gguf")
    assert store.template(a) == ""
    store.set_template(a, "one")
    store.set_template(a, "two")
    assert (store.template(a), store.template(b)) == ("two", "")
    store.set_template(a, "")
    assert store.template(a) == ""
