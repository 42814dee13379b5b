"""What holds for a question where the request and the chat say nothing: personas and folders.

A persona that the request or the chat names comes before the chat's folder; the folder's own
persona after it. The instructions of both hold together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inglenook.errors import NotFound

if TYPE_CHECKING:
    from inglenook.host.context import Host

With = dict[str, Any]
_OWN = ("scope", "attachments", "openings")


@dataclass(frozen=True, slots=True)
class Standing:
    """The first that is set of each; `instructions` are the folder's and the persona's."""

    model: str = ""
    scope: With = field(default_factory=dict)
    attachments: list[str] = field(default_factory=list)
    sampling: With = field(default_factory=dict)
    instructions: str = ""
    openings: list[str] = field(default_factory=list)


def standing(host: Host, with_: With, about: With | None = None) -> Standing:
    """What holds for the request `with_` in the chat `about`, their own choices included.

    Raises NotFound where the request names a persona that is not there.
    """
    own = {name: with_[name] for name in _OWN if with_.get(name) is not None}
    about = {**(about or {}), **own}
    folder = _there(host.folders.get, about.get("folder"))
    if asked := with_.get("persona"):
        persona = host.personas.get(str(asked))
    else:
        persona = _there(host.personas.get, about.get("persona"))
    order = [about, persona, folder]
    if not persona:
        persona = _there(host.personas.get, folder.get("persona"))
        order = [about, folder, persona]
    instructions = (folder.get("instructions"), persona.get("system"))
    return Standing(
        str(_first(order, "model") or ""),
        _first(order, "scope") or {},
        _first(order, "attachments") or [],
        persona.get("sampling") or {},
        "\n\n".join(text.strip() for text in instructions if text and text.strip()),
        about.get("openings") or [],
    )


def _there(get: Any, id: Any) -> With:
    """The record `id`; nothing if it was deleted since."""
    try:
        return dict(get(str(id))) if id else {}
    except NotFound:
        return {}


def _first(order: list[With], name: str) -> Any:
    return next((one[name] for one in order if _says(one.get(name))), None)


def _says(value: Any) -> bool:
    """Whether a value says anything: a scope of empty lists means everything."""
    return any(map(bool, value.values())) if isinstance(value, dict) else bool(value)
