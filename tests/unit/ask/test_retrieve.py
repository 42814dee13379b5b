from __future__ import annotations

from tests.unit.ask.fakes import passage

from inglenook.ask import retrieve
from inglenook.ask.ports import Candidates, Reranking

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


def test_the_shares_of_the_best_scores_decide_not_the_ranks_alone() -> None:
    near = [with_scores(A, vector=0.80), with_scores(B, vector=0.79), with_scores(C, vector=0.2)]
    words = [with_scores(B, lexical=9.0), with_scores(C, lexical=1.0)]
    fused = retrieve.fuse(Candidates(vector=tuple(near), lexical=tuple(words)))
    assert [p.id for p in fused] == ["b", "a", "c"]


def test_a_file_that_the_question_names_counts_for_more() -> None:
    lease = passage("x", "It ends in March.", path="/d/Lease_Hume-2023.pdf", scores={"vector": 0.5})
    other = passage("y", "It ends in May.", path="/d/boiler.pdf", scores={"vector": 0.51})
    last = passage("z", "Nothing.", path="/d/notes.txt", scores={"vector": 0.3})
    found = Candidates(vector=(other, lease, last))
    assert retrieve.fuse(found, "when does it end")[0].id == "y"
    ranked = retrieve.fuse(found, "when does it end in the Hume lease of 2023")
    assert ranked[0].id == "x"
    assert ranked[0].scores["name"] > 0
    assert retrieve.name_words("/d/taxReturn_2023.v2.pdf") >= {"tax", "return", "2023"}


def test_the_reranker_decides_about_what_it_has_read() -> None:
    ranked = [with_scores(p, vector=0.5) for p in (A, B, C)]
    again = retrieve.rerank(ranked, Reranking((0.1, 0.9), "cross"))
    assert [p.id for p in again] == ["b", "a", "c"]
    assert again[0].scores == {"vector": 0.5, "rerank": 0.9}
    assert retrieve.rerank(ranked, None) == tuple(ranked)
    assert retrieve.rerank(ranked, Reranking(skipped="It takes too long.")) == tuple(ranked)


def test_what_the_reranker_finds_beside_the_point_is_not_relevant() -> None:
    found = passage("x", "the lease ends", scores={"vector": 0.9, "rerank": 0.001})
    assert not retrieve.relevant("when does the lease end", found)


def test_nearly_the_same_is_dropped_unless_a_number_differs() -> None:
    said = "The rent of the small club house by the old river is 500 euros per month"
    first = passage("first", said, scores={"vector": 0.9})
    again = passage("again", f"{said}, always", scores={"vector": 0.9})
    other = passage("other", said.replace("500", "520"), scores={"vector": 0.9})
    chosen, dropped = retrieve.select("what is the rent", [first, again, other], 5)
    assert [p.id for p in chosen] == ["first", "other"]
    assert dropped == {"again": "same text as another passage"}


def test_an_older_version_gives_way_to_the_newest() -> None:
    said = "The rent of the small club house by the old river is 500 euros per month"
    old = passage("old", said, path="/d/lease v1.txt", scores={"vector": 0.9})
    new = passage("new", said.replace("500", "520"), path="/d/lease v2.txt", scores={"vector": 0.8})
    only = passage(
        "only", "The deposit was 900 euros.", path="/d/lease v1.txt", scores={"vector": 0.7}
    )
    newest = {"/d/lease v1.txt": "/d/lease v2.txt"}
    chosen, dropped = retrieve.select("what is the rent", [old, new, only], 5, newest)
    assert [p.id for p in chosen] == ["new", "only"]
    assert dropped == {"old": "lease v2.txt is a newer version"}
