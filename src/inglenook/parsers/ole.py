"""What the binary formats of Office up to 2003 share: their container, and a guess at what it is.

Format: [MS-CFB] (compound file) and [MS-OLEPS] (properties), read by olefile.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import UTC, datetime
from types import TracebackType

import olefile

from inglenook.errors import FileLocked, FileUnreadable
from inglenook.parsers.assembly import About, headline
from inglenook.parsers.source import Source
from inglenook.types import Section

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WITHOUT = "VelvetSweatshop"  # Excel's own for what only asks not to be changed
MAX_STREAM = 100_000_000
MAX_BYTES = 400_000_000  # of a file within another document
Parse = Callable[[Source], Generator[Section, None, About]]
_CODEPAGES = {65001: "utf-8", 1200: "utf-16-le", 10000: "mac-roman"}


class Container:
    """An open compound file. Raises FileUnreadable for whatever is wrong with it."""

    def __init__(self, source: Source, kind: str) -> None:
        """Open; `kind` names the format in messages: "Word document"."""
        self._kind = kind
        self._file = source.open()
        try:
            self._ole = olefile.OleFileIO(self._file)
        except (OSError, ValueError, IndexError, TypeError, AttributeError) as error:
            self._file.close()
            raise FileUnreadable(f"Damaged: it is not a {kind}, or a part is missing") from error
        if self._ole.exists("\tDRMContent"):
            self.__exit__(None, None, None)
            raise FileUnreadable("Encrypted: it is protected by rights management")
        if self._ole.exists("EncryptedPackage") or self._ole.exists("EncryptionInfo"):
            self.__exit__(None, None, None)
            raise FileUnreadable(f"Encrypted: it is a newer file under the name of a {kind}")

    def __enter__(self) -> Container:
        """The container itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self._ole.close()
        self._file.close()

    def has(self, name: str) -> bool:
        """Whether there is a stream of this name."""
        return bool(self._ole.exists(name))

    def read(self, name: str) -> bytes:
        """A stream of the topmost folder, b"" if it is not there."""
        if not self._ole.exists(name):
            return b""
        try:
            if self._ole.get_size(name) > MAX_STREAM:
                raise FileUnreadable(
                    f"Too large: a {self._kind} of more than {MAX_STREAM / 1e6:.0f} MB"
                )
            with self._ole.openstream(name) as stream:
                return bytes(stream.read())
        except (OSError, ValueError, IndexError, TypeError) as error:
            raise FileUnreadable(f"Damaged: a part of the {self._kind} cannot be read") from error

    def about(self) -> About:
        """Title, author and time of creation."""
        with contextlib.suppress(
            Exception
        ):  # the text does not need it, and olefile raises all sorts
            told = self._ole.get_metadata()
            codec = _codec(told.codepage)
            return About(
                title=headline(_text(told.title, codec)),
                author=headline(_text(told.author, codec)),
                created=_moment(told.create_time),
            )
        return About()


def encrypted(source: Source) -> FileLocked:
    """The error for an encrypted document, by whether a password was given."""
    wrong = bool(source.given.password)
    return FileLocked(f"Encrypted: {'the password is wrong' if wrong else 'needs a password'}")


def unlocked(source: Source) -> Source:
    """The document without its encryption, by the password that was given.

    Raises FileLocked where that does not fit or there is none, and FileUnreadable for a kind of
    encryption that is not known.
    """
    import msoffcrypto
    from msoffcrypto.exceptions import InvalidKeyError

    plain = io.BytesIO()
    try:
        with source.open() as file:
            office = msoffcrypto.OfficeFile(file)
            strict = {"verify_password": True} if office.format == "ooxml" else {}
            office.load_key(password=source.given.password or _WITHOUT, **strict)
            office.decrypt(plain)
    except InvalidKeyError as error:
        raise encrypted(source) from error
    except Exception as error:  # it raises whatever comes of a damaged file
        if not source.given.password:
            raise encrypted(source) from error
        raise FileUnreadable("Encrypted: its kind of protection is not supported") from error
    given = replace(source.given, password="")
    return Source(
        source.name,
        plain.getvalue(),
        depth=source.depth,
        allowance=source.allowance,
        given=given,
    )


def with_password(source: Source, parse: Parse) -> Generator[Section, None, About]:
    """What `parse` gives; where it says that the document is encrypted, it gets it decrypted."""
    try:
        about = yield from parse(source)
    except FileLocked:
        about = yield from parse(unlocked(source))
    return about


def _codec(codepage: object) -> str:
    if not isinstance(codepage, int):
        return "cp1252"
    return _CODEPAGES.get(codepage % 65536, f"cp{codepage % 65536}")


def _text(value: object, codec: str) -> str:
    if not isinstance(value, bytes):
        return str(value or "")
    try:
        return value.decode(codec, "replace").rstrip("\0")
    except LookupError:
        return value.decode("cp1252", "replace").rstrip("\0")


def _moment(when: object) -> float | None:
    # An unset time is the beginning of 1601.
    if isinstance(when, datetime) and when.year > 1970:
        return when.replace(tzinfo=UTC).timestamp()
    return None
