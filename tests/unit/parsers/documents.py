"""Builds small PDF and DOCX files for tests, byte by byte."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from inglenook.parsers import parser_for
from inglenook.parsers.assembly import About
from inglenook.types import Section

Line = tuple[float, float, str]
"""Where a line of text begins on a page of 600 x 800 points, and the text."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def read(path: Path) -> list[Section]:
    """The file's sections, parsed in this process."""
    return list(parser_for(path).parse(str(path)))


def read_with_about(path: Path) -> tuple[list[Section], About]:
    """The file's sections and what else is known of it, parsed in this process."""
    parsing, sections = parser_for(path).parse(str(path)), list[Section]()
    while True:
        try:
            sections.append(next(parsing))
        except StopIteration as end:
            assert isinstance(end.value, About)
            return sections, end.value


def texts(path: Path) -> list[str]:
    """The texts of the file's sections."""
    return [section.text for section in read(path)]


def pdf(
    pages: Sequence[Sequence[Line]],
    *,
    outline: Sequence[tuple[str, int]] = (),
    title: str = "",
    encrypted: bool = False,
    size: int = 12,
) -> bytes:
    """A PDF in Helvetica; `outline` gives title and page (from 1) of flat entries."""
    objects: dict[int, bytes] = {}
    first = 10
    kids = " ".join(f"{first + 2 * i} 0 R" for i in range(len(pages)))
    objects[1] = b"<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>"
    objects[2] = f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode()
    objects[3] = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    for i, lines in enumerate(pages):
        drawn = "".join(_drawn(line, size) for line in lines).encode("cp1252")
        objects[first + 2 * i] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {first + 2 * i + 1} 0 R"
            "/Resources<</Font<</F 3 0 R>>>>>>"
        ).encode()
        objects[first + 2 * i + 1] = b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn)
    _add_outline(objects, first, outline, free=first + 2 * len(pages))
    objects[5] = f"<</Title({title})>>".encode()
    trailer = b"/Root 1 0 R/Info 5 0 R"
    if encrypted:
        secret = b"<" + b"5a" * 32 + b">"
        objects[6] = b"<</Filter/Standard/V 1/R 2/P -4/O %s/U %s>>" % (secret, secret)
        trailer += b"/Encrypt 6 0 R/ID[<00><00>]"
    return _file(objects, trailer)


def _drawn(line: Line, size: int) -> str:
    x, y, text = line
    text = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F {size} Tf {x} {y} Td ({text}) Tj ET\n"


def _add_outline(
    objects: dict[int, bytes], first: int, outline: Sequence[tuple[str, int]], free: int
) -> None:
    ids = [free + i for i in range(len(outline))]
    ends = f"/First {ids[0]} 0 R/Last {ids[-1]} 0 R" if ids else ""
    objects[4] = f"<</Type/Outlines/Count {len(ids)}{ends}>>".encode()
    for i, (title, page) in enumerate(outline):
        following = f"/Next {ids[i + 1]} 0 R" if i + 1 < len(ids) else ""
        target = f"[{first + 2 * (page - 1)} 0 R/Fit]"
        entry = f"<</Title({title})/Parent 4 0 R{following}/Dest{target}>>"
        objects[ids[i]] = entry.encode("cp1252")


def _file(objects: Mapping[int, bytes], trailer: bytes) -> bytes:
    data = b"%PDF-1.4\n"
    offsets = {}
    for number in sorted(objects):
        offsets[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (n, offsets[n]) for n in sorted(offsets))
    start = len(data)
    data += b"xref\n0 1\n0000000000 65535 f \n" + table
    size = max(objects) + 1
    return data + b"trailer<</Size %d%s>>\nstartxref\n%d\n%%%%EOF" % (size, trailer, start)


def p(text: str, style: str = "", properties: str = "") -> str:
    """A Word paragraph; `text` may hold markup of runs, plain text becomes one run."""
    runs = text if text.startswith("<") else f"<w:r><w:t>{text}</w:t></w:r>"
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{runs}</w:p>"


def docx(path: Path, body: str, parts: Mapping[str, str] | None = None, ns: str = W) -> Path:
    """Write a Word document. `parts` maps "styles", "numbering", … to the part's inner XML."""
    parts = dict(parts or {})
    relations = "".join(
        f'<Relationship Id="r{i}" Type="{REL}/{name}" Target="{name}.xml"/>'
        for i, name in enumerate(parts)
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships><Relationship Id="a" Type="{REL}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels", f"<Relationships>{relations}</Relationships>"
        )
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{ns}"><w:body>{body}</w:body></w:document>',
        )
        for name, inner in parts.items():
            archive.writestr(f"word/{name}.xml", f'<w:{name} xmlns:w="{ns}">{inner}</w:{name}>')
    return path
