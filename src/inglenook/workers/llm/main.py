"""The llm worker's edge: reads messages, calls the engine, writes messages.

It listens first and brings llama.cpp in when a message needs it. Message forms: docs/protocol.md.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inglenook.ask.ports import Generation
from inglenook.errors import BadRequest
from inglenook.link.server import Reply, Server
from inglenook.paths import Paths
from inglenook.types import Message, Sampling, Text, event_to_json, from_json, to_json
from inglenook.workers.llm import gguf
from inglenook.workers.llm.planner import Options

if TYPE_CHECKING:
    from inglenook.workers.llm.engine import Engine

log = logging.getLogger(__name__)

With = dict[str, Any]


def main(address: str, key: bytes) -> int:
    """Serve the host at `address` until `shutdown`, or until the process is ended."""
    # libgomp's threads spin while they wait, which on a busy machine costs far more than it wins
    os.environ.setdefault("GOMP_SPINCOUNT", "500")
    worker = Worker()
    server = Server(address, key, worker.methods())
    worker.on_shutdown = server.stop
    server.run()
    worker.close()
    logging.shutdown()
    # Metal aborts in its static destructors: leave without running any
    os._exit(0)


class Worker:
    """One method a message; the engine comes into being with the first that needs it."""

    def __init__(self) -> None:
        self.on_shutdown: Callable[[], None] = lambda: None
        self._lock = threading.Lock()
        self._engine: Engine | None = None

    def methods(self) -> Mapping[str, Callable[[With, Reply], With]]:
        """Name of the message: what answers it."""
        return {
            "probe": self.probe,
            "inspect": self.inspect,
            "plan": self.plan,
            "measure": self.measure,
            "load": self.load,
            "count": self.count,
            "embed": self.embed,
            "generate": self.generate,
            "template": self.template,
            "unload": self.unload,
            "shutdown": self.shutdown,
        }

    def probe(self, _with: With, _reply: Reply) -> With:
        """What this machine has."""
        return self.engine().probe()  # brings llama.cpp in, with its log captured

    def inspect(self, with_: With, _reply: Reply) -> With:
        """What a GGUF file says of itself; ModelUnusable names the fault."""
        header = gguf.read(_path(with_))
        return {
            "architecture": header.architecture,
            "name": header.name,
            "parameters": header.parameters,
            "context": header.context,
            "bytes": header.bytes,
            "quantization": header.quantization,
            "template": bool(header.chat_template),
            "kind": header.kind,
            "type": header.type,
            "pooling": header.pooling,
            "layers": header.layers,
            "parts": header.parts,
        }

    def plan(self, with_: With, _reply: Reply) -> With:
        """Where a model would go and how fast it would be, from its header alone."""
        header = gguf.read(_path(with_))
        return self.engine().plan(
            header, _whole(with_, "context", 8192, least=256), Options.of(_options(with_))
        )

    def measure(self, _with: With, reply: Reply) -> With:
        """Find out how fast the devices are, which takes up to 20 seconds each."""
        return self.engine().measure(
            lambda status: reply.event(event_to_json(status)), reply.cancelled
        )

    def load(self, with_: With, reply: Reply) -> With:
        """Load a model, with Status(loading) on the way."""
        session = self.engine().load(
            _path(with_),
            _whole(with_, "context", 8192, least=256),
            _whole(with_, "threads", 0),
            lambda status: reply.event(event_to_json(status)),
            reply.cancelled,
            Options.of(_options(with_)),
        )
        loaded = session.loaded
        return {
            "context": loaded.context.size,
            "architecture": loaded.header.architecture,
            "name": loaded.header.name,
            "bytes": loaded.header.bytes,
            "device": loaded.plan.device,
            "gpu_layers": loaded.plan.gpu_layers,
            "layers": loaded.plan.layers,
            "memory": asdict(loaded.plan),
            "notes": list(loaded.notes),
            "capabilities": to_json(session.template.capabilities()),
        }

    def count(self, with_: With, _reply: Reply) -> With:
        """Tokens of texts, or of a rendered conversation."""
        messages = _messages(with_["messages"]) if "messages" in with_ else None
        texts = with_.get("texts", [])
        if not isinstance(texts, list) or not all(isinstance(t, str) for t in texts):
            raise BadRequest("'texts' must be a list of texts.")
        return {"tokens": self.engine().count(texts, messages)}

    def embed(self, with_: With, reply: Reply) -> With:
        """Vectors of texts, by an embedding model of its own."""
        texts = with_.get("texts")
        if not isinstance(texts, list) or not all(isinstance(t, str) for t in texts):
            raise BadRequest("'texts' must be a list of texts.")
        vectors, tokens = self.engine().embed(
            _path(with_), texts, bool(with_.get("truncate")), reply.cancelled
        )
        return {"vectors": vectors.tolist(), "tokens": tokens}

    def generate(self, with_: With, reply: Reply) -> With:
        """Write an answer, streamed as Status(reading), Reasoning and Text events."""
        from inglenook.workers.llm.engine import Wish
        from inglenook.workers.llm.turn import ToolUse, ended

        tokens = _tokens(with_.get("tokens") or [])
        wish = Wish(
            messages=() if tokens else tuple(_messages(with_.get("messages"))),
            sampling=_sampling(with_.get("sampling", {})),
            priority=_whole(with_, "priority", 0),
            chat=str(with_.get("chat") or ""),
            tokens=tokens,
            use=ToolUse.of(with_),
            thinking=_switch(with_, "thinking"),
            adapters=_adapters(with_.get("adapters") or []),
            goes_on=bool(_switch(with_, "continue")),
            begun=_whole(with_, "begun", 0),
        )
        engine = self.engine()
        job, parser = engine.generate(wish)
        reply.on_cancel(job.cancel)
        for item in job.events():
            if isinstance(item, Generation):
                engine.note_pace(item)
                end = parser.end()
                for left in end.pieces:
                    reply.event(event_to_json(left))
                told = {} if job.logprobs is None else {"logprobs": job.logprobs}
                done = {**to_json(ended(item, end)), "record": engine.record(job)}
                return {**done, **told, "faults": list(end.faults), "seed": job.seed}
            for piece in parser.feed(item.text) if isinstance(item, Text) else [item]:
                reply.event(event_to_json(piece))
        raise AssertionError("a job ends with a Generation or an error")

    def template(self, with_: With, _reply: Reply) -> With:
        """Look a chat template over: a text, or that of the model at a path."""
        from inglenook.workers.llm import faults
        from inglenook.workers.llm.template import CHATML

        source = with_.get("source")
        if source is None:
            source = gguf.read(_path(with_)).chat_template
        if not isinstance(source, str):
            raise BadRequest("'source' must be a text.")
        found = faults.check(source or CHATML)
        return {
            "source": source or CHATML,
            "faults": to_json(found),
            "preview": "" if found else faults.preview(source),
        }

    def unload(self, _with: With, _reply: Reply) -> With:
        """Free the model. Memory is given back for certain only when the process ends."""
        self.close()
        return {}

    def shutdown(self, _with: With, _reply: Reply) -> With:
        """End the worker after this answer."""
        threading.Thread(target=self.on_shutdown, name="shutdown", daemon=True).start()
        return {}

    def engine(self) -> Engine:
        """The engine; the first call imports llama.cpp."""
        with self._lock:
            if self._engine is None:
                from inglenook.store.machine import Record
                from inglenook.workers.llm.engine import Engine

                self._engine = Engine(Record(Paths.of_user().home))
            return self._engine

    def close(self) -> None:
        """Free the model, if there is one."""
        if self._engine is not None:
            self._engine.unload()


def _path(with_: With) -> Path:
    path = with_.get("path")
    if not isinstance(path, str) or not path or "\0" in path:
        raise BadRequest("'path' must name a file.")
    return Path(path)


def _options(with_: With) -> Mapping[str, Any]:
    options = with_.get("options") or {}
    if not isinstance(options, dict):
        raise BadRequest("'options' must be an object.")
    return options


def _switch(with_: With, name: str) -> bool | None:
    value = with_.get(name)
    if value is not None and not isinstance(value, bool):
        raise BadRequest(f"{name!r} must be true, false or null.")
    return value


def _whole(with_: With, name: str, default: int, least: int = 0) -> int:
    value = with_.get(name, default)
    if type(value) is not int or not least <= value < 1 << 31:
        raise BadRequest(f"{name!r} must be a whole number from {least} on.")
    return value


def _messages(data: Any) -> list[Message]:
    try:
        messages = [from_json(Message, item) for item in data]
    except (TypeError, ValueError) as error:
        raise BadRequest(f"'messages' cannot be read: {error}.") from error
    if not messages:
        raise BadRequest("'messages' is empty.")
    return messages


def _adapters(data: Any) -> tuple[tuple[Path, float], ...]:
    try:
        return tuple((Path(str(one["path"])), float(one.get("scale", 1.0))) for one in data)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise BadRequest("'adapters' must be a list of objects with path and scale.") from error


def _tokens(data: Any) -> tuple[int, ...]:
    if not isinstance(data, list) or not all(type(token) is int for token in data):
        raise BadRequest("'tokens' must be a list of whole numbers.")
    return tuple(data)


def _sampling(data: Any) -> Sampling:
    try:
        return from_json(Sampling, data)
    except (TypeError, ValueError) as error:
        raise BadRequest(f"'sampling' cannot be read: {error}.") from error
