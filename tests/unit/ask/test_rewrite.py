from __future__ import annotations

import pytest
from tests.unit.ask.fakes import FakeGenerator

from inglenook.ask import rewrite
from inglenook.types import Message, Question

LEASES = "When do the leases of the two houses end?"


@pytest.mark.parametrize(
    "text",
    [
        "And the second one?",
        "What about Anna?",
        "How long is it?",
        "Und der zweite?",
        "Wie lange gilt er?",
        "¿Y el segundo?",
        "¿Cuánto cuesta eso?",
        "Et le deuxième ?",
        "Combien coûte celui de droite ?",
        "那第二个呢？",
        "它什么时候结束？",
        "それはいつですか",
    ],
)
def test_questions_that_lean_on_the_chat(text: str) -> None:
    assert rewrite.leans(text)


@pytest.mark.parametrize(
    "text",
    [
        "When does the lease of the club house end?",
        "Who services the boiler?",
        "Wann endet der Mietvertrag?",
        "¿Cuándo termina el contrato de alquiler?",
        "Quand finit le bail ?",
        "租赁合同什么时候到期？",
    ],
)
def test_questions_that_stand_alone(text: str) -> None:
    assert not rewrite.leans(text)
    assert rewrite.by_rules(Question(text, earlier=(LEASES,))).text == text


def test_the_question_before_is_taken_along() -> None:
    query = rewrite.by_rules(Question("And the second one?", earlier=(LEASES,)))
    assert query == rewrite.Query(f"{LEASES} And the second one?", True, "with the question before")


def test_it_goes_back_to_a_question_that_stands_alone() -> None:
    earlier = ("What is the boiler like?", LEASES, "And the second one?")
    query = rewrite.by_rules(Question("And when was it signed?", earlier=earlier))
    assert query.text == f"{LEASES} And the second one? And when was it signed?"


def test_the_file_of_the_last_answer_is_taken_along() -> None:
    question = Question("Who signed it?", earlier=("When?",), cited=("/docs/Lease_Hume-2023.pdf",))
    assert rewrite.by_rules(question).text == "When? 2023 hum leas Who signed it?"
    two = Question("Who signed it?", earlier=("When?",), cited=("/a.pdf", "/b.pdf"))
    assert rewrite.by_rules(two).text == "When? Who signed it?"


def test_of_a_long_question_the_words_that_count_are_taken() -> None:
    long = "I would like to know from you " * 5 + "when the boiler is serviced"
    text = rewrite.by_rules(Question("And where?", earlier=(long,))).text
    assert text.endswith("boiler serviced And where?")
    assert len(text.split()) < 30


def test_a_model_may_word_it() -> None:
    question = Question("And the second one?", earlier=(LEASES,))
    by_rules = rewrite.by_rules(question)
    generator = FakeGenerator(["When does the lease of ", "the second house end?"])
    query = rewrite.by_model(question, by_rules, generator)
    assert query.text == "When does the lease of the second house end?"
    assert generator.sampling is not None
    assert generator.sampling.grammar
    assert LEASES in generator.given[0][0].text


def test_what_a_model_makes_up_is_not_searched_for() -> None:
    question = Question(
        "And the second one?", earlier=(LEASES,), history=(Message("assistant", "In May."),)
    )
    by_rules = rewrite.by_rules(question)
    for written in ("Napoleon won battles in Austria and Prussia.", "", "..."):
        assert rewrite.by_model(question, by_rules, FakeGenerator([written])) == by_rules
