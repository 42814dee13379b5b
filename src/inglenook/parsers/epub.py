"""E-books (EPUB 2 and 3): the chapters in reading order below the titles of the contents."""

from __future__ import annotations

import contextlib
import posixpath
import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from itertools import takewhile
from urllib.parse import unquote

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers import html
from inglenook.parsers.assembly import About, Assembly, headline, one_line
from inglenook.parsers.encoding import decode
from inglenook.parsers.nested import Members
from inglenook.parsers.package import Package, attribute, child, moment
from inglenook.parsers.source import Source
from inglenook.types import Section

_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_NUMBER = re.compile(r"^(?:chapter\s+|part\s+)?[\divxlc]+[.:)\s]+", re.IGNORECASE)
_MAX_DEPTH = 20  # of the contents
Titles = dict[str, tuple[str, ...]]
"""By part of the package, the titles that the contents put above all of it."""
Entries = Iterator[tuple[str, tuple[str, ...]]]
"""Links of a table of contents, each with the titles above and of its entry."""


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a heading. Raises FileUnreadable, also for books with copy protection."""
    with Package(source, "EPUB book") as package:
        book = _Book(package)
        book.refuse_protected()
        members = Members(source)
        about = book.about()
        yield from members.join(_front(about, book.said("description")))
        for name in book.spine():
            yield from members.join(book.chapter(name))
        return replace(about, note=book.note)


class _Book:
    def __init__(self, package: Package) -> None:
        self._package = package
        container = package.xml("META-INF/container.xml")
        file = next(container.iter("{*}rootfile"), None) if container is not None else None
        name = attribute(file, "full-path") or ""
        root = package.xml(name)
        if root is None:
            raise FileUnreadable("Damaged: it is not an EPUB book, its main part is missing")
        self._root: etree._Element = root
        self._folder = posixpath.dirname(name)
        self._items = {
            attribute(item, "id") or "": item for item in root.iterfind("{*}manifest/{*}item")
        }
        self._titles = self._contents()
        self._above: tuple[str, ...] = ()
        self._broken = 0

    @property
    def note(self) -> str:
        """What was not read."""
        return f"Damaged parts of the book: {self._broken}." if self._broken else ""

    def about(self) -> About:
        """Title, authors and date."""
        return About(
            title=headline(self.said("title")),
            author=headline(self.said("creator")),
            created=moment(self.said("date")),
        )

    def said(self, name: str) -> str:
        """The metadata of this name, several ones with commas."""
        found = self._root.iterfind(f"{{*}}metadata/{{*}}{name}")
        texts = (one_line("".join(map(str, element.itertext()))) for element in found)
        return ", ".join(filter(None, texts))

    def refuse_protected(self) -> None:
        """Raise FileUnreadable where more than fonts is encrypted."""
        with contextlib.suppress(FileUnreadable):
            root = self._package.xml("META-INF/encryption.xml")
            for method in () if root is None else root.iter("{*}EncryptionMethod"):
                if attribute(method, "Algorithm") not in _FONTS:
                    break
            else:
                return
        raise FileUnreadable(
            "Copy-protected (DRM): it can be read only in the shop's own program",
            "Add a copy without protection, if you have one.",
        )

    def spine(self) -> Iterator[str]:
        """The parts in reading order, without the page that lists the contents."""
        for reference in self._root.iterfind("{*}spine/{*}itemref"):
            item = self._items.get(attribute(reference, "idref") or "")
            if item is not None and "nav" not in (attribute(item, "properties") or "").split():
                yield self._part(item)

    def chapter(self, name: str) -> Iterator[Section]:
        """The sections of a part; one without a title of its own goes on with the last chapter."""
        try:
            data = self._package.read(name)
        except FileUnreadable:
            data = None
        if data is None:
            self._broken += 1
            return
        self._above = self._titles.get(name, self._above)
        for section in html.Walk(Assembly()).sections(decode(data) if data else ""):
            yield replace(section, heading=_path(self._above, section.heading))

    def _contents(self) -> Titles:
        """From the navigation document, or from the older NCX where there is none."""
        titles: Titles = {}
        for item in self._items.values():
            if "nav" in (attribute(item, "properties") or "").split():
                self._list(self._part(item), _nav, titles)
        for item in () if titles else self._items.values():
            if attribute(item, "media-type") == "application/x-dtbncx+xml":
                self._list(self._part(item), _ncx, titles)
        return titles

    def _list(self, name: str, reader: Callable[[etree._Element], Entries], titles: Titles) -> None:
        """Add the entries of a part that lists the contents; a broken one has none."""
        with contextlib.suppress(FileUnreadable):
            root = self._package.xml(name)
            for href, path in () if root is None else reader(root):
                part = _joined(posixpath.dirname(name), href)
                titles[part] = _common(titles.get(part, path), path)

    def _part(self, item: etree._Element) -> str:
        return _joined(self._folder, attribute(item, "href") or "")


def _nav(root: etree._Element) -> Entries:
    """The entries of an EPUB 3 navigation document: nested lists of links."""
    for nav in root.iter("{*}nav"):
        if attribute(nav, "type") == "toc" and (first := child(nav, "ol")) is not None:
            yield from _nav_list(first, ())


def _nav_list(parent: etree._Element, above: tuple[str, ...]) -> Entries:
    for item in parent.iterchildren("{*}li"):
        link = next(item.iterchildren("{*}a", "{*}span"), None)
        path = above if link is None else _below(above, "".join(map(str, link.itertext())))
        if href := attribute(link, "href"):
            yield href, path
        if (inner := child(item, "ol")) is not None and len(path) < _MAX_DEPTH:
            yield from _nav_list(inner, path)


def _ncx(root: etree._Element) -> Entries:
    """The entries of an EPUB 2 table of contents."""
    if (points := child(root, "navMap")) is not None:
        yield from _ncx_points(points, ())


def _ncx_points(parent: etree._Element, above: tuple[str, ...]) -> Entries:
    for point in parent.iterchildren("{*}navPoint"):
        label = child(point, "navLabel", "text")
        path = _below(above, "" if label is None else str(label.text or ""))
        if href := attribute(child(point, "content"), "src"):
            yield href, path
        if len(path) < _MAX_DEPTH:
            yield from _ncx_points(point, path)


def _below(above: tuple[str, ...], title: str) -> tuple[str, ...]:
    return (*above, headline(title)) if title.strip() else above


def _joined(folder: str, href: str) -> str:
    """The part of the package that a link in `folder` leads to."""
    target = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _common(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    """What is above all chapters of a part; its own headings then tell them apart."""
    return tuple(x for x, y in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))


def _path(above: tuple[str, ...], heading: tuple[str, ...]) -> tuple[str, ...]:
    """The book's titles, then the chapter's headings, of which the first often repeats them."""
    if not above or not heading:
        return above + heading
    if heading[0].startswith(above[-1]):  # "Chapter 1: The Shore" below "Chapter 1"
        return above[:-1] + heading
    same = _NUMBER.sub("", heading[0]) == _NUMBER.sub("", above[-1])
    return above + heading[1:] if same else above + heading


def _front(about: About, description: str) -> Iterator[Section]:
    """What the book says of itself, so that it is found by author and subject."""
    assembly = Assembly()
    lines = (("Title", about.title), ("Authors", about.author))
    for name, text in lines:
        assembly.block(f"{name}: {text}" if text else "", tight=True)
    yield from html.Walk(assembly).sections(description)
    yield from assembly.flush()
