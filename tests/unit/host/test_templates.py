"""Which template a model is used with."""

from __future__ import annotations

import pytest

from inglenook.catalog import Entry
from inglenook.errors import CatalogBroken
from inglenook.host.templates import text_of


def entry(template: str) -> Entry:
    return Entry("m", "M", "chat", "m.gguf", (), template=template)


def test_the_catalog_holds_it_or_names_a_file() -> None:
    assert text_of(entry("")) == ""
    assert text_of(entry("{{ messages }}")) == "{{ messages }}"
    with pytest.raises(CatalogBroken, match=r"gone\.jinja of m"):
        text_of(entry("gone.jinja"))
