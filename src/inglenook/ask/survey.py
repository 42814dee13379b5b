"""Questions about everything: list, compare or summarise whole files and collections.

Map and reduce. The passages of each file are read in groups that fit the context window; of what
the model notes about a group only sentences are kept that its passages support, each with the
passage that carries it. A list is these notes, file by file, without another word by the model; a
summary or comparison is written from the notes and checked against the passages themselves.

Notes are kept by content (`Notes`), so that a survey that was stopped goes on where it ended and
one that is asked again reads only what is new. What was and was not read is always said.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Literal

from inglenook.ask import budget, claims, converse, loops, retrieve
from inglenook.ask.ports import FileCount, Kit
from inglenook.ask.trace import Trace
from inglenook.ask.words import sentences
from inglenook.errors import Cancelled
from inglenook.types import Citation, Coverage, Message, Passage, Prompt, Question, Sampling, Status

Kind = Literal["list", "summary", "compare"]

MOST = 400
"""How many passages a survey reads; of larger collections a fair share of each file is read."""

_VERSION = "2"  # of the prompts: raise it when they change, so that old notes are not used
_AT_ONCE = 4  # groups that are read side by side
_NOTE = 220  # tokens that a note may have
_GROUP = 1_600  # tokens of passages in one group: small models lose the thread in longer ones
_ROOM = 0.6  # share of the context window that notes may fill before they are noted again
_NOTHING = re.compile(r"^\W*(none|nothing|keine?s?|nichts|rien|nada|无)\b", re.IGNORECASE)
# A survey takes minutes where a search takes a second, so it has to be asked for: everything is
# named ("all", "my notes", "across"), or the scope is narrow and the whole of it is meant.
_EVERYTHING = re.compile(
    r"\b(?:all|every(?:thing)?|each|whole|entire|across|complete"
    r"|my (?:files|documents|notes|mails?|papers|folder|library|collection)"
    r"|these (?:files|documents|papers|notes))\b"
    r"|\b(?:alles?|allen?|jede[rsmn]?|sämtliche[rn]?|ganze[nrs]?)\b"
    r"|\bmeine (?:dateien|dokumente|notizen)\b"
    r"|\b(?:tou(?:s|tes)|toute?|chaque|entière?|mes (?:fichiers|documents|notes))\b"
    r"|\b(?:tod[oa]s?|cada|enter[oa]|mis (?:archivos|documentos|notas))\b"
    r"|所有|全部|每|整个|我的(?:文件|文档|笔记)",
    re.IGNORECASE,
)
_ASKS: dict[Kind, re.Pattern[str]] = {
    "summary": re.compile(
        r"\b(?:summari[sz]e|summary of|sum up|overview of|outline|(?:key|main) points of|gist of)\b"
        r"|\bzusammenfass(?:en|ung)\b|\bfasse?\b.*\bzusammen\b|\brésum(?:é|e[rz]?)\b"
        r"|\bresum(?:e|en|ir|a)\b|总结|概括|摘要|概述",
        re.IGNORECASE,
    ),
    "compare": re.compile(
        r"^\W*compar(?:e[rz]?|a|ar)\b|\bdifferences? between\b|^\W*vergleiche?\b|比较|对比",
        re.IGNORECASE,
    ),
    "list": re.compile(
        r"^\W*(?:please )?(?:list|name|enumerate|extract|collect|give me|show me|find)\b"
        r"|\bfor (?:each|every) (?:file|document)\b"
        r"|^\W*(?:bitte )?(?:liste|nenne|zähle|sammle|zeige?)\b"
        r"|^\W*(?:liste[rz]?|énumère|donne[rz]?)\b"
        r"|^\W*(?:lista|enumera|nombra|extrae|dame)\b|列出|列举",
        re.IGNORECASE,
    ),
}
# Tried with 0.5B parameters: offered a word for "nothing", such a model uses it everywhere, and the
# system message of the chat has it say that the files do not say. What it notes beside the point is
# kept out by `claims` only where the passages do not say it.
_SYSTEM = Message("system", "You take notes from documents, exactly and word for word.")
_WHERE = re.compile(
    r"\s*\b(?:in|from|of|across|throughout) (?:all )?(?:of )?(?:my|the|these) "
    r"(?:files|documents|notes|mails?|papers|folder|library|collection)\b",
    re.IGNORECASE,
)
_TASKS: dict[Kind, str] = {
    "list": "{request} in these passages. Write one sentence a line.",
    "summary": "Summarise these passages in two or three short sentences.",
    "compare": "What do these passages say that matters for this request: {request}? "
    "Write short sentences with names and figures.",
}


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about one file, and the passages that carry it."""

    text: str
    passages: tuple[Passage, ...]


@dataclass(slots=True)
class Findings:
    """What the map step gave: notes by file in the order of the names, and the evidence, whose
    numbers are the markers."""

    coverage: Coverage
    notes: dict[str, list[Note]] = field(default_factory=dict)
    evidence: list[Passage] = field(default_factory=list)

    def add(self, note: Note) -> None:
        """Take in a note and number its passages."""
        self.notes.setdefault(note.passages[0].path, []).append(note)
        self.evidence += [p for p in note.passages if p not in self.evidence]

    def marked(self, note: Note) -> str:
        """The note with the numbers of its passages."""
        markers = "".join(f" [{self.evidence.index(p) + 1}]" for p in note.passages)
        return note.text + markers

    def listed(self) -> str:
        """All notes as lists, file by file."""
        return "\n\n".join(
            f"**{PurePath(path).name}**\n\n{self._lines(path)}" for path in self.notes
        )

    def citations(self, request: str) -> tuple[Citation, ...]:
        """The evidence behind `listed`."""
        lines = "\n".join(self._lines(path) for path in self.notes)
        return claims.check(lines, request, self.evidence).citations

    def _lines(self, path: str) -> str:
        return "\n".join(f"- {self.marked(note)}" for note in self.notes[path])


def told(coverage: Coverage) -> str:
    """How much was read, in a sentence."""
    if coverage.used == coverage.passages:
        return f"Read all of {_files(coverage.files)} ({coverage.passages:,} passages)."
    return (
        f"Read {coverage.used:,} of {coverage.passages:,} passages, "
        f"from {coverage.used_files:,} of {_files(coverage.files)}."
    )


def kind_of(text: str, *, narrow: bool = False) -> Kind | None:
    """Which kind of survey a question asks for, None for most questions. `narrow` tells that the
    question is limited to a few files, so that "summarise it" means the whole of them."""
    for kind, pattern in _ASKS.items():
        if pattern.search(text) and (narrow or _EVERYTHING.search(text)):
            return None if kind == "list" and not _EVERYTHING.search(text) else kind
    return None


def read(
    question: Question, kind: Kind, kit: Kit, trace: Trace
) -> Generator[Status, None, Findings]:
    """Read everything in the question's scope and give back what was found.

    Raises Cancelled when stopped; the notes until then are kept.
    """
    with trace.step("survey") as detail:
        files = kit.index.files(question.scope)
        chosen = _chosen(question, files, kit)
        coverage = _coverage(files, chosen)
        findings = Findings(coverage)
        groups = [g for path in chosen for g in _groups(chosen[path], kit)]
        detail.update(kind=kind, groups=len(groups), coverage=told(coverage))
        yield from _noted(question, kind, groups, findings, kit)
        detail["notes"] = sum(map(len, findings.notes.values()))
    trace.considered = tuple(findings.evidence)
    return findings


def reduced(question: Question, findings: Findings, kit: Kit) -> Prompt:
    """The prompt that has the answer written from the notes.

    Where they are too many for the window, each file keeps the share of its first ones.
    """
    room = int(kit.generator.context_size * _ROOM)
    share = 1.0
    while True:
        blocks = [_block(findings, path, share) for path in findings.notes]
        head = converse.system_message((), question.instructions)
        messages = (head, converse.user_turn(question.text, blocks))
        tokens = kit.generator.count_prompt(messages)
        if tokens <= room or share < 0.02:
            break
        share *= min(0.8, room / tokens)
    dropped = () if share == 1.0 else (f"{1 - share:.0%} of the notes about each file",)
    context = budget.around(kit.generator, tokens, head.text, question.text, dropped)
    return Prompt(messages, tuple(findings.evidence), tokens, dropped, context=context)


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count:,} files"


# --- what is read ---------------------------------------------------------------------------------


def _chosen(question: Question, files: Sequence[FileCount], kit: Kit) -> dict[str, list[Passage]]:
    """The passages to read, by file in the order of the names, each in the order of its text."""
    total = sum(file.passages for file in files)
    if total <= MOST:
        whole = {file.path: kit.index.passages_of(file.path) for file in files}
        return {path: list(passages) for path, passages in whole.items() if passages}
    return _share(question, files, kit)


def _share(question: Question, files: Sequence[FileCount], kit: Kit) -> dict[str, list[Passage]]:
    """The opening of as many files as there is room for, then what a search finds best."""
    found = retrieve.fuse(kit.index.candidates(question.text, question.scope, MOST))
    order = list(dict.fromkeys([*(p.path for p in found), *(file.path for file in files)]))
    openings = [kit.index.passages_of(path, 1) for path in order[: MOST // 2]]
    wanted = {p.id: p for opening in openings for p in opening}
    for passage in found:
        if len(wanted) < MOST:
            wanted.setdefault(passage.id, passage)
    chosen: dict[str, list[Passage]] = {}
    for passage in sorted(wanted.values(), key=lambda p: (p.path, p.start)):
        chosen.setdefault(passage.path, []).append(passage)
    return chosen


def _coverage(files: Sequence[FileCount], chosen: dict[str, list[Passage]]) -> Coverage:
    return Coverage(
        used=sum(map(len, chosen.values())),
        used_files=len(chosen),
        passages=sum(file.passages for file in files),
        files=len(files),
    )


def _groups(passages: Sequence[Passage], kit: Kit) -> Iterator[list[Passage]]:
    """Runs of a file's passages that are read together; a new chapter begins a new one once the
    run is half full."""
    most = min(_GROUP, kit.generator.context_size // 2)
    sizes = kit.generator.count([converse.block(1, p) for p in passages])
    group: list[Passage] = []
    filled = 0
    for passage, size in zip(passages, sizes, strict=True):
        chapter = bool(group) and passage.heading[:1] != group[-1].heading[:1]
        if group and (filled + size > most or (chapter and filled > most // 2)):
            yield group
            group, filled = [], 0
        group.append(passage)
        filled += size
    if group:
        yield group


# --- map ------------------------------------------------------------------------------------------


def _noted(
    question: Question,
    kind: Kind,
    groups: Sequence[list[Passage]],
    findings: Findings,
    kit: Kit,
) -> Iterator[Status]:
    """Read every group that there is no note of yet, and add to `findings` in their order."""
    keys = [_key(kit.generator.name, kind, question.text, group) for group in groups]
    written = {i: text for i, key in enumerate(keys) if (text := kit.notes.get(key)) is not None}
    todo = [i for i in range(len(groups)) if i not in written]
    yield _status(groups, len(written))
    sampling = Sampling(max_tokens=_NOTE, temperature=0.0, repeat_penalty=1.1)
    conversations = [_conversation(question.text, kind, groups[i]) for i in todo]
    for number, text, end in kit.generator.batch(conversations, sampling, _AT_ONCE):
        if end.stopped == "cancelled" or kit.cancelled():
            raise Cancelled("It was stopped; what was noted until then is kept.")
        written[todo[number]] = text
        kit.notes.put(keys[todo[number]], text)
        yield _status(groups, len(written))
    for i, group in enumerate(groups):
        for note in _supported(written[i], question.text, group):
            findings.add(note)


def _status(groups: Sequence[list[Passage]], done: int) -> Status:
    """How many groups are read; the text names the file whose turn it is."""
    now = PurePath(groups[min(done, len(groups) - 1)][0].path).name if groups else ""
    return Status("reading", done, len(groups), now)


def _conversation(request: str, kind: Kind, group: Sequence[Passage]) -> tuple[Message, ...]:
    blocks = [f"[{n}] {converse.as_data(passage.text)}" for n, passage in enumerate(group, 1)]
    task = _TASKS[kind].format(request=_WHERE.sub("", request).strip(" .?!"))
    return _SYSTEM, Message("user", "\n\n".join([*blocks, converse.as_data(task)]))


def _supported(text: str, request: str, group: Sequence[Passage]) -> Iterator[Note]:
    """The sentences of what the model noted that the passages carry."""
    if _NOTHING.match(text):
        return
    checked = claims.check(loops.cut(text), request, group).text
    seen = set()
    for span in sentences(checked):
        sentence = checked[span.start : span.end]
        numbers = dict.fromkeys(int(m[1]) for m in claims.MARKER.finditer(sentence))
        bare = " ".join(claims.plain(sentence).split())
        if numbers and bare not in seen:
            seen.add(bare)
            yield Note(bare, tuple(group[n - 1] for n in numbers))


def _key(model: str, kind: Kind, request: str, group: Sequence[Passage]) -> str:
    asked = "" if kind == "summary" else " ".join(request.casefold().split())
    parts = (_VERSION, model, kind, asked, *(passage.id for passage in group))
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


# --- reduce ---------------------------------------------------------------------------------------


def _block(findings: Findings, path: str, share: float) -> str:
    notes = findings.notes[path]
    kept = notes[: max(1, round(len(notes) * share))]
    text = " ".join(note.text for note in kept)
    number = findings.evidence.index(kept[0].passages[0]) + 1
    return converse.block(number, Passage("", path, text, 0, len(text)))
