"""Real readings of small pictures; what Tesseract's tables become."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from tests.unit.parsers.pictures import page

from inglenook.parsers import ocr

TEXT = (
    "The harbour master writes the tide table",
    "by hand every spring before the boats",
    "leave for the northern islands again.",
    "Nobody else may change what it says.",
)


@pytest.fixture(scope="module")
def reader() -> ocr.Reader:
    return ocr.Reader()


def row(line: tuple[int, int, int], text: str, confidence: float = 90.0) -> str:
    block, paragraph, number = line
    return f"5\t1\t{block}\t{paragraph}\t{number}\t1\t100\t50\t200\t25\t{confidence}\t{text}"


def put_together(*rows: str) -> ocr.Found:
    return ocr._put_together(list(ocr._words("\n".join(rows), 1000, 500)))


def test_english_orientation_and_more_are_at_hand() -> None:
    assert {"eng", "deu", "jpn", "osd"} <= set(ocr.models(()))
    assert ocr.available()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_words_are_read_and_placed_whichever_way_up_they_stand(
    reader: ocr.Reader, turn: int
) -> None:
    picture = page(*TEXT, turn=turn)
    found = reader.read(picture, 150)
    assert found is not None
    assert found.text == "\n".join(TEXT)
    assert found.confidence > 80
    for word in found.words:
        assert found.text[word.start : word.end].split() == [found.text[word.start : word.end]]
        left, top = int(word.left * picture.width), int(word.top * picture.height)
        right = round((word.left + word.width) * picture.width)
        bottom = round((word.top + word.height) * picture.height)
        low, _ = picture.crop((left, top, right, bottom)).getextrema()
        assert isinstance(low, int | float)
        assert low < 100  # there is ink in it
    first = found.words[0]
    corner = {0: "left top", 90: "left bottom", 180: "right bottom", 270: "right top"}[turn]
    side = "left" if first.left < 0.5 else "right"
    assert f"{side} {'top' if first.top < 0.5 else 'bottom'}" == corner


def test_a_picture_without_words_gives_none(reader: ocr.Reader) -> None:
    found = reader.read(Image.new("L", (600, 400), "white"), 150)
    assert found is not None
    assert found.text == ""
    assert found.words == ()


def test_models_of_the_users_own_are_used_as_well(tmp_path: Path) -> None:
    folder = tmp_path / "my models"
    folder.mkdir()
    bundled = Path(ocr.models(())["eng"]) / "eng.traineddata"
    (folder / "fra.traineddata").write_bytes(bundled.read_bytes())
    assert ocr.models((str(folder),))["fra"] == str(folder)
    found = ocr.Reader([str(folder)]).read(page(*TEXT), 150)
    assert found is not None
    assert found.text == "\n".join(TEXT)


def test_a_broken_model_does_not_spoil_the_others(tmp_path: Path) -> None:
    (tmp_path / "fra.traineddata").write_bytes(b"no model at all")
    found = ocr.Reader([str(tmp_path)]).read(page(*TEXT), 150)
    assert found is not None
    assert found.text == "\n".join(TEXT)


def test_lines_paragraphs_and_blocks() -> None:
    found = put_together(
        row((1, 1, 1), "one"),
        row((1, 1, 1), "two"),
        row((1, 1, 2), "three"),
        row((1, 2, 1), "four"),
        row((2, 1, 1), "five"),
    )
    assert found.text == "one two\nthree\n\nfour\n\nfive"
    assert [found.text[w.start : w.end] for w in found.words] == found.text.split()
    assert found.words[0].left == 0.1
    assert found.words[0].height == 0.05


def test_a_word_that_was_divided_at_the_lines_end_is_joined() -> None:
    found = put_together(row((1, 1, 1), "num-"), row((1, 1, 2), "bers"), row((1, 1, 2), "count"))
    assert found.text == "numbers count"
    assert [found.text[w.start : w.end] for w in found.words] == ["num", "bers", "count"]
    kept = put_together(row((1, 1, 1), "Foo-"), row((1, 1, 2), "Bar"))
    assert kept.text == "Foo-\nBar"


def test_words_of_chinese_and_japanese_stand_without_blanks() -> None:
    assert put_together(row((1, 1, 1), "東京"), row((1, 1, 1), "都")).text == "東京都"


def test_noise_is_dropped() -> None:
    found = put_together(
        row((1, 1, 1), "good"),
        row((1, 1, 1), "w0rd", 20),
        row((2, 1, 1), "~~", 60),
        row((3, 1, 1), "maybe", 30),
    )
    assert found.text == "good"
