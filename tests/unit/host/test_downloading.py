"""Downloads as jobs of a host: joined, paused, dropped, a few at once, there after a restart."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from tests.hub import MODEL, Hub, serve

from inglenook.catalog import Catalog, Entry, HubSource
from inglenook.errors import BadRequest, Cancelled, DownloadDenied, InglenookError, NotFound
from inglenook.host.downloading import Downloads
from inglenook.host.jobs import Jobs
from inglenook.host.models import Models
from inglenook.host.news import News
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.store import schema
from inglenook.store.database import Database
from inglenook.store.models import ModelStore

NAMES = ("one", "two", "three")


class Asker:
    """Somebody who waits for a download in a thread of their own."""

    def __init__(self, ask: Callable[[Any], dict[str, Any]]) -> None:
        self.events: list[dict[str, Any]] = []
        self.done: dict[str, Any] = {}
        self.failed: InglenookError | None = None
        self.gone = False
        self._stop: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, args=(ask,))
        self._thread.start()

    def _run(self, ask: Callable[[Any], dict[str, Any]]) -> None:
        try:
            self.done = ask(self)
        except InglenookError as error:
            self.failed = error

    def event(self, event: dict[str, Any]) -> None:
        self.events.append(event)

    def lost(self) -> bool:
        return self.gone

    def on_cancel(self, callback: Callable[[], None]) -> None:
        self._stop = callback

    def leave(self, *, gone: bool) -> None:
        self.gone = gone
        self._stop()

    def wait(self) -> Asker:
        self._thread.join(30)
        assert not self._thread.is_alive()
        return self


class World:
    """A profile, a hub, and the downloads of the host that has the profile now."""

    def __init__(self, paths: Paths, hub: Hub, store: ModelStore) -> None:
        self.paths, self.hub, self.store = paths, hub, store
        hub.files = {f"{name}.gguf": MODEL for name in NAMES}
        hub.linked = True
        entries = (
            Entry(name, name.title(), "chat", f"{name}.gguf", (HubSource("x/y", f"{name}.gguf"),))
            for name in NAMES
        )
        self.catalog = Catalog(tuple(entries))
        self.settings = Settings(hub_endpoint=hub.url, proxy="none", download_connections=1)
        self.restart()

    def restart(self) -> None:
        news = News()
        self.jobs = Jobs(news)
        models = Models(self.paths, self.catalog, self.store, lambda path: False)
        self.downloads = Downloads(self.paths, lambda: self.settings, models, self.jobs, news)

    def ask(self, id: str) -> Asker:
        return Asker(lambda reply: self.downloads.get(id, reply))

    def pieces(self, name: str) -> int:
        asked = [a for a in self.hub.asked if a.path.startswith(f"/storage/{name}.gguf")]
        return len([a for a in asked if a.span != (0, 0)])


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with serve() as hub, closing(Database(tmp_path / "a.db", schema.STEPS)) as database:
        here = World(Paths(tmp_path / "profile").ensure(), hub, ModelStore(database))
        yield here
        here.jobs.cancel_all(20.0)


def until(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not what():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.01)


def test_a_download_tells_bytes_speed_and_time(world: World) -> None:
    world.hub.pace = 0.05
    asker = world.ask("one").wait()
    path = world.paths.models_dir / "one.gguf"
    assert asker.done == {"id": "one", "path": str(path)}
    assert path.read_bytes() == MODEL
    assert asker.events[-1]["done"] == asker.events[-1]["total"] == len(MODEL)
    rated = [event for event in asker.events if event["rate"]]
    assert rated
    assert rated[0]["eta"] == pytest.approx(
        (len(MODEL) - rated[0]["done"]) / rated[0]["rate"], abs=1
    )
    assert world.downloads.listed() == {}


def test_two_who_ask_share_one_job(world: World) -> None:
    world.hub.pace = 0.02
    askers = [world.ask("one") for _ in range(3)]
    until(lambda: all(asker.events for asker in askers))
    assert len(world.jobs.running()) == 1
    assert [asker.wait().done["id"] for asker in askers] == ["one"] * 3
    assert world.pieces("one") == 1


def test_a_download_goes_on_without_whoever_asked(world: World) -> None:
    world.hub.pace = 0.02
    asker = world.ask("one")
    until(lambda: asker.events)
    asker.leave(gone=True)
    asker.wait()
    assert world.downloads.listed()["one"]["state"] == "running"
    until((world.paths.models_dir / "one.gguf").exists)


@pytest.mark.parametrize("by", ["message", "stop", "end of the host"])
def test_a_pause_keeps_what_has_arrived(world: World, by: str) -> None:
    world.hub.pace = 0.02
    asker = world.ask("one")
    until(lambda: asker.events and asker.events[-1]["done"] > 50_000)
    if by == "message":
        world.downloads.pause("one")
    elif by == "stop":
        asker.leave(gone=False)
    else:
        world.jobs.cancel_all(20.0)
    failed = asker.wait().failed
    assert isinstance(failed, Cancelled)
    assert "is paused" in str(failed)
    assert "inglenook models get one" in failed.next_step
    world.restart()
    left = world.downloads.listed()["one"]
    assert (left["state"], left["name"], left["total"]) == ("paused", "One", len(MODEL))
    assert left["done"] > 50_000
    world.downloads.pause("one")  # it is: no failure
    assert world.ask("one").wait().events[0]["done"] >= left["done"]
    assert (world.paths.models_dir / "one.gguf").read_bytes() == MODEL


@pytest.mark.parametrize("paused", [False, True])
def test_a_dropped_download_leaves_nothing(world: World, paused: bool) -> None:
    world.hub.pace = 0.02
    asker = world.ask("one")
    until(lambda: asker.events and asker.events[-1]["done"] > 50_000)
    if paused:
        world.downloads.pause("one")
    world.downloads.cancel("one")
    assert isinstance(asker.wait().failed, Cancelled)
    assert list(world.paths.models_dir.iterdir()) == []
    assert world.downloads.listed() == {}
    world.hub.pace = 0
    assert world.ask("one").wait().done["id"] == "one"


def test_what_is_not_there_cannot_be_paused_or_dropped(world: World) -> None:
    for verb in (world.downloads.pause, world.downloads.cancel):
        with pytest.raises(NotFound, match="no download"):
            verb("one")
    assert isinstance(world.ask("nothing").wait().failed, NotFound)


def test_only_a_few_run_at_once_and_the_others_say_so(world: World) -> None:
    world.hub.pace = 0.02
    askers = [world.ask(name) for name in NAMES]
    until(lambda: sum(bool(world.pieces(name)) for name in NAMES) == 2)
    (waiting,) = [id for id, d in world.downloads.listed().items() if d["state"] == "waiting"]
    third = askers[NAMES.index(waiting)]
    until(lambda: third.events)
    assert third.events[-1]["note"] == "Waiting for another download."
    assert [asker.wait().done["id"] for asker in askers] == list(NAMES)


def test_a_waiting_download_can_be_stopped(world: World) -> None:
    world.hub.pace = 0.05
    first = [world.ask(name) for name in NAMES[:2]]
    until(lambda: all(world.pieces(name) for name in NAMES[:2]))
    third = world.ask("three")
    until(lambda: third.events)
    world.downloads.pause("three")
    assert isinstance(third.wait().failed, Cancelled)
    assert world.pieces("three") == 0
    assert [asker.wait().done["id"] for asker in first] == list(NAMES[:2])


def test_what_is_wrong_is_told_once_and_the_next_try_works(world: World) -> None:
    world.settings = world.settings.changed("ca_file", "/nowhere.pem")
    assert isinstance(world.ask("one").wait().failed, BadRequest)
    world.settings = world.settings.changed("ca_file", "")
    assert world.ask("one").wait().done["id"] == "one"


def test_a_gated_model_comes_once_a_token_is_given(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        world.hub.needs_token = "hf_secret"
        assert isinstance(world.ask("one").wait().failed, DownloadDenied)
        kept = world.downloads.token("set", "hf_secret", in_file=True)
        assert kept == {"endpoint": world.hub.url, "kept": "file"}
        assert world.ask("one").wait().done["id"] == "one"
        assert world.downloads.token("clear", "", in_file=False)["kept"] == ""
    finally:
        keyring.set_keyring(before)
