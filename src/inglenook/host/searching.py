"""The messages that look into the library without a model: passages, and facts about files."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from inglenook.ask import facts as asked_facts
from inglenook.ask import filters, records, retrieve
from inglenook.ask.facts import Facts
from inglenook.ask.filters import Asked
from inglenook.errors import BadRequest
from inglenook.host.remote import RemoteIndex
from inglenook.types import Passage, Scope, from_json, to_json

if TYPE_CHECKING:
    from inglenook.host.context import Host
    from inglenook.link.server import Reply

With = dict[str, Any]
PASSAGES = 10


def index_of(host: Host, reply: Reply) -> RemoteIndex:
    """The library's index for one request."""
    return RemoteIndex(host.library.client, host.library.empty(), reply.on_cancel)


def search(host: Host, with_: With, reply: Reply) -> With:
    """`library.search` of the protocol: candidates of both rankers, fused, best first; a single
    query is read by the reranker as well, if there is one."""
    queries, k = with_.get("queries"), with_.get("k", PASSAGES)
    if not isinstance(queries, list) or not all(isinstance(q, str) for q in queries):
        raise BadRequest("'queries' must be a list of texts.")
    if not isinstance(k, int) or k < 1:
        raise BadRequest("'k' must be a whole number from 1.")
    scope, now = _scope(with_), datetime.now()
    read = [filters.read(query, scope, now) for query in queries]
    results = _searched(index_of(host, reply), read, scope, k)
    return {"results": to_json(results), "filters": [to_json(asked.filters) for asked in read]}


def facts(host: Host, with_: With, reply: Reply) -> With:
    """`library.facts` of the protocol: what is recorded of files, if the question is about that."""
    question = with_["question"]
    if not isinstance(question, str) or not question.strip():
        raise BadRequest("'question' must be a text that is not empty.")
    begun, now = time.monotonic(), datetime.now()
    asked = filters.read(question.strip(), _scope(with_), now)
    wanted = asked_facts.recognise(asked.text, asked.scope, now)
    found = Facts() if wanted is None else index_of(host, reply).facts(wanted)
    told = None if wanted is None or not records.answers(wanted, found) else wanted
    answer, citations = records.told(told, found) if told else ("", ())
    return {
        "understood": told is not None,
        "answer": answer,
        "citations": to_json(citations),
        "wanted": to_json(told),
        "facts": to_json(found),
        "filters": to_json(asked.filters),
        "seconds": time.monotonic() - begun,
    }


def _searched(
    index: RemoteIndex, read: Sequence[Asked], scope: Scope, k: int
) -> list[tuple[Passage, ...]]:
    texts = [asked.text for asked in read]
    most = max(k, retrieve.CANDIDATES)
    if all(asked.scope == scope for asked in read):
        found = index.batch(texts, scope, most)
    else:
        found = [index.candidates(asked.text, asked.scope, most) for asked in read]
    ranked = [retrieve.fuse(c, text) for c, text in zip(found, texts, strict=True)]
    if len(ranked) == 1 and len(ranked[0]) > 1:
        first = ranked[0][: retrieve.RERANKED]
        ranked = [retrieve.rerank(ranked[0], index.rerank(texts[0], first))]
    return [one[:k] for one in ranked]


def _scope(with_: With) -> Scope:
    try:
        return from_json(Scope, with_.get("scope") or {})
    except (TypeError, ValueError) as error:
        raise BadRequest(f"'scope' does not have the right shape: {error}.") from error
