"""Embeddings, pictures and a cache key over HTTP, by OpenAI's own client, with tiny models."""

from __future__ import annotations

import base64
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import pytest
from tests.pictures import png

from inglenook.link import launch
from inglenook.paths import Paths, kv_dir, kv_name

SHORT: Any = {"max_tokens": 6, "temperature": 0}


@pytest.fixture(scope="module")
def home(
    tmp_path_factory: pytest.TempPathFactory,
    tiny_llama: Path,
    tiny_projector: Path,
    tiny_embedder: Path,
) -> Path:
    """A profile with an embedder, beside a model that can see."""
    home = tmp_path_factory.mktemp("Zoë 田中")
    shutil.copy(tiny_llama, home / "seeing.gguf")
    shutil.copy(tiny_projector, home / "mmproj-seeing.gguf")
    (home / "temporary").mkdir()
    with launch.connect(Paths(home)) as host:
        host.call("models.import", {"path": str(tiny_embedder)})
    return home


@pytest.fixture(scope="module")
def client(home: Path) -> Iterator[openai.OpenAI]:
    model = home / "seeing.gguf"
    with subprocess.Popen(
        [sys.executable, "-m", "inglenook", "serve", "--json", "--port=0", f"--model={model}"],
        env={**os.environ, "INGLENOOK_HOME": str(home), "TMPDIR": str(home / "temporary")},
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        about = json.loads(process.stdout.readline())
        with openai.OpenAI(base_url=about["url"], api_key=about["token"], max_retries=0) as client:
            yield client
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
    launch.stop(Paths(home))


def test_vectors_as_numbers_and_packed(client: openai.OpenAI) -> None:
    assert "bert" in [model.id for model in client.models.list()]
    packed = client.embeddings.create(model="bert", input=["hello", "a longer text"])
    plain = client.embeddings.create(
        model="bert", input=["hello", "a longer text"], encoding_format="float", dimensions=64
    )
    assert [entry.index for entry in packed.data] == [0, 1]
    for one, two in zip(packed.data, plain.data, strict=True):
        assert one.embedding == pytest.approx(two.embedding, abs=1e-6)
        assert sum(x * x for x in one.embedding) == pytest.approx(1, abs=1e-4)
    assert plain.usage.prompt_tokens == plain.usage.total_tokens > 4
    with pytest.raises(openai.BadRequestError, match="dimensions"):
        client.embeddings.create(model="bert", input="hello", dimensions=32)
    with pytest.raises(openai.BadRequestError, match="Text 1"):
        client.embeddings.create(model="bert", input="word " * 300)
    with pytest.raises(openai.NotFoundError):
        client.embeddings.create(model="text-embedding-3-small", input="hello")


def look(client: openai.OpenAI, url: str, **more: Any) -> Any:
    content = [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": url}},
    ]
    messages: Any = [{"role": "user", "content": content}]
    return client.chat.completions.create(model="seeing", messages=messages, **SHORT, **more)


def test_a_picture_is_looked_at_and_not_kept(
    client: openai.OpenAI, home: Path, tmp_path: Path
) -> None:
    one, two = (
        "data:image/png;base64,"
        + base64.b64encode(png(tmp_path / f"{seed}.png", seed).read_bytes()).decode()
        for seed in (1, 2)
    )
    first = look(client, one).choices[0].message.content
    assert first != look(client, two).choices[0].message.content
    pieces = look(client, one, stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in pieces) == first
    with pytest.raises(openai.UnprocessableEntityError, match="picture 1"):
        look(client, "data:image/png;base64,aGVsbG8=")
    assert not list((home / "temporary").iterdir())
    assert not list(Path(tempfile.gettempdir()).glob("inglenook-*/picture 1"))


def test_nothing_is_fetched(client: openai.OpenAI, tmp_path: Path) -> None:
    file = png(tmp_path / "a.png", 1)
    for url in (file.as_uri(), str(file), "http://127.0.0.1:9/a.png"):
        with pytest.raises(openai.BadRequestError, match="not fetched"):
            look(client, url)


def test_a_cache_key_has_its_cache_on_the_disk(client: openai.OpenAI, home: Path) -> None:
    messages: Any = [{"role": "user", "content": "Once upon a time there was a boat. " * 12}]
    client.chat.completions.create(
        model="seeing", messages=messages, prompt_cache_key="my key", **SHORT
    )
    deadline = time.monotonic() + 20
    while not [*kv_dir(Paths(home).cache_dir).glob(f"*/{kv_name('api:my key')}")]:
        assert time.monotonic() < deadline, "it was not kept"
        time.sleep(0.05)
    launch.stop(Paths(home))
    again = client.chat.completions.create(
        model="seeing", messages=messages, prompt_cache_key="my key", **SHORT
    )
    assert again.usage is not None
    assert again.usage.prompt_tokens_details is not None
    assert again.usage.prompt_tokens_details.cached_tokens == again.usage.prompt_tokens - 1
