"""A chat as a page of HTML that needs nothing else: no scripts, no pictures, no addresses that are
fetched; light or dark as the system is, and fit for printing."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from inglenook.host.exchange.markdown import ended, heading, place

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_MARKER = re.compile(r"\[(\d{1,3})\]")
_FORMULA = re.compile(
    r"\$\$.+?\$\$|\\\[.+?\\\]|\\\(.+?\\\)|(?<![\w$])\$(?![\s$])[^$\n]*?(?<!\s)\$(?!\d)", re.DOTALL
)
_SAFE_LINK = re.compile(r"(?:https?|mailto):", re.IGNORECASE)


def written(chat: Mapping[str, Any]) -> str:
    """The page of a chat as `chats.get` tells it."""
    title = html.escape(chat["title"] or "Chat")
    render = _renderer()
    told = "\n".join(_message(render, m, n) for n, m in enumerate(chat["messages"], 1))
    return (
        '<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f'<body>\n<main>\n<h1 dir="auto">{title}</h1>\n{told}\n</main>\n</body>\n</html>\n'
    )


def _message(render: MarkdownIt, message: Mapping[str, Any], number: int) -> str:
    who = html.escape(heading(message))
    parts = [f'<article class="{message["role"]}">', f"<h2>{who}</h2>"]
    if message["reasoning"]:
        thought = html.escape(message["reasoning"])
        parts.append(f"<details><summary>Reasoning</summary><pre>{thought}</pre></details>")
    parts.append(_body(render, message, number))
    if message["citations"]:
        items = "\n".join(_evidence(citation, number) for citation in message["citations"])
        parts.append(f'<ol class="evidence">\n{items}\n</ol>')
    if remark := ended(message):
        parts.append(f'<p class="remark">{html.escape(remark)}</p>')
    return "\n".join([*parts, "</article>"])


def _body(render: MarkdownIt, message: Mapping[str, Any], number: int) -> str:
    if message["role"] == "user":  # what a person typed stands as it was typed
        return f'<div class="said" dir="auto">{html.escape(message["text"])}</div>'
    tokens = render.parse(message["text"])
    _cite(tokens, {citation["n"] for citation in message["citations"]}, number)
    return f'<div dir="auto">\n{render.renderer.render(tokens, render.options, {})}</div>'


def _evidence(citation: Mapping[str, Any], number: int) -> str:
    where = html.escape(place(citation))
    if address := _address(citation):
        where = f'<a href="{html.escape(address, quote=True)}" rel="noreferrer">{where}</a>'
    quoted = html.escape(" ".join(citation["text"].split()))
    about = f'id="e{number}-{citation["n"]}" value="{citation["n"]}"'
    return f"<li {about}>{where}<blockquote>{quoted}</blockquote></li>"


def _address(citation: Mapping[str, Any]) -> str:
    """Where a link to the evidence leads: to the page of the web, else to the file."""
    origin = str(citation.get("origin") or "")
    if origin:
        return origin if _SAFE_LINK.match(origin) else ""
    path = PurePath(citation["path"])
    return path.as_uri() if path.is_absolute() else ""


# --- Markdown -------------------------------------------------------------------------------------


def _renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt  # takes a while, and most hosts never export

    made = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    made.disable("image")
    made.inline.ruler.before("escape", "formula", _formula)
    made.validateLink = lambda url: bool(_SAFE_LINK.match(url.strip()))  # type: ignore[method-assign]
    return made


def _formula(state: StateInline, silent: bool) -> bool:
    """Keep the source of a formula as it is: to Markdown, its backslashes would be escapes."""
    match = _FORMULA.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("code_inline", "code", 0).content = match[0]
    state.pos = match.end()
    return True


def _cite(tokens: list[Token], known: set[int], number: int) -> None:
    """Turn markers in running text into links to the evidence below."""
    for token in tokens:
        if token.children:
            token.children = [
                piece for child in token.children for piece in _pieces(child, known, number)
            ]


def _pieces(token: Token, known: set[int], number: int) -> list[Token]:
    if token.type != "text" or "[" not in token.content:
        return [token]
    from markdown_it.token import Token

    def link(match: re.Match[str]) -> str:
        n = int(match[1])
        if n not in known:
            return match[0]
        return f'<sup><a href="#e{number}-{n}">{n}</a></sup>'

    escaped = html.escape(token.content)
    return [Token("html_inline", "", 0, content=_MARKER.sub(link, escaped))]


_STYLE = """:root { color-scheme: light dark; --ground: #fff; --ink: #1f2328; --soft: #5b636d;
  --raised: #f4f5f7; --line: #d8dce1; --link: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --ground: #17191c; --ink: #e6e8eb; --soft: #a3abb5;
  --raised: #212429; --line: #3a3f46; --link: #8ab4f8; } }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.6 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
article { margin: 1.75rem 0; overflow-wrap: anywhere; }
article > h2 { margin: 0 0 .4rem; font-size: .85rem; font-weight: 600; color: var(--soft); }
.said { padding: .75rem 1rem; border-radius: .75rem; background: var(--raised);
  white-space: pre-wrap; }
pre { padding: .75rem 1rem; border-radius: .5rem; background: var(--raised);
  white-space: pre-wrap; }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
pre code { font-size: 1em; }
table { border-collapse: collapse; }
th, td { padding: .3rem .6rem; border: 1px solid var(--line); text-align: start; }
blockquote { margin: .5rem 0; padding-inline-start: .9rem;
  border-inline-start: 3px solid var(--line); color: var(--soft); }
a { color: var(--link); }
sup { line-height: 0; }
.evidence, .remark, details { font-size: .875rem; color: var(--soft); }
.evidence { border-top: 1px solid var(--line); padding-top: .6rem; }
li:target { background: var(--raised); }
@media print { :root { color-scheme: light; --ground: #fff; --ink: #000; --soft: #444;
  --raised: #f4f5f7; --line: #bbb; --link: #0b57d0; }
  main { max-width: none; padding: 0; } article { break-inside: auto; }
  h2, li { break-after: avoid; break-inside: avoid; } }
"""
