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
from pathlib import Path
from typing import Any

from inglenook import errors
from inglenook.ask import intent, pipeline, resume, rewrite
from inglenook.ask.ports import Kit
from inglenook.ask.trace import Trace
from inglenook.errors import BadRequest, Cancelled, InglenookError, Unexpected
from inglenook.host import aside, titles
from inglenook.host.asked import adapters_of, in_chat, question_of
from inglenook.host.context import Host
from inglenook.host.engine import Loaded
from inglenook.host.kept import Temporary
from inglenook.host.options import sampled
from inglenook.host.remote import RemoteGenerator, RemoteIndex
from inglenook.host.standing import Standing, standing
from inglenook.link.server import Reply
from inglenook.store.chats import ChatStore
from inglenook.types import (
    Done,
    Event,
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
_LASTING = ("citations", "note", "coverage", "context")  # of an answer that is not written on


def ask(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`ask` of the protocol."""
    id = with_.get("chat")
    about = None if id is None else host.kept(id).chats.get(id)
    holds = standing(host, with_, about)
    question = intent.check(question_of(with_, host.settings.get(), holds))
    if about is None:
        return _Answer(host, question, _options(holds, with_), reply).give()
    adapters_of(with_, about)  # so that what is wrong with them is said before anything is kept
    chats, edited = host.kept(about["id"]).chats, str(with_.get("edit") or "")
    if edited and with_.get("images") is None:
        question = dataclasses.replace(question, images=_images(chats, about["id"], edited))
    asked = chats.add_question(about["id"], question.text, question.images, version_of=edited)
    given = _Asked(about, holds, question, asked)
    if about["title"]:
        return _answer_in(host, given, with_, reply)
    title = title_of(question.text)
    chats.change(about["id"], title=title)
    done = _answer_in(host, given, with_, reply)
    titles.follow(host, about["id"], title, question.text, done)
    return done


def ask_again(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`ask.again` of the protocol: the old answer is shown again if nothing could be written."""
    chats = host.kept(with_["chat"]).chats
    about = chats.get(with_["chat"])
    asked = chats.question_before(about["id"], with_["message"])
    again = {**with_, "question": asked["text"], "images": asked["images"]}
    holds = standing(host, with_, about)
    question = question_of(again, host.settings.get(), holds)
    given = _Asked(about, holds, question, asked["id"], instead=with_["message"])
    return _answer_in(host, given, with_, reply)


def ask_continue(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """`ask.continue` of the protocol: the answer stays as it is if nothing more is written."""
    kept, id = host.kept(with_["chat"]), with_["message"]
    about = kept.chats.get(with_["chat"])
    last: dict[str, Any] = about["messages"][-1] if about["messages"] else {}
    if not last or last["id"] != id or last["role"] == "user" or last["state"] == "writing":
        raise BadRequest("Only the last answer of a chat can be written on.", "Ask a question.")
    asked = kept.chats.question_before(about["id"], id)
    holds = standing(host, with_, about)
    question = question_of({**with_, "question": asked["text"]}, host.settings.get(), holds)
    trace = kept.traces.get(last["trace"]) if last["trace"] else {}
    so_far = _SoFar(last, resume.begun(question, trace, last["coverage"]))
    adapters = adapters_of(with_, about)
    named = {"model": with_.get("model"), "chat_model": last["model"], "adapters": adapters}
    options = {**_options(holds, with_), **named}
    kept.chats.set_state(id, "writing")
    place = _Place(about["id"], asked["id"], id)
    with _telling(host):
        return _Answer(host, question, options, reply, place, so_far).give()


def _images(chats: ChatStore, chat: str, question: str) -> tuple[str, ...]:
    """The pictures of a question, as far as they are still there."""
    return tuple(p for p in chats.message(chat, question)["images"] if Path(p).is_file())


def title_of(question: str) -> str:
    """A chat's title from its first question: as many of its first words as a line takes."""
    words = question.split()
    line = textwrap.shorten(" ".join(words), TITLE_WIDTH, placeholder="…") if words else ""
    cut = line.endswith("…")
    title = line.removesuffix("…").strip(" .,;:!?\"'#*`>-") or " ".join(words)[:TITLE_WIDTH]
    title = title.strip(" .,;:!?\"'#*`>-") or "New chat"
    return f"{title}…" if cut else title


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that is kept as `id` in the chat `about`, and what holds for it. `instead` is the
    answer of which it wants another version."""

    about: dict[str, Any]
    holds: Standing
    question: Question
    id: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a chat an answer goes. `instead` is the answer that it is another version of."""

    chat: str
    asked: str
    answer: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class _SoFar:
    """An answer that is written on: as it is kept, and as the model read and wrote it."""

    stored: dict[str, Any]
    begun: resume.Begun


def _answer_in(host: Host, given: _Asked, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    about, chat = given.about, given.about["id"]
    adapters = adapters_of(with_, about)
    options = {**_options(given.holds, with_), "adapters": adapters}
    answer = host.kept(chat).chats.begin_answer(chat, to=given.id)
    question = in_chat(host, given.question, chat, given.id)
    place = _Place(chat, given.id, answer, given.instead)
    with _telling(host):
        return _Answer(host, question, options, reply, place).give()


def _options(holds: Standing, with_: dict[str, Any]) -> dict[str, Any]:
    """What was asked for by the request, or by the persona that holds: it precedes the model's."""
    return {**holds.sampling, "chat_model": holds.model, **with_}


@contextlib.contextmanager
def _telling(host: Host) -> Iterator[None]:
    """Say that the chats are others now, before and after the body."""
    host.news.tell("chats")
    try:
        yield
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
        so_far: _SoFar | None = None,
    ) -> None:
        self._host = host
        self._kept = host.kept(place.chat if place else "")
        self._question = question
        self._options = options
        self._reply = reply
        self._place = place
        self._trace = Trace(question.text, time.monotonic)
        self._so_far = so_far
        self._had = self._shown = so_far.stored["text"] if so_far else ""
        self._saved = time.monotonic()
        self._retrieved: list[dict[str, Any]] = so_far.stored["retrieved"] if so_far else []

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
        if not self._so_far:
            if found := pipeline.from_records(self._question, index, datetime.now(), self._trace):
                return self._follow(iter(found))
            paths = [attachment.path for attachment in self._question.attachments]
            host.library.bring_in(paths, reply, keep=self._keeps)
        with (
            host.ahead.put_off(),
            host.using(wanted, chat_model, reply) as loaded,
            host.library.held(),
        ):
            if reply.cancelled():
                raise Cancelled("It was stopped.")
            return self._follow(self._events(self._ready(loaded), self._kit(loaded)))

    def _events(self, question: Question, kit: Kit) -> Iterator[Event]:
        if self._so_far is None:
            return pipeline.answer(question, kit, self._trace)
        begun = dataclasses.replace(self._so_far.begun, question=question)
        return pipeline.go_on(begun, kit, self._trace)

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
            generator("" if Temporary.holds(self._chat) else self._chat),
            RemoteIndex(library.client, library.empty(), reply.on_cancel, keep=self._keeps),
            clock=time.monotonic,
            cancelled=reply.cancelled,
            notes=self._kept.notes,
            rewriter=generator("") if self._rewrites(loaded) else None,
        )

    def _rewrites(self, loaded: Loaded) -> bool:
        """Whether the model may word questions that lean on the chat."""
        if self._host.settings.get().rewrite == "off" or not self._question.earlier:
            return False
        return rewrite.leans(self._question.text) and aside.is_able(loaded)

    @property
    def _keeps(self) -> bool:
        """Whether attached files may be kept in the library."""
        return not Temporary.leaves_nothing({**self._options, "chat": self._chat})

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
            self._kept.chats.save_text(self._place.answer, self._shown)
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
            "question": place.asked if place else None,
        }

    def _end_badly(self, error: InglenookError) -> None:
        """Keep what there is; trouble with that must not hide `error`."""
        stopped = isinstance(error, Cancelled) or self._reply.cancelled()
        with _logged():
            before = self._so_far.stored if self._so_far else {}
            fields = {
                **{key: before[key] for key in _LASTING if key in before},
                "trace": self._save_trace(),
                "error": None if stopped else error.to_json(),
                "stopped": "cancelled" if stopped else "",
            }
            if self._shown != self._had or not self._leave_as_it_was():
                state = "stopped" if stopped else "failed"
                self._save(self._shown, state, self._trace.model, fields)

    def _leave_as_it_was(self) -> bool:
        """Undo that an answer of which nothing came was begun, where another stood before."""
        place, chats = self._place, self._kept.chats
        if place and self._so_far:
            chats.set_state(place.answer, self._so_far.stored["state"])
        elif place and place.instead:
            chats.drop_answer(place.chat, place.answer, place.instead)
        else:
            return False
        return True

    def _save(self, text: str, state: str, model: str, fields: dict[str, Any]) -> None:
        if self._place is None:
            return
        chats, trace = self._kept.chats, self._trace
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
            return self._kept.traces.add(self._trace.to_json())
        except InglenookError as error:
            log.warning("a trace could not be saved: %s", error.code)
            return ""


@contextlib.contextmanager
def _logged() -> Iterator[None]:
    try:
        yield
    except InglenookError as error:
        log.warning("an answer could not be saved whole: %s", error.code)
