r"""Formulas in Markdown: `$a$`, `\(a\)`, `$$a$$` and `\[a\]`, as rules of markdown-it.

Money stays money: a dollar opens a formula only before something that is not blank and behind
something that is no letter or digit, and it closes one only behind something that is not blank and
before something that is no digit. "costs $5 and $6" has no formula in it.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

LONGEST = 2_000  # characters of a formula; more is text
_INLINE = re.compile(
    r"\$\$(?P<display>(?:[^$\\]|\\.)+?)\$\$"
    r"|\$(?P<dollar>(?![\s$])(?:[^$\\\n]|\\.)*?(?:[^$\\\s]|\\[^\s]))\$(?![0-9])"
    r"|\\\((?P<round>(?:[^\\]|\\[^()])+?)\\\)"
    r"|\\\[(?P<square>(?:[^\\]|\\[^\[\]])+?)\\\]",
    re.DOTALL,
)
_CLOSERS = {"$$": "$$", "\\[": "\\]"}


def install(parser: MarkdownIt) -> None:
    """Have `parser` give tokens `math_inline` and `math_block`; their `markup` is "$" or "$$"."""
    parser.inline.ruler.before("escape", "math_inline", _inline)
    interrupts = ["paragraph", "blockquote", "list"]
    parser.block.ruler.before("fence", "math_block", _block, {"alt": interrupts})


def _inline(state: StateInline, silent: bool) -> bool:
    letter = state.src[state.pos]
    if letter not in "$\\":
        return False
    if letter == "$" and state.pos and state.src[state.pos - 1].isalnum():
        return False
    match = _INLINE.match(state.src, state.pos, min(state.posMax, state.pos + LONGEST))
    source = next((g for g in match.groups() if g is not None), "") if match else ""
    if not match or not source.strip():
        return False
    if not silent:
        inside = match.lastgroup in ("dollar", "round")
        token = state.push("math_inline", "", 0)
        token.content, token.info = source.strip(), match.group()
        token.markup = "$" if inside else "$$"
    state.pos = match.end()
    return True


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    r"""Lines from `$$` or `\[` to what closes them, without a blank line between."""
    if state.is_code_block(start):
        return False
    text = _line(state, start)
    closer = _CLOSERS.get(text[:2])
    if closer is None:
        return False
    last, lines = start, [text[2:]]
    while not lines[-1].rstrip().endswith(closer):
        last += 1
        if last >= end or state.isEmpty(last) or state.sCount[last] < state.blkIndent:
            return False
        lines.append(_line(state, last))
    body = "\n".join(lines).rstrip().removesuffix(closer)
    if not body.strip() or len(body) > LONGEST or closer in body:
        return False
    if not silent:
        token = state.push("math_block", "", 0)
        token.content, token.map = body.strip(), [start, last + 1]
        token.info, token.markup = f"{text[:2]}{body}{closer}", "$$"
        state.line = last + 1
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
