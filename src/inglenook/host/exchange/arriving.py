"""`chats.import` of the protocol: each chat is in whole or not at all, and one that is here already
is left as it is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from inglenook.errors import BadRequest, Cancelled, FileUnreadable
from inglenook.host.context import Host
from inglenook.host.exchange import chatgpt, claude, jan, lmstudio, ours
from inglenook.host.exchange.belongings import Belongings
from inglenook.host.exchange.places import Source, sources
from inglenook.host.exchange.stream import MOST, Broken, Elements, clean
from inglenook.host.exchange.turns import Talk, mapping, text
from inglenook.link.server import Reply
from inglenook.store.whole import WholeChat, WholeChats

_TELL_EVERY = 0.2  # seconds
_MOST_SKIPPED = 1000  # told one by one
_SIMPLE = (chatgpt, claude, lmstudio)
_UNKNOWN = "It holds no chats of Inglenook, ChatGPT, Claude, Jan or LM Studio."


def import_chats(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`chats.import` of the protocol."""
    path = with_["path"]
    if not isinstance(path, str) or not Path(path).is_absolute():
        raise BadRequest("'path' must be an absolute path.")
    with sources(Path(path)) as found:
        arrival = _Arrival(host, found, reply)
        try:
            arrival.take_all()
        finally:
            if arrival.chats:
                host.news.tell("chats")
        return arrival.result(Path(path))


class _Arrival:
    """One import on its way."""

    def __init__(self, host: Host, found: dict[str, Source], reply: Reply) -> None:
        self._host = host
        self._whole = WholeChats(host.database)
        self._found = found
        self._reply = reply
        self._total = sum(source.size for source in found.values())
        self._done = 0
        self._told = 0.0
        self._sources: dict[str, None] = {}
        self._skipped: list[dict[str, str]] = []
        self._more = 0  # that were skipped as well
        self.chats: list[str] = []

    def take_all(self) -> None:
        for source in self._found.values():
            if source.name.endswith(".jsonl"):
                self._done += source.size
                continue
            elements: Elements | None = None
            try:
                with source.open() as file:
                    elements = Elements(file)
                    self._take_file(source, elements)
            except (Broken, RecursionError) as error:
                self._skip(source.name, str(error) or "It is nested too deeply.")
            self._done += source.size
        self._tell(0)

    def _take_file(self, source: Source, elements: Elements) -> None:
        belongings: Belongings | None = None
        for element in elements:
            self._tell(elements.read)
            if belongings is None and ours.fits(elements.around):
                belongings = Belongings(self._host, clean(elements.around))
            self._take(source, clean(element), belongings)

    def _take(self, source: Source, element: Any, belongings: Belongings | None) -> None:
        value = mapping(element)
        try:
            chat = self._read(source, value, belongings)
        except (Broken, RecursionError) as error:
            title = text(value.get("title")) or text(value.get("name")) or source.name
            self._skip(title, str(error) or "It is nested too deeply.")
        else:
            if chat is not None:
                self._put(chat, belongings)

    def _read(
        self, source: Source, value: dict[str, Any], belongings: Belongings | None
    ) -> WholeChat | None:
        """The chat that an element is; None for what is none at all. Broken."""
        if belongings is not None:
            self._sources[ours.SOURCE] = None
            return ours.chat(value) if "messages" in value else None
        for format in _SIMPLE:
            if format.fits(value):
                self._sources[format.SOURCE] = None
                talk: Talk = format.talk(value)
                return talk.chat(time.time())
        if jan.fits(value):
            return self._read_jan(source, value)
        return None

    def _read_jan(self, source: Source, value: dict[str, Any]) -> WholeChat | None:
        folder, _, _ = source.name.rpartition("/")
        told = self._found.get(f"{folder}/messages.jsonl" if folder else "messages.jsonl")
        if told is None:
            return None
        self._sources[jan.SOURCE] = None
        with told.open() as file:
            return jan.talk(value, folder, _lines(file)).chat(time.time())

    def _put(self, chat: WholeChat, belongings: Belongings | None) -> None:
        if here := self._whole.state(chat.id):
            where = "It is here already." if here == "here" else "It is here, in the trash."
            self._skip(chat.title, where)
            return
        if belongings is not None:
            chat = belongings.placed(chat)
            if self._whole.taken(message.id for message in chat.messages):
                chat = ours.renamed(chat)
        self._whole.put(chat)
        self.chats.append(chat.id)

    def _skip(self, title: str, reason: str) -> None:
        if len(self._skipped) < _MOST_SKIPPED:
            self._skipped.append({"title": title, "reason": reason})
        else:
            self._more += 1

    def _tell(self, read: int) -> None:
        """How far it is, not too often. Cancelled."""
        if self._reply.cancelled():
            raise Cancelled(f"It was stopped. What had come in stays: {len(self.chats):,}.")
        now = time.monotonic()
        if not read or now - self._told > _TELL_EVERY:
            self._told = now
            done = min(self._done + read, self._total)
            self._reply.event({"kind": "import", "done": done, "total": self._total})

    def result(self, path: Path) -> dict[str, Any]:
        """What `chats.import` tells. FileUnreadable if there was nothing to import at all."""
        if not self._sources:
            reason = self._skipped[0]["reason"] if len(self._skipped) == 1 else _UNKNOWN
            raise FileUnreadable(f"{path} cannot be imported. {reason}", "Choose another file.")
        if self._more:
            self._skipped.append({"title": "…", "reason": f"{self._more:,} more were left out."})
        names = ", ".join(self._sources)
        return {"source": names, "chats": self.chats, "skipped": self._skipped}


def _lines(file: BinaryIO) -> Iterator[str]:
    """The lines of a text. Broken if it is none, or too long."""
    data = file.read(MOST + 1)
    if len(data) > MOST:
        raise Broken(f"One chat in it is larger than {MOST >> 20} MiB.")
    try:
        return iter(data.decode("utf-8-sig").splitlines())
    except UnicodeDecodeError as error:
        raise Broken("It is not UTF-8 text.") from error
