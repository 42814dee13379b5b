"""Blocks as Markdown and as plain HTML, for what is copied or dragged out of a text. No Qt here."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

from inglenook.gui.text.markdown import Block, Run, Runs

_SPECIAL = re.compile(r"([\\`*_\[\]<>])")


def as_markdown(blocks: Sequence[Block]) -> str:
    """The blocks as Markdown that means the same; words that are ours are left out."""
    pieces: list[str] = []
    for block in blocks:
        if pieces:
            pieces.append("\n" if block.tight else "\n\n")
        pieces.append(_block(block))
    return "".join(pieces)


def as_html(blocks: Sequence[Block]) -> str:
    """The blocks as HTML without colours, fonts or anything that would be loaded."""
    return "\n".join(map(_html, blocks))


def _block(block: Block) -> str:
    lines = _markdown_body(block).split("\n")
    first = "- " if block.marker == "•" else f"{block.marker} " if block.marker else ""
    inner = "  " * max(block.indent - bool(block.marker), 0)
    rest = inner + " " * len(first)
    quote = "> " * block.quote
    return "\n".join(quote + (rest if n else inner + first) + line for n, line in enumerate(lines))


def _markdown_body(block: Block) -> str:
    if block.kind == "rule":
        return "---"
    if block.kind == "code":
        code = "".join(run.text for run in block.runs)
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", code)), default=0))
        return f"{fence}{block.language}\n{code}\n{fence}"
    if block.kind == "table":
        return "\n".join(_table(block))
    hashes = "#" * block.level + " " if block.kind == "heading" else ""
    return hashes + _runs(block.runs)


def _table(block: Block) -> Iterable[str]:
    marks = {"center": ":-:", "right": "--:"}
    for n, row in enumerate(block.rows):
        cells = (_runs(cell).replace("|", "\\|").replace("\n", " ") for cell in row)
        yield f"| {' | '.join(cells)} |"
        if n == 0:
            align = (*block.align, *[""] * len(row))[: len(row)]
            yield f"|{'|'.join(marks.get(a, '---') for a in align)}|"


def _runs(runs: Runs) -> str:
    return "".join(_run(run) for run in runs if not run.quiet)


def _run(run: Run) -> str:
    if run.cite or run.math:
        return run.text
    if run.code:
        return f"`{run.text}`" if "`" not in run.text else f"`` {run.text} ``"
    text = _SPECIAL.sub(r"\\\1", run.text)
    core = text.strip()
    if not core:
        return text
    marks = ("~~" * run.strike) + ("**" * run.bold) + ("*" * run.italic)
    marked = f"{marks}{core}{marks[::-1]}"
    if run.link:
        marked = f"[{marked}]({run.link})" if run.text != run.link else f"<{run.link}>"
    return text.replace(core, marked, 1)


def _html(block: Block) -> str:
    body = _html_body(block)
    for _ in range(block.quote):
        body = f"<blockquote>{body}</blockquote>"
    return body


def _html_body(block: Block) -> str:
    if block.kind == "rule":
        return "<hr>"
    if block.kind == "table":
        rows = (_html_row(row, "td" if n else "th") for n, row in enumerate(block.rows))
        return f"<table>{''.join(rows)}</table>"
    inner = "".join(_html_run(run) for run in block.runs if not run.quiet)
    if block.kind == "code":
        return f"<pre><code>{html.escape(''.join(r.text for r in block.runs))}</code></pre>"
    if block.kind == "heading":
        return f"<h{block.level}>{inner}</h{block.level}>"
    marker = f"{block.marker} " if block.marker else ""
    margin = f' style="margin-left:{24 * block.indent}px"' if block.indent else ""
    return f"<p{margin}>{marker}{inner}</p>"


def _html_row(row: Sequence[Runs], tag: str) -> str:
    cells = ("".join(map(_html_run, cell)) for cell in row)
    return f"<tr>{''.join(f'<{tag}>{cell}</{tag}>' for cell in cells)}</tr>"


def _html_run(run: Run) -> str:
    text = html.escape(run.text).replace("\n", "<br>")
    tags = (("code", run.code), ("b", run.bold), ("i", run.italic), ("s", run.strike))
    for tag, wanted in tags:
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    return f'<a href="{html.escape(run.link)}">{text}</a>' if run.link else text
