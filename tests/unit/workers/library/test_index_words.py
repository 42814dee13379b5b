"""Words in many scripts, and exact phrases."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from inglenook.workers.library import words
from inglenook.workers.library.index import Index, Rows

KOREAN = [
    "내일 오전 회의를 본사에서 시작합니다.",
    "계약서에 서명한 뒤 원본을 보관하세요.",
    "서울에서 부산까지 기차로 세 시간이 걸립니다.",
    "냉장고의 소음이 심하면 수평을 맞추십시오.",
    "도서관은 매주 월요일에 문을 닫는다.",
    "고양이에게 물을 자주 갈아 주어야 한다.",
]
JAPANESE = [
    "東京都の人口は年々増えている。",
    "京都のお寺を秋に訪れた。",
    "契約書の原本は金庫に保管してください。",
    "冷蔵庫の音が大きいときは水平を確認します。",
    "会議は明日の午前に本社で始まります。",
    "データベースのバックアップを毎晩取る。",
]
CHINESE = [
    "研究生命起源的科学家发表了论文。",
    "合同原件请妥善保管。",
    "图书馆每周一闭馆。",
    "冰箱噪音大时请检查是否水平。",
    "明天上午在总部开会。",
    "南京市长江大桥于一九六八年通车。",
]
QUESTIONS = [
    (KOREAN, "회의", 0), (KOREAN, "계약서 원본", 1), (KOREAN, "부산 기차", 2),
    (KOREAN, "냉장고 소음", 3), (KOREAN, "도서관이 닫는 날", 4), (KOREAN, "고양이", 5),
    (JAPANESE, "東京の人口", 0), (JAPANESE, "京都の寺", 1), (JAPANESE, "契約書", 2),
    (JAPANESE, "冷蔵庫の音", 3), (JAPANESE, "会議はいつ", 4), (JAPANESE, "ﾊﾞｯｸｱｯﾌﾟ", 5),
    (JAPANESE, "秋", 1), (CHINESE, "生命起源", 0), (CHINESE, "研究", 0), (CHINESE, "合同", 1),
    (CHINESE, "周一图书馆", 2), (CHINESE, "冰箱", 3), (CHINESE, "开会", 4), (CHINESE, "长江", 5),
]  # fmt: skip


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path, "toy-1")
    yield index
    index.close()


def put(index: Index, texts: Sequence[str], first: int = 0) -> None:
    """Text n becomes chunk and document n."""
    numbers = range(first, first + len(texts))
    vectors = np.eye(8, dtype=np.float32)[np.arange(len(texts)) % 8]
    index.replace(list(numbers), Rows([str(n) for n in numbers], list(numbers), texts, vectors))


def found(index: Index, query: str, phrases: Sequence[str] = ()) -> list[int]:
    return [int(chunk) for chunk, _ in index.matching([query], None, 50, phrases)[0]]


def test_questions_find_their_sentence_without_blanks_and_with_particles(index: Index) -> None:
    """Of the 20 questions ICU's words alone put 12 first; pairs of characters all 20."""
    put(index, [*KOREAN, *JAPANESE, *CHINESE])
    index.settle()
    starts = {id(KOREAN): 0, id(JAPANESE): len(KOREAN), id(CHINESE): len(KOREAN + JAPANESE)}
    first = {q: found(index, q)[:1] == [starts[id(of)] + n] for of, q, n in QUESTIONS}
    assert [q for q, right in first.items() if not right] == []


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("La crème brûlée", "creme brulee"),
        ("Cafe\u0301 du Commerce", "café"),
        (unicodedata.normalize("NFD", "Müller und Söhne"), "muller"),
        ("Η Αθήνα το καλοκαίρι", "ΑΘΗΝΑ"),
        ("Tiếng Việt đẹp", "tieng viet dep"),
        ("Straße nach Łódź", "strasse lodz"),
        ("Ёлка зелёная", "елка"),
        ("co\u00adoperation", "cooperation"),
        ("ﬁnance", "finance"),
        (unicodedata.normalize("NFD", "회의를"), "회의"),
        ("ภาษาไทยง่าย", "ภาษา"),
    ],
)
def test_accents_and_ways_to_write_a_letter_do_not_matter(
    index: Index, text: str, query: str
) -> None:
    put(index, [text, "something else"])
    assert found(index, query) in ([0], [])  # before there is an index only plain words are found
    index.settle()
    assert found(index, query) == [0]


def test_ascii_reaches_the_index_as_it_is() -> None:
    assert words.indexed("E-1234 (c)") == words.asked("E-1234 (c)") == "E-1234 (c)"


@pytest.mark.parametrize("text", ["\ud800", "\x00", "é" * 10_000, "漢", "漢" * 5_000])
def test_any_text_has_words(text: str) -> None:
    assert isinstance(words.indexed(text), str)
    assert isinstance(words.asked(text), str)


PHRASED = [
    "The spring tide tables of the harbour are printed.",
    "Tables, spring and the tide.",
    "Error E-1234: the pump stopped.",
    "Part 1234 is of type E.",
    "人民共和国的首都是北京。",
    "北京人民大会堂。",
]


@pytest.mark.parametrize("settled", [False, True])
@pytest.mark.parametrize(
    ("phrases", "chunks"),
    [
        (["spring tide tables"], [0]),
        (["SPRING TIDE"], [0]),
        (["tables of the harbour"], [0]),
        (["tide", "tables"], [0, 1]),
        (["E-1234"], [2]),
        (["人民共和国"], [4]),
        (["北京"], [4, 5]),
        (["not there at all"], []),
        (["of the"], [0, 1, 2, 3, 4, 5]),  # nothing that an index could look up
        (["  "], [0, 1, 2, 3, 4, 5]),
    ],
)
def test_an_exact_phrase_limits_both_rankers(
    index: Index, phrases: list[str], chunks: list[int], settled: bool
) -> None:
    put(index, PHRASED)
    index.settle()
    if not settled:  # so that the rows are beside the index
        put(index, PHRASED)
    query = "tide tables pump part 北京"
    assert set(found(index, query, phrases)) == set(chunks)
    near = index.nearest(np.eye(8, dtype=np.float32)[:1], None, 50, phrases)[0]
    assert {int(chunk) for chunk, _ in near} == set(chunks)
    inside = index.nearest(np.eye(8, dtype=np.float32)[:1], [0, 2, 4], 50, phrases)[0]
    assert {int(chunk) for chunk, _ in inside} == set(chunks) & {0, 2, 4}


def test_a_phrase_is_looked_for_before_there_is_a_word_index(index: Index) -> None:
    put(index, PHRASED)
    assert set(found(index, "tide", ["spring tide tables"])) <= {0}
