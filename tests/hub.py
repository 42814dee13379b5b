"""A model hub on this machine that misbehaves in every way that a test asks for."""

from __future__ import annotations

import hashlib
import json
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MODEL = b"GGUF" + b"".join(hashlib.sha256(i.to_bytes(4)).digest() for i in range(10_240))
SHA256 = hashlib.sha256(MODEL).hexdigest()


@dataclass
class Asked:
    """One request to the storage or to the hub. `target` is the whole address if it came as to a
    proxy."""

    target: str
    path: str
    host: str
    headers: dict[str, str]

    @property
    def span(self) -> tuple[int, int] | None:
        """The range that was asked for: first and last byte."""
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        return (int(match[1]), int(match[2] or -1)) if match else None


@dataclass
class Hub:
    """What the servers hold, how they misbehave and what they were asked.

    The hub redirects to a storage at another address, as the real one does, but for files in `git`,
    which it gives itself. It lists the files of every repository with their digests. Misbehaviour
    that is a list is used up one answer after the other; probes (one byte) are always answered well
    unless `probes_too`.
    """

    files: dict[str, bytes] = field(default_factory=lambda: {"a.gguf": MODEL})
    git: set[str] = field(default_factory=set)  # files that are no LFS files
    commit: str = "c0ffee" * 6 + "beef"
    listed: dict[str, dict[str, object]] = field(default_factory=dict)  # lies about files, by name
    found: list[dict[str, object]] = field(default_factory=list)  # by every search
    api_status: list[int] = field(default_factory=list)  # of the next lists
    etag: str = '"one"'
    linked: bool = False  # whether the hub names the SHA-256
    ranges: bool = True
    wrong_range: bool = False  # answers with another range than it was asked for
    length: bool = True  # whether it says how long the answer is
    checks_if_range: bool = True
    cut_after: list[int] = field(default_factory=list)  # bytes of an answer before it hangs up
    too_long: int = 0  # bytes that it sends beyond the range
    status: list[tuple[int, dict[str, str]]] = field(default_factory=list)  # of the next answers
    hub_status: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    stall_after: int | None = None  # bytes, then silence
    pace: float = 0.0  # seconds between blocks of 16 KiB
    needs_token: str = ""
    expires_after: int = 0  # uses of a signed address
    change: Callable[[Hub], None] | None = None  # called before each answer of the storage
    asked: list[Asked] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)
    url: str = ""
    storage: str = ""

    def pieces(self) -> list[tuple[int, int] | None]:
        """The ranges that the storage was asked for, without the probes."""
        stored = [a for a in self.asked if a.path.startswith("/storage/")]
        return [a.span for a in stored if a.span != (0, 0)]


@contextmanager
def serve(tls: ssl.SSLContext | None = None) -> Iterator[Hub]:
    """Run a hub and its storage until the block ends."""
    hub = Hub()
    servers = [_Server(("127.0.0.1", 0), _handler(hub)) for _ in range(2)]
    scheme = "http"
    if tls is not None:
        scheme = "https"
        for server in servers:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
    hub.url, hub.storage = (f"{scheme}://127.0.0.1:{s.server_address[1]}" for s in servers)
    threads = [threading.Thread(target=s.serve_forever, args=(0.01,)) for s in servers]
    for thread in threads:
        thread.start()
    try:
        yield hub
    finally:
        hub.ended.set()
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            thread.join()
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # clients hang up on purpose


def _handler(hub: Hub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            headers, target = dict(self.headers.items()), self.path
            self.path = re.sub(r"^https?://[^/]+", "", target)
            hub.asked.append(Asked(target, self.path, headers["Host"], headers))
            if self.path.startswith("/storage/"):
                _store(self, hub)
            elif self.path.startswith("/api/models?"):
                _answer(self, hub.found)
            elif self.path.startswith("/api/models/"):
                _list(self, hub)
            else:
                _redirect(self, hub)

        def log_message(self, *_: object) -> None:
            pass

    return Handler


def _refuse(handler: BaseHTTPRequestHandler, code: int, headers: dict[str, str]) -> None:
    handler.send_response(code)
    for name, value in {"Content-Length": "0", **headers}.items():
        handler.send_header(name, value)
    handler.end_headers()


def _redirect(handler: BaseHTTPRequestHandler, hub: Hub) -> None:
    if hub.hub_status:
        return _refuse(handler, *hub.hub_status.pop(0))
    if hub.needs_token and handler.headers.get("Authorization") != f"Bearer {hub.needs_token}":
        return _refuse(handler, 401, {"X-Error-Code": "GatedRepo"})
    name = _name(handler, hub)
    if name not in hub.files:
        return _refuse(handler, 404, {})
    if name in hub.git:
        return _store(handler, hub)
    headers = {"Location": f"{hub.storage}/storage/{name}?signature={len(hub.asked)}"}
    if hub.linked:
        headers["X-Linked-ETag"] = f'"{hashlib.sha256(hub.files[name]).hexdigest()}"'
    return _refuse(handler, 302, headers)


def _name(handler: BaseHTTPRequestHandler, hub: Hub) -> str:
    """The file that an address means, by its whole path or by its name alone."""
    path = handler.path.split("?")[0]
    whole = re.sub(r"^/storage/|^/.+/resolve/[^/]+/", "", path)
    return whole if whole in hub.files else path.rsplit("/", 1)[-1]


def git_id(content: bytes) -> str:
    """What git names a file by."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def _list(handler: BaseHTTPRequestHandler, hub: Hub) -> None:
    """`/api/models/REPO[/revision/REVISION]?blobs=true` as the real hub answers it."""
    if hub.api_status:
        _refuse(handler, hub.api_status.pop(0), {})
        return
    siblings = []
    for name, content in hub.files.items():
        about: dict[str, object] = {"rfilename": name, "size": len(content)}
        if name in hub.git:
            about["blobId"] = git_id(content)
        else:
            sha256 = hashlib.sha256(content).hexdigest()
            about["blobId"] = git_id(sha256.encode())
            about["lfs"] = {"sha256": sha256, "size": len(content), "pointerSize": 134}
        siblings.append({**about, **hub.listed.get(name, {})})
    _answer(handler, {"id": "x/y", "sha": hub.commit, "siblings": siblings})


def _answer(handler: BaseHTTPRequestHandler, content: object) -> None:
    answer = json.dumps(content).encode()
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(answer)))
    handler.end_headers()
    handler.wfile.write(answer)


def _store(handler: BaseHTTPRequestHandler, hub: Hub) -> None:
    match = re.fullmatch(r"bytes=(\d+)-(\d+)", handler.headers.get("Range", ""))
    span = (int(match[1]), int(match[2])) if match else None
    probe = span == (0, 0)
    if hub.change is not None and not probe:
        hub.change(hub)
    if hub.status and not probe:
        return _refuse(handler, *hub.status.pop(0))
    if hub.expires_after and sum(a.path == handler.path for a in hub.asked) > hub.expires_after:
        return _refuse(handler, 403, {})
    content = hub.files[_name(handler, hub)]
    same = handler.headers.get("If-Range", hub.etag) == hub.etag or not hub.checks_if_range
    start, end = 0, len(content)
    if part := bool(hub.ranges and span and same):
        assert span
        start, end = span[0], min(span[1] + 1, end)
        if start >= len(content):
            return _refuse(handler, 416, {"Content-Range": f"bytes */{len(content)}"})
    shown = start + 1 if hub.wrong_range and not probe else start
    handler.send_response(206 if part else 200)
    if part:
        handler.send_header("Content-Range", f"bytes {shown}-{end - 1}/{len(content)}")
    if hub.etag:
        handler.send_header("ETag", hub.etag)
    body = content[start : end + (0 if probe else hub.too_long)]
    if hub.length:
        handler.send_header("Content-Length", str(len(body)))
    else:
        handler.send_header("Connection", "close")
    handler.end_headers()
    return _send(handler, hub, body, probe)


def _send(handler: BaseHTTPRequestHandler, hub: Hub, body: bytes, probe: bool) -> None:
    cut = hub.cut_after.pop(0) if hub.cut_after and not probe else None
    for at in range(0, len(body if cut is None else body[:cut]), 16_384):
        if hub.stall_after is not None and at >= hub.stall_after and not probe:
            hub.ended.wait()
        handler.wfile.write(body[at : min(at + 16_384, len(body) if cut is None else cut)])
        if hub.pace:
            time.sleep(hub.pace)
    if cut is not None:
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_RDWR)
    if not hub.length:
        handler.close_connection = True
