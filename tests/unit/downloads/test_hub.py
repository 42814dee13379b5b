"""Asking a hub: a local server answers in the shapes of the API that its clients read."""

from __future__ import annotations

import json
import threading
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from inglenook.catalog import Entry, HubSource
from inglenook.downloads import hub
from inglenook.downloads.hub import Address
from inglenook.downloads.session import Session
from inglenook.errors import DownloadDenied, HubUnreachable, NotFound

SHA = "3d0f2c1e" * 5
GGUF = {
    "total": 4_022_468_096,
    "architecture": "qwen3",
    "context_length": 262_144,
    "eos_token": "x",
}


def lfs(name: str, size: int, digit: str) -> dict[str, Any]:
    """A file as `?blobs=true` gives it."""
    return {
        "rfilename": name,
        "size": size,
        "blobId": "b" * 40,
        "lfs": {"sha256": digit * 64, "size": size, "pointerSize": 135},
    }


REPO: dict[str, Any] = {
    "_id": "68a1",
    "id": "someone/Thinker-4B-GGUF",
    "modelId": "someone/Thinker-4B-GGUF",
    "author": "someone",
    "sha": SHA,
    "private": False,
    "gated": False,
    "disabled": False,
    "downloads": 123_456,
    "likes": 78,
    "lastModified": "2026-08-05T10:12:40.000Z",
    "createdAt": "2026-08-01T00:00:00.000Z",
    "library_name": "gguf",
    "pipeline_tag": "text-generation",
    "tags": ["gguf", "license:apache-2.0", "base_model:maker/Thinker-4B"],
    "cardData": {
        "license": "apache-2.0",
        "language": ["en", "de"],
        "base_model": ["maker/Thinker"],
    },
    "gguf": GGUF,
    "siblings": [
        {"rfilename": ".gitattributes", "size": 1500, "blobId": "a" * 40},
        {"rfilename": "README.md", "size": 900, "blobId": "c" * 40},
        lfs("Thinker-4B-Q8_0.gguf", 4000, "8"),
        lfs("Thinker-4B-Q4_K_M.gguf", 2500, "4"),
        lfs("BF16/Thinker-4B-BF16-00001-of-00002.gguf", 5000, "1"),
        lfs("BF16/Thinker-4B-BF16-00002-of-00002.gguf", 3000, "2"),
        lfs("Q6_K/Thinker-4B-Q6_K-00002-of-00002.gguf", 100, "6"),
        lfs("mmproj-F32.gguf", 300, "f"),
        lfs("mmproj-F16.gguf", 150, "e"),
        lfs("Thinker-4B.imatrix.gguf", 5, "d"),
    ],
}
LISTED = {key: REPO[key] for key in REPO if key not in ("siblings", "sha")}


class FakeHub:
    """A server of the hub's API; `answers` maps a path to what it answers."""

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {}
        self.asked: list[tuple[str, dict[str, list[str]], str]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                parts = urllib.parse.urlsplit(self.path)
                token = self.headers.get("Authorization", "")
                path = urllib.parse.unquote(parts.path)
                outer.asked.append((path, urllib.parse.parse_qs(parts.query), token))
                answer = outer.answers.get(path, 404)
                if callable(answer):
                    answer = answer(token)
                status, headers, body = answer if isinstance(answer, tuple) else (200, {}, answer)
                if isinstance(answer, int):
                    status, headers, body = answer, {}, {"error": "no"}
                data = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.endpoint = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def session(self, token: str = "") -> Session:
        return Session(endpoint=self.endpoint, proxy="none", token=lambda: token)


@pytest.fixture
def fake() -> Iterator[FakeHub]:
    server = FakeHub()
    server.answers["/api/models"] = [LISTED]
    server.answers["/api/models/someone/Thinker-4B-GGUF"] = REPO
    yield server
    server.server.shutdown()
    server.server.server_close()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("owner/name", Address("owner/name")),
        ("owner/name:Q4_K_M", Address("owner/name", quantization="Q4_K_M")),
        ("owner/name:sub/m-Q4_0.gguf", Address("owner/name", file="sub/m-Q4_0.gguf")),
        ("hf.co/owner/na.me:Q8_0", Address("owner/na.me", quantization="Q8_0")),
        ("https://huggingface.co/owner/name", Address("owner/name")),
        ("https://huggingface.co/owner/name/tree/main", Address("owner/name")),
        (
            "https://huggingface.co/owner/name/blob/main/sub/file.gguf",
            Address("owner/name", "sub/file.gguf"),
        ),
        (
            "https://hub.example.org/owner/name/resolve/abc123/file.gguf?download=true",
            Address("owner/name", "file.gguf", revision="abc123"),
        ),
        ("qwen", None),
        ("qwen 4b", None),
        ("a/b/c", None),
        ("https://huggingface.co/datasets/owner/name", None),
        ("", None),
    ],
)
def test_what_a_person_pastes_is_understood(text: str, meant: Address | None) -> None:
    assert hub.address(text) == meant


def test_a_search_finds_repositories_with_their_facts(fake: FakeHub) -> None:
    fake.answers["/api/models"] = [LISTED, {**LISTED, "id": "x/plain", "gguf": None, "tags": []}]
    [card] = hub.search(fake.session(), "thinker", 5)
    assert (card.repo, card.licence, card.base) == (
        "someone/Thinker-4B-GGUF", "apache-2.0", "maker/Thinker")  # fmt: skip
    assert (card.parameters, card.context, card.architecture) == (4_022_468_096, 262_144, "qwen3")
    assert (card.languages, card.gated, card.downloads) == (("en", "de"), False, 123_456)
    assert card.updated == 1_785_924_760.0
    path, query, token = fake.asked[-1]
    assert (path, query["search"], query["filter"], query["limit"]) == (
        "/api/models", ["thinker"], ["gguf"], ["5"])  # fmt: skip
    assert "gguf" in query["expand"]
    assert token == ""


def test_a_pasted_address_finds_that_repository(fake: FakeHub) -> None:
    [card] = hub.search(fake.session(), f"{fake.endpoint}/someone/Thinker-4B-GGUF/blob/main/x.gguf")
    assert card.repo == "someone/Thinker-4B-GGUF"
    with pytest.raises(NotFound, match="someone/gone"):
        hub.search(fake.session(), f"{fake.endpoint}/someone/gone")


def test_a_repository_without_gguf_files_leads_to_those_that_have_them(fake: FakeHub) -> None:
    fake.answers["/api/models/maker/Thinker-4B"] = {**REPO, "siblings": [], "gguf": None}
    assert [card.repo for card in hub.search(fake.session(), "maker/Thinker-4B")] == [REPO["id"]]
    assert fake.asked[-1][1]["search"] == ["Thinker-4B"]


def test_the_quantizations_of_a_repository(fake: FakeHub) -> None:
    found = hub.repository(fake.session(), REPO["id"])
    listed = [(q.name, q.file, q.bytes, q.files, q.missing) for q in found.quantizations]
    assert listed == [
        ("Q6_K", "Q6_K/Thinker-4B-Q6_K-00001-of-00002.gguf", 100, 2,
         ("Q6_K/Thinker-4B-Q6_K-00001-of-00002.gguf",)),
        ("Q4_K_M", "Thinker-4B-Q4_K_M.gguf", 2500, 1, ()),
        ("Q8_0", "Thinker-4B-Q8_0.gguf", 4000, 1, ()),
        ("BF16", "BF16/Thinker-4B-BF16-00001-of-00002.gguf", 8000, 2, ()),
    ]  # fmt: skip
    assert [p.file for p in found.projectors] == ["mmproj-F16.gguf", "mmproj-F32.gguf"]
    assert found.card.revision == SHA


def test_a_quantization_becomes_something_to_fetch(fake: FakeHub) -> None:
    found = hub.repository(fake.session(), REPO["id"])
    entry = hub.entry(found, hub.choose(found, Address(REPO["id"])))
    assert (entry.id, entry.file) == (f"{REPO['id']}:Thinker-4B-Q4_K_M.gguf",
                                      "Thinker-4B-Q4_K_M.gguf")  # fmt: skip
    assert (entry.name, entry.bytes, entry.sha256) == ("Thinker-4B Q4_K_M", 2500, "4" * 64)
    assert entry.sources == (HubSource(REPO["id"], "Thinker-4B-Q4_K_M.gguf", SHA),)
    assert entry.capabilities == ("chat", "vision")
    projector = entry.projector_entry()
    assert projector is not None
    assert (projector.file, projector.sha256) == ("mmproj-Thinker-4B-Q4_K_M.gguf", "e" * 64)
    split = hub.entry(found, hub.choose(found, Address(REPO["id"], quantization="bf16")))
    assert (split.bytes, split.sha256) == (8000, None)
    assert split.file == "Thinker-4B-BF16-00001-of-00002.gguf"


def test_what_cannot_be_had_is_named_with_what_can(fake: FakeHub) -> None:
    found = hub.repository(fake.session(), REPO["id"])
    with pytest.raises(NotFound, match=r"has no Q6_K") as failure:  # a part of it is missing
        hub.choose(found, Address(REPO["id"], quantization="Q6_K"))
    assert "Q4_K_M, Q8_0, BF16" in failure.value.next_step
    second = "BF16/Thinker-4B-BF16-00002-of-00002.gguf"
    assert hub.choose(found, Address(REPO["id"], file=second)).name == "BF16"


def test_a_vague_file_name_gets_the_repositorys(fake: FakeHub) -> None:
    siblings = [lfs("ggml-model-q4_0.gguf", 9, "9"), lfs("model.gguf", 10, "a")]
    fake.answers["/api/models/a/Deep-7b-gguf"] = {**REPO, "id": "a/Deep-7b-gguf",
                                                  "siblings": siblings}  # fmt: skip
    found = hub.repository(fake.session(), "a/Deep-7b-gguf")
    names = [hub.entry(found, q).file for q in found.quantizations]
    assert names == ["Deep-7b-ggml-model-q4_0.gguf", "Deep-7b-model.gguf"]


def test_the_token_is_shown_only_where_it_is_asked_for(fake: FakeHub) -> None:
    fake.answers["/api/models/a/gated"] = lambda token: (
        {**REPO, "id": "a/gated", "gated": "manual"} if token == "Bearer t0k" else 401
    )
    assert hub.repository(fake.session("t0k"), "a/gated").card.gated
    assert [token for _, _, token in fake.asked] == ["", "Bearer t0k"]
    hub.repository(fake.session("t0k"), REPO["id"])
    assert fake.asked[-1][2] == ""


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (404, NotFound, "no repository a/b"),
        (401, NotFound, "or it is private"),
        (403, DownloadDenied, "does not show a/b"),
        ((401, {"X-Error-Code": "GatedRepo"}, {}), DownloadDenied, "does not show a/b"),
        ((429, {"Retry-After": "30"}, {}), HubUnreachable, "too many requests"),
        (503, HubUnreachable, "a/b with the error 503"),
        (b"<html>Please log in", HubUnreachable, "not what a model hub answers"),
        ([1, 2], HubUnreachable, "not what a model hub answers"),
        ({"id": "a/b", "siblings": [{}]}, HubUnreachable, "not what a model hub answers"),
        ((307, {"Location": "http://elsewhere.invalid/x"}, {}), HubUnreachable, "elsewhere"),
    ],
)
def test_each_refusal_is_said_plainly(
    fake: FakeHub, answer: Any, error: type[Exception], words: str
) -> None:
    fake.answers["/api/models/a/b"] = answer
    with pytest.raises(error, match=words):
        hub.repository(fake.session(), "a/b")
    if answer == (429, {"Retry-After": "30"}, {}):
        with pytest.raises(HubUnreachable) as failure:
            hub.repository(fake.session(), "a/b")
        assert "30 seconds" in failure.value.next_step


def test_a_renamed_repository_is_followed(fake: FakeHub) -> None:
    fake.answers["/api/models/a/old"] = (
        307, {"Location": "/api/models/someone/Thinker-4B-GGUF?blobs=true"}, {})  # fmt: skip
    assert hub.repository(fake.session(), "a/old").card.repo == REPO["id"]


def test_without_a_network_it_says_so(fake: FakeHub) -> None:
    fake.server.server_close()
    fake.server.shutdown()
    with pytest.raises(HubUnreachable, match=r"127\.0\.0\.1.* cannot be reached") as failure:
        hub.search(fake.session(), "thinker")
    assert "on this computer" in failure.value.next_step


def test_what_the_catalog_left_empty_is_filled(fake: FakeHub) -> None:
    source = HubSource(REPO["id"], "Thinker-4B-Q8_0.gguf")
    known = Entry("t", "T", "chat", "t.gguf", (source,), licence="MIT")
    filled = hub.with_facts(known, hub.repository(fake.session(), REPO["id"]))
    assert (filled.bytes, filled.sha256, filled.context) == (4000, "8" * 64, 262_144)
    assert (filled.licence, filled.languages) == ("MIT", ("en", "de"))
