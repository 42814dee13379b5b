"""Settings: whatever can be set survives saving; whatever cannot be read keeps its default."""

from __future__ import annotations

import dataclasses
import typing
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inglenook import settings
from inglenook.errors import BadRequest, ProfileUnusable
from inglenook.settings import Settings

HINTS = typing.get_type_hints(Settings)


def values(hint: Any) -> st.SearchStrategy[Any]:
    if typing.get_origin(hint) is Literal:
        return st.sampled_from(typing.get_args(hint))
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(),
        int: st.integers(-(2**63), 2**63 - 1),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        tuple[str, ...]: st.lists(st.text(), max_size=3).map(tuple),
    }
    return plain[hint]


CHOICES = st.builds(Settings, **{name: values(hint) for name, hint in HINTS.items()})


@example(chosen=Settings(model='\x7f\\"\r\n\u2028 田'))  # DEL has to be escaped in TOML
@given(chosen=CHOICES)
def test_settings_survive_saving(
    tmp_path_factory: pytest.TempPathFactory, chosen: Settings
) -> None:
    path = tmp_path_factory.mktemp("profile") / "settings.toml"
    settings.save(chosen, path)
    assert settings.load(path) == chosen


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.toml") == Settings()


def test_the_file_explains_every_setting(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings.save(Settings(), path)
    text = path.read_text(encoding="utf-8")
    for f in dataclasses.fields(Settings):
        assert f"# {f.metadata['help']}\n{f.name} = " in text
    assert [p.name for p in tmp_path.iterdir()] == ["settings.toml"]


def test_what_this_version_does_not_understand_keeps_its_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "neon"\npassages = "six"\nfrom_the_future = 1\ntext_size = 18\n')
    assert settings.load(path) == Settings(text_size=18)


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00"])
def test_a_broken_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(BadRequest, match=r"settings\.toml is not valid TOML") as failure:
        settings.load(path)
    assert "delete it" in failure.value.next_step


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "neon"), ("passages", "6"), ("passages", True), ("passages", 6.0),
     ("only_from_files", 1), ("temperature", "warm"), ("temperature", float("inf")),
     ("colour", "red")],
)  # fmt: skip
def test_a_value_of_another_type_is_refused_by_name(name: str, value: Any) -> None:
    with pytest.raises(BadRequest, match=name):
        Settings().changed(name, value)


def test_a_change_gives_a_new_value() -> None:
    before = Settings()
    after = before.changed("temperature", 1)
    assert (before.temperature, after.temperature) == (0.3, 1.0)
    assert isinstance(after.temperature, float)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ProfileUnusable, match="could not be saved"):
        settings.save(Settings(), tmp_path / "file" / "settings.toml")
