"""What can be asked of files that were just read, from their first passages."""

from __future__ import annotations

import pytest

from inglenook.host.suggesting import Question, chosen, questions_about
from inglenook.types import Passage

LONG = "The boiler stands in the cellar and is swept each spring by the same firm as before. " * 4


def told(path: str, *passages: tuple[tuple[str, ...], str], origin: str = "") -> dict[str, str]:
    """The heading of each kind of question about a file."""
    made = [
        Passage(str(n), path, text, 0, len(text), heading=heading, origin=origin)
        for n, (heading, text) in enumerate(passages)
    ]
    return {question.kind: question.heading for question in questions_about(path, made)}


def test_a_heading_below_the_title_is_asked_about() -> None:
    found = told("/f/lease.pdf", (("Lease",), LONG), (("Lease", "2.1 Rent and deposit"), LONG))
    assert found == {"section": "Rent and deposit", "points": ""}


@pytest.mark.parametrize("heading", ["Contents", "7", "A", "x" * 61, "结"])
def test_headings_that_say_nothing_are_not(heading: str) -> None:
    assert "section" not in told("/f/a.pdf", (("T",), LONG), (("T", heading), LONG))


def test_the_only_title_is_no_section() -> None:
    assert "section" not in told("/f/a.md", (("My title",), LONG), (("My title",), LONG))


def test_dates_and_amounts_are_asked_for_where_there_are_several() -> None:
    text = LONG + "Due 2027-01-05 and 14 March 2026: 240 euros, then € 30."
    assert set(told("/f/fees.txt", ((), text))) == {"dates", "money", "points"}
    assert "dates" not in told("/f/fees.txt", ((), LONG + "Due 2027-01-05, yes 2027-01-05."))


@pytest.mark.parametrize(
    ("path", "heading", "kinds"),
    [
        ("/f/a.eml", ("Repair of the slipway",), {"letter": "Repair of the slipway"}),
        ("/f/a.eml", (), {}),
        ("/f/a.csv", (), {"table": ""}),
        ("/f/a.py", (), {"code": ""}),
        ("/f/a.json", (), {}),
    ],
)
def test_some_files_have_one_question(
    path: str, heading: tuple[str, ...], kinds: dict[str, str]
) -> None:
    assert told(path, (heading, LONG)) == kinds


def test_nothing_is_asked_of_next_to_nothing() -> None:
    assert told("/f/a.txt", ((), "Milk.")) == {}
    assert told("/f/a.txt") == {}


def test_a_web_page_goes_by_its_address() -> None:
    passage = Passage("1", "/web/1/a.html", LONG, 0, 9, origin="https://example.org/boilers/")
    assert questions_about("/web/1/a.html", [passage])[0].name == "example.org/boilers"


def test_chosen_are_of_other_files_and_kinds_where_that_can_be() -> None:
    points = [Question("points", f"/{n}", str(n)) for n in range(3)]
    section = Question("section", "/0", "0", "Rent")
    dates = Question("dates", "/1", "1")
    assert chosen([*points, section, dates]) == [section, dates, points[2]]
    assert chosen([section, points[0]]) == [section, points[0]]
    assert chosen([]) == []
