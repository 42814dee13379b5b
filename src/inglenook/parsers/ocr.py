"""Reads the words on a picture (Tesseract), with where each of them stands.

Tesseract's models come inside packages of ours; further `*.traineddata` files in folders of the
user's are used as well. A picture is read upright with the languages of the last one, which is
right for nearly all; only where that gives doubtful words are orientation and script asked for,
which takes longer than the reading.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from inglenook.errors import FileUnreadable
from inglenook.types import WordBox

if TYPE_CHECKING:
    import tesserocr

MOST_PIXELS = 16_000_000  # of a picture as it is read; A3 at 300 dpi
_LONGEST = 40_000  # milliseconds for one picture
_SURE = 75.0  # mean confidence, of 100, from which a reading needs no second look
_LEAST_WORD = 25.0
_LEAST_LINE = 45.0
_LEAST_SIGNS = 80.0  # for lines without a letter or digit: borders and specks look like signs
_MOST_LANGUAGES = 6
_NO_LANGUAGE = ("osd", "equ", "snum")
_LATIN = "Latin"
# Which script (as Tesseract names it) a language is written in, where that is not Latin.
_SCRIPTS = {
    "Japanese": ("jpn", "jpn_vert"),
    "Han": ("chi_sim", "chi_tra", "chi_sim_vert", "chi_tra_vert", "jpn"),
    "Korean": ("kor", "kor_vert"),
    "Hangul": ("kor", "kor_vert"),
    "Cyrillic": ("rus", "ukr", "bul", "srp", "bel", "mkd", "kaz", "mon"),
    "Greek": ("ell", "grc"),
    "Arabic": ("ara", "fas", "urd", "pus", "uig"),
    "Hebrew": ("heb", "yid"),
    "Devanagari": ("hin", "mar", "nep", "san"),
    "Bengali": ("ben", "asm"),
    "Thai": ("tha",),
    "Georgian": ("kat",),
    "Armenian": ("hye",),
    "Tamil": ("tam",),
    "Telugu": ("tel",),
}
_OTHER_SCRIPTS = frozenset(code for codes in _SCRIPTS.values() for code in codes)
_UNSPACED = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_TURNS = {
    90: Image.Transpose.ROTATE_90,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_270,
}


@dataclass(frozen=True, slots=True)
class Found:
    """The text on a picture in reading order; `words` count in it. `score` compares readings."""

    text: str = ""
    words: tuple[WordBox, ...] = ()
    confidence: float = 0.0

    @property
    def score(self) -> float:
        """How much was read, and how surely."""
        return self.confidence * len(self.text)


@dataclass(frozen=True, slots=True)
class _Word:
    line: tuple[int, int, int]  # block, paragraph, line
    box: tuple[float, float, float, float]  # shares: left, top, width, height
    confidence: float
    text: str


class Reader:
    """Reads the pictures of one document, assuming that they are alike. Not for several threads."""

    def __init__(self, folders: Sequence[str] = ()) -> None:
        """`folders` hold further models. See `available`."""
        self._models = models(tuple(folders))
        self._turn = 0
        self._languages = self._of_script(_LATIN) or tuple(self._models)[:1]

    def read(self, picture: Image.Image, dpi: int) -> Found | None:
        """The words on a picture; None where Tesseract gave up on it.

        Boxes are shares of `picture` as it is given, whichever way up its text stands.
        """
        picture = prepared(picture)
        first = self._read(picture, dpi, self._turn, self._languages)
        if first and first.confidence >= _SURE:
            return first
        best = first
        for turn, languages in self._others(picture, dpi):
            second = self._read(picture, dpi, turn, languages)
            if second and (best is None or second.score > best.score):
                self._turn, self._languages = turn, languages
                best = second
        return best

    def _others(self, picture: Image.Image, dpi: int) -> list[tuple[int, tuple[str, ...]]]:
        """What else to try: as the picture looks, or each way up where too little is on it."""
        known = self._turn, self._languages
        if seen := self._look(picture, dpi):
            turn, script = seen
            guess = turn, self._of_script(script) or self._languages
            return [guess] if guess != known else []
        return [(turn, self._languages) for turn in (0, *_TURNS) if turn != self._turn]

    def _read(
        self, picture: Image.Image, dpi: int, turn: int, languages: tuple[str, ...]
    ) -> Found | None:
        upright = picture.transpose(_TURNS[turn]) if turn else picture
        engine = _engine(tuple((name, self._models[name]) for name in languages))
        _show(engine, upright, dpi)
        if not engine.Recognize(_LONGEST):
            engine.Clear()
            return None
        words = [
            replace(word, box=_turned_back(word.box, turn))
            for word in _words(engine.GetTSVText(0), *upright.size)
        ]
        engine.Clear()
        return _put_together(words)

    def _look(self, picture: Image.Image, dpi: int) -> tuple[int, str] | None:
        """How far text and picture are turned against each other, and the script."""
        if "osd" not in self._models:
            return None
        engine = _engine((("osd", self._models["osd"]),))
        _show(engine, picture, dpi)
        seen = engine.DetectOrientationScript()
        engine.Clear()
        return (int(seen["orient_deg"]) % 360, str(seen["script_name"])) if seen else None

    def _of_script(self, script: str) -> tuple[str, ...]:
        """The languages at hand that are written in a script, English first."""
        names = [name for name in self._models if name not in _NO_LANGUAGE]
        if script == _LATIN:
            found = [name for name in names if name not in _OTHER_SCRIPTS]
        else:
            found = [name for name in _SCRIPTS.get(script, ()) if name in names]
        return tuple(sorted(found, key=lambda name: name != "eng"))[:_MOST_LANGUAGES]


def available(folders: Sequence[str] = ()) -> bool:
    """Whether Tesseract is installed for this system, and a language for it."""
    try:
        import tesserocr  # noqa: F401
    except ImportError:
        return False
    return any(name not in _NO_LANGUAGE for name in models(tuple(folders)))


@lru_cache(maxsize=8)
def models(folders: tuple[str, ...]) -> dict[str, str]:
    """Each language with the folder of its model; of two with one name the user's own."""
    found: dict[str, str] = {}
    for folder in (str(Path(sys.prefix) / "share" / "tessdata"), *folders):
        for file in sorted(Path(folder).glob("*.traineddata")):
            found[file.stem] = folder
    return found


def prepared(picture: Image.Image) -> Image.Image:
    """The picture in shades of grey, no larger than is read."""
    if picture.mode != "L":
        picture = picture.convert("L")
    pixels = picture.width * picture.height
    if pixels > MOST_PIXELS:
        picture = picture.resize(
            [max(1, int(side * (MOST_PIXELS / pixels) ** 0.5)) for side in picture.size]
        )
    return picture


@lru_cache(maxsize=4)
def _engine(languages: tuple[tuple[str, str], ...]) -> tesserocr.PyTessBaseAPI:
    os.environ["OMP_THREAD_LIMIT"] = "1"  # before the library is loaded, where it heeds it
    import tesserocr

    mode = tesserocr.PSM.OSD_ONLY if languages[0][0] == "osd" else tesserocr.PSM.AUTO
    home = languages[0][1]
    names = [name for name in (_seen_from(home, *language) for language in languages) if name]
    # To standard error instead of /dev/null, which this process may not open for writing: the
    # first thing that Tesseract wants to tell would end it.
    quiet = {"debug_file": ""}
    for chosen in (names, names[:1]):
        try:
            return tesserocr.PyTessBaseAPI(
                path=home + os.sep, lang="+".join(chosen), psm=mode, variables=quiet
            )
        except RuntimeError:  # one of several is broken: better the first alone than none
            continue
    raise FileUnreadable(f"The OCR model {names[0]} in {home} cannot be loaded")


def _seen_from(home: str, name: str, folder: str) -> str:
    """A language as Tesseract finds it, which knows one folder only; empty where it cannot."""
    if folder == home:
        return name
    try:
        path = os.path.relpath(folder, home)
    except ValueError:  # another drive
        return ""
    return "" if {"+", "~"} & set(path) else Path(path, name).as_posix()


def _show(engine: tesserocr.PyTessBaseAPI, picture: Image.Image, dpi: int) -> None:
    engine.SetImageBytes(picture.tobytes(), picture.width, picture.height, 1, picture.width)
    engine.SetSourceResolution(dpi)


def _words(table: str, width: int, height: int) -> Iterator[_Word]:
    """The words of Tesseract's table: level, page, block, paragraph, line, word, box, …."""
    for row in table.splitlines():
        cells = row.split("\t", 11)
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            left, top, wide, high = map(int, cells[6:10])
            box = (left / width, top / height, wide / width, high / height)
            line = (int(cells[2]), int(cells[3]), int(cells[4]))
            yield _Word(line, box, float(cells[10]), cells[11].strip())


def _turned_back(
    box: tuple[float, float, float, float], turn: int
) -> tuple[float, float, float, float]:
    """A box on the picture that was turned by `turn` degrees to the left, on the picture itself."""
    left, top, wide, high = box
    if turn == 90:
        return 1 - top - high, left, high, wide
    if turn == 180:
        return 1 - left - wide, 1 - top - high, wide, high
    if turn == 270:
        return top, 1 - left - wide, high, wide
    return box


def _put_together(words: Sequence[_Word]) -> Found:
    """The text of the lines that are no noise; blocks stand apart, divided words are joined."""
    parts: list[str] = []
    boxes: list[WordBox] = []
    at, before = 0, (0, 0, 0)
    sure = weight = 0.0
    for line, members in groupby(words, lambda word: word.line):
        kept = _without_noise(list(members))
        for i, word in enumerate(kept):
            gap = _between(parts, kept[i - 1].line if i else before, line, word.text)
            if gap is None:  # the rest of a word that was divided at the end of the line
                parts[-1] = parts[-1][:-1]
                boxes[-1] = replace(boxes[-1], end=boxes[-1].end - 1)
                at, gap = at - 1, ""
            parts += (gap, word.text)
            at += len(gap)
            boxes.append(WordBox(at, at + len(word.text), *(round(n, 5) for n in word.box)))
            at += len(word.text)
            sure += word.confidence * len(word.text)
            weight += len(word.text)
        before = line if kept else before
    return Found("".join(parts), tuple(boxes), sure / weight if weight else 0.0)


def _without_noise(line: list[_Word]) -> list[_Word]:
    mean = sum(word.confidence for word in line) / len(line)
    says = any(char.isalnum() for word in line for char in word.text)
    if mean < (_LEAST_LINE if says else _LEAST_SIGNS):
        return []
    return [word for word in line if word.confidence >= _LEAST_WORD]


def _between(
    parts: Sequence[str], before: tuple[int, int, int], line: tuple[int, int, int], text: str
) -> str | None:
    """What stands between the last word and the next; None where they are one word."""
    if not parts:
        return ""
    last = parts[-1]
    if before == line:
        return "" if _UNSPACED.match(last[-1]) and _UNSPACED.match(text[0]) else " "
    if before[:2] != line[:2]:
        return "\n\n"
    if len(last) > 2 and last[-1] == "-" and last[-2].isalpha() and text[0].islower():
        return None
    return "\n"
