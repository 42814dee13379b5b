"""Every directory and bundled file.

A profile is one directory tree. `INGLENOOK_HOME` moves all of it; otherwise it stands where the
system keeps application data. Sockets are the one exception: their path may hold only about 100
bytes, so they live in a short private directory whose name is derived from the profile's path.
A profile that was moved leaves `moved.json` where it was, which says where it lies now.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from inglenook.errors import ProfileUnusable

APP = "inglenook"
MOVED, CAME = "moved.json", "came.json"  # where a profile went, and where it came from
_HOPS = 16


@dataclass(frozen=True, slots=True)
class Paths:
    """Where one profile keeps its things. Nothing is created before `ensure` is called.

    `origin` is where it was looked for, if it has been moved from there.
    """

    home: Path
    origin: Path | None = field(default=None, compare=False)

    @classmethod
    def of_user(cls) -> Paths:
        """The profile named by `INGLENOOK_HOME`, else the user's own."""
        if moved := os.environ.get("INGLENOOK_HOME"):
            return cls(Path(moved).expanduser().absolute()).followed()
        return cls(Path(platformdirs.user_data_dir(APP, appauthor=False))).followed()

    def followed(self) -> Paths:
        """Where this profile lies by now, after any number of moves."""
        origin = home = self.origin or self.home
        for _ in range(_HOPS):
            further = _moved_to(home)
            if further is None:
                break
            home = further
        return Paths(home, None if home == origin else origin)

    @property
    def settings_file(self) -> Path:
        """The user's settings, TOML."""
        return self.home / "settings.toml"

    @property
    def host_db(self) -> Path:
        """Chats, traces and models; written by the host alone."""
        return self.home / "inglenook.db"

    @property
    def library_db(self) -> Path:
        """File manifest, chunk text and spans; written by the library worker alone."""
        return self.home / "library.db"

    @property
    def index_dir(self) -> Path:
        """LanceDB; can always be rebuilt from `library_db`."""
        return self.home / "index"

    @property
    def models_dir(self) -> Path:
        """Models that were downloaded into this profile."""
        return self.home / "models"

    @property
    def web_dir(self) -> Path:
        """Copies of web pages that were added to the library, a folder a source."""
        return self.home / "web"

    @property
    def cache_dir(self) -> Path:
        """Whatever may be deleted at any time."""
        return self.home / "cache"

    @property
    def logs_dir(self) -> Path:
        """One log file a process."""
        return self.home / "logs"

    @property
    def run_dir(self) -> Path:
        """Lock, address and key of the running host, markers of what was being loaded."""
        return self.home / "run"

    @property
    def host_file(self) -> Path:
        """Address, key and process id of the running host, readable by the user alone."""
        return self.run_dir / "host.json"

    @property
    def lock_file(self) -> Path:
        """Held by the one host of this profile for as long as it lives."""
        return self.run_dir / "host.lock"

    def socket_address(self, name: str) -> str:
        """A fresh local address for `name`: a Unix socket's path or a Windows pipe's name."""
        tag = hashlib.sha256(os.fsencode(self.home)).hexdigest()[:12]
        if sys.platform == "win32":
            return rf"\\.\pipe\{APP}-{tag}-{name}-{os.getpid()}"
        directory = Path(tempfile.gettempdir()) / f"{APP}-{os.getuid()}-{tag}"
        _make_private(directory)
        return str(directory / f"{name}-{os.getpid()}.sock")

    def ensure(self) -> Paths:
        """Create the profile's directories. Raises ProfileUnusable where that is not possible."""
        if self.origin is not None and not (self.home / CAME).is_file():
            raise ProfileUnusable(
                f"The data folder was moved to {self.home}, and is not there.",
                "Connect the disk that it is on, then start again.",
            )
        for directory in (self.home, self.run_dir, self.logs_dir, self.models_dir, self.cache_dir):
            try:
                directory.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise unusable(self.home, error) from error
        if not os.access(self.home, os.W_OK):
            raise unusable(self.home, PermissionError("it cannot be written to"))
        return self


def unusable(home: Path, error: OSError) -> ProfileUnusable:
    """The error for a data folder that cannot be written, with its reason."""
    reason = error.strerror or str(error)
    return ProfileUnusable(
        f"The data folder {home} cannot be used: {reason}.",
        "Give yourself write permission there, free some space, "
        "or set INGLENOOK_HOME to another folder.",
    )


def _moved_to(home: Path) -> Path | None:
    try:
        return Path(json.loads((home / MOVED).read_text(encoding="utf-8"))["to"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def bundled(*parts: str) -> Path:
    """A file or folder that ships with the program: `bundled("assets", "fonts")`."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root.joinpath(*parts)


def bundled_models() -> Path:
    """Models that ship beside the program, read-only and shared by all profiles."""
    return bundled("models", "starter")


def _make_private(directory: Path) -> None:
    """Create a directory that only this user can enter; refuse one that somebody else owns."""
    directory.mkdir(mode=0o700, exist_ok=True)
    info = directory.lstat()
    if not directory.is_dir() or directory.is_symlink() or info.st_uid != os.getuid():
        raise ProfileUnusable(
            f"The folder {directory} for local sockets belongs to somebody else.",
            "Set TMPDIR to a folder of your own, then try again.",
        )
    directory.chmod(0o700)


def kv_dir(cache_dir: Path) -> Path:
    """Where the llm worker keeps what models have read of chats."""
    return cache_dir / "kv"


def kv_name(chat: str) -> str:
    """The name of the file that keeps what one model has read of a chat.

    A chat's id may hold anything; a name of hexadecimal digits is one on every file system.
    """
    return hashlib.blake2b(chat.encode(), digest_size=16).hexdigest() + ".kv"


def forget_chat(cache_dir: Path, chat: str) -> None:
    """Remove what models have read of a chat. What cannot be removed now is trimmed later."""
    for path in kv_dir(cache_dir).glob(f"*/{kv_name(chat)}"):
        with contextlib.suppress(OSError):  # Windows keeps what another process has open
            path.unlink()
