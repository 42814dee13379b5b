"""Answers a question: commits it, runs the pipeline, saves what is written while it is written."""

from __future__ import annotations

import contextlib
import logging
import textwrap
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from inglenook import errors
from inglenook.ask import intent, pipeline
from inglenook.ask.ports import Kit
from inglenook.ask.trace import Trace
from inglenook.errors import BadRequest, Cancelled, InglenookError, Unexpected
from inglenook.host.context import Host
from inglenook.host.remote import RemoteGenerator, RemoteIndex
from inglenook.link.server import Reply
from inglenook.settings import Settings
from inglenook.types import (
    Done,
    Failed,
    Question,
    Retrieved,
    Sampling,
    Scope,
    Text,
    event_to_json,
    from_json,
    to_json,
)

log = logging.getLogger(__name__)

SAVE_EVERY = 1.0  # seconds between two savings of what has been written so far
TITLE_WIDTH = 60  # characters

T = TypeVar("T")


def ask(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`ask` of the protocol."""
    question = _question(with_, host.settings.get())
    chat = with_.get("chat")
    if chat is None:
        return _Answer(host, question, with_, reply).give()
    about = host.chats.get(chat)
    asked = host.chats.add_question(chat, question.text)
    if not about["title"]:
        host.chats.change(chat, title=title_of(question.text))
    return _answer_in(host, about, question, asked, with_, reply)


def ask_again(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`ask.again` of the protocol: the old answer comes back if nothing could be written."""
    about = host.chats.get(with_["chat"])
    asked = host.chats.question_before(with_["chat"], with_["message"])
    question = _question({**with_, "question": asked["text"]}, host.settings.get())
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
    answer = host.chats.begin_answer(chat)
    if instead:
        host.chats.replace(chat, instead, answer)
    host.news.tell("chats")
    scope = question.scope if "scope" in with_ else _scope(about["scope"])
    question = _with_past(host, question, scope, chat, asked)
    options = {"chat_model": about["model"], **with_}
    place = _Place(chat, asked, answer, instead)
    try:
        return _Answer(host, question, options, reply, place).give()
    finally:
        host.news.tell("chats")


def _with_past(host: Host, question: Question, scope: Scope, chat: str, asked: str) -> Question:
    return Question(
        text=question.text,
        scope=scope,
        retrieval=question.retrieval,
        passages=question.passages,
        only_from_files=question.only_from_files,
        history=host.chats.history(chat, asked),
        earlier=host.chats.earlier(chat, asked),
        sampling=question.sampling,
    )


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
        with host.using(wanted, chat_model, reply) as loaded, host.library.held():
            if reply.cancelled():
                raise Cancelled("It was stopped.")
            kit = Kit(
                RemoteGenerator(loaded.client, loaded.id, loaded.context, reply.on_cancel),
                RemoteIndex(host.library.client, host.library.empty(), reply.on_cancel),
                clock=time.monotonic,
                cancelled=reply.cancelled,
            )
            return self._follow(pipeline.answer(self._question, kit, self._trace))

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
                self._retrieved = to_json(event.passages)
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


def _question(with_: dict[str, Any], settings: Settings) -> Question:
    """The question of a request. BadRequest for values of a wrong type, EmptyQuestion."""
    text = with_.get("question")
    if not isinstance(text, str):
        raise BadRequest("'question' must be a text.")
    question = Question(
        text=text,
        scope=_scope(with_.get("scope")),
        retrieval=bool(with_.get("retrieval", True)),
        passages=settings.passages,
        only_from_files=settings.only_from_files,
        sampling=_sampling(with_, settings),
    )
    return intent.check(question)


def _scope(value: Any) -> Scope:
    return _shaped(Scope, value or {}, "'scope'")


def _sampling(with_: dict[str, Any], settings: Settings) -> Sampling:
    asked = {key: with_[key] for key in ("max_tokens", "temperature", "seed") if key in with_}
    given = {key: value for key, value in asked.items() if value is not None}
    values = {"max_tokens": settings.max_tokens, "temperature": settings.temperature, **given}
    sampling = _shaped(Sampling, values, "The sampling")
    if sampling.max_tokens < 1 or not 0 <= sampling.temperature <= 2:
        raise BadRequest("'max_tokens' must be at least 1, 'temperature' between 0 and 2.")
    return sampling


def _shaped(cls: type[T], data: Any, what: str) -> T:
    try:
        return from_json(cls, data)
    except (TypeError, ValueError) as error:
        raise BadRequest(f"{what} does not have the right shape: {error}.") from error
