"""The library worker's process: one function per message, as docs/protocol.md lists them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from inglenook import settings
from inglenook.ask.facts import Wanted
from inglenook.errors import BadRequest
from inglenook.link.server import Method, Reply, serve
from inglenook.paths import Paths
from inglenook.types import Scope, Status, event_to_json, from_json, to_json
from inglenook.workers.library.library import Library
from inglenook.workers.library.survey import Part
from inglenook.workers.library.walk import normal_path

Arguments = Mapping[str, Any]
Result = dict[str, Any]

_MOST_QUERIES = 10_000
_MOST_CANDIDATES = 1_000
_MOST_HITS = 10_000
_LONGEST_DOCUMENT = 10_000_000  # characters: what one message holds


def main(address: str, key: bytes) -> int:
    """Serve the library of the user's profile at `address` until this process ends."""
    # urllib3, which comes with LanceDB, opens an IPv6 socket only to see whether there is IPv6
    socket.has_ipv6 = False
    paths = Paths.of_user()
    serve(address, key, methods(Library(paths, lambda: settings.load(paths.settings_file))))
    return 0


def methods(library: Library) -> dict[str, Method]:
    """What the worker answers, by the name of the message."""
    messages = Messages(library)
    names = (
        "index", "refresh", "collections", "files", "forget", "context", "page", "find", "document",
        "candidates", "rerank", "versions", "related", "total", "around", "facts", "listing",
        "passages", "opening",
        "leave", "origins", "unlock", "hold", "release", "warm", "check", "rebuild", "update",
        "retry", "pause", "resume", "ignore", "watch",
    )  # fmt: skip
    return {name: getattr(messages, name) for name in names}


class Messages:
    """Unpacks the arguments of each message and packs what the library gives back."""

    def __init__(self, library: Library) -> None:
        """Answer for `library`."""
        self._library = library

    def index(self, arguments: Arguments, reply: Reply) -> Result:
        """`paths`, `collection` -> the summary."""
        paths = _texts(arguments, "paths")
        collection = _text(arguments, "collection")
        return self._library.index(paths, collection, _teller(reply), reply.cancelled)

    def refresh(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`, `verify`? -> the summary."""
        collection, verify = _text(arguments, "collection"), bool(arguments.get("verify"))
        keeping = self._library.keeping
        return keeping.refresh(collection, _teller(reply), reply.cancelled, verify=verify)

    def update(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`, `parts` as `watch` told them -> the summary; nobody waits for it."""
        collection = _text(arguments, "collection")
        parts = [from_json(Part, part) for part in arguments.get("parts") or ()]
        return self._library.keeping.refresh(
            collection, _teller(reply), reply.cancelled, parts=parts, background=True
        )

    def retry(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`, `paths`? -> the summary of reading its failed files again."""
        collection = _text(arguments, "collection")
        paths = None if arguments.get("paths") is None else _texts(arguments, "paths")
        keeping = self._library.keeping
        return keeping.retry(collection, paths, _teller(reply), reply.cancelled)

    def pause(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`? -> it, or all, is kept up no longer."""
        self._library.keeping.pause(_optional(arguments, "collection"), paused=True)
        return {}

    def resume(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`? -> it, or all, is kept up again."""
        self._library.keeping.pause(_optional(arguments, "collection"), paused=False)
        return {}

    def ignore(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`, `patterns` -> what the collection leaves out from now on."""
        self._library.keeping.ignore(_text(arguments, "collection"), _texts(arguments, "patterns"))
        return {}

    def watch(self, arguments: Arguments, reply: Reply) -> Result:
        """Events with `collection` and `parts` that have changed, until cancelled."""
        stopped = threading.Event()
        reply.on_cancel(stopped.set)

        def tell(collection: str, parts: Sequence[Part]) -> None:
            reply.event({"collection": collection, "parts": to_json(parts)})

        self._library.keeping.watch(tell, stopped)
        return {}

    def collections(self, arguments: Arguments, reply: Reply) -> Result:
        """All collections with their totals."""
        state = self._library.keeping.state
        known = self._library.store.collections()
        return {"collections": [{**about, **state(about["name"])} for about in known]}

    def files(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`, `query`?, `state`?, `offset`?, `limit`? -> a page of its files."""
        collection, query = _text(arguments, "collection"), str(arguments.get("query") or "")
        offset, limit = _number(arguments, "offset", 0), _number(arguments, "limit", 100)
        state = _optional(arguments, "state") or ""
        total, files = self._library.store.files(collection, query, offset, limit, state)
        return {"total": total, "files": files}

    def unlock(self, arguments: Arguments, reply: Reply) -> Result:
        """`path`, `password` -> the summary of the run that read the file."""
        path, password = _text(arguments, "path"), _text(arguments, "password")
        return self._library.unlock(path, password, _teller(reply), reply.cancelled)

    def forget(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`."""
        self._library.forget(_text(arguments, "collection"))
        return {}

    def context(self, arguments: Arguments, reply: Reply) -> Result:
        """`path`, `start`, `end`, `around`? -> the text around that span."""
        start, end = _number(arguments, "start"), _number(arguments, "end")
        around = _number(arguments, "around", 1_200)
        path = _text(arguments, "path")
        return self._library.showing(path).context(path, start, end, around)

    def page(self, arguments: Arguments, reply: Reply) -> Result:
        """`path`, `page`, `start`?, `end`?, `width`? -> a picture of the page."""
        start = None if arguments.get("start") is None else _number(arguments, "start")
        end = None if arguments.get("end") is None else _number(arguments, "end")
        page, width = _number(arguments, "page"), _number(arguments, "width", 1_000)
        path = _text(arguments, "path")
        return self._library.showing(path).page(path, page, start, end, width)

    def find(self, arguments: Arguments, reply: Reply) -> Result:
        """`path`, `text`, `limit`? -> where the file says it."""
        limit = min(max(1, _number(arguments, "limit", 1_000)), _MOST_HITS)
        path = _text(arguments, "path")
        return self._library.showing(path).find(path, _text(arguments, "text"), limit)

    def document(self, arguments: Arguments, reply: Reply) -> Result:
        """`path`, `most`?, `keep`? -> the passages of the whole file, null if it is too long."""
        path, most = _text(arguments, "path"), _number(arguments, "most", _LONGEST_DOCUMENT)
        keep = bool(arguments.get("keep", True))
        passages = self._library.document(path, most, _teller(reply), reply.cancelled, keep=keep)
        return {"passages": to_json(passages)}

    def opening(self, arguments: Arguments, reply: Reply) -> Result:
        """`path`, `most`, `keep`? -> the first passages of a file, and how many there are."""
        most, keep = _number(arguments, "most"), bool(arguments.get("keep", True))
        return dict(to_json(self._library.opening(_text(arguments, "path"), most, keep=keep)))

    def candidates(self, arguments: Arguments, reply: Reply) -> Result:
        """`queries`, `scope`, `k` -> what each ranker found for each query."""
        queries = _texts(arguments, "queries")
        if len(queries) > _MOST_QUERIES:
            raise BadRequest(f"At most {_MOST_QUERIES} queries can be asked at once.")
        k = min(_number(arguments, "k", 50), _MOST_CANDIDATES)
        found = self._library.candidates(queries, _scope(arguments), max(1, k))
        return {"results": to_json(found)}

    def versions(self, arguments: Arguments, reply: Reply) -> Result:
        """`path` -> the versions of that file, newest first."""
        return {"versions": to_json(self._library.versions(_text(arguments, "path")))}

    def related(self, arguments: Arguments, reply: Reply) -> Result:
        """`paths`, `texts`?, `k`? -> the files that are closest to all of them."""
        texts = _texts({"texts": [], **arguments}, "texts")
        k = min(_number(arguments, "k", 10), _MOST_CANDIDATES)
        found = self._library.related(_texts(arguments, "paths"), texts, max(1, k))
        return {"files": to_json(found)}

    def rerank(self, arguments: Arguments, reply: Reply) -> Result:
        """`query`, `texts` -> how well each text answers the query."""
        query, texts = _text(arguments, "query"), _texts(arguments, "texts")
        return {"reranking": to_json(self._library.rerank(query, texts))}

    def total(self, arguments: Arguments, reply: Reply) -> Result:
        """`scope` -> how many chunks it holds."""
        return {"chunks": self._library.total(_scope(arguments))}

    def around(self, arguments: Arguments, reply: Reply) -> Result:
        """`ids` -> the text before and after each of these passages."""
        store = self._library.store
        return {"around": to_json(store.around(_texts(arguments, "ids")))}

    def facts(self, arguments: Arguments, reply: Reply) -> Result:
        """`wanted` -> what is recorded of the files that it is about."""
        try:
            wanted = from_json(Wanted, arguments.get("wanted") or {})
        except (TypeError, ValueError) as error:
            raise BadRequest(f"'wanted' is not as it should be: {error}.") from error
        self._library.total(wanted.scope)  # refuses a collection that is not there
        return {"facts": to_json(self._library.store.facts.about(wanted))}

    def listing(self, arguments: Arguments, reply: Reply) -> Result:
        """`scope` -> the files that have passages, each with their number."""
        self._library.total(_scope(arguments))  # refuses a collection that is not there
        return {"files": self._library.store.file_counts(_scope(arguments))}

    def passages(self, arguments: Arguments, reply: Reply) -> Result:
        """`path`, `most`? -> the passages of a file of the library, in order."""
        most = None if arguments.get("most") is None else _number(arguments, "most")
        path = normal_path(_text(arguments, "path"))
        return {"passages": to_json(self._library.store.passages_of(path, most))}

    def leave(self, arguments: Arguments, reply: Reply) -> Result:
        """`collection`, `path` -> the collection no longer takes in that file or folder."""
        self._library.leave(_text(arguments, "collection"), _text(arguments, "path"))
        return {}

    def origins(self, arguments: Arguments, reply: Reply) -> Result:
        """`root`, `origins` (path: address) -> the files below `root` are copies of web pages."""
        known = arguments.get("origins")
        if not isinstance(known, dict) or not all(map(_is_text, (*known, *known.values()))):
            raise BadRequest("'origins' must map paths to addresses.")
        self._library.store.set_origins(_text(arguments, "root"), known)
        return {}

    def hold(self, arguments: Arguments, reply: Reply) -> Result:
        """Pause indexing."""
        self._library.hold()
        return {}

    def release(self, arguments: Arguments, reply: Reply) -> Result:
        """Go on indexing."""
        self._library.release()
        return {}

    def warm(self, arguments: Arguments, reply: Reply) -> Result:
        """Load the embedding model."""
        self._library.warm()
        return {}

    def rebuild(self, arguments: Arguments, reply: Reply) -> Result:
        """`afresh`? -> how many documents and chunks the indices hold."""
        afresh = bool(arguments.get("afresh", True))
        return self._library.rebuild(_teller(reply), reply.cancelled, afresh=afresh)

    def check(self, arguments: Arguments, reply: Reply) -> Result:
        """Whether database and index are sound and agree."""
        return {"checks": self._library.check()}


def _teller(reply: Reply) -> Any:
    def tell(status: Status) -> None:
        reply.event(event_to_json(status))

    return tell


def _text(arguments: Arguments, name: str) -> str:
    value = arguments.get(name)
    if not isinstance(value, str) or not value:
        raise BadRequest(f"{name!r} must be a text that is not empty.")
    return value


def _optional(arguments: Arguments, name: str) -> str | None:
    return None if arguments.get(name) is None else _text(arguments, name)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _texts(arguments: Arguments, name: str) -> list[str]:
    value = arguments.get(name)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadRequest(f"{name!r} must be a list of texts.")
    return value


def _number(arguments: Arguments, name: str, default: int | None = None) -> int:
    value = arguments.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise BadRequest(f"{name!r} must be a whole number of at least 0.")
    return value


def _scope(arguments: Arguments) -> Scope:
    try:
        return from_json(Scope, arguments.get("scope") or {})
    except (TypeError, ValueError) as error:
        raise BadRequest(f"'scope' is not as it should be: {error}.") from error
