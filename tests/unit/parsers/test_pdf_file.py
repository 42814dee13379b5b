from __future__ import annotations

import pytest

from inglenook.parsers.pdf_file import saslprep


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        ("plain words", "plain words"),
        ("I\u00adX", "IX"),
        ("\u00aa\u2168", "aIX"),
        ("no\u00a0break", "no break"),
        ("Cafe\u0301", "Caf\u00e9"),
    ],
)  # the first ones are RFC 4013's own
def test_passwords_as_they_are_meant(typed: str, meant: str) -> None:
    assert saslprep(typed) == meant
