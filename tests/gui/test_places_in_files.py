"""Passages where they stand in sheets and code, their kin, and how much an answer rests on."""

from __future__ import annotations

import pytest
from fake import FakeBridge
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from inglenook.gui.chat.figures import coverage_words
from inglenook.gui.evidence.cells import column_name, column_number, grid_of
from inglenook.gui.evidence.code import whole_lines
from inglenook.gui.evidence.panel import EvidencePanel
from inglenook.gui.library.results import Results, filter_words, place_of, shown_text
from inglenook.gui.library.sheets import UnlockSheet
from inglenook.gui.look.theme import ThemeSource
from inglenook.transcript import Turn
from inglenook.types import Citation, Coverage, Passage

SHEET = "Office | Rent\nLeith | 1,200\n\nQuarter | VAT | Paid\nQ1 | 981 | May\nQ2 | 254 | June\n"
CODE = "import math\n\n\ndef area(r: float) -> float:\n    return math.pi * r * r\n"


@pytest.fixture
def panel(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> EvidencePanel:
    widget = EvidencePanel(bridge, themes)  # type: ignore[arg-type]
    widget.resize(404, 900)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_rows_of_a_sheet_with_their_header_and_numbers() -> None:
    start = SHEET.index("Q2")
    grid = grid_of(SHEET, (start, start + 8), "Tax!B6:D6", start, whole=True)
    assert grid.head is not None
    assert grid.head.cells == ("Quarter", "VAT", "Paid")
    assert (grid.first, grid.head.number) == (1, 4)
    assert [(line.number, line.cells[0]) for line in grid.lines] == [(5, "Q1"), (6, "Q2")]
    assert [line.cited for line in grid.lines] == [frozenset(), frozenset({0, 1})]


def test_a_table_that_begins_before_the_text_has_no_header() -> None:
    text = "51 | Ma\nQ1 | 981\nQ2 | 254\n"
    start = text.index("Q1")
    grid = grid_of(text, (start, start + 8), "A7:B8", start, whole=False)
    assert grid.head is None
    assert [(line.number, line.cells) for line in grid.lines] == [
        (7, ("Q1", "981")),
        (8, ("Q2", "254")),
    ]


def test_rows_without_a_known_anchor_have_no_numbers() -> None:
    grid = grid_of("a | b\nc | d", (0, 3), "A1:B2", -50, whole=True)
    assert grid.head is not None
    assert grid.head.number is None


def test_far_rows_are_left_out() -> None:
    text = "n | m\n" + "\n".join(f"{n} | x" for n in range(100))
    start = text.index("50 | x")
    grid = grid_of(text, (start, start + 6), "A52:B52", start, whole=True)
    assert [line.number for line in grid.lines] == list(range(40, 65))


@pytest.mark.parametrize(("name", "number"), [("A", 0), ("Z", 25), ("AA", 26), ("BC", 54)])
def test_names_of_columns(name: str, number: int) -> None:
    assert column_number(name) == number
    assert column_name(number) == name


def test_evidence_of_a_sheet_is_a_table(panel: EvidencePanel, bridge: FakeBridge) -> None:
    start = SHEET.index("Q2")
    passage = Passage(
        "p", "/f/rents.xlsx", "Q1 …", SHEET.index("Q1"), len(SHEET), place="Tax!A5:C6"
    )
    cited = Citation(1, "p", passage.path, None, start, start + 8, "Q2 | 254", place=passage.place)
    panel.show_turn(Turn("assistant", citations=(cited,), retrieved=(passage,)), 1)
    bridge.last("library.context").done({"text": SHEET, "start": 0, "heading": ["Tax"]})
    table = panel.text.cells
    assert table.isVisible()
    assert not panel.text.plain.isVisible()
    labels = [table.verticalHeaderItem(n).text() for n in range(table.rowCount())]
    assert labels == ["4", "5", "6"]
    assert table.item(0, 1).text() == "VAT"
    assert table.cited_row == 2
    assert table.height_at(340) > 3 * 28


def test_evidence_in_code_has_line_numbers(panel: EvidencePanel, bridge: FakeBridge) -> None:
    start = CODE.index("def")
    passage = Passage("p", "/f/area.py", "def …", start, len(CODE) - 1, place="L14-15")
    panel.show_source(passage)
    bridge.last("library.context").done({"text": CODE, "start": 0})
    assert panel.text.code.isVisible()
    assert panel.text.code.accessibleName() == "The passage in its file, lines 11 to 15"


def test_code_begins_and_ends_with_whole_lines() -> None:
    text, marked = whole_lines("rt math\n\ndef f():\n    pass\nx =", (9, 17), first=False)
    assert text == "\ndef f():\n    pass"
    assert text[slice(*marked)] == "def f():"


def test_a_newer_version_can_be_opened(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(Passage("p", "/f/rules v1.txt", "x", 0, 1))
    versions = [
        {"path": "/f/rules v3.txt", "modified": 3.0, "resemblance": 0.86, "newest": True},
        {"path": "/f/rules v2.txt", "modified": 2.0, "resemblance": 0.93, "newest": False},
        {"path": "/f/rules v1.txt", "modified": 1.0, "resemblance": 1.0, "newest": False},
    ]
    bridge.last("library.versions").done({"versions": versions})
    assert panel.kin.newer.text() == "An older version. Newest of 3: rules v3.txt"
    panel.kin.open_newer.click()
    assert panel.source is not None
    assert panel.source.path == "/f/rules v3.txt"
    bridge.last("library.versions").done({"versions": versions})
    assert panel.kin.newer.isHidden()


def test_a_copy_is_no_newer_version(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(Passage("p", "/f/a.txt", "x", 0, 1))
    versions = [
        {"path": "/f/b.txt", "modified": 3.0, "resemblance": 1.0, "newest": True},
        {"path": "/f/a.txt", "modified": 1.0, "resemblance": 1.0, "newest": False},
    ]
    bridge.last("library.versions").done({"versions": versions})
    assert panel.kin.newer.isHidden()


def test_related_files_are_a_menu(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(Passage("p", "/f/a.txt", "x", 0, 1))
    panel.kin.related.click()
    files = [{"path": "/f/lease.pdf", "score": 1.0, "words": ["rent"]}]
    bridge.last("library.related").done({"files": files})
    menu = panel.kin.findChild(QMenu)
    assert menu is not None
    (entry,) = menu.actions()
    entry.trigger()
    menu.close()
    assert bridge.last("library.page").with_["path"] == "/f/lease.pdf"


def test_a_locked_page_offers_to_unlock(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.show_source(Passage("p", "/f/minutes.pdf", "words", 0, 5, page=1))
    bridge.last("library.page").fail("file.locked", "It needs a password.")
    assert panel.notice.unlock.isVisible()
    panel.notice.unlock.click()
    (sheet,) = panel.window().findChildren(UnlockSheet)
    sheet.field.setText("x")
    sheet.do.click()
    bridge.last("library.unlock").done({"failed": []})
    assert bridge.count("library.page") == 2


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("type", "pdf", "type pdf"),
        ("after", "2024-05-01", "from 1 May 2024"),
        ("before", "soon", "before soon"),
        ("phrase", "six months", "“six months”"),
        ("without", "draft", "without “draft”"),
    ],
)
def test_filters_in_words(kind: str, value: str, text: str) -> None:
    assert filter_words({"kind": kind, "value": value}) == text


def test_filters_that_were_understood_are_shown(qtbot: QtBot, themes: ThemeSource) -> None:
    results = Results(themes)
    qtbot.addWidget(results)
    results.show_passages("x type:pdf", [], [{"kind": "type", "value": "pdf"}])
    assert [chip.text() for chip in results.chips] == ["type pdf"]
    assert "these filters" in results.about.plain()
    results.show_passages("x", [])
    assert results.chips == []


def test_results_say_cells_and_keep_rows_apart() -> None:
    passage = {
        "path": "/f/r.xlsx",
        "text": "a | b\n\nc | d",
        "place": "Tax!A1:B2",
        "heading": ["Tax"],
    }
    assert place_of(passage) == "Tax, A1:B2"
    assert shown_text(passage) == "a | b\nc | d"


@pytest.mark.parametrize(
    ("coverage", "text"),
    [
        (Coverage(6, 4, 240, 17), "used 6 of 240 passages from 4 files"),
        (Coverage(0, 0, 240, 17), "used none of 240 passages"),
        (Coverage(0, 2, 0, 17), "from the records of 17 files"),
        (Coverage(), ""),
    ],
)
def test_coverage_in_words(coverage: Coverage, text: str) -> None:
    assert coverage_words(coverage) == text
