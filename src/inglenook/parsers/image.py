"""Pictures (PNG, JPEG, TIFF, BMP, WebP, GIF): the words that Tesseract reads on them.

The frames of a TIFF are pages; of moving pictures the first frame is read.
"""

from __future__ import annotations

import base64
import io
import warnings
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from inglenook.errors import FileUnreadable
from inglenook.parsers import ocr
from inglenook.parsers.assembly import About, headline
from inglenook.parsers.marks import Wanted
from inglenook.parsers.source import Source
from inglenook.types import Section

NOT_AVAILABLE = "Reading text from pictures (OCR) is not available on this computer."
_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF")
_MOST_PIXELS = 150_000_000  # as they are unpacked: 600 MB in colours
_MOST_PAGES = 3_000
_SMALL = 1_600  # pixels; the longer side of a picture that is no scan of a page
_GAP = 2


def parse(source: Source) -> Generator[Section, None, About]:
    """A section for each page with words on it."""
    with _opened(source) as picture:
        pages = _pages(picture)
        about = _about(picture, pages)
        if not ocr.available(source.given.models):
            return about(NOT_AVAILABLE)
        reader = ocr.Reader(source.given.models)
        start = read = 0
        for number in range(1, min(pages, _MOST_PAGES) + 1):
            source.given.beat(number - 1, pages)
            frame = _frame(picture, number)
            found = reader.read(*_for_reading(frame, picture))
            if found and found.text:
                yield Section(found.text, start, number, words=found.words)
                start += len(found.text) + _GAP
                read += 1
        return about(_note(read, pages))


def picture(source: Source, wanted: Wanted) -> dict[str, Any]:
    """PNG of a page, and the boxes of the span in its pixels. Raises FileUnreadable."""
    with _opened(source) as opened:
        pages = _pages(opened)
        wanted.must_be_within(pages)
        frame = _on_white(_frame(opened, wanted.page))
        scale = wanted.scale(*frame.size)
        size = (max(1, round(frame.width * scale)), max(1, round(frame.height * scale)))
        shown = frame.resize(size)
        png = io.BytesIO()
        shown.save(png, "PNG")
        return {
            "png": base64.b64encode(png.getvalue()).decode("ascii"),
            "width": shown.width,
            "height": shown.height,
            "pages": pages,
            "boxes": wanted.marked(*shown.size),
        }


@contextmanager
def _opened(source: Source) -> Iterator[Image.Image]:
    """The picture, nothing of it unpacked. What Pillow stumbles over is a FileUnreadable."""
    with source.open() as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of odd tags and large sizes; those are judged here
        try:
            with Image.open(file, formats=_FORMATS) as picture:
                _must_be_in_bounds(picture)
                yield picture
        except Image.DecompressionBombError as error:
            raise _too_large() from error
        except UnidentifiedImageError as error:
            raise FileUnreadable("Damaged: it is not a picture of its kind") from error
        except (OSError, SyntaxError, ValueError, EOFError) as error:
            raise FileUnreadable("Damaged: parts of the picture are missing") from error


def _pages(picture: Image.Image) -> int:
    return int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1


def _frame(picture: Image.Image, number: int) -> Image.Image:
    """One page, the right way up as its camera says. Raises FileUnreadable for a bomb."""
    if number > 1:
        picture.seek(number - 1)
    _must_be_in_bounds(picture)
    return ImageOps.exif_transpose(picture)


def _must_be_in_bounds(picture: Image.Image) -> None:
    if picture.width * picture.height > _MOST_PIXELS:
        raise _too_large()


def _too_large() -> FileUnreadable:
    return FileUnreadable(f"Too large: a picture of more than {_MOST_PIXELS / 1e6:.0f} megapixels")


def _on_white(frame: Image.Image) -> Image.Image:
    """The frame in 8 bit grey or colours, what is transparent in it as white."""
    if frame.mode in ("I", "F") or frame.mode.startswith("I;16"):
        return _eight_bits(frame)
    if frame.mode in ("RGBA", "LA", "PA") or "transparency" in frame.info:
        clear = frame.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(ground, clear).convert("RGB")
    return frame if frame.mode in ("L", "RGB") else frame.convert("RGB")


def _eight_bits(frame: Image.Image) -> Image.Image:
    numbers = frame.convert("F")
    low, high = numbers.getextrema()
    if not isinstance(low, float) or not isinstance(high, float) or high <= low:
        return Image.new("L", frame.size, "white")
    scale = 255 / (high - low)
    return numbers.point(lambda value: value * scale + -low * scale).convert("L")


def _for_reading(frame: Image.Image, picture: Image.Image) -> tuple[Image.Image, int]:
    """The frame in grey at a size at which letters are large enough, and its dots per inch."""
    grey = ocr.prepared(_on_white(frame))
    dpi = _dpi(picture) * grey.width / max(1, frame.width)
    if max(grey.size) <= _SMALL and dpi < 200:  # a part of a screen: its letters are small
        grey = grey.resize((grey.width * 2, grey.height * 2), Image.Resampling.LANCZOS)
        dpi *= 2
    return grey, round(min(max(dpi, 70), 600))


def _dpi(picture: Image.Image) -> float:
    """What the file says if that is likely, else what the longer side makes of an A4 page."""
    try:
        said = float(picture.info["dpi"][0])
    except (KeyError, TypeError, ValueError, IndexError, ZeroDivisionError):
        said = 0.0
    if 72 < said <= 1200:
        return said
    return 96.0 if max(picture.size) <= _SMALL else max(picture.size) / 11.7


def _about(picture: Image.Image, pages: int) -> Callable[[str], About]:
    """A function that gives what is known of the file, with a note."""
    tags = picture.getexif()
    author = headline(str(tags.get(ExifTags.Base.Artist, "")))
    created = _moment(tags.get(ExifTags.Base.DateTime)) if tags else None

    def about(note: str) -> About:
        return About(pages, "", author, created, note)

    return about


def _moment(value: Any) -> float | None:
    """Seconds for the EXIF form "2026:01:31 12:00:00", which names no time zone."""
    try:
        at = datetime.strptime(str(value).strip("\0 "), "%Y:%m:%d %H:%M:%S")
        return at.replace(tzinfo=UTC).timestamp()
    except ValueError:
        return None


def _note(read: int, pages: int) -> str:
    if not read:
        return "No text was found in the picture." if pages == 1 else "No text was found in it."
    if pages > _MOST_PAGES:
        return f"Only the first {_MOST_PAGES:,} of {pages:,} pages were read."
    return "Read from a picture." if pages == 1 else "Read from pictures of the pages."
