"""One search: the query, candidates of both rankers, fusion, reranking, choice, neighbours.

Each stage is a step of the trace; every candidate stays there with its scores and, if it was not
used, the reason.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from inglenook.ask import neighbours, retrieve, rewrite
from inglenook.ask.ports import Candidates, Kit
from inglenook.ask.trace import Trace
from inglenook.types import Coverage, Passage, Question

NOT_WANTED = "It was left out, as this question asked for."


@dataclasses.dataclass(frozen=True, slots=True)
class Found:
    """The passages of a search, best first, and how much was looked through for them."""

    passages: tuple[Passage, ...] = ()
    searched: Coverage = Coverage()

    def coverage(self, offered: Sequence[Passage]) -> Coverage:
        """How much of what was looked through `offered` is."""
        files = len({passage.path for passage in offered})
        return dataclasses.replace(self.searched, used=len(offered), used_files=files)


def search(question: Question, whole: Sequence[Passage], kit: Kit, trace: Trace) -> Found:
    """The passages for `question` but for those that are read `whole` with their file."""
    query = _query(question, kit, trace)
    with trace.step("retrieve") as detail:
        found: Candidates = kit.index.candidates(query, question.scope, retrieve.CANDIDATES)
        found = retrieve.only_by(question.look, found)
        # whoever wants to look by meaning alone does not want the names of files to count
        trace.considered = retrieve.fuse(found, "" if question.look == "meaning" else query)
        detail.update(query=query, candidates=len(trace.considered), looked_through=found.total)
        detail.update(mode=question.look, passages=question.passages)
    pinned = {passage.id for passage in whole}
    others = [passage for passage in trace.considered if passage.id not in pinned]
    ranked = _reranked(query, others, question.rerank, kit, trace)
    with trace.step("choose") as detail:
        chosen, trace.dropped = retrieve.select(query, ranked, question.passages, found.newest)
        trace.dropped.update(dict.fromkeys(pinned, "read whole with its file"))
        chosen, joined = neighbours.grow(chosen, kit.index.around([p.id for p in chosen]))
        trace.dropped.update(joined)
        detail.update(chosen=len(chosen), joined=len(joined))
    searched = Coverage(passages=found.total, files=found.files)
    return Found(retrieve.in_order_read(chosen, question.read_ahead), searched)


def _query(question: Question, kit: Kit, trace: Trace) -> str:
    """What to search for; a step of its own only where the question leans on the chat."""
    query = rewrite.by_rules(question)
    if not query.leans:
        return query.text
    with trace.step("rewrite") as detail:
        detail.update(rules=query.text)
        if kit.rewriter is not None:
            query = rewrite.by_model(question, query, kit.rewriter)
            detail.update(model=query.text)
        detail.update(query=query.text, how=query.how)
        return query.text


def _reranked(
    query: str, ranked: Sequence[Passage], wanted: bool, kit: Kit, trace: Trace
) -> tuple[Passage, ...]:
    """The ranking after the reranker has read its best, where there is one and it is wanted."""
    if not wanted:
        with trace.step("rerank") as detail:
            detail.update(model="", read=0, skipped=NOT_WANTED)
        return tuple(ranked)
    first = ranked[: retrieve.RERANKED]
    reranking = kit.index.rerank(query, first) if len(first) > 1 else None
    if reranking is None:
        return tuple(ranked)
    with trace.step("rerank") as detail:
        detail.update(model=reranking.model, read=len(reranking.scores), skipped=reranking.skipped)
        again = retrieve.rerank(ranked, reranking)
        kept = {passage.id: passage for passage in again}
        trace.considered = tuple(kept.get(p.id, p) for p in trace.considered)
        return again
