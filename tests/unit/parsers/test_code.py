from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.parsers.documents import read

from inglenook.parsers.sandbox import Document

SAMPLE = '''"""A module."""
import os


# what it is
@decorated
class Boat(Thing):
    """A boat."""

    length = 7

    def sail(self):
        def inner():
            pass
        return "größer"

    async def sink(self): ...


if os.name == "posix":
    def moor():
        pass
END = 1
'''


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def test_functions_and_classes_are_sections(tmp_path: Path) -> None:
    sections = read(write(tmp_path, "a.py", SAMPLE))
    assert [(s.heading, s.line, s.text.split("\n")[0]) for s in sections] == [
        ((), 1, '"""A module."""'),
        (("Boat",), 5, "# what it is"),
        (("Boat", "sail"), 12, "    def sail(self):"),
        (("Boat", "sink"), 17, "    async def sink(self): ..."),
        ((), 20, 'if os.name == "posix":'),
        (("moor",), 21, "    def moor():"),
        ((), 23, "END = 1"),
    ]
    assert all(SAMPLE[s.start : s.start + len(s.text)] == s.text for s in sections)
    assert {s.kind for s in sections} == {"code"}


@pytest.mark.parametrize(
    ("name", "text", "paths"),
    [
        ("a.js", "class A { f() {} }\nconst g = () => {};\nA.p.h = function () {};\n",
         ["A", "A.f", "g", "A.p.h"]),
        ("a.ts", "export abstract class A<T> { f(): void {} }\ninterface I { x: number }\n",
         ["A", "A.f", "I"]),
        ("a.tsx", "const V = () => <b>x</b>;\n", ["V"]),
        ("a.java", "class A {\n A() {}\n int f() { return 1; }\n}\n", ["A", "A.A", "A.f"]),
        ("a.c", "int *f(int a) { return 0; }\nstruct S { int x; };\n", ["f", "S"]),
        ("a.cpp", "namespace n { class A { int f() {} }; }\nint n::A::g() {}\n",
         ["n", "n.A", "n.A.f", "n.A.g"]),
        ("a.cs", "namespace N {\nclass A {\n int F() => 1;\n}\n}\n", ["N", "N.A", "N.A.F"]),
        ("a.go", "package x\n\nfunc F() {}\n\nfunc (a *A) G() {}\n", ["", "F", "A.G"]),
        ("a.rs", "impl Foo {\n fn g() {}\n}\nfn f() {}\n", ["Foo", "Foo.g", "f"]),
        ("a.rb", "module M\n class A\n  def f\n  end\n end\nend\n", ["M", "M.A", "M.A.f"]),
        ("a.php", "<?php\nclass A { function f() {} }\n", ["", "A", "A.f"]),
        ("a.sh", "f() { echo; }\nf\n", ["f", ""]),
        ("a.swift", "struct S {\n func f() {}\n}\n", ["S", "S.f"]),
        ("a.kt", "class A {\n fun f() {}\n}\n", ["A", "A.f"]),
        ("a.scala", "object O {\n def f = 1\n}\n", ["O", "O.f"]),
        ("a.lua", "function m.f() end\n", ["m.f"]),
        ("a.sql", "select 1;\n", [""]),
    ],
)  # fmt: skip
def test_every_grammar(tmp_path: Path, name: str, text: str, paths: list[str]) -> None:
    assert [".".join(s.heading) for s in read(write(tmp_path, name, text))] == paths


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.sampled_from([*SAMPLE.splitlines(True), "é = (\n", "}\n", "class \n", "\n"])))
def test_broken_code_stays_exact(tmp_path: Path, lines: list[str]) -> None:
    text = "".join(lines) + "x"
    sections = read(write(tmp_path, "a.py", text))
    for section in sections:
        assert text[section.start : section.start + len(section.text)] == section.text
        assert section.line == text.count("\n", 0, section.start) + 1
    assert Document(tuple(sections)).text.split() == text.split()
