"""Measures texts in an embedder's tokens: it drops what is over its limit without a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LONGEST_TOKEN = 16  # characters: one unknown word can be a megabyte of base64

Offsets = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures texts in an embedder's tokens. `limit` is the most that it reads of one text."""

    tokenizer: Tokenizer
    limit: int
    special: int  # tokens that the embedder adds to every text

    @classmethod
    def of_folder(cls, tokenizer_json: Path, limit: int, prompt: str = "") -> Ruler:
        """The ruler of the tokenizer in `tokenizer_json` for at most `limit` tokens a text, those
        of the `prompt` included that the embedder puts before it."""
        from tokenizers import Tokenizer  # kept out of the worker's start

        tokenizer = Tokenizer.from_file(str(tokenizer_json))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        of_prompt = tokenizer.encode(prompt, add_special_tokens=False).ids
        return cls(tokenizer, limit - len(of_prompt), len(tokenizer.encode("").ids))

    def offsets(self, texts: Sequence[str]) -> Iterator[Offsets]:
        """The characters of every token of each text; over-long tokens count as several."""
        for encoding in self.tokenizer.encode_batch(list(texts), add_special_tokens=False):
            yield [piece for token in encoding.offsets for piece in _pieces(*token)]

    def lengths(self, texts: Sequence[str]) -> list[int]:
        """How many tokens the embedder reads for each text, special tokens included."""
        return [len(e.ids) for e in self.tokenizer.encode_batch(list(texts))]

    def size(self, text: str, most: int) -> int:
        """Tokens of a text as it stands in another; of one that surely has as many, `most`."""
        if len(text) >= most * LONGEST_TOKEN:
            return most
        return len(next(self.offsets([text])))

    def beginning(self, text: str, most: int) -> str:
        """The text, cut off after `most` tokens."""
        offsets = next(self.offsets([text]))
        return text if len(offsets) <= most else text[: offsets[most - 1][1]].rstrip()


def _pieces(start: int, end: int) -> Iterator[tuple[int, int]]:
    if end - start <= LONGEST_TOKEN:
        yield start, end
        return
    for a in range(start, end, LONGEST_TOKEN):
        yield a, min(a + LONGEST_TOKEN, end)
