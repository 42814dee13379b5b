"""Files that programs and people both read: settings, data, subtitles, dates, addresses, markup.

Most stay verbatim and get their headings from the lines that are headings in their format; XML,
subtitles, calendars and address books are put into sentences that a person would read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator
from itertools import islice
from typing import Any

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers import html
from inglenook.parsers import text as plain
from inglenook.parsers.assembly import About, Assembly, Outline, one_line
from inglenook.parsers.encoding import decode
from inglenook.parsers.package import local
from inglenook.parsers.source import Source
from inglenook.parsers.verbatim import Cut, normal, pieces
from inglenook.types import Section

MAX_BYTES = 50_000_000  # of a larger file the beginning is read as plain text
Found = Iterator[tuple[int, int, str]]
"""Headings: offset, level, title."""


def parse(source: Source) -> Generator[Section, None, About]:
    """The sections of a file of any of the formats in `_READERS` and `_HEADINGS`."""
    if source.size > MAX_BYTES:
        return (yield from plain.parse(source))
    data = source.read(MAX_BYTES, "text")
    if source.suffix in (".xml", ".rss", ".atom", ".opml"):
        return (yield from _xml(data))
    text = normal(decode(data))
    if reader := _READERS.get(source.suffix):
        assembly = Assembly()
        yield from reader(text, assembly)
        yield from assembly.flush()
        return About()
    outline = Outline()
    found = _HEADINGS.get(source.suffix, _none)(text)
    cuts = [Cut(at, outline.enter(level, one_line(title))) for at, level, title in found]
    yield from pieces(text, cuts)
    return About(title=_title(source.suffix, cuts))


def _title(suffix: str, cuts: list[Cut]) -> str:
    """The first heading, where headings are those of a text."""
    return cuts[0].heading[-1] if cuts and suffix in (".rst", ".tex", ".adoc", ".org") else ""


# --- headings ------------------------------------------------------------------------------------

_RST = re.compile(
    r"^(?:(?P<over>([!-/:-@\[-`{-~])\2{2,300})\n)?(?P<title>\S.*|(?<=\n)[ ].*)\n"
    r"(?P<under>([!-/:-@\[-`{-~])\5{2,300})[ ]*$",
    re.MULTILINE,
)
_TEX_LEVELS = ("part", "chapter", "section", "subsection", "subsubsection", "paragraph")
_TEX = re.compile(rf"^[ \t]*\\({'|'.join(_TEX_LEVELS)})\*?(?:\[[^\]]*\])?\{{(.+?)\}}", re.MULTILINE)
_TABLE = re.compile(r"^[ \t]*\[{1,2}([^\[\]\n]+)\]{1,2}[ \t]*(?:[;#].*)?$", re.MULTILINE)
_KEY = re.compile(r"^([A-Za-z_][\w .-]*):(?:[ \t].*)?$", re.MULTILINE)
_STARS = re.compile(r"^(\*+|={1,6})[ \t]+(\S.*)$", re.MULTILINE)


def _none(text: str) -> Found:
    yield from ()


def _rst(text: str) -> Found:
    """A title is underlined, and perhaps overlined; the first style that is met is the top one."""
    styles: list[tuple[str, bool]] = []
    for match in _RST.finditer(text):
        over, title, under = match["over"], match["title"].strip(), match["under"]
        if len(under) < min(len(title), 4) or (over and over[0] != under[0]):
            continue
        style = (under[0], bool(over))
        if style not in styles:
            styles.append(style)
        yield match.start(), styles.index(style) + 1, title


def _tex(text: str) -> Found:
    for match in _TEX.finditer(text):
        title = re.sub(r"\\[a-zA-Z]+\*?|[{}~]", " ", match[2])
        yield match.start(), _TEX_LEVELS.index(match[1]) + 1, title


def _tables(text: str) -> Found:
    """The tables of TOML and sections of INI files."""
    yield from ((match.start(), 1, match[1]) for match in _TABLE.finditer(text))


def _keys(text: str) -> Found:
    """The outermost keys of YAML."""
    yield from ((match.start(), 1, match[1]) for match in _KEY.finditer(text))


def _stars(text: str) -> Found:
    """Org's and AsciiDoc's headings."""
    yield from ((match.start(), len(match[1]), match[2]) for match in _STARS.finditer(text))


_HEADINGS: dict[str, Callable[[str], Found]] = {
    ".rst": _rst,
    ".tex": _tex,
    ".adoc": _stars,
    ".org": _stars,
    **dict.fromkeys((".toml", ".ini", ".cfg", ".conf"), _tables),
    **dict.fromkeys((".yaml", ".yml"), _keys),
}


# --- put into sentences --------------------------------------------------------------------------

_CUE = re.compile(r"(?:(\d+):)?(\d\d):(\d\d)[.,]\d+[ \t]+-->")
_TAGS = re.compile(r"<[^>\n]{0,100}>|\{\\[^}\n]{0,100}\}")
_SHOWN = {
    "DTSTART": "Start", "DTEND": "End", "DUE": "Due", "LOCATION": "Where", "DESCRIPTION": "About",
    "ORGANIZER": "Organizer", "ATTENDEE": "With", "RRULE": "Repeats", "STATUS": "Status",
    "EMAIL": "E-mail", "TEL": "Telephone", "ADR": "Address", "ORG": "Organisation",
    "TITLE": "Title", "BDAY": "Born", "NOTE": "Note", "URL": "Web", "NICKNAME": "Called",
}  # fmt: skip
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?")


def _subtitles(text: str, assembly: Assembly) -> Iterator[Section]:
    """What is said, each with the time at which it is."""
    for block in re.split(r"\n[ \t]*\n", text):
        lines = block.strip("\n").split("\n")
        at = next((i for i, line in enumerate(lines[:3]) if _CUE.match(line.strip())), None)
        if at is None:
            continue
        cue = _CUE.match(lines[at].strip())
        said = one_line(_TAGS.sub("", " ".join(lines[at + 1 :])))
        if cue and said:
            assembly.block(f"[{cue[1] or '00'}:{cue[2]}:{cue[3]}] {said}", tight=True)
    yield from ()


def _cards(text: str, assembly: Assembly) -> Iterator[Section]:
    """Calendars and address books: an entry below its name, a property a line."""
    open_: list[list[tuple[str, str]]] = []  # an alarm stands within its event
    for line in re.sub(r"\n[ \t]", "", text).split("\n"):
        head, _, value = line.partition(":")
        name = head.partition(";")[0].rpartition(".")[2].upper()
        if name == "BEGIN":
            open_.append([])
        elif name == "END" and open_:
            yield from _card(open_.pop(), assembly)
        elif open_:
            open_[-1].append((name, _readable(name, value)))


def _card(entry: list[tuple[str, str]], assembly: Assembly) -> Iterator[Section]:
    title = next((value for name, value in entry if name in ("SUMMARY", "FN") and value), "")
    shown = [(_SHOWN[name], value) for name, value in entry if name in _SHOWN and value]
    if not title:
        return  # an alarm, a time zone
    yield from assembly.heading(1, title)
    for name, value in shown:
        assembly.block(f"{name}: {value}", tight=True)


def _readable(name: str, value: str) -> str:
    if name in ("ADR", "ORG", "N"):
        value = ", ".join(filter(None, re.split(r"(?<!\\);", value)))
    if stamp := _STAMP.fullmatch(value):
        clock = f" {stamp[4]}:{stamp[5]}{' UTC' if stamp[6] else ''}" if stamp[4] else ""
        return f"{stamp[1]}-{stamp[2]}-{stamp[3]}{clock}"
    value = re.sub(r"\\([nN,;\\])", lambda m: "\n" if m[1] in "nN" else m[1], value)
    return re.sub(r"^mailto:", "", value, flags=re.IGNORECASE).strip()


_READERS: dict[str, Callable[[str, Assembly], Iterator[Section]]] = {
    ".srt": _subtitles,
    ".vtt": _subtitles,
    ".ics": _cards,
    ".vcf": _cards,
}


# --- XML -----------------------------------------------------------------------------------------

_MAX_ELEMENTS = 200_000  # more is a database
_MOSTLY_TAGS = 20  # characters of the file for one of text
_ENTRIES = frozenset({"item", "entry"})
_MARKUP = re.compile(r"<(?:p|br|div|a|ul|h\d|img|table|b|i|em|strong)\b", re.IGNORECASE)


def _xml(data: bytes) -> Generator[Section, None, About]:
    """The text of an XML file, an element a line; entries of feeds below their titles.

    A file that says little but in its tags stays as it is, and so does a broken one.
    """
    root = _root(data)
    few = root is not None and sum(1 for _ in islice(root.iter(), _MAX_ELEMENTS)) < _MAX_ELEMENTS
    sections = list(_elements(root)) if root is not None and few else []
    if sum(len(section.text) for section in sections) * _MOSTLY_TAGS < len(data):
        text = normal(decode(data))
        yield from pieces(text, [Cut(len(text), ())])
        return About()
    yield from sections
    return About(title=next((s.heading[0] for s in sections if s.heading), ""))


def _elements(root: etree._Element) -> Iterator[Section]:
    assembly = Assembly()
    walker = etree.iterwalk(root, events=("start",))
    for _, element in walker:
        text = _own_text(element)
        if text and len(element):  # a text with marks in it
            walker.skip_subtree()
        if local(element) == "title" and text:
            parent = element.getparent()
            inside = parent is not None and local(parent) in _ENTRIES
            yield from assembly.heading(2 if inside else 1, text)
        elif _MARKUP.search(text):
            _fragment(text, assembly)
        else:
            assembly.block(text, tight=True)
    yield from assembly.flush()


def _fragment(text: str, assembly: Assembly) -> None:
    """HTML that a feed carries as text; its headings stay within the entry."""
    for section in html.Walk(Assembly()).sections(text):
        assembly.block(section.text)


def _own_text(element: etree._Element) -> str:
    """What an element says; nothing where only the elements in it do."""
    own = [element.text or "", *(child.tail or "" for child in element)]
    if not any(part.strip() for part in own):
        return ""
    text = "".join(map(str, element.itertext()))
    return text.strip() if _MARKUP.search(text) else one_line(text)


def _root(data: bytes) -> etree._Element | None:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    dtd: Any = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise FileUnreadable("It declares entities, which may be made to do harm: refused")
    return root
