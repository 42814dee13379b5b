"""Presentations (PPTX): a slide is a page, its title the heading; tables, charts, notes, comments.

Read from the XML itself (ECMA-376, PresentationML and DrawingML). Shapes come in the order of the
file, which is that of a screen reader, the title first; what repeats on every slide is left out.
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
from inglenook.parsers.package import Package, attribute, child, local
from inglenook.parsers.source import Source
from inglenook.parsers.tables import Cell, Table
from inglenook.types import Section

MAX_SLIDES = 20_000
_TITLES = ("title", "ctrTitle")
_FURNITURE = ("dt", "ftr", "hdr", "sldNum", "sldImg")
_LISTS = ("body", "obj", "")  # placeholders whose paragraphs are points
_NO_WORDS = re.compile(r"\S+\.\w{3,4}")  # a picture described by its file's name
_BY_MACHINE = re.compile(r"\.?\s*(?:Description|Beschreibung) automati\w+ \w+$")


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a slide, and one a table."""
    with Package(source, "presentation") as package:
        root = package.main("officeDocument", "ppt/presentation.xml")
        reader = _Reader(package)
        slides = _slides(package, root)[:MAX_SLIDES]
        for number, name in enumerate(slides, 1):
            yield from reader.slide(number, name)
        about = package.about()
        note = f"Damaged slides: {reader.damaged} of {len(slides)}." if reader.damaged else ""
        return replace(about, pages=len(slides), title=about.title or reader.title, note=note)


def _slides(package: Package, root: etree._Element) -> list[str]:
    """The parts of the slides in their order."""
    parts = package.related(package.main_name)
    listed = child(root, "sldIdLst")
    # The element has an id of its own beside that of the relation.
    ids = [] if listed is None else [_relation(slide) for slide in listed]
    return [parts[key] for key in ids if key in parts]


def _relation(element: etree._Element, name: str = "id") -> str:
    for key, value in element.items():
        if str(key).startswith("{") and str(key).endswith("}" + name):
            return str(value)
    return ""


class _Reader:
    """Walks slides; text goes to the assembly."""

    def __init__(self, package: Package) -> None:
        self.title = ""
        self.damaged = 0
        self._package = package
        self._assembly = Assembly()
        self._parts: dict[str, str] = {}
        self._authors = _authors(package)

    def slide(self, number: int, name: str) -> Iterator[Section]:
        """The sections of one slide; a damaged one has none."""
        yield from self._assembly.turn(number)
        root = self._xml(name)
        if root is None:
            self.damaged += 1
            return
        self._parts = self._package.related(name)
        shapes = list(_shapes(child(root, "cSld", "spTree")))
        titles = [s for s in shapes if _placeholder(s) in _TITLES]
        title = one_line(" ".join(text for s in titles for _, text in _paragraphs(s)))
        yield from self._assembly.enter(1, "")
        yield from self._assembly.heading(1, title)
        self.title = self.title or headline(title)
        for shape in shapes:
            if _placeholder(shape) not in (*_TITLES, *_FURNITURE):
                yield from self._shape(shape)
        self._aside(name)
        yield from self._assembly.flush()

    def _shape(self, shape: etree._Element) -> Iterator[Section]:
        kind = local(shape)
        if kind in ("sp", "cxnSp"):
            self._text(shape)
        elif kind == "pic":
            self._picture(shape)
        elif kind == "graphicFrame":
            data = child(shape, "graphic", "graphicData")
            for element in () if data is None else data:
                yield from self._graphic(element)

    def _text(self, shape: etree._Element) -> None:
        paragraphs = list(_paragraphs(shape))
        points = _placeholder(shape) in _LISTS and len(paragraphs) > 1
        counts: dict[str, int] = {}
        for properties, text in paragraphs:
            bullet = _bullet(properties, points, counts)
            depth = attribute(properties, "lvl") or "0"
            indent = "  " * min(int(depth), 8) if depth.isdecimal() and bullet else ""
            self._assembly.block(indent + bullet + text.strip(), tight=bool(bullet))

    def _picture(self, shape: etree._Element) -> None:
        """What the author says of the picture to those who cannot see it."""
        said = one_line(attribute(child(shape, "nvPicPr", "cNvPr"), "descr") or "")
        said = _BY_MACHINE.sub("", said)
        if said and not _NO_WORDS.fullmatch(said):
            self._assembly.block(f"[{said}]")

    def _graphic(self, element: etree._Element) -> Iterator[Section]:
        kind = local(element)
        if kind == "tbl":
            yield from _table(element).sections(self._assembly)
        elif kind == "chart":
            root = self._xml(self._parts.get(_relation(element), ""))
            if root is not None:
                yield from self._chart(root)
        elif kind == "relIds":  # SmartArt; its points are in a part of their own
            root = self._xml(self._parts.get(_relation(element, "dm"), ""))
            for point in () if root is None else root.iter("{*}pt"):
                for _, text in _paragraphs(point, "t"):
                    self._assembly.block(f"- {text}", tight=True)
        elif kind == "AlternateContent" and len(element):
            for chosen in element[0]:
                yield from self._graphic(chosen)

    def _chart(self, root: etree._Element) -> Iterator[Section]:
        for title in charts.titles(root):
            self._assembly.block(title)
        yield from charts.table(root).sections(self._assembly)

    def _aside(self, name: str) -> None:
        """Notes of the speaker and comments."""
        for part in self._package.all_related(name, "notesSlide"):
            root = self._xml(part)
            shapes = () if root is None else _shapes(child(root, "cSld", "spTree"))
            lines = [t for s in shapes if _placeholder(s) == "body" for _, t in _paragraphs(s)]
            if lines:
                self._assembly.block("Notes: " + "\n".join(lines))
        for part in self._package.all_related(name, "comments"):
            root = self._xml(part)
            for comment in () if root is None else root.iter("{*}cm", "{*}reply"):
                text = _comment(comment)
                author = self._authors.get(attribute(comment, "authorId") or "", "?")
                self._assembly.block(f"Comment by {author}: {text}" if text else "")

    def _xml(self, name: str) -> etree._Element | None:
        """A part, None for a damaged or missing one: the other slides do not need it."""
        with contextlib.suppress(FileUnreadable):
            return self._package.xml(name)
        return None


def _authors(package: Package) -> dict[str, str]:
    """Names of those who commented, by their ids."""
    authors: dict[str, str] = {}
    for kind in ("commentAuthors", "authors"):
        for part in package.all_related(package.main_name, kind):
            with contextlib.suppress(FileUnreadable):
                root = package.xml(part)
                for author in () if root is None else root:
                    authors[attribute(author, "id") or ""] = attribute(author, "name") or "?"
    return authors


def _comment(element: etree._Element) -> str:
    plain = child(element, "text")
    if plain is not None:
        return one_line(plain.text or "")
    return one_line(" ".join(text for _, text in _paragraphs(element)))


def _shapes(tree: etree._Element | None) -> Iterator[etree._Element]:
    """Shapes in their order, those of groups in place of the group."""
    for element in () if tree is None else tree:
        kind = local(element)
        if kind == "grpSp":
            yield from _shapes(element)
        elif kind == "AlternateContent" and len(element):
            yield from _shapes(element[0])
        elif kind in ("sp", "pic", "graphicFrame", "cxnSp"):
            yield element


def _placeholder(shape: etree._Element) -> str | None:
    """The kind of placeholder that a shape fills, "" for the unnamed kind, None for none."""
    if not len(shape):
        return None
    ph = child(shape[0], "nvPr", "ph")
    return None if ph is None else attribute(ph, "type") or ""


def _paragraphs(
    shape: etree._Element, body: str = "txBody"
) -> Iterator[tuple[etree._Element | None, str]]:
    """Properties and text of each paragraph that holds text."""
    held = child(shape, body)
    for paragraph in () if held is None else held.iterchildren("{*}p"):
        text = "".join(_runs(paragraph)).strip("\n")
        if text.strip():
            yield child(paragraph, "pPr"), text


def _runs(parent: etree._Element) -> Iterator[str]:
    for element in parent:
        name = local(element)
        if name == "t":
            yield element.text or ""
        elif name == "br":
            yield "\n"
        elif name == "AlternateContent":
            yield from _runs(element[0]) if len(element) else ()
        elif not name.endswith("Pr"):
            yield from _runs(element)


def _bullet(properties: etree._Element | None, points: bool, counts: dict[str, int]) -> str:
    """The sign before a paragraph: its number, or a hyphen where it is one of several points.

    `counts` holds how many numbered ones there were so far at each level.
    """
    level = attribute(properties, "lvl") or "0"
    if child(properties, "buAutoNum") is not None:
        counts[level] = counts.get(level, 0) + 1
        return f"{counts[level]}. "
    counts.pop(level, None)
    if child(properties, "buNone") is not None:
        return ""
    return "- " if points or child(properties, "buChar") is not None else ""


def _table(element: etree._Element) -> Table:
    table = Table()
    named = attribute(child(element, "tblPr"), "firstRow") in ("1", "true")
    for number, row in enumerate(element.iterchildren("{*}tr")):
        cells = []
        for cell in row.iterchildren("{*}tc"):
            if attribute(cell, "hMerge") is None and attribute(cell, "vMerge") is None:
                text = " ".join(text for _, text in _paragraphs(cell))
                cells.append(Cell(text, _count(cell, "gridSpan"), _count(cell, "rowSpan")))
        table.add(cells, head=named and number == 0)
    return table


def _count(cell: etree._Element, name: str) -> int:
    value = attribute(cell, name) or "1"
    return int(value) if value.isdecimal() and len(value) < 7 else 1
