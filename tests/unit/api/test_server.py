"""Where the door listens, and whose token it asks for."""

from __future__ import annotations

import socket
import stat
from pathlib import Path

import pytest

from inglenook.api import server
from inglenook.errors import BadRequest, PortTaken


def test_it_listens_on_this_machine_only() -> None:
    (listener,) = server.listen(0)
    with listener:
        assert listener.getsockname() == ("127.0.0.1", server.port_of([listener]))
        with pytest.raises(PortTaken, match=r"127\.0\.0\.1") as caught:
            server.listen(server.port_of([listener]))
        assert "--port" in caught.value.next_step


@pytest.mark.skipif(not socket.has_ipv6, reason="this Python has no IPv6")
def test_it_listens_on_both_loopback_addresses_if_told_to() -> None:
    try:
        sockets = server.listen(0, v6=True)
    except PortTaken as error:
        assert "::1" in str(error)
        return
    with sockets[0], sockets[1]:
        assert [s.getsockname()[0] for s in sockets] == ["127.0.0.1", "::1"]
        assert len({s.getsockname()[1] for s in sockets}) == 1


def test_a_token_is_random_and_kept_for_the_user_alone(tmp_path: Path) -> None:
    file = tmp_path / "token"
    token, fresh = server.token_of(file)
    assert fresh
    assert len(token) >= 40
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert server.token_of(file) == (token, False)
    assert not server.is_open(file)
    file.chmod(0o640)
    assert server.is_open(file)
    assert server.token_of(None)[0] != server.token_of(None)[0]


@pytest.mark.parametrize(
    "holds", [b"", b"short", b"two words that are long", "ünter-sechzehn".encode()]
)
def test_what_is_no_token_is_refused(tmp_path: Path, holds: bytes) -> None:
    file = tmp_path / "token"
    file.write_bytes(holds)
    with pytest.raises(BadRequest, match="token"):
        server.token_of(file)


def test_a_token_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="no such folder"):
        server.token_of(tmp_path / "no such folder" / "token")
    with pytest.raises(BadRequest, match="cannot be used"):
        server.token_of(tmp_path)
