"""Keeps the window's translations: collects the texts, shows what is missing, compiles.

    python3 dev.py translations                    bring assets/languages/*.ts up to date, compile
    python3 dev.py translations --check            fail where one is not, or lacks a text
    python3 dev.py translations --compile          only compile, as the set-up does
    python3 dev.py translations --missing de       what German lacks, as JSON
    python3 dev.py translations --fill de FILE     put translations in the same form into place

The texts are read from the source with Python's own parser: Qt's `lupdate` passes over calls with
keywords and nested calls. The files are Qt's own (`.ts`), and `lrelease` compiles them.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Any

import PySide6

sys.path.insert(0, str(Path(__file__).parent))
import sentences

from inglenook import settings

ROOT = Path(__file__).resolve().parents[1]
WINDOW = ROOT / "src" / "inglenook" / "gui"
LANGUAGES = ROOT / "assets" / "languages"
SENTENCES = LANGUAGES / "host.txt"
HOST = "host"  # the context of what the host says
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh": 1}  # plural forms as Qt counts them
QT_NAMES = {"en": "en_US", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "zh": "zh_CN"}


@dataclass(frozen=True, order=True)
class Source:
    """A text as it stands in the source."""

    context: str
    text: str
    note: str = ""
    plural: bool = False


Table = dict[Source, tuple[str, ...]]  # one text, or one a plural form; empty: missing


def main(arguments: list[str] | None = None) -> int:
    """Do what the arguments say; the exit code."""
    options = _parse(arguments)
    if options.compile:
        return compile_all()
    if options.missing:
        print(json.dumps(_missing(options.missing), ensure_ascii=False, indent=1))
        return 0
    if options.fill:
        language, file = options.fill
        _fill(language, json.loads(Path(file).read_text(encoding="utf-8")))
        return compile_all()  # two people may fill two languages at once
    return _check() if options.check else _update()


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py translations")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--missing", choices=list(FORMS), metavar="LANGUAGE")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    return parser.parse_args(arguments)


# --- what there is to translate -------------------------------------------------------------------


def collected() -> list[Source]:
    """Every text of the window, in a fixed order. ValueError for a call that cannot be read."""
    found = set(_of_settings()) | {Source(HOST, text) for text in sentences.sentences()}
    for path in sorted(WINDOW.rglob("*.py")):
        found |= set(_of_module(path))
    return sorted(found)


def _of_module(path: Path) -> Iterator[Source]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and (source := _source(node)) is not None:
            yield source


def _source(call: ast.Call) -> Source | None:
    """The text of a call; None for other calls, and where a marked text is looked up."""
    name = _name(call.func)
    if name == "Action":  # the table of gui/actions.py
        return Source("actions", str(ast.literal_eval(call.args[1])))
    if name not in ("tr", "marked"):
        return None
    values = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
    if len(values) != 2 or not all(isinstance(value, str) for value in values):
        return None
    words = {keyword.arg: keyword.value for keyword in call.keywords}
    note = words.get("note")
    said = str(note.value) if isinstance(note, ast.Constant) else ""
    context, text = map(str, values)
    return Source(context, text, said, "%n" in text)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _of_settings() -> Iterator[Source]:
    """What the settings say of themselves; they know nothing of the window."""
    for text in settings.texts():
        yield Source("settings", text)


# --- the files ------------------------------------------------------------------------------------


def read(language: str) -> Table:
    """The translations of a language; none if there is no file yet."""
    path = LANGUAGES / f"{language}.ts"
    if not path.exists():
        return {}
    table: Table = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            source = (message.findtext("source", ""), message.findtext("comment", ""), plural)
            table[Source(name, *source)] = _texts(message.find("translation"), plural)
    return table


def _texts(element: ET.Element | None, plural: bool) -> tuple[str, ...]:
    if element is None:
        return ()
    texts = [form.text or "" for form in element.iter("numerusform")] if plural else [element.text]
    return tuple(text or "" for text in texts) if all(texts) else ()


def write(language: str, table: Table) -> None:
    """Write a language's file, in the order of `table`."""
    root = ET.Element("TS", version="2.1", language=QT_NAMES[language], sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source, texts in table.items():
        if source.context not in contexts:
            contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[source.context], "name").text = source.context
        _add(contexts[source.context], source, texts)
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (LANGUAGES / f"{language}.ts").write_text(f"{head}{body}\n", encoding="utf-8")


def _add(context: ET.Element, source: Source, texts: tuple[str, ...]) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if source.plural else {})
    ET.SubElement(message, "source").text = source.text
    if source.note:
        ET.SubElement(message, "comment").text = source.note
    translation = ET.SubElement(message, "translation", {} if texts else {"type": "unfinished"})
    if source.plural:
        for text in texts:
            ET.SubElement(translation, "numerusform").text = text
    elif texts:
        translation.text = texts[0]


def merged(language: str, sources: list[Source]) -> Table:
    """What a language's file should hold: its translations of the texts that there are.

    English needs only the plural forms, which follow from the texts: "%n file(s)".
    """
    if language == "en":
        return {source: _english(source.text) for source in sources if source.plural}
    known = read(language)
    return {source: known.get(source, ()) for source in sources}


def _english(text: str) -> tuple[str, str]:
    """One and many. "%Ln" is "%n" written as the language writes numbers."""
    text = text.replace("%n", "%Ln")
    return text.replace("(s)", ""), text.replace("(s)", "s")


def _sentences(sources: list[Source]) -> str:
    """What `gui.told` looks for: the host's sentences, one a line."""
    return "".join(f"{source.text}\n" for source in sources if source.context == HOST)


def _update() -> int:
    sources = collected()
    LANGUAGES.mkdir(exist_ok=True)
    SENTENCES.write_text(_sentences(sources), encoding="utf-8")
    for language in FORMS:
        table = merged(language, sources)
        write(language, table)
        missing = sum(not texts for texts in table.values())
        print(f"{language}: {len(table)} texts, {missing} missing")
    return compile_all()


def _check() -> int:
    sources, faults = collected(), []
    if not SENTENCES.exists() or SENTENCES.read_text(encoding="utf-8") != _sentences(sources):
        faults.append("host.txt is not up to date: run 'python3 dev.py translations'")
    for language in FORMS:
        table = merged(language, sources)
        if list(read(language)) != list(table):
            faults.append(f"{language}.ts is not up to date: run 'python3 dev.py translations'")
        for source, texts in table.items():
            faults += [f"{language}: {fault}" for fault in wrong(language, source, texts)]
    print("\n".join(faults[:50]) or "All translations are there.")
    return 1 if faults else 0


def wrong(language: str, source: Source, texts: tuple[str, ...]) -> list[str]:
    """What is wrong with one translation, in sentences."""
    if not texts:
        return [f"{source.context}: {source.text!r} is not translated"]
    faults = []
    if source.plural and len(texts) != FORMS[language]:
        faults.append(f"{source.text!r} needs {FORMS[language]} plural forms")
    for text in texts:
        if _fields(text) != _fields(source.text):
            faults.append(f"{text!r} has other fields than {source.text!r}")
    return faults


def _fields(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:  # braces that are no fields
        return set()


def _missing(language: str) -> list[dict[str, Any]]:
    table = merged(language, collected())
    return [
        {"context": s.context, "source": s.text, "note": s.note, "plural": s.plural, "text": []}
        for s, texts in table.items()
        if not texts
    ]


def _fill(language: str, rows: list[dict[str, Any]]) -> None:
    table = merged(language, collected())
    for row in rows:
        source = Source(row["context"], row["source"], row.get("note", ""), row["plural"])
        texts = tuple([row["text"]] if isinstance(row["text"], str) else row["text"])
        if faults := wrong(language, source, texts) if source in table else ["is not in use"]:
            print(f"left out: {source.text!r}: {'; '.join(faults)}", file=sys.stderr)
            continue
        table[source] = tuple(text.replace("%n", "%Ln") for text in texts)
    write(language, table)


def compile_all() -> int:
    """Make the files that the program reads, where they are older. The exit code of the worst."""
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    worst = 0
    for path in sorted(LANGUAGES.glob("*.ts")):
        made = path.with_suffix(".qm")
        if made.exists() and made.stat().st_mtime > path.stat().st_mtime:
            continue
        part = made.with_suffix(".part")  # a window that runs has the file open, mapped
        command = [str(tool), "-silent", str(path), "-qm", str(part)]
        code = subprocess.run(command, check=False).returncode
        if not code:
            part.replace(made)
        worst = max(worst, code)
    return worst


if __name__ == "__main__":
    sys.exit(main())
