"""What an OpenDocument file says about its styles: which are titles, how lists are marked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from inglenook.parsers.docx_styles import TITLE, formatted
from inglenook.parsers.package import attribute

_HEADING = re.compile(r"heading(?:_20_| )?([1-9])$", re.IGNORECASE)
_KINDS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MAX_CHAIN = 50


def _found(tag: str, *roots: etree._Element | None) -> Iterator[etree._Element]:
    for root in roots:
        if root is not None:
            yield from root.iter(f"{{*}}{tag}")


class Styles:
    """Paragraph styles by their name: those of the content, then those of the document."""

    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        self._by_name: dict[str, etree._Element] = {}
        for style in _found("style", content, styles):
            if attribute(style, "family") == "paragraph":
                self._by_name.setdefault(attribute(style, "name") or "", style)

    def level(self, name: str | None) -> int | None:
        """The heading level of a paragraph in this style, None for body text."""
        for _ in range(_MAX_CHAIN):
            if name == "Title":
                return TITLE
            if match := _HEADING.match(name or ""):
                return int(match[1])
            style = self._by_name.get(name or "")
            if style is None:
                return None
            outline = attribute(style, "default-outline-level") or ""
            if outline.isdecimal() and len(outline) == 1:
                return int(outline)
            name = attribute(style, "parent-style-name")
        return None


class Lists:
    """How the levels of each list style are marked."""

    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        self._levels: dict[tuple[str, str], tuple[str, str, str]] = {}
        for style in _found("list-style", styles, content):
            name = attribute(style, "name") or ""
            for level in style.iterchildren("{*}list-level-style-number"):
                self._levels[name, attribute(level, "level") or "1"] = (
                    (attribute(level, "num-prefix") or "")[:20],
                    attribute(level, "num-format") or "",
                    (attribute(level, "num-suffix") or "")[:20],
                )

    def marker(self, style: str, level: int, number: int) -> str:
        """What stands before item `number` of a list, with a blank; a hyphen for bullets."""
        prefix, form, suffix = self._levels.get((style, str(level)), ("", "", ""))
        if not form:
            return "- "
        return f"{prefix}{formatted(number, _KINDS.get(form, 'decimal'))}{suffix or '.'} "
