"""OpenDocument (ODT, ODP, ODS): headings, lists, tables and notes; a slide is a page.

Format: OASIS OpenDocument 1.3. Text that was deleted and tables of contents are left out; frames
follow the paragraph that holds them, notes and comments stand at the end of their section.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import About, Assembly, headline, one_line
from inglenook.parsers.opendocument_sheets import sheets
from inglenook.parsers.opendocument_styles import Lists, Styles
from inglenook.parsers.package import Package, attribute, child, local, moment, said
from inglenook.parsers.source import Source
from inglenook.parsers.tables import Cell, Table, lays_out
from inglenook.types import Section

_SKIPPED = frozenset(
    {"tracked-changes", "table-of-content", "forms", "sequence-decls", "variable-decls"}
    | {"user-field-decls", "ruby-text", "notes", "settings", "event-listeners", "image", "object"}
    | {"desc", "title", "enhanced-geometry", "shapes", "soft-page-break"}
)
_FURNITURE = ("date-time", "footer", "header", "page-number")
_MAX_REPEATED = 1000  # blanks or cells that are said to be there several times


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a heading, a slide and a table, or of consecutive rows of a sheet."""
    with Package(source, "OpenDocument file") as package:
        _refuse_encrypted(package)
        kind = (package.read("mimetype") or b"").decode("ascii", "replace")
        if "spreadsheet" in kind or source.suffix in (".ods", ".ots"):
            note = yield from sheets(package)
            return replace(_about(package), note=note)
        content = package.xml("content.xml")
        if content is None:
            raise FileUnreadable("Damaged: its content is missing")
        reader = _Reader(content, package.xml("styles.xml"))
        pages = yield from reader.body(child(content, "body"))
        about = _about(package)
        return replace(about, title=about.title or reader.title, pages=pages)


class _Reader:
    """Walks the body; text goes to the assembly."""

    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        self.title = ""
        self._assembly = Assembly()
        self._styles = Styles(content, styles)
        self._lists = Lists(content, styles)
        self._notes: list[str] = []
        self._note_count = 0
        self._boxes: list[etree._Element] = []

    def body(self, body: etree._Element | None) -> Generator[Section, None, int | None]:
        """All sections; returns how many slides there are, None for a text."""
        slides = [] if body is None else list(body.iter("{*}page"))
        for number, slide in enumerate(slides, 1):
            yield from self._slide(number, slide)
        if body is not None and not slides:
            for part in body:
                yield from self._blocks(part)
        yield from self._close()
        return len(slides) or None

    def _slide(self, number: int, slide: etree._Element) -> Iterator[Section]:
        yield from self._close()
        yield from self._assembly.turn(number)
        frames = [f for f in slide if attribute(f, "class") not in _FURNITURE]
        titles = [f for f in frames if attribute(f, "class") == "title"]
        title = one_line(" ".join(self._plain(frame) for frame in titles))
        yield from self._assembly.enter(1, "")
        yield from self._heading(1, title)
        for frame in frames:
            if frame not in titles:
                yield from self._block(frame)
        notes = child(slide, "notes")
        if notes is not None:
            self._speak(notes)

    def _speak(self, notes: etree._Element) -> None:
        """The speaker's notes, without the little picture of the slide."""
        frames = [f for f in notes if attribute(f, "class") == "notes"]
        text = "\n".join(self._plain(p) for f in frames for p in f.iter("{*}p"))
        if text.strip():
            self._assembly.block(f"Notes: {text}")

    def _blocks(self, parent: etree._Element) -> Iterator[Section]:
        for element in parent:
            yield from self._block(element)

    def _block(self, element: etree._Element) -> Iterator[Section]:
        name = local(element)
        if name == "p":
            yield from self._paragraph(element)
        elif name == "h":
            level = attribute(element, "outline-level") or "1"
            yield from self._heading(int(level) if level.isdecimal() else 1, self._line(element))
            yield from self._frames()
        elif name == "list":
            yield from self._list(element, "", 1)
        elif name == "table":
            yield from self._table(element)
        elif name not in _SKIPPED:
            yield from self._blocks(element)

    def _paragraph(self, element: etree._Element, marker: str = "") -> Iterator[Section]:
        text = self._line(element)
        level = self._styles.level(attribute(element, "style-name"))
        if level is not None and not marker:
            yield from self._heading(level, text)
        elif text:
            self._assembly.block(marker + text, tight=bool(marker))
        yield from self._frames()

    def _heading(self, level: int, text: str) -> Iterator[Section]:
        if not text:
            return
        self._say_notes()
        if level < 2 and not self.title:
            self.title = headline(text)
        yield from self._assembly.heading(level, text)

    def _frames(self) -> Iterator[Section]:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self._blocks(box)

    def _list(self, element: etree._Element, style: str, level: int) -> Iterator[Section]:
        style = attribute(element, "style-name") or style
        number = 0
        for item in element:
            if local(item) not in ("list-item", "list-header"):
                continue
            start = attribute(item, "start-value") or ""
            number = int(start) if start.isdecimal() and len(start) < 9 else number + 1
            marker = self._lists.marker(style, level, number) if local(item) == "list-item" else ""
            for part in item:
                if local(part) == "list":
                    yield from self._list(part, style, level + 1)
                elif local(part) == "p":
                    yield from self._paragraph(part, "  " * (level - 1) + marker if marker else "")
                    marker = ""
                else:
                    yield from self._block(part)

    def _table(self, element: etree._Element) -> Iterator[Section]:
        rows = list(_rows(element))
        cells = [cell for _, row in rows for cell in row]
        if len(cells) == 1 or self._holds_blocks(element, cells):
            for cell in cells:
                yield from self._blocks(cell)
            return
        table = Table()
        for head, row in rows:
            table.add([self._cell(cell) for cell in row], head)
        yield from table.sections(self._assembly)
        yield from self._frames()

    def _holds_blocks(self, table: etree._Element, cells: list[etree._Element]) -> bool:
        inner = any(found is not table for found in table.iter("{*}table", "{*}h"))
        return inner or lays_out([sum(map(len, cell.itertext())) for cell in cells])

    def _cell(self, cell: etree._Element) -> Cell:
        text = " ".join(self._line(p) for p in cell.iter("{*}p"))
        across = _count(cell, "number-columns-spanned", 1) * _count(
            cell, "number-columns-repeated", 1
        )
        return Cell(text, across, _count(cell, "number-rows-spanned", 1))

    def _line(self, paragraph: etree._Element) -> str:
        return "".join(self._inline(paragraph)).strip()

    def _plain(self, element: etree._Element) -> str:
        """All text within, without what hangs on it."""
        text = "".join(self._inline(element, deep=True))
        self._boxes.clear()
        return one_line(text)

    def _inline(self, parent: etree._Element, deep: bool = False) -> Iterator[str]:
        # Blanks at the ends of lines are the file's layout, not the author's.
        yield _blanks(parent.text)
        for element in parent:
            name = local(element)
            if name == "s":
                yield " " * _count(element, "c", 1)
            elif name == "tab":
                yield "\t"
            elif name == "line-break":
                yield "\n"
            elif name == "note":
                yield self._note(child(element, "note-body"), "")
            elif name == "annotation":
                yield self._note(element, said(element, "creator") or "?")
            elif name in ("frame", "custom-shape", "g", "rect") and not deep:
                self._boxes.append(element)
            elif name not in _SKIPPED:
                yield from self._inline(element, deep)
            yield _blanks(element.tail)

    def _note(self, body: etree._Element | None, author: str) -> str:
        """Put a note aside for the end of the section; the mark that stands for it."""
        paragraphs = () if body is None else body.iter("{*}p")
        text = one_line(" ".join("".join(map(str, p.itertext())) for p in paragraphs))
        if not text:
            return ""
        if author:
            self._notes.append(f"Comment by {author}: {text}")
            return ""
        self._note_count += 1
        self._notes.append(f"[{self._note_count}] {text}")
        return f"[{self._note_count}]"

    def _say_notes(self) -> None:
        notes, self._notes = self._notes, []
        for note in notes:
            self._assembly.block(note, tight=True)

    def _close(self) -> Iterator[Section]:
        self._say_notes()
        yield from self._assembly.flush()


def _rows(table: etree._Element) -> Iterator[tuple[bool, list[etree._Element]]]:
    """The rows, each with its cells and whether it belongs to the header."""
    for element in table:
        name = local(element)
        if name == "table-row":
            above = local(table) == "table-header-rows"
            yield above, [cell for cell in element if local(cell) == "table-cell"]
        elif name in ("table-rows", "table-header-rows", "table-row-group"):
            yield from _rows(element)


def _blanks(text: str | None) -> str:
    return "" if not text else " ".join(text.split("\n")) if "\n" in text else text


def _count(element: etree._Element, name: str, default: int) -> int:
    value = attribute(element, name) or ""
    return min(int(value), _MAX_REPEATED) if value.isdecimal() and len(value) < 9 else default


def _about(package: Package) -> About:
    root = package.xml("meta.xml")
    meta = child(root, "meta")
    return About(
        title=headline(said(meta, "title")),
        author=headline(said(meta, "initial-creator") or said(meta, "creator")),
        created=moment(said(meta, "creation-date")),
    )


def _refuse_encrypted(package: Package) -> None:
    """Encrypted parts say so in the manifest; newer programs encrypt the package as a whole."""
    manifest = package.xml("META-INF/manifest.xml")
    if manifest is not None and next(manifest.iter("{*}encryption-data"), None) is not None:
        raise FileUnreadable(
            "Encrypted: needs a password, which OpenDocument files cannot be given yet",
            "Save a copy without the password and add that.",
        )
