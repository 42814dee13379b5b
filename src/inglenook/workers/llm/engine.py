"""The loaded model with all that works on it, and its exchange for another one."""

from __future__ import annotations

import hashlib
import importlib.metadata
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from inglenook.ask.ports import Generation
from inglenook.errors import BadRequest, ModelMissing
from inglenook.store.machine import Record
from inglenook.types import Message, Sampling, Status, to_json
from inglenook.workers.llm import devices, dialects, gguf, ladder, planner, probe, speed, turn
from inglenook.workers.llm.adapters import Adapters
from inglenook.workers.llm.cache import Store, fingerprint
from inglenook.workers.llm.draft import OUTPUTS
from inglenook.workers.llm.drafter import Drafter
from inglenook.workers.llm.embedding import Embedders, Vectors
from inglenook.workers.llm.forced import ForcedReply
from inglenook.workers.llm.identity import Identity
from inglenook.workers.llm.images import Images, Picture
from inglenook.workers.llm.job import CHAT, Job, Request
from inglenook.workers.llm.native import Library
from inglenook.workers.llm.planner import AS_PLANNED, Options
from inglenook.workers.llm.reply import Reply
from inglenook.workers.llm.sampling import grammar_of
from inglenook.workers.llm.scheduler import SEQUENCES, Scheduler
from inglenook.workers.llm.shelf import Shelf
from inglenook.workers.llm.template import MEDIA, Template
from inglenook.workers.llm.turn import NO_TOOLS, ToolUse, Turn

_TELLING = 64  # tokens that a speed is judged by
_PATIENCE = 0.5  # seconds that the end of an answer waits for the model's SHA-256


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be generated: an answer to `messages`, or what follows exactly `tokens`.

    `chat` names what the cache on disk is kept for, `use` the tools that may be called. With
    `goes_on` the last of `messages`, an assistant's, is written on; `begun` says how many of
    `tokens` are of such an answer.
    """

    messages: tuple[Message, ...] = ()
    sampling: Sampling = Sampling()
    priority: int = CHAT
    chat: str = ""
    tokens: tuple[int, ...] = ()
    use: ToolUse = NO_TOOLS
    thinking: bool | None = None
    adapters: tuple[tuple[Path, float], ...] = ()
    goes_on: bool = False
    begun: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """A wish as the model reads it: the prompt, its tokens, and what reads the answer."""

    turn: Turn
    tokens: list[int]
    pictures: Mapping[int, Picture] = field(default_factory=dict)
    begun: int = 0


@dataclass(frozen=True, slots=True)
class Session:
    """One loaded model at work."""

    loaded: ladder.Loaded
    template: Template
    scheduler: Scheduler
    identity: Identity
    template_digest: str
    adapters: Adapters
    images: Images | None = None

    def ask(self, wish: Wish) -> Asked:
        """How to ask for the answer. Encodes pictures."""
        if wish.tokens:
            tokens = self._checked(wish.tokens)
            end = b"".join(self.loaded.model.piece(token) for token in tokens[-16:])
            reply = Reply(self.template.source, end.decode(errors="ignore"), wish.use.offered)
            return Asked(Turn("", None, reply), tokens, begun=wish.begun)
        found = self._turn(wish)
        begun = self.count(found.begun) if found.begun else 0
        paths = [Path(path) for message in wish.messages for path in message.images]
        if not paths:
            return Asked(found, self.scheduler.tokenize(found.prompt), begun=begun)
        if self.images is None:
            raise BadRequest(
                f"{self.loaded.header.name} cannot look at pictures as it is loaded.",
                "Choose a model with vision and the projector that belongs to it.",
            )
        marked = found.prompt.replace(MEDIA, self.images.marker)
        model = self.loaded.model
        bos = model.adds_bos and not marked.startswith(model.bos)
        prompt = self.images.prompt(marked, paths, bos=bos)
        return Asked(found, prompt.tokens, prompt.pictures, begun)

    def _turn(self, wish: Wish) -> Turn:
        sampling = wish.sampling
        formed = bool(sampling.grammar) or sampling.json_schema is not None
        if wish.goes_on:
            if formed or wish.use.offered:
                raise BadRequest("What is written on can have neither tools nor a form.")
            return turn.going_on(self.template, wish.messages, thinking=wish.thinking)
        return turn.plan(
            self.template, wish.messages, wish.use, thinking=wish.thinking, formed=formed
        )

    def count(self, text: str) -> int:
        """Tokens of a bare text."""
        return len(self.loaded.model.tokenize(text))

    def close(self) -> None:
        """End all requests, then give the memory back."""
        self.identity.close()
        self.scheduler.close()
        if self.images is not None:
            self.images.close()
        self.loaded.context.close()
        self.adapters.close()
        self.loaded.model.close()

    def _checked(self, tokens: tuple[int, ...]) -> list[int]:
        if all(0 <= token < self.loaded.model.vocabulary for token in tokens):
            return list(tokens)
        raise BadRequest(
            f"'tokens' are not tokens of {self.loaded.header.name}.",
            "They belong to another model: choose the one that they were made with.",
        )


class Engine:
    """At most one model. All methods may be called from any thread."""

    def __init__(self, record: Record | None = None) -> None:
        """`record` is what is remembered of this machine's devices."""
        self._record = record or Record()
        self._library = Library()
        self._embedders = Embedders(self._library, probe.physical_cores())
        self._lock = threading.RLock()
        self._session: Session | None = None
        self._asked: tuple[Path, int, int, Options, float] | None = None

    def load(
        self,
        path: Path,
        context: int,
        threads: int,
        tell: Callable[[Status], None],
        cancelled: Callable[[], bool],
        options: Options = AS_PLANNED,
    ) -> Session:
        """Have the model at `path` loaded, with `threads` 0 for one a physical core.

        Raises what `gguf.read`, `ladder.load` and `Template` raise. A file that its header already
        gives away leaves the model in place that was loaded before; after that it is let go.
        """
        with self._lock:
            header = gguf.read(path)
            asked = (path, context, threads, options, path.stat().st_mtime)
            teller = _Teller(tell, cancelled)
            if self._session is None or not self._session.scheduler.alive or asked != self._asked:
                self.unload()
                self._session = self._open(header, context, threads, options, teller)
                self._asked = asked
            return self._session

    def probe(self) -> dict[str, Any]:
        """What this machine has, with what its devices answered when they were tested."""
        return devices.seen(probe.probe(), self._record)

    def plan(self, header: gguf.Header, context: int, options: Options) -> dict[str, Any]:
        """Where the model of `header` would go, as the `plan` message tells it."""
        machine = devices.machine(probe.probe(), self._record)[0]
        if self._session is not None:  # it goes before another one comes
            held = self._session.loaded.plan.ram
            machine = replace(machine, ram_free=min(machine.ram_free + held, machine.ram_total))
        wanted = options.wanted(context, SEQUENCES, ladder.BATCH, OUTPUTS)
        return planner.told(header, machine, wanted)

    def measure(
        self, tell: Callable[[Status], None], cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """Measure every device that works and remember it. Raises Cancelled."""
        with self._lock:
            return speed.measure_all(self._library, self._record, tell, cancelled)

    def session(self) -> Session:
        """The loaded model; ModelMissing if there is none."""
        session = self._session
        if session is None:
            raise ModelMissing("No model is loaded.", "Choose a model first.")
        return session

    def generate(self, wish: Wish) -> tuple[Job, Reply | ForcedReply]:
        """Queue an answer, to be read by the parser that comes with it.

        Raises QuestionTooLong, ModelMissing, ModelUnusable, BadRequest.
        """
        grammar_of(wish.sampling)  # a schema that cannot be used is refused before anything is done
        with self._lock:
            session = self.session()
            asked = session.ask(wish)
            sampling = wish.sampling
            if asked.turn.schema is not None:
                sampling = replace(sampling, json_schema=asked.turn.schema)
            request = Request(
                asked.tokens,
                asked.turn.prompt,
                sampling,
                wish.priority,
                grammar_of(sampling),
                wish.chat,
                session.adapters.key(wish.adapters),
                asked.pictures,
                asked.begun,
            )
            return session.scheduler.submit(request), asked.turn.reply

    def record(self, job: Job) -> dict[str, Any]:
        """What it takes to write a finished job's answer again; see docs/protocol.md."""
        session = self.session()
        return {
            "model_sha256": session.identity.wait(_PATIENCE),
            "template_sha256": session.template_digest,
            "engine": _engine_version(),
            "seed": job.seed,
            "adapters": session.adapters.told(job.request.adapters),
            "sampling": to_json(job.request.sampling),
            "prompt_tokens": list(job.request.tokens),
            "begun": job.request.begun,
            "answer_tokens": list(job.written),
        }

    def note_pace(self, end: Generation) -> None:
        """Hold what was predicted of the loaded model's speed against an answer that is long
        enough to say something, and that was not helped by drafts."""
        usage, timings = end.usage, end.timings
        read = usage.prompt_tokens - usage.cached_tokens
        if read >= _TELLING and timings["read_s"] > 0:
            self._record.note_pace(actual_read_per_s=read / timings["read_s"])
        if usage.completion_tokens >= _TELLING and not timings["accepted"]:
            self._record.note_pace(actual_write_per_s=timings["tokens_per_s"])

    def count(self, texts: Sequence[str], messages: Sequence[Message] | None) -> list[int]:
        """Tokens of each text, or of the rendered conversation if there is one."""
        with self._lock:
            session = self.session()
            if messages is not None:
                return [len(session.ask(Wish(tuple(messages))).tokens)]
            return [session.count(text) for text in texts]

    def embed(
        self, path: Path, texts: Sequence[str], truncate: bool, cancelled: Callable[[], bool]
    ) -> tuple[Vectors, list[int]]:
        """As `Embedder.embed`, by the model at `path`, beside the one that is loaded."""
        return self._embedders.embed(path, texts, truncate=truncate, cancelled=cancelled)

    def unload(self) -> None:
        """Free the models; requests under way end as cancelled."""
        self._embedders.close()
        with self._lock:
            session, self._session, self._asked = self._session, None, None
            if session is not None:
                session.close()

    def _open(
        self, header: gguf.Header, context: int, threads: int, options: Options, teller: _Teller
    ) -> Session:
        machine, failed = devices.machine(probe.probe(), self._record)
        loaded = ladder.load(
            self._library,
            header,
            machine,
            options.wanted(context, SEQUENCES, ladder.BATCH, OUTPUTS),
            threads=threads or devices.best_threads(self._record),
            handles=probe.handles(),
            on_progress=teller,
        )
        loaded = replace(loaded, notes=(*failed, *loaded.notes))
        self._record.note_load(planner.compared(loaded.header, loaded.plan, loaded.reality))
        try:
            session = self._session_of(loaded, options)
        except BaseException:
            loaded.close()
            raise
        for note in loaded.notes:
            teller.note(note)
        return session

    def _session_of(self, loaded: ladder.Loaded, options: Options) -> Session:
        header, model, context = loaded.header, loaded.model, loaded.context
        template = Template(
            options.template or header.chat_template,
            model=header.name,
            bos=model.bos,
            eos=model.eos,
            control=model.control_texts(),
        )
        model.show(dialects.visible_tokens(template.source))
        drafter = None
        if options.draft is not None:
            threads = context.threads
            drafter = Drafter(self._library, options.draft, model, context.size, threads)
        images = None
        if options.projector is not None:
            images = Images(
                model, options.projector, threads=context.threads, gpu=not model.on_processor
            )
        shelf, adapters = Shelf(context), Adapters(model, header)
        scheduler = Scheduler(context, shelf, drafter=drafter, adapters=adapters, images=images)

        def on_known(sha256: str) -> None:
            if options.cache_dir is not None and options.cache_bytes:
                attention = model.on_processor  # decides how values lie in memory
                kind = fingerprint(sha256, _engine_version(), loaded.plan.kv_type, attention)
                shelf.open(Store(options.cache_dir, options.cache_bytes, kind))

        memory = options.cache_dir / "models.json" if options.cache_dir else None
        identity = Identity(header.path, memory, lambda: scheduler.busy, on_known)
        digest = hashlib.sha256(template.source.encode()).hexdigest()
        return Session(loaded, template, scheduler, identity, digest, adapters, images)


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


def _engine_version() -> str:
    return f"llama-cpp-python {importlib.metadata.version('llama-cpp-python')}"
