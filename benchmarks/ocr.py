"""How well and how fast pictures of pages are read, beside plain tesserocr on the same pictures.

    python benchmarks/ocr.py [--pdf FILE] [--pages N] [--dpi N] [--json]

The pages of a PDF with a text layer (by default the project's own sample) are drawn and read back
in three states: clean; turned by 1.2 degrees, blurred and with noise; turned by 90 degrees. Word
recall is the share of the text layer's words that were read, counted as a bag; CER is the edit
distance of the text without white space, by its length. Ours is `ocr.Reader` as the parser process
uses it; the peer is one `PyTessBaseAPI` with English and automatic page segmentation, asked for its
text. Both take turns on each page, one thread each; times leave the loading of models out. The load
of the machine is printed: above 1, say nothing of speed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

os.environ["OMP_THREAD_LIMIT"] = "1"

import pypdfium2
import tesserocr
from PIL import Image, ImageFilter

from inglenook.parsers import ocr

SAMPLE = Path(__file__).parents[1] / "tests" / "data" / "sample" / "clubhouse-lease.pdf"
Read = Callable[[Image.Image, int], str]


@dataclass(frozen=True)
class Row:
    """One reader's outcome on one state of the pages."""

    state: str
    reader: str
    recall: float
    cer: float
    seconds: float  # a page, the median


def clean(page: Image.Image) -> Image.Image:
    return page


def worn(page: Image.Image) -> Image.Image:
    """Askew, out of focus and grainy."""
    turned = page.rotate(1.2, fillcolor=255, resample=Image.Resampling.BICUBIC)
    noise = Image.effect_noise(turned.size, 40)
    return Image.blend(turned.filter(ImageFilter.GaussianBlur(0.8)), noise, 0.15)


def sideways(page: Image.Image) -> Image.Image:
    return page.transpose(Image.Transpose.ROTATE_90)


STATES = {"clean": clean, "1.2 degrees, blur, noise": worn, "90 degrees": sideways}


def ours() -> Read:
    reader = ocr.Reader()

    def read(page: Image.Image, dpi: int) -> str:
        found = reader.read(page, dpi)
        return found.text if found else ""

    return read


def plain() -> Read:
    folder = ocr.models(())["eng"]
    engine = tesserocr.PyTessBaseAPI(path=folder + os.sep, lang="eng", psm=tesserocr.PSM.AUTO)

    def read(page: Image.Image, dpi: int) -> str:
        engine.SetImage(page)
        engine.SetSourceResolution(dpi)
        return str(engine.GetUTF8Text())

    return read


def recall(expected: str, got: str) -> float:
    """The share of the expected words that were read."""
    wanted, read = (Counter(re.findall(r"\w+", text.lower())) for text in (expected, got))
    return sum((wanted & read).values()) / max(1, sum(wanted.values()))


def cer(expected: str, got: str) -> float:
    """Edit distance by the length of what was expected, white space left out."""
    a, b = "".join(expected.split()), "".join(got.split())
    before = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        row = [i]
        for j, right in enumerate(b, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (left != right)))
        before = row
    return before[-1] / max(1, len(a))


def pages_of(path: Path, most: int, dpi: int) -> list[tuple[str, Image.Image]]:
    """The text of each page with words, and the page drawn in shades of grey."""
    with closing(pypdfium2.PdfDocument(path)) as document:
        found = []
        for i in range(len(document)):
            text = document[i].get_textpage().get_text_range()
            if text.strip() and len(found) < most:
                drawn = document[i].render(scale=dpi / 72, grayscale=True).to_pil().copy()
                found.append((text, drawn))
        return found


def measure(pages: list[tuple[str, Image.Image]], dpi: int) -> list[Row]:
    readers = {"Inglenook": ours(), "plain tesserocr": plain()}
    for read in readers.values():
        read(pages[0][1], dpi)  # models are loaded
    rows = []
    for state, change in STATES.items():
        seen: dict[str, list[tuple[float, float, float]]] = {name: [] for name in readers}
        for text, drawn in pages:
            picture = change(drawn)
            for name, read in readers.items():
                begun = time.perf_counter()
                got = read(picture, dpi)
                seconds = time.perf_counter() - begun
                seen[name].append((recall(text, got), cer(text, got), seconds))
        for name, found in seen.items():
            recalls, errors, times = zip(*found, strict=True)
            mean = sum(recalls) / len(recalls), sum(errors) / len(errors)
            rows.append(Row(state, name, *mean, median(times)))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--pdf", type=Path, default=SAMPLE)
    parser.add_argument("--pages", type=int, default=6)
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows = measure(pages_of(options.pdf, options.pages, options.dpi), options.dpi)
    if options.json:
        print(json.dumps([asdict(row) for row in rows]))
        return
    print(f"{options.pages} pages, {options.dpi} dpi, load {os.getloadavg()[0]:.1f}")
    for row in rows:
        print(
            f"{row.state:26} {row.reader:16} recall {row.recall:.3f}  CER {row.cer:.3f}"
            f"  {row.seconds:.2f} s a page"
        )


if __name__ == "__main__":
    main()
