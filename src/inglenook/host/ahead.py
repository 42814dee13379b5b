"""Read ahead: what will surely be in the next prompt is read while the question is being typed.

System text, attached files, the chat so far, likely passages: by the time the question is sent, the
model has them in its cache. Nothing waits for this: it runs only with the model that is in memory,
while no answer is under way and no file is being indexed, and not on battery unless asked for.
Nothing of the text is kept or logged.
"""

from __future__ import annotations

import contextlib
import dataclasses
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from inglenook.ask import pipeline
from inglenook.ask.ports import Kit
from inglenook.ask.trace import Trace
from inglenook.errors import ModelMissing, ModelUnusable
from inglenook.host.asked import adapters_of, in_chat, question_of
from inglenook.host.kept import Temporary
from inglenook.host.remote import RemoteGenerator, RemoteIndex
from inglenook.host.standing import standing
from inglenook.link.server import Reply
from inglenook.types import Prompt, Question

if TYPE_CHECKING:
    from inglenook.host.context import Host

LEAVE_WITHIN = 1.0  # seconds that somebody waits for a reading that was told to stop


class ReadAhead:
    """At most one reading at a time, none while an answer is under way."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._answers = 0
        self._stop: Callable[[], None] | None = None
        self._found: tuple[str, tuple[str, ...]] = ("", ())

    @contextlib.contextmanager
    def put_off(self) -> Iterator[None]:
        """Stop what is being read ahead, and read nothing while the body runs."""
        with self._changed:
            self._answers += 1
            self._end_reading()
        try:
            yield
        finally:
            with self._changed:
                self._answers -= 1

    @contextlib.contextmanager
    def reading(self, stop: Callable[[], None]) -> Iterator[bool]:
        """Whether the body may read; whoever read until now is stopped. `stop` is called when it
        is the body's turn to end. What was read until then stays in the model's cache."""
        with self._changed:
            self._end_reading()
            mine = not self._answers and self._stop is None
            if mine:
                self._stop = stop
        try:
            yield mine
        finally:
            with self._changed:
                if self._stop is stop:
                    self._stop = None
                    self._changed.notify_all()

    def found(self, chat: str) -> tuple[str, ...]:
        """The ids of the passages that were read last, in order, if that was for `chat`, or for a
        chat that had not begun."""
        of, passages = self._found
        return passages if of in (chat, "") else ()

    def remember(self, chat: str, prompt: Prompt) -> None:
        """Keep which passages are read for `chat`."""
        self._found = (chat, tuple(p.id for p in prompt.passages[prompt.pinned :]))

    def _end_reading(self) -> None:
        while (stop := self._stop) is not None:
            stop()
            if not self._changed.wait_for(lambda: self._stop is not stop, LEAVE_WITHIN):
                return


def prepare(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`prepare` of the protocol: zeros where this is not the time to read."""
    with host.ahead.reading(reply.cancel) as mine:
        if mine and _may_read(host):
            return _prepared(host, with_, reply)
    return _told(0, 0)


def _may_read(host: Host) -> bool:
    """Whether this is the time. What else the model does, the worker puts before it by itself."""
    how = host.settings.get().read_ahead
    if how == "off" or host.library.indexing or host.engine.model is None:
        return False
    return how == "on" or not _on_battery()


def _prepared(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    chat = str(with_.get("chat") or "")
    about = host.kept(chat).chats.get(chat) if chat else {}
    holds = standing(host, with_, about)
    wanted = str(with_.get("model") or "")
    try:
        model = host.models.choose(wanted, (holds.model, host.settings.get().model))
    except (ModelMissing, ModelUnusable):
        return _told(0, 0)
    question = question_of(with_, host.settings.get(), holds)
    adapters = adapters_of(with_, about)
    if chat:
        question = in_chat(host, question, chat, None)
    if model.id == host.engine.model:
        keep = not Temporary.leaves_nothing(with_)
        host.library.bring_in([a.path for a in question.attachments], reply, keep=keep)
    with host.engine.borrowing(model.path, reply.cancel) as loaded:
        if loaded is None:
            return _told(0, 0)
        generator = RemoteGenerator(
            loaded.client,
            loaded.id,
            loaded.context,
            reply.on_cancel,
            chat="" if about.get("temporary") else chat,
            adapters=adapters,
        )
        index = RemoteIndex(
            host.library.client,
            host.library.empty(),
            reply.on_cancel,
            keep=not Temporary.leaves_nothing(with_),
        )
        return _read(host, chat, question, generator, index, reply)


def _read(
    host: Host,
    chat: str,
    question: Question,
    generator: RemoteGenerator,
    index: RemoteIndex,
    reply: Reply,
) -> dict[str, Any]:
    question = dataclasses.replace(question, read_ahead=host.ahead.found(chat))
    trace = Trace("", time.monotonic)
    prompt = pipeline.ahead(question, Kit(generator, index, clock=time.monotonic), trace)
    if reply.cancelled():
        return _told(0, 0)
    host.ahead.remember(chat, prompt)
    usage = generator.read(prompt.messages, reply.event)
    too_long = [path for s in trace.steps for path in s.detail.get("too_long", ())]
    return _told(usage.prompt_tokens, usage.cached_tokens, too_long)


def _told(tokens: int, cached: int, too_long: list[str] | None = None) -> dict[str, Any]:
    return {"tokens": tokens, "cached": cached, "too_long": too_long or []}


def _on_battery() -> bool:
    import psutil  # 30 ms that only somebody who types needs

    battery = psutil.sensors_battery()
    return battery is not None and battery.power_plugged is False
