"""Markdown: the source stays verbatim, so that spans are exact; headings give the structure."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from inglenook.parsers import text as plain
from inglenook.parsers.assembly import About, Outline, headline
from inglenook.parsers.encoding import decode
from inglenook.parsers.source import Source
from inglenook.parsers.verbatim import Cut, normal, pieces
from inglenook.types import Section

MAX_BYTES = 5_000_000  # more was written by a program and is read as plain text
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_DECLARED = r"^%s:[ \t]*(.+)$"


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a heading, front matter as a section of its own."""
    if source.size > MAX_BYTES:
        return (yield from plain.parse(source))
    text = normal(decode(source.read(MAX_BYTES, "Markdown")))
    front = _front_matter(text)
    yield from sections(text, Outline(), front)
    first = next((title for _, level, title in headings(text[front:]) if level == 1), "")
    return About(
        title=_declared(text[:front], "title") or first,
        author=_declared(text[:front], "author"),
    )


def sections(text: str, outline: Outline, front: int = 0) -> Iterator[Section]:
    """One section a heading, below what `outline` holds; the first `front` characters are one."""
    lines = [front, *(front + m.end() for m in re.finditer("\n", text[front:]))]
    cuts = [Cut(front, outline.path)]
    for line, level, title in headings(text[front:]):
        cuts.append(Cut(lines[line], outline.enter(level, title)))
    yield from pieces(text, cuts)


def headings(text: str) -> Iterator[tuple[int, int, str]]:
    """Line (from 0), level and plain title of each heading outside of lists and quotations."""
    markdown = MarkdownIt("commonmark")
    blocks = MarkdownIt("commonmark").disable("inline").parse(text)
    for token, content in pairwise(blocks):
        if token.type == "heading_open" and token.level == 0 and token.map:
            title = _plain(markdown.parseInline(content.content))
            yield token.map[0], int(token.tag[1:]), headline(title)


def _front_matter(text: str) -> int:
    """How many characters the YAML block at the start takes; 0 without one."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match and ":" in match[0] else 0


def _declared(front: str, name: str) -> str:
    match = re.search(_DECLARED % name, front, re.MULTILINE)
    return headline(match[1].strip("\"' ")) if match else ""


def _plain(tokens: list[Token]) -> str:
    inline = [child for token in tokens for child in token.children or ()]
    return "".join(" " if t.type.endswith("break") else t.content for t in inline)
