"""What a parser reads: a file on the disk, or a document that lies within another one.

A parser takes its bytes from a `Source` and asks for no path, so that an attachment or a file of an
archive is read by the parser of its own format, in memory: the process that parses may not write.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from inglenook.errors import FileUnreadable
from inglenook.parsers.given import NOTHING, Given

MAX_DEPTH = 2  # a PDF in a zip in a mail is read, a zip in a zip in a mail is not
MAX_MEMBERS = 2000
MAX_TOTAL = 400_000_000


@dataclass(slots=True)
class Allowance:
    """What may still be read of all that lies within one file, however deep it is nested."""

    members: int = MAX_MEMBERS
    size: int = MAX_TOTAL


class Source:
    """The name and the bytes of one document.

    `path` is where it lies on the disk, None for a document within another one. `depth` counts the
    documents around it, `allowance` is shared by all that lies within the outermost of them, and
    so is `given`.
    """

    def __init__(
        self,
        name: str,
        data: bytes = b"",
        *,
        path: str | None = None,
        depth: int = 0,
        allowance: Allowance | None = None,
        given: Given = NOTHING,
    ) -> None:
        """`name` is a file name, whose ending tells the format; the bytes are `data` or `path`'s.

        Raises OSError where `path` cannot be looked at.
        """
        self.name = name
        self.path = path
        self.depth = depth
        self.allowance = allowance or Allowance()
        self.given = given
        self._data = data
        self.size = len(data) if path is None else Path(path).stat().st_size

    @classmethod
    def file(cls, path: str, given: Given = NOTHING) -> Source:
        """The file at `path`."""
        return cls(Path(path).name, path=path, given=given)

    @property
    def suffix(self) -> str:
        """The ending of the name in small letters: ".pdf"."""
        return PurePosixPath(self.name).suffix.lower()

    def open(self) -> BinaryIO:
        """The bytes from their beginning, as a file that can seek; to be closed by the caller."""
        return io.BytesIO(self._data) if self.path is None else Path(self.path).open("rb")

    def read(self, limit: int, kind: str) -> bytes:
        """All bytes. Raises FileUnreadable, naming `kind` ("HTML"), above `limit` bytes."""
        with self.open() as file:
            data = file.read(limit + 1)
        if len(data) > limit:
            raise FileUnreadable(f"Too large: {kind} of more than {limit / 1e6:.0f} MB")
        return data

    def within(self, name: str, data: bytes) -> Source:
        """A document that was found within this one.

        Raises FileUnreadable where that would be too deep, too many or too much in all.
        """
        if self.depth >= MAX_DEPTH:
            raise FileUnreadable("Nested too deeply")
        if self.allowance.members < 1 or self.allowance.size < len(data):
            raise FileUnreadable("More than is read of one file")
        self.allowance.members -= 1
        self.allowance.size -= len(data)
        return Source(name, data, depth=self.depth + 1, allowance=self.allowance, given=self.given)
