"""The dozen values that everything passes around: frozen, standard library only.

Values cross process borders as JSON: `to_json` turns any of them into plain dictionaries and
`from_json` brings them back, checking the shape. Offsets count Unicode code points of the extracted
text of a file (Python string indices), pages count from 1, times are seconds, sizes are bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from inglenook import shape

to_json, from_json = shape.to_json, shape.from_json

Role = Literal["system", "user", "assistant", "tool"]
Stopped = Literal["end", "length", "cancelled", "tools"]
Support = Literal["", "full", "partial", "none"]
Kind = Literal["text", "table", "code"]
Look = Literal["both", "words", "meaning"]


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of code points, `text[start:end]`, in the extracted text of one file."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class WordBox:
    """Where a word stands on its page, in shares (0 to 1) of the page's width and height.

    `start:end` is the word in the text of its section; in a stored document, in the whole text.
    """

    start: int
    end: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Section:
    """What a parser yields: a piece of a document's text with its place.

    `start` is the offset of `text` in the extracted text of the whole file, so that
    `document[start:start + len(text)] == text`. `page` is None for formats without pages; slides
    are pages. A "table" has one line a row, the first `head` of which are its header; `place` are
    its cells ("Sheet!B5:F60"), row for row those of the lines. `line` is the line of the file, from
    1, at which a text that was taken over verbatim begins. `words` tells where text that was read
    from a picture stands.
    """

    text: str
    start: int
    page: int | None = None
    heading: tuple[str, ...] = ()
    kind: Kind = "text"
    place: str = ""
    head: int = 0
    line: int | None = None
    words: tuple[WordBox, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk of a user's file that a search found. `scores` maps a ranker's name to its score.

    `place` is where it stands in a file without pages: "L12-48" (lines), "Sheet!B5:F60" (cells).
    `origin` is the address of the web page that the file is a copy of.
    """

    id: str
    path: str
    text: str
    start: int
    end: int
    page: int | None = None
    heading: tuple[str, ...] = ()
    score: float = 0.0
    scores: Mapping[str, float] = field(default_factory=dict)
    place: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """The exact evidence behind marker `[n]`: `text` stands at `start:end` of the file's text.

    `passage` is the id of the passage that the model was given; the span lies within it.
    """

    n: int
    passage: str
    path: str
    page: int | None
    start: int
    end: int
    text: str
    heading: tuple[str, ...] = ()
    score: float = 0.0
    place: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that the user put beside a question. Of one that is too long to be read whole, the
    `opening` is read, as far as it fits; else it is searched."""

    path: str
    opening: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look: the named collections and everything at or below `paths`; empty means all.

    Of that only files that every filter lets through: `types` are endings without the dot ("pdf"),
    `names` parts of a file's name, `folders` parts of the name of a folder around it (one of each
    is enough); the file was changed at or after `after` and before `before` (Unix times). And of
    those only passages that hold every one of `phrases` and none of `without`, in any letter case.
    """

    collections: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    after: float | None = None
    before: float | None = None
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as it was read from a question: "after", "2024-05-01". Dates are ISO days."""

    kind: Literal["file", "folder", "type", "before", "after", "phrase", "without"]
    value: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was looked through for an answer, and how much of it the model was given."""

    used: int = 0
    used_files: int = 0
    passages: int = 0
    files: int = 0


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a prompt had to leave out: what it is in words, its size in tokens, and why.

    For a window with words of its own, `kind` says what it is ("file", "history", "passages",
    "notes"), `reason` why ("no_room", "too_long": searched instead; "pages" and "passages": only
    the first `count` of `of` were read), `name` which file and `count` how many.
    """

    what: str
    tokens: int = 0
    why: str = ""
    kind: str = ""
    reason: str = ""
    name: str = ""
    count: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Context:
    """Who has which part of the model's window, in tokens; what a template puts around messages
    counts as `instructions`. `room` is left for the answer."""

    window: int = 0
    instructions: int = 0
    files: int = 0
    history: int = 0
    passages: int = 0
    question: int = 0
    room: int = 0
    dropped: tuple[Dropped, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen, in the terms of llama.cpp.

    Temperature 0 is greedy; `seed` None draws a fresh one. `logit_bias` maps a token id, as text,
    to what is added to its logit. `logprobs` is how many alternatives are told with each token,
    None for no probabilities at all. `grammar` (GBNF) or `json_schema` (draft 2020-12) is enforced
    while sampling; an empty object as schema means any JSON.
    """

    max_tokens: int = 1024
    temperature: float = 0.3
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    typical_p: float = 1.0
    repeat_penalty: float = 1.05
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    seed: int | None = None
    stop: tuple[str, ...] = ()
    logit_bias: Mapping[str, float] = field(default_factory=dict)
    logprobs: int | None = None
    grammar: str = ""
    json_schema: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call that the model asks for; `arguments` is decoded JSON, `id` tells calls apart."""

    name: str
    arguments: Mapping[str, Any]
    id: str = ""


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """What a model is told of a tool; `parameters` is a JSON schema of an object."""

    name: str
    description: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """One turn as the model reads it. `text` is verbatim, retrieved passages included.

    `images` are paths of picture files. An assistant's turn may hold `tool_calls` and the
    `reasoning` that came before its text; a tool's turn names the call that it answers in `call`.
    """

    role: Role
    text: str
    images: tuple[str, ...] = ()
    tool_calls: tuple[ToolCall, ...] = ()
    reasoning: str = ""
    call: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What a person asked, before anything was looked up.

    `history` is what the model read and wrote before, verbatim; `earlier` holds the person's own
    earlier questions, which make sense of "and the second one?". `only_from_files` asks for a
    refusal where the files say nothing. `read_ahead` are ids of passages that the model has read
    while the question was typed, in that order. `images` are paths of pictures to look at. `cited`
    are the files that the last answer rests on. `look` is by which rankings passages are searched
    for, `rerank` whether the reranker may read the best of them. `instructions` are a folder's and
    a persona's; they stand behind the product's own.
    """

    text: str
    scope: Scope = Scope()
    retrieval: bool = True
    passages: int = 6
    look: Look = "both"
    rerank: bool = True
    only_from_files: bool = False
    history: tuple[Message, ...] = ()
    earlier: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    sampling: Sampling = Sampling()
    read_ahead: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    instructions: str = ""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the model is given. `passages[i]` is the one shown to it as `[i + 1]`.

    The first `pinned` of them are attached files, whole, in front of the conversation. `tokens` is
    the rendered length; `dropped` says in words what did not fit, `context` who has which part.
    """

    messages: tuple[Message, ...]
    passages: tuple[Passage, ...] = ()
    tokens: int = 0
    dropped: tuple[str, ...] = ()
    pinned: int = 0
    context: Context = Context()


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What a tool gave back. The text is data, never an instruction."""

    call: ToolCall
    text: str
    ok: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """A guard's judgement of one text: pass it on, pass it with a warning, or stop."""

    action: Literal["pass", "warn", "stop"]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts of one generation. `cached_tokens` of the prompt were not read again."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a trace: its name, duration in seconds and what it decided."""

    name: str
    seconds: float
    detail: Mapping[str, Any] = field(default_factory=dict)


# --- events: what the pipeline tells while it answers -------------------------------------------


@dataclass(frozen=True, slots=True)
class Status:
    """Where the work stands: `done` of `total`, in tokens or files as the stage implies.

    While indexing, `bytes` of `total_bytes` have been read. While indexing or reading about `left`
    seconds remain, None if that cannot be told yet.
    """

    stage: Literal["loading", "indexing", "searching", "reading", "writing", "checking"]
    done: int = 0
    total: int = 0
    text: str = ""
    bytes: int = 0
    total_bytes: int = 0
    left: float | None = None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """The passages that the model will be given, in the order of their numbers.

    The first `pinned` are attached files that it reads whole; the others were found by a search.
    `filters` are those that were read from the question.
    """

    passages: tuple[Passage, ...]
    considered: int = 0
    pinned: int = 0
    filters: tuple[Filter, ...] = ()
    coverage: Coverage = Coverage()


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of the answer, to be appended."""

    text: str


@dataclass(frozen=True, slots=True)
class Reasoning:
    """A piece of what the model thinks before it answers; never part of the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class ToolUsed:
    """A tool ran and gave this."""

    result: ToolResult


@dataclass(frozen=True, slots=True)
class NeedsApproval:
    """A tool waits for the user's consent."""

    call: ToolCall


@dataclass(frozen=True, slots=True)
class Done:
    """The end of a good answer. `answer` is the checked text and replaces what was streamed.

    `support` is how far the files carry it ("" where they were not asked); `note` says the same in
    a sentence ("Nothing in your files supports this answer."). `stopped` is why writing ended,
    `timings` holds at least `ttft_s` and `total_s`, and `thought_s` where the model thought first;
    `reasoning` is what it thought. `filters` and `coverage` say how the question was read, and how
    much was looked through for it; `context` who had which part of the model's window.
    `unsupported` are the sentences of `answer`, without markers, that no passage carries.
    """

    answer: str
    citations: tuple[Citation, ...] = ()
    model: str = ""
    usage: Usage = Usage()
    timings: Mapping[str, float] = field(default_factory=dict)
    support: Support = ""
    note: str = ""
    stopped: Stopped = "end"
    trace: str = ""
    reasoning: str = ""
    filters: tuple[Filter, ...] = ()
    coverage: Coverage = Coverage()
    context: Context = Context()
    unsupported: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """The end of an answer that could not be given. `partial` is what had been written."""

    code: str
    message: str
    next_step: str = ""
    partial: str = ""


Event = Status | Retrieved | Text | Reasoning | ToolUsed | NeedsApproval | Done | Failed
EVENTS: dict[str, type] = {
    "status": Status,
    "retrieved": Retrieved,
    "text": Text,
    "reasoning": Reasoning,
    "tool_used": ToolUsed,
    "needs_approval": NeedsApproval,
    "done": Done,
    "failed": Failed,
}
_KIND = {cls: kind for kind, cls in EVENTS.items()}


def event_to_json(event: Event) -> dict[str, Any]:
    """An event as a dictionary whose key `kind` names it."""
    return {"kind": _KIND[type(event)], **to_json(event)}


def event_from_json(data: Mapping[str, Any]) -> Event:
    """The reverse of `event_to_json`; ValueError for a kind that this version does not know."""
    cls = EVENTS.get(str(data.get("kind")))
    if cls is None:
        raise ValueError(f"unknown event kind {data.get('kind')!r}")
    event: Event = from_json(cls, data)
    return event
