"""The llm worker as the host uses it: which model it holds, and models that it died of.

Before each load a marker is written to the profile. A load that ends, well or with an error, takes
it away; one that kills the worker leaves it, and that model is not loaded by itself again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inglenook.errors import Cancelled, EngineCrashed, InglenookError, ModelUnusable
from inglenook.host.models import Chosen
from inglenook.host.remote import OnCancel, call
from inglenook.link.client import Client
from inglenook.link.supervisor import Supervisor


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model in the worker's memory. `context` is in tokens."""

    id: str
    path: Path
    context: int
    client: Client
    settings: tuple[int, int]


class Engine:
    """Loads models into the llm worker; one answer is written at a time."""

    def __init__(self, supervisor: Supervisor, run_dir: Path) -> None:
        self.supervisor = supervisor
        self._run_dir = run_dir
        self._turn = threading.Lock()
        self._loaded: Loaded | None = None
        self._loading: Path | None = None
        self._closing = False

    @property
    def model(self) -> str | None:
        """The id of the model in memory."""
        loaded = self._loaded
        return loaded.id if loaded is not None and loaded.client.alive() else None

    @contextlib.contextmanager
    def turn(
        self, cancelled: Callable[[], bool], on_wait: Callable[[], None] = lambda: None
    ) -> Iterator[None]:
        """Wait for the engine to be free and keep it; `on_wait` tells that it is not free now.

        Raises Cancelled.
        """
        if not self._turn.acquire(blocking=False):
            on_wait()
            while not self._turn.acquire(timeout=0.1):
                if cancelled():
                    raise Cancelled("It was stopped while it waited for its turn.")
        try:
            yield
        finally:
            self.supervisor.note(busy=False)
            self._turn.release()

    def load(
        self,
        model: Chosen,
        *,
        context: int,
        threads: int,
        on_cancel: OnCancel,
        on_event: Callable[[dict[str, Any]], None],
    ) -> Loaded:
        """Have `model` in memory, at once if it is. Call it within `turn`.

        Raises ModelUnusable for a model that killed its worker, unless it is `named`.
        """
        client = self.supervisor.client(again=True)
        self.supervisor.note(busy=True)
        loaded, settings = self._loaded, (context, threads)
        if loaded and (loaded.path, loaded.client, loaded.settings) == (
            model.path,
            client,
            settings,
        ):
            return loaded
        if self.blocked(model.path) and not model.named:
            raise ModelUnusable(
                f"{model.id} ended the engine when it was loaded last, so it is not loaded again "
                "by itself.",
                "Choose another model, or choose this one again to try once more.",
            )
        self._loaded = None
        with_ = {"path": str(model.path), "context": context, "threads": threads}
        with self._marked(model):
            done = call(client, "load", with_, on_cancel, on_event)
        self._loaded = Loaded(model.id, model.path, int(done["context"]), client, settings)
        return self._loaded

    def unload(self, path: Path) -> None:
        """Give a model's memory and file back, if it is the one in memory."""
        loaded = self._loaded
        if loaded is not None and loaded.path == path:
            with self.turn(lambda: False):
                self._loaded = None
                self.supervisor.stop()  # the only way that gives all memory back

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
