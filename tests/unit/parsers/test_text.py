from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.parsers.documents import read, read_with_about

from inglenook.parsers import text as text_parser
from inglenook.parsers.sandbox import Document
from inglenook.types import Section


def write(folder: Path, data: bytes) -> Path:
    path = folder / "file.txt"
    path.write_bytes(data)
    return path


def test_newlines_become_one_kind(tmp_path: Path) -> None:
    path = write(tmp_path, b"one\r\ntwo\rthree\nfour")
    assert read(path) == [Section("one\ntwo\nthree\nfour", 0, line=1)]


def test_form_feeds_are_pages(tmp_path: Path) -> None:
    path = write(tmp_path, b"first\n\fsecond\n\f\f\nfourth")
    sections = read(path)
    assert [(s.text, s.page) for s in sections] == [("first", 1), ("second", 2), ("fourth", 4)]
    source = "first\n\fsecond\n\f\f\nfourth"
    assert all(source[s.start : s.start + len(s.text)] == s.text for s in sections)


def test_a_blank_file_has_no_section(tmp_path: Path) -> None:
    assert read(write(tmp_path, b" \r\n\n \t")) == []


def test_large_text_comes_in_sections_of_whole_lines(tmp_path: Path) -> None:
    line = "ein schöner Satz über alles, was zählt\n"
    whole = line * 60_000
    sections = read(write(tmp_path, whole.encode()))
    assert len(sections) > 1
    assert Document(tuple(sections)).text == whole.rstrip("\n")
    assert all(s.text.startswith("ein ") for s in sections)


def test_of_a_giant_the_beginning_is_read_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_parser, "MAX_BYTES", 3_000_000)
    sections, about = read_with_about(write(tmp_path, b"a line\n" * 1_000_000))
    assert 2_500_000 < sum(len(s.text) for s in sections) < 4_500_000
    assert about.note == "Only the first 3 of 7 MB were read."


def test_each_section_knows_its_line(tmp_path: Path) -> None:
    assert [s.line for s in read(write(tmp_path, b"\n\none\n\ftwo\nthree\n\ffour"))] == [3, 4, 6]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(alphabet="ab é\n\f\u2028", min_size=1, max_size=80))
def test_offsets_are_those_of_the_source(tmp_path: Path, source: str) -> None:
    sections = read(write(tmp_path, source.encode()))
    for section in sections:
        assert source[section.start : section.start + len(section.text)] == section.text
    whole = Document(tuple(sections)).text
    assert whole.split() == source.split()
