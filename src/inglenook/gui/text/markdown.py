"""Markdown of an answer as plain values: blocks of runs, read piece by piece while it grows.

Nothing here draws, and nothing here can load anything: pictures become words, raw HTML stays text,
and only web and mail addresses become links. `Stream` gives the blocks of a growing text; a block
that is closed is read once, whatever comes after it. So that later text can never change a closed
block, reference definitions (`[1]: …`) are off and the space between list items is decided by the
blank line before each one, not by the whole list.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import ClassVar, Literal
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

from inglenook.gui.text import maths
from inglenook.gui.text.highlight import Tone, coloured_within

Cites = frozenset[int]
WINDOW = 1_500  # characters read in one step: about 10 ms
WRAPPED = 50  # a line as long as this was broken to fit a page, not on purpose
NESTING = 100  # what stands deeper would be lost, so this is far beyond what people write


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one look. `link` is an address, `cite` the number of a citation.

    `quiet` marks words that are ours, not the author's: the host behind a link. `marked`
    is shown as with a highlighter, `tone` colours code. `math` is the TeX of a formula, of which
    `text` is the source with its marks; `display` says that it wants room.
    """

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    quiet: bool = False
    marked: bool = False
    link: str = ""
    cite: int = 0
    tone: Tone = ""
    math: str = ""
    display: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, code block, rule or table. `runs` hold line breaks as newlines.

    `indent` counts the lists around it, `quote` the quotations. `marker` is the bullet or number of
    the item that it opens; `tight` says that it stands close to what is above. A table has `rows`
    of cells, the first of them its head, and one `align` a column ("", "center", "right"). Code is
    `pale` while more of its colours are to come.
    """

    kind: Literal["text", "heading", "code", "rule", "table"]
    runs: Runs = ()
    level: int = 0
    indent: int = 0
    quote: int = 0
    marker: str = ""
    tight: bool = False
    language: str = ""
    rows: tuple[tuple[Runs, ...], ...] = ()
    align: tuple[str, ...] = ()
    pale: bool = False


def blocks(text: str, cites: Cites = frozenset()) -> list[Block]:
    """All blocks of `text`. Markers `[n]` become citations where `n` is in `cites`."""
    stream = Stream()
    stream.update(text, cites)
    while stream.step():
        pass
    return stream.blocks


def plain(block: Block) -> str:
    """The words of a block, for copying, searching and screen readers."""
    if block.kind == "table":
        return "\n".join("\t".join(_words(cell) for cell in row) for row in block.rows)
    marker = f"{block.marker} " if block.marker else ""
    return "  " * max(block.indent - 1, 0) + marker + _words(block.runs)


def all_runs(block: Block) -> Iterator[Run]:
    """The runs of a block, those of a table cell by cell."""
    yield from block.runs
    for row in block.rows:
        for cell in row:
            yield from cell


class Stream:
    """The blocks of a text that grows. `update` takes the text so far, `step` reads some of it.

    Code gets its colours at once if that takes no more than `patience` seconds, the rest of them by
    `colour`. Of an open table the head is kept: no later line can change a row that was read.
    """

    def __init__(self, patience: float = float("inf")) -> None:
        self._patience = patience
        self._text = ""
        self._cites: Cites = frozenset()
        self._window = WINDOW
        self._closed: list[Block] = []
        self._tail: list[Block] = []
        self._offset = 0  # where the tail begins
        self._number = 0  # of the list item that the tail goes on with
        self._named: Cites = frozenset()  # the numbers that closed text may cite
        self._head = ""  # the lines that begin the open table, whose rows are read one by one
        self._rows: tuple[tuple[Runs, ...], ...] = ()

    @property
    def blocks(self) -> list[Block]:
        """What has been read so far: the closed blocks, then those of the open tail."""
        return [*self._closed, *self._tail]

    def update(self, text: str, cites: Cites = frozenset()) -> None:
        """Take the whole text as it is now. Closed blocks stay where the text still begins so."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        other = (cites ^ self._cites) & self._named
        if other or not text.startswith(self._text[: self._offset]):
            self._start_over()
        self._text, self._cites = text, cites

    @property
    def pale(self) -> bool:
        """Whether there is code whose colours are to come."""
        return any(block.pale for block in self.blocks)

    def colour(self) -> bool:
        """Colour some of the code that is pale; whether that changed anything."""
        for part in (self._closed, self._tail):
            for n in (n for n, block in enumerate(part) if block.pale):
                before, part[n] = part[n], _with_colour(part[n], self._patience)
                return part[n] != before
        return False

    def step(self) -> bool:
        """Read at most about one window. True while there is more to read."""
        rest = self._text[self._offset :]
        if len(rest) > self._window:
            if not self._close(rest[: self._window]):
                self._window *= 2  # one block fills it all
            return True
        self._close(rest)
        self._window = WINDOW
        rest = self._head + self._text[self._offset :]
        self._tail = self._read(rest, _parser().parse(rest))
        return False

    def _start_over(self) -> None:
        self._closed, self._tail = [], []
        self._offset = self._number = 0
        self._named = frozenset()
        self._head, self._rows = "", ()

    def _close(self, piece: str) -> bool:
        """Read the whole lines of `piece` and keep what no later line can change, if anything."""
        source = self._head + piece[: piece.rfind("\n") + 1]
        tokens = _parser().parse(source)
        cut, number = _last_open(tokens, self._number)
        line = _line(tokens[cut]) if tokens else 0
        if line == 0:
            return bool(tokens) and tokens[0].type == "table_open" and self._take(source, tokens)
        self._closed += self._read(source, tokens[:cut])
        self._go_past(source, line)
        self._head, self._rows = "", ()
        self._number = number
        return True

    def _take(self, source: str, tokens: Sequence[Token]) -> bool:
        """Keep the whole rows of the table that is open; whether there were any new ones."""
        rows = self._read(source, tokens)[0].rows
        new = len(rows) - max(len(self._rows), 1)
        if new:
            self._go_past(source, 2 + new)
            self._head = "".join(source.splitlines(keepends=True)[:2])
            self._rows = rows
        return new > 0

    def _go_past(self, source: str, lines: int) -> None:
        """The first lines of `source` need not be read again."""
        length = sum(len(row) + 1 for row in source.split("\n")[:lines])
        self._named |= {int(n) for n in re.findall(r"[0-9]{1,3}", source[:length])}
        self._tail = []
        self._offset += length - len(self._head)

    def _read(self, source: str, tokens: Sequence[Token]) -> list[Block]:
        end = max(self._offset - 1, 0)
        above = self._text[self._text.rfind("\n", 0, end) + 1 : end]
        reader = _Reader(source, above, self._cites, self._number, self._patience)
        found = reader.read(tokens)
        if self._rows:
            found[0] = dataclasses.replace(found[0], rows=self._rows + found[0].rows[1:])
        return found


def _last_open(tokens: Sequence[Token], number: int) -> tuple[int, int]:
    """The token from which text is still open, and the number of the list item that it begins."""
    tops = [n for n, t in enumerate(tokens) if t.level == 0 and t.nesting >= 0]
    if not tops:
        return 0, 0
    last = tokens[tops[-1]]
    if last.type not in ("ordered_list_open", "bullet_list_open"):
        return tops[-1], 0
    opened = range(tops[-1], len(tokens))
    items = [n for n in opened if tokens[n].level == 1 and tokens[n].type == "list_item_open"]
    if len(items) == 1:
        return tops[-1], number if number and len(tops) == 1 else 0
    first = number if number and len(tops) == 1 else int(last.attrs.get("start", 1))
    return items[-1], first + len(items) - 1 if last.type[0] == "o" else 0


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": NESTING})
    parser.enable(["table", "strikethrough"])
    maths.install(parser)
    return parser.disable(["reference", "html_block", "html_inline"])


class _Reader:
    """Turns the tokens of one piece into blocks."""

    def __init__(self, text: str, above: str, cites: Cites, number: int, patience: float) -> None:
        self._lines = [*text.split("\n"), above]  # so that the line above the first is at -1
        self._cites = cites
        self._number = number
        self._patience = patience
        self._blocks: list[Block] = []
        self._lists: list[int | None] = []  # the next number of each open list; None is bulleted
        self._marker = ""
        self._quote = 0
        self._heading = 0
        self._rows: list[list[Runs]] = []
        self._align: list[str] = []
        self._in_table = False

    def read(self, tokens: Sequence[Token]) -> list[Block]:
        """The blocks of `tokens`, which stem from the text and may end within a list."""
        for token in tokens:
            handle = self._HANDLERS.get(token.type)
            if handle:
                handle(self, token)
        return self._blocks

    def _add(self, block: Block, token: Token) -> None:
        if block.kind not in ("text", "heading") and self._marker:
            self._add(Block("text"), token)  # the bullet of an item that begins with code
        marker, self._marker = self._marker, ""
        place = dataclasses.replace(
            block,
            indent=len(self._lists),
            quote=self._quote,
            marker=marker,
            tight=bool(self._lists) and self._follows(token),
        )
        self._blocks.append(place)

    def _follows(self, token: Token) -> bool:
        """Whether there is no blank line between this and what stands above."""
        return bool(token.map) and bool(self._lines[_line(token) - 1].strip(" \t>"))

    def _open_list(self, token: Token) -> None:
        if self._marker:
            self._add(Block("text"), token)  # an item that begins with a list keeps its own
        if token.type == "bullet_list_open":
            self._lists.append(None)
            return
        start = int(token.attrs.get("start", 1))
        goes_on = self._number and token.level == 0 and _line(token) == 0
        self._lists.append(self._number if goes_on else start)

    def _close_list(self, _: Token) -> None:
        self._lists.pop()

    def _open_item(self, _: Token) -> None:
        number = self._lists[-1]
        if number is None:
            self._marker = "•"
            return
        self._marker = f"{number}."
        self._lists[-1] = number + 1

    def _close_item(self, token: Token) -> None:
        if self._marker:
            self._add(Block("text"), token)

    def _open_quote(self, _: Token) -> None:
        self._quote += 1

    def _close_quote(self, _: Token) -> None:
        self._quote -= 1

    def _open_heading(self, token: Token) -> None:
        self._heading = int(token.tag[1])

    def _open_table(self, _: Token) -> None:
        self._in_table, self._rows, self._align = True, [], []

    def _close_table(self, token: Token) -> None:
        self._in_table = False
        rows = tuple(tuple(row) for row in self._rows)
        self._add(Block("table", rows=rows, align=tuple(self._align)), token)

    def _open_row(self, _: Token) -> None:
        self._rows.append([])

    def _open_head_cell(self, token: Token) -> None:
        style = str(token.attrs.get("style", ""))
        self._align.append(style.rpartition(":")[2] if "left" not in style else "")

    def _inline(self, token: Token) -> None:
        runs = tuple(_Inline(self._cites).read(token.children or []))
        if self._in_table:
            self._rows[-1].append(runs)
        elif self._heading:
            self._add(Block("heading", runs, level=self._heading), token)
            self._heading = 0
        else:
            self._add(Block("text", _with_box(runs) if self._marker else runs), token)

    def _code(self, token: Token) -> None:
        words = token.info.split()
        language = words[0] if words else ""
        code = token.content.removesuffix("\n")
        block = Block("code", (Run(code),) if code else (), language=language)
        self._add(_with_colour(block, self._patience), token)

    def _math(self, token: Token) -> None:
        run = Run(token.info, math=token.content, display=True)
        self._add(Block("text", (run,)), token)

    _HANDLERS: ClassVar[dict[str, Callable[[_Reader, Token], None]]] = {
        "bullet_list_open": _open_list,
        "ordered_list_open": _open_list,
        "bullet_list_close": _close_list,
        "ordered_list_close": _close_list,
        "list_item_open": _open_item,
        "list_item_close": _close_item,
        "blockquote_open": _open_quote,
        "blockquote_close": _close_quote,
        "heading_open": _open_heading,
        "table_open": _open_table,
        "table_close": _close_table,
        "tr_open": _open_row,
        "th_open": _open_head_cell,
        "inline": _inline,
        "fence": _code,
        "code_block": _code,
        "hr": lambda self, token: self._add(Block("rule"), token),
        "math_block": _math,
    }


class _Inline:
    """Turns the inline tokens of one block into runs."""

    def __init__(self, cites: Cites) -> None:
        self._cites = cites
        self._look = Run("")
        self._depth = {"em": 0, "strong": 0, "s": 0}
        self._link_words: list[str] | None = None
        self._line = 0  # characters since the last break

    def read(self, tokens: Sequence[Token]) -> Iterator[Run]:
        for token in tokens:
            yield from self._token(token)

    def _token(self, token: Token) -> Iterator[Run]:
        name, _, side = token.type.rpartition("_")
        if token.type in ("softbreak", "hardbreak"):
            meant = token.type == "hardbreak" or self._line < WRAPPED
            self._line = 0
            yield self._run("\n" if meant else " ")
        elif token.type == "code_inline":
            yield self._run(token.content, code=True)
        elif token.type == "math_inline":
            run, display = self._run(token.info), token.markup == "$$"
            yield dataclasses.replace(run, math=token.content, display=display)
        elif token.type == "image":
            yield from self._image(token)
        elif name == "link":
            yield from self._open_link(token) if side == "open" else self._close_link()
        elif name in self._depth:
            self._depth[name] += token.nesting
        else:
            yield from self._words_of(token.content)

    def _run(self, text: str, *, code: bool = False) -> Run:
        self._line += len(text)
        if self._link_words is not None:
            self._link_words.append(text)
        return dataclasses.replace(
            self._look,
            text=text,
            code=code,
            italic=self._depth["em"] > 0,
            bold=self._depth["strong"] > 0,
            strike=self._depth["s"] > 0,
        )

    def _words_of(self, text: str) -> Iterator[Run]:
        if self._look.link:
            yield self._run(text)
            return
        position = 0
        for match in _SPECIAL.finditer(text):
            found = self._special(match)
            if not found:
                continue
            if match.start() > position:
                yield self._run(text[position : match.start()])
            yield from found
            position = match.end()
        if position < len(text):
            yield self._run(text[position:])

    def _special(self, match: re.Match[str]) -> list[Run]:
        """A bare address, or a marker all of whose numbers are citations."""
        if match["address"]:
            link = match["address"] if _host(match["address"]) else ""
            return [dataclasses.replace(self._run(match["address"]), link=link)]
        numbers = [int(n) for n in re.findall(r"[0-9]+", match["numbers"])]
        if not self._cites.issuperset(numbers):
            return []
        return [dataclasses.replace(self._run(f"[{n}]"), cite=n) for n in numbers]

    def _image(self, token: Token) -> Iterator[Run]:
        """A picture is told, never fetched."""
        host = _host(str(token.attrs.get("src", "")))
        words = " ".join(filter(None, ("Picture:", token.content, f"({host})" if host else "")))
        yield dataclasses.replace(self._run(words), quiet=True)

    def _open_link(self, token: Token) -> Iterator[Run]:
        address = str(token.attrs.get("href", ""))
        if _host(address):
            self._look = Run("", link=address)
        self._link_words = []
        yield from ()

    def _close_link(self) -> Iterator[Run]:
        """Say where the link leads, unless its words say so."""
        words, self._link_words = "".join(self._link_words or ()), None
        address, self._look = self._look.link, Run("")
        if address and _host(address) not in words:
            yield Run(f" ({_host(address)})", quiet=True)


_SPECIAL = re.compile(
    r"\[(?P<numbers>[0-9]{1,3}(?:\s*[,;]\s*[0-9]{1,3})*)\]"
    r"|(?P<address>https?://[^\s<>()\[\]\"'`]*[^\s<>()\[\]\"'`.,;:!?*_])"
)


def _host(address: str) -> str:
    """The host of a web address, the address of a mail link, empty for anything else."""
    try:
        parts = urlsplit(address)
        if parts.scheme in ("http", "https"):
            return parts.hostname or ""
    except ValueError:
        return ""
    return parts.path if parts.scheme == "mailto" else ""


def _words(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def _with_box(runs: Runs) -> Runs:
    """A task list's `[ ]` as a box."""
    for mark, box in (("[ ] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ ")):
        if runs and runs[0].text.startswith(mark):
            return (dataclasses.replace(runs[0], text=box + runs[0].text[4:]), *runs[1:])
    return runs


def _with_colour(block: Block, patience: float) -> Block:
    toned, whole = coloured_within(_words(block.runs), block.language, patience)
    runs = tuple(Run(text, tone=tone) for tone, text in toned)
    return dataclasses.replace(block, runs=runs, pale=not whole)
