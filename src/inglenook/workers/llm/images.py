"""Pictures in prompts, through llama.cpp's mtmd and a projector that belongs to the model.

A picture is encoded once, in the thread of the request that brings it. In the prompt it stands as
as many negative numbers as it takes positions, made from its content: the same picture is the same
numbers, so that comparing the beginnings of prompts works as it does for text.
"""

from __future__ import annotations

import ctypes
import hashlib
import logging
import os
import secrets
import struct
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as lib
from llama_cpp import mtmd_cpp as mtmd
from numpy.typing import NDArray

from inglenook.errors import BadRequest, FileUnreadable, ModelUnusable
from inglenook.workers.llm import gguf
from inglenook.workers.llm.native import Model

log = logging.getLogger(__name__)

MOST_BYTES = 64 << 20  # of one file
MOST_PIXELS = 50_000_000  # of one picture; decoding takes three bytes each
KEPT_BYTES = 256 << 20  # of encoded pictures
_ERROR = 4
_NO_CALLBACK = mtmd.mtmd_helper_post_decode_callback(0)


@dataclass(frozen=True, slots=True)
class Picture:
    """One encoded picture, or one tile of it: `positions` in the sequence, `cells` of the cache.

    The two differ for models whose positions have several dimensions (M-RoPE).
    """

    id: int
    positions: int
    cells: int
    values: NDArray[np.float32] = field(repr=False)
    chunk: _Chunk = field(repr=False)


@dataclass(frozen=True, slots=True)
class Prompt:
    """Tokens, and what the negative ones among them stand for, by the first of each run."""

    tokens: list[int]
    pictures: Mapping[int, Picture]


class Images:
    """The projector of one loaded model. `decode` belongs to the decode thread, the rest to any."""

    def __init__(self, model: Model, path: Path, *, threads: int, gpu: bool = False) -> None:
        """Load the projector at `path`. Raises ModelUnusable if it does not fit the model."""
        header = gguf.read(path)
        if header.kind != "projector":
            raise ModelUnusable(f"{path.name} is no projector for pictures.")
        # text that people and documents write must not be able to name a picture
        self.marker = f"<__media_{secrets.token_hex(8)}__>"
        self._model, self._name = model, path.name
        self._lock = threading.Lock()
        self._kept: OrderedDict[int, Picture] = OrderedDict()
        self._seed = f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}".encode()
        self._errors: list[str] = []
        self._callback = lib.llama_log_callback(self._take_line)
        mtmd.mtmd_helper_log_set(self._callback, ctypes.c_void_p(0))
        params = mtmd.mtmd_context_params_default()
        params.use_gpu, params.n_threads, params.warmup = gpu, threads, False
        params.print_timings = False
        params.media_marker = self.marker.encode()
        self._handle = mtmd.mtmd_init_from_file(os.fsencode(path), model.handle, params)
        if not self._handle:
            raise self._misfit()
        if not mtmd.mtmd_support_vision(self._handle):
            self.close()
            raise ModelUnusable(f"{path.name} cannot read pictures.")
        self._width = int(lib.llama_model_n_embd_inp(model.handle))

    def prompt(self, text: str, paths: Sequence[Path], *, bos: bool = False) -> Prompt:
        """The tokens of a rendered `text` in which `marker` stands where each picture goes.

        Encodes what was not encoded lately, which takes seconds on a processor. Raises
        FileUnreadable that names the picture, or BadRequest.
        """
        if text.count(self.marker) != len(paths):
            raise BadRequest(f"{len(paths)} pictures do not fit {text.count(self.marker)} places.")
        with self._lock, _Bitmaps() as bitmaps:
            for path in paths:
                bitmaps.add(self._open(path))
            tokens: list[int] = []
            pictures: dict[int, Picture] = {}
            for chunk in self._chunks(text, bitmaps, bos):
                if isinstance(chunk, list):
                    tokens += chunk
                    continue
                picture = self._encoded(*chunk)
                pictures[picture.id] = picture
                tokens += placeholders(picture.id, picture.positions)
        if tokens and tokens[-1] < 0:
            raise BadRequest("A prompt cannot end with a picture.")
        return Prompt(tokens, pictures)

    def decode(
        self, context: Any, picture: Picture, position: int, sequence: int, batch: int
    ) -> int:
        """Read a picture into `sequence` at `position`, in batches of at most `batch` cells.

        0, or what llama_decode says; then a part of it may be in the cache: truncate. Attention in
        both directions and positions of several dimensions are seen to. Gives no logits.
        """
        after = lib.llama_pos(0)
        values = picture.values.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
        return int(
            mtmd.mtmd_helper_decode_image_chunk(
                self._handle,
                context,
                picture.chunk.handle,
                values,
                position,
                sequence,
                batch,
                ctypes.byref(after),
                _NO_CALLBACK,
                ctypes.c_void_p(0),
            )
        )

    def close(self) -> None:
        """Free the projector; call it before the model is closed."""
        with self._lock:
            self._kept.clear()
            if self._handle:
                mtmd.mtmd_free(self._handle)
                self._handle = None

    # --- one picture -----------------------------------------------------------------------------

    def _open(self, path: Path) -> Any:
        """A decoded picture, as mtmd's own loader makes it."""
        data = _read(path)
        room = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
        self._errors.clear()
        options = mtmd.mtmd_helper_init_opt_default()
        made = mtmd.mtmd_helper_bitmap_init_from_buf_wrapper(
            self._handle, room, len(data), False, options
        )
        if made.video_ctx:  # what cannot be read as a picture is tried as a film
            mtmd.mtmd_bitmap_free(made.bitmap)
            mtmd.mtmd_helper_video_free(made.video_ctx)
        if not made.bitmap or made.video_ctx:
            raise _unreadable(path, "it is damaged")
        return made.bitmap

    def _chunks(
        self, text: str, bitmaps: _Bitmaps, bos: bool
    ) -> Iterator[list[int] | tuple[Any, str, int]]:
        """Runs of tokens, and pictures as mtmd's chunk, content hash and number of the tile."""
        data = text.encode("utf-8", "replace")
        source = mtmd.mtmd_input_text(data, len(data), bos, True)
        chunks = mtmd.mtmd_input_chunks_init()
        try:
            handles = bitmaps.array()
            code = mtmd.mtmd_tokenize(
                self._handle, chunks, ctypes.byref(source), handles, len(handles)
            )
            if code:
                raise FileUnreadable(f"The pictures cannot be prepared: {self._told()}.")
            tiles: dict[str, int] = {}
            for i in range(mtmd.mtmd_input_chunks_size(chunks)):
                chunk = mtmd.mtmd_input_chunks_get(chunks, i)
                if mtmd.mtmd_input_chunk_get_type(chunk) == mtmd.MTMD_INPUT_CHUNK_TYPE_TEXT:
                    count = ctypes.c_size_t(0)
                    tokens = mtmd.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))
                    yield list(tokens[: count.value])
                else:
                    name = mtmd.mtmd_input_chunk_get_id(chunk).decode()
                    tiles[name] = tiles.get(name, -1) + 1
                    yield chunk, name, tiles[name]
        finally:
            mtmd.mtmd_input_chunks_free(chunks)

    def _encoded(self, chunk: Any, name: str, tile: int) -> Picture:
        positions = int(mtmd.mtmd_input_chunk_get_n_pos(chunk))
        cells = int(mtmd.mtmd_input_chunk_get_n_tokens(chunk))
        content = f"{name} {tile} {positions} {cells}".encode() + self._seed
        digest = hashlib.blake2b(content, digest_size=4).digest()
        id_ = -2 * (int.from_bytes(digest, "big") >> 2) - 2
        kept = self._kept.get(id_)
        if kept is None:
            self._errors.clear()
            if mtmd.mtmd_encode_chunk(self._handle, chunk):
                raise ModelUnusable(f"{self._name} failed on a picture: {self._told()}.")
            output = mtmd.mtmd_get_output_embd(self._handle)
            values = np.ctypeslib.as_array(output, (cells, self._width)).copy()
            kept = Picture(id_, positions, cells, values, _Chunk(chunk))
            self._kept[id_] = kept
        self._kept.move_to_end(id_)
        while (
            len(self._kept) > 1 and sum(p.values.nbytes for p in self._kept.values()) > KEPT_BYTES
        ):
            self._kept.popitem(last=False)
        return kept

    # --- errors ----------------------------------------------------------------------------------

    def _take_line(self, level: int, text: bytes, _data: Any) -> None:
        if level == _ERROR and len(self._errors) < 20:
            self._errors.append(text.decode("utf-8", "replace").strip())

    def _told(self) -> str:
        return "; ".join(self._errors[-2:]) or "no reason given"

    def _misfit(self) -> ModelUnusable:
        return ModelUnusable(
            f"The projector {self._name} cannot be used with this model: {self._told()}.",
            "Choose the projector that was published with this very model.",
        )


def placeholders(id: int, positions: int) -> list[int]:
    """What stands for a picture in a prompt: an even number first, an odd one for the rest."""
    return [id] + [id + 1] * (positions - 1)


def border(tokens: Sequence[int], length: int) -> int:
    """The largest number of tokens up to `length` that does not end inside a picture."""
    while 0 < length < len(tokens) and tokens[length] < 0 and tokens[length] % 2:
        length -= 1
    return length


class _Chunk:
    """A copy of mtmd's chunk, freed when nobody refers to it any more."""

    def __init__(self, chunk: Any) -> None:
        self.handle = mtmd.mtmd_input_chunk_copy(chunk)

    def __del__(self) -> None:
        mtmd.mtmd_input_chunk_free(self.handle)


class _Bitmaps:
    """Decoded pictures, freed at the end of the block."""

    def __init__(self) -> None:
        self._handles: list[Any] = []

    def __enter__(self) -> _Bitmaps:
        return self

    def __exit__(self, *_error: object) -> None:
        for handle in self._handles:
            mtmd.mtmd_bitmap_free(handle)

    def add(self, handle: Any) -> None:
        self._handles.append(handle)

    def array(self) -> Any:
        return (mtmd.mtmd_bitmap_p_ctypes * len(self._handles))(*self._handles)


# --- files ---------------------------------------------------------------------------------------


def _read(path: Path) -> bytes:
    """The bytes of a picture that is of a known kind and not too large to decode."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _unreadable(path, f"it is larger than {MOST_BYTES >> 20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, str(error.strerror or error)) from error
    try:
        width, height = _size(data)
    except (struct.error, IndexError) as error:
        raise _unreadable(path, "it is damaged") from error
    if width < 1 or height < 1:
        raise _unreadable(path, "it is no picture in PNG, JPEG, GIF or BMP format")
    if width * height > MOST_PIXELS:
        raise _unreadable(path, f"it is too large: {width:,} × {height:,} pixels")
    return data


def _size(data: bytes) -> tuple[int, int]:
    """Width and height that the header tells; zeros if the format is not known."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return struct.unpack_from(">II", data, 16)
    if data.startswith((b"GIF87a", b"GIF89a")):
        return struct.unpack_from("<HH", data, 6)
    if data.startswith(b"BM"):
        width, height = struct.unpack_from("<ii", data, 18)
        return abs(width), abs(height)
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else (0, 0)


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while True:
        while data[at + 1] == 0xFF:  # fill bytes
            at += 1
        kind, length = struct.unpack_from(">xBH", data, at)
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):  # a frame's header
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + length


def _unreadable(path: Path, why: str) -> FileUnreadable:
    return FileUnreadable(
        f"The picture {path.name} cannot be used: {why}.",
        "Save it as PNG or JPEG with another program, and add that.",
        why[0].upper() + why[1:],
    )
