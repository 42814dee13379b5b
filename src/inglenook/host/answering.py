"""Answers a question: commits it, runs the pipeline, saves what is written while it is written."""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from inglenook import errors
from inglenook.ask import intent, pipeline, rewrite
from inglenook.ask.ports import Kit
from inglenook.ask.trace import Trace
from inglenook.errors import Cancelled, InglenookError, Unexpected
from inglenook.host import titles
from inglenook.host.asked import adapters_of, in_chat, question_of
from inglenook.host.context import Host
from inglenook.host.engine import Loaded
from inglenook.host.options import sampled
from inglenook.host.remote import RemoteGenerator, RemoteIndex
from inglenook.link.server import Reply
from inglenook.types import (
    Done,
    Failed,
    Question,
    Retrieved,
    Text,
    event_to_json,
    to_json,
)

log = logging.getLogger(__name__)

SAVE_EVERY = 1.0  # seconds between two savings of what has been written so far
TITLE_WIDTH = 60  # characters


def ask(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`ask` of the protocol."""
    question = intent.check(question_of(with_, host.settings.get()))
    chat = with_.get("chat")
    if chat is None:
        return _Answer(host, question, with_, reply).give()
    about = host.chats.get(chat)
    adapters_of(with_, about)  # so that what is wrong with them is said before anything is kept
    asked = host.chats.add_question(chat, question.text, question.images)
    if about["title"]:
        return _answer_in(host, about, question, asked, with_, reply)
    title = title_of(question.text)
    host.chats.change(chat, title=title)
    done = _answer_in(host, about, question, asked, with_, reply)
    titles.follow(host, chat, title, question.text, done)
    return done


def ask_again(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`ask.again` of the protocol: the old answer comes back if nothing could be written."""
    about = host.chats.get(with_["chat"])
    asked = host.chats.question_before(with_["chat"], with_["message"])
    again = {**with_, "question": asked["text"], "images": asked["images"]}
    question = question_of(again, host.settings.get())
    return _answer_in(host, about, question, asked["id"], with_, reply, with_["message"])


def title_of(question: str) -> str:
    """A chat's title from its first question: as many of its first words as a line takes."""
    words = question.split()
    line = textwrap.shorten(" ".join(words), TITLE_WIDTH, placeholder="…") if words else ""
    cut = line.endswith("…")
    title = line.removesuffix("…").strip(" .,;:!?\"'#*`>-") or " ".join(words)[:TITLE_WIDTH]
    title = title.strip(" .,;:!?\"'#*`>-") or "New chat"
    return f"{title}…" if cut else title


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a chat an answer goes. `instead` is the answer that it replaces."""

    chat: str
    asked: str
    answer: str
    instead: str = ""


def _answer_in(
    host: Host,
    about: dict[str, Any],
    question: Question,
    asked: str,
    with_: dict[str, Any],
    reply: Reply,
    instead: str = "",
) -> dict[str, Any]:
    chat = about["id"]
    options = {"chat_model": about["model"], **with_, "adapters": adapters_of(with_, about)}
    answer = host.chats.begin_answer(chat)
    if instead:
        host.chats.replace(chat, instead, answer)
    host.news.tell("chats")
    question = in_chat(host, question, with_, about, asked)
    place = _Place(chat, asked, answer, instead)
    try:
        return _Answer(host, question, options, reply, place).give()
    finally:
        host.news.tell("chats")


class _Answer:
    """One answer on its way. Without a `place` nothing but the trace is kept."""

    def __init__(
        self,
        host: Host,
        question: Question,
        options: dict[str, Any],
        reply: Reply,
        place: _Place | None = None,
    ) -> None:
        self._host = host
        self._question = question
        self._options = options
        self._reply = reply
        self._place = place
        self._trace = Trace(question.text, time.monotonic)
        self._shown = ""
        self._saved = time.monotonic()
        self._retrieved: list[dict[str, Any]] = []

    def give(self) -> dict[str, Any]:
        """Write the answer; the `Done` fields with the ids of where it was saved.

        Raises InglenookError if there is none; what had been written is saved all the same.
        """
        try:
            done = self._write()
        except InglenookError as error:
            self._end_badly(error)
            raise
        except Exception:
            self._end_badly(Unexpected("Something went wrong while answering."))
            raise
        return self._end_well(done)

    def _write(self) -> Done:
        host, reply = self._host, self._reply
        wanted = str(self._options.get("model") or "")
        chat_model = str(self._options.get("chat_model") or "")
        index = RemoteIndex(host.library.client, host.library.empty(), reply.on_cancel)
        if recorded := pipeline.from_records(self._question, index, datetime.now(), self._trace):
            return self._follow(iter(recorded))
        host.library.bring_in([a.path for a in self._question.attachments], reply)
        with (
            host.ahead.put_off(),
            host.using(wanted, chat_model, reply) as loaded,
            host.library.held(),
        ):
            if reply.cancelled():
                raise Cancelled("It was stopped.")
            ready = self._ready(loaded)
            return self._follow(pipeline.answer(ready, self._kit(loaded), self._trace))

    def _ready(self, loaded: Loaded) -> Question:
        """The question with what is known of it from reading ahead, and as the model's own options
        say where it was not asked for otherwise."""
        host, question = self._host, self._question
        own, now = host.models.options(loaded.path), host.settings.get()
        sampling = sampled(question.sampling, own, self._options, now)
        ahead = host.ahead.found(self._chat)
        return dataclasses.replace(question, read_ahead=ahead, sampling=sampling)

    def _kit(self, loaded: Loaded) -> Kit:
        library, reply = self._host.library, self._reply
        adapters = adapters_of(self._options, {})

        def generator(chat: str) -> RemoteGenerator:
            about = (loaded.client, loaded.id, loaded.context, reply.on_cancel)
            return RemoteGenerator(*about, chat=chat, adapters=adapters)

        return Kit(
            generator(self._chat),
            RemoteIndex(library.client, library.empty(), reply.on_cancel),
            clock=time.monotonic,
            cancelled=reply.cancelled,
            notes=self._host.notes,
            rewriter=generator("") if self._rewrites(loaded) else None,
        )

    def _rewrites(self, loaded: Loaded) -> bool:
        """Whether the model may word questions that lean on the chat."""
        if self._host.settings.get().rewrite == "off" or not self._question.earlier:
            return False
        return rewrite.leans(self._question.text) and titles.is_able(loaded)

    @property
    def _chat(self) -> str:
        return self._place.chat if self._place else ""

    def _follow(self, events: Iterator[Any]) -> Done:
        for event in events:
            if isinstance(event, Done):
                return event
            if isinstance(event, Failed):
                raise errors.from_json(to_json(event))
            if isinstance(event, Text):
                self._shown += event.text
                self._save_partial()
            elif isinstance(event, Retrieved):
                # what was attached is known without them, and it may be long
                self._retrieved = to_json(event.passages[event.pinned :])
            self._reply.event(event_to_json(event))
        raise Unexpected("The answer ended without an end.")

    def _save_partial(self) -> None:
        now = time.monotonic()
        if self._place is None or now - self._saved < SAVE_EVERY:
            return
        self._saved = now
        try:
            self._host.chats.save_text(self._place.answer, self._shown)
        except InglenookError as error:
            log.warning("a partial answer could not be saved: %s", error.code)

    def _end_well(self, done: Done) -> dict[str, Any]:
        trace = self._save_trace()
        fields = {**to_json(done), "trace": trace}
        state = "stopped" if done.stopped == "cancelled" else "done"
        self._save(done.answer, state, done.model, fields)
        place = self._place
        return {
            **fields,
            "chat": place.chat if place else None,
            "message": place.answer if place else None,
        }

    def _end_badly(self, error: InglenookError) -> None:
        """Keep what there is; trouble with that must not hide `error`."""
        stopped = isinstance(error, Cancelled) or self._reply.cancelled()
        with _logged():
            fields = {"trace": self._save_trace(), "error": None if stopped else error.to_json()}
            if self._place and self._place.instead and not self._shown:
                self._host.chats.put_back(self._place.answer)
                return
            self._save(self._shown, "stopped" if stopped else "failed", self._trace.model, fields)

    def _save(self, text: str, state: str, model: str, fields: dict[str, Any]) -> None:
        if self._place is None:
            return
        chats, trace = self._host.chats, self._trace
        if trace.prompt is not None:
            chats.set_verbatim(self._place.asked, trace.prompt.messages[-1].text)
        chats.end_answer(
            self._place.answer,
            text=text,
            verbatim=trace.raw_answer,
            state=state,
            model=model,
            trace=fields["trace"],
            body={
                **fields,
                "retrieved": self._retrieved,
                "considered": len(trace.considered),
                "reasoning": trace.reasoning,
            },
        )

    def _save_trace(self) -> str:
        try:
            return self._host.traces.add(self._trace.to_json())
        except InglenookError as error:
            log.warning("a trace could not be saved: %s", error.code)
            return ""


@contextlib.contextmanager
def _logged() -> Iterator[None]:
    try:
        yield
    except InglenookError as error:
        log.warning("an answer could not be saved whole: %s", error.code)
