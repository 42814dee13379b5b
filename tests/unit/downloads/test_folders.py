"""Fetching whole folders: listed by the hub, checked file by file, there at once or not at all."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.hub import Hub, git_id
from tests.unit.downloads.conftest import QUICK, entry

from inglenook import downloads
from inglenook.catalog import Entry, FolderSource
from inglenook.errors import Cancelled, DiskFull, DownloadDenied, DownloadFailed

Get = Callable[..., Path]
WEIGHTS = b"".join(hashlib.sha256(i.to_bytes(4)).digest() for i in range(8_000))
SMALL = {
    "config.json": b'{"architectures": ["BertModel"]}',
    "modules.json": b"[]",
    "1_Pooling/config.json": b'{"pooling_mode_mean_tokens": true}',
    "tokenizer_config.json": b"{}",
    "README.md": b"---\nlanguage: multilingual\n---\n",
}
LARGE = {"model.safetensors": WEIGHTS, "tokenizer.json": b'{"version": "1.0"}' * 50}
OTHER = {
    "pytorch_model.bin": b"pickled",
    "onnx/model.onnx": b"exported",
    "openvino/openvino_model.xml": b"<net/>",
    ".gitattributes": b"*.bin filter=lfs",
    "../outside.json": b"{}",
    "2_Dense/../../config.json": b"{}",
    "model.fp16.safetensors": b"half",
}
SOURCE = FolderSource("x/y", "1234")


def folder(source: FolderSource = SOURCE, **fields: Any) -> Entry:
    return entry(source, **{"sha256": None, "kind": "embedding", "file": "reader", **fields})


@pytest.fixture
def hub(hub: Hub) -> Hub:
    hub.files = {**SMALL, **LARGE, **OTHER}
    hub.git = set(SMALL) | {".gitattributes"}
    hub.linked = True
    return hub


def content(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def served(hub: Hub, name: str) -> list[str]:
    """The addresses that a file was asked for at, without the storage's and without probes."""
    asked = [a for a in hub.asked if a.path.endswith(f"/{name}") and "/resolve/" in a.path]
    return [a.path for a in asked if a.span != (0, 0)]


def test_a_folder_comes_with_the_files_that_it_needs(get: Get, hub: Hub, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = get(folder(), on_progress=lambda *p: seen.append(p))
    assert path == tmp_path / "reader"
    assert content(path) == {**SMALL, **LARGE}
    total = sum(map(len, content(path).values()))
    assert seen[-1] == (total, total)
    assert names(tmp_path) == ["reader"]


def test_the_revision_is_asked_for_and_the_commit_is_fetched(get: Get, hub: Hub) -> None:
    get(folder())
    assert hub.asked[0].path == "/api/models/x/y/revision/1234?blobs=true"
    assert {path.split("/")[4] for path in served(hub, "config.json")} == {hub.commit}


def test_exports_come_where_they_are_named_and_there(get: Get) -> None:
    wanted = FolderSource("x/y", "1234", ("onnx/model.onnx", "onnx/model_O4.onnx"))
    assert set(content(get(folder(wanted)))) == {*SMALL, *LARGE, "onnx/model.onnx"}


def test_weights_in_several_files_come_whole(get: Get, hub: Hub) -> None:
    parts = {f"model-0000{i}-of-00002.safetensors": WEIGHTS[i:] for i in (1, 2)}
    del hub.files["model.safetensors"]
    hub.files |= {**parts, "model.safetensors.index.json": b"{}"}
    assert {*parts, "model.safetensors.index.json"} <= set(content(get(folder())))


def test_nothing_that_looks_like_a_model_is_there_before_it_is_whole(
    get: Get, hub: Hub, tmp_path: Path
) -> None:
    met: list[str] = []

    def look(hub: Hub) -> None:
        met.extend(path.as_posix() for path in tmp_path.glob("*/*.json"))

    hub.change = look
    get(folder())
    assert met == []


# --- what is checked --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
def test_a_wrong_byte_is_refused_and_the_rest_is_kept(
    get: Get, hub: Hub, tmp_path: Path, name: str
) -> None:
    good, hub.linked = hub.files[name], False
    digest = {"blobId": git_id(good)}
    if name not in hub.git:
        digest = {"lfs": {"sha256": hashlib.sha256(good).hexdigest(), "size": len(good),
                          "pointerSize": 1}}  # fmt: skip
    hub.listed = {name: digest}
    hub.files[name] = b"?" + good[1:]
    with pytest.raises(DownloadFailed, match="not the promised file"):
        get(folder())
    assert not (tmp_path / "reader").exists()
    hub.files[name] = good
    hub.asked.clear()
    assert content(get(folder())) == {**SMALL, **LARGE}
    assert served(hub, "modules.json") == []


def test_another_size_is_refused(get: Get, hub: Hub) -> None:
    hub.listed = {"config.json": {"size": 3}}
    with pytest.raises(DownloadFailed, match="32 bytes arrived, not 3"):
        get(folder())


def test_the_digest_of_the_catalog_counts(get: Get, hub: Hub) -> None:
    wrong = folder(sha256="0" * 64, sha256_of="model.safetensors")
    with pytest.raises(DownloadFailed, match="not the one in the catalog"):
        get(wrong)
    right = hashlib.sha256(WEIGHTS).hexdigest()
    assert get(folder(sha256=right, sha256_of="model.safetensors")).is_dir()


@pytest.mark.parametrize("name", ["modules.json", "tokenizer.json", "model.safetensors"])
def test_a_repository_without_what_it_takes_is_refused(get: Get, hub: Hub, name: str) -> None:
    del hub.files[name]
    with pytest.raises(DownloadFailed, match=f"x/y lacks {name}"):
        get(folder())
    assert served(hub, "config.json") == []


def test_a_reranker_needs_no_modules(get: Get, hub: Hub) -> None:
    del hub.files["modules.json"]
    assert get(folder(kind="rerank")).is_dir()


# --- what breaks off --------------------------------------------------------------------------


def test_what_was_left_goes_on_file_by_file(get: Get, hub: Hub, tmp_path: Path) -> None:
    files = [len(data) for data in {**SMALL, **LARGE}.values()]
    # small files arrive, then the weights break off for good
    hub.change = lambda hub: hub.cut_after.extend([20_000, 0, 0, 0, 0]) if _weights(hub) else None
    with pytest.raises(DownloadFailed, match="did not arrive"):
        get(folder())
    assert names(tmp_path) == ["reader.part", "reader.part.json"]
    (left,) = downloads.partials(tmp_path).values()
    assert (left.id, left.name, left.total) == ("m", "Model M", sum(files))
    assert sum(files) - len(WEIGHTS) < left.done < sum(files)
    hub.change = None
    hub.cut_after.clear()
    hub.asked.clear()
    assert content(get(folder())) == {**SMALL, **LARGE}
    assert served(hub, "config.json") == []
    starts = [a.span[0] for a in hub.asked if a.path.startswith("/storage/model") and a.span]
    assert max(starts[:2]) > 0
    assert names(tmp_path) == ["reader"]


def _weights(hub: Hub) -> bool:
    return hub.asked[-1].path.startswith("/storage/model") and not hub.cut_after


def test_what_was_left_of_another_revision_is_not_mixed_in(
    get: Get, hub: Hub, tmp_path: Path
) -> None:
    hub.change = lambda hub: hub.cut_after.extend([20_000, 0, 0, 0, 0]) if _weights(hub) else None
    with pytest.raises(DownloadFailed):
        get(folder())
    hub.change, hub.cut_after, hub.commit = None, [], "d" * 40
    hub.files |= {"config.json": b'{"architectures": ["Other"]}', "model.safetensors": WEIGHTS[1:]}
    del hub.files["README.md"]
    found = content(get(folder()))
    assert found["config.json"] == hub.files["config.json"]
    assert found["model.safetensors"] == WEIGHTS[1:]
    assert "README.md" not in found


def test_stopping_keeps_what_has_arrived_and_discarding_leaves_nothing(
    get: Get, hub: Hub, tmp_path: Path
) -> None:
    hub.stall_after, stop = 32_768, threading.Event()

    def stop_at(done: int, total: int) -> None:
        if done > 20_000:
            stop.set()

    with pytest.raises(Cancelled):
        get(folder(), on_progress=stop_at, cancelled=stop.is_set)
    assert downloads.partials(tmp_path)["m"].done > 20_000
    assert downloads.discard(tmp_path, "m")
    assert names(tmp_path) == []


def test_a_list_that_comes_late_is_waited_for(get: Get, hub: Hub) -> None:
    hub.api_status = [503, 429]
    assert get(folder()).is_dir()


def test_a_list_that_never_comes_is_explained(get: Get, hub: Hub) -> None:
    hub.api_status = [503] * 10
    with pytest.raises(DownloadFailed, match=r"Model M could not be fetched.*503"):
        get(folder())


def test_a_repository_that_is_not_there_is_explained(get: Get, hub: Hub) -> None:
    hub.api_status = [404]
    with pytest.raises(DownloadFailed, match="no repository x/y"):
        get(folder())
    hub.api_status = [403]
    with pytest.raises(DownloadDenied, match="does not show x/y"):
        get(folder())


def test_a_full_disk_is_found_before_anything_is_written(
    get: Get, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=len(WEIGHTS)))
    with pytest.raises(DiskFull, match="no room for Model M"):
        get(folder(), limits=dataclasses.replace(QUICK, margin=0))
    assert names(tmp_path) == []


def test_a_note_that_cannot_be_read_begins_anew(get: Get, tmp_path: Path) -> None:
    (tmp_path / "reader.part.json").write_text("{")
    (tmp_path / "reader.part" / "reader").mkdir(parents=True)
    (tmp_path / "reader.part" / "reader" / "config.json").write_text(json.dumps({"of": "others"}))
    assert content(get(folder())) == {**SMALL, **LARGE}
    assert names(tmp_path) == ["reader"]
