from __future__ import annotations

import os

import pytest

from inglenook.errors import FileUnreadable
from inglenook.parsers.encoding import decode, detect

GERMAN = "Die Straße über den Fluß ist schön. Größe und Maße stehen in der Übersicht.\n" * 4
JAPANESE = "吾輩は猫である。名前はまだ無い。\nどこで生れたかとんと見当がつかぬ。\n" * 8
RUSSIAN = "Все счастливые семьи похожи друг на друга, каждая несчастлива по-своему.\n" * 4


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"),
        (GERMAN, "cp1252"),
        (JAPANESE, "utf-8"),
        (JAPANESE, "utf-16"),
        (JAPANESE, "utf-16-le"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        ("plain ascii", "ascii"),
    ],
)
def test_text_comes_back(text: str, codec: str) -> None:
    assert decode(text.encode(codec)) == text


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 8,
        b"\x7fELF\x02\x01\x01" + b"a" * 100,
        b"PK\x03\x04 whatever follows",
        b"GGUF\x03\x00\x00\x00",
        b"\x00" * 500,
        os.urandom(4096) + b"\x00\x00",
        b"\x01\x02\x03\x04\x05" * 50,
    ],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(FileUnreadable, match="Binary data, not text"):
        decode(data)


def test_a_character_cut_by_the_sample_does_not_matter() -> None:
    sample = ("ä" * 50).encode()[:-1]
    assert detect(sample, whole=False) == "utf-8"


def test_declared_encodings_are_read_as_browsers_do() -> None:
    assert decode("„Preis“ 5 €".encode("cp1252"), "iso-8859-1") == "„Preis“ 5 €"
    assert decode(GERMAN.encode(), "iso-8859-1") == GERMAN  # saved anew, declaration kept
    assert decode(JAPANESE.encode("shift_jis"), "Shift_JIS") == JAPANESE
    assert decode(GERMAN.encode(), "no-such-codec") == GERMAN
    assert decode(b"abc", "base64") == "abc"
    assert decode(GERMAN.encode("utf-16"), "utf-8") == GERMAN


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [
        "船は売られた。\n価格は九十ユーロ、\u3000現金で。\n",
        "The boat is sold.\n",
        "Лодка продана, вчера.\n",
    ],
)
def test_utf16_without_a_mark_in_any_script(codec: str, text: str) -> None:
    assert detect((text * 9).encode(codec)) == codec
