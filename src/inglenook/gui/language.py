"""The languages of the window: every text that a person sees goes through `tr`.

Texts are translated by Qt: `assets/languages/*.ts` hold them (Qt Linguist opens these), and
`python3 dev.py translations` collects what is new. The first argument is the context, the name of
the package in which the text stands. Texts with values in them are formatted after translation:
`tr("chat", "Reading {done} of {total}").format(...)`. Counts use `n`, and "%n" in the text, so that
each language has its own plural forms; that includes English.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(context: str, text: str, *, n: int = -1, note: str = "") -> str:
    """`text` in the language of the window. `note` tells equal texts of other meanings apart."""
    return QCoreApplication.translate(context, text, note or None, n)


def marked(context: str, text: str) -> str:
    """`text` itself: marks what stands in a table and is given to `tr` where it is shown."""
    return text
