"""Cuts a document into chunks that the embedder reads whole.

Sizes are counted with the embedder's own tokenizer, special tokens and context included, because an
embedder drops what is over its limit without a word. A chunk is an exact piece of the document,
`document[start:end]`; it never crosses a page, nor a top heading but to take in the running title
or the number of its page. The context (title and heading
path) is embedded with it and never quoted.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.types import Section

if TYPE_CHECKING:
    from tokenizers import Tokenizer

# Part of every chunk's id: raise it whenever the same text would be cut differently.
CHUNKER_VERSION = "2"

AIM = 200  # tokens: long enough to answer from, short enough to be about one thing
TINY = 40  # tokens: a section shorter than this says little on its own
SCRAP = 12  # tokens: on a printed page this is its running title or number, not a section

# What stands at a border between two tokens, the better the higher.
_PARAGRAPH, _SENTENCE, _LINE, _WORD, _TOKEN = 4, 3, 2, 1, 0

_STRETCH = 50_000  # characters
_LONGEST_TOKEN = 16  # characters: one unknown word can be a megabyte of base64
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_CJK_END = "。！？｡．"
_INVISIBLE = re.compile("[\ufffe\u00ad]\\s*|[\u200b\ufeff]")

Offsets = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Chunk:
    """`document[start:end]`, and the context that is embedded in front of it."""

    start: int
    end: int
    page: int | None
    heading: tuple[str, ...]
    context: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures texts in an embedder's tokens. `limit` is the most that it reads of one text."""

    tokenizer: Tokenizer
    limit: int
    special: int  # tokens that the embedder adds to every text

    @classmethod
    def of_folder(cls, tokenizer_json: Path, limit: int, prompt: str = "") -> Ruler:
        """The ruler of the tokenizer in `tokenizer_json` for at most `limit` tokens a text, those
        of the `prompt` included that the embedder puts before it."""
        from tokenizers import Tokenizer  # kept out of the worker's start

        tokenizer = Tokenizer.from_file(str(tokenizer_json))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        of_prompt = tokenizer.encode(prompt, add_special_tokens=False).ids
        return cls(tokenizer, limit - len(of_prompt), len(tokenizer.encode("").ids))

    def offsets(self, texts: Sequence[str]) -> Iterator[Offsets]:
        """The characters of every token of each text; over-long tokens count as several."""
        for encoding in self.tokenizer.encode_batch(list(texts), add_special_tokens=False):
            yield [piece for token in encoding.offsets for piece in _pieces(*token)]

    def lengths(self, texts: Sequence[str]) -> list[int]:
        """How many tokens the embedder reads for each text, special tokens included."""
        return [len(e.ids) for e in self.tokenizer.encode_batch(list(texts))]


def embedded_text(context: str, text: str) -> str:
    """What the embedder and the word index read for a chunk: its context, then its text.

    Hyphens that only broke a line are taken out, so that the word is whole.
    """
    text = _INVISIBLE.sub("", text)
    return f"{context}\n{text}" if context else text


def chunk(text: str, sections: Sequence[Section], title: str, ruler: Ruler) -> list[Chunk]:
    """Cut `text`, which `sections` describe, into chunks in the order of the text.

    Chunks do not overlap, cover everything that is not blank and stay within `ruler.limit`.
    """
    parts = (s for p in _merged(_parts(sections), text, ruler) for s in _stretches(p, text))
    chunks: list[Chunk] = []
    while batch := list(itertools.islice(parts, 16)):
        measured = ruler.offsets([text[p.start : p.end] for p in batch])
        for part, offsets in zip(batch, measured, strict=True):
            chunks += _chunks_of(text, part, offsets, title, ruler)
    return chunks


def _chunks_of(
    text: str, part: _Part, offsets: Offsets, title: str, ruler: Ruler
) -> Iterator[Chunk]:
    context = _context(title, part.heading, ruler)
    room = ruler.limit - _room_taken(context, ruler)
    spans = _pack(text, part.start, part.end, offsets, room)
    cut = [Chunk(a, b, part.page, part.heading, context) for a, b in spans]
    return _fitting(text, cut, ruler)


# --- parts: what may share a chunk ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch under one heading path on one page."""

    start: int
    end: int
    page: int | None
    heading: tuple[str, ...]


def _parts(sections: Sequence[Section]) -> Iterator[_Part]:
    for (page, heading), run in itertools.groupby(sections, lambda s: (s.page, s.heading)):
        pieces = list(run)
        last = pieces[-1]
        yield _Part(pieces[0].start, last.start + len(last.text), page, heading)


def _stretches(part: _Part, text: str) -> Iterator[_Part]:
    """A long part in pieces that are measured one at a time: a log of a gigabyte has to fit."""
    start = part.start
    while part.end - start > _STRETCH:
        end = _last_break(text, start + _STRETCH // 2, start + _STRETCH)
        yield _Part(start, end, part.page, part.heading)
        start = end
    yield _Part(start, part.end, part.page, part.heading)


def _last_break(text: str, low: int, high: int) -> int:
    places = (text.rfind(mark, low, high) for mark in ("\n\n", "\n", " "))
    return next((place + 1 for place in places if place >= 0), high)


def _merged(parts: Iterable[_Part], text: str, ruler: Ruler) -> Iterator[_Part]:
    """Join a tiny part with its neighbour where page and top heading allow it."""
    held: _Part | None = None
    for part in parts:
        joined = held and _joined(held, part, text, ruler)
        if held is not None and joined is None:
            yield held
        held = joined or part
    if held is not None:
        yield held


def _joined(a: _Part, b: _Part, text: str, ruler: Ruler) -> _Part | None:
    """Both as one part, or None where they have to stay apart."""
    if a.page != b.page:
        return None
    sizes = [_size(part, text, ruler) for part in (a, b)]
    if a.heading[:1] == b.heading[:1] and min(sizes) < TINY:
        return _Part(a.start, b.end, a.page, _common(a.heading, b.heading))
    if a.page is not None and min(sizes) < SCRAP:
        return _Part(a.start, b.end, a.page, a.heading if sizes[0] > sizes[1] else b.heading)
    return None


def _size(part: _Part, text: str, ruler: Ruler) -> int:
    """Tokens of a part; of one that is surely not tiny only that much."""
    if part.end - part.start >= TINY * _LONGEST_TOKEN:
        return TINY
    return len(next(ruler.offsets([text[part.start : part.end]])))


def _common(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False))
    return tuple(x for x, _ in pairs)


# --- context -------------------------------------------------------------------------------------


def _context(title: str, heading: tuple[str, ...], ruler: Ruler) -> str:
    """Title and heading path on one line, at most a quarter of what the embedder reads."""
    names = [name for name, _ in itertools.groupby((title, *heading)) if name.strip()]
    line = " ".join(" > ".join(names).split())
    offsets = next(ruler.offsets([line]))
    most = ruler.limit // 4
    return line if len(offsets) <= most else line[: offsets[most - 1][1]].rstrip()


def _room_taken(context: str, ruler: Ruler) -> int:
    if not context:
        return ruler.special
    return ruler.special + len(next(ruler.offsets([context + "\n"])))


# --- packing -------------------------------------------------------------------------------------


def _pack(
    text: str, start: int, end: int, offsets: Offsets, room: int
) -> Iterator[tuple[int, int]]:
    """Cut `text[start:end]` into spans of at most `room` tokens at the best borders."""
    tokens = [(start + a, start + b) for a, b in offsets]
    first, begin = 0, start
    while len(tokens) - first > room:
        cut = _best_border(text, tokens, first, room)
        if cut >= len(tokens):
            break
        yield from _trimmed(text, begin, tokens[cut][0])
        first, begin = cut, tokens[cut][0]
    yield from _trimmed(text, begin, end)


def _best_border(text: str, tokens: Offsets, first: int, room: int) -> int:
    """The token before which to cut: the strongest border, then the one nearest to the aim.

    What remains is halved when two chunks can hold it, so that no tiny tail is left over.
    """
    remaining = len(tokens) - first
    aim = remaining / 2 if remaining < 2 * min(AIM, room) else min(AIM, room)

    def quality(k: int) -> tuple[int, float]:
        return _border(text, tokens, k), -abs(k - first - aim)

    best = max(range(first + max(1, room // 2), first + room + 1), key=quality)
    if _is_cut(tokens, best):
        return best
    whole = (k for k in range(first + room, first, -1) if _is_cut(tokens, k))
    beyond = (k for k in range(first + room + 1, len(tokens)) if _is_cut(tokens, k))
    return next(whole, next(beyond, len(tokens)))


def _is_cut(tokens: Offsets, k: int) -> bool:
    """Whether token `k` begins after its predecessor ends; byte tokens of one sign do not."""
    return tokens[k][0] >= tokens[k - 1][1] > tokens[k - 1][0]


def _border(text: str, tokens: Offsets, k: int) -> int:
    """How strong the border before token `k` is."""
    left, right = tokens[k - 1][1], tokens[k][0]
    if not _is_cut(tokens, k):
        return -1
    gap = text[left:right]
    if gap.count("\n") > 1:
        return _PARAGRAPH
    before = text[max(0, left - 4) : left] + gap.rstrip()
    if before.endswith(tuple(_CJK_END)) or (gap.strip() != gap and _SENTENCE_END.search(before)):
        return _SENTENCE
    if "\n" in gap:
        return _LINE
    return _WORD if gap else _TOKEN


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if body := piece.strip():
        lead = len(piece) - len(piece.lstrip())
        yield start + lead, start + lead + len(body)


def _pieces(start: int, end: int) -> Iterator[tuple[int, int]]:
    if end - start <= _LONGEST_TOKEN:
        yield start, end
        return
    for a in range(start, end, _LONGEST_TOKEN):
        yield a, min(a + _LONGEST_TOKEN, end)


# --- proof ---------------------------------------------------------------------------------------


def _fitting(text: str, chunks: list[Chunk], ruler: Ruler) -> Iterator[Chunk]:
    """Count every finished chunk again and halve those over the limit.

    With byte-pair tokenizers a piece can have more tokens alone than it had inside the text.
    """
    counts = ruler.lengths([embedded_text(c.context, text[c.start : c.end]) for c in chunks])
    for piece, count in zip(chunks, counts, strict=True):
        if count <= ruler.limit or piece.end - piece.start == 1:
            yield piece
        else:
            yield from _fitting(text, _halves(text, piece, ruler), ruler)


def _halves(text: str, piece: Chunk, ruler: Ruler) -> list[Chunk]:
    middle = _middle(text, piece, ruler)
    spans = itertools.chain(_trimmed(text, piece.start, middle), _trimmed(text, middle, piece.end))
    return [Chunk(a, b, piece.page, piece.heading, piece.context) for a, b in spans]


def _middle(text: str, piece: Chunk, ruler: Ruler) -> int:
    offsets = next(ruler.offsets([text[piece.start : piece.end]]))
    tokens = [(piece.start + a, piece.start + b) for a, b in offsets]
    center = (piece.start + piece.end) / 2
    cuts = [k for k in range(1, len(tokens)) if _is_cut(tokens, k)]
    if not cuts:
        return int(center)
    strength: Callable[[int], tuple[bool, float]] = lambda k: (  # noqa: E731
        _border(text, tokens, k) >= _WORD,
        -abs(tokens[k][0] - center),
    )
    return tokens[max(cuts, key=strength)][0]
