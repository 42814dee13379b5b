from __future__ import annotations

from tests.unit.ask.fakes import passage

from inglenook.ask import neighbours
from inglenook.ask.ports import Around
from inglenook.types import Passage

TEXT = (
    "The lease began in 2021 and was signed by both. It ends on\n"
    "14 March 2027, unless it is renewed in writing. Dogs are welcome.\n"
    "The boiler is serviced in May. The rent is 500 euros."
)


def cut(id: str, start: int, end: int, place: str = "") -> Passage:
    return passage(id, TEXT[start:end], path="/a.txt", start=start, end=end, place=place)


def beside(passage: Passage, first: int, last: int) -> Around:
    return Around(TEXT[first : passage.start], TEXT[passage.end : last])


def test_a_sentence_that_is_cut_off_is_completed() -> None:
    middle = cut("m", TEXT.index("ends on"), TEXT.index(", unless"), "L1-2")
    [whole], joined = neighbours.grow([middle], {"m": beside(middle, 0, len(TEXT))})
    assert whole.text == "It ends on\n14 March 2027, unless it is renewed in writing."
    assert TEXT[whole.start : whole.end] == whole.text
    assert (whole.id, whole.place, joined) == ("m", "L1-2", {})


def test_lines_follow_what_is_added() -> None:
    second = cut("s", TEXT.index("14 March"), TEXT.index(" Dogs") - 8, "L2")
    one = Passage("s", "/a.txt", "march 2027, unless it is", 62, 86, place="L2")
    grown, _ = neighbours.grow([one], {"s": Around("It ends on\n14 ", " renewed.")})
    assert grown[0].place == "L1-2"
    assert second.place == "L2"


def test_what_is_whole_stays_as_it_is() -> None:
    whole = cut("w", TEXT.index("Dogs"), TEXT.index("\nThe boiler"))
    assert neighbours.grow([whole], {"w": beside(whole, 0, len(TEXT))}) == ((whole,), {})
    assert neighbours.grow([whole], {}) == ((whole,), {})


def test_neighbours_become_one_under_the_id_of_the_better() -> None:
    a, b, c = cut("a", 0, 48), cut("b", 48, 126), cut("c", 126, len(TEXT))
    around = {
        "a": Around("", TEXT[48:126]),
        "b": Around(TEXT[:48], TEXT[126:]),
        "c": Around(TEXT[48:126], ""),
    }
    other = passage("o", "Something else.", path="/b.txt")
    grown, joined = neighbours.grow([b, other, a, c], around)
    assert [p.id for p in grown] == ["b", "o"]
    assert (grown[0].text, grown[0].start, grown[0].end) == (TEXT, 0, len(TEXT))
    assert joined == {"a": "part of passage b", "c": "part of passage b"}


def test_passages_of_different_pages_stay_apart() -> None:
    a = passage("a", "One.", path="/a.pdf", start=0, end=4, page=1)
    b = passage("b", "Two.", path="/a.pdf", start=4, end=8, page=2)
    assert neighbours.grow([a, b], {"a": Around(), "b": Around()}) == ((a, b), {})
