"""Where commands write, and how they word things."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

Json = dict[str, Any]


class Console:
    """Where a command writes: results to stdout, as text or as one document, the rest to stderr."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._progress = sys.stderr.isatty() and not as_json

    def result(self, document: Json, lines: Iterable[str]) -> None:
        """The result of a command, in the form that was asked for."""
        if self.as_json:
            self.line(document)
        else:
            self.text("\n".join(lines) + "\n")

    def line(self, document: Json) -> None:
        """One document on a line of its own, at once."""
        self.text(json.dumps(document, ensure_ascii=False) + "\n")

    def text(self, text: str) -> None:
        """Text to stdout, at once. A lone surrogate (a file name that is not UTF-8) becomes `?`."""
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()

    def say(self, text: str) -> None:
        """A sentence beside the result."""
        sys.stderr.write(text + "\n")

    def aside(self, text: str) -> None:
        """A piece of text beside the result, at once."""
        sys.stderr.buffer.write(text.encode("utf-8", "replace"))
        sys.stderr.flush()

    def progress(self, message: Json) -> None:
        """An event that tells how far the work is; shown on a terminal only."""
        if self._progress and (total := message.get("total")):
            name = Path(str(message.get("text", ""))).name[:40]
            sys.stderr.write(f"\r\x1b[K{message.get('done', 0):,} of {total:,}  {name}")
            sys.stderr.flush()

    def progress_line(self, text: str) -> None:
        """How far the work is, in place of what stood there; shown on a terminal only."""
        if self._progress:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()

    def progress_end(self) -> None:
        """Leave the line that progress was written on."""
        if self._progress:
            sys.stderr.write("\r\x1b[K")


def place(item: Json) -> str:
    """A passage's file, or the web page that it is a copy of, and where in it."""
    where = str(item.get("origin") or item["path"])
    if item["page"] is not None:
        return f"{where}, page {item['page']}"
    return f"{where}, {item['place']}" if item.get("place") else where


def size(n: float) -> str:
    """A size as people read it: decimal units, like file managers and download pages."""
    for unit in ("bytes", "kB", "MB"):
        if n < 1000:
            return f"{n:.0f} {unit}"
        n /= 1000
    return f"{n:.1f} GB"
