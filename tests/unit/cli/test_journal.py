from __future__ import annotations

from pathlib import Path

import pytest

from inglenook.cli import journal


def test_a_stopped_batch_goes_on(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), journal.opened(tmp_path, ["batch"]) as first:
        first.add("q1", {"answer": "Zoë"})
        raise KeyboardInterrupt
    with journal.opened(tmp_path, ["batch"]) as second:
        assert second.get("q1") == {"answer": "Zoë"}
        assert second.get("q2") is None
        second.complete()
    with journal.opened(tmp_path, ["batch"]) as third:
        assert third.get("q1") is None


def test_another_batch_shares_nothing(tmp_path: Path) -> None:
    with journal.opened(tmp_path, ["one"]) as one:
        one.add(1, {})
    with journal.opened(tmp_path, ["two"]) as two:
        assert two.get(1) is None


def test_a_line_cut_off_by_a_crash_is_answered_again(tmp_path: Path) -> None:
    with journal.opened(tmp_path, ["batch"]) as first:
        first.add("q1", {"answer": "a"})
    [file] = tmp_path.iterdir()
    file.write_text(file.read_text() + '["\\"q2\\"", {"answ', encoding="utf-8")
    with journal.opened(tmp_path, ["batch"]) as second:
        assert second.get("q1") == {"answer": "a"}
        assert second.get("q2") is None
