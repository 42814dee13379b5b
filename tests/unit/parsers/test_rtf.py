from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.offices import whole

from inglenook.errors import FileUnreadable
from inglenook.types import Section

FONTS = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset128 Mincho;}{\f2\fcharset204 Arial Cyr;}}"
STYLES = (
    r"{\stylesheet{\ql Normal;}{\s1\outlinelevel0\b heading 1;}{\s2\outlinelevel1 Mine;}"
    r"{\*\cs10 Default Paragraph Font;}{\s5 Title;}}"
)
INFO = r"{\info{\title My \'c4rger}{\author R. Reader}{\creatim\yr2024\mo3\dy1\hr10\min5}}"


def rtf(folder: Path, body: str) -> list[Section]:
    path = folder / "a.rtf"
    path.write_bytes((r"{\rtf1\ansi\ansicpg1252\uc1" + FONTS + STYLES + INFO + body + "}").encode())
    return whole(path)[0]


def text(folder: Path, body: str) -> str:
    (section,) = rtf(folder, body)
    return section.text


def test_headings_by_style_and_outline_level(tmp_path: Path) -> None:
    body = (
        r"\pard\s5 The club\par\pard\s1 {\b First} one\par\pard Text\par"
        r"\pard\s2 Second\par\pard\outlinelevel2 Third\par\pard more"
    )
    assert [(s.heading, s.text) for s in rtf(tmp_path, body)] == [
        (("The club",), "The club"),
        (("The club", "First one"), "First one\n\nText"),
        (("The club", "First one", "Second"), "Second"),
        (("The club", "First one", "Second", "Third"), "Third\n\nmore"),
    ]


def test_about(tmp_path: Path) -> None:
    rtf(tmp_path, r"\pard x\par")
    about = whole(tmp_path / "a.rtf")[1]
    assert (about.title, about.author, about.created) == ("My Ärger", "R. Reader", 1709287500.0)


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (r"Caf\'e9 costs \u8364?100, na\u239\'efve", "Café costs €100, naïve"),
        (r"\u-10179?\u-8704?", "\U0001f600"),
        (r"{\f1 \'93\'fa\'96\'7b} {\f2 \'cf\'f0}", "日本 Пр"),
        (r"{\f1 \'83\'5c}", "ソ"),
        (r"a\tab b\line c\~d\_e \emdash\{x\}", "a\tb\nc\u00a0d-e —{x}"),
        (r"{\v hidden}{\deleted gone}seen", "seen"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}", "link"),
        (r"a{\pict\pngblip\bin5 }}}}}}b", "ab"),
        (r"a{\*\unknown no{\par no}}b", "ab"),
        (r"{\uc2\u228ab}{\uc0\u228}!", "ää!"),
        ("a\r\nb\\\nc", "ab\n\nc"),
    ],
)
def test_characters(tmp_path: Path, body: str, shown: str) -> None:
    assert text(tmp_path, r"\pard " + body + r"\par") == shown


def test_lists_notes_boxes_and_margins(tmp_path: Path) -> None:
    body = (
        r"{\header\pard Harbour Office\par}\pard Claim{\super\chftn{\footnote\pard\chftn Mostly.}}."
        r"{\*\atnid RR}{\*\atnauthor R. Reader}{\*\annotation Sure?}\par"
        r"{\listtext\'B7\tab}one\par{\listtext 2.\tab}two\par"
        r" Seen{\shp{\*\shpinst\shpleft0{\sp{\sn a}{\sv b}}{\shptxt \pard Boxed\par}}}\par"
    )
    assert [s.text for s in rtf(tmp_path, body)] == [
        "Claim[1].\n\n- one\n2. two\n\nSeen\n\nBoxed\n\n[1] Mostly.\nComment by R. Reader: Sure?",
        "Harbour Office",
    ]


def test_tables(tmp_path: Path) -> None:
    body = (
        r"\pard Before\par\trowd\cellx1\cellx2\pard\intbl Name\cell Age\cell\row"
        r"\trowd\clvmgf\cellx1\cellx2\pard\intbl Ann\par May\cell 5\cell\row"
        r"\trowd\clvmrg\cellx1\cellx2\pard\intbl\cell 6\cell\row\pard After\par"
    )
    assert [(s.kind, s.head, s.text) for s in rtf(tmp_path, body)] == [
        ("text", 0, "Before"),
        ("table", 1, "Name | Age\nAnn May | 5\nAnn May | 6"),
        ("text", 0, "After"),
    ]


def test_damaged_and_hostile_files(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(b"no rich text")
    with pytest.raises(FileUnreadable, match="not rich text"):
        whole(path)
    with pytest.raises(FileUnreadable, match="nested too deeply"):
        rtf(tmp_path, "{" * 100_000)
    assert text(tmp_path, r"\pard x}}}}} \bin999999999 y") == "x"
    for number in ("-99999999999", "99999999999", "-1"):
        rtf(tmp_path, rf"\u{number}?\f{number}\uc{number}\s{number}\bin{number}\cpg{number} x\par")
