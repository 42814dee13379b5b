from __future__ import annotations

from tests.unit.ask.fakes import passage

from inglenook.ask import retrieve
from inglenook.ask.ports import Candidates

A = passage("a", "the lease ends in March")
B = passage("b", "the boiler is old")
C = passage("c", "dogs are welcome")


def with_scores(p, **scores):  # type: ignore[no-untyped-def]
    return passage(p.id, p.text, scores=scores)


def test_first_in_both_scores_one() -> None:
    fused = retrieve.fuse(Candidates(vector=(A, B), lexical=(A, C)))
    assert [p.id for p in fused] == ["a", "b", "c"]
    assert fused[0].score == 1.0


def test_agreement_beats_one_first_place() -> None:
    fused = retrieve.fuse(Candidates(vector=(A, B), lexical=(C, B)))
    assert fused[0].id == "b"


def test_scores_of_both_rankers_are_kept() -> None:
    [one] = retrieve.fuse(
        Candidates(vector=(with_scores(A, vector=0.7),), lexical=(with_scores(A, lexical=9.0),))
    )
    assert one.scores == {"vector": 0.7, "lexical": 9.0}


def test_selection_says_why_the_rest_was_dropped() -> None:
    copy = passage("copy", "the  LEASE ends in March", scores={"vector": 0.8})
    far = passage("far", "unrelated", scores={"vector": 0.05})
    ranked = [
        with_scores(A, vector=0.9),
        copy,
        far,
        with_scores(B, vector=0.5),
        with_scores(C, vector=0.4),
    ]
    chosen, dropped = retrieve.select("when does the lease end", ranked, 2)
    assert [p.id for p in chosen] == ["a", "b"]
    assert dropped == {
        "copy": "same text as another passage",
        "far": "not about the question",
        "c": "ranked lower",
    }


def test_words_of_the_query_are_relevant_without_a_vector() -> None:
    found = passage("x", "Invoice XK-4711 was paid", scores={"lexical": 3.0})
    assert retrieve.relevant("invoice XK-4711", found)
    assert not retrieve.relevant("weather tomorrow", found)


def test_what_is_much_weaker_is_left_out_unless_one_ranker_holds_it() -> None:
    best = passage("best", "the lease ends", scores={"vector": 0.8, "lexical": 10.0})
    weak = passage("weak", "the weather", scores={"vector": 0.3, "lexical": 2.0})
    words = passage("words", "lease 4711", scores={"vector": 0.3, "lexical": 6.0})
    chosen, dropped = retrieve.select("when does the lease end", [best, weak, words], 5)
    assert [p.id for p in chosen] == ["best", "words"]
    assert dropped == {"weak": "much weaker than the best"}
