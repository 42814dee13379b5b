"""Reading the catalog and ranking its models."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook import catalog
from inglenook.catalog import GB, Catalog, Entry, HubSource, WheelSource
from inglenook.errors import CatalogBroken, ModelMissing, NotFound

SHIPPED = Path(__file__).resolve().parents[2] / "models" / "catalog.toml"

GOOD = """
[[model]]
id = "one"
name = "Model One"
kind = "chat"
file = "one.gguf"
[[model.sources]]
kind = "hub"
repo = "someone/one"
file = "one.gguf"
"""


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "catalog.toml"
    path.write_text(text, encoding="utf-8")
    return path


def entry(id: str, machine_gb: int, kind: str = "chat", bytes: int | None = None) -> Entry:
    source = HubSource(repo="a/b", file=f"{id}.gguf")
    return Entry(id=id, name=id.title(), kind=kind, file=f"{id}.gguf", sources=(source,),
                 machine_gb=machine_gb, bytes=bytes)  # type: ignore[arg-type]  # fmt: skip


def test_the_shipped_catalog_is_sound() -> None:
    shipped = catalog.load(SHIPPED)
    assert {e.kind for e in shipped.starters} == {"chat", "embedding"}
    for model in shipped.entries:
        assert model.licence, model.id
        assert model.machine_gb, model.id
        # without a hub nobody vouches for the bytes but us
        assert model.sha256 or all(isinstance(s, HubSource) for s in model.sources), model.id


def test_the_starter_models_lie_where_the_catalog_says(
    starter_model: Path, starter_embedder: Path
) -> None:
    files = {e.kind: e.file for e in catalog.load(SHIPPED).starters}
    assert files == {"chat": starter_model.name, "embedding": starter_embedder.name}


def test_an_entry_is_read_with_its_sources(tmp_path: Path) -> None:
    text = GOOD + '[[model.sources]]\nkind = "wheel"\nwheels = ["w==1"]\nfolder = "w/model"\n'
    [model] = catalog.load(write(tmp_path, text)).entries
    assert model.sources == (
        HubSource(repo="someone/one", file="one.gguf"),
        WheelSource(wheels=("w==1",), folder="w/model"),
    )
    assert (model.sha256, model.bytes, model.starter) == (None, None, False)


def test_an_unknown_model_is_named_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="two") as failure:
        catalog.load(write(tmp_path, GOOD)).get("two")
    assert "one" in failure.value.next_step


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[model", "not valid TOML"),
        ("", "at least one \\[\\[model\\]\\]"),
        ("model = 3", "at least one \\[\\[model\\]\\]"),
        (GOOD.replace('name = "Model One"', ""), "'one': the field 'name' is missing"),
        (GOOD.replace('"chat"', '"poem"'), "'kind' must be chat or embedding"),
        (GOOD.replace('"hub"', '"ftp"'), "source 1: 'kind' must be one of wheel, hub"),
        (GOOD.replace("repo =", "repro ="), "unknown field 'repro'"),
        (GOOD.replace('"one.gguf"', '"../one.gguf"', 1), "plain name"),
        (
            GOOD.replace('kind = "chat"', 'kind = "chat"\nbytes = "9"'),
            "'bytes' must be of type int",
        ),
        (
            GOOD.replace('kind = "chat"', 'kind = "chat"\nbytes = true'),
            "'bytes' must be of type int",
        ),
        (GOOD.replace('kind = "chat"', 'kind = "chat"\nsha256 = "abc"'), "64 hexadecimal"),
        (GOOD + GOOD, "'one' is used twice"),
        (GOOD.split("[[model.sources]]", maxsplit=1)[0], "at least one \\[\\[model.sources\\]\\]"),
        (
            GOOD + '[[model.sources]]\nkind = "wheel"\nwheels = ["w==1"]\n',
            "source 2: it needs either 'members' or 'folder'",
        ),
    ],
)
def test_a_broken_catalog_says_where(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(CatalogBroken, match=words) as failure:
        catalog.load(write(tmp_path, text))
    assert "catalog.toml" in str(failure.value)
    assert failure.value.next_step


def test_a_missing_catalog_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogBroken, match=r"gone\.toml"):
        catalog.load(tmp_path / "gone.toml")


@pytest.mark.parametrize(
    ("total", "best"), [(1, "tiny"), (4, "small"), (7.5, "middle"), (15.6, "large"), (64, "large")]
)
def test_the_largest_model_that_leaves_room_is_recommended(total: float, best: str) -> None:
    models = [entry("large", 16), entry("tiny", 1), entry("small", 4), entry("middle", 8),
              entry("embedder", 2, kind="embedding")]  # fmt: skip
    chosen, why = catalog.recommend(Catalog(tuple(models)), int(total * GB), int(total * GB))
    assert chosen.id == best
    assert chosen.name in why
    assert "close some programs" not in why


def test_without_a_graphics_processor_speed_decides() -> None:
    models = Catalog((entry("small", 4, bytes=GB), entry("large", 16, bytes=8 * GB)))
    memory = 24 * GB
    slow, why = catalog.recommend(models, memory, memory, cpu_cores=2)
    assert slow.id == "small"
    assert "2 processor cores" in why
    assert catalog.recommend(models, memory, memory, cpu_cores=16)[0].id == "large"
    assert catalog.recommend(models, memory, memory)[0].id == "large"


def test_little_free_memory_is_mentioned() -> None:
    models = Catalog((entry("middle", 8, bytes=4 * GB),))
    _, why = catalog.recommend(models, 8 * GB, 2 * GB)
    assert "Only 2.0 GB are free" in why


def test_a_computer_too_small_is_told_so() -> None:
    chosen, why = catalog.recommend(Catalog((entry("a", 8), entry("b", 4))), 2 * GB, GB)
    assert chosen.id == "b"
    assert "less than any model asks for" in why


def test_a_catalog_without_chat_models_recommends_nothing() -> None:
    with pytest.raises(ModelMissing):
        catalog.recommend(Catalog((entry("e", 1, kind="embedding"),)), GB, GB)


@given(st.integers(0, 2**42), st.integers(0, 2**42), st.lists(st.integers(1, 512), min_size=1))
def test_a_recommendation_never_asks_for_more_than_there_is(
    total: int, free: int, sizes: list[int]
) -> None:
    models = Catalog(tuple(entry(f"m{i}", size) for i, size in enumerate(sizes)))
    chosen, why = catalog.recommend(models, total, free)
    assert chosen.machine_gb is not None
    assert chosen.machine_gb * GB <= total * 1.1 or chosen.machine_gb == min(sizes)
    assert why.endswith(".")
