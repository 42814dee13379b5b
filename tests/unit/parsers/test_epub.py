from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.unit.parsers.documents import read, read_with_about

from inglenook.errors import FileUnreadable

CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
BOOK = """<package xmlns:dc="d"><metadata><dc:title>The Boat</dc:title>
<dc:creator>A. Writer</dc:creator><dc:creator>B. Writer</dc:creator>
<dc:date>2024-01-02</dc:date><dc:description>&lt;p&gt;At sea.&lt;/p&gt;</dc:description></metadata>
<manifest><item id="n" href="nav.xhtml" {nav}/><item id="2" href="two.xhtml"/>
<item id="1" href="text/one%20a.xhtml"/><item id="3" href="three.xhtml"/>
<item id="t" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>
<spine><itemref idref="n"/><itemref idref="1"/><itemref idref="2"/><itemref idref="3"/></spine>
</package>"""
NAV = """<html><body><nav epub:type="toc" xmlns:epub="e"><ol>
<li><span>Part I</span><ol><li><a href="text/one%20a.xhtml">1. The shore</a></li>
<li><a href="two.xhtml#a">Sails</a></li><li><a href="two.xhtml#b">Masts</a></li></ol></li>
</ol></nav></body></html>"""
NCX = """<ncx><navMap><navPoint><navLabel><text>Old way</text></navLabel>
<content src="text/one%20a.xhtml"/></navPoint></navMap></ncx>"""
CHAPTERS = {
    "OPS/text/one a.xhtml": "<h1>The shore</h1><p>Sand.&nbsp;Much.</p>",
    "OPS/two.xhtml": "<h2>Sails</h2><p>White.</p><h2>Masts</h2><p>High.</p>",
    "OPS/three.xhtml": "<p>Going on.</p>",
}


def epub(folder: Path, nav: str = 'properties="nav"', **more: str) -> Path:
    parts = {
        "META-INF/container.xml": CONTAINER,
        "OPS/book.opf": BOOK.replace("{nav}", nav),
        "OPS/nav.xhtml": NAV,
        "OPS/toc.ncx": NCX,
        **CHAPTERS,
        **{f"META-INF/{name}.xml": text for name, text in more.items()},
    }
    return packed(folder / "book.epub", parts)


def packed(path: Path, parts: Mapping[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path


def test_chapters_in_reading_order_below_the_titles_of_the_contents(tmp_path: Path) -> None:
    sections, about = read_with_about(epub(tmp_path))
    assert [(s.heading, s.text) for s in sections] == [
        ((), "Title: The Boat\nAuthors: A. Writer, B. Writer\n\nAt sea."),
        (("Part I", "1. The shore"), "The shore\n\nSand. Much."),
        (("Part I", "Sails"), "Sails\n\nWhite."),
        (("Part I", "Masts"), "Masts\n\nHigh."),
        (("Part I",), "Going on."),
    ]
    assert (about.title, about.author) == ("The Boat", "A. Writer, B. Writer")
    assert about.created == 1704153600.0


def test_the_contents_of_older_books(tmp_path: Path) -> None:
    headings = [s.heading for s in read(epub(tmp_path, nav=""))]
    assert ("Old way", "The shore") in headings


def test_copy_protection_is_told(tmp_path: Path) -> None:
    method = '<encryption><EncryptionMethod Algorithm="{}"/></encryption>'
    fonts = method.format("http://www.idpf.org/2008/embedding")
    assert len(read(epub(tmp_path, encryption=fonts))) == 5
    with pytest.raises(FileUnreadable, match="Copy-protected"):
        read(
            epub(tmp_path, encryption=method.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc"))
        )


def test_missing_parts(tmp_path: Path) -> None:
    parts = {
        "META-INF/container.xml": CONTAINER,
        "OPS/book.opf": BOOK.replace("{nav}", ""),
        "OPS/two.xhtml": "<p>Here.",
    }
    sections, about = read_with_about(packed(tmp_path / "a.epub", parts))
    assert [s.text for s in sections][1:] == ["Here."]
    assert about.note == "Damaged parts of the book: 3."
    with pytest.raises(FileUnreadable, match="not an EPUB"):
        read(packed(tmp_path / "b.epub", {"x": "y"}))
