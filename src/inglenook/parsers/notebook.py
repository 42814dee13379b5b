"""Jupyter notebooks (nbformat 2 to 4): notes, code and what the code printed, cell by cell."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator
from dataclasses import replace
from typing import Any

from inglenook.errors import FileUnreadable
from inglenook.parsers import html
from inglenook.parsers.assembly import About, Assembly, Outline, clean
from inglenook.parsers.encoding import decode
from inglenook.parsers.markdown import headings, sections
from inglenook.parsers.nested import Members
from inglenook.parsers.source import Source
from inglenook.types import Section

MAX_BYTES = 200_000_000
_MAX_OUTPUT = 100_000  # characters of one cell's output: more is data, not something to read
_COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_DAMAGED = "Damaged: it is not a notebook"


def parse(source: Source) -> Generator[Section, None, About]:
    """Notes by their headings, each code cell and each output below the last of these."""
    try:
        notebook = json.loads(decode(source.read(MAX_BYTES, "a notebook")))
    except (ValueError, RecursionError) as error:
        raise FileUnreadable(_DAMAGED) from error
    members, outline = Members(source), Outline()
    title = ""
    for cell in _cells(notebook):
        if cell.get("cell_type") in ("markdown", "heading"):
            text = _note(cell)
            title = title or next((name for _, level, name in headings(text) if level == 1), "")
            notes = sections(text, outline)
            yield from members.join(replace(section, line=None) for section in notes)
        else:
            yield from members.join(_code(cell, outline.path))
            yield from members.join(_output(cell, outline.path))
    return About(title=title)


def _cells(notebook: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(notebook, dict):
        raise FileUnreadable(_DAMAGED)
    sheets = notebook.get("worksheets") or [notebook]  # before nbformat 4
    found = [sheet.get("cells") for sheet in _dicts(sheets)]
    if not any(isinstance(cells, list) for cells in found):
        raise FileUnreadable(_DAMAGED)
    for cells in found:
        yield from _dicts(cells)


def _note(cell: dict[str, Any]) -> str:
    text = _text(cell.get("source")).strip("\n")
    if cell.get("cell_type") == "heading":  # before nbformat 4
        level = cell.get("level")
        return f"{'#' * (level if isinstance(level, int) and 0 < level < 7 else 1)} {text}"
    return text


def _code(cell: dict[str, Any], path: tuple[str, ...]) -> Iterator[Section]:
    text = _text(cell.get("source", cell.get("input"))).strip("\n")
    if text.strip():
        yield Section(text, 0, heading=path, kind="code" if _is_code(cell) else "text")


def _is_code(cell: dict[str, Any]) -> bool:
    return cell.get("cell_type") == "code"


def _output(cell: dict[str, Any], path: tuple[str, ...]) -> Iterator[Section]:
    texts = (_shown(output) for output in _dicts(cell.get("outputs")))
    text = "\n".join(filter(None, (text.strip("\n") for text in texts)))[:_MAX_OUTPUT]
    if text.strip():
        yield Section(text, 0, heading=path)


def _shown(output: dict[str, Any]) -> str:
    """What an output shows as text; of a picture that is at most its description."""
    if output.get("output_type") in ("error", "pyerr"):
        return f"{output.get('ename')}: {output.get('evalue')}"
    if "text" in output:
        return _text(output["text"])
    data = output.get("data", output)
    if not isinstance(data, dict):
        return ""
    if table := _text(data.get("text/html", data.get("html"))):
        shown = list(html.Walk(Assembly()).sections(table))
        if shown:
            return "\n\n".join(section.text for section in shown)
    found = (data.get(kind) for kind in ("text/markdown", "text/plain", "text/latex"))
    return next((text for text in map(_text, found) if text), "")


def _text(value: Any) -> str:
    """A text, which notebooks keep as a list of lines, without colours and control characters."""
    if isinstance(value, list):
        value = "".join(piece for piece in value if isinstance(piece, str))
    text = value if isinstance(value, str) else ""
    return clean(_COLOURS.sub("", text).replace("\r\n", "\n"))


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    yield from (item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()
