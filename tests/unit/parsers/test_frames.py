from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.parsers.frames import receive, send

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(st.dictionaries(st.text(st.characters()), json_values, max_size=4), max_size=4))
def test_messages_come_back(messages: list[dict[str, object]]) -> None:
    stream = io.BytesIO()
    for message in messages:
        send(stream, message)
    stream.seek(0)
    assert [receive(stream) for _ in messages] == messages
    assert receive(stream) is None


@pytest.mark.parametrize("data", [b"", b"\0\0", b"\0\0\0\5{}"])
def test_a_cut_stream_is_an_end(data: bytes) -> None:
    assert receive(io.BytesIO(data)) is None


@pytest.mark.parametrize(
    "data", [b"\xff\xff\xff\xffx", b"\0\0\0\2[]", b"\0\0\0\2{]", b"\0\0\0\1\xff"]
)
def test_nonsense_is_an_error(data: bytes) -> None:
    with pytest.raises(ValueError):
        receive(io.BytesIO(data))
