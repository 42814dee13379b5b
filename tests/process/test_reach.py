"""Adapters, pictures, vectors, templates and replay through a real host with tiny models."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests import tiny
from tests.pictures import png

from inglenook.errors import BadRequest, ModelMissing, ModelUnusable
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths

SHORT: dict[str, Any] = {"max_tokens": 6, "temperature": 0.0}
GREEDY = {"max_tokens": 6, "temperature": 0, "repeat_penalty": 1.0}
BOATS = "Tell me of the boats."


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("profile é")


@pytest.fixture
def paths(home: Path) -> Paths:
    """One profile for the module."""
    return Paths(home)


@pytest.fixture(scope="module", autouse=True)
def _stopped_at_the_end(home: Path) -> Iterator[None]:
    yield
    launch.stop(Paths(home))


@pytest.fixture(scope="module")
def seeing(tmp_path_factory: pytest.TempPathFactory, tiny_llama: Path, tiny_projector: Path) -> str:
    """A model that lies beside its projector."""
    folder = tmp_path_factory.mktemp("seeing")
    shutil.copy(tiny_projector, folder / "mmproj-seeing.gguf")
    return str(shutil.copy(tiny_llama, folder / "seeing.gguf"))


@pytest.fixture
def pictures(tmp_path: Path) -> list[str]:
    return [str(png(tmp_path / f"{seed}.png", seed)) for seed in (1, 2)]


def written(host: Client, model: object, **more: Any) -> list[int]:
    """The tokens of a raw generation."""
    messages = [{"role": "user", "text": BOATS, "images": more.pop("images", [])}]
    with_ = {"model": str(model), "messages": messages, "sampling": GREEDY, **more}
    return list(host.call("generate", with_)["record"]["answer_tokens"])


def test_raw_generation_with_an_adapter(host: Client, tiny_llama: Path, tiny_lora: Path) -> None:
    plain = written(host, tiny_llama)
    adapters = [{"path": str(tiny_lora), "scale": 4}]
    changed = written(host, tiny_llama, adapters=adapters)
    assert changed != plain
    assert written(host, tiny_llama, adapters=adapters) == changed
    assert written(host, tiny_llama) == plain
    with pytest.raises(BadRequest, match="adapters"):
        written(host, tiny_llama, adapters=[{"path": "lora.gguf"}])


def test_a_chat_keeps_its_adapters_and_so_does_the_record(
    host: Client, tiny_llama: Path, tiny_lora: Path, tmp_path: Path
) -> None:
    lora = tmp_path / "my lora é.gguf"
    shutil.copy(tiny_lora, lora)
    adapters = [{"path": str(lora), "scale": 4.0}]
    chat = host.call("chats.create")["id"]
    host.call("chats.change", {"id": chat, "adapters": adapters})
    assert host.call("chats.get", {"id": chat})["adapters"] == adapters
    asked = {"question": BOATS, "model": str(tiny_llama), **SHORT}
    done = host.call("ask", {"chat": chat, **asked})
    plain = host.call("ask", asked)
    assert host.call("ask", {"adapters": adapters, **asked})["answer"] == done["answer"]
    assert plain["answer"] != done["answer"]
    [kept] = host.call("trace", {"id": done["trace"]})["record"]["adapters"]
    assert (kept["path"], kept["scale"], len(kept["sha256"])) == (str(lora), 4.0, 64)

    assert host.call("replay", {"trace": done["trace"]})["same"]
    tiny.lora(seed=8).write(lora)
    with pytest.raises(ModelUnusable, match=r"my lora é.*SHA-256"):
        host.call("replay", {"trace": done["trace"]})
    lora.unlink()
    with pytest.raises(ModelMissing, match="my lora é"):
        host.call("replay", {"trace": done["trace"]})
    with pytest.raises(BadRequest, match="adapters"):
        host.call("chats.change", {"id": chat, "adapters": ["lora.gguf"]})


def test_a_replay_leaves_what_is_asked_later_as_it_is(host: Client, tiny_llama: Path) -> None:
    asked = {"question": "What is it?", "model": str(tiny_llama), **SHORT}
    first = host.call("ask", asked)
    assert host.call("replay", {"trace": first["trace"]})["same"]
    again = host.call("ask", asked)
    assert again["answer"] == first["answer"]
    assert again["usage"]["prompt_tokens"] == first["usage"]["prompt_tokens"]


def test_an_answer_of_another_file_is_not_replayed(
    host: Client, tiny_llama: Path, tmp_path: Path
) -> None:
    model, other = tmp_path / "mine.gguf", tmp_path / "other.gguf"
    shutil.copy(tiny_llama, model)
    done = host.call("ask", {"question": BOATS, "model": str(model), **SHORT})
    assert host.call("replay", {"trace": done["trace"]})["same"]
    other.write_bytes(model.read_bytes() + b"changed")
    other.replace(model)
    with pytest.raises(ModelUnusable, match=r"mine\.gguf is not the file"):
        host.call("replay", {"trace": done["trace"]})


def test_pictures_stay_in_a_chat(
    host: Client, seeing: str, tiny_llama: Path, pictures: list[str]
) -> None:
    chat = host.call("chats.create")["id"]
    asked = {"question": "What is this?", "model": seeing, "chat": chat, **SHORT}
    first = host.call("ask", {**asked, "images": pictures[:1]})
    messages = host.call("chats.get", {"id": chat})["messages"]
    assert [message["images"] for message in messages] == [pictures[:1], []]
    follow_up = host.call("ask", {**asked, "question": "And what is beside it?"})
    prompt = host.call("trace", {"id": follow_up["trace"]})["prompt"]
    assert [m["images"] for m in prompt["messages"]] == [[], pictures[:1], [], []]
    assert follow_up["usage"]["cached_tokens"] > 16  # a picture is 16 tokens
    again = host.call("ask.again", {**asked, "message": messages[1]["id"]})
    assert again["answer"] == first["answer"]
    with pytest.raises(BadRequest, match="pictures"):
        host.call("replay", {"trace": again["trace"]})

    with pytest.raises(BadRequest, match="pictures"):
        host.call("ask", {**asked, "model": str(tiny_llama), "images": pictures[1:]})
    Path(pictures[0]).unlink()
    assert host.call("ask", {**asked, "question": "And now?"})["answer"]
    with pytest.raises(BadRequest, match="absolute"):
        host.call("ask", {**asked, "images": ["1.png"]})


def test_raw_generation_with_pictures(host: Client, seeing: str, pictures: list[str]) -> None:
    one, two = (written(host, seeing, images=[picture]) for picture in pictures)
    assert one != two
    assert written(host, seeing, images=pictures[:1]) == one


def test_vectors(host: Client, tiny_llama: Path, tiny_embedder: Path) -> None:
    texts = ["hello", "a longer text"]
    with pytest.raises(ModelMissing, match="embedding"):
        host.call("embed", {"texts": texts})
    by_path = host.call("embed", {"texts": texts, "model": str(tiny_embedder)})
    assert [len(vector) for vector in by_path["vectors"]] == [64, 64]
    id = host.call("models.import", {"path": str(tiny_embedder)})["id"]
    assert host.call("embed", {"texts": texts}) == {**by_path, "model": id}
    with pytest.raises(BadRequest, match="Text 1"):
        host.call("embed", {"texts": ["word " * 300]})
    assert host.call("embed", {"texts": ["word " * 300], "truncate": True})["tokens"] == [128]
    with pytest.raises(ModelUnusable, match="no embedding model"):
        host.call("embed", {"texts": texts, "model": "smollm2-135m"})
    with pytest.raises(BadRequest, match="texts"):
        host.call("embed", {"texts": "hello", "model": id})


def test_a_template_of_ones_own(host: Client, tiny_llama: Path) -> None:
    plain = written(host, tiny_llama)
    own = "{% for m in messages %}<<{{ m['content'] }}>>{% endfor %}"
    used = host.call("models.template", {"use": str(tiny_llama), "source": own})
    assert not used["faults"]
    assert written(host, tiny_llama) != plain
    assert host.call("models.template", {"id": str(tiny_llama)})["source"] == own
    broken = host.call("models.template", {"use": str(tiny_llama), "source": "{% for %}"})
    assert broken["faults"]
    assert host.call("models.template", {"id": str(tiny_llama)})["source"] == own
    host.call("models.template", {"use": str(tiny_llama), "source": ""})
    assert written(host, tiny_llama) == plain
