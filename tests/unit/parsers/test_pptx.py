from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.unit.parsers.offices import REL, relations, whole, zipped

from inglenook.errors import FileUnreadable

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"


def para(text: str, properties: str = "") -> str:
    return f"<a:p>{properties}<a:r><a:t>{text}</a:t></a:r></a:p>"


def shape(inner: str, kind: str | None = None) -> str:
    ph = "" if kind is None else f'<p:ph type="{kind}"/>' if kind else '<p:ph idx="1"/>'
    return f"<p:sp><p:nvSpPr><p:nvPr>{ph}</p:nvPr></p:nvSpPr><p:txBody>{inner}</p:txBody></p:sp>"


def frame(inner: str) -> str:
    data = f"<a:graphicData>{inner}</a:graphicData>"
    return f"<p:graphicFrame><a:graphic>{data}</a:graphic></p:graphicFrame>"


def pptx(path: Path, slides: list[str], parts: Mapping[str, str] | None = None) -> Path:
    """A presentation of slides with these shapes."""
    listed = "".join(f'<p:sldId id="{256 + i}" r:id="r{i}"/>' for i in range(len(slides)))
    around = f'xmlns:p="{P}" xmlns:a="{A}" xmlns:r="{REL}" xmlns:c="{C}"'
    base = {
        "_rels/.rels": relations({"a": ("officeDocument", "ppt/presentation.xml")}),
        "ppt/presentation.xml": f"<p:presentation {around}><p:sldIdLst>{listed}</p:sldIdLst>"
        "</p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(
            {f"r{i}": ("slide", f"slide{i}.xml") for i in range(len(slides))}
        ),
    }
    for i, tree in enumerate(slides):
        base[f"ppt/slide{i}.xml"] = (
            f"<p:sld {around}><p:cSld><p:spTree>{tree}</p:spTree></p:cSld></p:sld>"
        )
    made = {n: t.replace("<root>", f"<root {around}>") for n, t in (parts or {}).items()}
    return zipped(path, base | made)


def test_slides_are_pages_below_their_titles(tmp_path: Path) -> None:
    slides = [
        shape(para("One"), "body") + shape(para("The"), "title") + shape(para("9"), "sldNum"),
        shape(para("Two") + para("Three"), ""),
        f"<p:grpSp>{shape(para('Grouped'))}<p:grpSp>{shape(para('Deeper'))}</p:grpSp></p:grpSp>",
    ]
    sections, about = whole(pptx(tmp_path / "a.pptx", slides))
    assert [(s.page, s.heading, s.text) for s in sections] == [
        (1, ("The",), "The\n\nOne"),
        (2, (), "- Two\n- Three"),
        (3, (), "Grouped\n\nDeeper"),
    ]
    assert (about.pages, about.title) == (3, "The")


def test_numbers_and_levels_of_points(tmp_path: Path) -> None:
    number, sub = "<a:pPr><a:buAutoNum/></a:pPr>", '<a:pPr lvl="1"><a:buChar/></a:pPr>'
    tree = shape(para("a", number) + para("b", sub) + para("c", number))
    assert whole(pptx(tmp_path / "a.pptx", [tree]))[0][0].text == "1. a\n  - b\n2. c"


def test_tables_and_charts_are_tables(tmp_path: Path) -> None:
    def cell(text: str, attributes: str = "") -> str:
        return f"<a:tc {attributes}><a:txBody>{para(text)}</a:txBody></a:tc>"

    first = cell("Year") + cell("Sold", 'gridSpan="2"') + cell("", 'hMerge="1"')
    second = cell("2025") + cell("3") + cell("4")
    rows = f"<a:tr>{first}</a:tr><a:tr>{second}</a:tr>"
    table = f'<a:tbl><a:tblPr firstRow="1"/>{rows}</a:tbl>'
    points = "".join(f'<c:pt idx="{i}"><c:v>{v}</c:v></c:pt>' for i, v in enumerate((1, 2.50)))
    names = '<c:pt idx="0"><c:v>May</c:v></c:pt><c:pt idx="1"><c:v>June</c:v></c:pt>'
    chart = (
        "<root><c:title><a:t>Ducks</a:t></c:title><c:ser>"
        '<c:tx><c:pt idx="0"><c:v>Seen</c:v></c:pt></c:tx>'
        f"<c:cat>{names}</c:cat><c:val>{points}</c:val></c:ser></root>"
    )
    parts = {
        "ppt/_rels/slide0.xml.rels": relations({"c1": ("chart", "chart.xml")}),
        "ppt/chart.xml": chart,
    }
    path = pptx(tmp_path / "a.pptx", [frame(table) + frame('<c:chart r:id="c1"/>')], parts)
    assert [(s.kind, s.head, s.text) for s in whole(path)[0]] == [
        ("table", 1, "Year | Sold | Sold\n2025 | 3 | 4"),
        ("text", 0, "Ducks"),
        ("table", 1, " | Seen\nMay | 1\nJune | 2.5"),
    ]


def test_notes_comments_and_pictures(tmp_path: Path) -> None:
    def picture(description: str) -> str:
        return f'<p:pic><p:nvPicPr><p:cNvPr descr="{description}"/></p:nvPicPr></p:pic>'

    notes = f"<root><p:cSld><p:spTree>{shape(para('Say it'), 'body')}</p:spTree></p:cSld></root>"
    comment = '<root><p:cm authorId="4"><p:text>Is it so?</p:text></p:cm></root>'
    related = {"n": ("notesSlide", "notes.xml"), "c": ("comments", "comments.xml")}
    parts = {
        "ppt/_rels/slide0.xml.rels": relations(related),
        "ppt/notes.xml": notes,
        "ppt/comments.xml": comment,
        "ppt/authors.xml": '<root><p:cmAuthor id="4" name="R. Reader"/></root>',
        "ppt/_rels/presentation.xml.rels": relations(
            {"r0": ("slide", "slide0.xml"), "x": ("commentAuthors", "authors.xml")}
        ),
    }
    tree = picture("A duck on a lake") + picture("IMG_1.jpeg")
    assert whole(pptx(tmp_path / "a.pptx", [tree], parts))[0][0].text == (
        "[A duck on a lake]\n\nNotes: Say it\n\nComment by R. Reader: Is it so?"
    )


def test_a_damaged_slide_costs_only_itself(tmp_path: Path) -> None:
    path = pptx(tmp_path / "a.pptx", ["<broken", shape(para("Good"))])
    sections, about = whole(path)
    assert [(s.page, s.text) for s in sections] == [(2, "Good")]
    assert about.note == "Damaged slides: 1 of 2."


def test_any_cut_gives_a_reason(tmp_path: Path) -> None:
    data = pptx(tmp_path / "a.pptx", [shape(para("Good"))]).read_bytes()
    path = tmp_path / "cut.pptx"
    for cut in range(1, len(data), 97):
        path.write_bytes(data[:cut])
        with pytest.raises(FileUnreadable, match="Damaged"):
            whole(path)
