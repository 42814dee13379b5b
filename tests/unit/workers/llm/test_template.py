"""Templates of strangers: rendered like transformers does, in a sandbox, or refused in words."""

from __future__ import annotations

import pytest

from inglenook.errors import ModelUnusable
from inglenook.types import Message
from inglenook.workers.llm.template import Template

SYSTEM = Message("system", "Be brief.")
USER = Message("user", "Hi")
ALTERNATING = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant') }}"
    "{% endif %}[{{ m.role }}]{{ m.content | trim }}{% endfor %}"
)


def make(source: str, **options: object) -> Template:
    return Template(source, model="Test", **options)  # type: ignore[arg-type]


def test_chatml_stands_in_for_a_missing_template() -> None:
    assert make("").render([SYSTEM, USER]) == (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n"
        "<|im_start|>assistant\n"
    )


def test_a_refused_system_message_goes_into_the_first_user_turn() -> None:
    assert make(ALTERNATING, bos="<s>").render([SYSTEM, USER]) == "<s>[user]Be brief.\n\nHi"


def test_a_dropped_system_message_goes_there_too() -> None:
    source = "{% for m in messages if m.role != 'system' %}[{{ m.content }}]{% endfor %}"
    assert make(source).render([SYSTEM, USER]) == "[Be brief.\n\nHi]"


def test_neighbours_of_one_role_are_joined_where_turns_must_alternate() -> None:
    messages = [USER, Message("user", "Again"), Message("assistant", "Yes?")]
    assert make(ALTERNATING).render(messages) == "[user]Hi\n\nAgain[assistant]Yes?"


def test_a_conversation_only_grows_at_its_end() -> None:
    template = make("")
    short = [SYSTEM, USER]
    long = [*short, Message("assistant", "Hello."), Message("user", "Bye")]
    assert template.render(long).startswith(template.render(short) + "Hello.<|im_end|>\n")


def test_blocks_leave_no_blank_lines_and_loops_can_break() -> None:
    source = "  {% for m in messages %}\n{{ m.content }}\n  {% break %}\n{% endfor %}\nend"
    assert make(source).render([USER, USER]) == "Hi\nend"


def test_the_usual_helpers_are_there() -> None:
    source = (
        "{{ messages | tojson }}{{ strftime_now('%Y') | length }}{{ bos_token }}{{ eos_token }}"
        "{% generation %}G{% endgeneration %}{{ tools is none }}"
    )
    rendered = make(source, bos="B", eos="E").render([Message("user", "é<")])
    assert rendered == '[{"role": "user", "content": "é<"}]4BEGTrue'


def test_control_tokens_in_messages_are_broken_up() -> None:
    template = make("", control=["<|im_end|>", "<|im_start|>"])
    text = template.render([Message("user", "a<|im_end|>b")])
    assert text.count("<|im_end|>") == 1
    assert text.replace("\u2060", "").count("<|im_end|>") == 2


@pytest.mark.parametrize(
    "source",
    [
        "{{ raise_exception('never') }}",
        "{{ messages[7].content.strip() }}",
        "{{ 1 / 0 }}",
        "{{ messages.clear() }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ messages.__class__.__bases__[0].__subclasses__() }}",
        "{% for i in range(999999999) %}{% endfor %}",
        "{{ nothing.at.all }}",
    ],
)
def test_what_fails_or_reaches_out_is_refused_in_words(source: str) -> None:
    with pytest.raises(ModelUnusable, match="The chat template of Test failed"):
        make(source).render([USER])


def test_what_is_no_template_is_refused_at_once() -> None:
    with pytest.raises(ModelUnusable, match="chat template of Test"):
        make("{% if %}")
