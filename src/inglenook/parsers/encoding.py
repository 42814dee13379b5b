"""Bytes to text: which encoding a file has, and whether it is text at all."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter

from inglenook.errors import FileUnreadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    b"%PDF-", b"PK\x03\x04", b"\x7fELF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"Rar!\x1a", b"SQLite format 3\x00", b"GGUF",
)  # fmt: skip
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_PARTING = re.compile("[ \n,.\u3000\u3001\u3002]")
BINARY = "Binary data, not text"
SAMPLE = 1 << 18


def detect(sample: bytes, whole: bool = True) -> str:
    """The name of the codec for a file that begins with `sample` (256 KB are plenty).

    `whole` says that the sample is the whole file; otherwise its last character may be cut.
    Order: byte order mark, zero bytes that betray UTF-16, UTF-8, then chardet's judgement.
    Raises FileUnreadable where the bytes are no text.
    """
    for mark, codec in _BOMS:
        if sample.startswith(mark):
            return codec
    if sample.startswith(_SIGNATURES):
        raise FileUnreadable(BINARY)
    if b"\x00" in sample:
        return _utf16(sample)
    if _decodes(sample, "utf-8", whole):
        return _unless_binary(sample, "utf-8")
    return _guess(sample)


def decode(data: bytes, declared: str = "") -> str:
    """The text of a whole file; `declared` is the encoding that the file itself names.

    Raises FileUnreadable where the bytes are no text.
    """
    if any(data.startswith(mark) for mark, _ in _BOMS) or not _known(declared):
        return data.decode(detect(data[:SAMPLE], len(data) <= SAMPLE), "replace")
    if _decodes(data, "utf-8", whole=True) and _known(declared) != "utf-8" and not data.isascii():
        return data.decode("utf-8")  # a re-saved page often keeps its old declaration
    return data.decode(_known(declared), "replace")


def _known(name: str) -> str:
    """The Python codec for a declared name, "" if there is none; read as browsers do."""
    try:
        codec = codecs.lookup(name.strip().strip("\"'"))
    except (LookupError, ValueError):
        return ""
    if not codec._is_text_encoding:
        return ""
    # WHATWG: the label Latin-1 (and ASCII) means windows-1252; a UTF-16 label in a readable
    # byte stream is wrong and means UTF-8.
    if codec.name in ("iso8859-1", "ascii"):
        return "cp1252"
    return "utf-8" if codec.name.startswith(("utf-16", "utf-32", "utf-7")) else codec.name


def _decodes(data: bytes, codec: str, whole: bool) -> bool:
    try:
        codecs.getincrementaldecoder(codec)().decode(data, final=whole)
    except UnicodeDecodeError:
        return False
    return True


def _utf16(sample: bytes) -> str:
    """UTF-16 without a mark: of the two orders the one in which there are blanks and full stops."""
    pairs = sample[: len(sample) // 2 * 2]
    texts = {codec: pairs.decode(codec, "replace") for codec in ("utf-16-le", "utf-16-be")}
    codec = max(texts, key=lambda codec: len(_PARTING.findall(texts[codec][:20_000])))
    if _reads_like_text(texts[codec]):
        return codec
    raise FileUnreadable(BINARY)


def _reads_like_text(text: str) -> bool:
    """Whether nearly all characters are assigned and some of them part words or sentences."""
    start = text[:20_000]
    kinds = Counter(unicodedata.category(char)[0] for char in start if char not in "\t\r\n")
    breaks = kinds["Z"] + kinds["P"] + start.count("\n")
    few, some = 0.02 * len(start), 0.01 * len(start)
    return _is_text(text) and kinds["C"] <= few and breaks >= some


def _guess(sample: bytes) -> str:
    import chardet

    if len(_CONTROLS.findall(sample)) > 0.01 * len(sample):
        raise FileUnreadable(BINARY)
    codec = str(chardet.detect(sample).get("encoding") or "cp1252")
    try:
        text = sample.decode(codec, "replace")
    except LookupError:
        codec, text = "cp1252", sample.decode("cp1252", "replace")
    if not _is_text(text):
        raise FileUnreadable(BINARY)
    return codec


def _unless_binary(sample: bytes, codec: str) -> str:
    if len(_CONTROLS.findall(sample)) > 0.05 * len(sample):
        raise FileUnreadable(BINARY)
    return codec


def _is_text(text: str) -> bool:
    odd = len(_UNPRINTABLE.findall(text)) + text.count("\ufffd")
    return odd <= 0.05 * len(text)
