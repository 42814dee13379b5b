"""`chats.export` and `chats.text` of the protocol. A file is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import time
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

import inglenook
from inglenook.errors import BadRequest, Cancelled, DiskFull, NotFound
from inglenook.host.context import Host
from inglenook.host.exchange import markdown, ours, page
from inglenook.host.kept import Temporary
from inglenook.link.server import Reply
from inglenook.store.whole import WholeChats

FORMATS = {"json": ".json", "markdown": ".md", "html": ".html"}
_TELL_EVERY = 0.2  # seconds
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def export_chats(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`chats.export` of the protocol."""
    format, path = _format(with_), with_["path"]
    if not isinstance(path, str) or not Path(path).is_absolute():
        raise BadRequest("'path' must be an absolute path.")
    ids = _ids(host, with_)
    export = _Export(host, ids, reply, replace=bool(with_.get("replace")))
    with _told(Path(path)):
        if format == "json":
            written = export.to_file(Path(path), "Chats.json", _document(host, ids))
        elif len(ids) == 1:
            name = file_name(host.chats.get(ids[0]), format)
            written = export.to_file(Path(path), name, [_text(host, ids[0], format)])
        else:
            written = export.to_folder(Path(path), format)
    return {"path": str(written), "chats": len(ids)}


def text_of_chat(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`chats.text` of the protocol."""
    format, id = _format(with_), with_["id"]
    if not isinstance(id, str):
        raise BadRequest("'id' must be a text.")
    return {"text": _text(host, id, format)}


def file_name(chat: dict[str, Any], format: str) -> str:
    """A name for the file of a chat that every system takes."""
    title = unicodedata.normalize("NFC", _NOT_IN_NAMES.sub(" ", chat["title"] or "Chat"))
    stem = " ".join(title.split())[:60].strip(". ") or "Chat"
    return f"{'_' if _RESERVED.fullmatch(stem) else ''}{stem}{FORMATS[format]}"


class _Export:
    """One export on its way."""

    def __init__(self, host: Host, ids: Sequence[str], reply: Reply, *, replace: bool) -> None:
        self._host = host
        self._ids = ids
        self._reply = reply
        self._replace = replace
        self._told = 0.0

    def to_file(self, path: Path, name: str, pieces: Iterable[str]) -> Path:
        """Write `pieces`, one a chat, to `path`, or as `name` into the folder that it is."""
        target = _free(path / name) if path.is_dir() else path
        if target.exists() and not self._replace:
            raise BadRequest(
                f"{target} is there already.", "Choose another name, or say that it be replaced."
            )
        with _whole(target) as file:
            for done, piece in enumerate(pieces):
                self._tell(done)
                file.write(piece)
        self._tell(len(self._ids))
        return target

    def to_folder(self, folder: Path, format: str) -> Path:
        """Write a file a chat; none that is there is touched."""
        if folder.exists() and not folder.is_dir():
            raise BadRequest(f"{folder} is no folder.", "Choose one for several chats.")
        folder.mkdir(parents=True, exist_ok=True)
        for done, id in enumerate(self._ids):
            self._tell(done)
            name = file_name(self._host.chats.get(id), format)
            with _whole(_free(folder / name)) as file:
                file.write(_text(self._host, id, format))
        self._tell(len(self._ids))
        return folder

    def _tell(self, done: int) -> None:
        if self._reply.cancelled():
            raise Cancelled("The export was stopped.")
        now, total = time.monotonic(), len(self._ids)
        if done == total or now - self._told > _TELL_EVERY:
            self._told = now
            self._reply.event({"kind": "export", "done": done, "total": total})


def _text(host: Host, id: str, format: str) -> str:
    if format == "json":
        if Temporary.holds(id):
            raise BadRequest("A temporary chat has no file of ours.", "Choose another format.")
        return "".join(_document(host, [id]))
    chat = host.kept(id).chats.get(id)
    return markdown.written(chat) if format == "markdown" else page.written(chat)


def _document(host: Host, ids: Sequence[str]) -> Iterator[str]:
    """Our own file in pieces, one a chat and one for the end."""
    whole = WholeChats(host.database)
    folders, personas = whole.used(ids)
    told = [folder for folder in host.folders.listed() if folder["id"] in folders]
    personas |= {folder["persona"] for folder in told}
    around = {
        "format": ours.FORMAT,
        "version": ours.VERSION,
        "program": inglenook.__version__,
        "exported": time.time(),
        "folders": [_without(folder, "chats", "unread") for folder in told],
        "personas": [p for p in host.personas.listed() if p["id"] in personas],
    }
    before = f'{_json(around)[:-1]}, "chats": ['
    for id in ids:
        if (chat := whole.get(id)) is not None:  # else it was deleted meanwhile
            yield f"{before}\n{_json(chat)}"
            before = ","
    yield f"{before if before != ',' else ''}\n]}}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _without(value: dict[str, Any], *names: str) -> dict[str, Any]:
    return {key: item for key, item in value.items() if key not in names}


def _format(with_: dict[str, Any]) -> str:
    format = with_["format"]
    if format not in FORMATS:
        raise BadRequest(f"'format' must be one of {', '.join(FORMATS)}.")
    return str(format)


def _ids(host: Host, with_: dict[str, Any]) -> list[str]:
    whole = WholeChats(host.database)
    ids = with_.get("ids")
    if ids is None:
        return whole.ids()
    if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids) or not ids:
        raise BadRequest("'ids' must be a list of texts.")
    for id in ids:
        if whole.state(id) != "here":
            raise NotFound(f"There is no chat {id!r}.", "It may have been deleted; choose another.")
    return list(dict.fromkeys(ids))


# --- files ----------------------------------------------------------------------------------------


@contextlib.contextmanager
def _whole(path: Path) -> Iterator[TextIO]:
    """A file that stands at `path` once the body has ended well; nothing is left otherwise."""
    part = path.with_name(f".{path.name[:80]}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n", errors="replace") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _free(path: Path) -> Path:
    """`path`, or the first name with a number where nothing is."""
    stem, number = path.stem, 2
    while path.exists():
        path = path.with_stem(f"{stem} ({number})")
        number += 1
    return path


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(f"There is no room left to write {path}.") from error
        raise BadRequest(
            f"{path} cannot be written: {error.strerror}.", "Choose another folder."
        ) from error
