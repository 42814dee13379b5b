"""Looking a template over: the fault and its line."""

from __future__ import annotations

import pytest

from inglenook.workers.llm.faults import Fault, check, preview
from inglenook.workers.llm.template import CHATML


@pytest.mark.parametrize(
    ("source", "line", "word"),
    [
        ("a\n{% if x %}", 2, "endif"),
        ("a\nb\n{{ a[ }}", 3, "unexpected"),
        ("{# never closed", 1, "comment"),
        ('{{ a["foo"(', 1, "unexpected"),
        ("\n{{ messages | nosuch }}", 2, "no filter 'nosuch'"),
        ("\n{% if false %}\n{{ 1 is odder }}{% endif %}", 3, "no test 'odder'"),
        ("\n\n{{ strftime() }}", 3, "no function 'strftime'"),
        ("{{ messages[0].content }}\n{{ 1 // 0 }}", 2, "small conversation"),
        ("\n{{ raise_exception('Never.') }}", 2, "Never."),
    ],
)
def test_a_fault_has_its_line(source: str, line: int, word: str) -> None:
    found = check(source)
    assert [fault.line for fault in found] == [line]
    assert word in found[0].text


def test_all_unknown_names_are_told_at_once() -> None:
    assert check("{{ x | a }}\n{{ y | b }}") == [
        Fault(1, "There is no filter 'a'."),
        Fault(2, "There is no filter 'b'."),
    ]


def test_a_good_template_has_none_and_shows_what_it_does() -> None:
    assert check(CHATML) == []
    assert check("{% macro f(x) %}{{ x }}{% endmacro %}{{ f(messages[0].content) }}") == []
    assert preview(CHATML).startswith("<|im_start|>system\nBe brief.<|im_end|>\n")
