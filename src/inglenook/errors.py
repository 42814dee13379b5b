"""Every expected failure: code, text, next step, exit code and HTTP status.

An `InglenookError` is expected: it says what happened and what to do, and names the file or model.
Anything else that reaches a process edge is a bug: its traceback goes to the log and the person
reads a calm sentence (`Unexpected`). Codes are stable; scripts may rely on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar


class InglenookError(Exception):
    """Base of all expected failures. `str(error)` is what happened; `next_step` is what to do."""

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1
    http_status: ClassVar[int] = 500
    next_step: str = ""

    def __init__(self, message: str, next_step: str = "") -> None:
        super().__init__(message)
        if next_step:
            self.next_step = next_step

    def to_json(self) -> dict[str, str]:
        """The failure as it travels between processes and stands in `--json` output."""
        return {"code": self.code, "message": str(self), "next_step": self.next_step}


class Unexpected(InglenookError):
    """A bug of ours, told calmly; the traceback is in the log."""

    code = "unexpected"
    next_step = "The details are in the log. If it happens again, report it with the log attached."


class BadRequest(InglenookError):
    """A question, option or message that cannot be taken as it is."""

    code = "request.bad"
    exit_code = 2
    http_status = 400


class TooLarge(BadRequest):
    """A request that is larger than what is taken at once."""

    code = "request.too_large"
    http_status = 413


class EmptyQuestion(BadRequest):
    """There is nothing to answer."""

    code = "question.empty"
    exit_code = 1
    next_step = "Type a question and send it again."


class QuestionTooLong(BadRequest):
    """The question alone is larger than the model's context window."""

    code = "question.too_long"
    exit_code = 1
    http_status = 413


class NotFound(InglenookError):
    """A chat, model, collection, passage or file that is not there."""

    code = "not_found"
    http_status = 404


class FileUnreadable(InglenookError):
    """A file of the user's cannot be read: damaged, encrypted, gone or not permitted.

    `reason` is the short form for a list of files: "Encrypted: needs a password".
    """

    code = "file.unreadable"
    http_status = 422

    def __init__(self, message: str, next_step: str = "", reason: str = "") -> None:
        super().__init__(message, next_step)
        self.reason = reason or message


class FileLocked(FileUnreadable):
    """A file is encrypted: it can be read once its password is told, or another one."""

    code = "file.locked"
    http_status = 423
    next_step = "Unlock it with its password: 'inglenook library unlock FILE'."
    NEEDS: ClassVar[str] = "Encrypted: needs a password"
    WRONG: ClassVar[str] = "Encrypted: the password is wrong"
    REASONS: ClassVar[tuple[str, str]] = (NEEDS, WRONG)


class ParserDied(FileUnreadable):
    """A file took the process that was reading it down: crash, time or memory."""

    code = "file.parser_died"
    next_step = "The file may be damaged. Open it in the program that made it and save a copy."


class ModelUnusable(InglenookError):
    """A file that is not a model that this engine can load."""

    code = "model.unusable"
    http_status = 422


class ModelMissing(InglenookError):
    """No model is installed, or the chosen one is gone."""

    code = "model.missing"
    http_status = 409


class ModelTooLarge(InglenookError):
    """The model does not fit into this machine's memory."""

    code = "model.too_large"
    http_status = 507


class EngineCrashed(InglenookError):
    """A worker process died while it worked on this request."""

    code = "engine.crashed"
    http_status = 503
    next_step = "Try again; the engine has been restarted."


class EngineDown(InglenookError):
    """A worker kept failing and is not restarted by itself any more."""

    code = "engine.down"
    http_status = 503
    next_step = "Run 'inglenook doctor' to see why, then try again."


class HostUnreachable(InglenookError):
    """The background process could not be started or reached."""

    code = "host.unreachable"
    http_status = 503
    next_step = "Run 'inglenook stop', then try again. The log folder says more."


class ProtocolMismatch(InglenookError):
    """The process at the other end speaks another version of our messages."""

    code = "protocol.mismatch"
    http_status = 503
    next_step = "Run 'inglenook stop', then try again."


class ProfileUnusable(InglenookError):
    """The data folder cannot be used: not writable, or held by another version."""

    code = "profile.unusable"
    http_status = 500


class PortTaken(InglenookError):
    """The HTTP door cannot listen where it was told to."""

    code = "port.taken"
    next_step = "Choose another one with --port N; --port 0 takes any that is free."


class Unauthorized(InglenookError):
    """A request over HTTP without the right token."""

    code = "request.unauthorized"
    http_status = 401


class Forbidden(InglenookError):
    """A request over HTTP that comes from where none may come from."""

    code = "request.forbidden"
    http_status = 403


class DiskFull(InglenookError):
    """There is no room left on the disk for what has to be written."""

    code = "disk.full"
    http_status = 507
    next_step = "Free some space on that disk, then try again. Nothing that was saved is lost."


class CatalogBroken(InglenookError):
    """The list of models that ships with the program cannot be read."""

    code = "catalog.broken"
    next_step = "Mend that file, or install Inglenook again."


class DownloadFailed(InglenookError):
    """A model could not be fetched, or what arrived is not what was promised."""

    code = "download.failed"
    http_status = 502


class DownloadDenied(DownloadFailed):
    """The hub wants to know who asks, or has not yet been told that the terms are accepted."""

    code = "download.denied"
    http_status = 403


class HubUnreachable(InglenookError):
    """The model hub cannot be asked: no network, too many requests, or it is out of order."""

    code = "hub.unreachable"
    http_status = 503


class PageUnavailable(InglenookError):
    """A web page cannot be fetched: out of reach, not allowed, or no longer there."""

    code = "web.unavailable"
    http_status = 502
    next_step = "Check the address in a browser and the network connection, then try again."


class TokenNotKept(InglenookError):
    """There is no keyring on this system that could keep the hub's access token."""

    code = "token.not_kept"
    http_status = 501


class Cancelled(InglenookError):
    """The person stopped it."""

    code = "cancelled"
    http_status = 499


def no_collection(name: object) -> NotFound:
    """The error for a collection that nobody made."""
    return NotFound(
        f"There is no collection named {name!r}.",
        f"'inglenook index PATH --collection {name}' makes it.",
    )


def from_json(data: Mapping[str, Any]) -> InglenookError:
    """Rebuild a failure that came over the link as the class with its code."""
    cls = _BY_CODE.get(str(data.get("code")), InglenookError)
    return cls(str(data.get("message", "")), str(data.get("next_step", "")))


def _subclasses(cls: type[InglenookError]) -> list[type[InglenookError]]:
    return [cls, *(c for sub in cls.__subclasses__() for c in _subclasses(sub))]


_BY_CODE: dict[str, type[InglenookError]] = {c.code: c for c in _subclasses(InglenookError)}
