"""What is said of an address before it is opened."""

from __future__ import annotations

import pytest

from inglenook.gui.chat import addresses


@pytest.mark.parametrize(
    ("address", "host", "oddities"),
    [
        ("https://example.org/a?b=c", "example.org", ()),
        ("http://example.org", "example.org", ("plain",)),
        ("https://bücher.example/", "bücher.example", ("foreign",)),
        ("https://xn--bcher-kva.example/", "bücher.example", ("foreign",)),
        ("https://xn--pypal-4ve.com/", "p\u0430ypal.com", ("mixed",)),
        ("https://bank.example@evil.example/", "evil.example", ("user",)),
        ("https://203.0.113.7/", "203.0.113.7", ("numbers",)),
        ("https://xn--zzzzzzz\u00e9/", "", ()),
        ("javascript:alert(1)", "", ("scheme",)),
        ("file:///etc/passwd", "", ("scheme",)),
        ("https://[bad", "", ("scheme",)),
        ("mailto:someone@example.org", "example.org", ()),
    ],
)
def test_an_address_is_looked_over(address: str, host: str, oddities: tuple[str, ...]) -> None:
    read = addresses.read(address)
    if host or oddities:
        assert (read.host, read.oddities) == (host, oddities)
    assert read.opens == ("scheme" not in read.oddities)
    assert read.whole == address
