from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.documents import docx, p, texts

from inglenook.parsers.docx_styles import formatted


def level(depth: int, kind: str, text: str, start: int = 1, style: str = "") -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'{linked}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def item(text: str, number: int, depth: int = 0) -> str:
    properties = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return p(text, properties=properties)


NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}'
    f"{level(1, 'lowerLetter', '%1%2)')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "·")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{level(0, "upperRoman", "§ %1", 4, "H")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>'
)


def test_numbers_as_word_prints_them(tmp_path: Path) -> None:
    body = (
        item("a", 1) + item("b", 1, 1) + item("c", 1, 1) + item("d", 1) + item("e", 1, 1)
        + item("f", 2) + item("g", 3) + item("h", 3) + item("plain", 0) + item("odd", 99)
    )  # fmt: skip
    (text,) = texts(docx(tmp_path / "a.docx", body, {"numbering": NUMBERING}))
    assert text == "1. a\n1a) b\n1b) c\n2. d\n2a) e\n- f\n7. g\n8. h\n\nplain\n\nodd"


def test_numbered_headings_through_their_style(tmp_path: Path) -> None:
    styles = (
        '<w:style w:styleId="H"><w:name w:val="heading 1"/>'
        '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
    )
    body = p("Scope", "H") + p("Rules", "H")
    parts = {"styles": styles, "numbering": NUMBERING}
    assert texts(docx(tmp_path / "a.docx", body, parts)) == ["§ IV Scope", "§ V Rules"]


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [
        (28, "lowerLetter", "bb"),
        (3, "upperLetter", "C"),
        (1994, "lowerRoman", "mcmxciv"),
        (7, "decimalZero", "07"),
        (0, "upperRoman", "0"),
        (10**9, "lowerLetter", "l" * 10),
        (5, "chineseCounting", "5"),
    ],
)
def test_formats(number: int, kind: str, text: str) -> None:
    assert formatted(number, kind) == text
