"""The llm worker as the host uses it: which model it holds, and models that it died of.

Before each load a marker is written to the profile. A load that ends, well or with an error, takes
it away; one that kills the worker leaves it, and that model is not loaded by itself again.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from inglenook.errors import Cancelled, EngineCrashed, InglenookError, ModelUnusable
from inglenook.host.models import Chosen
from inglenook.host.places import Asker, Place, Places
from inglenook.host.remote import call
from inglenook.link.client import Client
from inglenook.link.supervisor import Supervisor
from inglenook.types import Status, event_to_json


@dataclass(frozen=True, slots=True)
class Wish:
    """How a model is to be loaded: `context` in tokens, `threads` 0 for one a physical core.

    `at_least` takes a model as it is that was loaded with more room. A smaller `priority` goes
    first: 0 is a chat, 1 background work. `options` are those of the `load` message.
    """

    context: int
    threads: int = 0
    at_least: bool = False
    priority: int = 0
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model in the worker's memory. `context` is in tokens; `notes` say what is not as wished;
    `changed` is the file's time of change as it was loaded, in nanoseconds; `place` is the `load`
    message's answer: device, layers and bytes."""

    id: str
    path: Path
    context: int
    client: Client
    wish: Wish
    notes: tuple[str, ...] = ()
    changed: int | None = None
    place: Mapping[str, Any] = field(default_factory=dict)


class Engine:
    """Lends the loaded model to any number of users at once; exchanges it when all have ended."""

    def __init__(self, supervisor: Supervisor, run_dir: Path) -> None:
        self.supervisor = supervisor
        self._run_dir = run_dir
        self._places = Places(self._note)
        self._used = time.monotonic()
        self._loaded: Loaded | None = None
        self._loading: Path | None = None
        self._closing = False

    @property
    def model(self) -> str | None:
        """The id of the model in memory."""
        loaded = self._loaded
        return loaded.id if loaded is not None and loaded.client.alive() else None

    def told(self) -> dict[str, Any] | None:
        """The model in memory as `state` tells it: where it is and what it takes."""
        loaded = self._loaded
        if loaded is None or not loaded.client.alive():
            return None
        about = {"id": loaded.id, "path": str(loaded.path), "notes": list(loaded.notes)}
        return {**loaded.place, **about}

    def outdated(
        self, model: Chosen, context: int, threads: int, options: Mapping[str, Any]
    ) -> bool:
        """Whether `model` is in memory, but would be loaded otherwise now."""
        wish = Wish(context, threads, options={**options, **_own_options(model)})
        return self._holds(model.path) and not self._fits(model.path, wish)

    @contextlib.contextmanager
    def using(self, model: Chosen, wish: Wish, asker: Asker) -> Iterator[Loaded]:
        """Have `model` in memory while the body runs, side by side with others who use it.

        `asker` hears how far the load is, and that it has to wait until those have ended who use
        another model. Raises Cancelled, ModelUnusable for a model that killed its worker unless
        it is `named`, and whatever the load fails with.
        """
        wish = dataclasses.replace(wish, options={**wish.options, **_own_options(model)})
        fits = functools.partial(self._fits, model.path, wish)
        with self._enter(wish.priority, fits, asker) as place:
            if place.alone:
                self._load(model, wish, asker)
                self._places.share(place)
            loaded = self._loaded
            if loaded is None:
                raise AssertionError("nobody exchanges the model while somebody uses it")
            # one file may be known by several names
            yield loaded if loaded.id == model.id else dataclasses.replace(loaded, id=model.id)

    @contextlib.contextmanager
    def borrowing(self, path: Path, on_wanted: Callable[[], None]) -> Iterator[Loaded | None]:
        """The model at `path` if it is in memory and nobody waits for another; else None, at once.

        For work that must be in nobody's way: `on_wanted` is called, from any thread, as soon as
        somebody waits for another model. It must be quick, and end the work.
        """
        with self._places.slip_in(lambda: self._holds(path), on_wanted) as inside:
            yield self._loaded if inside else None

    def client(self) -> Client:
        """The worker, for what needs no chat model in memory; its rest is put off."""
        self._used = time.monotonic()
        return self.supervisor.client(again=True)

    def unload(self, path: Path | None, asker: Asker) -> None:
        """Give a model's memory and file back, if it is the one in memory, or with None whichever
        is; waits for its users.

        Raises Cancelled while it waits.
        """
        with self._enter(0, lambda: not self._holds(path), asker) as place:
            if place.alone:
                self._loaded = None
                self.supervisor.stop()  # the only way that gives all memory back

    def rest(self, patience: float) -> bool:
        """End the worker if nobody has used its model for `patience` seconds; whether it did."""
        loaded = self._loaded
        if loaded is None or self._places.busy or time.monotonic() - self._used < patience:
            return False
        with contextlib.suppress(Cancelled):  # somebody came in after all
            self.unload(loaded.path, _Hasty())
            return True
        return False

    def _note(self, busy: bool) -> None:
        self._used = time.monotonic()
        self.supervisor.note(busy=busy)

    def _enter(
        self, priority: int, fits: Callable[[], bool], asker: Asker
    ) -> contextlib.AbstractContextManager[Place]:
        waiting = event_to_json(Status("loading", text="Waiting for the model to be free"))
        return self._places.enter(priority, fits, asker, lambda: asker.event(waiting))

    def _holds(self, path: Path | None) -> bool:
        loaded = self._loaded
        if loaded is None or not loaded.client.alive():
            return False
        return path is None or loaded.path == path

    def _fits(self, path: Path, wish: Wish) -> bool:
        """Whether the model in memory will do. One that is at work may have too much room."""
        loaded = self._loaded
        if loaded is None or not self._holds(path) or loaded.wish.threads != wish.threads:
            return False
        if loaded.wish.options != wish.options or _changed(path) not in (None, loaded.changed):
            return False
        more = loaded.wish.context > wish.context and (wish.at_least or self._places.busy)
        return more or loaded.wish.context == wish.context

    def _load(self, model: Chosen, wish: Wish, asker: Asker) -> None:
        if self.blocked(model.path) and not model.named:
            raise ModelUnusable(
                f"{model.id} ended the engine when it was loaded last, so it is not loaded again "
                "by itself.",
                "Choose another model, or choose this one again to try once more.",
            )
        self._loaded = None
        client = self.supervisor.client(again=True)
        self.supervisor.note(busy=True)
        with_ = {
            "path": str(model.path),
            "context": wish.context,
            "threads": wish.threads,
            "options": dict(wish.options),
        }
        changed = _changed(model.path)
        with self._marked(model):
            done = call(client, "load", with_, asker.on_cancel, asker.event)
        notes = tuple(map(str, done.get("notes") or ()))
        context = int(done["context"])
        self._loaded = Loaded(model.id, model.path, context, client, wish, notes, changed, done)

    def close(self) -> None:
        """End the worker; a load that this interrupts does not count against its model."""
        self._closing = True
        loading = self._loading
        self.supervisor.close()
        if loading is not None:
            loading.unlink(missing_ok=True)

    def blocked(self, path: Path) -> bool:
        """Whether loading this file killed the worker the last time."""
        return self._marker(path).exists()

    @contextlib.contextmanager
    def _marked(self, model: Chosen) -> Iterator[None]:
        marker = self._marker(model.path)
        about = {"model": model.id, "path": str(model.path), "at": time.time()}
        self._loading = marker
        with contextlib.suppress(OSError):  # a full disk must not keep a good model from loading
            marker.write_text(json.dumps(about), encoding="utf-8")
        try:
            yield
        except EngineCrashed as error:
            if self._closing:
                marker.unlink(missing_ok=True)
                raise
            raise EngineCrashed(
                f"{model.id} could not be loaded: {error}",
                "It is not loaded by itself again. Choose another model, or choose this one "
                "again to try once more.",
            ) from error
        except InglenookError:
            marker.unlink(missing_ok=True)
            raise
        else:
            marker.unlink(missing_ok=True)
        finally:
            self._loading = None

    def _marker(self, path: Path) -> Path:
        digest = hashlib.sha256(os.fsencode(path)).hexdigest()[:16]
        return self._run_dir / f"loading-{digest}.json"


def _own_options(model: Chosen) -> dict[str, str]:
    """The options of `load` that come with the model."""
    projector = {} if model.projector is None else {"projector": str(model.projector)}
    return {**projector, **({"template": model.template} if model.template else {})}


def _changed(path: Path) -> int | None:
    """When a file was last changed; None while its drive is away, which its model outlives."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


class _Hasty:
    """Who would rather go away than wait."""

    def event(self, event: dict[str, Any]) -> None:
        """Nobody listens."""

    def cancelled(self) -> bool:
        """At the first wait."""
        return True

    def on_cancel(self, callback: Callable[[], None]) -> None:
        """It is so from the beginning, and looked at before each wait."""
