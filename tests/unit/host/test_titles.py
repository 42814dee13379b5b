"""What a model writes when it is asked for a title is checked before anybody sees it."""

from __future__ import annotations

import pytest

from inglenook.host.titles import checked


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Keys to the boat house", "Keys to the boat house"),
        (' "Keys to the boat house."\n', "Keys to the boat house"),
        ("**Title: Keys**", "Keys"),
        ("Title: Keys and numbers", "Keys and numbers"),
        ("# Keys", "Keys"),
        ("«Schlüssel»", "Schlüssel"),
        ("鍵の話", "鍵の話"),
        ("", None),
        ("...", None),
        ("12 34", None),
        ("One\nTwo", None),
        ('The "spare" key', None),
        ("word " * 20, None),
    ],
)
def test_checked(written: str, title: str | None) -> None:
    assert checked(written) == title
