"""JSON of any size, one chat at a time: what is in memory is one element of the list.

A document is a list, or an object that holds a list under one of `LISTS`.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

LISTS = ("chats", "conversations")
MOST = 32 << 20  # characters of one element, and of an object without a list
_PIECE = 1 << 16  # bytes read at once, at first
_BLANK = " \t\r\n"
_ENDS = tuple(f"{_BLANK},:]}}")


class Broken(ValueError):
    """What is there cannot be read; the text says why, in a sentence."""


class Elements:
    """The elements of a document. `around` holds what else its object says, as far as it has been
    read; `read` counts bytes."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._buffer = ""
        self._at = 0
        self._ended = False
        self.around: dict[str, Any] = {}
        self.read = 0

    def __iter__(self) -> Iterator[Any]:
        """Each element of the list; the object itself if it holds none. Broken."""
        try:
            if self._peek() == "[":
                yield from self._list()
            elif self._peek() == "{":
                yield from self._object()
            else:
                raise Broken("It is not JSON.")
        except UnicodeDecodeError as error:
            raise Broken("It is not UTF-8 text.") from error

    def _object(self) -> Iterator[Any]:
        listed, held = False, 0
        for key in self._keys():
            if key in LISTS and self._peek() == "[":
                listed = True
                yield from self._list()
            else:
                before = self.read
                self.around[key] = self._value()
                held += self.read - before
                if held > MOST:
                    raise Broken(f"It is larger than {MOST >> 20} MiB without any chats.")
        if not listed:
            yield self.around

    def _keys(self) -> Iterator[str]:
        self._take("{")
        while self._peek() != "}":
            key = self._value()
            self._take(":")
            yield str(key)
            if self._peek() != "}":
                self._take(",")
        self._take("}")

    def _list(self) -> Iterator[Any]:
        self._take("[")
        while self._peek() != "]":
            yield self._value()
            if self._peek() != "]":
                self._take(",")
        self._take("]")

    # --- characters -----------------------------------------------------------------------------

    def _peek(self) -> str:
        """The next character that is no blank. Broken at the end."""
        while True:
            while self._at < len(self._buffer):
                if self._buffer[self._at] not in _BLANK:
                    return self._buffer[self._at]
                self._at += 1
            if not self._more(_PIECE):
                raise Broken("It ends in the middle.")

    def _take(self, wanted: str) -> None:
        if self._peek() != wanted:
            raise Broken("It is not JSON.")
        self._at += 1

    def _value(self) -> Any:
        """The next value, reading twice as much each time that it turns out to be unfinished."""
        self._peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._buffer, self._at)
            except RecursionError as error:
                raise Broken("It is nested too deeply.") from error
            except ValueError as error:
                if not self._more(max(_PIECE, len(self._buffer))):
                    raise Broken("It is damaged, or ends in the middle.") from error
                continue
            whole = self._buffer[end : end + 1] in _ENDS  # else a number may go on
            if whole or not self._more(max(_PIECE, len(self._buffer))):
                self._at = end
                return value

    def _more(self, size: int) -> bool:
        """Read on, letting go of what is behind; whether there was more. Broken if too much."""
        if self._ended:
            return False
        self._buffer, self._at = self._buffer[self._at :], 0
        if len(self._buffer) > MOST:
            raise Broken(f"One chat in it is larger than {MOST >> 20} MiB.")
        data = self._file.read(size)
        self.read += len(data)
        self._ended = not data
        self._buffer += self._decode(data, self._ended)
        return True


_DECODER = json.JSONDecoder()


def clean(value: Any) -> Any:
    """A decoded value with texts that can be stored: no zeros, no halves of characters."""
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode()
    if isinstance(value, list):
        return [clean(item) for item in value]
    if isinstance(value, dict):
        return {clean(key): clean(item) for key, item in value.items()}
    return value
