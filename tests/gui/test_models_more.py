"""The hub, the corner of downloads, options, the template's editor and memory, in the window."""

from __future__ import annotations

from typing import Any

import pytest
from answers import GB, PROBE, host, model
from fake import FakeBridge
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.look.inputs import ChoiceBox
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.sheet import PlainField
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.models.corner import Corner
from inglenook.gui.models.downloads import Downloads
from inglenook.gui.models.hub import HubView
from inglenook.gui.models.memory import MemoryView, on_device, on_processor
from inglenook.gui.models.options import OptionsForm
from inglenook.gui.models.page import ModelsPage
from inglenook.gui.models.template import TemplateEditor
from inglenook.gui.rail import Rail

LEFT = {"id": "big", "state": "paused", "name": "Big", "done": 1_000_000, "total": 4_000_000}


def card(repo: str, **changes: Any) -> dict[str, Any]:
    usual = {"id": repo, "repo": repo, "licence": "mit", "languages": ["en"], "context": 4096,
             "parameters": 1_500_000_000, "gated": False, "downloads": 10, "likes": 1,
             "updated": 1.7e9}  # fmt: skip
    return usual | changes


def file(name: str, **changes: Any) -> dict[str, Any]:
    verdict = {"state": "well", "write_per_s": 9.0, "needs": GB, "free": 8 * GB}
    usual = {"id": f"o/r:{name}", "name": name, "file": f"{name}.gguf", "bytes": 1_500_000_000,
             "missing": [], "installed": False, "verdict": verdict}  # fmt: skip
    return usual | changes


class Room(QWidget):
    """What the parts of the page are made with."""

    def __init__(self, bridge: FakeBridge, themes: ThemeSource) -> None:
        super().__init__()
        self.resize(1000, 700)
        self.bridge, self.themes = bridge, themes
        self.watch, self.toast = Watch(bridge), Toast(themes, self)  # type: ignore[arg-type]
        self.downloads = Downloads(bridge, self.watch, self.toast, self)  # type: ignore[arg-type]

    def tell(self, **state: Any) -> None:
        """Have the host tell its state."""
        self.bridge.last("watch").event({"kind": "state", "workers": {}, "jobs": []} | state)


@pytest.fixture
def room(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource) -> Room:
    kept = {"endpoint": "https://hub.example", "kept": ""}
    bridge.answers = host(**{"models.token": kept})
    room = Room(bridge, themes)
    qtbot.addWidget(room)
    room.show()
    return room


# --- downloads ----------------------------------------------------------------------------------


def test_what_was_paused_before_the_start_is_in_the_corner(room: Room) -> None:
    corner = Corner(room.themes, room.downloads)
    assert corner.isHidden()
    room.tell(partial=[LEFT])
    row = corner.rows["big"]
    assert (row.name.text(), row.figures.text()) == ("Big", "1 of 4 MB · paused")
    row.go.click()
    assert room.bridge.last("models.get").with_ == {"id": "big"}
    assert row.pause.isVisibleTo(corner)
    row.pause.click()
    assert room.bridge.last("models.pause").with_ == {"id": "big"}
    room.tell(partial=[])
    room.bridge.last("models.get").fail("cancelled")
    assert corner.isHidden()


def test_a_failure_stays_with_its_reason_until_it_is_tried_again_or_cleared(room: Room) -> None:
    corner = Corner(room.themes, room.downloads)
    room.downloads.start("big", "Big")
    room.bridge.last("models.get").fail("disk.full", "The disk is full.", "Free 3 GB.")
    room.tell(partial=[LEFT])
    assert corner.rows["big"].error.plain() == "The disk is full. Free 3 GB."
    corner.rows["big"].go.click()
    assert room.downloads.items["big"].active
    room.bridge.last("models.get").fail("disk.full", "The disk is full.", "Free 3 GB.")
    corner.rows["big"].clear.click()
    room.tell(partial=[LEFT])
    assert corner.isHidden()


def test_the_corner_shows_a_few_and_counts_the_others(room: Room) -> None:
    corner = Corner(room.themes, room.downloads)
    room.tell(partial=[{**LEFT, "id": str(n)} for n in range(5)])
    assert len(corner.rows) == 3
    assert corner.more.plain() == "and 2 more"


# --- the hub ------------------------------------------------------------------------------------


def test_the_hub_is_asked_only_when_the_person_asks(room: Room, qtbot: QtBot) -> None:
    hub = HubView(room.bridge, room.themes, room.downloads)  # type: ignore[arg-type]
    qtbot.addWidget(hub)
    hub.show()
    assert "hub.example" in hub.search.about.plain()
    hub.search.field.setText("qwen")
    assert room.bridge.count("models.search") == 0
    qtbot.keyClick(hub.search.field, Qt.Key.Key_Return)
    found = [card("a/small", likes=9), card("b/large", downloads=99, gated=True)]
    room.bridge.last("models.search").done({"models": found})
    assert [c["repo"] for c in hub.search.model.cards] == ["b/large", "a/small"]
    hub.search.sort.setCurrentIndex(hub.search.sort.findData("likes"))
    assert hub.search.model.cards[0]["repo"] == "a/small"
    said = hub.search.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("a/small, mit, 1.5 B parameters, 4,096 tokens of context, en, 10 down")


@pytest.mark.parametrize(
    ("code", "again", "token"),
    [
        ("hub.unreachable", True, False),
        ("not_found", False, True),
        ("download.denied", False, True),
    ],
)
def test_what_the_hub_refuses_is_said_in_place(
    room: Room, qtbot: QtBot, code: str, *, again: bool, token: bool
) -> None:
    hub = HubView(room.bridge, room.themes, room.downloads)  # type: ignore[arg-type]
    qtbot.addWidget(hub)
    hub.search.field.setText("a/b")
    hub.search.look()
    room.bridge.last("models.search").fail(code, "It is so.", "Do this.")
    own = {
        "hub.unreachable": "Do this.",
        "not_found": "Check the name.",
        "download.denied": "Accept",
    }
    assert hub.search.said.plain().startswith(f"It is so. {own[code]}")
    shown = (hub.search.again.isVisibleTo(hub), hub.search.token.isVisibleTo(hub))
    assert shown == (again, token)


def test_files_of_a_repository_are_fetched_and_followed(room: Room, qtbot: QtBot) -> None:
    hub = HubView(room.bridge, room.themes, room.downloads)  # type: ignore[arg-type]
    qtbot.addWidget(hub)
    hub.search.model.show([card("o/r", gated=True)])
    hub.search.view.chosen.emit(hub.search.model.index(0))
    files = [file("Q4"), file("Q8", missing=["x"]), file("Q2", installed=True)]
    reply = {**card("o/r", gated=True), "files": files, "projectors": []}
    room.bridge.last("models.files").done(reply)
    rows = hub.repository.files
    texts = {name: (row.button.text(), row.button.isEnabled()) for name, row in rows.items()}
    assert texts == {"o/r:Q4": ("Download", True), "o/r:Q8": ("Download", False),
                     "o/r:Q2": ("Installed", False)}  # fmt: skip
    assert rows["o/r:Q4"].figures.plain() == "1.5 GB · about 9 tokens/s"
    rows["o/r:Q4"].button.click()
    figures = {"done": 3e8, "total": 15e8, "rate": 0, "eta": None}
    room.bridge.last("models.get").event(figures)
    assert rows["o/r:Q4"].figures.plain() == "300 MB of 1.5 GB"
    room.bridge.last("models.get").done({"id": "o/r:Q4", "path": "/m.gguf"})
    assert rows["o/r:Q4"].button.text() == "Installed"


def test_a_token_goes_to_the_keyring_or_with_leave_to_a_file(room: Room, qtbot: QtBot) -> None:
    hub = HubView(room.bridge, room.themes, room.downloads)  # type: ignore[arg-type]
    qtbot.addWidget(hub)
    strip = hub.search.token
    del room.bridge.answers["models.token"]
    strip.field.setText("hf_secret")
    assert strip.field.echoMode() == QLineEdit.EchoMode.Password
    strip.button.click()
    asked = room.bridge.last("models.token")
    assert asked.with_ == {"action": "set", "token": "hf_secret", "in_file": False}
    asked.fail("token.not_kept", "There is no keyring.", "Keep it in a file.")
    assert not strip.in_file.isHidden()
    strip.in_file.click()
    with qtbot.waitSignal(strip.kept):
        room.bridge.last("models.token").done({"endpoint": "", "kept": "file"})
    assert strip.field.text() == ""


# --- options ------------------------------------------------------------------------------------


def field(name: str, type_: str, **changes: Any) -> dict[str, Any]:
    usual = {
        "name": name,
        "type": type_,
        "least": None,
        "most": None,
        "choices": [],
        "expert": False,
    }
    return usual | changes


def options(**values: Any) -> dict[str, Any]:
    fields = [
        field("temperature", "number", least=0, most=2),
        field("context", "whole", least=256, most=4096),
        field("kv_type", "choice", choices=[{"value": "q8_0", "text": "q8_0"}], expert=True),
        field("stop", "texts", expert=True),
    ]
    defaults = {"temperature": 0.3, "context": 2048, "kv_type": None, "stop": []}
    return {"values": values, "defaults": defaults, "fields": fields, "reload": "context" in values}


@pytest.fixture
def form(room: Room, qtbot: QtBot) -> OptionsForm:
    room.bridge.answers["models.options"] = options(temperature=0.8)
    form = OptionsForm(room.bridge, room.themes, room.toast)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    form.resize(700, 600)
    form.show()
    form.open("m")
    return form


def test_simple_options_come_first_and_changed_ones_are_marked(form: OptionsForm) -> None:
    shown = [name for name, row in form.fields.items() if row.isVisibleTo(form)]
    assert shown == ["temperature", "context"]
    assert form.fields["temperature"].changed.isVisibleTo(form)
    assert not form.fields["context"].changed.isVisibleTo(form)
    form.expert.click()
    assert all(row.isVisibleTo(form) for row in form.fields.values())
    assert all(row.editor.accessibleDescription() for row in form.fields.values())


def test_an_option_is_kept_at_once_and_given_back(form: OptionsForm, bridge: FakeBridge) -> None:
    editor = form.fields["context"].editor
    assert isinstance(editor, QLineEdit)
    assert (editor.text(), editor.placeholderText()) == ("", "2048")
    bridge.answers["models.options"] = options(temperature=0.8, context=1024)
    editor.setText("1024")
    editor.editingFinished.emit()
    assert bridge.last("models.options").with_ == {"id": "m", "values": {"context": 1024}}
    assert form.again.isVisibleTo(form)
    form.load.click()
    assert bridge.last("models.load").with_ == {"id": "m"}
    form.fields["temperature"].reset.click()
    assert bridge.last("models.options").with_["values"] == {"temperature": None}
    form.reset.click()
    assert bridge.last("models.options").with_["values"] == {"temperature": None, "context": None}
    form._toast.undo()
    assert bridge.last("models.options").with_["values"] == {"temperature": 0.8, "context": 1024}


def test_what_an_option_cannot_be_is_said_beside_it(form: OptionsForm, bridge: FakeBridge) -> None:
    row = form.fields["context"]
    assert isinstance(row.editor, QLineEdit)
    before = bridge.count("models.options")
    row.editor.setText("many")
    row.editor.editingFinished.emit()
    assert row.problem.plain() == "A whole number from 256 to 4,096"
    assert bridge.count("models.options") == before
    del bridge.answers["models.options"]
    row.editor.setText("9999")
    row.editor.editingFinished.emit()
    bridge.last("models.options").fail("request.bad", "The option context is too large.")
    assert row.problem.plain() == "The option context is too large."


def test_choices_and_texts(form: OptionsForm, bridge: FakeBridge, qtbot: QtBot) -> None:
    box, stop = form.fields["kv_type"].editor, form.fields["stop"].editor
    assert isinstance(box, ChoiceBox)
    assert isinstance(stop, PlainField)
    assert box.currentText() == "Default: Automatic"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert bridge.last("models.options").with_["values"] == {"kv_type": "q8_0"}
    stop.edit.setPlainText("END\n\\n\\nUser:")
    qtbot.waitUntil(lambda: "stop" in bridge.last("models.options").with_["values"])
    assert bridge.last("models.options").with_["values"] == {"stop": ["END", "\n\nUser:"]}


# --- template -----------------------------------------------------------------------------------


def test_a_template_is_checked_while_one_types(room: Room, qtbot: QtBot) -> None:
    bridge = room.bridge
    editor = TemplateEditor(bridge, room.themes, room.toast)  # type: ignore[arg-type]
    qtbot.addWidget(editor)
    editor.show()
    editor.open("m")
    kept = {"source": "{{ a }}", "faults": [], "preview": "Hello", "own": False}
    bridge.last("models.template").done(kept)
    assert editor.preview.edit.toPlainText() == "Hello"
    assert not editor.use.isEnabled()
    editor.source.edit.setPlainText("{{ a }}\n{% if %}")
    qtbot.waitUntil(lambda: bridge.last("models.template").with_ == {"source": editor.text()})
    fault = {"line": 2, "text": "Expected an expression."}
    bridge.last("models.template").done({"source": "", "faults": [fault], "preview": ""})
    assert editor.faults.plain() == "Line 2: Expected an expression."
    assert [mark.cursor.blockNumber() for mark in editor.source.edit.extraSelections()] == [1]
    assert not editor.use.isEnabled()
    editor.source.edit.setPlainText("{{ b }}")
    qtbot.waitUntil(lambda: bridge.last("models.template").with_ == {"source": "{{ b }}"})
    bridge.last("models.template").done({"source": "", "faults": [], "preview": "Bye"})
    assert editor.preview.edit.toPlainText() == "Bye"
    editor.use.click()
    asked = bridge.last("models.template")
    assert asked.with_ == {"use": "m", "source": "{{ b }}"}
    asked.done({"source": "{{ b }}", "faults": [], "preview": ""})
    bridge.last("models.template").done({**kept, "source": "{{ b }}", "own": True})
    editor.own.click()
    assert bridge.last("models.template").with_ == {"use": "m", "source": ""}


# --- memory -------------------------------------------------------------------------------------

PLAN = {"gpu_layers": 5, "layers": 9, "weights": 4 * GB, "cache": GB, "ram": 3 * GB,
        "on_device": 3 * GB}  # fmt: skip
STATE = {
    "ram": {"total": 16 * GB, "free": 8 * GB},
    "workers": {"llm": {"state": "ready", "memory": 4 * GB}, "library": {"memory": GB}},
    "loaded": {"id": "small", "device": "gpu", "gpu_layers": 5, "layers": 9, "context": 4096,
               "notes": [], "memory": PLAN},
}  # fmt: skip


def test_the_parts_of_a_memory_add_up() -> None:
    parts = on_processor(STATE)
    assert sum(part.bytes for part in parts) == 16 * GB
    assert [round(part.bytes / GB, 1) for part in parts] == [2.0, 0.5, 1.5, 1.0, 3.0, 8.0]
    device = {"name": "gpu", "total": 4 * GB, "free": GB}
    parts = on_device(device, STATE)
    assert [round(part.bytes / GB, 1) for part in parts] == [2.0, 0.5, 0.5, 0.0, 1.0]
    assert sum(p.bytes for p in on_device({**device, "name": "other"}, STATE)) == 4 * GB


def test_memory_is_shown_and_given_back(room: Room, qtbot: QtBot) -> None:
    view = MemoryView(room.themes, room.watch)
    qtbot.addWidget(view)
    view.show()
    assert view.load.isVisibleTo(view)
    gpu = {"name": "gpu", "description": "Radeon", "kind": "gpu", "total": 4 * GB, "free": GB}
    view.know({**PROBE, "devices": [gpu]}, [model("small")])
    room.tell(**STATE)
    assert view.about.plain().startswith("SMALL has 4,096 tokens of context: 5 of 10 layers on Rad")
    assert [card.title.plain() for card in view.cards] == ["Memory of this computer", "Radeon"]
    assert "Weights: 2.0 GB" in view.cards[0].bar.accessibleDescription()
    with qtbot.waitSignal(view.unload_wanted):
        view.unload.click()


# --- the page -----------------------------------------------------------------------------------


@pytest.fixture
def page(room: Room, qtbot: QtBot) -> ModelsPage:
    listed = [
        model("small"),
        model("own", origin="imported", path="/mine/own.gguf"),
        model("hubbed", origin="hub", bytes=2_000_000_000),
        model("theirs", origin="Ollama"),
    ]
    room.bridge.answers["models.list"] = {"models": listed, "current": "small"}
    page = ModelsPage(
        room.bridge,
        room.themes,
        room.watch,
        room.toast,
        room.downloads,
        room,  # type: ignore[arg-type]
    )
    qtbot.addWidget(page.side)
    page.resize(1000, 700)
    page.show()
    return page


def test_other_programs_models_have_a_list_of_their_own(page: ModelsPage) -> None:
    counts = {row.id: row.count for row in page.side.model.rows}
    assert (counts["here"], counts["found"]) == ("3", "1")
    page.side.view.choose("found")
    page.side.view.opened.emit()
    assert list(page.view.cards) == ["theirs"]
    menu = page.view.cards["theirs"].menu()
    last = menu.actions()[-1]
    assert (last.text(), last.isEnabled()) == ("It belongs to Ollama", False)
    menu.deleteLater()


def test_several_are_removed_at_once(page: ModelsPage, bridge: FakeBridge) -> None:
    page.side.view.choose("here")
    page.side.view.opened.emit()
    page.view.pick.click()
    for id_ in ("own", "hubbed"):
        page.view.cards[id_].picked.click()
    assert page.view.remove.text() == "Remove 2 models, 2.0 GB"
    page.view.remove.click()
    assert [a.with_["id"] for a in bridge.asked if a.do == "models.remove"] == ["own", "hubbed"]


def test_an_imported_model_comes_back_with_undo(page: ModelsPage, bridge: FakeBridge) -> None:
    page.remove("own")
    bridge.last("models.remove").done({"note": ""})
    assert page._toast.text() == "OWN is off the list; its file stays."
    page._toast.undo()
    assert bridge.last("models.import").with_ == {"path": "/mine/own.gguf"}


def test_files_are_imported_by_dropping_them(page: ModelsPage, bridge: FakeBridge) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in ("/x/a.gguf", "/x/b.txt")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.view.dropEvent(event)
    assert [a.with_["path"] for a in bridge.asked if a.do == "models.import"] == ["/x/a.gguf"]


def test_a_model_opens_by_itself_and_leads_back(page: ModelsPage, bridge: FakeBridge) -> None:
    page.view.cards["small"].options.click()
    assert bridge.last("models.options").with_ == {"id": "small"}
    detail: Any = page.currentWidget()
    detail.show_tab("about")
    header = {"architecture": "llama", "layers": 30, "template": True}
    bridge.last("models.show").done({"model": model("small"), "header": header})
    assert detail.about.facts["Layers"] == "30"
    detail.back.click()
    assert page.currentWidget() is page.view


def test_what_does_not_fit_says_why_and_can_be_had_all_the_same(
    page: ModelsPage, bridge: FakeBridge
) -> None:
    verdict = {"state": "no", "write_per_s": 1.0, "needs": 20 * GB, "free": 8 * GB, "context": 8192}
    huge = model("huge", installed=False, recommended=True, verdict=verdict)
    bridge.answers["models.list"] = {"models": [huge], "current": None}
    page.reload()
    card_ = page.view.cards["huge"]
    assert (card_.button.isVisibleTo(page), card_.chip.text()) == (False, "Does not fit")
    card_.reason.click()
    assert card_.numbers.plain().startswith("Needs about 20 GB of memory")
    card_.anyway.click()
    assert bridge.last("models.get").with_ == {"id": "huge"}


def test_speed_is_measured_and_the_list_read_again(page: ModelsPage, bridge: FakeBridge) -> None:
    before = bridge.count("models.list")
    page.side.measure.click()
    assert not page.side.measure.isEnabled()
    bridge.last("measure").done({"speeds": {"cpu": {"busy": []}}})
    assert page.side.measure.isEnabled()
    assert bridge.count("models.list") == before + 1


def test_the_rail_says_that_the_network_is_in_use(room: Room) -> None:
    rail = Rail(room.themes, room.watch, lambda name: None, lambda: None, room)
    room.tell(jobs=[{"id": 1, "what": "download", "title": "Big"}])
    assert "Big" in rail._network.toolTip()
    assert not rail._network.pixmap().isNull()
