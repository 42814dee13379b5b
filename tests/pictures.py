"""Small pictures for tests."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np


def png(path: Path, seed: int, size: tuple[int, int] = (40, 30)) -> Path:
    """A picture of colourful noise."""
    width, height = size
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    path.write_bytes(_png(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), rows))
    return path


def _png(head: bytes, rows: bytes) -> bytes:
    data = b"\x89PNG\r\n\x1a\n"
    for name, body in ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")):
        data += struct.pack(">I", len(body)) + name + body
        data += struct.pack(">I", zlib.crc32(name + body))
    return data
