"""Several embedders at once, the swap from one to another, and backends beside float32."""

from __future__ import annotations

import dataclasses
import shutil
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tests.unit.workers.library import models
from tests.unit.workers.library.conftest import Load
from transformers import AutoModel

from inglenook.errors import Cancelled, ModelUnusable
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.store.documents import Documents
from inglenook.types import Scope, Status
from inglenook.workers.library import backends
from inglenook.workers.library.backends import FLOAT32, Backend, Measured
from inglenook.workers.library.embed import Embedder, VectorCache
from inglenook.workers.library.embedders import speaks
from inglenook.workers.library.indices import Indices
from inglenook.workers.library.library import Library
from inglenook.workers.library.search import Hits

TEXTS = {
    "boiler.txt": "The boiler is serviced each October by the same engineer from the town.",
    "tide.txt": "The harbour master writes the tide table by hand every spring for the boats.",
    "heizung.txt": "Die Heizung wird jeden Oktober von demselben Monteur aus der Stadt gewartet.",
}
ENGLISH, GERMAN = ("boiler.txt", "tide.txt"), "heizung.txt"


class Home:
    """A profile with a library, whose settings can be changed, and which can be opened again."""

    def __init__(self, root: Path, files: Path) -> None:
        self.settings = Settings(embedder_backend="float32")
        self.paths = Paths(root).ensure()
        self.files = files
        self.library = self.opened()

    def opened(self) -> Library:
        return Library(self.paths, lambda: self.settings)

    def again(self) -> Library:
        self.library.close()
        self.library = self.opened()
        return self.library

    def wish(self, **values: str) -> None:
        self.settings = dataclasses.replace(self.settings, **values)

    def index(self) -> None:
        done = self.library.index([str(self.files)], "files", lambda _: None, lambda: False)
        assert not done["failed"]

    def rebuild(self, tell: Callable[[Status], None] = lambda _: None) -> dict[str, int]:
        return self.library.rebuild(tell, lambda: False, afresh=False)

    def cuts(self) -> dict[str, str]:
        """The embedder that serves each file."""
        store, found = self.library.store, {}
        for name in TEXTS:
            shown = store.shown(str(self.files / name))
            assert shown is not None
            document = store.documents.get(shown[0])
            assert document is not None
            found[name] = document.cut.partition("/")[2].rsplit("-", 1)[0]
        return found

    def tables(self) -> int:
        return len(list(self.paths.index_dir.glob("*.lance")))

    def finds(self, query: str) -> list[str]:
        (found,) = self.library.candidates([query], Scope(), 10)
        assert {p.id for p in found.lexical} <= {p.id for p in found.vector}
        return [Path(p.path).name for p in found.vector]


@pytest.fixture
def home(tmp_path: Path, load: Load, monkeypatch: pytest.MonkeyPatch) -> Iterator[Home]:
    monkeypatch.setattr("inglenook.workers.library.embed.load", load)
    files = tmp_path / "files"
    files.mkdir()
    for name, text in TEXTS.items():
        (files / name).write_text(text, encoding="utf-8")
    home = Home(tmp_path / "profile", files)
    yield home
    home.library.close()


@pytest.fixture
def second(home: Home, starter_embedder: Path) -> Path:
    """Another embedder, for all languages."""
    return models.embedder(home.paths.models_dir / "tiny-multilingual", starter_embedder)


def test_a_file_is_read_by_the_model_that_knows_its_language(home: Home, second: Path) -> None:
    home.index()
    assert home.cuts() == {
        **dict.fromkeys(ENGLISH, "all-MiniLM-L6-v2"), GERMAN: "tiny-multilingual"
    }  # fmt: skip
    assert home.tables() == 2
    found = home.finds("Who services the boiler?")
    assert set(found) == set(TEXTS)  # merged by rank: both rankings begin
    assert found.index("boiler.txt") < found.index("tide.txt")
    checks = home.library.check()
    assert all(check["ok"] for check in checks), checks
    # without the model its files go back to the other one
    shutil.rmtree(second)
    home.again()
    assert "boiler.txt" in home.finds("boiler")
    home.rebuild()
    assert set(home.cuts().values()) == {"all-MiniLM-L6-v2"}
    assert home.tables() == 1


def test_another_model_is_made_beside_the_old_one_and_swapped(home: Home, second: Path) -> None:
    home.wish(embedder="all-MiniLM-L6-v2")
    home.index()
    home.wish(embedder="tiny-multilingual")
    told: list[Status] = []

    def tell(status: Status) -> None:
        told.append(status)
        assert set(home.cuts().values()) == {"all-MiniLM-L6-v2"}  # it serves until all is there
        assert home.finds("Who services the boiler?")[0] == "boiler.txt"

    assert home.rebuild(tell) == {"documents": 3, "chunks": 3}
    assert told[-1].done == told[-1].total == 3
    assert set(home.cuts().values()) == {"tiny-multilingual"}
    assert set(home.finds("boiler")) == set(TEXTS)
    assert home.tables() == 1
    held = home.library.engine.index.contents()
    assert sum(map(len, held.values())) == 3


@pytest.mark.parametrize("before", [True, False])
def test_a_search_that_a_swap_overtakes_finds_all_the_same(
    home: Home, second: Path, monkeypatch: pytest.MonkeyPatch, before: bool
) -> None:
    """Its index goes before it has looked into it, or what it found there is known no more."""
    home.wish(embedder="all-MiniLM-L6-v2")
    home.index()
    home.wish(embedder="tiny-multilingual")
    matching, swapped = Indices.matching, list[bool]()

    def overtaken(indices: Indices, *asked: Any) -> list[Hits]:
        if swapped:
            return matching(indices, *asked)
        found = [] if before else matching(indices, *asked)
        swapped.append(True)
        home.rebuild()
        return [[]] if before else found

    nearest = Indices.nearest
    monkeypatch.setattr(Indices, "matching", overtaken)
    monkeypatch.setattr(
        Indices, "nearest", lambda i, *asked: nearest(i, *asked) if swapped or not before else [[]]
    )
    assert set(home.finds("boiler")) == set(TEXTS)
    assert swapped


def test_a_stopped_swap_goes_on(home: Home, second: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.wish(embedder="all-MiniLM-L6-v2")
    home.index()
    home.wish(embedder="tiny-multilingual")
    monkeypatch.setattr("inglenook.workers.library.sync._BATCH", 1)

    def stop(status: Status) -> None:
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        home.rebuild(stop)
    home.again()
    assert set(home.cuts().values()) == {"all-MiniLM-L6-v2"}
    assert home.finds("Who services the boiler?")[0] == "boiler.txt"
    told: list[Status] = []
    home.rebuild(told.append)
    assert told[-1].total == 2  # the first was done
    assert set(home.cuts().values()) == {"tiny-multilingual"}


def test_a_run_that_died_just_before_the_swap_is_ended_by_the_next(
    home: Home, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCut(Exception):
        pass

    def cut(*_: object) -> int:
        raise PowerCut

    home.wish(embedder="all-MiniLM-L6-v2")
    home.index()
    home.wish(embedder="tiny-multilingual")
    with monkeypatch.context() as patch, pytest.raises(PowerCut):
        patch.setattr(Documents, "swap", cut)
        home.rebuild()
    library = home.again()
    assert set(home.cuts().values()) == {"all-MiniLM-L6-v2"}
    told: list[str] = []
    stopped = threading.Event()
    stopped.set()
    library.keeping.watch(lambda name, parts: told.append(name), stopped)
    assert told[:1] == ["files"]  # nobody has to ask
    home.index()
    assert set(home.cuts().values()) == {"tiny-multilingual"}
    told.clear()
    library.keeping.watch(lambda name, parts: told.append(name), stopped)
    assert told == []


def test_a_damaged_model_leaves_the_old_one_serving(home: Home, second: Path) -> None:
    home.wish(embedder="all-MiniLM-L6-v2")
    home.index()
    (second / "model.safetensors").write_bytes(b"not weights")
    home.wish(embedder="tiny-multilingual")
    with pytest.raises(ModelUnusable, match="tiny-multilingual"):
        home.rebuild()
    assert set(home.cuts().values()) == {"all-MiniLM-L6-v2"}
    assert home.finds("Who services the boiler?")[0] == "boiler.txt"
    home.index()  # new files are read by the old one
    (failed,) = [check for check in home.library.check() if not check["ok"]]
    assert "all-MiniLM-L6-v2 goes on" in failed["text"]


def test_an_index_is_made_anew(home: Home) -> None:
    home.index()
    before = home.library.engine.index.contents()
    done = home.library.rebuild(lambda _: None, lambda: False)
    assert done == {"documents": 3, "chunks": 3}
    assert home.library.engine.index.contents() == before


def test_languages_of_a_model(starter_embedder: Path, second: Path, tmp_path: Path) -> None:
    assert speaks(starter_embedder, "en")
    assert not speaks(starter_embedder, "de")
    assert speaks(second, "de")
    listed = models.embedder(tmp_path / "listed", starter_embedder, languages="\n- de\n- 'fr'")
    assert speaks(listed, "fr")
    assert not speaks(listed, "en")


def test_likeness_takes_off_what_unrelated_texts_have(home: Home, second: Path) -> None:
    home.index()
    embedders = home.library.engine.embedders
    tiny = embedders.named(Embedder(second, VectorCache(home.paths.cache_dir / "v.db")).id)
    assert tiny is not None
    assert embedders.likeness(tiny, 1.0) == pytest.approx(1.0)
    rows = tiny.texts(backends.SENTENCES)
    plain = float(rows[0] @ rows[1])
    assert embedders.likeness(tiny, plain) < plain  # random weights find everything alike
    assert embedders.likeness(embedders.main(), 0.4) == pytest.approx(0.4, abs=0.02)


def test_bfloat16_is_another_embedder_with_nearly_the_same_vectors(
    starter_embedder: Path, tmp_path: Path
) -> None:
    cache = VectorCache(tmp_path / "vectors.db")
    plain = Embedder(starter_embedder, cache)
    other = Embedder(starter_embedder, cache, Backend("bfloat16"))
    assert other.id == f"{plain.id}-bf16"
    cosines = (plain.texts(backends.SENTENCES) * other.texts(backends.SENTENCES)).sum(axis=1)
    assert cosines.min() > 0.99
    measured = backends.measure(starter_embedder, backends.usable(starter_embedder))
    assert [m.backend for m in measured[:2]] == [FLOAT32, Backend("bfloat16")]
    assert measured[0].cosine == pytest.approx(1.0, abs=1e-5)


def test_the_fastest_sound_backend_is_chosen() -> None:
    plain, quick, wrong, hardly = (
        Measured(FLOAT32, 10.0, 1.0),
        Measured(Backend("bfloat16"), 17.0, 0.999),
        Measured(Backend("onnx", "onnx/model_qint8.onnx"), 30.0, 0.95),
        Measured(Backend("onnx", "onnx/model.onnx"), 11.0, 1.0),
    )
    backend = {m: m.backend for m in (plain, quick, wrong, hardly)}
    assert backends.best_of([plain, hardly, quick, wrong], list(backend.values())) == quick.backend
    assert backends.best_of([plain, hardly], [FLOAT32, hardly.backend]) == FLOAT32
    assert backends.best_of([plain, hardly], [hardly.backend]) == hardly.backend
    assert backends.best_of([plain, wrong], [wrong.backend]) == FLOAT32
    assert hardly.backend.variant == ""
    assert wrong.backend.variant == "onnx-model_qint8"


def test_an_exported_model_gives_the_vectors_of_torch(
    starter_embedder: Path, tmp_path: Path
) -> None:
    pytest.importorskip("onnxruntime")
    folder = models.embedder(tmp_path / "tiny", starter_embedder)
    model = AutoModel.from_pretrained(folder, attn_implementation="eager").eval()

    class States(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, ids, mask, types):
            out = self.model(input_ids=ids, attention_mask=mask, token_type_ids=types)
            return out.last_hidden_state

    names = ["input_ids", "attention_mask", "token_type_ids"]
    ones = torch.ones((2, 8), dtype=torch.int64)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch has announced the end of this exporter
        torch.onnx.export(
            States(), (ones, ones, ones), str(folder / "model.onnx"), dynamo=False,
            input_names=names, output_names=["last_hidden_state"],
            dynamic_axes={name: {0: "batch", 1: "tokens"} for name in names},
        )  # fmt: skip
    exported = Backend("onnx", "model.onnx")
    assert exported in backends.usable(folder)
    texts = [*backends.SENTENCES, "x " * 200]
    expected = backends.load(folder).encode(texts)
    np.testing.assert_allclose(backends.load(folder, exported).encode(texts), expected, atol=1e-4)
