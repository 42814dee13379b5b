"""Where other programs keep models: the rules of each system, and their layouts on disk."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from tests.unit.host.homes import hub_cache, ollama, put

from inglenook.host import elsewhere
from inglenook.host.elsewhere import Spotted, places, spot, spot_folder

LINUX = PurePosixPath("/home/zoë")
MAC = PurePosixPath("/Users/zoe")
WINDOWS = PureWindowsPath(r"C:\Users\Zoë")


def where(system: str, home: PurePosixPath | PureWindowsPath, **env: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for origin, path in places(system, home, env):
        found.setdefault(origin, []).append(str(path))
    return found


def test_the_places_on_linux() -> None:
    assert where("linux", LINUX) == {
        "Ollama": ["/home/zoë/.ollama/models", "/usr/share/ollama/.ollama/models"],
        "LM Studio": ["/home/zoë/.lmstudio", "/home/zoë/.cache/lm-studio"],
        "GPT4All": ["/home/zoë/.local/share/nomic.ai/GPT4All", "/home/zoë/.cache/gpt4all"],
        "Jan": ["/home/zoë/.local/share/Jan", "/home/zoë/jan"],
        "Hub cache": ["/home/zoë/.cache/huggingface/hub"],
        "llama.cpp": ["/home/zoë/.cache/llama.cpp"],
    }


def test_the_places_on_a_mac() -> None:
    found = where("darwin", MAC)
    support = "/Users/zoe/Library/Application Support"
    assert found["Ollama"] == ["/Users/zoe/.ollama/models"]
    assert found["GPT4All"][0] == f"{support}/nomic.ai/GPT4All"
    assert found["Jan"][0] == f"{support}/Jan"
    assert found["llama.cpp"] == ["/Users/zoe/Library/Caches/llama.cpp"]


def test_the_places_on_windows() -> None:
    found = where(
        "win32", WINDOWS, APPDATA=r"D:\Roaming", LOCALAPPDATA=r"C:\Users\Zoë\AppData\Local"
    )
    assert found["Ollama"] == [r"C:\Users\Zoë\.ollama\models"]
    assert found["LM Studio"][0] == r"C:\Users\Zoë\.lmstudio"
    assert found["GPT4All"][0] == r"C:\Users\Zoë\AppData\Local\nomic.ai\GPT4All"
    assert found["Jan"][0] == r"D:\Roaming\Jan"
    assert found["Hub cache"] == [r"C:\Users\Zoë\.cache\huggingface\hub"]
    assert where("win32", WINDOWS)["Jan"][0] == r"C:\Users\Zoë\AppData\Roaming\Jan"


@pytest.mark.parametrize(
    ("variable", "value", "origin", "path"),
    [
        ("OLLAMA_MODELS", '"/big/ollama" ', "Ollama", "/big/ollama"),
        ("HF_HUB_CACHE", "/big/hub", "Hub cache", "/big/hub"),
        ("HF_HOME", "/big/hf", "Hub cache", "/big/hf/hub"),
        ("XDG_CACHE_HOME", "/big/cache", "Hub cache", "/big/cache/huggingface/hub"),
        ("XDG_DATA_HOME", "/big/data", "GPT4All", "/big/data/nomic.ai/GPT4All"),
        ("JAN_DATA_FOLDER", "/big/jan", "Jan", "/big/jan"),
        ("LLAMA_CACHE", "/big/llama", "llama.cpp", "/big/llama"),
    ],
)
def test_variables_move_them(variable: str, value: str, origin: str, path: str) -> None:
    assert where("linux", LINUX, **{variable: value})[origin][0] == path


def test_ollamas_manifests_name_blobs(tmp_path: Path) -> None:
    plain = ollama(tmp_path, "registry.ollama.ai/library/qwen3/4b", b"GGUF one")
    seeing = ollama(
        tmp_path, "registry.ollama.ai/someone/eyes/latest", b"GGUF two", projector=b"GGUF eye"
    )
    other = ollama(tmp_path, "hf.co/bart/x-GGUF/Q4_K_M", b"GGUF three")
    put(tmp_path / "manifests/registry.ollama.ai/library/broken/latest", "{not json")
    put(tmp_path / "manifests/registry.ollama.ai/library/odd/latest", '{"layers": [1, {}, null]}')
    put(tmp_path / "manifests/.DS_Store", "x")
    evil = {"layers": [{"mediaType": "application/vnd.ollama.image.model",
                        "digest": "sha256:../../../etc/passwd"}]}  # fmt: skip
    put(tmp_path / "manifests/registry.ollama.ai/library/evil/latest", json.dumps(evil))
    gone = {"layers": [{"mediaType": "application/vnd.ollama.image.model",
                        "digest": f"sha256:{'0' * 64}"}]}  # fmt: skip
    put(tmp_path / "manifests/registry.ollama.ai/library/gone/latest", json.dumps(gone))
    found = {model.name: model for model in spot("Ollama", tmp_path)}
    assert {name: model.path for name, model in found.items()} == {
        "qwen3:4b": plain, "someone/eyes:latest": seeing, "hf.co/bart/x-GGUF:Q4_K_M": other,
    }  # fmt: skip
    assert found["qwen3:4b"].projector is None
    eye = found["someone/eyes:latest"].projector
    assert eye is not None
    assert eye.read_bytes() == b"GGUF eye"


def test_lm_studio_keeps_publisher_and_model(tmp_path: Path) -> None:
    home = tmp_path / ".lmstudio"
    model = put(home / "models/maker/Eyes-GGUF/Eyes-Q4_K_M.gguf")
    projector = put(home / "models/maker/Eyes-GGUF/mmproj-Eyes-f16.gguf")
    put(home / "models/maker/Mlx/model.safetensors")
    assert spot("LM Studio", home) == [
        Spotted("LM Studio", "maker/Eyes-GGUF/Eyes-Q4_K_M", model, projector)
    ]


def test_lm_studio_may_have_been_moved(tmp_path: Path) -> None:
    elsewhere_home, models = tmp_path / "far", tmp_path / "drive"
    put(tmp_path / ".lmstudio-home-pointer", f"{elsewhere_home}\n")
    put(elsewhere_home / "settings.json", json.dumps({"downloadsFolder": str(models)}))
    model = put(models / "a/b/c.gguf")
    assert [found.path for found in spot("LM Studio", tmp_path / ".lmstudio")] == [model]


def test_jans_model_files_say_where_the_model_is(tmp_path: Path) -> None:
    data = tmp_path / "data"
    inside = put(data / "llamacpp/models/one/model.gguf")
    about = "embedding: false\nmodel_path: llamacpp/models/one/model.gguf\nname: One of Jan\n"
    put(data / "llamacpp/models/one/model.yml", about)
    outside = put(tmp_path / "elsewhere/two.gguf")
    put(data / "llamacpp/models/two/model.yml", f"model_path: '{outside}'\nsize_bytes: 4\n")
    put(data / "llamacpp/models/gone/model.yml", "model_path: llamacpp/models/gone/model.gguf\n")
    plain = put(data / "llamacpp/models/plain/x.gguf")
    assert [(m.name, m.path) for m in spot("Jan", tmp_path)] == [
        ("One of Jan", inside), ("two", outside), ("plain/x", plain),
    ]  # fmt: skip


def test_jans_folder_may_have_been_moved(tmp_path: Path) -> None:
    put(tmp_path / "Jan/settings.json", json.dumps({"data_folder": str(tmp_path / "moved")}))
    model = put(tmp_path / "moved/llamacpp/models/a/model.gguf")
    assert [found.path for found in spot("Jan", tmp_path / "Jan")] == [model]


def test_gpt4all_keeps_files_side_by_side(tmp_path: Path) -> None:
    model = put(tmp_path / "Llama-3.Q4_0.gguf")
    put(tmp_path / "incomplete-Llama.gguf.part")
    put(tmp_path / "localdocs_v3.db")
    assert spot("GPT4All", tmp_path) == [Spotted("GPT4All", "Llama-3.Q4_0", model)]


def test_the_hub_cache_links_into_blobs(tmp_path: Path) -> None:
    hub_cache(tmp_path, "maker/old-GGUF", "a" * 40, {"old.gguf": b"GGUF old"})
    snapshot = hub_cache(tmp_path, "maker/old-GGUF", "b" * 40, {"new.gguf": b"GGUF new"})
    broken = hub_cache(tmp_path, "maker/broken", "c" * 40, {"x.gguf": b"GGUF x"})
    (broken / "x.gguf").resolve().unlink()
    (tmp_path / "datasets--x--y").mkdir()
    assert spot("Hub cache", tmp_path) == [
        Spotted("Hub cache", "maker/old-GGUF/new", snapshot / "new.gguf")
    ]


def test_the_first_part_stands_for_a_split_model(tmp_path: Path) -> None:
    first = put(tmp_path / "big-Q4_K_M-00001-of-00003.gguf")
    put(tmp_path / "big-Q4_K_M-00003-of-00003.gguf")
    whole = put(tmp_path / "two-00001-of-00002.gguf")
    put(tmp_path / "two-00002-of-00002.gguf")
    found = {model.name: model for model in spot_folder(tmp_path)}
    assert {name: model.path for name, model in found.items()} == {
        "big-Q4_K_M": first, "two": whole}  # fmt: skip
    assert found["big-Q4_K_M"].missing == ("big-Q4_K_M-00002-of-00003.gguf",)
    assert found["two"].missing == ()


def test_a_folder_is_walked_but_not_its_hidden_parts(tmp_path: Path) -> None:
    put(tmp_path / "a/b/deep.gguf")
    put(tmp_path / ".trash/gone.gguf")
    put(tmp_path / "._resource.gguf")
    eye = put(tmp_path / "eyes/mmproj-alone.gguf")
    assert [(m.name, m.path.name) for m in spot_folder(tmp_path)] == [
        ("a/b/deep", "deep.gguf"), ("eyes/mmproj-alone", eye.name)]  # fmt: skip


def test_what_is_not_there_or_may_not_be_read_is_passed_over(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    put(closed / "x.gguf")
    closed.chmod(0)
    try:
        for origin in ("Ollama", "LM Studio", "GPT4All", "Jan", "Hub cache", "llama.cpp"):
            spot(origin, closed)
            assert spot(origin, tmp_path / "nowhere") == []
    finally:
        closed.chmod(0o700)


def test_a_whole_disk_is_not_walked_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "MOST_FILES", 3)
    for i in range(8):
        put(tmp_path / f"{i}/m.gguf")
    assert len(spot_folder(tmp_path)) == 4
