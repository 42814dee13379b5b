"""The process that draws formulas: one JSON document a line in, one out. No Qt here.

It says {} when it is there, then reads {"source", "size" (pixels), "display"} and answers {"svg",
"width", "height", "depth"}: the outline of the formula in `currentColor`, and how far it reaches
below the line of the text; or {} for what it cannot draw. Whoever started it kills it if an answer
takes too long: nested fractions take time that doubles with each level.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

_BOX = re.compile(r'viewBox="([-0-9.]+) ([-0-9.]+) ([-0-9.]+) ([-0-9.]+)"')
# ziamath raises nothing but what is in braces: `\\end{pmatrix}^{-1}` fails
_RAISED = re.compile(r"(\\begin\{(\w+)\}.*?\\end\{\2\})(?=\s*[\^_])", re.DOTALL)
_INK = "#010203"  # stands for the colour that is not known here


def main() -> None:
    """Answer until the input ends."""
    import ziamath  # its import takes a third of a second, and only this process needs it
    from ziamath.config import config

    config.svg2 = False  # Qt draws SVG 1.2 Tiny
    _say({})
    for line in sys.stdin:
        _say(_drawn(ziamath, json.loads(line)))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _drawn(ziamath: Any, wanted: dict[str, Any]) -> dict[str, Any]:
    inline = not wanted["display"]
    try:
        formula = ziamath.Math.fromlatex(
            _RAISED.sub(r"{\1}", wanted["source"]), size=wanted["size"], color=_INK, inline=inline
        )
        svg = formula.svg()
    except Exception:  # noqa: BLE001 - it asserts and indexes its way through what it does not know
        return {}
    box = _BOX.search(svg)
    if not box:
        return {}
    _, top, width, height = map(float, box.groups())
    ink = svg.replace(_INK, "currentColor")
    return {"svg": ink, "width": width, "height": height, "depth": height + top}


if __name__ == "__main__":
    main()
