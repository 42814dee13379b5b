"""The registry: what is supported, and that importing it stays cheap."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from inglenook.errors import FileUnreadable
from inglenook.parsers import PARSERS, parser_for, supported


def test_every_ending_is_registered_once() -> None:
    suffixes = [s for parser in PARSERS for s in parser.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(s.startswith(".") and s == s.lower() for s in suffixes)


@pytest.mark.parametrize("name", ["a.txt", "A.PDF", "x.y.docx", "/some where/ü.HTM", "b.markdown"])
def test_supported_names(name: str) -> None:
    assert supported(name)
    assert supported(Path(name))


@pytest.mark.parametrize("name", ["a.exe", "README", ".txt", "a.pdf.exe", ""])
def test_names_that_are_not_supported(name: str) -> None:
    assert not supported(name)
    with pytest.raises(FileUnreadable, match="Not supported"):
        parser_for(name)


def test_what_holds_pictures_is_read_again_once_they_can_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = ("scan.pdf", "photo.jpg", "a.txt")
    ids = {}
    for there in (True, False):
        monkeypatch.setattr("inglenook.parsers._reads_pictures", lambda there=there: there)
        ids[there] = [parser_for(name).id for name in names]
    assert [a == b for a, b in zip(ids[True], ids[False], strict=True)] == [False, False, True]


def test_importing_loads_no_native_library() -> None:
    code = (
        "import sys, inglenook.parsers, inglenook.parsers.sandbox;"
        "heavy = {'lxml', 'pypdfium2', 'markdown_it', 'chardet', 'numpy'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
