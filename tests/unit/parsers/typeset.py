"""Builds PDF files whose lines have sizes and weights, and rules between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.unit.parsers import documents


@dataclass(frozen=True)
class Set:
    """A line of text on a page of 600 x 800 points; `rule`: a line 500 points long instead."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False
    rule: bool = False


def typeset(pages: Sequence[Sequence[Set]]) -> bytes:
    """The file, drawn in the order of the lines."""
    kids = " ".join(f"{10 + 2 * i} 0 R" for i in range(len(pages)))
    font = "<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>"
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        3: (font % "Helvetica").encode(),
        4: (font % "Helvetica-Bold").encode(),
    }
    for i, lines in enumerate(pages):
        drawn = "".join(map(_drawn, lines)).encode("cp1252")
        objects[10 + 2 * i] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {11 + 2 * i} 0 R"
            "/Resources<</Font<</F 3 0 R/B 4 0 R>>>>>>"
        ).encode()
        objects[11 + 2 * i] = b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn)
    return documents._file(objects, b"/Root 1 0 R")


def _drawn(line: Set) -> str:
    if line.rule:
        return f"{line.x} {line.y} m {line.x + 500} {line.y} l S\n"
    text = line.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    font = "B" if line.bold else "F"
    # The size in the matrix: what the font is told alone is not how large the letters are.
    return f"BT /{font} 1 Tf {line.size} 0 0 {line.size} {line.x} {line.y} Tm ({text}) Tj ET\n"


def paragraph(x: float, top: float, *texts: str, size: float = 10) -> list[Set]:
    """Lines below each other."""
    return [Set(x, top - 1.2 * size * i, text, size) for i, text in enumerate(texts)]
