"""The form in which texts and questions reach the word index.

LanceDB cuts words with ICU, lower-cases, folds and stems them. That is right for words between
blanks and wrong in three places, which are put right before it sees a text, the same way on both
sides:

- Chinese, Japanese and Korean have no blanks between words, or have them only between words with
  their particles. ICU's dictionary cuts a run one way in a text and another way in a question
  (`研究生|命|起源`), and leaves `회의를` whole, which `회의` never finds. So each run is given as
  its characters and all pairs of neighbours; a question asks for the pairs.
- Letters that came decomposed, as macOS writes names, are cut in two ("mu" and "ller").
- Accents on Greek letters, and soft hyphens, stay.

A character becomes four consonants: no dictionary cuts them and no English stemmer changes them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_RUN = re.compile(
    "[\u3005\u3006\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"  # Han
    "\u1100-\u11ff\uac00-\ud7af]+"  # Hangul
)
_ACCENTS = re.compile("(?<=[A-Za-z\u0391-\u03c9\u0415\u0435])[\u0300-\u036f]+")
_INVISIBLE = dict.fromkeys((0xAD, 0x2060, 0xFEFF))  # soft hyphen, joiner, byte-order mark
_DIGITS = "bcdfghjklmnpqrtv"


def indexed(text: str) -> str:
    """What the index is given of a document's text, and of a phrase that must occur in it."""
    return _with_runs(text, _all_of)


def asked(text: str) -> str:
    """What the index is given of a question: the pairs of each run, or its only character."""
    return _with_runs(text, _pairs_of)


def _with_runs(text: str, cut: Callable[[str], list[str]]) -> str:
    if text.isascii():
        return text
    plain = _plain(text)
    return _RUN.sub(lambda run: f" {' '.join(cut(run[0]))} ", plain)


def _plain(text: str) -> str:
    readable = text.encode("utf-8", "replace").decode().translate(_INVISIBLE)
    decomposed = unicodedata.normalize("NFKD", readable)
    return unicodedata.normalize("NFKC", _ACCENTS.sub("", decomposed))


def _all_of(run: str) -> list[str]:
    pairs = _pairs_of(run)
    singles = [_code(c) for c in run]
    if len(run) == 1:
        return singles
    return [word for both in zip(singles, pairs, strict=False) for word in both] + singles[-1:]


def _pairs_of(run: str) -> list[str]:
    if len(run) == 1:
        return [_code(run)]
    return [_code(run[i : i + 2]) for i in range(len(run) - 1)]


def _code(characters: str) -> str:
    digits = "".join(f"{ord(c):04x}" for c in characters)
    return "x" + "".join(_DIGITS[int(d, 16)] for d in digits)
