"""How exact the passages are: what a search retrieves of the right excerpts, and where it stands.

    python benchmarks/spans.py FOLDER [--aim N ...] [--cache FILE]
    python benchmarks/spans.py --citations FOLDER [--show N]

The first form compares ways to cut texts. FOLDER holds corpus/*.md and tests.jsonl (`query`,
`corpus_id`, `references` with `start_index` and `end_index`). All texts are cut by our chunker,
into pieces of 200 tokens, and by a recursive splitter at 400 characters, embedded by the same model
and compared exactly. Recall, precision and intersection over union count the characters of what is
retrieved, once for the 5 best pieces and once for as many as have 1,000 tokens together.

The second form reads a folder of any files into a library and proves each chunk against a fresh
reading of its file: its text stands at its offsets, its page (PDFs: by pypdfium2 itself), its cells
(spreadsheets: by calamine; CSV: by the csv module) and its lines (by the file itself) say the same.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import csv
import functools
import io
import itertools
import json
import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from inglenook.errors import FileUnreadable
from inglenook.parsers.assembly import clean
from inglenook.parsers.encoding import decode
from inglenook.parsers.sandbox import Document, Sandbox
from inglenook.paths import bundled_models
from inglenook.store.documents import ChunkRow
from inglenook.store.documents import Document as Stored
from inglenook.store.library import FileRow, LibraryStore
from inglenook.types import Passage
from inglenook.workers.library.chunk import AIM, chunk, embedded_text
from inglenook.workers.library.embed import Embedder, VectorCache, find_embedder
from inglenook.workers.library.ruler import Ruler
from inglenook.workers.library.walk import Found, real_path, walk

EMBEDDER, LIMIT = "all-MiniLM-L6-v2", 256
BEST = 5
BUDGET = 1_000  # tokens
HALVES = re.compile("[\ud800-\udfff]")
LINES = re.compile(r"L([0-9]+)-([0-9]+)")
SHEETS = (".xlsx", ".xlsm", ".xls", ".ods")
SEPARATORS = ("\n\n", "\n", " ", "")

Spans = list[tuple[int, int, str]]  # start, end, context


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--aim", type=int, nargs="+", default=[AIM], help="tokens of our chunks")
    parser.add_argument("--cache", type=Path, help="a file that keeps vectors between runs")
    parser.add_argument("--citations", type=Path, help="prove the chunks of these files")
    parser.add_argument("--show", type=int, default=20, help="how many failures to show")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        if options.citations:
            prove(options.citations, Path(scratch), options.show)
        if options.folder:
            cache = VectorCache(options.cache or Path(scratch) / "vectors.db")
            compare(
                options.folder, find_embedder(EMBEDDER, (bundled_models(),), cache), options.aim
            )
            cache.close()


# --- proof ---------------------------------------------------------------------------------------


def prove(folder: Path, scratch: Path, show: int) -> None:
    """Read and cut every file into a library of its own, and judge every chunk of it."""
    store = LibraryStore(scratch / "library.db")
    store.add_root("proof", str(folder))
    verdicts: collections.Counter[str] = collections.Counter()
    failures: list[str] = []
    with Sandbox() as sandbox:
        for file in (f for f in walk(str(folder)) if f.state == "readable"):
            try:
                keep(store, file, sandbox.read(file.real))
                fresh = HALVES.sub("\ufffd", sandbox.read(file.real).text)
            except FileUnreadable:
                verdicts["file not read"] += 1
                continue
            verdicts["file read"] += 1
            for passage in store.passages_of(file.path):
                for what, problem in judged(passage, fresh):
                    verdicts[f"{what}: {'wrong' if problem else 'right'}"] += 1
                    if problem:
                        failures.append(f"{what} of {named(passage)}: {problem[:200]!r}")
    store.close()
    for verdict, count in sorted(verdicts.items()):
        print(f"{count:7} {verdict}")
    print("\n".join(failures[:show]))


def keep(store: LibraryStore, file: Found, document: Document) -> None:
    """Store a document with its chunks, as indexing does; nothing is embedded."""
    text = HALVES.sub("\ufffd", document.text)
    ruler = Ruler.of_folder(bundled_models() / EMBEDDER / "tokenizer.json", LIMIT)
    pieces = chunk(text, document.sections, document.about.title, ruler)
    rows = tuple(
        ChunkRow(f"{file.path}:{c.start}", c.start, c.end, c.page, c.heading, c.context, c.place)
        for c in pieces
    )
    stored = Stored(
        file.path, file.real.suffix, "proof", "proof", document.about.title,
        document.about.pages, text, document.sections, chunks=rows,
    )  # fmt: skip
    store.save_document("proof", FileRow(file.path, state="indexed"), stored)


def named(passage: Passage) -> str:
    where = passage.place or (f"page {passage.page}" if passage.page else "")
    return f"{Path(passage.path).name} {where} [{passage.start}:{passage.end}]"


def judged(passage: Passage, fresh: str) -> Iterator[tuple[str, str]]:
    """What was judged, and what is wrong with it, "" if nothing is."""
    same = fresh[passage.start : passage.end] == passage.text
    yield "span", "" if same else passage.text
    path = real_path(passage.path)
    if passage.page and path.suffix.lower() == ".pdf":
        yield from on_page(path, passage)
    if LINES.fullmatch(passage.place):
        yield "lines", not_on_lines(path, passage)
    elif passage.place and path.suffix.lower() in SHEETS:
        yield "cells", not_in_cells(path, passage)
    elif passage.place and path.suffix.lower() in (".csv", ".tsv"):
        yield "cells", not_in_rows(path, passage)
    elif passage.place:
        yield f"place in {path.suffix}, not judged", ""


def on_page(path: Path, passage: Passage) -> Iterator[tuple[str, str]]:
    """Every line of the passage stands on that page, in letters and digits; words read from a
    picture, and what is said of forms and notes, pypdfium2's text layer cannot tell."""
    text = page_text(path, passage.page or 0)
    if not text:
        yield "page without a text layer, not judged", ""
        return
    lost = [line for line in passage.text.split("\n") if squeezed(line) not in text]
    yield "page", "\n".join(lost)


@functools.lru_cache(maxsize=64)
def page_text(path: Path, page: int) -> str:
    import pypdfium2

    with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
        return squeezed(document[page - 1].get_textpage().get_text_range())


def squeezed(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def not_on_lines(path: Path, passage: Passage) -> str:
    """The passage, unless those very lines of the file hold it."""
    match = LINES.fullmatch(passage.place)
    assert match
    lines = file_lines(path)[int(match[1]) - 1 : int(match[2])]
    return "" if passage.text in "\n".join(lines) else passage.text


@functools.lru_cache(maxsize=4)
def file_lines(path: Path) -> list[str]:
    text = decode(path.read_bytes()).replace("\r\n", "\n").replace("\r", "\n")
    return clean(text.replace("\f", " ")).split("\n")


def not_in_cells(path: Path, passage: Passage) -> str:
    """The lines of the passage that lack a text of their row of the sheet, by calamine. Where
    several small tables share a passage, its rows lie somewhere in the range around them."""
    sheet, _, cells = passage.place.rpartition("!")
    first, last = map(int, re.findall(r"[0-9]+", cells))
    rows = sheet_rows(path, sheet)[first - 1 : last]
    lines = passage.text.split("\n")
    if "" in lines:
        return "\n".join(s for s in lines if s and not any(holds(s, row) for row in rows))
    if len(lines) != last - first + 1:
        return passage.text
    pairs = itertools.zip_longest(lines, rows, fillvalue=())
    return "\n".join(str(line) for line, row in pairs if not holds(str(line), row))


def holds(line: str, row: Sequence[Any]) -> bool:
    """Whether some text of the row stands in the line, or the row has none."""
    texts = [squeezed(cell) for cell in row if isinstance(cell, str)]
    return not any(texts) or any(text and text in squeezed(line) for text in texts)


@functools.lru_cache(maxsize=4)
def sheet_rows(path: Path, sheet: str) -> list[list[Any]]:
    from python_calamine import CalamineWorkbook

    with contextlib.closing(CalamineWorkbook.from_path(path)) as book:
        names = {" ".join(name.split()): name for name in book.sheet_names}
        return book.get_sheet_by_name(names[sheet]).to_python(skip_empty_area=False)


def not_in_rows(path: Path, passage: Passage) -> str:
    """The lines of the passage whose cells are not those of their row, however cells are parted."""
    first = int(re.findall(r"[0-9]+", passage.place)[0])
    text = decode(path.read_bytes())
    lines = passage.text.split("\n")
    wrong = lines
    for mark in (",", ";", "\t", "|", ":"):
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))[first - 1 :]
        pairs = itertools.zip_longest(lines, rows[: len(lines)], fillvalue=())
        bad = [str(line) for line, row in pairs if squeezed("".join(row)) != squeezed(str(line))]
        wrong = min(wrong, bad, key=len)
    return "\n".join(wrong)


# --- ways to cut ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Piece:
    """`start:end` of a corpus, what is embedded for it, and its own tokens."""

    corpus: str
    start: int
    end: int
    embedded: str
    tokens: int


def compare(folder: Path, embedder: Embedder, aims: Sequence[int]) -> None:
    questions = read_lines(folder / "tests.jsonl")
    documents = {path.stem: read(path) for path in sorted((folder / "corpus").glob("*.md"))}
    asked = embedder.queries([q["query"] for q in questions])
    print(f"{len(questions)} questions; each figure: recall, precision, IoU in per cent")
    print(f"{'':26}{'pieces':>7}{'tokens':>7}   {f'{BEST} best':<20}  {BUDGET} tokens")
    for name, cut in ways(embedder.ruler, aims):
        pieces = list(cut_all(documents, cut, embedder.ruler))
        vectors = embedder.documents([p.embedded for p in pieces], lambda: None)
        ranked = np.argsort(-(asked @ vectors.T), axis=1, kind="stable")[:, :100]
        best = [score(q, [pieces[i] for i in row[:BEST]]) for q, row in each(questions, ranked)]
        many = [score(q, within(pieces, row)) for q, row in each(questions, ranked)]
        size = np.mean([p.tokens for p in pieces])
        print(f"{name:26}{len(pieces):7}{size:7.0f}   {figures(best)}  {figures(many)}", flush=True)


def each(questions: list[dict[str, Any]], ranked: Any) -> Iterable[tuple[dict[str, Any], Any]]:
    return zip(questions, ranked, strict=True)


def ways(ruler: Ruler, aims: Sequence[int]) -> Iterator[tuple[str, Callable[[Document], Spans]]]:
    for aim in aims:
        yield f"ours, about {aim} tokens", lambda d, aim=aim: ours(d, ruler, aim)
    yield "ours, without context", lambda d: [(a, b, "") for a, b, _ in ours(d, ruler, AIM)]
    yield "200 tokens", lambda d: of_tokens(d.text, ruler, 200)
    yield "recursive, 400 characters", lambda d: recursive(d.text, 400)


def ours(document: Document, ruler: Ruler, aim: int) -> Spans:
    chunks = chunk(document.text, document.sections, document.about.title, ruler, aim)
    return [(c.start, c.end, c.context) for c in chunks]


def of_tokens(text: str, ruler: Ruler, size: int) -> Spans:
    tokens = next(ruler.offsets([text]))
    runs = [tokens[i : i + size] for i in range(0, len(tokens), size)]
    return [(run[0][0], run[-1][1], "") for run in runs]


def recursive(text: str, most: int) -> Spans:
    """As the splitter of that name in LangChain: the coarsest separator that makes small pieces,
    which are put together again as long as they fit."""
    spans = []
    for a, b in merged(text, list(split(text, 0, len(text), most, SEPARATORS)), most):
        if body := text[a:b].strip():
            start = text.index(body, a)
            spans.append((start, start + len(body), ""))
    return spans


def split(
    text: str, start: int, end: int, most: int, separators: tuple[str, ...]
) -> Iterator[tuple[int, int]]:
    if end - start <= most or not separators:
        yield start, end
        return
    mark, *rest = separators
    if not mark:
        yield from ((a, min(a + most, end)) for a in range(start, end, most))
        return
    while start < end:
        stop = text.find(mark, start, end)
        stop = end if stop < 0 else stop + len(mark)
        yield from split(text, start, stop, most, tuple(rest))
        start = stop


def merged(text: str, spans: Sequence[tuple[int, int]], most: int) -> Iterator[tuple[int, int]]:
    begin = end = 0
    for a, b in spans:
        if len(text[begin:b].strip()) > most and end > begin:
            yield begin, end
            begin = a
        end = b
    yield begin, end


def cut_all(
    documents: dict[str, Document], cut: Callable[[Document], Spans], ruler: Ruler
) -> Iterator[Piece]:
    for corpus, document in documents.items():
        spans = cut(document)
        texts = [document.text[a:b] for a, b, _ in spans]
        sizes = ruler.lengths(texts)
        for (a, b, context), text, size in zip(spans, texts, sizes, strict=True):
            yield Piece(corpus, a, b, embedded_text(context, text), size)


def within(pieces: Sequence[Piece], row: Iterable[int]) -> list[Piece]:
    """The best pieces that have at most BUDGET tokens together."""
    chosen, left = [], BUDGET
    for i in row:
        if pieces[i].tokens > left:
            break
        chosen.append(pieces[i])
        left -= pieces[i].tokens
    return chosen


def score(question: dict[str, Any], found: Sequence[Piece]) -> tuple[float, float, float]:
    right = {i for r in question["references"] for i in range(r["start_index"], r["end_index"])}
    here = [p for p in found if p.corpus == question["corpus_id"]]
    covered = {i for p in here for i in range(p.start, p.end)}
    size = sum(p.end - p.start for p in found)
    both = len(right & covered)
    return both / len(right), both / size if size else 0.0, both / (len(right) + size - both)


def figures(scores: Sequence[tuple[float, float, float]]) -> str:
    return "".join(f"{100 * value:6.1f}" for value in np.mean(scores, axis=0)) + "  "


def read(path: Path) -> Document:
    with Sandbox() as sandbox:
        document = sandbox.read(path)
    text = path.read_text(encoding="utf-8")
    if document.text != text.strip("\n"):
        raise SystemExit(f"{path.name}: the offsets of the questions do not hold in our text")
    return document


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


if __name__ == "__main__":
    main()
