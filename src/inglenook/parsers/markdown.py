"""Markdown: the source stays verbatim, so that spans are exact; headings give the structure."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from inglenook.parsers.assembly import About, Outline, clean, headline
from inglenook.parsers.encoding import decode
from inglenook.parsers.source import Source
from inglenook.types import Section

MAX_BYTES = 50_000_000
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TITLE = re.compile(r"^title:[ \t]*(.+)$", re.MULTILINE)


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a heading, front matter as a section of its own."""
    data = source.read(MAX_BYTES, "Markdown")
    text = clean(decode(data).replace("\r\n", "\n").replace("\r", "\n"))
    front = _front_matter(text)
    headings = list(_headings(text[front:]))
    yield from _sections(text, front, headings)
    declared = _TITLE.search(text[:front])
    first = next((title for _, level, title in headings if level == 1), "")
    return About(title=headline(declared[1].strip("\"' ")) if declared else first)


def _front_matter(text: str) -> int:
    """How many characters the YAML block at the start takes; 0 without one."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match and ":" in match[0] else 0


def _headings(text: str) -> Iterator[tuple[int, int, str]]:
    """Line, level and plain title of every heading that is not inside a list or quotation."""
    markdown = MarkdownIt("commonmark")
    blocks = MarkdownIt("commonmark").disable("inline").parse(text)
    for token, content in pairwise(blocks):
        if token.type == "heading_open" and token.level == 0 and token.map:
            title = _plain(markdown.parseInline(content.content))
            yield token.map[0], int(token.tag[1:]), headline(title)


def _plain(tokens: list[Token]) -> str:
    inline = [child for token in tokens for child in token.children or ()]
    return "".join(" " if t.type.endswith("break") else t.content for t in inline)


def _sections(text: str, front: int, headings: list[tuple[int, int, str]]) -> Iterator[Section]:
    if front:
        yield from _trimmed(text, 0, front, ())
    lines = _line_starts(text, front)
    outline = Outline()
    begin, path = front, outline.path
    for line, level, title in headings:
        yield from _trimmed(text, begin, lines[line], path)
        begin, path = lines[line], outline.enter(level, title)
    yield from _trimmed(text, begin, len(text), path)


def _line_starts(text: str, front: int) -> list[int]:
    """The offset at which each line after the front matter begins."""
    return [front, *(front + m.end() for m in re.finditer("\n", text[front:]))]


def _trimmed(text: str, begin: int, end: int, path: tuple[str, ...]) -> Iterator[Section]:
    """The slice without its outer newlines, which become the gap."""
    piece = text[begin:end]
    body = piece.strip("\n")
    if body.strip():
        yield Section(body, begin + len(piece) - len(piece.lstrip("\n")), None, path)
