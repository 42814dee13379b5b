"""Cuts a document into chunks that the embedder reads whole.

Sizes are counted with the embedder's own tokenizer, special tokens and context included, because an
embedder drops what is over its limit without a word. A chunk is an exact piece of the document,
`document[start:end]`; it never crosses a page, nor a top heading but to take in the running title
or the number of its page, or small units of one program. The context (title, heading path, and what
a later piece lacks of its table or letter) is embedded with it and never quoted.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from inglenook.types import Section
from inglenook.workers.library import cut_lines, cut_text
from inglenook.workers.library.parts import Part, Places, parts
from inglenook.workers.library.ruler import Offsets, Ruler

__all__ = ["AIM", "CHUNKER_VERSION", "Chunk", "Ruler", "chunk", "embedded_text"]

# Part of every chunk's id: raise it whenever the same text would be cut differently.
CHUNKER_VERSION = "3"

AIM = 200  # tokens: long enough to answer from, short enough to be about one thing
MOST = 320  # tokens: nothing is longer, however much the embedder reads

_AT_ONCE = 16  # parts that are measured together
_INVISIBLE = re.compile("[\ufffe\u00ad]\\s*|[\u200b\ufeff]")
_SENDER = re.compile(r"From: ([^\n]+)\n(?=(?:To|Cc|Date|Subject): )")


@dataclass(frozen=True, slots=True)
class Chunk:
    """`document[start:end]`, and the context that is embedded in front of it."""

    start: int
    end: int
    page: int | None
    heading: tuple[str, ...]
    context: str
    place: str = ""


def embedded_text(context: str, text: str) -> str:
    """What the embedder and the word index read for a chunk: its context, then its text.

    Hyphens that only broke a line are taken out, so that the word is whole.
    """
    text = _INVISIBLE.sub("", text)
    return f"{context}\n{text}" if context else text


def chunk(
    text: str, sections: Sequence[Section], title: str, ruler: Ruler, aim: int = AIM
) -> list[Chunk]:
    """Cut `text`, which `sections` describe, into chunks in the order of the text.

    Chunks do not overlap, cover everything that is not blank, stay within `ruler.limit` and have
    about `aim` tokens where there are more.
    """
    cutter = _Cutter(text, title, ruler, aim)
    places = Places(text, sections)
    waiting = parts(sections, text, ruler, aim)
    chunks: list[Chunk] = []
    while batch := list(itertools.islice(waiting, _AT_ONCE)):
        measured = ruler.offsets([text[p.start : p.end] for p in batch])
        for part, offsets in zip(batch, measured, strict=True):
            for start, end, context in cutter.cut(part, offsets):
                place = places.of(start, end)
                chunks.append(Chunk(start, end, part.page, part.heading, context, place))
    return chunks


Piece = tuple[int, int, str]  # start, end, context


class _Cutter:
    """Cuts the parts of one document."""

    def __init__(self, text: str, title: str, ruler: Ruler, aim: int) -> None:
        self._text = text
        self._title = title
        self._ruler = ruler
        self._aim = aim
        self._contexts: dict[tuple[str, ...], str] = {}

    def cut(self, part: Part, offsets: Offsets) -> Iterator[Piece]:
        """The chunks of a part, whose tokens stand at `offsets` in it."""
        context = self._context(part.heading)
        more = self._lacking(part)
        longest = max((f"{context}\n{text}".strip() for _, text in more), default=context, key=len)
        room = min(self._ruler.limit - self._taken(longest), MOST)

        def context_at(start: int) -> str:
            known = [text for at, text in more if at <= start]
            return f"{context}\n{known[-1]}".strip() if known else context

        spans = list(self._spans(part, offsets, room))
        yield from self._fitting(spans, context_at, lines=part.kind != "text")

    # --- where to cut ---

    def _spans(self, part: Part, offsets: Offsets, room: int) -> Iterator[tuple[int, int]]:
        text, start, end = self._text, part.start, part.end
        if part.kind == "text":
            yield from cut_text.spans(text, start, end, offsets, self._aim, room)
        elif len(offsets) <= room:
            yield from cut_lines.trimmed(text, start, end)
        elif part.kind == "table":
            glued = [range(t.start + 1, _head_end(t) + 1) for t in part.tables if t.head]
            yield from self._of_lines(cut_lines.rows(text, start, end, offsets, glued), room)
        else:
            yield from self._of_lines(cut_lines.statements(text, start, end, offsets), room)

    def _of_lines(self, lines: list[cut_lines.Line], room: int) -> Iterator[tuple[int, int]]:
        for a, b in cut_lines.spans(lines, self._aim, room):
            offsets = next(self._ruler.offsets([self._text[a:b]]))
            if len(offsets) <= room:
                yield from cut_lines.trimmed(self._text, a, b)
            else:  # one line alone is too long
                yield from cut_text.spans(self._text, a, b, offsets, self._aim, room)

    def _fitting(
        self, spans: list[tuple[int, int]], context_at: Callable[[int], str], *, lines: bool
    ) -> Iterator[Piece]:
        """Count every finished chunk again and halve those over the limit.

        With byte-pair tokenizers a piece can have more tokens alone than it had inside the text.
        """
        pieces = [(a, b, context_at(a)) for a, b in spans]
        counts = self._ruler.lengths([embedded_text(c, self._text[a:b]) for a, b, c in pieces])
        for piece, count in zip(pieces, counts, strict=True):
            start, end, _ = piece
            if count <= self._ruler.limit or end - start == 1:
                yield piece
            else:
                yield from self._fitting(
                    self._halves(start, end, lines=lines), context_at, lines=lines
                )

    def _halves(self, start: int, end: int, *, lines: bool) -> list[tuple[int, int]]:
        offsets = next(self._ruler.offsets([self._text[start:end]]))
        middle = cut_text.middle(self._text, start, end, offsets, lines=lines)
        trimmed = cut_lines.trimmed if lines else cut_text.trimmed
        return [*trimmed(self._text, start, middle), *trimmed(self._text, middle, end)]

    # --- context ---

    def _context(self, heading: tuple[str, ...]) -> str:
        """Title and heading path on one line, at most a quarter of what the embedder reads."""
        if heading not in self._contexts:
            names = [n for n, _ in itertools.groupby((self._title, *heading)) if n.strip()]
            line = " ".join(" > ".join(names).split())
            self._contexts[heading] = self._ruler.beginning(line, self._ruler.limit // 4)
        return self._contexts[heading]

    def _lacking(self, part: Part) -> list[tuple[int, str]]:
        """What chunks from an offset on lack to be understood: a table's header, the sender of a
        letter; each at most a quarter of what the embedder reads."""
        if part.kind == "text":
            sender = _SENDER.match(self._text, part.start, part.start + 500)
            found = [(sender.end(), f"From: {sender[1]}")] if sender else []
        else:
            heads = [(_head_end(t), t) for t in part.tables if t.head]
            found = [(end, self._text[t.start : end].rstrip()) for end, t in heads]
            found += [(t.start, "") for t in part.tables if not t.head]
        most = self._ruler.limit // 4
        return sorted((at, self._ruler.beginning(text, most)) for at, text in found)

    def _taken(self, context: str) -> int:
        """Tokens that are gone before a chunk's text begins."""
        if not context:
            return self._ruler.special
        return self._ruler.special + len(next(self._ruler.offsets([context + "\n"])))


def _head_end(table: Section) -> int:
    """Where the first row below a table's header begins in the document."""
    lines = table.text.split("\n", table.head)
    return table.start + len(table.text) - (len(lines[-1]) if len(lines) > table.head else 0)
