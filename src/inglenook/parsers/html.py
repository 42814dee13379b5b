"""HTML: headings, paragraphs, lists and tables as text; what a reader would not see is left out.

Parsed by libxml2 as browsers' error recovery would, walked without recursion. Nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

from lxml import etree

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import About, Assembly, headline, one_line
from inglenook.parsers.encoding import decode
from inglenook.parsers.source import Source
from inglenook.parsers.tables import Cell, Table, lays_out
from inglenook.types import Section

MAX_BYTES = 100_000_000
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,500}?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE
)
_SKIPPED = frozenset(
    re.findall(
        r"\w+",
        "script style noscript template nav svg iframe object embed canvas audio video select "
        "textarea datalist head",
    )
)
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body center dd details dialog div dl dt fieldset "
        "figcaption figure footer form header hgroup hr legend li main menu ol p pre section "
        "summary table tbody tfoot thead tr td th caption ul html",
    )
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ANCHOR_SIGNS = " \u00b6#\u200b\u2693\uf0c1"  # links to the heading itself, as generators add them
_BLANKS = re.compile(r"[ \t\r\n\f\u00a0]+")
_BLANKS_ONLY = re.compile(r"[ \t\u00a0]+")
_AROUND_BREAKS = re.compile(r" *\n *")
_SOFT = str.maketrans("", "", "\u00ad\u200b\ufeff")


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a heading; the title is that of the head, else the first heading's."""
    data = source.read(MAX_BYTES, "HTML")
    declared = _DECLARED.search(data[:4096])
    text = decode(data, declared[1].decode("ascii", "replace") if declared else "")
    walk = Walk(Assembly())
    yield from walk.sections(text)
    return About(title=walk.title)


class Walk:
    """One walk over an HTML document; EPUB and mail use it for their parts as well."""

    def __init__(self, assembly: Assembly) -> None:
        self.title = ""
        self._assembly = assembly
        self._inline: list[str] = []
        self._lists: list[int | None] = []  # the next number, None for bullets
        self._marker = ""
        self._cells: list[Cell] | None = None  # of the row that is open
        self._tables: list[Table | None] = []  # the open ones, None for those that only lay out
        self._pre = 0

    def sections(self, text: str) -> Iterator[Section]:
        """The sections of a document or a part of one, the last one flushed."""
        root = _tree(text)
        if root is None:
            return
        if (title := root.find(".//title")) is not None:
            self.title = headline("".join(map(str, title.itertext())))
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if event == "start":
                if _hidden(element):
                    walker.skip_subtree()
                else:
                    self._enter(element)
            else:
                if not _hidden(element):
                    yield from self._leave(element)
                self._add(element.tail)
        self._paragraph()
        yield from self._assembly.flush()

    def _enter(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag == "br":
            self._inline.append("\n")
        elif tag in _BLOCKS or tag in _HEADINGS:
            self._begin(tag, element)
        self._add(element.text)

    def _begin(self, tag: str, element: etree._Element) -> None:
        if self._in_row and tag not in ("tr", "td", "th"):
            self._inline.append(" ")
        else:
            self._paragraph()
        if tag in ("ul", "ol", "menu"):
            self._lists.append(_number(element, "start", 1) if tag == "ol" else None)
        elif tag == "li" and not self._in_row:
            self._marker = self._next_marker()
        elif tag == "pre":
            self._pre += 1
        elif tag == "table":
            self._tables.append(Table() if not self._in_row and _is_data(element) else None)
        elif tag == "tr" and self._tables and self._tables[-1]:
            self._cells = []

    def _leave(self, element: etree._Element) -> Iterator[Section]:
        tag = str(element.tag)
        if tag in _HEADINGS and not self._in_row:
            title = one_line("".join(self._inline)).strip(_ANCHOR_SIGNS)
            self._inline.clear()
            self._marker = ""
            self.title = self.title or headline(title)
            yield from self._assembly.heading(_HEADINGS[tag], title)
        elif tag in _BLOCKS:
            yield from self._end(tag, element)

    def _end(self, tag: str, element: etree._Element) -> Iterator[Section]:
        if self._in_row:
            self._end_in_row(tag, element)
        else:
            self._paragraph()
        if tag in ("ul", "ol", "menu") and self._lists:
            self._lists.pop()
        elif tag == "pre":
            self._pre = max(0, self._pre - 1)
        elif tag == "table" and self._tables and (table := self._tables.pop()):
            yield from table.sections(self._assembly)

    def _end_in_row(self, tag: str, element: etree._Element) -> None:
        table = self._tables[-1]
        if tag in ("td", "th") and table and self._cells is not None:
            across, down = _number(element, "colspan", 1), _number(element, "rowspan", 1)
            self._cells.append(Cell("".join(self._inline).translate(_SOFT), across, down))
            self._inline.clear()
        elif tag == "tr" and table:
            table.add(self._cells or [], _is_head(element))
            self._cells = None
            self._inline.clear()
        else:
            self._inline.append(" ")

    @property
    def _in_row(self) -> bool:
        return self._cells is not None

    def _add(self, text: str | None) -> None:
        if text:
            self._inline.append(text if self._pre else _BLANKS.sub(" ", text))

    def _next_marker(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "- "
        self._lists[-1] = number + 1
        return f"{number}. "

    def _paragraph(self) -> None:
        """Close the run of inline text as a block."""
        text = "".join(self._inline).translate(_SOFT)
        self._inline.clear()
        if not self._pre:
            text = _AROUND_BREAKS.sub("\n", _BLANKS_ONLY.sub(" ", text)).strip()
        if text.strip():
            self._assembly.block(self._marker + text.strip("\n"), tight=bool(self._marker))
            self._marker = ""


def _tree(text: str) -> etree._Element | None:
    parser = etree.HTMLParser(
        encoding="utf-8",
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,  # old pages nest deeply by never closing; time and memory are capped anyway
    )
    data = text.replace("\0", "\ufffd").encode("utf-8", "replace")
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None  # nothing but blanks or comments
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise FileUnreadable("Damaged: nested too deeply")  # libxml2 would drop the rest unsaid
    return root


def _hidden(element: etree._Element) -> bool:
    """Whether no reader would see this element, or it only leads elsewhere."""
    if element.tag in _SKIPPED:
        return True
    get = element.get
    return (
        get("hidden") is not None
        or get("aria-hidden") == "true"
        or get("role") == "navigation"
        or bool(_INVISIBLE.search(get("style") or ""))
    )


def _is_data(table: etree._Element) -> bool:
    """Whether a table holds data and does not merely lay out a page."""
    if table.get("role") in ("presentation", "none"):
        return False
    if any(element is not table for element in table.iter("table", *_HEADINGS)):
        return False
    if next(table.iter("th", "caption"), None) is not None:
        return True
    return not lays_out([sum(map(len, cell.itertext())) for cell in table.iter("td")])


def _is_head(row: etree._Element) -> bool:
    """Whether a row belongs to the header: by its place, or because it has no cell of data."""
    above = row.getparent()
    if above is not None and above.tag == "thead":
        return True
    return all(cell.tag == "th" for cell in row.iterchildren("td", "th"))


def _number(element: etree._Element, name: str, default: int) -> int:
    value = element.get(name) or ""
    return int(value) if re.fullmatch(r"\d{1,6}", value) else default
