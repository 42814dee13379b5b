"""From the fields of a message to a `Question`: the same for asking and for reading ahead."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from inglenook.errors import BadRequest
from inglenook.settings import Settings
from inglenook.types import Attachment, Look, Message, Question, Sampling, Scope, from_json

if TYPE_CHECKING:
    from inglenook.host.context import Host

T = TypeVar("T")
MOST_PASSAGES = 50


def question_of(with_: dict[str, Any], settings: Settings) -> Question:
    """The question of a request by itself. BadRequest for values of a wrong type."""
    text = with_.get("question", "")
    if not isinstance(text, str):
        raise BadRequest("'question' must be a text.")
    how = with_.get("retrieval", True)
    only = with_.get("only_from_files")
    return Question(
        text=text,
        scope=_scope(with_.get("scope")),
        retrieval=isinstance(how, dict) or bool(how),
        **looking(how if isinstance(how, dict) else {}, settings.passages),
        only_from_files=settings.only_from_files if only is None else bool(only),
        attachments=_attachments(with_.get("attachments")),
        images=_absolute_paths(with_.get("images"), "images"),
        sampling=_sampling(with_, settings),
    )


def in_chat(
    host: Host, question: Question, with_: dict[str, Any], about: dict[str, Any], before: str | None
) -> Question:
    """The question as part of a chat: what was said before message `before`, all for None, and
    the chat's own scope and attachments where the request `with_` has none."""
    own = {name: with_.get(name) is not None for name in ("scope", "attachments")}
    return dataclasses.replace(
        question,
        scope=question.scope if own["scope"] else _scope(about["scope"]),
        attachments=(
            question.attachments if own["attachments"] else _attachments(about["attachments"])
        ),
        history=tuple(map(_with_what_is_there, host.chats.history(about["id"], before))),
        earlier=host.chats.earlier(about["id"], before),
        cited=host.chats.cited(about["id"], before),
    )


def looking(how: dict[str, Any], usual: int) -> dict[str, Any]:
    """How passages are looked for, as a request's `retrieval` says, as fields of a Question.
    `usual` is how many there are if it says nothing. BadRequest."""
    passages = how.get("passages")
    passages = usual if passages is None else passages
    whole = isinstance(passages, int) and not isinstance(passages, bool)
    if not whole or not 1 <= passages <= MOST_PASSAGES:
        raise BadRequest(f"'passages' of 'retrieval' must be 1 to {MOST_PASSAGES}.")
    mode, rerank = how.get("mode", "both"), how.get("rerank", True)
    if mode not in get_args(Look):
        raise BadRequest('\'mode\' of \'retrieval\' must be "both", "words" or "meaning".')
    return {"passages": passages, "look": mode, "rerank": bool(rerank)}


def adapters_of(with_: dict[str, Any], about: dict[str, Any]) -> list[dict[str, Any]]:
    """The LoRA adapters of a request, else of its chat `about`. BadRequest."""
    own = with_.get("adapters")
    return checked_adapters(about.get("adapters") if own is None else own)


def checked_adapters(value: Any) -> list[dict[str, Any]]:
    """Adapters as the protocol has them, each with its scale. BadRequest for anything else."""
    if not isinstance(value or [], list):
        raise BadRequest("'adapters' must be a list.")
    return [_adapter(one) for one in value or []]


def _adapter(one: Any) -> dict[str, Any]:
    path, scale = (one.get("path"), one.get("scale", 1.0)) if isinstance(one, dict) else ("", "")
    if not _absolute(path) or isinstance(scale, bool) or not isinstance(scale, (int, float)):
        raise BadRequest(
            "'adapters' must be a list of objects with an absolute 'path' and a number as 'scale'."
        )
    return {"path": path, "scale": float(scale)}


def _with_what_is_there(message: Message) -> Message:
    """A picture that was deleted since must not end the chat that it was shown in."""
    there = tuple(path for path in message.images if Path(path).is_file())
    return message if there == message.images else dataclasses.replace(message, images=there)


def _scope(value: Any) -> Scope:
    return _shaped(Scope, value or {}, "'scope'")


def _attachments(value: Any) -> tuple[Attachment, ...]:
    return tuple(map(Attachment, _absolute_paths(value, "attachments")))


def _absolute_paths(value: Any, name: str) -> tuple[str, ...]:
    paths = value or []
    if not isinstance(paths, list) or not all(map(_absolute, paths)):
        raise BadRequest(f"{name!r} must be a list of absolute paths.")
    return tuple(paths)


def _absolute(path: Any) -> bool:
    return isinstance(path, str) and Path(path).is_absolute()


def _sampling(with_: dict[str, Any], settings: Settings) -> Sampling:
    asked = {key: with_[key] for key in ("max_tokens", "temperature", "seed") if key in with_}
    given = {key: value for key, value in asked.items() if value is not None}
    values = {"max_tokens": settings.max_tokens, "temperature": settings.temperature, **given}
    sampling = _shaped(Sampling, values, "The sampling")
    if sampling.max_tokens < 1 or not 0 <= sampling.temperature <= 2:
        raise BadRequest("'max_tokens' must be at least 1, 'temperature' between 0 and 2.")
    return sampling


def _shaped(cls: type[T], data: Any, what: str) -> T:
    try:
        return from_json(cls, data)
    except (TypeError, ValueError) as error:
        raise BadRequest(f"{what} does not have the right shape: {error}.") from error
