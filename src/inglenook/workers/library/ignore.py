"""Which files a person wants left out: patterns in the syntax of .gitignore, read as git reads them
(but for a slash within a set, `[/]`, which means nothing here).

Written here and not taken from a library because every file of a walk is asked about: all patterns
of a folder are one regular expression, which answers in about a microsecond.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

IGNORE_FILES = (".gitignore", ".inglenookignore")
"""Files of patterns that hold for their folder and all below it; the later names weigh more."""

_LONGEST_FILE = 1 << 20  # bytes; a file of patterns that is larger is something else
_CASE = re.IGNORECASE if sys.platform in ("win32", "darwin") else re.NOFLAG
_ANY = "[^/]*"
_CLASSES = {
    "alnum": "0-9A-Za-z", "alpha": "A-Za-z", "blank": " \t", "cntrl": "\\x00-\\x1f\\x7f",
    "digit": "0-9", "graph": "!-~", "lower": "a-z", "print": " -~", "punct": "!-/:-@\\[-`{-~",
    "space": "\\s", "upper": "A-Z", "xdigit": "0-9A-Fa-f",
}  # fmt: skip


class Patterns:
    """Lines of patterns that hold below the folder `base`. Paths are those of the system."""

    def __init__(self, lines: Iterable[str], base: str) -> None:
        """Lines that say nothing, or cannot match anything, are passed over."""
        rules = [rule for line in lines if (rule := _rule(line))]
        self._cut = len(base.rstrip(os.sep)) + 1
        self._keeps = [keep for keep, _ in reversed(rules)]
        # the last line that matches counts, hence the last stands first
        text = "|".join(f"({expression})" for _, expression in reversed(rules))
        self._matches = re.compile(text or "(?!)", _CASE | re.DOTALL).fullmatch

    def ignores(self, path: str, *, folder: bool = False) -> bool | None:
        """Whether `path`, below the base, is left out; None if no line speaks of it."""
        name = path[self._cut :]
        if os.sep != "/":
            name = name.replace(os.sep, "/")
        match = self._matches(name + "/" if folder else name)
        if match is None or match.lastindex is None:
            return None
        return not self._keeps[match.lastindex - 1]


@dataclass
class Rules:
    """What is left out of a collection: its own patterns, and the ignore files in its folders.

    `left_out` counts the files and folders that were.
    """

    patterns: Sequence[str] = ()
    files: Sequence[str] = IGNORE_FILES
    left_out: int = field(default=0, compare=False)

    def at(self, root: str) -> Level:
        """What holds in the folder `root`, where a walk begins."""
        return Level(self, (Patterns(self.patterns, root),) if self.patterns else ())


@dataclass(frozen=True, slots=True)
class Level:
    """What holds in one folder, the weightiest patterns first: the collection's, then those of
    the folder itself, then of the folders around it."""

    rules: Rules
    patterns: tuple[Patterns, ...] = ()

    def within(self, folder: str, names: Iterable[str]) -> Level:
        """What holds in `folder` below this one, in which `names` stand."""
        there = [name for name in self.rules.files if name in names]
        if not there:
            return self
        own = (Patterns(line, folder) for name in reversed(there) if (line := _lines(folder, name)))
        cut = 1 if self.rules.patterns else 0
        return Level(self.rules, (*self.patterns[:cut], *own, *self.patterns[cut:]))

    def ignores(self, path: str, *, folder: bool = False) -> bool:
        """Whether to leave this out; counts it if so."""
        for patterns in self.patterns:
            verdict = patterns.ignores(path, folder=folder)
            if verdict is not None:
                self.rules.left_out += verdict
                return verdict
        return False


def _lines(folder: str, name: str) -> list[str]:
    file = Path(folder, name)
    try:
        if file.is_symlink() or file.stat().st_size > _LONGEST_FILE or not file.is_file():
            return []
        return file.read_text(encoding="utf-8-sig", errors="surrogateescape").split("\n")
    except OSError:
        return []  # a file of patterns that cannot be read leaves nothing out


# --- one line ------------------------------------------------------------------------------------


def _rule(line: str) -> tuple[bool, str] | None:
    """Whether a line keeps what it matches (`!`), and its regular expression."""
    line = _stripped(line.removesuffix("\r"))
    if not line or line.startswith("#"):
        return None
    keep = line.startswith("!")
    body = line[keep:]
    folders_only = body.endswith("/")
    body = body.removesuffix("/")
    expression = _expression(body)
    if not body or expression is None:
        return None
    return keep, expression + ("/" if folders_only else "/?")


def _stripped(line: str) -> str:
    """Without blanks at the end, but for one behind a backslash."""
    bare = line.rstrip(" ")
    slashes = len(bare) - len(bare.rstrip("\\"))
    return bare + " " if slashes % 2 and len(bare) < len(line) else bare


def _expression(body: str) -> str | None:
    anchored = "/" in body
    parts = body.removeprefix("/").split("/")
    pieces = [None if part == "**" else _segment(part) for part in parts]
    if any(piece is None and part != "**" for piece, part in zip(pieces, parts, strict=True)):
        return None
    return ("" if anchored else "(?:.*/)?") + _joined(pieces)


def _joined(pieces: Sequence[str | None]) -> str:
    """Segments with their slashes; None stands for `**`, any number of folders."""
    text = ""
    for i, piece in enumerate(pieces):
        last = i == len(pieces) - 1
        if piece is None:
            text += "[^/].*?" if last else "(?:.*/)?"  # at the end: everything inside
        else:
            text += "(?=[^/])" + piece + ("" if last else "/")
    return text


def _segment(part: str) -> str | None:
    """One name of a path; None if it cannot match, as git has it."""
    text, i = "", 0
    while i < len(part):
        found = _sign(part, i)
        if found is None:
            return None
        piece, i = found
        text += "" if piece == _ANY and text.endswith(_ANY) else piece
    return text


def _sign(part: str, i: int) -> tuple[str, int] | None:
    """The expression for what stands at `i`, and where the next sign begins."""
    sign = part[i]
    if sign == "[":
        return _bracket(part, i + 1)
    if sign == "\\":
        return (re.escape(part[i + 1]), i + 2) if i + 1 < len(part) else None
    return {"*": _ANY, "?": "[^/]"}.get(sign) or re.escape(sign), i + 1


def _bracket(part: str, i: int) -> tuple[str, int] | None:
    """The set that begins behind `part[i - 1] == "["`, and where it ends."""
    inverted = part[i : i + 1] in ("!", "^")
    i += inverted
    members, start = list[str](), i
    for kind, value, end in _members(part, i):
        if kind == "]" and start != i:
            inside = "".join(members)
            return (f"(?!/)[{'^' if inverted else ''}{inside}]" if inside else "(?!)"), end
        members.append(value)
        i = end
    return None


def _members(part: str, i: int) -> Iterator[tuple[str, str, int]]:
    """The members of a set as (first sign, regular expression, where the next one begins)."""
    while i < len(part):
        if part.startswith("[:", i) and (end := part.find(":]", i)) > 0:
            yield "[:", _CLASSES.get(part[i + 2 : end], ""), end + 2
            i = end + 2
            continue
        low, after = _literal(part, i)
        high, end = _literal(part, after + 1)
        if part[i] != "]" and part[after : after + 1] == "-" and high not in ("", "]"):
            yield low, f"{re.escape(low)}-{re.escape(high)}" if low <= high else "", end
            i = end
        else:
            yield part[i], re.escape(low), after
            i = after


def _literal(part: str, i: int) -> tuple[str, int]:
    if part[i : i + 1] == "\\" and i + 1 < len(part):
        return part[i + 1], i + 2
    return part[i : i + 1], i + 1
