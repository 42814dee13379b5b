"""The access token for a hub's gated models: in the system's keyring, never in the settings.

A token belongs to the hub that it was given for and is kept under that hub's address. HF_TOKEN in
the environment counts before all. Where a system has no keyring, a file that only the user may read
holds it if the user asks for that.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from inglenook.errors import BadRequest, TokenNotKept

log = logging.getLogger(__name__)

SERVICE = "inglenook"
Where = Literal["environment", "keyring", "file", ""]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one profile; `file` is where they go without a keyring."""

    file: Path

    def read(self, endpoint: str) -> str:
        """The token for a hub, "" if there is none."""
        return self._find(endpoint)[1]

    def where(self, endpoint: str) -> Where:
        """Where the token for a hub is kept, "" if there is none."""
        return self._find(endpoint)[0]

    def _find(self, endpoint: str) -> tuple[Where, str]:
        if token := os.environ.get("HF_TOKEN", "").strip():
            return "environment", token
        if token := self._in_file().get(endpoint, ""):
            return "file", token
        token = _in_keyring(endpoint)
        return ("keyring", token) if token else ("", "")

    def keep(self, endpoint: str, token: str, *, in_file: bool = False) -> Where:
        """Keep a token, in place of an earlier one; returns where.

        Raises TokenNotKept if there is no keyring and no file was asked for, BadRequest for what
        cannot be a token.
        """
        token = token.strip()
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise BadRequest("That is not an access token.", "Copy it from the hub's settings.")
        if in_file:
            self._write({**self._in_file(), endpoint: token})
            return "file"
        _to_keyring(endpoint, token)
        self._forget_in_file(endpoint)
        return "keyring"

    def clear(self, endpoint: str) -> bool:
        """Forget the token for a hub; whether there was one to forget."""
        in_file = endpoint in self._in_file()
        self._forget_in_file(endpoint)
        return _out_of_keyring(endpoint) or in_file

    def _forget_in_file(self, endpoint: str) -> None:
        tokens = self._in_file()
        if tokens.pop(endpoint, None) is not None:
            self._write(tokens)

    def _in_file(self) -> dict[str, str]:
        with contextlib.suppress(OSError, ValueError):
            found = json.loads(self.file.read_text(encoding="utf-8"))
            if isinstance(found, dict):
                return {str(hub): str(token) for hub, token in found.items()}
        return {}

    def _write(self, tokens: dict[str, str]) -> None:
        if not tokens:
            self.file.unlink(missing_ok=True)
            return
        part = self.file.with_name(self.file.name + ".part")
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(tokens, file)
        os.replace(part, self.file)


def _in_keyring(endpoint: str) -> str:
    import keyring
    import keyring.errors

    try:
        return keyring.get_password(SERVICE, endpoint) or ""
    except keyring.errors.KeyringError as error:
        log.info("the keyring gave no token: %s", type(error).__name__)
        return ""


def _to_keyring(endpoint: str, token: str) -> None:
    import keyring
    import keyring.errors

    try:
        keyring.set_password(SERVICE, endpoint, token)
    except keyring.errors.NoKeyringError as error:
        raise TokenNotKept(
            "This system has no keyring that could keep the token.", _NEXT
        ) from error
    except keyring.errors.KeyringError as error:
        raise TokenNotKept(f"The keyring did not take the token ({error}).", _NEXT) from error


_NEXT = (
    "Put it into the environment as HF_TOKEN, or keep it in a file that only you can read "
    "with 'inglenook models token --file'."
)


def _out_of_keyring(endpoint: str) -> bool:
    import keyring
    import keyring.errors

    try:
        keyring.delete_password(SERVICE, endpoint)
    except keyring.errors.KeyringError:  # none there, or no keyring
        return False
    return True
