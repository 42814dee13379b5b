"""Markdown as blocks: what it looks like, what it must never do, and that streaming is exact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.gui.text.highlight import LIMIT, PIECE, _lexer
from inglenook.gui.text.markdown import (
    Block,
    Run,
    Stream,
    blocks,
    plain,
)


def words(text: str, cites: frozenset[int] = frozenset()) -> list[str]:
    return [plain(block) for block in blocks(text, cites)]


def runs(text: str, *cites: int) -> tuple[Run, ...]:
    (block,) = blocks(text, frozenset(cites))
    return block.runs


def test_headings_paragraphs_and_rules() -> None:
    assert blocks("# One\n\nTwo\nthree\n\n---\n") == [
        Block("heading", (Run("One"),), level=1),
        Block("text", (Run("Two"), Run("\n"), Run("three"))),
        Block("rule"),
    ]


def test_short_lines_keep_their_breaks_and_wrapped_ones_do_not() -> None:
    assert words("14 Slipway Lane\nBrackwater") == ["14 Slipway Lane\nBrackwater"]
    wrapped = "The lease is made between the Brackwater Harbour Trust\nand the club."
    assert words(wrapped) == [wrapped.replace("\n", " ")]
    assert words(wrapped.replace("\n", "  \n")) == [wrapped]


def test_inline_looks() -> None:
    assert runs("a **b** *c* ~~d~~ `e`") == (
        Run("a "),
        Run("b", bold=True),
        Run(" "),
        Run("c", italic=True),
        Run(" "),
        Run("d", strike=True),
        Run(" "),
        Run("e", code=True),
    )


def test_nested_lists_keep_their_numbers() -> None:
    found = blocks("3. one\n   - two\n   - three\n4. four\n")
    assert [(b.marker, b.indent, plain(b).strip()) for b in found] == [
        ("3.", 1, "3. one"),
        ("•", 2, "• two"),
        ("•", 2, "• three"),
        ("4.", 1, "4. four"),
    ]


def test_space_between_items_follows_the_blank_lines() -> None:
    assert [b.tight for b in blocks("- a\n- b\n\n- c\n")] == [False, True, False]


def test_an_empty_item_and_one_that_begins_with_code_keep_their_bullet() -> None:
    assert [b.marker for b in blocks("-\n- a\n")] == ["•", "•"]
    found = blocks("- ```\n  x\n  ```\n")
    assert [(b.kind, b.marker) for b in found] == [("text", "•"), ("code", "")]


def test_task_boxes() -> None:
    assert words("- [ ] buy\n- [x] done\n") == ["• ☐ buy", "• ☑ done"]


def test_tables() -> None:
    (table,) = blocks("| a | b |\n|---|--:|\n| c | **d** |\n")
    assert table.align == ("", "right")
    assert table.rows == (
        ((Run("a"),), (Run("b"),)),
        ((Run("c"),), (Run("d", bold=True),)),
    )


def test_code_is_coloured_and_whole() -> None:
    code = 'def f(x):\n    return "a"  # why\n'
    (block,) = blocks(f"```python\n{code}```\n")
    assert plain(block) == code.rstrip("\n")
    assert {run.tone for run in block.runs} >= {"keyword", "string", "comment", "name"}


@pytest.mark.parametrize("language", ["", "no-such-language", "text"])
def test_code_in_no_known_language_stays_plain(language: str) -> None:
    (block,) = blocks(f"```{language}\nx < 1\n```")
    assert (block.kind, plain(block)) == ("code", "x < 1")


def test_the_far_end_of_very_long_code_is_not_coloured() -> None:
    code = "x = 1\n" * 5000
    (block,) = blocks(f"```python\n{code}```\n")
    assert plain(block) == code.rstrip("\n")
    assert block.runs[0].tone == "" and block.runs[1].tone == "number"
    assert sum(len(run.text) for run in block.runs if run.tone) < LIMIT + PIECE
    assert not block.runs[-1].tone


LONG_CODE = "".join(
    f'def f{n}(x):  # why\n    """Say\n    it."""\n    return x\n\n' for n in range(80)
)


def test_growing_code_is_coloured_once() -> None:
    """Counted in characters given to the lexer: the closed pieces once, the open one each time."""
    lexer = _lexer("python")
    assert lexer is not None
    read: list[int] = []
    whole = lexer.get_tokens

    def counted(text: str, unfiltered: bool = False) -> Iterator[tuple[Any, str]]:
        read.append(len(text))
        return whole(text, unfiltered)

    stream = Stream()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lexer, "get_tokens", counted)
        for end in range(0, len(LONG_CODE), 10):
            before = len(read)
            stream.update("```python\n" + LONG_CODE[:end])
            while stream.step():
                pass
            assert sum(read[before:]) <= 6 * PIECE
    assert stream.blocks == blocks("```python\n" + LONG_CODE[:end])


def test_colours_are_right_across_a_string_of_many_lines() -> None:
    code = 'a = """\n' + "words in a string\n" * 60 + '"""\nreturn 1'
    (block,) = blocks(f"```python\n{code}\n```")
    tones = {run.tone for run in block.runs if "words" in run.text}
    assert plain(block) == code
    assert tones == {"string"}
    assert block.runs[-1].tone == "number"


def test_citations_are_those_that_exist() -> None:
    assert [r.cite for r in runs("So [1] and [2, 3] but [9].", 1, 2, 3)] == [0, 1, 0, 2, 3, 0]
    assert [r.cite for r in runs("So [1][2].", 1, 2)] == [0, 1, 2, 0]
    assert [r.cite for r in runs("`a[1]`", 1)] == [0]


def test_a_citation_is_no_reference() -> None:
    assert words("See [1].\n\n[1]: http://example.org\n")[0] == "See [1]."


def test_links_say_where_they_lead() -> None:
    assert runs("[my bank](https://evil.example/login)") == (
        Run("my bank", link="https://evil.example/login"),
        Run(" (evil.example)", quiet=True),
    )
    assert runs("[bank.com](https://bank.com@evil.example)")[-1].text == " (evil.example)"


def test_bare_addresses_are_links_without_the_full_stop() -> None:
    assert runs("See https://example.org/a.") == (
        Run("See "),
        Run("https://example.org/a", link="https://example.org/a"),
        Run("."),
    )


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        r"\\host\share\a",
        "//host/share",
        "javascript:alert(1)",
        "data:text/html,x",
        "smb://host/a",
        "a.md",
        "http:///a",
    ],
)
def test_only_web_and_mail_addresses_become_links(address: str) -> None:
    for text in (f"[a]({address})", f"[a](<{address}>)", f"<{address}>"):
        for block in blocks(text):
            assert not any(run.link for run in block.runs)


@pytest.mark.parametrize(
    "source", ["https://evil.example/x.png?q=secret", "file:///a.png", r"\\host\share\a.png"]
)
def test_pictures_become_words(source: str) -> None:
    found = runs(f"![a chart]({source})")
    assert "a chart" in "".join(run.text for run in found)
    assert not any(run.link for run in found)
    assert "secret" not in "".join(run.text for run in found)


def test_html_stays_text() -> None:
    html = '<img src="http://evil.example/a.png"><script>alert(1)</script>'
    assert words(html) == [html]
    assert words("<div>\n<b>a</b>\n</div>") == ["<div>\n<b>a</b>\n</div>"]


SAMPLE = """# Leases

The three leases end soon [1][2]:

| Office | Ends |
|--------|------|
| Leith  | 14 March 2027 [1] |
| Perth  | *1 June* |

1. first
   - nested

     more of it
   - [ ] box
2. second

   ```python
   def f(): return "x"
   ```
3. third

> quoted
> > deeper **still**

```js
let a = 1

// end
```
Setext
------
    indented

- a

- b
* c
- d

1

2. x
"""


def assert_streams_exactly(text: str, cuts: list[int]) -> None:
    cites = frozenset({1, 2})
    stream = Stream()
    for cut in [*sorted(cuts), len(text)]:
        stream.update(text[:cut], cites)
        while stream.step():
            pass
        assert stream.blocks == blocks(text[:cut], cites)


def test_the_sample_streams_exactly_by_the_letter() -> None:
    assert_streams_exactly(SAMPLE, list(range(len(SAMPLE))))


def test_steps_and_one_reading_agree() -> None:
    long = SAMPLE * 30
    once = Stream()
    once._window = 10**9
    once.update(long)
    assert not once.step()
    assert once.blocks == blocks(long)


PIECES = st.sampled_from(
    [
        *("- a", "1. b", "2", "10) c", "+", "\n", "\n\n", "  ", "    ", "\t", "\r\n"),
        *("```", "~~~", "> ", "# ", "a|b", "|-|-|", "---", "===", "*", "**", "`", "x"),
        *("[1]", "<b>", "\x0c", "\u2028"),
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join), st.lists(st.integers(0, 60), max_size=6))
def test_streaming_is_exact(text: str, cuts: list[int]) -> None:
    assert_streams_exactly(text, cuts)


def test_a_changed_beginning_is_read_again() -> None:
    stream = Stream()
    for text in ("One.\n\nTwo.\n\nThree.", "Uno.\n\nTwo."):
        stream.update(text)
        stream.step()
    assert [plain(block) for block in stream.blocks] == ["Uno.", "Two."]


def test_a_long_list_is_closed_item_by_item() -> None:
    stream = Stream()
    stream.update("".join(f"1. item {n}\n" for n in range(3000)))
    steps = 0
    while stream.step():
        steps += 1
    assert steps > 10
    assert stream.blocks[-1].marker == "3000."


def test_deep_nesting_keeps_the_words() -> None:
    assert plain(blocks("> " * 60 + "deep")[0]) == "deep"


@pytest.mark.parametrize(
    "address", ["http://[bad", "http://[::zz]/", "https://[", "http://%zz@:x/"]
)
def test_broken_addresses_are_harmless(address: str) -> None:
    for text in (address, f"[a]({address})", f"<{address}>", f"![a]({address})"):
        assert blocks(text)


@pytest.mark.parametrize(
    "after",
    ["", "\n", "\nAfter", "# Words\n", "- a\n", "> q\n", "```\nx\n```", "\n|a|b|\n|-|-|\n|9|"],
)
def test_a_table_that_grows_row_by_row_is_the_same(after: str) -> None:
    text = "Before\n\n| a | b |\n|---|--:|\n" + "| x [1] | `y` |\n" * 5 + after
    stream = Stream()
    for end in range(1, len(text) + 1):
        stream.update(text[:end], frozenset({1}))
        while stream.step():
            pass
    whole = Stream()
    whole.update(f"{text}", frozenset({1}))
    while whole.step():
        pass
    assert stream.blocks == whole.blocks
    assert next(len(block.rows) for block in stream.blocks if block.kind == "table") == 6


def test_code_gets_its_colours_piece_by_piece_where_there_is_no_time() -> None:
    text = "```python\n" + "def f(): return 'x'\n" * 200 + "```\n\nAfter"
    patient = Stream(patience=0.0)
    patient.update(text)
    while patient.step():
        pass
    assert patient.pale
    while patient.pale:
        patient.colour()
    assert patient.blocks == blocks(text)
