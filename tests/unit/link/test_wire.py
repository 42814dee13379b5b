"""The frames, the shape of messages and the handshake."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from multiprocessing import AuthenticationError, Pipe
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.errors import BadRequest
from inglenook.link.wire import LIMIT, Channel, decode, encode, request

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(st.dictionaries(st.text(), VALUES))
def test_any_message_survives_the_line(message: dict[str, Any]) -> None:
    assert decode(encode(message)) == message


def test_a_file_name_that_is_not_utf8_survives_the_line() -> None:
    path = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    assert decode(encode({"path": path})) == {"path": path}


@given(st.binary())
def test_bytes_are_a_message_or_a_bad_request(data: bytes) -> None:
    with contextlib.suppress(BadRequest):
        assert isinstance(decode(data), dict)


@pytest.mark.parametrize("data", [b"", b"[]", b"1", b"{", b"\xff\xfe", b"[" * 200_000])
def test_nonsense_is_a_bad_request(data: bytes) -> None:
    with pytest.raises(BadRequest):
        decode(data)


def test_too_large_a_message_says_what_to_do() -> None:
    with pytest.raises(BadRequest, match="at most") as caught:
        encode({"question": "x" * LIMIT})
    assert caught.value.next_step


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"id": 1},
        {"id": "1", "do": "ask"},
        {"id": True, "do": "ask"},
        {"id": 1, "do": 5},
        {"id": 1, "do": "ask", "with": []},
    ],
)
def test_a_misshapen_request_is_refused(message: dict[str, Any]) -> None:
    with pytest.raises(BadRequest):
        request(message)


def test_arguments_may_be_missing() -> None:
    assert request({"id": 3, "do": "state"}) == (3, "state", {})


@pytest.fixture
def pair() -> Iterator[tuple[Channel, Channel]]:
    """Both ends of a connection."""
    here, there = Pipe()
    ends = Channel(here), Channel(there)
    yield ends
    for end in ends:
        end.release()


def test_messages_arrive_whole_and_in_order(pair: tuple[Channel, Channel]) -> None:
    here, there = pair
    for n in range(5):
        here.send({"n": n})
    assert [there.receive()["n"] for _ in range(5)] == [0, 1, 2, 3, 4]


def test_close_wakes_the_reader_on_both_ends(pair: tuple[Channel, Channel]) -> None:
    here, there = pair
    ended = []

    def read(channel: Channel) -> None:
        with pytest.raises(EOFError):
            channel.receive()
        ended.append(channel)

    readers = [threading.Thread(target=read, args=(end,)) for end in pair]
    for reader in readers:
        reader.start()
    here.close()
    for reader in readers:
        reader.join(10)
    assert len(ended) == 2
    with pytest.raises(OSError):
        there.send({})


def test_both_ends_prove_the_key(pair: tuple[Channel, Channel]) -> None:
    here, there = pair
    server = threading.Thread(
        target=here.greet, args=(b"key",), kwargs={"as_server": True, "timeout": 5.0}
    )
    server.start()
    there.greet(b"key", as_server=False, timeout=5.0)
    server.join(5)
    assert not server.is_alive()


def test_another_key_is_refused(pair: tuple[Channel, Channel]) -> None:
    here, there = pair

    def serve() -> None:
        with pytest.raises(AuthenticationError):
            here.greet(b"key", as_server=True, timeout=5.0)

    server = threading.Thread(target=serve)
    server.start()
    with pytest.raises(AuthenticationError):
        there.greet(b"another", as_server=False, timeout=5.0)
    server.join(5)


def test_a_silent_peer_does_not_hold_the_handshake_up(pair: tuple[Channel, Channel]) -> None:
    with pytest.raises(TimeoutError):
        pair[0].greet(b"key", as_server=True, timeout=0.05)
