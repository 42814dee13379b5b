"""Colours, type and distances, read from one file of tokens; the style sheet built from them.

A `Theme` is a frozen set of values; `ThemeSource` holds the one in force and tells when it changed
(the system turned dark, the person chose another colour, text size, typeface or width).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from inglenook.paths import bundled

if TYPE_CHECKING:
    from inglenook.settings import Settings

Choice = Literal["system", "light", "dark"]

COLOURS = (
    "bg",
    "side",
    "rail",
    "card",
    "text",
    "muted",
    "line",
    "accent",
    "on_accent",
    "soft",
    "ok",
    "warn",
    "err",
    "mark",
)
DEFAULT_TEXT_SIZE = 15
MOTION_MS = 150  # the longest that anything may move


@dataclass(frozen=True, slots=True)
class Look:
    """What a person chose of the window's look; the values are those of the settings."""

    theme: Choice = "system"
    accent: str = "ember"
    text_size: int = DEFAULT_TEXT_SIZE
    font: str = "inter"
    text_width: str = "usual"
    code_theme: str = "inglenook"
    reduced_motion: str = "system"

    @classmethod
    def of(cls, settings: Settings) -> Look:
        """The look that the settings ask for."""
        return cls(**{name: getattr(settings, name) for name in cls.__slots__})


@dataclass(frozen=True, slots=True)
class TypeRole:
    """One row of the type scale: size and line in pixels, weight as CSS counts it."""

    size: int
    line: int
    weight: int = 400
    family: Literal["text", "code"] = "text"
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """Distances in pixels at 100 %."""

    space: tuple[int, ...]
    radius: tuple[int, ...]
    control: int
    row: int
    target: int
    rail: int
    list: int
    evidence: int
    text_column: int
    composer: int


@dataclass(frozen=True, eq=False)
class Theme:
    """One look: colours by role, type by role, distances. Compared by identity.

    `motion_ms` is how long something may move, 0 where nothing is to.
    """

    dark: bool
    colours: Mapping[str, str]
    tint_share: float
    types: Mapping[str, TypeRole]
    families: Mapping[str, tuple[str, ...]]
    scale: Scale
    tones: Mapping[str, str]
    motion_ms: int = MOTION_MS

    def hex(self, role: str) -> str:
        """The colour of `role` as `#RRGGBB`; KeyError for a role that does not exist."""
        return self.colours[role]

    def color(self, role: str) -> QColor:
        """The colour of `role`."""
        return QColor(self.colours[role])

    def tone(self, name: str) -> QColor:
        """The colour of a kind of word in program code: keyword, string, number, comment, name."""
        return QColor(self.tones.get(name, self.colours["text"]))

    def mix(self, role: str, on: str, share: float) -> QColor:
        """`share` of one role laid over another, as an opaque colour."""
        top, under = self.color(role), self.color(on)

        def mixed(a: int, b: int) -> int:
            return round(a * share + b * (1 - share))

        return QColor(
            mixed(top.red(), under.red()),
            mixed(top.green(), under.green()),
            mixed(top.blue(), under.blue()),
        )

    def tint(self, role: str) -> QColor:
        """The surface of a chip whose text has this role. `accent` stands on `soft`."""
        if role == "accent":
            return self.color("soft")
        return self.mix(role, "card", self.tint_share)

    @property
    def hover(self) -> QColor:
        """What lies over a surface while the pointer is on it: a breath of the text's colour."""
        colour = self.color("text")
        colour.setAlphaF(0.06)
        return colour

    def font(self, role: str) -> QFont:
        """The font of a type role, sized in pixels."""
        return QFont(self._fonts[role])

    def line_height(self, role: str) -> int:
        """The distance of two lines of a type role, in pixels."""
        return self.types[role].line

    @cached_property
    def _fonts(self) -> dict[str, QFont]:
        return {name: self._make_font(role) for name, role in self.types.items()}

    def _make_font(self, role: TypeRole) -> QFont:
        font = QFont(list(self.families[role.family]))
        font.setPixelSize(role.size)
        font.setWeight(QFont.Weight(role.weight))
        if role.family == "code":
            font.setStyleHint(QFont.StyleHint.Monospace)
        if role.tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


def load_theme(dark: bool, text_size: int | None = None, look: Look = Look()) -> Theme:
    """The light or the dark look; `text_size` in pixels, 10 to 32, goes before that of `look`."""
    tokens = _tokens(bundled("assets", "themes", "inglenook.toml"))
    side = "dark" if dark else "light"
    accent = tokens["accents"].get(look.accent, {}).get(side, {})
    colours = tokens[side] | accent
    types = {name: TypeRole(**row) for name, row in tokens["type"].items()}
    width = tokens["text_width"][look.text_width]
    scale = _scale(tokens["scale"])
    wider = width - scale.text_column
    return Theme(
        dark=dark,
        colours={role: str(colours[role]) for role in COLOURS},
        tint_share=float(colours["tint"]),
        types=_resized(types, min(max(text_size or look.text_size, 10), 32)),
        families=_families(tokens["families"], look.font),
        scale=replace(scale, text_column=width, composer=scale.composer + wider),
        tones=tokens["code"][look.code_theme][side],
        motion_ms=0 if look.reduced_motion == "on" or _system_is_still() else MOTION_MS,
    )


def _families(table: Mapping[str, Any], font: str) -> dict[str, tuple[str, ...]]:
    families = {name: tuple(names) for name, names in table.items()}
    if font == "system":
        own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        families["text"] = (own, *families["text"])
    return families


def _system_is_still() -> bool:
    return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt, once. Needs a QGuiApplication."""
    for path in sorted(bundled("assets", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


class ThemeSource(QObject):
    """The theme in force. `changed` carries nothing: read `theme` again."""

    changed = Signal()

    def __init__(
        self,
        choice: Choice = "system",
        text_size: int = DEFAULT_TEXT_SIZE,
        parent: QObject | None = None,
        *,
        look: Look | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look or Look(choice, text_size=text_size)
        self._theme = load_theme(self._wants_dark(), look=self._look)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The look that everything has to show now."""
        return self._theme

    @property
    def choice(self) -> Choice:
        """What the person chose: to follow the system, or one of the two looks."""
        return self._look.theme

    def choose(self, choice: Choice, text_size: int | None = None) -> None:
        """Follow the system or one look from here on; `text_size` None keeps the size."""
        self.wear(replace(self._look, theme=choice, text_size=text_size or self._look.text_size))

    def wear(self, look: Look) -> None:
        """Take on another look, if it differs from the one in force."""
        changed = replace(look, theme=self._look.theme) != self._look
        self._look = look
        self._refresh(force=changed)

    def _wants_dark(self) -> bool:
        if self._look.theme == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._look.theme == "dark"

    def _refresh(self, *_: object, force: bool = False) -> None:
        dark = self._wants_dark()
        if dark == self._theme.dark and not force:
            return
        self._theme = load_theme(dark, look=self._look)
        self.changed.emit()


def palette(theme: Theme) -> QPalette:
    """Qt's own palette in the theme's colours, for everything that the style sheet leaves alone."""
    result = QPalette()
    roles = {
        QPalette.ColorRole.Window: "bg",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "side",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.ToolTipBase: "card",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Mid: "line",
    }
    for role, name in roles.items():
        result.setColor(role, theme.color(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.color("muted"))
    return result


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole window. Widgets choose their rules by the property `kind`."""
    template = bundled("assets", "themes", "window.qss").read_text(encoding="utf-8")
    values: dict[str, Any] = dict(theme.colours)
    values |= {f"r{n}": radius for n, radius in enumerate(theme.scale.radius)}
    values |= {f"{name}_size": f"{role.size}px" for name, role in theme.types.items()}
    values["control"] = theme.scale.control
    values["accent_hover"] = theme.mix("text", "accent", 0.10).name()
    values["card_hover"] = theme.mix("text", "card", 0.05).name()
    values["hover"] = _rgba(theme.hover)
    values["text_family"] = theme.families["text"][0]
    for name, value in sorted(values.items(), key=lambda item: -len(item[0])):
        template = template.replace(f"@{name}", str(value))
    return template


def _rgba(colour: QColor) -> str:
    return f"rgba({colour.red()},{colour.green()},{colour.blue()},{colour.alphaF():.3f})"


def _scale(table: Mapping[str, Any]) -> Scale:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in table.items()}
    return Scale(**values)


def _resized(types: dict[str, TypeRole], text_size: int) -> dict[str, TypeRole]:
    """The scale with the roles that a person reads at length moved by the chosen size."""
    by = text_size - DEFAULT_TEXT_SIZE
    moved = {
        name: replace(t, size=t.size + by, line=round(t.line * (t.size + by) / t.size))
        for name, t in types.items()
        if name in ("body", "strong", "code")
    }
    return {**types, **moved}


@cache
def _tokens(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
