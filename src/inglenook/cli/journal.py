"""What a batch of questions has answered so far, on disk, so that it can be stopped and continued.

One JSON-lines file a batch, named by a hash of everything that determines its answers. An answer is
on the disk before it is reported; a line cut off by a crash is ignored and answered again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from inglenook.paths import unusable


class Journal:
    """The finished answers of one batch, by the id of the question."""

    def __init__(self, path: Path, file: TextIO, finished: dict[str, Any]) -> None:
        self._path = path
        self._file = file
        self._finished = finished

    def get(self, id: Any) -> Any | None:
        """The answer to question `id`, None if it is still open."""
        return self._finished.get(_key(id))

    def add(self, id: Any, answer: Any) -> None:
        """Record an answer; it is on the disk when this returns."""
        self._finished[_key(id)] = answer
        self._file.write(json.dumps([_key(id), answer], ensure_ascii=False) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def complete(self) -> None:
        """The batch is through: the next start of the same one begins anew."""
        self._path.unlink(missing_ok=True)


@contextmanager
def opened(directory: Path, batch: Any) -> Iterator[Journal]:
    """The journal of `batch` (any JSON value that determines its answers).

    Raises ProfileUnusable where the directory cannot be written.
    """
    digest = hashlib.sha256(json.dumps(batch, sort_keys=True).encode()).hexdigest()[:24]
    path = directory / f"{digest}.jsonl"
    try:
        directory.mkdir(parents=True, exist_ok=True)
        finished = dict(_entries(path))
        with path.open("a", encoding="utf-8") as file:
            yield Journal(path, file, finished)
    except PermissionError as error:
        raise unusable(directory, error) from error


def _entries(path: Path) -> Iterator[tuple[str, Any]]:
    if not path.exists():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            id, answer = json.loads(line)
        except ValueError:  # cut off by a crash while it was written
            continue
        yield id, answer


def _key(id: Any) -> str:
    return json.dumps(id, sort_keys=True)
