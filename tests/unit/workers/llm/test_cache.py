"""What the cache gives back is what was put into it, or nothing; whatever happened to the files."""

from __future__ import annotations

import ctypes
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inglenook.workers.llm import cache
from inglenook.workers.llm.cache import Saved, Saver, Store, fingerprint

MODEL = fingerprint("sha", "0.3.36", "f16")
PROMPT = list(range(-50, 150))
STATE = bytes(range(256)) * 40
LIMIT = 10 << 20


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "kv", LIMIT, MODEL)


def kept(store: Store, tokens: list[int], cuts: bool = True) -> Saved | None:
    found = store.find(tokens, cuts=cuts)
    return store.read(found) if found else None


def files(store: Store) -> list[Path]:
    return sorted(store._root.glob("*/*"))


def test_gives_back_what_was_put(store: Store) -> None:
    assert store.put("chat", PROMPT, STATE)
    saved = kept(store, [*PROMPT, 7, 8])
    assert saved == Saved(PROMPT, bytearray(STATE), len(PROMPT))


def test_a_store_opened_later_finds_it(store: Store, tmp_path: Path) -> None:
    store.put("chat", PROMPT, STATE)
    assert kept(Store(tmp_path / "kv", LIMIT, MODEL), [*PROMPT, 7]) is not None
    assert kept(Store(tmp_path / "kv", LIMIT, fingerprint("another")), [*PROMPT, 7]) is None


def test_takes_the_memory_of_ctypes(store: Store) -> None:
    room = (ctypes.c_uint8 * 5)(1, 2, 3, 4, 5)
    assert store.put("chat", PROMPT, room)
    saved = kept(store, [*PROMPT, 7])
    assert saved is not None and saved.state == bytes(room)


def test_the_longest_beginning_wins_and_the_last_token_is_left(store: Store) -> None:
    store.put("short", PROMPT[:50], b"short")
    store.put("long", PROMPT[:150], b"long")
    store.put("other", [9, *PROMPT], b"other")
    found = store.find([*PROMPT[:120], 7])
    assert found is not None and (found.length, found.entry.parts[0].length) == (120, 150)
    same = store.find(PROMPT[:150])
    assert same is not None and same.length == 149
    assert store.find(PROMPT[: cache.LEAST_SHARED]) is None


def test_memory_that_cannot_be_cut_needs_a_checkpoint(store: Store) -> None:
    checkpoints = [(60, b"sixty"), (100, b"hundred")]
    store.put("chat", PROMPT, STATE, checkpoints)
    whole = kept(store, [*PROMPT, 7], cuts=False)
    assert whole == Saved(PROMPT, bytearray(STATE), len(PROMPT))
    part = kept(store, [*PROMPT[:140], 7, 8], cuts=False)
    assert part == Saved(PROMPT, bytearray(STATE), 100, bytearray(b"hundred"))
    assert kept(store, PROMPT, cuts=False) == part  # the whole state would leave nothing to read
    assert kept(store, [*PROMPT[:59], 7, 8], cuts=False) is None


def test_a_chat_has_one_file_and_can_be_forgotten(store: Store, tmp_path: Path) -> None:
    store.put("chat", PROMPT, b"old")
    store.put("chat", PROMPT, b"new")
    Store(tmp_path / "kv", LIMIT, fingerprint("another")).put("chat", PROMPT, b"theirs")
    store.put("../else", PROMPT[:100], b"else")
    assert len(files(store)) == 3
    saved = kept(store, [*PROMPT, 7])
    assert saved is not None and saved.state == b"new"
    store.forget("chat")
    assert len(files(store)) == 1
    found = store.find([*PROMPT, 7])
    assert found is not None and found.length == 100


def test_what_was_unused_for_longest_goes_first(tmp_path: Path) -> None:
    size = 10_000
    ours = Store(tmp_path, 3 * size + 6_000, MODEL)
    theirs = Store(tmp_path, 3 * size + 6_000, fingerprint("another"))
    prompts = {name: [i, *PROMPT] for i, name in enumerate("abcd")}
    theirs.put("a", prompts["a"], bytes(size))
    for name in "bc":
        ours.put(name, prompts[name], bytes(size))
    for age, path in enumerate(sorted(tmp_path.glob("*/*"), key=lambda p: p.stat().st_mtime_ns)):
        os.utime(path, (1000 + age, 1000 + age))
    assert kept(theirs, [*prompts["a"], 7]) is not None  # used just now
    ours.put("d", prompts["d"], bytes(size))
    assert kept(ours, [*prompts["b"], 7]) is None
    assert kept(theirs, [*prompts["a"], 7]) is not None
    assert kept(ours, [*prompts["c"], 7]) is not None
    assert not ours.put("e", PROMPT, bytes(5 * size))
    smaller = Store(tmp_path, size, MODEL)
    smaller.trim()
    assert files(smaller) == []


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_damaged_file_is_a_miss_and_goes(data: st.DataObject, tmp_path: Path) -> None:
    store = Store(tmp_path / "kv", LIMIT, MODEL)
    store.put("chat", PROMPT, STATE, [(100, b"checkpoint")])
    (path,) = files(store)
    whole = path.read_bytes()
    how = data.draw(st.sampled_from(["flip", "cut", "grow", "noise"]))
    at = data.draw(st.integers(0, len(whole) - 1))
    path.write_bytes(
        {
            "flip": whole[:at]
            + bytes([whole[at] ^ data.draw(st.integers(1, 255))])
            + whole[at + 1 :],
            "cut": whole[:at],
            "grow": whole + whole[: at + 1],
            "noise": data.draw(st.binary(max_size=200)),
        }[how]
    )
    fresh = Store(tmp_path / "kv", LIMIT, MODEL)
    saved = kept(fresh, [*PROMPT, 7])
    if saved is None:
        assert files(fresh) == []
    else:  # the damage is in the checkpoint, which was not asked for
        assert saved.state == STATE and saved.tokens == PROMPT
        assert kept(fresh, [*PROMPT[:120], 7], cuts=False) is None


@given(
    puts=st.lists(st.tuples(st.sampled_from("abc"), st.lists(st.integers(0, 2), max_size=12))),
    prompt=st.lists(st.integers(0, 2), min_size=1, max_size=14),
)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_finds_what_a_plain_search_finds(
    puts: list[tuple[str, list[int]]], prompt: list[int], tmp_path: Path
) -> None:
    store = Store(tmp_path / "kv", LIMIT, MODEL)
    for name in "abc":
        store.forget(name)
    newest: dict[str, list[int]] = {}
    for name, tokens in puts:
        store.put(name, tokens, repr(tokens).encode())
        newest[name] = tokens
    best = 0
    for tokens in newest.values():
        same = [a == b for a, b in zip(tokens, prompt[:-1], strict=False)]
        best = max(best, (*same, False).index(False))
    found = store.find(prompt, least=1)
    assert (found.length if found else 0) == best
    if found:
        saved = store.read(found)
        assert saved is not None and saved.state == repr(saved.tokens).encode()
        assert saved.tokens[:best] == prompt[:best]


def test_a_file_replaced_after_find_is_not_read_as_the_old_one(store: Store) -> None:
    store.put("chat", PROMPT, STATE)
    found = store.find([*PROMPT, 7])
    store.put("chat", PROMPT[:100], STATE[:-1])
    assert found is not None and store.read(found) is None
    store.forget("chat")
    assert store.read(found) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_only_the_owner_may_read(store: Store) -> None:
    store.put("chat", PROMPT, STATE)
    (path,) = files(store)
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (path, path.parent, path.parent.parent)]
    assert modes == [0o600, 0o700, 0o700]


def test_a_disk_that_refuses_is_a_miss(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "kv").write_text("a file where the folder should be")
    store = Store(tmp_path / "kv", LIMIT, MODEL)
    assert not store.put("chat", PROMPT, STATE)
    assert store.find(PROMPT) is None
    store.trim()
    store.forget("chat")
    assert "was not kept" in caplog.text


def test_a_full_disk_leaves_nothing_behind(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    opened = os.open

    def full(path: str, flags: int, mode: int = 0o777) -> int:
        os.close(opened(path, flags, mode))
        return opened("/dev/full", os.O_WRONLY)

    store.put("before", PROMPT, STATE)
    monkeypatch.setattr(os, "open", full)
    assert not store.put("chat", PROMPT, STATE)
    monkeypatch.undo()
    assert len(files(store)) == 1


_WRITE_FOR_EVER = """
import sys
from pathlib import Path
from inglenook.workers.llm.cache import Store
store = Store(Path(sys.argv[1]), 10 << 20, sys.argv[2])
for number in range(1_000_000):
    store.put("chat", range(-50, 150), number.to_bytes(8, "big") * 100_000)
    if number == 0:
        print("ready", flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_killed_in_mid_write_it_leaves_a_whole_state(tmp_path: Path) -> None:
    folder = tmp_path / "kv"
    for turn in range(4):
        command = [sys.executable, "-c", _WRITE_FOR_EVER, str(folder), MODEL]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(0.003 * turn)  # another moment of the write each time
            writer.kill()
        saved = kept(Store(folder, LIMIT, MODEL), [*PROMPT, 7])
        assert saved is not None
        assert saved.state == bytes(saved.state[:8]) * 100_000


def test_unfinished_files_are_swept_up_once_they_are_old(store: Store) -> None:
    store.put("chat", PROMPT, STATE)
    new, old = (store._folder / f"{name}.1.1.part" for name in ("new", "old"))
    new.touch()
    old.touch()
    os.utime(old, (1, 1))
    store.trim()
    assert new.exists() and not old.exists()


def test_two_at_once_do_not_hurt_each_other(tmp_path: Path) -> None:
    stores = [Store(tmp_path, 60_000, MODEL) for _ in range(2)]
    wrong: list[Saved] = []

    def work(store: Store) -> None:
        for number in range(40):
            name = str(number % 3)
            tokens = [number % 3, *PROMPT]
            store.put(name, tokens, name.encode() * 12_000)
            saved = kept(store, [*tokens, 7])
            if saved is not None and saved.state != str(saved.tokens[0]).encode() * 12_000:
                wrong.append(saved)

    threads = [threading.Thread(target=work, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert all(path.suffix == ".kv" for path in files(stores[0]))


def test_the_saver_writes_the_newest_of_each_chat(store: Store) -> None:
    saver = Saver(store)
    for number in range(50):
        saver.put("chat", PROMPT, str(number).encode())
    saver.flush()
    saved = kept(store, [*PROMPT, 7])
    assert saved is not None and saved.state == b"49"
    saver.put("last", [9, *PROMPT], b"last")
    saver.close()
    assert kept(store, [9, *PROMPT, 7]) is not None
