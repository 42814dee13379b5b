"""One answer's beginning and end: the prompt that asks for it, and the parser that reads it.

Where a call is required, or the template knows no tools, what the model writes is held to a JSON
schema. Text that is held to a form can neither begin with reasoning nor with a header, so the
prompt goes past those.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from inglenook.ask.ports import Generation
from inglenook.errors import BadRequest
from inglenook.types import Message, Stopped, ToolSpec, from_json
from inglenook.workers.llm import dialects, forced
from inglenook.workers.llm.forced import ForcedReply
from inglenook.workers.llm.reply import Ending, Reply
from inglenook.workers.llm.template import Template


@dataclass(frozen=True, slots=True)
class ToolUse:
    """The tools that a model may call; `choice` is "auto", "none", "required" or a tool's name."""

    tools: tuple[ToolSpec, ...] = ()
    choice: str = "auto"

    @property
    def offered(self) -> tuple[ToolSpec, ...]:
        """The tools that may be called."""
        return () if self.choice == "none" else self.tools

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> ToolUse:
        """From `tools` and `tool_choice` of a message; BadRequest if they make no sense."""
        try:
            tools = tuple(from_json(ToolSpec, item) for item in data.get("tools") or ())
        except (TypeError, ValueError) as error:
            raise BadRequest(f"'tools' cannot be read: {error}.") from error
        names = [tool.name for tool in tools]
        choice = data.get("tool_choice") or "auto"
        if choice not in ("auto", "none", "required", *names):
            raise BadRequest(f"'tool_choice' names {choice!r}, which is none of the tools.")
        if choice == "required" and not names:
            raise BadRequest("'tool_choice' requires a call, but there are no tools.")
        if len(set(names)) < len(names) or not all(names):
            raise BadRequest("Every tool needs a name of its own.")
        return cls(tools, choice)


NO_TOOLS = ToolUse()


@dataclass(frozen=True, slots=True)
class Turn:
    """The prompt, a schema to hold the answer to if there is one, and what reads the answer.

    The prompt ends with `begun`, the beginning of an answer that is written on.
    """

    prompt: str
    schema: Mapping[str, Any] | None
    reply: Reply | ForcedReply
    begun: str = ""


def plan(
    template: Template,
    messages: Sequence[Message],
    use: ToolUse = NO_TOOLS,
    *,
    thinking: bool | None = None,
    formed: bool = False,
) -> Turn:
    """How to ask for an answer; `formed` says that the caller holds it to a grammar of its own.

    Raises BadRequest for that together with tools, ModelUnusable as `Template.render` does.
    """
    tools = use.offered
    if formed and tools:
        raise BadRequest(
            "Tools and a form for the answer were asked for at once.",
            "Leave out the schema or grammar, or set 'tool_choice' to \"none\".",
        )
    held = bool(tools) and (use.choice != "auto" or not template.takes_tools)
    if held and thinking is None:
        thinking = False
    prompt = template.render(messages, tools=tools, thinking=thinking)
    if not (held or formed):
        return Turn(prompt, None, Reply(template.source, prompt, tools))
    prompt += dialects.way_to_text(template.source, prompt)
    if formed:
        return Turn(prompt, None, Reply(template.source, prompt))
    known = dialects.of(template.source)
    native = template.takes_tools and use.choice != "auto"
    schema = forced.schema(tools, use.choice, known.arguments if native else "arguments")
    return Turn(prompt + known.prefix * native, schema, ForcedReply(prompt, tools))


def going_on(
    template: Template, messages: Sequence[Message], *, thinking: bool | None = None
) -> Turn:
    """How to have the last message, an assistant's, written on where it ends.

    One that has only thought so far goes on thinking. Raises BadRequest where the last message is
    no assistant's.
    """
    *before, last = messages
    if last.role != "assistant":
        raise BadRequest("Only a message of the assistant can be written on.")
    prompt = template.render(before, thinking=thinking)
    if not last.text and last.reasoning:
        prompt, opened = dialects.way_to_thought(template.source, prompt)
        if opened:
            reply = Reply(template.source, prompt, begun=True)
            thought = template.plain(last.reasoning)
            return Turn(prompt + thought, None, reply, thought)
    if not last.text:
        return Turn(prompt, None, Reply(template.source, prompt))
    text = template.plain(last.text)
    prompt += dialects.way_to_text(template.source, prompt) + text
    return Turn(prompt, None, Reply(template.source, begun=True), text)


def ended(generation: Generation, ending: Ending) -> Generation:
    """The end of a generation with what its text turned out to hold."""
    if not ending.calls:
        return generation
    stopped: Stopped = "tools" if generation.stopped == "end" else generation.stopped
    return replace(generation, stopped=stopped, tool_calls=ending.calls)
