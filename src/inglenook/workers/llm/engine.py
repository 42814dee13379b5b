"""The loaded model with all that works on it, and its exchange for another one."""

from __future__ import annotations

import importlib.metadata
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inglenook.errors import BadRequest, ModelMissing
from inglenook.types import Message, Sampling, Status, to_json
from inglenook.workers.llm import gguf, ladder, probe
from inglenook.workers.llm.job import CHAT, Job, Request
from inglenook.workers.llm.native import Library
from inglenook.workers.llm.sampling import grammar_of
from inglenook.workers.llm.scheduler import SEQUENCES, Scheduler
from inglenook.workers.llm.template import Template


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be generated: an answer to `messages`, or what follows exactly `tokens`.

    `chat` names what the cache on disk is kept for.
    """

    messages: tuple[Message, ...] = ()
    sampling: Sampling = Sampling()
    priority: int = CHAT
    chat: str = ""
    tokens: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """One loaded model at work."""

    loaded: ladder.Loaded
    template: Template
    scheduler: Scheduler
    digest: str = ""
    template_digest: str = ""

    def prompt(self, wish: Wish) -> tuple[str, list[int]]:
        """The conversation as the model's template renders it, and its tokens."""
        if wish.tokens:
            return "", self._checked(wish.tokens)
        text = self.template.render(wish.messages)
        return text, self.scheduler.tokenize(text)

    def count(self, text: str) -> int:
        """Tokens of a bare text."""
        return len(self.loaded.model.tokenize(text))

    def close(self) -> None:
        """End all requests, then give the memory back."""
        self.scheduler.close()
        self.loaded.close()

    def _checked(self, tokens: tuple[int, ...]) -> list[int]:
        if all(0 <= token < self.loaded.model.vocabulary for token in tokens):
            return list(tokens)
        raise BadRequest(
            f"'tokens' are not tokens of {self.loaded.header.name}.",
            "They belong to another model: choose the one that they were made with.",
        )


class Engine:
    """At most one model. All methods may be called from any thread."""

    def __init__(self) -> None:
        self._library = Library()
        self._lock = threading.RLock()
        self._session: Session | None = None
        self._asked: tuple[Path, int, int, float] | None = None

    def load(
        self,
        path: Path,
        context: int,
        threads: int,
        tell: Callable[[Status], None],
        cancelled: Callable[[], bool],
    ) -> Session:
        """Have the model at `path` loaded, with `threads` 0 for one a physical core.

        Raises what `gguf.read`, `ladder.load` and `Template` raise. A file that its header already
        gives away leaves the model in place that was loaded before; after that it is let go.
        """
        with self._lock:
            header = gguf.read(path)
            asked = (path, context, threads, path.stat().st_mtime)
            if self._session is None or not self._session.scheduler.alive or asked != self._asked:
                self.unload()
                self._session = self._open(header, context, threads, _Teller(tell, cancelled))
                self._asked = asked
            return self._session

    def session(self) -> Session:
        """The loaded model; ModelMissing if there is none."""
        session = self._session
        if session is None:
            raise ModelMissing("No model is loaded.", "Choose a model first.")
        return session

    def generate(self, wish: Wish) -> Job:
        """Queue an answer. Raises QuestionTooLong, ModelMissing, ModelUnusable, BadRequest."""
        grammar = grammar_of(wish.sampling)
        with self._lock:
            session = self.session()
            text, tokens = session.prompt(wish)
            request = Request(tokens, text, wish.sampling, wish.priority, grammar, wish.chat)
            return session.scheduler.submit(request)

    def record(self, job: Job) -> dict[str, Any]:
        """What it takes to write a finished job's answer again; see docs/protocol.md."""
        session = self.session()
        return {
            "model_sha256": session.digest,
            "template_sha256": session.template_digest,
            "engine": _engine_version(),
            "seed": job.seed,
            "sampling": to_json(job.request.sampling),
            "prompt_tokens": list(job.request.tokens),
            "answer_tokens": list(job.written),
        }

    def count(self, texts: Sequence[str], messages: Sequence[Message] | None) -> list[int]:
        """Tokens of each text, or of the rendered conversation if there is one."""
        with self._lock:
            session = self.session()
            if messages is not None:
                return [len(session.prompt(Wish(tuple(messages)))[1])]
            return [session.count(text) for text in texts]

    def unload(self) -> None:
        """Free the model; requests under way end as cancelled."""
        with self._lock:
            session, self._session, self._asked = self._session, None, None
            if session is not None:
                session.close()

    def _open(self, header: gguf.Header, context: int, threads: int, teller: _Teller) -> Session:
        loaded = ladder.load(
            self._library,
            header,
            context=context,
            sequences=SEQUENCES,
            threads=threads or probe.physical_cores(),
            free=probe.free_memory(),
            gpu_free=_largest_gpu(),
            on_progress=teller,
        )
        try:
            template = Template(
                header.chat_template,
                model=header.name,
                bos=loaded.model.bos,
                eos=loaded.model.eos,
                control=loaded.model.control_texts(),
            )
        except BaseException:
            loaded.close()
            raise
        for note in loaded.notes:
            teller.note(note)
        return Session(loaded, template, Scheduler(loaded.context))


class _Teller:
    """Turns llama.cpp's progress into a Status for each full percent."""

    def __init__(self, tell: Callable[[Status], None], cancelled: Callable[[], bool]) -> None:
        self._tell, self._cancelled = tell, cancelled
        self._last = -1

    def __call__(self, part: float) -> bool:
        percent = int(part * 100)
        if percent > self._last:
            self._last = percent
            self._tell(Status("loading", percent, 100))
        return not self._cancelled()

    def note(self, text: str) -> None:
        self._tell(Status("loading", 100, 100, text))


def _largest_gpu() -> int:
    """Free bytes of the roomiest graphics processor; 0 if there is none."""
    gpus = (d["free"] for d in probe.devices() if d["kind"] in ("gpu", "igpu"))
    return max(gpus, default=0)


def _engine_version() -> str:
    return f"llama-cpp-python {importlib.metadata.version('llama-cpp-python')}"
