"""Word documents (DOCX): headings by style, lists with their numbers, tables row by row, notes.

Read from the XML itself (ECMA-376, Transitional and Strict). Deleted text is left out; text boxes
follow the paragraph that holds them, notes and comments stand at the end of their section, headers
and footers at the end of the document.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Generator, Iterator
from dataclasses import replace

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers import charts
from inglenook.parsers.assembly import About, Assembly, headline, one_line
from inglenook.parsers.docx_styles import TITLE, Numbering, Styles
from inglenook.parsers.package import Package, attribute, child, local
from inglenook.parsers.source import Source
from inglenook.parsers.tables import Cell, Table, lays_out
from inglenook.types import Section

_TEXT = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_THROUGH = frozenset(
    {"r", "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml"}
    | {"bdo", "dir", "ruby", "rubyBase", "oMath", "oMathPara", "Choice"}
)
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MATH_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/math}"
_CONTAINERS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"})


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a heading."""
    with Package(source, "Word document") as package:
        root = package.main("officeDocument", "word/document.xml")
        reader = _Reader(package)
        body = child(root, "body")
        if body is not None:
            yield from reader.blocks(body)
        yield from reader.close()
        about = package.about()
        return replace(about, title=reader.title or about.title)


class _Reader:
    """Walks the body; text goes to the assembly."""

    def __init__(self, package: Package) -> None:
        self.title = ""
        self._package = package
        self._assembly = Assembly()
        self._styles = Styles(_part(package, "styles"))
        self._numbering = Numbering(_part(package, "numbering"), self._styles)
        self._notes = {
            **_notes(_part(package, "footnotes"), "footnote"),
            **_notes(_part(package, "endnotes"), "endnote"),
            **_notes(_part(package, "comments"), "comment"),
        }
        self._noted: list[etree._Element] = []
        self._remarks: list[etree._Element] = []
        self._note_count = 0
        self._boxes: list[etree._Element] = []
        self._charts: list[etree._Element] = []

    def blocks(self, parent: etree._Element) -> Iterator[Section]:
        """The sections that end within `parent`: a body, a text box, a cell."""
        for element in parent:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield from self._table(element)
            elif name in _CONTAINERS:
                yield from self.blocks(element)
            elif name == "AlternateContent":
                yield from self.blocks(_choice(element))

    def close(self) -> Iterator[Section]:
        """The last section, and one of what stands at the top and bottom of pages, said once."""
        self._say_notes()
        yield from self._assembly.enter(0, "")
        for text in self._margins():
            self._assembly.block(text, tight=True)
        yield from self._assembly.flush()

    def _margins(self) -> list[str]:
        """The lines of headers and footers, each once and without those of numbers only."""
        lines: dict[str, None] = {}
        for kind in ("header", "footer"):
            for root in _parts(self._package, kind):
                for paragraph in root.iter("{*}p"):
                    lines[one_line("".join(self._inline(paragraph)))] = None
        self._boxes.clear()
        return [line for line in lines if re.search(r"[^\W\d_]{3}", line)]

    def _paragraph(self, element: etree._Element) -> Iterator[Section]:
        properties = child(element, "pPr")
        text = "".join(self._inline(element))
        if text.strip():
            marker = self._numbering.marker(properties)
            level = self._styles.level(properties)
            if level is None:
                self._assembly.block(marker + text.strip(), tight=bool(marker))
            else:
                yield from self._heading(level, marker, text)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self.blocks(box)
        found, self._charts = self._charts, []
        for chart in found:
            yield from self._chart(attribute(chart, "id") or "")

    def _chart(self, relation: str) -> Iterator[Section]:
        name = self._package.related(self._package.main_name).get(relation, "")
        with contextlib.suppress(FileUnreadable):  # the text does not need it
            if (root := self._package.xml(name)) is not None:
                for title in charts.titles(root):
                    self._assembly.block(title)
                yield from charts.table(root).sections(self._assembly)

    def _heading(self, level: int, marker: str, text: str) -> Iterator[Section]:
        self._say_notes()
        if level in (TITLE, 1) and not self.title:
            self.title = headline(text)
        yield from self._assembly.heading(level, marker + text)

    def _table(self, element: etree._Element) -> Iterator[Section]:
        rows = [list(_inside(row, "tc")) for row in _inside(element, "tr")]
        if len(rows) == 1 and len(rows[0]) == 1:  # a frame around text, not a table
            yield from self.blocks(rows[0][0])
            return
        cells = [cell for row in rows for cell in row]
        if any(self._holds_blocks(cell) for cell in cells) or lays_out(list(map(_size, cells))):
            for cell in cells:
                yield from self.blocks(cell)
            return
        table = Table()
        merged: dict[int, str] = {}
        for source, row in zip(_inside(element, "tr"), rows, strict=True):
            head = child(source, "trPr", "tblHeader") is not None
            table.add(self._cells(row, merged), head)
        yield from table.sections(self._assembly)

    def _holds_blocks(self, cell: etree._Element) -> bool:
        """Whether a cell holds a heading or a table of its own, as no cell of data does."""
        if next(cell.iter("{*}tbl"), None) is not None:
            return True
        return any(self._styles.level(child(p, "pPr")) is not None for p in cell.iter("{*}p"))

    def _cells(self, row: list[etree._Element], merged: dict[int, str]) -> list[Cell]:
        """The row's cells; `merged` holds, by column, what goes on into the rows below."""
        cells: list[Cell] = []
        column = 0
        for element in row:
            properties = child(element, "tcPr")
            merge = child(properties, "vMerge")
            text = self._cell_text(element)
            if merge is None:
                merged.pop(column, None)
            elif attribute(merge, "val") == "restart":
                merged[column] = text if len(text) <= 200 else ""
            else:
                text = text or merged.get(column, "")
            span = attribute(child(properties, "gridSpan"), "val") or "1"
            across = min(int(span), 200) if span.isdecimal() else 1
            cells.append(Cell(text, max(1, across)))
            column += max(1, across)
        return cells

    def _cell_text(self, cell: etree._Element) -> str:
        texts = []
        for paragraph in cell.iter("{*}p"):
            marker = self._numbering.marker(child(paragraph, "pPr"))
            texts.append(marker + "".join(self._inline(paragraph)))
        for box in self._boxes:
            texts.extend("".join(self._inline(p)) for p in box.iter("{*}p"))
        self._boxes.clear()
        return one_line(" ".join(texts))

    def _inline(self, parent: etree._Element) -> Iterator[str]:
        for element in parent:
            name = local(element)
            if name == "t":
                yield element.text or ""
            elif name in _TEXT:
                yield _TEXT[name]
            elif name in _THROUGH or str(element.tag).startswith((_MATH, _MATH_STRICT)):
                yield from self._inline(element)
            elif name in ("footnoteReference", "endnoteReference", "commentReference"):
                yield self._note(name, element)
            elif name == "AlternateContent":
                yield from self._inline(_choice(element))
            elif name in ("drawing", "pict", "object"):
                self._boxes.extend(_outermost(element, "txbxContent"))
                self._charts.extend(element.iter("{*}chart"))

    def _note(self, name: str, reference: etree._Element) -> str:
        key = (name.removesuffix("Reference"), attribute(reference, "id") or "")
        note = self._notes.get(key)
        if note is None:
            return ""
        if local(note) == "comment":
            self._remarks.append(note)
            return ""
        self._noted.append(note)
        return f"[{self._note_count + len(self._noted)}]"

    def _say_notes(self) -> None:
        """Put the notes that the section refers to at its end."""
        noted, self._noted = self._noted, []
        for note in noted:
            self._note_count += 1
            self._assembly.block(f"[{self._note_count}] {self._said(note)}", tight=True)
        remarks, self._remarks = self._remarks, []
        for remark in remarks:
            author = attribute(remark, "author") or "?"
            self._assembly.block(f"Comment by {author}: {self._said(remark)}", tight=True)

    def _said(self, note: etree._Element) -> str:
        return one_line(" ".join("".join(self._inline(p)) for p in note.iter("{*}p")))


def _size(cell: etree._Element) -> int:
    return sum(len(text.text or "") for text in cell.iter("{*}t"))


def _part(package: Package, kind: str) -> etree._Element | None:
    """The part of that kind beside the main one."""
    return next(_parts(package, kind), None)


def _parts(package: Package, kind: str) -> Iterator[etree._Element]:
    """Parts beside the main one; a broken one is as good as none, the text does not need it."""
    for name in package.all_related(package.main_name, kind):
        with contextlib.suppress(FileUnreadable):
            if (root := package.xml(name)) is not None:
                yield root


def _notes(root: etree._Element | None, name: str) -> dict[tuple[str, str], etree._Element]:
    """Notes by kind and id, without the separators that Word keeps among them."""
    notes = () if root is None else root.iterchildren(f"{{*}}{name}")
    return {
        (name, attribute(note, "id") or ""): note
        for note in notes
        if attribute(note, "type") in (None, "normal")
    }


def _choice(alternatives: etree._Element) -> etree._Element:
    """The first of Word's alternatives for one thing; the others repeat it for old programs."""
    return alternatives[0] if len(alternatives) else alternatives


def _inside(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Children of that name, also within content controls."""
    for element in parent:
        if local(element) == name:
            yield element
        elif local(element) in _CONTAINERS:
            yield from _inside(element, name)


def _outermost(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Descendants of that name which are not inside another one; of alternatives the first."""
    for element in parent:
        if local(element) == name:
            yield element
        elif local(element) == "AlternateContent":
            yield from _outermost(_choice(element), name)
        else:
            yield from _outermost(element, name)
