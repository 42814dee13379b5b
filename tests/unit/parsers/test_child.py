from __future__ import annotations

import pytest

from inglenook.parsers.child import _os_reason


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "Permission denied"), "No permission to read it"),
        (FileNotFoundError(2, "No such file"), "Deleted while it was being read"),
        (OSError(5, "Input/output error"), "It could not be read: Input/output error"),
    ],
)
def test_what_the_system_says_in_plain_words(error: OSError, reason: str) -> None:
    assert _os_reason(error) == reason
