"""The tokens, the contrast they promise, and following the person's choice."""

from __future__ import annotations

import dataclasses
import re
import typing

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.evidence.code import marked_ground
from inglenook.gui.look import icons
from inglenook.gui.look.theme import (
    COLOURS,
    Look,
    Theme,
    ThemeSource,
    load_fonts,
    load_theme,
    palette,
    stylesheet,
)
from inglenook.paths import bundled
from inglenook.settings import Settings

LEAST = 4.5
LEAST_DISABLED = 3.0  # what cannot be used may be quieter, and must still be read
SURFACES = {
    "text": ("bg", "side", "rail", "card", "soft", "mark"),
    "muted": ("bg", "side", "rail", "card", "soft"),
    "accent": ("bg", "side", "rail", "card", "soft"),
    "ok": ("bg", "side", "card"),
    "warn": ("bg", "side", "card"),
    "err": ("bg", "side", "card", "soft"),
    "on_accent": ("accent",),
}
HOVERED = {"text": ("bg", "side", "card", "soft"), "muted": ("bg", "side", "card")}
DRAWN = ("text", "muted", "accent", "ok", "warn", "err")  # icons, dots, rings of the focus
LEAST_DRAWN = 3.0
DISABLED = {"muted": ("bg", "side", "card", "line")}


ACCENTS = typing.get_args(typing.get_type_hints(Settings)["accent"])
CODE_THEMES = typing.get_args(typing.get_type_hints(Settings)["code_theme"])


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def dark(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture(params=ACCENTS)
def theme(qapp: QApplication, dark: bool, request: pytest.FixtureRequest) -> Theme:
    return load_theme(dark, look=Look(accent=request.param))


@pytest.mark.parametrize("role", SURFACES)
def test_text_can_be_read_on_every_surface_it_stands_on(theme: Theme, role: str) -> None:
    for surface in SURFACES[role]:
        ratio = _contrast(theme.color(role), theme.color(surface))
        assert ratio >= LEAST, f"{role} on {surface}: {ratio:.2f}"


@pytest.mark.parametrize("role", HOVERED)
def test_text_can_be_read_under_the_pointer(theme: Theme, role: str) -> None:
    for surface in HOVERED[role]:
        under = _laid_over(theme.hover, theme.color(surface))
        ratio = _contrast(theme.color(role), under)
        assert ratio >= LEAST, f"{role} on {surface} under the pointer: {ratio:.2f}"


@pytest.mark.parametrize("role", DRAWN)
def test_icons_can_be_told_apart_from_what_they_stand_on(theme: Theme, role: str) -> None:
    for surface in ("bg", "side", "rail", "card", "soft"):
        plain = theme.color(surface)
        for ground in (plain, _laid_over(theme.hover, plain)):
            assert _contrast(theme.color(role), ground) >= LEAST_DRAWN, surface


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_placeholders_are_drawn_in_the_colour_that_was_measured(
    qtbot: QtBot, themes: ThemeSource, kind: type[QWidget]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.show()
    assert field.palette().placeholderText().color() == themes.theme.color("muted")


def test_what_is_disabled_can_still_be_read(theme: Theme) -> None:
    for role, surfaces in DISABLED.items():
        for surface in surfaces:
            ratio = _contrast(theme.color(role), theme.color(surface))
            assert ratio >= LEAST_DISABLED, f"{role} on {surface}: {ratio:.2f}"


def test_all_that_the_style_sheet_says_of_text_can_be_read(theme: Theme) -> None:
    """Every rule that names both a colour of text and its ground, as the window uses it."""
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet(theme))
    said = 0
    for selector, body in rules:
        for text, ground in (
            (r"(?<![-\w])color", r"(?<![-\w])background"),
            (r"selection-color", r"selection-background-color"),
        ):
            colour, under = (re.search(rf"{name}: (#\w+)", body) for name in (text, ground))
            if colour and under:
                said += 1
                least = LEAST_DISABLED if ":disabled" in selector else LEAST
                ratio = _contrast(QColor(colour[1]), QColor(under[1]))
                assert ratio >= least, f"{selector.strip()}: {ratio:.2f}"
    assert said >= 8


def test_selected_text_and_placeholders_can_be_read(theme: Theme) -> None:
    colours = palette(theme)
    role = QPalette.ColorRole
    pairs = (
        (role.HighlightedText, role.Highlight),
        (role.Text, role.Base),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
        (role.WindowText, role.Window),
        (role.ButtonText, role.Button),
        (role.Link, role.Base),
        (role.Link, role.Window),
        (role.LinkVisited, role.Window),
    )
    for text, ground in pairs:
        assert _contrast(colours.color(text), colours.color(ground)) >= LEAST, text.name
    for text in (role.Text, role.ButtonText):
        grey = colours.color(QPalette.ColorGroup.Disabled, text)
        assert _contrast(grey, colours.color(role.Base)) >= LEAST_DISABLED


@pytest.mark.parametrize("role", ["ok", "warn", "err", "accent", "muted"])
def test_chips_can_be_read(theme: Theme, role: str) -> None:
    assert _contrast(theme.color(role), theme.tint(role)) >= LEAST


@pytest.mark.parametrize("name", CODE_THEMES)
def test_code_can_be_read_where_it_stands(qapp: QApplication, dark: bool, name: str) -> None:
    theme = load_theme(dark, look=Look(code_theme=name))
    surfaces = [theme.color(role) for role in ("bg", "side", "card")]
    for tone in ("keyword", "string", "number", "comment", "name"):
        for surface in (*surfaces, marked_ground(theme)):
            assert _contrast(theme.tone(tone), surface) >= LEAST, (tone, surface.name())


def test_buttons_can_be_read_under_the_pointer(theme: Theme) -> None:
    for role in ("text", "on_accent"):
        under = "accent" if role == "on_accent" else "card"
        hovered = theme.mix("text", under, 0.10)
        assert _contrast(theme.color(role), hovered) >= LEAST


def test_every_role_is_a_colour(theme: Theme) -> None:
    assert all(re.fullmatch(r"#[0-9A-F]{6}", theme.hex(role)) for role in COLOURS)


def test_style_sheet_has_no_name_left(theme: Theme) -> None:
    assert "@" not in stylesheet(theme)


def test_type_is_ours_and_in_pixels(qapp: QApplication, theme: Theme) -> None:
    load_fonts()
    for role, row in theme.types.items():
        font = theme.font(role)
        assert font.pixelSize() == row.size
        family = QFontInfo(font).family()
        assert family == ("JetBrains Mono" if row.family == "code" else "Inter"), role


def test_text_size_moves_reading_text_only(qapp: QApplication) -> None:
    large = load_theme(dark=False, text_size=20)
    assert large.types["body"].size == 20
    assert large.types["body"].line == 31
    assert large.types["list"] == load_theme(dark=False).types["list"]


def test_choice_changes_the_theme_and_says_so_once(qapp: QApplication) -> None:
    source = ThemeSource("light")
    seen: list[bool] = []
    source.changed.connect(lambda: seen.append(source.theme.dark))
    source.choose("dark")
    source.choose("dark")
    source.choose("light", text_size=18)
    assert seen == [True, False]
    assert source.theme.types["body"].size == 18


def test_a_look_is_what_the_settings_say_and_is_worn_at_once(qapp: QApplication) -> None:
    source = ThemeSource(look=Look.of(Settings(theme="light")))
    seen: list[str] = []
    source.changed.connect(lambda: seen.append(source.theme.hex("accent")))
    for change in ({"accent": "sea"}, {"text_width": "wide"}, {"reduced_motion": "on"}, {}):
        source.wear(Look.of(dataclasses.replace(Settings(theme="light", accent="sea"), **change)))
    assert seen == [load_theme(False, look=Look(accent="sea")).hex("accent")] * 4
    source.wear(Look(theme="light", text_width="wide", reduced_motion="on"))
    assert source.theme.scale.text_column > load_theme(False).scale.text_column
    assert source.theme.motion_ms == 0


def test_the_systems_own_typeface_can_be_chosen(qapp: QApplication) -> None:
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    theme = load_theme(False, look=Look(font="system"))
    assert theme.font("body").families()[0] == own
    assert theme.font("code").families() == ["JetBrains Mono"]


def test_icons_take_the_colour_of_their_role(qapp: QApplication, theme: Theme) -> None:
    image = icons.pixmap(theme, "square", "accent", 24).toImage()
    strongest = max(
        (image.pixelColor(x, y) for x in range(24) for y in range(24)), key=lambda c: c.alpha()
    )
    accent = theme.color("accent")
    assert abs(strongest.red() - accent.red()) <= 2
    assert abs(strongest.green() - accent.green()) <= 2
    assert abs(strongest.blue() - accent.blue()) <= 2


def test_only_icons_that_are_used_ship() -> None:
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in bundled("src", "inglenook", "gui").rglob("*.py")
    )
    shipped = {path.stem for path in bundled("assets", "icons").glob("*.svg")}
    assert {name for name in shipped if f'"{name}"' not in source} == set()


def _contrast(a: QColor, b: QColor) -> float:
    """The contrast ratio of WCAG 2.2."""
    high, low = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _laid_over(top: QColor, ground: QColor) -> QColor:
    share = top.alphaF()
    mixed = [
        round(a * share + b * (1 - share))
        for a, b in zip(top.getRgb()[:3], ground.getRgb()[:3], strict=True)
    ]
    return QColor(*mixed)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
