"""A chat goes on from the disk, in a new process as it were, with every kind of memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from inglenook.types import Sampling
from inglenook.workers.llm.cache import Store, fingerprint
from inglenook.workers.llm.draft import OUTPUTS
from inglenook.workers.llm.job import Request
from inglenook.workers.llm.native import Context, Library, Model
from inglenook.workers.llm.scheduler import Scheduler
from inglenook.workers.llm.shelf import Shelf

GREEDY = Sampling(temperature=0, repeat_penalty=1.0, max_tokens=10)
KINDS = ["tiny_llama", "tiny_swa", "tiny_recurrent", "tiny_hybrid", "tiny_hybrid_ssm"]
STORY = "The harbour lies to the west of the town, and boats come in at night. " * 12


class Life:
    """A model from its load to its end, with a cache on the disk."""

    def __init__(
        self, path: Path, library: Library, folder: Path | None, free: int = 1 << 40
    ) -> None:
        self.model = Model(library, path)
        self.context = Context(
            self.model, size=1024, sequences=3, batch=64, threads=1, outputs=OUTPUTS
        )
        store = Store(folder, 1 << 30, fingerprint(path.name)) if folder else None
        self.scheduler = Scheduler(self.context, Shelf(self.context, store, lambda: free))

    def say(self, tokens: list[int], chat: str = "a chat") -> tuple[list[int], int]:
        job = self.scheduler.submit(Request(tokens, "", GREEDY, chat=chat))
        *_, end = job.events()
        return job.written, end.usage.cached_tokens

    def end(self) -> None:
        self.scheduler.close()
        self.context.close()
        self.model.close()


@pytest.fixture(params=KINDS)
def path(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue(request.param)
    return found


def test_a_chat_goes_on_after_a_restart(path: Path, library: Library, tmp_path: Path) -> None:
    first = Life(path, library, tmp_path)
    prompt = first.model.tokenize(STORY)
    written, cached = first.say(prompt)
    past = [*prompt, *written, *first.model.tokenize("And what do they carry?")]
    first.end()
    assert cached == 0

    second, fresh = Life(path, library, tmp_path), Life(path, library, None)
    answer, cached = second.say(past)
    assert cached >= len(prompt)
    assert answer == fresh.say(past)[0]
    second.end()
    fresh.end()


def test_an_edited_past_is_used_as_far_as_it_goes(
    tiny_llama: Path, library: Library, tmp_path: Path
) -> None:
    first = Life(tiny_llama, library, tmp_path)
    prompt = first.model.tokenize(STORY)
    first.say(prompt)
    first.end()
    second, fresh = Life(tiny_llama, library, tmp_path), Life(tiny_llama, library, None)
    edited = [*prompt[:150], *first_words(second)]
    answer, cached = second.say(edited)
    assert cached == 150
    assert answer == fresh.say(edited)[0]
    second.end()
    fresh.end()


def first_words(life: Life) -> list[int]:
    return life.model.tokenize("Nobody knows what came of the tower by the sea. " * 3)


def test_what_belongs_to_no_chat_is_not_kept(
    tiny_llama: Path, library: Library, tmp_path: Path
) -> None:
    life = Life(tiny_llama, library, tmp_path)
    life.say(life.model.tokenize(STORY), chat="")
    life.end()
    assert not list(tmp_path.rglob("*.kv"))


def test_a_chat_that_another_one_displaces_is_kept(
    tiny_llama: Path, library: Library, tmp_path: Path
) -> None:
    life = Life(tiny_llama, library, tmp_path)
    prompts = [life.model.tokenize(f"Chat {n}: {STORY}") for n in range(5)]
    for number, prompt in enumerate(prompts):  # more than there are sequences
        life.say(prompt, chat=f"chat {number}")
    _, cached = life.say(prompts[0], chat="chat 0")
    assert cached == len(prompts[0]) - 1
    life.end()
    assert len(list(tmp_path.rglob("*.kv"))) == 5


def test_a_damaged_file_is_read_again_and_never_believed(
    tiny_llama: Path, library: Library, tmp_path: Path
) -> None:
    first = Life(tiny_llama, library, tmp_path)
    prompt = first.model.tokenize(STORY)
    written, _ = first.say(prompt)
    first.end()
    [file] = tmp_path.rglob("*.kv")
    data = bytearray(file.read_bytes())
    data[-200] ^= 0xFF
    file.write_bytes(data)
    second = Life(tiny_llama, library, tmp_path)
    assert second.say(prompt) == (written, 0)
    second.end()


def test_nothing_is_kept_where_memory_is_short(
    tiny_llama: Path, library: Library, tmp_path: Path
) -> None:
    life = Life(tiny_llama, library, tmp_path, free=1000)
    life.say(life.model.tokenize(STORY))
    life.end()
    assert not list(tmp_path.rglob("*.kv"))
