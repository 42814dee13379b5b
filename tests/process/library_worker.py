"""A library worker as a process of its own, without a host."""

from __future__ import annotations

import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from inglenook.link.client import Client
from inglenook.paths import Paths
from inglenook.types import Scope
from inglenook.workers.library.library import Library


class Worker:
    """A library worker for the profile that the environment names."""

    def __init__(self) -> None:
        address = Paths.of_user().socket_address(f"library-{secrets.token_hex(3)}")
        key = secrets.token_bytes(32)
        command = [sys.executable, "-m", "inglenook", "--worker", "library", "--address", address]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE)
        assert self.process.stdin is not None
        self.process.stdin.write(key.hex().encode() + b"\n")
        self.process.stdin.flush()
        deadline = time.monotonic() + 60
        while not Path(address).exists():
            assert time.monotonic() < deadline, "the worker does not listen"
            assert self.process.poll() is None, "the worker ended"
            time.sleep(0.01)
        self.client = Client(address, key, timeout=30)

    def index(self, folder: Path, on_event: Callable[[Any], None] | None = None) -> dict[str, Any]:
        """Bring the collection `home` up to date."""
        arguments = {"paths": [str(folder)], "collection": "home"}
        return self.client.call("index", arguments, on_event=on_event)

    def found(self, query: str) -> list[str]:
        """The names of the files with the ten passages nearest to a query, best first."""
        asked = {"queries": [query], "scope": {}, "k": 10}
        (result,) = self.client.call("candidates", asked)["results"]
        return [Path(passage["path"]).name for passage in result["vector"]]

    def kill(self) -> None:
        """End it as the system would: at once."""
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        """End it, and let go of it."""
        self.client.close()
        self.kill()
        if self.process.stdin:
            with suppress(OSError):
                self.process.stdin.close()


def contents(library: Library) -> dict[str, list[list[str]]]:
    """Id and text of each chunk of each file; the tables hold exactly the same."""
    held: dict[int, list[str]] = {}
    for cut in library.engine.indices.served():
        held |= library.engine.indices.of(cut).contents()
    shown: dict[str, list[list[str]]] = {}
    for path, row in library.store.known_files().items():
        assert row.state == "indexed", row
        assert row.document is not None
        chunks = library.store.documents.chunks(row.document)
        texts = [library.store.documents.text(row.document, c.start, c.end) for c in chunks]
        shown[path] = [[c.id, text] for c, text in zip(chunks, texts, strict=True)]
        assert held.pop(row.document) == sorted(chunk.id for chunk in chunks)
    assert held == {}
    assert sum(map(len, shown.values())) == library.total(Scope())
    return shown
