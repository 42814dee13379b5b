"""Chats of other programs: as their exports and folders look, and as broken files do."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.host.fakes import FakeAsker

from inglenook.errors import FileUnreadable
from inglenook.host.context import Host, open_host
from inglenook.host.exchange import import_chats, stream
from inglenook.host.exchange.stream import Broken, Elements
from inglenook.host.exchange.turns import Talk, Turn, fenced, when
from inglenook.paths import Paths
from inglenook.store.shelves import Wanted
from inglenook.store.whole import WholeChats


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    paths = Paths(tmp_path_factory.mktemp("profile")).ensure()
    with closing(open_host(paths, lambda: None)) as here:
        yield here


@pytest.fixture
def host(opened: Host) -> Host:
    """A host without chats."""
    for id in WholeChats(opened.database).ids():
        opened.chats.delete(id)
    opened.shelves.purge()
    return opened


@pytest.fixture
def take(host: Host, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Import a document, or what lies at a path."""

    def take(what: Any) -> dict[str, Any]:
        path = what if isinstance(what, Path) else tmp_path / "given.json"
        if not isinstance(what, Path):
            path.write_text(json.dumps(what), encoding="utf-8")
        return import_chats(host, {"path": str(path)}, FakeAsker())

    return take


def shown(host: Host, chat: str) -> list[tuple[str, str]]:
    return [(m["role"], m["text"]) for m in host.chats.get(chat)["messages"]]


# --- ChatGPT --------------------------------------------------------------------------------------


def node(
    key: str, parent: str | None, role: str = "", *parts: Any, **more: Any
) -> dict[str, dict[str, Any]]:
    content = more.pop("content", {"content_type": "text", "parts": list(parts)})
    message = {
        "id": key,
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": 1_700_000_000.5,
        "content": content,
        "status": "finished_successfully",
        "recipient": "all",
        "metadata": {"model_slug": "gpt-4o"} if role == "assistant" else {},
        **more,
    }
    return {key: {"id": key, "message": message if role else None, "parent": parent}}


def chatgpt(*nodes: dict[str, Any], leaf: str = "", **more: Any) -> dict[str, Any]:
    mapping = {key: value for one in nodes for key, value in one.items()}
    about = {"title": "Tides", "create_time": 1_700_000_000, "update_time": 1_700_000_100.0}
    return {**about, "conversation_id": "c-1", "mapping": mapping, "current_node": leaf, **more}


def test_chatgpt_branches_become_versions(host: Host, take: Callable[..., Any]) -> None:
    chat = chatgpt(
        node("root", None),
        node("system", "root", "system", ""),
        node("q1", "system", "user", "Why?"),
        node("q2", "system", "user", "Why tides?"),
        node("a1", "q1", "assistant", "Cheese."),
        node("a2", "q2", "assistant", "The sun."),
        node("a3", "q2", "assistant", "The moon."),
        node("q3", "a3", "user", "Really?"),
        leaf="a2",
        is_archived=True,
    )
    told = take([chat, {"unknown": 1}])
    assert (told["source"], told["skipped"]) == ("ChatGPT", [])
    (id,) = told["chats"]
    assert shown(host, id) == [("user", "Why tides?"), ("assistant", "The sun.")]
    question, answer = host.chats.get(id)["messages"]
    assert len(question["versions"]) == len(answer["versions"]) == 2
    assert (answer["model"], answer["created"]) == ("gpt-4o", 1_700_000_000.5)
    host.chats.show(id, answer["versions"][1])
    assert shown(host, id)[1:] == [("assistant", "The moon."), ("user", "Really?")]
    host.chats.show(id, question["versions"][0])
    assert shown(host, id) == [("user", "Why?"), ("assistant", "Cheese.")]
    (row,) = host.shelves.listed(Wanted(archived=True))
    assert (row["title"], row["updated"], row["unread"]) == ("Tides", 1_700_000_100.0, False)


def test_chatgpt_tools_and_thoughts_are_part_of_one_answer(
    host: Host, take: Callable[..., Any]
) -> None:
    hidden = {"is_visually_hidden_from_conversation": True}
    thoughts = {"content_type": "thoughts", "thoughts": [{"summary": "Plan", "content": "Add."}]}
    code = {"content_type": "code", "language": "python", "text": "1 + 1"}
    image = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_1"}
    chat = chatgpt(
        node("h", None, "user", "About me: nobody", metadata=hidden),
        node("q", "h", "user", image, "Add", content=None),
        node("t", "q", "assistant", content=thoughts),
        node("r", "t", "assistant", content={"content_type": "reasoning_recap", "content": "1 s"}),
        node("a", "r", "assistant", "I compute."),
        node("s", "a", "assistant", '{"q": "x"}', recipient="browser"),
        node("c", "s", "assistant", content=code, recipient="python"),
        node("o", "c", "tool", content={"content_type": "execution_output", "text": "2"}),
        node("b", "o", "assistant", "It is 2 \ue200cite\ue202turn0search0\ue201."),
        leaf="b",
    )
    chat["mapping"]["q"]["message"]["content"] = {
        "content_type": "multimodal_text",
        "parts": [image, "Add"],
    }
    (id,) = take([chat])["chats"]
    assert shown(host, id) == [
        ("user", "[picture]\n\nAdd"),
        ("assistant", "I compute.\n\n```python\n1 + 1\n```\n\nIt is 2 ."),
    ]
    assert host.chats.get(id)["messages"][1]["reasoning"] == "**Plan**\n\nAdd."


def test_chatgpt_archives_are_read_as_they_are(
    host: Host, take: Callable[..., Any], tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(2):
            chat = chatgpt(node("q", None, "user", f"number {n}"), conversation_id=f"c-{n}")
            archive.writestr(f"export/conversations-00{n}.json", json.dumps([chat]))
        archive.writestr("export/user.json", '{"email": "a@b.c"}')
        archive.writestr("export/chat.html", "<html>")
        archive.writestr("__MACOSX/export/._conversations-000.json", b"\0\1")
    told = take(tmp_path / "export.zip")
    assert (len(told["chats"]), told["skipped"]) == (2, [])
    assert take(tmp_path / "export.zip")["chats"] == []


# --- Claude ---------------------------------------------------------------------------------------

ROOT = "00000000-0000-4000-8000-000000000000"


def said(uuid: str, sender: str, text: str, parent: str | None = None, **more: Any) -> Any:
    parents = {"parent_message_uuid": parent} if parent else {}
    blocks = [{"type": "text", "text": text}] if text else []
    at = "2026-03-07T12:04:42.551130Z"
    return {
        "uuid": uuid,
        "sender": sender,
        "text": text,
        "content": blocks,
        "created_at": at,
        "attachments": [],
        "files": [],
        **parents,
        **more,
    }


def claude(*messages: Any, **more: Any) -> dict[str, Any]:
    times = {"created_at": "2026-03-07T12:04:40Z", "updated_at": "2026-03-07T12:05:00Z"}
    return {"uuid": "u-1", "name": "Tides", **times, "chat_messages": list(messages), **more}


def test_claude_in_a_plain_list(host: Host, take: Callable[..., Any]) -> None:
    blocks = [
        {"type": "thinking", "thinking": "Let me see."},
        {"type": "text", "text": "The moon."},
        {"type": "tool_use", "name": "x", "input": {}},
        {"type": "text", "text": "Indeed."},
    ]
    pasted = [{"file_name": "", "extracted_content": "a ``` b"}]
    told = take(
        [
            claude(
                said("1", "human", "Why?", attachments=pasted, files=[{"file_name": "a.png"}]),
                said("2", "assistant", "flat", content=blocks),
            ),
            claude(uuid="u-2", name="empty"),
        ]
    )
    assert told["source"] == "Claude"
    assert told["skipped"] == [{"title": "empty", "reason": "Nothing was said in it."}]
    (id,) = told["chats"]
    assert shown(host, id) == [
        ("user", "Why?\n\n````\na ``` b\n````\n\n[file: a.png]"),
        ("assistant", "The moon.\n\nIndeed."),
    ]
    assert host.chats.get(id)["messages"][1]["reasoning"] == "Let me see."
    assert host.shelves.listed(Wanted())[0]["created"] == 1772885080.0


def test_claude_with_branches(host: Host, take: Callable[..., Any]) -> None:
    (id,) = take(
        [
            claude(
                said("1", "human", "Why?", ROOT),
                said("2", "assistant", "Cheese.", "1"),
                said("3", "human", "Why tides?", ROOT),
                said("4", "assistant", "The moon.", "3"),
            )
        ]
    )["chats"]
    assert shown(host, id) == [("user", "Why tides?"), ("assistant", "The moon.")]
    assert len(host.chats.get(id)["messages"][0]["versions"]) == 2


# --- Jan ------------------------------------------------------------------------------------------


def jan(folder: Path, *lines: Any) -> Path:
    folder.mkdir(parents=True)
    thread = {
        "id": "jan_1",
        "object": "thread",
        "title": "Tides",
        "assistants": [{"assistant_id": "jan", "model": {"id": "qwen"}}],
        "created": 1_700_000_000_000,
        "updated": 1_700_000_100,
        "metadata": {},
    }
    (folder / "thread.json").write_text(json.dumps(thread))
    told = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    (folder / "messages.jsonl").write_text("\n".join(told) + "\n")
    return folder


def jan_line(id: str, role: str, text: str, at: int) -> dict[str, Any]:
    content = [{"type": "text", "text": {"value": text, "annotations": []}}]
    return {"id": id, "object": "thread.message", "role": role, "content": content} | {
        "created_at": at,
        "status": "ready",
    }


@pytest.mark.parametrize("part", ["", "threads/jan_1", "threads/jan_1/thread.json"])
def test_jan_threads(host: Host, take: Callable[..., Any], tmp_path: Path, part: str) -> None:
    jan(
        tmp_path / "jan" / "threads" / "jan_1",
        jan_line("b", "assistant", "<think>Hm.</think>\n\nThe moon.", 1_700_000_002),
        "",
        jan_line("a", "user", "Why?", 1_700_000_001),
        jan_line("s", "system", "Be kind.", 1_700_000_000),
    )
    told = take(tmp_path / "jan" / part)
    assert (told["source"], told["skipped"]) == ("Jan", [])
    (id,) = told["chats"]
    assert shown(host, id) == [("user", "Why?"), ("assistant", "The moon.")]
    answer = host.chats.get(id)["messages"][1]
    assert (answer["model"], answer["reasoning"]) == ("qwen", "Hm.")
    assert host.shelves.listed(Wanted())[0]["created"] == 1_700_000_000


def test_a_damaged_line_costs_one_thread(take: Callable[..., Any], tmp_path: Path) -> None:
    jan(tmp_path / "threads" / "a", jan_line("a", "user", "Why?", 1), '{"role": "us')
    other = jan(tmp_path / "threads" / "b", jan_line("a", "user", "Why?", 1))
    thread = json.loads((other / "thread.json").read_text())
    (other / "thread.json").write_text(json.dumps({**thread, "id": "jan_2"}))
    told = take(tmp_path / "threads")
    assert len(told["chats"]) == 1
    assert told["skipped"] == [{"title": "Tides", "reason": "A line of its messages is damaged."}]


# --- LM Studio ------------------------------------------------------------------------------------


def test_lm_studio_versions(host: Host, take: Callable[..., Any], tmp_path: Path) -> None:
    def step(text: str, **more: Any) -> dict[str, Any]:
        return {"type": "contentBlock", "content": [{"type": "text", "text": text}], **more}

    user = {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": "Why?"}]}
    first = {"type": "multiStep", "role": "assistant", "steps": [step("Cheese.")]}
    second = {
        "type": "multiStep",
        "role": "assistant",
        "senderInfo": {"senderName": "gpt-oss-20b"},
        "steps": [
            step("Let me see.", style={"type": "thinking"}),
            {"type": "debugInfoBlock", "debugInfo": "x"},
            step("The moon."),
        ],
    }
    chat = {
        "name": "Tides",
        "createdAt": 1_700_000_000_000,
        "lastUsedModel": {"identifier": "qwen"},
        "messages": [
            {"versions": [user], "currentlySelected": 0},
            {"versions": [first, second], "currentlySelected": 1},
            {"versions": [{**user, "content": "Really?"}], "currentlySelected": 7},
        ],
    }
    folder = tmp_path / "conversations" / "sea"
    folder.mkdir(parents=True)
    (folder / "1700000000000.conversation.json").write_text(json.dumps(chat))
    told = take(tmp_path / "conversations")
    assert told["source"] == "LM Studio"
    (id,) = told["chats"]
    assert shown(host, id) == [
        ("user", "Why?"),
        ("assistant", "The moon."),
        ("user", "Really?"),
    ]
    answer = host.chats.get(id)["messages"][1]
    assert (answer["reasoning"], answer["model"]) == ("Let me see.", "gpt-oss-20b")
    assert len(answer["versions"]) == 2
    assert take(tmp_path / "conversations")["chats"] == []


# --- broken and hostile files ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "ends"),
        (b"hello", "not JSON"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"[" * 100_000, "nested"),
        (b'[{"mapping": ' + b'{"a":' * 100_000, "nested"),
        (b'[{"mapping": {}', "ends in the middle"),
        (b'{"a": 1} trailing', "no chats"),
        (b"[1, 2, null]", "no chats"),
        (b'{"name": "x", "messages": []}', "no chats"),
        (b"PK\x03\x04 no archive", "not JSON"),
        (b'{"format": "inglenook-chats", "version": "1"}', "newer"),
    ],
)
def test_a_file_that_holds_nothing_is_named(
    take: Callable[..., Any], tmp_path: Path, data: bytes, reason: str
) -> None:
    (tmp_path / "odd.json").write_bytes(data)
    with pytest.raises(FileUnreadable, match=r"odd\.json") as told:
        take(tmp_path / "odd.json")
    assert reason in str(told.value)


def test_what_came_before_the_damage_is_kept(
    host: Host, take: Callable[..., Any], tmp_path: Path
) -> None:
    good = json.dumps(chatgpt(node("q", None, "user", "Why?")))
    (tmp_path / "odd.json").write_text(f'[{good}, {{"mapping": {{"a": ')
    told = take(tmp_path / "odd.json")
    assert len(told["chats"]) == 1
    assert told["skipped"] == [
        {"title": "odd.json", "reason": "It is damaged, or ends in the middle."}
    ]
    assert len(WholeChats(host.database).ids()) == 1


@pytest.mark.parametrize(
    "chat",
    [
        chatgpt({"a": None}),
        chatgpt({"a": {"message": {"author": 3, "content": []}, "parent": 7}}),
        chatgpt(*(node(a, b, "user", "x") for a, b in (("a", "b"), ("b", "a")))),
        chatgpt(node("q", None, "user", ""), conversation_id=["x"]),
        claude(None, 3, {"sender": "human", "content": {"a": 1}, "text": 4}),
        {"messages": [{"versions": [None, 3, {"role": "user", "content": [None]}]}]},
    ],
)
def test_shapes_that_no_program_writes_are_left_out(
    host: Host, take: Callable[..., Any], chat: Any
) -> None:
    told = take([chat, chatgpt(node("q", None, "user", "Why?"), conversation_id="good")])
    assert len(told["chats"]) == 1
    assert len(told["skipped"]) == 1


def test_odd_values_do_no_harm(host: Host, take: Callable[..., Any]) -> None:
    odd = chatgpt(
        node("q", None, "user", "\ud800a\0b", create_time=float("inf")),
        node("a", "q", "assistant", "x", create_time=10**400, metadata=None, status=7),
        create_time="yesterday",
        update_time=float("nan"),
        title=None,
    )
    (id,) = take([odd])["chats"]
    assert shown(host, id) == [("user", "?ab"), ("assistant", "x")]
    assert host.chats.get(id)["title"] == "?ab"


def test_one_enormous_chat_is_refused_and_not_held(
    take: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "MOST", 200_000)
    good = json.dumps(chatgpt(node("q", None, "user", "Why?")))
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations-000.json", f"[{good}]")
        archive.writestr("conversations-001.json", f'[{{"mapping": "{"x" * 5_000_000}"}}]')
        archive.writestr("conversations-002.json", "{" + '"a":1,"b":[],' * 200_000 + '"c":2}')
    told = take(tmp_path / "bomb.zip")
    assert len(told["chats"]) == 1
    assert [s["title"] for s in told["skipped"]] == [
        "conversations-001.json",
        "conversations-002.json",
    ]


def test_a_damaged_archive_is_said(take: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "export.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("conversations.json", json.dumps([chatgpt(node("q", None, "user", "W"))]))
    data = bytearray(file.read_bytes())
    data[60] ^= 0xFF
    file.write_bytes(data)
    with pytest.raises(FileUnreadable, match="damaged"):
        take(file)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner),
        max_leaves=20,
    ).map(lambda value: [value])
    | st.lists(st.floats(allow_nan=False) | st.integers()),
    st.integers(1, 7),
    st.booleans(),
)
def test_elements_are_those_of_the_list_however_they_arrive(
    values: list[Any], piece: int, indented: bool
) -> None:
    class Slow(io.BytesIO):
        """Gives a few bytes at a time."""

        def read(self, size: int | None = -1) -> bytes:
            return super().read(piece)

    data = json.dumps(values, ensure_ascii=False, indent=2 if indented else None)
    assert list(Elements(Slow(data.encode("utf-8")))) == values
    around = Elements(Slow(f'{{"a": 1, "chats": {data}, "b": [2]}}'.encode()))
    assert list(around) == values
    assert around.around == {"a": 1, "b": [2]}


def test_turns_in_rings_and_out_of_order_make_a_tree() -> None:
    def turn(key: str, parent: str | None) -> Turn:
        return Turn(key, parent, "user", key)

    talk = Talk("x", "k", "", [turn("c", "b"), turn("b", "a"), turn("a", "c"), turn("d", "d")])
    chat = talk.chat(1.0)
    seen: set[str] = set()
    for message in chat.messages:
        assert message.parent is None or message.parent in seen
        seen.add(message.id)
    assert len(seen) == 4
    assert chat == Talk(
        "x", "k", "", [turn("c", "b"), turn("b", "a"), turn("a", "c"), turn("d", "d")]
    ).chat(1.0)
    with pytest.raises(Broken):
        Talk("x", "k", "").chat(1.0)


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        (1_700_000_000, 1.7e9),
        (1_700_000_000_000, 1.7e9),
        ("2023-11-14T22:13:20Z", 1.7e9),
        ("2023-11-14T22:13:20", 1.7e9),
        (0, None),
        (True, None),
        ("soon", None),
        (float("nan"), None),
        (-5, None),
    ],
)
def test_times_of_any_kind(given: Any, seconds: float | None) -> None:
    assert when(given) == seconds


def test_code_is_fenced_whatever_it_holds() -> None:
    assert fenced("a", "py") == "```py\na\n```"
    assert fenced("````") == "`````\n````\n`````"
