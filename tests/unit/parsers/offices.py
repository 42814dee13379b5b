"""Builds small office files for tests: zip packages, and the containers of older programs."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Generator, Mapping
from pathlib import Path

from inglenook.parsers import parser_for
from inglenook.parsers.assembly import About
from inglenook.parsers.given import Given
from inglenook.parsers.source import Source
from inglenook.types import Section

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def whole(path: Path, password: str = "") -> tuple[list[Section], About]:
    """The file's sections and what else is known of it, parsed in this process."""
    source = Source(path.name, path=str(path), given=Given(password=password))
    parsing: Generator[Section, None, About] = parser_for(path.name).parse(source)
    sections = []
    while True:
        try:
            sections.append(next(parsing))
        except StopIteration as end:
            return sections, end.value


def zipped(path: Path, parts: Mapping[str, str]) -> Path:
    """A zip file with these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path


def relations(targets: Mapping[str, tuple[str, str]]) -> str:
    """A part of relations: id to kind and target."""
    rows = "".join(
        f'<Relationship Id="{key}" Type="{REL}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f"<Relationships>{rows}</Relationships>"


def xlsx(
    path: Path, sheets: Mapping[str, str], parts: Mapping[str, str] | None = None, formats: str = ""
) -> Path:
    """A workbook: a sheet's name to its inner XML; `parts` are further ones by their path."""
    named = "".join(f'<sheet name="{n}" r:id="s{i}"/>' for i, n in enumerate(sheets))
    targets = {f"s{i}": ("worksheet", f"sheet{i}.xml") for i in range(len(sheets))}
    targets |= {"st": ("styles", "styles.xml"), "sh": ("sharedStrings", "shared.xml")}
    base = {
        "_rels/.rels": relations({"a": ("officeDocument", "xl/workbook.xml")}),
        "xl/_rels/workbook.xml.rels": relations(targets),
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{REL}">'
        f"<sheets>{named}</sheets></workbook>",
        "xl/styles.xml": f'<styleSheet xmlns="{SHEET}">{formats}</styleSheet>',
        "xl/shared.xml": f'<sst xmlns="{SHEET}"><si><t>Name</t></si>'
        "<si><r><t>A</t></r><r><t>nn</t></r></si></sst>",
    }
    inner = {
        f"xl/sheet{i}.xml": f'<worksheet xmlns="{SHEET}">{xml}</worksheet>'
        for i, xml in enumerate(sheets.values())
    }
    return zipped(path, base | inner | dict(parts or {}))


def ole(path: Path, streams: Mapping[str, bytes]) -> Path:
    """A compound file with these streams in its topmost folder ([MS-CFB], 512-byte sectors).

    Streams are padded to 4096 bytes, below which they would lie in another place.
    """
    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}
    chain: list[int] = []
    body = b""
    starts: dict[str, int] = {}
    for name, data in padded.items():
        starts[name] = len(chain)
        count = -(-len(data) // 512)
        chain += [*range(len(chain) + 1, len(chain) + count), _END]
        body += data.ljust(count * 512, b"\0")
    entries = [_entry("Root Entry", 5, _END, 0, child=1 if streams else _FREE)]
    names = list(padded)
    for i, name in enumerate(names):  # a tree that is a list: each has the next at its right
        right = i + 2 if i + 1 < len(names) else _FREE
        entries.append(_entry(name, 2, starts[name], len(padded[name]), right=right))
    folder = b"".join(entries)
    folder = folder.ljust(-(-len(folder) // 512) * 512, b"\0")
    first_folder = len(chain)
    count = len(folder) // 512
    chain += [*range(len(chain) + 1, len(chain) + count), _END]
    tables = 1
    while tables * 128 < len(chain) + tables:
        tables += 1
    places = range(len(chain), len(chain) + tables)
    chain += [_FAT] * tables
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(tables * 512, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, tables, first_folder, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", *places, *[_FREE] * (109 - tables))
    path.write_bytes(header + body + folder + table)
    return path


def _entry(
    name: str, kind: int, start: int, size: int, child: int = _FREE, right: int = _FREE
) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    entry = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1)
    entry += struct.pack("<III", _FREE, right, child) + bytes(36)
    return entry + struct.pack("<IQ", start, size)
