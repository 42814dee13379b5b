"""Fetching from a hub that misbehaves in every way it can."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.hub import MODEL, SHA256, Hub
from tests.unit.downloads.conftest import QUICK, SOURCE, entry

from inglenook import downloads
from inglenook.catalog import HubSource
from inglenook.downloads import Session
from inglenook.errors import Cancelled, DiskFull, DownloadDenied, DownloadFailed

Get = Callable[..., Path]
OTHER = b"GGUF" + b"other" * 50_000


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_comes_through_redirects(get: Get, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    path = get(on_progress=lambda *p: seen.append(p))
    assert path == tmp_path / "m.gguf"
    assert path.read_bytes() == MODEL
    assert seen[-1] == (len(MODEL), len(MODEL))
    assert names(tmp_path) == ["m.gguf"]


def test_a_model_that_is_there_is_not_fetched_again(get: Get, hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "m.gguf").write_bytes(b"mine")
    assert get().read_bytes() == b"mine"
    assert hub.asked == []


def test_pieces_come_over_several_connections_once_that_is_faster(get: Get, hub: Hub) -> None:
    hub.pace = 0.02
    assert get(connections=4).read_bytes() == MODEL
    asked = sorted(span for span in hub.pieces() if span)
    assert asked == [(at, min(at + 65_536, len(MODEL)) - 1) for at in range(0, len(MODEL), 65_536)]


# --- what breaks off ------------------------------------------------------------------------------


def test_a_cut_connection_goes_on_where_it_was(get: Get, hub: Hub) -> None:
    hub.cut_after = [30_000, 20_000]
    assert get().read_bytes() == MODEL
    starts = [span[0] for span in hub.pieces() if span]
    assert starts[:4] == [0, 30_000, 50_000, 65_536]


def test_many_cuts_are_borne_as_long_as_bytes_come(get: Get, hub: Hub) -> None:
    hub.cut_after = [10_000, 0, 20_000, 0, 0, 30_000] * 3
    assert get(connections=3).read_bytes() == MODEL


def test_a_later_call_resumes_what_an_earlier_one_left(get: Get, hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = [65_536, 30_000, 0, 0, 0]
    with pytest.raises(DownloadFailed, match=r"Model M could not be fetched.*did not arrive"):
        get()
    assert names(tmp_path) == ["m.gguf.part", "m.gguf.part.json"]
    (left,) = downloads.partials(tmp_path).values()
    assert (left.id, left.name, left.done, left.total) == ("m", "Model M", 95_536, len(MODEL))
    hub.asked.clear()
    seen: list[tuple[int, int]] = []
    assert get(on_progress=lambda *p: seen.append(p)).read_bytes() == MODEL
    assert hub.pieces()[0] == (95_536, 95_536 + 65_535)
    assert names(tmp_path) == ["m.gguf"]
    assert downloads.partials(tmp_path) == {}


def test_silence_is_given_up_and_tried_again(get: Get, hub: Hub) -> None:
    hub.stall_after = 32_768
    quick = dataclasses.replace(QUICK, timeout=0.1, pauses=(0.0, 0.0))
    assert get(limits=quick).read_bytes() == MODEL  # 32 KiB with each attempt


def test_total_silence_ends_with_a_reason(get: Get, hub: Hub) -> None:
    hub.stall_after = 0
    with pytest.raises(DownloadFailed, match="nothing came for too long"):
        get(limits=dataclasses.replace(QUICK, timeout=0.1))


@pytest.mark.parametrize("resumed", [False, True])
def test_a_server_that_ignores_ranges_is_read_in_one_stream(
    get: Get, hub: Hub, resumed: bool
) -> None:
    if resumed:
        hub.cut_after = [65_536, 0, 0, 0, 0]
        with pytest.raises(DownloadFailed):
            get()
        hub.cut_after, hub.asked = [], []
    hub.ranges = False
    assert get(connections=4).read_bytes() == MODEL
    assert hub.pieces() == [None]


def test_a_server_that_ignores_ranges_and_breaks_off_starts_over(get: Get, hub: Hub) -> None:
    hub.ranges, hub.cut_after = False, [100_000, 200_000]
    assert get().read_bytes() == MODEL


def test_a_server_that_never_comes_further_is_given_up(get: Get, hub: Hub) -> None:
    hub.ranges, hub.cut_after = False, [100_000] * 10
    with pytest.raises(DownloadFailed, match="did not arrive"):
        get()
    assert len(hub.cut_after) == 6


def test_ranges_that_stop_working_midway_are_done_without(get: Get, hub: Hub) -> None:
    hub.change = lambda hub: setattr(hub, "ranges", len(hub.pieces()) < 3)
    assert get().read_bytes() == MODEL
    assert hub.pieces()[-1] is None


@pytest.mark.parametrize("wrong", [{"wrong_range": True}, {"too_long": 70_000}])
def test_an_answer_to_another_question_is_not_taken(
    get: Get, hub: Hub, wrong: dict[str, int]
) -> None:
    for name, value in wrong.items():
        setattr(hub, name, value)
    assert get().read_bytes() == MODEL
    assert hub.pieces()[-1] is None


def test_an_answer_without_a_length_is_taken(get: Get, hub: Hub) -> None:
    hub.ranges = hub.length = False
    assert get().read_bytes() == MODEL


# --- another version ------------------------------------------------------------------------------


@pytest.mark.parametrize("checks_if_range", [True, False])
@pytest.mark.parametrize("linked", [True, False])
def test_a_file_that_changes_meanwhile_starts_over_and_says_so(
    get: Get, hub: Hub, checks_if_range: bool, linked: bool
) -> None:
    hub.files["a.gguf"], hub.etag, hub.linked = OTHER, '"old"', linked
    hub.checks_if_range = checks_if_range

    def change(hub: Hub) -> None:
        if len(hub.pieces()) == 3:
            hub.files["a.gguf"], hub.etag = MODEL, '"new"'

    hub.change = change
    said: list[str] = []
    assert get(entry(sha256=None), say=said.append).read_bytes() == MODEL
    assert said == ["The file has changed on the server; starting over."]


def test_a_file_that_changed_between_two_calls_starts_over(get: Get, hub: Hub) -> None:
    hub.cut_after = [65_536, 0, 0, 0, 0]
    hub.files["a.gguf"] = OTHER
    with pytest.raises(DownloadFailed):
        get()
    hub.files["a.gguf"], hub.etag, hub.cut_after = MODEL, '"two"', []
    said: list[str] = []
    assert get(say=said.append).read_bytes() == MODEL
    assert said == ["The file has changed on the server; starting over."]


def test_a_file_that_became_shorter_starts_over(get: Get, hub: Hub) -> None:
    hub.files["a.gguf"] = MODEL * 2
    hub.change = lambda hub: hub.files.update({"a.gguf": MODEL}) if len(hub.pieces()) > 6 else None
    assert get().read_bytes() == MODEL


@pytest.mark.parametrize("etag", ["", 'W/"weak"'])
def test_without_a_strong_etag_nothing_is_joined(get: Get, hub: Hub, etag: str) -> None:
    hub.etag, hub.cut_after = etag, [100_000]
    assert get().read_bytes() == MODEL
    assert hub.pieces() == [None, None]


def test_the_hubs_checksum_stands_in_for_an_etag(get: Get, hub: Hub) -> None:
    hub.etag, hub.linked, hub.cut_after = "", True, [30_000]
    assert get().read_bytes() == MODEL
    assert hub.pieces()[1] == (30_000, 65_535)


def test_another_copy_of_the_same_file_is_continued(get: Get, hub: Hub) -> None:
    hub.linked, hub.cut_after = True, [65_536, 0, 0, 0, 0]
    with pytest.raises(DownloadFailed):
        get()
    hub.etag, hub.asked, hub.cut_after = '"of another storage"', [], []
    assert get().read_bytes() == MODEL
    assert hub.pieces()[0] == (65_536, 131_071)


# --- wrong bytes ----------------------------------------------------------------------------------


@pytest.mark.parametrize("position", [0, 100_000, len(MODEL) - 1])
def test_a_wrong_byte_is_refused_and_not_kept(
    get: Get, hub: Hub, tmp_path: Path, position: int
) -> None:
    wrong = bytearray(MODEL)
    wrong[position] ^= 1
    hub.files["a.gguf"] = bytes(wrong)
    with pytest.raises(DownloadFailed, match="not the promised file"):
        get()
    assert names(tmp_path) == []


def test_the_hubs_own_checksum_is_held_too(get: Get, hub: Hub) -> None:
    hub.linked = True
    with pytest.raises(DownloadFailed, match="not the promised file"):
        get(entry(sha256="0" * 64))
    assert hub.pieces() == []  # known before anything was fetched
    assert get(entry(sha256=None)).read_bytes() == MODEL


def test_a_page_of_some_proxy_is_no_model(get: Get, hub: Hub, tmp_path: Path) -> None:
    hub.files["a.gguf"], hub.etag = b"<html>Log in to this network</html>", ""
    with pytest.raises(DownloadFailed, match="not a GGUF file"):
        get(entry(sha256=None))
    assert names(tmp_path) == []


def test_a_part_that_was_tampered_with_is_not_published(get: Get, hub: Hub, tmp_path: Path) -> None:
    hub.cut_after = [65_536, 0, 0, 0, 0]
    with pytest.raises(DownloadFailed):
        get()
    with (tmp_path / "m.gguf.part").open("r+b") as part:
        part.write(b"????")
    with pytest.raises(DownloadFailed, match="not the promised file"):
        get()
    assert get().read_bytes() == MODEL


@pytest.mark.parametrize("note", ["", "[]", "{", '{"version": {"url": 1}, "done": [[0, 9e99]]}'])
def test_a_note_that_cannot_be_read_begins_anew(get: Get, tmp_path: Path, note: str) -> None:
    (tmp_path / "m.gguf.part").write_bytes(b"x" * 1000)
    (tmp_path / "m.gguf.part.json").write_text(note)
    assert downloads.partials(tmp_path) == {}
    assert get().read_bytes() == MODEL


# --- what servers say -----------------------------------------------------------------------------


def test_a_busy_server_is_asked_again(get: Get, hub: Hub) -> None:
    hub.hub_status, hub.status = [(503, {})], [(503, {}), (429, {})]
    assert get().read_bytes() == MODEL


@pytest.mark.parametrize("code", [429, 503])
def test_a_server_is_given_the_time_it_asks_for(get: Get, hub: Hub, code: int) -> None:
    hub.status = [(code, {"Retry-After": "1"})]
    said: list[str] = []
    began = time.monotonic()
    assert get(say=said.append).read_bytes() == MODEL
    assert time.monotonic() - began >= 1
    assert any(f"said {code}" in text and "1 second" in text for text in said)


def test_a_server_that_asks_for_an_hour_is_left_alone(get: Get, hub: Hub) -> None:
    date = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 3600))
    hub.status = [(429, {"Retry-After": date})]
    with pytest.raises(DownloadFailed, match="429") as failure:
        get()
    assert "minutes" in failure.value.next_step


def test_a_missing_file_is_explained_and_not_asked_for_again(get: Get, hub: Hub) -> None:
    with pytest.raises(DownloadFailed, match="404") as failure:
        get(entry(HubSource("someone/some", "nothing.gguf")))
    assert len(hub.asked) == 1
    assert f"{hub.url}/someone/some" in failure.value.next_step


def test_the_next_source_is_tried(get: Get, hub: Hub) -> None:
    assert get(entry(HubSource("x/y", "nothing.gguf"), SOURCE)).read_bytes() == MODEL


def test_an_address_that_expired_is_asked_for_anew(get: Get, hub: Hub) -> None:
    hub.expires_after = 2
    assert get().read_bytes() == MODEL


def test_a_storage_that_refuses_is_given_up(get: Get, hub: Hub) -> None:
    hub.status = [(403, {})] * 30
    with pytest.raises(DownloadFailed, match=r"storage at 127\.0\.0\.1 said 403"):
        get()


def test_nobody_there_is_said(get: Get) -> None:
    session = Session(endpoint="http://127.0.0.1:9", proxy="none")
    with pytest.raises(DownloadFailed, match="did not arrive"):
        get(session=session)


def test_a_circle_of_redirects_ends(get: Get, hub: Hub) -> None:
    hub.hub_status = [(302, {"Location": "/again"})] * 20
    with pytest.raises(DownloadFailed, match="in a circle"):
        get()


# --- who may have it ------------------------------------------------------------------------------


def with_token(hub: Hub, token: str) -> Session:
    return Session(endpoint=hub.url, proxy="none", connections=1, token=lambda: token)


def test_a_gated_model_says_what_to_do(get: Get, hub: Hub) -> None:
    hub.needs_token = "secret"
    with pytest.raises(DownloadDenied, match="only to people who are logged in") as failure:
        get()
    assert f"{hub.url}/someone/some model" in failure.value.next_step
    assert "inglenook models token" in failure.value.next_step


def test_a_token_that_is_not_enough_says_so_and_is_not_shown(get: Get, hub: Hub) -> None:
    hub.needs_token = "secret"
    with pytest.raises(DownloadDenied, match="owner of your token") as failure:
        get(session=with_token(hub, "hf_mine"))
    assert "hf_mine" not in f"{failure.value} {failure.value.next_step}"


def test_the_token_goes_to_the_hub_alone(get: Get, hub: Hub) -> None:
    hub.needs_token = "secret"
    assert get(session=with_token(hub, "secret")).read_bytes() == MODEL
    shown = {asked.host for asked in hub.asked if "Authorization" in asked.headers}
    assert shown == {hub.url.removeprefix("http://")}
    assert any(asked.path.startswith("/storage/") for asked in hub.asked)


def test_a_public_model_is_fetched_as_nobody(get: Get, hub: Hub) -> None:
    get(session=with_token(hub, "secret"))
    assert not [asked for asked in hub.asked if "Authorization" in asked.headers]


# --- stopping -------------------------------------------------------------------------------------


def test_stopping_keeps_what_has_arrived(get: Get, hub: Hub, tmp_path: Path) -> None:
    hub.pace = 0.01
    with pytest.raises(Cancelled, match="Model M"):
        get(cancelled=lambda: len(hub.pieces()) > 2)
    kept = downloads.partials(tmp_path)["m"].done
    assert kept >= 65_536
    hub.asked.clear()
    assert get().read_bytes() == MODEL
    assert hub.pieces()[0][0] == kept  # type: ignore[index]


def test_a_silent_server_does_not_delay_a_stop(get: Get, hub: Hub) -> None:
    hub.stall_after = 0
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    with pytest.raises(Cancelled):
        get(cancelled=stop.is_set)  # the server is still silent: only the stop can end this


def test_discarding_leaves_nothing(get: Get, hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        get(cancelled=lambda: len(hub.pieces()) > 2)
    assert downloads.discard(tmp_path, "m")
    assert names(tmp_path) == []
    assert not downloads.discard(tmp_path, "m")


# --- split models ---------------------------------------------------------------------------------

SPLIT = entry(
    HubSource("x/y", "Q4/big-00001-of-00003.gguf"),
    sha256=None,
    file="big-00001-of-00003.gguf",
)


def split(hub: Hub) -> list[str]:
    pieces = [MODEL[:100_000], b"GGUF" + MODEL[:120_000], b"GGUF" + MODEL[:90_000]]
    files = downloads.files_of("big-00001-of-00003.gguf")
    hub.files = dict(zip(files, pieces, strict=True))
    return files


def test_all_files_of_a_split_model_come_the_first_last(get: Get, hub: Hub, tmp_path: Path) -> None:
    files = split(hub)
    hub.linked = True
    seen: list[tuple[int, int]] = []
    assert get(SPLIT, on_progress=lambda *p: seen.append(p)).name == files[0]
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path)} == hub.files
    total = sum(map(len, hub.files.values()))
    assert seen[-1] == (total, total)
    probes = 3
    order = [asked.path.split("?")[0][-21:] for asked in hub.asked if "storage" in asked.path]
    assert order[probes:][-1].endswith("00001-of-00003.gguf")


def test_a_split_model_goes_on_file_by_file(get: Get, hub: Hub, tmp_path: Path) -> None:
    files = split(hub)
    with pytest.raises(Cancelled):
        get(SPLIT, cancelled=lambda: len(hub.pieces()) > 3)
    assert not (tmp_path / files[0]).exists()
    left = downloads.partials(tmp_path)["m"]
    assert 0 < left.done < left.total == sum(map(len, hub.files.values()))
    before = len(hub.pieces())
    get(SPLIT)
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path)} == hub.files
    assert len(hub.pieces()) - before < 6


def test_what_was_asked_for_as_one_is_listed_as_one(get: Get, hub: Hub, tmp_path: Path) -> None:
    for name in ("m.gguf", "mmproj-m.gguf"):
        before = len(hub.pieces())
        with pytest.raises(Cancelled):
            get(
                entry(file=name),
                asked_as="both",
                cancelled=lambda before=before: len(hub.pieces()) > before + 2,
            )
    (left,) = downloads.partials(tmp_path).values()
    assert (left.id, left.total) == ("both", 2 * len(MODEL))
    assert left.files == ("m.gguf", "mmproj-m.gguf")
    assert downloads.discard(tmp_path, "both")
    assert names(tmp_path) == []


def test_discarding_a_split_model_takes_the_files_that_were_whole(
    get: Get, hub: Hub, tmp_path: Path
) -> None:
    files = split(hub)
    with pytest.raises(Cancelled):
        get(SPLIT, cancelled=lambda: (tmp_path / files[2]).exists() and len(hub.pieces()) > 2)
    downloads.discard(tmp_path, "m")
    assert names(tmp_path) == []


# --- disks ----------------------------------------------------------------------------------------


def test_a_full_disk_is_found_before_anything_is_written(
    get: Get, hub: Hub, tmp_path: Path
) -> None:
    with pytest.raises(DiskFull, match="no room for Model M"):
        get(entry(bytes=10**18))
    assert hub.asked == []
    with pytest.raises(DiskFull, match="bytes are needed"):
        get(limits=dataclasses.replace(QUICK, margin=10**18))
    assert names(tmp_path) == []


def test_files_that_are_there_need_no_room(get: Get, hub: Hub, tmp_path: Path) -> None:
    files = split(hub)
    (tmp_path / files[2]).write_bytes(hub.files[files[2]])
    free = shutil.disk_usage(tmp_path).free
    known = dataclasses.replace(SPLIT, bytes=sum(map(len, hub.files.values())))
    with pytest.raises(DiskFull) as failure:
        get(known, limits=dataclasses.replace(QUICK, margin=2 * free))
    needed = sum(len(hub.files[name]) for name in files[:2])
    assert f"{needed + 2 * free:,} bytes are needed" in str(failure.value)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_fills_up_is_said(get: Get, tmp_path: Path) -> None:
    (tmp_path / "m.gguf.part").symlink_to("/dev/full")
    with pytest.raises(DiskFull, match=os.strerror(errno.ENOSPC)) as failure:
        get()
    assert failure.value.next_step


def test_a_place_that_cannot_be_written_is_named(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DownloadFailed, match="could not be saved in") as failure:
        downloads.fetch(entry(), tmp_path / "file" / "models")
    assert "permission" in failure.value.next_step


# --- two at once ----------------------------------------------------------------------------------


def test_two_who_want_the_same_file_fetch_it_once(get: Get, hub: Hub, tmp_path: Path) -> None:
    hub.pace = 0.005
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(get().read_bytes())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [MODEL] * 3
    assert len(hub.pieces()) == -(-len(MODEL) // 65_536)
    assert names(tmp_path) == ["m.gguf"]


def test_the_test_model_is_what_it_says() -> None:
    assert hashlib.sha256(MODEL).hexdigest() == SHA256
