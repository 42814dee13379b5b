from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.parsers.documents import read, texts

from inglenook.errors import FileUnreadable
from inglenook.parsers import parser_for


def write(folder: Path, html: str | bytes) -> Path:
    path = folder / "page.html"
    path.write_bytes(html if isinstance(html, bytes) else html.encode())
    return path


def test_headings_make_sections(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "<title>Ignored in the text</title><p>Intro</p>"
        "<h1>House <a class=headerlink>¶</a></h1><p>One\n two</p><h2>Roof</h2>Three<h1>Garden</h1>",
    )
    assert [(s.heading, s.text) for s in read(path)] == [
        ((), "Intro"),
        (("House",), "House\n\nOne two"),
        (("House", "Roof"), "Roof\n\nThree"),
        (("Garden",), "Garden"),
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var no=1</script>",
        "<style>no{}</style>",
        "<nav>no</nav>",
        "<div role=navigation>no</div>",
        "<p hidden>no</p>",
        "<p style='color:red; DISPLAY : none'>no</p>",
        "<span aria-hidden=true>no</span>",
        "<template>no</template>",
        "<!-- no -->",
        "<select><option>no</select>",
    ],
)
def test_what_nobody_sees_is_left_out(tmp_path: Path, hidden: str) -> None:
    assert texts(write(tmp_path, f"<p>yes</p>{hidden}<p>too</p>")) == ["yes\n\ntoo"]


def test_lists_have_markers_and_stand_close(tmp_path: Path) -> None:
    page = "<p>Do:</p><ol start=3><li>a<li>b<ul><li>c</ul></ol><ul><li><p>d</p></ul>"
    assert texts(write(tmp_path, page)) == ["Do:\n\n3. a\n4. b\n- c\n- d"]


def test_tables_become_rows(tmp_path: Path) -> None:
    page = (
        "<table><tr><th>Year<th>Month<th>Cost<tr><td rowspan=2>2025<td>May<td>3 <b>€</b>"
        "<tr><td>June<td><ul><li>4<li>5</ul></table>after"
    )
    assert [(s.kind, s.head, s.text) for s in read(write(tmp_path, page))] == [
        ("table", 1, "Year | Month | Cost\n2025 | May | 3 €\n2025 | June | 4 5"),
        ("text", 0, "after"),
    ]


def test_the_header_of_a_table(tmp_path: Path) -> None:
    def head(page: str) -> int:
        (section,) = read(write(tmp_path, f"<table>{page}</table>"))
        return section.head

    row = "<tr><td>1<td>2"
    assert head(f"<thead><tr><td>2024<td>2025<tr><td>May<td>May</thead><tbody>{row}") == 2
    assert head(f"<tr><td>Name<td>Age{row}{row}") == 1
    assert head(row + row) == 0
    assert head("<tr><th>a<td>1<tr><th>b<td>2") == 0


def test_tables_that_lay_out_a_page_are_read_through(tmp_path: Path) -> None:
    page = "<table><tr><td><h1>Title</h1><p>One</p></td><td><table><tr><td>a<td>b</table></table>"
    long = f"<table><tr><td><p>One</p><p>{'word ' * 400}</p><td>b<tr><td>c<td>d</table>"
    assert texts(write(tmp_path, long))[0].startswith("One\n\nword")
    assert texts(write(tmp_path, page)) == ["Title\n\nOne\n\na | b"]


def test_inline_elements_do_not_break_words_and_breaks_do(tmp_path: Path) -> None:
    page = "<p>H<sub>2</sub>O and fi&shy;re<br> next&nbsp;line</p><pre>  keep\n   this</pre>"
    assert texts(write(tmp_path, page)) == ["H2O and fire\nnext line\n\n  keep\n   this"]


@pytest.mark.parametrize("codec", ["cp1252", "shift_jis", "utf-8", "utf-16"])
def test_the_declared_encoding_counts(tmp_path: Path, codec: str) -> None:
    word = "猫である" if codec == "shift_jis" else "Größe"
    page = f"<html><head><meta charset={codec}></head><p>{word}".encode(codec)
    assert texts(write(tmp_path, page)) == [word]


def test_unclosed_tags_lose_nothing(tmp_path: Path) -> None:
    page = "<font>word " * 1000 + "<p>end"
    (text,) = texts(write(tmp_path, page))
    assert text.count("word") == 1000
    assert text.endswith("end")


def test_absurd_nesting_is_refused_not_cut(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="nested too deeply"):
        read(write(tmp_path, "<div>" * 50_000 + "text"))


def test_a_page_without_text_has_no_section(tmp_path: Path) -> None:
    assert read(write(tmp_path, "<!-- nothing -->")) == []
    assert read(write(tmp_path, "  \n ")) == []


def test_nothing_outside_the_file_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    page = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><p>a&x;b</p>'
    assert "secret" not in "".join(texts(write(tmp_path, page))).replace("&x;", "")


def test_the_title(tmp_path: Path) -> None:
    def title(page: str) -> str:
        path = write(tmp_path, page)
        parsing = parser_for(path).parse(str(path))
        while True:
            try:
                next(parsing)
            except StopIteration as end:
                return str(end.value.title)

    assert title("<title> A\n page </title><h1>B</h1>") == "A page"
    assert title("<h1>B</h1><h1>C</h1>") == "B"
