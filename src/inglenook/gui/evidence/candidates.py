"""Every passage that was looked at for an answer, as rows: how each ranking saw it, what became of
it and why. From the trace of the answer; no widgets here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from inglenook.gui.language import marked, tr
from inglenook.types import Citation, Passage, from_json

Ranker = Literal["lexical", "vector", "fused", "rerank"]
RANKERS: tuple[Ranker, ...] = ("lexical", "vector", "fused", "rerank")
Fate = Literal["cited", "read", "dropped"]

_REASONS = {
    "ranked lower": marked("evidence", "Others fit better"),
    "not about the question": marked("evidence", "Not about the question"),
    "much weaker than the best": marked("evidence", "Much weaker than the best"),
    "same text as another passage": marked("evidence", "Says the same as another passage"),
    "read whole with its file": marked("evidence", "Read with its whole file"),
    "no room in the context window": marked("evidence", "No room in the model's window"),
}
_NEWER = re.compile(r"(.+) is a newer version")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage with its score and rank (from 1) by each ranker that saw it."""

    passage: Passage
    fate: Fate
    number: int = 0  # of its citation
    why: str = ""
    scores: Mapping[Ranker, float] | None = None
    ranks: Mapping[Ranker, int] | None = None

    def rank(self, ranker: Ranker) -> int | None:
        """Its place in one ranking; None where it is not in it."""
        return (self.ranks or {}).get(ranker)

    def score(self, ranker: Ranker) -> float | None:
        """Its score by one ranker."""
        return (self.scores or {}).get(ranker)

    @property
    def told(self) -> str:
        """What became of it, in words."""
        if self.fate == "cited":
            return tr("evidence", "Cited as {number}").format(number=self.number)
        return tr("evidence", "Read, not cited") if self.fate == "read" else self.why


@dataclass(frozen=True, slots=True)
class Looked:
    """How passages were looked for: what the trace says of it."""

    candidates: tuple[Candidate, ...] = ()
    query: str = ""
    through: int = 0
    passages: int = 0
    mode: str = "both"
    rerank: bool = True
    reranker: str = ""
    skipped: str = ""

    @property
    def rankers(self) -> tuple[Ranker, ...]:
        """Those that saw any of them."""
        return tuple(r for r in RANKERS if any(c.rank(r) for c in self.candidates))

    @property
    def read(self) -> int:
        """How many the model was given."""
        return sum(candidate.fate != "dropped" for candidate in self.candidates)


def looked(trace: Mapping[str, Any], citations: Sequence[Citation]) -> Looked:
    """What a `trace` of the host says of how passages were found. What has an odd shape is left
    out."""
    passages = _passages(trace.get("passages"))
    dropped = trace.get("dropped")
    why = dropped if isinstance(dropped, dict) else {}
    numbers = {citation.passage: citation.n for citation in reversed(citations)}
    ranks = {ranker: _ranks(passages, ranker) for ranker in RANKERS}
    rows = [_candidate(p, why, numbers, ranks) for p in passages]
    rows.sort(key=lambda row: (row.fate == "dropped", row.rank("rerank") or 10_000,
                               row.rank("fused") or 10_000))  # fmt: skip
    steps = {s.get("name"): s.get("detail") or {} for s in _dicts(trace.get("steps"))}
    search, again = steps.get("retrieve", {}), steps.get("rerank", {})
    return Looked(
        tuple(rows),
        query=str(search.get("query") or ""),
        through=int(search.get("looked_through") or 0),
        passages=int(search.get("passages") or 0),
        mode=str(search.get("mode") or "both"),
        rerank=not (again and not again.get("model")),
        reranker=str(again.get("model") or ""),
        skipped=str(again.get("skipped") or ""),
    )


def reason(why: str) -> str:
    """Why a passage was not used, in the person's language."""
    if newer := _NEWER.fullmatch(why):
        return tr("evidence", "{file} is a newer version").format(file=newer[1])
    if why.startswith("part of passage "):
        return tr("evidence", "Joined to the one beside it")
    return tr("evidence", _REASONS[why]) if why in _REASONS else why


def score_of(passage: Passage, ranker: Ranker) -> float | None:
    """A passage's score by one ranker; together it is `score` itself."""
    return passage.score if ranker == "fused" else passage.scores.get(ranker)


def _candidate(
    passage: Passage,
    dropped: Mapping[str, Any],
    numbers: Mapping[str, int],
    ranks: Mapping[Ranker, Mapping[str, int]],
) -> Candidate:
    scores = {r: s for r in RANKERS if (s := score_of(passage, r)) is not None}
    own = {r: ranks[r][passage.id] for r in RANKERS if passage.id in ranks[r]}
    number = numbers.get(passage.id, 0)
    why = str(dropped.get(passage.id) or "")
    fate: Fate = "cited" if number else "dropped" if why else "read"
    return Candidate(passage, fate, number, reason(why) if why else "", scores, own)


def _ranks(passages: Sequence[Passage], ranker: Ranker) -> dict[str, int]:
    scored = [(s, p.id) for p in passages if (s := score_of(p, ranker)) is not None]
    scored.sort(key=lambda pair: -pair[0])
    return {id: n for n, (_, id) in enumerate(scored, 1)}


def _passages(rows: object) -> list[Passage]:
    found = []
    for row in _dicts(rows):
        try:
            found.append(from_json(Passage, row))
        except (TypeError, ValueError):
            continue  # written by another version
    return found


def _dicts(value: object) -> list[dict[str, Any]]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
