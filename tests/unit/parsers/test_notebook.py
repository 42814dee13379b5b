from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.unit.parsers.documents import read, read_with_about

from inglenook.errors import FileUnreadable


def write(folder: Path, value: Any) -> Path:
    path = folder / "a.ipynb"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def code(source: str, *outputs: dict[str, Any]) -> dict[str, Any]:
    return {"cell_type": "code", "source": source, "outputs": list(outputs)}


def test_notes_code_and_what_it_printed(tmp_path: Path) -> None:
    picture = {"image/png": "aGk=", "text/plain": ["<Figure>"]}
    table = {"text/html": "<table><tr><td>a</td><td>b</td></tr></table>", "text/plain": "x"}
    cells = [
        {"cell_type": "markdown", "source": ["# Boats\n", "\n", "Intro\n", "## Sails"]},
        code("print(1)\n", {"output_type": "stream", "text": ["\x1b[31mone\x1b[0m\n"]}),
        code("plot()", {"output_type": "display_data", "data": picture}),
        code("t", {"output_type": "execute_result", "data": table}),
        code("1/0", {"output_type": "error", "ename": "ZeroDivisionError", "evalue": "zero"}),
        {"cell_type": "raw", "source": "raw"},
        code(""),
    ]
    sections, about = read_with_about(write(tmp_path, {"cells": cells, "nbformat": 4}))
    sails = ("Boats", "Sails")
    assert [(s.heading, s.kind, s.text) for s in sections] == [
        (("Boats",), "text", "# Boats\n\nIntro"),
        (sails, "text", "## Sails"),
        (sails, "code", "print(1)"),
        (sails, "text", "one"),
        (sails, "code", "plot()"),
        (sails, "text", "<Figure>"),
        (sails, "code", "t"),
        (sails, "text", "a | b"),
        (sails, "code", "1/0"),
        (sails, "text", "ZeroDivisionError: zero"),
        (sails, "text", "raw"),
    ]
    assert about.title == "Boats"


def test_older_notebooks(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "heading", "level": 2, "source": "Old"},
        {"cell_type": "code", "input": "x", "outputs": [{"output_type": "pyout", "text": "y"}]},
    ]
    sections = read(write(tmp_path, {"worksheets": [{"cells": cells}], "nbformat": 3}))
    assert [(s.heading, s.text) for s in sections] == [
        (("Old",), "## Old"), (("Old",), "x"), (("Old",), "y"),
    ]  # fmt: skip


@pytest.mark.parametrize("value", [[], {}, {"cells": 3}, "x"])
def test_other_json_is_no_notebook(tmp_path: Path, value: Any) -> None:
    with pytest.raises(FileUnreadable, match="not a notebook"):
        read(write(tmp_path, value))
