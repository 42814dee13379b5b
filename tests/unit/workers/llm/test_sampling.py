from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from inglenook.errors import BadRequest
from inglenook.types import Sampling
from inglenook.workers.llm.sampling import MOST_LOGPROBS, grammar_of

GREEDY = Sampling(temperature=0, repeat_penalty=1.0, max_tokens=12)
QUESTION = "Name a colour."


def ask(tiny_chat: Any, **changed: Any) -> Any:
    return tiny_chat.ask(QUESTION, replace(GREEDY, **changed))


def test_a_bias_forbids_and_forces_tokens(tiny_chat: Any, tiny_model: Any) -> None:
    [token] = tiny_model.tokenize(" the")[:1]
    assert ask(tiny_chat, logit_bias={str(token): 100.0}, max_tokens=3).text == " the" * 3
    plain = tiny_model.tokenize(ask(tiny_chat, max_tokens=1).text)
    assert (
        ask(tiny_chat, max_tokens=1).text
        != ask(tiny_chat, max_tokens=1, logit_bias={str(t): -math.inf for t in plain}).text
    )


@pytest.mark.parametrize("name", ["-1", "x", "99999999", ""])
def test_a_bias_on_what_is_no_token_is_refused(tiny_chat: Any, name: str) -> None:
    with pytest.raises(BadRequest, match="logit_bias"):
        ask(tiny_chat, logit_bias={name: 1.0})


def test_log_probabilities_are_those_of_the_model(tiny_chat: Any) -> None:
    request = replace(GREEDY, logprobs=5, max_tokens=4)
    job = tiny_chat.submit(QUESTION, request)
    list(job.events())
    assert len(job.logprobs) == len(job.written) == 4
    for told, token in zip(job.logprobs, job.written, strict=True):
        assert told["token"] == token
        assert told["logprob"] == told["top"][0]["logprob"], "greedy takes the likeliest"
        assert [t["logprob"] for t in told["top"]] == sorted(
            (t["logprob"] for t in told["top"]), reverse=True
        )
        assert sum(math.exp(t["logprob"]) for t in told["top"]) <= 1.0001


@pytest.mark.parametrize(("asked", "given"), [(0, 0), (1, 1), (10_000, MOST_LOGPROBS)])
def test_as_many_alternatives_as_wanted(tiny_chat: Any, asked: int, given: int) -> None:
    job = tiny_chat.submit(QUESTION, replace(GREEDY, logprobs=asked, max_tokens=1))
    list(job.events())
    assert len(job.logprobs[0]["top"]) == given


def test_no_probabilities_unless_wanted(tiny_chat: Any) -> None:
    job = tiny_chat.submit(QUESTION, replace(GREEDY, max_tokens=1))
    list(job.events())
    assert job.logprobs is None


@pytest.mark.parametrize(
    "changed",
    [
        {"typical_p": 0.5},
        {"presence_penalty": 1.0, "frequency_penalty": 1.0},
        {"dry_multiplier": 2.0, "dry_allowed_length": 1},
        {"xtc_probability": 1.0, "xtc_threshold": 0.05},
        {"top_k": 0, "top_p": 1.0, "min_p": 0.0},
        {"top_k": 1},
    ],
)
def test_every_sampler_of_the_chain_works_and_repeats_by_its_seed(
    tiny_chat: Any, changed: dict[str, Any]
) -> None:
    free = {"temperature": 1.0, "seed": 5, **changed}
    assert ask(tiny_chat, **free).text == ask(tiny_chat, **free).text != ""


def test_one_candidate_is_greedy(tiny_chat: Any) -> None:
    assert ask(tiny_chat, temperature=1.5, top_k=1).text == ask(tiny_chat).text


def test_a_frequency_penalty_ends_repetition(tiny_chat: Any, tiny_model: Any) -> None:
    [token] = tiny_model.tokenize(" the")[:1]
    bias = {"logit_bias": {str(token): 30.0}, "max_tokens": 8}
    assert ask(tiny_chat, **bias).text.count("the") == 8
    assert ask(tiny_chat, **bias, frequency_penalty=2.0, repeat_penalty=2.0).text.count("the") < 8


def grammar_answer(tiny_chat: Any, **changed: Any) -> Any:
    sampling = replace(GREEDY, **{"max_tokens": 40, **changed})
    return tiny_chat.ask(QUESTION, sampling)


def test_a_grammar_is_kept_to(tiny_chats: Callable[..., Any]) -> None:
    tiny_chat = tiny_chats()
    colours = 'root ::= "{\\"colour\\": \\"" ("red" | "blue") "\\"}"'
    for seed in range(4):
        answer = grammar_answer(tiny_chat, grammar=colours, temperature=1.5, seed=seed)
        assert answer.text in ('{"colour": "red"}', '{"colour": "blue"}')
        assert answer.end.stopped == "end"


def test_a_grammar_does_not_change_what_it_allows(tiny_chat: Any) -> None:
    free = grammar_answer(tiny_chat)
    assert grammar_answer(tiny_chat, grammar="root ::= [^\\x00]*").text == free.text


@pytest.mark.parametrize("grammar", ['nothing ::= "a"', 'root ::= "a" missing', "{"])
def test_a_broken_grammar_is_refused(tiny_chat: Any, grammar: str) -> None:
    with pytest.raises(BadRequest, match="grammar"):
        grammar_answer(tiny_chat, grammar=grammar)


def test_one_of_grammar_and_schema() -> None:
    with pytest.raises(BadRequest, match="not both"):
        grammar_of(replace(GREEDY, grammar='root ::= "a"', json_schema={}))


@pytest.mark.parametrize(
    "changed",
    [
        {"temperature": math.nan},
        {"top_p": 1.5},
        {"repeat_penalty": 0.0},
        {"xtc_probability": -1.0},
        {"frequency_penalty": math.inf},
        {"max_tokens": -1},
    ],
)
def test_values_that_make_no_sense_are_refused(tiny_chat: Any, changed: dict[str, Any]) -> None:
    with pytest.raises(BadRequest, match=next(iter(changed))):
        ask(tiny_chat, **changed)
