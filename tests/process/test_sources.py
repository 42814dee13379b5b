"""Web pages in the library, from a real site on this machine to an answerable passage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.website import Site, site

from inglenook.errors import InglenookError, NotFound
from inglenook.link.client import Client
from inglenook.paths import Paths

HTML = "text/html; charset=utf-8"


@pytest.fixture
def here() -> Iterator[Site]:
    with site() as served:
        served.pages["/docs/"] = HTML, b'<h1>Harbour</h1><p>It opens at eight.</p><a href="t">t</a>'
        served.pages["/docs/t"] = HTML, b"<h1>Tides</h1><p>The spring tide reaches 7.4 metres.</p>"
        yield served


def found(host: Client, query: str) -> list[dict[str, Any]]:
    (passages,) = host.call("library.search", {"queries": [query]})["results"]
    return list(passages)


def test_a_site_is_read_checked_again_and_taken_out(host: Client, paths: Paths, here: Site) -> None:
    about = {"address": here.address + "/docs/", "kind": "site", "collection": "Harbour"}
    (added,) = host.call("library.sources.add", about)["sources"]
    assert (added["pages"], added["new"], added["failed"]) == (2, 2, [])
    best = found(host, "how high is the spring tide")[0]
    assert best["origin"] == here.address + "/docs/t"
    assert "7.4 metres" in best["text"]
    assert Path(best["path"]).is_relative_to(paths.web_dir)

    here.pages["/docs/t"] = HTML, b"<h1>Tides</h1><p>The spring tide reaches 8.1 metres.</p>"
    (again,) = host.call("library.sources.check", {"id": added["id"]})["sources"]
    assert (again["new"], again["same"]) == (1, 1)
    assert "8.1 metres" in found(host, "how high is the spring tide")[0]["text"]

    host.call("library.sources.remove", {"id": added["id"]})
    assert found(host, "spring tide") == []
    assert host.call("library.sources")["sources"] == []
    assert not any(paths.web_dir.iterdir())


def test_a_page_that_cannot_be_had_is_an_error_that_names_it(host: Client, here: Site) -> None:
    address = here.address + "/missing"
    with pytest.raises(InglenookError) as caught:
        host.call("library.sources.add", {"address": address})
    assert caught.value.code == "web.unavailable"
    assert address in str(caught.value)
    assert host.call("library.sources")["sources"] == []
    with pytest.raises(NotFound):
        host.call("library.sources.check", {"id": 99})
