"""The sample documents are what their maker writes, and they answer the questions about them."""

from __future__ import annotations

import importlib.util
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pypdfium2
import pytest

DATA = Path(__file__).resolve().parents[1] / "data"
QUESTIONS: list[dict[str, Any]] = tomllib.loads(
    (DATA / "questions.toml").read_text(encoding="utf-8")
)["question"]


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sample", DATA / "make_sample.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    # dataclasses look their module up
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "make_sample", module)
        spec.loader.exec_module(module)
    return module


def test_the_committed_files_are_the_ones_that_are_made(maker: ModuleType, tmp_path: Path) -> None:
    maker.main(tmp_path)
    made = {p.relative_to(tmp_path): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    kept = {
        p.relative_to(DATA): p.read_bytes()
        for folder in ("sample", "broken")
        for p in (DATA / folder).rglob("*")
        if p.is_file()
    }
    assert made == kept


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q["holds"])
def test_each_question_is_answered_where_it_says(question: dict[str, Any]) -> None:
    file = DATA / "sample" / question["file"]
    assert question["holds"] in " ".join(text_of(file, question.get("page")).split())


def text_of(file: Path, page: int | None) -> str:
    if file.suffix == ".pdf":
        assert page
        with pypdfium2.PdfDocument(file) as document:
            return str(document[page - 1].get_textpage().get_text_range())
    if file.suffix == ".docx":
        with zipfile.ZipFile(file) as archive:
            return archive.read("word/document.xml").decode()
    return file.read_bytes().decode("windows-1252" if file.stem == "cafe-zoe" else "utf-8")


def test_the_encrypted_file_opens_with_its_password_alone() -> None:
    file = DATA / "broken" / "encrypted.pdf"
    with pytest.raises(pypdfium2.PdfiumError, match="password"):
        pypdfium2.PdfDocument(file)
    with pypdfium2.PdfDocument(file, password="hearth") as document:
        assert "Nobody reads this." in document[0].get_textpage().get_text_range()
