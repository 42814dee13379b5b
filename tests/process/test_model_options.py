"""The options of a model in a real host: they reach the engine, and memory is given back."""

from __future__ import annotations

from pathlib import Path

from inglenook.link.client import Client

ID = "smollm2-135m"


def test_options_reach_the_engine_and_the_memory_is_given_back(
    host: Client, starter_model: Path
) -> None:
    assert host.call("state")["loaded"] is None
    host.call("models.options", {"id": ID, "values": {"context": 512, "threads": 1}})
    assert host.call("models.load", {"id": ID})["context"] == 512
    state = host.call("state")
    assert (state["loaded"]["id"], state["loaded"]["context"]) == (ID, 512)
    assert state["loaded"]["name"] == "SmolLM2 135M Instruct"
    assert state["loaded"]["memory"]["weights"] > 50_000_000
    assert state["workers"]["llm"]["memory"] > 50_000_000
    changed = host.call("models.options", {"id": ID, "values": {"context": 1024}})
    assert changed["reload"] is True
    assert host.call("models.load", {"id": ID})["context"] == 1024
    assert host.call("models.options", {"id": ID})["reload"] is False
    asked = {"question": "Count.", "retrieval": False, "model": ID}
    host.call("models.options", {"id": ID, "values": {"max_tokens": 3, "temperature": 0.0}})
    assert host.call("ask", asked)["usage"]["completion_tokens"] == 3
    host.call("models.unload")
    state = host.call("state")
    assert (state["loaded"], state["workers"]["llm"]["state"]) == (None, "off")
    host.call("models.unload")  # nothing is there: nothing to do
