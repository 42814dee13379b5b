"""Rich Text Format: headings by style or outline level, tables, notes, any code page.

Format: Microsoft's RTF Specification 1.9.1. Read in one pass over its tokens without recursion;
pictures, embedded objects, deleted and hidden text are passed over.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import About, Assembly, headline, one_line
from inglenook.parsers.docx_styles import TITLE
from inglenook.parsers.source import Source
from inglenook.parsers.tables import Cell, Table, lays_out
from inglenook.types import Section

MAX_BYTES = 200_000_000
_MAX_DEPTH = 5000
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)",
    re.DOTALL,
)
_SIGNS = {
    b"tab": "\t", b"line": "\n", b"emdash": "\u2014", b"endash": "\u2013", b"bullet": "\u2022",
    b"lquote": "\u2018", b"rquote": "\u2019", b"ldblquote": "\u201c", b"rdblquote": "\u201d",
    b"emspace": " ", b"enspace": " ", b"qmspace": " ", b"nestcell": "\t", b"nestrow": "\n",
    b"softline": "\n", b"lbr": "\n",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"_": "-", b"\t": "\t"}
_SINKS = {  # where the text of a destination goes; "" is nowhere
    b"fonttbl": "font", b"stylesheet": "style", b"footnote": "note", b"annotation": "comment",
    b"header": "margin", b"headerl": "margin", b"headerr": "margin", b"headerf": "margin",
    b"footer": "margin", b"footerl": "margin", b"footerr": "margin", b"footerf": "margin",
    b"title": "title", b"author": "author", b"creatim": "created", b"shptxt": "box",
    b"atnauthor": "commenter", b"listtext": "marker", b"pntext": "marker", b"info": "info",
    b"colortbl": "", b"pict": "", b"object": "",
    b"nonshppict": "", b"ftnsep": "", b"ftnsepc": "", b"aftnsep": "", b"aftnsepc": "", b"tc": "",
    b"tcn": "", b"xe": "", b"rxe": "", b"txe": "", b"bkmkstart": "", b"bkmkend": "", b"fldinst": "",
    b"themedata": "", b"datastore": "", b"listtable": "", b"sp": "", b"nesttableprops": "",
    b"pnseclvl": "", b"template": "", b"operator": "", b"subject": "", b"keywords": "",
    b"comment": "", b"doccomm": "", b"company": "", b"manager": "", b"revtim": "", b"printim": "",
    b"buptim": "", b"category": "",
}  # fmt: skip
_CHARSETS = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_HEADING = re.compile(r"heading ?([1-9])$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{3}")


def parse(source: Source) -> Generator[Section, None, About]:
    """One section a heading and a table."""
    data = source.read(MAX_BYTES, "rich text")
    if b"{\\rtf" not in data[:1000]:
        raise FileUnreadable("Damaged: it is not rich text")
    reader = _Reader()
    yield from reader.sections(data)
    return reader.about()


@dataclass(slots=True)
class _Group:
    """What a pair of braces keeps to itself."""

    sink: str = "body"
    codec: str = "cp1252"
    fallback: int = 1  # characters that stand in for each \\u
    hidden: bool = False
    star: bool = False  # a destination of which one need not know anything comes next


class _Reader:
    """Takes in tokens; text goes to the assembly."""

    def __init__(self) -> None:
        self._assembly = Assembly()
        self._group = _Group()
        self._groups: list[_Group] = []
        self._raw = bytearray()  # bytes of text that wait for their end to be decoded
        self._skip = 0
        self._texts: dict[str, list[str]] = {}
        self._codec = "cp1252"
        self._font = 0
        self._fonts: dict[int, str] = {}
        self._style = 0
        self._levels: dict[int, int] = {}
        self._outline: int | None = None
        self._made: dict[bytes, int] = {}
        self._notes: list[str] = []
        self._note_count = 0
        self._margins: dict[str, None] = {}
        self._in_table = False
        self._cells: list[str] = []
        self._rows: list[tuple[bool, list[str]]] = []
        self._covered: list[str] = []  # how the cells of the row are merged
        self._merge = ""
        self._head = False
        self._marker = ""
        self.title = ""

    def sections(self, data: bytes) -> Iterator[Section]:
        """All sections of the document."""
        at = 0
        while match := _TOKEN.match(data, at):
            at = match.end()
            word, number, code, symbol, brace, text = match.groups()
            if text or code:
                self._add(text or bytes([int(code, 16)]), len(text or b"x"))
            elif word == b"bin":
                at += max(0, int(number or 0))
            elif word:
                yield from self._word(word, None if number is None else int(number))
            elif brace:
                self._brace(brace)
            elif symbol:
                yield from self._symbol(symbol)
        yield from self._paragraph()
        self._end_row()
        yield from self._end_table()
        self._say_notes()
        yield from self._assembly.enter(0, "")
        for line in self._margins:
            self._assembly.block(line, tight=True)
        yield from self._assembly.flush()

    def about(self) -> About:
        """Title, author and time of creation."""
        names = (b"yr", b"mo", b"dy", b"hr", b"min")
        created = None
        if self._made.get(b"yr", 0) > 1970:
            year, month, day, hour, minute = (self._made.get(name, 0) for name in names)
            try:
                when = datetime(year, max(1, month), max(1, day), hour, minute, tzinfo=UTC)
                created = when.timestamp()
            except ValueError:
                created = None
        title = headline(self._taken("title")) or self.title
        return About(title=title, author=headline(self._taken("author")), created=created)

    # --- tokens ----------------------------------------------------------------------------------

    def _add(self, raw: bytes, length: int) -> None:
        if self._skip:  # what old programs show in place of the character before
            passed = min(self._skip, length)
            self._skip -= passed
            raw = raw[passed:]
        if raw and self._group.sink and not self._group.hidden:
            self._raw += raw

    def _say(self, text: str) -> None:
        self._decode()
        if self._group.sink and not self._group.hidden:
            self._texts.setdefault(self._group.sink, []).append(text)

    def _decode(self) -> None:
        if self._raw:
            text = self._raw.decode(self._group.codec, "replace")
            self._raw.clear()
            self._texts.setdefault(self._group.sink, []).append(text)

    def _brace(self, brace: bytes) -> None:
        self._decode()
        self._skip = 0
        if brace == b"{":
            if len(self._groups) >= _MAX_DEPTH:
                raise FileUnreadable("Damaged: nested too deeply")
            self._groups.append(self._group)
            self._group = replace(self._group, star=False)
        elif self._groups:
            left, self._group = self._group, self._groups.pop()
            if left.sink == "style":
                self._named(self._taken("style"))
            elif left.sink != self._group.sink:
                self._leave(left.sink)

    def _symbol(self, symbol: bytes) -> Iterator[Section]:
        if symbol == b"*":
            self._group.star = True
        elif symbol in b"\r\n":
            yield from self._word(b"par", None)
        elif symbol in b"\\{}":
            self._add(symbol, 1)
        elif symbol in _SYMBOLS:
            self._say(_SYMBOLS[symbol])

    def _word(self, word: bytes, number: int | None) -> Iterator[Section]:
        star, self._group.star = self._group.star, False
        if word in _SINKS and not (word in (b"title", b"author") and self._group.sink != "info"):
            self._enter(_SINKS[word])
        elif star and word not in (b"shpinst", b"ud", b"shppict"):
            self._enter("")
        elif word == b"u":
            self._unicode(number or 0)
        elif word in (b"par", b"sect", b"page", b"cell", b"row"):
            yield from self._break(word)
        elif word in _SIGNS:
            self._say(_SIGNS[word])
        else:
            self._property(word, number)

    def _unicode(self, number: int) -> None:
        self._say(chr(number % 65536))
        self._skip = self._group.fallback

    def _property(self, word: bytes, number: int | None) -> None:
        if word in (b"v", b"deleted"):
            self._decode()
            self._group.hidden = number != 0
        elif word == b"plain":
            self._decode()
            self._group.hidden = False
        elif word == b"uc":
            self._group.fallback = min(max(0, number or 0), 10)
        elif word in (b"f", b"fcharset", b"cpg", b"ansicpg", b"mac", b"pc"):
            self._decode()
            self._of_font(word, number or 0)
        elif word in (b"pard", b"s", b"outlinelevel", b"intbl"):
            self._of_paragraph(word, number)
        elif word in (b"trowd", b"trhdr", b"cellx", b"clmrg", b"clvmrg"):
            self._of_row(word)
        elif self._group.sink == "created":
            self._made[word] = number or 0

    def _of_font(self, word: bytes, number: int) -> None:
        if word in (b"ansicpg", b"mac", b"pc"):
            self._codec = {b"mac": "mac-roman", b"pc": "cp437"}.get(word) or _codec(f"cp{number}")
            self._group.codec = self._codec
        elif self._group.sink == "font":
            if word == b"f":
                self._font = number
            else:
                named = _CHARSETS.get(number) if word == b"fcharset" else _codec(f"cp{number}")
                self._fonts[self._font] = named or ""
        elif word == b"f":
            self._group.codec = self._fonts.get(number) or self._codec

    def _of_paragraph(self, word: bytes, number: int | None) -> None:
        if word == b"pard":
            self._style, self._outline = 0, None
            if self._group.sink == "body":
                self._in_table = False
        elif word == b"s":
            self._style = number or 0
        elif word == b"outlinelevel":
            if self._group.sink == "style":
                self._levels.setdefault(self._style, 1 + (number or 0))
            else:
                self._outline = number or 0
        elif self._group.sink == "body":
            self._in_table = number != 0

    def _of_row(self, word: bytes) -> None:
        if word == b"trowd":
            self._covered, self._head, self._merge = [], False, ""
        elif word == b"trhdr":
            self._head = True
        elif word == b"cellx":
            self._covered.append(self._merge)
            self._merge = ""
        else:
            self._merge = {b"clmrg": "left", b"clvmrg": "above"}[word]

    # --- destinations ----------------------------------------------------------------------------

    def _enter(self, sink: str) -> None:
        self._decode()
        inside = self._group.sink
        # Within a destination that is passed over nothing is heard, but for text boxes.
        if inside or sink == "box":
            self._group.sink = sink

    def _taken(self, sink: str) -> str:
        return _joined(self._texts.pop(sink, []))

    def _leave(self, sink: str) -> None:
        """The group ended in which text went to `sink`."""
        if sink in ("title", "author", "commenter", "box"):
            return
        if sink == "marker":
            text = one_line(self._taken(sink))
            self._marker = f"{text} " if any(map(str.isalnum, text)) else "- "
            return
        text = one_line(self._taken(sink)) if sink in ("note", "comment") else ""
        if sink == "note" and text:
            self._note_count += 1
            self._texts.setdefault(self._group.sink, []).append(f"[{self._note_count}]")
            self._notes.append(f"[{self._note_count}] {text}")
        elif sink == "comment" and text:
            author = one_line(self._taken("commenter")) or "?"
            self._notes.append(f"Comment by {author}: {text}")
        elif sink == "margin":
            lines = map(one_line, self._taken(sink).split("\n"))
            self._margins |= dict.fromkeys(line for line in lines if _LETTERS.search(line))

    def _named(self, name: str) -> None:
        """An entry of the style sheet ended."""
        name = name.strip().rstrip(";").strip()
        if match := _HEADING.match(name):
            self._levels[self._style] = int(match[1])
        elif name.lower() == "title":
            self._levels[self._style] = TITLE
        self._style = 0

    # --- paragraphs ------------------------------------------------------------------------------

    def _break(self, word: bytes) -> Iterator[Section]:
        self._decode()
        if self._group.sink != "body":
            self._say("\n")
        elif word == b"cell":
            self._cells.append(one_line(self._marker + self._taken("body")))
            self._marker = ""
        elif word == b"row":
            self._end_row()
        elif self._in_table:
            self._say("\n")
        else:
            yield from self._paragraph()

    def _paragraph(self) -> Iterator[Section]:
        text = self._taken("body").strip()
        boxes = self._taken("box").strip()
        marker, self._marker = self._marker, ""
        if self._rows and (text or boxes):
            yield from self._end_table()
        level = self._outline
        heading = self._levels.get(self._style) if level is None else level + 1
        if text and heading is not None and heading <= 9:
            self._say_notes()
            self.title = self.title or (headline(text) if heading < 2 else "")
            yield from self._assembly.heading(heading, marker.replace("- ", "") + text)
        elif text:
            self._assembly.block(marker + text, tight=bool(marker))
        self._assembly.block(boxes)

    def _end_row(self) -> None:
        above = self._rows[-1][1] if self._rows else []
        cells: list[str] = []
        for at, text in enumerate(self._cells):
            merged = self._covered[at] if at < len(self._covered) and not text else ""
            if merged == "above" and at < len(above):
                cells.append(above[at])
            else:
                cells.append(cells[-1] if merged == "left" and cells else text)
        if self._cells:
            self._rows.append((self._head, cells))
        self._cells = []

    def _end_table(self) -> Iterator[Section]:
        rows, self._rows = self._rows, []
        table = Table()
        for head, cells in rows:
            table.add([Cell(text) for text in cells], head)
        if lays_out([len(cell) for _, cells in rows for cell in cells]):
            for _, cells in rows:
                for cell in cells:
                    self._assembly.block(cell)
        else:
            yield from table.sections(self._assembly)

    def _say_notes(self) -> None:
        notes, self._notes = self._notes, []
        for note in notes:
            self._assembly.block(note, tight=True)


def _joined(parts: list[str]) -> str:
    """The parts as one text; characters beyond U+FFFF came as two halves."""
    text = "".join(parts)
    if any("\ud800" <= char <= "\udfff" for char in text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _codec(name: str) -> str:
    try:
        return codecs.lookup({"cp10000": "mac-roman", "cp65001": "utf-8"}.get(name, name)).name
    except LookupError:
        return "cp1252"
