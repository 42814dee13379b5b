"""Pictures of words for tests of reading them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

SIZE = (1000, 700)


def page(*lines: str, turn: int = 0, at: tuple[int, int] = (60, 60)) -> Image.Image:
    """Black words on white, as if scanned at 150 dpi; turned by so many degrees to the left."""
    picture = Image.new("L", SIZE, "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(36)
    for i, line in enumerate(lines):
        draw.text((at[0], at[1] + 60 * i), line, fill="black", font=font)
    return picture.rotate(turn, expand=True) if turn else picture


def save(path: Path, pages: Sequence[Image.Image]) -> Path:
    """Write pages into one file, a scanned PDF or a TIFF."""
    pages[0].save(path, save_all=True, append_images=list(pages[1:]), resolution=150)
    return path
