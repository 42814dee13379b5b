"""The settings page: derived from the fields, searched, validated in place, in force at once."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
from fake import FakeBridge
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui import actions, shortcuts
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.settings.about import AboutSection
from inglenook.gui.settings.editors import Choice, Line, OnOff, read
from inglenook.gui.settings.fields import ELSEWHERE, GROUPS, fields
from inglenook.gui.settings.keep import BackupSection, FolderSection, PrivacySection
from inglenook.gui.settings.keys import KeysSection
from inglenook.gui.settings.page import SettingsPage
from inglenook.gui.settings.rows import SettingRow
from inglenook.settings import Settings


def settings_page(
    qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource, **chosen: Any
) -> SettingsPage:
    bridge.answers["settings.get"] = dataclasses.asdict(Settings(theme="light", **chosen))
    room = QWidget()
    qtbot.addWidget(room)
    return SettingsPage(bridge, themes, Toast(themes, room), room)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> SettingsPage:
    return settings_page(qtbot, bridge, themes)


def row(page: SettingsPage, name: str) -> SettingRow:
    group = next(field.group for field in fields() if field.name == name)
    page.show_group(group)
    return next(r for r in page.pages[group].shown_rows if r.field.name == name)


def test_every_setting_stands_in_a_group_with_name_and_help(page: SettingsPage) -> None:
    seen = []
    for group in GROUPS:
        page.show_group(group.id)
        for each in page.pages[group.id].shown_rows:
            assert each.editor.accessibleName() == each.field.label
            assert each.editor.accessibleDescription() == each.field.help
            seen.append(each.field.name)
    wanted = {f.name for f in dataclasses.fields(Settings)} - set(ELSEWHERE)
    assert len(seen) == len(set(seen))
    assert set(seen) == wanted


def test_a_change_is_saved_and_marked_and_can_be_put_back(
    page: SettingsPage, bridge: FakeBridge
) -> None:
    switch = row(page, "only_from_files")
    assert isinstance(switch.editor, OnOff)
    assert switch.mark.isHidden()
    switch.editor.click()
    assert bridge.last("settings.set").with_ == {"name": "only_from_files", "value": True}
    assert not switch.mark.isHidden()
    assert switch.reset.accessibleName() == "Only what files support: Back to the default: Off"
    switch.reset.click()
    assert bridge.last("settings.set").with_ == {"name": "only_from_files", "value": False}
    assert switch.mark.isHidden()


def test_what_cannot_be_is_said_in_place_and_not_sent(
    page: SettingsPage, bridge: FakeBridge
) -> None:
    size = row(page, "text_size")
    assert isinstance(size.editor, Line)
    for wrong in ("200", "large", "12.5", ""):
        size.editor.setText(wrong)
        size.editor.editingFinished.emit()
        assert size.problem.plain() == "Please enter a whole number from 10 to 32."
        assert size.problem.plain() in size.editor.accessibleDescription()
    assert bridge.count("settings.set") == 0
    size.editor.setText(" 18 ")
    size.editor.editingFinished.emit()
    assert size.problem.isHidden()
    assert bridge.last("settings.set").with_ == {"name": "text_size", "value": 18}


def test_numbers_are_read_as_people_write_them() -> None:
    temperature = next(field for field in fields() if field.name == "temperature")
    assert read(temperature, "0,7") == 0.7
    with pytest.raises(ValueError, match="from 0 to 5"):
        read(temperature, "nan")


def test_what_the_host_refuses_is_said_at_the_setting(
    page: SettingsPage, bridge: FakeBridge
) -> None:
    proxy = row(page, "proxy")
    assert isinstance(proxy.editor, Line)
    proxy.editor.setText("somewhere")
    proxy.editor.editingFinished.emit()
    bridge.last("settings.set").fail("disk.full", "There is no room.", "Free some.")
    assert proxy.problem.plain() == "There is no room. Free some."
    assert proxy.editor.text() == ""


def test_the_look_is_in_force_at_once(page: SettingsPage, themes: ThemeSource) -> None:
    before = themes.theme.hex("accent")
    for name, value in (("theme", "dark"), ("accent", "sea"), ("text_width", "wide")):
        editor = row(page, name).editor
        assert isinstance(editor, Choice)
        editor.setCurrentIndex(editor.findData(value))
        editor.activated.emit(editor.currentIndex())
    assert themes.theme.dark
    assert themes.theme.hex("accent") != before
    assert themes.theme.scale.text_column == 960


def test_values_of_the_host_are_shown(
    qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource
) -> None:
    page = settings_page(qtbot, bridge, themes, temperature=1.0, accent="moss")
    editor = row(page, "temperature").editor
    assert isinstance(editor, Line)
    assert editor.text() == "1"
    assert not row(page, "accent").mark.isHidden()
    assert bridge.count("settings.set") == 0


@pytest.mark.parametrize(
    ("typed", "names"),
    [("proxy", ["proxy"]), ("SYSTEM light", ["theme"]), ("kv_cache_gb", ["kv_cache_gb"])],
)
def test_search_finds_names_helps_and_values(
    page: SettingsPage, typed: str, names: list[str]
) -> None:
    page.side.search.line.setText(typed)
    page.side.search.edited.emit()
    assert page.found is not None
    assert [r.field.name for card in page.found.cards for r in card.rows] == names


def test_search_without_words_leads_back(page: SettingsPage) -> None:
    page.show_group("Models")
    page.side.search.line.setText("zzz")
    page.side.search.edited.emit()
    assert page.found is not None
    assert not page.found.cards
    page.side.search.clear()
    assert page.found is None
    assert page.currentWidget() is page.pages["Models"]


def test_settings_for_experts_wait_until_they_are_asked_for(page: SettingsPage) -> None:
    proxy = row(page, "proxy")
    card = page.pages["Models"].cards[1]
    assert proxy in card.rows
    assert card.isHidden()
    page.pages["Models"].more.click()
    assert not card.isHidden()


# --- shortcuts ----------------------------------------------------------------------------------


@pytest.fixture
def keys(page: SettingsPage) -> Iterator[KeysSection]:
    page.show_group("Shortcuts")
    found = page.pages["Shortcuts"].findChild(KeysSection)
    assert found is not None
    yield found
    actions.bind(())


def press(section: KeysSection, action: str, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Click the keys of an action and press others."""
    button = section.rows[action].button
    button.click()
    assert button.waiting
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(button, QKeyEvent(kind, key, modifiers))


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_pressed_keys_are_in_force_at_once_and_kept(
    qtbot: QtBot, keys: KeysSection, bridge: FakeBridge
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    made = actions.install(window, {"chat.new": lambda: None})["chat.new"]
    press(keys, "chat.new", Qt.Key.Key_J, CTRL)
    assert bridge.last("settings.set").with_ == {"name": "shortcuts", "value": ["chat.new=Ctrl+J"]}
    assert made.shortcut() == QKeySequence("Ctrl+J")
    assert actions.find("chat.new").keys == "Ctrl+J"
    keys.rows["chat.new"].reset.click()
    assert made.shortcut() == QKeySequence("Ctrl+N")
    assert bridge.last("settings.set").with_["value"] == []


def test_keys_of_another_action_are_named_and_can_be_taken(
    keys: KeysSection, bridge: FakeBridge
) -> None:
    row = keys.rows["chat.new"]
    press(keys, "chat.new", Qt.Key.Key_K, CTRL)
    assert row.problem.plain() == "Ctrl K is “Search” now."
    assert bridge.count("settings.set") == 0
    row.leave.click()
    assert row.problem.isHidden()
    press(keys, "chat.new", Qt.Key.Key_K, CTRL)
    row.take.click()
    assert (actions.find("chat.new").keys, actions.find("search").keys) == ("Ctrl+K", "")
    keys.rows["search"].reset.click()  # its own keys are somebody else's now
    assert keys.rows["search"].problem.plain() == "Ctrl K is “New chat” now."
    keys.reset.click()
    assert actions.find("search").keys == "Ctrl+K"
    keys._toast.undo()
    assert actions.find("chat.new").keys == "Ctrl+K"


@pytest.mark.parametrize(
    ("key", "held", "why"),
    [
        (Qt.Key.Key_J, (), "to type"),
        (Qt.Key.Key_Tab, (), "to move"),
        (Qt.Key.Key_C, (CTRL,), "to edit"),
        (Qt.Key.Key_A, (SHIFT,), "to type"),
    ],
)
def test_keys_that_are_needed_otherwise_are_refused(
    keys: KeysSection,
    bridge: FakeBridge,
    key: Qt.Key,
    held: tuple[Qt.KeyboardModifier, ...],
    why: str,
) -> None:
    press(keys, "chat.new", key, *held)
    assert why in keys.rows["chat.new"].problem.plain()
    assert bridge.count("settings.set") == 0


def test_escape_leaves_keys_and_backspace_takes_them_away(
    keys: KeysSection, bridge: FakeBridge
) -> None:
    press(keys, "chat.new", Qt.Key.Key_Escape)
    assert bridge.count("settings.set") == 0
    press(keys, "chat.new", Qt.Key.Key_Backspace)
    assert bridge.last("settings.set").with_["value"] == ["chat.new="]
    assert keys.rows["chat.new"].button.text() == "none"


def test_actions_are_found_by_name_and_by_key(keys: KeysSection) -> None:
    for typed in ("search", "ctrl+k"):
        keys.search.line.setText(typed)
        keys.search.edited.emit()
        assert not keys.rows["search"].isHidden()
        assert keys.rows["quit"].isHidden()


def test_no_two_actions_meet_on_the_same_keys(qapp: QApplication) -> None:
    actions.bind(())
    assert all(shortcuts.holder(a, a.shortcut) is None for a in actions.ACTIONS if a.shortcut)


def test_the_help_sheet_says_the_keys_in_force(
    qtbot: QtBot, keys: KeysSection, themes: ThemeSource
) -> None:
    press(keys, "chat.new", Qt.Key.Key_J, CTRL)
    sheet = shortcuts.ShortcutsDialog(themes, keys)
    qtbot.addWidget(sheet)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Ctrl J" in said
    assert "Ctrl N" not in said
    assert "New chat" in said


# --- backups, the data folder, privacy, about -----------------------------------------------------


def section(page: SettingsPage, group: str, kind: type[QWidget]) -> Any:
    page.show_group(group)
    found = page.pages[group].findChild(kind)
    assert found is not None
    return found


def test_a_backup_is_made_with_progress_and_can_be_stopped(
    page: SettingsPage, bridge: FakeBridge
) -> None:
    backups = section(page, "Backup", BackupSection)
    backups.make.click()
    asked = bridge.last("backup.make")
    asked.event({"kind": "backup", "done": 1, "total": 4})
    assert backups.work.progress.share == 0.25
    backups.work.stop.click()
    assert asked.cancelled
    asked.fail("disk.full", "There is no room left.", "Free some.")
    assert backups.work.said.plain() == "There is no room left. Free some."
    backups.make.click()
    bridge.last("backup.make").done({"path": "/b/one.zip", "bytes": 2_000_000})
    assert backups.work.said.plain() == "Saved: /b/one.zip (2 MB)"


def test_a_backup_of_the_list_is_restored(page: SettingsPage, bridge: FakeBridge) -> None:
    backups = section(page, "Backup", BackupSection)
    backups.reload()
    row = {"path": "/b/one.zip", "created": 1e9, "bytes": 2_000_000}
    bridge.last("backup.list").done({"backups": [row], "folder": "/b", "home": "/h"})
    backups.restores[0].click()
    assert bridge.last("backup.restore").with_ == {"path": "/b/one.zip"}
    bridge.last("backup.restore").done({"note": "What was here is kept."})
    assert backups.work.said.plain() == "It is back. What was here is kept."


def test_the_data_folder_is_moved(page: SettingsPage, bridge: FakeBridge) -> None:
    folder = section(page, "Data folder", FolderSection)
    folder.move_to("/there")
    assert bridge.last("data.move").with_ == {"path": "/there"}
    bridge.last("data.move").done({"path": "/there"})
    assert folder.where.plain() == "/there"


def test_all_chats_are_deleted_after_a_backup_and_come_back_from_it(
    page: SettingsPage, bridge: FakeBridge
) -> None:
    privacy = section(page, "Privacy", PrivacySection)
    bridge.answers["chats.list"] = lambda with_: {
        "chats": [{"id": "old"}] if with_.get("archived") else [{"id": "a"}, {"id": "b"}]
    }
    bridge.answers |= {"chats.delete": {}, "chats.purge": {}}
    privacy.delete.click()
    assert bridge.count("chats.delete") == 0
    bridge.last("backup.make").done({"path": "/b/one.zip", "bytes": 1})
    deleted = [asked.with_["id"] for asked in bridge.asked if asked.do == "chats.delete"]
    assert deleted == ["a", "b", "old"]
    assert bridge.count("chats.purge") == 1
    page._toast.undo()
    assert bridge.last("backup.restore").with_ == {"path": "/b/one.zip"}


def test_licences_are_read_from_what_is_installed(qtbot: QtBot, page: SettingsPage) -> None:
    about = section(page, "About", AboutSection)
    about.show_licences()
    qtbot.waitUntil(lambda: "PySide6" in about.text.toPlainText(), timeout=20_000)
    text = about.text.toPlainText()
    assert "SIL OPEN FONT LICENSE" in text.upper()
    assert "Lucide" in text
