"""Sentences that the host says: read from its source, for the translators and for `gui.told`.

What stands in an f-string as a value becomes a numbered field: "{0} is not a file.". A sentence is
taken where it tells of a failure, names a reason, or stands there as one: a capital, three words
and a full stop. What is said to models, to the log and on the command line is left out.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "inglenook"
CATALOG = ROOT / "models" / "catalog.toml"
# The window has texts of its own, and these speak to a terminal, a program, a log or a model.
_OTHERS = ("gui", "cli", "api", "tools", "guards", "workers/llm/schema")
_FAILING = {  # only their failures reach a person as they are
    "log.py", "transcript.py", "host/doctor.py", "host/followups.py", "host/titles.py",
    "ask/survey.py", "ask/rewrite.py", "ask/records.py", "ask/converse.py", "ask/words.py",
    "host/aside.py", "settings.py", "types.py", "__main__.py",
}  # fmt: skip
_UNHEARD = {"debug", "info", "warning", "error", "exception", "critical", "add_argument", "compile"}
_BUGS = {"ValueError", "TypeError", "RuntimeError", "AssertionError", "KeyError", "LookupError"}
_NAMING = {"reason", "next_step", "note"}
_TOLD_NAMES = re.compile(r"NOTE_|_?[A-Z]{3,}[A-Z_]*$")  # constants, if they look like a text
_PIECES = (  # that the host puts together: fit.py, ask/pipeline.py
    "on the processor", ", going by such computers in general", "on {0}",
    "The passages found do not mention {0}.",
)  # fmt: skip
_SENTENCE = re.compile(r"(?:[A-Z]|'|\{\d).*[.?:]", re.DOTALL)
_NO_SENTENCE = re.compile(  # SQL and names
    r"[A-Z]{4,} |.* (?:WHERE|HAVING|ORDER BY) |LM Studio|Search index$"
)
_FORMAL = re.compile(  # what a program is told that asks in the wrong way
    r"(?:'\w+'|\{0\})(?: of '\w+')? must be |"
    r"'\w+' (?:must|cannot|does not|is not|is empty|are not|or|needs|names|requires)\b"
)
_FORMAT_FIELD = re.compile(r"\{\w*\}")
_WORDS = re.compile(r"[A-Za-z]{2,}")


def sentences() -> list[str]:
    """Every sentence of the host that may reach the window, in a fixed order."""
    paths = [path for path in sorted(SOURCE.rglob("*.py")) if _speaks(path)]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    failures = _failures(list(trees.values()))
    found = {
        text
        for path, tree in trees.items()
        for text, sure in _of_module(tree, failures)
        if sure or path.relative_to(SOURCE).as_posix() not in _FAILING
    }
    return sorted(found | set(_PIECES) | set(_of_catalog()))


def _of_catalog() -> Iterator[str]:
    """What the catalog says of its models."""
    entries = tomllib.loads(CATALOG.read_text(encoding="utf-8"))["model"]
    yield from (str(entry["description"]) for entry in entries if entry.get("description"))


def _speaks(path: Path) -> bool:
    name = path.relative_to(SOURCE).as_posix()
    return not name.startswith(tuple(f"{other}/" for other in _OTHERS))


def _failures(trees: list[ast.Module]) -> set[str]:
    """The names of all kinds of InglenookError."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found = {"InglenookError"}
    while more := {c.name for c in classes if found & set(map(_name, c.bases))} - found:
        found |= more
    return found


def _of_module(tree: ast.Module, failures: set[str]) -> Iterator[tuple[str, bool]]:
    """The texts of a module, and whether it is sure that they are told."""
    unheard = {id(node) for told in _not_told(tree) for node in ast.walk(told)}
    for node in ast.walk(tree):
        for value, sure in _said(node, failures):
            text = _template(value)
            if id(value) not in unheard and _is_told(text, sure):
                yield text, sure


def _not_told(tree: ast.Module) -> Iterator[ast.AST]:
    """Docstrings, what goes to the log, what tells of a bug, and what stands in a value."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield from (part for part in node.body if isinstance(part, ast.Expr) and _is_text(part))
        elif isinstance(node, ast.Call) and _name(node.func) in _UNHEARD | _BUGS:
            yield node
        elif isinstance(node, ast.JoinedStr):
            yield from node.values
        elif isinstance(node, ast.Tuple | ast.List):  # samples to measure with, or to recognize
            yield from (item for item in node.elts if isinstance(item, ast.Constant))


def _is_text(part: ast.Expr) -> bool:
    return isinstance(part.value, ast.Constant)


def _said(node: ast.AST, failures: set[str]) -> Iterator[tuple[ast.expr, bool]]:
    """The texts at a node, and whether it is sure that they are told."""
    if isinstance(node, ast.Call) and _name(node.func) in failures:
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from ((value, True) for value in _branches(argument))
    elif isinstance(node, ast.keyword) and node.arg in _NAMING:
        yield from ((value, True) for value in _branches(node.value))
    elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
        names = node.targets if isinstance(node, ast.Assign) else [node.target]
        sure = any(_name(n) in _NAMING or _TOLD_NAMES.match(_name(n)) for n in names)
        yield from ((value, sure and _is_label(value)) for value in _branches(node.value))
    elif isinstance(node, ast.Constant | ast.JoinedStr):
        yield node, False


def _is_label(node: ast.expr) -> bool:
    """Whether a text has no full stop, as the reasons of files have none: "Empty file"."""
    return (
        len(text := _template(node)) < 100 and not text.endswith(".") and not text.startswith("{")
    )


def _branches(node: ast.expr) -> Iterator[ast.expr]:
    """The texts that an expression may stand for."""
    if isinstance(node, ast.IfExp):
        yield from (*_branches(node.body), *_branches(node.orelse))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _branches(value)
    elif isinstance(node, ast.Call) and _name(node.func) in ("strip", "rstrip", "format"):
        yield from _branches(getattr(node.func, "value", node.func))
    elif isinstance(node, ast.Starred):
        yield from _branches(node.value)
    elif isinstance(node, ast.Call) and _name(node.func) == "_told":
        yield from (part for argument in node.args for part in _branches(argument))
    elif isinstance(node, ast.Constant | ast.JoinedStr):
        yield node


def _template(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        text = node.value.strip() if isinstance(node.value, str) else ""
        numbers = count()
        return _FORMAT_FIELD.sub(lambda _: f"{{{next(numbers)}}}", text)
    parts, numbers = [], count()
    for value in node.values if isinstance(node, ast.JoinedStr) else ():
        if isinstance(value, ast.Constant):
            parts.append(str(value.value).replace("{", "{{").replace("}", "}}"))
        else:
            parts.append(f"{{{next(numbers)}}}")
    return "".join(parts).strip()


def _is_told(text: str, sure: bool) -> bool:
    words = _WORDS.findall(text)
    if "\n" in text or len(text) > 400 or not words or _FORMAL.match(text):
        return False
    if sure:
        return (
            len(words) >= 2
            and not _NO_SENTENCE.match(text)
            and (text[0] in "'{" or text[0].isupper())
        )
    return (
        len(words) >= 3 and not _NO_SENTENCE.match(text) and _SENTENCE.fullmatch(text) is not None
    )


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
