"""From the fields of a message to a `Question`: the same for asking and for reading ahead."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from inglenook.errors import BadRequest
from inglenook.host.kept import Temporary
from inglenook.host.standing import Standing
from inglenook.settings import Settings
from inglenook.types import Attachment, Look, Message, Question, Sampling, Scope, from_json

if TYPE_CHECKING:
    from inglenook.host.context import Host

T = TypeVar("T")
ALONE = Standing()
MOST_PASSAGES = 50


def question_of(with_: dict[str, Any], settings: Settings, holds: Standing = ALONE) -> Question:
    """The question of a request by itself. BadRequest for values of a wrong type."""
    text = with_.get("question", "")
    if not isinstance(text, str):
        raise BadRequest("'question' must be a text.")
    how = with_.get("retrieval", True)
    only = with_.get("only_from_files")
    history = _history(with_)
    return Question(
        text=text,
        scope=_scope(holds.scope),
        retrieval=isinstance(how, dict) or bool(how),
        **looking(how if isinstance(how, dict) else {}, settings.passages),
        only_from_files=settings.only_from_files if only is None else bool(only),
        history=history,
        earlier=tuple(m.text for m in history if m.role == "user"),
        attachments=_attachments(holds.attachments, _openings(with_, holds)),
        images=_absolute_paths(with_.get("images"), "images"),
        sampling=_sampling(with_, settings, holds),
        instructions=holds.instructions,
    )


def in_chat(host: Host, question: Question, chat: str, before: str | None) -> Question:
    """The question as part of a chat: what was said before message `before`, all that is shown
    for None."""
    chats = host.kept(chat).chats
    return dataclasses.replace(
        question,
        history=tuple(map(_with_what_is_there, chats.history(chat, before))),
        earlier=chats.earlier(chat, before),
        cited=chats.cited(chat, before),
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


def _history(with_: dict[str, Any]) -> tuple[Message, ...]:
    """What a question without a chat says was said before."""
    data = with_.get("history") or []
    if data and with_.get("chat"):
        raise BadRequest("A question in a chat has the chat's history.", "Leave 'history' out.")
    if not isinstance(data, list):
        raise BadRequest("'history' must be a list of messages.")
    history = tuple(_shaped(Message, item, "'history'") for item in data)
    if any(m.role != ("assistant" if n % 2 else "user") for n, m in enumerate(history)):
        raise BadRequest("'history' must be turns of user and assistant, one after the other.")
    if len(history) % 2:
        raise BadRequest("'history' must end with an answer.")
    return history


def _scope(value: Any) -> Scope:
    return _shaped(Scope, value or {}, "'scope'")


def _openings(with_: dict[str, Any], holds: Standing) -> list[str]:
    """A file beside a temporary chat is in no index that could be searched: its beginning is read
    if it is too long."""
    return holds.attachments if Temporary.leaves_nothing(with_) else holds.openings


def _attachments(value: Any, openings: Any) -> tuple[Attachment, ...]:
    opened = _absolute_paths(openings, "openings")
    paths = _absolute_paths(value, "attachments")
    return tuple(Attachment(path, path in opened) for path in paths)


def _absolute_paths(value: Any, name: str) -> tuple[str, ...]:
    paths = value or []
    if not isinstance(paths, list) or not all(map(_absolute, paths)):
        raise BadRequest(f"{name!r} must be a list of absolute paths.")
    return tuple(paths)


def _absolute(path: Any) -> bool:
    return isinstance(path, str) and Path(path).is_absolute()


def _sampling(with_: dict[str, Any], settings: Settings, holds: Standing) -> Sampling:
    names = ("max_tokens", "temperature", "seed")
    given: dict[str, Any] = {key: with_[key] for key in names if with_.get(key) is not None}
    usual: dict[str, Any] = {"max_tokens": settings.max_tokens, "temperature": settings.temperature}
    values: dict[str, Any] = {**usual, **holds.sampling, **given}
    sampling = _shaped(Sampling, values, "The sampling")
    if sampling.max_tokens < 1 or not 0 <= sampling.temperature <= 2:
        raise BadRequest("'max_tokens' must be at least 1, 'temperature' between 0 and 2.")
    return sampling


def _shaped(cls: type[T], data: Any, what: str) -> T:
    try:
        return from_json(cls, data)
    except (TypeError, ValueError) as error:
        raise BadRequest(f"{what} does not have the right shape: {error}.") from error
