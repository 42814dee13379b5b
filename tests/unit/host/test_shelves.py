"""Folders, personas, prompts and the trash by their messages, at a host whose workers sleep."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
from tests.unit.host.fakes import FakeAsker

from inglenook.errors import BadRequest, NotFound
from inglenook.host.context import open_host
from inglenook.host.methods import methods
from inglenook.paths import Paths, kv_dir, kv_name

Call = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    return Paths(tmp_path_factory.mktemp("profile")).ensure()


@pytest.fixture(scope="module")
def call(home: Paths) -> Iterator[Call]:
    """Ask the host for something."""
    with closing(open_host(home, lambda: None)) as host:
        known = methods(host)
        yield lambda do, **with_: known[do](with_, FakeAsker())


def test_prompts_tell_their_variables(call: Call) -> None:
    text = "Write about {{topic}} in {{words:number}}, {{tone:choice:dry,warm}}."
    id = call("prompts.save", name="/essay", text=text)["id"]
    (prompt,) = call("prompts.list")["prompts"]
    assert prompt == {
        "id": id,
        "name": "essay",
        "text": text,
        "variables": [
            {"name": "topic", "type": "line", "choices": []},
            {"name": "words", "type": "number", "choices": []},
            {"name": "tone", "type": "choice", "choices": ["dry", "warm"]},
        ],
    }
    call("prompts.delete", id=id)
    assert call("prompts.list") == {"prompts": []}


def test_folders_and_personas_are_checked(call: Call) -> None:
    sampling = {"temperature": 0.5, "unknown": 1}
    persona = call("personas.save", name="Clerk", system="Short.", sampling=sampling)["id"]
    assert call("personas.list")["personas"][0]["sampling"] == {"temperature": 0.5}
    folder = call("folders.create", name="Taxes", persona=persona, scope={"types": ["pdf"]})["id"]
    assert call("folders.list")["folders"][0]["scope"] == {"types": ["pdf"]}
    for do, with_ in (
        ("folders.create", {"name": 3}),
        ("folders.create", {"name": "x", "scope": {"types": "pdf"}}),
        ("folders.create", {"name": "x", "attachments": ["a.txt"]}),
        ("folders.change", {}),
        ("personas.save", {"name": "x", "sampling": {"temperature": 3}}),
        ("personas.save", {"name": "x", "sampling": {"max_tokens": "many"}}),
        ("prompts.save", {"name": "x"}),
        ("chats.change", {"id": "x", "tags": "a"}),
        ("chats.change", {"id": "x", "pinned": 1}),
        ("chats.list", {"limit": "all"}),
    ):
        with pytest.raises(BadRequest):
            call(do, **with_)
    with pytest.raises(NotFound):
        call("folders.change", id=folder, persona="nobody")
    call("folders.delete", id=folder)
    call("personas.delete", id=persona)


def test_what_the_cache_holds_of_a_purged_chat_goes_too(call: Call, home: Paths) -> None:
    chat = call("chats.create", title="x")["id"]
    call("chats.delete", id=chat)
    state = kv_dir(home.cache_dir) / "model" / kv_name(chat)
    state.parent.mkdir(parents=True)
    state.touch()
    call("chats.purge")
    assert not state.exists()
    assert call("chats.list", deleted=True) == {"chats": []}
