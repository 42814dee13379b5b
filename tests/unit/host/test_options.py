"""What a person sets for one model alone: kept, checked, and used for loads and answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inglenook.errors import BadRequest, ModelMissing
from inglenook.host import options
from inglenook.host.context import Host, open_host
from inglenook.paths import Paths
from inglenook.settings import Settings
from inglenook.types import Sampling

ID = "smollm2-135m"


@pytest.fixture
def host(tmp_path: Path, starter_model: Path) -> Iterator[Host]:
    host = open_host(Paths(tmp_path / "profile").ensure(), lambda: None)
    yield host
    host.close()


def ask(host: Host, **values: Any) -> dict[str, Any]:
    reply: Any = None  # nothing is told on the way
    with_ = {"id": ID, "values": values} if values else {"id": ID}
    return options.options(host, with_, reply)


def test_the_answer_of_the_message_is_json(host: Host) -> None:
    found = ask(host)
    assert json.loads(json.dumps(found))["values"] == {}
    assert {field["name"] for field in found["fields"]} == set(found["defaults"])
    assert found["defaults"]["temperature"] == Settings().temperature
    assert found["reload"] is False


def test_values_are_kept_changed_and_taken_back(host: Host) -> None:
    assert ask(host, context=1024, temperature=1)["values"] == {"context": 1024, "temperature": 1.0}
    assert ask(host, context=None, stop=["END"])["values"] == {"temperature": 1.0, "stop": ["END"]}
    assert ask(host, temperature=None, stop=None)["values"] == {}


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("temperature", 7, "temperature must be a number from 0 to 2, not 7"),
        ("temperature", True, "must be a number"),
        ("temperature", float("nan"), "must be a number"),
        ("context", 8192.5, "context must be a whole number from 256"),
        ("context", 1_000_000, "context must be a whole number"),
        ("kv_type", "q2", "must be one of f16, q8_0"),
        ("device", "gpu9", "device must be one of cpu"),
        ("stop", "END", "must be a list of texts"),
        ("stop", [""], "none of them empty"),
        ("spice", 1, "no option 'spice'"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    host: Host, name: str, value: Any, said: str
) -> None:
    with pytest.raises(BadRequest, match=said):
        ask(host, seed=1, **{name: value})
    assert ask(host)["values"] == {}


def test_an_unknown_model_has_no_options(host: Host) -> None:
    reply: Any = None
    with pytest.raises(ModelMissing):
        options.options(host, {"id": "nobody"}, reply)


def test_a_load_follows_the_options(host: Host) -> None:
    path = host.models.find(ID)
    assert options.loading(host, path)[:2] == (Settings().context_size, 0)
    ask(host, context=2048, threads=1, kv_type="q8_0", gpu_layers=0, device="cpu")
    context, threads, told = options.loading(host, path)
    assert (context, threads) == (2048, 1)
    assert {"kv_type": "q8_0", "gpu_layers": 0, "device": "cpu"}.items() <= told.items()


def test_a_projector_can_be_left_out(host: Host, tmp_path: Path) -> None:
    model = tmp_path / "seeing.gguf"
    beside = tmp_path / "seeing.mmproj.gguf"
    host.models.set_options(model, {"projector": str(beside)})
    assert host.models.projector_of(model) == beside
    host.models.set_options(model, {"projector": "none"})
    assert host.models.projector_of(model) is None


def test_what_was_asked_for_comes_before_the_options() -> None:
    now, own = Settings(), {"temperature": 0.9, "top_k": 3, "stop": ["END"], "context": 512}
    usual = options.usual_sampling(now)
    found = options.sampled(usual, own, {}, now)
    assert (found.temperature, found.top_k, found.stop) == (0.9, 3, ("END",))
    assert options.sampled(usual, own, {"temperature": 0.3}, now).temperature == 0.3
    persona = Sampling(temperature=0.0, max_tokens=now.max_tokens)
    assert options.sampled(persona, own, {}, now).temperature == 0.0
