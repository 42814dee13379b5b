"""What a model suggests to ask next is checked before anybody sees it."""

from __future__ import annotations

import json

import pytest

from inglenook.host.followups import checked


@pytest.mark.parametrize(
    ("questions", "kept"),
    [
        (["Who has the key?", " And \n who else? "], ["Who has the key?", "And who else?"]),
        (["Wer hat ihn?", "谁有钥匙？"], ["Wer hat ihn?", "谁有钥匙？"]),
        (["Tell me more.", "?", "Why" + "?" * 200], []),
        (["Who has it?", "who has it ?"], ["Who has it?"]),
        (["Where are the keys?", 5, "Since when?"], ["Since when?"]),
        (["A?", "B?", "C?", "D?"], ["A?", "B?", "C?"]),
    ],
)
def test_checked(questions: list[str], kept: list[str]) -> None:
    assert checked(json.dumps({"questions": questions}), ["where are the keys"]) == kept


@pytest.mark.parametrize("written", ["", "Who?", "[]", '{"questions": 3}', '{"question": []}'])
def test_what_is_no_list_of_questions_suggests_nothing(written: str) -> None:
    assert checked(written) == []
