"""Jinja in colour, line by line: what is code, what is text, what is said in comments."""

from __future__ import annotations

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from inglenook.gui.look.theme import ThemeSource

_OPENS = re.compile(r"\{[{%#]")
_CLOSES = {"{{": "}}", "{%": "%}", "{#": "#}"}
_TOKENS = re.compile(
    r"(?P<string>'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\")"
    r"|(?P<word>\b(?:if|elif|else|endif|for|endfor|in|not|and|or|is|set|endset|macro|endmacro|call|"
    r"endcall|filter|endfilter|generation|endgeneration|break|continue|true|false|none|True|False|"
    r"None)\b)"
    r"|(?P<number>\b\d+\b)"
)
_KINDS = ("", "{{", "{%", "{#")  # what a line ends in, as the state of its block


class JinjaColours(QSyntaxHighlighter):
    """Colours a template; follows the theme."""

    def __init__(self, themes: ThemeSource, document: QTextDocument) -> None:
        super().__init__(document)
        self._themes = themes
        themes.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Colour one line, which may begin within a tag."""
        kind = _KINDS[max(0, self.previousBlockState())]
        at = 0
        while at < len(text):
            if not kind:
                found = _OPENS.search(text, at)
                if found is None:
                    break
                kind, at = found[0], found.start()
            end = text.find(_CLOSES[kind], at)
            stop = len(text) if end < 0 else end + 2
            self._paint(text, at, stop, kind)
            at = stop
            if end < 0:
                break
            kind = ""
        self.setCurrentBlockState(_KINDS.index(kind))

    def _paint(self, text: str, start: int, stop: int, kind: str) -> None:
        if kind == "{#":
            self.setFormat(start, stop - start, self._format("muted", slanted=True))
            return
        self.setFormat(start, stop - start, self._format("accent"))
        for token in _TOKENS.finditer(text, start, stop):
            role = {"string": "ok", "word": "warn", "number": "text"}[str(token.lastgroup)]
            length = token.end() - token.start()
            self.setFormat(token.start(), length, self._format(role, bold=role == "warn"))

    def _format(self, role: str, *, slanted: bool = False, bold: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self._themes.theme.color(role))
        form.setFontItalic(slanted)
        if bold:
            form.setFontWeight(600)
        return form
