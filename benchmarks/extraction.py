"""How well the parsers extract text: 4-gram F1 against expected text, beside plain libraries.

    python benchmarks/extraction.py FOLDER [--json] [--worst N]

FOLDER holds `manifest.jsonl` with lines `{"file", "format", "expected_md" | "expected_txt" |
"must_include" and "must_not_include"}`; paths are relative to it. The score of a file is the F1 of
word 4-grams (words are runs of letters and digits, lower case; Markdown's own signs are taken out
of the expected text first), or the share of the must-include strings that were met, signs of
Markdown headings, emphasis and tables apart. Files are read by the same disposable process as in
the program; headings that a section names but does not hold (the names of sheets) count as text.
Plain libraries, in their simplest use: pypdfium2's `get_text_range` for PDF, lxml's `text_content`
for HTML, every `w:t` of `document.xml` for DOCX, python-pptx's text frames and tables, openpyxl's
values (XLSX) and calamine's (XLS, ODS), every text of `content.xml` for ODT and ODP, the file
itself for text.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
import time
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

from inglenook.errors import FileUnreadable
from inglenook.parsers import supported
from inglenook.parsers.sandbox import Document, Sandbox

CHILD = [sys.executable, "-c", "from inglenook.parsers.sandbox import main; main()"]
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_TAG = re.compile(r"</?\w+[^<>]*>")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Row:
    """One file's outcome; `ours` and `plain` are scores from 0 to 1, `plain` None if not scored."""

    file: str
    format: str
    ours: float
    plain: float | None
    seconds: float
    note: str = ""


def words(text: str) -> list[str]:
    """The words of a text, lower case, underscores taken as blanks."""
    return _WORD.findall(text.replace("_", " ").lower())


def unmarked(markdown: str) -> str:
    """Markdown without its own signs, as far as they would count as words."""
    text = _COMMENT.sub(" ", markdown)
    text = _LINK.sub(r"\1", _IMAGE.sub(" ", text))
    text = _TAG.sub(" ", text) if "<" in text else text
    return html.unescape(re.sub(r"\\([\\`*_{}\[\]()#+.!|-])", r"\1", text))


def ngrams(tokens: list[str], n: int) -> Counter[tuple[str, ...]]:
    """How often each run of `n` words occurs."""
    return Counter(zip(*(tokens[i:] for i in range(n)), strict=False))


def f1(got: str, expected: str) -> float:
    """F1 of the 4-grams of words; shorter ones where a text has fewer than four words."""
    a, b = words(got), words(expected)
    n = max(1, min(4, len(a), len(b)))
    left, right = ngrams(a, n), ngrams(b, n)
    if not left and not right:
        return 1.0
    shared = sum((left & right).values())
    return 2 * shared / (sum(left.values()) + sum(right.values()))


def met(got: str, include: Iterable[str], exclude: Iterable[str]) -> float:
    """The share of strings that are there, or rightly not there, white space apart."""
    text = _unsigned(got)
    checks = [wanted in text for s in include if (wanted := _unsigned(s)) or not s]
    checks += [" ".join(s.split()) not in " ".join(got.split()) for s in exclude]
    return mean(checks) if checks else 1.0


def _unsigned(text: str) -> str:
    """One line without the signs of Markdown's headings, emphasis, tables and links."""
    text = re.sub(r"\*\*|(?m:^#+ )|(?:\| )?(?:-{3,} \| ?)+|\|", " ", _LINK.sub(r"\1", text))
    return " ".join(text.split())


def plain(path: Path) -> str | None:
    """What a library gives without further work; None where this benchmark has none."""
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        return _plain_pdf(path)
    if suffix in (".html", ".htm"):
        import lxml.html

        return str(lxml.html.fromstring(path.read_bytes()).text_content())
    if suffix in _OFFICE:
        return _OFFICE[suffix](path)
    if suffix in (".csv", ".txt", ".md"):
        return path.read_text(encoding="utf-8", errors="replace")
    return None


def _plain_pdf(path: Path) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def _plain_docx(path: Path) -> str:
    from lxml import etree

    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    paragraphs = root.iter("{*}p")
    return "\n".join("".join(t.text or "" for t in p.iter("{*}t")) for p in paragraphs)


def _plain_pptx(path: Path) -> str:
    import pptx

    parts: list[str] = []
    for slide in pptx.Presentation(str(path)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                parts.append(shape.text_frame.text)
            if shape.has_table:
                parts += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(parts)


def _plain_openpyxl(path: Path) -> str:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return _cells((sheet.title, sheet.iter_rows(values_only=True)) for sheet in book.worksheets)


def _plain_calamine(path: Path) -> str:
    import python_calamine

    book = python_calamine.load_workbook(path)
    return _cells((name, book.get_sheet_by_name(name).iter_rows()) for name in book.sheet_names)


def _cells(sheets: Iterable[tuple[str, Iterable[Iterable[Any]]]]) -> str:
    lines: list[str] = []
    for name, rows in sheets:
        lines.append(name)
        lines += [" ".join(str(cell) for cell in row if cell not in (None, "")) for row in rows]
    return "\n".join(lines)


def _plain_opendocument(path: Path) -> str:
    from lxml import etree

    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    return "\n".join("".join(p.itertext()) for p in root.iter("{*}p", "{*}h"))


_OFFICE = {
    ".docx": _plain_docx,
    ".pptx": _plain_pptx,
    ".xlsx": _plain_openpyxl,
    ".xlsm": _plain_openpyxl,
    ".xls": _plain_calamine,
    ".ods": _plain_calamine,
    ".odt": _plain_opendocument,
    ".odp": _plain_opendocument,
}


def told(document: Document) -> str:
    """The text with the headings that are no part of it, each where it begins."""
    parts: list[str] = []
    above: tuple[str, ...] = ()
    for section in document.sections:
        text = " ".join(section.text.split())
        new = [h for h in section.heading if h not in above and h not in text]
        parts += [*new, section.text]
        above = section.heading
    return "\n".join(parts)


def score(entry: dict[str, Any], folder: Path, text: str) -> float:
    """The score of an extracted text by what the manifest expects of the file."""
    if "must_include" in entry:
        return met(text, entry["must_include"], entry.get("must_not_include", ()))
    if name := entry.get("expected_md"):
        return f1(text, unmarked((folder / name).read_text(encoding="utf-8")))
    if name := entry.get("expected_txt"):
        return f1(text, (folder / name).read_text(encoding="utf-8"))
    data = json.loads((folder / entry["expected_json"]).read_text(encoding="utf-8"))
    return f1(text, " ".join(_strings(data)))


def _strings(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [s for value in data.values() for s in _strings(value)]
    if isinstance(data, list):
        return [s for value in data for s in _strings(value)]
    return [str(data)]


def measure(folder: Path, sandbox: Sandbox) -> list[Row]:
    """A row for every file of the manifest whose format is supported."""
    manifest = (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in manifest if line.strip()]
    return [_row(e, folder, sandbox) for e in entries if supported(e["file"])]


def _row(entry: dict[str, Any], folder: Path, sandbox: Sandbox) -> Row:
    path = folder / entry["file"]
    began, note, ours = time.perf_counter(), "", 0.0
    try:
        ours = score(entry, folder, told(sandbox.read(path)))
    except FileUnreadable as error:
        note = error.reason
    seconds = time.perf_counter() - began
    try:
        text = plain(path)
    except Exception as error:  # noqa: BLE001 - a plain library may fail as it likes: no text
        text, note = "", f"{note} plain: {type(error).__name__}"
    beside = None if text is None else score(entry, folder, text)
    return Row(entry["file"], path.suffix.lower()[1:], ours, beside, seconds, note)


def summary(rows: list[Row]) -> list[dict[str, Any]]:
    """Means by format, the plain library's over the same files."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.format].append(row)
    return [
        {
            "format": name,
            "files": len(group),
            "ours": round(mean(r.ours for r in group), 4),
            "plain": _mean([r.plain for r in group]),
            "seconds": round(sum(r.seconds for r in group), 2),
        }
        for name, group in sorted(groups.items())
    ]


def _mean(values: list[float | None]) -> float | None:
    known = [v for v in values if v is not None]
    return round(mean(known), 4) if known else None


def main() -> None:
    """Print a table, or one JSON document with `--json`."""
    arguments = argparse.ArgumentParser(description="Scores text extraction.")
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--json", action="store_true")
    arguments.add_argument("--worst", type=int, default=0, help="list the N lowest files")
    options = arguments.parse_args()
    with Sandbox(command=CHILD) as sandbox:
        rows = measure(options.folder, sandbox)
    table = summary(rows)
    if options.json:
        sys.stdout.write(json.dumps({"formats": table, "files": [vars(r) for r in rows]}) + "\n")
        return
    for line in table:
        sys.stdout.write(f"{line['format']:9}{line['files']:4}  ours {line['ours']:.3f}")
        sys.stdout.write(f"  plain {line['plain'] if line['plain'] is not None else '-'}")
        sys.stdout.write(f"  {line['seconds']:.2f} s\n")
    for row in sorted(rows, key=lambda r: r.ours)[: options.worst]:
        beside = "-" if row.plain is None else f"{row.plain:.3f}"
        sys.stdout.write(f"{row.ours:.3f} ({beside}) {row.file} {row.note}\n")


if __name__ == "__main__":
    main()
