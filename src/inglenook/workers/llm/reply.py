"""From a model's text to what is shown: answer, reasoning and tool calls, as it streams.

A reply is a row of blocks between marks (`dialects`). Nothing of a mark is ever shown: text that
may turn out to begin one waits for what comes next. Every decision depends on the text alone, never
on where the stream happened to be cut.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inglenook.types import Reasoning, Text, ToolCall, ToolSpec
from inglenook.workers.llm import calls, dialects
from inglenook.workers.llm.calls import Calls
from inglenook.workers.llm.dialects import Block

_LONGEST_HEADER = 200
_TEXT = Block("", (), "text")
Piece = Text | Reasoning


@dataclass(frozen=True, slots=True)
class Ending:
    """What was held back, the calls, and in words what could not be read of them."""

    pieces: list[Piece]
    calls: tuple[ToolCall, ...]
    faults: tuple[str, ...]


class Reply:
    """One reply under way. `feed` it the model's text, then `end` it once."""

    def __init__(
        self,
        source: str,
        prompt: str = "",
        tools: Sequence[ToolSpec] = (),
        *,
        begun: bool = False,
    ) -> None:
        """`source` is the chat template, `prompt` what it rendered: that may open a block itself.

        Without `tools` marks of tool calls are text like any other. `begun` says that the reply,
        or the thought that the prompt has opened, has a beginning that is not fed.
        """
        self._dialect = dialects.of(source)
        self._calls = Calls(tools, lambda n: call_id(prompt, n))
        self._names = frozenset(tool.name for tool in tools)
        blocks = self._dialect.blocks
        self._blocks = tuple(b for b in blocks if b.kind != "calls" or tools)
        # some models close the reasoning that they did not begin
        self._strays = tuple(c for b in blocks if b.kind == "reasoning" for c in b.closes)
        self._buffer = ""
        self._body = ""  # of a block of calls: it is read as a whole
        self._mark = ""  # that opened the block; empty if the prompt did
        self._shown = self._reasoned = False  # whether there has been text, or a thought
        self._gap = ""  # what goes before the next piece of text
        self._pause: str | None = ""  # the same for thoughts, at the start of each block of them
        self._pieces: list[Piece] = []
        self._block = self._opened_by(prompt)
        if begun:
            self._shown, self._pause = self._block is _TEXT, None

    def feed(self, text: str) -> list[Piece]:
        """What can be shown after `text`."""
        self._buffer += text
        self._advance(final=False)
        return self._taken()

    def end(self) -> Ending:
        """What is left at the end of the model's text."""
        self._advance(final=True)
        while self._block.kind == "calls":
            self._close_calls("")
            self._advance(final=True)
        if self._block.kind == "text" and not self._calls.found:
            self._say(self._buffer)  # blanks at the very end are the model's own
        return Ending(self._taken(), tuple(self._calls.found), tuple(self._calls.faults))

    def _taken(self) -> list[Piece]:
        pieces, self._pieces = self._pieces, []
        return pieces

    # --- walking through the blocks ---------------------------------------------------------------

    def _opened_by(self, prompt: str) -> Block:
        end = prompt.rstrip()
        for block in self._blocks:
            if block.kind == "header" and end.endswith((block.opens, f"{block.opens}assistant")):
                return block
            if block.kind == "reasoning" and end.endswith(block.opens):
                self._reasoned = True
                return block
        return _TEXT

    def _advance(self, *, final: bool) -> None:
        step = {
            "text": self._step_text,
            "reasoning": self._step_reasoning,
            "header": self._step_header,
            "calls": self._step_calls,
        }
        while step[self._block.kind](final):
            pass

    def _step_text(self, final: bool) -> bool:
        """Work off the buffer up to the next mark; False where there is none yet."""
        at, mark = self._find(self._marks_of_text(), final)
        if mark and not self._counts(mark, at):
            at, mark = at + len(mark), ""  # it only looks like one
            self._say(self._buffer[:at])
            self._buffer = self._buffer[at:]
            return True
        # blanks wait: before a mark they are not part of the answer
        end = len(self._buffer[:at].rstrip())
        blanks = self._buffer[end:at]
        self._say(self._buffer[:end])
        if not mark:
            self._buffer = self._buffer[end:]
            return False
        self._buffer = self._buffer[at + len(mark) :]
        self._pass(mark, blanks)
        return True

    def _step_reasoning(self, final: bool) -> bool:
        marks = list(self._block.closes)
        if self._dialect.calls_end_reasoning:
            marks += [b.opens for b in self._blocks if b.kind == "calls"]
        at, mark = self._find(marks, final)
        end = len(self._buffer[:at].rstrip())
        self._think(self._buffer[:end])
        if not mark:
            self._buffer = self._buffer[end:]
            return False
        self._buffer = self._buffer[at + len(mark) :]
        self._pass(mark)
        return True

    def _step_header(self, final: bool) -> bool:
        close = self._block.closes[0]
        at = self._buffer.find(close, 0, _LONGEST_HEADER)
        if at < 0 and len(self._buffer) < _LONGEST_HEADER and not final:
            return False
        header, block = self._buffer[:at] + close, None
        if at >= 0 and self._dialect.route is not None:
            block = self._dialect.route(self._buffer[:at], self._names)
        if block is None:  # no header after all
            self._say("" if self._block.sure else self._mark)
            self._block = _TEXT
            return bool(self._buffer)
        self._buffer = self._buffer[at + len(close) :]
        self._open(block, header if block.kind == "calls" else "")
        return True

    def _step_calls(self, final: bool) -> bool:
        at, mark = self._find(self._block.closes, final)
        self._body += self._buffer[:at]
        self._buffer = self._buffer[at:]
        if not self._block.sure and not calls.may_be_call(self._body):
            self._release()
            return True
        if not mark:
            return False
        self._buffer = self._buffer[len(mark) :]
        if self._dialect.inside(self._body):
            self._body += mark
        else:
            self._close_calls(mark)
        return True

    # --- between the blocks -----------------------------------------------------------------------

    def _marks_of_text(self) -> list[str]:
        marks = [b.opens for b in self._blocks if not (b.at_start and self._shown)]
        marks += [*self._dialect.dropped, *self._block.closes]
        return marks if self._shown else [*marks, *self._strays]

    def _counts(self, mark: str, at: int) -> bool:
        """Whether a mark at offset `at` of the buffer is one: some are only at the start."""
        if not self._shown and not self._buffer[:at].strip():
            return True
        if mark in self._dialect.dropped or mark in self._block.closes:
            return True
        return any(b.opens == mark and not b.at_start for b in self._blocks)

    def _pass(self, mark: str, blanks: str = "") -> None:
        """Go on behind `mark`, before which `blanks` were not shown."""
        block = next((b for b in self._blocks if b.opens == mark), None)
        self._reasoned = self._reasoned or mark in self._strays
        self._open(block or _TEXT, mark)
        if block is not None and not block.sure and not self._reasoned:
            self._gap = blanks

    def _open(self, block: Block, body: str) -> None:
        self._block, self._mark, self._body = block, body, body
        if self._shown:
            self._gap = "\n\n"
        if block.kind == "reasoning":
            self._pause = "\n\n" if self._reasoned else ""
            self._reasoned = True

    def _close_calls(self, mark: str) -> None:
        """Read the calls of a block that ends with `mark`; a guess without calls is text."""
        block, before = self._block, self._calls.count()
        self._dialect.parse(self._body, self._calls)
        if block.sure or self._calls.all_good_since(before):
            self._pass(mark)
        else:
            self._calls.undo(before)
            self._buffer = mark + self._buffer
            self._release()

    def _release(self) -> None:
        """Show what was taken for a call."""
        self._buffer = self._body + self._buffer
        self._block, self._body, self._shown = _TEXT, "", True

    # --- showing ----------------------------------------------------------------------------------

    def _say(self, text: str) -> None:
        if self._gap == "\n\n" or (self._reasoned and not self._shown):
            text = text.lstrip()
        if text:
            self._pieces.append(Text(self._gap + text))
            self._gap = ""
            self._shown = self._shown or bool(text.strip())

    def _think(self, text: str) -> None:
        if text and (self._pause is not None):
            text, self._pause = self._pause + text.lstrip(), None
        if text:
            self._pieces.append(Reasoning(text))

    def _find(self, marks: Iterable[str], final: bool) -> tuple[int, str]:
        """Offset of the first mark and that mark; else how much of the buffer has none for certain.

        Of marks at one place the longest counts, so one that may still grow has to wait.
        """
        wanted = [m for m in marks if m]
        found = min(
            ((at, -len(m), m) for m in wanted if (at := self._buffer.find(m)) >= 0), default=None
        )
        waits = len(self._buffer) if final else self._undecided(wanted)
        if found is None or waits <= found[0]:
            return waits, ""
        return found[0], found[2]

    def _undecided(self, marks: Sequence[str]) -> int:
        """Where the end of the buffer begins that may become a mark."""
        size, longest = len(self._buffer), max(map(len, marks), default=1)
        for start in range(max(0, size - longest + 1), size):
            end = self._buffer[start:]
            if any(len(m) > len(end) and m.startswith(end) for m in marks):
                return start
        return size


def call_id(prompt: str, number: int) -> str:
    """A name for a call: nine letters and digits, which is what Mistral's templates insist on.

    The same prompt gives the same names, so that an answer can be written again.
    """
    return hashlib.sha256(f"{number}\n{prompt}".encode()).hexdigest()[:9]
