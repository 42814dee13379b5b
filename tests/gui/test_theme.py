"""The tokens, the contrast they promise, and following the person's choice."""

from __future__ import annotations

import dataclasses
import re
import typing

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from inglenook.gui.evidence.code import marked_ground
from inglenook.gui.look import icons
from inglenook.gui.look.theme import (
    COLOURS,
    Look,
    Theme,
    ThemeSource,
    load_fonts,
    load_theme,
    stylesheet,
)
from inglenook.paths import bundled
from inglenook.settings import Settings

LEAST = 4.5
SURFACES = {
    "text": ("bg", "side", "rail", "card", "soft", "mark"),
    "muted": ("bg", "side", "rail", "card", "soft"),
    "accent": ("bg", "side", "rail", "card", "soft"),
    "ok": ("bg", "side", "card"),
    "warn": ("bg", "side", "card"),
    "err": ("bg", "side", "card"),
    "on_accent": ("accent",),
}


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


@pytest.mark.parametrize("role", ["ok", "warn", "err", "accent"])
def test_chips_can_be_read(theme: Theme, role: str) -> None:
    assert _contrast(theme.color(role), theme.tint(role)) >= LEAST


@pytest.mark.parametrize("name", CODE_THEMES)
def test_code_can_be_read_where_it_stands(qapp: QApplication, dark: bool, name: str) -> None:
    theme = load_theme(dark, look=Look(code_theme=name))
    surfaces = [theme.color(role) for role in ("bg", "side", "card")]
    for tone in ("keyword", "string", "number", "comment", "name"):
        for surface in (*surfaces, marked_ground(theme)):
            assert _contrast(theme.tone(tone), surface) >= LEAST, (tone, surface.name())


def test_text_can_be_read_under_the_pointer(theme: Theme) -> None:
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


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
