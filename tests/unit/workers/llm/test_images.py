"""Pictures: seen by the model, the same numbers for the same picture, refused with a reason."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from llama_cpp import llama_cpp as lib
from llama_cpp import mtmd_cpp as mtmd
from tests import tiny
from tests.pictures import _png, png
from tests.raw import BATCH, Raw, raw

from inglenook.errors import BadRequest, FileUnreadable, ModelUnusable
from inglenook.workers.llm import images as module
from inglenook.workers.llm.images import Images, border, placeholders
from inglenook.workers.llm.native import Library, Model


class Seeing:
    """A model with a projector, and the context that it answers from."""

    def __init__(self, library: Library, opened: Raw, projector: Path) -> None:
        self.raw = opened
        model = Model.__new__(Model)
        model.handle, model.library = opened.model, library
        self.images = Images(model, projector, threads=1)

    def read(self, text: str, *paths: Path) -> list[int]:
        """What the model says after `text` with pictures at each `*`."""
        prompt = self.images.prompt(text.replace("*", self.images.marker), paths)
        self.raw.forget(0)
        at, run = 0, []
        for token in [*prompt.tokens, None]:
            if token is not None and token >= 0:
                run.append(token)
                continue
            if run and token is not None:
                self.raw.read(run, at)
                at, run = at + len(run), []
            if token in prompt.pictures:
                picture = prompt.pictures[token]
                assert self.images.decode(self.raw.context, picture, at, 0, BATCH) == 0
                at += picture.positions
        return self.raw.write(run, at)


@pytest.fixture
def seeing(library: Library, tiny_llama: Path, tiny_projector: Path) -> Iterator[Seeing]:
    with raw(tiny_llama) as opened:
        seeing = Seeing(library, opened, tiny_projector)
        yield seeing
        seeing.images.close()


def test_the_answer_is_that_of_mtmd_itself(seeing: Seeing, tmp_path: Path) -> None:
    path, text = png(tmp_path / "Zoë 田中.png", 1), "Look at * and tell me more."
    ours = seeing.read(text, path)
    handle, model = seeing.images._handle, seeing.raw
    bitmap = mtmd.mtmd_helper_bitmap_init_from_file(handle, os.fsencode(path), False)
    data = text.replace("*", seeing.images.marker).encode()
    source = mtmd.mtmd_input_text(data, len(data), False, True)
    chunks = mtmd.mtmd_input_chunks_init()
    bitmaps = (mtmd.mtmd_bitmap_p_ctypes * 1)(bitmap)
    assert mtmd.mtmd_tokenize(handle, chunks, ctypes.byref(source), bitmaps, 1) == 0
    model.forget(0)
    past = lib.llama_pos(0)
    assert not mtmd.mtmd_helper_eval_chunks(
        handle, model.context, chunks, 0, 0, BATCH, True, ctypes.byref(past)
    )
    size = lib.llama_vocab_n_tokens(model.vocabulary)
    first = np.ctypeslib.as_array(lib.llama_get_logits_ith(model.context, -1), (size,)).argmax()
    theirs = [int(first), *model.write([int(first)], past.value)]
    mtmd.mtmd_input_chunks_free(chunks)
    mtmd.mtmd_bitmap_free(bitmap)
    assert ours == theirs[: len(ours)]


def test_pictures_are_seen_and_told_apart(seeing: Seeing, tmp_path: Path) -> None:
    one, two = png(tmp_path / "one.png", 1), png(tmp_path / "two.png", 2)
    answers = [seeing.read("See * and * here.", *paths) for paths in ((one, two), (two, one))]
    answers.append(seeing.read("See * and * here.", one, one))
    assert len({tuple(answer) for answer in answers}) == 3
    assert seeing.read("See * and * here.", one, two) == answers[0]


def test_the_same_picture_is_the_same_numbers_and_encoded_once(
    seeing: Seeing, tmp_path: Path
) -> None:
    images = seeing.images
    one, copy = png(tmp_path / "one.png", 1), png(tmp_path / "copy.png", 1)
    text = f"Before {images.marker} after"
    first, again = (images.prompt(text, [path]) for path in (one, copy))
    assert first.tokens == again.tokens and first.pictures == again.pictures
    ((number, picture),) = first.pictures.items()
    assert picture.positions == picture.cells == (tiny.PICTURE // tiny.PATCH) ** 2
    assert [t for t in first.tokens if t < 0] == placeholders(number, picture.positions)
    assert -(1 << 31) <= number < 0
    other = images.prompt(text, [png(tmp_path / "other.png", 2)])
    assert other.tokens != first.tokens and len(other.tokens) == len(first.tokens)


def test_only_so_much_is_kept(
    seeing: Seeing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = tiny.WIDTH * 16 * 4
    monkeypatch.setattr(module, "KEPT_BYTES", 2 * one)
    for seed in range(4):
        seeing.images.prompt(f"{seeing.images.marker} so", [png(tmp_path / f"{seed}.png", seed)])
    assert len(seeing.images._kept) == 2


@given(st.lists(st.integers(1, 5)), st.integers(0, 40))
def test_a_border_never_lies_inside_a_picture(runs: list[int], length: int) -> None:
    tokens = [t for n, run in enumerate(runs) for t in (*placeholders(-2 * n - 2, run), 7)]
    cut = border(tokens, min(length, len(tokens)))
    assert 0 <= min(length, len(tokens)) - cut < 5
    assert cut in (0, len(tokens)) or tokens[cut] >= 0 or tokens[cut] % 2 == 0


def test_what_cannot_be_used_is_named(seeing: Seeing, tmp_path: Path) -> None:
    whole = png(tmp_path / "good.png", 1).read_bytes()
    huge = _png(struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0), b"")
    bad = {
        "cut.png": (whole[:200], "damaged"),
        "short.png": (whole[:12], "damaged"),
        "huge.png": (huge, "60,000 × 60,000 pixels"),
        "text.png": (b"hello", "no picture in PNG"),
        "film.webp": (b"RIFF\0\0\0\0WEBPVP8 ", "no picture in PNG"),
        "cut.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "damaged"),
        "empty.gif": (b"GIF89a\0\0\0\0", "no picture"),
    }
    for name, (data, why) in bad.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(FileUnreadable, match=why) as caught:
            seeing.images.prompt(f"{seeing.images.marker} so", [tmp_path / name])
        assert name in str(caught.value)
    with pytest.raises(FileUnreadable, match=r"gone\.png"):
        seeing.images.prompt(f"{seeing.images.marker} so", [tmp_path / "gone.png"])
    for text in ("none", seeing.images.marker * 2 + " so", seeing.images.marker):
        with pytest.raises(BadRequest):
            seeing.images.prompt(text, [tmp_path / "good.png"])


def test_jpeg_headers_are_understood() -> None:
    frame = b"\xff\xc2\0\x11\x08" + struct.pack(">HH", 300, 400) + bytes(10)
    comment = b"\xff\xfe\0\x06abcd"
    assert module._size(b"\xff\xd8" + comment + b"\xff" + frame) == (400, 300)
    assert module._size(b"BM" + bytes(16) + struct.pack("<ii", 40, -30)) == (40, 30)


def test_a_projector_that_does_not_fit_is_refused(
    seeing: Seeing, tiny_llama: Path, tmp_path: Path
) -> None:
    model = seeing.images._model
    wide = tiny.projector(width=2 * tiny.WIDTH).write(tmp_path / "wide.gguf")
    with pytest.raises(ModelUnusable, match=r"wide.gguf cannot be used with this model.*n_embd"):
        Images(model, wide, threads=1)
    with pytest.raises(ModelUnusable, match="is no projector"):
        Images(model, tiny_llama, threads=1)


def test_text_cannot_name_a_picture(seeing: Seeing, tmp_path: Path) -> None:
    path = png(tmp_path / "one.png", 1)
    prompt = seeing.images.prompt(f"<__media__> and {seeing.images.marker} so", [path])
    assert len(prompt.pictures) == 1
