"""The loaded model with all that works on it, and its exchange for another one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from inglenook.errors import ModelMissing
from inglenook.types import Message, Sampling, Status
from inglenook.workers.llm import gguf, ladder, probe
from inglenook.workers.llm.job import Job, Request
from inglenook.workers.llm.native import Library
from inglenook.workers.llm.scheduler import SEQUENCES, Scheduler
from inglenook.workers.llm.template import Template


@dataclass(frozen=True, slots=True)
class Session:
    """One loaded model at work."""

    loaded: ladder.Loaded
    template: Template
    scheduler: Scheduler

    def prompt(self, messages: Sequence[Message]) -> tuple[str, list[int]]:
        """The conversation as the model's template renders it, and its tokens."""
        text = self.template.render(messages)
        return text, self.scheduler.tokenize(text)

    def count(self, text: str) -> int:
        """Tokens of a bare text."""
        return len(self.loaded.model.tokenize(text))

    def close(self) -> None:
        """End all requests, then give the memory back."""
        self.scheduler.close()
        self.loaded.close()


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

    def generate(self, messages: Sequence[Message], sampling: Sampling, priority: int) -> Job:
        """Queue an answer to `messages`. Raises QuestionTooLong, ModelMissing, ModelUnusable."""
        with self._lock:
            session = self.session()
            text, tokens = session.prompt(messages)
            return session.scheduler.submit(Request(tokens, text, sampling, priority))

    def count(self, texts: Sequence[str], messages: Sequence[Message] | None) -> list[int]:
        """Tokens of each text, or of the rendered conversation if there is one."""
        with self._lock:
            session = self.session()
            if messages is not None:
                return [len(session.prompt(messages)[1])]
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
