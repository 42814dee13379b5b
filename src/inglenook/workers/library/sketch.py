"""What near-duplicates are found by: a MinHash of a text's runs of five words.

After Broder, On the resemblance and containment of documents (1997): the share of numbers that two
sketches have in common estimates the share of such runs that the texts have in common, with a
standard error of 0.05 at a resemblance of 0.8. `store.kinship` compares and groups them.
"""

from __future__ import annotations

import itertools
import re
import zlib
from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.uint64]

HASHES = 64
RUN = 5  # words
FEWEST = 10  # words; what is shorter resembles too much by chance

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_WORD = re.compile(f"[{_CJK}]|[^\\W{_CJK}]+")  # where no blanks part words, a sign is one
_AT_ONCE = 1 << 14  # runs; 64 hashes of them take 8 MB


def sketch(text: str) -> bytes:
    """64 numbers of 32 bits, little-endian; empty for a text of fewer than ten words."""
    least = np.full(HASHES, np.iinfo(np.uint64).max, np.uint64)
    tail = np.empty(0, np.uint64)
    words = 0
    for batch in _hashed_words(text):
        words += len(batch)
        hashes = np.concatenate([tail, batch])
        if len(hashes) >= RUN:
            np.minimum(least, _least(_runs(hashes)), out=least)
        tail = hashes[-(RUN - 1) :]
    return (least >> np.uint64(32)).astype("<u4").tobytes() if words >= FEWEST else b""


def _hashed_words(text: str) -> Iterator[Numbers]:
    words = (match[0] for match in _WORD.finditer(text))
    while batch := list(itertools.islice(words, _AT_ONCE)):
        yield np.fromiter(map(_hash, batch), np.uint64, len(batch))


def _hash(word: str) -> int:
    return zlib.crc32(word.casefold().encode("utf-8", "surrogatepass"))


def _runs(hashes: Numbers) -> Numbers:
    """One well-mixed number for every run of five words."""
    count = len(hashes) - RUN + 1
    total = np.zeros(count, np.uint64)
    for i in range(RUN):
        total += hashes[i : i + count] * _FACTORS[i]
    return _mixed(total)


def _least(runs: Numbers) -> Numbers:
    """The least value of each of the 64 hash functions."""
    least: Numbers = (_MULTIPLIERS[:, None] * runs[None, :] + _SUMMANDS[:, None]).min(axis=1)
    return least


def _mixed(numbers: Numbers) -> Numbers:
    """The finalizer of SplitMix64 (Steele, Lea and Flood 2014), modulo 2 to the 64th."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed: Numbers = numbers ^ (numbers >> np.uint64(31))
    return mixed


def _drawn(seeds: Iterable[int]) -> Numbers:
    """Numbers that are the same for ever: a sketch is kept and compared with later ones."""
    return _mixed(np.array(list(seeds), np.uint64) * np.uint64(0x9E3779B97F4A7C15))


_FACTORS = _drawn(range(1, RUN + 1)) | np.uint64(1)
_MULTIPLIERS = _drawn(range(101, 101 + HASHES)) | np.uint64(1)
_SUMMANDS = _drawn(range(201, 201 + HASHES))
