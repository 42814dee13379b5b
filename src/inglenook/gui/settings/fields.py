"""What there is to set: the fields of `inglenook.settings.Settings`, as this page shows them."""

from __future__ import annotations

import dataclasses
import typing
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from inglenook.gui.language import NAMES as LANGUAGES
from inglenook.gui.language import marked, tr
from inglenook.settings import Settings

ELSEWHERE = ("model", "model_folders", "shortcuts")  # these have places of their own
FOLDERS, FILES = ("backup_folder",), ("ca_file",)  # what is chosen in a dialog


@dataclass(frozen=True, slots=True)
class Group:
    """One place of the list at the left. `id` is the group that the fields name."""

    id: str
    icon: str
    about: str


GROUPS = (
    Group(
        marked("settings", "Appearance"),
        "palette",
        marked("settings", "How the window looks. Each change is shown at once."),
    ),
    Group(
        marked("settings", "Chat"),
        "message-square",
        marked("settings", "How questions are answered."),
    ),
    Group(
        marked("settings", "Documents"),
        "library",
        marked("settings", "How your files are read and searched."),
    ),
    Group(
        marked("settings", "Models"),
        "box",
        marked(
            "settings",
            "How models are loaded and fetched. Models have a page of their own.",
        ),
    ),
    Group(
        marked("settings", "Hardware"),
        "cpu",
        marked("settings", "What Inglenook may use of this computer, and for how long."),
    ),
    Group(
        marked("settings", "Desktop"),
        "panel-left",
        marked("settings", "How Inglenook lives beside your other programs."),
    ),
    Group(
        marked("settings", "Privacy"),
        "shield-check",
        marked("settings", "What stays here, what leaves this computer, and when."),
    ),
    Group(
        marked("settings", "Shortcuts"),
        "keyboard",
        marked("settings", "Choose an action, then press the keys that it is to have."),
    ),
    Group(
        marked("settings", "Backup"),
        "history",
        marked(
            "settings",
            "Chats, settings and what was read of your files, in one file. Your own files and the"
            " models are not in it.",
        ),
    ),
    Group(
        marked("settings", "Data folder"),
        "folder",
        marked("settings", "Where Inglenook keeps everything that is yours."),
    ),
    Group(marked("settings", "About"), "info", ""),
)

# what the values of choices are called; those of other fields say what they are
_VALUES = {
    "system": marked("settings", "As the system"),
    "light": marked("settings", "Light"),
    "dark": marked("settings", "Dark"),
    "ember": marked("settings", "Ember"),
    "moss": marked("settings", "Moss"),
    "sea": marked("settings", "Sea"),
    "plum": marked("settings", "Plum"),
    "slate": marked("settings", "Slate"),
    "inter": "Inter",
    "narrow": marked("settings", "Narrow"),
    "usual": marked("settings", "Usual"),
    "wide": marked("settings", "Wide"),
    "inglenook": "Inglenook",
    "ocean": marked("settings", "Ocean"),
    "forest": marked("settings", "Forest"),
    "plain": marked("settings", "Plain"),
    "auto": marked("settings", "By itself"),
    "on": marked("settings", "On"),
    "off": marked("settings", "Off"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One setting. `hint` is its type, `least` and `most` the range of a number."""

    name: str
    hint: Any
    default: Any
    group: str
    expert: bool
    least: float | None
    most: float | None
    _label: str
    _help: str

    @property
    def label(self) -> str:
        """Its name in plain words, in the language of the window."""
        return tr("settings", self._label)

    @property
    def help(self) -> str:
        """What it does, in the language of the window."""
        return tr("settings", self._help)

    @property
    def values(self) -> tuple[Any, ...]:
        """The values to choose from; none where any value of the type will do."""
        return typing.get_args(self.hint) if typing.get_origin(self.hint) is Literal else ()

    def said(self, value: Any) -> str:
        """A value in words."""
        if self.name == "language" and value in LANGUAGES:
            return LANGUAGES[value]
        if self.hint is bool:
            return tr("settings", "On") if value else tr("settings", "Off")
        if value == "":
            return tr("settings", "empty")
        return tr("settings", _VALUES[value]) if value in _VALUES and self.values else str(value)

    def holds(self, text: str) -> bool:
        """Whether all words of `text` stand in its name, help, group or values."""
        here = [self.label, self.help, self.name, tr("settings", self.group)]
        found = " ".join([*here, *map(self.said, self.values)]).casefold()
        return all(word in found for word in text.casefold().split())


@cache
def fields() -> tuple[Field, ...]:
    """Every setting that is set on this page, in the order of the class."""
    hints = typing.get_type_hints(Settings)
    return tuple(
        Field(
            f.name,
            hints[f.name],
            f.default,
            f.metadata["group"],
            f.metadata["expert"],
            f.metadata["range"][0],
            f.metadata["range"][1],
            f.metadata["label"],
            f.metadata["help"],
        )
        for f in dataclasses.fields(Settings)
        if f.name not in ELSEWHERE
    )
