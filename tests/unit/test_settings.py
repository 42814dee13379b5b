"""Settings: whatever can be set survives saving; whatever cannot be read keeps its default."""

from __future__ import annotations

import dataclasses
import typing
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from inglenook import settings
from inglenook.errors import BadRequest, ProfileUnusable
from inglenook.settings import Settings

HINTS = typing.get_type_hints(Settings)
FACTS = {f.name: f.metadata for f in dataclasses.fields(Settings)}
CHARACTERS = st.characters(exclude_categories=["Cs"])


def values(name: str) -> st.SearchStrategy[Any]:
    hint, (least, most) = HINTS[name], FACTS[name]["range"]
    if typing.get_origin(hint) is Literal:
        return st.sampled_from(typing.get_args(hint))
    text = st.text(CHARACTERS)
    if FACTS[name]["form"] is not None:
        text = st.from_regex(FACTS[name]["form"], fullmatch=True, alphabet=CHARACTERS)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: text,
        int: st.integers(least, most),
        float: st.floats(least, most, allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        tuple[str, ...]: st.lists(text, max_size=3).map(tuple),
    }
    return plain[hint]


CHOICES = st.builds(Settings, **{name: values(name) for name in HINTS})


@example(chosen=Settings(model='\x7f\\"\r\n\u2028 田'))  # DEL has to be escaped in TOML
@given(chosen=CHOICES)
@hypothesis_settings(max_examples=40)  # each writes and reads a file
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
     ("colour", "red"), ("text_size", 9), ("text_size", 33), ("temperature", -0.1),
     ("passages", 0), ("shortcuts", ["search"]), ("shortcuts", ["search=Ctrl+K\n"])],
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


@pytest.mark.parametrize("field", dataclasses.fields(Settings), ids=lambda field: field.name)
def test_every_setting_says_what_it_is(field: dataclasses.Field[Any]) -> None:
    facts = field.metadata
    assert facts["group"]
    assert facts["help"].endswith(".")
    assert facts["label"][0].isupper()
    assert Settings().changed(field.name, field.default) == Settings()
    if HINTS[field.name] in (int, float):
        assert facts["range"] != (None, None)


def test_keys_are_kept_as_they_are() -> None:
    kept = Settings().changed("shortcuts", ["search=Ctrl+Shift+F", "quit="])
    assert kept.shortcuts == ("search=Ctrl+Shift+F", "quit=")
