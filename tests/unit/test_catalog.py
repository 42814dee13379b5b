"""Reading the catalog and ranking its models."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook import catalog
from inglenook.catalog import GB, Catalog, Entry, FolderSource, HubSource, WheelSource
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
        hub = all(isinstance(s, HubSource | FolderSource) for s in model.sources)
        assert model.sha256 or hub, model.id
        assert model.family, model.id


def test_the_shipped_catalog_spans_families_sizes_and_uses() -> None:
    models = catalog.load(SHIPPED).entries
    families = {"Qwen", "Gemma", "Llama", "Mistral", "Phi", "SmolLM", "Granite", "gpt-oss"}
    assert families | {"DeepSeek"} <= {model.family for model in models}
    assert set(catalog.CAPABILITIES) == {c for model in models for c in model.capabilities}
    sizes = [model.bytes for model in models if model.kind == "chat" and model.bytes]
    assert min(sizes) < 10**8
    assert max(sizes) > 4 * 10**10


def test_every_class_of_machine_has_a_default() -> None:
    classes = [m.machine_gb for m in catalog.load(SHIPPED).entries if m.default]
    assert classes == sorted(set(classes), key=lambda size: size or 0)
    assert {1, 2, 4, 8, 16, 24, 32, 48} <= set(classes)


def test_a_picture_reader_says_what_reads_its_pictures() -> None:
    for model in catalog.load(SHIPPED).entries:
        projector = model.projector_entry()
        assert (projector is not None) == ("vision" in model.capabilities), model.id
        if projector is not None:
            assert projector.kind == "projector"
            assert projector.file.startswith("mmproj-")
            assert projector.file != model.file


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


FILES = """
[[model]]
id = "two"
name = "Model Two"
kind = "chat"
[model.projector]
file = "mmproj.gguf"
[[model.files]]
quantization = "Q4_K_M"
file = "sub/two-Q4_K_M.gguf"
bytes = 40
[[model.files]]
quantization = "Q8_0"
file = "two-Q8_0.gguf"
[[model.sources]]
kind = "hub"
repo = "someone/two"
revision = "abc"
"""


def test_the_first_quantization_is_the_one_that_is_fetched(tmp_path: Path) -> None:
    [model] = catalog.load(write(tmp_path, FILES)).entries
    assert (model.file, model.bytes, model.quantization) == ("two-Q4_K_M.gguf", 40, "Q4_K_M")
    assert model.sources == (HubSource("someone/two", "sub/two-Q4_K_M.gguf", "abc"),)
    projector = model.projector_entry()
    assert projector is not None
    assert projector.file == "mmproj-two-Q4_K_M.gguf"
    assert projector.sources == (HubSource("someone/two", "mmproj.gguf", "abc"),)


def test_another_quantization_can_be_had(tmp_path: Path) -> None:
    [model] = catalog.load(write(tmp_path, FILES)).entries
    other = model.quantized("q8_0")
    assert (other.id, other.file, other.bytes) == ("two:Q8_0", "two-Q8_0.gguf", None)
    assert other.sources == (HubSource("someone/two", "two-Q8_0.gguf", "abc"),)
    with pytest.raises(NotFound, match="Q2_K") as failure:
        model.quantized("Q2_K")
    assert "Q4_K_M, Q8_0" in failure.value.next_step


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Qwen3-8B-Q4_K_M.gguf", "Q4_K_M"),
        ("m-IQ3_XXS-00001-of-00002.gguf", "IQ3_XXS"),
        ("UD-Q2_K_XL/m-UD-Q2_K_XL-00002-of-00003.gguf", "UD-Q2_K_XL"),
        ("Q8_0/model-00001-of-00003.gguf", "Q8_0"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4"),
        ("model.BF16.gguf", "BF16"),
        ("model-fp16.gguf", "F16"),
        ("gemma-4-E2B_q4_0-it.gguf", "Q4_0"),
        ("x-NVFP4.gguf", "NVFP4"),
        ("m-IQ4_NL.gguf", "IQ4_NL"),
        ("bitnet-TQ1_0.gguf", "TQ1_0"),
        ("Qwen3-0.6B.gguf", ""),
    ],
)
def test_a_file_names_its_quantization(file: str, name: str) -> None:
    assert catalog.quantization_of(file) == name


def test_a_split_model_is_recognized() -> None:
    assert catalog.split_of("a/m-00002-of-00005.gguf") == ("a/m", 2, 5)
    for whole in ("m.gguf", "m-00006-of-00005.gguf", "m-00000-of-00002.gguf", "m-1-of-2.gguf"):
        assert catalog.split_of(whole) is None


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
        (GOOD.replace('"chat"', '"poem"'), "'kind' must be chat or embedding or rerank"),
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
        (GOOD + FILES.replace("two-Q8_0.gguf", "one.gguf"), "'one.gguf' is used twice"),
        (GOOD.replace('"chat"', '"chat"\ncapabilities = ["cook"]'), "'cook' is none of chat"),
        (FILES.replace('"chat"', '"chat"\nparameters = 900'), "0.04 bytes a parameter"),
        (FILES.replace('"chat"', '"chat"\nparameters = 2'), "20.00 bytes a parameter"),
        (FILES.replace('"chat"', '"chat"\nparameters = 80\nactive = 80'), "less than"),
        (
            FILES.replace("bytes = 40", "bytes = 9_000_000_000").replace(
                '"chat"', '"chat"\nmachine_gb = 8'
            ),
            "larger than a computer",
        ),
        (FILES.replace('file = "two-Q8_0.gguf"', ""), "file 2: the field 'file' is missing"),
        (
            GOOD.replace('"chat"', '"chat"\ndefault = true')
            + FILES.replace('"chat"', '"chat"\ndefault = true'),
            "two models are the default",
        ),
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


def test_a_mixture_of_experts_is_quick_for_its_size() -> None:
    dense, mixed = entry("dense", 16, bytes=9 * GB), entry("mixed", 32, bytes=18 * GB)
    mixed = dataclasses.replace(mixed, parameters=30 * 10**9, active=3 * 10**9)
    models = Catalog((entry("small", 4, bytes=GB), dense, mixed))
    assert catalog.recommend(models, 32 * GB, 32 * GB, cpu_cores=4)[0].id == "mixed"
    assert catalog.recommend(models, 32 * GB, 32 * GB, cpu_cores=2)[0].id == "small"


def test_only_a_default_is_recommended_where_there_are_some() -> None:
    first = dataclasses.replace(entry("first", 8), default=True)
    models = Catalog((entry("other", 8), first, entry("larger", 16)))
    assert catalog.recommend(models, 32 * GB, 32 * GB)[0].id == "first"


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


FOLDER = """
[[model]]
id = "reader"
name = "Reader"
kind = "embedding"
file = "reader"
[[model.sources]]
kind = "folder"
repo = "x/y"
revision = "1234"
exports = ["onnx/model.onnx"]
"""


def test_a_folder_of_the_hub_is_a_source(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(FOLDER)
    (entry,) = catalog.load(tmp_path / "a.toml").entries
    assert entry.sources == (FolderSource("x/y", "1234", ("onnx/model.onnx",)),)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('revision = "1234"', "", "'revision' is missing"),
        ("onnx/model.onnx", "../model.onnx", "no file for ONNX Runtime"),
        ("onnx/model.onnx", "pytorch_model.pkl", "no file for ONNX Runtime"),
    ],
)
def test_a_folder_says_which_and_nothing_outside(
    tmp_path: Path, before: str, after: str, said: str
) -> None:
    (tmp_path / "a.toml").write_text(FOLDER.replace(before, after))
    with pytest.raises(CatalogBroken, match=said):
        catalog.load(tmp_path / "a.toml")
