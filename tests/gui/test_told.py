"""What the host says, in the language of the window: real failures, found among the templates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake import FakeBridge
from pseudo import CLOSE, OPEN, Pseudo
from pytestqt.qtbot import QtBot

from inglenook.ask import pipeline
from inglenook.errors import (
    EmptyQuestion,
    EngineCrashed,
    FileLocked,
    InglenookError,
    Unexpected,
    no_collection,
)
from inglenook.gui.bridge import Line
from inglenook.gui.told import template_of, told, told_failure
from inglenook.paths import Paths, bundled


@pytest.fixture
def pseudo(qtbot: QtBot) -> Iterator[Pseudo]:
    language = Pseudo()
    language.install()
    yield language
    language.remove()


def test_english_stays_as_it_was_said(qtbot: QtBot) -> None:
    said = "There is no collection named 'Wills'."
    assert told(said) == said


def test_values_stand_in_the_translated_sentence(pseudo: Pseudo) -> None:
    error = no_collection("Wills {a}")
    said = told_failure(error.to_json())
    assert said["message"].startswith(OPEN)
    assert "'Wills {a}'" in said["message"]
    assert "'inglenook index PATH --collection" in template_of(error.next_step) or ""
    assert said["code"] == "not_found"


@pytest.mark.parametrize(
    "error",
    [
        EmptyQuestion("The question is empty."),
        EngineCrashed("The engine failed unexpectedly."),
        Unexpected("Something went wrong inside Inglenook (KeyError)."),
        FileLocked("/files/a b.pdf cannot be read: Encrypted: needs a password."),
    ],
)
def test_failures_are_told_whole(pseudo: Pseudo, error: InglenookError) -> None:
    said = told_failure(error.to_json())
    assert said["message"].startswith(OPEN) and said["message"].endswith(CLOSE)
    assert said["next_step"].startswith(OPEN)


def test_a_value_that_is_a_sentence_is_told_too(pseudo: Pseudo) -> None:
    said = told("/files/a.pdf cannot be read: Encrypted: needs a password.")
    assert said.count(OPEN) == 2


def test_remarks_on_answers_and_reasons_of_files_are_told(pseudo: Pseudo) -> None:
    absent = f"{pipeline.NOTE_UNSUPPORTED} {pipeline.NOTE_CLOSEST}"
    for text in (pipeline.NOTE_NOTHING_FOUND, absent, *FileLocked.REASONS, "Empty file (0 bytes)"):
        assert told(text).startswith(OPEN), text
    assert told(absent).count(OPEN) == 2
    unmentioned = f"{pipeline.NOTE_UNMENTIONED} Leith, Cramond."
    assert "Leith, Cramond" in told(unmentioned)
    assert told(unmentioned).endswith(CLOSE)


def test_what_is_not_known_stays(pseudo: Pseudo) -> None:
    for text in ("", "Stay as you are", "x" * 5_000, "a{b}c", "It was 5 o'clock. He left."):
        assert told(text) == text


def test_a_real_failure_of_the_profile_is_known(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    with pytest.raises(InglenookError) as raised:
        Paths(tmp_path / "home").ensure()
    assert template_of(str(raised.value)) is not None
    assert template_of(raised.value.next_step) is not None


def test_panels_hear_of_failures_in_the_language(pseudo: Pseudo, bridge: FakeBridge) -> None:
    heard: list[dict[str, str]] = []
    Line(bridge).request("chats.get", on_failed=heard.append)  # type: ignore[arg-type]
    bridge.last("chats.get").fail("not_found", "There is no chat 'c1'.", "Open another chat.")
    assert heard[0]["message"].startswith(OPEN)
    assert "'c1'" in heard[0]["message"]


def test_every_sentence_is_found_by_its_own_template() -> None:
    known = bundled("assets", "languages", "host.txt").read_text(encoding="utf-8").splitlines()
    assert len(known) > 400
    lost = [text for text in known if "{" not in text and template_of(text) != text]
    assert not lost


def test_each_of_several_sentences_is_told(pseudo: Pseudo) -> None:
    said = told("There is no collection named 'Wills'. The question is empty.")
    assert said.count(OPEN) == said.count(CLOSE) == 2
    unknown = told("Nobody ever said this. The question is empty.")
    assert unknown.startswith("Nobody ever said this. ")
    assert unknown.count(OPEN) == 1
