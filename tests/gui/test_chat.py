"""The chat page with a recorded bridge: asking, stopping, going on behind, evidence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fake import FakeBridge
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inglenook.gui.bridge import Watch
from inglenook.gui.chat.page import ChatPage
from inglenook.gui.chat.talks import Talks
from inglenook.gui.look.notices import Toast
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.look.widgets import rows
from inglenook.types import (
    Citation,
    Done,
    Passage,
    Retrieved,
    Scope,
    Text,
    event_to_json,
    to_json,
)

CITATION = Citation(1, "p1", "/files/Leith lease.pdf", 4, 0, 11, "Six months.", ("8 Term",))
PASSAGE = Passage("p1", "/files/Leith lease.pdf", "Six months.", 0, 11, 4)
SCOPE = to_json(Scope())


@pytest.fixture
def page(qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource, tmp_path: Path) -> ChatPage:
    bridge.answers = {
        "library.collections": {"collections": [{"name": "Contracts", "files": 3}]},
        "settings.get": {"context_size": 8192, "only_from_files": True},
        "chats.create": {"id": "c1"},
        "chats.change": {},
        "chats.get": stored,
    }
    return make_page(bridge, themes, tmp_path, Talks(bridge, bridge))  # type: ignore[arg-type]


def make_page(bridge: FakeBridge, themes: ThemeSource, folder: Path, talks: Talks) -> ChatPage:
    around = QWidget()
    toast = Toast(themes, around)
    widget = ChatPage(bridge, themes, Watch(bridge), talks, toast, folder, around)  # type: ignore[arg-type]
    rows(around).addWidget(widget)
    around.resize(900, 700)
    widget._around = around  # type: ignore[attr-defined]  # nothing else keeps it
    around.show()  # the fixture `nothing_left` takes it away
    return widget


def stored(with_: dict[str, Any]) -> dict[str, Any]:
    messages = [
        {"id": "m1", "role": "user", "text": "When?", "state": "done"},
        {
            "id": "m2",
            "role": "assistant",
            "text": "In March [1].",
            "state": "done",
            "citations": [to_json(CITATION)],
            "retrieved": [to_json(PASSAGE)],
            "usage": {"prompt_tokens": 2000, "cached_tokens": 0, "completion_tokens": 310},
        },
    ]
    return {"id": with_["id"], "title": "Lease dates", "scope": SCOPE, "messages": messages}


def texts(page: ChatPage) -> list[str]:
    return [turn.text for turn in page.conversation.transcript.turns]


def done(answer: str, message: str = "m9") -> dict[str, Any]:
    return {**to_json(Done(answer)), "chat": "c1", "message": message}


def send(page: ChatPage, qtbot: QtBot, question: str) -> None:
    page.composer.draft = question
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)


def test_the_first_question_makes_the_chat(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    assert page.chat_id is None
    assert page.first_steps.isVisible()
    with qtbot.waitSignal(page.busy_changed):
        send(page, qtbot, "When does it end?")
    assert page.chat_id == "c1"
    assert page.busy_chats == {"c1"}
    asked = bridge.last("ask")
    assert asked.with_ == {
        "question": "When does it end?",
        "chat": "c1",
        "scope": SCOPE,
        "attachments": [],
    }
    assert page.view.isVisible()
    asked.event(event_to_json(Text("In ")))
    asked.event({"kind": "from a later version"})
    asked.event(event_to_json(Text("March")))
    assert texts(page) == ["When does it end?", "In March"]
    asked.done(done("In March."))
    assert texts(page) == ["When does it end?", "In March."]
    assert page.conversation.transcript.turns[-1].id == "m9"
    assert page.busy_chats == set()
    assert page.header.title.text() == "Lease dates"  # the host gave it


def test_a_chat_comes_back_as_it_was(page: ChatPage, bridge: FakeBridge) -> None:
    page.open_chat("c7")
    assert texts(page) == ["When?", "In March [1]."]
    assert page.title == "Lease dates"
    assert page.composer.meter.plain() == "2,310 of 8,192 tokens"


def test_a_message_is_led_to_as_soon_as_it_is_there(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    del bridge.answers["chats.get"]
    page.open_chat("c7")
    page.show_message("m4")
    kept = [
        {"id": f"m{n}", "role": ("user", "assistant")[n % 2], "text": "Words. " * 200}
        for n in range(40)
    ]
    bridge.last("chats.get").done({"id": "c7", "title": "", "scope": SCOPE, "messages": kept})
    question = page.view.widget_at(4)
    assert question is not None
    top = lambda: question.mapTo(page.view, question.rect().topLeft()).y()  # noqa: E731
    qtbot.waitUntil(lambda: 0 <= top() <= 60)
    assert not page.view.following


def test_thousands_of_messages_are_read_part_by_part(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    kept = [
        {"id": f"m{n}", "role": ("user", "assistant")[n % 2], "text": f"Words {n}."}
        for n in range(1_000)
    ]
    bridge.answers["chats.get"] = {"id": "c7", "title": "Long", "scope": SCOPE, "messages": kept}
    page.open_chat("c7")
    assert page.waiting.isVisible()
    qtbot.waitUntil(lambda: len(texts(page)) == 1_000)
    assert texts(page)[-1] == "Words 999."
    assert not page.waiting.isVisible()


def test_another_title_given_elsewhere_is_shown(page: ChatPage) -> None:
    page.open_chat("c7")
    page.talks.retitle("c7", "Leases")
    assert page.header.title.text() == "Leases"
    page.talks.retitle("c1", "Another chat")
    assert page.header.title.text() == "Leases"


def test_a_chat_goes_on_behind_another(page: ChatPage, bridge: FakeBridge, qtbot: QtBot) -> None:
    send(page, qtbot, "One?")
    asked = bridge.last("ask")
    page.open_chat("c7")
    asked.event(event_to_json(Text("Half")))
    assert texts(page) == ["When?", "In March [1]."]
    assert page.busy_chats == {"c1"}
    page.open_chat("c1")
    assert texts(page) == ["One?", "Half"]
    assert bridge.last("chats.get").with_ == {"id": "c7"}  # the running one is not read again
    asked.done(done("Whole."))
    assert texts(page) == ["One?", "Whole."]


def test_stop_cancels_and_keeps_what_was_written(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    send(page, qtbot, "One?")
    asked = bridge.last("ask")
    asked.event(event_to_json(Text("Half")))
    page.escape()
    assert asked.cancelled
    asked.fail("cancelled", "Stopped.")
    assert page.conversation.transcript.turns[-1].state == "stopped"
    assert texts(page)[-1] == "Half"
    assert page.composer.send.accessibleName() == "Send (Enter)"


def test_stop_before_the_chat_was_made_asks_nothing(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    del bridge.answers["chats.create"]
    send(page, qtbot, "One?")
    page.stop()
    bridge.last("chats.create").done({"id": "c1"})
    assert bridge.count("ask") == 0
    assert not page.conversation.running


def test_a_failed_answer_can_be_asked_again(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    send(page, qtbot, "One?")
    bridge.last("ask").event(event_to_json(Text("Half")))
    bridge.last("ask").fail("engine.crashed", "It died.", "Try again.")
    turn = page.conversation.transcript.turns[-1]
    assert turn.error is not None and turn.text == "Half"
    assert turn.id == "m2"  # learnt from the host
    page.regenerate()
    asked = bridge.last("ask.again")
    assert (asked.with_["chat"], asked.with_["message"]) == ("c1", "m2")
    asked.done(done("Whole.", "m3"))
    assert texts(page) == ["One?", "Whole."]
    assert page.conversation.transcript.turns[-1].id == "m3"


def test_a_question_that_never_reached_the_host_is_in_the_field_again(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    del bridge.answers["chats.create"]
    send(page, qtbot, "One?")
    page.composer.draft = "typed since"
    page.composer.edited.emit()
    bridge.last("chats.create").fail("host.unreachable", "No host.", "Wait a moment.")
    assert texts(page) == []
    assert page.composer.draft == "One?\n\ntyped since"
    assert page.composer.question.words.plain() == "No host. Wait a moment."
    bridge.answers["chats.create"] = {"id": "c1"}
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Return)
    assert bridge.last("ask").with_["question"] == "One?\n\ntyped since"
    assert not page.composer.question.isVisible()


def test_a_message_waits_for_the_answer_under_way(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    send(page, qtbot, "One?")
    send(page, qtbot, "Two?")
    send(page, qtbot, "Three?")
    page.regenerate()
    assert bridge.count("ask") == 1
    assert bridge.count("ask.again") == 0
    assert page.conversation.draft.queue == ("Two?", "Three?")
    page.conversation.draft.move(1, -1)
    bridge.last("ask").done(done("In March."))
    assert bridge.last("ask").with_["question"] == "Three?"
    assert page.composer.queue.isVisible()
    bridge.last("ask").done(done("In April."))
    assert bridge.last("ask").with_["question"] == "Two?"
    assert not page.composer.queue.isVisible()


def test_stop_holds_what_waits_and_says_so(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    send(page, qtbot, "One?")
    send(page, qtbot, "Two?")
    page.stop()
    bridge.last("ask").fail("cancelled", "Stopped.")
    assert bridge.count("ask") == 1
    strip = page.composer.queue
    assert strip.isVisible() and "stopped" in strip.words.plain()
    qtbot.mouseClick(strip.discard, Qt.MouseButton.LeftButton)
    assert page.conversation.draft.queue == ()
    page._toast.undo()
    assert page.conversation.draft.queue == ("Two?",)
    qtbot.mouseClick(strip.send, Qt.MouseButton.LeftButton)
    assert bridge.last("ask").with_["question"] == "Two?"


def test_a_message_that_waits_can_be_edited(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    send(page, qtbot, "One?")
    send(page, qtbot, "Two?")
    page.composer.queue._edit(0)
    assert page.composer.draft == "Two?"
    assert page.conversation.draft.queue == ()


def test_what_waits_is_kept_with_the_chat_and_held_after_a_restart(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    page.open_chat("c7")
    page.conversation.draft.put("Two?")
    page.composer.field.setPlainText("half")
    page.keep_drafts()
    kept = bridge.last("chats.change").with_["draft"]
    assert kept == {"text": "half", "queue": ["Two?"]}
    bridge.answers["chats.get"] = lambda with_: {**stored(with_), "draft": kept}
    page.open_chat("c8")
    assert page.composer.draft == "half"
    assert page.composer.queue.isVisible()
    assert page.conversation.draft.held == "restored"
    assert bridge.count("ask") == 0


def test_an_edited_question_is_another_version(page: ChatPage, bridge: FakeBridge) -> None:
    page.open_chat("c7")
    page._edit(0, "When exactly?")
    asked = bridge.last("ask")
    assert (asked.with_["edit"], asked.with_["question"]) == ("m1", "When exactly?")
    assert texts(page) == ["When exactly?", ""]
    asked.done({**done("On the 14th.", "m4"), "question": "m3"})
    question, answer = page.conversation.transcript.turns
    assert question.versions == ("m1", "m3") and question.place == (2, 2)
    assert answer.id == "m4"
    page.conversation.show_version("m1")
    bridge.last("chats.version").done({})
    assert texts(page) == ["When?", "In March [1]."]


def test_an_answer_that_ended_early_goes_on(page: ChatPage, bridge: FakeBridge) -> None:
    page.open_chat("c7")
    page._go_on(1)
    asked = bridge.last("ask.continue")
    assert asked.with_ == {"message": "m2", "chat": "c7"}
    asked.event(event_to_json(Text(" Or April.")))
    assert texts(page)[-1] == "In March [1]. Or April."
    asked.done(done("In March [1]. Or April.", "m2"))
    assert page.conversation.transcript.turns[-1].id == "m2"


def test_a_message_is_taken_out_and_put_back(page: ChatPage, bridge: FakeBridge) -> None:
    page.open_chat("c7")
    page._remove(0)
    assert bridge.last("chats.remove").with_ == {"id": "c7", "message": "m1"}
    assert texts(page) == ["In March [1]."]
    page._toast.undo()
    bridge.last("chats.put_back").done({})
    assert texts(page) == ["When?", "In March [1]."]


def test_what_cannot_be_taken_out_stays(page: ChatPage, bridge: FakeBridge) -> None:
    page.open_chat("c7")
    page._remove(0)
    bridge.last("chats.remove").fail("store.busy", "It cannot be changed now.")
    assert texts(page) == ["When?", "In March [1]."]
    assert page.composer.question.words.plain() == "It cannot be changed now."


def test_a_fork_is_opened(page: ChatPage, bridge: FakeBridge) -> None:
    page.open_chat("c7")
    page._fork(1)
    assert bridge.last("chats.fork").with_ == {"id": "c7", "message": "m2"}
    bridge.last("chats.fork").done({"id": "c9"})
    assert page.chat_id == "c9"


def test_answers_go_on_while_the_window_is_made_anew(
    qtbot: QtBot, bridge: FakeBridge, themes: ThemeSource, page: ChatPage, tmp_path: Path
) -> None:
    send(page, qtbot, "One?")
    asked = bridge.last("ask")
    talks = page.talks
    delete(page.parentWidget())
    asked.event(event_to_json(Text("Half")))
    other = make_page(bridge, themes, tmp_path, talks)
    other.open_chat("c1")
    assert texts(other) == ["One?", "Half"]
    assert other.busy_chats == {"c1"}
    with qtbot.waitSignal(talks.ended):
        asked.done(done("Whole."))
    assert texts(other) == ["One?", "Whole."]


def test_the_draft_of_a_new_chat_is_there_after_looking_elsewhere(page: ChatPage) -> None:
    page.composer.draft = "half a thought"
    page.composer.edited.emit()
    page.open_chat("c7")
    assert page.talks.fresh_draft == "half a thought"
    page.new_chat()
    assert page.composer.draft == "half a thought"


def test_a_temporary_chat_says_so(page: ChatPage, bridge: FakeBridge, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.header.temporary, Qt.MouseButton.LeftButton)
    assert page.header.title.text() == "Temporary chat"
    page.composer.field.setPlainText("secret")
    page.keep_drafts()
    assert page.talks.fresh_draft == ""
    send(page, qtbot, "One?")
    assert bridge.last("chats.create").with_ == {"temporary": True}
    assert page.header.kept.isVisible()
    assert not page.header.temporary.isVisible()


def test_a_persona_is_chosen_and_goes_with_the_chat(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    bridge.answers["personas.list"] = {"personas": [{"id": "p1", "name": "Lawyer"}]}
    page.asking._use_persona("p1", "Lawyer")
    assert [pill.text() for pill in page.composer.chips.pills] == ["Lawyer"]
    send(page, qtbot, "One?")
    assert bridge.last("chats.create").with_ == {"persona": "p1"}
    qtbot.mouseClick(page.composer.chips.pills[0], Qt.MouseButton.LeftButton)
    assert bridge.last("chats.change").with_ == {"id": "c1", "persona": ""}


def test_follow_ups_are_asked_for_where_they_are_wanted(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    send(page, qtbot, "One?")
    bridge.last("ask").done(done("Whole."))
    assert bridge.count("followups") == 0
    bridge.answers["settings.get"] = {"context_size": 8192, "suggest_followups": True}
    page.refresh()
    send(page, qtbot, "Two?")
    bridge.last("ask").done(done("Whole."))
    bridge.last("followups").done({"questions": ["And then?"]})
    assert page.conversation.followups == ("And then?",)


def test_drafts_stay_with_their_chat(page: ChatPage, bridge: FakeBridge) -> None:
    page.open_chat("c7")
    page.composer.field.setPlainText("half a thought")
    page.open_chat("c8")
    assert page.composer.draft == ""
    page.open_chat("c7")
    assert page.composer.draft == "half a thought"


def test_a_chat_that_cannot_be_opened_is_told(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    del bridge.answers["chats.get"]
    page.open_chat("gone")
    assert page.waiting.isVisible()
    bridge.last("chats.get").fail("not_found", "This chat is gone.")
    assert page.failure.isVisible()
    qtbot.mouseClick(page.failure.retry, Qt.MouseButton.LeftButton)
    assert bridge.count("chats.get") == 2
    page.forget_chat("gone")
    assert page.chat_id is None
    assert page.first_steps.isVisible()


def test_the_title_is_changed_in_place(page: ChatPage, bridge: FakeBridge, qtbot: QtBot) -> None:
    page.open_chat("c7")
    title = page.header.title
    title.setFocus()
    title.setText("Notice periods")
    title.focusOutEvent(_leaving())
    assert bridge.last("chats.change").with_ == {"id": "c7", "title": "Notice periods"}
    changes = bridge.count("chats.change")
    title.setText("  ")
    title.focusOutEvent(_leaving())
    assert title.text() == "Notice periods"
    assert bridge.count("chats.change") == changes


def test_what_is_looked_at_is_read_what_is_not_stays_unread(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    send(page, qtbot, "One?")
    first = bridge.last("ask")
    page.open_chat("c7")
    assert bridge.last("chats.change").with_ == {"id": "c7", "unread": False}
    changes = bridge.count("chats.change")
    first.done(done("Whole."))
    assert bridge.count("chats.change") == changes
    page.open_chat("c1")
    assert bridge.last("chats.change").with_ == {"id": "c1", "unread": False}


def test_a_citation_opens_its_evidence(page: ChatPage, bridge: FakeBridge, qtbot: QtBot) -> None:
    qtbot.addWidget(page.evidence)
    page.open_chat("c7")
    with qtbot.waitSignal(page.evidence_changed):
        page.view.cited.emit(1, 1)
    assert page.evidence_open
    assert bridge.last("library.page").with_["page"] == 4
    page.escape()
    assert not page.evidence_open
    page.view.why_chosen.emit(1)
    assert page.evidence_open
    assert not page.evidence.inspector.isHidden()
    page.close_evidence()
    with qtbot.waitSignal(page.evidence_changed):
        qtbot.mouseClick(page.header.evidence, Qt.MouseButton.LeftButton)
    assert page.evidence.source == CITATION


def test_without_sources_there_is_no_evidence_to_show(page: ChatPage) -> None:
    assert not page.header.evidence.isEnabled()


def test_what_is_attached_is_read_and_goes_with_the_question(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    page.composer.add_paths(["/files/a.pdf"])
    asked = bridge.last("library.index")
    assert asked.with_ == {"paths": ["/files/a.pdf"], "collection": "Attached"}
    asked.event({"kind": "status", "stage": "indexing", "done": 1, "total": 3})
    assert page.composer.meter.plain() == "Reading your files, 1 of 3"
    asked.done({})
    send(page, qtbot, "What is it?")
    assert bridge.last("ask").with_["scope"] == SCOPE
    assert bridge.last("ask").with_["attachments"] == ["/files/a.pdf"]
    assert bridge.last("chats.change").with_["attachments"] == ["/files/a.pdf"]


def test_a_folder_limits_the_question(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot, tmp_path: Path
) -> None:
    page.composer.add_paths([str(tmp_path)])
    assert bridge.last("library.index").with_ == {"paths": [str(tmp_path)]}
    send(page, qtbot, "What is it?")
    assert bridge.last("ask").with_["scope"] == to_json(Scope(paths=(str(tmp_path),)))
    assert bridge.last("ask").with_["attachments"] == []


def test_an_attached_file_is_read_ahead_and_says_how_far(
    page: ChatPage, bridge: FakeBridge
) -> None:
    page.composer.add_paths(["/files/a.pdf", "/files/b.pdf"])
    bridge.last("library.index").done({})
    asked = bridge.last("prepare")
    assert asked.with_ == {
        "question": "",
        "scope": SCOPE,
        "attachments": ["/files/a.pdf", "/files/b.pdf"],
    }
    asked.event({"kind": "status", "stage": "reading", "done": 10, "total": 3000})
    assert page.composer.meter.plain() == "Reading 10 of 3,000 tokens ahead"
    asked.done({"tokens": 3000, "cached": 0, "too_long": ["/files/b.pdf"]})
    assert page.composer.meter.plain() == "3,000 of 8,192 tokens"
    count = bridge.count("prepare")
    page.composer.typing_paused.emit()  # nothing was typed
    assert bridge.count("prepare") == count


def test_what_is_typed_is_read_ahead_after_a_pause(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    page.open_chat("c7")
    bridge.last("prepare").done({"tokens": 500, "cached": 400})
    with qtbot.waitSignal(page.composer.typing_paused):
        page.composer.field.setPlainText("When does it")
    asked = bridge.last("prepare")
    assert asked.with_["question"] == "When does it"
    assert asked.with_["chat"] == "c7"
    with qtbot.waitSignal(page.composer.typing_paused):
        page.composer.field.setPlainText("When does it end?")
    assert asked.cancelled
    limits = page.composer.meter.plain()
    bridge.last("prepare").event({"kind": "status", "stage": "reading", "done": 1, "total": 9})
    assert page.composer.meter.plain() == limits  # nothing moves while somebody types


def test_a_model_that_is_there_now_reads_ahead(page: ChatPage, bridge: FakeBridge) -> None:
    page.open_chat("c7")
    bridge.last("prepare").done({"tokens": 0, "cached": 0})
    count = bridge.count("prepare")
    ready = {"state": "ready", "pid": 1, "text": ""}
    state = {"kind": "state", "workers": {"llm": ready}, "model": "m", "jobs": []}
    bridge.last("watch").event(state)
    bridge.last("watch").event(state)
    assert bridge.count("prepare") == count + 1


def test_a_file_that_cannot_be_read_ahead_says_so(page: ChatPage, bridge: FakeBridge) -> None:
    page.composer.add_paths(["/files/a.pdf"])
    bridge.last("library.index").done({})
    bridge.last("prepare").fail("file.unreadable", "a.pdf cannot be read: Encrypted.")
    assert page.composer.meter.plain() == "a.pdf cannot be read: Encrypted."


def test_first_steps_fill_the_question_and_do_not_send_it(
    page: ChatPage, bridge: FakeBridge
) -> None:
    page.first_steps._pick_question("What are the main points of Contracts?", "Contracts")
    assert page.composer.draft == "What are the main points of Contracts?"
    assert page.composer.scope.collections == ("Contracts",)
    assert bridge.count("ask") == 0


def test_a_new_chat_about_a_collection(page: ChatPage, bridge: FakeBridge, qtbot: QtBot) -> None:
    page.open_chat("c7")
    page.new_chat({"collections": ["Contracts"], "paths": []})
    assert page.chat_id is None
    send(page, qtbot, "When?")
    assert bridge.last("ask").with_["scope"] == to_json(Scope(("Contracts",)))


def test_only_from_files_follows_the_setting_and_changes_it(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    assert page.composer.only.isChecked()
    qtbot.mouseClick(page.composer.only, Qt.MouseButton.LeftButton)
    asked = bridge.last("settings.set")
    assert asked.with_ == {"name": "only_from_files", "value": False}
    asked.fail("profile.unusable")
    assert page.composer.only.isChecked()


def test_a_link_is_asked_about_in_place(page: ChatPage, qtbot: QtBot) -> None:
    page.focus_composer()
    page.view.link_chosen.emit("https://xn--80ak6aa92e.com/?q=secret")
    card = page.link
    assert card.isVisible()
    assert card.host.plain() == "\u0430\u0440\u0440\u04cf\u0435.com"
    assert "xn--80ak6aa92e.com" in card.warning.plain()
    assert card.cancel.hasFocus()
    qtbot.mouseClick(card.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://xn--80ak6aa92e.com/?q=secret"
    assert not card.isVisible()
    assert page.composer.field.hasFocus()


def test_the_last_answer_is_copied(page: ChatPage) -> None:
    page.open_chat("c7")
    page.copy_last()
    assert QGuiApplication.clipboard().text() == "In March [1]."


def test_many_events_are_folded_without_loss(
    page: ChatPage, bridge: FakeBridge, qtbot: QtBot
) -> None:
    send(page, qtbot, "One?")
    asked = bridge.last("ask")
    asked.event(event_to_json(Retrieved((PASSAGE,), 12)))
    for n in range(2_000):
        asked.event(event_to_json(Text(f"{n} ")))
    assert texts(page)[-1] == "".join(f"{n} " for n in range(2_000))
    asked.done(done("Whole."))
    view = page.view
    qtbot.waitUntil(lambda: not view._fill_later.isActive(), timeout=10_000)
    answer = view.widget_at(1)
    assert answer is not None and answer.text.words == "Whole."


def delete(widget: QWidget) -> None:
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def _leaving() -> Any:
    from PySide6.QtGui import QFocusEvent

    return QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
