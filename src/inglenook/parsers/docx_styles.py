"""What a Word document says about its styles and numbers: heading levels and list markers.

Format: ECMA-376 part 1, 17.7 (styles) and 17.9 (numbering).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from inglenook.parsers.package import attribute, child

TITLE = 0  # the level of the document's own title, above Heading 1
_HEADING = re.compile(r"heading ?([1-9])$", re.IGNORECASE)
_MAX_CHAIN = 50
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


class Styles:
    """Paragraph styles by their id."""

    def __init__(self, root: etree._Element | None) -> None:
        styles = () if root is None else root.iterchildren("{*}style")
        self._by_id = {attribute(style, "styleId") or "": style for style in styles}

    def level(self, properties: etree._Element | None) -> int | None:
        """The heading level of a paragraph with these properties, None for body text."""
        own = attribute(child(properties, "outlineLvl"), "val")
        if own is not None:
            return _outline(own)
        for style in self.chain(properties):
            name = attribute(child(style, "name"), "val") or attribute(style, "styleId") or ""
            if name.lower() == "title":
                return TITLE
            if match := _HEADING.match(name):
                return int(match[1])
            outline = attribute(child(style, "pPr", "outlineLvl"), "val")
            if outline is not None:
                return _outline(outline)
        return None

    def chain(self, properties: etree._Element | None) -> Iterator[etree._Element]:
        """The paragraph's style, then those that it is based on."""
        name = attribute(child(properties, "pStyle"), "val")
        for _ in range(_MAX_CHAIN):
            style = self._by_id.get(name or "")
            if style is None:
                return
            yield style
            name = attribute(child(style, "basedOn"), "val")


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    kind: str
    text: str


class Numbering:
    """Counts the numbered paragraphs and gives each its marker, as Word would print it."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, _Level]] = {}
        self._by_style: dict[tuple[str, str], int] = {}
        self._abstract: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is not None:
            self._learn(root)

    def marker(self, properties: etree._Element | None) -> str:
        """The marker of the next paragraph with these properties, with a blank; "" for none."""
        number, depth = self._place(properties)
        abstract = self._abstract.get(number)
        level = self._levels.get(abstract or "", {}).get(depth)
        if abstract is None or level is None or level.kind == "none":
            return ""
        if level.kind == "bullet":
            return "- "
        self._count(number, abstract, depth, level)
        text = re.sub(r"%([1-9])", lambda m: self._shown(abstract, int(m[1]) - 1), level.text)
        return f"{text.strip()} " if text.strip() else ""

    def _learn(self, root: etree._Element) -> None:
        for abstract in root.iterchildren("{*}abstractNum"):
            key = attribute(abstract, "abstractNumId") or ""
            self._levels[key] = {}
            for level in abstract.iterchildren("{*}lvl"):
                depth = _int(attribute(level, "ilvl"), 0)
                self._levels[key][depth] = _Level(
                    _int(attribute(child(level, "start"), "val"), 1),
                    attribute(child(level, "numFmt"), "val") or "decimal",
                    (attribute(child(level, "lvlText"), "val") or "")[:40],
                )
                if style := attribute(child(level, "pStyle"), "val"):
                    self._by_style[key, style] = depth
        for number in root.iterchildren("{*}num"):
            key = attribute(number, "numId") or ""
            self._abstract[key] = attribute(child(number, "abstractNumId"), "val") or ""
            self._restarts[key] = {
                _int(attribute(override, "ilvl"), 0): _int(attribute(start, "val"), 1)
                for override in number.iterchildren("{*}lvlOverride")
                if (start := child(override, "startOverride")) is not None
            }

    def _place(self, properties: etree._Element | None) -> tuple[str, int]:
        """The number's id and depth: from the paragraph, else from its style."""
        own = child(properties, "numPr")
        if own is not None and child(own, "numId") is not None:
            number = attribute(child(own, "numId"), "val") or ""
            return number, _int(attribute(child(own, "ilvl"), "val"), 0)
        for style in self._styles.chain(properties):
            given = child(style, "pPr", "numPr")
            number = attribute(child(given, "numId"), "val") or ""
            if number:
                depth = _int(attribute(child(given, "ilvl"), "val"), 0)
                key = (self._abstract.get(number, ""), attribute(style, "styleId") or "")
                return number, self._by_style.get(key, depth)
        return "", 0

    def _count(self, number: str, abstract: str, depth: int, level: _Level) -> None:
        counts = self._counts.setdefault(abstract, {})
        restart = self._restarts.get(number, {}).pop(depth, None)
        if restart is not None:
            counts[depth] = restart
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]

    def _shown(self, abstract: str, depth: int) -> str:
        level = self._levels[abstract].get(depth)
        if level is None:
            return ""
        return formatted(self._counts[abstract].get(depth, level.start), level.kind)


def formatted(number: int, kind: str) -> str:
    """A number as its format (`w:numFmt`) prints it; unknown formats print digits."""
    letters = kind[5:]
    if letters == "Letter" and number > 0:
        text = chr(ord("a") + (number - 1) % 26) * min(1 + (number - 1) // 26, 10)
    elif letters == "Roman" and 0 < number < 4000:
        text = _roman(number)
    else:
        return f"{number:02}" if kind == "decimalZero" else str(number)
    return text.upper() if kind.startswith("upper") else text


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def _outline(value: str) -> int | None:
    level = _int(value, 9)
    return level + 1 if 0 <= level < 9 else None


def _int(value: str | None, default: int) -> int:
    return int(value) if value and re.fullmatch(r"-?\d{1,9}", value) else default
