"""Answers from what the library records of files, in words and tables that are always the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import PurePath

from inglenook.ask import dates
from inglenook.ask.facts import Ask, Facts, FileFact, Wanted
from inglenook.types import Citation

_NOUNS = {
    "pdf": ("PDF", "PDFs"),
    "csv": ("CSV file", "CSV files"),
    "word": ("Word document", "Word documents"),
    "email": ("e-mail", "e-mails"),
    "text": ("text file", "text files"),
    "markdown": ("Markdown file", "Markdown files"),
    "ebook": ("e-book", "e-books"),
}
_TABLED = 2  # from so many files on


def answers(wanted: Wanted, found: Facts) -> bool:
    """Whether the records answer the question. "How many pages has the Bible" is not about a file
    where no file is called so, and an author of whom no file is known may be meant otherwise."""
    return bool(found.total) or not (wanted.name or wanted.author)


def told(wanted: Wanted, found: Facts) -> tuple[str, tuple[Citation, ...]]:
    """The answer, with a citation without a span for each file that it names."""
    rows = found.rows
    if wanted.ask in ("newest", "oldest", "largest", "smallest"):
        rows = rows[:1]
    lines = [_sentence(wanted, found)]
    if wanted.ask == "count":
        rows = rows if found.total <= len(rows) else ()
    if len(rows) >= _TABLED:
        lines += ["", *_table(rows, wanted)]
        if found.total > len(rows):
            lines += ["", f"These are the first {len(rows)} of {found.total:,}."]
    elif rows and wanted.ask not in ("newest", "oldest", "largest", "smallest", "pages"):
        lines[0] += f" It is {PurePath(rows[0].path).name} [1]."
    lines += ["", _counted(wanted, found)]
    return "\n".join(lines), tuple(_citation(n, row) for n, row in enumerate(rows, 1))


def _sentence(wanted: Wanted, found: Facts) -> str:
    what = _what(wanted, found.total)
    if not found.total:
        return f"There are no {_what(wanted, 2)} in your library."
    first = found.rows[0]
    if wanted.ask == "pages":
        return _pages(wanted, found)
    if wanted.ask in ("newest", "oldest", "largest", "smallest"):
        return f"The {wanted.ask} {_noun(wanted.kind, 1)} is {_described(first, wanted.ask)}."
    verb = "is" if found.total == 1 else "are"
    size = f", {_size(found.bytes)} together" if found.total > 1 else f", {_size(found.bytes)}"
    return f"There {verb} {found.total:,} {what} in your library{size}."


def _pages(wanted: Wanted, found: Facts) -> str:
    first = found.rows[0]
    if found.total > 1:
        return f"{found.total:,} files are called so; together they have {found.pages:,} pages."
    name = PurePath(first.path).name
    if first.pages is None:
        return f"{name} [1] has no pages: files of its kind are not divided into any."
    return f"{name} [1] has {first.pages:,} page{'' if first.pages == 1 else 's'}."


def _described(file: FileFact, ask: Ask) -> str:
    name = f"{PurePath(file.path).name} [1]"
    changed = f"changed on {_day(file.modified)}"
    return f"{name}, {changed}" if ask in ("newest", "oldest") else f"{name}, {_size(file.bytes)}"


def _what(wanted: Wanted, count: int) -> str:
    """The files that were asked about, in words."""
    words = _noun(wanted.kind, count)
    scope = wanted.scope
    if wanted.author:
        words += f" by {wanted.author}"
    if scope.types and not wanted.kind:
        words += f" of type {' or '.join(scope.types)}"
    if scope.names:
        words += " named like " + " or ".join(f"“{n}”" for n in scope.names)
    if scope.folders:
        words += " in folders named like " + " or ".join(f"“{n}”" for n in scope.folders)
    return f"{words}{_when(wanted)}"


def _when(wanted: Wanted) -> str:
    scope = wanted.scope
    if scope.after is None and scope.before is None:
        return ""
    words = " that were added" if wanted.added else " that were changed"
    if scope.after is not None and scope.after > datetime(1980, 1, 2).timestamp():
        words += f" from {_day(scope.after)}"
    if scope.before is not None:
        words += f" to {_day(scope.before - 1)}"
    return words


def _counted(wanted: Wanted, found: Facts) -> str:
    """What was counted, and what was not."""
    scope = wanted.scope
    where = ", ".join((*scope.collections, *(PurePath(p).name for p in scope.paths)))
    text = f"Counted among {found.files:,} files of {where or 'your whole library'}"
    left = [
        f"{count:,} {words}"
        for count, words in (
            (found.failed, "could not be read"),
            (found.waiting, "are still to be read"),
        )
        if count
    ]
    text += f" ({', '.join(left)})" if left else ""
    if found.skipped:
        text += f"; {found.skipped:,} more were skipped, being of kinds that are not read"
    return text + "."


def _table(rows: Sequence[FileFact], wanted: Wanted) -> list[str]:
    """A Markdown table with the columns that hold anything."""
    columns = [
        ("File", [f"{_cell(PurePath(r.path).name)} [{n}]" for n, r in enumerate(rows, 1)]),
        ("Folder", [_cell(str(PurePath(r.path).parent.name)) for r in rows]),
        ("Size", [_size(r.bytes) for r in rows]),
        ("Pages", ["" if r.pages is None else f"{r.pages:,}" for r in rows]),
        ("Author", [_cell(r.author) for r in rows]),
        ("Added" if wanted.added else "Changed",
         [_day(r.added if wanted.added else r.modified) for r in rows]),
        ("State", ["" if r.state == "indexed" else r.state for r in rows]),
    ]  # fmt: skip
    shown = [(head, cells) for head, cells in columns if any(cells)]
    lines = [" | ".join(head for head, _ in shown), " | ".join("---" for _ in shown)]
    lines += [" | ".join(cells[i] for _, cells in shown) for i in range(len(rows))]
    return [f"| {line} |" for line in lines]


def _cell(text: str) -> str:
    """A file's name cannot break the table, nor look like a marker."""
    return text.replace("|", "¦").replace("[", "(").replace("]", ")").replace("\n", " ")


def _noun(kind: str, count: int) -> str:
    one, more = _NOUNS.get(kind, (kind or "file", f"{kind or 'file'}s"))
    return one if count == 1 else more


def _citation(n: int, file: FileFact) -> Citation:
    return Citation(n, "", file.path, None, 0, 0, "")


def _day(time: float) -> str:
    return dates.told(datetime.fromtimestamp(time)) if time > 0 else ""


def _size(count: float) -> str:
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "bytes" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"
