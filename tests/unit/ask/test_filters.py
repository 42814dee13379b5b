from __future__ import annotations

from datetime import datetime

import pytest

from inglenook.ask import filters
from inglenook.errors import BadRequest
from inglenook.types import Filter, Scope

NOW = datetime(2026, 11, 22, 15, 30)


def read(text: str) -> filters.Asked:
    return filters.read(text, Scope(), NOW)


def at(*day: int) -> float:
    return datetime(*day).timestamp()  # type: ignore[arg-type]


# Nothing of these is a filter: they are asked as they stand.
ORDINARY = [
    "what does 'type: B' mean?",
    "What is co-operation between the sub-committees?",
    "Does the train leave at 10:30 or at 11:05?",
    "Note: the file: is it there?",
    "Is it a type:B socket?",
    "before:lunch or after:dinner?",
    "Why does file:///home/me/a.txt not open?",
    "What is 5 - 3?",
    "Is -5 degrees too cold?",
    "What does ls -la do?",
    "How do I use find -name",
    "words ending in -ness",
    "What is the -ing form called?",
    "How long is a 5\" pipe, and a 6\" one?",
    "He said \"yes\" - when was that?",
    "what does the word \"lease\" mean?",
    "See https://example.org/type:pdf?a=b-c",
    "git commit --verbose -m message",
    "It's 3:1 - who won?",
    "- one\n- two\n- three",
    "Was kostet die Haupt- und Nebenreparatur?",
    "Um 10:30 Uhr: wer kommt?",
    "Was heißt „Kaution“ im Vertrag?",
    "Quel est le rendez-vous de l'après-midi ?",
    "Y a-t-il une caution : combien ?",
    "¿Cuánto es el alquiler: 500 o 600?",
    "合同什么时候结束：2027年还是2028年？",
    "契約は「更新」できますか。",
    "Когда заканчивается договор — в 2027-м?",
    "متى ينتهي العقد: في مارس؟",
    "",
    "type:",
    "folder:",
    "\"\"",
    "C:\\Users\\me\\file.txt",
    "the ratio before:after is what matters",
    "What is in profile:default?",
]  # fmt: skip


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_question_stays_as_it_is(text: str) -> None:
    assert read(text) == filters.Asked(text, Scope())


@pytest.mark.parametrize(
    ("text", "left", "scope"),
    [
        ("rent file:lease", "rent", Scope(names=("lease",))),
        ("What is the rent? file:lease.pdf", "What is the rent?", Scope(names=("lease.pdf",))),
        ("Rent in file:lease.pdf?", "Rent in?", Scope(names=("lease.pdf",))),
        ('rent file:"my lease.pdf"', "rent", Scope(names=("my lease.pdf",))),
        ("rent folder:2024 folder:2025", "rent", Scope(folders=("2024", "2025"))),
        ("rent type:PDF", "rent", Scope(types=("pdf",))),
        ("rent type:.pdf,docx", "rent", Scope(types=("pdf", "docx"))),
        ("rent type:presentations", "rent", Scope(types=("pptx", "ppt", "odp"))),
        ("FILE:lease rent", "rent", Scope(names=("lease",))),
        ("rent after:2024", "rent", Scope(after=at(2024, 1, 1))),
        ("rent before:2024-05", "rent", Scope(before=at(2024, 5, 1))),
        ("rent after:2024-05-17", "rent", Scope(after=at(2024, 5, 17))),
        ("rent after:17.05.2024", "rent", Scope(after=at(2024, 5, 17))),
        ("rent after:5/17/2024", "rent", Scope(after=at(2024, 5, 17))),
        ("rent after:05/2024", "rent", Scope(after=at(2024, 5, 1))),
        ("rent after:March", "rent", Scope(after=at(2026, 3, 1))),
        ("rent after:December", "rent", Scope(after=at(2025, 12, 1))),
        ('rent after:"17 May 2024"', "rent", Scope(after=at(2024, 5, 17))),
        ('rent after:"3. März 2024"', "rent", Scope(after=at(2024, 3, 3))),
        ('rent after:"3 de mayo de 2024"', "rent", Scope(after=at(2024, 5, 3))),
        ("rent after:2024年5月", "rent", Scope(after=at(2024, 5, 1))),
        ("rent after:yesterday", "rent", Scope(after=at(2026, 11, 21))),
        ('rent after:"last month"', "rent", Scope(after=at(2026, 10, 1))),
        ("lease -boiler", "lease", Scope(without=("boiler",))),
        ("lease -boiler rent", "lease rent", Scope(without=("boiler",))),
        ("When does the lease end -boiler -dogs", "When does the lease end",
         Scope(without=("boiler", "dogs"))),
        ('"force majeure"', '"force majeure"', Scope(phrases=("force majeure",))),
        ("“force majeure” rent", "“force majeure” rent", Scope(phrases=("force majeure",))),
        ('"lease"', '"lease"', Scope(phrases=("lease",))),
        ('What does "force majeure" mean?', 'What does "force majeure" mean?',
         Scope(phrases=("force majeure",))),
        ('lease -"old boiler"', "lease", Scope(without=("old boiler",))),
    ],
)  # fmt: skip
def test_filters_are_read(text: str, left: str, scope: Scope) -> None:
    found = read(text)
    assert (found.text, found.scope) == (left, scope)


def test_what_was_read_is_told() -> None:
    found = read('rent file:lease type:pdf after:5/2024 "per month" -parking')
    assert found.filters == (
        Filter("file", "lease"),
        Filter("type", "pdf"),
        Filter("after", "2024-05-01"),
        Filter("phrase", "per month"),
        Filter("without", "parking"),
    )
    assert [filters.told(f) for f in found.filters] == [
        "files named like “lease”",
        "files of type pdf",
        "files changed from 2024-05-01 on",
        "the words “per month”",
        "without “parking”",
    ]


def test_filters_narrow_what_was_chosen_before() -> None:
    chosen = Scope(collections=("work",), names=("a",), after=at(2025, 1, 1))
    found = filters.read("rent file:b after:2024 before:2026", chosen, NOW)
    assert found.scope == Scope(
        collections=("work",), names=("a", "b"), after=at(2025, 1, 1), before=at(2026, 1, 1)
    )


@pytest.mark.parametrize(
    ("kind", "value"), [("type", "B"), ("after", "lunch"), ("before", "2024-13"), ("file", " ")]
)
def test_an_option_that_makes_no_sense_is_refused(kind: filters.Kind, value: str) -> None:
    with pytest.raises(BadRequest):
        filters.option(kind, value, NOW)


def test_reading_is_stable() -> None:
    once = read('rent type:pdf "per month"')
    assert filters.read(once.text, once.scope, NOW).text == once.text
