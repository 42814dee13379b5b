"""What packages tell each system about files that Inglenook opens."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

from inglenook.gui.desktop.wish import NEW, QUICK, for_the_window

PACKAGING = Path(__file__).parents[2] / "packaging"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_desktop_entry_opens_files_and_its_actions_are_known_to_the_program() -> None:
    entry = configparser.RawConfigParser(strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    entry.read(PACKAGING / "linux" / "inglenook.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert shlex.split(main["Exec"]) == ["inglenook", "%F"]
    for action, flag in (("quick", QUICK), ("new-chat", NEW)):
        assert action in main["Actions"].split(";")
        assert shlex.split(entry[f"Desktop Action {action}"]["Exec"]) == ["inglenook", flag]
        assert for_the_window([flag])


def test_type_of_the_desktop_entry_is_declared() -> None:
    root = ET.parse(PACKAGING / "linux" / "inglenook-mime.xml").getroot()
    declared = root.find(f"{SPACE}mime-type")
    assert declared is not None
    entry = (PACKAGING / "linux" / "inglenook.desktop").read_text(encoding="utf-8")
    assert f"MimeType={declared.get('type')};" in entry
    assert declared.find(f"{SPACE}glob").get("pattern") == "*.gguf"  # type: ignore[union-attr]
    match = declared.find(f"{SPACE}magic/{SPACE}match")
    assert match is not None
    assert (match.get("offset"), match.get("value")) == ("0", "GGUF")


def test_windows_and_macos_know_the_ending_and_leave_the_choice_to_the_person() -> None:
    keys = tomllib.loads((PACKAGING / "windows" / "file_types.toml").read_text(encoding="utf-8"))
    (program,) = keys[".gguf\\OpenWithProgids"]
    assert keys[f"{program}\\shell\\open\\command"][""] == '"{exe}" "%1"'
    assert ".gguf" not in keys
    told = plistlib.loads((PACKAGING / "macos" / "file_types.plist").read_bytes())
    (document,), (kind,) = told["CFBundleDocumentTypes"], told["UTImportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert document["LSHandlerRank"] == "Alternate"
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["gguf"]
