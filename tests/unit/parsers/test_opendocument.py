from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.offices import whole, zipped

from inglenook.errors import FileUnreadable

NS = (
    'xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:b="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:d="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:p="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:m="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
)
STYLES = (
    '<o:automatic-styles><s:style s:name="P1" s:family="paragraph" s:parent-style-name="Title"/>'
    '<s:style s:name="P2" s:family="paragraph" s:default-outline-level="3"/>'
    '<t:list-style s:name="L1"><t:list-level-style-number t:level="1" s:num-format="a" '
    's:num-suffix=")"/></t:list-style></o:automatic-styles>'
)


def document(path: Path, body: str, kind: str = "text", manifest: str = "") -> Path:
    meta = "<dc:title>Fees</dc:title><m:initial-creator>R. Reader</m:initial-creator>"
    meta += "<m:creation-date>2025-03-01T10:00:00.123456789</m:creation-date>"
    return zipped(
        path,
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<o:c {NS}>{STYLES}<o:body><o:{kind}>{body}</o:{kind}></o:body></o:c>",
            "styles.xml": f"<o:s {NS}/>",
            "meta.xml": f"<o:d {NS}><o:meta>{meta}</o:meta></o:d>",
            "META-INF/manifest.xml": f"<manifest>{manifest}</manifest>",
        },
    )


def cell(text: str, attributes: str = "") -> str:
    return f"<b:table-cell {attributes}><t:p>{text}</t:p></b:table-cell>"


def row(*cells: str, attributes: str = "") -> str:
    return f"<b:table-row {attributes}>{''.join(cells)}</b:table-row>"


def test_headings_lists_and_notes(tmp_path: Path) -> None:
    body = (
        "<t:tracked-changes><t:p>gone</t:p></t:tracked-changes><t:table-of-content><t:p>gone</t:p>"
        '</t:table-of-content><t:p t:style-name="P1">The club</t:p>'
        '<t:h t:outline-level="1">Boats</t:h><t:p>They<t:s t:c="2"/>float.'
        "<t:note><t:note-body><t:p>Mostly.</t:p></t:note-body></t:note> Yes"
        "<o:annotation><dc:creator>R. Reader</dc:creator><t:p>Sure?</t:p></o:annotation>.</t:p>"
        '<t:list t:style-name="L1"><t:list-item><t:p>one</t:p><t:list><t:list-item><t:p>in</t:p>'
        "</t:list-item></t:list></t:list-item><t:list-item><t:p>two</t:p></t:list-item></t:list>"
        '<t:p t:style-name="P2">Deep</t:p><t:section><t:p>x<d:frame><d:text-box><t:p>Boxed</t:p>'
        "</d:text-box></d:frame>y</t:p></t:section>"
    )
    sections, about = whole(document(tmp_path / "a.odt", body))
    assert [(s.heading, s.text) for s in sections] == [
        (("The club",), "The club"),
        (
            ("The club", "Boats"),
            "Boats\n\nThey  float.[1] Yes.\n\na) one\n  - in\nb) two\n[1] Mostly.\n"
            "Comment by R. Reader: Sure?",
        ),
        (("The club", "Boats", "Deep"), "Deep\n\nxy\n\nBoxed"),
    ]
    assert (about.title, about.author, about.pages) == ("Fees", "R. Reader", None)
    assert about.created == 1740823200.123456


def test_tables_with_headers_spans_and_layout(tmp_path: Path) -> None:
    head = f"<b:table-header-rows>{row(cell('2024'), cell('2025'))}</b:table-header-rows>"
    wide = 'b:number-columns-spanned="2"'
    rows = row(cell("both", wide), "<b:covered-table-cell/>") + row(cell("1"), cell("2"))
    inner = f"<b:table>{row(cell('a'), cell('b'))}{row(cell('1'), cell('2'))}</b:table>"
    layout = f"<b:table>{row(cell('One'), f'<b:table-cell>{inner}</b:table-cell>')}</b:table>"
    sections, _ = whole(document(tmp_path / "a.odt", f"<b:table>{head}{rows}</b:table>{layout}"))
    assert [(s.kind, s.head, s.text) for s in sections] == [
        ("table", 1, "2024 | 2025\nboth | both\n1 | 2"),
        ("text", 0, "One"),
        ("table", 1, "a | b\n1 | 2"),
    ]


def test_slides_are_pages(tmp_path: Path) -> None:
    def frame(text: str, kind: str) -> str:
        box = f"<d:text-box><t:p>{text}</t:p></d:text-box>"
        return f'<d:frame p:class="{kind}">{box}</d:frame>'

    notes = f"<p:notes>{frame('Say it', 'notes')}</p:notes>"
    slides = (
        f"<d:page>{frame('Body', 'outline')}{frame('Title', 'title')}{frame('9', 'page-number')}"
        f"{notes}</d:page><d:page><d:custom-shape><t:p>Shape</t:p></d:custom-shape></d:page>"
    )
    sections, about = whole(document(tmp_path / "a.odp", slides, "presentation"))
    assert [(s.page, s.heading, s.text) for s in sections] == [
        (1, ("Title",), "Title\n\nBody\n\nNotes: Say it"),
        (2, (), "Shape"),
    ]
    assert about.pages == 2


def test_sheets_with_repeated_rows_and_cells(tmp_path: Path) -> None:
    gap = row("<b:table-cell/>", attributes='b:number-rows-repeated="1000000"')
    note = "<o:annotation><dc:creator>R. Reader</dc:creator><t:p>So?</t:p></o:annotation>"
    first = row('<b:table-cell b:number-columns-repeated="2"/>', cell("Name"), cell("Fee"))
    fee = f'<b:table-cell o:value="0.25">{note}<t:p>25%</t:p></b:table-cell>'
    rows = first + row("<b:table-cell/>", "<b:table-cell/>", cell("Ann"), fee) + gap
    rows += row(cell("x", 'b:number-columns-repeated="2"'), attributes='b:number-rows-repeated="2"')
    body = f'<b:table b:name="S">{rows}</b:table><b:table b:name="T">{row(cell("1"))}</b:table>'
    sections, about = whole(document(tmp_path / "a.ods", body, "spreadsheet"))
    assert [(s.heading, s.place, s.text) for s in sections] == [
        (("S",), "S!C1:D2", "Name | Fee\nAnn | 25%"),
        (("S",), "S!A1000003:B1000004", "x | x\nx | x"),
        (("S",), "", "Comment on D2 by R. Reader: So?"),
        (("T",), "T!A1:A1", "1"),
    ]
    assert not about.note


def test_encrypted_and_damaged_files(tmp_path: Path) -> None:
    locked = "<file-entry><encryption-data/></file-entry>"
    with pytest.raises(FileUnreadable, match="Encrypted"):
        whole(document(tmp_path / "a.odt", "", manifest=locked))
    with pytest.raises(FileUnreadable, match="content is missing"):
        whole(zipped(tmp_path / "b.odt", {"mimetype": "x"}))
    (tmp_path / "c.odt").write_bytes(b"no zip")
    with pytest.raises(FileUnreadable, match="Damaged"):
        whole(tmp_path / "c.odt")
