"""The hub's token: in a keyring, in the environment, or in a file if the user asks for it."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from inglenook.downloads.tokens import Tokens
from inglenook.errors import BadRequest, TokenNotKept

HUB = "https://hub.example"


class Memory(KeyringBackend):
    """A keyring that forgets at the end of the test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class Locked(Memory):
    """A keyring whose owner does not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("locked")


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def tokens(tmp_path: Path) -> Tokens:
    return Tokens(tmp_path / "hub-tokens.json")


def test_the_keyring_keeps_a_token_for_its_hub_alone(tokens: Tokens) -> None:
    keyring.set_keyring(Memory())
    assert (tokens.where(HUB), tokens.read(HUB)) == ("", "")
    assert tokens.keep(HUB, " hf_abc\n") == "keyring"
    assert (tokens.where(HUB), tokens.read(HUB)) == ("keyring", "hf_abc")
    assert tokens.read("https://mirror.example") == ""
    assert not tokens.file.exists()
    assert tokens.clear(HUB)
    assert not tokens.clear(HUB)
    assert tokens.where(HUB) == ""


@pytest.mark.parametrize("ring", [NoKeyring, Locked])
def test_without_a_keyring_only_a_file_that_was_asked_for(
    tokens: Tokens, ring: type[KeyringBackend]
) -> None:
    keyring.set_keyring(ring())
    assert tokens.where(HUB) == ""
    with pytest.raises(TokenNotKept) as failure:
        tokens.keep(HUB, "hf_abc")
    assert "HF_TOKEN" in failure.value.next_step
    assert not tokens.file.exists()
    assert tokens.keep(HUB, "hf_abc", in_file=True) == "file"
    assert stat.S_IMODE(tokens.file.stat().st_mode) == 0o600
    assert (tokens.where(HUB), tokens.read(HUB)) == ("file", "hf_abc")
    assert tokens.clear(HUB)
    assert not tokens.file.exists()


def test_a_keyring_takes_over_from_the_file(tokens: Tokens) -> None:
    keyring.set_keyring(Memory())
    tokens.keep(HUB, "hf_old", in_file=True)
    tokens.keep(HUB, "hf_new")
    assert (tokens.where(HUB), tokens.read(HUB)) == ("keyring", "hf_new")
    assert not tokens.file.exists()


def test_the_environment_counts_first(tokens: Tokens, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.set_keyring(Memory())
    tokens.keep(HUB, "hf_abc")
    monkeypatch.setenv("HF_TOKEN", "hf_env")
    assert (tokens.where(HUB), tokens.read(HUB)) == ("environment", "hf_env")


@pytest.mark.parametrize("text", ["", "  \n", "two words", "täken", "a\x00b"])
def test_what_is_no_token_is_refused(tokens: Tokens, text: str) -> None:
    with pytest.raises(BadRequest):
        tokens.keep(HUB, text, in_file=True)
