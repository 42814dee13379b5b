"""Which model answers: by name, by path, by preference, or the best there is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.unit.host.homes import ollama, put

from inglenook.catalog import Catalog, Entry, File, HubSource, WheelSource
from inglenook.errors import BadRequest, ModelMissing, ModelUnusable, NotFound
from inglenook.host import modelfiles, models
from inglenook.host.found import Shelf
from inglenook.host.models import Models
from inglenook.paths import Paths
from inglenook.store import schema
from inglenook.store.database import Database
from inglenook.store.models import ModelStore

SOURCE = (WheelSource(("x==1",), members=("x/y",)),)
CATALOG = Catalog(
    (
        Entry("small", "Small", "chat", "small.gguf", SOURCE, machine_gb=1, starter=True),
        Entry(
            "good",
            "Good",
            "chat",
            "good.gguf",
            SOURCE,
            machine_gb=2,
            sha256=hashlib.sha256(b"good").hexdigest(),
        ),
        Entry("huge", "Huge", "chat", "huge.gguf", SOURCE, machine_gb=5000),
        Entry("finder", "Finder", "embedding", "finder", SOURCE, machine_gb=1),
    )
)


class World:
    """A profile with models of a few bytes."""

    def __init__(self, folder: Path, store: ModelStore) -> None:
        self.paths = Paths(folder / "profile").ensure()
        self.bundled = folder / "bundled"
        self.bundled.mkdir()
        self.bad: set[Path] = set()
        self.store = store
        self.shelf: Shelf | None = None
        self.models = Models(self.paths, CATALOG, store, self.bad.__contains__)

    def put(self, name: str, *, bundled: bool = False) -> Path:
        path = (self.bundled if bundled else self.paths.models_dir) / name
        path.write_bytes(b"good")
        return path


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as database:
        here = World(tmp_path, ModelStore(database))
        monkeypatch.setattr(models, "bundled_models", lambda: here.bundled)
        yield here


def test_without_models_the_next_step_is_said(world: World) -> None:
    with pytest.raises(ModelMissing) as caught:
        world.models.choose("", ())
    assert "models get small" in caught.value.next_step


def test_the_best_that_fits_answers(world: World) -> None:
    for name in ("small", "good", "huge"):
        world.put(f"{name}.gguf")
    assert world.models.choose("", ("", "")).id == "good"


def test_a_preference_comes_first_and_a_name_before_it(world: World) -> None:
    world.put("small.gguf")
    path = world.put("good.gguf")
    assert world.models.choose("", ("", "small")).id == "small"
    chosen = world.models.choose("good", ("small",))
    assert (chosen.id, chosen.path, chosen.named) == ("good", path, True)
    assert not world.models.choose("", ("small",)).named


def test_a_path_is_a_model(world: World, tmp_path: Path) -> None:
    own = world.put("mine.gguf")
    assert world.models.choose(str(own), ()).path == own
    with pytest.raises(ModelMissing, match="gone"):
        world.models.choose(str(tmp_path / "gone.gguf"), ())


def test_what_is_not_installed_is_said(world: World) -> None:
    with pytest.raises(ModelMissing, match="Good is not installed"):
        world.models.choose("good", ())
    with pytest.raises(ModelMissing, match="nonsense"):
        world.models.choose("", ("nonsense",))


def test_a_model_that_cannot_answer_is_said(world: World) -> None:
    world.put("finder")
    with pytest.raises(ModelUnusable, match="finds passages"):
        world.models.choose("finder", ())
    world.models.remove("finder")


def test_a_model_that_kills_its_worker_is_passed_over(world: World) -> None:
    world.put("small.gguf")
    world.bad.add(world.put("good.gguf"))
    assert world.models.choose("", ()).id == "small"
    world.bad.add(world.paths.models_dir / "small.gguf")
    assert world.models.choose("", ()).id in {"small", "good"}  # loading it says why not


def test_an_imported_model_answers_if_there_is_no_other(world: World, tmp_path: Path) -> None:
    own = tmp_path / "own.gguf"
    own.write_bytes(b"x")
    id = world.models.add(own, {"name": "Own", "context": 4096})
    assert world.models.choose("", ()).id == id
    own.unlink()
    with pytest.raises(ModelMissing):
        world.models.choose("", ())
    (listed,) = [m for m in world.models.listed() if m["origin"] == "imported"]
    assert (listed["installed"], listed["name"]) == (False, "Own")
    assert [m.id for m in world.models.missing_own()] == [id]


def test_an_imported_model_does_not_take_an_id_of_the_catalog(world: World) -> None:
    assert world.models.add(Path("/m/good.gguf"), {}) == "good-2"


def test_the_list_tells_what_is_there(world: World) -> None:
    world.put("small.gguf", bundled=True)
    listed = {m["id"]: m for m in world.models.listed()}
    assert [id for id, m in listed.items() if m["installed"]] == ["small"]
    assert [id for id, m in listed.items() if m["recommended"]] == ["good"]
    assert listed["finder"]["kind"] == "embedding"


def test_only_what_was_downloaded_is_removed(world: World) -> None:
    file = world.put("good.gguf")
    world.models.remove("good")
    assert not file.exists()
    world.put("small.gguf", bundled=True)
    with pytest.raises(BadRequest, match="ships with the program"):
        world.models.remove("small")
    for gone in ("good", "nonsense"):
        with pytest.raises(NotFound):
            world.models.remove(gone)


def test_a_folder_goes_whole_and_is_known_by_either_name(world: World) -> None:
    names = ("finder", "Finder-L6")
    reader = Entry("finder", "Finder", "embedding", "Finder-L6", SOURCE, machine_gb=1)
    known = Catalog((reader, CATALOG.entries[0]))
    models = Models(world.paths, known, world.store, world.bad.__contains__)
    for name in names:
        folder = world.paths.models_dir / "Finder-L6"
        folder.mkdir()
        (folder / "config.json").write_bytes(b"{}" * 8)
        assert models.find(name) == folder
        assert models.reads(name) == ("embedding", "Finder-L6")
        assert models.row(name)["bytes"] == 16
        models.remove(name)
        assert list(world.paths.models_dir.iterdir()) == []
    assert models.reads("small") is None


def test_a_damaged_model_is_found(world: World) -> None:
    file = world.put("good.gguf")
    assert [good for _, _, good in world.models.check()] == [True]
    file.write_bytes(b"evil")
    assert [good for _, _, good in world.models.check()] == [False]


# --- quantizations, the hub, other programs -------------------------------------------------------


MANY = Entry("many", "Many", "chat", "many-Q4_0.gguf", (HubSource("a/many", "many-Q4_0.gguf"),),
             files=(File("many-Q4_0.gguf", "Q4_0"), File("many-Q8_0.gguf", "Q8_0")))  # fmt: skip


@pytest.fixture
def wide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with closing(Database(tmp_path / "a.db", schema.STEPS)) as database:
        here = World(tmp_path, ModelStore(database))
        here.shelf = Shelf(
            tmp_path / "found.json",
            lambda: [str(tmp_path / "lib")],
            lambda path: {"kind": path.stem.split("-")[0], "context": 512},
            places=lambda: [("Ollama", tmp_path / "ollama")],
        )
        catalog = Catalog((*CATALOG.entries, MANY))
        here.models = Models(here.paths, catalog, here.store, here.bad.__contains__, here.shelf)
        monkeypatch.setattr(models, "bundled_models", lambda: here.bundled)
        yield here


def test_any_quantization_stands_for_the_model(wide: World) -> None:
    path = wide.put("many-Q8_0.gguf")
    assert wide.models.find("many") == wide.models.find("many:Q8_0") == path
    with pytest.raises(ModelMissing, match="Many is not installed"):
        wide.models.find("many:Q4_0")
    with pytest.raises(NotFound, match="Q2_K"):
        wide.models.find("many:Q2_K")
    (row,) = [row for row in wide.models.listed() if row["id"] == "many"]
    assert [(q["name"], q["installed"]) for q in row["quantizations"]] == [
        ("Q4_0", False), ("Q8_0", True)]  # fmt: skip
    wide.models.remove("many:Q8_0")
    assert not path.exists()


def test_a_model_of_another_program_answers_where_it_is(wide: World, tmp_path: Path) -> None:
    assert wide.shelf is not None
    blob = ollama(tmp_path / "ollama", "registry.ollama.ai/library/chat/4b", b"GGUF chat")
    wide.shelf.refresh(30)
    chosen = wide.models.choose("ollama:chat:4b", ())
    assert (chosen.id, chosen.path) == ("ollama:chat:4b", blob)
    (row,) = [row for row in wide.models.listed() if row["origin"] == "Ollama"]
    assert (row["installed"], row["path"]) == (True, str(blob))
    with pytest.raises(BadRequest, match="belongs to Ollama"):
        wide.models.remove("ollama:chat:4b")
    assert blob.exists()
    blob.unlink()
    with pytest.raises(ModelMissing, match="Its file is not there"):
        wide.models.find("ollama:chat:4b")


def test_what_cannot_answer_is_not_offered(wide: World, tmp_path: Path) -> None:
    assert wide.shelf is not None
    for kind in ("projector", "adapter", "embedding", "other"):
        put(tmp_path / f"lib/{kind}-x.gguf", kind)
    wide.shelf.refresh(30, headers=True)
    offered = [row["kind"] for row in wide.models.listed() if row["origin"] == "Folder"]
    assert offered == ["embedding"]
    assert len([r for r in wide.models.listed(every=True) if r["origin"] == "Folder"]) == 4
    for kind, words in (("projector", "pictures"), ("adapter", "another model"),
                        ("embedding", "finds passages"), ("other", "in words")):  # fmt: skip
        with pytest.raises(ModelUnusable, match=words):
            wide.models.choose(f"folder:{kind}-x", ())


def test_a_file_in_a_folder_is_never_deleted(wide: World, tmp_path: Path) -> None:
    assert wide.shelf is not None
    own = put(tmp_path / "lib/chat-x.gguf")
    wide.shelf.refresh(30)
    with pytest.raises(BadRequest, match="file of yours") as caught:
        wide.models.remove("folder:chat-x")
    assert "folders remove" in caught.value.next_step
    assert own.exists()


def test_a_projector_beside_a_model_is_known(wide: World, tmp_path: Path) -> None:
    assert wide.shelf is not None
    eye = wide.put("mmproj-good.gguf")
    wide.put("good.gguf")
    assert wide.models.choose("good", ()).projector == eye
    wide.put("small.gguf")
    assert wide.models.choose("small", ()).projector is None
    put(tmp_path / "lib/chat-m.gguf", "m")
    other = put(tmp_path / "lib/mmproj-m.gguf", "p")
    wide.shelf.refresh(30)
    assert wide.models.choose("folder:chat-m", ()).projector == other


def test_a_model_of_the_hub_is_known_by_its_address(wide: World) -> None:
    path = wide.put("Deep-Q4_0.gguf")
    wide.models.add(path, {"hub": "maker/Deep-GGUF:Deep-Q4_0.gguf", "name": "Deep Q4_0"})
    for name in ("maker/Deep-GGUF", "maker/Deep-GGUF:Deep-Q4_0.gguf", "deep-q4_0"):
        assert wide.models.find(name) == path
    assert wide.models.row("maker/Deep-GGUF")["origin"] == "hub"
    wide.models.remove("maker/Deep-GGUF")
    assert not path.exists()
    with pytest.raises(ModelMissing) as caught:
        wide.models.find("maker/Deep-GGUF")
    assert "models get maker/Deep-GGUF" in caught.value.next_step


def test_any_part_of_a_split_model_may_be_named(tmp_path: Path) -> None:
    second = put(tmp_path / "m-00002-of-00002.gguf")
    assert modelfiles.existing_file(str(second)) == tmp_path / "m-00001-of-00002.gguf"
