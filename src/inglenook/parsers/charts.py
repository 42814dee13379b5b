"""The charts of Office's documents: their titles, and the data behind them as a table.

Format: ECMA-376 part 1, 21.2 (DrawingML charts). The values are those that the document keeps for
programs that do not open the workbook behind the chart.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from inglenook.parsers.assembly import one_line
from inglenook.parsers.package import attribute, child
from inglenook.parsers.tables import Cell, Table

_MAX_POINTS = 2000  # of a series


def titles(root: etree._Element) -> Iterator[str]:
    """The titles of the chart and its axes."""
    for title in root.iter("{*}title"):
        yield one_line(" ".join(text.text or "" for text in title.iter("{*}t")))


def table(root: etree._Element) -> Table:
    """A row of the series' names, then one a category."""
    made = Table()
    for number, row in enumerate(_rows(root)):
        made.add([Cell(text) for text in row], head=number == 0)
    return made


def _rows(root: etree._Element) -> list[list[str]]:
    """The data behind a chart: a row of the series' names, then one a category."""
    series = list(root.iter("{*}ser"))
    names = [" ".join(_points(child(s, "tx")).values()) for s in series]
    values = [_points(child(s, "val")) or _points(child(s, "yVal")) for s in series]
    categories: dict[int, str] = {}
    for s in series:
        found = _points(child(s, "cat")) or _points(child(s, "xVal"))
        categories |= {at: text for at, text in found.items() if at not in categories}
    rows = sorted({at for column in values for at in column} | set(categories))
    data = [[categories.get(at, ""), *(column.get(at, "") for column in values)] for at in rows]
    return [["", *names], *data]


def _points(element: etree._Element | None) -> dict[int, str]:
    """Cached values by their index; of names the only one has index 0."""
    found: dict[int, str] = {}
    for point in () if element is None else element.iter("{*}pt"):
        index = attribute(point, "idx") or ""
        value = child(point, "v")
        if index.isdecimal() and value is not None and len(found) < _MAX_POINTS:
            found.setdefault(int(index), _shown(value.text or ""))
    return found


def _shown(value: str) -> str:
    """A number without the noise of its binary form."""
    try:
        return f"{float(value):.12g}" if "." in value else value
    except ValueError:
        return value
