"""Chats out to files and in again, by a host whose workers sleep."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.host.fakes import FakeAsker

from inglenook.errors import BadRequest, Cancelled, FileUnreadable, InglenookError, NotFound
from inglenook.host.context import Host, open_host
from inglenook.host.exchange import export_chats, import_chats, text_of_chat
from inglenook.host.exchange.leaving import file_name
from inglenook.paths import Paths
from inglenook.store.shelves import Wanted
from inglenook.store.whole import WholeChats

CITATION = {
    "n": 1,
    "passage": "p1",
    "path": "/home/zoë/Ebbe <und> Flut.pdf",
    "page": 3,
    "start": 0,
    "end": 20,
    "text": "The moon pulls\nthe <sea>.",
    "heading": [],
    "score": 0.5,
    "place": "",
    "origin": "",
}

WANTED = Wanted()


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    paths = Paths(tmp_path_factory.mktemp("profile")).ensure()
    with closing(open_host(paths, lambda: None)) as here:
        yield here


@pytest.fixture
def asker() -> FakeAsker:
    return FakeAsker()


def turn(host: Host, chat: str, question: str, answer: str, **body: Any) -> tuple[str, str]:
    asked = host.chats.add_question(chat, question)
    answered = host.chats.begin_answer(chat)
    host.chats.end_answer(
        answered, text=answer, verbatim=f"{answer} [9]", state="done", model="m", body=body
    )
    return asked, answered


def out(host: Host, path: Path, format: str = "json", **with_: Any) -> dict[str, Any]:
    about = {"path": str(path), "format": format, **with_}
    return export_chats(host, about, FakeAsker())


def take(host: Host, path: Path) -> dict[str, Any]:
    return import_chats(host, {"path": str(path)}, FakeAsker())


def gone(host: Host, chat: str) -> None:
    host.chats.delete(chat)
    host.shelves.purge(chat)


# --- there and back -------------------------------------------------------------------------------

LINES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)


@st.composite
def trees(draw: st.DrawFn) -> list[tuple[int | None, str, str]]:
    """Messages as (number of the one before, role, text)."""
    told: list[tuple[int | None, str, str]] = []
    for number in range(draw(st.integers(1, 8))):
        before = draw(st.none() | st.integers(0, number - 1)) if number else None
        told.append((before, draw(st.sampled_from(["user", "assistant"])), draw(LINES)))
    return told


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(trees(), LINES, st.booleans(), st.lists(LINES, max_size=2))
def test_every_version_comes_back_as_it_was(
    host: Host,
    tmp_path: Path,
    tree: list[tuple[int | None, str, str]],
    title: str,
    pinned: bool,
    tags: list[str],
) -> None:
    chat, ids = host.chats.create(title), []
    for before, role, text in tree:
        with host.database.write() as db:
            db.execute(
                "UPDATE chats SET leaf = ? WHERE id = ?",
                (None if before is None else ids[before], chat),
            )
        if role == "user":
            ids.append(host.chats.add_question(chat, text))
        else:
            ids.append(host.chats.begin_answer(chat, "m"))
            body = {"citations": [CITATION], "reasoning": text, "timings": {"total_s": 1.5}}
            host.chats.end_answer(ids[-1], text=text, verbatim="v", state="stopped", body=body)
    host.chats.remove(chat, ids[0])
    host.shelves.place(chat, pinned=pinned, tags=tags)
    whole, shown = WholeChats(host.database).get(chat), host.chats.get(chat)
    file = tmp_path / "chats.json"
    out(host, file, ids=[chat], replace=True)
    gone(host, chat)
    assert take(host, file) == {"source": "Inglenook", "chats": [chat], "skipped": []}
    assert WholeChats(host.database).get(chat) == whole
    assert host.chats.get(chat) == shown
    assert take(host, file)["skipped"][0]["reason"] == "It is here already."
    gone(host, chat)


def test_folders_and_personas_come_along(host: Host, tmp_path: Path) -> None:
    persona = host.personas.save({"name": "Clerk", "system": "Be exact.", "sampling": {"top_k": 3}})
    folder = host.folders.create({"name": "Taxes", "instructions": "Cite.", "persona": persona})
    chat = host.chats.create("Return", folder=folder)
    turn(host, chat, "How much?", "Nothing.")
    before = host.folders.get(folder), host.personas.get(persona)
    out(host, tmp_path / "a.json", ids=[chat])
    gone(host, chat)
    host.folders.delete(folder)
    host.personas.delete(persona)
    take(host, tmp_path / "a.json")
    assert host.chats.get(chat)["folder"] == folder
    assert (host.folders.get(folder), host.personas.get(persona)) == before
    gone(host, chat)
    host.folders.delete(folder)
    other = host.folders.create({"name": "TAXES"})
    take(host, tmp_path / "a.json")
    assert host.chats.get(chat)["folder"] == other
    gone(host, chat)
    host.folders.delete(other)
    host.personas.delete(persona)


def test_messages_of_other_chats_are_never_touched(host: Host, tmp_path: Path) -> None:
    chat = host.chats.create("first")
    turn(host, chat, "Why?", "Because.")
    out(host, tmp_path / "a.json", ids=[chat])
    told = json.loads((tmp_path / "a.json").read_text())
    told["chats"][0]["id"] = "0123456789abcdef"
    (tmp_path / "b.json").write_text(json.dumps(told))
    assert take(host, tmp_path / "b.json")["chats"] == ["0123456789abcdef"]
    both = [host.chats.get(id)["messages"] for id in (chat, "0123456789abcdef")]
    assert [[m["text"] for m in told] for told in both] == [["Why?", "Because."]] * 2
    assert not {m["id"] for m in both[0]} & {m["id"] for m in both[1]}
    gone(host, chat)
    gone(host, "0123456789abcdef")


def test_a_deleted_chat_does_not_come_back_unasked(host: Host, tmp_path: Path) -> None:
    chat = host.chats.create("x")
    turn(host, chat, "Why?", "Because.")
    out(host, tmp_path / "a.json", ids=[chat])
    host.chats.delete(chat)
    assert "trash" in take(host, tmp_path / "a.json")["skipped"][0]["reason"]
    gone_for_good = host.shelves.purge(chat)
    assert gone_for_good == [chat]


def ours(**chat: Any) -> dict[str, Any]:
    """A file of ours with one chat."""
    message = {"id": "a", "parent": None, "role": "user", "text": "Why?", "created": 1.0}
    told = {"id": "x", "title": "t", "created": 1.0, "updated": 1.0, "messages": [message], **chat}
    return {"format": "inglenook-chats", "version": 1, "chats": [told]}


MESSAGE = {"id": "a", "parent": None, "role": "user", "text": "Why?", "created": 1.0}


@pytest.mark.parametrize(
    ("chat", "reason"),
    [
        ({"created": "now"}, "shape"),
        ({"created": float("nan")}, "times"),
        ({"created": 10**400}, "shape"),
        ({"messages": [{**MESSAGE, "role": "system"}]}, "shape"),
        ({"messages": [{**MESSAGE, "parent": "b"}]}, "follows none"),
        ({"messages": [{**MESSAGE, "parent": "a"}]}, "follows none"),
        ({"messages": [MESSAGE, MESSAGE]}, "same id"),
        ({"messages": [{**MESSAGE, "created": float("inf")}]}, "times"),
    ],
)
def test_what_cannot_be_a_chat_is_left_out(
    host: Host, tmp_path: Path, chat: dict[str, Any], reason: str
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(ours(**chat)))
    told = take(host, tmp_path / "a.json")
    assert told["chats"] == []
    assert reason in told["skipped"][0]["reason"]


def test_what_does_not_fit_into_a_chat_is_left_out_of_it(host: Host, tmp_path: Path) -> None:
    details = {"citations": "all", "images": ["a.png", "/b.png"], "note": "kept", "usage": 1}
    odd = ours(
        messages=[{**MESSAGE, "details": details, "text": "a\0b\ud83d"}],
        leaf="nobody",
        scope=[1],
        attachments=["C:\\x", "/y"],
        adapters=[{"path": 3}],
        tags=[1, "b"],
        draft={"queue": 3, "text": []},
        folder="none",
        persona="none",
        model="not-here",
    )
    (tmp_path / "a.json").write_text(json.dumps(odd))
    (chat,) = take(host, tmp_path / "a.json")["chats"]
    got = host.chats.get(chat)
    assert (got["scope"], got["attachments"], got["adapters"]) == ({}, ["/y"], [])
    assert (got["tags"], got["folder"], got["persona"], got["model"]) == (["b"], "", "", "")
    assert got["draft"] == {"text": "", "queue": []}
    (message,) = got["messages"]
    assert message["text"] == "ab?"
    assert (message["citations"], message["images"]) == ([], ["/b.png"])
    assert (message["note"], message["usage"]) == ("kept", None)
    gone(host, chat)


def test_a_newer_file_is_not_guessed_at(host: Host, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({**ours(), "version": 2}))
    with pytest.raises(FileUnreadable, match="newer"):
        take(host, tmp_path / "a.json")


# --- text for people ------------------------------------------------------------------------------


@pytest.fixture
def cited(host: Host) -> Iterator[str]:
    chat = host.chats.create("Tides & <b>")
    answer = "The moon [1], not [2].\n\n| a | b |\n|---|---|\n| `[1]` | x |\n\n```\nx[1]\n```"
    turn(host, chat, "Why <i>?</i>", answer, citations=[CITATION], reasoning="Let me see.")
    yield chat
    gone(host, chat)


def text(host: Host, chat: str, format: str) -> str:
    told = text_of_chat(host, {"id": chat, "format": format}, FakeAsker())["text"]
    assert isinstance(told, str)
    return told


def test_markdown_has_citations_as_footnotes(host: Host, cited: str) -> None:
    told = text(host, cited, "markdown")
    assert told.startswith("# Tides & <b>\n\n## You, ")
    assert "The moon [^2-1], not [2]." in told
    assert "| `[1]` |" in told
    assert "x[1]\n```" in told
    assert "[^2-1]: /home/zoë/Ebbe <und> Flut.pdf, page 3: “The moon pulls the <sea>.”" in told


def test_a_page_has_citations_as_links_and_no_foreign_markup(host: Host, cited: str) -> None:
    told = text(host, cited, "html")
    assert "<title>Tides &amp; &lt;b&gt;</title>" in told
    assert "Why &lt;i&gt;?&lt;/i&gt;" in told
    assert 'The moon <sup><a href="#e2-1">1</a></sup>, not [2].' in told
    assert "<td><code>[1]</code></td>" in told
    assert 'id="e2-1"' in told
    assert "Ebbe &lt;und&gt; Flut.pdf, page 3</a>" in told
    assert "The moon pulls the &lt;sea&gt;." in told
    assert "Let me see." in told
    assert "prefers-color-scheme: dark" in told


def test_the_source_of_a_formula_is_kept_and_money_stays_money(host: Host) -> None:
    chat = host.chats.create("Sums")
    turn(host, chat, "How?", "It costs $5 or $6: \\[ a \\\\ b \\] and $\\{x\\}$.")
    told = text(host, chat, "html")
    assert "$5 or $6" in told
    assert "<code>\\[ a \\\\ b \\]</code>" in told
    assert "<code>$\\{x\\}$</code>" in told
    gone(host, chat)


HOSTILE = """<script>alert(1)</script> <img src=x onerror=alert(1)>
[a](javascript:alert(1)) ![p](https://tracker.example/p.png) [f](file:///etc/passwd)
[d](data:text/html,x) <https://fine.example> [ok](https://fine.example "t\\" onclick=x") [1]
"""


def test_nothing_in_a_page_runs_or_is_fetched(host: Host) -> None:
    chat = host.chats.create("</title><script>alert(1)</script>")
    evil = {**CITATION, "path": 'x" onclick="y', "origin": "javascript:alert(1)"}
    turn(host, chat, HOSTILE, HOSTILE, citations=[evil], reasoning=HOSTILE, note="<script>")
    told = text(host, chat, "html")
    from lxml import html as parsed  # the judge

    page = parsed.fromstring(told)
    tags = {element.tag for element in page.iter() if isinstance(element.tag, str)}
    assert not tags & {"script", "img", "iframe", "object", "link", "form"}
    links = {a.get("href") for a in page.iter("a")}
    assert links == {"https://fine.example", "https://tracker.example/p.png", "#e2-1"}
    for element in page.iter():
        assert not any(name.startswith("on") for name in element.attrib)
    gone(host, chat)


def test_a_temporary_chat_can_be_copied_but_not_kept(host: Host) -> None:
    chats = host.temporary.kept().chats
    chat = chats.create("secret")
    chats.add_question(chat, "Why?")
    assert "Why?" in text(host, chat, "markdown")
    with pytest.raises(BadRequest):
        text(host, chat, "json")
    with pytest.raises(NotFound):
        out(host, Path("/nowhere"), ids=[chat])


# --- files ----------------------------------------------------------------------------------------


def test_nothing_that_is_there_is_written_over_unasked(
    host: Host, tmp_path: Path, cited: str
) -> None:
    file = tmp_path / "a.md"
    file.write_text("mine")
    with pytest.raises(BadRequest, match="there already"):
        out(host, file, "markdown", ids=[cited])
    assert file.read_text() == "mine"
    out(host, file, "markdown", ids=[cited], replace=True)
    assert file.read_text().startswith("# Tides")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_several_chats_make_a_folder_of_files(host: Host, tmp_path: Path) -> None:
    ids = [host.chats.create("a/b: c?"), host.chats.create("A/B: C?"), host.chats.create("")]
    for id in ids:
        turn(host, id, "Why?", "Because.")
    folder = tmp_path / "new" / "folder"
    assert out(host, folder, "html", ids=ids)["chats"] == 3
    names = sorted(path.name.casefold() for path in folder.iterdir())
    assert len(names) == 3
    assert "chat.html" in names
    out(host, folder, "html", ids=ids)
    assert len(list(folder.iterdir())) == 6
    for id in ids:
        gone(host, id)


@pytest.mark.parametrize("title", ["CON", "..", "a" * 300, "x\n/y", "Ü" * 200, "a.", "<>"])
def test_titles_become_names_that_every_system_takes(title: str) -> None:
    name = file_name({"title": title}, "markdown")
    assert name.endswith(".md")
    assert len(name.encode()) < 140
    assert not set(name) & set('<>:"/\\|?*\n')
    assert name.removesuffix(".md").rstrip(". ") == name.removesuffix(".md")
    assert name.upper() != "CON.MD"


def test_a_stopped_export_leaves_nothing(host: Host, tmp_path: Path, cited: str) -> None:
    asker = FakeAsker()
    asker.cancel()
    about = {"path": str(tmp_path / "a.json"), "format": "json", "ids": [cited]}
    with pytest.raises(Cancelled):
        export_chats(host, about, asker)
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_is_said(host: Host, tmp_path: Path, cited: str) -> None:
    with pytest.raises(BadRequest, match="cannot be written"):
        out(host, tmp_path / "no" / "a.json", ids=[cited])
    (tmp_path / "file").touch()
    other = host.chats.create("x")
    with pytest.raises(BadRequest, match="no folder"):
        out(host, tmp_path / "file", "html", ids=[cited, other])
    gone(host, other)


@pytest.mark.parametrize("wrong", [{"format": "pdf"}, {"path": "a.json"}, {"ids": []}])
def test_wrong_requests_are_refused(host: Host, wrong: dict[str, Any]) -> None:
    with pytest.raises(BadRequest):
        export_chats(host, {"path": "/a", "format": "json", **wrong}, FakeAsker())


def test_no_chats_at_all_are_a_file_too(host: Host, tmp_path: Path) -> None:
    assert WholeChats(host.database).ids() == []
    out(host, tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text())["chats"] == []


def test_a_stopped_import_keeps_what_is_whole(host: Host, tmp_path: Path) -> None:
    class Impatient(FakeAsker):
        """Changes its mind once one chat is in."""

        def cancelled(self) -> bool:
            return bool(host.shelves.listed(WANTED))

    told = ours()
    told["chats"] = [{**told["chats"][0], "id": f"x{n}"} for n in range(5)]
    (tmp_path / "a.json").write_text(json.dumps(told))
    with pytest.raises(Cancelled, match="stays: 1"):
        import_chats(host, {"path": str(tmp_path / "a.json")}, Impatient())
    (chat,) = host.shelves.listed(WANTED)
    assert host.chats.get(chat["id"])["messages"][0]["text"] == "Why?"
    gone(host, chat["id"])


def test_progress_is_told_in_bytes(host: Host, tmp_path: Path, asker: FakeAsker) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps(ours()))
    (chat,) = import_chats(host, {"path": str(file)}, asker)["chats"]
    size = file.stat().st_size
    assert asker.events[-1] == {"kind": "import", "done": size, "total": size}
    gone(host, chat)


def test_missing_files_are_named(host: Host, tmp_path: Path) -> None:
    for path, error in ((tmp_path / "none.json", NotFound), (Path("none.json"), BadRequest)):
        with pytest.raises(error) as told:
            take(host, path)
        assert isinstance(told.value, InglenookError)
