"""The library as a whole, with the real parser process, SQLite, LanceDB and MiniLM."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.unit.parsers.pictures import page, save

from inglenook.errors import BadRequest, Cancelled, FileLocked, FileUnreadable, NotFound, ParserDied
from inglenook.parsers.assembly import About
from inglenook.parsers.sandbox import Document as Parsed
from inglenook.parsers.sandbox import Sandbox
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.store.documents import Documents
from inglenook.types import Passage, Scope, Section, Status
from inglenook.workers.library.backends import Model
from inglenook.workers.library.embed import Embedder
from inglenook.workers.library.library import Library
from inglenook.workers.library.main import methods
from inglenook.workers.library.showing import find

EVERYTHING = Scope()
DATA = Path(__file__).resolve().parents[3] / "data"


def plainly() -> Settings:
    """Nothing is measured before the first test can begin."""
    return Settings(embedder_backend="float32")


@pytest.fixture
def library(profile: Path, model: Model, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    monkeypatch.setattr(Embedder, "_model", model)
    library = Library(Paths.of_user(), plainly)
    yield library
    library.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Akten für 2024"
    for name, text in {
        "tide.txt": "The harbour master writes the tide table by hand every spring.",
        "boiler.md": "# Heating\n\nThe boiler is serviced each October by the same engineer.",
        "sub/cake.txt": "Beat four eggs with sugar, fold in the flour, bake for forty minutes.",
    }.items():
        write(folder / name, text)
    return folder


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def index(library: Library, *paths: Path, collection: str = "home") -> dict[str, Any]:
    summary = library.index([str(p) for p in paths], collection, lambda _: None, lambda: False)
    summary.pop("seconds")
    return summary


def found(library: Library, query: str, scope: Scope = EVERYTHING, k: int = 10) -> list[Passage]:
    (result,) = library.candidates([query], scope, k)
    assert {p.id for p in result.lexical} <= {p.id for p in result.vector} or k < result.total
    return list(result.vector)


def names(passages: list[Passage]) -> list[str]:
    return [Path(p.path).name for p in passages]


def contents(library: Library) -> dict[str, list[tuple[str, str]]]:
    """For each path the ids and texts of its chunks, after proving that the index agrees."""
    assert [c for c in library.check() if not c["ok"]] == []
    store = library.store
    held = library.engine.index.contents()
    result = {}
    for path, row in store.known_files().items():
        if row.document is not None:
            chunks = store.documents.chunks(row.document)
            assert held.get(row.document, []) == sorted(c.id for c in chunks)
            result[path] = [
                (c.id, store.documents.text(row.document, c.start, c.end)) for c in chunks
            ]
    assert set(held) <= {r.document for r in store.known_files().values()}
    return result


def test_a_folder_is_read_and_found_and_not_read_again(library: Library, folder: Path) -> None:
    assert index(library, folder) == {
        "files": 3, "indexed": 3, "unchanged": 0, "failed": [], "chunks": 3,
    }  # fmt: skip
    assert names(found(library, "when is high water?"))[0] == "tide.txt"
    assert names(found(library, "who looks after the boiler?"))[0] == "boiler.md"
    again = index(library, folder)
    assert (again["indexed"], again["unchanged"], again["chunks"]) == (0, 3, 3)
    contents(library)


def test_a_passage_quotes_the_text_exactly(library: Library, folder: Path) -> None:
    index(library, folder)
    passage = found(library, "boiler service")[0]
    assert passage.heading == ("Heating",)
    assert 0 < passage.scores["vector"] <= 1
    shown = library.showing(passage.path).context(passage.path, passage.start, passage.end, 0)
    assert shown["text"] == passage.text
    assert shown["heading"] == ["Heating"]
    wide = library.showing(passage.path).context(passage.path, passage.start, passage.end, 1_000)
    begin = passage.start - wide["start"]
    assert wide["text"][begin : begin + len(passage.text)] == passage.text


def test_changed_new_and_deleted_files_are_followed(library: Library, folder: Path) -> None:
    index(library, folder)
    write(folder / "tide.txt", "The lighthouse was painted red and white.")
    write(folder / "new.txt", "Bees need water on hot days.")
    (folder / "boiler.md").unlink()
    summary = index(library, folder)
    assert (summary["files"], summary["indexed"], summary["unchanged"]) == (3, 2, 1)
    assert "tide table" not in "".join(p.text for p in found(library, "tide table"))
    assert names(found(library, "what do bees need"))[0] == "new.txt"
    assert names(found(library, "boiler")) != ["boiler.md"]
    after = contents(library)
    assert len(after) == 3


def test_a_new_date_alone_is_no_change(library: Library, folder: Path) -> None:
    index(library, folder)
    os.utime(folder / "tide.txt", (1, 1))
    summary = index(library, folder)
    assert (summary["indexed"], summary["unchanged"]) == (0, 3)
    assert index(library, folder)["unchanged"] == 3


def test_copies_and_moved_files_are_one_passage_under_each_path(
    library: Library, folder: Path
) -> None:
    index(library, folder)
    shutil.copy(folder / "tide.txt", folder / "sub" / "copy.txt")
    (folder / "boiler.md").rename(folder / "sub" / "boiler.md")
    index(library, folder)
    assert names(found(library, "tide table")).count("tide.txt") == 0
    assert len([p for p in found(library, "tide table") if "tide table" in p.text]) == 1
    for path in (folder / "tide.txt", folder / "sub" / "copy.txt", folder / "sub" / "boiler.md"):
        (passage,) = found(library, "tide table", Scope(paths=(str(path),)))
        assert passage.path == str(path)


def test_a_scope_holds_for_both_rankers(library: Library, folder: Path) -> None:
    write(folder / "subway.txt", "Beat the rush: the subway runs every forty minutes.")
    index(library, folder)
    index(library, write(folder.parent / "other" / "eggs.txt", "Eggs keep for four weeks."),
          collection="kitchen")  # fmt: skip
    for scope, expected in (
        (Scope(paths=(str(folder / "sub"),)), {"cake.txt"}),
        (Scope(collections=("kitchen",)), {"eggs.txt"}),
        (Scope(("kitchen",), (str(folder / "sub"),)), {"eggs.txt", "cake.txt"}),
        (Scope(paths=(str(folder / "nothing"),)), set()),
    ):
        (result,) = library.candidates(["four eggs and forty minutes"], scope, 10)
        assert {Path(p.path).name for p in result.vector} == expected
        assert {Path(p.path).name for p in result.lexical} <= expected
        assert result.total == len(expected) == library.total(scope)
    with pytest.raises(NotFound, match="nobody's"):
        library.candidates(["four eggs"], Scope(collections=("kitchen", "nobody's")), 10)


def test_many_queries_get_an_answer_each(library: Library, folder: Path) -> None:
    index(library, folder)
    results = library.candidates(["tide table", "boiler", "", "flour and eggs"], Scope(), 1)
    assert names(list(results[0].vector)) == ["tide.txt"]
    assert [Path(r.lexical[0].path).name if r.lexical else "" for r in results] == [
        "tide.txt", "boiler.md", "", "cake.txt",
    ]  # fmt: skip


def test_an_empty_library_needs_no_model(library: Library) -> None:
    assert library.candidates(["anything"], Scope(), 5)[0].total == 0
    assert library.store.collections() == []
    assert library.check()[0]["ok"]


def test_broken_files_are_listed_with_their_reason_and_stop_nothing(
    library: Library, folder: Path
) -> None:
    for name in ("binary.txt", "empty.pdf", "encrypted.pdf", "truncated.docx"):
        shutil.copy(DATA / "broken" / name, folder)
    write(folder / "empty.txt", "")
    write(folder / "blank.txt", " \n\n ")
    write(folder / "picture.xyz", "?")
    summary = index(library, folder)
    reasons = {Path(f["path"]).name: f["reason"] for f in summary["failed"]}
    assert set(reasons) == {"binary.txt", "empty.pdf", "encrypted.pdf", "truncated.docx"}
    assert "password" in reasons["encrypted.pdf"]
    assert summary["files"] == 9
    assert summary["chunks"] == 3
    again = index(library, folder)
    assert again["failed"] == summary["failed"]
    assert again["unchanged"] == 5
    _, files = library.store.files("home")
    states = {Path(f["path"]).name: (f["state"], f["reason"]) for f in files}
    assert states["picture.xyz"][0] == "skipped"
    assert states["blank.txt"] == ("indexed", "Empty: there is no text in it.")
    assert states["empty.txt"][0] == "indexed"
    assert states["empty.pdf"] == ("failed", reasons["empty.pdf"])


def test_a_path_that_is_not_there_is_a_failure_and_no_root(
    library: Library, tmp_path: Path
) -> None:
    summary = index(library, tmp_path / "gone")
    assert summary["failed"] == [
        {"path": str(tmp_path / "gone"), "reason": "There is no such file or folder."}
    ]
    assert library.store.collections() == []


def test_a_named_file_that_was_deleted_leaves_the_library(library: Library, folder: Path) -> None:
    index(library, folder / "tide.txt")
    (folder / "tide.txt").unlink()
    assert len(index(library, folder / "tide.txt")["failed"]) == 1
    assert library.total(Scope()) == 0


def test_an_unplugged_disk_deletes_nothing(library: Library, folder: Path) -> None:
    index(library, folder / "sub")
    folder.rename(folder.with_name("away"))
    assert len(index(library, folder / "sub")["failed"]) == 1
    assert library.total(Scope()) == 1


def test_the_profile_itself_is_not_read(library: Library, profile: Path) -> None:
    write(profile / "notes.txt", "inside the profile")
    write(profile.parent / "mine.txt", "outside of it")
    assert index(library, profile.parent)["files"] == 1


@pytest.mark.skipif(os.name != "posix", reason="only POSIX keeps such names")
def test_a_name_that_is_not_utf8_is_read_and_shown(library: Library, folder: Path) -> None:
    raw = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))
    raw.write_text("The café opens at nine.", encoding="utf-8")
    assert index(library, folder)["failed"] == []
    passage = found(library, "when does the café open")[0]
    passage.path.encode("utf-8")
    assert passage.path.endswith("caf\\xe9.txt")
    assert library.showing(passage.path).context(passage.path, 0, 3, 0)["text"] == "The"


# --- attempts, changes, interruptions ---------------------------------------------------------


class Meddling(Sandbox):
    """The real sandbox, and something that happens during each reading."""

    def __init__(self, meddle: Callable[[Path], None]) -> None:
        super().__init__()
        self.meddle = meddle
        self.read_paths: list[str] = []

    def read(self, path: str | os.PathLike[str], **given: Any) -> Parsed:
        self.read_paths.append(Path(path).name)
        parsed = super().read(path, **given)
        self.meddle(Path(path))
        return parsed


def with_meddling(library: Library, meddle: Callable[[Path], None]) -> Meddling:
    library._reading._reader.close()
    sandbox = Meddling(meddle)
    library._reading._reader = sandbox
    return sandbox


def test_a_file_that_killed_the_parser_twice_is_set_aside_until_it_changes(
    library: Library, folder: Path
) -> None:
    def die(path: Path) -> None:
        if path.name == "tide.txt" and "poison" in path.read_text():
            raise ParserDied(f"{path} took too long.", reason="Took too long.")

    write(folder / "tide.txt", "poison")
    sandbox = with_meddling(library, die)
    reasons = [index(library, folder)["failed"][0]["reason"] for _ in range(4)]
    assert reasons == ["Took too long.", *["Set aside until it changes: Took too long."] * 3]
    assert sandbox.read_paths.count("tide.txt") == 2
    write(folder / "tide.txt", "cured")
    assert index(library, folder)["failed"] == []


@pytest.mark.parametrize("gone", [False, True])
def test_a_file_that_changes_or_goes_while_it_is_read_is_recorded_as_such(
    library: Library, folder: Path, gone: bool
) -> None:
    def change(path: Path) -> None:
        if path.name == "tide.txt":
            path.unlink() if gone else write(path, "changed meanwhile")
            sandbox.meddle = lambda _: None

    sandbox = with_meddling(library, change)
    (failure,) = index(library, folder)["failed"]
    assert ("deleted" if gone else "changed") in failure["reason"]
    assert index(library, folder)["failed"] == []
    assert len(contents(library)) == (2 if gone else 3)


def test_a_stopped_run_keeps_what_it_read_and_the_next_one_goes_on(
    library: Library, folder: Path
) -> None:
    sandbox = with_meddling(library, lambda _: None)
    with pytest.raises(Cancelled):
        library.index([str(folder)], "home", lambda _: None, lambda: len(sandbox.read_paths) == 2)
    summary = index(library, folder)
    assert summary["indexed"] == 3
    assert sorted(sandbox.read_paths) == ["boiler.md", "cake.txt", "tide.txt"]
    assert len(contents(library)) == 3


def test_rows_written_but_not_yet_recorded_are_no_duplicates(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCut(Exception):
        pass

    def cut(*_: Any) -> None:
        raise PowerCut

    with monkeypatch.context() as patch, pytest.raises(PowerCut):
        patch.setattr(Documents, "mark_indexed", cut)
        index(library, folder)
    assert len(library.engine.index.contents()) == 3
    index(library, folder)
    assert len(contents(library)) == 3


def test_a_hold_pauses_between_files(library: Library, folder: Path) -> None:
    held: list[float] = []

    def hold(path: Path) -> None:
        library.hold()
        held.append(time.monotonic())

    def long_enough() -> bool:
        return bool(held) and time.monotonic() > held[0] + 0.3

    sandbox = with_meddling(library, hold)
    with pytest.raises(Cancelled):
        library.index([str(folder)], "home", lambda _: None, long_enough)
    assert len(sandbox.read_paths) == 1
    sandbox.meddle = lambda _: None
    library.release()
    assert index(library, folder)["indexed"] == 3


def test_progress_is_told(library: Library, folder: Path) -> None:
    told: list[Status] = []
    library.index([str(folder)], "home", told.append, lambda: False)
    assert {s.stage for s in told} == {"indexing"}
    assert (told[-1].done, told[-1].total) == (3, 3)


def test_half_characters_from_a_parser_do_no_harm(library: Library, folder: Path) -> None:
    class Halved(Sandbox):
        def read(self, path: str | os.PathLike[str], **given: Any) -> Parsed:
            return Parsed(
                (Section("tide \ud83d table", 0, None, ("a\udc00",)),), About(title="t\ud800")
            )

    library._reading._reader.close()
    library._reading._reader = Halved()
    index(library, folder / "tide.txt")
    assert found(library, "tide table")[0].text == "tide \ufffd table"


# --- the index is only a cache ----------------------------------------------------------------


@pytest.mark.parametrize("damage", ["deleted", "overwritten"])
def test_a_lost_index_is_rebuilt_without_reading_the_files(
    library: Library, folder: Path, damage: str
) -> None:
    index(library, folder)
    before = contents(library)
    library.close()
    shutil.rmtree(folder)
    place = Paths.of_user().index_dir
    if damage == "deleted":
        shutil.rmtree(place)
    else:
        for path in (p for p in place.rglob("*") if p.is_file()):
            path.write_bytes(b"nonsense")
    again = Library(Paths.of_user(), plainly)
    assert names(found(again, "tide table"))[0] == "tide.txt"
    assert contents(again) == before
    again.close()


def test_an_index_that_is_lost_under_way_is_rebuilt_by_the_next_search(
    library: Library, folder: Path
) -> None:
    index(library, folder)
    assert names(found(library, "tide table"))[0] == "tide.txt"
    shutil.rmtree(Paths.of_user().index_dir)
    assert names(found(library, "tide table"))[0] == "tide.txt"


def test_check_rebuilds_a_lost_index_and_says_so(library: Library, folder: Path) -> None:
    index(library, folder)
    library.close()
    shutil.rmtree(Paths.of_user().index_dir)
    again = Library(Paths.of_user(), plainly)
    told = [check["text"] for check in again.check()]
    assert "3 documents differed from library.db and were put right." in told
    assert again.engine.index.contents()
    again.close()


def test_an_index_whose_record_was_moved_away_is_not_searched(
    library: Library, folder: Path
) -> None:
    index(library, folder)
    library.close()
    for part in Paths.of_user().home.glob("library.db*"):
        part.unlink()
    again = Library(Paths.of_user(), plainly)
    index(again, folder / "sub")
    held = again.engine.index.contents()
    assert [len(ids) for ids in held.values()] == [1]
    again.close()


def test_check_puts_right_what_differs(library: Library, folder: Path) -> None:
    index(library, folder)
    engine = library.engine
    documents = library.store.documents_in(Scope())
    engine.index.delete(documents[:1])
    engine.index.replace([999], _stray_rows())
    (_, report) = library.check()
    assert report["ok"]
    assert "2 documents" in report["text"]
    assert "agrees" in library.check()[1]["text"]
    assert len(contents(library)) == 3


def _stray_rows() -> Any:
    import numpy as np

    from inglenook.workers.library.index import Rows

    return Rows(["stray"], [999], ["tide"], np.ones((1, 384), dtype=np.float32))


def test_another_chunker_cuts_again_without_reading(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(library, folder)
    before = contents(library)
    monkeypatch.setattr("inglenook.workers.library.sync.CHUNKER_VERSION", "next")
    sandbox = with_meddling(library, lambda _: None)
    index(library, folder)
    after = contents(library)
    assert sandbox.read_paths == []
    assert {p: [t for _, t in c] for p, c in after.items()} == {
        p: [t for _, t in c] for p, c in before.items()
    }
    assert after != before  # other ids


def test_ids_are_the_same_on_every_machine(library: Library, folder: Path, tmp_path: Path) -> None:
    index(library, folder)
    other = Library(Paths(tmp_path / "second profile"), plainly)
    index(other, folder)
    assert contents(other) == contents(library)
    other.close()


def test_forgetting_keeps_the_files_of_the_user(library: Library, folder: Path) -> None:
    index(library, folder)
    index(library, folder / "sub", collection="cakes")
    library.forget("home")
    assert library.total(Scope()) == 1
    assert len(library.engine.index.contents()) == 1
    library.forget("cakes")
    assert library.engine.index.contents() == {}
    assert (folder / "tide.txt").exists()
    with pytest.raises(NotFound):
        library.forget("cakes")


def test_a_damaged_vector_cache_is_made_anew(library: Library, folder: Path) -> None:
    cache = Paths.of_user().ensure().cache_dir / "vectors.db"
    cache.write_bytes(b"not a database at all" * 100)
    index(library, folder)
    with sqlite3.connect(cache) as db:
        assert db.execute("SELECT count(*) FROM vectors").fetchone() == (3,)
    db.close()


# --- pictures and messages --------------------------------------------------------------------


def test_a_page_of_a_pdf_is_drawn_with_the_passage_marked(library: Library) -> None:
    path = DATA / "sample" / "home-insurance.pdf"
    index(library, path)
    passage = found(library, "what does the insurance cover")[0]
    assert passage.page is not None
    picture = library.showing(passage.path).page(
        passage.path, passage.page, passage.start, passage.end, 400
    )
    assert abs(picture["width"] - 400) <= 1
    assert picture["boxes"]
    assert picture["file"] == "there"
    covered = " ".join(w[0] for w in picture["words"] if passage.start <= w[5] < passage.end)
    assert covered == " ".join(passage.text.split())
    with pytest.raises(FileUnreadable):
        library.showing("/etc/passwd").page("/etc/passwd", 1, None, None, 400)


class Listener:
    """What a method needs of a reply."""

    def event(self, event: Any) -> None: ...

    def cancelled(self) -> bool:
        return False


def test_messages_check_what_they_are_given(library: Library, folder: Path) -> None:
    answer: dict[str, Any] = dict(methods(library))
    reply = Listener()
    done = answer["index"]({"paths": [str(folder)], "collection": "home"}, reply)
    assert sorted(done) == ["chunks", "failed", "files", "indexed", "seconds", "unchanged"]
    results = answer["candidates"]({"queries": ["tide"], "scope": {}, "k": 2}, reply)["results"]
    assert sorted(results[0]) == ["files", "lexical", "newest", "total", "vector"]
    assert len(results[0]["vector"]) == 2
    assert answer["total"]({"scope": None}, reply) == {"chunks": 3}
    for name, wrong in (
        ("index", {"paths": "x", "collection": "home"}),
        ("candidates", {"queries": ["x"], "scope": {"paths": "no list"}}),
        ("context", {"path": "x", "start": -1, "end": 2}),
        ("files", {}),
    ):
        with pytest.raises(BadRequest):
            answer[name](wrong, reply)
    with pytest.raises(NotFound):
        answer["context"]({"path": "/nowhere", "start": 0, "end": 1}, reply)
    with pytest.raises(NotFound):
        answer["refresh"]({"collection": "nobody's"}, reply)
    assert answer["refresh"]({"collection": "home"}, reply)["unchanged"] == 3


# --- a file as a whole ----------------------------------------------------------------------------


def test_a_file_is_given_whole_and_in_order(library: Library, tmp_path: Path) -> None:
    text = "\n\n".join(f"Paragraph {n} is about {'many ' * 60}things." for n in range(40))
    path = write(tmp_path / "long.txt", text)
    passages = library.document(str(path), 100_000)  # never indexed before
    assert passages and len(passages) > 5
    assert [p.start for p in passages] == sorted(p.start for p in passages)
    assert all(text[p.start : p.end] == p.text and p.path == str(path) for p in passages)
    assert "".join("".join(p.text for p in passages).split()) == "".join(text.split())
    assert library.store.roots("Attached") == [str(path)]
    assert {p.id for p in passages} >= {p.id for p in found(library, "Paragraph 7 things")}
    assert library.document(str(path), 100) is None


def test_a_file_that_changed_is_read_again_and_one_that_went_is_remembered(
    library: Library, tmp_path: Path
) -> None:
    path = write(tmp_path / "note.txt", "The gate opens at nine.")
    library.document(str(path), 1_000)
    write(path, "The gate opens at half past ten.")
    read = library.document(str(path), 1_000)
    assert read and read[0].text == "The gate opens at half past ten."
    path.unlink()
    assert library.document(str(path), 1_000) == read


def test_a_file_that_cannot_be_read_says_why(library: Library, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match=r"encrypted\.pdf cannot be read: .*password"):
        library.document(str(DATA / "broken" / "encrypted.pdf"), 1_000)
    with pytest.raises(FileUnreadable, match=r"nowhere\.txt .* no such file"):
        library.document(str(tmp_path / "nowhere.txt"), 1_000)
    with pytest.raises(FileUnreadable, match="Not supported"):
        library.document(str(write(tmp_path / "photo.heic", "x")), 1_000)
    with pytest.raises(BadRequest, match="folder"):
        library.document(str(tmp_path), 1_000)


# --- locked files and pictures of pages ---------------------------------------------------------


def test_a_locked_file_is_read_once_its_password_is_told(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "diary" / "encrypted.pdf"
    path.parent.mkdir()
    shutil.copy(DATA / "broken" / "encrypted.pdf", path)
    (failed,) = index(library, path.parent)["failed"]
    assert failed["reason"] == "Encrypted: needs a password"
    with pytest.raises(FileLocked):
        library.document(str(path), 1_000)
    with pytest.raises(FileLocked, match="the password is wrong"):
        library.unlock(str(path), "heart", lambda _: None, lambda: False)
    assert library.unlock(str(path), "hearth", lambda _: None, lambda: False)["indexed"] == 1
    assert found(library, "Nobody reads this")[0].path == str(path)
    assert library.showing(str(path)).page(str(path), 1, None, None, 300)["pages"] == 1
    with pytest.raises(NotFound):
        library.unlock(str(tmp_path / "other.pdf"), "hearth", lambda _: None, lambda: False)


def test_a_passage_is_marked_on_a_page_that_was_read_from_a_picture(
    library: Library, tmp_path: Path
) -> None:
    lines = ("The oars are kept in the dry shed", "behind the club house all winter.")
    folder = tmp_path / "scans"
    folder.mkdir()
    path = save(folder / "shed.pdf", [page("An empty page."), page(*lines)])
    index(library, path.parent)
    passage = found(library, "where are the oars kept")[0]
    start = passage.start + passage.text.index("oars")
    shown = library.showing(str(path)).page(str(path), 2, start, start + len("oars are"), 500)
    ((x, y, width, height),) = shown["boxes"]
    assert 40 < x < 120
    assert 10 < y < 60
    assert width > height
    assert [word[0] for word in shown["words"]] == " ".join(lines).split()
    assert shown["words"][1][5] == start


def test_a_file_says_where_it_has_some_words_and_whether_it_is_as_it_was(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "tides.txt"
    path.write_text("High\n tide is late. The HIGH TIDE of May.\n")
    index(library, path)
    hits = library.showing(str(path)).find(str(path), "high tide", 10)
    assert hits == {"total": 2, "hits": [[0, 10, None], [24, 33, None]]}
    assert library.showing(str(path)).find(str(path), "high tide", 1)["hits"] == [[0, 10, None]]
    assert library.showing(str(path)).context(str(path), 0, 4, 0)["file"] == "there"
    path.write_text("Low tide.")
    assert library.showing(str(path)).context(str(path), 0, 4, 0)["file"] == "changed"
    path.unlink()
    shown = library.showing(str(path)).context(str(path), 0, 4, 0)
    assert (shown["file"], shown["text"], shown["length"]) == ("gone", "High", 41)


def test_what_lies_across_two_stretches_of_a_long_text_is_found_once() -> None:
    text = "x" * 199_998 + "oars" + "x" * 300_000 + "oars"
    total, hits = find(lambda start, end: text[start:end], len(text), "OARS", 9)
    assert (total, hits) == (2, [(199_998, 200_002), (500_002, 500_006)])


def test_so_many_candidates_are_looked_at_that_enough_pass_the_words(
    library: Library, folder: Path
) -> None:
    for n in range(60):
        (folder / f"tide{n}.txt").write_text(f"The tide table of day {n} lists the high tide.")
    (folder / "low.txt").write_text("The low tide of the harbour is told by the moon, not a table.")
    assert library.index([str(folder)], "home", lambda _: None, lambda: False)["failed"] == []
    [found] = library.candidates(["tide table"], Scope(without=("lists",)), 2)
    assert {Path(p.path).name for p in found.vector} == {"low.txt", "tide.txt"}
    assert {Path(p.path).name for p in found.lexical} == {"low.txt", "tide.txt"}
    [found] = library.candidates(["tide table"], Scope(phrases=("day 41 lists",)), 2)
    assert [Path(p.path).name for p in found.vector] == ["tide41.txt"]
    assert found.files == 64
    [found] = library.candidates(["tide"], Scope(types=("md",)), 5)
    assert {Path(p.path).name for p in (*found.vector, *found.lexical)} <= {"boiler.md"}
