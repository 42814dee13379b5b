"""What chats of another profile refer to: folders and personas come with the first chat that needs
them, and those that are here already are used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inglenook.errors import InglenookError
from inglenook.host.context import Host
from inglenook.host.exchange import ours
from inglenook.host.exchange.turns import listing, mapping, text
from inglenook.store.whole import WholeChat
from inglenook.types import Sampling, from_json, to_json


class Belongings:
    """The folders and personas of one file; `around` is what it says around its chats."""

    def __init__(self, host: Host, around: Mapping[str, Any]) -> None:
        self._host = host
        self._folders = _by_id(around.get("folders"))
        self._personas = _by_id(around.get("personas"))
        self._here: dict[str, str] = {}  # what an id of the file is called here, "" for nothing

    def placed(self, chat: WholeChat) -> WholeChat:
        """The chat with a folder, persona and model that there are here."""
        return replace(
            chat,
            folder=self._folder(chat.folder),
            persona=self._persona(chat.persona),
            model=self._model(chat.model),
        )

    def _folder(self, id: str) -> str:
        told = self._folders.get(id)
        if told is None:
            return ""
        if id not in self._here:
            there = {folder["id"]: folder["name"] for folder in self._host.folders.listed()}
            self._here[id] = _same(id, told, there) or self._new_folder(id, told)
        return self._here[id]

    def _new_folder(self, id: str, told: dict[str, Any]) -> str:
        fields = {
            "name": text(told.get("name")).strip() or "Folder",
            "instructions": text(told.get("instructions")),
            "scope": ours.scope(told.get("scope")),
            "attachments": ours.paths(told.get("attachments")),
            "model": self._model(text(told.get("model"))),
            "persona": self._persona(text(told.get("persona"))),
        }
        return self._host.folders.create(fields, ours.as_id(id))

    def _persona(self, id: str) -> str:
        told = self._personas.get(id)
        if told is None:
            return ""
        if id not in self._here:
            there = {persona["id"]: persona["name"] for persona in self._host.personas.listed()}
            self._here[id] = _same(id, told, there) or self._new_persona(id, told)
        return self._here[id]

    def _new_persona(self, id: str, told: dict[str, Any]) -> str:
        return self._host.personas.put(
            {
                "id": ours.as_id(id),
                "name": text(told.get("name")).strip() or "Persona",
                "system": text(told.get("system")),
                "model": self._model(text(told.get("model"))),
                "scope": ours.scope(told.get("scope")),
                "sampling": _sampling(told.get("sampling")),
            }
        )

    def _model(self, id: str) -> str:
        """A model that can be used here; a chat that names another could not be gone on with."""
        try:
            return id if id and self._host.models.find(id) else ""
        except InglenookError:
            return ""


def _by_id(given: Any) -> dict[str, dict[str, Any]]:
    told = map(mapping, listing(given))
    return {text(one.get("id")): one for one in told if text(one.get("id"))}


def _same(id: str, told: Mapping[str, Any], there: Mapping[str, str]) -> str:
    """The id of the one that is here: by its id, else by its name; "" if there is none."""
    if ours.as_id(id) in there:
        return ours.as_id(id)
    name = text(told.get("name")).strip().casefold()
    return next((known for known, called in there.items() if called.casefold() == name), "")


def _sampling(given: Any) -> dict[str, Any]:
    told = mapping(given)
    try:
        whole = to_json(from_json(Sampling, told))
    except (TypeError, ValueError, OverflowError):
        return {}
    return {key: whole[key] for key in told if key in whole}
