from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.documents import STRICT, W, docx, p, read, texts

from inglenook.parsers.sandbox import Document

STYLES = (
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="My own"/><w:basedOn w:val="berschrift1"/></w:style>'
    '<w:style w:styleId="Deep"><w:name w:val="Deep"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>'
)


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize("ns", [W, STRICT])
def test_headings_by_style_in_any_language(tmp_path: Path, ns: str) -> None:
    body = (
        p("The club", "Titel")
        + p("Before", "Loop")
        + p("Boats", "berschrift1")
        + p("Float.")
        + p("Sails", "Deep")
        + p("White.")
        + p("Oars", "Mine")
        + p("Long", properties='<w:outlineLvl w:val="9"/>')
    )
    sections = read(docx(tmp_path / "a.docx", body, {"styles": STYLES}, ns))
    assert [(s.heading, s.text) for s in sections] == [
        (("The club",), "The club\n\nBefore"),
        (("The club", "Boats"), "Boats\n\nFloat."),
        (("The club", "Boats", "Sails"), "Sails\n\nWhite."),
        (("The club", "Oars"), "Oars\n\nLong"),
    ]
    whole = Document(tuple(sections)).text
    assert all(whole[s.start : s.start + len(s.text)] == s.text for s in sections)


def test_runs_fields_and_changes(tmp_path: Path) -> None:
    inner = (
        run("A")
        + "<w:r><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:br/></w:r>"
        + f"<w:hyperlink>{run('link')}</w:hyperlink><w:ins>{run(' new')}</w:ins>"
        + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        + f"<w:sdt><w:sdtContent>{run(' kept')}</w:sdtContent></w:sdt>"
    )
    assert texts(docx(tmp_path / "a.docx", p(inner))) == ["A\tb-c\nlink new kept"]


def test_tables_row_by_row(tmp_path: Path) -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"

    wide, first, more = (
        '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    )  # fmt: skip
    table = (
        f"<w:tbl><w:tr>{cell('Year')}{cell('Sold', wide)}</w:tr>"
        f"<w:tr>{cell('2025', first)}{cell('3')}{cell('4')}</w:tr>"
        f"<w:tr>{cell('', more)}{cell('5')}{cell('6')}</w:tr></w:tbl>"
    )
    body = p("Before") + table + p("After")
    sections = read(docx(tmp_path / "a.docx", body))
    assert [(s.kind, s.head, s.text) for s in sections] == [
        ("text", 0, "Before"),
        ("table", 1, "Year | Sold | Sold\n2025 | 3 | 4\n2025 | 5 | 6"),
        ("text", 0, "After"),
    ]


def test_a_marked_header_may_have_several_rows(tmp_path: Path) -> None:
    def row(cells: list[str], properties: str = "") -> str:
        inner = "".join(f"<w:tc>{p(cell)}</w:tc>" for cell in cells)
        return f"<w:tr><w:trPr>{properties}</w:trPr>{inner}</w:tr>"

    head = "<w:tblHeader/>"
    rows = row(["2024", "2025"], head) + row(["May", "May"], head) + row(["1", "2"])
    (section,) = read(docx(tmp_path / "a.docx", f"<w:tbl>{rows}</w:tbl>"))
    assert (section.kind, section.head) == ("table", 2)


@pytest.mark.parametrize(
    "cell",
    [
        p("Head", "berschrift1"),
        p("word " * 400),
        f"<w:tbl><w:tr><w:tc>{p('in')}</w:tc></w:tr></w:tbl>",
    ],
)
def test_a_table_that_lays_out_a_page_is_read_through(tmp_path: Path, cell: str) -> None:
    other = f"<w:tc>{p('One')}{p('Two')}</w:tc>"
    rows = f"<w:tr>{other}<w:tc>{cell}</w:tc></w:tr>" * 2
    sections = read(docx(tmp_path / "a.docx", f"<w:tbl>{rows}</w:tbl>", {"styles": STYLES}))
    assert {s.kind for s in sections} == {"text"}
    assert sections[0].text.startswith("One\n\nTwo")


def test_headers_and_footers_are_said_once_at_the_end(tmp_path: Path) -> None:
    parts = {"header": p("Harbour Office") + p("Harbour Office"), "footer": p("Page 3") + p("12")}
    path = docx(
        tmp_path / "a.docx", p("Fees", "berschrift1") + p("Due."), {"styles": STYLES, **parts}
    )
    assert [(s.heading, s.text) for s in read(path)] == [
        (("Fees",), "Fees\n\nDue."),
        ((), "Harbour Office\nPage 3"),
    ]


def test_comments_name_who_wrote_them(tmp_path: Path) -> None:
    comments = f'<w:comment w:id="1" w:author="R. Reader">{p("Is it so?")}</w:comment>'
    body = p(run("Claim") + '<w:r><w:commentReference w:id="1"/></w:r>')
    assert texts(docx(tmp_path / "a.docx", body, {"comments": comments})) == [
        "Claim\n\nComment by R. Reader: Is it so?"
    ]


def test_a_frame_of_one_cell_is_read_through(tmp_path: Path) -> None:
    body = f"<w:tbl><w:tr><w:tc>{p('Head', 'berschrift1')}{p('Text')}</w:tc></w:tr></w:tbl>"
    (section,) = read(docx(tmp_path / "a.docx", body, {"styles": STYLES}))
    assert (section.heading, section.text) == (("Head",), "Head\n\nText")


def test_notes_stand_at_the_end_of_their_section(tmp_path: Path) -> None:
    notes = (
        f'<w:footnote w:type="separator" w:id="0">{p("no")}</w:footnote>'
        f'<w:footnote w:id="7">{p("See the statutes.")}</w:footnote>'
    )
    body = (
        p(run("Claim") + '<w:r><w:footnoteReference w:id="7"/></w:r>' + run(" made."))
        + p("More.")
        + p("Next", "berschrift1")
    )
    assert texts(docx(tmp_path / "a.docx", body, {"styles": STYLES, "footnotes": notes})) == [
        "Claim[1] made.\n\nMore.\n\n[1] See the statutes.",
        "Next",
    ]


def test_text_boxes_are_read_once(tmp_path: Path) -> None:
    box = f"<w:drawing><w:txbxContent>{p('Boxed')}</w:txbxContent></w:drawing>"
    old = f"<w:pict><w:txbxContent>{p('Boxed')}</w:txbxContent></w:pict>"
    inner = (
        run("Text")
        + f"<w:r><w:AlternateContent><w:Choice>{box}</w:Choice>"
        + f"<w:Fallback>{old}</w:Fallback></w:AlternateContent></w:r>"
    )
    assert texts(docx(tmp_path / "a.docx", p(inner))) == ["Text\n\nBoxed"]


def test_a_broken_part_beside_the_text_costs_only_itself(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx", p("Text", "berschrift1"), {"styles": "<w:style"})
    assert texts(path) == ["Text"]


def test_charts_are_the_tables_behind_them(tmp_path: Path) -> None:
    points = '<c:pt idx="0"><c:v>5</c:v></c:pt>'
    names = '<c:pt idx="0"><c:v>May</c:v></c:pt>'
    series = f"<c:ser><c:tx>{names}</c:tx><c:cat>{names}</c:cat><c:val>{points}</c:val></c:ser>"
    chart = f'<w:p xmlns:c="chart"><c:title><w:t>Ducks</w:t></c:title>{series}</w:p>'
    drawing = '<w:drawing><c:chart xmlns:c="c" xmlns:r="r" r:id="r0"/></w:drawing>'
    path = docx(tmp_path / "a.docx", p(f"<w:r>{drawing}</w:r>"), {"chart": chart})
    assert [(s.kind, s.text) for s in read(path)] == [
        ("text", "Ducks"),
        ("table", " | May\nMay | 5"),
    ]
