from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.documents import read

from inglenook.errors import FileUnreadable


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(
    ("name", "text", "headings"),
    [
        ("a.rst", "=====\nBoats\n=====\n\nx\n\nSails\n-----\ny\n\nMasts\n-----\n",
         [(1, "Boats"), (7, "Boats/Sails"), (11, "Boats/Masts")]),
        ("a.rst", "a list\n\n- x\n- y\n\n====\ncell\n====\n", [(1, ""), (6, "cell")]),
        ("a.tex", "\\documentclass{x}\n\\section{One \\emph{two}}\ntext\n\\subsection*{Sub}\n",
         [(1, ""), (2, "One two"), (4, "One two/Sub")]),
        ("a.toml", "x = 1\n[server]\ny = 2\n[[list]]\nz = 3\n",
         [(1, ""), (2, "server"), (4, "list")]),
        ("a.yaml", "a: 1\nb:\n  - c: 2\n", [(1, "a"), (2, "b")]),
        ("a.org", "* One\ntext\n** Two\n", [(1, "One"), (3, "One/Two")]),
        ("a.json", '{"a": [1,\n 2]}', [(1, "")]),
    ],
)  # fmt: skip
def test_verbatim_with_headings(
    tmp_path: Path, name: str, text: str, headings: list[tuple[int, str]]
) -> None:
    sections = read(write(tmp_path, name, text))
    assert [(s.line, "/".join(s.heading)) for s in sections] == headings
    assert all(text[s.start : s.start + len(s.text)] == s.text for s in sections)


def test_subtitles_keep_their_times(tmp_path: Path) -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nHello <i>you</i>\nthere\n\n2\n01:05:00,5 --> x\nBye\n"
    (section,) = read(write(tmp_path, "a.srt", text))
    assert section.text == "[00:00:01] Hello you there\n[01:05:00] Bye"
    (section,) = read(write(tmp_path, "a.vtt", "WEBVTT\n\n01:05.000 --> 01:07.000\nHi\n"))
    assert section.text == "[00:01:05] Hi"


def test_calendars_and_address_books(tmp_path: Path) -> None:
    event = (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=X:20240102T090000\r\nSUMMARY:Meet\\, greet"
        "\r\nDESCRIPTION:long \r\n text\r\nBEGIN:VALARM\r\nDESCRIPTION:x\r\nEND:VALARM\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    (section,) = read(write(tmp_path, "a.ics", event))
    assert section.heading == ("Meet, greet",)
    assert section.text == "Meet, greet\n\nStart: 2024-01-02 09:00\nAbout: long text"
    card = "BEGIN:VCARD\nFN:Zoë Doe\nitem1.EMAIL;TYPE=x:zoe@example.org\nEND:VCARD\n"
    (section,) = read(write(tmp_path, "a.vcf", card))
    assert section.text == "Zoë Doe\n\nE-mail: zoe@example.org"


def test_xml_without_its_tags(tmp_path: Path) -> None:
    feed = (
        "<rss><channel><title>News</title><item><title>One</title>"
        "<description>&lt;p&gt;Good &lt;b&gt;news&lt;/b&gt;&lt;/p&gt;</description></item>"
        "<item><title>Two</title><description>a <i>b</i> c</description></item></channel></rss>"
    )
    sections = read(write(tmp_path, "a.xml", feed))
    assert [(s.heading, s.text) for s in sections] == [
        (("News",), "News"),
        (("News", "One"), "One\n\nGood news"),
        (("News", "Two"), "Two\n\na b c"),
    ]


def test_xml_that_is_all_tags_or_broken_stays_as_it_is(tmp_path: Path) -> None:
    for text in ('<a><b name="boat" colour="red" length="7"/></a>', "<a>never closed"):
        assert [s.text for s in read(write(tmp_path, "a.xml", text))] == [text]


def test_xml_bombs_are_refused(tmp_path: Path) -> None:
    text = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'
    with pytest.raises(FileUnreadable, match="entities"):
        read(write(tmp_path, "a.xml", text))
