"""Source code, verbatim: functions and classes are the sections (tree-sitter).

The heading path names them from the outside in: namespace, class, function. A grammar is loaded for
the first file of its language; a language without one is one section. Broken code is read as well
as it can be: a place that makes no sense to the grammar belongs to what is around it.
"""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.parsers import text as plain
from inglenook.parsers.assembly import About, headline
from inglenook.parsers.encoding import decode
from inglenook.parsers.source import Source
from inglenook.parsers.verbatim import Cut, normal, pieces
from inglenook.types import Section

if TYPE_CHECKING:
    from tree_sitter import Node, Tree

MAX_BYTES = 5_000_000  # more was written by a program
_GRAMMARS = {
    **dict.fromkeys((".py", ".pyi", ".pyw"), "python"),
    **dict.fromkeys((".js", ".mjs", ".cjs", ".jsx"), "javascript"),
    **dict.fromkeys((".ts", ".mts", ".cts"), "typescript"),
    **dict.fromkeys((".cpp", ".cc", ".cxx", ".hpp", ".hh", ".hxx", ".h"), "cpp"),
    **dict.fromkeys((".sh", ".bash"), "bash"),
    **dict.fromkeys((".kt", ".kts"), "kotlin"),
    **dict.fromkeys((".scala", ".sc"), "scala"),
    ".c": "c", ".cs": "c_sharp", ".go": "go", ".java": "java", ".lua": "lua", ".php": "php",
    ".rb": "ruby", ".rs": "rust", ".swift": "swift", ".tsx": "tsx",
}  # fmt: skip
_FUNCTIONS = frozenset(
    re.findall(
        r"\w+",
        "function_definition function_declaration generator_function_declaration function_item "
        "method method_definition method_declaration singleton_method constructor_declaration "
        "destructor_declaration operator_declaration init_declaration deinit_declaration "
        "secondary_constructor struct_item enum_item union_item macro_definition type_declaration "
        "type_alias_declaration",
    )
)
_HOLDERS = frozenset(
    re.findall(
        r"\w+",
        "class class_definition class_declaration abstract_class_declaration class_specifier "
        "struct_specifier struct_declaration interface_declaration enum_declaration "
        "record_declaration annotation_type_declaration trait_declaration trait_definition "
        "trait_item impl_item mod_item module namespace_definition namespace_declaration "
        "internal_module object_definition object_declaration companion_object enum_definition "
        "protocol_declaration",
    )
)
_VARIABLES = frozenset({"lexical_declaration", "variable_declaration", "expression_statement"})
_CALLED = frozenset({"arrow_function", "function_expression", "generator_function"})
_WRAPPERS = frozenset({"decorated_definition", "export_statement", "template_declaration"})
_LEADING = re.compile("comment|attribute|annotation|decorator")
_DEPTH = 8  # of statements around a function that is in no class
_MAX_NODES = 300_000
_PIECE = 4096  # bytes
_SECONDS = 5  # of the processor; code takes well under one, what is no code makes a grammar search
_NOTHING = re.compile(r"(?:\bend\b|\W)*")


@dataclass(frozen=True, slots=True)
class _Unit:
    """A function or class: where it stands in the bytes, and its heading path."""

    start: int
    end: int
    path: tuple[str, ...]


def parse(source: Source) -> Generator[Section, None, About]:
    """One section for each function, and for what stands between them in a class or file."""
    if source.size > MAX_BYTES:
        return (yield from plain.parse(source))
    text = normal(decode(source.read(MAX_BYTES, "source code")))
    grammar = _GRAMMARS.get(source.suffix)
    units = _units(text.encode("utf-8"), grammar) if grammar else []
    yield from pieces(text, _cuts(text, units))
    return About()


def _units(data: bytes, grammar: str) -> list[_Unit]:
    """The functions and classes in the order of their beginnings, outer ones first."""
    tree = _parsed(data, grammar)
    units: list[_Unit] = []
    todo: list[tuple[Node, tuple[str, ...], int]] = [(tree.root_node, (), 0)]
    seen = 0
    while todo and seen < _MAX_NODES:
        node, path, depth = todo.pop()
        seen += 1
        name = _name(node) if node.is_named else ()
        if name:
            path, depth = path + name, 0
            units.append(_Unit(_begin(node), node.end_byte, path))
        if depth < _DEPTH and (not name or node.type in _HOLDERS):
            todo += [(inner, path, depth + 1) for inner in reversed(node.named_children)]
    return units


def _parsed(data: bytes, grammar: str) -> Tree:
    from tree_sitter import Language, Parser

    package = "typescript" if grammar == "tsx" else grammar
    module = importlib.import_module(f"tree_sitter_{package}")
    name = f"language_{grammar}" if grammar in ("typescript", "tsx", "php") else "language"
    until = time.process_time() + _SECONDS

    def piece(start: int, _place: object) -> bytes:
        """The next bytes; the text ends here for a grammar that cannot make sense of it."""
        return data[start : start + _PIECE] if time.process_time() < until else b""

    return Parser(Language(getattr(module, name)())).parse(piece)


def _name(node: Node) -> tuple[str, ...]:
    """What the heading path gains at this node; nothing where it is no function or class."""
    if node.type in _VARIABLES:
        return _variable(node)
    if node.type not in _FUNCTIONS and node.type not in _HOLDERS:
        return ()
    named = node.child_by_field_name("name") or _declared(node)
    if node.type == "type_declaration":
        named = next((n for c in node.named_children if (n := c.child_by_field_name("name"))), None)
    if node.type == "impl_item":
        named = node.child_by_field_name("type")
    if named is None or (node.type.endswith("_specifier") and not _has_body(node)):
        return ()
    names = [headline(part) for part in _text(named).split("::")]
    return (*_receiver(node), *filter(None, names))


def _variable(node: Node) -> tuple[str, ...]:
    """JavaScript's functions are often values of variables or properties."""
    for inner in node.named_children:
        for to, value in (("name", "value"), ("left", "right")):
            name, given = inner.child_by_field_name(to), inner.child_by_field_name(value)
            if name and given and given.type in _CALLED:
                return (headline(_text(name)),)
    return ()


def _declared(node: Node) -> Node | None:
    """The name in C's declarators, which wrap it in what the function gives back."""
    inner = node.child_by_field_name("declarator")
    while inner is not None:
        node = inner
        inner = node.child_by_field_name("declarator")
        if inner is None and node.type == "parenthesized_declarator" and node.named_children:
            inner = node.named_children[0]
    return node if node.type not in _FUNCTIONS and node.type not in _HOLDERS else None


def _receiver(node: Node) -> tuple[str, ...]:
    """The type that a method of Go belongs to."""
    receiver = node.child_by_field_name("receiver")
    match = receiver and re.search(r"(\w+)\s*(?:\[.*\])?\s*\)$", _text(receiver))
    return (match[1],) if match else ()


def _has_body(node: Node) -> bool:
    return node.child_by_field_name("body") is not None


def _text(node: Node) -> str:
    return (node.text or b"").decode("utf-8", "replace")


def _begin(node: Node) -> int:
    """Where a unit begins: with its decorators and with comments right above it."""
    while node.parent is not None and node.parent.type in _WRAPPERS:
        node = node.parent
    before = node.prev_named_sibling
    while before is not None and _LEADING.search(before.type) and _touch(before, node):
        node, before = before, before.prev_named_sibling
    return node.start_byte


def _touch(a: Node, b: Node) -> bool:
    """Whether `b` begins on the line after the end of `a`, `a` having its lines for itself."""
    other = a.prev_sibling
    alone = other is None or other.end_point.row < a.start_point.row
    end = a.end_point.row - (a.end_point.column == 0)  # some comments include their line break
    return alone and b.start_point.row - end <= 1


def _cuts(text: str, units: list[_Unit]) -> list[Cut]:
    """Cuts where a unit begins, and where it ends if something follows before the next one."""
    at = _characters(text, units)
    cuts = [Cut(0, (), "code")]
    open_: list[tuple[int, tuple[str, ...]]] = []  # end and path of the units around
    for unit in units:
        start, end = _line_start(text, at[unit.start]), _line_end(text, at[unit.end])
        cuts += _closed(open_, start)
        cuts.append(Cut(max(start, cuts[-1].start), unit.path, "code"))
        open_.append((end, unit.path))
    cuts += _closed(open_, len(text))
    return _joined(text, cuts)


def _closed(open_: list[tuple[int, tuple[str, ...]]], start: int) -> Iterator[Cut]:
    """Leave the units that end at or before `start`."""
    while open_ and open_[-1][0] <= start:
        end, _ = open_.pop()
        yield Cut(end, open_[-1][1] if open_ else (), "code")


def _joined(text: str, cuts: list[Cut]) -> list[Cut]:
    """The cuts without those of pieces that hold nothing but closing brackets."""
    kept: list[Cut] = []
    for i, cut in enumerate(cuts):
        end = cuts[i + 1].start if i + 1 < len(cuts) else len(text)
        if not kept or not _NOTHING.fullmatch(text, cut.start, end):
            kept.append(cut)
    return kept


def _characters(text: str, units: list[_Unit]) -> dict[int, int]:
    """The character that begins at each byte that matters."""
    places = sorted({place for unit in units for place in (unit.start, unit.end)})
    if text.isascii():
        return {place: place for place in places}
    data, found, count, last = text.encode("utf-8"), dict[int, int](), 0, 0
    for place in places:
        count, last = count + len(data[last:place].decode("utf-8", "ignore")), place
        found[place] = count
    return found


def _line_start(text: str, place: int) -> int:
    """The beginning of the line, where only blanks stand before `place`."""
    start = text.rfind("\n", 0, place) + 1
    return start if not text[start:place].strip() else place


def _line_end(text: str, place: int) -> int:
    """The end of the line, where no further code stands behind `place`."""
    end = text.find("\n", place)
    end = len(text) if end < 0 else end + 1
    return end if not re.search(r"\w", re.sub(r"(?://|#).*", "", text[place:end])) else place
