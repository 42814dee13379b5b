"""Files that the person opened with Inglenook from outside: a model is taken in and offered, about
anything else one is asked in a new chat."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inglenook.gui.language import tr
from inglenook.gui.look import words

if TYPE_CHECKING:
    from inglenook.gui.window import Window

MODEL = ".gguf"


def arrive(window: Window, paths: Sequence[str]) -> None:
    """Do what these files are opened for."""
    models = [path for path in paths if Path(path).suffix.lower() == MODEL]
    for path in models:
        _take_in(window, path)
    if models:
        window.go("models")
    if others := [path for path in paths if path not in models]:
        _ask_about(window, others)


def _take_in(window: Window, path: str) -> None:
    def known(reply: dict[str, Any]) -> None:
        said = tr("desktop", "{name} is among your models now").format(name=Path(path).name)
        window.toast.say(said, lambda: _use(window, str(reply["id"])), tr("desktop", "Use it"))

    window.bridge.request(
        "models.import",
        {"path": path},
        on_done=known,
        on_failed=lambda error: window.toast.say(words.failure(error)),
    )


def _use(window: Window, model: str) -> None:
    window.bridge.request(
        "models.use",
        {"id": model},
        on_failed=lambda error: window.toast.say(words.failure(error)),
    )


def _ask_about(window: Window, paths: list[str]) -> None:
    window.new_chat()
    composer = window.chat.composer
    if len(paths) == 1:
        text = tr("desktop", "What about “{name}”?").format(name=Path(paths[0]).name)
    else:
        text = tr("desktop", "What about %n file(s)?", n=len(paths))
    composer.question.ask(
        text,
        (
            (tr("desktop", "Ask about it here"), lambda: _attach(window, paths)),
            (tr("desktop", "Add to the library"), lambda: window.add_paths(paths)),
            (tr("desktop", "Nothing"), composer.field.setFocus),
        ),
    )


def _attach(window: Window, paths: list[str]) -> None:
    window.chat.composer.add_paths(paths)
    window.chat.focus_composer()
