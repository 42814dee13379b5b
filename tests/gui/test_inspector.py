"""How passages were found: every candidate with its ranks, and asking again another way."""

from __future__ import annotations

from typing import Any

import pytest
from fake import FakeBridge
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inglenook.gui.evidence.candidates import looked, reason
from inglenook.gui.evidence.panel import EvidencePanel
from inglenook.gui.look.theme import ThemeSource
from inglenook.transcript import Turn
from inglenook.types import Citation, Passage, to_json


def candidate(id: str, score: float, **scores: float) -> Passage:
    return Passage(id, f"/f/{id}.txt", f"text of {id}", 0, 9, score=score, scores=scores)


LEASE = candidate("lease", 1.0, lexical=4.0, vector=0.8)
BOAT = candidate("boat", 0.6, vector=0.9)
TIDE = candidate("tide", 0.3, lexical=2.0)
CITED = Citation(1, "lease", LEASE.path, None, 0, 4, "text")


def trace(**steps: dict[str, Any]) -> dict[str, Any]:
    retrieve = {"query": "rent", "looked_through": 240, "mode": "both", "passages": 4}
    told = [{"name": n, "seconds": 0.1, "detail": d} for n, d in
            {"retrieve": retrieve, **steps}.items()]  # fmt: skip
    return {
        "id": "t1",
        "passages": to_json((LEASE, BOAT, TIDE)),
        "dropped": {"tide": "much weaker than the best"},
        "steps": told,
    }


@pytest.fixture
def panel(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> EvidencePanel:
    widget = EvidencePanel(bridge, themes)  # type: ignore[arg-type]
    widget.resize(404, 900)
    qtbot.addWidget(widget)
    widget.show()
    turn = Turn("assistant", citations=(CITED,), retrieved=(LEASE, BOAT), trace="t1")
    widget.show_turn(turn, 1)
    return widget


def test_candidates_have_their_ranks_and_what_became_of_them() -> None:
    shown = looked(trace(), (CITED,))
    assert shown.rankers == ("lexical", "vector", "fused")
    told = {c.passage.id: (c.told, c.rank("lexical"), c.rank("vector"), c.rank("fused"))
            for c in shown.candidates}  # fmt: skip
    assert told == {
        "lease": ("Cited as 1", 1, 2, 1),
        "boat": ("Read, not cited", None, 1, 2),
        "tide": ("Much weaker than the best", 2, None, 3),
    }
    assert (shown.read, shown.through, shown.passages) == (2, 240, 4)


def test_a_reranker_that_was_left_out_is_told() -> None:
    skipped = {"model": "", "read": 0, "skipped": "It was left out."}
    shown = looked(trace(rerank=skipped), ())
    assert (shown.rerank, shown.skipped) == (False, "It was left out.")


@pytest.mark.parametrize("odd", [{}, {"passages": 3, "dropped": [], "steps": [7]}])
def test_a_trace_of_another_shape_has_no_candidates(odd: dict[str, Any]) -> None:
    assert looked(odd, ()).candidates == ()


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("ranked lower", "Others fit better"),
        ("lease v2.pdf is a newer version", "lease v2.pdf is a newer version"),
        ("part of passage 12", "Joined to the one beside it"),
        ("something new", "something new"),
    ],
)
def test_reasons_in_plain_words(why: str, words: str) -> None:
    assert reason(why) == words


def test_the_inspector_lists_sorts_and_opens(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.cards.how.click()
    assert bridge.last("trace").with_ == {"id": "t1"}
    bridge.last("trace").done(trace())
    table = panel.inspector.table
    assert table.isVisible()
    assert not panel.cards.isVisible()
    names = [table.model().index(n, 0).data() for n in range(3)]
    assert names == ["lease.txt", "boat.txt", "tide.txt"]
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)  # by meaning
    assert table.model().index(0, 0).data() == "boat.txt"
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert panel.source is not None
    assert panel.source.path == "/f/tide.txt"
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.cards.isVisible()


def test_a_trace_that_is_gone_is_told(panel: EvidencePanel, bridge: FakeBridge) -> None:
    panel.inspect()
    bridge.last("trace").fail("not_found", "This record is gone.", "Ask again.")
    assert panel.inspector.problem.plain() == "This record is gone. Ask again."


def test_an_answer_without_a_trace_offers_no_inspector(panel: EvidencePanel) -> None:
    panel.show_turn(Turn("assistant", citations=(CITED,)), 1)
    assert not panel.cards.how.isVisible()


def test_asking_again_says_how_to_look(
    panel: EvidencePanel, bridge: FakeBridge, qtbot: QtBot
) -> None:
    panel.inspect()
    bridge.last("trace").done(trace())
    asking = panel.inspector.asking
    assert asking.passages.currentData() == 4
    asking.passages.setCurrentIndex(asking.passages.findData(12))
    asking.mode.setCurrentIndex(asking.mode.findData("words"))
    asking.where.setCurrentIndex(asking.where.findData("file"))
    asking.rerank.setChecked(False)
    asking.only.setChecked(True)
    with qtbot.waitSignal(panel.again_wanted):
        asking.ask.click()
    assert panel.options == {
        "retrieval": {"passages": 12, "mode": "words", "rerank": False},
        "only_from_files": True,
        "scope": {"collections": [], "paths": [LEASE.path]},
    }


def test_the_inspector_follows_to_another_version_of_the_answer(
    panel: EvidencePanel, bridge: FakeBridge
) -> None:
    panel.inspect()
    bridge.last("trace").done(trace())
    panel.show_turn(Turn("assistant", citations=(CITED,), retrieved=(LEASE,), trace="t2"), 1)
    assert bridge.last("trace").with_ == {"id": "t2"}
    assert panel.inspector.isVisible()
