from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.parsers.documents import read

from inglenook.parsers import parser_for
from inglenook.parsers.assembly import About
from inglenook.parsers.sandbox import Document

SAMPLE = """---
title: "The boat"
tags: [a, b]
---

Before any heading.

# The *boat* and [its](x) `mast`

Text.

```
# not a heading
```

## Sails

- a list
  # not at the top level

Setext
======

End.
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "file.md"
    path.write_bytes(text.encode())
    return path


def about(path: Path) -> About:
    parsing = parser_for(path).parse(str(path))
    while True:
        try:
            next(parsing)
        except StopIteration as end:
            assert isinstance(end.value, About)
            return end.value


def test_headings_and_verbatim_text(tmp_path: Path) -> None:
    sections = read(write(tmp_path, SAMPLE))
    assert [s.heading for s in sections] == [
        (),
        (),
        ("The boat and its mast",),
        ("The boat and its mast", "Sails"),
        ("Setext",),
    ]
    for section in sections:
        assert SAMPLE[section.start : section.start + len(section.text)] == section.text


def test_the_title_is_that_of_the_front_matter_or_the_first_heading(tmp_path: Path) -> None:
    assert about(write(tmp_path, SAMPLE)).title == "The boat"
    assert about(write(tmp_path, "text\n\n# One\n\n# Two")).title == "One"


def test_a_rule_at_the_start_is_no_front_matter(tmp_path: Path) -> None:
    sections = read(write(tmp_path, "---\n\n# Heading\n\ntext\n\n---\n"))
    assert [s.heading for s in sections] == [(), ("Heading",)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(st.lists(st.sampled_from(["# A", "## B", "> # q", "```", "---", "", "- x", "ä\r"])))
def test_nothing_but_newlines_is_lost(tmp_path: Path, lines: list[str]) -> None:
    source = "\n".join(lines).replace("\r\n", "\n").replace("\r", "\n")
    whole = Document(tuple(read(write(tmp_path, source + "\nend")))).text
    assert whole == (source + "\nend").lstrip("\n") or whole == source + "\nend"
