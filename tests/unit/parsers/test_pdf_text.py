from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.parsers.documents import pdf
from tests.unit.parsers.typeset import Set, typeset

from inglenook.parsers.pdf_layout import char_box
from inglenook.parsers.pdf_text import _code_points, _rewrite, page_text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("one  \r\ntwo", "one\ntwo"),
        ("exam\ufffeple of it", "example of it"),
        ("the chat\ufffeoptimized chat is optimized", "the chat-optimized chat is optimized"),
        ("con\ufffefirming, con and others", "confirming, con and others"),
        ("well\ufffeknown and well-known", "well-known and well-known"),
        ("Anglo\ufffeSaxon", "Anglo-Saxon"),
        ("2024\ufffe25", "2024-25"),
        ("e\ufb03cient \ufb01sh", "efficient fish"),
        ("a\u00a0b\u00adc\u200bd", "a bcd"),
        ("\u2f08\u53e3", "人口"),
        ("bell\x07 \ud83d", "bell  \ufffd"),
    ],
)
def test_rewriting(raw: str, clean: str) -> None:
    text, kept = _rewrite(raw)
    assert text == clean
    assert len(kept) == len(text)


@given(st.text(alphabet="ab -\r\n\u00a0\u00ad\ufffe\ufb01😀é", max_size=60))
def test_every_character_knows_where_it_came_from(raw: str) -> None:
    text, kept = _rewrite(raw)
    assert len(kept) == len(text)
    assert kept == sorted(kept)
    assert all(raw[i] == c for i, c in zip(kept, text, strict=True) if c in "abé😀")


@given(st.text(max_size=40))
def test_code_points_know_their_units(text: str) -> None:
    raw = text.encode("utf-16-le", "surrogatepass")
    again, units = _code_points(raw)
    assert len(units) == len(again)
    for char, unit in zip(again, units, strict=True):
        encoded = char.encode("utf-16-le", "surrogatepass")
        assert raw[2 * unit : 2 * unit + len(encoded)] == encoded


def test_boxes_stand_where_the_text_stands(tmp_path: Path) -> None:
    path = tmp_path / "file.pdf"
    path.write_bytes(pdf([[(50, 700, "alpha beta"), (50, 650, "gamma")]]))
    with closing(pypdfium2.PdfDocument(path)) as document:
        layer = document[0].get_textpage()
        found = page_text(layer)
        box = char_box(layer, found.units[found.text.index("gamma")])
    assert box is not None
    left, bottom, right, top = box
    assert left == pytest.approx(50, abs=2)
    assert bottom < 655 < top
    assert 4 < right - left < 12


def test_lines_that_the_library_joins_stand_below_each_other() -> None:
    lines = [Set(50, 700, "Raft"), Set(300, 700, "$9.00"), Set(200, 686, "3"), Set(300, 686, "$7")]
    with closing(pypdfium2.PdfDocument(typeset([lines]))) as document:
        layer = document[0].get_textpage()
        assert "$9.00 3" in layer.get_text_range()
        found = page_text(layer)
    assert found.text == "Raft $9.00\n3 $7"
    assert len(found.text) == len(found.units)
