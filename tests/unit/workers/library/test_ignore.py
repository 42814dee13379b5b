"""Patterns: git's own documented cases, and the verdict of git itself on many."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inglenook.workers.library.ignore import Patterns, Rules
from inglenook.workers.library.walk import walk

ROOT = os.sep + "r"


def verdict(lines: str, path: str) -> bool | None:
    place = os.path.join(ROOT, *path.rstrip("/").split("/"))  # noqa: PTH118
    return Patterns(lines.split("\n"), ROOT).ignores(place, folder=path.endswith("/"))


@pytest.mark.parametrize(
    ("lines", "ignored", "kept"),
    [
        # the cases of the manual page gitignore(5)
        ("hello.*", ["hello.txt", "a/hello.java"], ["ahello.txt"]),
        ("/hello.*", ["hello.txt", "hello.c"], ["a/hello.java"]),
        ("foo/", ["foo/", "a/foo/"], ["foo", "a/foo"]),
        ("doc/frotz", ["doc/frotz", "doc/frotz/"], ["a/doc/frotz"]),
        ("/doc/frotz", ["doc/frotz"], ["a/doc/frotz"]),
        ("frotz/", ["frotz/", "a/frotz/"], ["frotz"]),
        ("foo/*", ["foo/test.json", "foo/bar/"], ["foo/bar/hello.c", "foo/"]),
        ("**/foo", ["foo", "a/foo", "a/b/foo/"], ["a/foob"]),
        ("**/foo/bar", ["foo/bar", "x/foo/bar"], ["foo/x/bar"]),
        ("abc/**", ["abc/x", "abc/x/y"], ["abc/", "x/abc/y"]),
        ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb", "x/a/b"]),
        ("*.[oa]", ["x.o", "lib/x.a"], ["x.c"]),
        ("*.html\n!foo.html", ["bar.html"], ["foo.html"]),
        ("/*\n!/foo\n/foo/*\n!/foo/bar", ["baz", "foo/x"], ["foo/", "foo/bar/"]),
        ("# a comment\n\n\\#note\n\\!bang", ["#note", "!bang"], ["# a comment", "bang"]),
        ("blank \nkept\\ ", ["blank", "kept "], ["blank ", "kept"]),
        ("a?c", ["abc"], ["a/c", "ac"]),
        ("x[!a-c]", ["xd"], ["xa", "x/"]),
        ("x[]y]", ["x]", "xy"], ["x"]),
        ("x[[:digit:]_]", ["x7", "x_"], ["xa"]),
        ("broken[a\nalso\\", [], ["broken[a", "also", "also\\"]),
        ("ends\r", ["ends"], []),
        ("twice//", [], ["twice", "twice/"]),
    ],
)  # fmt: skip
def test_patterns_mean_what_git_says(lines: str, ignored: list[str], kept: list[str]) -> None:
    assert [path for path in ignored if not verdict(lines, path)] == []
    assert [path for path in kept if verdict(lines, path)] == []


def write(path: Path, text: str = "text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def listed(root: Path, rules: Rules) -> set[str]:
    return {Path(f.path).relative_to(root).as_posix() for f in walk(str(root), rules=rules)}


def test_the_nearer_file_and_the_collections_own_patterns_weigh_more(tmp_path: Path) -> None:
    for name in ("a.txt", "keep.txt", "sub/a.txt", "sub/b.md", "sub/keep.txt", "out/x.txt"):
        write(tmp_path / name)
    write(tmp_path / ".gitignore", "*.txt\n!keep.txt\nout/\n")
    write(tmp_path / "sub" / ".gitignore", "!a.txt\nkeep.txt\n")
    write(tmp_path / "sub" / ".inglenookignore", "!keep.txt\n")
    rules = Rules()
    assert listed(tmp_path, rules) == {"keep.txt", "sub/a.txt", "sub/b.md", "sub/keep.txt"}
    assert rules.left_out == 2
    own = Rules(["!/a.txt", "sub/*.md"])
    assert listed(tmp_path, own) == {"a.txt", "keep.txt", "sub/a.txt", "sub/keep.txt"}
    assert len(listed(tmp_path, Rules(files=()))) == 6


NAMES = st.sampled_from(["a", "b", "ab", "a.md", "b.md", "c.txt"])
LINE = st.text(alphabet="ab.*?/![]-^\\ cmd", min_size=1, max_size=8)
# a slash inside a set is the one thing that is read in another way
LINES = st.lists(LINE.filter(lambda t: "/" not in t.partition("[")[2]), min_size=1, max_size=4)


@pytest.mark.skipif(not shutil.which("git"), reason="compares with git")
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    paths=st.sets(st.lists(NAMES, min_size=1, max_size=3).map("/".join), min_size=2, max_size=9),
    lines=LINES,
    below=LINES,
)
def test_git_leaves_out_the_same_files(
    tmp_path_factory: pytest.TempPathFactory, paths: set[str], lines: list[str], below: list[str]
) -> None:
    root = tmp_path_factory.mktemp("tree")
    for path in sorted(paths):
        if not any(other != path and other.startswith(path + "/") for other in paths):
            write(root / path)
    write(root / ".gitignore", "\n".join(lines))
    if (root / "a").is_dir():
        write(root / "a" / ".gitignore", "\n".join(below))
    git = ["git", "-C", str(root)]
    subprocess.run([*git, "init", "-q"], check=True)
    command = [*git, "-c", "core.excludesFile=", "ls-files", "-oz", "--exclude-standard"]
    told = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
    visible = {name for name in told if name and not name.endswith(".gitignore")}
    assert listed(root, Rules()) == visible
