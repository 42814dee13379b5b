"""How a request says in which way passages are to be looked for."""

from __future__ import annotations

from typing import Any

import pytest

from inglenook.errors import BadRequest
from inglenook.host.asked import question_of
from inglenook.settings import Settings


def test_what_is_not_said_is_as_the_settings_have_it() -> None:
    said: list[Any] = [True, {}]
    for retrieval in said:
        question = question_of({"question": "x", "retrieval": retrieval}, Settings(passages=4))
        told = (question.retrieval, question.passages, question.look, question.rerank)
        assert told == (True, 4, "both", True)
    assert not question_of({"question": "x", "retrieval": False}, Settings()).retrieval


def test_passages_mode_and_reranker_of_one_question() -> None:
    how = {"passages": 12, "mode": "words", "rerank": False}
    question = question_of({"question": "x", "retrieval": how}, Settings())
    assert (question.passages, question.look, question.rerank) == (12, "words", False)


def test_only_from_files_of_one_question_comes_before_the_setting() -> None:
    asked = {"question": "x", "only_from_files": False}
    assert not question_of(asked, Settings(only_from_files=True)).only_from_files
    assert question_of({"question": "x"}, Settings(only_from_files=True)).only_from_files


@pytest.mark.parametrize(
    "how", [{"passages": 0}, {"passages": 51}, {"passages": True}, {"mode": "magic"}]
)
def test_what_cannot_be_meant_is_refused(how: dict[str, Any]) -> None:
    with pytest.raises(BadRequest):
        question_of({"question": "x", "retrieval": how}, Settings())
