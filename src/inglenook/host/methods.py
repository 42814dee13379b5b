"""The host's messages: one function each, listed in `methods` as in docs/protocol.md."""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Callable, Mapping
from typing import Any

from inglenook.errors import BadRequest, InglenookError, ModelMissing, ModelUnusable
from inglenook.host import (
    backup,
    chats,
    exchange,
    finding,
    journal,
    moving,
    options,
    planning,
    searching,
    shelves,
    templates,
)
from inglenook.host.ahead import prepare
from inglenook.host.answering import ask, ask_again, ask_continue
from inglenook.host.arguments import optional_text, text
from inglenook.host.context import Host
from inglenook.host.doctor import doctor
from inglenook.host.followups import followups
from inglenook.host.generating import embed, generate, models_load
from inglenook.host.modelfiles import existing_file
from inglenook.host.related import related
from inglenook.host.remote import call
from inglenook.host.replay import replay
from inglenook.host.suggesting import questions
from inglenook.host.weighing import weigh
from inglenook.link.server import Method, Reply
from inglenook.types import to_json

With = dict[str, Any]


def methods(host: Host) -> Mapping[str, Method]:
    """Every message that the host answers."""
    own: dict[str, Callable[[Host, With, Reply], dict[str, Any]]] = {
        "ask": ask,
        "ask.again": ask_again,
        "ask.continue": ask_continue,
        "followups": followups,
        "prepare": prepare,
        "replay": replay,
        **chats.METHODS,
        **shelves.METHODS,
        **exchange.METHODS,
        "trace": _trace,
        **journal.METHODS,
        **backup.METHODS,
        **moving.METHODS,
        "models.list": _models_list,
        "models.search": finding.search,
        "models.files": finding.files,
        "models.show": finding.show,
        "models.folders": finding.folders,
        "models.get": _models_get,
        "models.pause": _models_pause,
        "models.cancel": _models_cancel,
        "models.token": _models_token,
        "models.import": _models_import,
        "models.remove": _models_remove,
        "models.use": _models_use,
        "models.load": models_load,
        "models.options": options.options,
        "models.unload": _models_unload,
        "models.plan": planning.plan,
        "models.template": templates.template,
        "measure": planning.measure,
        "generate": generate,
        "embed": embed,
        "probe": _probe,
        "settings.get": _settings_get,
        "settings.set": _settings_set,
        "state": _state,
        "jobs.cancel": _jobs_cancel,
        "watch": _watch,
        "warm": _warm,
        "library.search": searching.search,
        "library.facts": searching.facts,
        "library.questions": questions,
        "weigh": weigh,
        "doctor": doctor,
        "shutdown": _shutdown,
    }
    library = host.library
    return {
        **{name: _checked(functools.partial(method, host)) for name, method in own.items()},
        "library.collections": library.collections,
        "library.index": library.index,
        "library.files": library.files,
        "library.refresh": library.refresh,
        "library.forget": library.forget,
        "library.rebuild": library.rebuild,
        "library.retry": library.retry,
        "library.pause": library.pause,
        "library.resume": library.resume,
        "library.ignore": library.ignore,
        "library.unlock": library.unlock,
        "library.leave": library.leave,
        "library.sources": host.sources.listed,
        "library.sources.add": host.sources.add,
        "library.sources.check": host.sources.check,
        "library.sources.remove": host.sources.remove,
        "library.related": functools.partial(related, host),
        "library.versions": functools.partial(library.ask, "versions"),
        "library.context": functools.partial(library.ask, "context"),
        "library.page": functools.partial(library.ask, "page"),
        "library.find": functools.partial(library.ask, "find"),
    }


def _checked(method: Method) -> Method:
    """Say which argument is missing, instead of failing as if it were a bug of ours."""

    def checked(with_: With, reply: Reply) -> dict[str, Any]:
        return method(_Arguments(with_), reply)

    return checked


class _Arguments(dict[str, Any]):
    def __missing__(self, name: str) -> Any:
        raise BadRequest(f"The argument {name!r} is missing.")


def _trace(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    id = text(with_, "id")
    return host.kept(id).traces.get(id)


# --- models -----------------------------------------------------------------------------------


def _models_list(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    begun = host.downloads.listed()
    models = [
        {**model, "partial": begun.pop(model["id"], None)} for model in finding.listed(host, with_)
    ]
    unknown = [_begun(id, partial) for id, partial in begun.items()]
    return {"models": models + unknown, "current": host.current_model()}


def _begun(id: str, partial: With) -> With:
    """A model that is known only by what has arrived of it."""
    known = {"id": id, "name": partial["name"], "bytes": partial["total"] or None}
    facts = dict.fromkeys(("path", "context", "parameters"))
    said = {"kind": "chat", "licence": "", "origin": "hub", "description": ""}
    flags = dict.fromkeys(("installed", "recommended", "blocked"), False)
    return {**known, **facts, **said, **flags, "partial": partial}


def _models_get(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    return host.downloads.get(text(with_, "id"), reply, follow=bool(with_.get("follow")))


def _models_pause(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    host.downloads.pause(text(with_, "id"))
    return {}


def _models_cancel(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    host.downloads.cancel(text(with_, "id"))
    return {}


def _models_token(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    token = optional_text(with_, "token") or ""
    return host.downloads.token(text(with_, "action"), token, in_file=bool(with_.get("in_file")))


def _models_import(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    path = existing_file(text(with_, "path"))
    client = host.engine.supervisor.client(again=True)
    header = call(client, "inspect", {"path": str(path)}, reply.on_cancel)
    id = host.models.add(path, header)
    host.news.tell("models")
    return {"id": id}


def _models_remove(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    id = text(with_, "id")
    with contextlib.suppress(ModelMissing):  # one whose file is gone can be forgotten all the same
        host.engine.unload(host.models.find(id), reply)
    reads = host.models.reads(id)
    host.models.remove(id)
    if host.settings.get().model == id:
        host.settings.set("model", "")
    host.news.tell("models")
    return {"note": _do_without(host, *reads) if reads else ""}


def _do_without(host: Host, kind: str, name: str) -> str:
    """Have the library go on without a model that was removed; what a person should know."""
    setting = "embedder" if kind == "embedding" else "reranker"
    note = ""
    if getattr(host.settings.get(), setting).casefold() == name.casefold():
        host.settings.set(setting, "auto")
        host.news.tell("state")
        note = f"The setting '{setting}' named it and is 'auto' again. "
    if host.library.empty():
        return note.strip()
    if kind == "rerank":
        return note + "Found passages are no longer read with it."
    host.library.follow_settings()
    return note + "Files that it read are read again with another; words find them meanwhile."


def _models_use(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    id = text(with_, "id")
    with host.using(id, "", reply):
        host.settings.set("model", id)
    host.news.tell("models")
    host.news.tell("state")
    return {"id": id}


def _models_unload(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    host.engine.unload(None, reply)
    host.news.tell("state")
    return {}


def _probe(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    client = host.engine.supervisor.client(again=True)
    found = call(client, "probe", {}, reply.on_cancel)
    host.models.note_devices(found.get("devices", ()))
    return {**found, "recommended": host.models.recommended()}


# --- the host itself ----------------------------------------------------------------------------


def _settings_get(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    values: dict[str, Any] = to_json(host.settings.get())
    return values


def _settings_set(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    values: dict[str, Any] = to_json(host.settings.set(text(with_, "name"), with_["value"]))
    host.news.tell("state")
    host.keeper.wake()
    if with_["name"] in ("embedder", "embedder_backend"):
        host.library.follow_settings()
    return values


def _jobs_cancel(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    id = with_["id"]
    if not isinstance(id, int):
        raise BadRequest("'id' must be a number.")
    job = host.jobs.cancel(id)
    if job.what == "index":
        host.library.stopped(job)
    return {}


def _state(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    return host.state()


def _watch(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    with host.news.follow() as feed:
        reply.on_cancel(feed.close)
        for kind in feed:
            reply.event({"kind": kind, **(host.state() if kind == "state" else {})})
    return {}


def _warm(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    """Load the model and the embedder side by side; a model that is missing is no failure here."""
    others = threading.Thread(target=_warm_library, args=(host, reply), daemon=True)
    others.start()
    try:
        with host.using("", "", reply):
            pass
    except (ModelMissing, ModelUnusable):
        return {}
    finally:
        others.join()
        host.news.tell("state")
    return {}


def _warm_library(host: Host, reply: Reply) -> None:
    if host.library.empty():
        return
    try:
        host.library.ask("warm", {}, reply)
    except InglenookError:
        return  # the state says so, and the first search will


def _shutdown(host: Host, with_: With, reply: Reply) -> dict[str, Any]:
    host.stop()
    return {}
